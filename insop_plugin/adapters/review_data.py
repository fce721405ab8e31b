"""What a reviewer looks at, read from a store beside the user interface: contributions, their rows, what the rules say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from insop_plugin.adapters import history
from insop_plugin.adapters.store_access import Say, quiet
from insop_plugin.core import model
from insop_plugin.core.kinship import Key, in_order, owners_of
from insop_plugin.core.model import GEOMETRY_COLUMN
from insop_plugin.core.progress import Progress, silent

if TYPE_CHECKING:
    from insop_plugin.core.canonical import Row
    from insop_plugin.core.changes import Identity
    from insop_plugin.core.rules.findings import Finding
    from insop_plugin.stores.protocol import Decision, Store, StoreInfo
    from insop_plugin.stores.review_sending import Sent, Unsure
    from insop_plugin.stores.reviews import Batch, Queue, Verdict

PAGE = 1000


@dataclass(frozen=True)
class Overview:
    """A store and the contributions of which rows are in the queue."""

    info: StoreInfo
    batches: tuple[Batch, ...]


@dataclass(frozen=True)
class QueueRow:
    """One row of the queue as it is listed."""

    key: Key
    push_id: str
    row: Row
    name: str
    depth: int = 0  # below the row it belongs to
    owners: tuple[Key, ...] = ()
    accepted: Row | None = None  # the last version that was accepted
    verdict: Verdict | None = None  # the last word on an earlier version
    place: str = ""  # hex of WKB: its own, or that of the row it belongs to
    findings: tuple[Finding, ...] = field(default=(), hash=False)
    refers: Mapping[Key, str] = field(default_factory=dict, hash=False)  # names of records it refers to, where known

    @property
    def changed(self) -> tuple[str, ...]:
        """The columns that differ from the accepted version; empty for a new row."""
        from insop_plugin.core.canonical import NOT_CONTENT, readers

        if self.accepted is None:
            return ()
        names = (name for name in readers(self.key[0]) if name not in NOT_CONTENT)
        return tuple(name for name in names if self.row.get(name) != self.accepted.get(name))


def overview(path: str, asked: Queue, say: Say = quiet) -> Overview:
    """Return the contributions in the queue of a checkout's store.

    Args:
        path: the checkout.
        asked: which queue, of which country.
        say: told when a request waits.
    """
    store = _store(path, say)
    return Overview(store.info(), store.queue(replace(asked, limit=0)).batches)


def rows(path: str, asked: Queue, n: int, progress: Progress = silent, say: Say = quiet) -> list[QueueRow]:
    """Return all rows of one contribution, each after the one it belongs to, with what the rules find.

    Args:
        path: the checkout whose store is meant.
        asked: the queue and the contribution.
        n: how many rows are expected, for the progress.
        progress: told the share done.
        say: told when a request waits.
    """
    from insop_plugin.stores.reviews import DELETED

    found = {(row.key): row for row in _all(_store(path, say), asked, max(n, 1), progress)}
    judged = {} if asked.kind == DELETED else _findings(found)
    progress(0.95)
    order = in_order({key: row.owners for key, row in found.items()})
    places, names = _places(found), history.names_of(path, ((key[0], row.row) for key, row in found.items()))
    facts = {key: {"place": places[key], "findings": tuple(judged.get(key, ())), "refers": names} for key in found}
    return [replace(found[key], depth=depth, **facts[key]) for key, depth in order]


def send(
    path: str,
    who: Identity,
    decisions: tuple[Decision, ...],
    unsure: Unsure | None,
    progress: Progress = silent,
    say: Say = quiet,
) -> Sent:
    """Send a review to the store of a checkout."""
    from insop_plugin.stores import review_sending

    return review_sending.send(_store(path, say), who, decisions, unsure, progress)


def name_of(collection: str, row: Row) -> str:
    """Return what a person calls a row; a sample without a code goes by its depth."""
    from insop_plugin.adapters import preview

    if collection == "sample" and not row.get("code"):
        return "{}–{} cm".format(*("?" if row[name] is None else f"{row[name]:g}" for name in ("upper_depth_cm", "lower_depth_cm")))
    return preview.name_of(row)


def _store(path: str, say: Say) -> Store:
    from insop_plugin.adapters.exchange import store_of
    from insop_plugin.stores.checkout import open_checkout

    return store_of(open_checkout(path, is_at_rest=True), say)


def _all(store: Store, asked: Queue, n: int, progress: Progress) -> Iterator[QueueRow]:
    done, page = 0, store.queue(replace(asked, limit=PAGE))
    while True:
        for one in page.entries:
            owners, name = owners_of(one.collection, one.row), name_of(one.collection, one.row)
            key = (one.collection, one.uid)
            yield QueueRow(key, one.push_id, one.row, name, 0, owners, one.accepted, one.verdict)
        done += len(page.entries)
        progress(min(0.7, 0.7 * done / n))
        if page.next is None:
            return
        page = store.queue(replace(asked, limit=PAGE, after=page.next))


def _findings(found: Mapping[Key, QueueRow]) -> dict[Key, list[Finding]]:
    from insop_plugin.stores import verdict

    judged: dict[Key, list[Finding]] = {}
    for name in (collection.name for collection in model.collections()):
        mine = [row.row for key, row in found.items() if key[0] == name]
        for finding in verdict.judged(name, mine) if mine else ():
            judged.setdefault((name, finding.uid), []).append(finding)
    return judged


def _places(found: Mapping[Key, QueueRow]) -> dict[Key, str]:
    """Return the geometry of each row, else that of the nearest row it belongs to."""

    def place(key: Key, rest: int = 5) -> str:
        row = found.get(key)
        if row is None or not rest:
            return ""
        own = row.row.get(GEOMETRY_COLUMN)
        return str(own) if own else next(filter(None, (place(owner, rest - 1) for owner in row.owners)), "")

    return {key: place(key) for key in found}
