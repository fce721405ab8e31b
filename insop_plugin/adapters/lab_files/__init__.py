"""Delivered files to raw tables: every cell stays the text it was, what was detected is shown.

raw = read_table("lab.csv")
raw.options.encoding, raw.options.separator, raw.options.decimal_mark   # ("cp1252", ";", ",")
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from insop_plugin.adapters.lab_files import refusals
from insop_plugin.core.progress import Progress, part_of, silent
from insop_plugin.core.reading.raw_table import ALL_ALIKE, RawTable, ReadingOptions

TEXT = (".csv", ".tsv", ".tab", ".txt", ".dat", ".asc")
WORKBOOKS = (".xlsx", ".xlsm", ".ods")
LAYERS = (".gpkg",)
RECORDS = (".xml", ".kml")
FEATURES = (".geojson", ".json")
KNOWN = TEXT + WORKBOOKS + LAYERS + RECORDS + FEATURES


def read_table(
    path: str | Path, options: ReadingOptions | None = None, progress: Progress = silent, limit: int | None = None
) -> RawTable:
    """Read a delivered file.

    Args:
        path: delimited text, XLSX, ODS, GeoPackage, XML, KML or GeoJSON.
        options: how to read it; what is not given is detected, and stands in the result's options.
        progress: is told the share read, and may cancel.
        limit: read only so many data rows, for a preview.
    Returns:
        The table, all cells as text.
    Raises:
        InsopError: one of `refusals`, naming file, place and a next step.
    """
    from insop_plugin.adapters.lab_files.stacking import stacked

    path, options = Path(path), options or ReadingOptions()
    kind = _kind(path)
    try:
        if options.sheets and kind not in TEXT:
            filled = tables_in(path) if options.sheets == ALL_ALIKE else options.sheets
            table = stacked(path.name, options, filled, _Sheets(path, progress, limit, len(filled)))
        else:
            table = _read_one(path, options, progress, limit)
    except OSError as error:
        raise refusals.FileUnreadable(name=path.name, reason=error.strerror or error) from error
    progress(1.0)
    return table


@dataclass(frozen=True)
class _Sheets:
    """Reads the sheets of one file, telling the share of all of them."""

    path: Path
    progress: Progress
    limit: int | None
    count: int

    def __call__(self, options: ReadingOptions, place: int) -> RawTable:
        share = part_of(self.progress, place / self.count, (place + 1) / self.count)
        return _read_one(self.path, options, share, self.limit)


def _read_one(path: Path, options: ReadingOptions, progress: Progress, limit: int | None) -> RawTable:
    from insop_plugin.adapters.lab_files.assembly import assemble

    return assemble(_reader(_kind(path)).deliver(path, options, progress, limit is not None), limit)


def tables_in(path: str | Path) -> list[str]:
    """Return the sheets that hold a table, the hidden ones left out."""
    path = Path(path)
    try:
        found = _reader(_kind(path)).deliver(path, ReadingOptions(), silent, True)
    except refusals.SeveralSheets as error:
        return list(error.facts["names"])
    return [found.options.sheet]


def sheets_of(path: str | Path) -> tuple[str, ...]:
    """Return the sheets of a workbook, the layers of a GeoPackage, the repeating elements of an XML file; nothing for text."""
    path = Path(path)
    kind = _kind(path)
    return () if kind in TEXT else tuple(_reader(kind).sheets(path))


def _kind(path: Path) -> str:
    if not path.is_file():
        raise refusals.FileMissing(path=path)
    kind = path.suffix.lower()
    if kind not in KNOWN:
        raise refusals.UnknownKind(name=path.name, suffix=kind or path.name, known=", ".join(KNOWN))
    if not path.stat().st_size:
        raise refusals.FileEmpty(name=path.name)
    return kind


def _reader(kind: str):
    """Return the module that reads a kind of file; imported late, most are never needed."""
    from insop_plugin.adapters.lab_files import delimited, geojson, geopackage, ods, xlsx, xml_records

    readers = dict.fromkeys(TEXT, delimited) | dict.fromkeys(RECORDS, xml_records) | dict.fromkeys(FEATURES, geojson)
    return {**readers, ".ods": ods, ".gpkg": geopackage}.get(kind, xlsx)
