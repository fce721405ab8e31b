"""Random histories of several people and a central store: nobody's edit is lost, and all end with the same rows."""

import os
import random
from contextlib import closing

import pytest

from insop_plugin.core.changes import Identity
from insop_plugin.stores import founding, verdict
from insop_plugin.stores.checkout import create_checkout, open_checkout
from tests.stores import central
from tests.stores.make import blob, feed
from tests.stores.test_histories import History, agree, begin, live

DEVICES, STEPS = ("Ann", "Ana", "Eve, focal point", "Bob", "Ana"), 100
SEEDS = int(os.environ.get("INSOP_HISTORIES", "4"))
BY_HAND = ("carry", "deliver")  # a central store has no inbox


class Watched(central.Everybody):
    """A central store whose journal is looked into."""

    def __init__(self, cluster, database):
        super().__init__(cluster, database, check=lambda _collection, _rows: [])
        self.connection = cluster.connect(database)

    def written(self):
        """Return every token the journal has."""
        with self.connection.cursor() as cursor:
            cursor.execute("SELECT DISTINCT after ->> 'remarks' FROM insop.change")
            return {token for (token,) in cursor.fetchall()} | {None}


@pytest.fixture
def store(cluster):
    name = central.new_database(cluster)
    made = Watched(cluster, name)
    with closing(made.connection):
        yield made
    cluster.drop(name)


@pytest.mark.parametrize("seed", range(SEEDS))
def test_nothing_is_lost_and_all_agree_in_the_end(store, place, monkeypatch, seed):
    monkeypatch.setattr(verdict, "by_rules", lambda collection, rows: [])
    begin(store)
    people = []
    for n, name in enumerate(DEVICES[: 2 + seed % 4]):
        create_checkout(store, place / f"{n}.gpkg")
        people.append((Identity(name), open_checkout(place / f"{n}.gpkg")))
    history = History(store, people, random.Random(seed), place, left_out=BY_HAND)
    live(history, STEPS)
    print(f"seed {seed}: {len(people)} checkouts, {dict(history.answers)}, revision {store.info().rev}")
    assert list(founding.problems(store.connection)) == [] and store.info().rev > 5
    names = ("uid", "code", "remarks", "dataset_uid", "rev", "state")
    rows = [row for row in feed(store).values() if row]
    agree(history, sorted((*(row[name] for name in names), row["geom"] and blob(row["geom"])) for row in rows))
