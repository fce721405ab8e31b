"""Bringing a checkout up to date: rows nobody edited here are taken, edited ones are never overwritten."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from insop_plugin.core import model
from insop_plugin.core.canonical import Row, content
from insop_plugin.core.changes import Change, Receipt
from insop_plugin.core.progress import Progress
from insop_plugin.stores import edits, geopackage, records, rows, sending, shadow, statements, told
from insop_plugin.stores.protocol import FeedEntry, Page, Store, Window
from insop_plugin.stores.records import CheckoutInfo
from insop_plugin.stores.reviews import Verdict

PAGE = 20_000
Named = tuple[str, str]  # collection, uid


@dataclass(frozen=True)
class PullSummary:
    """What an update brought."""

    rev: int
    taken: int = 0  # rows added or changed
    gone: int = 0  # rows that left the store or the selection
    conflicts: int = 0  # rows edited here and there, which wait for a decision
    receipts: tuple[Receipt, ...] = ()  # answers to contributions that had none yet
    offered_again: int = 0  # rows the store has lost since they were contributed; they count as edits again
    verdicts: tuple[Verdict, ...] = ()  # decisions that came along: rows returned, or accepted with a remark


@dataclass
class _Update:
    """One update while it runs."""

    connection: sqlite3.Connection
    mine: dict[Named, tuple[Change, Row | None]]
    offered: set[Named] = field(default_factory=set)
    is_new_epoch: bool = False
    taken: int = 0
    gone: int = 0
    again: int = 0


def pull(connection: sqlite3.Connection, info: CheckoutInfo, store: Store, progress: Progress) -> PullSummary:
    """Take what changed in the store, in one transaction."""
    receipts = tuple(_late_answers(connection, store))
    info = records.read(connection, info.path)
    version, found = edits.version(connection), edits.find(connection)
    with geopackage.transaction(connection):
        found = found if edits.version(connection) == version else edits.find(connection)
        shadow.rename(connection, found)
        named = ((change.collection, change.uid) for change in found.changes)
        work = _Update(connection, dict(zip(named, zip(found.changes, found.after, strict=True), strict=True)))
        _apply(work, [FeedEntry(collection, uid, row) for collection, uid, _, row in records.conflicts(connection)])
        last = _follow(work, info, store, progress)
        said = _verdicts(work, info, store, last)
        records.mark(connection, last.epoch, last.until)
        n = len(records.conflicts(connection))
    return PullSummary(last.until, work.taken, work.gone, n, receipts, work.again, said)


def _verdicts(work: _Update, info: CheckoutInfo, store: Store, last: Page) -> tuple[Verdict, ...]:
    """Take along what reviewers said since."""
    if work.is_new_epoch:
        told.forget(work.connection)
    since = 0 if work.is_new_epoch else info.rev
    return told.take(work.connection, store, since, last.until, info.selection)


def _late_answers(connection: sqlite3.Connection, store: Store) -> Iterator[Receipt]:
    """Settle contributions whose answer was lost, or that were carried by hand."""
    for sent in records.waiting(connection):
        receipt = store.status(sent.push_id)
        if receipt:
            with geopackage.transaction(connection):
                sending.settle(connection, sent, receipt)
            yield receipt


def _follow(work: _Update, info: CheckoutInfo, store: Store, progress: Progress) -> Page:
    """Apply the store's feed page by page and return the last page."""
    page = store.pull(Window(info.rev, selection=info.selection, limit=PAGE))
    seen: set[Named] = set()
    if page.epoch != info.epoch:
        _expect_everything(work, store)
        page = store.pull(Window(0, selection=info.selection, limit=PAGE))
    while True:
        _apply(work, page.entries)
        seen.update((entry.collection, entry.uid) for entry in page.entries)
        if page.next is None:
            break
        progress(min(0.95, (page.next.rev - info.rev) / max(1, page.until - info.rev)))
        page = store.pull(Window(info.rev, page.until, page.next, info.selection, PAGE))
    if work.is_new_epoch:
        _apply(work, [FeedEntry(*name, None) for name in _base_rows(work.connection) if name not in seen])
    return page


