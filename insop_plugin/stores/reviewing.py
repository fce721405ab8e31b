"""A reviewer's word on contributed rows: accepted, rejected with a reason, withdrawn."""

import sqlite3
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timezone
from hashlib import sha256

from insop_plugin.core.canonical import instant
from insop_plugin.core.changes import Conflict, Identity, Receipt, compact
from insop_plugin.core.errors import N_
from insop_plugin.core.review import what_forbids
from insop_plugin.core.rules.findings import ERROR, Finding
from insop_plugin.stores import journal, ledger, rows, writing
from insop_plugin.stores.journal import Commit, Step
from insop_plugin.stores.ledger import StoreRecord
from insop_plugin.stores.protocol import Decision
from insop_plugin.stores.rows import Current


@dataclass(frozen=True)
class Review:
    """A reviewer's decisions; taken whole or not at all, and once."""

    review_id: str
    reviewer: Identity
    decisions: tuple[Decision, ...]

    def digest(self) -> str:
        """Return the SHA-256 of the review's one spelling."""
        document = {"reviewer": asdict(self.reviewer), "decisions": [asdict(decision) for decision in self.decisions]}
        return sha256(compact(document).encode("utf-8")).hexdigest()


def decide(connection: sqlite3.Connection, record: StoreRecord, review: Review) -> Receipt:
    """Change the states that a review asks for, or refuse it whole; within one transaction of the caller."""
    digest = review.digest()
    stored = ledger.receipt(connection, review.review_id, digest)
    if stored:
        return stored.replayed()
    blank = _blank(record, review)
    current = rows.current(connection, [(decision.collection, decision.uid) for decision in review.decisions])
    conflicts = tuple(_conflicts(review, current))
    if conflicts:
        message = N_("Rows that changed since the reviewer saw them: {n}.").format(n=len(conflicts))
        return replace(blank, status="conflict", refused=len(review.decisions), conflicts=conflicts, message=message)
    found = tuple(_findings(record, review, current))
    if found:
        message = found[0]["message"]
        return replace(blank, status="invalid", refused=len(review.decisions), findings=found, message=message)
    return _write(connection, review, current, blank)


def _blank(record: StoreRecord, review: Review) -> Receipt:
    who, named = review.reviewer, {"store_id": record.store_id, "title": record.title}
    return Receipt("ok", review.review_id, actor=who.name, organisation=who.organisation, **named)


def _conflicts(review: Review, current: Current) -> Iterator[Conflict]:
    for decision in review.decisions:
        row = current.get((decision.collection, decision.uid))
        if row is None or row["deleted"] or row["rev"] != decision.rev:
            named = (decision.collection, decision.uid, decision.rev)
            yield Conflict(*named, row and row["rev"], row, (row and row["updated_by"]) or "")


def _findings(record: StoreRecord, review: Review, current: Current) -> Iterator[dict]:
    for decision in review.decisions:
        row = current[decision.collection, decision.uid]
        message = what_forbids(row["state"], decision.state, decision.reason)
        if row["updated_by"] == review.reviewer.name and not record.self_review:
            message = N_("{name} may not review own rows.").format(name=review.reviewer.name)
        if message:
            named = (decision.collection, decision.uid, "state", "review", ERROR, message, "", decision.state)
            yield Finding(*named).to_json()


def _write(connection: sqlite3.Connection, review: Review, current: Current, blank: Receipt) -> Receipt:
    at = instant(datetime.now(timezone.utc))
    commit = Commit(ledger.tick(connection), review.reviewer.name, review.review_id, at)
    steps = []
    for decision in review.decisions:
        before = current[decision.collection, decision.uid]
        after = {**before, "state": decision.state, "rev": commit.rev}
        steps.append(Step(decision.collection, "review", decision.uid, before, after))
        reason = (decision.collection, decision.uid, commit.rev, before["state"], decision.state)
        connection.execute(
            "INSERT INTO review VALUES (?, ?, ?, ?, ?, ?, ?, ?)", (*reason, review.reviewer.name, decision.reason, at)
        )
    writing.write(connection, steps)
    journal.write(connection, commit, steps)
    stored = replace(blank, rev=commit.rev, at=at, accepted=len(steps))
    ledger.enter(connection, stored, review.digest(), review.reviewer)
    return stored
