"""The queue of a store: rows that wait for a review, or that were deleted, by the contribution that brought them there."""

import json
import sqlite3
from collections.abc import Iterable, Iterator

from insop_plugin.core import model
from insop_plugin.core.canonical import Row
from insop_plugin.core.review import SUBMITTED
from insop_plugin.stores import past, rows, statements
from insop_plugin.stores.reviews import DELETED, Batch, Mark, Queue, QueueEntry, QueuePage

CONTRIBUTION = "SELECT push_id, rev, received, actor, result, country, licence, sharing_level FROM push WHERE rev = ?"
CHANGED = (
    "SELECT rev, ord, push_id, collection, uid FROM change WHERE (rev, ord) > (?1, ?2)"
    " AND rev IN (SELECT rev FROM temp.asked_rev) ORDER BY rev, ord LIMIT ?3"
)
Change = tuple[int, int, str, str, str]
Counts = dict[int, dict[str, int]]  # revision -> collection -> rows


def page(connection: sqlite3.Connection, asked: Queue) -> QueuePage:
    """Return one page of the queue, within a read transaction of the caller."""
    counts = _counts(connection, asked)
    batches = () if asked.after else tuple(_batches(connection, counts))
    _ask(connection, counts)
    start = asked.after or Mark(0)
    found = connection.execute(CHANGED, (start.rev, start.ord, asked.limit + 1)).fetchall() if asked.limit else []
    shown = found[: asked.limit]
    more = Mark(*shown[-1][:2]) if len(found) > len(shown) else None
    return QueuePage(batches, tuple(_entries(connection, asked, shown)), more)


def _counts(connection: sqlite3.Connection, asked: Queue) -> Counts:
    """Return how many rows of each revision are in the queue."""
    if asked.push_id:
        return _counts_of_one(connection, asked)
    counts: Counts = {}
    for collection in model.collections():
        if asked.kind == DELETED:
            found = connection.execute(statements.count_deleted(collection.name), (asked.country,))
        else:
            found = connection.execute(statements.count_waiting(collection.name), (SUBMITTED, asked.country))
        for rev, n in found:
            counts.setdefault(rev, {})[collection.name] = n
    return dict(sorted(counts.items()))


def _counts_of_one(connection: sqlite3.Connection, asked: Queue) -> Counts:
    """Return the same for one contribution, without looking at all rows of the store."""
    found = connection.execute("SELECT rev FROM push WHERE push_id = ?", (asked.push_id,)).fetchone()
    if found is None:
        return {}
    if asked.after:
        return {found[0]: {}}
    _ask(connection, found)
    changed = connection.execute(CHANGED, (0, 0, -1)).fetchall()
    known = rows.current(connection, (change[3:] for change in changed))
    counts: dict[str, int] = {}
    for rev, *_, collection, uid in changed:
        if _is_in(asked, known[collection, uid], rev):
            counts[collection] = counts.get(collection, 0) + 1
    ordered = {one.name: counts[one.name] for one in model.collections() if one.name in counts}
    return {found[0]: ordered} if ordered else {}


def _is_in(asked: Queue, row: Row, rev: int) -> bool:
    """Tell whether a row is in the queue by the change of a revision: later changes count, not earlier ones."""
    wanted = row["deleted"] if asked.kind == DELETED else row["state"] == SUBMITTED and not row["deleted"]
    return bool(wanted) and row["rev"] == rev and asked.country in ("", row["country"])


def _ask(connection: sqlite3.Connection, revisions: Iterable[int]) -> None:
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS asked_rev (rev INTEGER PRIMARY KEY)")
    connection.execute("DELETE FROM temp.asked_rev")
    connection.executemany("INSERT INTO temp.asked_rev VALUES (?)", ((rev,) for rev in revisions))


def _batches(connection: sqlite3.Connection, counts: Counts) -> Iterator[Batch]:
    for rev, some in counts.items():
        found = connection.execute(CONTRIBUTION, (rev,)).fetchone()
        push_id, _, at, actor, receipt, *terms = found
        yield Batch(push_id, rev, at, actor, json.loads(receipt).get("organisation", ""), *terms, some)


def _entries(connection: sqlite3.Connection, asked: Queue, changed: list[Change]) -> Iterator[QueueEntry]:
    known = rows.current(connection, (change[3:] for change in changed))
    for rev, _, push_id, collection, uid in changed:
        row = known[collection, uid]
        if _is_in(asked, row, rev):
            before = None if asked.kind == DELETED else past.accepted(connection, collection, row)
            yield QueueEntry(collection, uid, push_id, row, before, past.last_word(connection, collection, uid))
