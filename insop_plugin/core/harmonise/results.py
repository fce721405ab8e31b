"""The harmonised results: number or limit, in the unit of storage, with the rule that made it so."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy

from insop_plugin.core.contaminants.determinands import Determinand
from insop_plugin.core.contaminants.names import NameReading
from insop_plugin.core.contaminants.units import conversion, read_unit
from insop_plugin.core.harmonise.cells import Cells
from insop_plugin.core.harmonise.changes import Change
from insop_plugin.core.harmonise.coded import Coded, combined
from insop_plugin.core.harmonise.meanings import BASES, Names, Units, determinand_of
from insop_plugin.core.harmonise.problems import Notes, Problems
from insop_plugin.core.reading.censoring import CODE, qualifier_meaning
from insop_plugin.core.reading.recipe import Recipe

CENSORS = ("none", "left", "right", "interval")
CENSOR_RULES = (
    "", "less_than", "greater_than", "range", "qualifier_left", "qualifier_right", "replaced_by_factor", "negative_means_limit",
    "zero_means_limit", "non_detect_at_limit", "non_detect_at_lod", "non_detect_at_loq", "trace_between_lod_and_loq",
)  # fmt: skip
RULE = {name: place for place, name in enumerate(CENSOR_RULES)}
BELOW_LOD = 4096
PURE_MG_KG = 1e6
LARGEST = 1e30
NUMBERS = ("value", "limit", "upper", "lod", "loq", "uncertainty")
_WRITTEN = {"left": ("left", "less_than"), "right": ("right", "greater_than"), "interval": ("interval", "range")}


@dataclass
class Results:
    """One entry per result; numbers are NaN where they do not apply."""

    censor: numpy.ndarray  # places in CENSORS
    rule: numpy.ndarray  # places in CENSOR_RULES
    value: numpy.ndarray
    limit: numpy.ndarray  # left and right: the limit; interval: the lower end
    upper: numpy.ndarray
    lod: numpy.ndarray
    loq: numpy.ndarray
    uncertainty: numpy.ndarray
    is_estimate: numpy.ndarray
    changes: list[Change] = field(default_factory=list)


def read_results(cells: Cells, names: Names, units: Units, recipe: Recipe, problems: Problems) -> Results:
    """Return values and limits in the unit as delivered; what cannot be read is refused."""
    results = _as_delivered(cells)
    meaning = _qualifiers(cells, recipe, problems)
    results.is_estimate = meaning == "estimated"
    _refuse_texts(cells, meaning, problems)
    limits = _limits(cells, names, units, problems)
    _apply_marks(results, cells, meaning, recipe)
    _apply_signs(results, cells, names, recipe, limits, problems)
    _apply_limits(results, cells, meaning, limits, problems)
    return results


def flag_results(results: Results, cells: Cells, notes: Notes) -> None:
    """Flag numbers below the limit of detection and estimates."""
    shown = cells.value
    notes.add((results.censor == 0) & (results.value < results.lod), "below_lod", BELOW_LOD, "lod", shown)
    notes.add(results.is_estimate, "estimated", 0, "qualifier", shown)


def _as_delivered(cells: Cells) -> Results:
    length = len(cells)
    kind, first, second = (cells.read(part) for part in ("kind", "first", "second"))
    is_number = kind == CODE["number"]
    results = Results(
        censor=numpy.zeros(length, numpy.int8),
        rule=numpy.zeros(length, numpy.int8),
        value=numpy.where(is_number, first, numpy.nan),
        limit=numpy.full(length, numpy.nan),
        upper=numpy.where(kind == CODE["interval"], second, numpy.nan),
        lod=cells.numbers["lod"],
        loq=cells.numbers["loq"],
        uncertainty=numpy.where(is_number, second, numpy.nan),
        is_estimate=numpy.zeros(length, bool),
    )
    given = cells.numbers["uncertainty"]
    if not numpy.isnan(given).all():
        results.uncertainty = numpy.where(numpy.isnan(results.uncertainty), given, results.uncertainty)
    for name, (censor, rule) in _WRITTEN.items():
        _censor(results, kind == CODE[name], censor, rule, first)
    return results


def _censor(results: Results, where: numpy.ndarray, censor: str, rule: str, limit: numpy.ndarray) -> None:
    results.censor[where] = CENSORS.index(censor)
    results.rule[where] = RULE[rule]
    results.limit[where] = limit[where]
    results.value[where] = numpy.nan


def _qualifiers(cells: Cells, recipe: Recipe, problems: Problems) -> numpy.ndarray:
    """Return the meaning of the laboratory's mark for each result, "" where there is none."""
    decided = recipe.decided("qualifier")

    def meant(text: str) -> str:
        return decided.get(text.strip()) or qualifier_meaning(text) or "?"

    column = cells.texts["qualifier"]
    by_column = column.map(meant, "")
    marks = {text: meant(text) for text in set(cells.readings.suffix.tolist()) if text and not read_unit(text).unit}
    in_cell = cells.value.spread([marks.get(text, "") for text in cells.readings.suffix.tolist()], "")
    problems.add(by_column == "?", "qualifier_unknown", cells.column, column)
    problems.add(in_cell == "?", "value_unreadable", cells.column, cells.value)
    stronger = (in_cell != "") & (in_cell != "none")
    return numpy.where(stronger, in_cell, by_column)


