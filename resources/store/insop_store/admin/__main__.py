"""`insop-admin`: one command for whoever keeps a central store. `insop-admin --help` lists what it does."""

import argparse
import json
import sys
from collections.abc import Callable
from contextlib import closing
from getpass import getpass
from pathlib import Path

import psycopg2
from psycopg2.extensions import connection as Connection

from insop_plugin.core.errors import InsopError
from insop_plugin.stores import founding
from insop_store.admin import backups, certificates, files, health, members
from insop_store.admin.refusals import Unfit
from insop_store.settings import Settings, read

Act = Callable[[Settings, argparse.Namespace], "int | None"]
READER = (
    "ALTER ROLE insop_reader LOGIN",
    "ALTER ROLE insop_reader SET default_transaction_read_only = on",
    "ALTER ROLE insop_reader SET statement_timeout = '45s'",
)
RELOAD = "the list is there; now: nginx -t && systemctl reload nginx"
ROLES = ("reader", "contributor", "reviewer", "steward")


def init(settings: Settings, given: argparse.Namespace) -> None:
    """Make a store in an empty database, or bring an older one up to date."""
    with _database(settings) as connection:
        is_new = not _has_store(connection)
        taken = founding.upgrade(connection)
        _let_in(connection)
        print("\n".join(taken) or "the schema is up to date")
        print(f"{founding.load_lists(connection)} codes in the value lists")
        if is_new:
            founding.found(connection, settings.title, settings.licence, _countries(given.countries), given.self_review)
            print(f"the store “{settings.title}” is made")


def upgrade(settings: Settings, given: argparse.Namespace) -> None:
    """Bring the schema and the value lists of a store to those of this kit."""
    with _database(settings) as connection:
        if not _has_store(connection):
            raise Unfit("There is no store in this database: run `insop-admin init`.")
        print("\n".join(founding.upgrade(connection)) or "the schema is up to date")
        founding.load_lists(connection)


def configured(settings: Settings, given: argparse.Namespace) -> None:
    """Write what pygeoapi and nginx read."""
    from insop_store import configure

    print("\n".join(str(path) for path in configure.write(settings)))


def add_member(settings: Settings, given: argparse.Namespace) -> None:
    """Take somebody in; prints the password, once."""
    day = members.last_day(given.until)
    member = founding.Member(
        given.actor, given.name, given.role, _countries(given.countries), given.organisation, day and day.isoformat()
    )
    with _database(settings) as connection:
        print(members.add(connection, settings, member))


def change_member(settings: Settings, given: argparse.Namespace) -> None:
    """Give a member another role, countries, organisation or last day."""
    wanted = {
        "role": given.role, "countries": None if given.countries is None else list(_countries(given.countries)),
        "organisation": given.organisation, "valid_to": None if given.until is None else members.last_day(given.until),
    }  # fmt: skip
    asked = {"role": given.role, "countries": given.countries, "organisation": given.organisation, "valid_to": given.until}
    with _database(settings) as connection:
        for what, value in wanted.items():
            if asked[what] is not None:
                members.change(connection, given.actor, what, value)


def revoke_member(settings: Settings, given: argparse.Namespace) -> None:
    """End a membership at once."""
    with _database(settings) as connection:
        members.revoke(connection, given.actor, given.why)


def set_password(settings: Settings, given: argparse.Namespace) -> None:
    """Give a member a new password: one that is made here and printed, or one that is typed."""
    chosen = (getpass("New password: ") if sys.stdin.isatty() else sys.stdin.readline().strip()) if given.ask else ""
    with _database(settings) as connection:
        if given.actor not in {row[0] for row in members.listed(connection)}:
            raise Unfit(f"There is no member “{given.actor}”.")
    made = members.password(settings, given.actor, chosen)
    print("set" if chosen else made)


def list_members(settings: Settings, given: argparse.Namespace) -> None:
    """Print the members, one a line."""
    with _database(settings) as connection:
        for row in members.listed(connection):
            print("\t".join(row))


def revoke_certificate(settings: Settings, given: argparse.Namespace) -> None:
    """Have a client certificate count no longer; needs the key of the authority that made it."""
    certificates.revoke(settings, given.certificate, given.key, given.days)
    print(RELOAD)


def renew_revoked(settings: Settings, given: argparse.Namespace) -> None:
    """Sign the list of revoked certificates anew, before its time is over."""
    certificates.renew(settings, given.key, given.days)
    print(RELOAD)


def take_revoked(settings: Settings, given: argparse.Namespace) -> None:
    """Take a list of revoked certificates that the authority made elsewhere."""
    certificates.take(settings, given.list)
    print(RELOAD)


def tidy(settings: Settings, given: argparse.Namespace) -> None:
    """Forget passwords of long gone members, and files that no row names."""
    with _database(settings) as connection:
        print(f"passwords forgotten: {', '.join(members.forget(connection, settings)) or 'none'}")
        print(f"files removed: {files.tidy(connection, settings)}")


def publish(settings: Settings, given: argparse.Namespace) -> None:
    """Make the snapshots of the present revision."""
    from insop_store.admin import snapshots

    with _database(settings) as connection:
        print("\n".join(snapshots.publish(connection, settings)) or "the snapshots are current")


