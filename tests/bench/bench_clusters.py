"""DBSCAN of a million points beside R's package dbscan, the fastest there is, and scikit-learn's in its own environment.

Each in a fresh process, in turn; seconds are min / median, imports and reading not counted. Ours is the core in QGIS's
environment (numpy and scipy only). R takes part where it is installed (Debian packages r-base-core, r-cran-dbscan).

INSOP_BENCH_POINTS, INSOP_BENCH_ROUNDS change the size.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

POINTS = int(os.environ.get("INSOP_BENCH_POINTS", "1000000"))
ROUNDS = int(os.environ.get("INSOP_BENCH_ROUNDS", "3"))
GOAL = 1
EPS_M, MIN_SAMPLES = 150.0, 10
IN_R = """
library(dbscan)
given <- commandArgs(TRUE)
points <- matrix(readBin(given[1], "double", 2 * as.integer(given[2])), ncol = 2)
few <- dbscan(points[1:2000, ], eps = 2000, minPts = 5)
begun <- proc.time()
found <- dbscan(points, eps = as.numeric(given[3]), minPts = as.integer(given[4]))
took <- proc.time() - begun
writeBin(as.integer(found$cluster), given[5])
cat(sprintf('{"s": %f, "cpu": %f}\\n', took[["elapsed"]], took[["user.self"]] + took[["sys.self"]]))
"""


def make(folder: Path) -> dict:
    """Write points: half spread out, half in 2,000 clusters."""
    import numpy as np

    random = np.random.default_rng(7)
    centres = 1e5 * random.random((2000, 2))
    near = centres[random.integers(0, 2000, POINTS // 2)] + random.normal(0, 600, (POINTS // 2, 2))
    places = np.concatenate((1e5 * random.random((POINTS - POINTS // 2, 2)), near))[random.permutation(POINTS)]
    np.save(folder / "places.npy", places)
    places.T.tofile(folder / "places.bin")
    return {}


def ours(folder: Path) -> dict:
    """Run the core."""
    import numpy as np

    from insop_plugin.core.clusters.dbscan import dbscan
    from insop_plugin.core.places import Places
    from insop_plugin.core.progress import silent

    x, y = (np.ascontiguousarray(axis) for axis in np.load(folder / "places.npy").T)
    dbscan(Places(x[:2000], y[:2000]), 2000.0, 5, silent)
    begun, cpu = time.perf_counter(), time.process_time()
    found = dbscan(Places(x, y), EPS_M, MIN_SAMPLES, silent)
    measured = {"s": time.perf_counter() - begun, "cpu": time.process_time() - cpu}
    np.save(folder / "ours.npy", found.label)
    return measured


def sklearn(folder: Path) -> dict:
    """Run scikit-learn's, in the environment of the peers."""
    import numpy as np
    from sklearn.cluster import DBSCAN

    places = np.load(folder / "places.npy")
    DBSCAN(eps=2000.0, min_samples=5).fit(places[:2000])
    begun, cpu = time.perf_counter(), time.process_time()
    found = DBSCAN(eps=EPS_M, min_samples=MIN_SAMPLES).fit(places)
    measured = {"s": time.perf_counter() - begun, "cpu": time.process_time() - cpu}
    np.save(folder / "sklearn.npy", found.labels_)
    return measured


def has_r(folder: Path) -> dict:
    """Tell whether R and its package are there."""
    try:
        done = subprocess.run(["Rscript", "-e", "library(dbscan)"], capture_output=True, check=False)
    except FileNotFoundError:
        return {"r": False}
    return {"r": done.returncode == 0}


def r(folder: Path) -> dict:
    """Run R's."""
    facts = [folder / "places.bin", POINTS, EPS_M, MIN_SAMPLES, folder / "r.bin"]
    done = subprocess.run(["Rscript", "-e", IN_R, *map(str, facts)], capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def same(folder: Path) -> dict:
    """Count labels that differ from scikit-learn's, and from R's: its clusters are numbered otherwise and border samples may
    go to another cluster, so noise is compared and how often samples of one cluster are in several of the other's."""
    import numpy as np

    ours, theirs = np.load(folder / "ours.npy"), np.load(folder / "sklearn.npy")
    found = {"differ": int((ours != theirs).sum()), "clusters": int(ours.max() + 1), "noise": int((ours < 0).sum())}
    if (folder / "r.bin").exists():
        in_r = np.fromfile(folder / "r.bin", np.int32)
        both = (ours >= 0) & (in_r > 0)
        pairs, many = np.unique(np.stack([ours[both], in_r[both]]), axis=1, return_counts=True)
        most = np.zeros(found["clusters"], np.int64)
        np.maximum.at(most, pairs[0], many)
        found |= {"noise_differs": int(((ours < 0) != (in_r == 0)).sum()), "elsewhere": int(both.sum() - most.sum()), "in_r": int(in_r.max())}
    return found


def part(name: str, folder: str) -> dict:
    """Run one part in a process of its own and return what it measured."""
    python = os.environ["INSOP_PEERS_PYTHON"] if name == "sklearn" else sys.executable
    done = subprocess.run([python, __file__, name, folder], capture_output=True, text=True, check=False, timeout=900)
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if not lines:
        sys.exit(f"{name} failed:\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")
    return json.loads(lines[-1])


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="insop-bench-") as folder:
        part("make", folder)
        names = ("ours", "sklearn", "r") if part("has_r", folder)["r"] else ("ours", "sklearn")
        rounds = [{name: part(name, folder) for name in names} for _ in range(ROUNDS)]
        labels = part("same", folder)
    print(f"{POINTS:,} points, EPS {EPS_M} m, MIN_SAMPLES {MIN_SAMPLES}, {ROUNDS} rounds, load {os.getloadavg()[0]:.1f}")
    for name in names:
        s = [one[name]["s"] for one in rounds]
        print(f"  {name:<10}{min(s):8.2f} / {statistics.median(s):.2f} s   cpu {min(one[name]['cpu'] for one in rounds):.2f}")
    print(f"  {labels['clusters']:,} clusters, {labels['noise']:,} noise, {labels['differ']} labels differ from scikit-learn's")
    met = [labels["differ"] == 0, ratio(rounds, "sklearn") >= GOAL]
    if "r" in names:
        text = "{in_r:,} clusters in R, {noise_differs} differ in being noise, {elsewhere} border samples elsewhere"
        print("  " + text.format(**labels))
        met += [labels["noise_differs"] == 0, labels["in_r"] == labels["clusters"], ratio(rounds, "r") >= GOAL]
    else:
        print("  R not installed (Debian packages r-base-core, r-cran-dbscan)")
    return 0 if all(met) else 1


def ratio(rounds: list, peer: str) -> float:
    """Print how many times longer a peer took, the median of the rounds."""
    found = [one[peer]["s"] / one["ours"]["s"] for one in rounds]
    print(f"  {peer} / ours: {statistics.median(found):.2f}  [{min(found):.2f}..{max(found):.2f}]  goal {GOAL}")
    return statistics.median(found)


if __name__ == "__main__":
    if len(sys.argv) == 1:
        sys.exit(main())
    measured = globals()[sys.argv[1]](Path(sys.argv[2]))
    print(json.dumps(measured or {}), flush=True)
