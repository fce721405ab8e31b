"""Sending the edits of a checkout: kept on the disk first, sent under one id, settled on the answer.

A crash at any point loses nothing: a contribution without an answer is sent again, unchanged and
under the same id, before anything new; the store takes it once.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from insop_plugin.core import canonical
from insop_plugin.core.canonical import Row
from insop_plugin.core.changes import Change, Contribution, Identity, Receipt, new_id
from insop_plugin.core.errors import N_, Cancelled
from insop_plugin.core.progress import Progress, part_of
from insop_plugin.core.review import after_edit
from insop_plugin.stores import edits, errors, geopackage, packages, pushing, records, rows, shadow, statements, verdict
from insop_plugin.stores.edits import Edits
from insop_plugin.stores.protocol import Store
from insop_plugin.stores.records import CheckoutInfo


@dataclass(frozen=True)
class Outgoing:
    """A contribution on its way."""

    sent: Contribution
    refusal: Receipt | None = None  # why it stays here
    version: int | None = None  # of the checkout when it was put out, where that is known


def contribution(info: CheckoutInfo, found: Edits, who: Identity) -> Contribution:
    """Return the edits of a checkout as one contribution under a fresh id."""
    return Contribution(new_id(), info.store_id, info.epoch, info.rev, who, found.changes)


def contribute(connection: sqlite3.Connection, info: CheckoutInfo, store: Store, who: Identity, progress: Progress) -> Receipt:
    """Send what waits from before, then the edits made since; return the last receipt."""
    last = None
    for sent in records.waiting(connection):
        last = send(connection, store, Outgoing(sent), part_of(progress, 0.0, 0.3))
    out = put_out(connection, info, who, is_checked_there=store.is_local)
    if out.refusal or not out.sent.changes:
        return out.refusal or last or nothing_to_send(out.sent, info)
    return send(connection, store, out, part_of(progress, 0.3, 1.0))


def put_out(
    connection: sqlite3.Connection,
    info: CheckoutInfo,
    who: Identity,
    state: str = records.WAITING,
    is_checked_there: bool = False,
) -> Outgoing:
    """Write the edits to the outbox, or say with a receipt why they cannot be sent as they are."""
    version, found = edits.version(connection), edits.find(connection)
    with geopackage.transaction(connection):
        found = found if edits.version(connection) == version else edits.find(connection)
        shadow.rename(connection, found)
        found = found.without(_named(records.waiting(connection)))
        sent = contribution(info, found, who)
        wrong = [*found.findings, *(() if is_checked_there else _errors(found))]
        if wrong:
            refusal = replace(pushing.found_wrong(sent, wrong), store_id=info.store_id, title=info.title)
            records.keep_receipt(connection, refusal)
            return Outgoing(sent, refusal)
        if sent.changes:
            records.put_out(connection, sent, state)
        return Outgoing(sent, version=edits.version(connection))


def pack(connection: sqlite3.Connection, info: CheckoutInfo, who: Identity, folder: Path) -> tuple[Receipt, list[Path]]:
    """Write what waits and the edits as packages to be carried by hand; they stay in the outbox until answered."""
    unanswered = records.waiting(connection)
    out = put_out(connection, info, who, records.PACKED)
    if out.refusal:
        return out.refusal, []
    sent = out.sent
    paths = [packages.write(one, folder) for one in [*unanswered, *([sent] if sent.changes else [])]]
    n = sum(len(one.changes) for one in unanswered) + len(sent.changes)
    receipt = replace(pushing.refused(sent, "pending", ""), pending=n, refused=0, store_id=info.store_id, title=info.title)
    records.keep_receipt(connection, receipt)
    return receipt, paths


def nothing_to_send(sent: Contribution, info: CheckoutInfo) -> Receipt:
    """Return the receipt for a checkout without edits."""
    message = N_("There is nothing to send.")
    return Receipt("ok", sent.push_id, actor=sent.identity.name, message=message, store_id=info.store_id, title=info.title)


def _named(unanswered: Sequence[Contribution]) -> set[tuple[str, str]]:
    """Return the rows that are under way: edits made to them since are sent after the answer."""
    return {(change.collection, change.uid) for sent in unanswered for change in sent.changes}


def _errors(found: Edits) -> Iterator[verdict.Finding]:
    """Yield what the rules forbid in edited rows."""
    edited: dict[str, list[Row]] = {}
    for change, after in zip(found.changes, found.after, strict=True):
        if after is not None:
            edited.setdefault(change.collection, []).append(after)
    for collection, after in edited.items():
        yield from verdict.by_rules(collection, after)


def send(connection: sqlite3.Connection, store: Store, out: Outgoing, progress: Progress) -> Receipt:
    """Send one contribution of the outbox and settle its answer; without an answer it stays there."""
    try:
        receipt = store.push(out.sent, progress)
    except (Cancelled, errors.TooMuchAtOnce, errors.PushIdReused):
        if store.status(out.sent.push_id) is None:
            records.answered(connection, out.sent.push_id, is_stored=False)
        raise
    with geopackage.transaction(connection):
        settle(connection, out.sent, receipt, edits.version(connection) == out.version)
    return receipt


def settle(connection: sqlite3.Connection, sent: Contribution, receipt: Receipt, is_untouched: bool = False) -> None:
    """Bring the checkout to what a receipt says; within one transaction of the caller.

    Args:
        connection: the checkout.
        sent: what the receipt answers.
        receipt: the answer.
        is_untouched: nobody has written to the checkout since the contribution was put out.
    """
    records.keep_receipt(connection, receipt)
    records.answered(connection, sent.push_id, receipt.is_stored)
    if not receipt.is_stored:
        return
    for collection in dict.fromkeys(change.collection for change in sent.changes):
        mine = [change for change in sent.changes if change.collection == collection]
        kept = [change for change in mine if change.action != "delete"]
        _settle_deleted(connection, collection, [change.uid for change in mine if change.action == "delete"])
        (_settle_untouched if is_untouched else _settle_kept)(connection, collection, kept, receipt)
    for collection, uid in _named([sent]) & {(collection, uid) for collection, uid, *_ in records.conflicts(connection)}:
        records.forget_conflict(connection, collection, uid)
    records.follow(connection, sent.epoch, receipt.rev)


def _settle_deleted(connection: sqlite3.Connection, collection: str, uids: Sequence[str]) -> None:
    if not uids:
        return
    there = dict(rows.edited_by_uid(connection, collection, uids))
    marked = [uid for uid, row in there.items() if row["deleted"]]
    shadow.drop(connection, collection, marked)
    shadow.drop_base(connection, collection, uids)


def _settle_untouched(connection: sqlite3.Connection, collection: str, sent: Sequence[Change], receipt: Receipt) -> None:
    """Make the rows that were sent, and that nobody has touched since, the new base."""
    stamp = {"rev": receipt.rev, "state": after_edit(""), "updated_at": receipt.at, "updated_by": receipt.actor}
    first = {"created_at": receipt.at, "created_by": receipt.actor, "deleted": False}
    shadow.stamp_alike(connection, collection, [change.uid for change in sent], stamp)
    shadow.stamp_alike(connection, collection, [change.uid for change in sent if change.action == "insert"], first)
    shadow.base_is_table(connection, collection, [change.uid for change in sent])


def _settle_kept(connection: sqlite3.Connection, collection: str, sent: Sequence[Change], receipt: Receipt) -> None:
    """Make what was sent the new base; edits made since stay edits."""
    if not sent:
        return
    uids = [change.uid for change in sent]
    base = dict(rows.edited_by_uid(connection, collection, uids, statements.BASE + collection))
    stored = [_stored(collection, change, base.get(change.uid), receipt) for change in sent]
    if shadow.has_copies(connection, collection, uids):  # made while the answer was under way
        shadow.rebase(connection, collection, stored)
        shadow.rename(connection, edits.find(connection))
    shadow.stamp(connection, collection, stored)
    live = dict(rows.edited_by_uid(connection, collection, uids))
    edited_since = [row for row in stored if not _is_same(live.get(row["uid"]), row)]
    since = {row["uid"] for row in edited_since}
    shadow.base_is_table(connection, collection, [uid for uid in uids if uid not in since])
    shadow.rebase(connection, collection, edited_since)


def _stored(collection: str, change: Change, base: Row | None, receipt: Receipt) -> Row:
    """Return the row as the store now has it."""
    stamp = {"rev": receipt.rev, "updated_at": receipt.at, "updated_by": receipt.actor, "state": after_edit("")}
    if base is None:
        stamp.update(uid=change.uid, created_at=receipt.at, created_by=receipt.actor, deleted=False)
        base = canonical.row_of(collection, {})
    return {**base, **change.values, **stamp}


def _is_same(live: Row | None, stored: Row) -> bool:
    return live is not None and not live["deleted"] and canonical.content(live) == canonical.content(stored)
