"""Members: who may do what in the store (the database's word), and by which password nginx knows them."""

import secrets
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import psycopg2
from psycopg2.extensions import connection as Connection

from insop_plugin.stores import founding
from insop_store.admin.refusals import Unfit
from insop_store.settings import Settings
from insop_store.written import write_whole

ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789"  # nothing that is read as something else
LETTERS = 20  # of 32: 100 bits, so that the hash need not be slow; nginx checks it with every request
SHORTEST = 12
CHANGES = {
    "role": "UPDATE insop.member SET role = %(value)s WHERE actor = %(actor)s",
    "countries": "UPDATE insop.member SET countries = %(value)s WHERE actor = %(actor)s",
    "organisation": "UPDATE insop.member SET organisation = %(value)s WHERE actor = %(actor)s",
    "valid_to": "UPDATE insop.member SET valid_to = %(value)s WHERE actor = %(actor)s",
}
IS_THERE = "SELECT FROM insop.member WHERE actor = %s"
LIST = (
    "SELECT actor, name, organisation, role, array_to_string(countries, ','), coalesce(valid_to::text, ''),"
    " CASE WHEN revoked_at IS NOT NULL THEN 'revoked' WHEN CURRENT_DATE > valid_to THEN 'ended' ELSE '' END"
    " FROM insop.member ORDER BY actor"
)
LONG_GONE = (
    "SELECT actor FROM insop.member WHERE least(revoked_at, (valid_to + 1)::timestamptz) < CURRENT_DATE - 90"
)


def add(connection: Connection, settings: Settings, member: founding.Member) -> str:
    """Take a new member in and return the password that is told to them once.

    Raises:
        Unfit: the name is taken, or a fact is none that a member has.
    """
    if _ask(connection, IS_THERE, (member.actor,)):
        raise Unfit(f"There is a member “{member.actor}” already.")
    with _in_words(connection, member.actor):
        founding.put_member(connection, member)
    return password(settings, member.actor)


def change(connection: Connection, actor: str, what: str, value: object) -> None:
    """Give a member another role, other countries, organisation or last day."""
    with _in_words(connection, actor), connection.cursor() as cursor:
        cursor.execute(CHANGES[what], {"actor": actor, "value": value})
        if cursor.rowcount != 1:
            raise Unfit(f"There is no member “{actor}”.")
        connection.commit()


def revoke(connection: Connection, actor: str, why: str) -> None:
    """End a membership at once. The password stays known, so that the store can say why it refuses."""
    if not founding.revoke(connection, actor, why):
        raise Unfit(f"There is no member “{actor}”, or the membership has been revoked before.")


def password(settings: Settings, actor: str, chosen: str = "") -> str:
    """Give a member a new password, made here unless one is chosen, and return it.

    Raises:
        Unfit: the chosen one is short enough to be found by trying.
    """
    if chosen and len(chosen) < SHORTEST:
        raise Unfit(f"A password has at least {SHORTEST} letters.")
    made = chosen or "".join(secrets.choice(ALPHABET) for _ in range(LETTERS))
    with _kept(settings.passwords) as known:
        known[actor] = _hash(made)
    return made


def forget(connection: Connection, settings: Settings) -> list[str]:
    """Forget the passwords of those who have been no members for 90 days; return their names."""
    gone = {actor for (actor,) in _ask(connection, LONG_GONE)}
    with _kept(settings.passwords) as known:
        gone &= set(known)
        for actor in gone:
            del known[actor]
    return sorted(gone)


def listed(connection: Connection) -> list[tuple]:
    """Return the members: actor, name, organisation, role, countries, last day, whether revoked or ended."""
    return _ask(connection, LIST)


def last_day(text: str) -> date | None:
    """Return a day given as 2027-12-31; none for an empty text."""
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise Unfit(f"“{text}” is no day; write it as 2027-12-31.") from error


def _ask(connection: Connection, text: str, values: tuple = ()) -> list[tuple]:
    with connection, connection.cursor() as cursor:
        cursor.execute(text, values)
        return cursor.fetchall()


@contextmanager
def _in_words(connection: Connection, actor: str) -> Iterator[None]:
    try:
        yield
    except psycopg2.errors.UniqueViolation as error:
        connection.rollback()
        raise Unfit(f"There is another member with the full name of “{actor}”.") from error
    except psycopg2.errors.CheckViolation as error:
        connection.rollback()
        raise Unfit(CHECKS) from error


CHECKS = (
    "A member's short name has small letters, digits and . _ @ - and begins with a letter; the role is reader, contributor,"
    " reviewer or steward; contributors and reviewers need at least one country."
)


def _hash(made: str) -> str:
    """Return what nginx compares with: SHA-512 crypt, by OpenSSL."""
    done = subprocess.run(["openssl", "passwd", "-6", "-stdin"], input=made, capture_output=True, text=True, check=True)
    return done.stdout.strip()


@contextmanager
def _kept(path: Path) -> Iterator[dict[str, str]]:
    """Give the password file as a mapping, and write it whole: nginx never reads half of it."""
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    known = dict(line.split(":", 1) for line in lines if ":" in line)
    yield known
    write_whole(path, "".join(f"{actor}:{said}\n" for actor, said in sorted(known.items())).encode(), 0o640)
