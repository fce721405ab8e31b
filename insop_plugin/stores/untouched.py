"""Putting aside the rows of a checkout that nobody touched, which are nearly all, without reading them."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from insop_plugin.core.canonical import KEPT_BY_STORE
from insop_plugin.stores import geopackage, rows, statements

LEFT_OUT = tuple(name for name in KEPT_BY_STORE if name != "deleted")  # a difference there is no edit
WORTH_PAGES = 3000  # rows from which on comparing pages is quicker than comparing rows
EVERYTHING = [(-(2**63), 2**63 - 1)]
Ranges = list[tuple[int, int]]


@contextmanager
def reading(connection: sqlite3.Connection) -> Iterator[Path | None]:
    """Hold the file still; gives its path where the file on the disk is all there is, so that pages can be compared.

    Inside a transaction of the caller there may be changes that are not in the file yet.
    """
    if connection.in_transaction:
        yield None
        return
    path = Path(connection.execute("PRAGMA database_list").fetchone()[2])
    version, is_whole = _version(connection), _is_whole(connection)
    connection.execute("BEGIN")
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()  # takes the read lock
        yield path if is_whole and _version(connection) == version else None
    finally:
        connection.execute("ROLLBACK")


def _is_whole(connection: sqlite3.Connection) -> bool:
    """Tell whether all that is saved stands in the file itself; in write-ahead mode SQLite is asked to put it there.

    What others save later stays out of the file as long as somebody reads (https://www.sqlite.org/wal.html, 2.2).
    """
    if not geopackage.is_wal(connection):
        return True
    try:
        _, logged, moved = connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    except sqlite3.OperationalError:  # busy, or nothing may be written here
        return False
    return logged == moved


def _version(connection: sqlite3.Connection) -> int:
    return connection.execute("PRAGMA data_version").fetchone()[0]


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
    if min(len(touched), len(gone)) < WORTH_PAGES:
        return touched, touched + gone
    return _without_moved(connection, name, touched, touched + gone)


def _without_moved(
    connection: sqlite3.Connection, name: str, touched: list[int], doubted: list[int]
) -> tuple[list[int], list[int]]:
    """Leave out rows that another program has only put elsewhere in the file, as it does when it writes all anew."""
    rows.ask_fids(connection, touched)
    columns = [column for column in statements.fields(name) if column not in LEFT_OUT]
    moved = connection.execute(statements.moved_fids(name, columns)).fetchall()
    free = set(doubted)
    moved = [(fid, base_fid) for fid, base_fid in moved if base_fid in free]
    same, theirs = {fid for fid, _ in moved}, {fid for _, fid in moved}
    return [fid for fid in touched if fid not in same], [fid for fid in doubted if fid not in theirs]


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
