"""Processes that push to one store and are killed with SIGKILL at random moments; run by test_crash.py.

Usage: crash_work.py pushers|checkouts FOLDER WORKERS ROUNDS KILLS SEED [ODDS]
FOLDER holds the store (`store`), or the address of a central one (`address`; over HTTP with a password in a second
line), and what the workers remember across their deaths. ODDS: percent, that one is killed each few hundredths of a second.
"""

import json
import os
import random
import signal
import sys
import time
import uuid
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from insop_plugin.core.changes import Contribution  # noqa: E402
from insop_plugin.stores.checkout import open_checkout  # noqa: E402
from insop_plugin.stores.folder import FolderStore  # noqa: E402
from insop_plugin.stores.http_calls import ONCE  # noqa: E402
from insop_plugin.stores.http_errors import NoAnswer, NotSentYet  # noqa: E402
from insop_plugin.stores.http_requests import RequestsTransport  # noqa: E402
from insop_plugin.stores.http_store import HttpStore  # noqa: E402
from insop_plugin.stores.postgis import DatabaseAway, PostgisStore  # noqa: E402
from insop_plugin.stores.reviews import row_at  # noqa: E402
from insop_plugin.stores.verdict import by_rules  # noqa: E402
from tests.stores.make import ANN, blob, contribution, insert, point, row, sql, update  # noqa: E402

CONTENDED, TIMEOUT_S = 4, 4.0
AWAY = (DatabaseAway, NoAnswer, NotSentYet)


def no_rules(collection, rows):
    return []


def perhaps_die(share):
    """End this process now and then, at the moments that matter most: within the transaction and right after it."""
    if random.random() < 0.03:
        os.kill(os.getpid(), signal.SIGKILL)


def keep(path, text):
    """Write a file so that it is on the disk whole or not at all."""
    passing = path.with_suffix(".part")
    with open(passing, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    os.replace(passing, path)


def store_of(folder):
    """Return the store that the workers of a folder push to."""
    central = folder / "address"
    if not central.is_file():
        return FolderStore(folder / "store", check=no_rules)
    address, *password = central.read_text().splitlines()
    if password:
        return HttpStore(address, Impatient(("ann", password[0])), ONCE)
    return PostgisStore(address, {"user": "ann"}, no_rules)


class Impatient(RequestsTransport):
    """A transport that does not wait for long."""

    def send(self, request, *more):
        return super().send(replace(request, timeout_s=TIMEOUT_S), *more)


def until_answered(ask, *what):
    """Ask a store, again and again while it is away and somebody waits for the outcome."""
    parent = os.getppid()
    while os.getppid() == parent:
        try:
            return ask(*what)
        except AWAY:
            time.sleep(random.uniform(0.05, 0.2))
    os._exit(1)


def pusher(folder, number, rounds):
    """Send contributions as a careful client does: kept first, sent, sent again after death, marked when answered."""
    store, counters = store_of(folder), json.loads((folder / "counters.json").read_text())
    for turn in range(rounds):
        outbox, done = folder / f"{number}-{turn}.json", folder / f"{number}-{turn}.done"
        while not done.exists():
            if not outbox.exists():
                work = until_answered(new_work, store, number * rounds + turn, counters)
                keep(outbox, json.dumps(work.to_json()))
            receipt = until_answered(store.push, Contribution.from_json(json.loads(outbox.read_text())), perhaps_die)
            perhaps_die(1.0)  # the answer is there and not yet noted: the contribution will come again
            if receipt.is_stored:
                keep(done, json.dumps(receipt.to_json()))
            elif receipt.status == "conflict":
                outbox.unlink()  # on the contended row: make it anew
            else:
                raise RuntimeError(receipt)


def new_work(store, number, counters):
    """Return a contribution of three new rows and one more in the counter of a contended row."""
    uid = counters[number % CONTENDED]
    known = store.history("plot", uid)
    now = row_at("plot", known, known[-1].rev)
    plot = insert("plot", uid=str(uuid.uuid4()), geom=point(11 + number % 500 / 1000, 44.5))
    samples = [insert("sample", plot_uid=plot.uid) for _ in range(2)]
    counted = update(insert("plot", uid=uid), now["rev"], altitude_m=now["altitude_m"] + 1.0)
    return contribution(store, plot, *samples, counted)


def checkout_worker(folder, number, rounds):
    """Edit a checkout, contribute and pull, over and over; the checkout itself knows how far it is."""
    store, made = FolderStore(folder / "store"), open_checkout(folder / f"{number}.gpkg")
    mine = f"SELECT count(*) FROM plot WHERE code LIKE 'w{number}-%'"
    while (n := sql(made.path, mine)[0][0]) < rounds:
        made.contribute(store, ANN, perhaps_die)
        values = row("plot", code=f"w{number}-{n}", geom=point(number + n / 1000, 20))
        sql(made.path, "INSERT INTO plot (country, code, geom) VALUES ('ITA', ?, ?)", values["code"], blob(values["geom"]))
        sql(made.path, f"UPDATE plot SET altitude_m = coalesce(altitude_m, 0) + 1 WHERE code = 'w{number}-{n // 2}'")
        made.contribute(store, ANN, perhaps_die)
        made.pull(store, perhaps_die)


WORK = {"pushers": pusher, "checkouts": checkout_worker}


def start(work, folder, number, rounds):
    """Fork a worker; it ends with 0 only when all its rounds are done."""
    pid = os.fork()
    if pid:
        return pid
    random.seed()
    try:
        work(folder, number, rounds)
        os._exit(0)
    except BaseException as error:
        print(f"worker {number}: {error!r}", file=sys.stderr, flush=True)
        os._exit(1)


def main(kind, folder, workers, rounds, kills, seed, odds=100):
    chance, folder = random.Random(seed), Path(folder)
    by_rules("plot", [row("plot")])  # imports pandas before the forks
    import requests  # noqa: F401  (as well)

    running = {start(WORK[kind], folder, n, rounds): n for n in range(workers)}
    killed = failed = 0
    while running:
        time.sleep(chance.uniform(0.005, 0.06))
        if killed < kills and chance.random() * 100 < odds:
            os.kill(chance.choice(list(running)), signal.SIGKILL)
            killed += 1
        for pid in list(running):
            done, status = os.waitpid(pid, os.WNOHANG)
            if done:
                number = running.pop(pid)
                failed += os.WIFEXITED(status) and os.WEXITSTATUS(status) != 0
                if failed > 3:
                    raise SystemExit("workers fail")
                if not (os.WIFEXITED(status) and os.WEXITSTATUS(status) == 0):
                    running[start(WORK[kind], folder, number, rounds)] = number
    print(json.dumps({"killed": killed, "failed": failed}))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], *map(int, sys.argv[3:]))
