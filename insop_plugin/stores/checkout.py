"""A checkout: the plain GeoPackage a person works in, made from a store and sent back as edits.

Example (plain Python, no QGIS):
    store = open_store("/media/usb/training")
    create_checkout(store, Path("colombia.gpkg"), Selection(country="COL"))
    receipt = open_checkout(Path("colombia.gpkg")).contribute(store, Identity("Ana"))
"""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from insop_plugin.core import model
from insop_plugin.core.canonical import Row
from insop_plugin.core.changes import Contribution, Identity, Receipt
from insop_plugin.core.errors import N_
from insop_plugin.core.kinship import Key
from insop_plugin.core.progress import Progress, part_of, silent
from insop_plugin.stores import (
    attached,
    dressing,
    edits,
    errors,
    geopackage,
    moving,
    records,
    restoring,
    sending,
    settling,
    statements,
    told,
    updating,
)
from insop_plugin.stores.attached import Fetched, NoFilesThisWay
from insop_plugin.stores.edits import Edits
from insop_plugin.stores.moving import MoveSummary
from insop_plugin.stores.protocol import ALL, Selection, Store
from insop_plugin.stores.records import CheckoutInfo
from insop_plugin.stores.reviews import Verdict
from insop_plugin.stores.updating import PullSummary


@dataclass(frozen=True)
class CheckoutSummary:
    """What was loaded."""

    path: Path
    title: str
    licence: str
    rev: int
    selection: Selection
    counts: dict[str, int]  # rows per collection


def create_checkout(
    store: Store, path: Path | str, selection: Selection = ALL, progress: Progress = silent
) -> CheckoutSummary:
    """Load the selected rows of a store into a new checkout; it appears complete or not at all.

    Args:
        store: where the rows come from.
        path: the GeoPackage to make; a checkout without edits that is there is replaced.
        selection: which rows; all by default.
        progress: told the share done.

    Raises:
        UnsentEdits: there is a checkout with edits at the path.
        FileInTheWay: there is another file.
        NotNamedAsCheckout: its name does not end in .gpkg.
        CheckoutInEditMode: it is open for editing.
    """
    path = Path(path).absolute()
    look_at_target(path)
    passing = path.with_name(f".{path.name}.loading")
    try:
        with geopackage.in_words(path):
            path.parent.mkdir(parents=True, exist_ok=True)
        snapshot = store.snapshot(passing, selection, part_of(progress, 0.0, 0.6))
        dressing.finish(snapshot, store, progress)
        with geopackage.in_words(path):
            geopackage.synced(passing)
            passing.replace(path)
    finally:
        passing.unlink(missing_ok=True)
    progress(1.0)
    info = snapshot.info
    return CheckoutSummary(path, info.title, info.licence, info.rev, selection, dict(snapshot.counts))


def look_at_target(path: Path) -> None:
    """Say in words why a checkout may not be made at a path; raises like `create_checkout`."""
    if path.suffix.lower() != ".gpkg":
        raise errors.NotNamedAsCheckout(path=path)
    if not path.exists():
        return
    if not path.is_file() or (path.stat().st_size and not geopackage.is_sqlite(path)):
        raise errors.FileInTheWay(path=path)
    if not path.stat().st_size:
        return
    try:
        n = len(open_checkout(path).pending())
    except errors.NotACheckout as error:
        raise errors.FileInTheWay(path=path) from error
    geopackage.leave_wal(path)
    if n:
        raise errors.UnsentEdits(path=path, n=n)


def open_checkout(path: Path | str, is_at_rest: bool = False) -> "Checkout":
    """Return the checkout at a path.

    Args:
        path: the GeoPackage.
        is_at_rest: the caller knows that nobody edits it; QGIS leaves a file in write-ahead mode while its
            layers are loaded, long after their edits are saved.

    Raises:
        NotACheckout: there is none.
        StoreOfNewerSchema: a newer INSOP made it.
    """
    return Checkout(Path(path), is_at_rest)


