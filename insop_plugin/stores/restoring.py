"""Bringing back former versions of rows: as edits in the checkout, which go to the store like any other.

A row that is here takes its former values and keeps its identity. A row that was deleted stays deleted in the store for
ever; it comes back as a new row, and what is brought back with it points to the new one.
"""

import sqlite3
from collections.abc import Iterator, Mapping

from insop_plugin.core import model
from insop_plugin.core.canonical import KEPT_BY_STORE, Row, content
from insop_plugin.core.changes import new_id
from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.kinship import Key
from insop_plugin.core.review import DRAFT, WITHDRAWN
from insop_plugin.stores import records, rows, statements, writing


class OwnerGone(InsopError):
    """A version that refers to a row which is not in the dataset."""

    template = N_("{what} refers to a record that is not in this dataset: {owner}.")
    hint = N_("Nothing was restored. Restore that record too, in the same step, or load a larger part of the store.")


class Rests(InsopError):
    """A version of a row that was withdrawn."""

    template = N_("{what} was withdrawn; it is not edited any more.")
    hint = N_("Nothing was restored. Enter it as a new record if it is needed again.")


def restore(connection: sqlite3.Connection, versions: Mapping[Key, Row], who: str) -> dict[Key, str]:
    """Write former versions of rows into the tables of a checkout; within one transaction of the caller.

    Args:
        connection: the open checkout.
        versions: the rows by collection and uid.
        who: the name of the person, noted in the rows.

    Returns:
        The uid each row has now: its own, or a new one where it is not here any more.

    Raises:
        OwnerGone: a row refers to one that is neither here nor among those brought back.
        Rests: a row was withdrawn.
    """
    here = _here(connection, versions)
    uids = {key: key[1] if key in here else new_id() for key in versions}
    restored = {key: _relinked(key, row, uids) for key, row in versions.items()}
    _refuse(connection, restored, here, set(uids.values()))
    stamp = {"updated_at": records.now(), "updated_by": who, "deleted": False}
    for name in (collection.name for collection in model.collections()):
        mine = {key: row for key, row in restored.items() if key[0] == name}
        new = [{**_fresh(row, who), **stamp, "uid": uids[key]} for key, row in mine.items() if key not in here]
        writing.insert(connection, name, new)
        old = [here[key] for key in mine if key in here]
        writing.update(connection, name, old, [{**here[key], **content(mine[key]), **stamp} for key in mine if key in here])
    return uids


def _here(connection: sqlite3.Connection, keys: Mapping[Key, Row]) -> dict[Key, Row]:
    found: dict[Key, Row] = {}
    for name in dict.fromkeys(collection for collection, _ in keys):
        asked = [uid for collection, uid in keys if collection == name]
        live = ((uid, row) for uid, row in rows.edited_by_uid(connection, name, asked) if not row["deleted"])
        found.update({(name, uid): row for uid, row in live})
    return found


def _fresh(row: Row, who: str) -> Row:
    """Return a version as a row that the store has never seen."""
    kept = dict.fromkeys(KEPT_BY_STORE)
    return {**row, **kept, "rev": 0, "state": DRAFT, "created_at": records.now(), "created_by": who}


def _relinked(key: Key, row: Row, uids: Mapping[Key, str]) -> Row:
    """Return a version whose references follow the rows that come back under new identities."""
    moved = {column: uids[owner] for column, owner in _references(key[0], row) if owner in uids}
    return {**row, **moved}


def _references(collection: str, row: Row) -> Iterator[tuple[str, Key]]:
    for column in statements.references(model.collection(collection)):
        if row.get(column.name):
            yield column.name, (column.references, str(row[column.name]))
    if row.get("target_uid") and row.get("target_collection"):
        yield "target_uid", (str(row["target_collection"]), str(row["target_uid"]))


def _refuse(connection: sqlite3.Connection, restored: Mapping[Key, Row], here: Mapping[Key, Row], known: set[str]) -> None:
    for key, row in restored.items():
        what = f"{model.collection(key[0]).singular} {key[1]}"
        if here.get(key, {}).get("state") == WITHDRAWN:
            raise Rests(what=what)
        for _, owner in _references(key[0], row):
            if owner[1] not in known and not _here(connection, {owner: row}):
                raise OwnerGone(what=what, owner=f"{model.collection(owner[0]).singular} {owner[1]}")
