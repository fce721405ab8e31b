"""Which of many known names look most like an unknown one; proposals only, never decisions.

Names that differ by few letters are found without exception: a name within d edits shares so many pairs
of neighbouring letters that counting those leaves out no candidate; the edits are then counted for all
pairs of names at once, 64 letters in one machine word.

Source:
    q-gram lemma: Ukkonen 1992, Theor. Comput. Sci. 92:191; edits with transpositions (optimal string
    alignment) bit by bit: Hyyro 2003, Nordic J. Comput. 10:29.
"""

from collections.abc import Sequence
from functools import cached_property

import numpy

LETTERS = 64  # letters beyond are not compared
SHARE_OF_EDITS = 0.3
MOST_EDITS = 5
PAIRS_LOST = 3  # pairs of letters that one edit can change: a transposition changes three
LEAST_SHARED = 0.6  # share of common pairs for names that are further than that
CELLS_AT_ONCE = 2_000_000
_ONE = numpy.uint64(1)


class Likeness:
    """An index of names by their pairs of letters."""

    def __init__(self, names: Sequence[str]):
        self._names = list(names)

    def nearest(self, texts: Sequence[str], limit: int = 3) -> list[list[str]]:
        """Return for each text the names most like it, best first; none that is unlike it."""
        size = max(1, CELLS_AT_ONCE // max(1, len(self._names)))
        parts = [self._nearest(texts[start : start + size], limit) for start in range(0, len(texts), size)]
        return [found for part in parts for found in part]

    def _nearest(self, texts: Sequence[str], limit: int) -> list[list[str]]:
        lengths, codes = _letters(texts)
        shared = self._shared(lengths, codes)
        most = numpy.clip((lengths * SHARE_OF_EDITS).astype(int), 1, MOST_EDITS)[:, None]
        longer = numpy.maximum(lengths[:, None], self._lengths[None, :])
        near = shared >= longer + 1 - PAIRS_LOST * most
        near &= numpy.abs(lengths[:, None] - self._lengths[None, :]) <= most
        text, name = numpy.nonzero(near)
        edits = _edits(codes, lengths, self._codes, self._lengths, text, name)
        close = edits <= most[text, 0]
        text, name, edits = text[close], name[close], edits[close]
        rank = edits / longer[text, name] - shared[text, name] / 1e6
        without = numpy.setdiff1d(numpy.arange(len(texts)), text)
        far = 2 * shared[without] / (lengths[without, None] + self._lengths[None, :] + 2)
        at, other = numpy.nonzero(far >= LEAST_SHARED)
        text, name = numpy.append(text, without[at]), numpy.append(name, other)
        rank = numpy.append(rank, 1 - far[at, other])
        return self._best(len(texts), text, name, rank, limit)

    def _best(self, n: int, text: numpy.ndarray, name: numpy.ndarray, rank: numpy.ndarray, limit: int) -> list[list[str]]:
        order = numpy.lexsort((name, rank, text))
        text, name = text[order], name[order]
        starts, ends = (numpy.searchsorted(text, numpy.arange(n), side) for side in ("left", "right"))
        return [
            [self._names[place] for place in name[start : min(start + limit, end)]]
            for start, end in zip(starts, ends, strict=True)
        ]

    def _shared(self, lengths: numpy.ndarray, codes: numpy.ndarray) -> numpy.ndarray:
        """Return how many pairs of letters each text has in common with each name."""
        n, known = len(lengths), self._pairs
        text, keys = _keys(lengths, codes)
        first, last = numpy.searchsorted(known[0], keys, "left"), numpy.searchsorted(known[0], keys, "right")
        counts = last - first
        starts = numpy.repeat(first - numpy.append(0, numpy.cumsum(counts)[:-1]), counts)
        names = known[1][numpy.arange(counts.sum()) + starts]
        size = len(self._names)
        cells = numpy.bincount(numpy.repeat(text, counts) * size + names, minlength=n * size)
        return cells.reshape(n, size)

    @cached_property
    def _letters(self) -> tuple[numpy.ndarray, numpy.ndarray]:
        return _letters(self._names)

    @property
    def _lengths(self) -> numpy.ndarray:
        return self._letters[0]

    @property
    def _codes(self) -> numpy.ndarray:
        return self._letters[1]

    @cached_property
    def _pairs(self) -> tuple[numpy.ndarray, numpy.ndarray]:
        """The pairs of letters of all names in order, and the name of each."""
        name, keys = _keys(self._lengths, self._codes)
        order = numpy.argsort(keys, kind="stable")
        return keys[order], name[order]


def _letters(texts: Sequence[str]) -> tuple[numpy.ndarray, numpy.ndarray]:
    """Return the lengths of texts and their letters as numbers from 1, one row per text, 0 behind the end."""
    cut = numpy.array([text[:LETTERS] for text in texts], dtype=f"U{LETTERS}")
    codes = cut.view(numpy.uint32).reshape(len(texts), LETTERS).astype(numpy.int64)
    return (codes > 0).sum(axis=1), codes


def _keys(lengths: numpy.ndarray, codes: numpy.ndarray) -> tuple[numpy.ndarray, numpy.ndarray]:
    """Return the text and the number of each pair of letters; the second of equal pairs has another number."""
    padded = numpy.zeros((len(lengths), LETTERS + 2), numpy.int64)
    padded[:, 1:-1] = codes
    place = numpy.arange(LETTERS + 1)
    text, at = numpy.nonzero(place[None, :] <= lengths[:, None])
    keys = (padded[text, at] << 21) | padded[text, at + 1]
    order = numpy.lexsort((keys, text))
    text, keys = text[order], keys[order]
    is_first = numpy.append(True, (keys[1:] != keys[:-1]) | (text[1:] != text[:-1]))[: len(keys)]
    run = numpy.maximum.accumulate(numpy.where(is_first, numpy.arange(len(keys)), 0))
    return text, keys | ((numpy.arange(len(keys)) - run) << 42)


def _edits(
    codes: numpy.ndarray,
    lengths: numpy.ndarray,
    other_codes: numpy.ndarray,
    other_lengths: numpy.ndarray,
    text: numpy.ndarray,
    name: numpy.ndarray,
) -> numpy.ndarray:
    """Return the number of edits (insert, delete, exchange, swap neighbours) between texts and names, pair by pair."""
    alphabet, numbered = numpy.unique(numpy.append(0, codes), return_inverse=True)
    own = numbered[1:].reshape(codes.shape)
    masks = _masks(own, len(alphabet))
    theirs = numpy.searchsorted(alphabet, other_codes).clip(0, len(alphabet) - 1)
    theirs = numpy.where(alphabet[theirs] == other_codes, theirs, 0)[name]
    ends, until = lengths[text], other_lengths[name]
    last = _ONE << (ends - 1).clip(0).astype(numpy.uint64)
    edits = numpy.where(ends > 0, ends, until)
    plus, minus = numpy.full(len(text), ~numpy.uint64(0)), numpy.zeros(len(text), numpy.uint64)
    diagonal, before = numpy.zeros(len(text), numpy.uint64), numpy.zeros(len(text), numpy.uint64)
    for at in range(int(until.max(initial=0))):
        mask = masks[text, theirs[:, at]]
        swapped = ((~diagonal & mask) << _ONE) & before
        diagonal = (((mask & plus) + plus) ^ plus) | mask | minus | swapped
        rise, fall = minus | ~(diagonal | plus), diagonal & plus
        counts = (at < until) & (ends > 0)
        edits = edits + (counts & ((rise & last) != 0)) - (counts & ((fall & last) != 0))
        rise, fall = (rise << _ONE) | _ONE, fall << _ONE
        plus, minus, before = fall | ~(diagonal | rise), rise & diagonal, mask
    return edits


def _masks(own: numpy.ndarray, size: int) -> numpy.ndarray:
    """Return for each text and letter the places where the letter stands, as bits."""
    masks = numpy.zeros((len(own), size), numpy.uint64)
    rows = numpy.arange(len(own))
    for at in range(own.shape[1]):
        masks[rows, own[:, at]] |= _ONE << numpy.uint64(at)
    masks[:, 0] = 0
    return masks
