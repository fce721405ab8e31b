"""Spatial indexes of GeoPackage tables: built at once, kept by the triggers of the standard."""

import sqlite3
import struct
from string import Template
from typing import TYPE_CHECKING

from insop_plugin.core.canonical_geometry import POINT_HEAD, bounds
from insop_plugin.core.model import GEOMETRY_COLUMN
from insop_plugin.stores import statements
from insop_plugin.stores.blobs import POINT_HEADER, to_wkb

if TYPE_CHECKING:
    import numpy

EXTENSION = ("gpkg_rtree_index", "http://www.geopackage.org/spec120/#extension_rtree", "write-only")
POINT_BLOB = 29  # header of 8 bytes, WKB of 21
PLAIN_POINT = POINT_HEADER + POINT_HEAD

# OGC 12-128r18 (GeoPackage 1.3.1), F.3: the triggers that keep an R-tree in step with its table
TRIGGERS = (
    "CREATE TRIGGER ${rtree}_insert AFTER INSERT ON $table WHEN (new.geom NOT NULL AND NOT ST_IsEmpty(NEW.geom))"
    " BEGIN INSERT OR REPLACE INTO $rtree VALUES (NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom),"
    " ST_MinY(NEW.geom), ST_MaxY(NEW.geom)); END",
    "CREATE TRIGGER ${rtree}_update1 AFTER UPDATE OF geom ON $table WHEN OLD.fid = NEW.fid AND"
    " (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom)) BEGIN INSERT OR REPLACE INTO $rtree VALUES (NEW.fid,"
    " ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom)); END",
    "CREATE TRIGGER ${rtree}_update2 AFTER UPDATE OF geom ON $table WHEN OLD.fid = NEW.fid AND"
    " (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom)) BEGIN DELETE FROM $rtree WHERE id = OLD.fid; END",
    "CREATE TRIGGER ${rtree}_update3 AFTER UPDATE ON $table WHEN OLD.fid != NEW.fid AND"
    " (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom)) BEGIN DELETE FROM $rtree WHERE id = OLD.fid;"
    " INSERT OR REPLACE INTO $rtree VALUES (NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom),"
    " ST_MinY(NEW.geom), ST_MaxY(NEW.geom)); END",
    "CREATE TRIGGER ${rtree}_update4 AFTER UPDATE ON $table WHEN OLD.fid != NEW.fid AND"
    " (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom)) BEGIN DELETE FROM $rtree WHERE id IN (OLD.fid, NEW.fid); END",
    "CREATE TRIGGER ${rtree}_delete AFTER DELETE ON $table WHEN old.geom NOT NULL"
    " BEGIN DELETE FROM $rtree WHERE id = OLD.fid; END",
)
TRIGGER_ENDS = ("insert", "delete", *(f"update{n}" for n in range(1, 8)))  # of every version of the standard


def name_of(table: str) -> str:
    """Return the name of a table's spatial index."""
    return "rtree_" + table + "_" + GEOMETRY_COLUMN


def build(connection: sqlite3.Connection, table: str) -> None:
    """Make the spatial index of a filled table, note its extent, and have triggers keep it."""
    connection.execute(_fill("CREATE VIRTUAL TABLE $rtree USING rtree(id, minx, maxx, miny, maxy)", table))
    connection.execute("INSERT INTO gpkg_extensions VALUES (?, ?, ?, ?, ?)", (table, GEOMETRY_COLUMN, *EXTENSION))
    fill(connection, table)
    add_triggers(connection, table)


def rebuild(connection: sqlite3.Connection, table: str) -> None:
    """Lay out the spatial index of a table anew, from its rows."""
    connection.execute(_fill("DELETE FROM $rtree", table))
    fill(connection, table)


def fill(connection: sqlite3.Connection, table: str) -> None:
    """Lay out the empty spatial index of a table, and note the extent of its rows."""
    ids, boxes = boxes_of(connection, table)
    if not len(ids):
        return
    try:
        _lay_out(connection, table, ids, boxes)
    except sqlite3.OperationalError:  # a defensive build of SQLite guards the shadow tables
        rows = ((int(fid), *map(float, box)) for fid, box in zip(ids, boxes, strict=True))
        connection.executemany(_fill("INSERT OR REPLACE INTO $rtree VALUES (?, ?, ?, ?, ?)", table), rows)
    west, south, east, north = boxes[:, 0].min(), boxes[:, 2].min(), boxes[:, 1].max(), boxes[:, 3].max()
    widen(connection, table, (float(west), float(south), float(east), float(north)))


