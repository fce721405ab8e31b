"""Putting harmonised tables into a checkout as new rows, many at once.

Example (plain Python, no QGIS):
    add_rows(Path("colombia.gpkg"), {"dataset": datasets, "plot": plots, "sample": samples})
"""

import sqlite3
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from insop_plugin.core import canonical, model
from insop_plugin.core.canonical import Value
from insop_plugin.core.changes import new_id
from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.model import GEOMETRY_COLUMN
from insop_plugin.core.progress import Progress, silent
from insop_plugin.core.review import DRAFT
from insop_plugin.stores import geopackage, records, rows, rtree, statements, writing
from insop_plugin.stores.checkout import open_checkout

if TYPE_CHECKING:
    import pandas

NOT_STORED = ("row",)  # the data row of the delivered file


class NotAValueInRow(InsopError):
    """A value of a table that its column cannot hold."""

    template = N_("{collection}, row {row}, column {column}: “{value}” is no {type}.")
    hint = N_("Nothing was added. Correct the value and try again.")


class AlreadyThere(InsopError):
    """Rows that the checkout has already."""

    template = N_("Rows of {collection} that are in the checkout already: {n}. The first is {uid}.")
    hint = N_("Nothing was added. The table seems to have been imported before.")


def add_rows(
    path: Path | str, tables: Mapping[str, "pandas.DataFrame"], progress: Progress = silent, is_at_rest: bool = False
) -> dict[str, int]:
    """Add rows to a checkout, all or none.

    Args:
        path: the checkout.
        tables: one table per collection, columns named as in the model, `geom` as WKB; a uid is made where none
            is given, state and revision are those of a new row.
        progress: told the share done.
        is_at_rest: the caller knows that nobody edits the checkout, see `open_checkout`.

    Returns:
        How many rows were added to each collection.

    Raises:
        NotAValueInRow: a value that its column cannot hold.
        UnknownColumn: a column that the collection does not have.
        AlreadyThere: a uid that the checkout has.
        CheckoutInEditMode: the checkout is open for editing.
    """
    checkout = open_checkout(path, is_at_rest)
    if not is_at_rest:
        geopackage.leave_wal(checkout.path)
    names = [collection.name for collection in model.collections() if collection.name in tables]
    for unknown in set(tables) - set(names):
        model.collection(unknown)
    with checkout.opened() as connection, geopackage.transaction(connection):
        for n, name in enumerate(names):
            progress(n / len(names))
            _add(connection, name, tables[name])
    progress(1.0)
    return {name: len(tables[name]) for name in names}


def _add(connection: sqlite3.Connection, name: str, frame: "pandas.DataFrame") -> None:
    columns = _columns(name, frame)
    _refuse_known(connection, name, columns["uid"])
    with writing.paused_index(connection, name, len(frame) if GEOMETRY_COLUMN in columns else 0):
        connection.executemany(statements.insert(name, columns), zip(*columns.values(), strict=True))
    if GEOMETRY_COLUMN in columns:
        rtree.note_extent(connection, name)


def _refuse_known(connection: sqlite3.Connection, name: str, uids: list[Value]) -> None:
    rows.ask(connection, uids)
    known = connection.execute(statements.select_asked(name, ("uid",))).fetchall()
    known += [(uid,) for uid, n in Counter(uids).items() if n > 1]
    if known:
        raise AlreadyThere(n=len(known), collection=name, uid=known[0][0])


def _columns(name: str, frame: "pandas.DataFrame") -> dict[str, list]:
    """Return the values of each column as SQLite keeps them, with what a new row needs."""
    n, readers = len(frame), canonical.readers(name)
    fresh = {"state": [DRAFT] * n, "rev": [0] * n, "deleted": [0] * n, "created_at": [records.now()] * n}
    columns = {**fresh, "uid": [None] * n}
    for column in frame.columns:
        if column in NOT_STORED or column in fresh:
            continue
        if column not in readers:
            raise canonical.UnknownColumn(collection=name, column=column)
        columns[column] = _values(name, column, frame[column], readers[column])
    columns["uid"] = [uid or new_id() for uid in columns["uid"]]
    return columns


def _values(name: str, column: str, series: "pandas.Series", read: Callable) -> list:
    """Return the values of a column; each different value is read once."""
    import pandas

    codes, different = pandas.factorize(series.astype(object).to_numpy(), sort=False)
    spelled = []
    for code, value in enumerate(different):
        try:
            spelled.append(rows.bound(column, read(_plain(value))))
        except (InsopError, ValueError, TypeError, OverflowError) as error:
            row = int((codes == code).argmax()) + 1
            kind = "geometry" if column == GEOMETRY_COLUMN else model.collection(name).column(column).type
            facts = {"collection": name, "row": row, "column": column, "value": value, "type": kind}
            raise NotAValueInRow(**facts) from error
    spelled.append(None)  # code -1: no value
    return [spelled[code] for code in codes]


def _plain(value: object) -> object:
    """Return a value of numpy as one of Python."""
    return value.item() if hasattr(value, "item") else value
