"""Workbooks are ZIP archives of XML: both are checked before anything is unpacked or believed.

The XML is read by expat directly, piece by piece; a document type or an entity is refused.
"""

import pyexpat
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from insop_plugin.adapters.lab_files import refusals
from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.progress import Progress, silent

ENTRIES_MAX = 10_000
UNPACKED_MAX = 2_000_000_000  # a sheet of 10^6 rows and 20 columns unpacks to about half of it
RATIO_MAX = 200
RATIO_FROM = 20_000_000  # small parts may be packed as tightly as they like
BROKEN = (zipfile.BadZipFile, zlib.error, pyexpat.ExpatError, LookupError, EOFError, NotImplementedError, ValueError)
OLD_FORMAT = b"\xd0\xcf\x11\xe0"
PIECE = 1 << 18


class Forbidden(Exception):
    """A document type or an entity in the XML."""


@contextmanager
def opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """Open a workbook's archive after looking at its table of contents.

    Raises:
        LockedWorkbook, NotAWorkbook, UnsafeArchive: what is wrong with it.
    """
    with path.open("rb") as file:
        if file.read(4) == OLD_FORMAT:
            raise refusals.LockedWorkbook(name=path.name)
    try:
        with zipfile.ZipFile(path) as archive:
            _check(path, archive)
            yield archive
    except Forbidden as error:
        raise refusals.UnsafeArchive(name=path.name, reason=N_("its XML declares a document type")) from error
    except BROKEN as error:
        raise refusals.NotAWorkbook(name=path.name, reason=error) from error
    except RuntimeError as error:  # what zipfile raises for an encrypted part
        raise refusals.LockedWorkbook(name=path.name) from error


def _check(path: Path, archive: zipfile.ZipFile) -> None:
    parts = archive.infolist()
    unpacked = sum(part.file_size for part in parts)
    packed = sum(part.compress_size for part in parts)
    if len(parts) > ENTRIES_MAX:
        raise _unsafe(path, N_("it has {n} parts"), n=len(parts))
    if unpacked > UNPACKED_MAX:
        raise _unsafe(path, N_("it would unpack to {n} MB"), n=unpacked // 1_000_000)
    if packed > path.stat().st_size:
        raise _unsafe(path, N_("its parts overlap"))
    for part in parts:
        if part.file_size > RATIO_FROM and part.file_size > RATIO_MAX * part.compress_size:
            raise _unsafe(
                path,
                N_("“{part}” would unpack to {n} times its size"),
                part=part.filename,
                n=part.file_size // max(part.compress_size, 1),
            )


def _unsafe(path: Path, reason: str, **facts: object) -> InsopError:
    return refusals.UnsafeArchive(name=path.name, reason=reason.format(**facts))


class XmlReader:
    """Reads one XML part; subclasses say what to do with elements, by their names without namespace.

    The handlers are called for every cell of large sheets: what they do is kept short. Names of attributes
    still have their namespace, `bare` takes it off where they have one.
    """

    def __init__(self) -> None:
        self.names: dict[str, str] = {}
        self.text: list[str] | None = None  # collects characters while it is a list

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Meet the start of an element."""

    def end(self, name: str) -> None:
        """Meet the end of an element."""

    def read(self, stream: BinaryIO, size: int, progress: Progress = silent) -> Iterator[None]:
        """Read piece by piece; gives control back after each."""
        parser, done = self._parser(), 0
        while piece := stream.read(PIECE):
            parser.Parse(piece, False)
            done += len(piece)
            progress(min(1.0, done / max(size, 1)))
            yield
        parser.Parse(b"", True)
        yield

    def taken(self) -> str:
        """Return the characters collected, and stop collecting."""
        text, self.text = "".join(self.text or ()), None
        return text

    def _parser(self):
        parser = pyexpat.ParserCreate(namespace_separator="}")
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = _forbid
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        return parser

    def bare(self, attributes: dict[str, str]) -> dict[str, str]:
        """Return attributes by their names without namespace."""
        return {self._bare(name): value for name, value in attributes.items()}

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        self.start(self.names.get(tag) or self._bare(tag), attributes)

    def _end(self, tag: str) -> None:
        self.end(self.names.get(tag) or self._bare(tag))

    def _bare(self, tag: str) -> str:
        name = self.names.get(tag)
        if name is None:
            name = self.names[tag] = tag.rpartition("}")[2]
        return name

    def _characters(self, text: str) -> None:
        if self.text is not None:
            self.text.append(text)


def whole(archive: zipfile.ZipFile, part: str, reader: XmlReader) -> XmlReader:
    """Read a small part at once."""
    with archive.open(part) as stream:
        for _ in reader.read(stream, archive.getinfo(part).file_size):
            pass
    return reader


def _forbid(*_what: object) -> None:
    raise Forbidden()
