"""What a person has changed in a checkout, found by comparing it with its base tables.

No trigger takes part, as copies and other programs lose triggers. SQLite first puts aside every
row that is byte for byte its base row; only the rest is read and compared value by value.
"""

import sqlite3
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain

from insop_plugin.core import canonical, changes, model
from insop_plugin.core.canonical import Row
from insop_plugin.core.changes import Change
from insop_plugin.core.errors import InsopError, N_
from insop_plugin.core.review import DRAFT, SUBMITTED
from insop_plugin.core.rules.findings import ERROR, Finding
from insop_plugin.stores import rows, statements, untouched

OWN_STATES = (None, DRAFT, SUBMITTED)


@dataclass(frozen=True)
class Renamed:
    """A row that gets a new identity: it had none, is a copy of another row, or spelled it otherwise."""

    collection: str
    fid: int
    old_uid: str | None
    new_uid: str


@dataclass(frozen=True)
class Edits:
    """All edits of a checkout, ready to be contributed."""

    changes: tuple[Change, ...] = ()
    after: tuple[Row | None, ...] = ()  # the whole row of each change; None for a deleted one
    renamed: tuple[Renamed, ...] = ()
    respelled: tuple[Renamed, ...] = ()  # the same identity without braces or capitals
    findings: tuple[Finding, ...] = ()  # rows that cannot be sent as they are

    def __len__(self) -> int:
        return len(self.changes)

    def __iter__(self) -> Iterator[Change]:
        return iter(self.changes)

    def without(self, named: Container[tuple[str, str]]) -> "Edits":
        """Return the edits of other rows than the named ones (collection, uid)."""
        pairs = [p for p in zip(self.changes, self.after, strict=True) if (p[0].collection, p[0].uid) not in named]
        sent, after = zip(*pairs, strict=True) if pairs else ((), ())
        return replace(self, changes=sent, after=after)

    def counts(self) -> dict[str, dict[str, int]]:
        """Return how many rows of each collection are added, changed and deleted."""
        return changes.counts_of(self.changes)


@dataclass(frozen=True)
class Placed:
    """A row and where it stands in its table."""

    fid: int
    row: Row
    raw_uid: str | None = None  # as another program has spelled it

    @property
    def uid(self) -> str | None:
        """Return the identity of the row."""
        return self.row["uid"]


def find(connection: sqlite3.Connection) -> Edits:
    """Return the edits of an open checkout; nothing is written."""
    parts = [_in_collection(connection, collection.name) for collection in model.collections()]
    texts = (chain.from_iterable(getattr(part, name) for part in parts) for name in ("changes", "after", "renamed", "respelled", "findings"))
    return Edits(*map(tuple, texts))


def _in_collection(connection: sqlite3.Connection, name: str) -> Edits:
    touched, doubted = untouched.put_aside(connection, name)
    if not touched and not doubted:
        return Edits()
    live, findings = _readable(connection, name, touched)
    base = {placed.uid: placed for placed in _stored(connection, name, doubted)}
    unreadable = {finding.uid for finding in findings}
    claimed = _claimed(connection, name, {placed.uid for placed in live} - set(base))
    kept, renamed = _identities(name, live, base, claimed)
    sent = list(_changes(name, kept, base))
    present = {placed.uid for placed in kept} | unreadable
    sent += [(changes.delete(name, placed.row), None) for uid, placed in base.items() if uid not in present]
    findings += [_state_finding(name, placed) for placed in kept if _is_state_edited(placed, base)]
    pairs = tuple(zip(*sent, strict=True)) if sent else ((), ())
    respelled = [Renamed(name, p.fid, p.raw_uid, p.uid) for p in kept if p.raw_uid != p.uid and p.raw_uid is not None]
    return Edits(*pairs, tuple(renamed), tuple(respelled), tuple(findings))


