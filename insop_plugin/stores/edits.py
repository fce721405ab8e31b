"""What a person has changed in a checkout, found by comparing it with its base tables.

No trigger takes part, as copies and other programs lose triggers. SQLite first puts aside every
row that is byte for byte its base row; only the rest is read and compared value by value.
"""

import sqlite3
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, fields, replace
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from insop_plugin.core import canonical, changes, model
from insop_plugin.core.canonical import Row
from insop_plugin.core.changes import Change
from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.review import DRAFT, SUBMITTED
from insop_plugin.core.rules.findings import ERROR, Finding
from insop_plugin.stores import parts, rows, statements, untouched

Record = tuple[object, ...]
OWN_STATES = (None, DRAFT, SUBMITTED)
FEW = 5000  # so many touched rows are looked into before they are counted


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
    records: tuple[Record | Row | None, ...] = ()  # of each change: as the table has it, or read; None for a deleted row
    renamed: tuple[Renamed, ...] = ()
    respelled: tuple[Renamed, ...] = ()  # the same identity without braces or capitals
    findings: tuple[Finding, ...] = ()  # rows that cannot be sent as they are

    def __len__(self) -> int:
        return len(self.changes)

    def __iter__(self) -> Iterator[Change]:
        return iter(self.changes)

    @cached_property
    def after(self) -> tuple[Row | None, ...]:
        """The whole row of each change; None for a deleted one."""
        pairs = zip(self.changes, self.records, strict=True)
        return tuple(r if r is None or isinstance(r, dict) else _whole(change, r) for change, r in pairs)

    def without(self, named: Container[tuple[str, str]]) -> "Edits":
        """Return the edits of other rows than the named ones (collection, uid)."""
        pairs = [p for p in zip(self.changes, self.records, strict=True) if (p[0].collection, p[0].uid) not in named]
        sent, records = zip(*pairs, strict=True) if pairs else ((), ())
        return replace(self, changes=sent, records=records)

    def first(self, limit: int) -> "Edits":
        """Return as many edits as a store takes at once, such that no row comes before its parent or leaves before its child."""
        if len(self) <= limit:
            return self
        place = parts.order_of(self.changes)
        pairs = sorted(zip(self.changes, self.records, strict=True), key=lambda pair: place(pair[0]))[:limit]
        sent, records = zip(*pairs, strict=True)
        return replace(self, changes=sent, records=records)

    def counts(self) -> dict[str, dict[str, int]]:
        """Return how many rows of each collection are added, changed and deleted."""
        return changes.counts_of(self.changes)


def _whole(change: Change, record: Record) -> Row:
    return {**rows.row_of(change.collection, record), "uid": change.uid}


class Placed(NamedTuple):
    """A row as its table has it, where it stands there, and its identity in its one spelling."""

    fid: int
    record: Record
    uid: str | None


def version(connection: sqlite3.Connection) -> int:
    """Return a number that changes when another program writes to the file."""
    return connection.execute("PRAGMA data_version").fetchone()[0]


def find(connection: sqlite3.Connection) -> Edits:
    """Return the edits of an open checkout; nothing is written. Quickest outside of a transaction."""
    with untouched.reading(connection) as path:
        found = [_Comparison(connection, collection.name, path).edits() for collection in model.collections()]
    texts = (chain.from_iterable(getattr(one, field.name) for one in found) for field in fields(Edits))
    return Edits(*map(tuple, texts))


def count(connection: sqlite3.Connection) -> int:
    """Return how many edits there are; many of one collection are counted without looking into each."""
    with untouched.reading(connection) as path:
        return sum(_Comparison(connection, collection.name, path).count() for collection in model.collections())


