"""Asking the functions of a central store over a connection to its database.

For the PostGIS store of the plugin, and for whatever stands between a store and the network. The connection is one of
psycopg2 or psycopg and does not commit by itself; each question ends with a commit, as refusals are logged too.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import Any

from insop_plugin.core.canonical import Row
from insop_plugin.core.changes import Contribution
from insop_plugin.core.errors import N_
from insop_plugin.core.progress import Progress, silent
from insop_plugin.stores import pushing, records, verdict, wire
from insop_plugin.stores.journal import Commit
from insop_plugin.stores.rows import Current

Connection = Any

QUESTIONS = {
    "info": "SELECT insop.info()::text",
    "counts": "SELECT insop.counts(%s::jsonb)::text",
    "pull": "SELECT insop.pull(%s::jsonb)::text",
    "push": "SELECT insop.push(%s::jsonb)::text",
    "review": "SELECT insop.review(%s::jsonb)::text",
    "status": "SELECT insop.status(%s::jsonb ->> 'push_id')::text",
    "rows": "SELECT insop.rows(%s::jsonb)::text",
    "queue": "SELECT insop.queue(%s::jsonb)::text",
    "verdicts": "SELECT insop.verdicts(%s::jsonb)::text",
    "history": "SELECT insop.history(%s::jsonb)::text",
}
UNREADABLE = {"status": "invalid", "message": N_("The document holds characters or numbers that the store cannot keep.")}

UNFINISHED = {"status": "invalid", "message": N_("The store is not set up yet.")}


def ask(connection: Connection, name: str, document: object = None) -> dict:
    """Return the answer of one of the store's functions, in a transaction of its own."""
    answer = _asked(connection, name, document)
    connection.commit()
    return answer


def push(
    connection: Connection, sent: Contribution, check: verdict.RuleCheck = verdict.by_rules, progress: Progress = silent
) -> dict:
    """Return the store's answer to a contribution, judged by the rules before; stored where nothing is found.

    The rules judge the rows while the store is open to others. Whatever changes in between is a conflict, as each change
    names the revision it was made from: what is stored is what was judged.
    """
    with _undone(connection):
        progress(0.1)
        unreadable = verdict.of_form(sent)  # the database may not even be able to read it: only its head goes there
        found = unreadable or list(_judged(connection, sent, check, progress))
        progress(0.7)
        answer = _asked(connection, "push", (replace(sent, changes=()) if unreadable else sent).to_json())
        progress(0.9)
        if found and answer["status"] in (wire.OK, "invalid"):
            named = {name: answer[name] for name in ("store_id", "title", "actor") if name in answer}
            return replace(pushing.found_wrong(sent, found), **named).to_json()
        connection.commit()
        return answer


@contextmanager
def _undone(connection: Connection) -> Iterator[None]:
    """Undo what is not committed at the end; of a connection that is lost there is nothing left to undo."""
    try:
        yield
    finally:
        with suppress(connection.Error):
            connection.rollback()


def _judged(connection: Connection, sent: Contribution, check: verdict.RuleCheck, progress: Progress) -> Iterator[verdict.Finding]:
    """Yield what the rules forbid in the rows as they would be stored."""
    after = _after(sent, _current(connection, sent))
    for n, (collection, some) in enumerate(after.items()):
        progress(0.2 + 0.5 * n / len(after))
        yield from check(collection, some)


def _current(connection: Connection, sent: Contribution) -> Current:
    """Return the rows that a contribution changes, as the store has them."""
    edited = [{"collection": c.collection, "uid": c.uid} for c in sent.changes if c.action == "update"]
    found = _asked(connection, "rows", edited).get("rows", ()) if edited else ()
    return {(one["collection"], one["uid"]): wire.row_from_json(one["collection"], one["row"]) for one in found}


def _after(sent: Contribution, known: Current) -> dict[str, list[Row]]:
    """Return the rows as they would be, by collection; those that the sender knows otherwise are left to the store."""
    commit = Commit(0, sent.identity.name, sent.push_id, records.now())
    after: dict[str, list[Row]] = {}
    for change in sent.changes:
        before = known.get((change.collection, change.uid))
        if change.action == "insert" or (change.action == "update" and before and before["rev"] == change.base_rev):
            after.setdefault(change.collection, []).append(pushing.step(change, before, commit).after)
    return after


def _asked(connection: Connection, name: str, document: object) -> dict:
    """Ask within the open transaction; what PostgreSQL cannot read as JSON is refused like any bad document."""
    values = () if document is None else (json.dumps(document, allow_nan=False),)
    with connection.cursor() as cursor:
        try:
            cursor.execute(QUESTIONS[name], values)
        except connection.DataError:
            connection.rollback()
            return dict(UNREADABLE)
        answer = cursor.fetchone()[0]
    return dict(UNFINISHED) if answer is None else json.loads(answer)
