"""Copying the rows of a central store into a new GeoPackage, through a cursor that stays at the server."""

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from insop_plugin.core import model
from insop_plugin.core.changes import compact
from insop_plugin.core.model import GEOMETRY_COLUMN, Collection
from insop_plugin.core.progress import Progress
from insop_plugin.stores import geopackage, statements, wire
from insop_plugin.stores.blobs import to_blob
from insop_plugin.stores.central import Connection
from insop_plugin.stores.protocol import Selection, Snapshot

BATCH = 10_000
SPELLED = {"date": "to_char({}, 'YYYY-MM-DD')", "datetime": "insop.instant({})", "uuid": "{}::text"}


def write(connection: Connection, target: Path, selection: Selection, address: str, progress: Progress) -> Snapshot:
    """Copy the rows of a selection to a new file; the connection is in a transaction that sees one moment."""
    with geopackage.new_file(target) as file:
        geopackage.create_collections(file)
        info = wire.info_from_json(_one(connection, "SELECT insop.info()::text"), address)
        chosen = None if selection.is_all else _chosen(connection, selection)
        counts, done, whole = {}, 0, max(1, sum(info.counts.values()))
        for collection in model.collections():
            counts[collection.name] = 0
            for batch in _batches(connection, collection, None if chosen is None else chosen.get(collection.name, [])):
                counts[collection.name] += _add(file, collection, batch)
                done += len(batch)
                progress(min(0.8, 0.8 * done / whole))
        progress(0.8)
        geopackage.index(file)
    return Snapshot(target, info, selection, counts)


def _one(connection: Connection, text: str) -> dict:
    with connection.cursor() as cursor:
        cursor.execute(text)
        return json.loads(cursor.fetchone()[0])


def _chosen(connection: Connection, selection: Selection) -> dict[str, list[str]]:
    """Return the uids of the chosen rows by collection."""
    text = "SELECT c.collection, array_agg(c.uid::text) FROM insop.chosen(%s::jsonb) AS c GROUP BY c.collection"
    with connection.cursor() as cursor:
        cursor.execute(text, (compact(selection.to_json()),))
        return dict(cursor.fetchall())


def _batches(connection: Connection, collection: Collection, uids: list[str] | None) -> Iterator[list[tuple]]:
    """Yield the rows of a collection that may be seen, or of them the named ones, some at a time."""
    if uids == []:
        return
    with connection.cursor(name="insop_" + collection.name) as cursor:
        cursor.itersize = BATCH
        cursor.execute(_select(collection, uids is not None), () if uids is None else (uids,))
        while batch := cursor.fetchmany(BATCH):
            yield batch


def _select(collection: Collection, is_named: bool):
    """Return the statement that reads rows as SQLite keeps them, in the order of `statements.fields`."""
    from psycopg2 import sql

    columns = [_column(collection, name) for name in statements.fields(collection.name)]
    text = "SELECT {columns} FROM insop.seen(NULL::{table}) AS t"
    text += " JOIN unnest(%s::uuid[]) AS u(uid) ON u.uid = t.uid" if is_named else ""
    return sql.SQL(text).format(columns=sql.SQL(", ").join(columns), table=sql.Identifier("insop", collection.name))


def _column(collection: Collection, name: str):
    from psycopg2 import sql

    if name == GEOMETRY_COLUMN:
        return sql.SQL("ST_AsBinary(t.geom, 'NDR')")
    column = collection.column(name)
    kind = "uuid" if name == "uid" or column.references else column.type
    return sql.SQL(SPELLED.get(kind, "{}")).format(sql.Identifier("t", name))


def _add(file: sqlite3.Connection, collection: Collection, batch: list[tuple]) -> int:
    """Add rows to the file; return how many."""
    names = statements.fields(collection.name)
    if names[-1] == GEOMETRY_COLUMN:
        batch = [(*values, None if wkb is None else to_blob(bytes(wkb))) for *values, wkb in batch]
    file.executemany(statements.insert(collection.name, names), batch)
    return len(batch)
