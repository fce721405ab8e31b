"""What each result is of and in which unit: name, conversion, weight basis, procedure."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property, lru_cache

import numpy
import pandas

from insop_plugin.core.contaminants.determinands import Determinand, determinands
from insop_plugin.core.contaminants.names import NameReading, fold_name, form_factor
from insop_plugin.core.contaminants.names import read_names as read_all_names
from insop_plugin.core.contaminants.units import TARGETS, Conversion, UnitReading, conversion, of_soil_volume, read_unit
from insop_plugin.core.harmonise.cells import Cells
from insop_plugin.core.harmonise.coded import Coded, combined
from insop_plugin.core.harmonise.problems import Notes, Problems
from insop_plugin.core.reading.recipe import Recipe
from insop_plugin.core.vocabulary import table

OXIDE, METHOD_UNKNOWN = 16384, 512
_AS = re.compile(r"^\s*(as|als|comme|como|come|en)\s+", re.I)
BASES = ("unknown", "dry", "wet", "ash")


@dataclass(frozen=True)
class Names:
    """The meaning of each result's name: `place` counts `readings`, one per distinct name and CAS number."""

    place: numpy.ndarray
    readings: list[NameReading]
    delivered: list[str]

    @cached_property
    def codes(self) -> Coded:
        """The code of each result."""
        return _by_case(self.place, [reading.code for reading in self.readings])

    def delivered_names(self) -> Coded:
        """Return the name of each result as delivered."""
        return Coded(self.place, _objects(self.delivered))

    def of_each(self, test: Callable[[Determinand | None], object], kind: type = bool) -> numpy.ndarray:
        """Return for each result what a function says of its determinand."""
        return numpy.array([test(determinand_of(reading)) for reading in self.readings], dtype=kind)[self.place]


@dataclass(frozen=True)
class Form:
    """What an amount is expressed as when the name does not say it, and the factor to the determinand."""

    text: str
    factor: Fraction
    assumption: str


@dataclass(frozen=True)
class Units:
    """The conversion of each result: `place` counts distinct combinations of name and unit."""

    place: numpy.ndarray
    conversions: list[Conversion | None]
    delivered: list[str]
    numerator: numpy.ndarray  # per result; value * numerator / denominator is the value in the unit of storage
    denominator: numpy.ndarray
    basis: numpy.ndarray  # places in BASES, per result
    forms: list[Form | None]  # what the amounts are expressed as, by unit or column

    def of_each(self, test: Callable[[Conversion | None], object], kind: type = bool) -> numpy.ndarray:
        """Return for each result what a function says of its conversion."""
        return numpy.array([test(found) for found in self.conversions], dtype=kind)[self.place]


@dataclass(frozen=True)
class Procedures:
    """How each result was measured."""

    code: Coded
    fraction: Coded
    words: Coded  # the laboratory's own, empty where it has none


def read_names(cells: Cells, recipe: Recipe, problems: Problems, notes: Notes) -> Names:
    """Return what the results are of; names that mean nothing or several things are refused."""
    name, cas = cells.texts["contaminant"], cells.texts["cas"]
    place, first = combined([name.codes, cas.codes])
    texts = [(name.at(at), cas.at(at)) for at in first]
    readings = read_all_names(texts, recipe.decided("contaminant"))
    names = Names(place, readings, [text or number for text, number in texts])
    proposal = Coded(place, _objects([", ".join(reading.candidates) for reading in readings]))
    shown = Coded(place, _objects([" / ".join(part for part in pair if part) for pair in texts]))
    problems.add(name.is_empty() & cas.is_empty(), "name_missing", cells.column, "")
    problems.add_by_text(place, [reading.problem for reading in readings], cells.column, shown, proposal)
    is_oxide = numpy.array([bool(reading.form) for reading in readings], dtype=bool)
    if is_oxide.any():
        notes.flags[is_oxide[place]] |= OXIDE
    return names


