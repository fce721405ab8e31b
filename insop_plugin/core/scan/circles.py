"""The circles of a scan: round each place, growing from neighbour to neighbour."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from insop_plugin.core.places import Places, axes
from insop_plugin.core.progress import Progress
from insop_plugin.core.scan.likelihood import BERNOULLI, SAME, bernoulli, counts_for, poisson

if TYPE_CHECKING:
    from numpy import ndarray

CELLS = 1 << 21
"""Distances held at once."""
TIE = 1e-9
"""Squared distances that differ by less than this share are equal: such samples enter a circle together."""


@dataclass(frozen=True)
class Problem:
    """What is scanned."""

    points: "ndarray"  # n x 2 or n x 3, in which straight distances rank like those on the ground
    cases: "ndarray"  # n whole numbers
    weights: "ndarray"  # n populations; 1 a sample for the Bernoulli model
    model: str
    max_share: float
    direction: str

    @property
    def total(self) -> int:
        """Return the number of cases."""
        return int(self.cases.sum())

    @property
    def rate(self) -> float:
        """Return the expected cases for each unit of weight."""
        return self.total / float(self.weights.sum())

    def llr(self, cases: "ndarray", weight: "ndarray") -> "ndarray":
        """Return log likelihood ratios by the model."""
        if self.model == BERNOULLI:
            return bernoulli(cases, weight, self.total, len(self.weights))
        return poisson(cases, weight * self.rate, self.total)


@dataclass(frozen=True)
class Block:
    """Circles round some centres; circle k of a row holds the first k + 1 of its `order`."""

    centres: "ndarray"
    order: "ndarray"
    square: "ndarray"  # squared distance, in the units of the points
    weight: "ndarray"
    is_circle: "ndarray"  # not so where another sample is just as far, or where the share is too large


@dataclass(frozen=True)
class Best:
    """The most likely circle."""

    centre: int
    members: "ndarray"
    square: float
    next_square: float  # of the nearest sample outside
    llr: float


def problem_of(places: Places, cases: "ndarray", weights: "ndarray", settings: object) -> Problem:
    """Return a problem in coordinates whose straight distances rank like those on the ground."""
    points = np.column_stack(axes(places))
    return Problem(points, cases.astype(np.int64), weights, settings.model, settings.max_share, settings.direction)


def centres_of(points: "ndarray") -> "ndarray":
    """Return the first row at each distinct place."""
    return np.sort(np.unique(points, axis=0, return_index=True)[1])


def blocks(problem: Problem, progress: Progress) -> "Iterator[Block]":
    """Yield the circles round all centres, some at a time so that memory stays small."""
    centres = centres_of(problem.points)
    at_once = max(1, CELLS // len(problem.points))
    for start in range(0, len(centres), at_once):
        yield _block(problem, centres[start : start + at_once])
        progress(min(1.0, (start + at_once) / len(centres)))


def most_likely(problem: Problem, taken: "ndarray", progress: Progress) -> Best | None:
    """Return the circle of the largest log likelihood ratio that holds no taken sample; the smallest of equal ones."""
    found = None
    for block in blocks(problem, progress):
        cases = np.cumsum(problem.cases[block.order], axis=1)
        free = block.is_circle & ~np.logical_or.accumulate(taken[block.order], axis=1)
        free &= counts_for(cases, block.weight * problem.rate, problem.direction)
        if free.any():
            llr = np.where(free, problem.llr(cases, block.weight), -np.inf)
            found = _better(found, block, llr)
    return found


def _block(problem: Problem, centres: "ndarray") -> Block:
    square = sum((column[centres, None] - column) ** 2 for column in problem.points.T)
    order = _nearest_first(square, problem)
    square = np.take_along_axis(square, order, axis=1)
    weight = np.cumsum(problem.weights[order], axis=1)
    is_circle = np.ones(order.shape, bool)
    is_circle[:, :-1] = square[:, 1:] > square[:, :-1] * (1 + TIE)
    is_circle &= (weight <= problem.max_share * problem.weights.sum() * (1 + 1e-12)) & (weight > 0)
    width = int(np.flatnonzero(is_circle.any(axis=0)).max(initial=0)) + 1
    return Block(centres, order[:, :width], square[:, : width + 1], weight[:, :width], is_circle[:, :width])


def _nearest_first(square: "ndarray", problem: Problem) -> "ndarray":
    """Return rows of samples by distance; in the Bernoulli model only as many as a circle may hold, and one more."""
    n = square.shape[1]
    kept = min(n, int(problem.max_share * n * (1 + 1e-12)) + 2) if problem.model == BERNOULLI else n
    if kept == n:
        return np.argsort(square, axis=1, kind="stable")
    some = np.argpartition(square, kept - 1, axis=1)[:, :kept]
    some.sort(axis=1)  # equal distances stay in the order of the rows
    return np.take_along_axis(some, np.argsort(np.take_along_axis(square, some, axis=1), axis=1, kind="stable"), axis=1)


def _better(found: Best | None, block: Block, llr: "ndarray") -> Best | None:
    top = float(llr.max())
    rows, columns = np.nonzero(llr >= top - SAME)
    place = int(np.argmin(block.square[rows, columns]))
    row, column = int(rows[place]), int(columns[place])
    square = float(block.square[row, column])
    if found is not None and (top < found.llr - SAME or (top <= found.llr + SAME and square >= found.square)):
        return found
    members = block.order[row, : column + 1]
    beyond = float(block.square[row, column + 1]) if column + 1 < block.square.shape[1] else square
    return Best(int(block.centres[row]), members, square, beyond, float(llr[row, column]))
