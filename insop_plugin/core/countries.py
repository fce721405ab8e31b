"""Is a point plausible for its country? Outlines widened by 0.05 degrees, not a statement on boundaries."""

from functools import lru_cache

import numpy as np

from insop_plugin.core.vocabulary import table

BANDS = 400


def has_outline(code: str) -> bool:
    """Return whether the table holds an outline of the country of that ISO code."""
    return code in _packed()


def inside(code: str, xy: np.ndarray) -> np.ndarray:
    """Return which points lie within a country's widened outline.

    Args:
        code: ISO 3166-1 alpha-3.
        xy: longitude and latitude in degrees, one row per point.
    Returns:
        One boolean per point; False for NaN.
    Raises:
        KeyError: there is no outline of that country.
    """
    edges = _edges(code)
    found = np.zeros(len(xy), bool)
    low, high = edges[:, [0, 2]].min(), edges[:, [0, 2]].max()
    near = np.flatnonzero((xy[:, 0] >= low) & (xy[:, 0] <= high))
    bands = np.linspace(edges[:, [1, 3]].min(), edges[:, [1, 3]].max(), BANDS + 1)
    place = np.searchsorted(bands, xy[near, 1], side="right") - 1
    for band in np.unique(place[(place >= 0) & (place < BANDS)]):
        at = near[place == band]
        found[at] = _crossed_oddly(edges[_touching(edges, bands[band], bands[band + 1])], xy[at])
    return found


def _touching(edges: np.ndarray, south: float, north: float) -> np.ndarray:
    return (np.minimum(edges[:, 1], edges[:, 3]) <= north) & (np.maximum(edges[:, 1], edges[:, 3]) >= south)


def _crossed_oddly(edges: np.ndarray, xy: np.ndarray) -> np.ndarray:
    """Count the edges east of each point; an odd number means inside."""
    x, y = xy[:, :1], xy[:, 1:]
    x1, y1, x2, y2 = edges.T
    spans = (y1 > y) != (y2 > y)
    with np.errstate(divide="ignore", invalid="ignore"):
        meets = x1 + (y - y1) * (x2 - x1) / (y2 - y1)
    return (spans & (x < meets)).sum(axis=1) % 2 == 1


@lru_cache(maxsize=8)
def _edges(code: str) -> np.ndarray:
    """Return the edges of all rings of a country: x1, y1, x2, y2 in degrees."""
    edges = []
    for ring in _packed()[code].split("|"):
        steps = np.array([step.split(",") for step in ring.split(" ")], dtype=float)
        vertices = np.cumsum(steps, axis=0) / 100
        edges.append(np.hstack([vertices, np.roll(vertices, -1, axis=0)]))
    return np.concatenate(edges)


@lru_cache(maxsize=1)
def _packed() -> dict[str, str]:
    return {row["code"]: row["rings"] for row in table("country_outline")}
