"""A person's decision on rows: mine or theirs where both were edited, or giving up an edit."""

import sqlite3
from collections.abc import Iterable

from insop_plugin.core import model
from insop_plugin.core.canonical import Row
from insop_plugin.core.changes import new_id
from insop_plugin.core.kinship import Key
from insop_plugin.stores import records, rows, shadow, statements


def resolve(connection: sqlite3.Connection, collection: str, uid: str, is_mine: bool) -> None:
    """Settle one conflict of a checkout; within one transaction of the caller. Does nothing where there is none."""
    known = {(name, row_uid): theirs for name, row_uid, _, theirs in records.conflicts(connection)}
    if (collection, uid) not in known:
        return
    theirs = known[collection, uid]
    if is_mine:
        _keep_mine(connection, collection, uid, theirs)
    elif theirs is None:
        shadow.drop(connection, collection, [uid])
    else:
        shadow.take_row(connection, collection, [theirs])
    records.forget_conflict(connection, collection, uid)


def take_back(connection: sqlite3.Connection, keys: Iterable[Key]) -> list[Key]:
    """Make rows again what the store has, within one transaction of the caller.

    Args:
        connection: the open checkout.
        keys: the rows; those added here are left alone, those of a conflict too.

    Returns:
        The rows that were made so; deleted ones that they belong to are among them.
    """
    contested = {(name, uid) for name, uid, *_ in records.conflicts(connection)}
    asked, done = set(keys) - contested, set()
    while asked:
        found = {(name, uid): row for name, uid, row in _base_rows(connection, asked)}
        for name in dict.fromkeys(name for name, _ in found):
            shadow.take_row(connection, name, [row for key, row in found.items() if key[0] == name])
        done |= found.keys()
        asked = _missing_owners(connection, found) - done - contested
    return sorted(done)


def _base_rows(connection: sqlite3.Connection, keys: Iterable[Key]) -> list[tuple[str, str, Row]]:
    by_name: dict[str, list[str]] = {}
    for name, uid in keys:
        by_name.setdefault(name, []).append(uid)
    return [(name, *found) for name, uids in by_name.items() for found in rows.by_uid(connection, name, uids, statements.BASE + name)]


def _missing_owners(connection: sqlite3.Connection, found: dict[Key, Row]) -> set[Key]:
    """Return the rows that others refer to and that were deleted here."""
    owners: dict[str, set[str]] = {}
    for (name, _), row in found.items():
        for column in statements.references(model.collection(name)):
            if row[column.name]:
                owners.setdefault(column.references, set()).add(row[column.name])
    missing: set[Key] = set()
    for name, uids in owners.items():
        live = {uid for uid, row in rows.by_uid(connection, name, uids) if not row["deleted"]}
        missing |= {(name, uid) for uid in uids - live}
    return missing


def _keep_mine(connection: sqlite3.Connection, collection: str, uid: str, theirs: Row | None) -> None:
    """Have the next contribution put this version over the store's; one deleted there comes back as a new row."""
    if theirs is not None:
        shadow.rebase(connection, collection, [theirs])
        return
    shadow.drop_base(connection, collection, [uid])
    fresh = new_id()
    connection.execute(statements.update_by_uid(collection, ("uid",)), (fresh, uid))
    for child in model.collections():
        for column in statements.references(child):
            if column.references == collection:
                connection.execute(statements.move_children(child.name, column.name), (fresh, uid))
