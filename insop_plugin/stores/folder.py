"""The folder store: a directory on a disk, a shared drive or a USB stick.

`store.gpkg` holds the rows, the journal, the ledger and the clock; `inbox` takes packages
carried by hand, `backups` dated copies, `attachments` files. QGIS never opens the store file
itself. Every contribution is one transaction under SQLite's lock and a lock file.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from datetime import datetime, timezone
from pathlib import Path

from insop_plugin.core import model
from insop_plugin.core.canonical import instant
from insop_plugin.core.changes import Contribution, Identity, Receipt, new_id
from insop_plugin.core.errors import N_
from insop_plugin.core.progress import Progress, silent
from insop_plugin.stores import (
    errors,
    feed,
    geopackage,
    ledger,
    lock,
    past,
    pushing,
    queueing,
    reviewing,
    selecting,
    snapshots,
    statements,
    verdict,
)
from insop_plugin.stores.files import FolderFiles
from insop_plugin.stores.protocol import ALL, Decision, Page, Selection, Snapshot, StoreInfo, Window
from insop_plugin.stores.reviews import Queue, QueuePage, VerdictPage, Version
from insop_plugin.stores.schema import STORE_TABLES

FILE, LOCK = "store.gpkg", "store.lock"
FOLDERS = ("inbox", "attachments", "backups")
CHANGES_LIMIT = 100_000


class FolderStore:
    """A store in a folder; holds no open file between calls."""

    scheme, is_local = "folder", True

    def __init__(self, folder: Path | str, check: verdict.RuleCheck = verdict.by_rules, limit: int = CHANGES_LIMIT):
        self.folder = Path(folder)
        self.address = str(folder)
        self.check, self.limit = check, limit
        self.file = self.folder / FILE
        self.files = FolderFiles(self.folder / "attachments")

    def info(self) -> StoreInfo:
        """Return what the store says about itself."""
        with self.reading() as connection:
            record = ledger.read(connection, self.file)
            by_country = {
                c.name: dict(connection.execute(statements.count_by_country(c.name)).fetchall())
                for c in model.collections()
            }
        return self._info(record, by_country)

    def counts(self, selection: Selection) -> dict[str, int]:
        """Return how many rows of each collection a snapshot of a selection would have."""
        with self.reading() as connection:
            ledger.read(connection, self.file)
            return selecting.counts(connection, selection)

    def snapshot(self, target: Path, selection: Selection = ALL, progress: Progress = silent) -> Snapshot:
        """Write the selected rows, as they are now, to a new GeoPackage."""
        self._look()
        record, counts = snapshots.write(self.file, Path(target), selection, progress)
        return Snapshot(Path(target), self._info(record, {}), selection, counts)

    def pull(self, window: Window) -> Page:
        """Return one page of what changed."""
        with self.reading() as connection:
            return feed.page(connection, ledger.read(connection, self.file), window)

    def push(self, contribution: Contribution, progress: Progress = silent) -> Receipt:
        """Store a contribution whole or not at all; sending it twice stores it once.

        Raises:
            TooMuchAtOnce: it has more changes than the store takes.
            PushIdReused: the store has other content under its id.
            InUse, InWalMode, NoAccess, DiskFull, Damaged: the file cannot be written now; nothing was.
        """
        if len(contribution.changes) > self.limit:
            raise errors.TooMuchAtOnce(n=len(contribution.changes), limit=self.limit)
        with self.writing() as (connection, note):
            door = pushing.Door(connection, ledger.read(connection, self.file), self.check, progress)
            receipt = pushing.take(door, contribution)
        return pushing.with_note(receipt, note)

    def status(self, push_id: str) -> Receipt | None:
        """Return the receipt of a contribution or review the store has; None where it has none."""
        with self.reading() as connection:
            ledger.read(connection, self.file)
            return ledger.receipt(connection, push_id)

    def review(self, review_id: str, reviewer: Identity, decisions: Sequence[Decision]) -> Receipt:
        """Accept, reject or withdraw rows, all or none; sending it twice does it once."""
        with self.writing() as (connection, note):
            record = ledger.read(connection, self.file)
            receipt = reviewing.decide(connection, record, reviewing.Review(review_id, reviewer, tuple(decisions)))
        return pushing.with_note(receipt, note)

    def queue(self, asked: Queue) -> QueuePage:
        """Return one page of the rows that wait for a review, or of the deleted ones."""
        with self.reading() as connection:
            ledger.read(connection, self.file)
            return queueing.page(connection, asked)

    def verdicts(self, window: Window) -> VerdictPage:
        """Return one page of the decisions of a window that still stand."""
        with self.reading() as connection:
            return past.verdicts(connection, ledger.read(connection, self.file), window)

    def history(self, collection: str, uid: str) -> tuple[Version, ...]:
        """Return what each revision did to a row, oldest first; nothing for a row the store does not have."""
        with self.reading() as connection:
            ledger.read(connection, self.file)
            return tuple(past.history(connection, model.collection(collection).name, uid))

    @contextmanager
    def reading(self) -> Iterator:
        """Open the store file for reading, in one transaction: everything read belongs to one revision."""
        self._look()
        with geopackage.opened(self.file) as connection:
            connection.execute("BEGIN")
            yield connection
            connection.execute("ROLLBACK")

    @contextmanager
    def writing(self) -> Iterator:
        """Open the store file for writing, in one transaction; gives the connection and what to tell the user."""
        self._look()
        with (
            geopackage.in_words(self.file),
            lock.held(self.folder / LOCK, self._alone) as note,
            geopackage.opened(self.file) as connection,
            geopackage.transaction(connection),
        ):
            yield connection, note

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Hold SQLite's own write lock for a moment."""
        with geopackage.opened(self.file) as connection, geopackage.transaction(connection):
            yield

    def _look(self) -> None:
        """Say in words why the file cannot be used as a store."""
        with geopackage.in_words(self.file):
            if not self.file.is_file():
                raise errors.NotAStore(address=self.address, reason=N_("“{file}” is missing").format(file=FILE))
            if not geopackage.is_sqlite(self.file):
                raise errors.NotAStore(address=self.address, reason=N_("“{file}” is no GeoPackage").format(file=FILE))
            is_open = Path(f"{self.file}-wal").exists()  # then it is left alone
            with nullcontext() if is_open else geopackage.opened(self.file) as connection:
                if is_open or geopackage.is_wal(connection):
                    raise errors.InWalMode(path=self.file)

    def _info(self, record: ledger.StoreRecord, by_country: dict[str, dict[str, int]]) -> StoreInfo:
        return StoreInfo(
            address=self.address,
            store_id=record.store_id,
            epoch=record.epoch,
            rev=record.rev,
            schema_version=record.schema_version,
            title=record.title,
            licence=record.licence,
            created=record.created,
            countries=record.countries,
            counts={name: sum(counts.values()) for name, counts in by_country.items()},
            counts_by_country=by_country,
            changes_limit=self.limit,
            can_review=True,
            self_review=record.self_review,
        )


