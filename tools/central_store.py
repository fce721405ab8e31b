"""A whole central store on this computer: PostgreSQL, the web server and nginx, on random ports of the loopback interface.

For `make store` (tools/run_store.py) and for tests; it ends with the process that started it and leaves nothing.
"""

import os
import shutil
import ssl
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from string import Template

from tools.cluster import Cluster, free_port

ROOT = Path(__file__).resolve().parent.parent
KIT = ROOT / "resources" / "store"
PYTHON = Path(os.environ.get("INSOP_STORE_PYTHON") or ROOT / ".venv-store" / "bin" / "python")
WAIT_S = 120.0
INI = """[store]
url = {url}
title = {title}
contact = store@example.org
licence = CC-BY-4.0
[database]
gateway = {gateway}
reader = {reader}
owner = {owner}
[folders]
data = {folder}/data
configuration = {folder}/etc
run = {folder}/run
logs = {folder}/log
[web]
listen = 127.0.0.1:{port}
certificate = {folder}/etc/tls.crt
key = {folder}/etc/tls.key
client_ca = {folder}/etc/tls.crt
rate = {rate}
"""


class NotStarted(RuntimeError):
    """A part of the store did not start; the text says what it wrote."""


@dataclass(frozen=True)
class Trial:
    """What a store on this computer is like."""

    title: str = "INSOP trial store"
    countries: tuple[str, ...] = ()
    port: int = 0  # 0: any that is free
    rate: int = 1000  # requests a second of one address
    durable: bool = False  # keep what is committed through a crash
    workers: int = 2


class CentralStore:
    """One store; `url` is its address, `authority` the certificate to trust, `stop` ends it."""

    def __init__(self, trial: Trial = Trial(), cluster: Cluster | None = None, database: str = ""):
        """Make and start it, in a cluster and a database of its own unless they are given."""
        self.trial, self.database = trial, database
        self.folder = Path(tempfile.mkdtemp(prefix="insop-store-"))
        self.port = trial.port or free_port()
        self.url = f"https://127.0.0.1:{self.port}"
        self.processes: dict[str, subprocess.Popen] = {}
        self._own_cluster = cluster is None
        self.cluster = cluster or Cluster(durable=trial.durable)
        try:
            self._make()
            self.start_web()
            self.start_nginx()
            self._wait()
        except BaseException:
            self.stop()
            raise

    @property
    def authority(self) -> Path:
        """Return the certificate that a client of this store trusts."""
        return self.folder / "etc" / "tls.crt"

    @property
    def settings(self) -> Path:
        """Return the file that the server and `insop-admin` read."""
        return self.folder / "store.ini"

    def admin(self, *arguments: str, given: str = "") -> str:
        """Run `insop-admin` and return what it says; raises NotStarted where it fails."""
        done = self.try_admin(*arguments, given=given)
        if done.returncode:
            raise NotStarted(f"insop-admin {' '.join(arguments)}: {done.stdout}{done.stderr}")
        return done.stdout

    def try_admin(self, *arguments: str, given: str = "") -> subprocess.CompletedProcess:
        """Run `insop-admin` and return how it ended."""
        command = [str(PYTHON), "-m", "insop_store.admin", *map(str, arguments)]
        return subprocess.run(command, env=self.environment(), input=given, capture_output=True, text=True, check=False)

    def environment(self) -> dict[str, str]:
        """Return the variables that the server's programs run with."""
        kept = {name: os.environ[name] for name in ("PATH", "LANG", "LC_ALL", "TMPDIR") if name in os.environ}
        path = os.pathsep.join([str(ROOT), str(KIT)])
        return {**kept, "PYTHONPATH": path, "INSOP_STORE": str(self.settings), "HOME": str(self.folder)}

    def start_web(self) -> None:
        """Start gunicorn on its socket."""
        command = [
            PYTHON, "-m", "gunicorn", "--config", KIT / "config" / "gunicorn.conf.py", "--workers", self.trial.workers,
            "insop_store.web:application()",
        ]  # fmt: skip
        self._start("web", command)

    def start_nginx(self) -> None:
        """Start nginx in front."""
        self._start("nginx", ["/usr/sbin/nginx", "-c", self.folder / "etc" / "nginx.conf", "-g", "daemon off;"])

    def stop(self) -> None:
        """End everything and remove it."""
        for name in ("nginx", "web"):
            self.end(name)
        if self._own_cluster:
            self.cluster.stop()
        else:
            self.cluster.drop(self.database)
        shutil.rmtree(self.folder, ignore_errors=True)

    def end(self, name: str) -> None:
        """End one of the processes, `web` or `nginx`."""
        process = self.processes.pop(name, None)
        if process is None or process.poll() is not None:
            return
        process.terminate()
        with suppress(subprocess.TimeoutExpired):
            process.wait(15)
        process.kill()

    def log(self, name: str) -> str:
        """Return what a program has written: `web`, `nginx`, or a file of nginx as `access.log`."""
        path = self.folder / "log" / (name if "." in name else f"{name}.out")
        return path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""

    def _make(self) -> None:
        for name in ("etc", "log", "run", "data"):
            (self.folder / name).mkdir()
        self.database = self.database or self.cluster.database()
        users = {"gateway": "insop_gateway", "reader": "insop_reader", "owner": "postgres"}
        addresses = {name: self.cluster.address(self.database, user) for name, user in users.items()}
        facts = {"url": self.url, "title": self.trial.title, "folder": self.folder, "port": self.port, "rate": self.trial.rate}
        self.settings.write_text(INI.format(**facts, **addresses), encoding="utf-8")
        _certificate(self.folder / "etc")
        self.admin("init", "--countries", ",".join(self.trial.countries))
        self.admin("configure")
        template = Template((KIT / "config" / "nginx.conf.template").read_text(encoding="utf-8"))
        user = "user root;\n" if os.geteuid() == 0 else ""
        facts = {"run": self.folder / "run", "logs": self.folder / "log", "configuration": self.folder / "etc", "user": user}
        (self.folder / "etc" / "nginx.conf").write_text(template.substitute(facts), encoding="utf-8")

    def _start(self, name: str, command: list) -> None:
        whole = ["setpriv", "--pdeathsig", "TERM", *map(str, command)]
        with open(self.folder / "log" / f"{name}.out", "ab") as log:
            self.processes[name] = subprocess.Popen(
                whole, env=self.environment(), stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=self.folder
            )

    def _wait(self) -> None:
        """Wait until the store answers through nginx."""
        end, context = time.monotonic() + WAIT_S, ssl.create_default_context(cafile=str(self.authority))
        while time.monotonic() < end:
            dead = [name for name, process in self.processes.items() if process.poll() is not None]
            if dead:
                raise NotStarted("\n".join(f"{name}: {self.log(name)}" for name in dead))
            with suppress(urllib.error.URLError, OSError):
                urllib.request.urlopen(f"{self.url}/conformance?f=json", timeout=5, context=context)
                return
            time.sleep(0.05)
        raise NotStarted("\n".join(f"{name}: {self.log(name)}" for name in self.processes))


def _certificate(folder: Path) -> None:
    """Make a certificate of its own authority for the loopback interface."""
    command = [
        "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "30",
        "-subj", "/CN=INSOP trial store", "-addext", "subjectAltName=IP:127.0.0.1,DNS:localhost",
        "-keyout", str(folder / "tls.key"), "-out", str(folder / "tls.crt"),
    ]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True)