def _lay_out(connection: sqlite3.Connection, table: str, ids: "numpy.ndarray", boxes: "numpy.ndarray") -> None:
    from insop_plugin.core.packed_rtree import pack

    size = connection.execute(_fill("SELECT length(data) FROM ${rtree}_node WHERE nodeno = 1", table)).fetchone()[0]
    tree = pack(ids, boxes, size)
    connection.executemany(_fill("INSERT OR REPLACE INTO ${rtree}_node VALUES (?, ?)", table), tree.nodes)
    connection.executemany(_fill("INSERT INTO ${rtree}_rowid VALUES (?, ?)", table), sorted(tree.rowids))
    connection.executemany(_fill("INSERT INTO ${rtree}_parent VALUES (?, ?)", table), tree.parents)


def widen(connection: sqlite3.Connection, table: str, box: tuple[float, float, float, float]) -> None:
    """Note that the rows of a table reach as far as a box (west, south, east, north)."""
    connection.execute(
        "UPDATE gpkg_contents SET min_x = min(coalesce(min_x, ?1), ?1), min_y = min(coalesce(min_y, ?2), ?2),"
        " max_x = max(coalesce(max_x, ?3), ?3), max_y = max(coalesce(max_y, ?4), ?4),"
        " last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE table_name = ?5",
        (*box, table),
    )


def note_extent(connection: sqlite3.Connection, table: str) -> None:
    """Note how far the rows of a table reach, as its spatial index has it."""
    text = "SELECT min(minx), min(miny), max(maxx), max(maxy) FROM $rtree"
    box = connection.execute(_fill(text, table)).fetchone()
    if box[0] is not None:
        widen(connection, table, box)


def state(connection: sqlite3.Connection, table: str) -> str:
    """Return "ok" where the spatial index of a table is sound, else what SQLite says of it."""
    return connection.execute("SELECT rtreecheck(?)", (name_of(table),)).fetchone()[0]


def misplaced(connection: sqlite3.Connection, table: str) -> int:
    """Return how many rows are missing in the spatial index of a table, too much in it, or elsewhere."""
    import numpy

    ids, boxes = boxes_of(connection, table)
    found = connection.execute(_fill("SELECT id, minx, maxx, miny, maxy FROM $rtree", table)).fetchall()
    indexed = numpy.array(found, "f8").reshape(-1, 5)
    both, ours, theirs = numpy.intersect1d(ids, indexed[:, 0].astype("i8"), return_indices=True)
    exact, coarse = boxes[ours], indexed[theirs, 1:]
    low, high = [0, 2], [1, 3]
    slack = 1e-6 * (1 + numpy.abs(exact))  # the index keeps 32-bit floats, rounded outwards
    is_inside = (coarse[:, low] <= exact[:, low]) & (coarse[:, high] >= exact[:, high])
    is_close = (numpy.abs(coarse - exact) <= slack).all(axis=1)
    return len(ids) + len(indexed) - 2 * len(both) + int((~(is_inside.all(axis=1) & is_close)).sum())


def add_triggers(connection: sqlite3.Connection, table: str) -> None:
    """Have the spatial index follow its table."""
    for text in TRIGGERS:
        connection.execute(_fill(text, table))


def drop_triggers(connection: sqlite3.Connection, table: str) -> None:
    """Let a table be filled without its spatial index following."""
    for end in TRIGGER_ENDS:
        connection.execute(_fill("DROP TRIGGER IF EXISTS ${rtree}_$end", table, end=end))


def boxes_of(connection: sqlite3.Connection, table: str) -> tuple["numpy.ndarray", "numpy.ndarray"]:
    """Return fid and west, east, south, north of every row that has a geometry."""
    import numpy

    text = "SELECT fid, geom FROM $table WHERE geom IS NOT NULL AND (length(geom) = 29 AND substr(geom, 1, 13) = ?) = ?"
    points = connection.execute(_fill(text, table), (PLAIN_POINT, 1)).fetchall()
    packed = numpy.frombuffer(b"".join(blob for _, blob in points), "u1").reshape(-1, POINT_BLOB)
    at = packed[:, 13:].copy().view("<f8")
    others = [(f, box) for f, blob in connection.execute(_fill(text, table), (PLAIN_POINT, 0)) if (box := _box(blob))]
    ids = numpy.array([fid for fid, _ in points] + [fid for fid, _ in others], "i8")
    boxes = numpy.array([box for _, box in others], "f8").reshape(-1, 4)
    return ids, numpy.vstack([at[:, [0, 0, 1, 1]], boxes])


def _box(blob: bytes) -> tuple[float, ...] | None:
    if blob[3] >> 1 & 7 and blob[3] & 1 and not blob[3] & 0x10:
        return struct.unpack_from("<4d", blob, 8)
    wkb = to_wkb(blob)
    if wkb is None:
        return None
    west, south, east, north = bounds(wkb)
    return west, east, south, north


def _fill(text: str, table: str, **names: str) -> str:
    known = {"table": table, "rtree": name_of(table), **names}
    for name in known.values():
        statements.quoted(name)
    return Template(text).substitute(known)
