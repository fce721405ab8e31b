"""What reviewers said on the rows of a checkout: kept with each update, shown until the row is sent again."""

import sqlite3
from collections import Counter
from collections.abc import Iterator

from insop_plugin.core.canonical import Row
from insop_plugin.core.kinship import OWNERS
from insop_plugin.stores import records, rows, statements
from insop_plugin.stores.protocol import Selection, Store, Window
from insop_plugin.stores.reviews import Verdict
from insop_plugin.stores.schema import REVIEWS

IS_THERE = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'insop_review'"
ALL = "SELECT collection, uid, rev, state, reason, reviewer, at FROM insop_review ORDER BY rev DESC, collection, uid"
ONE = "SELECT collection, uid, rev, state, reason, reviewer, at FROM insop_review WHERE collection = ? AND uid = ?"
PAGE = 5000


def take(connection: sqlite3.Connection, store: Store, since: int, until: int, selection: Selection) -> tuple[Verdict, ...]:
    """Take along the decisions between two revisions on rows that the checkout has; within one transaction.

    A checkout made before these were kept gets all that still stand.
    """
    if not connection.execute(IS_THERE).fetchone():
        connection.execute(REVIEWS)
        since = 0
    taken: list[Verdict] = []
    window: Window | None = Window(since, until, None, selection, PAGE)
    while window is not None:
        page = store.verdicts(window)
        taken += [verdict for verdict, _ in _with_rows(connection, page.entries)]
        window = Window(since, page.until, page.next, selection, PAGE) if page.next else None
    connection.executemany("INSERT OR REPLACE INTO insop_review VALUES (?, ?, ?, ?, ?, ?, ?)", map(_record, taken))
    return tuple(taken)


def below(connection: sqlite3.Connection, collection: str, uid: str) -> list[tuple[str, Row]]:
    """Return the rows of a checkout that belong to one of its rows, nearest first."""
    found: list[tuple[str, Row]] = []
    tops = {(collection, uid)}
    for child, owners in OWNERS.items():  # owners come first, as in the model
        for owner in owners:
            rows.ask(connection, [one for name, one in tops if name == owner])
            uids = [one for one, _ in connection.execute(statements.children_of_asked(child, owner + "_uid")).fetchall()]
            found += [(child, row) for _, row in rows.edited_by_uid(connection, child, uids) if (child, row["uid"]) not in tops]
            tops.update((child, one) for one in uids)
    return found


def forget(connection: sqlite3.Connection) -> None:
    """Forget everything: the store was restored, its revisions are others now."""
    if connection.execute(IS_THERE).fetchone():
        connection.execute("DELETE FROM insop_review")


def standing(connection: sqlite3.Connection) -> list[tuple[Verdict, Row]]:
    """Return the decisions that still stand with the rows as the checkout has them, newest first."""
    if not connection.execute(IS_THERE).fetchone():
        return []
    kept = [Verdict(*record) for record in connection.execute(ALL)]
    return list(_with_rows(connection, kept))


def verdict_of(connection: sqlite3.Connection, collection: str, uid: str) -> Verdict | None:
    """Return the decision that stands on a row; None where there is none."""
    if not connection.execute(IS_THERE).fetchone():
        return None
    kept = [Verdict(*record) for record in connection.execute(ONE, (collection, uid))]
    return next((verdict for verdict, _ in _with_rows(connection, kept)), None)


def became_of(connection: sqlite3.Connection) -> dict[str, dict[str, int]]:
    """Return for each contribution the store has {state: rows}, as its rows stand here now; deleted ones are left out."""
    sent = {one.push_id: {(change.collection, change.uid) for change in one.changes} for one in records.stored(connection)}
    asked: dict[str, set[str]] = {}
    for collection, uid in set().union(*sent.values()):
        asked.setdefault(collection, set()).add(uid)
    known = {(name, uid): row for name, uids in asked.items() for uid, row in rows.edited_by_uid(connection, name, uids)}
    return {push_id: dict(Counter(str(known[key]["state"]) for key in keys if key in known)) for push_id, keys in sent.items()}


def _with_rows(connection: sqlite3.Connection, verdicts: list[Verdict] | tuple[Verdict, ...]) -> Iterator[tuple[Verdict, Row]]:
    """Yield those whose row is there in the revision that was decided on, in the given order."""
    asked: dict[str, list[str]] = {}
    for verdict in verdicts:
        asked.setdefault(verdict.collection, []).append(verdict.uid)
    known = {(name, uid): row for name, uids in asked.items() for uid, row in rows.edited_by_uid(connection, name, uids)}
    for verdict in verdicts:
        row = known.get((verdict.collection, verdict.uid))
        if row is not None and row["rev"] == verdict.rev:
            yield verdict, row


def _record(verdict: Verdict) -> tuple:
    return (
        verdict.collection, verdict.uid, verdict.rev, verdict.state, verdict.reason, verdict.reviewer, verdict.at,
    )  # fmt: skip
