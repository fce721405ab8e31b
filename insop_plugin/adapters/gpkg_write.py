"""Large results as a new GeoPackage, written whole: pages laid out in numpy, then checked."""

import os
import sqlite3
import struct
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (
    QgsFields,
    QgsProcessing,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)

from insop_plugin.adapters.feedback import progress_of
from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.table_errors import NotWritten
from insop_plugin.core.packed_rtree import pack_nodes
from insop_plugin.core.threads import blocks_of
from insop_plugin.stores.sqlite_pages import Batch, NotPlain, PagedFile
from insop_plugin.stores.sqlite_records import blobs, integers, nothing, reals, texts

if TYPE_CHECKING:
    from insop_plugin.adapters.arrow_read import Batch as Rows
    from insop_plugin.adapters.tables import Column, Output, Table
    from insop_plugin.stores.sqlite_records import Cells

WHOLE_FROM = 10_000
"""Rows from which it pays; fewer go through QGIS's own writer."""
CHUNK = 1 << 15
"""Rows laid out at once: fewer fit into the cache better, but then threads wait for each other."""
INDEX_CHUNK = 1 << 17
RTREE_NODE = 4 + 51 * 24
"""Bytes of an index node in SQLite: at most 51 cells of 24 bytes."""
EMPTY_FLAG = 0x10
WKB_Z_LENGTH, WKB_Z_ISO = 29, struct.pack("<I", 1001)


@dataclass(frozen=True)
class EmptyTable:
    """A table that QGIS has just made: its names and the pages where its parts begin."""

    name: str
    geometry: str
    srs_id: int
    columns: tuple[tuple[str, bool], ...]  # name, is the primary key
    roots: dict[str, int]

    def root(self, part: str = "") -> int:
        """Return the first page of the table, or of a part of its spatial index."""
        return self.roots[f"rtree_{self.name}_{self.geometry}_{part}" if part else self.name]


def written_whole(
    output: "Output", table: "Table", results: "list[Column]", fields: QgsFields, feedback: QgsProcessingFeedback
) -> tuple[str, object]:
    """Write a large result to a new GeoPackage.

    QGIS makes the file with an empty table, so that everything but the rows is as it always is.

    Returns:
        Its place; or nothing where that is not possible, and the destination to take then (None: the user's own).

    Raises:
        NotWritten: the disk is full, or failed. Cancelled: by the user, before anything is written.
    """
    progress_of(feedback)(0.8)
    value = _destination(output, len(table)) if table.batches and table.is_points else None
    if value is None:
        return "", None
    sink, place = output.sink(fields, table, value)
    del sink  # closes the file
    try:
        fill(place, table, results)
    except (NotPlain, sqlite3.Error) as reason:
        feedback.pushInfo(tr("The result is written feature by feature: {reason}").format(reason=reason))
        os.remove(place)
        return "", value if _project(output) else None  # QGIS has already noted what to load
    except OSError as error:
        os.remove(place)
        raise NotWritten(place=place, row=len(table), reason=error.strerror) from error
    return (_as_temporary_layer(output, place) if _is_temporary(output) and not _project(output) else place), None


def fill(path: str, table: "Table", results: "list[Column]") -> None:
    """Write all rows into a GeoPackage that has one empty table.

    Raises:
        NotPlain: the file, the fields or a row are of an unusual kind.
        sqlite3.Error: the file is not sound afterwards.
    """
    empty = _empty_table(path)
    fids = _identifiers(empty, table)
    here = ~np.isnan(table.x)
    with PagedFile(path) as file:
        file.fill(empty.root(), _rows(empty, table, fids, results))
        _fill_index(file, empty, fids[here], (table.x[here], table.y[here]))
    _finish(path, empty, table, fids)


def _destination(output: "Output", rows: int) -> object:
    """Return the destination if it is a new GeoPackage; a temporary layer of many rows becomes a temporary file."""
    value = output.parameters.get(output.name)
    special = isinstance(value, QgsProcessingOutputLayerDefinition) and (value.createOptions or value.useRemapping())
    if rows < WHOLE_FROM or special:
        return None
    if _is_temporary(output):
        file = QgsProcessingUtils.generateTempFilename(f"{output.name}.gpkg")
        definition = QgsProcessingOutputLayerDefinition(file, _project(output))
        definition.destinationName = getattr(value, "destinationName", "")
        return definition
    return value if output.place().lower().endswith(".gpkg") else None


def _is_temporary(output: "Output") -> bool:
    place = output.place()
    return place == QgsProcessing.TEMPORARY_OUTPUT or place.startswith("memory:")


def _project(output: "Output") -> QgsProject | None:
    return getattr(output.parameters.get(output.name), "destinationProject", None)


def _as_temporary_layer(output: "Output", place: str) -> str:
    """Return the id of a layer that lives as long as the run, as memory layers do."""
    layer = QgsVectorLayer(place, output.name, "ogr")
    output.context.temporaryLayerStore().addMapLayer(layer)
    return layer.id()


def _empty_table(path: str) -> EmptyTable:
    with closing(sqlite3.connect(path)) as file:
        tables = file.execute("SELECT table_name, column_name, srs_id FROM gpkg_geometry_columns").fetchall()
        if len(tables) != 1:
            raise NotPlain(reason="it has several layers")
        roots = dict(file.execute("SELECT name, rootpage FROM sqlite_master WHERE type = 'table'"))
        columns = file.execute("SELECT name, pk FROM pragma_table_info(?)", (tables[0][0],)).fetchall()
    empty = EmptyTable(*tables[0], tuple((name, bool(key)) for name, key in columns), roots)
    if f"rtree_{empty.name}_{empty.geometry}_node" not in roots:
        raise NotPlain(reason="it has no spatial index")
    return empty


