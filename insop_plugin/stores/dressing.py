"""Making a checkout of a snapshot: base tables, value lists, records."""

import sqlite3

from insop_plugin.core import model, vocabulary
from insop_plugin.core.progress import Progress
from insop_plugin.stores import geopackage, lock, records, statements, told
from insop_plugin.stores.protocol import Snapshot, Store
from insop_plugin.stores.schema import CHECKOUT_TABLES

LIST = "list_"


def finish(snapshot: Snapshot, store: Store, progress: Progress) -> None:
    """Make a checkout of a snapshot: base tables, value lists, records, what reviewers said."""
    with geopackage.unfinished(snapshot.path) as connection:
        for statement in CHECKOUT_TABLES:
            connection.execute(statement)
        for n, collection in enumerate(model.collections()):
            progress(0.6 + 0.35 * n / len(model.collections()))
            base = statements.BASE + collection.name
            connection.execute(statements.create_table(collection, base))
            connection.execute(statements.copy_all(base, collection.name))
            connection.execute(statements.create_index(base, "uid"))
        for domain in _domains():
            _add_list(connection, domain)
        records.begin(connection, snapshot.info, snapshot.selection, lock.device())
        told.take(connection, store, 0, snapshot.info.rev, snapshot.selection)


def _domains() -> list[str]:
    """Return the value lists that columns draw from."""
    columns = (column for collection in model.collections() for column in collection.columns)
    return sorted({column.domain for column in columns if column.domain})


def _add_list(connection: sqlite3.Connection, domain: str) -> None:
    table = LIST + domain
    connection.execute(statements.create_list(table))
    entries = ((term.code, term.label, term.definition) for term in vocabulary.terms(domain))
    connection.executemany(statements.insert(table, ("code", "label", "definition")), entries)
    geopackage.register(connection, table, table, "attributes")
