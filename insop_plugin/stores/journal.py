"""The append-only journal of a store: every change with what was before and after it.

An entry holds only the columns that changed, so that a row as of any revision follows from the
present row by undoing, and the present row from nothing by doing (`replayed`).
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from insop_plugin.core.canonical import Row
from insop_plugin.core.changes import compact
from insop_plugin.stores.statements import fields

ADD = "INSERT INTO change VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"


@dataclass(frozen=True)
class Commit:
    """What all changes of one revision have in common."""

    rev: int
    actor: str
    push_id: str
    at: str


@dataclass(frozen=True)
class Step:
    """One row before and after a change."""

    collection: str
    op: str  # insert, update, delete or review
    uid: str
    before: Row | None  # None: the row is new
    after: Row


def write(connection: sqlite3.Connection, commit: Commit, steps: Iterable[Step]) -> None:
    """Append the steps of one revision, in their order."""
    connection.executemany(ADD, (_entry(commit, n, step) for n, step in enumerate(steps, 1)))


def _entry(commit: Commit, n: int, step: Step) -> tuple:
    before, after = _difference(step)
    prev_rev = step.before["rev"] if step.before else 0
    named = (step.collection, step.uid, step.op, prev_rev, commit.actor, commit.push_id, commit.at)
    return (commit.rev, n, *named, compact(before), compact(after))


def _difference(step: Step) -> tuple[Row, Row]:
    if step.before is None:
        return {}, {name: value for name, value in step.after.items() if value is not None and name != "rev"}
    names = [name for name in step.after if step.after[name] != step.before[name] and name != "rev"]
    return {name: step.before[name] for name in names}, {name: step.after[name] for name in names}


def as_of(connection: sqlite3.Connection, collection: str, row: Row, rev: int) -> Row | None:
    """Return a row as it was at a revision; None where it was not there yet."""
    if row["rev"] <= rev:
        return row
    later = connection.execute(
        "SELECT op, prev_rev, before FROM change WHERE collection = ? AND uid = ? AND rev > ? ORDER BY rev DESC, ord DESC",
        (collection, row["uid"], rev),
    )
    for op, prev_rev, before in later:
        if op == "insert":
            return None
        row = {**row, **json.loads(before), "rev": prev_rev}
    return row


def replayed(connection: sqlite3.Connection, collection: str) -> Iterator[tuple[str, Row]]:
    """Yield uid and row for every row of a collection, built from the journal alone."""
    found = connection.execute(
        "SELECT uid, rev, after FROM change WHERE collection = ? ORDER BY uid, rev, ord", (collection,)
    )
    empty = dict.fromkeys(fields(collection))
    uid, row = None, dict(empty)
    for entry_uid, rev, after in found:
        if entry_uid != uid and uid is not None:
            yield uid, row
            row = dict(empty)
        uid = entry_uid
        row.update(json.loads(after), rev=rev)
    if uid is not None:
        yield uid, row
