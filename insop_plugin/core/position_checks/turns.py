"""Positions outside their country that an exchange of the two coordinates or another sign would put into it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from insop_plugin.core import countries
from insop_plugin.core.reading.coordinates import IsInCountry

SWAP, SIGN = "coordinate_swapped", "coordinate_sign"
SIGNS = ((-1.0, 1.0), (1.0, -1.0), (-1.0, -1.0))
MOST_SHARE = 2 / 3
"""From this share of the points on, a country is where a dataset comes from."""
LOOKED_AT = 1000
TURN_BACK_SHARE = 0.9
"""This share of the points in a foreign country must turn back into the dataset's own: else they may belong there."""
NEIGHBOUR_DEGREES = 5.0
"""Who samples a country often samples across its border: land so near to it is left alone."""


@dataclass(frozen=True)
class Turned:
    """What would put each row into its country: `kind` is empty where nothing would, or nothing is wrong."""

    outside: np.ndarray
    kind: np.ndarray
    ways: np.ndarray  # how many turns would do
    longitude: np.ndarray  # the first of them; NaN where there is none
    latitude: np.ndarray

    def proposals(self, rows: np.ndarray) -> list[str]:
        """Return in words where the rows would lie."""
        return [f"longitude {self.longitude[row]:g}, latitude {self.latitude[row]:g}" for row in rows]


def turned(longitude: np.ndarray, latitude: np.ndarray, country: np.ndarray, is_in: IsInCountry) -> Turned:
    """Compare positions with their country, as they are and turned.

    Args:
        longitude: degrees, NaN where there is no position.
        latitude: degrees.
        country: ISO 3166-1 alpha-3 code of each row, empty where it is not known.
        is_in: see `core.coordinates.IsInCountry`.
    """
    test = (country != "") & np.isfinite(longitude) & np.isfinite(latitude)
    outside = np.zeros(len(longitude), bool)
    outside[test] = ~is_in(longitude[test], latitude[test], country[test])
    rows = np.flatnonzero(outside)
    found = Turned(
        outside, np.full(len(longitude), "", object), np.zeros(len(longitude), np.int8),
        np.full(len(longitude), np.nan), np.full(len(longitude), np.nan),
    )  # fmt: skip
    if len(rows):
        lon, lat = longitude[rows], latitude[rows]
        _try(found, rows, SWAP, (lat, lon), country[rows], is_in)
        for east, north in SIGNS:
            _try(found, rows, SIGN, (lon * east, lat * north), country[rows], is_in)
    return found


def main_country(longitude: np.ndarray, latitude: np.ndarray) -> str:
    """Return the country in which at least two thirds of the points lie; empty where there is none.

    Args:
        longitude: degrees, NaN where there is no position.
        latitude: degrees.
    """
    xy = np.column_stack([longitude, latitude])[np.isfinite(longitude) & np.isfinite(latitude)]
    xy = xy[:: max(1, len(xy) // LOOKED_AT)]
    n = {code: int(hit.sum()) for code, hit in countries.holding(xy).items()}
    best = max(n, key=n.__getitem__, default="")
    return best if best and n[best] >= MOST_SHARE * len(xy) else ""


def swapped_against(code: str, longitude: np.ndarray, latitude: np.ndarray) -> np.ndarray:
    """Return the rows outside the country of a dataset that lie in it when exchanged.

    Rows in a foreign country count only where it is no neighbour and nearly all points of the dataset there turn back.

    Args:
        code: the country, see `main_country`.
        longitude: degrees, NaN where there is no position.
        latitude: degrees.
    """
    xy = np.column_stack([longitude, latitude])
    away = np.flatnonzero(np.isfinite(xy).all(axis=1) & ~countries.inside(code, xy))
    back = countries.inside(code, xy[away][:, ::-1]) if len(away) else np.zeros(0, bool)
    if not back.any():
        return np.zeros(0, np.int64)
    near = _is_near(code, xy[away])
    for hit in countries.holding(xy[away]).values():
        if back[hit].any() and back[hit].mean() < TURN_BACK_SHARE:
            back[hit] = False
        back[hit & near] = False
    return away[back]


def _is_near(code: str, xy: np.ndarray) -> np.ndarray:
    west, south, east, north = countries.box(code)
    least = (west - NEIGHBOUR_DEGREES, south - NEIGHBOUR_DEGREES)
    return ((xy >= least) & (xy <= (east + NEIGHBOUR_DEGREES, north + NEIGHBOUR_DEGREES))).all(axis=1)


def is_in_outline(longitude: np.ndarray, latitude: np.ndarray, country: np.ndarray) -> np.ndarray:
    """Say which points lie in the widened outline of their country; True where there is no outline to compare with."""
    import pandas as pd

    found = np.ones(len(longitude), bool)
    place, texts = pd.factorize(country)
    for number, code in enumerate(texts):
        if code and countries.has_outline(code):
            rows = slice(None) if len(texts) == 1 else np.flatnonzero(place == number)
            found[rows] = countries.inside(code, np.column_stack([longitude[rows], latitude[rows]]))
    return found


def _try(found: Turned, rows: np.ndarray, kind: str, at: tuple, country: np.ndarray, is_in: IsInCountry) -> None:
    on_earth = (np.abs(at[0]) <= 180) & (np.abs(at[1]) <= 90)
    fits = np.zeros(len(rows), bool)
    if on_earth.any():
        fits[on_earth] = is_in(at[0][on_earth], at[1][on_earth], country[on_earth])
    fresh = fits & (found.ways[rows] == 0)
    found.kind[rows[fresh]] = kind
    found.longitude[rows[fresh]], found.latitude[rows[fresh]] = at[0][fresh], at[1][fresh]
    found.ways[rows[fits]] += 1
