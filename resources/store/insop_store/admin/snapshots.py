"""Files for the first load and for everybody: made under new names, so that a download can be resumed for days.

`snapshots/` is for members: the rows that every member of the network sees, as the store has them, for the plugin
to begin a checkout with. What else a member sees comes by the feed. They are read by what the feed reads, in the
name of a member without a country, so that the two cannot differ.

`public/` is for everybody: the published rows, their places as exactly as their owner allows. It has no revisions
and is no base for edits.
"""

import hashlib
import json
import os
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import psycopg2
from psycopg2 import sql
from psycopg2.extensions import connection as Connection

from insop_plugin.core import canonical, model
from insop_plugin.core.canonical import Row
from insop_plugin.core.model import GEOMETRY_COLUMN
from insop_plugin.core.progress import silent
from insop_plugin.stores import geopackage, postgis_snapshot, records, selecting, statements, wire
from insop_plugin.stores.founding import Member, put_member
from insop_plugin.stores.protocol import ALL, Selection, StoreInfo
from insop_plugin.stores.rows import record_of
from insop_store import database
from insop_store.configure import SCHEMA, VIEW
from insop_store.settings import Settings

FORMAT = "insop-snapshots/1"
LATEST = "latest.json"
NETWORK = Member("network.snapshots", "Snapshots of the network", "reader")
PAGE = 10_000
KEPT_S = 7 * 24 * 3600  # a download that began may go on
INFO = "SELECT insop.info()"
WORLD = "world"


def publish(connection: Connection, settings: Settings) -> list[str]:
    """Make the files of the present revision, for members and for everybody; return the names of those made.

    What is current already is not made again.
    """
    put_member(connection, NETWORK)
    with closing(database.opened(NETWORK.actor)) as reader:
        info = wire.info_from_json(_told(reader), settings.url)
        made = _publish(settings.snapshots, info, lambda path: postgis_snapshot.write(reader, path, ALL, settings.url, silent))
    return made + _publish(settings.public, info, lambda path: _write_published(settings, path))


def _publish(folder: Path, info: StoreInfo, write: Callable[[Path], object]) -> list[str]:
    if _is_current(folder / LATEST, info):
        return []
    folder.mkdir(parents=True, exist_ok=True)
    world = folder / _name(info, WORLD)
    write(world)
    countries = sorted({country for counts in info.counts_by_country.values() for country in counts})
    files = {country: _facts(_cut(world, folder / _name(info, country), country)) for country in countries}
    facts = {
        "format": FORMAT, "store_id": info.store_id, "epoch": info.epoch, "rev": info.rev, "title": info.title,
        "schema_version": info.schema_version, "licence": info.licence, "made_at": records.now(), "feed": list(FEED),
        **_facts(world), "countries": files,
    }  # fmt: skip
    _write(folder / LATEST, json.dumps(facts, indent=1).encode("utf-8"))
    made = {facts["url"], *(one["url"] for one in files.values())}
    _tidy(folder, made)
    return sorted(made)


FEED = ("beyond_public",)
"""What the feed of this store can do about a snapshot; the plugin uses a snapshot only with it."""


def _told(reader: Connection) -> dict:
    """Return what the store says about itself in the moment that the connection sees."""
    with reader.cursor() as cursor:
        cursor.execute(INFO)
        return cursor.fetchone()[0]


def _is_current(latest: Path, info: StoreInfo) -> bool:
    known = json.loads(latest.read_text(encoding="utf-8")) if latest.is_file() else {}
    return (known.get("epoch"), known.get("rev")) == (info.epoch, info.rev)


def _name(info: StoreInfo, scope: str) -> str:
    """Return the name of a file; it never gets other content."""
    return f"{info.store_id[:8]}-{info.epoch[:8]}-r{info.rev}-{scope}.gpkg"


def _cut(world: Path, target: Path, country: str) -> Path:
    """Copy what belongs to a country, with all that it refers to."""
    with geopackage.new_file(target) as file:
        file.execute("ATTACH DATABASE ? AS store", (str(world),))
        geopackage.create_collections(file)
        selecting.choose(file, Selection(country=country), "store")
        for collection in model.collections():
            names, chosen = statements.fields(collection.name), selecting.is_chosen(collection.name)
            file.execute(statements.copy_live(collection.name, names, chosen))
        geopackage.index(file)
    return target


def _facts(path: Path) -> dict:
    """Return what is said about a file."""
    with geopackage.opened(path) as file:
        counts = {one.name: file.execute(statements.count(one.name)).fetchone()[0] for one in model.collections()}
    return {"url": path.name, "sha256": _sha256(path), "size": path.stat().st_size, "counts": counts}


def _write_published(settings: Settings, path: Path) -> None:
    """Write the published rows, all of them from one moment."""
    with closing(psycopg2.connect(settings.reader)) as connection, geopackage.new_file(path) as file:
        connection.set_session("REPEATABLE READ", readonly=True)
        geopackage.create_collections(file)
        for collection in model.collections():
            names = _columns(connection, VIEW + collection.name)
            text = statements.insert(collection.name, statements.fields(collection.name))
            for some in _of_view(connection, collection.name, names) if names else ():
                file.executemany(text, (record_of(collection.name, row) for row in some))
        geopackage.index(file)


def _of_view(connection: Connection, name: str, columns: list[str]) -> Iterator[list[Row]]:
    listed = [
        sql.SQL("encode(ST_AsBinary(geom, 'NDR'), 'hex')") if column == GEOMETRY_COLUMN else sql.Identifier(column)
        for column in columns
    ]
    text = sql.SQL("SELECT {} FROM {}").format(
        sql.SQL(", ").join(listed), sql.Identifier(SCHEMA, VIEW + name)
    )
    with connection.cursor(f"published_{name}") as cursor:
        cursor.itersize = PAGE
        cursor.execute(text)
        while found := cursor.fetchmany(PAGE):
            kept = {"state": "accepted", "rev": 0, "deleted": False}
            yield [canonical.row_of(name, {**kept, **dict(zip(columns, record, strict=True))}) for record in found]


def _columns(connection: Connection, view: str) -> list[str]:
    """Return the columns of a view; none where there is no such view."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT column_name FROM information_schema.columns WHERE table_schema = %s AND table_name = %s"
            " ORDER BY ordinal_position",
            (SCHEMA, view),
        )
        return [name for (name,) in cursor.fetchall()]


def _tidy(folder: Path, current: set[str]) -> None:
    """Remove files that nobody can be downloading any more."""
    for path in folder.glob("*.gpkg"):
        if path.name not in current and time.time() - path.stat().st_mtime > KEPT_S:
            path.unlink()


def _sha256(path: Path) -> str:
    found = hashlib.sha256()
    with open(path, "rb") as file:
        while piece := file.read(2**20):
            found.update(piece)
    return found.hexdigest()


def _write(path: Path, content: bytes) -> None:
    passing = path.with_name(f".{path.name}.part")
    passing.write_bytes(content)
    geopackage.synced(passing)
    os.replace(passing, path)
