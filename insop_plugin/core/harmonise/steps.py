"""What was done to each result, as JSON in the result and summed up in the audit."""

from __future__ import annotations

import json
from dataclasses import dataclass

import numpy
import pandas

from insop_plugin.core.harmonise.cells import Cells
from insop_plugin.core.harmonise.coded import Coded, combined
from insop_plugin.core.harmonise.meanings import Names, Units
from insop_plugin.core.harmonise.problems import Notes
from insop_plugin.core.harmonise.results import CENSOR_RULES, RULE, Results
from insop_plugin.core.reading.recipe import Recipe

VERSION = "1"
AUDIT_COLUMNS = ("step", "column", "rule", "from", "to", "factor", "assumption", "n", "first_row")
_KNOWN_BY = {
    "name": "known by its name or a synonym",
    "symbol": "known by its chemical symbol",
    "cas": "known by its CAS number",
    "oxide": "the name of an oxide or other form",
}
_ASSUMED = {
    "less_than": "written as less than a limit",
    "greater_than": "written as more than a limit",
    "range": "written as a range",
    "qualifier_right": "a marked number is the limit itself",
    "non_detect_at_limit": "not detected means below the limit beside it",
    "qualifier_left": "a marked number is the limit itself",
    "zero_means_limit": "zero means below the limit",
    "negative_means_limit": "a negative number means below its amount",
    "non_detect_at_lod": "not detected means below the limit of detection",
    "non_detect_at_loq": "not quantified means below the limit of quantification",
    "trace_between_lod_and_loq": "traces lie between detection and quantification",
}


@dataclass(frozen=True)
class Steps:
    """The steps of each result: `json_texts[place]`; and each distinct list of steps once."""

    place: numpy.ndarray
    lists: list[list[dict]]

    def texts(self) -> Coded:
        """Return the JSON text of each result; results with the same steps share it."""
        texts = numpy.empty(len(self.lists), dtype=object)
        texts[:] = [json.dumps(steps, ensure_ascii=False, separators=(",", ":")) for steps in self.lists]
        return Coded(self.place, texts)


def list_steps(cells: Cells, names: Names, units: Units, results: Results, recipe: Recipe) -> Steps:
    """Return what was done to each result, in order."""
    place, first = combined([units.place, units.basis, results.rule, *(change.case for change in results.changes)])
    lists = []
    for at in first:
        name, unit = names.place[at], units.place[at]
        steps = [*_name_steps(names, name), *_unit_steps(units, unit, names.readings[name].code), *_change_steps(results, at)]
        lists.append(steps + _censor_steps(cells, results, recipe, at))
    return Steps(place, lists)


def audit_table(cells: Cells, steps: Steps, kept: numpy.ndarray, notes: list[Notes]) -> pandas.DataFrame:
    """Return how often each step was taken in the results that were kept, with the first row it was taken in."""
    entries: dict[tuple, dict] = {}
    place, first = combined([steps.place[kept], cells.column.codes[kept]])
    counts, at = numpy.bincount(place, minlength=len(first)), numpy.flatnonzero(kept)[first]
    for cell, n in zip(at.tolist(), counts.tolist(), strict=True):
        column = cells.column.texts[cells.column.codes[cell]]
        for step in steps.lists[steps.place[cell]]:
            _count(entries, step, column, n, int(cells.row[cell]) + 1)
    flags = [entry for note in notes for entry in note.entries]
    rows = [*entries.values(), *(_flag_row(entry) for entry in flags)]
    return pandas.DataFrame(rows, columns=list(AUDIT_COLUMNS))


def _count(entries: dict[tuple, dict], step: dict, column: str, n: int, row: int) -> None:
    key = (step["rule"], column, str(step["from"]), str(step["to"]), step["factor"])
    entry = {"step": "convert", "column": column, "rule": step["rule"], "from": step["from"], "to": step["to"]}
    known = entries.setdefault(
        key, entry | {"factor": step["factor"], "assumption": step["assumption"], "n": 0, "first_row": row}
    )
    known["n"] += n
    known["first_row"] = min(known["first_row"], row)


def _flag_row(entry: dict) -> dict:
    row = {
        "step": entry["step"],
        "column": entry["column"],
        "rule": entry["rule"],
        "from": entry["from"],
        "to": entry["to"],
    }
    return row | {"factor": numpy.nan, "assumption": "", "n": entry["n"], "first_row": entry["first"] + 1}


def _name_steps(names: Names, place: int) -> list[dict]:
    reading, delivered = names.readings[place], names.delivered[place]
    found = []
    if reading.code != delivered:
        words = _KNOWN_BY.get(reading.how, "") if reading.form else reading.assumption or _KNOWN_BY.get(reading.how, "")
        found.append(_step("name", delivered, reading.code, assumption=words))
    if reading.form:
        found.append(_step("oxide", reading.form, reading.code, float(reading.factor), reading.assumption))
    return found


def _unit_steps(units: Units, place: int, code: str) -> list[dict]:
    conversion, delivered = units.conversions[place], units.delivered[place]
    form, found = units.forms[place], []
    if conversion is not None and (delivered != conversion.to or conversion.assumption):
        words = conversion.assumption or f"exact ({conversion.source})"
        if conversion.is_per_volume:
            words = "as if a litre of soil weighed a kilogram; the bulk density follows"
        found.append(_step("unit", delivered, conversion.to, float(conversion.factor), words))
    return found + ([_step("form", form.text, code, float(form.factor), form.assumption)] if form else [])


def _change_steps(results: Results, cell: int) -> list[dict]:
    return [
        _step(
            change.rule, change.before(cell), change.after(cell), float(change.factor[cell]), change.words(cell)
        )
        for change in results.changes
        if change.case[cell] >= 0
    ]


def _censor_steps(cells: Cells, results: Results, recipe: Recipe, cell: int) -> list[dict]:
    rule = CENSOR_RULES[results.rule[cell]]
    if not rule:
        return []
    share = recipe.rules.replaced_by_factor
    if results.rule[cell] == RULE["replaced_by_factor"]:
        return [
            _step(rule, "value", "limit", 1 / share, f"censored values were replaced by {share:g} times their limit")
        ]
    return [_step(rule, "value", "limit", assumption=_ASSUMED.get(rule, ""))]


def _step(rule: str, before: str, after: str, factor: float = 1.0, assumption: str = "") -> dict:
    return {"rule": rule, "factor": factor, "from": before, "to": after, "assumption": assumption, "version": VERSION}
