"""A checkout's own records: where it came from, what waits to be sent, what was answered."""

import json
import sqlite3
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path

from insop_plugin.core import model
from insop_plugin.core.canonical import Row, instant
from insop_plugin.core.changes import Contribution, Receipt, compact
from insop_plugin.core.errors import N_
from insop_plugin.stores import errors
from insop_plugin.stores.protocol import Selection, StoreInfo

WAITING, PACKED, STORED = "waiting", "packed", "stored"


@dataclass(frozen=True)
class CheckoutInfo:
    """What a checkout says about itself."""

    path: Path
    address: str
    store_id: str
    epoch: str
    rev: int
    schema_version: int
    selection: Selection
    title: str
    licence: str
    device: str
    created: str
    pulled: str


def now() -> str:
    """Return the present moment as it is stored."""
    return instant(datetime.now(timezone.utc))


def begin(connection: sqlite3.Connection, info: StoreInfo, selection: Selection, device: str) -> None:
    """Write the first record of a new checkout."""
    origin = (str(info.address), info.store_id, info.epoch, info.rev, info.schema_version, compact(selection.to_json()))
    moment = now()
    connection.execute(
        "INSERT INTO insop_checkout VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (*origin, info.title, info.licence, device, moment, moment),
    )


def read(connection: sqlite3.Connection, path: Path) -> CheckoutInfo:
    """Return the record of an open checkout.

    Raises:
        NotACheckout: the file has none.
        StoreOfNewerSchema: a newer INSOP made it.
    """
    try:
        found = connection.execute(
            "SELECT address, store_id, epoch, rev, schema_version, selection, title, licence, device, created, pulled"
            " FROM insop_checkout"
        ).fetchone()
    except sqlite3.OperationalError as error:
        if "no such table" not in str(error):
            raise
        found = None
    if found is None:
        raise errors.NotACheckout(path=path, reason=N_("it has no table “insop_checkout”"))
    if found[4] > model.SCHEMA_VERSION:
        raise errors.StoreOfNewerSchema(path=path, found=found[4], known=model.SCHEMA_VERSION)
    selection = Selection.from_json(json.loads(found[5]))
    return CheckoutInfo(Path(path), *found[:5], selection, *found[6:])


def mark(connection: sqlite3.Connection, epoch: str, rev: int) -> None:
    """Note up to which revision of the store the checkout is."""
    connection.execute("UPDATE insop_checkout SET epoch = ?, rev = ?, pulled = ?", (epoch, rev, now()))


def rehome(connection: sqlite3.Connection, info: StoreInfo, epoch: str, rev: int) -> None:
    """Note that the checkout belongs to another store now; what the former one had acknowledged is no promise of this one."""
    origin = (str(info.address), info.store_id, epoch, rev, info.schema_version, info.title, info.licence, now())
    connection.execute(
        "UPDATE insop_checkout SET address = ?, store_id = ?, epoch = ?, rev = ?, schema_version = ?, title = ?,"
        " licence = ?, pulled = ?",
        origin,
    )
    connection.execute("DELETE FROM insop_outbox")


def put_out(connection: sqlite3.Connection, sent: Contribution, state: str = WAITING) -> None:
    """Keep a contribution before it is sent."""
    row = (sent.push_id, now(), state, sent.digest(), sent.text)
    connection.execute("INSERT INTO insop_outbox VALUES (?, ?, ?, ?, ?)", row)


def waiting(connection: sqlite3.Connection) -> list[Contribution]:
    """Return the contributions that were sent, or packed, without an answer yet, oldest first."""
    found = connection.execute(
        "SELECT contribution FROM insop_outbox WHERE state IN (?, ?) ORDER BY created, push_id", (WAITING, PACKED)
    )
    return [Contribution.from_json(json.loads(text)) for (text,) in found.fetchall()]


def stored(connection: sqlite3.Connection) -> list[Contribution]:
    """Return the contributions that the store has acknowledged, oldest first."""
    found = connection.execute("SELECT contribution FROM insop_outbox WHERE state = ? ORDER BY created", (STORED,))
    return [Contribution.from_json(json.loads(text)) for (text,) in found.fetchall()]


def answered(connection: sqlite3.Connection, push_id: str, is_stored: bool) -> None:
    """Note what became of a contribution: a stored one is kept for a year, in case the store loses it."""
    if not is_stored:
        connection.execute("DELETE FROM insop_outbox WHERE push_id = ?", (push_id,))
        return
    connection.execute("UPDATE insop_outbox SET state = ? WHERE push_id = ?", (STORED, push_id))
    connection.execute("DELETE FROM insop_outbox WHERE state = ? AND created < strftime('%Y-%m-%d', 'now', '-1 year')", (STORED,))


def keep_receipt(connection: sqlite3.Connection, receipt: Receipt) -> None:
    """Keep a receipt for good."""
    row = (receipt.push_id, now(), receipt.status, compact(receipt.to_json()))
    connection.execute("INSERT INTO insop_receipt (push_id, at, status, receipt) VALUES (?, ?, ?, ?)", row)


def receipts(connection: sqlite3.Connection) -> list[Receipt]:
    """Return all receipts, newest first."""
    found = connection.execute("SELECT receipt FROM insop_receipt ORDER BY id DESC")
    return [Receipt.from_json(json.loads(text)) for (text,) in found]


def note_conflict(connection: sqlite3.Connection, collection: str, uid: str, rev: int, theirs: Row | None) -> None:
    """Keep the store's version of a row that was edited on both sides; None where it was deleted there."""
    text = None if theirs is None else compact(theirs)
    row = (collection, uid, rev, text, now())
    connection.execute("INSERT OR REPLACE INTO insop_conflict VALUES (?, ?, ?, ?, ?)", row)


def forget_conflict(connection: sqlite3.Connection, collection: str, uid: str) -> None:
    """Forget a conflict that is settled."""
    connection.execute("DELETE FROM insop_conflict WHERE collection = ? AND uid = ?", (collection, uid))


def conflicts(connection: sqlite3.Connection) -> list[tuple[str, str, int, Row | None]]:
    """Return (collection, uid, revision, the store's row or None) of the conflicts that wait for a decision."""
    found = connection.execute("SELECT collection, uid, rev, theirs FROM insop_conflict ORDER BY collection, uid")
    return [(collection, uid, rev, text and json.loads(text)) for collection, uid, rev, text in found]


def follow(connection: sqlite3.Connection, epoch: str, rev: int) -> None:
    """Note that the checkout knows a revision of its own, where it knows all before it."""
    connection.execute("UPDATE insop_checkout SET rev = ?1 WHERE epoch = ?2 AND rev = ?1 - 1", (rev, epoch))
