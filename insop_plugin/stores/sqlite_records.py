"""Rows of a SQLite table as bytes, a batch at a time (https://www.sqlite.org/fileformat2.html, record format)."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy import ndarray

INTEGER_WIDTHS = ((1, 1), (2, 2), (4, 4), (6, 8))
"""Serial type and the bytes it takes; the widths that numpy has."""


@dataclass(frozen=True)
class Piece:
    """Bytes of a batch of rows: a block of equal width, of which the first so many count, or the last."""

    block: "ndarray"
    lengths: "ndarray | None" = None  # None: all bytes count
    from_the_end: bool = False

    def sizes(self) -> "ndarray | int":
        """Return the number of bytes of each row."""
        return self.block.shape[1] if self.lengths is None else self.lengths

    def counts(self) -> "ndarray":
        """Return which bytes count."""
        width = self.block.shape[1]
        if self.lengths is None:
            return np.ones(self.block.shape, bool)
        kind = np.uint8 if width < 256 else np.int64  # short ones are compared eight times as fast
        column, counted = np.arange(width, dtype=kind), self.lengths.astype(kind)[:, None]
        return column >= kind(width) - counted if self.from_the_end else column < counted


@dataclass(frozen=True)
class Cells:
    """One encoded column: serial types and values."""

    serial: "ndarray"
    body: Piece


def integers(values: "ndarray", missing: "ndarray | None" = None) -> Cells:
    """Encode whole numbers in the fewest bytes that hold them all."""
    low, high = (int(values.min()), int(values.max())) if values.size else (0, 0)
    serial, width = next(
        one for one in INTEGER_WIDTHS if -(1 << (8 * one[1] - 1)) <= low and high < 1 << (8 * one[1] - 1)
    )
    return _fixed(values.astype(f">i{width}"), serial, missing)


def reals(values: "ndarray", missing: "ndarray | None" = None) -> Cells:
    """Encode floating-point numbers; NaN becomes NULL, as SQLite has it."""
    missing = np.isnan(values) if missing is None else missing | np.isnan(values)
    return _fixed(values.astype(">f8"), 7, missing)


def texts(values: "ndarray", missing: "ndarray | None" = None) -> Cells:
    """Encode UTF-8 bytes of a numpy `S` array as TEXT."""
    width = max(1, values.dtype.itemsize)
    block = np.ascontiguousarray(values.astype(f"S{width}")).view(np.uint8).reshape(len(values), width)
    return _varying(block, _text_lengths(block), 13, missing)


def blobs(block: "ndarray", missing: "ndarray | None" = None) -> Cells:
    """Encode rows of bytes of one length as BLOB."""
    return _varying(block, np.full(len(block), block.shape[1]), 12, missing)


def nothing(rows: int) -> Cells:
    """Encode NULL for every row; also what stands in the place of a rowid."""
    return Cells(np.zeros(rows, np.int64), Piece(np.zeros((rows, 0), np.uint8)))


def varint(values: "ndarray") -> Piece:
    """Encode unsigned numbers below 2^56 in SQLite's variable length."""
    largest = int(values.max()) if values.size else 0
    groups = max(1, -(-largest.bit_length() // 7))
    block = np.empty((len(values), groups), np.uint8)
    for group in range(groups):
        more = 0x80 if group < groups - 1 else 0
        block[:, group] = (values >> (7 * (groups - 1 - group)) & 0x7F) | more
    if groups == 1:
        return Piece(block)
    lengths = 1 + sum((values >= 1 << (7 * group)).astype(np.int64) for group in range(1, groups))
    return Piece(block, lengths, from_the_end=True)


def join(pieces: "list[Piece]") -> "tuple[ndarray, ndarray]":
    """Return the pieces' bytes row after row, and each row's length."""
    rows, width = len(pieces[0].block), sum(piece.block.shape[1] for piece in pieces)
    block, counts, start = np.empty((rows, width), np.uint8), np.ones((rows, width), bool), 0
    for piece in pieces:
        end = start + piece.block.shape[1]
        block[:, start:end] = piece.block
        if piece.lengths is not None:
            counts[:, start:end] = piece.counts()
        start = end
    lengths = sum(piece.sizes() for piece in pieces) + np.zeros(rows, np.int64)
    whole = all(piece.lengths is None for piece in pieces)
    return block.reshape(-1) if whole else block[counts], lengths


def records(rowids: "ndarray", columns: "list[Cells]") -> "tuple[ndarray, ndarray, ndarray]":
    """Return table cells (payload length, rowid, header, values) as one run of bytes, cell and payload lengths."""
    types = [varint(column.serial) for column in columns]
    bodies = [column.body for column in columns]
    header = sum(piece.sizes() for piece in types) + np.zeros(len(rowids), np.int64)
    header += np.where(header < 127, 1, 2)
    payload = header + sum(piece.sizes() for piece in bodies)
    run, lengths = join([varint(payload), varint(rowids), varint(header), *types, *bodies])
    return run, lengths, payload


def _fixed(values: "ndarray", serial: int, missing: "ndarray | None") -> Cells:
    width = values.dtype.itemsize
    block = np.ascontiguousarray(values).view(np.uint8).reshape(len(values), width)
    if missing is None or not missing.any():
        return Cells(np.full(len(values), serial), Piece(block))
    there = ~missing
    return Cells(serial * there, Piece(block, width * there))


def _varying(block: "ndarray", lengths: "ndarray", base: int, missing: "ndarray | None") -> Cells:
    serial = base + 2 * lengths
    if missing is not None and missing.any():
        lengths, serial = np.where(missing, 0, lengths), np.where(missing, 0, serial)
    full = lengths.size and (lengths == block.shape[1]).all()
    return Cells(serial, Piece(block, None if full else lengths))


def _text_lengths(block: "ndarray") -> "ndarray":
    used = block != 0
    return np.where(used.any(axis=1), block.shape[1] - used[:, ::-1].argmax(axis=1), 0)
