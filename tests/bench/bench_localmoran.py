"""Local Moran's I from coordinates to FDR classes beside pygeoda, in turn, each part in a fresh process.

Ours: numpy and scipy, from coordinates to I, z, p by conditional permutation, q and quadrants, with Moran's I and
Geary's C of the whole. pygeoda: search, then its local Moran with 999 permutations by its fastest method (lookup
table), all processors; handing over the geometries is not counted, nor is its FDR. Seconds are min / median.
Ours is also timed with 99 999 permutations: the price of fine probabilities.

INSOP_BENCH_POINTS and INSOP_BENCH_ROUNDS change the size.
"""

import json
import os
import statistics
import subprocess
import sys
import time

GOAL = 15
POINTS = int(os.environ.get("INSOP_BENCH_POINTS", "1000000"))
ROUNDS = int(os.environ.get("INSOP_BENCH_ROUNDS", "3"))
BAND_M = 310.0 * (1e6 / POINTS) ** 0.5  # about 30 neighbours
CASES = ("knn", "band")


def points():
    """Return coordinates and values: half spread out, half in clusters, lognormal with a trend."""
    import numpy as np

    random = np.random.default_rng(7)
    centres = 1e5 * random.random((2000, 2))
    near = centres[random.integers(0, 2000, POINTS // 2)] + random.normal(0, 6000, (POINTS // 2, 2))
    places = np.concatenate((1e5 * random.random((POINTS - POINTS // 2, 2)), near))
    trend = np.sin(places[:, 0] / 9e3) * np.cos(places[:, 1] / 7e3)
    return places, 50 * np.exp(random.normal(size=POINTS) + trend)


def ours(case: str, permutations: str) -> dict:
    """Compute once; a small run before has everything imported."""
    from insop_plugin.core.local_moran import MoranSettings, local_moran
    from insop_plugin.core.neighbours import Band, Nearest
    from insop_plugin.core.places import Places

    places, values = points()
    near = Nearest(8) if case == "knn" else Band(BAND_M)
    few = Places(*places[:500].T)
    local_moran(few, (values[:500], values[:500]), MoranSettings("a", Nearest(8), permutations=999))
    whole, settings = Places(*places.T), MoranSettings("a", near, permutations=int(permutations))
    begun, cpu = time.perf_counter(), time.process_time()
    found = local_moran(whole, (values, values), settings)
    counts = found.counts
    return {"s": time.perf_counter() - begun, "cpu": time.process_time() - cpu, "near": counts.neighbours[1], **counts.quadrants}


def pygeoda(case: str, permutations: str) -> dict:
    """Compute with pygeoda, in the environment of the peers."""
    import geopandas
    import pygeoda as geoda

    places, values = points()
    frame = geopandas.GeoDataFrame({"a": values}, geometry=geopandas.points_from_xy(*places.T), crs=3035)
    table = geoda.open(frame)
    begun = time.perf_counter()
    weights = geoda.knn_weights(table, 8) if case == "knn" else geoda.distance_weights(table, BAND_M)
    settings = {"permutations": int(permutations), "permutation_method": "lookup-table", "cpu_threads": os.cpu_count()}
    geoda.local_moran(weights, frame["a"], **settings)
    return {"s": time.perf_counter() - begun}


def part(name: str, *facts: str) -> dict:
    """Run one part in a process of its own and return what it measured."""
    python = os.environ["INSOP_PEERS_PYTHON"] if name == "pygeoda" else sys.executable
    done = subprocess.run([python, __file__, name, *facts], capture_output=True, text=True, check=False, timeout=900)
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if not lines:
        sys.exit(f"{name} failed:\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")
    return json.loads(lines[-1])


def compare(case: str) -> bool:
    """Run ours and theirs in turn and print all figures; return whether the goal is met."""
    rounds = [(part("ours", case, "999"), part("pygeoda", case, "999"), part("ours", case, "99999")) for _ in range(ROUNDS)]
    print(f"\n{case}: {POINTS:,} points, {rounds[0][0]['near']:.1f} neighbours, {ROUNDS} rounds")
    for name, place in (("ours, 999 permutations", 0), ("pygeoda, 999", 1), ("ours, 99 999", 2)):
        found = [one[place]["s"] for one in rounds]
        print(f"  {name:<24}{min(found):8.2f} / {statistics.median(found):.2f} s")
    ratios = [theirs["s"] / own["s"] for own, theirs, _ in rounds]
    price = [fine["s"] / own["s"] for own, _, fine in rounds]
    print(f"  pygeoda / ours:         {statistics.median(ratios):.1f}  [{min(ratios):.1f}..{max(ratios):.1f}]  goal {GOAL}")
    print(f"  99 999 / 999:           {statistics.median(price):.2f}  [{min(price):.2f}..{max(price):.2f}]  goal 1.5")
    return statistics.median(ratios) >= GOAL


if __name__ == "__main__":
    if len(sys.argv) == 1:
        met = [compare(case) for case in CASES]
        sys.exit(0 if all(met) else 1)
    print(json.dumps(globals()[sys.argv[1]](*sys.argv[2:])), flush=True)
