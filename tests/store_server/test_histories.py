"""Random histories of two to five checkouts and the served store, over a bad line: nothing is lost, and all end with the same rows.

Everybody signs in as oneself. More by hand: INSOP_HISTORIES=40; other ones: INSOP_SEED=1000.
"""

import os
import random
from contextlib import closing

import pytest

from insop_plugin.core.changes import Identity
from insop_plugin.stores import errors, founding
from insop_plugin.stores.checkout import create_checkout, open_checkout
from insop_plugin.stores.http_calls import ONCE
from insop_plugin.stores.http_errors import NoAnswer, NotSentYet
from insop_plugin.stores.http_requests import RequestsTransport
from insop_plugin.stores.http_store import HttpStore
from tests.store_server import serving
from tests.store_server.bad_line import bad_line
from tests.stores import central
from tests.stores.make import blob, feed
from tests.stores.test_histories import History, agree, begin, live

STEPS, SLOW_S = 50, 0.2
SEEDS = int(os.environ.get("INSOP_HISTORIES", "4"))  # one of each number of checkouts
FIRST = int(os.environ.get("INSOP_SEED", "0"))
DEVICES = ("Ann", "Ana", "Eve, focal point", "Bob", "Ana")  # Ana, a contributor, has two; the others review too
IN_ITALY = (11.0, 43.5, 12.0, 44.5)  # the served store always asks the rules
BY_HAND = ("carry", "deliver")  # a central store has no inbox
OFTEN = ("contribute", "edit", "edit", "move", "pull", "review")
NAMES = ("uid", "code", "remarks", "dataset_uid", "rev", "state")


class Watched(central.Everybody):
    """The served store as each of several people reaches it, and its journal."""

    def __init__(self, server, address, connection):
        self.connection = connection
        self.stores = {
            name: HttpStore(address, RequestsTransport((member.actor, serving.PASSWORD), str(server.authority)), ONCE)
            for name, member in central.PEOPLE.items()
        }

    def written(self):
        """Return every token the journal has."""
        with self.connection.cursor() as cursor:
            cursor.execute("SELECT DISTINCT after ->> 'remarks' FROM insop.change")
            return {token for (token,) in cursor.fetchall()} | {None}


@pytest.mark.parametrize("seed", range(FIRST, FIRST + SEEDS))
def test_nothing_is_lost_and_all_agree_in_the_end(tmp_path, seed):
    server = serving.server().anew()
    devices = DEVICES[: 2 + seed % 4]
    with closing(server.connect()) as connection, bad_line(server, seed) as line:
        line.slow_s, line.faults.calm = SLOW_S, True
        store = Watched(server, line.address, connection)
        begin(store)
        people = []
        for n, name in enumerate(devices):
            create_checkout(store.stores[name], tmp_path / f"{n}.gpkg")
            people.append((Identity(name), open_checkout(tmp_path / f"{n}.gpkg")))
        trouble = (errors.FileTrouble, NoAnswer, NotSentYet)
        facts = {"left_out": BY_HAND, "more": OFTEN, "trouble": trouble, "box": IN_ITALY}
        history = History(store, people, random.Random(seed), tmp_path, **facts)
        line.faults.calm = False
        live(history, STEPS, lambda: setattr(line.faults, "calm", True))
        print(f"seed {seed}: {len(devices)} checkouts, {dict(history.answers)}, revision {store.info().rev}, {dict(line.faults.happened)}")
        connection.autocommit = False
        assert list(founding.problems(connection)) == [] and store.info().rev > 5
        rows = [row for row in feed(store).values() if row]
        assert rows and sum(n for fault, n in line.faults.happened.items() if fault != "none") > 0
        agree(history, sorted((*(row[name] for name in NAMES), row["geom"] and blob(row["geom"])) for row in rows))
