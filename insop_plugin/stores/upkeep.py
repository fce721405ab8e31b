"""Keeping a folder store well: check it, back it up, put a backup in its place."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, nullcontext
from pathlib import Path

from insop_plugin.core import model
from insop_plugin.core.canonical import Row
from insop_plugin.core.changes import new_id
from insop_plugin.core.errors import N_
from insop_plugin.core.progress import Progress, silent
from insop_plugin.stores import errors, geopackage, journal, ledger, lock, records, rows, rtree, statements
from insop_plugin.stores.folder import FILE, LOCK, FolderStore
from insop_plugin.stores.wording import Line

BACKUPS = "backups"


def check(store: FolderStore, progress: Progress = silent) -> list[Line]:
    """Return everything that is wrong inside a store, in words; empty where all is well.

    Looks at the file, the spatial indexes, the ledger against the clock, the tables against
    the journal replayed from the start, and that no row has lost its parent.
    """
    with store.reading() as connection:
        record = ledger.read(connection, store.file)
        found = list(_file(connection)) + list(_clock(connection, record.rev))
        for n, collection in enumerate(model.collections()):
            progress(n / len(model.collections()))
            if collection.geometry:
                found += _index(connection, collection.name)
            found += _journal(connection, collection.name)
            found += _parents(connection, collection.name)
    return found


def backup(store: FolderStore) -> Path:
    """Copy the store file into its backups, complete even while others write; date and revision are in its name."""
    with store.reading() as connection:
        rev = ledger.read(connection, store.file).rev
        moment = records.now()[:19].replace(":", "").replace("-", "").replace("T", "-")
        path = store.folder / BACKUPS / f"store-{moment}-r{rev}.gpkg"
        passing = path.with_suffix(".part")
        path.parent.mkdir(exist_ok=True)
        try:
            with closing(sqlite3.connect(str(passing))) as copy:
                connection.backup(copy)
            geopackage.synced(passing)
            os.replace(passing, path)
        finally:
            passing.unlink(missing_ok=True)
    return path


def backups(store: FolderStore) -> list[Path]:
    """Return the backups, newest first."""
    return sorted((store.folder / BACKUPS).glob("store-*.gpkg"), reverse=True)


def restore(folder: Path | str, path: Path | str) -> FolderStore:
    """Put a backup in the place of the store; what was there is kept beside the backups.

    The store gets a new epoch: every checkout notices, and offers again what the backup does not have.

    Raises:
        BackupNotFound: the file is no whole store of this folder.
    """
    store, path = FolderStore(folder), Path(path)
    passing = store.folder / f".{FILE}.restoring"
    with geopackage.in_words(store.file), lock.held(store.folder / LOCK, nullcontext):
        try:
            _copy(path, passing)
            _keep(store.file)
            os.replace(passing, store.file)
        finally:
            passing.unlink(missing_ok=True)
    return store


def _copy(path: Path, target: Path) -> None:
    """Copy a backup that is whole, under a new epoch."""
    if not path.is_file() or not geopackage.is_sqlite(path):
        raise errors.BackupNotFound(path=path, reason=N_("it is no store file"))
    try:
        with closing(sqlite3.connect(str(path))) as source, closing(sqlite3.connect(str(target))) as copy:
            source.backup(copy)
            ledger.read(copy, path)
            problems = list(_file(copy))
            copy.execute("UPDATE store_info SET epoch = ?", (new_id(),))
            copy.commit()
    except (errors.NotAStore, sqlite3.DatabaseError) as error:
        raise errors.BackupNotFound(path=path, reason=error) from error
    if problems:
        raise errors.BackupNotFound(path=path, reason=problems[0].text())
    geopackage.synced(target)


def _keep(file: Path) -> None:
    """Put the present store file, with its unfinished journal if it has one, beside the backups."""
    moment = records.now().replace(":", "").replace(".", "")
    kept = file.parent / BACKUPS / f"replaced-{moment}.gpkg"
    kept.parent.mkdir(exist_ok=True)
    for end in ("-journal", ""):
        present = Path(str(file) + end)
        if present.exists():
            os.replace(present, str(kept) + end)


def _file(connection: sqlite3.Connection) -> Iterator[Line]:
    for (said,) in connection.execute("PRAGMA integrity_check(20)"):
        if said != "ok":
            yield Line((N_("The file is damaged: {said}."),), {"said": said})


def _clock(connection: sqlite3.Connection, rev: int) -> Iterator[Line]:
    """Every revision up to the clock has one contribution or review, and its changes in the journal."""
    for table, revs in (("ledger", "SELECT rev FROM push"), ("journal", "SELECT DISTINCT rev FROM change")):
        found = {number for (number,) in connection.execute(revs)}
        missing, extra = set(range(1, rev + 1)) - found, found - set(range(1, rev + 1))
        if missing or extra:
            facts = {"table": table, "rev": min(missing | extra), "clock": rev}
            yield Line((N_("Revision {rev} of the {table} does not fit the clock at {clock}."),), facts)
    odd = connection.execute(
        "SELECT p.push_id FROM push AS p WHERE p.changes <> (SELECT count(*) FROM change AS c WHERE c.rev = p.rev)"
    )
    yield from (Line((N_("Contribution {id} has other changes than it was answered for."),), {"id": i}) for (i,) in odd)


def _index(connection: sqlite3.Connection, name: str) -> Iterator[Line]:
    """The spatial index is sound and has exactly the rows that have a geometry, where they are."""
    said = rtree.state(connection, name)
    if said != "ok":
        yield Line((N_("The spatial index of “{table}” is damaged: {said}."),), {"table": name, "said": said})
    wrong = rtree.misplaced(connection, name)
    if wrong:
        facts = {"table": name, "n": wrong}
        yield Line((N_("The spatial index of “{table}” differs from its rows in {n} places."),), facts)


def _journal(connection: sqlite3.Connection, name: str) -> Iterator[Line]:
    found = connection.execute(statements.select(name, statements.fields(name)))
    present: dict[str, Row] = {row["uid"]: row for row in (rows.stored_row(name, record) for record in found)}
    for uid, replayed in journal.replayed(connection, name):
        if present.pop(uid, None) != replayed:
            yield Line((N_("{table} {uid} is not what the journal says."),), {"table": name, "uid": uid})
    for uid in present:
        yield Line((N_("{table} {uid} has no entry in the journal."),), {"table": name, "uid": uid})


def _parents(connection: sqlite3.Connection, name: str) -> Iterator[Line]:
    for column in statements.references(model.collection(name)):
        for (uid,) in connection.execute(statements.orphans(name, column.name, column.references)):
            facts = {"table": name, "uid": uid, "column": column.name}
            yield Line((N_("{table} {uid} points to a row that is not there ({column})."),), facts)
