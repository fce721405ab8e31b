"""Settling a conflict by a person's decision: one row, mine or theirs."""

import sqlite3

from insop_plugin.core import model
from insop_plugin.core.canonical import Row
from insop_plugin.core.changes import new_id
from insop_plugin.stores import records, shadow, statements


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
