"""Fill empty tables of a SQLite file page by page, without SQL: for results of millions of rows.

Only for a file that nobody else has open, right after it was made; the caller checks it afterwards.
Format: https://www.sqlite.org/fileformat2.html, b-tree pages.
"""

import struct
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.threads import in_threads
from insop_plugin.stores.sqlite_records import Cells, Piece, join, records, varint

if TYPE_CHECKING:
    from numpy import ndarray

LEAF, INTERIOR = 13, 5
LOCKED_BYTE = 1 << 30
"""The page with this byte is never used: SQLite locks the file there."""

Batch = tuple["ndarray", list[Cells]]
"""Ascending rowids, and one encoded column each."""


class NotPlain(InsopError):
    """A file or row that this way of writing does not know; write it by SQL."""

    template = N_("The file cannot be written page by page: {reason}.")


class PagedFile:
    """A SQLite file whose empty tables are filled; use as a context manager."""

    def __init__(self, path: str):
        self.path = path

    def __enter__(self) -> "PagedFile":
        self.file = open(self.path, "r+b")
        try:
            self._read_header(self.file.read(100))
        except NotPlain:
            self.file.close()
            raise
        return self

    def __exit__(self, kind: object, *rest: object) -> None:
        if kind is None:
            self._write_header()
        self.file.close()

    def fill(self, root: int, batches: Sequence[Callable[[], Batch]]) -> int:
        """Write the rows of a table that has at most one page; what that page held is replaced.

        Args:
            root: number of the table's root page.
            batches: what makes the next rows, in ascending order of rowid; called in several threads.

        Returns:
            The number of rows.

        Raises:
            NotPlain: the table has more pages, or a row does not fit into one.
        """
        self._check_small(root)
        rows, numbers, keys = 0, [], []
        for count, pages, last in in_threads(self._laid_out, batches):
            numbers.append(self._append(pages))
            keys.append(last)
            rows += count
        if rows:
            self._grow(root, np.concatenate(numbers), np.concatenate(keys), pages)
        return rows

    def _laid_out(self, batch: "Callable[[], Batch]") -> "tuple[int, ndarray, ndarray]":
        rowids, columns = batch()
        return len(rowids), *leaf_pages(rowids, columns, self.size)

    def _grow(self, root: int, numbers: "ndarray", keys: "ndarray", level: "ndarray") -> None:
        """Put levels of pages on top of the leaves until one page is left, which goes to the root's place."""
        while len(numbers) > 1:
            level, keys = interior_pages(numbers, keys, self.size)
            numbers = self._append(level)
        self.pages -= 1  # the topmost page was appended last
        self._write_at(root, level[-1:])

    def _append(self, pages: "ndarray") -> "ndarray":
        numbers = page_numbers(self.pages, len(pages), self.size)
        for run in np.split(np.arange(len(pages)), np.flatnonzero(np.diff(numbers) > 1) + 1):
            if run.size:
                self._write_at(int(numbers[run[0]]), pages[run[0] : run[-1] + 1])
        self.pages = int(numbers[-1]) if len(pages) else self.pages
        return numbers

    def _write_at(self, number: int, pages: "ndarray") -> None:
        self.file.seek((number - 1) * self.size)
        self.file.write(pages.data)

    def _check_small(self, root: int) -> None:
        self.file.seek((root - 1) * self.size)
        if self.file.read(1)[0] != LEAF:
            raise NotPlain(reason="the table is not empty")

    def _read_header(self, header: bytes) -> None:
        if header[:16] != b"SQLite format 3\0":
            raise NotPlain(reason="it is no SQLite file")
        self.size = struct.unpack(">H", header[16:18])[0]
        self.changes, self.pages = struct.unpack(">II", header[24:32])
        plain = header[18] == header[19] == 1 and header[20] == 0 and header[52:56] == bytes(4)
        if not plain or self.size < 512:
            raise NotPlain(reason="it uses write-ahead logging, reserved bytes or automatic vacuum")

    def _write_header(self) -> None:
        self.file.truncate(self.pages * self.size)
        self.file.seek(24)
        self.file.write(struct.pack(">II", self.changes + 1, self.pages))
        self.file.seek(92)
        self.file.write(struct.pack(">I", self.changes + 1))


