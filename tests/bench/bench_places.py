"""Checking 10^6 positions: all checks of `core.position_checks`, beside geopandas' point-in-polygon join alone.

Both get the same points, the same outlines of countries and the same country code per row. Prints processor and wall
seconds (least of the rounds, each in a process of its own) and the memory the check needs beyond the points. The
peer answers one of the questions only (which country holds the point). Set INSOP_BENCH_ROWS for another size.
"""

import json
import os
import subprocess
import sys

ROWS = int(os.environ.get("INSOP_BENCH_ROWS", "1000000"))
ROUNDS = 3
GOAL_S, GOAL_MB = 8.0, 600.0

POINTS = """
import json, resource, sys, time
import numpy as np
from insop_plugin.core import countries

def points(n):
    random = np.random.default_rng(1)
    lon, lat = random.uniform(-75.5, -72.5, n).round(5), random.uniform(3.1, 7.9, n).round(5)
    swapped = random.random(n) < 0.01
    lon[swapped], lat[swapped] = lat[swapped].copy(), lon[swapped].copy()
    lon[random.random(n) < 0.01] *= -1
    far = random.random(n) < 0.02
    lon[far], lat[far] = random.uniform(-180, 180, far.sum()), random.uniform(-60, 75, far.sum())
    return lon, lat

def megabytes():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
"""
OURS = POINTS + """
from insop_plugin.core.position_checks import Delivered, check_positions
n = int(sys.argv[1])
lon, lat = points(n)
country = np.full(n, "COL", object) if sys.argv[2] == "country" else None
before, cpu, wall = megabytes(), time.process_time(), time.perf_counter()
done = check_positions(Delivered(lon, lat, country))
answer = {"cpu_s": time.process_time() - cpu, "wall_s": time.perf_counter() - wall, "mb": megabytes() - before}
print(json.dumps(answer | {"counts": done.counts()}))
"""
INSIDE = POINTS + """
lon, lat = points(int(sys.argv[1]))
before, cpu, wall = megabytes(), time.process_time(), time.perf_counter()
found = countries.inside("COL", np.column_stack([lon, lat])).sum()
answer = {"cpu_s": time.process_time() - cpu, "wall_s": time.perf_counter() - wall, "mb": megabytes() - before}
print(json.dumps(answer | {"found": int(found)}))
"""
PEER = POINTS + """
import geopandas, shapely
from insop_plugin.core.vocabulary import table
def shape(rings):
    closed = [np.cumsum([[float(x) for x in step.split(",")] for step in ring.split(" ")], axis=0) / 100 for ring in rings.split("|")]
    whole = shapely.Polygon()
    for ring in closed:
        whole = whole.symmetric_difference(shapely.make_valid(shapely.Polygon(ring)))
    return whole
outlines = geopandas.GeoDataFrame({"code": [r["code"] for r in table("country_outline")]},
                                  geometry=[shape(r["rings"]) for r in table("country_outline")], crs=4326)
lon, lat = points(int(sys.argv[1]))
before, cpu, wall = megabytes(), time.process_time(), time.perf_counter()
joined = geopandas.sjoin(geopandas.GeoDataFrame(geometry=geopandas.points_from_xy(lon, lat), crs=4326), outlines, predicate="within")
answer = {"cpu_s": time.process_time() - cpu, "wall_s": time.perf_counter() - wall, "mb": megabytes() - before}
print(json.dumps(answer | {"found": int((joined["code"] == "COL").sum()), "version": geopandas.__version__}))
"""


def best(program: str, *arguments: str, python: str = sys.executable) -> dict:
    """Return the least of each measure over the rounds, and what the last round found."""
    rounds = []
    for _ in range(ROUNDS):
        done = subprocess.run([python, "-c", program, str(ROWS), *arguments], capture_output=True, text=True, check=True)
        rounds.append(json.loads(done.stdout))
    return rounds[-1] | {name: min(one[name] for one in rounds) for name in ("cpu_s", "wall_s", "mb")}


def told(name: str, measured: dict) -> str:
    """Return one line of measures."""
    return f"{name}: {measured['wall_s']:.2f} s wall, {measured['cpu_s']:.2f} s processor, {measured['mb']:.0f} MB"


def main() -> int:
    """Print what was measured; return 1 below the goal."""
    whole, alone, inside = best(OURS, "country"), best(OURS, "none"), best(INSIDE)
    print(f"{ROWS:,} points; goal {GOAL_S:g} s and {GOAL_MB:g} MB for all checks")
    print(told("all checks, country known", whole), whole["counts"])
    print(told("all checks, no country", alone), alone["counts"])
    print(told("point in country alone", inside))
    peer = os.environ.get("INSOP_PEERS_PYTHON", "")
    if os.path.exists(peer):
        other = best(PEER, python=peer)
        print(told(f"geopandas {other['version']} sjoin, countries alone", other))
        same = "the same" if other["found"] == inside["found"] else f"not the same ({other['found']} and {inside['found']})"
        print(f"points in Colombia: {same}; one country: {other['cpu_s'] / inside['cpu_s']:.0f} times as fast as the join;"
              f" all checks: {other['cpu_s'] / whole['cpu_s']:.1f} times (processor)")  # fmt: skip
    return int(max(whole["wall_s"], alone["wall_s"]) * 1e6 / ROWS > GOAL_S or max(whole["mb"], alone["mb"]) > GOAL_MB)


if __name__ == "__main__":
    sys.exit(main())
