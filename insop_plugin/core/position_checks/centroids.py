"""Points that stand at the centre of a country or of one of its first-level areas, not where the soil was taken."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from insop_plugin.core.places import Places, arc, axes, chord
from insop_plugin.core.vocabulary import table

if TYPE_CHECKING:
    from scipy.spatial import cKDTree

WITHIN_M = 1000.0
"""Domain review 4.6: less than one kilometre from a known centre."""


@dataclass(frozen=True)
class OnCentroid:
    """Rows that lie on a centre: which one (a row of `place_centroid.csv`) and how far from it."""

    rows: np.ndarray
    centre: np.ndarray
    distance_m: np.ndarray

    def names(self) -> list[str]:
        """Return what the areas are called."""
        centres = table("place_centroid")
        return [f"{centres[at]['name']} ({centres[at]['country']})" for at in self.centre]


def on_centroid(longitude: np.ndarray, latitude: np.ndarray) -> OnCentroid:
    """Return the rows within one kilometre of the centre of a country or first-level area.

    Args:
        longitude: degrees, NaN where there is no position.
        latitude: degrees.
    Source:
        Natural Earth, see `tools/place_centroids.py`; areas below 314 km² are not in the table.
    """
    rows = np.flatnonzero(np.isfinite(longitude) & np.isfinite(latitude))
    rows = rows[_may_be_near(longitude[rows], latitude[rows])]
    tree, at = _tree(), np.column_stack(axes(Places(longitude[rows], latitude[rows], geographic=True)))
    straight, near = tree.query(at, distance_upper_bound=chord(WITHIN_M)) if len(rows) else (np.zeros(0), np.zeros(0))
    hit = np.isfinite(straight)
    distance_m = np.array([arc(float(one)) for one in straight[hit]])
    return OnCentroid(rows[hit], near[hit].astype(np.int64), distance_m)


def _may_be_near(longitude: np.ndarray, latitude: np.ndarray) -> np.ndarray:
    """Look at cells of latitude and longitude first: nearly all points are far from any centre."""
    return _cells_near()[_cell(longitude, latitude)]


@lru_cache(maxsize=1)
def _cells_near() -> np.ndarray:
    """Mark the cells of 0.1 degrees that hold a centre, and those next to it; whole rows near the poles."""
    marked = np.zeros((1802, 3600), bool)
    lon, lat = _centres()
    cell = np.floor((lat + 90) * 10).astype(int), np.floor((lon % 360) * 10).astype(int)
    for north in (-1, 0, 1):
        for east in (-1, 0, 1):
            marked[cell[0] + north + 1, (cell[1] + east) % 3600] = True
    marked[:100], marked[-100:] = True, True  # beyond 80 degrees a cell is narrower than two kilometres
    return marked.ravel()


def _cell(longitude: np.ndarray, latitude: np.ndarray) -> np.ndarray:
    row = np.floor((latitude + 90) * 10).astype(np.int64) + 1
    column = np.floor((longitude % 360) * 10).astype(np.int64) % 3600
    return np.clip(row, 0, 1801) * 3600 + column


@lru_cache(maxsize=1)
def _tree() -> cKDTree:
    from scipy.spatial import cKDTree

    return cKDTree(np.column_stack(axes(Places(*_centres(), geographic=True))))


def _centres() -> tuple[np.ndarray, np.ndarray]:
    rows = table("place_centroid")
    return tuple(np.array([float(row[name]) for row in rows]) for name in ("longitude", "latitude"))
