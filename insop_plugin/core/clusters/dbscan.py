"""DBSCAN: exact, by counts in strips and by cells whose samples are all neighbours of one another."""

import itertools
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from insop_plugin.core.neighbourhood.strips import rim_of
from insop_plugin.core.places import Places, axes
from insop_plugin.core.progress import Progress

if TYPE_CHECKING:
    from numpy import ndarray

AT_ONCE = 1 << 21
"""Distances measured in one go."""
NO_KEY = 2.0**62
"""Beyond this many cells a cell has no number of 64 bits; distances are so short then that few pairs are left."""


@dataclass(frozen=True)
class Grouped:
    """What DBSCAN says of each sample."""

    label: "ndarray"  # from 0, by the first core sample of a cluster; -1 for noise
    is_core: "ndarray"
    contested: int  # border samples that more than one cluster reaches


def dbscan(places: Places, eps_m: float, min_samples: int, progress: Progress) -> Grouped:
    """Group samples that lie densely.

    Args:
        places: n samples without NaN.
        eps_m: distance up to which samples are neighbours, at the distance itself too.
        min_samples: how many samples within that distance, itself counted, make a sample a core.
        progress: told the share done.

    Returns:
        Cores that are neighbours share a cluster; a sample that is no core belongs to the first of the clusters whose
        cores reach it, else it is noise. Clusters are numbered by the row of their first core. Cores, their clusters and
        noise do not depend on the order of rows; to which cluster a contested border sample goes does.

    Source: Ester, Kriegel, Sander and Xu 1996, KDD 226-231.
    """
    points, reach = np.column_stack(axes(places)), rim_of(places, eps_m)
    cells = _cells(points, reach)
    order = cells.order if cells else np.arange(len(places))  # along cells searches are quick
    points = points[order]
    is_core = _cores(points, cells, min_samples, reach)
    progress(0.4)
    label, cores = np.full(len(places), -1), np.flatnonzero(is_core)
    if cores.size:
        label[order[cores]] = _components(points[cores], reach)
        known = np.flatnonzero(label >= 0)
        label[known] = _by_first(label[known])
        progress(0.7)
    sorted_label, contested = label[order], 0
    if cores.size:
        rest = np.flatnonzero(~is_core)
        sorted_label[rest], contested = _bordering(points, sorted_label, (rest, cores), reach)
    found, in_rows = np.empty_like(label), np.empty(len(label), bool)
    found[order], in_rows[order] = sorted_label, is_core
    progress(1.0)
    return Grouped(found, in_rows, contested)


def _cores(points: "ndarray", cells: "_Cells | None", min_samples: int, reach: float) -> "ndarray":
    """Say which samples are cores; in a full cell all are."""
    from scipy.spatial import cKDTree

    is_core = np.repeat(cells.length >= min_samples, cells.length) if cells else np.zeros(len(points), bool)
    open_ = np.flatnonzero(~is_core)
    if open_.size and min_samples <= len(points):
        tree, within = cKDTree(points, balanced_tree=False, compact_nodes=False), reach * (1 + 1e-15)
        is_core[open_] = tree.query(points[open_], [min_samples], distance_upper_bound=within, workers=-1)[0][:, 0] < np.inf
    return is_core


def _by_first(label: "ndarray") -> "ndarray":
    """Return labels numbered by where they first occur."""
    _, first, place = np.unique(label, return_index=True, return_inverse=True)
    number = np.empty(len(first), np.int64)
    number[np.argsort(first)] = np.arange(len(first))
    return number[place]


def _components(points: "ndarray", reach: float) -> "ndarray":
    """Return which core samples hang together: cells first, then pairs of cells that are not yet one."""
    cells = _cells(points, reach)
    if cells is None:
        return _components_by_pairs(points, reach)
    first, second = _neighbouring(cells)
    middles = points[_middles(points, cells)]
    linked = _near(middles[first], middles[second], reach)  # one sample of each is quick
    piece = _joined(len(cells.start), (first[linked], second[linked]))
    apart = np.flatnonzero(piece[first] != piece[second])
    linked[apart] = _touching(points, cells, (first[apart], second[apart]), reach)
    piece = _joined(len(cells.start), (first[linked], second[linked]))
    found = np.empty(len(points), np.int64)
    found[cells.order] = np.repeat(piece, cells.length)
    return found


@dataclass(frozen=True)
class _Cells:
    """Samples sorted into cells; any two in one are neighbours."""

    order: "ndarray"  # rows, cell by cell
    start: "ndarray"  # of each cell in `order`
    length: "ndarray"
    key: "ndarray"  # of each cell, ascending
    strides: "ndarray"
    side: float
    reach: float

    def rows(self, number: int) -> "ndarray":
        """Return the samples of a cell."""
        return self.order[self.start[number] : self.start[number] + self.length[number]]


def _cells(points: "ndarray", reach: float) -> "_Cells | None":
    axes_ = points.shape[1]
    side = reach / math.sqrt(axes_) * (1 - 1e-9)
    where = [np.floor((axis - axis.min()) / side) for axis in points.T]
    span = np.array([axis.max() for axis in where]) + 6
    if float(np.prod(span)) > NO_KEY:
        return None
    strides = np.append(np.cumprod(span[::-1])[::-1][1:], 1).astype(np.int64)
    keys = sum((axis.astype(np.int64) + 3) * stride for axis, stride in zip(where, strides))
    order = np.argsort(keys, kind="stable")
    key, start, length = np.unique(keys[order], return_index=True, return_counts=True)
    return _Cells(order, start, length, key, strides, side, reach)


