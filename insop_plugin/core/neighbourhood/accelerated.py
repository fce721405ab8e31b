"""The searches for neighbours compiled by numba, where it is installed: the same neighbours, several times sooner.

Only for many samples in a plane: below, compiling or loading costs more than it saves. Kernels run without Python's lock
in our own threads; numba's own parallel loops are not used, since several tasks at once would end the whole program.
INSOP_NUMBA=0 in the environment switches it off.
"""

import math
import os
from collections.abc import Callable, Sequence
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING

from insop_plugin.core.neighbourhood import kernels
from insop_plugin.core.neighbourhood.sorted_places import Ground, Table
from insop_plugin.core.places import Places, axes
from insop_plugin.core.progress import Progress
from insop_plugin.core.threads import blocks_of, in_threads

if TYPE_CHECKING:
    from numpy import ndarray

FEWEST = 200_000
"""Fewer samples are done before numba is imported."""
BLOCK = 1 << 14
SPREAD = 2.75
"""So many cells hold k + 1 samples on average; the search begins with nine."""
FINER = (1, 2, 3)
"""Where samples are crowded, cells of a half or a third of the side are tried."""
CROWDED = 4
"""Where samples share their cell with more than so many times k + 1 others, the tree's search is quicker."""
WIDEST = 6
"""Bands that reach more strips to each side have so many neighbours that running sums are quicker."""
PARTS = 2
"""Into so many parts samples are sorted by cell at the same time."""
_COMPILING = Lock()


def packages(n: int, geographic: bool) -> tuple[str, ...]:
    """Return the packages that take part in a search among n samples."""
    return ("numpy", "scipy", "numba") if usable(n, geographic) else ("numpy", "scipy")


def usable(n: int, geographic: bool) -> bool:
    """Tell whether searches among n samples are compiled."""
    return n >= FEWEST and not geographic and os.environ.get("INSOP_NUMBA") != "0" and _is_installed()


def nearest_table(places: Places, k: int, progress: Progress) -> Table | None:
    """Find the k nearest others as `nearest.nearest_table` does; None where samples are few or lie too unevenly for a grid."""
    import numpy as np

    n = len(places)
    if not usable(n, places.geographic) or not (cells := _cells(axes(places), k)):
        return None
    points, (start, *grid) = cells
    into = np.empty((k, n), np.int32), np.empty((k, n), np.float32)
    block, rings = _compiled(kernels.nearest_in_block), _compiled(kernels.nearest)

    def found(part: slice) -> int:
        all_of_it = np.arange(part.start, part.stop)
        left_over = block(points, (start, *grid), (part.start, part.stop), into) if k <= kernels.RANKED else all_of_it
        return rings(points, (start, *grid), left_over, into)

    return Table(points[2], *into, sum(in_threads(found, blocks_of(n, BLOCK), progress)))


def _cells(points: "tuple[ndarray, ...]", k: int) -> "tuple | None":
    """Return samples cell by cell with their rows, and the cells: starts, origin and side, shape."""
    import numpy as np

    x, y = (np.ascontiguousarray(axis, float) for axis in points)
    n, wide, high = len(x), float(np.ptp(x)), float(np.ptp(y))
    usual = math.sqrt(wide * high * (k + 1) / (SPREAD * n))
    if not usual > 0 or max(wide, high) / usual > 4 * n:
        return None
    for finer in FINER:
        side = usual / finer
        origin, shape = (float(x.min()), float(y.min()), side), (int(wide / side) + 1, int(high / side) + 1)
        cell, counts = _counted((x, y), origin, shape)
        if float(np.square(counts.sum(axis=0, dtype=float)).sum()) <= CROWDED * n * (k + 1):
            start, *into = _seated((x, y), cell, counts)
            return tuple(into), (start, origin, shape)
    return None


