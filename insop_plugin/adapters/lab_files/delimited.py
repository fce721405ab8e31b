"""Delimited text: CSV, TSV and their kin, in any encoding, with any separator and any line end."""

import codecs
import csv
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from insop_plugin.adapters.lab_files import refusals
from insop_plugin.adapters.lab_files.assembly import COLUMNS_MAX, Delivered, Row
from insop_plugin.adapters.lab_files.memory import BYTES_PER_FILE_BYTE, check_room
from insop_plugin.core.errors import InsopError
from insop_plugin.core.progress import Progress
from insop_plugin.core.reading.encoding import detect_encoding, looks_binary, marked_encoding, telling_lines
from insop_plugin.core.reading.layout import SAMPLE_CHARACTERS, declares_separator, detect_delimiters
from insop_plugin.core.reading.raw_table import ReadingOptions

CHUNK = 1 << 22
HEAD_BYTES = 1 << 20
SIGNATURES = {
    b"PK\x03\x04": "a workbook or archive (ZIP)",
    b"\xd0\xcf\x11\xe0": "an old Excel or Word file",
    b"%PDF": "a PDF",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"SQLite format": "a database",
    b"\x1f\x8b": "a compressed file",
}


def deliver(path: Path, options: ReadingOptions, progress: Progress, is_part: bool = False) -> Delivered:
    """Open a delimited text; `is_part` says that only its beginning will be read."""
    with path.open("rb") as file:
        head = file.read(HEAD_BYTES)
    _refuse_no_text(path.name, head, options.encoding)
    if not is_part:
        check_room(path.name, BYTES_PER_FILE_BYTE * path.stat().st_size)
    options, remarks = _with_encoding(path, options)
    text = _beginning(path, options.encoding)
    options = _with_delimiters(options, text)
    _refuse_too_wide(path.name, text, options.separator)
    lines = _Lines(path, options, progress)
    return Delivered(path.name, iter(lines), options, is_even=True, report=lines.report, remarks=remarks)


class _Lines:
    """The rows of a text file; knows how much of it has been read."""

    def __init__(self, path: Path, options: ReadingOptions, progress: Progress):
        self.path, self.options, self.progress = path, options, progress
        self.size = max(path.stat().st_size, 1)
        self.file = None

    def __iter__(self) -> Iterator[Row]:
        with self.path.open(encoding=self.options.encoding, newline="") as self.file:
            reader = csv.reader(self.file, strict=True, **_dialect(self.options))
            try:
                yield from reader
            except csv.Error as error:
                raise refusals.QuoteNotClosed(name=self.path.name, line=reader.line_num, reason=error) from error
            except UnicodeDecodeError as error:
                facts = {
                    "encoding": self.options.encoding,
                    "value": error.object[error.start : error.start + 4].hex(" "),
                }
                raise refusals.WrongEncoding(name=self.path.name, line=self._first_unread(), **facts) from error

    def _first_unread(self) -> int:
        """Return the first line with a byte that does not fit the encoding."""
        with self.path.open(encoding=self.options.encoding, errors="replace", newline="") as lines:
            return next((number for number, line in enumerate(lines, 1) if "\ufffd" in line), 0)

    def report(self) -> None:
        """Tell the share of the file read so far."""
        if self.file and not self.file.closed:
            self.progress(min(1.0, self.file.buffer.tell() / self.size))


def _dialect(options: ReadingOptions) -> dict:
    if options.quote == "":
        return {"delimiter": options.separator, "quoting": csv.QUOTE_NONE}
    return {"delimiter": options.separator, "quotechar": options.quote}


def _refuse_no_text(name: str, head: bytes, encoding: str | None) -> None:
    if not head.strip():
        raise refusals.FileEmpty(name=name)
    for signature, looks in SIGNATURES.items():
        if head.startswith(signature):
            raise refusals.NotText(name=name, looks=looks)
    wide = encoding and encoding.lower().replace("_", "-").startswith(("utf-16", "utf-32"))
    if looks_binary(head) and not wide:
        raise refusals.NotText(name=name, looks="binary data")


def _with_encoding(path: Path, options: ReadingOptions) -> tuple[ReadingOptions, list[InsopError]]:
    """Fill in the encoding by what the whole file shows."""
    if options.encoding:
        _refuse_unknown(path.name, options.encoding)
        return options, []
    with path.open("rb") as file:
        start = file.read(64)
        file.seek(0)
        marked = marked_encoding(start)
        valid, lines = (True, start) if marked else telling_lines(iter(lambda: file.read(CHUNK), b""))
    found = detect_encoding(start if marked or b"\0" in start else lines, valid and b"\0" not in start)
    if not found.believable:
        raise refusals.UnreadableEncoding(name=path.name, line=_first_strange_line(path))
    remark = refusals.UncertainEncoding(name=path.name, encoding=found.codec)
    return replace(options, encoding=found.codec), [] if found.sure else [remark]


def _refuse_unknown(name: str, encoding: str) -> None:
    try:
        codecs.lookup(encoding)
    except LookupError as error:
        raise refusals.UnknownEncoding(name=name, encoding=encoding) from error


def _first_strange_line(path: Path) -> int:
    with path.open("rb") as file:
        lines = file.read(HEAD_BYTES).replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
    return next((number for number, line in enumerate(lines, 1) if not line.isascii()), len(lines))


def _beginning(path: Path, encoding: str) -> str:
    """Return the first characters, line ends made alike for looking at them."""
    try:
        with path.open(encoding=encoding, errors="replace") as file:
            return file.read(4 * SAMPLE_CHARACTERS)
    except UnicodeError as error:
        raise refusals.WrongEncoding(name=path.name, line=1, encoding=encoding, value=str(error)) from error


def _with_delimiters(options: ReadingOptions, text: str) -> ReadingOptions:
    found = detect_delimiters(text)
    separator = options.separator or found.separator
    quote = found.quote if options.quote is None else options.quote
    has_own_line = options.header_row is None and declares_separator(text)
    return replace(options, separator=separator, quote=quote, header_row=2 if has_own_line else options.header_row)


def _refuse_too_wide(name: str, text: str, separator: str) -> None:
    """Refuse a million columns of nothing before any of them is made."""
    found = max(line.count(separator) for line in text.split("\n")) + 1
    if found > COLUMNS_MAX:
        raise refusals.TooManyColumns(name=name, allowed=COLUMNS_MAX)
