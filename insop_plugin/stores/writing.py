"""Writing rows into the tables of a store or checkout, with their spatial index in step."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from insop_plugin.core.canonical import Row
from insop_plugin.core.canonical_geometry import bounds
from insop_plugin.core.model import GEOMETRY_COLUMN
from insop_plugin.stores import rtree, statements
from insop_plugin.stores.journal import Step
from insop_plugin.stores.rows import bound, record_of

MANY = 2000  # from here on laying the spatial index out anew is quicker than following every row


def write(connection: sqlite3.Connection, steps: Sequence[Step]) -> None:
    """Bring the tables of a store from before to after the steps."""
    by_collection: dict[str, list[Step]] = {}
    for step in steps:
        by_collection.setdefault(step.collection, []).append(step)
    for collection, mine in by_collection.items():
        known = [step for step in mine if step.before]
        insert(connection, collection, [step.after for step in mine if step.before is None])
        update(connection, collection, [step.before for step in known], [step.after for step in known])


def insert(connection: sqlite3.Connection, collection: str, rows: Sequence[Row], table: str = "") -> None:
    """Add rows to the table of a collection, or to its base table."""
    names = statements.fields(collection)
    is_spatial = GEOMETRY_COLUMN in names and not table
    with paused_index(connection, collection, len(rows) if is_spatial else 0):
        text = statements.insert(table or collection, names)
        connection.executemany(text, (record_of(collection, row) for row in rows))
    if is_spatial:
        widen(connection, collection, rows)


def update(connection: sqlite3.Connection, collection: str, before: Sequence[Row], after: Sequence[Row]) -> None:
    """Change rows of the table of a collection; geometries are only written where they differ."""
    moved = [new for old, new in zip(before, after, strict=True) if old.get(GEOMETRY_COLUMN) != new.get(GEOMETRY_COLUMN)]
    names = [name for name in statements.fields(collection) if name not in ("uid", GEOMETRY_COLUMN)]
    _update(connection, collection, names, after)
    if moved:
        _update(connection, collection, [GEOMETRY_COLUMN], moved)
        widen(connection, collection, moved)


def _update(connection: sqlite3.Connection, collection: str, names: Sequence[str], rows: Iterable[Row]) -> None:
    text = statements.update_by_uid(collection, names)
    connection.executemany(text, ((*(bound(name, row[name]) for name in names), row["uid"]) for row in rows))


def remove(connection: sqlite3.Connection, table: str, uids: Iterable[str]) -> None:
    """Take rows out of a table."""
    connection.executemany(statements.delete_by(table, "uid"), ((uid,) for uid in uids))


@contextmanager
def paused_index(connection: sqlite3.Connection, table: str, n: int) -> Iterator[None]:
    """Fill a table with n rows; where they are many its spatial index is laid out anew at the end."""
    if n < MANY or n < connection.execute(statements.count(table)).fetchone()[0] / 8:
        yield
        return
    rtree.drop_triggers(connection, table)
    yield
    rtree.rebuild(connection, table)
    rtree.add_triggers(connection, table)


def widen(connection: sqlite3.Connection, table: str, rows: Iterable[Row]) -> None:
    """Note how far the geometries of rows reach."""
    boxes = [bounds(bytes.fromhex(row[GEOMETRY_COLUMN])) for row in rows if row.get(GEOMETRY_COLUMN)]
    if boxes:
        west, south, east, north = zip(*boxes, strict=True)
        rtree.widen(connection, table, (min(west), min(south), max(east), max(north)))