def _refuse_texts(cells: Cells, meaning: numpy.ndarray, problems: Problems) -> None:
    kind, column, shown = cells.read("kind"), cells.column, cells.value
    problems.add(meaning == "rejected", "result_rejected", column, shown)
    for name, code in (
        ("ambiguous_mark", "decimal_mark_unclear"),
        ("other_mark", "decimal_mark_other"),
        ("unreadable", "value_unreadable"),
    ):
        problems.add(kind == CODE[name], code, column, shown)


def _limits(cells: Cells, names: Names, units: Units, problems: Problems) -> dict[str, numpy.ndarray]:
    """Return the limit columns, in the unit of the value."""
    limits = {role: cells.numbers[role] for role in ("limit", "lod", "loq")}
    for role, numbers in limits.items():
        column = cells.number_texts[role]
        needed = (
            (~column.is_empty())
            & ~(numbers > 0)
            & numpy.isin(cells.read("kind"), [CODE["non_detect"], CODE["below_lod"], CODE["below_loq"]])
        )
        problems.add(needed, "limit_unreadable", cells.column, column)
    if (cells.texts["limit_unit"].codes < 0).all():
        return limits
    ratio = _limit_ratio(cells, names, units, problems)
    return {role: numbers * ratio for role, numbers in limits.items()}


def _limit_ratio(cells: Cells, names: Names, units: Units, problems: Problems) -> numpy.ndarray:
    """Return the factor from the limit's own unit to that of the value, 1 where it has none."""
    column = cells.texts["limit_unit"]
    place, first = combined([names.place, column.codes])
    factors = [_own_factor(column, names.readings[names.place[at]], at) for at in first]
    own = numpy.array(factors, dtype=float)[place]
    own[_is_other_soil(column, units)] = numpy.nan
    problems.add(~column.is_empty() & numpy.isnan(own), "limit_unit_unknown", cells.column, column)
    return numpy.where(column.is_empty(), 1.0, own * units.denominator / units.numerator)


def _is_other_soil(column: Coded, units: Units) -> numpy.ndarray:
    """Say which limits are per another kind of soil (dry, wet, ash) than their value."""
    bases = [BASES.index(read_unit(text).basis or "unknown") for text in column.texts]
    basis = column.spread(numpy.array(bases, dtype=numpy.int8), numpy.int8(0))
    return (basis > 0) & (units.basis > 0) & (basis != units.basis)


def _own_factor(column: Coded, name: NameReading, cell: int) -> float:
    determinand = determinand_of(name)
    unit = read_unit(column.texts[column.codes[cell]]).unit if column.codes[cell] >= 0 else None
    found = conversion(unit, determinand) if unit and determinand else None
    if found and found.is_per_volume:
        return numpy.nan
    return float(found.factor * name.factor) if found else numpy.nan


def _apply_marks(results: Results, cells: Cells, meaning: numpy.ndarray, recipe: Recipe) -> None:
    """Turn numbers that a mark calls censored into limits."""
    is_number = (results.censor == 0) & (results.value > 0)
    left, right = is_number & (meaning == "left"), is_number & (meaning == "right")
    share = recipe.rules.replaced_by_factor
    limit = _tidy(results.value / share) if share else results.value.copy()
    _censor(results, left, "left", "replaced_by_factor" if share else "qualifier_left", limit)
    _censor(results, right, "right", "qualifier_right", results.value.copy())


