"""Is a point plausible for its country? Outlines widened by 0.05 degrees, not a statement on boundaries."""

from dataclasses import dataclass
from functools import cache, lru_cache

import numpy as np

from insop_plugin.core.vocabulary import table

WIDENED_DEGREES = 0.05
BANDS = 400
CELL_DEGREES, MOST_CELLS = 0.05, 512
AT_ONCE = 1 << 22
"""Point-edge pairs looked at together: bounds the memory."""
OUT, IN, EDGE = 0, 1, 2


@dataclass(frozen=True)
class _Grid:
    """Cells over a country's box: wholly outside, wholly inside, or touched by the outline."""

    west: float
    south: float
    east: float
    north: float
    kind: np.ndarray  # rows from south to north

    def cells(self, xy: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return row and column of points that lie in the box."""
        rows, columns = self.kind.shape
        column = (xy[:, 0] - self.west) * (columns / (self.east - self.west))
        row = (xy[:, 1] - self.south) * (rows / (self.north - self.south))
        return (
            np.minimum(row.astype(np.int64), rows - 1),
            np.minimum(column.astype(np.int64), columns - 1),
        )


def has_outline(code: str) -> bool:
    """Return whether the table holds an outline of the country of that ISO code."""
    return code in _packed()


def codes() -> tuple[str, ...]:
    """Return the ISO codes of all countries that have an outline."""
    return tuple(_packed())


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
    west, south, east, north = box(code)
    found, (x, y) = np.zeros(len(xy), bool), xy.T
    near = np.flatnonzero((x >= west) & (x <= east) & (y >= south) & (y <= north))
    if not near.size:
        return found
    grid = _grid(code)
    kind = grid.kind[grid.cells(xy[near])]
    found[near] = kind == IN
    doubtful = near[kind == EDGE]
    found[doubtful] = _by_bands(_edges(code), xy[doubtful])
    return found


def in_any(xy: np.ndarray, first: tuple[str, ...] = ()) -> np.ndarray:
    """Return which points lie within the widened outline of some country: the others are at sea.

    Args:
        xy: longitude and latitude in degrees, one row per point.
        first: the countries most of them lie in; makes it quick, changes nothing else.
    Returns:
        One boolean per point; False for NaN.
    """
    found = np.zeros(len(xy), bool)
    left = np.flatnonzero(np.isfinite(xy).all(axis=1))
    for code in dict.fromkeys((*first, *codes())):
        if not left.size:
            break
        if has_outline(code):
            hit = inside(code, xy[left])
            found[left[hit]] = True
            left = left[~hit]
    return found


def holding(xy: np.ndarray) -> dict[str, np.ndarray]:
    """Return for each country that holds some of the points which ones; near a border several hold a point."""
    found = {code: inside(code, xy) for code in codes()}
    return {code: hit for code, hit in found.items() if hit.any()}


@cache
def box(code: str) -> tuple[float, float, float, float]:
    """Return west, south, east and north of a country's widened outline."""
    edges = _edges(code)
    return tuple(float(end) for end in (*edges[:, :2].min(axis=0), *edges[:, :2].max(axis=0)))


def _by_bands(edges: np.ndarray, xy: np.ndarray) -> np.ndarray:
    """Look for each point only at the edges of its band of latitude."""
    found = np.zeros(len(xy), bool)
    bands = np.linspace(edges[:, 1].min(), edges[:, 1].max(), BANDS + 1)
    place = np.minimum(np.searchsorted(bands, xy[:, 1], side="right") - 1, BANDS - 1)
    order = np.argsort(place, kind="stable")
    starts = np.flatnonzero(np.diff(place[order], prepend=-1))
    for at in np.split(order, starts[1:]) if len(order) else ():
        band = place[at[0]]
        close = edges[_touching(edges, bands[band], bands[band + 1])]
        size = max(1, AT_ONCE // max(1, len(close)))
        for start in range(0, len(at), size):
            part = at[start : start + size]
            found[part] = _crossed_oddly(close, xy[part])
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


@cache
def _grid(code: str) -> _Grid:
    edges, (west, south, east, north) = _edges(code), box(code)
    rows, columns = (int(np.clip(np.ceil(span / CELL_DEGREES), 1, MOST_CELLS)) for span in (north - south, east - west))
    kind = np.full((rows, columns), OUT, np.int8)
    grid = _Grid(west, south, east, north, kind)
    _mark(grid, edges)
    across = west + (np.arange(columns) + 0.5) * (east - west) / columns
    for row, middle in enumerate(south + (np.arange(rows) + 0.5) * (north - south) / rows):
        odd = (len(meets := _meets(edges, middle)) - np.searchsorted(meets, across, side="right")) % 2 == 1
        kind[row, odd & (kind[row] == OUT)] = IN
    return grid


def _meets(edges: np.ndarray, latitude: float) -> np.ndarray:
    """Return the longitudes at which the outline crosses a parallel, from west to east."""
    x1, y1, x2, y2 = edges[(edges[:, 1] > latitude) != (edges[:, 3] > latitude)].T
    return np.sort(x1 + (latitude - y1) * (x2 - x1) / (y2 - y1))


def _mark(grid: _Grid, edges: np.ndarray) -> None:
    """Mark every cell in the box of an edge, and a breadth around it for rounding."""
    least = np.minimum(edges[:, :2], edges[:, 2:]) - 1e-9
    most = np.maximum(edges[:, :2], edges[:, 2:]) + 1e-9
    low, high = (grid.cells(np.clip(ends, (grid.west, grid.south), (grid.east, grid.north))) for ends in (least, most))
    for south, west, north, east in zip(*low, *high, strict=True):
        grid.kind[south : north + 1, west : east + 1] = EDGE


@cache
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
