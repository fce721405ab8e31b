"""Clients killed with SIGKILL and a database that loses its power, again and again: nothing lost, nothing twice."""

import time
from contextlib import closing
from threading import Thread

import pytest

from insop_plugin.stores import founding
from tests.stores import central
from tests.stores.cluster import in_memory
from tests.stores.crash_work import CONTENDED
from tests.stores.make import feed, insert, push
from tests.stores.test_crash import all_is_there_once, prepare, run
from tools.cluster import Cluster

WORKERS, ROUNDS, KILLS, POWER_CUTS = 8, 6, 20, 3


@pytest.fixture(scope="module")
def durable():
    """Return a cluster that keeps what it has committed."""
    made = Cluster(durable=True, folder=in_memory())  # what a process has written outlives it there too
    yield made
    made.stop()


def cut_power(cluster, working):
    """End the server at once and start it again, a few times, while others work."""
    for _ in range(POWER_CUTS):
        time.sleep(0.6)
        if working.is_alive():
            cluster.crash()
            cluster.start()


def test_nothing_is_lost_and_nothing_stored_twice(durable, tmp_path):
    database = central.new_database(durable)
    store = central.store_of(durable, database, "ann")
    (tmp_path / "address").write_text(store.address)
    prepare(tmp_path, store)
    failures = []

    def work():
        try:
            run("pushers", tmp_path, WORKERS, ROUNDS, KILLS)
        except BaseException as error:
            failures.append(error)

    working = Thread(target=work)
    working.start()
    cut_power(durable, working)
    working.join()
    assert not failures, failures
    n, store = WORKERS * ROUNDS, central.store_of(durable, database, "ann")
    all_is_there_once(tmp_path, store, n)
    rows = feed(store)
    counters = [row["altitude_m"] for row in rows.values() if row and (row.get("code") or "").startswith("counter")]
    assert len(counters) == CONTENDED and sum(counters) == n
    with closing(durable.connect(database)) as connection:
        assert list(founding.problems(connection)) == []
    assert push(store, insert("plot")).rev == n + 2
