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
from insop_plugin.stores import (
    attached,
    edits,
    errors,
    geopackage,
    http_errors,
    packages,
    pushing,
    records,
    rows,
    shadow,
    statements,
    verdict,
)
from insop_plugin.stores.edits import Edits
from insop_plugin.stores.protocol import Store
from insop_plugin.stores.records import CheckoutInfo

PACKAGE_LIMIT = 100_000  # changes in one package


@dataclass(frozen=True)
class Outgoing:
    """A contribution on its way."""

    sent: Contribution
    refusal: Receipt | None = None  # why it stays here
    version: int | None = None  # of the checkout when it was put out, where that is known
    left: int = 0  # changes that did not fit in


@dataclass(frozen=True)
class Order:
    """What is to be sent, and how."""

    info: CheckoutInfo
    who: Identity
    limit: int  # changes in one contribution
    state: str = records.WAITING
    is_checked_there: bool = False  # the store's own check costs no journey


def contribution(info: CheckoutInfo, found: Edits, who: Identity) -> Contribution:
    """Return the edits of a checkout as one contribution under a fresh id."""
    return Contribution(new_id(), info.store_id, info.epoch, info.rev, who, found.changes)


def contribute(connection: sqlite3.Connection, info: CheckoutInfo, store: Store, who: Identity, progress: Progress) -> Receipt:
    """Send what waits from before, then the edits made since; return the last receipt.

    More changes than the store takes at once go in parts; the receipt then counts all of them.
    """
    attached.describe(connection)
    last, got = None, []
    for sent in records.waiting(connection):
        last = _sent(connection, store, Outgoing(sent), part_of(progress, 0.0, 0.3)) or last
    order = Order(info, who, store.info().changes_limit, is_checked_there=store.is_local)
    while True:
        out = put_out(connection, order)
        if out.refusal:
            return summed([*got, out.refusal])
        if not out.sent.changes:
            return last or nothing_to_send(out.sent, info)
        receipt = _sent(connection, store, out, part_of(progress, 0.3, 1.0))
        if receipt is None:
            order = replace(order, limit=(len(out.sent.changes) + 1) // 2)
            continue
        got.append(receipt)
        if not receipt.is_stored:
            return replace(summed(got), refused=got[-1].refused + out.left)
        if not out.left:
            return summed(got)


def _sent(connection: sqlite3.Connection, store: Store, out: Outgoing, progress: Progress) -> Receipt | None:
    """Send one contribution; None where it has to go in smaller parts: it was too long, however few its changes."""
    try:
        return send(connection, store, out, progress)
    except errors.TooMuchAtOnce:
        if len(out.sent.changes) < 2:
            raise
        return None


def summed(receipts: Sequence[Receipt]) -> Receipt:
    """Return the last of several receipts, with the counts of all of them."""
    if len(receipts) == 1:
        return receipts[0]
    counts: dict[str, dict[str, int]] = {}
    for receipt in receipts:
        for name, some in receipt.counts.items():
            for action, n in some.items():
                whole = counts.setdefault(name, {})
                whole[action] = whole.get(action, 0) + n
    findings = tuple(finding for receipt in receipts for finding in receipt.findings)
    accepted = sum(receipt.accepted for receipt in receipts)
    return replace(receipts[-1], accepted=accepted, counts=counts, findings=findings)


def put_out(connection: sqlite3.Connection, order: Order) -> Outgoing:
    """Write edits to the outbox, or say with a receipt why they cannot be sent as they are."""
    version, found = edits.version(connection), edits.find(connection)
    with geopackage.transaction(connection):
        found = found if edits.version(connection) == version else edits.find(connection)
        shadow.rename(connection, found)
        found = found.without(_named(records.waiting(connection)))
        part = found.first(order.limit)
        sent = contribution(order.info, part, order.who)
        wrong = [*found.findings, *(() if order.is_checked_there else _errors(part))]
        if wrong:
            refusal = pushing.found_wrong(sent, wrong)
            refusal = replace(refusal, refused=len(found), store_id=order.info.store_id, title=order.info.title)
            records.keep_receipt(connection, refusal)
            return Outgoing(sent, refusal)
        if sent.changes:
            records.put_out(connection, sent, order.state)
        return Outgoing(sent, version=edits.version(connection), left=len(found) - len(part))


def pack(connection: sqlite3.Connection, info: CheckoutInfo, who: Identity, folder: Path) -> tuple[Receipt, list[Path]]:
    """Write what waits and the edits as packages to be carried by hand; they stay in the outbox until answered."""
    attached.describe(connection)
    going, out = records.waiting(connection), None
    while out is None or out.left:
        out = put_out(connection, Order(info, who, PACKAGE_LIMIT, records.PACKED))
        if out.refusal:
            return out.refusal, []
        going += [out.sent] if out.sent.changes else []
    paths = [packages.write(one, folder, attached.beside(connection, one)) for one in going]
    n = sum(len(one.changes) for one in going)
    receipt = replace(pushing.refused(out.sent, "pending", ""), pending=n, refused=0, store_id=info.store_id, title=info.title)
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
    """Send one contribution of the outbox, its files first, and settle its answer; without an answer it stays there.

    So it does when somebody cancels while it is on its way through a network: it may arrive all the same.
    """
    left_behind = attached.send(connection, store.files, out.sent, part_of(progress, 0.0, 0.7))
    try:
        receipt = store.push(out.sent, part_of(progress, 0.7, 1.0))
    except errors.PushIdReused:
        records.answered(connection, out.sent.push_id, is_stored=False)
        raise
    except (Cancelled, errors.TooMuchAtOnce, http_errors.Unfit) as error:
        is_on_its_way = isinstance(error, Cancelled) and not store.is_local
        if not is_on_its_way and store.status(out.sent.push_id) is None:
            records.answered(connection, out.sent.push_id, is_stored=False)
        raise
    receipt = replace(receipt, findings=(*receipt.findings, *(one.to_json() for one in left_behind if receipt.is_stored)))
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