def create(
    folder: Path | str, title: str, licence: str = "", countries: Sequence[str] = (), self_review: bool = False
) -> FolderStore:
    """Make an empty store in a new or empty folder.

    Args:
        folder: where; made if it is not there.
        title: its name, as users read it.
        licence: code of the licence under which its accepted data may be used.
        countries: the only countries whose rows it takes (ISO 3166-1 alpha-3); empty means all.
        self_review: whether contributors may review their own rows.

    Raises:
        FolderNotEmpty: there are files in the folder.
        NoAccess, DiskFull: the folder cannot be written.
    """
    store = FolderStore(folder)
    with geopackage.in_words(store.folder):
        found = sorted(entry.name for entry in store.folder.iterdir()) if store.folder.is_dir() else []
        if found:
            raise errors.FolderNotEmpty(address=store.address, found=FILE if FILE in found else found[0])
        record = ledger.StoreRecord(
            new_id(), new_id(), model.SCHEMA_VERSION, title.strip(), licence, instant(datetime.now(timezone.utc)),
            tuple(countries), self_review, 0,
        )  # fmt: skip
        with geopackage.new_file(store.file) as connection:
            geopackage.create_collections(connection, is_store=True)
            geopackage.index(connection, with_uid=False)
            for statement in STORE_TABLES:
                connection.execute(statement)
            ledger.begin(connection, record)
        for name in FOLDERS:
            (store.folder / name).mkdir(exist_ok=True)
    return store
