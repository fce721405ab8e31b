"""What a row says about its sample: medium, country, date, depth, land use, position."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

import numpy

from insop_plugin.core.contaminants.names import fold_name
from insop_plugin.core.harmonise.coded import Coded
from insop_plugin.core.harmonise.listed import UNKNOWN, listed
from insop_plugin.core.harmonise.positions import LOW_PRECISION, Positions, both, locate
from insop_plugin.core.harmonise.problems import Notes, Problems, Told
from insop_plugin.core.harmonise.source import Source
from insop_plugin.core.position_checks.digits import BY_NAME
from insop_plugin.core.reading.coordinates import Transform
from insop_plugin.core.reading.date_evidence import evidence_of
from insop_plugin.core.reading.dates import date_order, read_dates, without_turned
from insop_plugin.core.reading.depths import are_valid, centimetres_per, read_depths
from insop_plugin.core.reading.number_texts import read_numbers
from insop_plugin.core.vocabulary import table

DEPTH_INVALID, DATE_INVALID = 64, 128
SOIL = "soil"


@dataclass(frozen=True)
class RowFacts:
    """One entry per row of the table."""

    positions: Positions
    country: numpy.ndarray
    date: numpy.ndarray
    date_precision: numpy.ndarray
    date_order: str
    upper_cm: numpy.ndarray
    lower_cm: numpy.ndarray
    horizon: numpy.ndarray
    is_organic: numpy.ndarray  # True, or None where nothing says so
    land_use: numpy.ndarray
    size_fraction: numpy.ndarray
    coord_method: numpy.ndarray
    problems: Problems
    notes: Notes


def read_rows(source: Source, transform: Transform | None, today: date) -> RowFacts:
    """Return what the rows say, with their refusals (medium, position, date) and flags."""
    problems, notes = Problems.none(len(source)), Notes.none(len(source))
    _medium(source, problems)
    country = _country(source, notes)
    positions = locate(source, country, problems, notes, transform)
    on, precision, order = _date(source, today, problems, notes)
    layer = _depth(source, notes)
    land_use = _listed(source, "land_use", "land_use", notes)
    size = _listed(source, "size_fraction", "size_fraction", notes)
    method = _located_by(source, positions, notes)
    return RowFacts(positions, country, on, precision, order, *layer, land_use, size, method, problems, notes)


def number_cells(column: Coded, mark: str) -> numpy.ndarray:
    """Return the numbers of a column cell by cell, NaN where empty or no number."""
    return column.spread(read_numbers(column.texts, mark).values, numpy.nan)


@lru_cache(maxsize=1)
def media() -> dict[str, str]:
    """Return the known media by folded spelling: soil, or what else it is."""
    return {fold_name(row["text"]): row["medium"] for row in table("medium_synonym")}


@lru_cache(maxsize=1)
def country_codes() -> dict[str, str]:
    """Return ISO 3166-1 alpha-3 codes by folded code or name in six languages."""
    found: dict[str, str] = {}
    for row in table("country"):
        names = [row[column] for column in ("label", "name_ar", "name_zh", "name_fr", "name_ru", "name_es")]
        for text in (row["code"], row["iso2"], *names):
            found.setdefault(fold_name(text), row["code"])
    return found | {fold_name(row["text"]): row["code"] for row in table("country_synonym")}


def _medium(source: Source, problems: Problems) -> None:
    column = source.role("medium")
    decided = source.recipe.decided("medium")
    unsaid = "" if "medium" in source.recipe.columns else SOIL  # a table that has no such column is one of soil
    meant = column.map(lambda text: decided.get(text.strip()) or media().get(fold_name(text), ""), unsaid)
    name, shown = source.name_of("medium"), column
    problems.add(meant == "", "medium_unknown", name, shown)
    problems.add(meant != SOIL, "medium_not_soil", name, shown)


def _country(source: Source, notes: Notes) -> numpy.ndarray:
    column = source.role("country")
    decided = source.recipe.decided("country")
    code = column.map(lambda text: decided.get(text.strip()) or country_codes().get(fold_name(text), "?"), "")
    notes.add(code == "?", "country_unknown", 0, source.name_of("country"), column)
    return numpy.where(code == "?", "", code).astype(object)


def _date(source: Source, today: date, problems: Problems, notes: Notes) -> tuple[numpy.ndarray, numpy.ndarray, str]:
    column = source.role("date")
    shown = evidence_of(column.texts, numpy.bincount(column.codes + 1, minlength=len(column.texts) + 1)[1:], today)
    order = source.recipe.reading.date_order or shown.order or _order_read(source)
    dates = read_dates(column.texts, order, today)
    if shown.half_converted and not source.recipe.reading.date_order:
        dates = without_turned(column.texts, dates)
    on, precision = column.spread(dates.iso, None), column.spread(dates.precision, "")
    problem = column.spread(dates.problem, "")
    name = source.name_of("date")
    problems.add(problem == "date_future", "date_future", name, column)
    for code in ("date_unreadable", "date_ambiguous", "date_turned", "date_early"):
        notes.add((problem == code) & problems.open(), code, DATE_INVALID, name, column)
    if order:
        notes.say("date_order", name, date_order(column.texts)[1], order, ~column.is_empty())
    return on, precision, order


def _order_read(source: Source) -> str:
    """Return the order the reader took from the file as a whole, where only it could see it."""
    return "serial" if source.raw.options.date_order == "serial" else ""


def _depth(source: Source, notes: Notes) -> tuple[numpy.ndarray, ...]:
    """Return upper and lower depth, horizon, and whether it is an organic layer."""
    horizon, unsaid = source.role("horizon").cells(), numpy.full(len(source), None, dtype=object)
    if source.has("depth"):
        upper, lower, named, organic = _depth_text(source, notes)
        return upper, lower, numpy.where(horizon == None, named, horizon), organic  # noqa: E711
    if not source.has("upper_depth") or not source.has("lower_depth"):
        return numpy.full(len(source), numpy.nan), numpy.full(len(source), numpy.nan), horizon, unsaid
    upper, lower = source.role("upper_depth"), source.role("lower_depth")
    name = f"{source.name_of('upper_depth')} / {source.name_of('lower_depth')}"
    shown = both(upper, lower)
    per_unit = source.role("depth_unit").map(lambda text: centimetres_per(text) or numpy.nan, numpy.nan).astype(float)
    ends = [number_cells(end, source.mark_of(end.texts)) * per_unit for end in (upper, lower)]
    given = ~(upper.is_empty() & lower.is_empty())
    notes.add(given & numpy.isnan(per_unit), "depth_unit", DEPTH_INVALID, name, shown)
    return *_valid_depths(*ends, given & ~numpy.isnan(per_unit), name, shown, notes), horizon, unsaid


def _depth_text(source: Source, notes: Notes) -> tuple[numpy.ndarray, ...]:
    column, name = source.role("depth"), source.name_of("depth")
    decided, rules = source.recipe.decided("depth"), source.recipe.rules
    texts = [decided.get(text.strip(), text) for text in column.texts]
    depths = read_depths(texts, source.recipe.text_of("depth_unit"), rules.spreadsheet_depths)
    upper, lower = column.spread(depths.upper_cm, numpy.nan), column.spread(depths.lower_cm, numpy.nan)
    problem, proposal, shown = column.spread(depths.problem, ""), column.spread(depths.proposal, ""), column
    for code in sorted(set(depths.problem) - {"", "absent"}):
        notes.add(problem == code, code, DEPTH_INVALID, name, shown, proposal)
    assumed = column.spread(depths.assumption, "")
    for assumption in sorted(set(depths.assumption) - {""}):
        notes.say("depth_assumed", name, "", assumption, assumed == assumption)
    horizon, organic = column.spread(depths.horizon, ""), column.spread(depths.is_organic, False)
    told = numpy.where(horizon == "", None, horizon), numpy.where(organic, True, None)
    return *_valid_depths(upper, lower, ~numpy.isnan(upper), name, shown, notes), *told


def _valid_depths(
    upper: numpy.ndarray, lower: numpy.ndarray, given: numpy.ndarray, name: str, shown: Told, notes: Notes
) -> tuple:
    wrong = given & ~are_valid(upper, lower)
    notes.add(wrong, "depth_invalid", DEPTH_INVALID, name, shown)
    return numpy.where(wrong, numpy.nan, upper), numpy.where(wrong, numpy.nan, lower)


def _located_by(source: Source, positions: Positions, notes: Notes) -> numpy.ndarray:
    """Return how each position was found; a place known by its name or area only stays as inexact as that."""
    method = _listed(source, "coord_method", "coord_method", notes)
    by_name = numpy.isin(method.astype(str), BY_NAME) & numpy.isfinite(positions.longitude)
    notes.add(by_name, "place_by_name", LOW_PRECISION, source.name_of("coord_method"), source.role("coord_method"))
    return method


def _listed(source: Source, role: str, domain: str, notes: Notes) -> numpy.ndarray:
    """Return the code of a value list for each row, None where it is not given or not known."""
    code = listed(source, role, domain)
    notes.add(code == UNKNOWN, f"{role}_unknown", 0, source.name_of(role), source.role(role))
    return numpy.where(code == UNKNOWN, None, code)