def page_numbers(used: int, wanted: int, size: int) -> "ndarray":
    """Return the numbers of the next pages, the locked one left out."""
    numbers = np.arange(used + 1, used + 1 + wanted)
    locked = LOCKED_BYTE // size + 1
    return numbers + (numbers >= locked) if used < locked else numbers


def leaf_pages(rowids: "ndarray", columns: "list[Cells]", size: int) -> "tuple[ndarray, ndarray]":
    """Lay rows out in leaf pages; return the pages and the last rowid of each.

    Raises:
        NotPlain: a row is longer than a page.
    """
    run, lengths, payload = records(rowids, columns)
    if int(payload.max()) > size - 35:
        raise NotPlain(reason="a row is longer than a page")
    starts = _page_starts(lengths, size - 8)
    ends = np.append(starts[1:], len(lengths))
    pages = _filled(run, lengths, (starts, ends), size, 8)
    pages[:, 0] = LEAF
    return pages, rowids[ends - 1]


def interior_pages(children: "ndarray", keys: "ndarray", size: int) -> "tuple[ndarray, ndarray]":
    """Lay out the level above some pages; return its pages and the last key of each."""
    key_bytes = varint(keys)
    most = (size - 12) // (6 + key_bytes.block.shape[1])
    count = -(-len(children) // most)
    edges = np.linspace(0, len(children), count + 1).astype(int)
    starts, ends = edges[:-1], edges[1:]
    pointers = Piece(np.ascontiguousarray(children.astype(">u4")).view(np.uint8).reshape(-1, 4))
    run, lengths = join([pointers, key_bytes])
    kept = np.ones(len(children), bool)
    kept[ends - 1] = False  # the last child of a page stands in its header
    run, lengths = run[np.repeat(kept, lengths)], lengths[kept]
    shift = np.arange(count)
    pages = _filled(run, lengths, (starts - shift, ends - shift - 1), size, 12)
    pages[:, 0] = INTERIOR
    pages[:, 8:12] = pointers.block[ends - 1]
    return pages, keys[ends - 1]


def _page_starts(lengths: "ndarray", room: int) -> "ndarray":
    """Return the first row of each page when pages are filled one after the other."""
    used = np.concatenate(([0], np.cumsum(lengths + 2)))
    starts, row = [], 0
    while row < len(lengths):
        starts.append(row)
        row = int(used.searchsorted(used[row] + room, "right")) - 1
    return np.array(starts)


def _filled(run: "ndarray", lengths: "ndarray", rows: "tuple[ndarray, ndarray]", size: int, header: int) -> "ndarray":
    """Return pages with their cells at the end, pointers to them behind the header, and the header's counts."""
    starts, ends = rows
    cell_starts = np.concatenate(([0], np.cumsum(lengths)))
    first, last = cell_starts[starts], cell_starts[ends]
    pages = np.zeros((len(starts), size), np.uint8)
    for page, begin, end in zip(pages, first.tolist(), last.tolist(), strict=True):
        page[size - (end - begin) :] = run[begin:end]
    page_of = np.repeat(np.arange(len(starts)), ends - starts)
    place = size - (last[page_of] - cell_starts[:-1])
    column = header + 2 * (np.arange(len(lengths)) - starts[page_of])
    pages[page_of, column], pages[page_of, column + 1] = place >> 8, place & 0xFF
    _put_u2(pages, 3, ends - starts)
    _put_u2(pages, 5, size - (last - first))
    return pages


def _put_u2(pages: "ndarray", at: int, numbers: "ndarray") -> None:
    pages[:, at], pages[:, at + 1] = numbers >> 8, numbers & 0xFF
