"""Which of many known names look most like an unknown one; proposals only, never decisions.

Names one edit away are found without exception, and where there is none, those a few edits away: two texts
one edit apart become equal when one letter is left out of each; d edits change at most 3 d pairs of neighbouring
letters, so that one of any 3 d + 1 pairs, the rarest ones, is still in the name. The edits are then counted for all
candidates at once, 64 letters in one machine word.

Source:
    q-gram lemma: Ukkonen 1992, Theor. Comput. Sci. 92:191; deletion neighbourhoods: Mor and Fraenkel 1982,
    Commun. ACM 25:935; edits with transpositions (optimal string alignment) bit by bit: Hyyro 2003, Nordic
    J. Comput. 10:29.
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
_BASE = 0x9E3779B97F4A7C15  # odd, so that it has an inverse among numbers of 64 bits
_POWERS = numpy.array([pow(_BASE, power, 2**64) for power in range(LETTERS)], dtype=numpy.uint64)
_INVERSE = numpy.uint64(pow(_BASE, -1, 2**64))


class Likeness:
    """An index of names by their pairs of letters."""

    def __init__(self, names: Sequence[str]):
        self._names = list(names)

    def nearest(self, texts: Sequence[str], limit: int = 3) -> list[list[str]]:
        """Return for each text the names most like it, best first; none that is unlike it."""
        lengths, codes = _letters(texts)
        found = self._best(len(texts), *self._one_edit_away(lengths, codes), limit)
        rest = numpy.array([place for place, names in enumerate(found) if not names and lengths[place]], dtype=int)
        size = max(1, CELLS_AT_ONCE // max(1, len(self._names)))
        for part in (rest[start : start + size] for start in range(0, len(rest), size)):
            further = self._best(len(part), *self._further(lengths[part], codes[part]), limit)
            for place, names in zip(part.tolist(), further, strict=True):
                found[place] = names
        return found

    def _one_edit_away(self, lengths: numpy.ndarray, codes: numpy.ndarray) -> tuple[numpy.ndarray, ...]:
        """Return texts, names and ranks of all pairs that are at most one edit apart."""
        text, keys = _without_one_letter(lengths, codes)
        at, name = _matches(keys, *self._shortened)
        pairs = numpy.unique(text[at] * len(self._names) + name)
        text, name = pairs // max(1, len(self._names)), pairs % max(1, len(self._names))
        edits = _edits(codes, lengths, self._codes, self._lengths, text, name)
        close = (edits <= 1) & (lengths[text] > 1)
        text, name = text[close], name[close]
        return text, name, edits[close] / numpy.maximum(lengths[text], self._lengths[name])

    def _further(self, lengths: numpy.ndarray, codes: numpy.ndarray) -> tuple[numpy.ndarray, ...]:
        """Return texts, names and ranks of pairs a few edits apart, else of those with many pairs of letters in common."""
        most = numpy.clip((lengths * SHARE_OF_EDITS).astype(int), 1, MOST_EDITS)
        text, name = self._with_a_rare_pair(lengths, codes, PAIRS_LOST * most + 1)
        near = numpy.abs(lengths[text] - self._lengths[name]) <= most[text]
        text, name = text[near], name[near]
        edits = _edits(codes, lengths, self._codes, self._lengths, text, name)
        close = edits <= most[text]
        text, name, edits = text[close], name[close], edits[close]
        rank = edits / numpy.maximum(lengths[text], self._lengths[name])
        without = numpy.setdiff1d(numpy.arange(len(lengths)), text)
        far = 2 * self._shared(lengths[without], codes[without]) / (lengths[without, None] + self._lengths[None, :] + 2)
        at, other = numpy.nonzero(far >= LEAST_SHARED)
        text, name = numpy.append(text, without[at]), numpy.append(name, other)
        return text, name, numpy.append(rank, 1 - far[at, other])

    def _with_a_rare_pair(
        self, lengths: numpy.ndarray, codes: numpy.ndarray, wanted: numpy.ndarray
    ) -> tuple[numpy.ndarray, numpy.ndarray]:
        """Return texts and names that have one of so many of the text's rarest pairs of letters in common."""
        text, keys = _keys(lengths, codes)
        known = self._pairs[0]
        often = numpy.searchsorted(known, keys, "right") - numpy.searchsorted(known, keys, "left")
        order = numpy.lexsort((often, text))
        text, keys = text[order], keys[order]
        turn = numpy.arange(len(text)) - numpy.searchsorted(text, text)
        rare = turn < wanted[text]
        at, name = _matches(keys[rare], *self._pairs)
        return numpy.divmod(numpy.unique(text[rare][at] * len(self._names) + name), max(1, len(self._names)))

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
        text, keys = _keys(lengths, codes)
        at, names = _matches(keys, *self._pairs)
        n, size = len(lengths), len(self._names)
        return numpy.bincount(text[at] * size + names, minlength=n * size).reshape(n, size)

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
        return _ordered(*_keys(self._lengths, self._codes))

    @cached_property
    def _shortened(self) -> tuple[numpy.ndarray, numpy.ndarray]:
        """The numbers of all names with a letter left out in order, and the name of each."""
        return _ordered(*_without_one_letter(self._lengths, self._codes))


def _ordered(name: numpy.ndarray, keys: numpy.ndarray) -> tuple[numpy.ndarray, numpy.ndarray]:
    order = numpy.argsort(keys, kind="stable")
    return keys[order], name[order]


def _matches(keys: numpy.ndarray, known: numpy.ndarray, names: numpy.ndarray) -> tuple[numpy.ndarray, numpy.ndarray]:
    """Return the places of keys that are known, and the name known by each, all pairs of them."""
    first, last = (numpy.searchsorted(known, keys, side) for side in ("left", "right"))
    counts = last - first
    before = numpy.repeat(first - numpy.append(0, numpy.cumsum(counts)[:-1]), counts)
    return numpy.repeat(numpy.arange(len(keys)), counts), names[numpy.arange(counts.sum()) + before]


def _letters(texts: Sequence[str]) -> tuple[numpy.ndarray, numpy.ndarray]:
    """Return the lengths of texts and their letters as numbers from 1, one row per text, 0 behind the end."""
    cut = numpy.array([text[:LETTERS] for text in texts], dtype=f"U{LETTERS}")
    codes = cut.view(numpy.uint32).reshape(len(texts), LETTERS).astype(numpy.int64)
    return (codes > 0).sum(axis=1), codes


def _without_one_letter(lengths: numpy.ndarray, codes: numpy.ndarray) -> tuple[numpy.ndarray, numpy.ndarray]:
    """Return the text and a number for each text as it is and with each of its letters left out."""
    terms = codes.astype(numpy.uint64) * _POWERS
    until = numpy.cumsum(terms, axis=1)
    total, before = until[:, -1:], until - terms
    numbers = numpy.hstack([total, before + (total - until) * _INVERSE])
    text, at = numpy.nonzero(numpy.arange(LETTERS + 1)[None, :] <= lengths[:, None])
    return text, numbers[text, at]


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
