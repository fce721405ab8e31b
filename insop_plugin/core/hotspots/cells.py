"""Incidents counted in hexagons or squares: places become numbers that hot spots can be found in."""

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from insop_plugin.core.errors import N_, InsopError

if TYPE_CHECKING:
    from numpy import ndarray

HEXAGONS, FISHNET = "hexagons", "fishnet"
MOST_CELLS = 1_000_000


class OnALine(InsopError):
    """Incidents that span no area."""

    template = N_("The {n} incidents span no area: they lie at one place or on a line.")
    hint = N_("Count them in polygons of your own (CELLS), or give a field with values.")


class TooManyCells(InsopError):
    """Cells so small that their number is out of hand."""

    template = N_("Cells of {size} m would be {cells} in number; {most} are the most.")
    hint = N_("Give a larger CELL_SIZE, or 0 for the size by the rule.")


@dataclass(frozen=True)
class Cells:
    """Cells with their counts, in map units; the sum of the counts is the number of incidents."""

    count: "ndarray"
    x: "ndarray"  # centres
    y: "ndarray"
    corners: "ndarray"  # cells, corners, 2
    cell_of: "ndarray"  # of each incident


def area_by_rule(x: "ndarray", y: "ndarray") -> float:
    """Return the area of a cell: twice the area of the convex hull by the number of incidents.

    Raises:
        OnALine

    Source: Griffith and Amrhein 1991, Statistical Analysis for Geographers: quadrats of 2 A / n.
    """
    return 2 * float(_hull(x, y).volume) / len(x)  # qhull calls the area of a plane hull its volume


def size_of(kind: str, area: float) -> float:
    """Return the width of a cell of an area: of a square its side, of a hexagon from flat to flat."""
    return math.sqrt(area) if kind == FISHNET else math.sqrt(area * 2 / math.sqrt(3))


def counted(x: "ndarray", y: "ndarray", kind: str, size: float) -> Cells:
    """Count incidents in cells.

    Args:
        x, y: places of the incidents, without NaN, in map units.
        kind: HEXAGONS or FISHNET.
        size: width of a cell in map units.

    Returns:
        All cells that hold an incident, and the empty ones whose centre lies in the convex hull of the incidents; the
        grid starts at the least x and y.

    Raises:
        OnALine, TooManyCells
    """
    import numpy as np

    hull = _hull(x, y)
    if (cells := float(np.ptp(x) / size + 2) * float(np.ptp(y) / size + 2)) > MOST_CELLS:
        raise TooManyCells(size=round(size, 3), cells=round(cells), most=MOST_CELLS)
    origin = np.array([x.min(), y.min()])
    keys = _keys(np.column_stack((x, y)) - origin, kind, size)
    empty = _candidates(np.ptp(x), np.ptp(y), kind, size)
    places = _centres(empty, kind, size) + origin
    inside = (hull.equations[:, :2] @ places.T + hull.equations[:, 2:] <= 1e-9 * size).all(axis=0)
    every, index = np.unique(np.vstack((keys, empty[inside])), axis=0, return_inverse=True)
    cell_of = index.ravel()[: len(x)]
    centres = _centres(every, kind, size) + origin
    corners = centres[:, None, :] + _outline(kind, size)
    return Cells(np.bincount(cell_of, minlength=len(every)), *centres.T, corners, cell_of)


def _hull(x: "ndarray", y: "ndarray") -> "object":
    import numpy as np
    from scipy.spatial import ConvexHull, QhullError

    try:
        return ConvexHull(np.column_stack((x, y)) if len(x) > 2 else np.zeros((3, 2)))
    except QhullError as error:
        raise OnALine(n=len(x)) from error


def _keys(points: "ndarray", kind: str, size: float) -> "ndarray":
    """Return column and row of the cell of each point; of hexagons their axial coordinates."""
    import numpy as np

    if kind == FISHNET:
        return np.floor(points / size).astype(np.int64)
    side = size / math.sqrt(3)
    row = points[:, 1] * (2 / 3) / side
    column = points[:, 0] / size - row / 2
    cube = np.stack((column, row, -column - row))
    whole = np.round(cube)
    off = np.abs(whole - cube)
    for axis in (0, 1):  # the coordinate that was rounded most follows from the other two
        most = off.argmax(axis=0) == axis
        whole[axis, most] = -(whole.sum(axis=0) - whole[axis])[most]
    return whole[:2].T.astype(np.int64)


def _candidates(width: float, height: float, kind: str, size: float) -> "ndarray":
    """Return the keys of all cells that the box of the incidents can touch."""
    import numpy as np

    up = math.ceil(height / (size if kind == FISHNET else size * math.sqrt(3) / 2)) + 1
    across = math.ceil(width / size) + 1
    column, row = (part.ravel() for part in np.meshgrid(np.arange(-1, across + 1), np.arange(-1, up + 1)))
    return np.column_stack((column if kind == FISHNET else column - row // 2, row))


def _centres(keys: "ndarray", kind: str, size: float) -> "ndarray":
    import numpy as np

    if kind == FISHNET:
        return (keys + 0.5) * size
    return np.column_stack(((keys[:, 0] + keys[:, 1] / 2) * size, keys[:, 1] * size * math.sqrt(3) / 2))


def _outline(kind: str, size: float) -> "ndarray":
    import numpy as np

    turns, radius = (4, size / math.sqrt(2)) if kind == FISHNET else (6, size / math.sqrt(3))
    angle = 2 * math.pi * (np.arange(turns) + 0.5) / turns
    return radius * np.column_stack((np.cos(angle), np.sin(angle)))
