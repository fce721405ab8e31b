"""Who lies near whom among sources and samples; all that a relabelling of the samples does not change."""

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

import numpy as np
from scipy.sparse import csr_matrix, vstack

from insop_plugin.core.neighbourhood.neighbours import Band, Neighbourhood
from insop_plugin.core.places import Places, arc, axes, chord
from insop_plugin.core.progress import Progress, part_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy import ndarray

CELLS = 1 << 21
"""Distances held at once."""
TIE = 1e-9
"""Squared distances that differ by less than this share are equal."""
STEPS = 25
REACH = 3
"""The cross-K function reaches this many bandwidths far."""


@dataclass(frozen=True)
class Layout:
    """Places of N_A sources and N_S samples as weights; labels of the samples are all that is missing."""

    sources: int
    samples: int
    to_sample: "ndarray"  # N_S: how often the sample is the nearest other point of a source, ties shared
    to_source: "ndarray"  # N_S: share of sources among the nearest other points of the sample
    among: csr_matrix  # N_S x N_S: share of each sample among the nearest other points of a sample
    weights: csr_matrix  # N_A x N_S: Gaussian weights of the samples near each source, each row sums to 1
    near: "ndarray"  # N_A: samples within the bandwidth
    bandwidth_m: "ndarray"  # N_A
    distance_m: "ndarray"  # steps of the cross-K function
    within: "ndarray"  # steps x N_S: sources within the distance of each sample


def layout_of(sources: Places, samples: Places, neighbourhood: Neighbourhood, progress: Progress) -> Layout:
    """Measure all distances once, in blocks.

    Args:
        sources, samples: positions in the same reference system, none NaN.
        neighbourhood: the bandwidth of the local quotient, fixed or up to the k-th nearest sample.
        progress: called after each block.
    """
    both = Places(*(np.concatenate(pair) for pair in ((sources.x, samples.x), (sources.y, samples.y))),
                  samples.geographic, samples.metres_per_unit)  # fmt: skip
    points, n = np.column_stack(axes(both)), len(sources)
    nearest = _nearest(points, part_of(progress, 0.0, 0.7))
    weights, near, bandwidth = _weights(points[:n], points[n:], neighbourhood, both.geographic)
    typical = float(np.median(bandwidth[np.isfinite(bandwidth)])) if np.isfinite(bandwidth).any() else 0.0
    distance = np.linspace(0, REACH * typical, STEPS + 1)[1:]
    within = _within(points[:n], points[n:], [_straight(one, both.geographic) for one in distance])
    progress(1.0)
    return Layout(
        n, len(samples), np.asarray(nearest[:n, n:].sum(axis=0)).ravel(), np.asarray(nearest[n:, :n].sum(axis=1)).ravel(),
        nearest[n:, n:], weights, near, bandwidth, distance, within,
    )  # fmt: skip


def _nearest(points: "ndarray", progress: Progress) -> csr_matrix:
    """Return the nearest other point of each point; those equally near share its 1."""
    from scipy.spatial import cKDTree

    tree, parts, n = cKDTree(points), [], len(points)
    reach = tree.query(points, 2)[0][:, 1] * (1 + TIE) ** 0.5
    sizes = tree.query_ball_point(points, reach, return_length=True)
    for rows in np.split(np.arange(n), np.flatnonzero(np.diff(np.cumsum(sizes) // CELLS)) + 1):
        found = tree.query_ball_point(points[rows], reach[rows])
        own, other = np.repeat(rows, sizes[rows]), np.fromiter(chain.from_iterable(found), np.int64)
        is_other = own != other
        own, other = own[is_other] - rows[0], other[is_other]
        parts.append(csr_matrix((1 / (sizes[rows] - 1)[own], (own, other)), (len(rows), n)))
        progress((rows[-1] + 1) / n)
    return vstack(parts, format="csr")


def _weights(
    sources: "ndarray", samples: "ndarray", neighbourhood: Neighbourhood, geographic: bool
) -> "tuple[csr_matrix, ndarray, ndarray]":
    """Return exp(-d^2 / 2b^2) within the bandwidth b, as shares of their sum; how many samples; and b in metres."""
    parts, near, widths = [], [], []
    for rows, square in _squares(sources, samples):
        if isinstance(neighbourhood, Band):
            limit = np.full((len(rows), 1), _straight(neighbourhood.band_m, geographic) ** 2)
        else:
            limit = np.partition(square, neighbourhood.k - 1, axis=1)[:, neighbourhood.k - 1 : neighbourhood.k]
        inside = square <= limit * (1 + TIE)
        ratio = np.divide(square, limit, out=np.zeros_like(square), where=inside & (limit > 0))
        parts.append(_shared(np.where(inside, np.exp(-ratio / 2), 0.0)))
        near.append(inside.sum(axis=1))
        widths.extend(arc(width) if geographic else width for width in np.sqrt(limit.ravel()).tolist())
    return vstack(parts, format="csr"), np.concatenate(near), np.array(widths)


def _within(sources: "ndarray", samples: "ndarray", reach: "list[float]") -> "ndarray":
    found = np.zeros((len(reach), len(samples)))
    for _, square in _squares(sources, samples):
        for step, distance in enumerate(reach):
            found[step] += (square <= distance**2 * (1 + TIE)).sum(axis=0)
    return found


def _squares(first: "ndarray", second: "ndarray") -> "Iterator[tuple[ndarray, ndarray]]":
    """Yield rows of `first` with their squared distances to all of `second`."""
    at_once = max(1, CELLS // len(second))
    for start in range(0, len(first), at_once):
        some = first[start : start + at_once]
        yield np.arange(start, start + len(some)), sum((a[:, None] - b) ** 2 for a, b in zip(some.T, second.T, strict=True))


def _shared(weight: "ndarray") -> csr_matrix:
    """Return weights as shares of the sum of their row; a row of nothing stays empty."""
    total = weight.sum(axis=1, keepdims=True)
    return csr_matrix(np.divide(weight, total, out=np.zeros(weight.shape), where=total > 0))


def _straight(distance_m: float, geographic: bool) -> float:
    return chord(distance_m) if geographic else distance_m
