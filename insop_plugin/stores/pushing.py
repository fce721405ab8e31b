"""Taking a contribution into a store: all of it is looked at first, then all of it is written."""

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timezone

from insop_plugin.core import canonical
from insop_plugin.core.canonical import Row
from insop_plugin.core.changes import Change, Conflict, Contribution, Receipt
from insop_plugin.core.errors import N_
from insop_plugin.core.progress import Progress
from insop_plugin.core.review import ACCEPTED, WITHDRAWN, after_edit
from insop_plugin.stores import errors, journal, kinship, ledger, past, rows, verdict, writing
from insop_plugin.stores.journal import Commit, Step
from insop_plugin.stores.ledger import StoreRecord
from insop_plugin.stores.rows import Current


@dataclass(frozen=True)
class Door:
    """What a contribution meets at the door of a store."""

    connection: sqlite3.Connection
    record: StoreRecord
    check: verdict.RuleCheck
    progress: Progress


def take(door: Door, sent: Contribution) -> Receipt:
    """Store a contribution whole, or refuse it whole and say why; within one transaction of the caller."""
    digest = sent.digest()
    stored = ledger.receipt(door.connection, sent.push_id, digest)
    if stored:
        return stored.replayed()
    receipt = _unfit(door.record, sent) or _judged(door, sent, digest)
    return replace(receipt, store_id=door.record.store_id, title=door.record.title)


def _judged(door: Door, sent: Contribution, digest: str) -> Receipt:
    """Look at the rows and the rules, then write."""
    door.progress(0.1)
    current = rows.current(door.connection, ((change.collection, change.uid) for change in sent.changes))
    conflicts = tuple(_conflicts(sent.changes, current))
    if conflicts:
        message = N_("Rows that changed in the store since they were loaded: {n}.").format(n=len(conflicts))
        return replace(refused(sent, "conflict", message), conflicts=conflicts)
    commit = Commit(door.record.rev + 1, sent.identity.name, sent.push_id, _now())
    steps = [step(change, current.get((change.collection, change.uid)), commit) for change in sent.changes]
    found = _findings(door, steps)
    return found_wrong(sent, found) if found else _write(door, sent, steps, commit, digest)


def refused(sent: Contribution, status: str, message: str) -> Receipt:
    """Return the receipt of a contribution that is not taken."""
    n, who = len(sent.changes), sent.identity
    terms = {"licence": who.licence, "sharing_level": who.sharing_level, "actor": who.name, "organisation": who.organisation}
    return Receipt(status, sent.push_id, refused=n, counts=sent.counts(), message=message, **terms)


def with_note(receipt: Receipt, note: str) -> Receipt:
    """Return the receipt with something more to tell the user."""
    return replace(receipt, message=" ".join(text for text in (receipt.message, note) if text)) if note else receipt


def found_wrong(sent: Contribution, found: Sequence[verdict.Finding]) -> Receipt:
    """Return the receipt of a contribution with findings that stop it."""
    status = "forbidden" if any(one.rule in (verdict.FORBIDDEN, verdict.FORBIDDEN_ROW) for one in found) else "invalid"
    message = N_("Findings to mend first: {n}.").format(n=len(found))
    return replace(refused(sent, status, message), findings=tuple(one.to_json() for one in found))


def _unfit(record: StoreRecord, sent: Contribution) -> Receipt | None:
    """Refuse what does not fit this store, before any row is looked at."""
    if sent.store_id != record.store_id:
        return refused(sent, "forbidden", N_("The contribution was made for another store."))
    if sent.epoch != record.epoch:
        return refused(sent, "epoch_changed", str(errors.EpochChanged(title=record.title)))
    if sent.schema_version < record.schema_version:
        return refused(sent, "schema_too_old", N_("The store has a newer data model: update the INSOP plugin."))
    if not sent.identity.name.strip():
        return refused(sent, "forbidden", N_("A contribution needs the name of its contributor."))
    found = verdict.of_form(sent)
    return found_wrong(sent, found) if found else None


def _conflicts(changes: Sequence[Change], current: Current) -> Iterator[Conflict]:
    for change in changes:
        row = current.get((change.collection, change.uid))
        if change.action == "insert" and row is None:
            continue
        if change.action != "insert" and row and not row["deleted"] and row["rev"] == change.base_rev:
            continue
        named = (change.collection, change.uid, change.base_rev)
        yield Conflict(*named, row and row["rev"], row, (row and row["updated_by"]) or "")


def step(change: Change, before: Row | None, commit: Commit) -> Step:
    """Return the row before and after a change, as the store will keep it."""
    stamp = {"rev": commit.rev, "updated_at": commit.at, "updated_by": commit.actor}
    if before is None:
        whole = {**dict.fromkeys(canonical.readers(change.collection)), **change.values, "uid": change.uid}
        stamp.update(created_at=commit.at, created_by=commit.actor, deleted=False)
        after = {**whole, **stamp, "state": after_edit("")}
    elif change.action == "delete":
        after = {**before, **stamp, "deleted": True}
    else:
        after = {**before, **change.values, **stamp, "state": after_edit(before["state"])}
    return Step(change.collection, change.action, change.uid, before, after)


def _findings(door: Door, steps: Sequence[Step]) -> list[verdict.Finding]:
    """Return what forbids the steps: countries, withdrawn rows, missing parents, rules."""
    found = verdict.of_countries(steps, door.record.countries)
    found += [verdict.about(step, "withdrawn") for step in steps if step.before and step.before["state"] == WITHDRAWN]
    found += [verdict.taken_away(step.collection, step.uid) for step in steps if _takes_away(door.connection, step)]
    found += kinship.findings(door.connection, steps)
    if found:
        return found
    kept: dict[str, list[Row]] = {}
    for step in steps:
        if step.op != "delete":
            kept.setdefault(step.collection, []).append(step.after)
    for n, (collection, after) in enumerate(kept.items()):
        door.progress(0.2 + 0.5 * n / len(kept))
        found += door.check(collection, after)
    return found


def _takes_away(connection: sqlite3.Connection, step: Step) -> bool:
    """Tell whether a step deletes what was accepted: that needs a second person's word, and its reason."""
    if step.op != "delete" or step.before is None or step.before["state"] == WITHDRAWN:
        return False
    return step.before["state"] == ACCEPTED or past.accepted(connection, step.collection, step.before) is not None


def _write(door: Door, sent: Contribution, steps: list[Step], commit: Commit, digest: str) -> Receipt:
    door.progress(0.7)
    ledger.tick(door.connection)
    writing.write(door.connection, steps)
    journal.write(door.connection, commit, steps)
    door.progress(0.9)
    named = {"store_id": door.record.store_id, "title": door.record.title}
    stored = replace(refused(sent, "ok", ""), rev=commit.rev, at=commit.at, accepted=len(steps), refused=0, **named)
    ledger.enter(door.connection, stored, digest, sent.identity)
    return stored


def _now() -> str:
    return canonical.instant(datetime.now(timezone.utc))
