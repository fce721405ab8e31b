"""One line of JSON for monitoring: is the store well, and what will soon not be."""

import json
import shutil
import ssl
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import psycopg2

from insop_store.admin import certificates
from insop_store.admin.backups import backups
from insop_store.settings import Settings

LEAST_FREE = 0.1  # of a disk
OLDEST_BACKUP_H = 26
SOONEST_DAYS = 14
DATABASE = (
    "SELECT (SELECT rev FROM insop.clock), (SELECT count(*) FROM insop.push WHERE received > now() - interval '1 day'),"
    " (SELECT count(*) FROM insop.denied WHERE at > now() - interval '1 hour'),"
    " (SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'),"
    " pg_database_size(current_database())"
)


def health(settings: Settings) -> tuple[dict, list[str]]:
    """Return the facts, and the names of those that are not as they should be."""
    facts: dict = {}
    wrong = []
    for name, look in LOOKS.items():
        found, is_well = look(settings)
        facts.update(found)
        wrong += [] if is_well else [name]
    return {"status": "warning" if wrong else "ok", "wrong": wrong, **facts}, wrong


def _database(settings: Settings) -> tuple[dict, bool]:
    started = time.monotonic()
    try:
        with psycopg2.connect(settings.owner, connect_timeout=5) as connection, connection.cursor() as cursor:
            cursor.execute(DATABASE)
            names = ("rev", "pushes_24h", "denied_1h", "waiting_for_locks", "database_bytes")
            facts = dict(zip(names, cursor.fetchone(), strict=True))
        connection.close()
    except psycopg2.Error:
        return {"database": "away"}, False
    return {**facts, "database_ms": round(1000 * (time.monotonic() - started))}, True


def _disk(settings: Settings) -> tuple[dict, bool]:
    usage = shutil.disk_usage(settings.data)
    return {"disk_free_bytes": usage.free}, usage.free > LEAST_FREE * usage.total


def _backup(settings: Settings) -> tuple[dict, bool]:
    newest = next(iter(backups(settings)), None)
    if newest is None:
        return {"backup_age_h": None}, False
    age_h = (time.time() - newest.stat().st_mtime) / 3600
    return {"backup_age_h": round(age_h, 1)}, age_h < OLDEST_BACKUP_H


def _snapshot(settings: Settings) -> tuple[dict, bool]:
    latest = settings.snapshots / "latest.json"
    if not latest.is_file():
        return {"snapshot_rev": None}, False
    return {"snapshot_rev": json.loads(latest.read_text(encoding="utf-8"))["rev"]}, True


def _certificate(settings: Settings) -> tuple[dict, bool]:
    days = _days_left(settings.certificate)
    return {"certificate_days": days}, days is not None and days >= SOONEST_DAYS


def _days_left(path: Path) -> int | None:
    command = ["openssl", "x509", "-in", str(path), "-noout", "-enddate"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        return None
    return int((ssl.cert_time_to_seconds(done.stdout.strip().removeprefix("notAfter=")) - time.time()) / 86400)


def _revoked(settings: Settings) -> tuple[dict, bool]:
    if not settings.client_ca or not settings.revoked.is_file():
        return {}, True
    days = certificates.days_left(settings.revoked)
    return {"revoked_list_days": days}, days is not None and days >= SOONEST_DAYS


def _web(settings: Settings) -> tuple[dict, bool]:
    return {"web_socket": settings.socket.is_socket()}, settings.socket.is_socket()


LOOKS: dict[str, Callable[[Settings], tuple[dict, bool]]] = {
    "database": _database, "disk": _disk, "backup": _backup, "snapshot": _snapshot, "certificate": _certificate,
    "revoked": _revoked, "web": _web,
}  # fmt: skip
