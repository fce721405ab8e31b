"""Addresses of stores in a database: `postgis://host:port/database?sslmode=verify-full`, never with a password."""

from collections.abc import Mapping
from urllib.parse import parse_qsl, unquote, urlsplit

from insop_plugin.core.errors import N_, InsopError
from insop_plugin.stores.transport import is_loopback

SCHEME = "postgis"
ALLOWED = ("service", "user", "sslmode", "sslrootcert", "sslcert", "sslkey", "sslcrl", "gssencmode", "target_session_attrs")
ENCRYPTED = ("require", "verify-ca", "verify-full")  # the first is taken where an address says nothing
FIXED = {
    "application_name": "INSOP",
    "connect_timeout": "15",
    "client_encoding": "UTF8",
    "options": "-c lock_timeout=60s -c idle_in_transaction_session_timeout=60s",  # nobody waits for who has gone away
}


class BadDatabaseAddress(InsopError):
    """An address of a database that INSOP does not take."""

    template = N_("“{address}” is no address of a store in a database: {reason}.")
    hint = N_("It looks like postgis://server.example.org/insop; the password belongs into the authentication, not into the address.")


def parameters(address: str, credentials: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return what libpq needs to connect.

    Args:
        address: of the store; `service` names an entry of the user's own pg_service.conf.
        credentials: what the caller has from a safe place, like `user` and `password`; libpq also looks into ~/.pgpass.

    Raises:
        BadDatabaseAddress: a password in it, a parameter that INSOP does not pass on, or no database.
    """
    parts = urlsplit(address)
    if parts.password is not None or "password" in dict(parse_qsl(parts.query)):
        raise BadDatabaseAddress(address=_shown(parts), reason=N_("it holds a password"))
    try:
        named = {"host": parts.hostname, "port": parts.port and str(parts.port), "user": parts.username and unquote(parts.username)}
    except ValueError as error:
        raise BadDatabaseAddress(address=address, reason=N_("its port is no number")) from error
    named["dbname"] = unquote(parts.path.strip("/"))
    asked = dict(parse_qsl(parts.query))
    for name in asked:
        if name not in ALLOWED:
            raise BadDatabaseAddress(address=address, reason=N_("“{name}” is not taken").format(name=name))
    if not named["dbname"] and "service" not in asked:
        raise BadDatabaseAddress(address=address, reason=N_("it names no database"))
    _encrypt(asked, named["host"] or "", address)
    return {**{name: value for name, value in named.items() if value}, **asked, **FIXED, **(credentials or {})}


def _encrypt(asked: dict[str, str], host: str, address: str) -> None:
    """See to it that nothing goes over a network for everybody to read; a service file is its writer's affair."""
    if not host or host.startswith("/") or is_loopback(host):
        return
    if asked.setdefault("sslmode", ENCRYPTED[0]) not in ENCRYPTED:
        raise BadDatabaseAddress(address=address, reason=N_("it asks for a connection without encryption"))


def _shown(parts) -> str:
    """Return an address without what nobody should read."""
    return parts._replace(netloc=parts.netloc.rpartition("@")[2], query="").geturl()
