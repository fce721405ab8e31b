"""XLSX workbooks, read from their XML: needs no package, and sees what others hide.

openpyxl is missing in several QGIS builds and gives either formulas or their results; GDAL's driver
guesses types and names. Here one pass gives the text, the formula and the errors of every cell.
"""

import posixpath
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from insop_plugin.adapters.lab_files import archive, cells, refusals
from insop_plugin.adapters.lab_files.assembly import Delivered, Row
from insop_plugin.adapters.lab_files.sheet_choice import Sheets, chosen
from insop_plugin.core.progress import Progress, silent
from insop_plugin.core.reading.raw_table import ReadingOptions

WORKBOOK = "xl/workbook.xml"
ROWS_MAX, COLUMNS_MAX = 1_048_576, 16_384  # of the format
MERGED = b"mergeCells"
REFERENCE = re.compile(r"\$?([A-Z]+)\$?(\d+)")


def sheets(path: Path) -> list[str]:
    """Return the names of the sheets that hold cells, hidden ones last."""
    with archive.opened(path) as book:
        return list(_Workbook(book).parts)


def deliver(path: Path, options: ReadingOptions, progress: Progress, is_part: bool = False) -> Delivered:
    """Open one sheet of a workbook; rows come while it is read."""
    with archive.opened(path) as book:
        workbook = _Workbook(book)
    names = Sheets(
        path.name, list(workbook.parts), workbook.visible, lambda name: _rows(path, workbook, _Sheet(name), silent)
    )
    sheet = chosen(names, options.sheet)
    reader = _Sheet(sheet)
    _look_for_merged(path, workbook, reader)
    delivered = Delivered(path.name, iter(()), replace(options, sheet=sheet), spans=reader.spans)
    delivered.rows = _finished(_rows(path, workbook, reader, progress), reader, delivered)
    return delivered


class _Sheet(archive.XmlReader):
    """Reads the rows of one sheet."""

    def __init__(self, name: str):
        super().__init__()
        self.name = name
        self.workbook: _Workbook | None = None
        self.rows: list[Row] = []
        self.count = self.column = self.style = 0
        self.row: Row = []
        self.kind = self.value = ""
        self.formula: str | None = None
        self.has_value = False
        self.columns: dict[str, int] = {}
        self.notes = cells.Notes()
        self.spans: dict[tuple[int, int], tuple[int, int]] = {}

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "c":
            get = attributes.get
            reference = get("r")
            self.column = self.column + 1 if reference is None else self._column(reference)
            self.kind, self.style = get("t", "n"), int(get("s", 0))
            self.value, self.formula, self.has_value = "", None, False
        elif name in ("v", "f") or (name == "t" and self.kind == "inlineStr"):
            self.text = []
        elif name == "row":
            self._start_row(attributes)
        elif name == "mergeCell":
            self.merge(attributes["ref"])

    def end(self, name: str) -> None:
        if name == "v":
            self.value, self.text, self.has_value = "".join(self.text), None, True
        elif name == "c":
            if self.has_value or self.formula is not None:
                self._end_cell()
        elif name == "f":
            self.formula = self.taken()
        elif name == "t" and self.text is not None:
            self.value, self.has_value = self.value + self.taken(), True
        elif name == "row":
            self.rows.append(self.row)

    def _start_row(self, attributes: dict[str, str]) -> None:
        number = int(attributes.get("r", self.count + 1))
        if number > ROWS_MAX:
            raise ValueError(number)
        while self.count < number - 1:
            self.rows.append([])
            self.count += 1
        self.count, self.column, self.row = number, -1, []
        if attributes.get("hidden") in ("1", "true"):
            self.notes.add(refusals.HiddenRows, str(number))

    def _column(self, reference: str) -> int:
        letters = reference.rstrip("0123456789")
        if letters not in self.columns:
            self.columns[letters] = cells.column_of(letters)
            if not 0 <= self.columns[letters] < COLUMNS_MAX:
                raise ValueError(reference)
        return self.columns[letters]

    def _end_cell(self) -> None:
        text = self._plain() if self.formula is None else self._text_of_formula()
        if not text:
            return
        if self.column > len(self.row):
            self.row.extend([""] * (self.column - len(self.row)))
        self.row.append(text)

    def _text_of_formula(self) -> str:
        place = cells.letters_of(self.column) + str(self.count)
        if not self.value and self.kind != "str":
            self.notes.add(refusals.FormulaWithoutResult, place, "=" + self.formula)
            return "=" + self.formula
        text = self._plain()
        if self.kind != "e":
            self.notes.add(refusals.FormulaResults, place, text)
        return text

    def _plain(self) -> str:
        value, kind = self.value, self.kind
        if kind == "s":
            return self.workbook.strings[int(value)] if value else ""
        if kind == "n":
            shows = self.workbook.format_of(self.style)
            if shows == "number":
                return cells.shortest(value) if value else ""
            return cells.shown(value, shows, self.workbook.since_1904) if value else ""
        if kind == "b":
            return "TRUE" if value == "1" else "FALSE"
        if kind == "e":
            self.notes.add(refusals.ErrorCells, cells.letters_of(self.column) + str(self.count), value)
        return value

    def merge(self, reference: str) -> None:
        """Note a merged cell."""
        ends = REFERENCE.findall(reference)
        if len(ends) == 2:
            (left, top), (right, bottom) = ends
            column = cells.column_of(left)
            self.spans[int(top), column] = (int(bottom) - int(top) + 1, cells.column_of(right) - column + 1)


