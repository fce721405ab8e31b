"""Everything goes wrong at once, over the real chain: client, bad line, nginx, gunicorn and pygeoapi, PostgreSQL.

Clients are killed, PostgreSQL loses its power, workers of the web server die, nginx reloads, and the line loses,
cuts, delays and repeats. Nothing may be lost, nothing stored twice, and who follows the feed misses nothing.
`make test-store CHAOS=full` runs the long one.
"""

import json
import os
import random
import signal
import subprocess
import time
from contextlib import closing
from dataclasses import dataclass, replace
from threading import Event, Thread

import pytest

from insop_plugin.core import model
from insop_plugin.stores import founding
from insop_plugin.stores.protocol import Window
from tests.store_server import serving
from tests.store_server.bad_line import bad_line
from tests.stores import central
from tests.stores.cluster import in_memory
from tests.stores.crash_work import AWAY, CONTENDED, store_of
from tests.stores.test_crash import prepare, run
from tools.cluster import Cluster


@dataclass(frozen=True)
class Plan:
    """How much of it."""

    clients: int
    pushes: int
    client_kills: int
    power_cuts: int
    worker_kills: int
    reloads: int
    every_s: float  # between disasters, about
    limit_s: int
    seed: int = 5

    @property
    def n(self):
        return self.clients * self.pushes


PLAN = Plan(8, 25, 12, 2, 3, 3, 1.5, 240)
if os.environ.get("CHAOS") == "full":
    PLAN = Plan(16, 200, 200, 12, 30, 30, 3.0, 3000)


pytestmark = pytest.mark.timeout(PLAN.limit_s + 60)


@pytest.fixture(scope="module")
def durable():
    """Return a served store of one's own, whose database keeps what it has committed."""
    cluster = Cluster(durable=True, folder=in_memory())
    try:
        server = serving.start(cluster)
        yield server
        server.stop()
    finally:
        cluster.stop()


def cut_power(server):
    server.cluster.crash()
    server.cluster.start()


def kill_worker(server):
    master = str(server.processes["web"].pid)
    workers = subprocess.run(["pgrep", "-P", master], capture_output=True, text=True, check=False).stdout.split()
    if workers:
        os.kill(int(workers[0]), signal.SIGKILL)


def reload_nginx(server):
    server.processes["nginx"].send_signal(signal.SIGHUP)


def disturb(server, working):
    """Let disasters befall the server as long as others work, in an order of chance."""
    chance = random.Random(PLAN.seed)
    coming = [cut_power] * PLAN.power_cuts + [kill_worker] * PLAN.worker_kills + [reload_nginx] * PLAN.reloads
    chance.shuffle(coming)
    while coming and working.is_alive():
        time.sleep(chance.uniform(0.5, 1.5) * PLAN.every_s)
        coming.pop()(server)
    return coming


class Follower(Thread):
    """Somebody who follows the feed over the same bad line; `replica` is what they believe the store holds."""

    def __init__(self, store):
        super().__init__(daemon=True)
        self.store, self.replica, self.untils, self.over, self.failure = store, {}, [0], Event(), None

    def run(self):
        try:
            while not self.over.is_set():
                self.follow()
                time.sleep(0.1)
        except BaseException as error:
            self.failure = error

    def follow(self):
        """Take all pages of what changed."""
        window = Window(self.untils[-1], limit=40)
        while True:
            page = self.page(window)
            for entry in page.entries:
                if entry.row is None:
                    self.replica.pop((entry.collection, entry.uid), None)
                else:
                    self.replica[entry.collection, entry.uid] = entry.row["rev"]
            if page.next is None:
                break
            window = replace(window, until=page.until, after=page.next)
        assert page.until >= self.untils[-1]
        self.untils.append(page.until)

    def page(self, window):
        while True:
            try:
                return self.store.pull(window)
            except AWAY:
                time.sleep(0.05)