def _counted(points: "tuple[ndarray, ...]", origin: tuple, shape: tuple) -> "tuple[ndarray, ndarray]":
    """Return the cell of each sample, and how many of each part of the samples lie in each cell."""
    import numpy as np

    n, kernel = len(points[0]), _compiled(kernels.cells_of)
    cell, counts = np.empty(n, np.int32), np.zeros((PARTS, shape[0] * shape[1]), np.int32)
    work = list(zip(blocks_of(n, -(-n // PARTS)), counts, strict=False))
    for _ in in_threads(lambda one: kernel(points, origin, shape, (one[0].start, one[0].stop), (cell, one[1])), work):
        pass
    return cell, counts


def _seated(points: "tuple[ndarray, ...]", cell: "ndarray", counts: "ndarray") -> "tuple[ndarray, ...]":
    """Return where each cell starts among the samples, and their x, y and rows, cell by cell."""
    import numpy as np

    n, kernel = len(cell), _compiled(kernels.by_cell)
    start, into = np.zeros(counts.shape[1] + 1, np.int64), (np.empty(n), np.empty(n), np.empty(n, np.int64))
    np.cumsum(counts.sum(axis=0), out=start[1:])
    seats = start[:-1] + np.cumsum(counts, axis=0) - counts
    work = list(zip(blocks_of(n, -(-n // PARTS)), seats, strict=False))
    for _ in in_threads(lambda one: kernel(points, cell, one[1], (one[0].start, one[0].stop), into), work):
        pass
    return start, *into


def table_sums(table: Table, columns: "Sequence[ndarray]", progress: Progress) -> "ndarray | None":
    """Sum columns over the neighbours, m x n; None where that is not compiled."""
    import numpy as np

    n, given = len(table.order), tuple(np.ascontiguousarray(values, float) for values in columns)
    if not usable(n, geographic=False):
        return None
    ordered, into, parts = np.empty((len(given), n)), np.empty((len(given), n)), blocks_of(n, BLOCK)
    sort, add = _compiled(kernels.along_order), _compiled(kernels.summed)
    for _ in in_threads(lambda part: sort(given, table.order, (part.start, part.stop), ordered), parts):
        pass
    for _ in in_threads(lambda part: add(table.near, table.order, ordered, (part.start, part.stop), into), parts, progress):
        pass
    return into


def mutual(table: Table, sure: tuple[float, float, float], progress: Progress) -> int | None:
    """Count the pairs of which each is among the other's nearest; None where that is not compiled."""
    if not usable(len(table.order), geographic=False):
        return None
    kernel, parts = _compiled(kernels.mutual), blocks_of(len(table.order), BLOCK)
    return sum(in_threads(lambda part: kernel(table.near, table.apart, (part.start, part.stop), sure), parts, progress))


def held(table: Table, dealt: "ndarray") -> "ndarray | None":
    """Return what each sample gets from those whose neighbour it is, along `table.order`; None where that is not compiled."""
    return _compiled(kernels.held)(table.near, dealt) if usable(len(table.order), geographic=False) else None


def band_sums(ground: Ground, columns: "ndarray", progress: Progress) -> "tuple[ndarray, ndarray] | None":
    """Sum m x n values, sorted as `ground` is, over bands in a plane; None where running sums are quicker."""
    import numpy as np

    n = len(ground.order)
    if ground.each_side > WIDEST or not usable(n, ground.spherical):
        return None
    into, search = (np.zeros(columns.shape), np.zeros(n, np.int64)), _compiled(kernels.within)
    facts = (ground.key, ground.strip, ground.across, *ground.axes, ground.span)
    reach = (ground.radius + ground.slack, ground.limit, ground.each_side)
    for _ in in_threads(lambda part: search(facts, columns, reach, (part.start, part.stop), into), blocks_of(n, BLOCK), progress):
        pass
    return into


@cache
def _is_installed() -> bool:
    try:
        import numba
    except (ImportError, OSError, AttributeError):  # numba refuses a numpy that is too new, and so do half installations
        return False
    return bool(numba.__version__)


def _compiled(kernel: Callable) -> Callable:
    with _COMPILING:
        return _compile(kernel)


@cache
def _compile(kernel: Callable) -> Callable:
    """Return a kernel as machine code, from the disk where it was once compiled and a folder can be written."""
    from numba import njit

    try:
        return njit(nogil=True, cache=True)(kernel)
    except RuntimeError:  # no folder to keep it in
        return njit(nogil=True)(kernel)