def check(settings: Settings, given: argparse.Namespace) -> int:
    """Print what is wrong inside the store; exit status 1 if anything is."""
    with _database(settings) as connection:
        found = [*founding.problems(connection), *files.problems(connection, settings)]
    print("\n".join(found) or "the store is whole")
    return 1 if found else 0


def back_up(settings: Settings, given: argparse.Namespace) -> None:
    """Copy the database into a file of the backup folder."""
    with _database(settings) as connection:
        print(backups.backup(connection, settings, given.keep))


def restore(settings: Settings, given: argparse.Namespace) -> None:
    """Put a backup into an empty database, under a new epoch."""
    print(f"restored; the new epoch is {backups.restore(settings, given.file)}")


def tell_health(settings: Settings, given: argparse.Namespace) -> int:
    """Print one line of JSON; exit status 1 where something needs a look."""
    facts, wrong = health.health(settings)
    print(json.dumps(facts))
    return 1 if wrong else 0


def parser() -> argparse.ArgumentParser:
    """Return the command line."""
    root = argparse.ArgumentParser(prog="insop-admin", description=__doc__)
    commands = root.add_subparsers(dest="command", required=True)
    one = _command(commands, "init", init)
    one.add_argument("--countries", default="", help="the only countries whose rows it takes, as COL,BRA; all if left out")
    one.add_argument("--self-review", action="store_true", help="members may review their own rows (for a store of one office)")
    _command(commands, "upgrade", upgrade)
    _command(commands, "configure", configured)
    _members(commands.add_parser("member", help="members of the store").add_subparsers(dest="what", required=True))
    _certificates(commands.add_parser("certificate", help="client certificates").add_subparsers(dest="what", required=True))
    _command(commands, "snapshots", publish)
    _command(commands, "tidy", tidy)
    _command(commands, "check", check)
    one = _command(commands, "backup", back_up)
    one.add_argument("--keep", type=int, default=0, help="remove all but so many backups; 0 keeps all")
    one = _command(commands, "restore", restore)
    one.add_argument("file", type=Path)
    _command(commands, "health", tell_health)
    return root


def _members(commands: argparse._SubParsersAction) -> None:
    one = _command(commands, "add", add_member)
    one.add_argument("actor", help="the short name to sign in with")
    one.add_argument("--name", required=True, help="the full name, as it stands in rows and receipts")
    one.add_argument("--role", required=True, choices=ROLES)
    one.add_argument("--countries", default="", help="ISO codes, as COL,BRA")
    one.add_argument("--organisation", default="")
    one.add_argument("--until", default="", help="last day, as 2027-12-31")
    one = _command(commands, "change", change_member)
    one.add_argument("actor")
    one.add_argument("--role", choices=ROLES)
    for option in ("--countries", "--organisation", "--until"):
        one.add_argument(option)
    one = _command(commands, "revoke", revoke_member)
    one.add_argument("actor")
    one.add_argument("--why", default="")
    one = _command(commands, "password", set_password)
    one.add_argument("actor")
    one.add_argument("--ask", action="store_true", help="read it instead of making one")
    _command(commands, "list", list_members)


def _certificates(commands: argparse._SubParsersAction) -> None:
    one = _command(commands, "revoke", revoke_certificate)
    one.add_argument("certificate", type=Path)
    for signing in (one, _command(commands, "renew", renew_revoked)):
        signing.add_argument("--key", type=Path, required=True, help="private key of the authority; it is kept nowhere")
        signing.add_argument("--days", type=int, default=certificates.USUAL_DAYS, help="how long the list counts")
    _command(commands, "take", take_revoked).add_argument("list", type=Path)


def _command(commands: argparse._SubParsersAction, name: str, act: Act) -> argparse.ArgumentParser:
    one = commands.add_parser(name, help=act.__doc__)
    one.set_defaults(act=act)
    return one


def _countries(text: str) -> tuple[str, ...]:
    """Return the countries of a list as COL,BRA.

    Raises:
        Unfit: one is no country.
    """
    from insop_plugin.core.vocabulary import terms

    found = tuple(code.strip().upper() for code in text.split(",") if code.strip())
    unknown = set(found) - {term.code for term in terms("country")}
    if unknown:
        raise Unfit(f"{', '.join(sorted(unknown))}: no country; write the three letters of ISO 3166, as COL.")
    return found


def _has_store(connection: Connection) -> bool:
    with connection, connection.cursor() as cursor:
        cursor.execute("SELECT to_regclass('insop.store_info') IS NOT NULL")
        return cursor.fetchone()[0]


def _let_in(connection: Connection) -> None:
    """Let the web server read the published rows, and nothing but read, for no longer than a request may take."""
    with connection, connection.cursor() as cursor:
        for statement in READER:
            cursor.execute(statement)


def _database(settings: Settings) -> "closing[Connection]":
    return closing(psycopg2.connect(settings.owner, application_name="insop-admin"))


def main() -> int:
    """Do what the command line says."""
    given = parser().parse_args()
    try:
        return given.act(read(), given) or 0
    except (InsopError, Unfit, OSError) as error:
        print(error, file=sys.stderr)
    except psycopg2.OperationalError as error:
        print(f"The database cannot be reached: {error}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
