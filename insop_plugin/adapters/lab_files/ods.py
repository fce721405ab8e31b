"""ODS workbooks (LibreOffice, OpenOffice), read from their XML in one pass."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from insop_plugin.adapters.lab_files import archive, cells, refusals
from insop_plugin.adapters.lab_files.assembly import COLUMNS_MAX, Delivered, Row
from insop_plugin.adapters.lab_files.sheet_choice import Sheets, chosen
from insop_plugin.core.progress import Progress, silent
from insop_plugin.core.reading.raw_table import ReadingOptions

CONTENT = "content.xml"
MANIFEST = "META-INF/manifest.xml"
ROWS_MAX = 1_048_576
DURATION = re.compile(r"PT(\d+)H(\d+)M(\d+)(?:[.,]\d+)?S")
NUMBERS = frozenset(("float", "currency", "percentage"))
CELLS = frozenset(("table-cell", "covered-table-cell"))
ERRORS = re.compile(r"#[A-Z/0!?]+|Err:\d+")


def sheets(path: Path) -> list[str]:
    """Return the names of the sheets."""
    names = _Names()
    with archive.opened(path) as book:
        _refuse_locked(path, book)
        archive.whole(book, CONTENT, names)
    return names.found


def deliver(path: Path, options: ReadingOptions, progress: Progress, is_part: bool = False) -> Delivered:
    """Open one sheet of a workbook; rows come while it is read."""
    names = sheets(path)
    sheet = chosen(Sheets(path.name, names, names, lambda name: _rows(path, _Sheet(name), silent)), options.sheet)
    reader = _Sheet(sheet)
    delivered = Delivered(path.name, iter(()), replace(options, sheet=sheet), spans=reader.spans)
    delivered.rows = _finished(_rows(path, reader, progress), reader, delivered)
    return delivered


class _Names(archive.XmlReader):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.depth = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "table":
            self.found += [self.bare(attributes)["name"]] if self.depth == 0 else []
            self.depth += 1

    def end(self, name: str) -> None:
        if name == "table":
            self.depth -= 1


class _Sheet(archive.XmlReader):
    """Reads the rows of one sheet; empty rows and cells at the end are counted, never made."""

    def __init__(self, name: str):
        super().__init__()
        self.name = name
        self.is_here = False
        self.rows: list[Row] = []
        self.count = self.blank_rows = self.row_repeat = 0
        self.row: Row = []
        self.blank_cells = 0
        self.cell: dict[str, str] = {}
        self.paragraphs: list[str] | None = None
        self.comment = 0
        self.notes = cells.Notes()
        self.spans: dict[tuple[int, int], tuple[int, int]] = {}

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "table" and self.bare(attributes).get("name") == self.name:
            self.is_here = True
        elif not self.is_here:
            return
        elif name == "table-row":
            self._start_row(self.bare(attributes))
        elif name in CELLS:
            self.cell, self.paragraphs = self.bare(attributes), []
        elif name == "annotation":
            self.comment += 1
        elif self.paragraphs is not None and not self.comment:
            self._start_text(name, attributes)

    def end(self, name: str) -> None:
        if not self.is_here:
            return
        if name == "table":
            self.is_here = False
        elif name == "annotation":
            self.comment -= 1
        elif name in CELLS:
            self._end_cell()
        elif name == "table-row":
            self._end_row()
        elif name == "p" and self.text is not None and not self.comment:
            self.paragraphs.append(self.taken())

    def _start_row(self, attributes: dict[str, str]) -> None:
        self.row, self.blank_cells = [], 0
        self.row_repeat = int(attributes.get("number-rows-repeated", 1))
        if attributes.get("visibility") in ("collapse", "filter") and self.row_repeat < ROWS_MAX / 2:
            self.notes.add(refusals.HiddenRows, str(self.count + self.blank_rows + 1))

    def _start_text(self, name: str, attributes: dict[str, str]) -> None:
        if name == "p":
            self.text = []
        elif self.text is not None and name == "s":
            self.text.append(" " * min(int(self.bare(attributes).get("c", 1)), 1000))
        elif self.text is not None and name in ("tab", "line-break"):
            self.text.append("\t" if name == "tab" else "\n")

    def _end_cell(self) -> None:
        text, repeat = self._text(), int(self.cell.get("number-columns-repeated", 1))
        self.paragraphs = None
        if not text:
            self.blank_cells += repeat
            return
        width = len(self.row) + self.blank_cells + repeat
        if width > COLUMNS_MAX:
            raise refusals.TooManyColumns(name=self.name, allowed=COLUMNS_MAX)
        self.row += [""] * self.blank_cells
        self._note_span()
        self.row += [text] * repeat
        self.blank_cells = 0

    def _end_row(self) -> None:
        if not self.row:
            self.blank_rows += self.row_repeat
            return
        self.count += self.blank_rows + self.row_repeat
        if self.count > ROWS_MAX:
            raise ValueError(self.count)
        self.rows += [[] for _ in range(self.blank_rows)]
        self.rows += [self.row for _ in range(self.row_repeat)]
        self.blank_rows = 0

    def _note_span(self) -> None:
        span = int(self.cell.get("number-rows-spanned", 1)), int(self.cell.get("number-columns-spanned", 1))
        if span != (1, 1):
            self.spans[self.count + self.blank_rows + 1, len(self.row)] = span

    def _text(self) -> str:
        shown = "\n".join(self.paragraphs or ())
        text = self._value(shown)
        formula, place = (
            self.cell.get("formula"),
            cells.letters_of(len(self.row) + self.blank_cells) + str(self.count + self.blank_rows + 1),
        )
        if ERRORS.fullmatch(shown):
            self.notes.add(refusals.ErrorCells, place, shown)
            return shown
        if formula is None:
            return text
        if not text and self.cell.get("value-type") != "string":
            self.notes.add(refusals.FormulaWithoutResult, place, formula)
            return formula.partition(":")[2] or formula
        self.notes.add(refusals.FormulaResults, place, text)
        return text

    def _value(self, shown: str) -> str:
        kind = self.cell.get("value-type", "")
        if kind in NUMBERS:
            sign = shown.strip()[:1] if shown.strip()[:1] in ("<", ">", "≤", "≥") else ""
            return sign + cells.shown(self.cell["value"], "percent" if kind == "percentage" else "number")
        if kind == "date":
            return self.cell["date-value"].removesuffix("T00:00:00")
        if kind == "time":
            duration = DURATION.fullmatch(self.cell["time-value"])
            return ":".join(part.rjust(2, "0") for part in duration.groups()) if duration else shown
        if kind == "boolean":
            return self.cell["boolean-value"].upper()
        return shown or self.cell.get("string-value", "")


def _rows(path: Path, sheet: _Sheet, progress: Progress) -> Iterator[Row]:
    with archive.opened(path) as book, book.open(CONTENT) as stream:
        for _ in sheet.read(stream, book.getinfo(CONTENT).file_size, progress):
            rows, sheet.rows = sheet.rows, []
            yield from rows


def _finished(rows: Iterator[Row], sheet: _Sheet, delivered: Delivered) -> Iterator[Row]:
    yield from rows
    delivered.remarks += sheet.notes.remarks()


def _refuse_locked(path: Path, book) -> None:
    if MANIFEST in book.namelist() and b"encryption-data" in book.read(MANIFEST):
        raise refusals.LockedWorkbook(name=path.name)
