"""Who is whose neighbour, pair by pair, in blocks of bounded memory; and how much each neighbour weighs.

The kernel is Gaussian and cut off at the band: exp(-(d / h)^2 / 2) for d up to h, so that a sample at the same place
weighs 1 (no rule for distance 0 is needed) and one at the end of the band 0.61. With the k nearest, h is each sample's own
distance to its k-th neighbour: the adaptive band.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from insop_plugin.core.neighbourhood.nearest import nearest_rows
from insop_plugin.core.neighbourhood.neighbours import Band, LocalSums, Nearest, Neighbourhood
from insop_plugin.core.neighbourhood.strips import ON_THE_RIM, rounding
from insop_plugin.core.places import EARTH_RADIUS_M, Places, axes, chord
from insop_plugin.core.progress import Progress

if TYPE_CHECKING:
    from numpy import ndarray

PAIRS_AT_ONCE = 1 << 20


@dataclass(frozen=True)
class Pairs:
    """Some samples with all their neighbours; the sample itself is not among them."""

    rows: "ndarray"  # the samples of this block
    own: "ndarray"  # per pair, ascending: place in `rows`
    other: "ndarray"  # per pair: the neighbour
    weight: "ndarray"  # per pair, by the kernel
    tied: int = 0  # samples whose k-th neighbour is as far as others that were left out


@dataclass(frozen=True)
class WeightedSums:
    """What each sample's neighbours hold, the sample itself left out."""

    total: "ndarray"  # sum of weight times value
    with_self: "ndarray"  # the same, and the sample itself with weight 1
    weight: "ndarray"
    squares: "ndarray"  # sum of squared weights
    count: "ndarray"
    tied: int = 0
    shared: int | None = None  # samples that lie exactly where an earlier one does; None where nobody looked


def of_equal_weights(sums: LocalSums, values: "ndarray") -> WeightedSums:
    """Return sums over neighbours that weigh 1 each, from sums that include the sample itself."""
    count = sums.count - 1
    weight = count.astype(float)
    return WeightedSums(sums.total - values, sums.total, weight, weight, count, sums.tied, sums.shared)


def kernel_sums(places: Places, values: "ndarray", neighbourhood: Neighbourhood, progress: Progress) -> WeightedSums:
    """Sum over the neighbours, weighted by the kernel.

    Args:
        places: n positions without NaN.
        values: n numbers, best centred on 0.
        neighbourhood: a band, or the k nearest with each sample's own band.
        progress: called after each block.

    Source: kernel and adaptive band: Fotheringham, Brunsdon and Charlton 2002, Geographically Weighted Regression, ch. 2.
    """
    n = len(places)
    total, weight, squares, count = np.zeros(n), np.zeros(n), np.zeros(n), np.zeros(n, np.int64)
    tied = 0
    for pairs in pairs_of(places, neighbourhood, progress):
        size, tied = len(pairs.rows), tied + pairs.tied
        total[pairs.rows] = np.bincount(pairs.own, pairs.weight * values[pairs.other], size)
        weight[pairs.rows] = np.bincount(pairs.own, pairs.weight, size)
        squares[pairs.rows] = np.bincount(pairs.own, pairs.weight**2, size)
        count[pairs.rows] = np.bincount(pairs.own, minlength=size)
    return WeightedSums(total, total + values, weight, squares, count, tied)


def pairs_of(places: Places, neighbourhood: Neighbourhood, progress: Progress) -> Iterator[Pairs]:
    """Yield all neighbours with their kernel weights, block by block."""
    if isinstance(neighbourhood, Nearest):
        return _nearest_pairs(places, neighbourhood.k, progress)
    return _band_pairs(places, neighbourhood, progress)


def _band_pairs(places: Places, band: Band, progress: Progress) -> Iterator[Pairs]:
    from scipy.spatial import cKDTree

    points, n = np.column_stack(axes(places)), len(places)
    straight = chord(band.band_m) if places.geographic else band.band_m + rounding(places)
    reach, tree = straight * math.sqrt(ON_THE_RIM), cKDTree(points)
    sizes = tree.query_ball_point(points, reach, return_length=True, workers=-1)
    for rows in _blocks(sizes):
        found = cKDTree(points[rows]).sparse_distance_matrix(tree, reach, output_type="ndarray")
        own, other, apart = found["i"], found["j"], found["v"]
        order = np.flatnonzero(other != rows[own])
        order = order[np.argsort(own[order].astype(np.uint32), kind="stable")]
        distance_m = _on_ground(places, apart[order])
        yield Pairs(rows, own[order], other[order], _kernel(np.minimum(distance_m / band.band_m, 1)))
        progress((rows[-1] + 1) / n)


def _nearest_pairs(places: Places, k: int, progress: Progress) -> Iterator[Pairs]:
    points = np.column_stack(axes(places))
    for block, nearest, ties in nearest_rows(places, k, progress):
        for start in range(0, len(block), max(1, PAIRS_AT_ONCE // (k + 1))):
            part = slice(start, start + max(1, PAIRS_AT_ONCE // (k + 1)))
            rows, near = block[part], nearest[part]
            own = np.repeat(np.arange(len(rows)), k)
            other = near[near != rows[:, None]]
            apart = np.sqrt(np.square(points[rows[own]] - points[other]).sum(axis=1))
            distance_m = _on_ground(places, apart).reshape(len(rows), k)
            band_m = distance_m.max(axis=1, keepdims=True)
            share = np.divide(distance_m, band_m, out=np.zeros(distance_m.shape), where=band_m > 0)
            yield Pairs(rows, own, other, _kernel(share.ravel()), 0 if start else ties)


def _blocks(sizes: "ndarray") -> "list[ndarray]":
    """Return rows in runs that have about PAIRS_AT_ONCE pairs together."""
    part = np.cumsum(sizes) // PAIRS_AT_ONCE
    return np.split(np.arange(len(sizes)), np.flatnonzero(np.diff(part)) + 1)


def _on_ground(places: Places, straight: "ndarray") -> "ndarray":
    return 2 * EARTH_RADIUS_M * np.arcsin(np.minimum(straight / 2, 1)) if places.geographic else straight


def _kernel(share: "ndarray") -> "ndarray":
    return np.exp(-0.5 * share**2)
