"""Changes of a value that need a second number: moisture, loss on ignition, bulk density, time of decay."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import numpy
import pandas

from insop_plugin.core.contaminants.nuclides import decayed, half_life_days
from insop_plugin.core.harmonise.cells import Cells
from insop_plugin.core.harmonise.coded import combined
from insop_plugin.core.harmonise.meanings import BASES, Names, Units
from insop_plugin.core.harmonise.problems import Problems
from insop_plugin.core.harmonise.row_facts import RowFacts
from insop_plugin.core.harmonise.source import Source
from insop_plugin.core.reading.dates import date_order, read_dates
from insop_plugin.core.reading.recipe import Recipe

LIGHTEST, HEAVIEST = 0.05, 3.0  # g/cm3: peat, and more than any mineral soil
DAYS_A_YEAR = 365.25


@dataclass(frozen=True)
class Change:
    """One change; arrays have an entry per result."""

    rule: str
    before: Callable[[int], str]  # words of one result
    after: Callable[[int], str]
    words: Callable[[int], str]
    factor: numpy.ndarray  # 1 where it does not apply
    case: numpy.ndarray  # results with the same number are changed alike; -1 where it does not apply


@dataclass(frozen=True)
class _Kind:
    """A change by a number that stands in a column of its own."""

    rule: str
    role: str
    before: str
    after: str  # "" shows the number itself
    words: str


def to_dry_soil(cells: Cells, units: Units, recipe: Recipe, problems: Problems) -> list[Change]:
    """Return the changes from wet soil, ash or a volume of soil to dry soil; what lacks the second number is refused.

    Source:
        domain review 4.1: C_dry = C_wet / (1 - w / 100), or C_wet * (1 + w / 100) for moisture on dry basis;
        C_dry = C_ash * (1 - LOI / 100); mass per volume of soil divided by the bulk density.
    """
    found = (
        _from_wet(cells, units, recipe, problems),
        _from_ash(cells, units, problems),
        _from_volume(cells, units, problems),
    )
    return [change for change in found if change is not None]


def to_day(cells: Cells, names: Names, source: Source, facts: RowFacts, problems: Problems) -> list[Change]:
    """Return the decay of radionuclides from the day of their activity to the day the recipe says.

    Source:
        A = A0 * 2^(-t / T), half-lives of ICRP Publication 107; nothing grows in from a parent.
    """
    day = source.recipe.rules.decay_to
    half_life = numpy.array([half_life_days(reading.code) for reading in names.readings], dtype=float)[names.place]
    where = ~numpy.isnan(half_life)
    if not day or not where.any():
        return []
    began = _days(source, facts)[cells.row]
    problems.add(where & numpy.isnat(began), "decay_date_missing", cells.column, cells.value)
    days = (numpy.datetime64(day, "D") - began).astype(float)
    days[numpy.isnat(began)] = numpy.nan
    factor = numpy.where(where, decayed(numpy.where(where, half_life, 1.0), days), 1.0)
    case, _ = combined([numpy.where(where, pandas.factorize(factor)[0], -1)])

    def words(cell: int) -> str:
        years = half_life[cell] / DAYS_A_YEAR
        return f"half-life {years:.6g} years (ICRP 107), {days[cell]:g} days, nothing grows in from a parent"

    return [Change("decay", lambda cell: str(began[cell]), lambda _: day, words, factor, numpy.where(where, case, -1))]


def _from_wet(cells: Cells, units: Units, recipe: Recipe, problems: Problems) -> Change | None:
    where = units.basis == BASES.index("wet")
    if not where.any():
        return None
    moisture, on_dry = cells.numbers["moisture"], recipe.rules.moisture_basis == "dry"
    most = numpy.inf if on_dry else 100
    _require(cells, where, "moisture", (moisture >= 0) & (moisture < most), problems)
    factor = 1 + moisture / 100 if on_dry else 1 / (1 - numpy.where(moisture < 100, moisture, numpy.nan) / 100)
    mass = "dry" if on_dry else "wet"
    kind = _Kind("weight_basis", "moisture", "wet", "dry", f"water in % of the {mass} mass")
    return _change(cells, kind, where, factor)


def _from_ash(cells: Cells, units: Units, problems: Problems) -> Change | None:
    where = units.basis == BASES.index("ash")
    if not where.any():
        return None
    loss = cells.numbers["loi"]
    _require(cells, where, "loi", (loss >= 0) & (loss < 100), problems)
    kind = _Kind("ash_basis", "loi", "ash", "dry", "loss on ignition in % of the dry mass")
    return _change(cells, kind, where, 1 - loss / 100)


def _from_volume(cells: Cells, units: Units, problems: Problems) -> Change | None:
    where = units.of_each(lambda found: found is not None and found.is_per_volume)
    if not where.any():
        return None
    density = cells.numbers["bulk_density"]
    _require(cells, where, "bulk_density", (density >= LIGHTEST) & (density <= HEAVIEST), problems)
    kind = _Kind("bulk_density", "bulk_density", "1 kg/dm3", "", "bulk density of dry soil in kg/dm3")
    return _change(cells, kind, where, 1 / density)


def _change(cells: Cells, kind: _Kind, where: numpy.ndarray, factor: numpy.ndarray) -> Change:
    told = cells.number_texts[kind.role]
    return Change(
        kind.rule,
        lambda _: kind.before,
        lambda cell: kind.after or f"{told.at(cell)} kg/dm3",
        lambda cell: f"{kind.words}: {told.at(cell)}",
        numpy.where(where, factor, 1.0),
        numpy.where(where, told.codes, -1),
    )


def _require(cells: Cells, where: numpy.ndarray, role: str, is_good: numpy.ndarray, problems: Problems) -> None:
    column = cells.number_texts[role]
    problems.add(where & column.is_empty(), f"{role}_missing", cells.column, cells.value)
    problems.add(where & ~is_good, f"{role}_invalid", cells.column, column)


def _days(source: Source, facts: RowFacts) -> numpy.ndarray:
    """Return the day each row's activities are of, NaT where it is not known to the day."""
    if source.recipe.rules.decay_from == "date":
        iso = numpy.where(facts.date_precision == "day", facts.date, None)
    else:
        iso = analysis_days(source)
    return numpy.where(pandas.isna(iso), "NaT", iso).astype("datetime64[D]")


def analysis_days(source: Source) -> numpy.ndarray:
    """Return the days of analysis row by row as texts; None where they are not certain to the day."""
    column = source.role("analysis_date")
    order = source.recipe.reading.date_order or date_order(column.texts)[0]
    dates = read_dates(column.texts, order, date.today())
    certain = numpy.where((dates.problem == "") & (dates.precision == "day"), dates.iso, None)
    return column.spread(certain, None)