def asked(server, text):
    with closing(server.connect()) as connection, connection.cursor() as cursor:
        cursor.execute(text)
        return cursor.fetchall()


def tables(server):
    """Return what the tables hold, read past all functions: {(collection, uid): rev}."""
    found = {}
    for collection in model.collections():
        rows = asked(server, f"SELECT uid::text, rev FROM insop.{collection.name} WHERE NOT deleted")
        found.update({(collection.name, uid): rev for uid, rev in rows})
    return found


@pytest.fixture(scope="module")
def aftermath(durable, tmp_path_factory):
    """Let it all happen, and return what is left."""
    place = tmp_path_factory.mktemp("chaos")
    prepare(place, central.store_of(durable.cluster, durable.database, "ann"))
    failures = []
    with bad_line(durable, PLAN.seed) as line:
        (place / "address").write_text(f"{line.address}\n{serving.PASSWORD}\n")
        follower = Follower(store_of(place))

        def work():
            try:
                run("pushers", place, PLAN.clients, PLAN.pushes, PLAN.client_kills, PLAN.seed, odds=8, limit_s=PLAN.limit_s)
            except BaseException as error:
                failures.append(error)

        working, began = Thread(target=work, daemon=True), time.monotonic()
        follower.start()
        working.start()
        spared = disturb(durable, working)
        working.join(PLAN.limit_s)
        took_s = time.monotonic() - began
        follower.over.set()
        follower.join(60)
        line.faults.calm = True
        follower.follow()
        print(f"\n{PLAN}\n{took_s:.0f} s; line {dict(line.faults.happened)}; nginx {dict(line.respond.statuses)}; spared {len(spared)}")
    assert not failures and follower.failure is None, (failures, follower.failure)
    receipts = [json.loads(path.read_text()) for path in place.glob("*.done")]
    return durable, receipts, follower, line


def test_every_contribution_is_in_the_ledger_once_as_it_was_told(aftermath):
    server, receipts, _, _ = aftermath
    ledger = dict(asked(server, "SELECT push_id, rev FROM insop.push ORDER BY rev"))
    assert len(receipts) == PLAN.n and len(ledger) == PLAN.n + 1
    assert {receipt["push_id"]: receipt["rev"] for receipt in receipts}.items() <= ledger.items()
    assert sorted(ledger.values()) == list(range(1, PLAN.n + 2))


def test_nothing_is_lost_doubled_or_overwritten(aftermath):
    server = aftermath[0]
    [(plots, samples, counted)] = asked(server, "SELECT (SELECT count(*) FROM insop.plot), (SELECT count(*) FROM insop.sample),"
                                        " (SELECT sum(altitude_m) FROM insop.plot WHERE code LIKE 'counter %')")  # fmt: skip
    assert (plots, samples, counted) == (PLAN.n + CONTENDED, 2 * PLAN.n, PLAN.n)


def test_histories_are_unbroken(aftermath):
    server = aftermath[0]
    with closing(server.connect()) as connection:
        assert list(founding.problems(connection)) == []
    assert "the store is whole" in server.admin("check")
    steps = asked(server, "SELECT c.uid FROM insop.change c JOIN insop.plot p USING (uid) WHERE p.code LIKE 'counter %' AND c.rev > 1")
    assert len(steps) == PLAN.n


def test_who_followed_the_feed_has_what_the_tables_have(aftermath):
    server, _, follower, _ = aftermath
    assert follower.replica == tables(server) and follower.untils[-1] == PLAN.n + 1
    assert len(set(follower.untils)) > 3, "the reader was to read while others wrote"


def test_nothing_failed_inside(aftermath):
    server, _, _, line = aftermath
    said = "\n".join(dict.fromkeys(one for one in server.log("web").splitlines() if "was answered" in one and "no_database" not in one))
    assert line.respond.statuses[500] == 0 and set(line.respond.statuses) <= {200, 503}, (line.respond.statuses, said)
    assert "Traceback" not in server.log("web")
