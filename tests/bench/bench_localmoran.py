"""Local Moran's I from coordinates to FDR classes beside pygeoda and esda, in turn, each part in a fresh process.

Ours: from coordinates to I, z, p by conditional permutation, q and quadrants, with Moran's I and Geary's C of the whole;
once with numpy and scipy alone, once with numba where it is installed. pygeoda: the whole job too, from points to its local
Moran with 999 permutations by its fastest method (lookup table), all processors; its FDR and making the points are not
counted. The job has to hand the points over to pygeoda, and the goal counts that; the ratio without it is printed below. esda: search and local Moran with numba on one processor, only for few points. All have run once on few points
before, so that imports and compiling are not counted. Seconds are min / median, ratios the median of those of a round;
those of processor seconds ("cpu") hold on a machine that others use too.
Ours is also timed with 99 999 permutations: the price of fine probabilities.

INSOP_BENCH_POINTS ("10000 100000 1000000"), INSOP_BENCH_CASES ("knn band") and INSOP_BENCH_ROUNDS change the size.
"""

import json
import os
import statistics
import subprocess
import sys
import time

GOAL, GOAL_COMPILED, PRICE = 15, 60, 1.5
SIZES = [int(n) for n in os.environ.get("INSOP_BENCH_POINTS", "10000 100000 1000000").split()]
CASES = os.environ.get("INSOP_BENCH_CASES", "knn band").split()
FEW = 10_000
"""Up to so many points esda is asked too."""


