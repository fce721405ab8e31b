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
    """Bytes of a batch of rows: a block of equal width, and which bytes of it count (None: all)."""

    block: "ndarray"
    counts: "ndarray | None" = None

    def lengths(self) -> "ndarray":
        """Return the number of bytes of each row."""
        if self.counts is None:
            return np.full(len(self.block), self.block.shape[1])
        return self.counts.sum(axis=1)


@dataclass(frozen=True)
class Cells:
    """One encoded column: serial types and values."""

    serial: "ndarray"
    body: Piece


def integers(values: "ndarray", missing: "ndarray | None" = None) -> Cells:
    """Encode whole numbers in the fewest bytes that hold them all."""
    low, high = (int(values.min()), int(values.max())) if values.size else (0, 0)
    for serial, width in INTEGER_WIDTHS:
        if -(1 << (8 * width - 1)) <= low and high < 1 << (8 * width - 1):
            break
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
    groups = 1
    while values.size and int(values.max()) >> (7 * groups):
        groups += 1
    shifts = 7 * np.arange(groups - 1, -1, -1)
    parts = values.astype(np.int64)[:, None] >> shifts
    block = (parts & 0x7F).astype(np.uint8)
    block[:, :-1] |= 0x80
    if groups == 1:
        return Piece(block)
    counts = parts > 0
    counts[:, -1] = True
    return Piece(block, counts)


def join(pieces: "list[Piece]") -> "tuple[ndarray, ndarray]":
    """Return the pieces' bytes row after row, and each row's length."""
    block = np.concatenate([piece.block for piece in pieces], axis=1)
    lengths = sum(piece.lengths() for piece in pieces)
    if all(piece.counts is None for piece in pieces):
        return block.reshape(-1), lengths
    counts = np.concatenate(
        [np.ones(p.block.shape, bool) if p.counts is None else p.counts for p in pieces], axis=1
    )
    return block[counts], lengths


def records(rowids: "ndarray", columns: "list[Cells]") -> "tuple[ndarray, ndarray, ndarray]":
    """Return table cells (payload length, rowid, header, values) as one run of bytes, cell and payload lengths."""
    types = [varint(column.serial) for column in columns]
    bodies = [column.body for column in columns]
    header = sum(piece.lengths() for piece in types)
    header = header + np.where(header < 127, 1, 2)
    payload = header + sum(piece.lengths() for piece in bodies)
    run, lengths = join([varint(payload), varint(rowids), varint(header), *types, *bodies])
    return run, lengths, payload


def _fixed(values: "ndarray", serial: int, missing: "ndarray | None") -> Cells:
    width = values.dtype.itemsize
    block = np.ascontiguousarray(values).view(np.uint8).reshape(len(values), width)
    if missing is None or not missing.any():
        return Cells(np.full(len(values), serial), Piece(block))
    there = ~missing
    return Cells(np.where(there, serial, 0), Piece(block, np.repeat(there[:, None], width, axis=1)))


def _varying(block: "ndarray", lengths: "ndarray", base: int, missing: "ndarray | None") -> Cells:
    serial = base + 2 * lengths
    if missing is not None and missing.any():
        lengths, serial = np.where(missing, 0, lengths), np.where(missing, 0, serial)
    if lengths.size and (lengths == block.shape[1]).all():
        return Cells(serial, Piece(block))
    return Cells(serial, Piece(block, np.arange(block.shape[1]) < lengths[:, None]))


def _text_lengths(block: "ndarray") -> "ndarray":
    used = block != 0
    return np.where(used.any(axis=1), block.shape[1] - used[:, ::-1].argmax(axis=1), 0)
