"""The documents of a store as plain JSON: what SQL functions take and give, and what goes over HTTP.

Contributions and receipts have their own `to_json` and `from_json` (`core/changes.py`); here is the rest.
An answer always has a `status`; `answered` turns those that are no result into the errors users read.
Rows that come back are brought to their one spelling: JSON of a database does not tell 85 from 85.0.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from functools import cache

from insop_plugin.core import model
from insop_plugin.core.canonical import Row
from insop_plugin.core.changes import Conflict, Identity, Receipt
from insop_plugin.core.errors import InsopError
from insop_plugin.stores import errors
from insop_plugin.stores.protocol import Decision, FeedEntry, Mark, Page, Selection, StoreInfo, Window
from insop_plugin.stores.reviews import Batch, QueueEntry, QueuePage, VerdictPage, Version

REVIEW_FORMAT = "insop-review/1"
OK = "ok"


@dataclass(frozen=True)
class ReviewRequest:
    """A reviewer's decisions, as they are sent."""

    review_id: str
    reviewer: Identity
    decisions: tuple[Decision, ...]


def window_to_json(window: Window) -> dict:
    """Return the request for a page of the feed as plain JSON values."""
    return {**asdict(window), "selection": window.selection.to_json()}


def window_from_json(document: object) -> Window:
    """Return the request that plain JSON values stand for; raises BadDocument."""
    with _as("window"):
        known = _object(document)
        after = known.get("after")
        until = known.get("until")
        return Window(
            since=_whole(known["since"]),
            until=None if until is None else _whole(until),
            after=None if after is None else _mark(after),
            selection=Selection.from_json(_object(known.get("selection") or {})),
            limit=_whole(known.get("limit", Window.limit)),
            beyond_public=known.get("beyond_public") is True,
        )


def page_to_json(page: Page) -> dict:
    """Return a page of the feed as plain JSON values."""
    entries = [{"collection": entry.collection, "uid": entry.uid, "row": entry.row} for entry in page.entries]
    following = asdict(page.next) if page.next else None
    return {"status": OK, "epoch": page.epoch, "until": page.until, "entries": entries, "next": following}


def page_from_json(document: object) -> Page:
    """Return the page that plain JSON values stand for; raises like `answered`."""
    known = answered(document)
    with _as("page"):
        entries = tuple(_entry(entry) for entry in known["entries"])
        following = _mark(known["next"]) if known.get("next") else None
        return Page(str(known["epoch"]), _whole(known["until"]), entries, following)


def info_to_json(info: StoreInfo) -> dict:
    """Return what a store says about itself as plain JSON values; its address is the reader's own affair."""
    document = {"status": OK, **asdict(info)}
    del document["address"]
    return document


def info_from_json(document: object, address: str) -> StoreInfo:
    """Return what a store at an address says about itself; unknown names are left out; raises like `answered`."""
    known = answered(document)
    with _as("info"):
        facts = {name: known[name] for name in StoreInfo.__dataclass_fields__ if name in known}
        facts.update(address=address, countries=tuple(facts.get("countries", ())))
        return StoreInfo(**facts)


def counts_from_json(document: object) -> dict[str, int]:
    """Return rows per collection, in the model's order; raises like `answered`."""
    known = answered(document)
    with _as("counts"):
        counts = known["counts"]
        return {c.name: _whole(counts.get(c.name, 0)) for c in model.collections()}


def review_to_json(review_id: str, reviewer: Identity, decisions: Sequence[Decision]) -> dict:
    """Return a review as plain JSON values."""
    return {
        "format": REVIEW_FORMAT,
        "review_id": review_id,
        "reviewer": asdict(reviewer),
        "decisions": [asdict(decision) for decision in decisions],
    }


def review_from_json(document: object) -> ReviewRequest:
    """Return the review that plain JSON values stand for; raises BadDocument."""
    with _as("review"):
        known = _object(document)
        if known.get("format") != REVIEW_FORMAT:
            raise ValueError(known.get("format"))
        decisions = tuple(_decision(entry) for entry in known["decisions"])
        return ReviewRequest(_text(known["review_id"]), Identity(**_object(known["reviewer"])), decisions)


def receipt_from_json(document: object) -> Receipt:
    """Return the receipt of a push or review, its rows in their one spelling; raises like `answered`."""
    known = answered(document)
    with _as("receipt"):
        receipt = Receipt.from_json(known)
        return replace(receipt, conflicts=tuple(_spelled(conflict) for conflict in receipt.conflicts))


