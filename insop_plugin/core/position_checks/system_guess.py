"""Which coordinate system might these numbers be in? A guess by country, shown with its evidence, never applied."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from insop_plugin.core import countries
from insop_plugin.core.errors import N_
from insop_plugin.core.places import EARTH_RADIUS_M
from insop_plugin.core.reading.coordinates import Transform
from insop_plugin.core.vocabulary import table

LOOKED_AT = 300
ENOUGH_SHARE = 0.5
SAME_PLACE_M = 1000.0
"""Systems that put the points closer together than this differ by their datum only: numbers cannot tell them apart."""
BEYOND = 0.05
"""How far points may lie outside a system's area of use, as a share of its box."""
SHOWN = 6


@dataclass(frozen=True)
class SystemFit:
    """A system that puts points into the country."""

    code: str
    name: str
    fits: int
    exchanged: bool  # the northing was given first
    longitude: np.ndarray
    latitude: np.ndarray


@dataclass(frozen=True)
class SystemGuess:
    """What the numbers say: groups of systems that mean the same place, the best group first."""

    country: str
    n: int  # points looked at
    groups: tuple[tuple[SystemFit, ...], ...]
    tried: int

    @property
    def best(self) -> SystemFit | None:
        """Return the system to propose; None where none fits, or other places fit as well in the same order."""
        first = self.groups[0][0] if self.groups else None
        return None if any(rival.exchanged == first.exchanged for rival in self._rivals()) else first

    def _rivals(self) -> list[SystemFit]:
        """Return what fits as well as the best group but somewhere else."""
        return [group[0] for group in self.groups[1:] if group[0].fits >= self.groups[0][0].fits]

    def spread_m(self) -> float:
        """Return how far apart the systems of the best group put the points."""
        first = self.groups[0][0]
        return max(_apart_m(first, other) for other in self.groups[0])

    def words(self) -> tuple[str, dict[str, object]]:
        """Return the guess as a template and its facts."""
        facts: dict[str, object] = {"country": self.country, "n": self.n, "tried": self.tried}
        if not self.groups:
            return N_("None of {tried} systems puts most of the {n} points into {country}."), facts
        first = self.groups[0]
        facts |= {"fits": first[0].fits, "systems": _listed(first), "metres": round(self.spread_m())}
        if self.best is None:
            more = ["…"] if len(self.groups) > SHOWN else []
            facts["others"] = "; ".join([_listed(group, 2) for group in self.groups[:SHOWN]] + more)
            return N_("It cannot be told: {fits} of {n} points fit {country} in each of: {others}."), facts
        if self._rivals():
            facts["others"] = ", ".join(f"{rival.code} {rival.name}" for rival in self._rivals()[:SHOWN])
            return EXCHANGED, facts
        return (SPREAD if len(first) > 1 else SINGLE), facts


SINGLE = N_("A guess: {systems} ({fits} of {n} points fit {country}).")
SPREAD = N_("A guess: {systems} ({fits} of {n} points fit {country}; they differ by up to {metres} m).")
EXCHANGED = N_(
    "A guess: {systems} ({fits} of {n} points fit {country}). With X and Y exchanged it may as well be {others}."
)


