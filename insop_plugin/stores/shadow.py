"""Writing both sides of a checkout, the tables a person edits and their base tables, in step."""

import sqlite3
from collections.abc import Sequence

from insop_plugin.core import canonical
from insop_plugin.core.canonical import Row
from insop_plugin.stores import rows, statements, writing
from insop_plugin.stores.edits import Edits
from insop_plugin.stores.statements import BASE

STAMPS = ("state", *(name for name in canonical.KEPT_BY_STORE if name != "deleted"))


def rename(connection: sqlite3.Connection, found: Edits) -> None:
    """Write the identities of rows that had none, were copies or spelled theirs otherwise."""
    for one in (*found.renamed, *found.respelled):
        connection.execute(statements.update_by_fid(one.collection, ("uid",)), (one.new_uid, one.fid))


def take_row(connection: sqlite3.Connection, collection: str, theirs: Sequence[Row]) -> None:
    """Put rows of the store into the table, unedited rows that are there are replaced, and into its base."""
    known = dict(rows.by_uid(connection, collection, (row["uid"] for row in theirs)))
    old = [row for row in theirs if row["uid"] in known]
    writing.insert(connection, collection, [row for row in theirs if row["uid"] not in known])
    writing.update(connection, collection, [known[row["uid"]] for row in old], old)
    base_is_table(connection, collection, [row["uid"] for row in theirs])


def base_is_table(connection: sqlite3.Connection, collection: str, uids: Sequence[str]) -> None:
    """Make the base rows equal to the table's rows, byte for byte and at the same place."""
    rows.ask(connection, uids)
    connection.execute(statements.delete_asked(BASE + collection))
    connection.execute(statements.make_way(collection))
    connection.execute(statements.copy_asked_to_base(collection, statements.fields(collection)))


def has_copies(connection: sqlite3.Connection, collection: str, uids: Sequence[str]) -> bool:
    """Tell whether a table has two rows of one uid among those named."""
    rows.ask(connection, uids)
    n = len(connection.execute(statements.select_asked(collection, ("uid",))).fetchall())
    return n > connection.execute('SELECT count(*) FROM temp."asked"').fetchone()[0]


def rebase(connection: sqlite3.Connection, collection: str, theirs: Sequence[Row]) -> None:
    """Make the base rows those of the store; the table keeps the person's edits and takes what the store keeps."""
    names, table = statements.fields(collection), BASE + collection
    known = {uid for uid, _ in rows.by_uid(connection, collection, (row["uid"] for row in theirs), table)}
    for row in theirs:
        record = rows.record_of(collection, row)
        if row["uid"] in known:
            connection.execute(statements.update_by_uid(table, names), (*record, row["uid"]))
        else:
            aside = connection.execute(statements.next_aside(collection)).fetchone()[0]
            connection.execute(statements.insert(table, (statements.FID, *names)), (aside, *record))
    stamp(connection, collection, theirs)


def stamp(connection: sqlite3.Connection, collection: str, theirs: Sequence[Row]) -> None:
    """Bring what the store keeps of rows (revision, state, who and when) into the table."""
    text = statements.update_by_uid(collection, STAMPS)
    connection.executemany(text, ((*(row[name] for name in STAMPS), row["uid"]) for row in theirs))


def stamp_alike(connection: sqlite3.Connection, collection: str, uids: Sequence[str], values: Row) -> None:
    """Give rows of the table the same values in some columns."""
    rows.ask(connection, uids)
    connection.execute(statements.update_asked(collection, values), tuple(values.values()))


def drop(connection: sqlite3.Connection, collection: str, uids: Sequence[str]) -> None:
    """Take rows out of the table and its base."""
    rows.ask(connection, uids)
    connection.execute(statements.delete_asked(collection))
    connection.execute(statements.delete_asked(BASE + collection))


def drop_base(connection: sqlite3.Connection, collection: str, uids: Sequence[str]) -> None:
    """Take rows out of the base only: what the table has of them counts as new."""
    rows.ask(connection, uids)
    connection.execute(statements.delete_asked(BASE + collection))
