"""Calling the store's SQL functions in the name of a member; nothing else of the database is touched."""

import functools

import psycopg
from psycopg.rows import scalar_row
from psycopg.types.json import Jsonb
from psycopg_pool import ConnectionPool, PoolTimeout

from insop_store.answers import Refused
from insop_store.settings import read

CALLS = {
    "info": "SELECT insop.info()",
    "counts": "SELECT insop.counts(%(document)s)",
    "pull": "SELECT insop.pull(%(document)s)",
    "push": "SELECT insop.push(%(document)s)",
    "review": "SELECT insop.review(%(document)s)",
    "status": "SELECT insop.status(%(push_id)s)",
    "history": "SELECT insop.history(%(document)s)",
}
WAIT_S = 20  # for a connection; nginx waits longer
LONGEST = "55s"


def call(name: str, document: dict, actor: str) -> dict:
    """Return the answer of one of the store's functions, in one transaction.

    Args:
        name: one of CALLS.
        document: what the function is given.
        actor: the member in whose name it is called.

    Raises:
        Refused: the database is away, or the document is none that the function can read.
    """
    values = {"document": Jsonb(document), "push_id": str(document.get("push_id", ""))}
    try:
        with _pool().connection(WAIT_S) as connection, connection.cursor(row_factory=scalar_row) as cursor:
            cursor.execute("SELECT set_config('insop.actor', %s, true), set_config('statement_timeout', %s, true)",
                           (actor, LONGEST))  # fmt: skip
            return cursor.execute(CALLS[name], values).fetchone()
    except psycopg.Error as error:
        raise _refusal(error) from error
    except PoolTimeout as error:
        raise Refused("no_database") from error


def _refusal(error: psycopg.Error) -> Refused:
    """Return what a failure of PostgreSQL means to a client: classes 22 and 23 are values that do not fit."""
    state = error.sqlstate or ""
    if state[:2] in ("22", "23", "54"):
        return Refused("malformed")
    if state == "42501":
        return Refused("forbidden")
    is_away = isinstance(error, psycopg.OperationalError) or state[:2] in ("08", "40", "53", "55", "57")
    return Refused("no_database" if is_away else "inside")


@functools.cache
def _pool() -> ConnectionPool:
    """Open the connections of this process when they are first needed; those that died are replaced."""
    settings = {"application_name": "insop-web"}
    return ConnectionPool(
        read().gateway, min_size=1, max_size=8, kwargs=settings, check=ConnectionPool.check_connection, open=True
    )
