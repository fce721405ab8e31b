"""Gi and Gi* as z-scores, and their p by conditional permutation."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.hotspots.conditional_permutation import draw, tails
from insop_plugin.core.neighbourhood.neighbour_pairs import Pairs, WeightedSums, pairs_of
from insop_plugin.core.neighbourhood.neighbours import Neighbourhood
from insop_plugin.core.places import Places
from insop_plugin.core.progress import Progress

if TYPE_CHECKING:
    from numpy import ndarray

    from insop_plugin.core.hotspots.hotspots import HotspotSettings

MOST_DRAWN = 20_000_000
"""Permutations times neighbours: half a gigabyte."""
CELLS_AT_ONCE = 500_000
"""Sums of permutations held at once: what fits into the processor's cache is fastest."""
ALIKE = 1e-12
"""A variance this small beside its parts is rounding: there is none."""


class TooManyDraws(InsopError):
    """Permutations of neighbourhoods so large that memory would not hold them."""

    template = N_("{permutations} permutations of up to {most} neighbours are more than fit into memory.")
    hint = N_("Use at most {possible} permutations here, a shorter band or fewer neighbours; gi_p needs no permutation.")


@dataclass(frozen=True)
class Permuted:
    """How to permute."""

    permutations: int
    seed: int
    by_kernel: bool  # neighbours weigh by distance


def gi_star(sums: WeightedSums, values: "ndarray") -> "ndarray":
    """Return Gi* of values of mean 0 and mean square 1, the sample itself counted with weight 1.

    Returns:
        z = (sum of w x) / sqrt((n sum of w^2 - W^2) / (n - 1)); NaN where all samples weigh the same.

    Source: Ord and Getis 1995, Geogr. Anal. 27:286, eq. 14.
    """
    n, weight, squares = len(values), sums.weight + 1, sums.squares + 1
    return _divided(sums.with_self, (n * squares - weight**2) / (n - 1), squares)


def gi(sums: WeightedSums, values: "ndarray") -> "ndarray":
    """Return Gi of values of mean 0 and mean square 1, held against mean and variance of all other samples.

    Returns:
        z = (sum of w x - W mean) / (s sqrt(((n - 1) sum of w^2 - W^2) / (n - 2))); NaN where there is no neighbour, where
        all others are neighbours of the same weight, or where all others have one value.

    Source: Ord and Getis 1995, Geogr. Anal. 27:286, eq. 14.
    """
    n = len(values)
    mean = (values.sum() - values) / (n - 1)
    variance = np.maximum((np.square(values).sum() - values**2) / (n - 1) - mean**2, 0)
    variance[variance < ALIKE * n] = 0
    spread = ((n - 1) * sums.squares - sums.weight**2) / (n - 2)
    return _divided(sums.total - sums.weight * mean, variance * spread, sums.squares * variance)


def permuted_p(
    places: Places, values: "ndarray", sums: WeightedSums, how: tuple[Neighbourhood, Permuted], progress: Progress
) -> "ndarray":
    """Return the two-sided p of the sum over the neighbours by conditional permutation.

    Args:
        places: n positions without NaN.
        values: n numbers of mean 0.
        sums: of the neighbours.
        how: the neighbourhood that `sums` come from, and the permutations.
        progress: called between blocks.

    Returns:
        Twice the smaller of (M + 1) / (R + 1) of both tails, at most 1; NaN for samples without a neighbour. The sample
        itself stays where it is, so that Gi and Gi* have the same p.

    Raises:
        TooManyDraws

    Source: Anselin 1995, Geogr. Anal. 27:93, for conditional permutation; the sharing of draws: `conditional_permutation`.
    """
    neighbourhood, chosen = how
    most, n = int(sums.count.max()), len(values)
    if most * chosen.permutations > MOST_DRAWN:
        raise TooManyDraws(permutations=chosen.permutations, most=most, possible=MOST_DRAWN // most)
    draws = draw(n, most, chosen.permutations, chosen.seed)
    if chosen.by_kernel:
        above, below = _weighted_tails(pairs_of(places, neighbourhood, progress), values, sums.total, draws)
    else:
        above, below = tails(values, sums.total, sums.count, draws, progress)
    p = np.minimum(1, 2 * (np.minimum(above, below) + 1) / (chosen.permutations + 1))
    return np.where(sums.count > 0, p, np.nan)


def further_seconds(n: int, neighbours: float, settings: "HotspotSettings") -> float:
    """Return about how long weights by distance and permutations of n samples take, beside the search for neighbours."""
    by_kernel = settings.weights == "kernel"
    sums = n * settings.permutations * (2e-9 * neighbours + 3e-8 if by_kernel else 0)
    return sums + by_kernel * n * neighbours * 1e-6 + settings.permutations * neighbours * 2e-7


def further_megabytes(neighbours: float, settings: "HotspotSettings") -> float:
    """Return about what permutations need beside the search; the largest neighbourhood counts, about twice the mean."""
    return settings.permutations * 2 * neighbours * 32e-6


def _divided(top: "ndarray", variance: "ndarray", scale: "ndarray") -> "ndarray":
    sure = variance > ALIKE * len(top) * scale
    return np.divide(top, np.sqrt(np.maximum(variance, 0)), out=np.full(len(top), np.nan), where=sure)


def _weighted_tails(blocks: Iterator[Pairs], values: "ndarray", totals: "ndarray", draws: "ndarray") -> "tuple[ndarray, ndarray]":
    """Return in how many draws the weighted sum is at least, and at most, the observed one."""
    above, below = np.zeros(len(values), np.int64), np.zeros(len(values), np.int64)
    drawn = values[draws]
    order = np.argsort(draws, axis=None, kind="stable")
    holds = (np.searchsorted(draws.ravel()[order], np.arange(len(values) + 1)), order)
    at_once = max(1, CELLS_AT_ONCE // max(draws.shape))
    for block in blocks:
        edges = np.searchsorted(block.own, np.arange(len(block.rows) + 1))
        for start in range(0, len(block.rows), at_once):
            end = min(start + at_once, len(block.rows))
            weights = _padded(block, edges[start : end + 1], draws.shape[1])
            rows = block.rows[start:end]
            sums = drawn @ weights.T
            _replace_own(sums, weights, values, (rows, *holds))
            slack = 1e-12 * np.abs(weights).sum(axis=1) * np.abs(values).max()
            above[rows] = (sums >= totals[rows] - slack).sum(axis=0)
            below[rows] = (sums <= totals[rows] + slack).sum(axis=0)
    return above, below


def _padded(block: Pairs, edges: "ndarray", width: int) -> "ndarray":
    """Return one row of weights a sample, filled up with 0."""
    sizes = np.diff(edges)
    found = np.zeros((len(sizes), width))
    row = np.repeat(np.arange(len(sizes)), sizes)
    found[row, np.arange(edges[0], edges[-1]) - edges[row]] = block.weight[edges[0] : edges[-1]]
    return found


def _replace_own(sums: "ndarray", weights: "ndarray", values: "ndarray", where: tuple) -> None:
    """Put the last sample in the place of the sample itself, in the draws that hold it."""
    rows, edges, order = where
    many = edges[rows + 1] - edges[rows]
    column = np.repeat(np.arange(len(rows)), many)
    step = np.arange(len(column)) - np.repeat(np.cumsum(many) - many, many)
    cell = order[edges[rows[column]] + step]
    draw_of, place = np.divmod(cell, weights.shape[1])
    sums[draw_of, column] += weights[column, place] * (values[-1] - values[rows[column]])
