"""What a contribution would send, for the user to look over before it goes."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from insop_plugin.core.model import GEOMETRY_COLUMN
from insop_plugin.core.progress import Progress, silent

if TYPE_CHECKING:
    from insop_plugin.core.canonical import Row, Value
    from insop_plugin.core.changes import Change
    from insop_plugin.core.rules.findings import Finding
    from insop_plugin.stores.checkout import Checkout
    from insop_plugin.stores.edits import Edits

ROWS_SHOWN = 500  # of each collection; after an import there may be a hundred thousand
PLACES_SHOWN = 10_000
NAMED_BY = ("name", "title", "code", "contaminant", "caption", "body")


@dataclass(frozen=True)
class RowPreview:
    """One row that would be sent."""

    collection: str
    action: str  # insert, update or delete
    uid: str
    before: Mapping[str, "Value"]  # the columns that change, as they were
    after: Mapping[str, "Value"]
    name: str


@dataclass(frozen=True)
class Preview:
    """A whole contribution before it is sent."""

    title: str
    address: str
    is_store_near: bool
    counts: Mapping[str, Mapping[str, int]]  # by collection and action
    rows: tuple[RowPreview, ...]
    places: tuple[tuple[str, str], ...]  # action and geometry (hex of WKB) of everything on the map
    findings: tuple["Finding", ...]
    waiting: int  # changes sent or packed before, without an answer yet
    why: Exception | None = None  # why the store cannot be reached
    member: str = ""  # the name under which the store knows who asks
    is_central: bool = False  # a store on a network, to which nothing is carried by hand
    conflicts: tuple[tuple[str, str], ...] = ()  # rows that others changed too, which wait for a decision

    @property
    def total(self) -> int:
        """Return how many rows are added, changed or deleted."""
        return sum(sum(actions.values()) for actions in self.counts.values())

    @property
    def errors(self) -> tuple["Finding", ...]:
        """Return the findings that block the contribution."""
        return tuple(finding for finding in self.findings if finding.severity == "error")


def read(path: str, progress: Progress = silent) -> Preview:
    """Find the edits of a checkout, what they were before, and what the rules say of them."""
    from insop_plugin.adapters.checkout_facts import reach
    from insop_plugin.adapters.exchange import address_of
    from insop_plugin.adapters.store_access import is_central
    from insop_plugin.stores.checkout import open_checkout

    checkout = open_checkout(path, is_at_rest=True)  # whoever previews has saved all edits
    checkout.describe_files()
    edits = checkout.pending()
    progress(0.3)
    rows = tuple(_rows(checkout, edits))
    progress(0.5)
    findings = (*_findings(edits), *_taken_away(checkout, edits))
    address = address_of(checkout)
    seen = reach(address)
    return Preview(
        title=checkout.info.title,
        address=address,
        is_store_near=seen.is_near,
        why=seen.why,
        member=seen.member,
        is_central=is_central(address),
        counts=edits.counts(),
        rows=rows,
        places=tuple(_places(edits, rows)),
        findings=findings,
        waiting=sum(len(sent.changes) for sent in checkout.waiting()),
        conflicts=tuple((collection, uid) for collection, uid, *_ in checkout.conflicts()),
    )


def _rows(checkout: "Checkout", edits: "Edits") -> Iterable[RowPreview]:
    shown: dict[str, list[tuple[Change, Row | None]]] = {}
    for change, after in zip(edits.changes, edits.after, strict=True):
        mine = shown.setdefault(change.collection, [])
        if len(mine) < ROWS_SHOWN:
            mine.append((change, after))
    for collection, pairs in shown.items():
        known = _before(checkout, collection, [change.uid for change, _ in pairs if change.action != "insert"])
        for change, after in pairs:
            before = known.get(change.uid, {})
            yield _row(change, before, after)


def _row(change: "Change", before: "Row", after: "Row | None") -> RowPreview:
    """A deleted row shows all it had, a changed one only what differs."""
    from insop_plugin.core import canonical

    columns = list(change.values)
    if change.action == "delete":
        columns = [name for name, value in canonical.content(before).items() if value is not None]
    return RowPreview(
        change.collection,
        change.action,
        change.uid,
        {name: before.get(name) for name in columns},
        dict(change.values),
        name_of(after or before),
    )


def _before(checkout: "Checkout", collection: str, uids: list[str]) -> dict[str, "Row"]:
    from insop_plugin.stores import rows, statements

    with checkout.opened() as connection:
        return dict(rows.edited_by_uid(connection, collection, uids, statements.BASE + collection)) if uids else {}


def name_of(row: "Row") -> str:
    """Return what a person calls a row."""
    return next((str(row[name])[:80] for name in NAMED_BY if row.get(name)), str(row.get("uid", ""))[:8])


def _places(edits: "Edits", rows: tuple[RowPreview, ...]) -> Iterable[tuple[str, str]]:
    live = ((change.action, (after or {}).get(GEOMETRY_COLUMN)) for change, after in zip(edits.changes, edits.after, strict=True))
    gone = ((row.action, row.before.get(GEOMETRY_COLUMN)) for row in rows if row.action == "delete")
    return [(action, place) for action, place in (*live, *gone) if place][:PLACES_SHOWN]


def _taken_away(checkout: "Checkout", edits: "Edits") -> "Iterable[Finding]":
    """Yield the accepted rows that were deleted: the store would refuse the whole contribution."""
    from insop_plugin.core.review import ACCEPTED
    from insop_plugin.stores import verdict

    gone: dict[str, list[str]] = {}
    for change in edits.changes:
        if change.action == "delete":
            gone.setdefault(change.collection, []).append(change.uid)
    for collection, uids in gone.items():
        known = _before(checkout, collection, uids).items()
        yield from (verdict.taken_away(collection, uid) for uid, row in known if row["state"] == ACCEPTED)


def _findings(edits: "Edits") -> Iterable["Finding"]:
    from insop_plugin.stores import verdict

    yield from edits.findings
    edited: dict[str, list[Row]] = {}
    for change, after in zip(edits.changes, edits.after, strict=True):
        if after is not None:
            edited.setdefault(change.collection, []).append(after)
    for collection, rows in edited.items():
        yield from verdict.judged(collection, rows)
