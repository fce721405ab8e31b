"""From rows of cells to a table: finds the names of the columns, checks every row, keeps every text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import TYPE_CHECKING

from insop_plugin.adapters.lab_files import refusals
from insop_plugin.adapters.lab_files.memory import BYTES_PER_CELL, check_room
from insop_plugin.core.detect_layout import detect_header
from insop_plugin.core.detect_marks import Cell, detect_date_order, detect_marks
from insop_plugin.core.errors import InsopError
from insop_plugin.core.raw_table import RawTable, ReadingOptions

if TYPE_CHECKING:
    import numpy

Row = list[str]

COLUMNS_MAX = 5000
HEAD_ROWS = 2000  # rows that marks, dates and names are detected by
BATCH_ROWS = 5_000  # larger ones make Python's garbage collection slow
NO_UNIT = frozenset(("", "-", "–", "—"))


@dataclass
class Delivered:
    """What a reader found in a file: its rows one after the other, and where it stands."""

    name: str
    rows: Iterator[Row]
    options: ReadingOptions
    is_even: bool = False  # rows of another width are faults (delimited text), not empty cells (spreadsheets)
    report: Callable[[], None] = lambda: None
    remarks: list[InsopError] = field(default_factory=list)
    spans: dict[tuple[int, int], int] = field(default_factory=dict)  # (row, column) of a merged cell: rows it spans


def assemble(delivered: Delivered, limit: int | None = None) -> RawTable:
    """Make a table of delivered rows; `limit` stops after so many data rows."""
    head = list(islice(delivered.rows, HEAD_ROWS))
    if not any(any(row) for row in head):
        raise refusals.FileEmpty(name=delivered.name)
    options = _with_header(delivered, head)
    first = max(options.header_row, options.units_row)
    names = _names(delivered, options, head)
    data = _Rows(delivered, len(names), options, first)
    block = data.collected(head[first:], limit)
    options = _with_marks(delivered, options, names, block)
    return _table(delivered, names, block, options)


def _with_header(delivered: Delivered, head: list[Row]) -> ReadingOptions:
    options = delivered.options
    found = detect_header(head)
    header = found.header_row if options.header_row is None else options.header_row
    if header > len(head):
        raise refusals.HeaderBeyond(name=delivered.name, rows=len(head), row=header)
    units = options.units_row
    if units is None:
        units = found.units_row if header == found.header_row else 0
    return replace(options, header_row=header, units_row=units)


def _names(delivered: Delivered, options: ReadingOptions, head: list[Row]) -> list[str]:
    """Return the column names: as delivered, with the unit below; columns without a name by their number."""
    row = head[options.header_row - 1] if options.header_row else []
    names = [cell.strip() for cell in row]
    while names and not names[-1]:
        names.pop()
    width = max(len(names), 0 if delivered.is_even and names else max(map(len, head)))
    if width > COLUMNS_MAX:
        raise refusals.TooManyColumns(name=delivered.name, allowed=COLUMNS_MAX)
    names += [""] * (width - len(names))
    _refuse_alike(delivered.name, names, options.header_row)
    units = head[options.units_row - 1] if options.units_row else []
    joined = [_joined(name, unit.strip()) for name, unit in zip(names, units)] + names[len(units) :]
    return [name or f"column {place}" for place, name in enumerate(joined, 1)]


def _joined(name: str, unit: str) -> str:
    bare = unit.strip("[]()").strip()
    return name if not name or bare in NO_UNIT or bare in name else f"{name} [{bare}]"


def _refuse_alike(name: str, names: list[str], row: int) -> None:
    seen: dict[str, int] = {}
    for place, column in enumerate(names, 1):
        if column and column in seen:
            raise refusals.TwoColumnsAlike(name=name, first=seen[column], second=place, value=column, row=row)
        seen[column] = place


class _Rows:
    """Collects data rows of one width, batch by batch, so that memory holds each text once."""

    def __init__(self, delivered: Delivered, width: int, options: ReadingOptions, first: int):
        self.delivered, self.width, self.first = delivered, width, first
        self.fill = options.short_rows == "fill"
        self.count = self.filled = 0  # data rows so far; the last one that is not blank
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
        raise refusals.UnevenRow(name=self.delivered.name, value=" ".join(row)[:40], **facts)


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


def _table(delivered: Delivered, names: list[str], block, options: ReadingOptions) -> RawTable:
    """Leave out columns that have neither name nor text, repeat merged cells, and make the frame."""
    import pandas

    first = max(options.header_row, options.units_row)
    _repeat_merged(delivered, block, first)
    kept = [place for place, name in enumerate(names) if not name.startswith("column ") or any(block[place])]
    columns = tuple(names[place] for place in kept)
    frame = pandas.DataFrame((block if len(kept) == len(names) else block[kept]).T, columns=list(columns))
    return RawTable(delivered.name, columns, frame, options, tuple(delivered.remarks))


def _repeat_merged(delivered: Delivered, block, first: int) -> None:
    merged = []
    for (row, column), span in sorted(delivered.spans.items()):
        place = row - first - 1
        if span > 1 and place >= 0 and column < block.shape[0] and place < block.shape[1]:
            block[column, place + 1 : place + span] = block[column, place]
            merged.append((row, block[column, place]))
    if merged:
        row, value = merged[0]
        delivered.remarks.append(refusals.MergedCells(n=len(merged), cell=row, value=value))