class Checkout:
    """An existing checkout; holds no open file between calls."""

    def __init__(self, path: Path, is_at_rest: bool = False):
        self.path, self.is_at_rest = path, is_at_rest
        with self.opened() as connection:
            self.info: CheckoutInfo = records.read(connection, path)

    def pending(self) -> Edits:
        """Return the edits that are not in the store yet; nothing is written."""
        with self.opened() as connection:
            return edits.find(connection)

    def pending_count(self) -> int:
        """Return how many edits are not in the store yet, quickly: a few that cancel out may be counted."""
        with self.opened() as connection:
            return edits.count(connection)

    def contribution(self, who: Identity) -> Contribution:
        """Return what would be sent now."""
        return sending.contribution(self.info, self.pending(), who)

    def contribute(self, store: Store, who: Identity, progress: Progress = silent) -> Receipt:
        """Send the edits; a refusal leaves them as they are and says why.

        Raises:
            CheckoutInEditMode: a layer has edits that are not saved.
            WrongStore: the checkout comes from another store.
            InsopError: the store did not answer; the contribution waits in the outbox and is sent again next time.
        """
        with self._at_rest(store) as connection:
            return sending.contribute(connection, records.read(connection, self.path), store, who, progress)

    def pack(self, folder: Path, who: Identity) -> tuple[Receipt, list[Path]]:
        """Write the edits as packages that are carried by hand to the inbox of the store.

        Returns:
            A receipt that says how many changes are on their way or what is wrong, and the packages.
        """
        self._leave_wal()
        with self.opened() as connection:
            return sending.pack(connection, records.read(connection, self.path), who, Path(folder))

    def pull(self, store: Store, progress: Progress = silent) -> PullSummary:
        """Take what changed in the store; rows edited here are never overwritten."""
        with self._at_rest(store) as connection:
            summary = updating.pull(connection, records.read(connection, self.path), store, progress)
            self.info = records.read(connection, self.path)
        return summary

    def describe_files(self) -> None:
        """Write into new rows of attachments what their files are; see `attached.describe`."""
        self._leave_wal()
        with self.opened() as connection:
            attached.describe(connection)

    def fetch_files(self, store: Store, progress: Progress = silent) -> Fetched:
        """Bring the files of attachments that are not here; raises like `attached.fetch`.

        Raises:
            NoFilesThisWay: the store gives none.
            WrongStore: the checkout comes from another store.
        """
        if store.files is None:
            raise NoFilesThisWay()
        with self._at_rest(store) as connection:
            return attached.fetch(connection, store.files, progress)

    def move(self, store: Store, progress: Progress = silent) -> MoveSummary:
        """Have the checkout belong to another store from now on; rows that differ there wait for a decision.

        Raises:
            AlreadyThere: it belongs to it.
            NotSettled: something is under way to the store it belongs to.
        """
        self._leave_wal()
        with self.opened() as connection:
            summary = moving.move(connection, records.read(connection, self.path), store, progress)
            self.info = records.read(connection, self.path)
        return summary

    def receipts(self) -> list[Receipt]:
        """Return all receipts, newest first."""
        with self.opened() as connection:
            return records.receipts(connection)

    def waiting(self) -> list[Contribution]:
        """Return the contributions that wait for an answer."""
        with self.opened() as connection:
            return records.waiting(connection)

    def conflicts(self) -> list[tuple]:
        """Return (collection, uid, revision, the store's row or None) of rows edited here and in the store."""
        with self.opened() as connection:
            return records.conflicts(connection)

    def resolve(self, collection: str, uid: str, keep: str) -> None:
        """Settle a conflict: `keep` is "mine" (sent over the store's version next time) or "theirs"."""
        self._leave_wal()
        with self.opened() as connection, geopackage.transaction(connection):
            settling.resolve(connection, collection, uid, keep == "mine")

    def take_back(self, keys: Iterable[Key]) -> list[Key]:
        """Give up edits: make rows again what the store has; see `settling.take_back`."""
        self._leave_wal()
        with self.opened() as connection, geopackage.transaction(connection):
            return settling.take_back(connection, keys)

    def reviewed(self) -> list[tuple[Verdict, Row]]:
        """Return what reviewers said on rows as they are here: returned, or accepted with a remark; newest first."""
        with self.opened() as connection:
            return told.standing(connection)

    def verdict_of(self, collection: str, uid: str) -> Verdict | None:
        """Return what a reviewer said on a row as it is here; None where there is nothing to tell."""
        with self.opened() as connection:
            return told.verdict_of(connection, collection, uid)

    def restore(self, versions: Mapping[Key, Row], who: str) -> dict[Key, str]:
        """Write former versions of rows as edits, to be contributed like others; raises like `restoring.restore`.

        Args:
            versions: the rows by collection and uid; those that are not here come back under a new uid.
            who: the name of the person.

        Returns:
            The uid each has now.
        """
        self._leave_wal()
        with self.opened() as connection, geopackage.transaction(connection):
            return restoring.restore(connection, versions, who)

    def counts(self) -> dict[str, int]:
        """Return the number of rows of each collection."""
        with self.opened() as connection:
            names = [collection.name for collection in model.collections()]
            return {name: connection.execute(statements.count(name)).fetchone()[0] for name in names}

    @contextmanager
    def opened(self) -> Iterator[sqlite3.Connection]:
        """Open the file for a while."""
        with geopackage.in_words(self.path):
            if not self.path.is_file():
                raise errors.NotACheckout(path=self.path, reason=N_("the file does not exist"))
            if not geopackage.is_sqlite(self.path):
                raise errors.NotACheckout(path=self.path, reason=N_("it is no GeoPackage"))
            with closing(geopackage.connect(self.path)) as connection:
                yield connection

    def _leave_wal(self) -> None:
        if not self.is_at_rest:
            geopackage.leave_wal(self.path)

    @contextmanager
    def _at_rest(self, store: Store) -> Iterator[sqlite3.Connection]:
        """Open the file when nobody edits it, for traffic with its own store."""
        other = store.info()
        if other.store_id != self.info.store_id:
            facts = {"expected": self.info.store_id, "found": other.store_id, "other": other.title}
            raise errors.WrongStore(path=self.path, title=self.info.title, **facts)
        self._leave_wal()
        with self.opened() as connection:
            yield connection
