"""The feed of a store: what changed after a revision, page by page, all pages at one revision."""

import sqlite3
from collections.abc import Iterator

from insop_plugin.core import model
from insop_plugin.core.canonical import Row
from insop_plugin.core.kinship import OWNERS
from insop_plugin.stores import journal, rows, selecting, statements
from insop_plugin.stores.ledger import StoreRecord
from insop_plugin.stores.protocol import FeedEntry, Mark, Page, Window

CHANGED = (
    "SELECT rev, ord, collection, uid FROM change AS c WHERE (rev, ord) > (?1, ?2) AND rev <= ?3 AND NOT EXISTS"
    " (SELECT 1 FROM change AS l WHERE l.uid = c.uid AND l.collection = c.collection AND l.rev > c.rev AND l.rev <= ?3)"
    " ORDER BY rev, ord LIMIT ?4"
)
Named = tuple[str, str]  # collection, uid


def page(connection: sqlite3.Connection, record: StoreRecord, window: Window) -> Page:
    """Return one page of the feed, within a read transaction of the caller."""
    until = record.rev if window.until is None else min(window.until, record.rev)
    after = window.start
    found = connection.execute(CHANGED, (after.rev, after.ord, until, window.limit + 1)).fetchall()
    shown = found[: window.limit]
    entries = _entries(connection, [(collection, uid) for _, _, collection, uid in shown], until)
    if not window.selection.is_all:
        selecting.choose(connection, window.selection)
        entries = list(_selected(connection, entries, until))
    more = Mark(*shown[-1][:2]) if len(found) > len(shown) else None
    return Page(record.epoch, until, tuple(entries), more)


def _entries(connection: sqlite3.Connection, named: list[Named], until: int) -> list[FeedEntry]:
    """Return the rows as they were at a revision, in the given order."""
    known = rows.current(connection, named)
    return [FeedEntry(*n, _live(journal.as_of(connection, n[0], known[n], until))) for n in named if n in known]


def _live(row: Row | None) -> Row | None:
    return None if row is None or row["deleted"] else row


def _selected(connection: sqlite3.Connection, entries: list[FeedEntry], until: int) -> Iterator[FeedEntry]:
    """Yield the entries as a reader of a selection sees them, with the older rows they bring in or take out."""
    named = dict.fromkeys((entry.collection, entry.uid) for entry in entries)
    family = [name for name in _family(connection, list(named)) if name not in named]
    both = entries + _entries(connection, family, until)
    chosen = _chosen(connection, [*named, *family])
    for entry in both:
        is_in = (entry.collection, entry.uid) in chosen
        yield entry if is_in else FeedEntry(entry.collection, entry.uid, None)


def _chosen(connection: sqlite3.Connection, named: list[Named]) -> set[Named]:
    return {
        (name, uid)
        for name, uids in _by_collection(named).items()
        for (uid,) in _asked(connection, uids, statements.chosen_of_asked(name))
    }


def _family(connection: sqlite3.Connection, named: list[Named]) -> list[Named]:
    """Return what hangs on rows, and what those and the rows themselves refer to."""
    down = list(named)
    for child, owners in OWNERS.items():  # parents before children, as in the model
        for owner in owners:
            uids = [uid for name, uid in down if name == owner]
            found = _asked(connection, uids, statements.children_of_asked(child, owner + "_uid"))
            down += [(child, uid) for uid, _ in found]
    family, fresh = dict.fromkeys(down), list(down)
    while fresh:
        fresh = [name for name in dict.fromkeys(_parents(connection, fresh)) if name not in family]
        family.update(dict.fromkeys(fresh))
    return list(family)


def _parents(connection: sqlite3.Connection, named: list[Named]) -> Iterator[Named]:
    for name, uids in _by_collection(named).items():
        columns = statements.references(model.collection(name))
        for _, row in rows.by_uid(connection, name, uids):
            yield from ((column.references, row[column.name]) for column in columns if row[column.name])


def _asked(connection: sqlite3.Connection, uids: list[str], text: str) -> list[tuple]:
    if not uids:
        return []
    rows.ask(connection, uids)
    return connection.execute(text).fetchall()


def _by_collection(named: list[Named]) -> dict[str, list[str]]:
    asked: dict[str, list[str]] = {}
    for collection, uid in named:
        asked.setdefault(collection, []).append(uid)
    return asked
