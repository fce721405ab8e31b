"""Conditional permutation: each sample stays, its neighbours are drawn from all others.

All samples share one set of draws: k places out of the n - 1 others of the last sample. For any other sample the draws
that hold the sample itself get the last sample instead; that maps the others of one onto the others of the other, one to
one, so that each sample has a true conditional reference set. Only for draws that hold the sample do sums differ, so the
work grows with the draws, not with draws times samples. The errors of the p values of different samples are correlated;
a larger number of permutations costs little and makes them small.
"""

from typing import TYPE_CHECKING

import numpy as np

from insop_plugin.core.progress import Progress

if TYPE_CHECKING:
    from numpy import ndarray

DENSE_SHARE = 0.1
"""From this share of all samples drawn at once, whole permutations are quicker than repeated draws."""


def counts_at_least(
    values: "ndarray", totals: "ndarray", sizes: "ndarray", draws: "ndarray", progress: Progress
) -> "ndarray":
    """Return in how many draws the sum over as many others is at least the sum over the neighbours.

    Args:
        values: n numbers.
        totals: n sums over the neighbours, the sample itself not included.
        sizes: n numbers of neighbours.
        draws: P rows of K places below n - 1, none twice in a row; K is the largest of `sizes`.
        progress: called after each size.

    Returns:
        n counts out of P; 0 for samples without neighbours.
    """
    found = np.zeros(len(values), np.int64)
    sums = np.cumsum(values[draws], axis=1)
    tolerance = 1e-12 * float(np.abs(values).max()) * np.sqrt(draws.shape[1])
    every = np.unique(sizes[sizes > 0])
    for number, size in enumerate(every):
        rows = np.flatnonzero(sizes == size)
        found[rows] = _of_size(values, totals[rows] - tolerance, rows, draws[:, :size], sums[:, size - 1])
        progress((number + 1) / len(every))
    return found


def draw(n: int, size: int, permutations: int, seed: int) -> "ndarray":
    """Return `permutations` rows of `size` places below n - 1, none twice in a row."""
    generator = np.random.default_rng(seed)
    if size > DENSE_SHARE * n:
        return np.stack([generator.permutation(n - 1)[:size] for _ in range(permutations)]).astype(np.int64)
    found = generator.integers(0, n - 1, (permutations, size))
    while len(again := _with_repeats(found)):
        found[again] = generator.integers(0, n - 1, (len(again), size))
    return found


def moments(values: "ndarray", sizes: "ndarray") -> "tuple[ndarray, ndarray]":
    """Return mean and standard deviation of the sum over `sizes` others of each sample, over all draws.

    Source: sampling without replacement from the n - 1 others; Sokal, Oden and Thomson 1998, Geogr. Anal. 30:331.
    """
    others = len(values) - 1
    mean = (values.sum() - values) / others
    variance = np.maximum((np.square(values).sum() - np.square(values)) / others - mean**2, 0) * others / (others - 1)
    return sizes * mean, np.sqrt(sizes * variance * np.maximum(1 - sizes / others, 0))


def _of_size(values: "ndarray", totals: "ndarray", rows: "ndarray", draws: "ndarray", sums: "ndarray") -> "ndarray":
    ascending = np.sort(sums)
    found = len(sums) - np.searchsorted(ascending, totals, side="left")
    place_of = np.full(len(values), -1)
    place_of[rows] = np.arange(len(rows))
    drawn = place_of[draws]
    draw_of, column = np.nonzero(drawn >= 0)
    at = drawn[draw_of, column]
    without = sums[draw_of] - values[rows[at]] + values[-1]
    change = (without >= totals[at]).astype(np.int64) - (sums[draw_of] >= totals[at])
    return found + np.bincount(at, weights=change, minlength=len(rows)).astype(np.int64)


def _with_repeats(draws: "ndarray") -> "ndarray":
    ordered = np.sort(draws, axis=1)
    return np.flatnonzero((ordered[:, 1:] == ordered[:, :-1]).any(axis=1))