def guess_system(x: np.ndarray, y: np.ndarray, country: str, transform: Transform) -> SystemGuess:
    """Return which systems of a country would put projected numbers into it.

    Args:
        x: easting (or northing: both orders are tried), NaN where there is none.
        y: northing.
        country: ISO 3166-1 alpha-3 code with an outline.
        transform: see `core.coordinates.Transform`.
    Source:
        systems and areas of use: EPSG register, see `tools/national_systems.py`; outlines: Natural Earth.
    """
    xy = np.unique(np.column_stack([x, y])[np.isfinite(x) & np.isfinite(y)], axis=0)
    xy = xy[:: max(1, -(-len(xy) // LOOKED_AT))]
    tried = candidates(country)
    found = [fit for row in tried for fit in _fits(row, xy, country, transform)]
    best = max((fit.fits for fit in found), default=0)
    found = [fit for fit in found if fit.fits >= max(1, ENOUGH_SHARE * len(xy)) and 2 * fit.fits >= best]
    found.sort(key=lambda fit: (-fit.fits, fit.exchanged))
    return SystemGuess(country, len(xy), tuple(_grouped(found)), len(tried))


@lru_cache(maxsize=16)
def candidates(country: str) -> tuple[dict[str, str], ...]:
    """Return the systems made for a country, and those of several countries whose area of use meets it."""
    west, south, east, north = countries.box(country)

    def meets(row: dict[str, str]) -> bool:
        left, low, right, high = _numbers(row, "west", "south", "east", "north")
        across = left <= east and right >= west if left <= right else left <= east or right >= west
        return across and low <= north and high >= south

    rows = table("national_system")
    return tuple(row for row in rows if row["country"] == country or (not row["country"] and meets(row)))


def _fits(row: dict[str, str], xy: np.ndarray, country: str, transform: Transform) -> Iterator[SystemFit]:
    for exchanged in (False, True):
        at = xy[:, ::-1] if exchanged else xy
        near = _within(at, *_numbers(row, "x_min", "y_min", "x_max", "y_max"))
        if near.sum() < max(1, ENOUGH_SHARE * len(xy)):
            continue
        lon, lat = transform(row["code"], at[near, 0], at[near, 1])
        good = np.isfinite(lon) & np.isfinite(lat)
        good[good] = _in_use(row, lon[good], lat[good])
        good[good] = countries.inside(country, np.column_stack([lon[good], lat[good]]))
        if good.any():
            yield SystemFit(row["code"], row["name"], int(good.sum()), exchanged, lon[good], lat[good])


def _within(xy: np.ndarray, x_min: float, y_min: float, x_max: float, y_max: float) -> np.ndarray:
    """Say which points lie in a box that is widened a little."""
    more_x, more_y = (x_max - x_min) * BEYOND, (y_max - y_min) * BEYOND
    return (
        (xy[:, 0] >= x_min - more_x)
        & (xy[:, 0] <= x_max + more_x)
        & (xy[:, 1] >= y_min - more_y)
        & (xy[:, 1] <= y_max + more_y)
    )


def _in_use(row: dict[str, str], lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
    west, south, east, north = _numbers(row, "west", "south", "east", "north")
    more = BEYOND * (east - west if east >= west else east + 360 - west)
    across = (lon >= west - more) & (lon <= east + more)
    if east < west:
        across = (lon >= west - more) | (lon <= east + more)
    return across & (lat >= south - more) & (lat <= north + more)


def _grouped(fits: list[SystemFit]) -> list[tuple[SystemFit, ...]]:
    """Put systems together that put the points to about the same place; the best stay in front."""
    groups: list[list[SystemFit]] = []
    for fit in fits:
        same = (group for group in groups if _apart_m(group[0], fit) < SAME_PLACE_M)
        group = next(same, None)
        if group is None:
            groups.append([fit])
        else:
            group.append(fit)
    return [tuple(group) for group in groups]


def _apart_m(one: SystemFit, other: SystemFit) -> float:
    """Return the distance between the middles of the points."""
    lon, lat = (np.radians([np.median(getattr(fit, axis)) for fit in (one, other)]) for axis in ("longitude", "latitude"))
    haversine = np.sin((lat[1] - lat[0]) / 2) ** 2 + np.cos(lat[0]) * np.cos(lat[1]) * np.sin((lon[1] - lon[0]) / 2) ** 2
    return float(2 * EARTH_RADIUS_M * np.arcsin(np.sqrt(min(1.0, haversine))))


def _listed(group: tuple[SystemFit, ...], shown: int = SHOWN) -> str:
    names = [f"{fit.code} {fit.name}{' (y, x)' if fit.exchanged else ''}" for fit in group[:shown]]
    return ", ".join(names + (["…"] if len(group) > shown else []))


def _numbers(row: dict[str, str], *names: str) -> tuple[float, ...]:
    return tuple(float(row[name]) for name in names)
