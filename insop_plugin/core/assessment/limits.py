"""The guideline value that holds for each soil, or the strictest and the laxest it could be."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from insop_plugin.core.assessment import conditions
from insop_plugin.core.assessment.conditions import Condition
from insop_plugin.core.assessment.soil import TEXTURES, Soil
from insop_plugin.core.errors import N_
from insop_plugin.core.vocabulary import table

LEAST_PCT = 2.0
"""Clay and organic matter below this count as this much (Circulaire bodemsanering 2009, Bijlage 1)."""
MOST_OM_PCT = 30.0
MOST_PCT = 100.0
STANDARD_CLAY, STANDARD_OM = 25.0, 10.0
PAH_HIGHEST = 3.0  # times the value of the standard soil: 120 of 40 mg/kg
WORDS = {"ph": N_("pH"), "clay_pct": N_("clay"), "om_pct": N_("organic matter"), "texture": N_("texture")}
ACID = {"Cd": 6.0, "Ni": 6.0, "Zn": 6.0, "Pb": 5.0}
"""pH below which clay takes the value of loam and loam that of sand (BBodSchV 1999, Anh. 2 Nr 4.3; 2021: Anlage 1 Tab. 1)."""


@dataclass(frozen=True)
class Value:
    """One row of the guideline table."""

    contaminant: str
    number: float
    condition: Condition


@dataclass(frozen=True)
class Limits:
    """One entry per soil: the limit, or NaN and the range it lies in, and which value it came from."""

    limit: np.ndarray
    low: np.ndarray
    high: np.ndarray
    place: np.ndarray  # of the value that holds, -1 where none is known to


def limits_for(values: Sequence[Value], soil: Soil) -> Limits:
    """Return the limit of each soil out of the values of one contaminant that exclude each other.

    Args:
        values: rows of one instrument, land use and contaminant.
        soil: facts of n soils.

    Returns:
        Limits of n entries. Where a fact that decides is not known, `limit` is NaN and `low` and `high` are the
        strictest and the laxest value possible; both are NaN where no value fits the soil.
    """
    n = len(soil.ph)
    limit, low, high = np.full(n, np.nan), np.full(n, np.inf), np.full(n, -np.inf)
    place = np.full(n, -1)
    for number, value in enumerate(values):
        holds, may_hold = _holds(value, soil)
        least, most = _range(value, soil)
        exact = holds & (least == most)
        limit[exact], place[holds] = least[exact], number
        low = np.where(may_hold, np.minimum(low, least), low)
        high = np.where(may_hold, np.maximum(high, most), high)
    none = ~np.isfinite(low)
    low[none] = high[none] = np.nan
    return Limits(limit, low, high, place)


def missing_facts(values: Sequence[Value], soil: Soil) -> np.ndarray:
    """Return the names of the facts that each soil lacks for these values, joined by commas."""
    needed = list(dict.fromkeys(name for value in values for name in conditions.NEEDS.get(value.condition.kind, ())))
    if any(value.condition.shifts_by_ph and value.contaminant in ACID for value in values):
        needed.append("ph")
    found = np.full(len(soil.ph), "", object)
    for name in needed:
        lacks = ~soil.knows(name)
        found[lacks] = [f"{words}, {WORDS[name]}" if words else WORDS[name] for words in found[lacks]]
    return found


def _holds(value: Value, soil: Soil) -> tuple[np.ndarray, np.ndarray]:
    """Return where a value is known to hold, and where it may."""
    condition, everywhere = value.condition, np.ones(len(soil.ph), bool)
    if condition.kind in (conditions.PH, conditions.HUMUS):
        numbers = soil.ph if condition.kind == conditions.PH else soil.om_pct
        inside = condition.band(numbers)
        return inside, inside | np.isnan(numbers)
    if condition.kind == conditions.TEXTURE:
        return _of_texture(value, soil)
    return everywhere, everywhere


def _of_texture(value: Value, soil: Soil) -> tuple[np.ndarray, np.ndarray]:
    own = _index_of(soil.texture)
    wanted, unknown = TEXTURES.index(value.condition.texture), own < 0
    border = ACID.get(value.contaminant) if value.condition.shifts_by_ph else None
    if border is None:
        return own == wanted, (own == wanted) | unknown
    coarser = np.maximum(own - 1, 0)
    holds = np.where(np.isnan(soil.ph), (own == wanted) & (coarser == wanted), np.where(soil.ph < border, coarser, own) == wanted)
    may = holds | unknown | (np.isnan(soil.ph) & ((own == wanted) | (coarser == wanted)))
    return holds & ~unknown, may


def _index_of(textures: np.ndarray) -> np.ndarray:
    places = {word: place for place, word in enumerate(TEXTURES)}
    return np.array([places.get(word, -1) for word in textures] + [-1])[:-1]


def _range(value: Value, soil: Soil) -> tuple[np.ndarray, np.ndarray]:
    """Return the least and most that a value is after its adaptation to each soil; equal where the soil is known."""
    kind, n = value.condition.kind, len(soil.ph)
    if kind == conditions.STANDARD_SOIL:
        clay, om = _between(soil.clay_pct, LEAST_PCT, MOST_PCT), _between(soil.om_pct, LEAST_PCT, MOST_PCT)
        return tuple(value.number * _dutch(value.contaminant, part_clay, part_om) for part_clay, part_om in zip(clay, om, strict=True))
    if kind == conditions.BY_HUMUS:
        return tuple(value.number * om / STANDARD_OM for om in _between(soil.om_pct, LEAST_PCT, MOST_OM_PCT))
    if kind == conditions.PAH_BY_HUMUS:
        shares = _between(soil.om_pct, STANDARD_OM, PAH_HIGHEST * STANDARD_OM)
        return tuple(value.number * om / STANDARD_OM for om in shares)
    return np.full(n, value.number), np.full(n, value.number)


def _between(numbers: np.ndarray, least: float, most: float) -> tuple[np.ndarray, np.ndarray]:
    """Return numbers kept within bounds, twice; both bounds where a number is not known."""
    inside, unknown = np.clip(numbers, least, most), np.isnan(numbers)
    return np.where(unknown, least, inside), np.where(unknown, most, inside)


def _dutch(contaminant: str, clay_pct: np.ndarray, om_pct: np.ndarray) -> np.ndarray:
    """Return the factor from the standard soil; Source: Circulaire bodemsanering 2009, Bijlage 1."""
    a, b, c = _constants()[contaminant]
    return (a + b * clay_pct + c * om_pct) / (a + b * STANDARD_CLAY + c * STANDARD_OM)


@lru_cache(maxsize=1)
def _constants() -> dict[str, tuple[float, float, float]]:
    return {row["code"]: (float(row["a"]), float(row["b"]), float(row["c"])) for row in table("soil_type_correction")}
