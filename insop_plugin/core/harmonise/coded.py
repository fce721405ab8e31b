"""Columns of text as numbers: every distinct text is looked at once, rows only carry its place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy
import pandas

LARGEST = 2**62


@dataclass(frozen=True)
class Coded:
    """A column: `texts[codes[i]]` is cell i as delivered; code -1 is an empty cell."""

    codes: numpy.ndarray
    texts: numpy.ndarray

    def __len__(self) -> int:
        return len(self.codes)

    def spread(self, per_text: Sequence, empty: object) -> numpy.ndarray:
        """Return one entry per cell from one entry per distinct text."""
        entries = numpy.asarray(per_text)
        kind = (
            object
            if entries.dtype == object or isinstance(empty, str)
            else numpy.result_type(entries.dtype, type(empty))
        )
        padded = numpy.empty(len(entries) + 1, dtype=kind)
        padded[:-1], padded[-1] = entries, empty
        return padded[self.codes]

    def is_constant(self) -> bool:
        """Say whether all cells are one code that is kept once; such arrays are not to be written into."""
        return len(self.codes) > 0 and self.codes.strides == (0,)

    def map(self, function: Callable[[str], object], empty: object = "") -> numpy.ndarray:
        """Return one entry per cell, calling a function once per distinct text."""
        results = numpy.empty(len(self.texts), dtype=object)
        for place, text in enumerate(self.texts):
            results[place] = function(text)
        return self.spread(results, empty)

    def cells(self) -> numpy.ndarray:
        """Return the texts cell by cell, None where empty."""
        return self.spread(self.texts, None)

    def stripped(self) -> numpy.ndarray:
        """Return the texts cell by cell without outer spaces, "" where empty."""
        return self.map(str.strip)

    def at(self, cell: int) -> str:
        """Return one cell without outer spaces, "" where empty."""
        code = self.codes[cell]
        return self.texts[code].strip() if code >= 0 else ""

    def take(self, places: numpy.ndarray) -> Coded:
        """Return the column of some cells."""
        if self.is_constant():
            return Coded(numpy.broadcast_to(self.codes[0], len(self.codes[places])), self.texts)
        return Coded(self.codes[places], self.texts)

    def is_empty(self) -> numpy.ndarray:
        """Say which cells are empty."""
        return self.codes < 0

    def used(self) -> numpy.ndarray:
        """Say which distinct texts occur."""
        found = numpy.zeros(len(self.texts), bool)
        found[self.codes[self.codes >= 0]] = True
        return found


def coded(cells: pandas.Series | numpy.ndarray) -> Coded:
    """Return a column of text cells as a coded one; None and blank cells are empty."""
    codes, texts = pandas.factorize(numpy.asarray(cells, dtype=object))
    texts = numpy.asarray(texts, dtype=object)
    is_blank = numpy.fromiter((not text.strip() for text in texts), bool, len(texts))
    if is_blank.any():
        places = numpy.cumsum(~is_blank) - 1
        places[is_blank] = -1
        codes = numpy.append(places, -1)[codes]
        texts = texts[~is_blank]
    return Coded(codes.astype(numpy.int32), texts)


def constant(text: str, length: int) -> Coded:
    """Return a column that holds one text, or nothing when the text is blank."""
    code, texts = (0, [text]) if text.strip() else (-1, [])
    return Coded(numpy.broadcast_to(numpy.int32(code), length), numpy.array(texts, dtype=object))


def joined(columns: Sequence[Coded]) -> Coded:
    """Return columns one below the other; texts are kept apart by column."""
    if len(columns) == 1:
        return columns[0]
    starts = numpy.cumsum([0, *(len(column.texts) for column in columns)])[:-1]
    codes = [
        numpy.where(column.codes < 0, -1, column.codes + start) for column, start in zip(columns, starts, strict=True)
    ]
    texts = [column.texts for column in columns]
    return Coded(
        numpy.concatenate(codes).astype(numpy.int32), numpy.concatenate(texts) if texts else numpy.empty(0, object)
    )


def combined(columns: Sequence[numpy.ndarray]) -> tuple[numpy.ndarray, numpy.ndarray]:
    """Return for each row the place of its combination of codes, and the first row of each combination.

    Args:
        columns: integer codes, -1 allowed, all of one length.
    """
    key, size = columns[0].astype(numpy.int64) + 1, int(columns[0].max(initial=-1)) + 2
    for codes in columns[1:]:
        span = int(codes.max(initial=-1)) + 2
        if size * span > LARGEST:
            key = pandas.factorize(key)[0].astype(numpy.int64)
            size = int(key.max(initial=0)) + 1
        key, size = key * span + codes + 1, size * span
    places, _ = pandas.factorize(key)
    first = numpy.empty(int(places.max(initial=-1)) + 1, dtype=numpy.int64)
    first[places[::-1]] = numpy.arange(len(places) - 1, -1, -1)
    return places.astype(numpy.int32), first
