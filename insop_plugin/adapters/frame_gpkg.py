"""Large data frames as a new GeoPackage, written page by page instead of feature by feature."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING

import numpy
import pandas

from insop_plugin.adapters.arrow_read import Batch
from insop_plugin.core.harmonise.frames import point_wkb
from insop_plugin.core.threads import blocks_of
from insop_plugin.stores.sqlite_pages import NotPlain, PagedFile
from insop_plugin.stores.sqlite_records import integers, nothing, reals, texts

if TYPE_CHECKING:
    from insop_plugin.stores.sqlite_records import Cells

CHUNK = 1 << 15
WIDEST = 64_000_000
"""Bytes that the distinct texts of a column may take when padded to the longest."""
OWN_TABLES = "SELECT table_name FROM gpkg_contents WHERE table_name NOT LIKE 'layer_%'"


def fill(path: str, frame: pandas.DataFrame, kinds: dict[str, str]) -> None:
    """Write all rows into a GeoPackage that has one empty table without geometry.

    Raises:
        NotPlain: the file or a row is of an unusual kind.
        sqlite3.Error: the file is not sound afterwards.
    """
    with closing(sqlite3.connect(path)) as file:
        tables = file.execute(OWN_TABLES).fetchall()
        if len(tables) != 1:
            raise NotPlain(reason="it has several tables")
        roots = dict(file.execute("SELECT name, rootpage FROM sqlite_master WHERE type = 'table'"))
        columns = file.execute("SELECT name, pk FROM pragma_table_info(?)", tables[0]).fetchall()
    encoded = {name: _Column(frame[name], kind) for name, kind in kinds.items()}
    with PagedFile(path) as file:
        file.fill(roots[tables[0][0]], _rows(columns, encoded, len(frame)))
    _finish(path, tables[0][0], len(frame))


def batches(frame: pandas.DataFrame, kinds: dict[str, str]) -> tuple[Batch, ...]:
    """Return a frame of points in the form in which layers are read and written whole."""
    columns = {name: _Column(frame[name], kind) for name, kind in kinds.items()}
    x, y = frame["longitude"].to_numpy(float), frame["latitude"].to_numpy(float)
    return tuple(_batch(columns, x, y, start) for start in range(0, len(frame), CHUNK))


def _batch(columns: dict[str, _Column], x: numpy.ndarray, y: numpy.ndarray, start: int) -> Batch:
    part = slice(start, start + CHUNK)
    null = numpy.isnan(x[part]) | numpy.isnan(y[part])
    points = point_wkb(numpy.where(null, 0, x[part]), numpy.where(null, 0, y[part]))
    wkb = numpy.frombuffer(b"".join(points), numpy.uint8).reshape(len(null), -1)
    fids = numpy.arange(start + 1, start + 1 + len(null))
    cells = {name: column.masked(part) for name, column in columns.items()}
    return Batch(fids=fids, columns=cells, wkb=wkb, null=null)


class _Column:
    """A column of a frame, its distinct texts encoded once."""

    def __init__(self, series: pandas.Series, kind: str):
        self.kind = kind
        if kind in ("text", "date"):
            self.codes, distinct = pandas.factorize(series.to_numpy(dtype=object))
            octets = [text.encode("utf-8") for text in distinct]
            if max(map(len, octets), default=0) * len(octets) > WIDEST or any(b"\0" in text for text in octets):
                raise NotPlain(reason="it has very long texts")
            self.values = numpy.array([*octets, b""], dtype="S")
        else:
            self.values = pandas.to_numeric(series).to_numpy(dtype=float, na_value=numpy.nan)

    def masked(self, part: slice) -> numpy.ma.MaskedArray:
        """Return some cells as GDAL's Arrow stream would."""
        if self.kind in ("text", "date"):
            codes = self.codes[part]
            return numpy.ma.masked_array(self.values[codes], codes < 0)
        missing = numpy.isnan(self.values[part])
        values = numpy.where(missing, 0, self.values[part])
        return numpy.ma.masked_array(values.astype(numpy.int64) if self.kind == "integer" else values, missing)

    def cells(self, part: slice) -> Cells:
        """Return some cells as SQLite keeps them."""
        found = self.masked(part)
        encode = {"integer": integers, "real": reals}.get(self.kind, texts)
        return encode(numpy.ma.getdata(found), numpy.ma.getmaskarray(found))


def _rows(columns: list[tuple], encoded: dict[str, _Column], n: int) -> list[Callable[[], tuple]]:
    def laid_out(part: slice) -> tuple:
        keys = numpy.arange(part.start + 1, part.stop + 1)
        return keys, [nothing(len(keys)) if is_key else encoded[name].cells(part) for name, is_key in columns]

    return [partial(laid_out, part) for part in blocks_of(n, CHUNK)]


def _finish(path: str, table: str, n: int) -> None:
    """Note the number of rows where GDAL looks for it, and check the file."""
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("UPDATE gpkg_ogr_contents SET feature_count = ? WHERE table_name = ?", (n, table))
        file.execute("DELETE FROM sqlite_sequence WHERE name = ?", (table,))
        file.execute("INSERT INTO sqlite_sequence VALUES (?, ?)", (table, n))
        found = file.execute("PRAGMA quick_check(1)").fetchone()[0]
    if found != "ok":
        raise sqlite3.DatabaseError(found)
