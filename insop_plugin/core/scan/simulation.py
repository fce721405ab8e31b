"""Monte Carlo of a scan: the largest log likelihood ratio of maps on which the cases fall by chance.

All simulated maps share the order of the neighbours. Several maps are counted at once: their numbers of cases stand side
by side in one number of 64 bits, 16 or 32 bits each, which can be added as one. In the Bernoulli model the most (or
fewest) cases of any circle of a size decide, so that a likelihood is taken once a size, not once a circle.
"""

from typing import TYPE_CHECKING

import numpy as np
from scipy.special import xlogy

from insop_plugin.core.progress import Progress, part_of
from insop_plugin.core.scan.circles import Block, Problem, blocks
from insop_plugin.core.scan.likelihood import BERNOULLI, FEWEST_CASES, HIGH, LOW, counts_for

if TYPE_CHECKING:
    from numpy import ndarray

IN_CACHE = 1 << 16
"""Numbers of 64 bits worked on at once."""
WORTH_A_SEARCH = 1.0
"""From this ratio on, few circles reach it by chance."""
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
    kind = np.uint16 if problem.total < (1 << 16) - 1 else np.uint32
    packed = _packed(drawn, kind)
    lanes = 8 // np.dtype(kind).itemsize
    kept = (_BySize if problem.model == BERNOULLI else _ByCircle)(problem, (len(packed), lanes), kind)
    for block in blocks(problem, progress):
        for row, order in enumerate(block.order):
            for groups in _parts(len(packed), len(order)):
                counts = np.cumsum(packed[groups].take(order, axis=1), axis=1).view(kind)
                kept.add(counts.reshape(-1, len(order), lanes), block, row, groups)
    return kept.maxima()[: len(drawn)]


def _parts(groups: int, width: int) -> "list[slice]":
    """Return groups of maps in parts that fit into the processor's cache."""
    step = max(1, IN_CACHE // width)
    return [slice(start, start + step) for start in range(0, groups, step)]


def _packed(drawn: "ndarray", kind: type) -> "ndarray":
    """Return maps side by side in numbers of 64 bits: a row for each group of maps."""
    lanes = 8 // np.dtype(kind).itemsize
    groups = -(-len(drawn) // lanes)
    whole = np.empty((groups * lanes, drawn.shape[1]), kind)
    whole[: len(drawn)], whole[len(drawn) :] = drawn, drawn[0]  # the last group is filled up
    side_by_side = np.ascontiguousarray(whole.reshape(groups, lanes, -1).transpose(0, 2, 1))
    return side_by_side.view(np.uint64)[:, :, 0]


class _BySize:
    """Keeps the most and the fewest cases of circles of each size."""

    def __init__(self, problem: Problem, shape: tuple[int, int], kind: type):
        self.problem, self.top = problem, np.iinfo(kind).max
        size = (shape[0], len(problem.cases), shape[1])
        self.most = np.zeros(size, kind) if problem.direction != LOW else None
        self.least = np.full(size, self.top, kind) if problem.direction != HIGH else None

    def add(self, counts: "ndarray", block: Block, row: int, groups: slice) -> None:
        """Take the circles round one centre."""
        width, no_circle = counts.shape[1], np.flatnonzero(~block.is_circle[row])
        if self.most is not None:
            counts[:, no_circle] = 0
            most = self.most[groups, :width]
            np.maximum(most, counts, out=most)
        if self.least is not None:
            counts[:, no_circle] = self.top
            least = self.least[groups, :width]
            np.minimum(least, counts, out=least)

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
    """Keeps the largest log likelihood ratio of any circle; logarithms are looked up.

    Once every map has a ratio worth the name, only circles with enough cases to reach the smallest of these are computed.
    """

    def __init__(self, problem: Problem, shape: tuple[int, int], kind: type):
        self.problem, self.largest = problem, np.zeros(shape)
        cases = np.arange(problem.total + 1, dtype=float)
        self.logs = xlogy(cases, cases) + xlogy(problem.total - cases, problem.total - cases)

    def add(self, counts: "ndarray", block: Block, row: int, groups: slice) -> None:
        """Take the circles round one centre."""
        chosen = np.flatnonzero(block.is_circle[row])
        counts = counts if len(chosen) == counts.shape[1] else counts.take(chosen, axis=1)
        expected, largest = block.weight[row, chosen] * self.problem.rate, self.largest[groups]
        terms, floor = self._terms(expected), float(largest.min())
        if self.problem.direction == HIGH and floor > WORTH_A_SEARCH:
            found = np.flatnonzero(counts >= self._needed(expected, terms, floor)[:, None].astype(counts.dtype))
            group, circle, lane = np.unravel_index(found, counts.shape)
            llr = self._llr(counts[group, circle, lane], terms[:, circle])
            better = llr > largest[group, lane]
            np.maximum.at(largest, (group[better], lane[better]), llr[better])
            return
        looked_for = counts_for(counts, expected[:, None], self.problem.direction)
        llr = np.where(looked_for, self._llr(counts, terms[:, :, None]), 0)
        np.maximum(largest, llr.max(axis=1, initial=0), out=largest)

    def maxima(self) -> "ndarray":
        """Return the largest log likelihood ratio of each map."""
        return self.largest.ravel()

    def _terms(self, expected: "ndarray") -> "ndarray":
        """Return what the logarithms of the expected cases add to a ratio, once and for each case."""
        inside, outside = np.log(expected), np.log(self.problem.total - expected)
        return np.stack([self.problem.total * outside, inside - outside])

    def _llr(self, cases: "ndarray", terms: "ndarray") -> "ndarray":
        return self.logs[cases] - terms[0] - cases * terms[1]

    def _needed(self, expected: "ndarray", terms: "ndarray", floor: float) -> "ndarray":
        """Return the fewest cases above the expected that reach a ratio, by halving; one more than all for none."""
        below, enough = np.floor(expected).astype(np.int64), np.full(len(expected), self.problem.total + 1)
        while (enough - below > 1).any():
            middle = (below + enough) // 2
            reaches = (self._llr(middle, terms) >= floor) & (middle > below)
            enough, below = np.where(reaches, middle, enough), np.where(reaches, below, middle)
        return np.maximum(enough, FEWEST_CASES)
