"""Conditional permutation: each sample stays, its neighbours are drawn from all others.

All samples share one set of draws: k places out of the n - 1 others of the last sample. For any other sample the draws
that hold the sample itself get the last sample instead; that maps the others of one onto the others of the other, one to
one, so that each sample has a true conditional reference set. Only for draws that hold the sample do sums differ, so the
work grows with the draws, not with draws times samples. The errors of the p values of different samples are correlated;
a larger number of permutations costs little and makes them small.
"""

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from insop_plugin.core.progress import Progress, part_of
from insop_plugin.core.threads import blocks_of, dot, in_threads

if TYPE_CHECKING:
    from numpy import ndarray

CELLS_AT_ONCE, ROWS_AT_ONCE = 1 << 17, 1 << 15
"""Drawn places and samples worked on in one go; what fits into the processor's cache is fastest."""
SAME_SUM = 1e-9
"""Sums that differ by less, in units of the largest value, only differ by rounding: `totals` may come from differences of
running sums over all samples, whose error grows with their number."""
FEWEST_DRAWERS = 16
"""Two to the power of this: 65,536."""
DENSE_SHARE = 0.1
"""From this share of all samples drawn at once, whole permutations are quicker than repeated draws."""


def tails(
    values: "ndarray", totals: "ndarray", sizes: "ndarray", draws: "ndarray", progress: Progress
) -> "tuple[ndarray, ndarray]":
    """Return in how many draws the sum over as many others is at least, and at most, the sum over the neighbours.

    Args:
        values: n numbers.
        totals: n sums over the neighbours, the sample itself not included.
        sizes: n numbers of neighbours.
        draws: P rows of K places below n - 1, none twice in a row; K is the largest of `sizes`.
        progress: called now and then.

    Returns:
        Twice n counts out of P; for samples without neighbours they mean nothing.
    """
    tolerance = SAME_SUM * max(1, len(values) / 1e5) * float(np.abs(values).max())
    observed, sums = (totals, tolerance), np.empty(draws.shape[::-1])
    parts, sizes = blocks_of(len(draws), max(1, CELLS_AT_ONCE // draws.shape[1])), sizes.astype(np.int32)

    def with_own(part: slice) -> "tuple[ndarray, ...]":
        sums[:, part] = np.cumsum(values[draws[part]], axis=1).T
        return _changes(values, observed, sizes, draws[part], sums[:, part])

    changes = list(in_threads(with_own, parts, part_of(progress, 0.0, 0.5)))
    found = _shared_counts(sums, observed, sizes, part_of(progress, 0.5, 1.0))
    at, *changes = (np.concatenate(column) for column in zip(*changes, strict=True))
    held, place = np.unique(at, return_inverse=True)  # few of all samples
    for counts, change in zip(found, changes, strict=True):
        counts[held] += np.bincount(place, weights=change, minlength=len(held)).astype(counts.dtype)
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


def population(values: "ndarray") -> tuple[int, float, float]:
    """Return number, sum and sum of squares of all values, for `moments`."""
    return len(values), float(values.sum()), dot(values, values)


def moments(own: "ndarray", sizes: "ndarray", of_all: tuple[int, float, float]) -> "tuple[ndarray, ndarray]":
    """Return mean and standard deviation of the sum over `sizes` others of each sample, over all draws.

    Source: sampling without replacement from the n - 1 others; Sokal, Oden and Thomson 1998, Geogr. Anal. 30:331.
    """
    n, total, squares = of_all
    others = n - 1
    mean = (total - own) / others
    variance = np.maximum((squares - own**2) / others - mean**2, 0) * others / (others - 1)
    return sizes * mean, np.sqrt(sizes * variance * np.maximum(1 - sizes / others, 0))


def _shared_counts(sums: "ndarray", observed: "tuple[ndarray, float]", sizes: "ndarray", progress: Progress) -> "tuple[ndarray, ndarray]":
    """Return counts as if no draw held the sample itself: the sums of each size are sorted once, in place."""
    blocks = _blocks_by_size(sizes)
    found = np.zeros(len(sizes), np.int32), np.zeros(len(sizes), np.int32)
    for _ in in_threads(lambda size: sums[size - 1].sort(), list(blocks), part_of(progress, 0.0, 0.5)):
        pass

    drawers = {size: _drawers(sums[size - 1], len(of_size) * ROWS_AT_ONCE) for size, of_size in blocks.items()}

    def counted(part: "tuple[int, slice | ndarray]") -> None:
        size, rows = part
        at_least, at_most = found
        (low, high), sorted_into = _around(observed, rows), drawers[size]
        below, until = sorted_into.places(low, high) if sorted_into else _places(sums[size - 1], low, high)
        at_least[rows], at_most[rows] = sums.shape[1] - below, until

    parts = [(size, rows) for size, of_size in blocks.items() for rows in of_size]
    for _ in in_threads(counted, parts, part_of(progress, 0.5, 1.0)):
        pass
    return found


def _around(observed: "tuple[ndarray, float]", rows: "slice | ndarray") -> "tuple[ndarray, ndarray]":
    """Return sums a tolerance below and above those observed."""
    totals, tolerance = observed
    return totals[rows] - tolerance, totals[rows] + tolerance


def _blocks_by_size(sizes: "ndarray") -> "dict[int, list[slice] | list[ndarray]]":
    """Return the rows of each size above 0, some at a time."""
    if (most := int(sizes.max())) == sizes.min():
        return {most: blocks_of(len(sizes), ROWS_AT_ONCE)}
    order = np.argsort(sizes.astype(np.uint16 if most < 1 << 16 else np.int64), kind="stable")  # short ones in one pass
    every, first = np.unique(sizes[order], return_index=True)
    rows_of = zip(every.tolist(), np.split(order, first[1:]), strict=True)
    return {size: [rows[part] for part in blocks_of(len(rows), ROWS_AT_ONCE)] for size, rows in rows_of if size > 0}


def _places(ascending: "ndarray", low: "ndarray", high: "ndarray") -> "tuple[ndarray, ndarray]":
    """Return how many numbers are below `low`, and how many are at most `high`; mostly the same, so searched once."""
    below = np.searchsorted(ascending, low, side="left")
    until = below.copy()
    tied = np.flatnonzero(ascending[np.minimum(below, len(ascending) - 1)] <= high)
    until[tied] = np.searchsorted(ascending, high[tied], side="right")
    return below, until


@dataclass(frozen=True)
class _Drawers:
    """Sorted numbers shared out over very many drawers of one width: what falls into an empty one needs no search."""

    ascending: "ndarray"
    scale: float
    below: "ndarray"  # how many numbers lie in the drawers before each
    is_empty: "ndarray"

    def of(self, values: "ndarray") -> "ndarray":
        """Return the drawers of values; rounding never puts a larger one into an earlier drawer."""
        return _drawer_of(self.ascending[0], self.scale, len(self.below), values)

    def places(self, low: "ndarray", high: "ndarray") -> "tuple[ndarray, ndarray]":
        """Return the same as `_places`."""
        drawer = self.of(low)
        below = self.below[drawer]
        until, unsure = below.copy(), np.flatnonzero(~self.is_empty[drawer] | (drawer != self.of(high)))
        below[unsure], until[unsure] = _places(self.ascending, low[unsure], high[unsure])
        return below, until


def _drawers(ascending: "ndarray", wanted: int) -> _Drawers | None:
    """Share sorted numbers out; None where too few values are looked for to be worth it, or the numbers are all alike."""
    count, spread = 1 << max(FEWEST_DRAWERS, len(ascending).bit_length() + 3), float(ascending[-1] - ascending[0])
    scale = (count - 3) / spread if spread > 0 else math.inf
    if wanted < count or not math.isfinite(scale):
        return None
    held = np.bincount(_drawer_of(ascending[0], scale, count, ascending), minlength=count)
    return _Drawers(ascending, scale, np.cumsum(held) - held, held == 0)


def _drawer_of(first: float, scale: float, count: int, values: "ndarray") -> "ndarray":
    place = values - first
    place *= scale
    place += 1
    return np.clip(place, 0, count - 1, out=place).astype(np.int64)


def _changes(
    values: "ndarray", observed: "tuple[ndarray, float]", sizes: "ndarray", draws: "ndarray", sums: "ndarray"
) -> "tuple[ndarray, ndarray, ndarray]":
    """Return samples that some of the draws hold, and what that changes in their counts."""
    holds = sizes[draws] > np.arange(draws.shape[1])
    draw_of, _ = np.nonzero(holds)
    at = draws[holds]
    shared = sums[sizes[at] - 1, draw_of]
    without = shared - values[at] + values[-1]
    low, high = _around(observed, at)
    more = (without >= low).view(np.int8) - (shared >= low).view(np.int8)
    less = (without <= high).view(np.int8) - (shared <= high).view(np.int8)
    changed = np.flatnonzero(more | less)
    return at[changed], more[changed], less[changed]


def _with_repeats(draws: "ndarray") -> "ndarray":
    """Return the rows that hold a place twice."""

    def found(part: slice) -> "ndarray":
        ordered = np.sort(draws[part], axis=1)
        return part.start + np.flatnonzero((ordered[:, 1:] == ordered[:, :-1]).any(axis=1))

    return np.concatenate(list(in_threads(found, blocks_of(len(draws), max(1, CELLS_AT_ONCE // draws.shape[1])))))
