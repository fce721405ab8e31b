"""Backups of the database, and putting one back under a new epoch."""

import hashlib
import os
import shutil
import subprocess
from datetime import datetime, timezone
from pathlib import Path

import psycopg2
from psycopg2.extensions import connection as Connection

from insop_plugin.stores import founding
from insop_store.admin.refusals import Unfit
from insop_store.settings import Settings

ENDING = ".dump"
REV = "SELECT rev FROM insop.clock"
MADE = (
    "insop_owner NOLOGIN", "insop_keeper NOLOGIN", "insop_publisher NOLOGIN", "insop_member NOLOGIN", "insop_reader LOGIN",
    "insop_gateway LOGIN",
)  # fmt: skip
ROLES = (
    *(f"DO $$ BEGIN CREATE ROLE {made}; EXCEPTION WHEN duplicate_object THEN NULL; END $$" for made in MADE),
    "GRANT insop_member TO insop_gateway",
)
"""What makes the roles that a backup's tables belong to; they stand outside of the database that was backed up."""

IS_EMPTY = "SELECT to_regclass('insop.clock') IS NULL"


def backup(connection: Connection, settings: Settings, keep: int = 0) -> Path:
    """Copy the database into one file, complete even while others write, with its checksum beside it.

    Args:
        connection: to the store's database.
        settings: where backups lie.
        keep: how many backups stay; 0 keeps all.
    """
    moment = datetime.now(timezone.utc).strftime("%Y%m%d-%H%M%S")
    path = settings.backups / f"store-{moment}-r{_revision(connection)}{ENDING}"
    passing = path.with_suffix(".part")
    try:
        _run("pg_dump", "--format=custom", "--compress=6", "--schema=insop", f"--file={passing}", settings.owner)
        passing.chmod(0o640)
        _synced(passing)
        path.with_suffix(".sha256").write_text(f"{_sha256(passing)}  {path.name}\n", encoding="utf-8")
        os.replace(passing, path)
    finally:
        passing.unlink(missing_ok=True)
    for old in backups(settings)[keep:] if keep else ():
        old.unlink()
        old.with_suffix(".sha256").unlink(missing_ok=True)
    return path


def backups(settings: Settings) -> list[Path]:
    """Return the backups, newest first."""
    return sorted(settings.backups.glob(f"store-*{ENDING}"), reverse=True)


def restore(settings: Settings, path: Path) -> str:
    """Put a backup into an empty database, and give the store a new epoch; return it.

    Every checkout notices the new epoch, compares everything, and offers again what the backup does not have.

    Raises:
        Unfit: the file is no whole backup, or the database is not empty: a store is never overwritten.
    """
    _look_at(path)
    with psycopg2.connect(settings.owner) as connection, connection.cursor() as cursor:
        cursor.execute(IS_EMPTY)
        if not cursor.fetchone()[0]:
            raise Unfit("The database holds a store. Make an empty database, name it in store.ini, and restore into that one.")
        cursor.execute("CREATE EXTENSION IF NOT EXISTS postgis")
        for role in ROLES:
            cursor.execute(role)
    connection.close()
    _run("pg_restore", "--exit-on-error", "--single-transaction", f"--dbname={settings.owner}", path)
    connection = psycopg2.connect(settings.owner)
    try:
        return founding.new_epoch(connection)
    finally:
        connection.close()


def _look_at(path: Path) -> None:
    if not path.is_file():
        raise Unfit(f"There is no backup {path}.")
    said = path.with_suffix(".sha256")
    if said.is_file() and said.read_text(encoding="utf-8").split()[0] != _sha256(path):
        raise Unfit(f"{path.name} is damaged: its checksum differs. Take another backup.")
    _run("pg_restore", "--list", path)


def _run(program: str, *arguments: object) -> str:
    """Run one of PostgreSQL's programs, and say in words when it cannot."""
    found = shutil.which(program)
    if found is None:
        raise Unfit(f"{program} is not installed: it comes with PostgreSQL's client programs.")
    done = subprocess.run([found, *map(str, arguments)], capture_output=True, text=True, check=False)
    if done.returncode:
        raise Unfit(f"{program} failed: {done.stderr.strip()[-1000:]}")
    return done.stdout


def _revision(connection: Connection) -> int:
    with connection, connection.cursor() as cursor:
        cursor.execute(REV)
        return cursor.fetchone()[0]


def _synced(path: Path) -> None:
    with open(path, "rb+") as file:
        os.fsync(file.fileno())


def _sha256(path: Path) -> str:
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
