"""What every store can do; folder, PostGIS and HTTP stores differ only behind this."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Protocol

from insop_plugin.core.canonical import Row
from insop_plugin.core.changes import Contribution, Identity, Receipt
from insop_plugin.core.progress import Progress, silent
from insop_plugin.stores.files import FileKeeper
from insop_plugin.stores.reviews import Mark, Queue, QueuePage, VerdictPage, Version

LAST = 2**62  # greater than any place within a revision
Extent = tuple[float, float, float, float]  # west, south, east, north in degrees


@dataclass(frozen=True)
class Selection:
    """Which part of a store is wanted; empty means all."""

    country: str = ""  # ISO 3166-1 alpha-3
    extent: Extent | None = None
    contaminant: str = ""

    @property
    def is_all(self) -> bool:
        """Tell whether nothing is left out."""
        return not (self.country or self.extent or self.contaminant)

    def to_json(self) -> dict:
        """Return the selection as plain JSON values."""
        return asdict(self)

    @classmethod
    def from_json(cls, document: Mapping) -> "Selection":
        """Return the selection that plain JSON values stand for."""
        extent = document.get("extent")
        whole = tuple(float(number) for number in extent) if extent else None
        return cls(document.get("country") or "", whole, document.get("contaminant") or "")


ALL = Selection()


@dataclass(frozen=True)
class StoreInfo:
    """What a store says about itself."""

    address: str
    store_id: str
    epoch: str
    rev: int
    schema_version: int
    title: str
    licence: str = ""
    created: str = ""
    countries: tuple[str, ...] = ()  # the only ones it takes; empty means all
    counts: Mapping[str, int] = field(default_factory=dict)  # rows per collection
    counts_by_country: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    changes_limit: int = 0  # changes in one contribution
    member: str = ""  # the name under which the store knows who asks; empty: whoever asks says it
    can_review: bool = False  # whether who asks may review there at all; the queue has the rows they may decide on
    self_review: bool = False  # whether people may review rows they edited last themselves


@dataclass(frozen=True)
class Snapshot:
    """A copy of a store's rows at one revision, in a GeoPackage."""

    path: Path
    info: StoreInfo
    selection: Selection
    counts: Mapping[str, int]


@dataclass(frozen=True)
class FeedEntry:
    """One row of the feed: as it is at the feed's end, or gone from the reader's view."""

    collection: str
    uid: str
    row: Row | None  # None: deleted, or outside the selection


@dataclass(frozen=True)
class Page:
    """One page of the feed; every page of one pull shows the store at revision `until`."""

    epoch: str
    until: int
    entries: tuple[FeedEntry, ...]
    next: Mark | None  # None: this was the last page


@dataclass(frozen=True)
class Window:
    """Which changes a pull asks for: after revision `since`, up to `until`, of a selection."""

    since: int
    until: int | None = None  # None on the first page; the answer's `until` on the others
    after: Mark | None = None
    selection: Selection = ALL
    limit: int = 5000
    beyond_public: bool = False  # also what the reader sees otherwise than the public did at `since`

    @property
    def start(self) -> Mark:
        """The mark after which the page begins."""
        return self.after or Mark(0 if self.beyond_public else self.since, LAST)


@dataclass(frozen=True)
class Decision:
    """A reviewer's word on one row."""

    collection: str
    uid: str
    rev: int  # of the row the reviewer saw
    state: str  # accepted, rejected, withdrawn
    reason: str = ""


class Store(Protocol):
    """Where contributions live."""

    address: str
    is_local: bool  # its own check costs no journey: who sends need not check first
    files: FileKeeper | None  # where it keeps files that belong to records; None: it takes none this way

    def info(self) -> StoreInfo:
        """Return what the store says about itself."""

    def counts(self, selection: Selection) -> dict[str, int]:
        """Return how many rows of each collection a snapshot of a selection would have."""

    def snapshot(self, target: Path, selection: Selection, progress: Progress = silent) -> Snapshot:
        """Write the selected rows, as they are now, to a new GeoPackage."""

    def pull(self, window: Window) -> Page:
        """Return one page of what changed."""

    def push(self, contribution: Contribution, progress: Progress = silent) -> Receipt:
        """Store a contribution whole or not at all; sending it twice stores it once."""

    def status(self, push_id: str) -> Receipt | None:
        """Return the receipt of a contribution or review the store has; None where it has none."""

    def review(self, review_id: str, reviewer: Identity, decisions: Sequence[Decision]) -> Receipt:
        """Accept, reject or withdraw rows, all or none."""

    def queue(self, asked: Queue) -> QueuePage:
        """Return one page of the rows that wait for a review, or of the deleted ones."""

    def verdicts(self, window: Window) -> VerdictPage:
        """Return one page of the decisions of a window that still stand: nobody has edited their row since.

        Only decisions with something to tell are given: rows rejected or withdrawn, and rows accepted with a remark.
        Of the window's selection only the country counts; a page may have fewer entries than asked for.
        """

    def history(self, collection: str, uid: str) -> tuple[Version, ...]:
        """Return what each revision did to a row, oldest first; nothing for a row the store does not have."""
