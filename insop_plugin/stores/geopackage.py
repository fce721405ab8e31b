"""GeoPackage files through plain SQLite: connections, geometry blobs, tables of the data model."""

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime, timezone
from pathlib import Path

from insop_plugin.core import model
from insop_plugin.core.canonical import instant
from insop_plugin.core.canonical_geometry import bounds
from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.model import GEOMETRY_COLUMN
from insop_plugin.stores import errors, rtree, statements
from insop_plugin.stores.blobs import SRS_ID, to_wkb
from insop_plugin.stores.schema import GEOPACKAGE_TABLES, SRS

APPLICATION_ID = 0x47504B47  # "GPKG"
USER_VERSION = 10300
BUSY_S = 60.0


def connect(path: Path) -> sqlite3.Connection:
    """Open an existing GeoPackage; every commit is on the disk before it returns.

    Raises:
        NotAStore: there is no such file.
    """
    if not Path(path).is_file():
        raise errors.NotAStore(address=path, reason=N_("the file does not exist"))
    connection = sqlite3.connect(str(path), timeout=BUSY_S, isolation_level=None)
    connection.execute("PRAGMA synchronous = EXTRA")
    connection.execute("PRAGMA cache_size = -65536")
    for name, function in _functions().items():
        connection.create_function(name, 1, function, deterministic=True)
    return connection


@contextmanager
def opened(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a GeoPackage for a while; SQLite's failures come out in words."""
    with in_words(path), closing(connect(path)) as connection:
        yield connection


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Do all of it or nothing; the write lock is taken at the start."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


@contextmanager
def in_words(path: Path) -> Iterator[None]:
    """Turn failures of SQLite and the file system into words."""
    try:
        yield
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError):  # a mistake of INSOP, not of file or disk
        raise
    except sqlite3.Error as error:
        raise _said(path, str(error)) from error
    except OSError as error:
        raise _failure(error)(path=path, reason=error.strerror or error) from error


# SQLite's own texts (sqlite3_errstr): they are the same in every version and language
SAID = {
    "locked": errors.InUse,
    "is full": errors.DiskFull,
    "disk I/O error": errors.FileTrouble,
    "readonly": errors.NoAccess,
    "unable to open": errors.NoAccess,
    "not a database": errors.NotAStore,
}


def _said(path: Path, reason: str) -> InsopError:
    kind = next((kind for text, kind in SAID.items() if text in reason), errors.Damaged)
    return kind(path=path, address=path, reason=reason, owner=N_("another program"))


def _failure(error: OSError) -> type[InsopError]:
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return errors.DiskFull
    return errors.NoAccess if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS) else errors.FileTrouble


def is_wal(connection: sqlite3.Connection) -> bool:
    """Tell whether an open file is in write-ahead mode: another program edits it, or left it so."""
    return connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal"


def is_sqlite(path: Path) -> bool:
    """Tell whether a file is an SQLite file with something in it.

    SQLite is asked itself: opening and closing a file beside it would cancel its locks (see `beside`).
    """
    if not path.is_file() or not path.stat().st_size:
        return False
    with closing(sqlite3.connect(str(path), timeout=BUSY_S)) as connection:
        try:
            connection.execute("PRAGMA schema_version")
        except sqlite3.DatabaseError as error:
            return "not a database" not in str(error)
    return True


@contextmanager
def new_file(path: Path) -> Iterator[sqlite3.Connection]:
    """Make a GeoPackage under a passing name; it appears at `path` complete or not at all."""
    passing = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with in_words(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            with closing(sqlite3.connect(str(passing), isolation_level=None)) as connection:
                _prepare(connection)
                connection.execute("BEGIN")
                yield connection
                connection.execute("COMMIT")
            synced(passing)
            os.replace(passing, path)
    finally:
        passing.unlink(missing_ok=True)


@contextmanager
def unfinished(path: Path) -> Iterator[sqlite3.Connection]:
    """Go on with a file that nobody uses yet, quickly; the caller throws it away when this fails."""
    with in_words(path), closing(sqlite3.connect(str(path), isolation_level=None)) as connection:
        _hurry(connection)
        connection.execute("BEGIN")
        yield connection
        connection.execute("COMMIT")


def leave_wal(path: Path) -> None:
    """Bring a checkout back from write-ahead mode where the program that used it is gone.

    Raises:
        CheckoutInEditMode: the program is still there.
    """
    with in_words(path), closing(sqlite3.connect(str(path), timeout=0.5, isolation_level=None)) as connection:
        if not is_wal(connection):
            return
        try:
            mode = connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0]
        except sqlite3.OperationalError as error:
            raise errors.CheckoutInEditMode(path=path) from error
    if mode != "delete":
        raise errors.CheckoutInEditMode(path=path)


def synced(path: Path) -> None:
    """Have the operating system write a file to the disk."""
    with open(path, "rb+") as file:
        os.fsync(file.fileno())


def _hurry(connection: sqlite3.Connection) -> None:
    for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -131072", "temp_store = MEMORY"):
        connection.execute("PRAGMA " + pragma)


def _prepare(connection: sqlite3.Connection) -> None:
    _hurry(connection)
    connection.execute("PRAGMA application_id = 1196444487")
    connection.execute("PRAGMA user_version = 10300")
    for statement in GEOPACKAGE_TABLES:
        connection.execute(statement)
    connection.executemany(statements.insert("gpkg_spatial_ref_sys", SRS[0]), SRS[1:])


def create_collections(connection: sqlite3.Connection, is_store: bool = False) -> None:
    """Make the tables of all collections, empty and without spatial index."""
    for collection in model.collections():
        connection.execute(statements.create_table(collection, is_store=is_store))
        register(connection, collection.name, collection.label, "features" if collection.geometry else "attributes")
        if collection.geometry:
            row = (collection.name, GEOMETRY_COLUMN, statements.geometry_type(collection), SRS_ID, 0, 0)
            connection.execute("INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, ?, ?)", row)


def register(connection: sqlite3.Connection, table: str, label: str, kind: str) -> None:
    """Enter a table into the GeoPackage's table of contents."""
    srs = SRS_ID if kind == "features" else None
    row = (table, kind, label, instant(datetime.now(timezone.utc)), srs)
    connection.execute(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, last_change, srs_id) VALUES (?, ?, ?, ?, ?)", row
    )


def index(connection: sqlite3.Connection, with_uid: bool = True) -> None:
    """Index uid and references of tables that are filled, and build their spatial indexes at once."""
    for collection in model.collections():
        names = [column.name for column in statements.references(collection)]
        for column in (["uid"] if with_uid else []) + names:
            connection.execute(statements.create_index(collection.name, column))
        if collection.geometry:
            rtree.build(connection, collection.name)


def _functions() -> dict:
    return {
        "ST_IsEmpty": lambda blob: blob is None or to_wkb(blob) is None,
        "ST_MinX": lambda blob: bounds(to_wkb(blob))[0],
        "ST_MinY": lambda blob: bounds(to_wkb(blob))[1],
        "ST_MaxX": lambda blob: bounds(to_wkb(blob))[2],
        "ST_MaxY": lambda blob: bounds(to_wkb(blob))[3],
    }
