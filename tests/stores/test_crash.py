"""kill -9 at random moments, many processes at once, replays: nothing lost, nothing twice."""

import json
import os
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

from insop_plugin.stores import folder, lock, upkeep
from insop_plugin.stores.checkout import create_checkout, open_checkout
from tests.stores.crash_work import CONTENDED, no_rules
from tests.stores.make import ANN, contribution, insert, push, sql

pytestmark = pytest.mark.skipif(os.name != "posix", reason="SIGKILL and fork")
SCRIPT = Path(__file__).with_name("crash_work.py")


def run(kind, place, workers, rounds, kills, seed=7, odds=100, limit_s=150):
    words = [sys.executable, str(SCRIPT), kind, str(place), *map(str, (workers, rounds, kills, seed, odds))]
    alone = {**os.environ, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}  # it forks: no threads
    done = subprocess.run(words, capture_output=True, text=True, timeout=limit_s, check=False, env=alone)
    assert done.returncode == 0, done.stderr[-3000:]
    outcome = json.loads(done.stdout.strip().splitlines()[-1])
    assert outcome == {"killed": kills, "failed": 0}, done.stderr[-3000:]


def prepare(place, store):
    """Give a store the rows that all contend for."""
    counters = [insert("plot", code=f"counter {n}", altitude_m=0.0) for n in range(CONTENDED)]
    assert push(store, *counters).rev == 1
    (place / "counters.json").write_text(json.dumps([counter.uid for counter in counters]))


def all_is_there_once(place, store, n):
    """Compare what the workers were told with what the store holds."""
    receipts = [json.loads(path.read_text()) for path in place.glob("*.done")]
    assert len(receipts) == n == len({receipt["push_id"] for receipt in receipts})
    for receipt in receipts:
        assert store.status(receipt["push_id"]).rev == receipt["rev"]
    info = store.info()
    assert (info.rev, info.counts["plot"], info.counts["sample"]) == (n + 1, n + CONTENDED, 2 * n)


def prove(place, workers, rounds, kills):
    """Let killed processes push to one store, and look whether all of it is there, once."""
    folder.create(place / "store", "Crash")
    store = folder.FolderStore(place / "store", check=no_rules)
    prepare(place, store)
    run("pushers", place, workers, rounds, kills)
    n = workers * rounds
    all_is_there_once(place, store, n)
    assert sql(store.file, "SELECT sum(altitude_m) FROM plot WHERE code LIKE 'counter %'") == [(float(n),)]
    assert upkeep.check(store) == []
    assert push(store, insert("plot")).rev == n + 2 and not (place / "store" / "store.lock").exists()


def test_killed_pushers_lose_nothing_and_store_nothing_twice(place):
    prove(place, workers=6, rounds=40, kills=80)


def test_killed_checkouts_contribute_every_edit_once(place):
    workers, rounds, kills = 3, 12, 40
    store = folder.create(place / "store", "Crash")
    for number in range(workers):
        create_checkout(store, place / f"{number}.gpkg")
    run("checkouts", place, workers, rounds, kills)
    made = [open_checkout(place / f"{number}.gpkg") for number in range(workers)]
    for _ in range(2):  # what was edited last before the end is sent, and reaches the others
        for checkout in made:
            assert checkout.contribute(store, ANN).status in ("ok", "replayed")
            assert checkout.pull(store).conflicts == 0
    expected = sorted(f"w{number}-{n}" for number in range(workers) for n in range(rounds))
    assert [code for (code,) in sql(store.file, "SELECT code FROM plot ORDER BY code")] == expected
    assert upkeep.check(store) == []
    rows = "SELECT uid, code, altitude_m, rev, state, geom FROM plot ORDER BY uid"
    for checkout in made:
        assert len(checkout.pending()) == 0 and checkout.waiting() == [] and checkout.conflicts() == []
        assert sql(checkout.path, rows) == sql(store.file, rows)
        assert sql(checkout.path, "PRAGMA integrity_check") == [("ok",)]
        assert sql(checkout.path, "SELECT rtreecheck('rtree_plot_geom')") == [("ok",)]
        assert sql(checkout.path, "SELECT count(*) FROM rtree_plot_geom") == [(len(expected),)]


def _send(place, document):
    from insop_plugin.core.changes import Contribution

    return folder.FolderStore(place, check=no_rules).push(Contribution.from_json(document)).status


def test_one_contribution_sent_by_many_processes_at_once_is_stored_once(tmp_path):
    store = folder.create(tmp_path / "store", "Crash")
    document = contribution(store, insert("plot")).to_json()
    with ProcessPoolExecutor(6, mp_context=get_context("spawn")) as pool:
        statuses = list(pool.map(_send, [store.folder] * 24, [document] * 24))
    assert sorted(statuses) == ["ok"] + ["replayed"] * 23
    assert store.info().rev == 1 and store.info().counts["plot"] == 1


def lock_file(store, **facts):
    owner = {**lock.asdict(lock.this_process()), **facts}
    path = store.folder / "store.lock"
    path.write_text(json.dumps(owner))
    return path


def dead_pid():
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


@pytest.fixture
def store(tmp_path):
    return folder.create(tmp_path / "store", "Locks")


def test_the_lock_of_a_dead_process_is_taken_over(store):
    path = lock_file(store, pid=dead_pid())
    assert push(store, insert("plot")).status == "ok" and not path.exists()


def test_the_lock_of_a_process_that_has_another_ones_number_is_taken_over(store):
    lock_file(store, started="1")  # this very pid, but another process had it
    assert push(store, insert("plot")).status == "ok"


def test_a_lock_nobody_finished_writing_is_taken_over(store):
    path = store.folder / "store.lock"
    path.write_text("")
    os.utime(path, (0, 0))
    assert push(store, insert("plot")).status == "ok"


def test_the_lock_of_a_living_process_is_respected_and_its_owner_named(store, monkeypatch):
    from insop_plugin.stores import errors

    monkeypatch.setattr(lock, "WAIT_S", 0.2)
    lock_file(store, user="bob")
    with pytest.raises(errors.InUse, match="bob"):
        push(store, insert("plot"))
    assert store.info().rev == 0


def test_the_lock_of_another_computer_is_respected_until_it_is_old(store, monkeypatch):
    from insop_plugin.stores import errors

    monkeypatch.setattr(lock, "WAIT_S", 0.2)
    path = lock_file(store, host="laptop-of-bob", user="bob")
    with pytest.raises(errors.InUse, match="laptop-of-bob"):
        push(store, insert("plot"))
    os.utime(path, (0, 0))
    receipt = push(store, insert("plot"))
    assert receipt.status == "ok" and "laptop-of-bob" in receipt.message
