"""The files of the store against the rows that name them."""

import hashlib
import time
from collections.abc import Iterator
from pathlib import Path

from psycopg2.extensions import connection as Connection

from insop_store.settings import Settings

NAMED = "SELECT DISTINCT sha256 FROM insop.attachment WHERE sha256 IS NOT NULL"
YOUNG_S = 7 * 24 * 3600  # its row may still be on its way from the field


def problems(connection: Connection, settings: Settings) -> Iterator[str]:
    """Yield files that rows name and the store does not have, and files whose bytes are not what their name says."""
    there = {path.name: path for path in _files(settings)}
    for missing in sorted(_named(connection) - set(there)):
        yield f"attachment {missing} is named by a row and is not there"
    for name, path in there.items():
        if _sha256(path) != name:
            yield f"attachment {name} is damaged"


def tidy(connection: Connection, settings: Settings) -> int:
    """Remove files that no row names after a week; return how many."""
    named, removed = _named(connection), 0
    for path in _files(settings):
        if path.name not in named and time.time() - path.stat().st_mtime > YOUNG_S:
            path.unlink()
            removed += 1
    return removed


def _files(settings: Settings) -> Iterator[Path]:
    return (path for path in settings.attachments.glob("??/*") if path.is_file() and not path.name.startswith("."))


def _named(connection: Connection) -> set[str]:
    with connection, connection.cursor() as cursor:
        cursor.execute(NAMED)
        return {name for (name,) in cursor.fetchall()}


def _sha256(path: Path) -> str:
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
