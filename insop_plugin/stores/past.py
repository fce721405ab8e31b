"""What was before: the versions of a row, the one that was accepted last, and what reviewers said."""

import json
import sqlite3
from collections.abc import Iterator

from insop_plugin.core.canonical import Row
from insop_plugin.core.review import ACCEPTED
from insop_plugin.stores import rows
from insop_plugin.stores.ledger import StoreRecord
from insop_plugin.stores.protocol import Window
from insop_plugin.stores.reviews import Mark, Verdict, VerdictPage, Version

VERSIONS = (
    "SELECT c.rev, c.op, c.at, c.actor, c.push_id, c.before, c.after, p.result, r.reason FROM change AS c"
    " LEFT JOIN push AS p ON p.push_id = c.push_id"
    " LEFT JOIN review AS r ON r.collection = c.collection AND r.uid = c.uid AND r.rev = c.rev"
    " WHERE c.collection = ? AND c.uid = ? ORDER BY c.rev, c.ord"
)
BACKWARDS = (
    "SELECT op, prev_rev, before FROM change WHERE collection = ? AND uid = ? AND rev <= ? ORDER BY rev DESC, ord DESC"
)
LAST_WORD = (
    "SELECT collection, uid, rev, to_state, reason, reviewer, at FROM review"
    " WHERE collection = ? AND uid = ? ORDER BY rev DESC LIMIT 1"
)
STANDING = (
    "SELECT c.ord, r.collection, r.uid, r.rev, r.to_state, r.reason, r.reviewer, r.at FROM change AS c"
    " CROSS JOIN review AS r ON r.collection = c.collection AND r.uid = c.uid AND r.rev = c.rev"
    " WHERE (c.rev, c.ord) > (?1, ?2) AND c.rev <= ?3 AND c.op = 'review' AND (r.to_state <> 'accepted' OR r.reason <> '')"
    " AND NOT EXISTS (SELECT 1 FROM change AS l WHERE l.uid = c.uid AND l.collection = c.collection AND l.rev > c.rev)"
    " ORDER BY c.rev, c.ord LIMIT ?4"
)


def history(connection: sqlite3.Connection, collection: str, uid: str) -> Iterator[Version]:
    """Yield what each revision did to a row, oldest first."""
    state = ""
    for rev, action, at, actor, push_id, before, after, receipt, reason in connection.execute(VERSIONS, (collection, uid)):
        became = json.loads(after)
        state = became.get("state", state)
        organisation = json.loads(receipt or "{}").get("organisation", "")
        yield Version(rev, action, state, at, actor, organisation, push_id, json.loads(before), became, reason or "")


def accepted(connection: sqlite3.Connection, collection: str, row: Row) -> Row | None:
    """Return the last accepted version of a row before the one given; None where there is none."""
    for op, prev_rev, before in connection.execute(BACKWARDS, (collection, row["uid"], row["rev"])):
        if op == "insert":
            return None
        row = {**row, **json.loads(before), "rev": prev_rev}
        if row["state"] == ACCEPTED:
            return row
    return None


def last_word(connection: sqlite3.Connection, collection: str, uid: str) -> Verdict | None:
    """Return the last decision on a row; None where there is none."""
    found = connection.execute(LAST_WORD, (collection, uid)).fetchone()
    return Verdict(*found) if found else None


def verdicts(connection: sqlite3.Connection, record: StoreRecord, window: Window) -> VerdictPage:
    """Return one page of the decisions of a window that still stand, within a read transaction of the caller."""
    until = record.rev if window.until is None else min(window.until, record.rev)
    start, country = window.start, window.selection.country
    found = connection.execute(STANDING, (start.rev, start.ord, until, window.limit + 1)).fetchall()
    shown = found[: window.limit]
    entries = [Verdict(*entry[1:]) for entry in shown]
    if country:
        known = rows.current(connection, ((one.collection, one.uid) for one in entries))
        entries = [one for one in entries if known[one.collection, one.uid]["country"] == country]
    more = Mark(shown[-1][3], shown[-1][0]) if len(found) > len(shown) else None
    return VerdictPage(until, tuple(entries), more)
