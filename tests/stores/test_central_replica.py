"""A copy of a central store for reading: a streaming replica of PostgreSQL answers whoever only reads."""

import time
from contextlib import closing

import pytest

from insop_plugin.core.changes import new_id
from insop_plugin.stores import errors
from insop_plugin.stores.checkout import create_checkout, open_checkout
from insop_plugin.stores.protocol import Selection
from insop_plugin.stores.reviews import Queue
from tests.stores import central
from tests.stores.cluster import in_memory
from tests.stores.make import ANN, BOB, EVE, contribution, feed, insert, push, sql, update
from tools.cluster import Cluster


@pytest.fixture(scope="module")
def replica(cluster):
    """Return a cluster that follows the session's own."""
    central.template(cluster)
    made = Cluster(folder=in_memory(), original=cluster)
    yield made
    made.stop()


def wait_for(replica, cluster):
    """Wait until the copy has all that the original has committed."""
    with closing(cluster.connect()) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT pg_current_wal_insert_lsn()")
        (wanted,) = cursor.fetchone()
    with closing(replica.connect()) as connection, connection.cursor() as cursor:
        for _ in range(1000):
            cursor.execute("SELECT pg_last_wal_replay_lsn() >= %s::pg_lsn", (wanted,))
            if cursor.fetchone()[0]:
                return
            time.sleep(0.02)
    raise AssertionError("the replica does not follow")


def test_a_copy_answers_readers_and_sends_writers_to_the_original(cluster, replica, tmp_path):
    with central.new_store(cluster) as store:
        database = store.address.rpartition("/")[2]
        dataset, plot = insert("dataset", sharing_level="public_exact"), insert("plot")
        push(store, dataset, plot)
        push(store, update(plot, 1, code="B"), who=BOB)
        wait_for(replica, cluster)
        copy = central.store_of(replica, database, "ann")
        assert copy.info() == store.info().__class__(**{**vars(store.info()), "address": copy.address})
        assert feed(copy) == feed(store) and copy.queue(Queue()) == store.queue(Queue())
        assert feed(copy, selection=Selection(country="ITA")) == feed(store) and copy.counts(Selection(country="ITA"))["plot"] == 1
        assert copy.history("plot", plot.uid) == store.history("plot", plot.uid) and copy.status(new_id()) is None
        for write in (lambda: copy.push(contribution(copy, insert("plot"))), lambda: copy.review(new_id(), EVE, [])):
            with pytest.raises(errors.NotAllowed, match="copy of the store for reading"):
                write()
        with pytest.raises(errors.NotAllowed, match="no member of the name"):
            central.store_of(replica, database, "postgres").info()


def test_a_checkout_from_a_copy_contributes_to_the_original(cluster, replica, tmp_path):
    with central.new_store(cluster) as store:
        database = store.address.rpartition("/")[2]
        push(store, insert("plot", code="A"))
        wait_for(replica, cluster)
        create_checkout(central.store_of(replica, database, "ann"), tmp_path / "a.gpkg")
        made = open_checkout(tmp_path / "a.gpkg")
        sql(made.path, "UPDATE plot SET code = 'B'")
        assert made.contribute(store.stores["Ann"], ANN).status == "ok"
        wait_for(replica, cluster)
        assert made.pull(central.store_of(replica, database, "ann")).rev == 2 and len(made.pending()) == 0