def _apply_signs(
    results: Results, cells: Cells, names: Names, recipe: Recipe, limits: dict, problems: Problems
) -> None:
    """Settle zeros and negative numbers."""
    column, shown = cells.column, cells.value
    negative = (results.censor == 0) & (results.value < 0)
    if recipe.rules.negative == "limit":
        _censor(results, negative, "left", "negative_means_limit", -results.value)
    else:
        problems.add(negative, "negative_value", column, shown, _objects(-results.value, negative))
    if recipe.rules.zero == "value":
        return
    zero = (results.censor == 0) & (results.value == 0) & _never_zero(names)
    limit = _first_of(limits["limit"], limits["lod"], limits["loq"])
    _censor(results, zero & (limit > 0), "left", "zero_means_limit", limit)
    problems.add(zero & ~(limit > 0), "zero_without_limit", column, shown)


def _never_zero(names: Names) -> numpy.ndarray:
    """Say which results are mass fractions of a contaminant, of which there is always a trace."""
    return names.of_each(lambda found: found is not None and found.quantity in ("mass", "toxic_equivalent"))


def _apply_limits(results: Results, cells: Cells, meaning: numpy.ndarray, limits: dict, problems: Problems) -> None:
    """Give results in words (n.d., <LOQ, trace) and marked empty cells their limit."""
    kind = cells.read("kind")
    limit, lod, loq = limits["limit"], limits["lod"], limits["loq"]
    marked = (meaning == "left") & (results.censor == 0) & ~(results.value > 0) & numpy.isin(kind, [-1, CODE["number"]])
    nothing = numpy.isin(kind, [CODE["non_detect"], CODE["below_lod"]]) | marked
    traces = kind == CODE["trace"]
    _censor(results, traces & (lod > 0) & (loq > lod), "interval", "trace_between_lod_and_loq", lod)
    results.upper[results.rule == RULE["trace_between_lod_and_loq"]] = loq[
        results.rule == RULE["trace_between_lod_and_loq"]
    ]
    open_traces = traces & (results.censor == 0)
    quantified = (kind == CODE["below_loq"]) | open_traces
    for where, number, rule in (
        (nothing | quantified, limit, "non_detect_at_limit"), (nothing, lod, "non_detect_at_lod"),
        (nothing | quantified, loq, "non_detect_at_loq"),
    ):  # fmt: skip
        _censor(results, where & (results.censor == 0) & (number > 0), "left", rule, number)
    unknown = (nothing | quantified | (kind == CODE["above"])) & (results.censor == 0)
    problems.add(unknown & cells.value.is_empty(), "limit_unknown", cells.column, cells.texts["qualifier"])
    problems.add(unknown, "limit_unknown", cells.column, cells.value)


def convert_results(results: Results, units: Units, changes: list[Change]) -> None:
    """Bring all numbers into the unit of storage and to dry soil."""
    results.changes = changes
    for name in NUMBERS:
        delivered = getattr(results, name)
        if numpy.isnan(delivered).all():
            continue
        converted = delivered * units.numerator / units.denominator
        for change in changes:
            converted *= change.factor
        setattr(results, name, converted)


def refuse_impossible(results: Results, cells: Cells, names: Names, problems: Problems) -> None:
    """Refuse what is more than there can be, and what has come out as neither number nor limit."""
    bounds = names.of_each(_most, float)
    number = _first_of(results.value, results.limit)
    words = _objects(bounds, number > bounds, "at most {:g}")
    problems.add(number > bounds, "impossible_value", cells.column, cells.value, words)
    nothing = numpy.isnan(_first_of(results.value, results.limit))
    problems.add(nothing & cells.value.is_empty(), "empty_value", cells.column, cells.texts["qualifier"])
    problems.add(nothing, "value_unreadable", cells.column, cells.value)


def _most(found: Determinand | None) -> float:
    if found is None or found.maximum is None:
        return PURE_MG_KG if found and found.quantity in ("mass", "toxic_equivalent") else LARGEST
    return found.maximum


def _first_of(*columns: numpy.ndarray) -> numpy.ndarray:
    found = columns[0].copy()
    for column in columns[1:]:
        found = numpy.where(numpy.isnan(found), column, found)
    return found


def _tidy(numbers: numpy.ndarray) -> numpy.ndarray:
    """Return numbers without the dust of a division: 0.013 / 0.65 is 0.02."""
    with numpy.errstate(divide="ignore", invalid="ignore", over="ignore"):
        scale = 10.0 ** (11 - numpy.floor(numpy.log10(numpy.abs(numbers))))
        return numpy.where(numpy.isfinite(scale), numpy.round(numbers * scale) / scale, numbers)


def _objects(numbers: numpy.ndarray, where: numpy.ndarray, words: str = "{:g}") -> numpy.ndarray:
    """Return numbers as words where a mask says so."""
    found = numpy.full(len(numbers), "", dtype=object)
    found[where] = [words.format(number) for number in numbers[where]]
    return found
