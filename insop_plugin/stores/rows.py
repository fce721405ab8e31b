"""Rows between SQLite and the core: tuples of a table there, rows in their one spelling here."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from insop_plugin.core import canonical, model
from insop_plugin.core.canonical import Row, Value
from insop_plugin.core.model import GEOMETRY_COLUMN
from insop_plugin.stores import statements
from insop_plugin.stores.blobs import to_blob, to_wkb

Current = dict[tuple[str, str], Row]


def row_of(collection: str, record: Iterable[object]) -> Row:
    """Return the row that a tuple of `statements.fields` stands for; raises like `canonical.row_of`."""
    if statements.fields(collection)[-1] == GEOMETRY_COLUMN:
        *values, blob = record
        record = (*values, to_wkb(blob))
    return canonical.row_from(collection, record)


def value_of(collection: str, name: str, value: object) -> Value:
    """Return one value of a record in its one spelling; raises like `canonical.row_of`."""
    return canonical.value_of(collection, name, to_wkb(value) if name == GEOMETRY_COLUMN else value)


def stored_row(collection: str, record: Iterable[object]) -> Row:
    """Return the row of a tuple that INSOP itself wrote: quicker, as its values need no reading."""
    row = dict(zip(statements.fields(collection), record, strict=True))
    for name in _booleans(collection):
        if row[name] is not None:
            row[name] = bool(row[name])
    if row.get(GEOMETRY_COLUMN) is not None:
        row[GEOMETRY_COLUMN] = to_wkb(row[GEOMETRY_COLUMN]).hex()
    return row


def record_of(collection: str, row: Mapping[str, Value]) -> tuple:
    """Return the tuple of `statements.fields` for a row in its one spelling."""
    names = statements.fields(collection)
    if names[-1] != GEOMETRY_COLUMN:
        return tuple(map(row.get, names))
    return (*map(row.get, names[:-1]), bound(GEOMETRY_COLUMN, row.get(GEOMETRY_COLUMN)))


def bound(name: str, value: Value) -> object:
    """Return a value of a row as SQLite keeps it."""
    if name == GEOMETRY_COLUMN and value is not None:
        return to_blob(bytes.fromhex(value))
    return value


def ask(connection: sqlite3.Connection, uids: Iterable[str]) -> None:
    """Fill the temporary table `asked` with uids."""
    connection.execute('CREATE TEMP TABLE IF NOT EXISTS "asked" ("uid" TEXT PRIMARY KEY) WITHOUT ROWID')
    connection.execute('DELETE FROM temp."asked"')
    connection.executemany('INSERT OR IGNORE INTO temp."asked" VALUES (?)', ((uid,) for uid in uids))


def ask_fids(connection: sqlite3.Connection, fids: Iterable[int]) -> None:
    """Fill the temporary table `asked_fid` with fids."""
    connection.execute('CREATE TEMP TABLE IF NOT EXISTS "asked_fid" ("fid" INTEGER PRIMARY KEY)')
    connection.execute('DELETE FROM temp."asked_fid"')
    connection.executemany('INSERT INTO temp."asked_fid" VALUES (?)', ((fid,) for fid in fids))


def by_uid(
    connection: sqlite3.Connection, collection: str, uids: Iterable[str], table: str = ""
) -> Iterator[tuple[str, Row]]:
    """Yield uid and row for those of the uids that a table written by INSOP alone has."""
    ask(connection, uids)
    names = statements.fields(collection)
    for record in connection.execute(statements.select_asked(table or collection, names)):
        row = stored_row(collection, record)
        yield row["uid"], row


def edited_by_uid(
    connection: sqlite3.Connection, collection: str, uids: Iterable[str], table: str = ""
) -> Iterator[tuple[str, Row]]:
    """Yield uid and row for those of the uids that a table has which other programs write too."""
    ask(connection, uids)
    for record in connection.execute(statements.select_asked(table or collection, statements.fields(collection))):
        row = row_of(collection, record)
        yield row["uid"], row


def current(connection: sqlite3.Connection, named: Iterable[tuple[str, str]]) -> Current:
    """Return those of the named rows that there are, tombstones too: {(collection, uid): row}."""
    asked: dict[str, list[str]] = {}
    for collection, uid in named:
        asked.setdefault(collection, []).append(uid)
    return {(name, uid): row for name, uids in asked.items() for uid, row in by_uid(connection, name, uids)}


@cache
def _booleans(collection: str) -> tuple[str, ...]:
    return tuple(column.name for column in model.collection(collection).columns if column.type == "boolean")