def _identifiers(empty: EmptyTable, table: "Table") -> "np.ndarray":
    """Return the rows' primary keys: the input's where its field is the output's key, else from 1 on."""
    key = next(name for name, is_key in empty.columns if is_key)
    if key not in table.fields.names():
        return np.arange(1, len(table) + 1)
    parts = [part.columns[key] for part in table.batches]
    fids = np.concatenate([np.ma.filled(part, -1).astype(np.int64) for part in parts])
    if fids[0] < 0 or (np.diff(fids) <= 0).any():
        raise NotPlain(reason="its rows are not in the order of their identifiers")
    return fids


def _rows(empty: EmptyTable, table: "Table", fids: "np.ndarray", results: "list[Column]") -> list[Callable[[], Batch]]:
    """Return what encodes the rows, some at a time."""
    found, row = [], 0
    for part in table.batches:
        columns = dict(part.columns)
        columns.update((column.name, column.values[row : row + len(part)]) for column in results)
        for here in blocks_of(len(part), CHUNK):
            keys = fids[row + here.start : row + here.stop]
            found.append(partial(_encoded, empty, part, {name: column[here] for name, column in columns.items()}, (here, keys)))
        row += len(part)
    return found


def _encoded(empty: EmptyTable, part: "Rows", columns: "dict[str, np.ndarray]", rows: "tuple[slice, np.ndarray]") -> Batch:
    """Return some rows of a part with their keys; the key stands in a row's head, not among its values."""
    here, fids = rows
    geometry = _geometries(part.wkb[here], part.null[here], struct.pack("<2sBBi", b"GP", 0, 1, empty.srs_id))
    cells = []
    for name, is_key in empty.columns:
        if is_key:
            cells.append(nothing(len(fids)))
        else:
            cells.append(_cells(*((geometry, part.null[here]) if name == empty.geometry else _as_stored(columns[name]))))
    return fids, cells


def _geometries(wkb: "np.ndarray", null: "np.ndarray", head: bytes) -> "np.ndarray":
    """Return points as GeoPackage has them: a head, then WKB."""
    found = np.empty((len(wkb), len(head) + wkb.shape[1]), np.uint8)
    found[:, : len(head)], found[:, len(head) :] = np.frombuffer(head, np.uint8), wkb
    if wkb.shape[1] == WKB_Z_LENGTH:
        found[:, len(head) + 1 : len(head) + 5] = np.frombuffer(WKB_Z_ISO, np.uint8)
    found[null | np.isnan(np.ascontiguousarray(wkb[:, 5:13]).view("<f8")[:, 0]), 3] |= EMPTY_FLAG
    return found


def _as_stored(column: "np.ndarray") -> "tuple[np.ndarray, np.ndarray | None]":
    """Return a column's values as GDAL stores their type in a GeoPackage, and which are missing."""
    missing = np.ma.getmaskarray(column) if np.ma.isMaskedArray(column) else None
    values, kind = np.ma.getdata(column), column.dtype.kind
    if kind in "iub":
        return values.astype(np.int64), missing
    if kind == "f":
        return values.astype(float), missing
    if kind == "M":
        return _times(values), missing
    if kind != "S":
        raise NotPlain(reason="it has a field of an unusual type")
    return values, missing


def _times(values: "np.ndarray") -> "np.ndarray":
    if np.datetime_data(values.dtype)[0] != "D":
        return np.datetime_as_string(values, unit="ms", timezone="UTC").astype("S")
    days, place = np.unique(values, return_inverse=True)
    return np.datetime_as_string(days).astype("S")[place]


def _cells(values: "np.ndarray", missing: "np.ndarray | None") -> "Cells":
    encode = {"i": integers, "f": reals, "S": texts, "u": blobs}[values.dtype.kind]
    return encode(values, missing)


def _fill_index(file: PagedFile, empty: EmptyTable, fids: "np.ndarray", xy: "tuple[np.ndarray, np.ndarray]") -> None:
    if not fids.size:
        return
    tree = pack_nodes(fids, np.column_stack((xy[0], xy[0], xy[1], xy[1])), min(file.size - 64, RTREE_NODE))
    numbers = np.arange(1, len(tree.nodes) + 1)
    file.fill(empty.root("node"), [lambda: (numbers, [nothing(len(numbers)), blobs(tree.nodes)])])
    file.fill(empty.root("rowid"), _chunks(fids, tree.leaf_of))
    file.fill(empty.root("parent"), _chunks(numbers[1:], tree.parents))


def _chunks(keys: "np.ndarray", others: "np.ndarray") -> list[Callable[[], Batch]]:
    def encoded(here: slice) -> Batch:
        return keys[here], [nothing(len(keys[here])), integers(others[here])]

    return [partial(encoded, here) for here in blocks_of(len(keys), INDEX_CHUNK)]


def _finish(path: str, empty: EmptyTable, table: "Table", fids: "np.ndarray") -> None:
    """Note extent and number of rows where GeoPackage and GDAL look for them, and check the file."""
    box = [None] * 4 if np.isnan(table.x).all() else [
        float(of(axis)) for of in (np.nanmin, np.nanmax) for axis in (table.x, table.y)
    ]  # fmt: skip
    with closing(sqlite3.connect(path)) as file, file:
        file.execute(
            "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?",
            (*box, empty.name),
        )
        file.execute("UPDATE gpkg_ogr_contents SET feature_count = ? WHERE table_name = ?", (len(table), empty.name))
        file.execute("DELETE FROM sqlite_sequence WHERE name = ?", (empty.name,))
        file.execute("INSERT INTO sqlite_sequence VALUES (?, ?)", (empty.name, int(fids[-1])))
        found = file.execute("PRAGMA quick_check(1)").fetchone()[0]
    if found != "ok":
        raise sqlite3.DatabaseError(found)
