"""Putting aside the rows of a checkout that nobody touched, which are nearly all, without reading them."""

import sqlite3

from insop_plugin.core.canonical import KEPT_BY_STORE
from insop_plugin.stores import statements

LEFT_OUT = tuple(name for name in KEPT_BY_STORE if name != "deleted")  # a difference there is no edit


def put_aside(connection: sqlite3.Connection, name: str) -> tuple[list[int], list[int]]:
    """Return the fid of rows that may be edited, and of base rows that may be edited or deleted."""
    columns = [column for column in statements.fields(name) if column not in LEFT_OUT]
    touched = [fid for (fid,) in connection.execute(statements.changed_fids(name, columns))]
    gone = [fid for (fid,) in connection.execute(statements.gone_fids(name))]
    return touched, touched + gone
