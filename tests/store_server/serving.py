"""A central store as the network sees it, for tests: PostgreSQL, gunicorn and nginx, started once a session."""

import atexit
import subprocess
from contextlib import closing, contextmanager
from functools import lru_cache

import pytest

from insop_plugin.stores import founding
from insop_plugin.stores.founding import Member
from insop_plugin.stores.http_calls import ONCE
from insop_plugin.stores.http_requests import RequestsTransport
from insop_plugin.stores.http_store import HttpStore
from tests.stores import central, cluster
from tools.central_store import PYTHON, CentralStore

PASSWORD = "one for all of them"
DATABASE = "served"
MEMBERS = (
    Member("lab", "Laboratory of Colombia", "contributor", ("COL",)),
    Member("second", "Second laboratory of Colombia", "contributor", ("COL",)),
    Member("office", "Office of Italy", "contributor", ("ITA",)),
    Member("focal", "Focal point of Colombia", "reviewer", ("COL",)),
    Member("steward", "Steward", "steward"),
    Member("guest", "Guest", "reader"),
    Member("late", "Too late", "contributor", ("COL",), valid_to="2020-01-31"),
    Member("gone", "Gone Away", "contributor", ("COL",)),
)


class Server(CentralStore):
    """A store whose database can be made anew, with members who all have one password."""

    def anew(self, **facts):
        """Begin with an empty store; the server finds that its connections have died, and goes on."""
        self.cluster.drop(DATABASE)
        made = central.new_database(self.cluster, **facts)
        with closing(self.cluster.connect()) as connection, connection.cursor() as cursor:
            cursor.execute(f"ALTER DATABASE {made} RENAME TO {DATABASE}")
        with closing(self.connect()) as connection:
            connection.autocommit = False
            for member in MEMBERS:
                founding.put_member(connection, member)
            founding.revoke(connection, "gone", "left the office")
        with closing(self.cluster.connect()) as connection, connection.cursor() as cursor:
            cursor.execute("CHECKPOINT")  # the tests' cluster hurries: a crash soon after would lose all this
        return self

    def connect(self):
        """Return a connection of the database's superuser."""
        return self.cluster.connect(self.database)

    def let_in(self, actors):
        """Give members their password."""
        done = subprocess.run(["openssl", "passwd", "-6", "-stdin"], input=PASSWORD, capture_output=True, text=True, check=True)
        lines = [f"{actor}:{done.stdout.strip()}\n" for actor in actors]
        (self.folder / "etc" / "members").write_text("".join(lines), encoding="utf-8")

    def client(self, actor):
        """Return the store as the plugin of a member sees it."""
        return HttpStore(self.url, RequestsTransport((actor, PASSWORD), str(self.authority)), ONCE)

    def session(self, actor=""):
        """Return a session of requests, of a member or of a stranger."""
        import requests

        made = requests.Session()
        made.trust_env = False  # a bundle named by the environment would count instead
        made.verify, made.auth = str(self.authority), (actor, PASSWORD) if actor else None
        return made


@lru_cache(maxsize=1)
def server() -> Server:
    """Return the session's server."""
    made = start(cluster.running())
    atexit.register(made.stop)
    return made


def start(running) -> Server:
    """Return a server in a running cluster, with everybody let in; who starts it stops it."""
    if not PYTHON.is_file():
        pytest.skip("the server's packages are not installed: make setup-store")
    running.database(central.template(running), DATABASE)
    made = Server(cluster=running, database=DATABASE)
    made.let_in([member.actor for member in (*MEMBERS, *central.PEOPLE.values())] + ["stranger"])
    return made


class EverybodyOverHttp(central.Everybody):
    """The store as the contract uses it: who is named in a contribution sends it."""

    def __init__(self, served):
        self.stores = {name: served.client(member.actor) for name, member in central.PEOPLE.items()}


@contextmanager
def contract_store(checked=True, **facts):
    """Make the served store anew for one test of the contract."""
    if not checked:
        pytest.skip("a served store always asks the rules")
    if _busy:
        pytest.skip("there is one served store")
    _busy.append(True)
    try:
        yield EverybodyOverHttp(server().anew(**facts))
    finally:
        _busy.clear()


_busy: list[bool] = []
