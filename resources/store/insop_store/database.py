"""Calling the store's SQL functions in the name of a member; nothing else of the database is touched."""

import threading
from contextlib import suppress

import psycopg2
from psycopg2.extensions import connection as Connection

from insop_plugin.core.changes import Contribution, NotAChangeSet
from insop_plugin.stores import central
from insop_store.answers import Refused
from insop_store.settings import read

BEGIN = "SELECT set_config('insop.actor', %s, true)"
TAKE_TIME = "SET LOCAL statement_timeout = '280s'"
WRITING = ("push", "review")
"""A stricter sharing level of one dataset may concern a million rows; who waits in vain sends the same again."""
OPTIONS = "-c statement_timeout=55s -c lock_timeout=30s -c idle_in_transaction_session_timeout=60s"
_mine = threading.local()


def call(name: str, document: dict, actor: str) -> dict:
    """Return the answer of one of the store's functions, in one transaction.

    It is committed also where the store refuses: a refusal is logged in the database.

    Args:
        name: one of `central.QUESTIONS`.
        document: what the function is given.
        actor: the member in whose name it is called.

    Raises:
        Refused: the database is away, or the document is none that the function can read.
    """
    try:
        connection = _begun(actor)
        if name in WRITING:
            _take_time(connection)
        if name == "push":
            return central.push(connection, Contribution.from_json(document))
        return central.ask(connection, name, document.get("selection") or {} if name == "counts" else document)
    except NotAChangeSet as error:
        raise Refused("malformed", "It is no change set.") from error
    except (psycopg2.Error, ValueError) as error:
        raise _refusal(error) from error
    finally:
        _end()


def opened(actor: str) -> Connection:
    """Return a new connection that speaks for a member and sees one moment; for whoever reads much."""
    connection = psycopg2.connect(read().gateway, application_name="insop-admin")
    connection.set_session("REPEATABLE READ", readonly=True)
    return _for(connection, actor)


def _begun(actor: str) -> Connection:
    """Return this thread's connection, in a transaction for a member; a dead one is replaced before anything is sent."""
    known = getattr(_mine, "connection", None)
    if known is not None:
        with suppress(psycopg2.OperationalError, psycopg2.InterfaceError):
            return _for(known, actor)
        known.close()
    _mine.connection = psycopg2.connect(read().gateway, application_name="insop-web", options=OPTIONS)
    return _for(_mine.connection, actor)


def _end() -> None:
    """Leave nothing of a request behind for the next one of this thread."""
    with suppress(psycopg2.Error, AttributeError):
        _mine.connection.rollback()


def _for(connection: Connection, actor: str) -> Connection:
    with connection.cursor() as cursor:
        cursor.execute(BEGIN, (actor,))
    return connection


def _take_time(connection: Connection) -> None:
    with connection.cursor() as cursor:
        cursor.execute(TAKE_TIME)


def _refusal(error: Exception) -> Refused:
    """Return what a failure of PostgreSQL means to a client: classes 22, 23 and 54 are values that do not fit."""
    state = getattr(error, "pgcode", None) or ""
    if state[:2] in ("22", "23", "54") or isinstance(error, ValueError):
        return Refused("malformed")
    if state == "42501":
        return Refused("forbidden")
    is_away = isinstance(error, (psycopg2.OperationalError, psycopg2.InterfaceError)) or state[:2] in ("08", "40", "53", "55", "57")
    return Refused("no_database" if is_away else "inside")
