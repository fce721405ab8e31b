"""Moving a checkout to another store: its rows are compared with those there, nothing is overwritten.

Rows the other store does not have become edits, to be contributed like any; rows that differ from those there wait
for a decision, as after an update; rows that are the same simply follow the other store from now on.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from insop_plugin.core import model
from insop_plugin.core.canonical import Row, content
from insop_plugin.core.changes import Change
from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.progress import Progress
from insop_plugin.stores import edits, geopackage, records, rows, shadow, statements, told
from insop_plugin.stores.protocol import FeedEntry, Page, Store, Window
from insop_plugin.stores.records import CheckoutInfo

PAGE = 5000
Named = tuple[str, str]  # collection, uid


class NotSettled(InsopError):
    """A checkout with something under way to the store it comes from."""

    template = N_("{path} has contributions without an answer ({waiting}) and undecided rows ({conflicts}).")
    hint = N_("Send them to “{title}” and decide about the rows first; then move the dataset.")


class AlreadyThere(InsopError):
    """A checkout that comes from the store it should be moved to."""

    template = N_("{path} was loaded from the store “{title}” already.")
    hint = N_("Update it from there instead.")


@dataclass(frozen=True)
class MoveSummary:
    """What a move found."""

    rev: int
    title: str
    taken: int = 0  # rows that only the other store had, or that are the same there
    offered: int = 0  # rows that the other store does not have: they count as edits now
    conflicts: int = 0  # rows that differ: they wait for a decision


@dataclass
class _Move:
    """One move while it runs."""

    connection: sqlite3.Connection
    mine: dict[Named, tuple[Change, Row | None]]
    seen: set[Named] = field(default_factory=set)
    taken: int = 0


def move(connection: sqlite3.Connection, info: CheckoutInfo, store: Store, progress: Progress) -> MoveSummary:
    """Have a checkout belong to another store from now on, in one transaction.

    Raises:
        AlreadyThere: it belongs to it.
        NotSettled: something is under way to the store it belongs to.
    """
    there = store.info()
    if there.store_id == info.store_id:
        raise AlreadyThere(path=info.path, title=info.title)
    waiting, undecided = len(records.waiting(connection)), len(records.conflicts(connection))
    if waiting or undecided:
        raise NotSettled(path=info.path, title=info.title, waiting=waiting, conflicts=undecided)
    with geopackage.transaction(connection):
        found = edits.find(connection)
        shadow.rename(connection, found)
        pairs = zip(found.changes, found.after, strict=True)
        work = _Move(connection, {(change.collection, change.uid): (change, after) for change, after in pairs})
        last = _follow(work, store, info, progress)
        offered = _offer_rest(work)
        records.rehome(connection, there, last.epoch, last.until)
        told.forget(connection)
        told.take(connection, store, 0, last.until, info.selection)
        return MoveSummary(last.until, there.title, work.taken, offered, len(records.conflicts(connection)))


def _follow(work: _Move, store: Store, info: CheckoutInfo, progress: Progress) -> Page:
    """Compare with the other store page by page and return the last page."""
    window: Window | None = Window(0, selection=info.selection, limit=PAGE)
    while window is not None:
        page = store.pull(window)
        by_collection: dict[str, dict[str, FeedEntry]] = {}
        for entry in page.entries:
            if entry.row is not None:
                by_collection.setdefault(entry.collection, {})[entry.uid] = entry
        for collection, some in by_collection.items():
            _compare(work, collection, list(some.values()))
        progress(min(0.95, page.next.rev / max(1, page.until)) if page.next else 0.95)
        window = Window(0, page.until, page.next, info.selection, PAGE) if page.next else None
    return page


def _compare(work: _Move, collection: str, entries: Sequence[FeedEntry]) -> None:
    base = dict(rows.edited_by_uid(work.connection, collection, [e.uid for e in entries], statements.BASE + collection))
    todo: dict[str, list[FeedEntry]] = {"take": [], "rebase": [], "conflict": []}
    for entry in entries:
        work.seen.add((collection, entry.uid))
        todo[_what(work.mine.get((collection, entry.uid)), base.get(entry.uid), entry.row)].append(entry)
    shadow.take_row(work.connection, collection, [entry.row for entry in todo["take"]])
    shadow.rebase(work.connection, collection, [entry.row for entry in todo["rebase"]])
    work.taken += len(todo["take"])
    for entry in todo["conflict"]:
        _contest(work, entry, base.get(entry.uid))


def _what(mine: tuple[Change, Row | None] | None, base: Row | None, theirs: Row) -> str:
    """Return what to do with a row that the other store has."""
    change, after = mine or (None, None)
    here = after if change else base
    if (change is None and base is None) or (here and content(here) == content(theirs)):
        return "take"
    return "rebase" if change and base and content(base) == content(theirs) else "conflict"


def _contest(work: _Move, entry: FeedEntry, base: Row | None) -> None:
    """Have a row wait for a decision; until then no store takes it, as no revision of it is known here."""
    records.note_conflict(work.connection, entry.collection, entry.uid, entry.row["rev"], entry.row)
    change, _ = work.mine.get((entry.collection, entry.uid), (None, None))
    if change and change.action == "delete":
        text = statements.update_by_uid(statements.BASE + entry.collection, ("rev",))
        work.connection.execute(text, (0, entry.uid))
    elif base:
        shadow.drop_base(work.connection, entry.collection, [entry.uid])


def _offer_rest(work: _Move) -> int:
    """Let rows that the other store does not have count as added; return how many."""
    n = 0
    for collection, uids in _not_seen(work):
        shadow.drop_base(work.connection, collection, uids)
        n += sum((collection, uid) not in work.mine or work.mine[collection, uid][1] is not None for uid in uids)
    added = (name for name, (change, _) in work.mine.items() if change.action == "insert" and name not in work.seen)
    return n + sum(1 for _ in added)


def _not_seen(work: _Move) -> Iterator[tuple[str, list[str]]]:
    for collection in model.collections():
        text = statements.select(statements.BASE + collection.name, ("uid",))
        uids = [uid for (uid,) in work.connection.execute(text).fetchall() if (collection.name, uid) not in work.seen]
        if uids:
            yield collection.name, uids