class _Workbook:
    """What the sheets of a workbook share: names, texts and formats."""

    def __init__(self, book: zipfile.ZipFile):
        index = archive.whole(book, WORKBOOK, _Index())
        targets = archive.whole(book, "xl/_rels/workbook.xml.rels", _Relations()).targets
        self.since_1904 = index.since_1904
        self.parts = {name: targets[relation] for name, relation in index.sheets.items() if relation in targets}
        self.visible = [name for name in self.parts if name not in index.hidden]
        self.parts = {name: self.parts[name] for name in (*self.visible, *(n for n in self.parts if n in index.hidden))}
        known = set(book.namelist())
        self.strings = (
            archive.whole(book, "xl/sharedStrings.xml", _Strings()).strings if "xl/sharedStrings.xml" in known else []
        )
        self.formats = archive.whole(book, "xl/styles.xml", _Styles()).kinds() if "xl/styles.xml" in known else []

    def format_of(self, style: int) -> str:
        """Return the kind of number format of a cell style."""
        return self.formats[style] if style < len(self.formats) else "number"


class _Index(archive.XmlReader):
    def __init__(self) -> None:
        super().__init__()
        self.sheets: dict[str, str] = {}
        self.hidden: set[str] = set()
        self.since_1904 = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "sheet":
            attributes = self.bare(attributes)
            self.sheets[attributes["name"]] = attributes["id"]
            if attributes.get("state", "visible") != "visible":
                self.hidden.add(attributes["name"])
        elif name == "workbookPr":
            self.since_1904 = attributes.get("date1904") in ("1", "true")


class _Relations(archive.XmlReader):
    def __init__(self) -> None:
        super().__init__()
        self.targets: dict[str, str] = {}

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "Relationship" and attributes["Type"].endswith("/worksheet"):
            target = posixpath.normpath(posixpath.join("/xl", attributes["Target"]))
            self.targets[attributes["Id"]] = target.lstrip("/")


class _Strings(archive.XmlReader):
    """The shared texts; readings of ideographs (rPh) are left out."""

    def __init__(self) -> None:
        super().__init__()
        self.strings: list[str] = []
        self.parts: list[str] = []
        self.is_reading = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "si":
            self.parts = []
        elif name == "rPh":
            self.is_reading = True
        elif name == "t" and not self.is_reading:
            self.text = []

    def end(self, name: str) -> None:
        if name == "t" and self.text is not None:
            self.parts.append(self.taken())
        elif name == "rPh":
            self.is_reading = False
        elif name == "si":
            self.strings.append("".join(self.parts))


class _Styles(archive.XmlReader):
    def __init__(self) -> None:
        super().__init__()
        self.codes: dict[int, str] = {}
        self.used: list[int] = []
        self.is_in_cells = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "numFmt":
            self.codes[int(attributes["numFmtId"])] = attributes["formatCode"]
        elif name == "cellXfs":
            self.is_in_cells = True
        elif name == "xf" and self.is_in_cells:
            self.used.append(int(attributes.get("numFmtId", 0)))

    def end(self, name: str) -> None:
        if name == "cellXfs":
            self.is_in_cells = False

    def kinds(self) -> list[str]:
        """Return the kind of format of every cell style."""
        return [cells.kind_of_format(self.codes.get(number, ""), number) for number in self.used]


def _rows(path: Path, workbook: _Workbook, sheet: _Sheet, progress: Progress) -> Iterator[Row]:
    sheet.workbook = workbook
    part = workbook.parts[sheet.name]
    with archive.opened(path) as book, book.open(part) as stream:
        for _ in sheet.read(stream, book.getinfo(part).file_size, progress):
            rows, sheet.rows = sheet.rows, []
            yield from rows


def _look_for_merged(path: Path, workbook: _Workbook, sheet: _Sheet) -> None:
    """Note the merged cells, which stand behind all rows, before the first row is read: headings need them."""
    with archive.opened(path) as book, book.open(workbook.parts[sheet.name]) as stream:
        tail = b""
        while piece := stream.read(archive.PIECE):
            tail = (tail + piece).partition(MERGED)[1:]
            tail = b"".join(tail) or piece[-len(MERGED) :]
    for reference in re.findall(rb'mergeCell [^>]*?ref="([A-Z0-9:$]+)"', tail):
        sheet.merge(reference.decode("ascii"))


def _finished(rows: Iterator[Row], sheet: _Sheet, delivered: Delivered) -> Iterator[Row]:
    yield from rows
    delivered.remarks += sheet.notes.remarks()
