"""DBSCAN of a million points beside scikit-learn's in its own environment.

Each in a fresh process, in turn; seconds are min / median, imports not counted. Ours is the core in QGIS's environment
(numpy and scipy only).

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
EPS_M, MIN_SAMPLES = 150.0, 10


def make(folder: Path) -> dict:
    """Write points: half spread out, half in 2,000 clusters."""
    import numpy as np

    random = np.random.default_rng(7)
    centres = 1e5 * random.random((2000, 2))
    near = centres[random.integers(0, 2000, POINTS // 2)] + random.normal(0, 600, (POINTS // 2, 2))
    places = np.concatenate((1e5 * random.random((POINTS - POINTS // 2, 2)), near))[random.permutation(POINTS)]
    np.save(folder / "places.npy", places)
    return {}


def ours(folder: Path) -> dict:
    """Run the core."""
    import numpy as np

    from insop_plugin.core.clusters_dbscan import dbscan
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


def same(folder: Path) -> dict:
    """Count labels that differ."""
    import numpy as np

    one, other = np.load(folder / "ours.npy"), np.load(folder / "sklearn.npy")
    return {"differ": int((one != other).sum()), "clusters": int(one.max() + 1), "noise": int((one < 0).sum())}


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
        seconds, cpu = {"ours": [], "sklearn": []}, {"ours": [], "sklearn": []}
        for _ in range(ROUNDS):
            for name in seconds:
                found = part(name, folder)
                seconds[name].append(found["s"])
                cpu[name].append(found["cpu"])
        labels = part("same", folder)
    print(f"{POINTS:,} points, EPS {EPS_M} m, MIN_SAMPLES {MIN_SAMPLES}, {ROUNDS} rounds, load {os.getloadavg()[0]:.1f}")
    for name, found in seconds.items():
        print(f"  {name:<10}{min(found):8.2f} / {statistics.median(found):.2f} s   cpu {min(cpu[name]):.2f}")
    ratios = [theirs / own for theirs, own in zip(seconds["sklearn"], seconds["ours"])]
    print(f"  scikit-learn / ours: {statistics.median(ratios):.1f}  [{min(ratios):.1f}..{max(ratios):.1f}]")
    print(f"  {labels['clusters']:,} clusters, {labels['noise']:,} noise, {labels['differ']} labels differ")
    return 0 if labels["differ"] == 0 else 1


if __name__ == "__main__":
    if len(sys.argv) == 1:
        sys.exit(main())
    measured = globals()[sys.argv[1]](Path(sys.argv[2]))
    print(json.dumps(measured or {}), flush=True)