def _readable(connection: sqlite3.Connection, name: str, fids: list[int]) -> tuple[list[Placed], list[Finding]]:
    """Read rows of a checkout; those with values that no column can hold come back as findings."""
    live, findings = [], []
    for fid, *record in _by_fid(connection, name, name, fids):
        try:
            live.append(Placed(fid, rows.row_of(name, record), record[0]))
        except InsopError as error:
            uid = canonical.uid(str(record[0])) or ""
            facts = {key: str(value) for key, value in error.facts.items()}
            field = facts.get("column", "geom")
            findings.append(Finding(name, uid, field, "bad_value", ERROR, error.template, error.hint, row=fid, facts=facts))
    return live, findings


def _stored(connection: sqlite3.Connection, name: str, fids: list[int]) -> Iterator[Placed]:
    for fid, *record in _by_fid(connection, name, statements.BASE + name, fids):
        yield Placed(fid, rows.row_of(name, record))


def _by_fid(connection: sqlite3.Connection, name: str, table: str, fids: Iterable[int]) -> Iterator[tuple]:
    connection.execute('CREATE TEMP TABLE IF NOT EXISTS "asked_fid" ("fid" INTEGER PRIMARY KEY)')
    connection.execute('DELETE FROM temp."asked_fid"')
    connection.executemany('INSERT INTO temp."asked_fid" VALUES (?)', ((fid,) for fid in fids))
    return connection.execute(statements.select_fids(table, statements.fields(name)))


def _claimed(connection: sqlite3.Connection, name: str, uids: set[str | None]) -> set[str]:
    """Return those of the uids whose base row is still there untouched: rows that have them are copies."""
    rows.ask(connection, (uid for uid in uids if uid))
    return {uid for (uid,) in connection.execute(statements.select_asked(statements.BASE + name, ("uid",)))}


def _identities(
    name: str, live: list[Placed], base: dict[str, Placed], claimed: set[str]
) -> tuple[list[Placed], list[Renamed]]:
    """Give every row an identity of its own: of several with one uid, the nearest to the base row keeps it."""
    groups: dict[str | None, list[Placed]] = {}
    for placed in live:
        if not placed.row["deleted"]:
            groups.setdefault(placed.uid, []).append(placed)
    kept, renamed = [], []
    for uid, group in groups.items():
        owner = None if uid is None or uid in claimed else _nearest(group, base.get(uid))
        for placed in group:
            if placed is owner:
                kept.append(placed)
                continue
            new = changes.new_id()
            kept.append(Placed(placed.fid, {**placed.row, "uid": new}))
            renamed.append(Renamed(name, placed.fid, uid, new))
    return kept, renamed


def _nearest(group: list[Placed], base: Placed | None) -> Placed:
    if base is None:
        return min(group, key=lambda placed: placed.fid)

    def distance(placed: Placed) -> tuple[int, bool, int]:
        differing = sum(placed.row[column] != base.row[column] for column in canonical.content(base.row))
        return differing, placed.fid != base.fid, placed.fid

    return min(group, key=distance)


def _changes(name: str, kept: list[Placed], base: dict[str, Placed]) -> Iterator[tuple[Change, Row]]:
    for placed in kept:
        before = base.get(placed.uid)
        change = changes.update(name, before.row, placed.row) if before else changes.insert(name, placed.row)
        if change:
            yield change, placed.row


def _is_state_edited(placed: Placed, base: dict[str, Placed]) -> bool:
    """Tell whether somebody has changed a state by hand; a new row may be the copy of a reviewed one."""
    before, state = base.get(placed.uid), placed.row["state"]
    return before is not None and state not in OWN_STATES and state != before.row["state"]


def _state_finding(name: str, placed: Placed) -> Finding:
    message, hint = N_("Only a reviewer changes the state of a row."), N_("Set the state back to “draft”.")
    return Finding(name, placed.uid, "state", "state_by_review", ERROR, message, hint, placed.row["state"], placed.fid)