def read_units(cells: Cells, names: Names, recipe: Recipe, problems: Problems) -> Units:
    """Return how the results are converted; unknown, foreign and unfitting units are refused."""
    unit, speciation = _with_cell_units(cells, problems), cells.texts["speciation"]
    readings = _unit_readings(unit, recipe)
    place, first = combined([names.place, unit.codes, speciation.codes])
    pairs = [
        (names.readings[names.place[at]], readings[unit.codes[at]] if unit.codes[at] >= 0 else None) for at in first
    ]
    outcomes = [_outcome(name, found) for name, found in pairs]
    proposals = Coded(place, _objects([outcome[2] for outcome in outcomes]))
    problems.add_by_text(place, [outcome[1] for outcome in outcomes], cells.column, unit, proposals)
    forms = [_form(name, found, speciation.at(at)) for (name, found), at in zip(pairs, first, strict=True)]
    shown = Coded(place, _objects([form[0].text if form[0] else "" for form in forms]))
    problems.add_by_text(place, [form[1] for form in forms], cells.column, shown)
    factors = [
        _whole(outcome[0], name) * (form[0].factor if form[0] else 1)
        for outcome, (name, _), form in zip(outcomes, pairs, forms, strict=True)
    ]
    ratio = numpy.array([_ratio(factor) for factor in factors], dtype=float).reshape(-1, 2)[place]
    basis = _basis(cells, unit, readings, problems)
    delivered = [unit.at(at) for at in first]
    conversions, found = [outcome[0] for outcome in outcomes], [form[0] for form in forms]
    return Units(place, conversions, delivered, ratio[:, 0], ratio[:, 1], basis, found)


def read_procedures(cells: Cells, names: Names, recipe: Recipe, notes: Notes) -> Procedures:
    """Return how each result was measured."""
    column, method, stated = (cells.texts[role] for role in ("procedure", "method_text", "fraction"))
    place, first = combined([names.place, column.codes, method.codes, stated.codes])
    known, fractions = _procedures()
    codes, parts, words, flagged = [], [], [], []
    for at in first:
        name, text = names.readings[names.place[at]], column.at(at)
        code = recipe.decided("procedure").get(text) or known.get(fold_name(text), "") if text else "UNKNOWN"
        said = _fractions().get(fold_name(stated.at(at))) or name.fraction
        codes.append(code or "UNKNOWN")
        parts.append(said or fractions.get(code) or "unknown")
        words.append(column.texts[column.codes[at]] if not code else _cell(method, at))
        found = determinand_of(name)
        is_contaminant = found is not None and not found.is_property
        flagged.append(codes[-1] == "UNKNOWN" and is_contaminant and method.codes[at] < 0)
    unknown = column.map(lambda text: not (recipe.decided("procedure").get(text.strip()) or known.get(fold_name(text))), False)
    notes.add(unknown.astype(bool), "procedure_unknown", METHOD_UNKNOWN, "procedure", column)
    if any(flagged):
        notes.flags[numpy.array(flagged)[place]] |= METHOD_UNKNOWN
    return Procedures(*(_by_case(place, entries) for entries in (codes, parts, words)))


def _cell(column: Coded, cell: int) -> str | None:
    code = column.codes[cell]
    return column.texts[code] if code >= 0 else None


def _by_case(place: numpy.ndarray, entries: list[str | None]) -> Coded:
    """Return a column of one entry per case and the case of each result."""
    codes, texts = pandas.factorize(_objects(entries))
    return Coded(codes.astype(numpy.int32)[place], numpy.asarray(texts, dtype=object))


def determinand_of(reading: NameReading) -> Determinand | None:
    """Return the determinand of a name; None when the name or a decision means none."""
    return determinands().get(reading.code)


def _unit_readings(unit: Coded, recipe: Recipe) -> list[UnitReading]:
    """Return what each distinct unit means; a recipe that names a bulk density says that volumes are of soil."""
    decided = recipe.decided("unit")
    readings = [read_unit(decided.get(text.strip(), text)) for text in unit.texts]
    has_density = "bulk_density" in recipe.columns or bool(recipe.text_of("bulk_density"))
    return [of_soil_volume(reading) for reading in readings] if has_density else readings


def _form(name: NameReading, unit: UnitReading | None, stated: str) -> tuple[Form | None, str]:
    """Return what an amount is expressed as, and the problem with it."""
    texts = list(filter(None, (unit.form if unit else "", _AS.sub("", stated))))
    if not texts or determinand_of(name) is None:
        return None, ""
    found = [form_factor(name, text) for text in texts]
    if None in found:
        return Form(texts[found.index(None)], Fraction(1), ""), "form_unknown"
    if len({factor for factor, _ in found}) > 1:
        return Form(" / ".join(texts), Fraction(1), ""), "form_conflict"
    factor, words = found[0]
    return Form(texts[0], factor, words or "the form is the substance itself"), ""


