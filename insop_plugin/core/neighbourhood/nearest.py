"""Sums over the k nearest samples; ties settled by row, so that the answer does not depend on the search."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, TypeVar

import numpy as np

from insop_plugin.core.neighbourhood import accelerated
from insop_plugin.core.neighbourhood.neighbours import LocalSums
from insop_plugin.core.neighbourhood.sorted_places import Table
from insop_plugin.core.places import Places, axes, sharing
from insop_plugin.core.progress import Progress
from insop_plugin.core.threads import blocks_of, in_threads

if TYPE_CHECKING:
    from numpy import ndarray
    from scipy.spatial import cKDTree

Result = TypeVar("Result")
BLOCK = 1 << 14
SETTLED_AT_ONCE = 1 << 19
CELLS_A_SIDE = 1 << 8
"""So that a cell's number has 16 bits: numpy sorts those in one pass."""


def nearest_sums(places: Places, values: "ndarray", k: int, progress: Progress) -> LocalSums:
    """Return the sum over each sample and its k nearest.

    Where several samples are as far as the k-th, the earlier rows are taken.
    """
    total = np.empty(len(places))
    if table := accelerated.nearest_table(places, k, progress):
        total[table.order] = values[table.order] + column_sum(values[table.order], table.near)
        return LocalSums(total, np.full(len(places), k + 1), table.tied, sharing_among(places, table.order[~(table.apart[0] > 0)]))
    found = _Search(places, k + 1)
    ordered = values[found.order]

    def summed(rows: "ndarray", near: "ndarray", apart: "ndarray", ties: "ndarray") -> "tuple[int, ndarray]":
        total[found.order[rows]] = column_sum(ordered, near.T)
        return len(ties), found.order[rows[~(apart[:, 1] > 0)]]

    tied, together = zip(*found.blocks(summed, progress), strict=True)
    return LocalSums(total, np.full(len(places), k + 1), sum(tied), sharing_among(places, np.concatenate(together)))


def sharing_among(places: Places, rows: "ndarray") -> int:
    """Return how many samples lie exactly where an earlier one does, of the rows whose nearest is not apart: only they can."""
    some = places.take(rows)
    return sharing(some.x, some.y)


def nearest_rows(places: Places, k: int, progress: Progress) -> "Iterator[tuple[ndarray, ndarray, int]]":
    """Yield blocks of rows with their k nearest, the row itself among k + 1, and ties settled as in `nearest_sums`."""
    found = _Search(places, k + 1)
    yield from found.blocks(lambda rows, near, _, ties: (found.order[rows], found.order[near], len(ties)), progress)


def nearest_table(places: Places, k: int, progress: Progress) -> Table:
    """Find the k nearest others of every sample; ties settled as in `nearest_sums`."""
    if table := accelerated.nearest_table(places, k, progress):
        return table
    found, n = _Search(places, k + 1), len(places)
    table, distance = np.empty((k, n), np.int32), np.empty((k, n), np.float32)

    def kept(rows: "ndarray", near: "ndarray", apart: "ndarray", ties: "ndarray") -> int:
        apart = apart[:, : k + 1]
        apart[ties] = np.nan
        if (near[:, 0] == rows).all():
            near, apart = near[:, 1:], apart[:, 1:]
        else:
            others = near != rows[:, None]
            near, apart = near[others].reshape(len(rows), k), apart[others].reshape(len(rows), k)
        with np.errstate(over="ignore"):
            part = slice(rows[0], rows[-1] + 1)
            table[:, part], distance[:, part] = near.T, apart.T
        return len(ties)

    return Table(found.order, table, distance, sum(found.blocks(kept, progress)))


def column_sum(values: "ndarray", places: "ndarray") -> "ndarray":
    """Return the sums of the values at k x n places over k; row by row, which numpy does fastest."""
    total = values[places[0]]
    for row in places[1:]:
        total += values[row]
    return total


class _Search:
    """A search for the nearest, block by block, along cells."""

    def __init__(self, places: Places, size: int):
        from scipy.spatial import cKDTree

        self.size, self.order = size, along_cells(places)
        points = np.column_stack([axis[self.order] for axis in axes(places)])
        self.tree = cKDTree(points, balanced_tree=False, compact_nodes=False)

    def blocks(self, then: "Callable[..., Result]", progress: Progress) -> "Iterator[Result]":
        """Yield what `then` makes of rows, their nearest, how far those and the next are, and of which rows ties were settled."""

        def found(part: slice) -> "Result":
            rows = np.arange(part.start, part.stop)
            return then(rows, *_nearest(self.tree, self.order, rows, self.size))

        return in_threads(found, blocks_of(len(self.order), BLOCK), progress)


def along_cells(places: Places) -> "ndarray":
    """Return an order in which samples near each other come together: searches are twice as fast."""
    cells = [np.floor((c - c.min()) * ((CELLS_A_SIDE - 1) / (np.ptp(c) or 1))) for c in (places.x, places.y)]
    return np.argsort((cells[1] * CELLS_A_SIDE + cells[0]).astype(np.uint16), kind="stable")


def _nearest(tree: "cKDTree", order: "ndarray", rows: "ndarray", size: int) -> "tuple[ndarray, ndarray, ndarray]":
    """Return the `size` nearest of each row, itself among them, distances up to the next, and the rows with ties to settle."""
    distance, near = tree.query(tree.data[rows[0] : rows[-1] + 1], size + 1)
    tied = np.flatnonzero(distance[:, size - 1] == distance[:, size])
    near = near[:, :size]
    at_once = max(1, SETTLED_AT_ONCE // size)
    for start in range(0, len(tied), at_once):
        some = tied[start : start + at_once]
        near[some] = _settled(tree, order, rows[some], size)
    return near, distance, tied


def _settled(tree: "cKDTree", order: "ndarray", rows: "ndarray", size: int) -> "ndarray":
    """Return the nearest where the last place is tied: the row itself, then by distance, then by row."""
    width = min(4 * size, tree.n)
    distance, near = tree.query(tree.data[rows], width)
    crowded = (distance[:, -1] == distance[:, size - 1]) & (width < tree.n)
    distance[near == rows[:, None]] = -1.0
    best = np.lexsort((order[near], distance))[:, :size]
    chosen = np.take_along_axis(near, best, axis=1)
    if crowded.any():
        chosen[crowded] = _settled_in_crowds(tree, order, rows[crowded], size)
    return chosen


def _settled_in_crowds(tree: "cKDTree", order: "ndarray", rows: "ndarray", size: int) -> "ndarray":
    """Settle rows that have very many others at the same distance, such as hundreds of samples at one place."""
    places, place_of = np.unique(tree.data[rows], axis=0, return_inverse=True)
    reach = tree.query(places, [size])[0].ravel() * (1 + 1e-12)
    first = np.stack([_first(tree, order, *spot) for spot in zip(places, reach, [size] * len(reach), strict=True)])
    chosen = first[place_of.ravel()]
    left_out = ~(chosen == rows[:, None]).any(axis=1)
    chosen[left_out, -1] = rows[left_out]
    return chosen


def _first(tree: "cKDTree", order: "ndarray", place: "ndarray", reach: float, size: int) -> "ndarray":
    near = np.array(tree.query_ball_point(place, reach))
    apart = np.sqrt(((tree.data[near] - place) ** 2).sum(axis=1))
    return near[np.lexsort((order[near], apart))[:size]]
