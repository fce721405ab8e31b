"""Registers in XML and KML: one row per repeating element, with the texts in it and around it as columns.

The parser is the one of the workbooks: a document type or an entity is refused, depth and size are bounded.
"""

from __future__ import annotations

import pyexpat
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path as FilePath

from insop_plugin.adapters.lab_files import archive, refusals
from insop_plugin.adapters.lab_files.assembly import COLUMNS_MAX, ONE_ROW, Delivered, Row
from insop_plugin.adapters.lab_files.memory import BYTES_PER_FILE_BYTE, check_room
from insop_plugin.adapters.lab_files.sheet_choice import Sheets, chosen
from insop_plugin.adapters.lab_files.xml_structure import Path, Structure, TooDeep, column_names, component
from insop_plugin.core.errors import N_
from insop_plugin.core.progress import Progress, part_of, silent
from insop_plugin.core.reading.raw_table import ReadingOptions

ENOUGH = 2500  # records for a preview
SEVERAL = "; "  # between texts that repeat inside a record
DEGREES = ("longitude", "latitude")


def sheets(path: FilePath) -> list[str]:
    """Return the records of a file by their paths below the root."""
    return [_label(record) for record in _structure(path, silent).records()]


def deliver(path: FilePath, options: ReadingOptions, progress: Progress, is_part: bool = False) -> Delivered:
    """Open the records of one kind as a table."""
    check_room(path.name, BYTES_PER_FILE_BYTE * path.stat().st_size)
    structure = _structure(path, part_of(progress, 0.0, 0.4))
    records = {_label(record): record for record in structure.records()}
    if not records:
        raise refusals.NoRecords(name=path.name)
    names = list(records)
    sheet = chosen(Sheets(path.name, names, names, lambda _name: iter([["x", "x"]] * 2)), options.sheet)
    record = records[sheet]
    fields = structure.fields(record)
    if len(fields) > COLUMNS_MAX:
        raise refusals.TooManyColumns(name=path.name, allowed=COLUMNS_MAX)
    reader = _Records(record, fields, ENOUGH if is_part else None)
    rows = _rows(path, reader, structure, part_of(progress, 0.4, 1.0))
    return Delivered(path.name, rows, replace(options, sheet=sheet, **ONE_ROW), is_even=True)


class _Enough(Exception):
    """The records that a preview shows are read."""


class _Records(archive.XmlReader):
    """Collects, for each record, the texts in it and in the elements around it."""

    def __init__(self, record: Path, fields: list[Path], limit: int | None):
        super().__init__()
        self.record, self.fields, self.limit = record, fields, limit
        self.wanted = set(fields)
        self.path: list[str] = []
        self.scopes: list[dict[Path, str]] = []  # one per open element on the way to the record
        self.found: list[tuple[dict[Path, str], ...]] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self.path.append(component(name, self.path, attributes))
        if tuple(self.path) == self.record[: len(self.path)]:
            self.scopes.append({})
        self.text = [] if tuple(self.path) in self.wanted else None
        for key, value in self.bare(attributes).items():
            self._keep((*self.path, f"@{key}"), value)

    def end(self, name: str) -> None:
        path = tuple(self.path)
        if self.text is not None:
            self._keep(path, self.taken().strip())
        if path == self.record:
            self.found.append(tuple(self.scopes))
            if self.limit and len(self.found) >= self.limit:
                raise _Enough()
        if path == self.record[: len(path)]:
            self.scopes.pop()
        self.path.pop()

    def _keep(self, path: Path, text: str) -> None:
        if text and path in self.wanted:
            scope = self.scopes[-1]
            scope[path] = scope[path] + SEVERAL + text if path in scope else text


def _rows(path: FilePath, reader: _Records, structure: Structure, progress: Progress) -> Iterator[Row]:
    """Give the names of the columns, then one row per record."""
    with suppress(_Enough):
        _parse(path, reader, progress)
    fields = [field for field in reader.fields if not _is_told_unit(field, structure)]
    names = column_names([tuple(field[1:]) for field in fields])
    units = [structure.unit_of(field) for field in fields]
    places = {n for n, field in enumerate(fields) if field[-2:] == ("Point", "coordinates")}
    named = [f"{name} [{unit}]" if unit and unit not in name else name for name, unit in zip(names, units)]
    yield [part for n, name in enumerate(named) for part in (DEGREES if n in places else (name,))]
    for scopes in reader.found:
        texts = [next((scope[field] for scope in reversed(scopes) if field in scope), "") for field in fields]
        yield [part for n, text in enumerate(texts) for part in (_degrees(text) if n in places else (text,))]


def _is_told_unit(field: Path, structure: Structure) -> bool:
    """Tell whether an attribute is the unit that stands in the name of its column."""
    return field[-1].startswith("@") and field[:-1] in structure.nodes and bool(
        structure.unit_of(field[:-1]) and structure.nodes[field].values == {structure.unit_of(field[:-1])}
    )


def _degrees(text: str) -> tuple[str, str]:
    """Return longitude and latitude of a point in KML: “8.5,47.2,430”."""
    parts = [part.strip() for part in text.split(",")]
    return (parts[0], parts[1]) if len(parts) > 1 else ("", "")


def _structure(path: FilePath, progress: Progress) -> Structure:
    return _parse(path, Structure(), progress)


def _parse(path: FilePath, reader: archive.XmlReader, progress: Progress) -> archive.XmlReader:
    """Read a whole file with a reader.

    Raises:
        MalformedXml, UnsafeArchive: what is wrong with it, with the line.
    """
    try:
        with path.open("rb") as stream:
            for _ in reader.read(stream, path.stat().st_size, progress):
                pass
    except archive.Forbidden as error:
        raise refusals.UnsafeArchive(name=path.name, reason=N_("its XML declares a document type")) from error
    except TooDeep as error:
        raise refusals.UnsafeArchive(name=path.name, reason=N_("its XML is nested too deeply")) from error
    except pyexpat.ExpatError as error:
        facts = {"line": error.lineno, "place": error.offset + 1, "reason": pyexpat.ErrorString(error.code)}
        raise refusals.MalformedXml(name=path.name, **facts) from error
    except (LookupError, ValueError) as error:
        raise refusals.MalformedXml(name=path.name, line=1, place=1, reason=error) from error
    return reader


def _label(record: Path) -> str:
    return "/".join(record[1:])
