"""Which pages of two tables of one SQLite file differ: the quickest way to what was edited.

A base table is filled with the very records of its table, so untouched leaf pages of the two
are equal byte for byte. Pages that are not, and rows that spill over to other pages (those
pages hold different page numbers), are given as ranges of row ids to be looked at one by one.
Format: https://www.sqlite.org/fileformat2.html, clauses 1.3 and 1.6.
"""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy

from insop_plugin.stores import beside

INTERIOR, LEAF = 5, 13
FIRST, LAST = -(2**63), 2**63 - 1
CHUNK = 32  # pages read at a time: what the processor keeps at hand
Ranges = list[tuple[int, int]]


class UnknownForm(ValueError):
    """Pages that are not laid out as this module expects; everything is compared instead."""


@dataclass(frozen=True)
class Leaves:
    """The leaf pages of a table in key order, and the greatest row id that each may hold."""

    numbers: numpy.ndarray
    keys: numpy.ndarray

    def ranges(self, wanted: numpy.ndarray) -> Ranges:
        """Return the row ids of some leaves as ranges (first, last)."""
        lows = numpy.concatenate([[FIRST], self.keys[:-1] + 1])[wanted]
        highs = self.keys[wanted]
        follows = numpy.concatenate([[False], lows[1:] == highs[:-1] + 1]) if len(lows) else wanted[:0]
        starts = (~follows).nonzero()[0]
        ends = numpy.concatenate([starts[1:], [len(lows)]]) - 1 if len(starts) else starts
        return list(zip(lows[starts].tolist(), highs[ends].tolist(), strict=True))


class Pages:
    """The pages of a file, counted from 0; read in runs, as a mapping of the file would take SQLite's locks along."""

    def __init__(self, path: Path, read: Callable[[int, int], bytes]):
        size = int.from_bytes(read(16, 2), "big")
        self.read, self.size = read, 65536 if size == 1 else size
        if self.size < 512:
            raise UnknownForm(size)
        self.count = os.stat(path).st_size // self.size
        if not self.count:
            raise UnknownForm(size)

    def run(self, start: int, n: int) -> numpy.ndarray:
        """Return pages that follow each other."""
        content = self.read(start * self.size, n * self.size)
        if len(content) != n * self.size:
            raise UnknownForm(start)
        return numpy.frombuffer(content, "u1").reshape(n, self.size)

    def take(self, numbers: numpy.ndarray) -> numpy.ndarray:
        """Return any pages."""
        return numpy.concatenate([self.run(int(numbers[a]), b - a) for a, b in runs(numpy.diff(numbers) != 1)])


def runs(is_break: numpy.ndarray) -> Iterator[tuple[int, int]]:
    """Yield first and last (exclusive) position of stretches without a break, cut into handy pieces."""
    n = len(is_break) + 1
    starts = numpy.union1d(is_break.nonzero()[0] + 1, numpy.arange(0, n, CHUNK)).tolist()
    return zip(starts, [*starts[1:], n], strict=True)


def differing(path: Path, roots: tuple[int, int]) -> tuple[Ranges, Ranges]:
    """Return for each of two tables the ranges of row ids in which they may differ.

    Args:
        path: an SQLite file that nobody can change now: the caller holds a read lock, and it is not in WAL mode.
        roots: root pages of the two tables.

    Raises:
        UnknownForm: the pages are not as expected.
    """
    with beside.reader(path) as read:
        pages = Pages(path, read)
        one, other = (_leaves(pages, root) for root in roots)
        same, ours, theirs = numpy.intersect1d(one.keys, other.keys, assume_unique=True, return_indices=True)
        equal = _equal(pages, one.numbers[ours], other.numbers[theirs])
    return one.ranges(_left_over(one, ours[equal])), other.ranges(_left_over(other, theirs[equal]))


def _left_over(leaves: Leaves, equal: numpy.ndarray) -> numpy.ndarray:
    mask = numpy.ones(len(leaves.keys), bool)
    mask[equal] = False
    return mask.nonzero()[0]


def _equal(pages: Pages, ours: numpy.ndarray, theirs: numpy.ndarray) -> numpy.ndarray:
    """Return for pairs of leaf pages whether they are equal."""
    found = numpy.empty(len(ours), bool)
    if len(ours):
        for start, end in runs((numpy.diff(ours) != 1) | (numpy.diff(theirs) != 1)):
            one, other = (pages.run(int(numbers[start]), end - start) for numbers in (ours, theirs))
            if (one[:, 0] != LEAF).any():
                raise UnknownForm(start)
            found[start:end] = (one.view("<u8") == other.view("<u8")).all(axis=1)
    return found


def _leaves(pages: Pages, root: int) -> Leaves:
    """Walk down a table's tree, level by level; all leaves are on one level."""
    numbers, keys = numpy.array([root - 1]), numpy.array([LAST])
    while True:
        if numbers.min() < 1 or numbers.max() >= pages.count:
            raise UnknownForm(root)
        if pages.run(int(numbers[0]), 1)[0, 0] == LEAF:
            return Leaves(numbers, keys)
        parents = pages.take(numbers)
        if (parents[:, 0] != INTERIOR).any():
            raise UnknownForm(root)
        numbers, keys = _children(parents, keys)


def _children(parents: numpy.ndarray, keys: numpy.ndarray) -> tuple[numpy.ndarray, numpy.ndarray]:
    """Return positions and greatest row ids of the children of interior pages, in order."""
    n = parents[:, 3:5].copy().view(">u2")[:, 0].astype("i8")
    size, first = parents.shape[1], numpy.cumsum(n + 1) - n - 1  # a page has one child more than it has cells
    page = numpy.repeat(numpy.arange(len(n)), n)
    cell = numpy.arange(len(page)) - numpy.repeat(numpy.cumsum(n) - n, n)
    flat = numpy.concatenate([parents.ravel(), numpy.zeros(16, "u1")])
    starts = page * size + _numbers(flat, page * size + 12 + 2 * cell, 2)
    numbers, highs = numpy.empty(len(page) + len(n), "i8"), numpy.empty(len(page) + len(n), "i8")
    left, last = numpy.repeat(first, n) + cell, first + n
    numbers[left], highs[left] = _numbers(flat, starts, 4), _varints(flat, starts + 4)
    numbers[last], highs[last] = _numbers(flat, numpy.arange(len(n)) * size + 8, 4), keys
    return numbers - 1, highs


def _numbers(page: numpy.ndarray, starts: numpy.ndarray, width: int) -> numpy.ndarray:
    """Return the numbers of some bytes that start at positions of a page."""
    parts = page[starts[:, None] + numpy.arange(width)].astype("i8")
    return parts @ (1 << numpy.arange(8 * (width - 1), -1, -8))


def _varints(page: numpy.ndarray, starts: numpy.ndarray) -> numpy.ndarray:
    """Return the variable-length numbers that start at positions of a page (clause 1.6)."""
    nine = page[starts[:, None] + numpy.arange(9)].astype("i8")
    value, goes_on = numpy.zeros(len(starts), "i8"), numpy.ones(len(starts), bool)
    for n in range(8):
        value = numpy.where(goes_on, (value << 7) | (nine[:, n] & 0x7F), value)
        goes_on &= nine[:, n] >= 0x80
    return numpy.where(goes_on, (value << 8) | nine[:, 8], value)