def _outcome(name: NameReading, unit: UnitReading | None) -> tuple[Conversion | None, str, str]:
    """Return conversion, problem code and proposal of a name in a unit."""
    determinand = determinand_of(name)
    if determinand is None:
        return None, "", ""
    if unit is None or unit.foreign_kind == "not_stated":
        own = determinand.unit == "pH"
        return (Conversion(Fraction(1), "pH"), "", "") if own else (None, "unit_missing", "")
    if unit.foreign_kind:
        return None, "unit_not_soil", unit.foreign_words
    if unit.unit is None:
        return None, "unit_unknown", ""
    found = conversion(unit.unit, determinand)
    return (found, "", "") if found else (None, "unit_mismatch", _expected(determinand))


def _expected(determinand: Determinand) -> str:
    return determinand.unit or " / ".join(dict.fromkeys(TARGETS[determinand.quantity].values()))


def _with_cell_units(cells: Cells, problems: Problems) -> Coded:
    """Return the unit column, filled from units that stand behind the number in the cell itself."""
    from insop_plugin.core.reading.censoring import qualifier_meaning

    unit, suffix = cells.texts["unit"], cells.read("suffix")
    kinds = {
        text: read_unit(text).unit
        for text in set(cells.readings.suffix.tolist())
        if text and qualifier_meaning(text) is None
    }
    in_cell = {text for text, found in kinds.items() if found}
    has_own = numpy.isin(suffix, list(in_cell)) if in_cell else numpy.zeros(len(cells), bool)
    if not has_own.any():
        return unit
    same = {
        text: {at for at, other in enumerate(unit.texts) if read_unit(other).unit == kinds[text]} for text in in_cell
    }
    clash = [
        own and code >= 0 and code not in same[text]
        for own, code, text in zip(has_own, unit.codes, suffix, strict=True)
    ]
    problems.add(numpy.array(clash, bool), "unit_conflict", cells.column, cells.value)
    texts = numpy.append(unit.texts, sorted(in_cell))
    places = {text: len(unit.texts) + at for at, text in enumerate(sorted(in_cell))}
    codes = numpy.where(has_own & (unit.codes < 0), [places.get(text, -1) for text in suffix], unit.codes)
    return Coded(codes.astype(numpy.int32), texts.astype(object))


def _basis(cells: Cells, unit: Coded, readings: list[UnitReading], problems: Problems) -> numpy.ndarray:
    from_unit = unit.spread(
        numpy.array([BASES.index(reading.basis or "unknown") for reading in readings], dtype=numpy.int8), numpy.int8(0)
    )
    column = cells.texts["weight_basis"]
    stated = column.map(lambda text: BASES.index(_basis_word(text)), 0).astype(numpy.int8)
    problems.add((from_unit > 0) & (stated > 0) & (from_unit != stated), "basis_conflict", cells.column, column)
    return numpy.where(from_unit > 0, from_unit, stated)


def _basis_word(text: str) -> str:
    folded = fold_name(text)
    words = {fold_name(row["word"]): row["basis"] for row in table("basis_word")}
    return words.get(folded) or words.get(folded.replace("basis", "").replace("weight", "")) or "unknown"


def _whole(found: Conversion | None, name: NameReading) -> Fraction:
    return (found.factor if found else Fraction(1)) * name.factor


def _ratio(factor: Fraction) -> tuple[float, float]:
    """Return an exact factor as numerator and denominator, so that a value is rounded once."""
    if factor.numerator.bit_length() > 53 or factor.denominator.bit_length() > 53:
        return float(factor), 1.0
    return float(factor.numerator), float(factor.denominator)


@lru_cache(maxsize=1)
def _procedures() -> tuple[dict[str, str], dict[str, str]]:
    rows = table("procedure")
    known = {fold_name(row[column]): row["code"] for row in rows for column in ("label", "code")}
    known |= {fold_name(row["text"]): row["code"] for row in table("procedure_synonym")}
    return known, {row["code"]: row["fraction"] for row in rows}


@lru_cache(maxsize=1)
def _fractions() -> dict[str, str]:
    return {fold_name(row[column]): row["code"] for row in table("fraction") for column in ("label", "code")}


def _objects(entries: list) -> numpy.ndarray:
    found = numpy.empty(len(entries), dtype=object)
    found[:] = entries
    return found
