"""Many at once on a central store: each contribution once, no update lost, no gap in any reader's feed."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from threading import Barrier, Event

import pytest

from insop_plugin.core.changes import Change, Identity, new_id
from insop_plugin.stores import founding
from insop_plugin.stores.protocol import Decision, Window
from tests.stores import central
from tests.stores.make import contribution, feed, insert, push, stored, update

SENDERS, WRITERS, PUSHES = 16, 8, 8


@pytest.fixture
def database(cluster):
    name = central.new_database(cluster)
    yield name
    with closing(cluster.connect(name)) as connection:
        assert list(founding.problems(connection)) == []
    cluster.drop(name)


@pytest.fixture
def as_(cluster, database):
    """Return a function that gives a store of one's own, for one thread."""
    return lambda actor="ann": central.store_of(cluster, database, actor, check=lambda _collection, _rows: [])


def at_once(n, work):
    """Run work(0) ... work(n - 1) at the same moment and return what they gave."""
    start = Barrier(n)

    def one(number):
        start.wait()
        return work(number)

    with ThreadPoolExecutor(n) as pool:
        return list(pool.map(one, range(n)))


def test_one_contribution_sent_at_once_by_many_is_stored_once(as_):
    sent = contribution(as_(), insert("plot"), insert("dataset"))
    stores = [as_() for _ in range(SENDERS)]
    receipts = at_once(SENDERS, lambda n: stores[n].push(sent))
    assert sorted(receipt.status for receipt in receipts) == ["ok"] + ["replayed"] * (SENDERS - 1)
    assert len({replace(receipt, status="ok").rev for receipt in receipts}) == 1
    assert as_().info().rev == 1 and len(feed(as_())) == 2


def test_one_review_sent_at_once_by_many_is_done_once(as_):
    plot = insert("plot")
    push(as_(), plot)
    review_id, decision = new_id(), Decision("plot", plot.uid, 1, "accepted")
    stores = [as_("eve") for _ in range(SENDERS)]
    receipts = at_once(SENDERS, lambda n: stores[n].review(review_id, Identity("Eve"), [decision]))
    assert sorted(receipt.status for receipt in receipts) == ["ok"] + ["replayed"] * (SENDERS - 1)


def test_different_reviews_of_one_row_leave_one_decision(as_):
    plot = insert("plot")
    push(as_(), plot)
    stores = [as_("eve") for _ in range(WRITERS)]
    decisions = [Decision("plot", plot.uid, 1, ("accepted", "rejected")[n % 2], "x") for n in range(WRITERS)]
    receipts = at_once(WRITERS, lambda n: stores[n].review(new_id(), Identity("Eve"), [decisions[n]]))
    assert sorted(receipt.status for receipt in receipts) == ["conflict"] * (WRITERS - 1) + ["ok"]


def test_no_update_is_lost(as_):
    """Each writer adds one to the same row, again and again, from the row as it found it."""
    plot = insert("plot", altitude_m=0.0)
    push(as_(), plot)
    stores = [as_() for _ in range(WRITERS)]

    def add(n):
        conflicts, done, row = 0, 0, stored(stores[n], plot)
        while done < PUSHES:
            sent = contribution(stores[n], update(plot, row["rev"], altitude_m=row["altitude_m"] + 1.0))
            receipt = stores[n].push(sent)
            done += receipt.status == "ok"
            conflicts += receipt.status == "conflict"
            row = stored(stores[n], plot) if receipt.status == "ok" else receipt.conflicts[0].current
        return conflicts

    conflicts = at_once(WRITERS, add)
    assert stored(as_(), plot)["altitude_m"] == WRITERS * PUSHES and sum(conflicts) > 0
    assert as_().info().rev == 1 + WRITERS * PUSHES


def test_no_reader_misses_a_row_while_others_write(as_):
    finished, stores = Event(), [as_() for _ in range(WRITERS)]
    written: list[Change] = []

    def write(n):
        for _ in range(PUSHES):
            rows = insert("dataset"), insert("plot")
            assert push(stores[n], *rows).status == "ok"
            written.extend(rows)

    def read(_n):
        store, seen, since, revisions = as_(), {}, 0, []
        while True:
            is_last = finished.is_set()
            page = store.pull(Window(since, limit=7))
            while True:
                for entry in page.entries:
                    assert entry.uid not in seen
                    seen[entry.uid] = entry.row["rev"]
                if page.next is None:
                    break
                page = store.pull(Window(since, page.until, page.next, limit=7))
            revisions.append(page.until)
            since = page.until
            if is_last:
                return seen, revisions

    with ThreadPoolExecutor(3) as pool:
        readers = [pool.submit(read, n) for n in range(3)]
        at_once(WRITERS, write)
        finished.set()
        for reader in readers:
            seen, revisions = reader.result()
            assert set(seen) == {change.uid for change in written} and sorted(set(seen.values())) == list(range(1, WRITERS * PUSHES + 1))
            assert revisions == sorted(revisions)


def test_who_goes_away_in_the_middle_does_not_keep_others_waiting(cluster, database, as_):
    with closing(cluster.connect(database, "bob")) as gone, gone.cursor() as cursor:
        gone.autocommit = False
        cursor.execute("SHOW idle_in_transaction_session_timeout")
        assert cursor.fetchone() == ("1min",)
        cursor.execute("SET idle_in_transaction_session_timeout = '300ms'")
        plot = insert("plot")
        cursor.execute("SELECT insop.push(%s) ->> 'status'", (contribution(as_(), plot).text,))
        assert cursor.fetchone() == ("ok",)
        assert push(as_(), insert("plot")).rev == 1  # waited until the other was dropped, which undid what was not committed
    assert len(feed(as_())) == 1


@pytest.mark.parametrize("_again", range(4))
def test_parent_and_child_never_miss_each_other(as_, _again):
    """A child is added while its parent is deleted: one of both is refused, whoever comes first."""
    plot = insert("plot")
    rev = push(as_(), plot).rev
    stores = [as_(), as_()]
    some = [contribution(stores[0], insert("sample", plot_uid=plot.uid)), contribution(stores[1], Change("plot", "delete", plot.uid, rev))]
    receipts = at_once(2, lambda n: stores[n].push(some[n]))
    assert sorted(receipt.status for receipt in receipts) == ["invalid", "ok"]
