"""From rows of cells to a table: finds the names of the columns, checks every row, keeps every text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, fields, replace
from itertools import islice
from typing import TYPE_CHECKING

from insop_plugin.adapters.lab_files import refusals
from insop_plugin.adapters.lab_files.memory import BYTES_PER_CELL, check_room
from insop_plugin.core.errors import InsopError
from insop_plugin.core.reading.footer import LOOKED_AT, footer_rows, is_note
from insop_plugin.core.reading.heading import Head, distinct_names, heads_of
from insop_plugin.core.reading.heading_rows import Header, around_names, detect_header
from insop_plugin.core.reading.marks import Cell, detect_date_order, detect_marks
from insop_plugin.core.reading.raw_table import RawTable, ReadingOptions

if TYPE_CHECKING:
    import numpy

Row = list[str]

COLUMNS_MAX = 5000
HEAD_ROWS = 2000  # rows that marks, dates and names are detected by
HEADING = tuple(field.name for field in fields(Header))
ONE_ROW = {**dict.fromkeys(HEADING, 0), "header_row": 1, "footer_rows": 0}
"""The options of files that know the names of their columns."""
BATCH_ROWS = 5_000  # larger ones make Python's garbage collection slow


@dataclass
class Delivered:
    """What a reader found in a file: its rows one after the other, and where it stands."""

    name: str
    rows: Iterator[Row]
    options: ReadingOptions
    is_even: bool = False  # rows of another width are faults (delimited text), not empty cells (spreadsheets)
    report: Callable[[], None] = lambda: None
    remarks: list[InsopError] = field(default_factory=list)
    spans: dict[tuple[int, int], tuple[int, int]] = field(default_factory=dict)
    """Merged cells: 1-based row and 0-based column of the first cell to rows and columns spanned."""


def assemble(delivered: Delivered, limit: int | None = None) -> RawTable:
    """Make a table of delivered rows; `limit` stops after so many data rows."""
    head = list(islice(delivered.rows, HEAD_ROWS))
    if not any(any(row) for row in head):
        raise refusals.FileEmpty(name=delivered.name)
    options = _with_header(delivered, head)
    first = _last_of_heading(options)
    heads = _heads(delivered, options, head)
    names = [name or f"column {place}" for place, name in enumerate(distinct_names(heads), 1)]
    names = _told_apart(delivered, names, options.header_row)
    data = _Rows(delivered, len(names), options, first)
    block, options = _without_footer(delivered, options, data, data.collected(head[first:], limit), limit)
    options = _with_marks(delivered, options, names, block)
    return _table(delivered, dict(zip(names, heads)), block, options)


def _with_header(delivered: Delivered, head: list[Row]) -> ReadingOptions:
    """Fill in the rows of the heading that are not given: found by looking, or around the row of names that is given."""
    options = delivered.options
    found = detect_header(head, delivered.spans)
    header = found.header_row if options.header_row is None else options.header_row
    if header > len(head):
        raise refusals.HeaderBeyond(name=delivered.name, rows=len(head), row=header)
    found = found if header == found.header_row else around_names(head, header, delivered.spans)
    rows = {name: getattr(options, name) for name in HEADING if name != "header_row"}
    rows = {name: getattr(found, name) if row is None else min(row, len(head)) for name, row in rows.items()}
    return replace(options, header_row=header, **rows)


def _last_of_heading(options: ReadingOptions) -> int:
    return max(getattr(options, name) for name in HEADING)


def _heads(delivered: Delivered, options: ReadingOptions, head: list[Row]) -> list[Head]:
    """Return what stands above each column, as many as there are columns."""
    rows = [head[row - 1] for row in (options.header_row, options.group_row) if row]
    width = max((_width(row) for row in rows), default=0)
    if not (delivered.is_even and width):
        width = max(width, *map(len, head))
    if width > COLUMNS_MAX:
        raise refusals.TooManyColumns(name=delivered.name, allowed=COLUMNS_MAX)
    header = Header(**{name: getattr(options, name) for name in HEADING})
    return heads_of(head, header, width, delivered.spans)


def _width(row: Row) -> int:
    return next((place for place in range(len(row), 0, -1) if row[place - 1].strip()), 0)


def _told_apart(delivered: Delivered, names: list[str], row: int) -> list[str]:
    """Return the names, later ones of a kind with their number: nothing is guessed about what they mean."""
    firsts: dict[str, int] = {}
    alike = [(firsts.setdefault(name, place), place) for place, name in enumerate(names, 1)]
    alike = [(first, place) for first, place in alike if first != place]
    if alike:
        first, second = alike[0]
        facts = {"first": first, "second": second, "value": names[first - 1], "row": row}
        delivered.remarks.append(refusals.ColumnsAlike(n=len(alike), **facts))
    numbered = {place: f"{names[place - 1]} · column {place}" for _first, place in alike}
    return [numbered.get(place, name) for place, name in enumerate(names, 1)]


class _Rows:
    """Collects data rows of one width, batch by batch, so that memory holds each text once."""

    def __init__(self, delivered: Delivered, width: int, options: ReadingOptions, first: int):
        self.delivered, self.width, self.first = delivered, width, first
        self.fill = options.short_rows == "fill"
        self.count = self.filled = 0  # data rows so far; the last one that is not blank
        self.notes: list[tuple[int, InsopError]] = []  # short rows that are right only below the table
        self.blocks: list = []

    def collected(self, head: list[Row], limit: int | None) -> numpy.ndarray:
        """Return all data rows as one array of text, one line per column."""
        import numpy

        batch = head if limit is None else head[:limit]
        while batch:
            self._add(batch)
            self.delivered.report()
            left = BATCH_ROWS if limit is None else min(BATCH_ROWS, limit - self.count)
            batch = list(islice(self.delivered.rows, left))
        if not self.filled:
            raise refusals.NoDataRows(name=self.delivered.name, row=self.first)
        block = numpy.concatenate(self.blocks, axis=1)[:, : self.filled]
        self.blocks.clear()
        return block

    def _add(self, batch: list[Row]) -> None:
        import numpy

        even = [row if len(row) == self.width else self._evened(row, place) for place, row in enumerate(batch, 1)]
        last = next((place for place in range(len(even), 0, -1) if any(even[place - 1])), 0)
        self.filled = self.count + last if last else self.filled
        self.count += len(even)
        check_room(self.delivered.name, BYTES_PER_CELL * self.width * len(even))
        self.blocks.append(numpy.array(list(zip(*even)), dtype=object).reshape(self.width, len(even)))

    def _evened(self, row: Row, place: int) -> Row:
        lacking = self.width - len(row)
        if lacking > 0 and (not self.delivered.is_even or self.fill or not any(row)):
            return row + [""] * lacking
        if lacking < 0 and not any(row[self.width :]):
            return row[: self.width]
        number = self.count + place
        facts = {"row": number, "line": self.first + number, "found": len(row), "expected": self.width}
        uneven = refusals.UnevenRow(name=self.delivered.name, value=" ".join(row)[:40], **facts)
        padded = row + [""] * lacking
        if lacking <= 0 or not is_note(padded):
            raise uneven
        self.notes.append((number, uneven))
        return padded


def _without_footer(
    delivered: Delivered, options: ReadingOptions, data: _Rows, block: numpy.ndarray, limit: int | None
) -> tuple[numpy.ndarray, ReadingOptions]:
    """Leave out what stands below the table: as many rows as asked, or those found to be no data."""
    total = block.shape[1]
    is_part = limit is not None and data.count >= limit
    found = footer_rows([[cell or "" for cell in row] for row in block[:, -LOOKED_AT:].T])
    count = 0 if is_part else min(found if options.footer_rows is None else options.footer_rows, total)
    uneven = next((error for row, error in data.notes if row <= total - count), None)
    if uneven:
        raise uneven
    if count == total:
        raise refusals.NoDataRows(name=delivered.name, row=data.first)
    if count:
        row = data.first + total - count + 1
        shown = next((cell for line in block[:, total - count :].T for cell in line if cell), "")
        delivered.remarks.append(refusals.BelowTable(n=count, row=row, value=shown[:40]))
    return block[:, : total - count], replace(options, footer_rows=count)


def _with_marks(delivered: Delivered, options: ReadingOptions, names: list[str], block) -> ReadingOptions:
    columns = {column: block[place, :HEAD_ROWS] for place, column in enumerate(names)}
    if options.decimal_mark is None:
        marks = detect_marks(columns)
        thousands = marks.thousands if options.thousands is None else options.thousands
        options = replace(options, decimal_mark=marks.decimal_mark, thousands=thousands)
        delivered.remarks += [_mixed(*marks.mixed)] if marks.mixed else []
    return replace(options, date_order=options.date_order or detect_date_order(columns))


def _mixed(one: Cell, other: Cell) -> InsopError:
    facts = {"other_column": other.column, "other_row": other.row, "other_value": other.value}
    return refusals.MixedDecimalMarks(column=one.column, row=one.row, value=one.value, **facts)


def _table(delivered: Delivered, heads: dict[str, Head], block, options: ReadingOptions) -> RawTable:
    """Leave out columns that have neither name nor text, repeat merged cells, and make the frame."""
    import pandas

    names = list(heads)
    _repeat_merged(delivered, block, _last_of_heading(options))
    kept = [place for place, name in enumerate(names) if not name.startswith("column ") or any(block[place])]
    columns = tuple(names[place] for place in kept)
    frame = pandas.DataFrame((block if len(kept) == len(names) else block[kept]).T, columns=list(columns))
    told = {name: heads[name] for name in columns if heads[name].says_more()}
    return RawTable(delivered.name, columns, frame, options, tuple(delivered.remarks), told)


def _repeat_merged(delivered: Delivered, block, first: int) -> None:
    merged = []
    for (row, column), (span, _across) in sorted(delivered.spans.items()):
        place = row - first - 1
        if span > 1 and place >= 0 and column < block.shape[0] and place < block.shape[1]:
            block[column, place + 1 : place + span] = block[column, place]
            merged.append((row, block[column, place]))
    if merged:
        row, value = merged[0]
        delivered.remarks.append(refusals.MergedCells(n=len(merged), cell=row, value=value))
