"""A PostgreSQL cluster of one's own in a temporary folder, for tests and for `make store`.

It listens on a socket in its folder and on a random port of the loopback interface, trusts whoever
comes from there, runs as a user without rights, and ends with the process that started it.
"""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from contextlib import closing, suppress
from pathlib import Path

VERSIONS = Path("/usr/lib/postgresql")
USER = "postgres"  # the superuser of the cluster, and the system user that Debian's package makes
HURRY = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}
SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "max_connections": "120",
    "shared_buffers": "64MB",
    "timezone": "UTC",
    "log_min_messages": "warning",
    "shared_preload_libraries": "postgis-3",  # connections are ready sooner
}
WAIT_S = 60.0


class NoPostgreSQL(RuntimeError):
    """PostgreSQL is not installed, or did not start."""


class Cluster:
    """One cluster; `stop` ends it and removes its folder."""

    def __init__(self, durable: bool = False, folder: Path | None = None, original: "Cluster | None" = None):
        """Make and start it.

        Args:
            durable: keep what is committed through a crash, at the price of time.
            folder: where it lives; a temporary one where nothing is said.
            original: a running cluster that this one follows, as a copy for reading.
        """
        self.folder = Path(folder or tempfile.mkdtemp(prefix="insop-pg-"))
        self.data, self.port = self.folder / "data", free_port()
        self.settings = {**SETTINGS, **({} if durable else HURRY)}
        self.process: subprocess.Popen | None = None
        self._count = 0
        self.made: set[str] = set()  # templates, for those who make them
        self._give()
        if original:
            there = ("-h", "127.0.0.1", "-p", original.port, "-U", USER)
            self._run("pg_basebackup", "-D", self.data, *there, "-R", "-X", "stream", "-c", "fast", "--no-sync")
        elif not self.data.exists():
            self._run("initdb", "-D", self.data, "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
        self.start()

    def address(self, database: str, user: str = USER) -> str:
        """Return the libpq connection string of a database of it."""
        return f"host=127.0.0.1 port={self.port} dbname={database} user={user} connect_timeout=10"

    def connect(self, database: str = "postgres", user: str = USER):
        """Return a connection of psycopg2 that commits every statement."""
        import psycopg2

        connection = psycopg2.connect(self.address(database, user))
        connection.autocommit = True
        return connection

    def database(self, template: str = "template1", name: str = "") -> str:
        """Make a database from another one that nobody is connected to (0.1 to 0.2 s) and return its name."""
        from psycopg2 import sql

        self._count += 1
        name = name or f"store{self._count}"
        text = sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(sql.Identifier(name), sql.Identifier(template))
        with closing(self.connect()) as connection, connection.cursor() as cursor:
            cursor.execute(text)
        return name

    def drop(self, name: str) -> None:
        """Remove a database and whoever is connected to it."""
        from psycopg2 import sql

        text = sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name))
        with closing(self.connect()) as connection, connection.cursor() as cursor:
            cursor.execute(text)

    def start(self) -> None:
        """Start the server and wait until it answers."""
        options = {**self.settings, "port": str(self.port), "unix_socket_directories": str(self.folder)}
        given = [part for name, value in options.items() for part in ("-c", f"{name}={value}")]
        command = ["setpriv", "--pdeathsig", "INT", *_rights(), str(_program("postgres")), "-D", str(self.data), *given]
        with open(self.folder / "server.log", "ab") as log:
            self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd="/")
        self._wait()

    def crash(self) -> None:
        """End the server at once, as a power cut would; `start` recovers it."""
        self._run("pg_ctl", "-D", self.data, "stop", "-m", "immediate", "-w")
        self.process.wait(WAIT_S)

    def stop(self) -> None:
        """End the server and remove the cluster."""
        if self.process and self.process.poll() is None:
            self.crash()
        shutil.rmtree(self.folder, ignore_errors=True)

    def log(self) -> str:
        """Return what the server has written."""
        return (self.folder / "server.log").read_text(encoding="utf-8", errors="replace")

    def _wait(self) -> None:
        import psycopg2

        end = time.monotonic() + WAIT_S
        while time.monotonic() < end and self.process.poll() is None:
            with suppress(psycopg2.OperationalError):
                self.connect().close()
                return
            time.sleep(0.02)
        raise NoPostgreSQL(self.log())

    def _give(self) -> None:
        """Hand the folder to the user that the server runs as."""
        self.folder.chmod(0o700)
        if os.geteuid() == 0:
            who = pwd.getpwnam(USER)
            os.chown(self.folder, who.pw_uid, who.pw_gid)

    def _run(self, program: str, *arguments: object) -> None:
        command = ["setpriv", *_rights(), str(_program(program)), *map(str, arguments)]
        done = subprocess.run(command, check=False, capture_output=True, text=True, cwd="/")
        if done.returncode:
            raise NoPostgreSQL(f"{program}: {done.stderr or done.stdout}")


def free_port() -> int:
    """Return a port of the loopback interface that nobody listens on."""
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _rights() -> list[str]:
    """Return how `setpriv` gives up root's rights, which PostgreSQL refuses to run with."""
    if os.geteuid() != 0:
        return ["--no-new-privs"]
    return ["--reuid", USER, "--regid", USER, "--clear-groups", "--no-new-privs"]


def _program(name: str) -> Path:
    """Return a program of the newest PostgreSQL that is installed."""
    found = sorted(VERSIONS.glob(f"*/bin/{name}"), key=lambda path: int(path.parts[-3]))
    if not found:
        raise NoPostgreSQL("PostgreSQL is not installed: run `make setup-tests`.")
    return found[-1]
