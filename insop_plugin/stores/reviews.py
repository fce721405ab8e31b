"""What a store tells reviewers and contributors: what waits, what was decided and why, what a row was before.

All forms have a JSON spelling, which stores behind HTTP use.
"""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass

from insop_plugin.core import canonical
from insop_plugin.core.canonical import Row


@dataclass(frozen=True)
class Mark:
    """Where a page of the feed ends; `rev` and `ord` name the last change on it."""

    rev: int
    ord: int = 0


@dataclass(frozen=True)
class Verdict:
    """A reviewer's word on one row, as the store keeps it."""

    collection: str
    uid: str
    rev: int  # the revision the decision made; the row's own as long as nobody edits it again
    state: str  # accepted, rejected, withdrawn
    reason: str
    reviewer: str
    at: str


@dataclass(frozen=True)
class VerdictPage:
    """One page of decisions that still stand."""

    until: int
    entries: tuple[Verdict, ...]
    next: Mark | None  # None: this was the last page

    to_json = asdict

    @classmethod
    def from_json(cls, document: Mapping) -> "VerdictPage":
        """Return the page that plain JSON values stand for."""
        entries = tuple(Verdict(**entry) for entry in document["entries"])
        return cls(document["until"], entries, _mark(document["next"]))


@dataclass(frozen=True)
class Version:
    """What one revision did to a row."""

    rev: int
    action: str  # insert, update, delete or review
    state: str  # of the row from this revision on
    at: str
    actor: str
    organisation: str
    push_id: str  # of the contribution or review
    before: Row  # the columns that changed, as they were; empty where the row is new; `rev` is left out
    after: Row  # the columns that changed, as they became; of a new row those with a value
    reason: str = ""  # the reviewer's words

    to_json = asdict

    @classmethod
    def from_json(cls, document: Mapping) -> "Version":
        """Return the version that plain JSON values stand for."""
        return cls(**document)


def row_at(collection: str, history: Iterable[Version], rev: int) -> Row:
    """Return a whole row as a revision left it.

    Args:
        collection: name of the collection.
        history: all versions of the row, oldest first.
        rev: the revision.
    """
    row: Row = dict.fromkeys(canonical.readers(collection))
    for version in history:
        if version.rev <= rev:
            row.update(version.after, rev=version.rev)
    return row


WAITING, DELETED = "waiting", "deleted"


@dataclass(frozen=True)
class Queue:
    """Which part is wanted of the rows that wait for a review, or of those that were deleted."""

    kind: str = WAITING  # or DELETED
    country: str = ""  # ISO 3166-1 alpha-3; empty means all that the reader may see
    push_id: str = ""  # of one contribution; empty means all
    after: Mark | None = None  # the last answer's `next`; None on the first page
    limit: int = 500  # 0: only the contributions

    to_json = asdict

    @classmethod
    def from_json(cls, document: Mapping) -> "Queue":
        """Return the question that plain JSON values stand for."""
        return cls(**{**document, "after": _mark(document.get("after"))})


@dataclass(frozen=True)
class Batch:
    """A contribution of which rows are in the queue."""

    push_id: str
    rev: int
    at: str
    actor: str
    organisation: str
    country: str  # that of the contributor
    licence: str
    sharing_level: str
    counts: Mapping[str, int]  # rows in the queue, by collection


@dataclass(frozen=True)
class QueueEntry:
    """One row of the queue."""

    collection: str
    uid: str
    push_id: str  # of the contribution that brought it here
    row: Row  # as it is now; of a deleted row its last values, with `deleted`
    accepted: Row | None = None  # the last version that was accepted before; None: there is none
    verdict: Verdict | None = None  # the last word on an earlier version; None: there is none


@dataclass(frozen=True)
class QueuePage:
    """One page of the queue, by contribution in the order they came, in each as they were sent."""

    batches: tuple[Batch, ...]  # on the first page all contributions; on later pages empty
    entries: tuple[QueueEntry, ...]  # may be fewer than asked for, although more follow
    next: Mark | None  # None: this was the last page

    to_json = asdict

    @classmethod
    def from_json(cls, document: Mapping) -> "QueuePage":
        """Return the page that plain JSON values stand for."""
        batches = tuple(Batch(**entry) for entry in document["batches"])
        entries = tuple(
            QueueEntry(**{**entry, "verdict": Verdict(**entry["verdict"]) if entry["verdict"] else None})
            for entry in document["entries"]
        )
        return cls(batches, entries, _mark(document["next"]))


def _mark(document: Mapping | None) -> Mark | None:
    return Mark(**document) if document else None