def status_from_json(document: object) -> Receipt | None:
    """Return the receipt that a store keeps under an id; None where it has none; raises like `answered`."""
    return None if _object(document).get("status") == "unknown" else receipt_from_json(document)


def queue_from_json(document: object) -> QueuePage:
    """Return the page of a queue that plain JSON values stand for; raises like `answered`."""
    known = answered(document)
    with _as("queue"):
        page = QueuePage.from_json(known)
        return replace(page, batches=tuple(map(_ordered, page.batches)), entries=tuple(map(_waiting, page.entries)))


def verdicts_from_json(document: object) -> VerdictPage:
    """Return the page of decisions that plain JSON values stand for; raises like `answered`."""
    known = answered(document)
    with _as("verdicts"):
        return VerdictPage.from_json(known)


def history_from_json(collection: str, document: object) -> tuple[Version, ...]:
    """Return the versions of a row that plain JSON values stand for; raises like `answered`."""
    known = answered(document)
    with _as("history"):
        versions = (Version.from_json(version) for version in known["versions"])
        return tuple(
            replace(one, before=row_from_json(collection, one.before), after=row_from_json(collection, one.after))
            for one in versions
        )


def row_from_json(collection: str, row: Mapping) -> Row:
    """Return a row from JSON of a database, where 85.0 may have become 85."""
    found = dict(row)
    for name in _reals(collection):
        if isinstance(found.get(name), int):
            found[name] = float(found[name])
    return found


def answered(document: object) -> Mapping:
    """Return an answer that is a result or a receipt.

    Raises:
        TooMuchAtOnce, PushIdReused, NotAllowed: the store says so.
        BadDocument: it is no answer of a store.
    """
    known = _object(document)
    status = known.get("status")
    if not isinstance(status, str):
        raise errors.BadDocument(reason="status")
    if status in REFUSED or (status in REFUSED_WITHOUT_RECEIPT and "push_id" not in known):
        raise ERROR_OF[status](known)
    return known


def _too_much(known: Mapping) -> InsopError:
    return errors.TooMuchAtOnce(n=known.get("n", "?"), limit=known.get("limit", "?"))


def _reused(known: Mapping) -> InsopError:
    return errors.PushIdReused(push_id=known.get("push_id", "?"))


def _not_allowed(known: Mapping) -> InsopError:
    return errors.NotAllowed(reason=known.get("message", ""))


def _bad(known: Mapping) -> InsopError:
    return errors.BadDocument(reason=known.get("message", ""))


ERROR_OF: dict[str, Callable[[Mapping], InsopError]] = {
    "too_much": _too_much,
    "push_id_reused": _reused,
    "forbidden": _not_allowed,
    "invalid": _bad,
}
REFUSED, REFUSED_WITHOUT_RECEIPT = ("too_much", "push_id_reused"), ("forbidden", "invalid")


@contextmanager
def _as(name: str) -> Iterator[None]:
    """Name the document in what is raised about a malformed one."""
    try:
        yield
    except (KeyError, TypeError, ValueError, AttributeError, model.UnknownCollection) as error:
        raise errors.BadDocument(reason=f"{name}: {error!r}") from error


def _object(document: object) -> Mapping:
    if not isinstance(document, Mapping):
        raise errors.BadDocument(reason=type(document).__name__)
    return document


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(value)
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _mark(document: Mapping) -> Mark:
    return Mark(_whole(document["rev"]), _whole(document["ord"]))


def _entry(document: Mapping) -> FeedEntry:
    collection, row = document["collection"], document["row"]
    return FeedEntry(collection, document["uid"], None if row is None else row_from_json(collection, row))


def _ordered(batch: Batch) -> Batch:
    names = [c.name for c in model.collections() if c.name in batch.counts]
    return replace(batch, counts={name: _whole(batch.counts[name]) for name in names})


def _waiting(entry: QueueEntry) -> QueueEntry:
    row = row_from_json(entry.collection, entry.row)
    return replace(entry, row=row, accepted=entry.accepted and row_from_json(entry.collection, entry.accepted))


def _decision(document: Mapping) -> Decision:
    texts = {name: _text(document[name]) for name in ("collection", "uid", "state")}
    return Decision(rev=_whole(document["rev"]), reason=_text(document.get("reason") or ""), **texts)


def _spelled(conflict: Conflict) -> Conflict:
    row = conflict.current
    return conflict if row is None else replace(conflict, current=row_from_json(conflict.collection, row))


@cache
def _reals(collection: str) -> tuple[str, ...]:
    return tuple(column.name for column in model.collection(collection).columns if column.type == "real")