def _middles(points: "ndarray", cells: _Cells) -> "ndarray":
    """Return of each cell the row nearest to the middle of its samples."""
    ordered = points[cells.order]
    centre = np.add.reduceat(ordered, cells.start, axis=0) / cells.length[:, None]
    apart = _squares(ordered - np.repeat(centre, cells.length, axis=0))
    least = np.flatnonzero(apart == np.repeat(np.minimum.reduceat(apart, cells.start), cells.length))
    return cells.order[least[np.searchsorted(least, cells.start)]]


def _neighbouring(cells: _Cells) -> "tuple[ndarray, ndarray]":
    """Return pairs of occupied cells that are near enough to hold neighbours, each pair once, near cells first."""
    steps = math.ceil(math.sqrt(len(cells.strides)))
    shifts = [
        shift for shift in itertools.product(range(-steps, steps + 1), repeat=len(cells.strides))
        if shift > (0,) * len(shift)
        and sum(max(abs(one) - 1, 0) ** 2 for one in shift) * cells.side**2 <= cells.reach**2
    ]  # fmt: skip
    firsts, seconds = [], []
    for shift in sorted(shifts, key=lambda shift: sum(one * one for one in shift)):
        wanted = cells.key + int(np.dot(shift, cells.strides))
        place = np.minimum(np.searchsorted(cells.key, wanted), len(cells.key) - 1)
        found = np.flatnonzero(cells.key[place] == wanted)
        firsts.append(found)
        seconds.append(place[found])
    return np.concatenate(firsts), np.concatenate(seconds)


def _near(one: "ndarray", other: "ndarray", reach: float) -> "ndarray":
    return _squares(one - other) <= reach**2


def _squares(apart: "ndarray") -> "ndarray":
    """Return the squared lengths of rows; axis by axis, which numpy does faster than sums over two or three numbers."""
    total = apart[..., 0] ** 2
    for axis in range(1, apart.shape[-1]):
        total += apart[..., axis] ** 2
    return total


def _joined(n: int, edges: "tuple[ndarray, ndarray]") -> "ndarray":
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    graph = coo_matrix((np.ones(len(edges[0]), bool), edges), shape=(n, n))
    return connected_components(graph, directed=False)[1].astype(np.int64)


def _touching(points: "ndarray", cells: _Cells, pair: "tuple[ndarray, ndarray]", reach: float) -> "ndarray":
    """Say of each pair of cells whether any of their samples are neighbours."""
    first, second = pair
    size = cells.length[first] * cells.length[second]
    touching = np.zeros(len(first), bool)
    for number in np.flatnonzero(size > AT_ONCE):
        touching[number] = _touch(points[cells.rows(first[number])], points[cells.rows(second[number])], reach)
    few = np.flatnonzero(size <= AT_ONCE)
    part = np.cumsum(size[few]) // AT_ONCE
    for some in np.split(few, np.flatnonzero(np.diff(part)) + 1):
        number = np.repeat(some, size[some])
        inner = np.arange(len(number)) - np.repeat(np.cumsum(size[some]) - size[some], size[some])
        width = cells.length[second[number]]
        one = cells.order[cells.start[first[number]] + inner // width]
        other = cells.order[cells.start[second[number]] + inner % width]
        touching[number[_near(points[one], points[other], reach)]] = True
    return touching


def _touch(one: "ndarray", other: "ndarray", reach: float) -> bool:
    """Say whether two crowds hold neighbours."""
    from scipy.spatial import cKDTree

    return bool((cKDTree(one).query(other, 1, distance_upper_bound=reach * (1 + 1e-15), workers=-1)[1] < len(one)).any())


def _components_by_pairs(points: "ndarray", reach: float) -> "ndarray":
    from scipy.spatial import cKDTree

    pairs = cKDTree(points).query_pairs(reach, output_type="ndarray")
    return _joined(len(points), (pairs[:, 0], pairs[:, 1]))


def _bordering(points: "ndarray", label: "ndarray", rows: "tuple[ndarray, ndarray]", reach: float) -> "tuple[ndarray, int]":
    """Return the first cluster that reaches each sample of the rest, -1 for none; and how many have a choice."""
    from scipy.spatial import cKDTree

    rest, cores = rows
    tree = cKDTree(points[cores], balanced_tree=False, compact_nodes=False)
    near = tree.query(points[rest], 1, distance_upper_bound=reach * (1 + 1e-15), workers=-1)[1] < len(cores)
    found, some = np.full(len(rest), -1), np.flatnonzero(near)
    if not some.size:
        return found, 0
    pairs = cKDTree(points[rest[some]]).sparse_distance_matrix(tree, reach, output_type="ndarray")
    clusters = label[cores[pairs["j"]]]
    least, most = np.full(len(some), len(points)), np.full(len(some), -1)
    np.minimum.at(least, pairs["i"], clusters)
    np.maximum.at(most, pairs["i"], clusters)
    reached = most >= 0
    found[some[reached]] = least[reached]
    return found, int((reached & (least < most)).sum())