def _expect_everything(work: _Update, store: Store) -> None:
    """Prepare for a store restored from a backup: what it lost of our contributions is offered again."""
    work.is_new_epoch = True
    for sent in records.stored(work.connection):
        if store.status(sent.push_id) is None:
            work.offered.update((change.collection, change.uid) for change in sent.changes)
            records.answered(work.connection, sent.push_id, is_stored=False)


def _base_rows(connection: sqlite3.Connection) -> Iterator[Named]:
    for collection in model.collections():
        found = connection.execute(statements.select(statements.BASE + collection.name, ("uid",))).fetchall()
        yield from ((collection.name, uid) for (uid,) in found)


def _apply(work: _Update, entries: Iterable[FeedEntry]) -> None:
    by_collection: dict[str, list[FeedEntry]] = {}
    for entry in entries:
        by_collection.setdefault(entry.collection, []).append(entry)
    for collection, some in by_collection.items():
        _apply_to(work, collection, list({entry.uid: entry for entry in some}.values()))


def _apply_to(work: _Update, collection: str, entries: Sequence[FeedEntry]) -> None:
    """Sort the entries by what is to be done with them, and do it."""
    table, uids = statements.BASE + collection, [entry.uid for entry in entries]
    base = dict(rows.edited_by_uid(work.connection, collection, uids, table))
    todo: dict[str, list[FeedEntry]] = {}
    for entry in entries:
        todo.setdefault(_what(work, entry, base.get(entry.uid)), []).append(entry)
    for name, action in ACTIONS.items():
        if name in todo:
            action(work, collection, todo[name])
    for entry in entries:
        if entry not in todo.get("conflict", ()):
            records.forget_conflict(work.connection, collection, entry.uid)


def _what(work: _Update, entry: FeedEntry, base: Row | None) -> str:
    """Return what to do with one row of the feed."""
    theirs, name = entry.row, (entry.collection, entry.uid)
    change, mine = work.mine.get(name, (None, None))
    if name in work.offered:
        return "offer"
    if change is None:
        return _unedited(work, theirs, base)
    if theirs is None:
        return "forget" if change.action == "delete" else "conflict"
    if base and content(base) == content(theirs):
        return "restamp"
    return "take" if mine and content(mine) == content(theirs) else "conflict"


def _unedited(work: _Update, theirs: Row | None, base: Row | None) -> str:
    if theirs is None:
        return "drop" if base else "nothing"
    is_known = base is not None and base["rev"] == theirs["rev"] and not work.is_new_epoch
    return "nothing" if is_known else "take"


def _take(work: _Update, collection: str, entries: Sequence[FeedEntry]) -> None:
    shadow.take_row(work.connection, collection, [entry.row for entry in entries])
    work.taken += len(entries)


def _drop(work: _Update, collection: str, entries: Sequence[FeedEntry]) -> None:
    shadow.drop(work.connection, collection, [entry.uid for entry in entries])
    work.gone += len(entries)


def _forget(work: _Update, collection: str, entries: Sequence[FeedEntry]) -> None:
    shadow.drop_base(work.connection, collection, [entry.uid for entry in entries])


def _restamp(work: _Update, collection: str, entries: Sequence[FeedEntry]) -> None:
    shadow.rebase(work.connection, collection, [entry.row for entry in entries])


def _conflict(work: _Update, collection: str, entries: Sequence[FeedEntry]) -> None:
    for entry in entries:
        rev = entry.row["rev"] if entry.row else 0
        records.note_conflict(work.connection, collection, entry.uid, rev, entry.row)


def _offer(work: _Update, collection: str, entries: Sequence[FeedEntry]) -> None:
    """Let rows that the store has lost count as edits again."""
    there = [entry.row for entry in entries if entry.row]
    shadow.drop_base(work.connection, collection, [entry.uid for entry in entries if not entry.row])
    shadow.rebase(work.connection, collection, there)
    work.again += len(entries)


ACTIONS = {"take": _take, "drop": _drop, "forget": _forget, "restamp": _restamp, "conflict": _conflict, "offer": _offer}
