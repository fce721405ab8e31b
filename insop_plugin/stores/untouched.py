"""Putting aside the rows of a checkout that nobody touched, which are nearly all, without reading them."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from insop_plugin.core.canonical import KEPT_BY_STORE
from insop_plugin.stores import geopackage, statements

LEFT_OUT = tuple(name for name in KEPT_BY_STORE if name != "deleted")  # a difference there is no edit
WORTH_PAGES = 3000  # rows from which on comparing pages is quicker than comparing rows
EVERYTHING = [(-(2**63), 2**63 - 1)]
Ranges = list[tuple[int, int]]


@contextmanager
def reading(connection: sqlite3.Connection) -> Iterator[Path | None]:
    """Hold the file still; gives its path where the file on the disk is all there is, so that pages can be compared.

    Inside a transaction of the caller there may be changes that are not in the file yet, and in WAL mode too.
    """
    if connection.in_transaction:
        yield None
        return
    path = Path(connection.execute("PRAGMA database_list").fetchone()[2])
    connection.execute("BEGIN")
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()  # takes the read lock
        yield None if geopackage.is_wal(path) else path
    finally:
        connection.execute("ROLLBACK")


def put_aside(connection: sqlite3.Connection, name: str, path: Path | None) -> tuple[list[int], list[int]]:
    """Return the fid of rows that may be edited, and of base rows that may be edited or deleted.

    Args:
        connection: an open checkout, held still by `reading`.
        name: the collection.
        path: what `reading` gave.
    """
    ours, theirs = _ranges(connection, name, path)
    columns = [column for column in statements.fields(name) if column not in LEFT_OUT]
    touched = _fids(connection, statements.changed_fids(name, columns), ours)
    gone = _fids(connection, statements.gone_fids(name), theirs)
    return touched, touched + gone


def _ranges(connection: sqlite3.Connection, name: str, path: Path | None) -> tuple[Ranges, Ranges]:
    """Return in which ranges of fid a table and its base table may differ."""
    if path is None or connection.execute(statements.last_fid(statements.BASE + name)).fetchone()[0] < WORTH_PAGES:
        return EVERYTHING, EVERYTHING
    from insop_plugin.stores import pages

    roots = dict(connection.execute("SELECT name, rootpage FROM sqlite_master WHERE type = 'table'"))
    try:
        return pages.differing(path, (roots[name], roots[statements.BASE + name]))
    except pages.UnknownForm:
        return EVERYTHING, EVERYTHING


def _fids(connection: sqlite3.Connection, text: str, ranges: Ranges) -> list[int]:
    connection.execute('CREATE TEMP TABLE IF NOT EXISTS "span" ("low" INTEGER, "high" INTEGER)')
    connection.execute('DELETE FROM temp."span"')
    connection.executemany('INSERT INTO temp."span" VALUES (?, ?)', ranges)
    return [fid for (fid,) in connection.execute(text)]
