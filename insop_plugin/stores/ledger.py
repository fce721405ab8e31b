"""A store's own records: what it is, its revision clock, and which contributions it has taken."""

import json
import sqlite3
from dataclasses import asdict, dataclass

from insop_plugin.core import model
from insop_plugin.core.changes import Identity, Receipt, compact
from insop_plugin.core.errors import N_
from insop_plugin.stores import errors

RECORD = "SELECT store_id, epoch, schema_version, title, licence, created, countries, self_review, rev FROM store_info, clock"


@dataclass(frozen=True)
class StoreRecord:
    """What a store file says about itself."""

    store_id: str
    epoch: str
    schema_version: int
    title: str
    licence: str
    created: str
    countries: tuple[str, ...]
    self_review: bool
    rev: int


def read(connection: sqlite3.Connection, path: object) -> StoreRecord:
    """Return the record of an open store file.

    Raises:
        NotAStore: the file has none.
        StoreOfNewerSchema: a newer INSOP made it.
    """
    try:
        found = connection.execute(RECORD).fetchone()
    except sqlite3.OperationalError as error:
        if "no such table" not in str(error):
            raise
        raise errors.NotAStore(address=path, reason=N_("the file was not made as a store")) from error
    if found is None:
        raise errors.Damaged(path=path, reason=N_("its first records are missing"))
    if found[2] > model.SCHEMA_VERSION:
        raise errors.StoreOfNewerSchema(path=path, found=found[2], known=model.SCHEMA_VERSION)
    *texts, countries, self_review, rev = found
    return StoreRecord(*texts, tuple(json.loads(countries)), bool(self_review), rev)


def begin(connection: sqlite3.Connection, record: StoreRecord) -> None:
    """Write the first records of a new store."""
    values = asdict(record)
    rev, countries = values.pop("rev"), compact(values.pop("countries"))
    connection.execute(
        "INSERT INTO store_info VALUES (1, :store_id, :epoch, :schema_version, :title, :licence, :created,"
        " :countries, :self_review)",
        {**values, "countries": countries},
    )
    connection.execute("INSERT INTO clock VALUES (1, ?)", (rev,))


def tick(connection: sqlite3.Connection) -> int:
    """Move the clock on and return the new revision; revisions have no gaps as a rollback turns it back."""
    connection.execute("UPDATE clock SET rev = rev + 1")
    return connection.execute("SELECT rev FROM clock").fetchone()[0]


def enter(connection: sqlite3.Connection, receipt: Receipt, digest: str, who: Identity) -> None:
    """Keep the receipt of what was taken."""
    terms = (who.name, who.country, who.licence, who.sharing_level, who.client)
    row = (receipt.push_id, receipt.rev, *terms, digest, receipt.at, receipt.accepted, compact(receipt.to_json()))
    connection.execute("INSERT INTO push VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row)


def receipt(connection: sqlite3.Connection, push_id: str, digest: str | None = None) -> Receipt | None:
    """Return the receipt kept under an id, None where there is none.

    Raises:
        PushIdReused: there is one, of other content.
    """
    found = connection.execute("SELECT payload_sha, result FROM push WHERE push_id = ?", (push_id,)).fetchone()
    if found is None:
        return None
    if digest is not None and found[0] != digest:
        raise errors.PushIdReused(push_id=push_id)
    return Receipt.from_json(json.loads(found[1]))
