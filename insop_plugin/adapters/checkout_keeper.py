"""Keeping a checkout in write-ahead mode while QGIS shows it.

QGIS opens a GeoPackage without locks as long as nobody edits it, and turns write-ahead mode on when
editing begins. Its other layers of the same file then cannot read it any more ("unable to open
database file": counts of -1, layers that refuse to be edited). A file that is in write-ahead mode
from the start, and is kept there by one idle connection, is opened properly. Readers then never
stand in the way of writers either, so that the state of a checkout can be read beside the edits.
"""

import sqlite3

from qgis.PyQt.QtCore import QStorageInfo

REMOTE = ("nfs", "cifs", "smb", "9p", "fuse.sshfs", "afs", "webdav")  # write-ahead mode needs a disk of this computer
PATIENCE_S = 1.0


class Keeper:
    """Keeps the checkouts of a project in write-ahead mode."""

    def __init__(self):
        self._held: dict[str, sqlite3.Connection | None] = {}  # None: a file that cannot be kept

    @property
    def paths(self) -> set[str]:
        """The checkouts looked after."""
        return set(self._held)

    def keep(self, paths: set[str]) -> set[str]:
        """Look after these checkouts and no others; return those kept newly."""
        for path in self.paths - paths:
            _let_go(self._held.pop(path))
        fresh = {path: _hold(path) for path in paths - self.paths}
        self._held.update(fresh)
        return {path for path, connection in fresh.items() if connection is not None}


def _hold(path: str) -> sqlite3.Connection | None:
    if is_remote(path):
        return None
    connection = sqlite3.connect(path, timeout=PATIENCE_S, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.Error:  # read-only, or busy: QGIS gets along as it always does
        connection.close()
        return None
    return connection


def _let_go(connection: sqlite3.Connection | None) -> None:
    """Close; the file leaves write-ahead mode where nobody else has it open."""
    if connection is None:
        return
    try:
        connection.execute("PRAGMA busy_timeout = 0")
        connection.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.Error:  # QGIS keeps its connections for a minute
        pass
    connection.close()


def is_remote(path: str) -> bool:
    """Say whether a file lies on another computer."""
    kind = bytes(QStorageInfo(path).fileSystemType()).decode("ascii", "replace").lower()
    return path.startswith(("//", "\\\\")) or kind.startswith(REMOTE)
