"""Sums over the k nearest samples; ties settled by row, so that the answer does not depend on the search."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from insop_plugin.core.neighbours import LocalSums
from insop_plugin.core.places import Places, axes
from insop_plugin.core.progress import Progress

if TYPE_CHECKING:
    from numpy import ndarray
    from scipy.spatial import cKDTree

BLOCK = 1 << 16
CELLS_A_SIDE = 1 << 8
"""So that a cell's number has 16 bits: numpy sorts those in one pass."""


def nearest_sums(places: Places, values: "ndarray", k: int, progress: Progress) -> LocalSums:
    """Return the sum over each sample and its k nearest.

    Where several samples are as far as the k-th, the earlier rows are taken.
    """
    found, total = _Search(places, k + 1), np.empty(len(places))
    ordered, tied = values[found.order], 0
    for rows, near, ties in found.blocks(progress):
        total[found.order[rows]] = ordered[near].sum(axis=1)
        tied += ties
    return LocalSums(total, np.full(len(places), k + 1), tied)


def nearest_rows(places: Places, k: int, progress: Progress) -> "Iterator[tuple[ndarray, ndarray, int]]":
    """Yield blocks of rows with their k nearest, the row itself among k + 1, and ties settled as in `nearest_sums`."""
    found = _Search(places, k + 1)
    for rows, near, ties in found.blocks(progress):
        yield found.order[rows], found.order[near], ties


def nearest_table(places: Places, k: int, progress: Progress) -> "tuple[ndarray, ndarray, int]":
    """Return an order of the rows, for each in that order its k nearest others as places in it, and the number of ties.

    Along the order neighbours lie near each other in memory too, which is what makes later sums quick.
    """
    found, tied = _Search(places, k + 1), 0
    table = np.empty((len(places), k), np.int32)
    for rows, near, ties in found.blocks(progress):
        table[rows] = near[near != rows[:, None]].reshape(len(rows), k)
        tied += ties
    return found.order, table, tied


class _Search:
    """A search for the nearest, block by block, along cells."""

    def __init__(self, places: Places, size: int):
        from scipy.spatial import cKDTree

        self.size, self.order = size, along_cells(places)
        self.tree = cKDTree(np.column_stack(axes(places))[self.order], balanced_tree=False)

    def blocks(self, progress: Progress) -> "Iterator[tuple[ndarray, ndarray, int]]":
        """Yield rows, their nearest and the number of ties, in the order along cells."""
        n = len(self.order)
        for start in range(0, n, BLOCK):
            rows = np.arange(start, min(start + BLOCK, n))
            yield (rows, *_nearest(self.tree, self.order, rows, self.size))
            progress(min(1.0, (start + BLOCK) / n))


def along_cells(places: Places) -> "ndarray":
    """Return an order in which samples near each other come together: searches are twice as fast."""
    cells = [np.floor((c - c.min()) * ((CELLS_A_SIDE - 1) / (np.ptp(c) or 1))) for c in (places.x, places.y)]
    return np.argsort((cells[1] * CELLS_A_SIDE + cells[0]).astype(np.uint16), kind="stable")


def _nearest(tree: "cKDTree", order: "ndarray", rows: "ndarray", size: int) -> "tuple[ndarray, int]":
    """Return the `size` nearest of each row, itself among them, and how many rows had ties to settle."""
    distance, near = tree.query(tree.data[rows], size + 1, workers=-1)
    tied = np.flatnonzero(distance[:, size - 1] == distance[:, size])
    near = near[:, :size]
    at_once = max(1, (BLOCK * 16) // (2 * size))
    for start in range(0, len(tied), at_once):
        some = tied[start : start + at_once]
        near[some] = _settled(tree, order, rows[some], size)
    return near, len(tied)


def _settled(tree: "cKDTree", order: "ndarray", rows: "ndarray", size: int) -> "ndarray":
    """Return the nearest where the last place is tied: the row itself, then by distance, then by row."""
    width = min(4 * size, tree.n)
    distance, near = tree.query(tree.data[rows], width, workers=-1)
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