class _Comparison:
    """A table beside its base table."""

    def __init__(self, connection: sqlite3.Connection, name: str, path: Path | None):
        self.connection, self.name, self.path = connection, name, path
        self.columns = statements.fields(name)
        self.content = {n for n, column in enumerate(self.columns) if column not in canonical.NOT_CONTENT}
        self.state, self.deleted = self.columns.index("state"), self.columns.index("deleted")
        self.findings: list[Finding] = []

    def edits(self) -> Edits:
        """Return what differs."""
        return self.among(*untouched.put_aside(self.connection, self.name, self.path))

    def count(self) -> int:
        """Return how many rows differ: added ones have no base row, deleted ones only that, changed ones both."""
        touched, doubted = untouched.put_aside(self.connection, self.name, self.path)
        if len(touched) <= FEW:
            return len(self.among(touched, doubted).changes)
        return len({*touched, *doubted})

    def among(self, touched: list[int], doubted: list[int]) -> Edits:
        """Return what differs in some rows and base rows."""
        if not touched and not doubted:
            return Edits()
        live = [placed for placed in self.placed(self.name, touched) if not self.is_deleted(placed)]
        base = {placed.uid: placed for placed in self.placed(statements.BASE + self.name, doubted)}
        kept, renamed = self.identities(live, base)
        present = {placed.uid for placed in kept}
        sent = [pair for placed in kept for pair in self.changed(placed, base.get(placed.uid))]
        sent += [(changes.delete(self.name, self.stored(base[uid])), None) for uid in base if uid not in present]
        pairs = tuple(zip(*sent, strict=True)) if sent else ((), ())
        return Edits(*pairs, tuple(renamed), tuple(self.respelled(kept)), tuple(self.findings))

    def placed(self, table: str, fids: Iterable[int]) -> Iterator[Placed]:
        """Read rows as they are."""
        rows.ask_fids(self.connection, fids)
        for fid, *record in self.connection.execute(statements.select_fids(table, self.columns)):
            yield Placed(fid, record, canonical.uid(record[0] if isinstance(record[0], str) else None))

    def stored(self, placed: Placed) -> Row:
        """Return the row of a base record."""
        return rows.row_of(self.name, placed.record)

    def is_deleted(self, placed: Placed) -> bool:
        """Tell whether a row is marked as deleted."""
        return placed.record[self.deleted] in canonical.TRUE

    def identities(self, live: list[Placed], base: dict[str | None, Placed]) -> tuple[list[Placed], list[Renamed]]:
        """Give every row an identity of its own: of several with one uid, the nearest to the base row keeps it."""
        groups: dict[str | None, list[Placed]] = {}
        for placed in live:
            groups.setdefault(placed.uid, []).append(placed)
        claimed = self.claimed(groups.keys() - base.keys())
        kept, renamed = [], []
        for uid, group in groups.items():
            owner = None if uid is None or uid in claimed else self.nearest(group, base.get(uid))
            for placed in group:
                new = uid if placed is owner else changes.new_id()
                kept.append(placed if placed is owner else placed._replace(uid=new))
                renamed += [] if placed is owner else [Renamed(self.name, placed.fid, uid, new)]
        return kept, renamed

    def claimed(self, uids: Iterable[str | None]) -> set[str]:
        """Return those of the uids whose base row stands untouched beside its own row: rows that have them are copies."""
        rows.ask(self.connection, (uid for uid in uids if uid))
        return {uid for (uid,) in self.connection.execute(statements.select_asked(statements.BASE + self.name, ("uid",)))}

    def nearest(self, group: list[Placed], base: Placed | None) -> Placed:
        """Return which of several rows of one uid keeps it."""

        def distance(placed: Placed) -> tuple[int, bool, int]:
            differing = len(self.differing(placed, base)) if base else 0
            return differing, base is not None and placed.fid != base.fid, placed.fid

        return group[0] if len(group) == 1 else min(group, key=distance)

    def differing(self, placed: Placed, base: Placed) -> list[int]:
        """Return the columns in which two records are not byte for byte the same."""
        pairs = enumerate(zip(placed.record, base.record, strict=True))
        return [n for n, (one, other) in pairs if (one != other or type(one) is not type(other)) and n in self.content]

    def changed(self, placed: Placed, base: Placed | None) -> Iterator[tuple[Change, Record | Row]]:
        """Yield the change of a row, if it is one; a value that its column cannot hold becomes a finding."""
        try:
            if base is None:
                row = {**rows.row_of(self.name, placed.record), "uid": placed.uid}
                yield changes.insert(self.name, row), row
            elif change := self.updated(placed, base):
                yield change, placed.record
        except InsopError as error:
            self.findings.append(self.unreadable(placed, error))

    def updated(self, placed: Placed, base: Placed) -> Change | None:
        """Return the change of a known row, None where only the spelling differs."""
        values = {}
        for n in self.differing(placed, base):
            column = self.columns[n]
            value = rows.value_of(self.name, column, placed.record[n])
            if value != rows.value_of(self.name, column, base.record[n]):
                values[column] = value
        state = placed.record[self.state]
        if state not in OWN_STATES and state != base.record[self.state]:
            self.findings.append(self.reviewed(placed, state))
        rev = base.record[self.columns.index("rev")] or 0
        return Change(self.name, "update", placed.uid, rev, values) if values else None

    def respelled(self, kept: Iterable[Placed]) -> Iterator[Renamed]:
        """Yield the rows whose identity stands in another spelling."""
        for placed in kept:
            raw = placed.record[0]
            if raw != placed.uid and canonical.uid(raw if isinstance(raw, str) else None) == placed.uid:
                yield Renamed(self.name, placed.fid, raw, placed.uid)

    def unreadable(self, placed: Placed, error: InsopError) -> Finding:
        """Return the finding for a value that its column cannot hold."""
        facts = {key: str(value) for key, value in error.facts.items()}
        field = facts.get("column", model.GEOMETRY_COLUMN)
        named = (self.name, placed.uid or "", field, "bad_value", ERROR, error.template, error.hint)
        return Finding(*named, row=placed.fid, facts=facts)

    def reviewed(self, placed: Placed, state: str) -> Finding:
        """Return the finding for a state that somebody has changed by hand."""
        message, hint = N_("Only a reviewer changes the state of a row."), N_("Set the state back to “draft”.")
        return Finding(self.name, placed.uid, "state", "state_by_review", ERROR, message, hint, str(state), placed.fid)
