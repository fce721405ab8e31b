"""Taking rows out of a GeoPackage that somebody else made: tables and columns of the data model, nothing else.

Nothing of the file is run: its triggers and views are not touched, its spatial indexes are not believed.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from string import Template

from insop_plugin.core import model
from insop_plugin.core.errors import N_
from insop_plugin.core.model import GEOMETRY_COLUMN, Collection
from insop_plugin.stores import geopackage, http_errors, selecting, statements
from insop_plugin.stores.protocol import Selection

KINDS = {"integer": "'integer'", "real": "'real', 'integer'", "boolean": "'integer'"}  # others are text
UID = "-".join("[0-9a-f]" * n for n in (8, 4, 4, 4, 12))
WRONG = "SELECT count(*) FROM store.$table AS t WHERE $wrong"
IS_TABLE = "SELECT count(*) FROM store.sqlite_master WHERE name = ? AND type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
COLUMNS = "SELECT name FROM pragma_table_xinfo(?, 'store') WHERE hidden = 0"
ASIDE = ".aside"
Fill = Callable[[sqlite3.Connection], None]


@contextmanager
def rows_of(source: Path, selection: Selection) -> Iterator[Fill]:
    """Give a function that copies the live rows of a selection into the empty tables of a GeoPackage under way.

    Args:
        source: the file of somebody else.
        selection: which rows.

    Raises:
        BadSnapshot: it has not the tables of the data model, or holds values that do not fit.
    """
    if selection.is_all:
        yield partial(_copy_all, source)
        return
    aside = source.with_name(source.name + ASIDE)
    try:
        with geopackage.new_file(aside) as connection:
            geopackage.create_collections(connection)
            _copy_all(source, connection)
            geopackage.index(connection)
        yield partial(_copy_selected, aside, selection)
    finally:
        aside.unlink(missing_ok=True)


def _copy_all(source: Path, connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA trusted_schema = OFF")
    try:
        connection.execute("ATTACH DATABASE ? AS store", (str(source),))
        for collection in model.collections():
            _look_at(connection, collection)
            connection.execute(statements.copy_live(collection.name, statements.fields(collection.name)))
    except sqlite3.DatabaseError as error:
        raise http_errors.BadSnapshot(reason=error) from error


def _copy_selected(aside: Path, selection: Selection, connection: sqlite3.Connection) -> None:
    """Choose by indexes of our own."""
    connection.execute("ATTACH DATABASE ? AS store", (str(aside),))
    selecting.choose(connection, selection, "store")
    for collection in model.collections():
        chosen = selecting.is_chosen(collection.name)
        connection.execute(statements.copy_live(collection.name, statements.fields(collection.name), chosen))


def _look_at(connection: sqlite3.Connection, collection: Collection) -> None:
    """Refuse a table that is a view or something else, lacks columns, or holds values of another kind."""
    name = collection.name
    if connection.execute(IS_TABLE, (name,)).fetchone()[0] != 1:
        raise http_errors.BadSnapshot(reason=N_("it has no table “{table}”").format(table=name))
    there = {found for (found,) in connection.execute(COLUMNS, (name,))}
    missing = [column for column in (statements.FID, *statements.fields(name)) if column not in there]
    if missing:
        reason = N_("its table “{table}” has no column “{column}”").format(table=name, column=missing[0])
        raise http_errors.BadSnapshot(reason=reason)
    for column, wrong in _wrong(collection):
        text = Template(WRONG).substitute(table=statements.quoted(name), wrong=wrong)
        if connection.execute(text).fetchone()[0]:
            reason = N_("its table “{table}” holds unfit values in “{column}”").format(table=name, column=column)
            raise http_errors.BadSnapshot(reason=reason)


def _wrong(collection: Collection) -> Iterator[tuple[str, str]]:
    """Yield for each column the condition that a value does not fit."""
    for column in collection.columns:
        known = {"name": statements.quoted(column.name), "kinds": KINDS.get(column.type, "'text'")}
        yield column.name, Template("typeof(t.$name) NOT IN ($kinds, 'null')").substitute(known)
    yield "uid", Template("t.\"uid\" IS NULL OR t.\"uid\" NOT GLOB '$form'").substitute(form=UID)
    yield "rev", 't."rev" IS NULL OR t."deleted" IS NULL'
    if collection.geometry:
        yield GEOMETRY_COLUMN, 'typeof(t."geom") NOT IN (\'blob\', \'null\')'
