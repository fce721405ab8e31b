"""How fast the folder store takes contributions, and the crash proof at a larger size than in the tests."""

import os
import sys
import tempfile
import time
import warnings
from pathlib import Path

from insop_plugin.stores import folder, upkeep
from insop_plugin.stores.checkout import create_checkout, open_checkout
from insop_plugin.stores.intake import add_rows
from insop_plugin.stores.protocol import Selection
from tests.stores import test_crash
from tests.stores.crash_work import no_rules
from tests.stores.make import ANN, insert, point, push
from tests.stores.test_intake import survey

PLACES = int(os.environ.get("INSOP_BENCH_PLACES", "33000"))  # with a sample and an observation each
PUSHES = 200


def timed(words, function):
    started, cpu = time.perf_counter(), time.process_time()
    result = function()
    print(f"  {words}: {time.perf_counter() - started:.2f} s (cpu {time.process_time() - cpu:.2f} s)", flush=True)
    return result


def small_ones(place):
    """Contributions of four rows, one after the other, each on the disk before the next."""
    folder.create(place / "small", "Small")
    store = folder.FolderStore(place / "small", check=no_rules)
    started = time.perf_counter()
    for n in range(PUSHES):
        plot = insert("plot", geom=point(n % 170, 10))
        push(store, plot, *(insert("sample", plot_uid=plot.uid) for _ in range(3)))
    print(f"{PUSHES} contributions of 4 rows: {PUSHES / (time.perf_counter() - started):.0f} a second", flush=True)


def a_large_one(place):
    """A survey harmonised, contributed, and taken by a second person."""
    print(f"{3 * PLACES} new rows")
    store = folder.create(place / "large", "Large")
    for name in "ab":
        create_checkout(store, place / f"{name}.gpkg")
    one, other = open_checkout(place / "a.gpkg"), open_checkout(place / "b.gpkg")
    tables = survey(PLACES)
    timed("add to a checkout", lambda: add_rows(one.path, tables))
    timed("find the edits", one.pending)
    receipt = timed("contribute", lambda: one.contribute(store, ANN))
    if receipt.accepted != 3 * PLACES:
        raise SystemExit(f"not accepted: {receipt.message}")
    timed("pull by a second person", lambda: other.pull(store))
    timed("check the whole store", lambda: upkeep.check(store))
    part = Selection(extent=(5, 44, 5 + PLACES * 1e-5, 46))
    timed("snapshot of a tenth", lambda: store.snapshot(place / "part.gpkg", part))


def main():
    warnings.simplefilter("ignore")
    with tempfile.TemporaryDirectory(prefix="insop-bench-") as name:
        small_ones(Path(name))
        a_large_one(Path(name))
        print("8 processes, 40 contributions each, on the disk, 120 kill -9 and as many deaths of their own accord")
        timed("crash proof", lambda: test_crash.prove(Path(name) / "crash", 8, 40, 120))


if __name__ == "__main__":
    sys.exit(main())
