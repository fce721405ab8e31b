"""Copying the rows of a store file into a new GeoPackage, quickly and at one revision."""

import sqlite3
from pathlib import Path

from insop_plugin.core import model
from insop_plugin.core.progress import Progress
from insop_plugin.stores import geopackage, ledger, selecting, statements
from insop_plugin.stores.ledger import StoreRecord
from insop_plugin.stores.protocol import Selection


def write(file: Path, target: Path, selection: Selection, progress: Progress) -> tuple[StoreRecord, dict[str, int]]:
    """Copy the live rows of a selection from a store file to a new file.

    Returns:
        The store's record at that revision, and how many rows of each collection were copied.
    """
    with geopackage.new_file(target) as connection:
        connection.execute("ATTACH DATABASE ? AS store", (str(file),))
        record = ledger.read(connection, file)
        geopackage.create_collections(connection)
        if not selection.is_all:
            selecting.choose(connection, selection, "store")
        counts = {}
        for n, collection in enumerate(model.collections()):
            progress(0.8 * n / len(model.collections()))
            counts[collection.name] = _copy(connection, collection.name, selection)
        progress(0.8)
        geopackage.index(connection)
    return record, counts


def _copy(connection: sqlite3.Connection, name: str, selection: Selection) -> int:
    condition = "" if selection.is_all else selecting.is_chosen(name)
    return connection.execute(statements.copy_live(name, statements.fields(name), condition)).rowcount
