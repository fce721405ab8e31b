"""Monte Carlo of a scan: the largest log likelihood ratio of maps on which the cases fall by chance.

All simulated maps share the order of the neighbours. Several maps are counted at once: their numbers of cases stand side
by side in one number of 64 bits, 16 or 32 bits each, which can be added as one. In the Bernoulli model the most (or
fewest) cases of any circle of a size decide, so that a likelihood is taken once a size, not once a circle.
"""

from typing import TYPE_CHECKING

import numpy as np
from scipy.special import xlogy

from insop_plugin.core.progress import Progress, part_of
from insop_plugin.core.scan_circles import Block, Problem, blocks
from insop_plugin.core.scan_likelihood import BERNOULLI, HIGH, LOW, counts_for

if TYPE_CHECKING:
    from numpy import ndarray

AT_ONCE = 1 << 23
"""Counts held at once: simulated maps times samples."""


def maxima(problem: Problem, simulations: int, seed: int, progress: Progress) -> "ndarray":
    """Return the largest log likelihood ratio of each simulated map.

    Args:
        problem: what is scanned; the number of cases stays, as in the test of Kulldorff 1997.
        simulations: number of maps.
        seed: of numpy's default generator.
        progress: called after each block of circles.

    Returns:
        One number a map, 0 where no circle has more (fewer) cases than expected.
    """
    generator, parts = np.random.default_rng(seed), []
    step = max(16, AT_ONCE // len(problem.cases))
    for start in range(0, simulations, step):
        end = min(start + step, simulations)
        drawn = draws(problem, end - start, generator)
        share = part_of(progress, start / simulations, end / simulations)
        parts.append(_maxima_of(problem, drawn, share))
    return np.concatenate(parts)


def draws(problem: Problem, simulations: int, generator: "np.random.Generator") -> "ndarray":
    """Return maps of cases: relabelled among the samples, or spread by population."""
    if problem.model == BERNOULLI:
        return generator.permuted(np.tile(problem.cases, (simulations, 1)), axis=1)
    return generator.multinomial(problem.total, problem.weights / problem.weights.sum(), simulations)


def _maxima_of(problem: Problem, drawn: "ndarray", progress: Progress) -> "ndarray":
    kind = np.uint16 if problem.total < 1 << 16 else np.uint32
    packed = _packed(drawn, kind)
    lanes = 8 // np.dtype(kind).itemsize
    kept = (_BySize if problem.model == BERNOULLI else _ByCircle)(problem, (len(packed), lanes), kind)
    for block in blocks(problem, progress):
        for row, order in enumerate(block.order):
            counts = np.cumsum(packed.take(order, axis=1), axis=1).view(kind)
            kept.add(counts.reshape(len(packed), len(order), lanes), block, row)
    return kept.maxima()[: len(drawn)]


def _packed(drawn: "ndarray", kind: type) -> "ndarray":
    """Return maps side by side in numbers of 64 bits: a row for each group of maps."""
    lanes = 8 // np.dtype(kind).itemsize
    groups = -(-len(drawn) // lanes)
    whole = np.zeros((groups * lanes, drawn.shape[1]), kind)
    whole[: len(drawn)] = drawn
    side_by_side = np.ascontiguousarray(whole.reshape(groups, lanes, -1).transpose(0, 2, 1))
    return side_by_side.view(np.uint64)[:, :, 0]


class _BySize:
    """Keeps the most and the fewest cases of circles of each size."""

    def __init__(self, problem: Problem, shape: tuple[int, int], kind: type):
        self.problem, self.top = problem, np.iinfo(kind).max
        size = (shape[0], len(problem.cases), shape[1])
        self.most = np.zeros(size, kind) if problem.direction != LOW else None
        self.least = np.full(size, self.top, kind) if problem.direction != HIGH else None

    def add(self, counts: "ndarray", block: Block, row: int) -> None:
        """Take the circles round one centre."""
        width, no_circle = counts.shape[1], np.flatnonzero(~block.is_circle[row])
        if self.most is not None:
            counts[:, no_circle] = 0
            np.maximum(self.most[:, :width], counts, out=self.most[:, :width])
        if self.least is not None:
            counts[:, no_circle] = self.top
            np.minimum(self.least[:, :width], counts, out=self.least[:, :width])

    def maxima(self) -> "ndarray":
        """Return the largest log likelihood ratio of each map."""
        both = ((self.most, HIGH), (self.least, LOW))
        return np.maximum.reduce([self._largest(*kept) for kept in both if kept[0] is not None])

    def _largest(self, kept: "ndarray", direction: str) -> "ndarray":
        size = np.arange(1, kept.shape[1] + 1, dtype=float)
        largest = np.zeros((len(kept), kept.shape[2]))
        for group, counts in enumerate(kept):
            cases = counts.T.astype(float)
            known = counts_for(cases, size * self.problem.rate, direction)
            llr = self.problem.llr(np.where(known, cases, 0), np.broadcast_to(size, cases.shape))
            largest[group] = np.where(known, llr, 0).max(axis=1)
        return largest.ravel()


class _ByCircle:
    """Keeps the largest log likelihood ratio of any circle; logarithms are looked up."""

    def __init__(self, problem: Problem, shape: tuple[int, int], kind: type):
        self.problem, self.largest = problem, np.zeros(shape)
        cases = np.arange(problem.total + 1, dtype=float)
        self.logs = xlogy(cases, cases) + xlogy(problem.total - cases, problem.total - cases)

    def add(self, counts: "ndarray", block: Block, row: int) -> None:
        """Take the circles round one centre."""
        chosen = np.flatnonzero(block.is_circle[row])
        expected = (block.weight[row, chosen] * self.problem.rate)[:, None]
        cases, total = counts[:, chosen], self.problem.total
        inside, outside = np.log(expected), np.log(total - expected)
        llr = self.logs[cases] - total * outside - cases * (inside - outside)
        looked_for = counts_for(cases, expected, self.problem.direction)
        np.maximum(self.largest, np.where(looked_for, llr, 0).max(axis=1, initial=0), out=self.largest)

    def maxima(self) -> "ndarray":
        """Return the largest log likelihood ratio of each map."""
        return self.largest.ravel()