def points(n):
    """Return coordinates and values: half spread out, half in clusters, lognormal with a trend."""
    import numpy as np

    random = np.random.default_rng(7)
    centres = 1e5 * random.random((2000, 2))
    near = centres[random.integers(0, 2000, n // 2)] + random.normal(0, 6000, (n // 2, 2))
    places = np.concatenate((1e5 * random.random((n - n // 2, 2)), near))
    trend = np.sin(places[:, 0] / 9e3) * np.cos(places[:, 1] / 7e3)
    return places, 50 * np.exp(random.normal(size=n) + trend)


def band_m(n):
    """Return a distance within which lie about 30 neighbours."""
    return 310.0 * (1e6 / n) ** 0.5


def ours(n: int, case: str, permutations: int) -> dict:
    """Compute once; a small run before has everything imported and compiled."""
    import numpy as np

    from insop_plugin.core.hotspots.local_moran import MoranSettings, local_moran
    from insop_plugin.core.neighbourhood import accelerated
    from insop_plugin.core.neighbourhood.neighbours import Band, Nearest
    from insop_plugin.core.places import Places

    places, values = points(n)
    near = Nearest(8) if case == "knn" else Band(band_m(n))
    usual, accelerated.FEWEST = accelerated.FEWEST, 0
    few = Places(*np.ascontiguousarray(places[:500].T))
    local_moran(few, (values[:500], values[:500]), MoranSettings("a", Nearest(8) if case == "knn" else Band(5e3), permutations=999))
    accelerated.FEWEST = usual
    whole, settings = Places(*np.ascontiguousarray(places.T)), MoranSettings("a", near, permutations=permutations)
    begun, cpu = time.perf_counter(), time.process_time()
    counts = local_moran(whole, (values, values), settings).counts
    measured = {"s": time.perf_counter() - begun, "cpu": time.process_time() - cpu}
    return {**measured, "near": counts.neighbours[1], "numba": accelerated.usable(n, geographic=False), **counts.quadrants}


def pygeoda(n: int, case: str, permutations: int) -> dict:
    """Compute with pygeoda, in the environment of the peers."""
    import geopandas
    import pygeoda as geoda

    places, values = points(n)
    frame = geopandas.GeoDataFrame({"a": values}, geometry=geopandas.points_from_xy(*places.T), crs=3035)
    begun, cpu = time.perf_counter(), time.process_time()
    table = geoda.open(frame)
    handed = time.perf_counter()
    weights = geoda.knn_weights(table, 8) if case == "knn" else geoda.distance_weights(table, band_m(n))
    settings = {"permutations": permutations, "permutation_method": "lookup-table", "cpu_threads": os.cpu_count()}
    geoda.local_moran(weights, frame["a"], **settings)
    end = time.perf_counter()
    return {"s": end - begun, "cpu": time.process_time() - cpu, "handed over": end - handed}


def esda(n: int, case: str, permutations: int) -> dict:
    """Compute with esda, in the environment of the peers."""
    import warnings

    from esda.moran import Moran_Local
    from libpysal.weights import KNN, DistanceBand

    warnings.simplefilter("ignore")

    def local(places, values):
        weights = KNN.from_array(places, 8) if case == "knn" else DistanceBand.from_array(places, band_m(n), silence_warnings=True)
        return Moran_Local(values, weights, permutations=permutations, n_jobs=1, seed=1)

    places, values = points(n)
    local(places[:200], values[:200])
    begun, cpu = time.perf_counter(), time.process_time()
    local(places, values)
    return {"s": time.perf_counter() - begun, "cpu": time.process_time() - cpu}


def part(name: str, *facts, numba: str = "0") -> dict:
    """Run one part in a process of its own and return what it measured."""
    python = sys.executable if name == "ours" else os.environ["INSOP_PEERS_PYTHON"]
    words = [python, __file__, name, *map(str, facts)]
    done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=900, env={**os.environ, "INSOP_NUMBA": numba})
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if not lines:
        sys.exit(f"{name} failed:\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")
    return json.loads(lines[-1])


def one_round(n: int, case: str) -> dict:
    """Run every contestant once."""
    found = {
        "numpy, 999": part("ours", n, case, 999),
        "pygeoda, 999": part("pygeoda", n, case, 999),
        "numpy, 99 999": part("ours", n, case, 99_999),
        "numba, 999": part("ours", n, case, 999, numba="1"),
    }
    if not found["numba, 999"]["numba"]:
        del found["numba, 999"]  # not installed, or so few points that it is not used
    return {**found, "esda, 999": part("esda", n, case, 999)} if n <= FEW else found


def compare(n: int, case: str) -> bool:
    """Run all in turn and print all figures; return whether the goals are met, which are for a million points."""
    rounds = [one_round(n, case) for _ in range(int(os.environ.get("INSOP_BENCH_ROUNDS", "3" if n < 10**6 else "2")))]
    print(f"\n{case}: {n:,} points, {rounds[0]['numpy, 999']['near']:.1f} neighbours, {len(rounds)} rounds, load {os.getloadavg()[0]:.1f}")
    for name in rounds[0]:
        s = [one[name]["s"] for one in rounds]
        print(f"  {name:<24}{min(s):8.3f} / {statistics.median(s):.3f} s   cpu {min(one[name]['cpu'] for one in rounds):.3f}")
    shown = [ratio(rounds, "pygeoda, 999", name, goal) for name, goal in (("numpy, 999", GOAL), ("numba, 999", GOAL_COMPILED))]
    for name in ("numpy, 999", "numba, 999"):
        if name in rounds[0]:
            found = statistics.median(one["pygeoda, 999"]["handed over"] / one[name]["s"] for one in rounds)
            print(f"  {'pygeoda once handed over / ' + name:<40}{found:.2f}")
    ratio(rounds, "esda, 999", "numpy, 999", None)
    price = ratio(rounds, "numpy, 99 999", "numpy, 999", PRICE)
    return n < 10**6 or (all(found is None or found >= goal for found, goal in zip(shown, (GOAL, GOAL_COMPILED))) and price <= PRICE)


def ratio(rounds: list, above: str, below: str, goal) -> "float | None":
    """Print how many times longer one took than another, the median of the rounds; None where one did not run."""
    if above not in rounds[0] or below not in rounds[0]:
        return None
    found, cpu = ([one[above][of] / one[below][of] for one in rounds] for of in ("s", "cpu"))
    spread = f"[{min(found):.2f}..{max(found):.2f}]  goal {goal or '-'}  cpu {statistics.median(cpu):.2f}"
    print(f"  {above + ' / ' + below:<32}{statistics.median(found):8.2f}  {spread}")
    return statistics.median(found)


if __name__ == "__main__":
    if len(sys.argv) == 1:
        met = [compare(n, case) for n in SIZES for case in CASES]
        sys.exit(0 if all(met) else 1)
    name, n, case, permutations = sys.argv[1:]
    print(json.dumps(globals()[name](int(n), case, int(permutations))), flush=True)
