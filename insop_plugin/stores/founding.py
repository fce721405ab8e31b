"""Making and upgrading a central store: migrations, value lists, first record, members.

For whoever owns the database (`insop-admin`, `make store`, tests); members never call this.
Every function takes an open DB-API connection of psycopg and commits what it did.
"""

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from insop_plugin.core import model, vocabulary
from insop_plugin.core.errors import N_, InsopError
from insop_plugin.paths import RESOURCES

SQL = RESOURCES / "store" / "sql"
Connection = Any  # of psycopg2 or psycopg


class MigrationChanged(InsopError):
    """A migration that was applied is not the one that is delivered."""

    template = N_("The migration {name} was applied to this database in another version.")
    hint = N_("Nothing was changed. Install the release of INSOP that the store was made with, and ask its makers.")


class NoKit(InsopError):
    """The plugin's zip has no kit: it is not installed on servers."""

    template = N_("The kit of the central store is not in {folder}.")
    hint = N_("Take it from the repository of INSOP: the plugin that QGIS installs does not hold it.")


@dataclass(frozen=True)
class Migration:
    """One numbered file of SQL; once released it never changes."""

    number: int
    name: str
    text: str

    @property
    def sha256(self) -> str:
        """The digest under which the database remembers it."""
        return hashlib.sha256(self.text.encode("utf-8")).hexdigest()


@dataclass(frozen=True)
class Member:
    """Who may do what in a central store."""

    actor: str  # the login: database role, or user name at the web server
    name: str  # as it stands in rows and receipts; no two are alike
    role: str  # reader, contributor, reviewer or steward
    countries: tuple[str, ...] = ()  # ISO 3166-1 alpha-3
    organisation: str = ""
    valid_to: str | None = None  # last day, like 2027-12-31


def migrations(folder: Path = SQL) -> tuple[Migration, ...]:
    """Return the migrations of a folder in their order; raises NoKit."""
    files = sorted(folder.glob("[0-9][0-9][0-9][0-9]_*.sql"))
    if not files:
        raise NoKit(folder=folder)
    return tuple(Migration(int(path.name[:4]), path.name, path.read_text(encoding="utf-8")) for path in files)


def upgrade(connection: Connection, wanted: Sequence[Migration] | None = None) -> list[str]:
    """Bring a database to the newest schema, each step whole or not at all; return the steps taken.

    Args:
        connection: as a superuser of the database, or its owner where the roles and PostGIS are there.
        wanted: the migrations; those of this release where nothing is said.

    Raises:
        MigrationChanged: a step that was applied before is not the one delivered now.
    """
    wanted, taken = migrations() if wanted is None else wanted, []
    with connection.cursor() as cursor:
        known = _applied(cursor)
        for one in wanted:
            if known.get(one.number, one.sha256) != one.sha256:
                raise MigrationChanged(name=one.name)
        for one in (one for one in wanted if one.number not in known):
            cursor.execute(one.text)
            row = (one.number, one.name, one.sha256)
            cursor.execute("INSERT INTO insop.migration (number, name, sha256) VALUES (%s, %s, %s)", row)
            connection.commit()
            taken.append(one.name)
    connection.commit()
    return taken


def load_lists(connection: Connection) -> int:
    """Bring the value lists of the store to those of this release; codes in use never go. Return how many codes there are."""
    from psycopg2 import extras, sql

    text = (
        "INSERT INTO {} (code, label, definition) VALUES %s"
        " ON CONFLICT (code) DO UPDATE SET label = excluded.label, definition = excluded.definition"
    )
    n = 0
    with connection.cursor() as cursor:
        for domain in domains():
            rows = [(term.code, term.label, term.definition) for term in vocabulary.terms(domain)]
            extras.execute_values(cursor, sql.SQL(text).format(sql.Identifier("insop", "list_" + domain)), rows)
            n += len(rows)
    connection.commit()
    return n


def domains() -> list[str]:
    """Return the value lists that columns of the model draw from."""
    columns = (column for collection in model.collections() for column in collection.columns)
    return sorted({column.domain for column in columns if column.domain})


def found(
    connection: Connection, title: str, licence: str = "", countries: Sequence[str] = (), self_review: bool = False
) -> None:
    """Write the first record of a new store."""
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO insop.store_info (schema_version, title, licence, countries, self_review) VALUES (%s, %s, %s, %s, %s)",
            (model.SCHEMA_VERSION, title.strip(), licence, list(countries), self_review),
        )
    connection.commit()


def create(connection: Connection, title: str, licence: str = "", countries: Sequence[str] = (), self_review: bool = False) -> None:
    """Make a store in an empty database: schema, value lists, first record."""
    upgrade(connection)
    load_lists(connection)
    found(connection, title, licence, countries, self_review)


def put_member(connection: Connection, member: Member) -> None:
    """Add a member, or change one; a revoked one is one again."""
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO insop.member (actor, name, organisation, role, countries, valid_to)"
            " VALUES (%(actor)s, %(name)s, %(organisation)s, %(role)s, %(countries)s, %(valid_to)s)"
            " ON CONFLICT (actor) DO UPDATE SET name = excluded.name, organisation = excluded.organisation,"
            " role = excluded.role, countries = excluded.countries, valid_to = excluded.valid_to, revoked_at = NULL, revoked_why = ''",
            {**asdict(member), "countries": list(member.countries)},
        )
    connection.commit()


def revoke(connection: Connection, actor: str, why: str) -> bool:
    """End a membership at once; return whether there was one."""
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE insop.member SET revoked_at = clock_timestamp(), revoked_why = %s WHERE actor = %s AND revoked_at IS NULL",
            (why, actor),
        )
        done = cursor.rowcount == 1
    connection.commit()
    return done


def let_in(connection: Connection, actor: str) -> None:
    """Make the database role with which a member comes directly, without password; how it logs in is the database's affair."""
    from psycopg2 import sql

    role = sql.Identifier(actor)
    with connection.cursor() as cursor:
        cursor.execute("SELECT FROM pg_roles WHERE rolname = %s", (actor,))
        if cursor.fetchone() is None:
            cursor.execute(sql.SQL("CREATE ROLE {} LOGIN").format(role))
        cursor.execute(sql.SQL("ALTER ROLE {} SET idle_in_transaction_session_timeout = '60s'").format(role))
        cursor.execute(sql.SQL("GRANT insop_member TO {}").format(role))
    connection.commit()


def new_epoch(connection: Connection) -> str:
    """Say that the store was restored from a backup: checkouts then compare everything. Return the new epoch."""
    with connection.cursor() as cursor:
        cursor.execute("UPDATE insop.store_info SET epoch = gen_random_uuid() RETURNING epoch::text")
        epoch = cursor.fetchone()[0]
    connection.commit()
    return epoch


def problems(connection: Connection) -> Iterator[str]:
    """Yield what is wrong inside a store: ledger against clock, tables against the journal replayed, loose ends."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT insop.check_store()::text")
        yield from json.loads(cursor.fetchone()[0])
    connection.commit()


def _applied(cursor: Any) -> dict[int, str]:
    cursor.execute("SELECT to_regclass('insop.migration') IS NOT NULL")
    if not cursor.fetchone()[0]:
        return {}
    cursor.execute("SELECT number, sha256 FROM insop.migration")
    return dict(cursor.fetchall())
