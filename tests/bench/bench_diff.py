"""Finding the edits of a checkout of 10^6 rows, beside pygeodiff on the same rows, in turns.

Prints seconds (least of the rounds) and ratios. pygeodiff compares two copies of a file; INSOP the tables
of a checkout with its base tables, and brings the edits as a contribution: values read, checked, by uid.
Set INSOP_BENCH_ROWS for another size.
"""

import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
import uuid
from pathlib import Path

from insop_plugin.stores import folder, geopackage, statements, writing
from insop_plugin.stores.blobs import to_blob
from insop_plugin.stores.checkout import create_checkout, open_checkout
from insop_plugin.stores.protocol import Selection
from tests.stores.make import point

ROWS = int(os.environ.get("INSOP_BENCH_ROWS", "1000000"))
ROUNDS = 4
EDITS = (0, 100, 10_000)
GOAL = 8.0  # times as fast as pygeodiff with 100 edits
STAMP = ("accepted", 1, 0, "2026-01-01T00:00:00.000Z", "Ann", "2026-01-01T00:00:00.000Z", "Ann")
COLUMNS = ("uid", "country", "state", "rev", "deleted", "created_at", "created_by", "updated_at", "updated_by", "code",
           "sampling_date", "land_use", "coord_method", "positional_accuracy_m", "altitude_m", "x_orig", "y_orig",
           "srs_orig", "geom")  # fmt: skip

PEER = """
import sys, time, pygeodiff
differ, started = pygeodiff.GeoDiff(), time.perf_counter()
differ.create_changeset(*sys.argv[1:4])
print(time.perf_counter() - started, differ.changes_count(sys.argv[3]))
"""
OURS = """
import insop_plugin.stores.pages
import sys, time
from insop_plugin.stores.checkout import open_checkout
checkout = open_checkout(sys.argv[1])
started = time.perf_counter()
found = checkout.pending()
print(time.perf_counter() - started, len(found))
"""


def rows():
    chance = random.Random(1)
    for n in range(ROWS):
        uid = str(uuid.UUID(int=chance.getrandbits(128), version=4))
        place = to_blob(bytes.fromhex(point(chance.uniform(-170, 170), chance.uniform(-80, 80))))
        own = (f"P{n}", "2020-05-06", "agric_arable", "gnss", 5.0, n / 100, str(n * 0.7), str(n * 0.3), "EPSG:32632")
        yield (uid, "ITA", *STAMP, *own, place)


def timed(words, function):
    started = time.perf_counter()
    result = function()
    print(f"  {words}: {time.perf_counter() - started:.1f} s", flush=True)
    return result


def fill(store):
    with (
        geopackage.opened(store.file) as connection,
        geopackage.transaction(connection),
        writing.paused_index(connection, "plot", ROWS),
    ):
        connection.executemany(statements.insert("plot", COLUMNS), rows())


def edit(path, n):
    """Change two columns of n rows spread over the whole file, as another program would."""
    if not n:
        return
    with geopackage.opened(path) as connection, geopackage.transaction(connection):
        text = "UPDATE plot SET altitude_m = altitude_m + 1, land_use = 'forest' WHERE fid % ? = 7"
        connection.execute(text, (ROWS // n,))


def run(python, code, *words):
    done = subprocess.run([python, "-c", code, *map(str, words)], capture_output=True, text=True, check=True)
    seconds, n = done.stdout.split()
    return float(seconds), int(n)


def measure(place, n):
    """Time both, in turns, each in a process of its own."""
    checkout, theirs = place / "edited.gpkg", place / "theirs.gpkg"
    shutil.copy(place / "checkout.gpkg", checkout)
    shutil.copy(place / "base.gpkg", theirs)
    edit(checkout, n)
    edit(theirs, n)
    ours, peers = [], []
    for _ in range(ROUNDS):
        ours.append(run(sys.executable, OURS, checkout))
        peers.append(run(os.environ["INSOP_PEERS_PYTHON"], PEER, place / "base.gpkg", theirs, place / "changes.diff"))
    found = {count for _, count in ours} | {count for _, count in peers}
    if found != {n}:
        raise SystemExit(f"{n} edits were made, {found} found")
    ratios = sorted(peer / own for (own, _), (peer, _) in zip(ours, peers, strict=True))
    best = min(ours)[0], min(peers)[0]
    print(f"{n:6} edits: INSOP {best[0]:.3f} s, pygeodiff {best[1]:.3f} s; "
          f"{best[1] / best[0]:.1f} times as fast (pairs {ratios[0]:.1f} to {ratios[-1]:.1f})", flush=True)  # fmt: skip
    return best[1] / best[0]


def main():
    with tempfile.TemporaryDirectory(prefix="insop-bench-") as folder_name:
        place = Path(folder_name)
        store = folder.create(place / "store", "Bench")
        print(f"{ROWS} rows of {len(statements.fields('plot'))} columns")
        timed("fill the store", lambda: fill(store))
        timed("snapshot", lambda: store.snapshot(place / "base.gpkg", Selection()))
        timed("checkout", lambda: create_checkout(store, place / "checkout.gpkg"))
        open_checkout(place / "checkout.gpkg").pending()
        ratios = {n: measure(place, n) for n in EDITS}
    return ratios[100] < GOAL


if __name__ == "__main__":
    sys.exit(main())
