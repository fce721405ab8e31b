"""Harmonising 10^6 results of a long table: names in many languages, units, limits, positions, dates, identifiers.

Prints processor and wall seconds (least of the rounds) and the memory of a process that does it. Beside it, where
the peers' environment has it, pint: a quantity per row, as harmonise-wq does, on fewer rows and scaled up.
Set INSOP_BENCH_ROWS for another size.
"""

import json
import os
import subprocess
import sys

ROWS = int(os.environ.get("INSOP_BENCH_ROWS", "1000000"))
ROUNDS = 2
GOAL_CPU_S, GOAL_MB = 20.0, 1100.0
PEER_ROWS = 10_000

OURS = """
import json, resource, sys, time
import numpy, pandas
from insop_plugin.core.harmonise import harmonise
from insop_plugin.core.raw_table import RawTable, ReadingOptions
from insop_plugin.core.recipe import Recipe

def some(random, texts, n, shares=None):
    return numpy.array(texts, dtype=object)[random.choice(len(texts), n, p=shares)]

def table(n):
    random = numpy.random.default_rng(1)
    sample = numpy.repeat(numpy.arange(n // 10 + 1), 10)[:n]
    result = numpy.round(numpy.exp(random.normal(1, 1, n)), 3).astype(str).astype(object)
    limit = random.random(n) < 0.2
    result[limit] = "<" + result[limit]
    result[random.random(n) < 0.01] = "n.d."
    names = ["Cadmium", "Lead", "As", "Zinc", "Kupfer", "мышьяк", "Nickel", "chrome VI", "Benzo(a)pyrene", "Unobtainium"]
    units = ["mg/kg", "ug/kg", "ppm", "wt. %", "mg/kg dw", "ug/l"]
    place = lambda low, high: numpy.round(random.uniform(low, high, n // 10 + 1), 5).astype(str).astype(object)[sample]
    columns = {
        "sample": numpy.array([f"S{i:07d}" for i in range(n // 10 + 1)], dtype=object)[sample],
        "longitude": place(-75, -72), "latitude": place(3, 8), "contaminant": some(random, names, n), "value": result,
        "unit": some(random, units, n, [0.5, 0.2, 0.1, 0.02, 0.15, 0.03]),
        "date": numpy.array([f"2019-{i % 12 + 1:02d}-{i % 28 + 1:02d}" for i in range(365)], dtype=object)[sample % 365],
    }
    frame = pandas.DataFrame(columns, dtype=object)
    return RawTable("bench.csv", tuple(frame.columns), frame, ReadingOptions(separator=","))

recipe = Recipe("bench", "long", columns={name: name for name in table(10).columns}, constants={"country": "COL", "procedure": "AR"})
harmonise(table(1000), recipe)
raw = table(int(sys.argv[1]))
before, cpu, wall = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, time.process_time(), time.perf_counter()
done = harmonise(raw, recipe)
answer = {"cpu_s": time.process_time() - cpu, "wall_s": time.perf_counter() - wall, "table_mb": before}
answer["peak_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps(answer | {"words": done.conservation.sentences()[0]}))
"""
PEER = """
import sys, time, pint
registry = pint.UnitRegistry()
rows = [(1.5, "mg/kg"), (20.0, "ug/kg"), (0.3, "g/kg")] * (int(sys.argv[1]) // 3 + 1)
started = time.process_time()
found = [registry.Quantity(value, unit).to("mg/kg").magnitude for value, unit in rows[:int(sys.argv[1])]]
print(time.process_time() - started)
"""


def measured() -> dict:
    """Return what one round in a process of its own took."""
    done = subprocess.run([sys.executable, "-c", OURS, str(ROWS)], capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def peer_s() -> float | None:
    """Return the processor seconds pint would take for as many rows, None where it is not installed."""
    python = os.environ.get("INSOP_PEERS_PYTHON", "")
    if not os.path.exists(python):
        return None
    done = subprocess.run([python, "-c", PEER, str(PEER_ROWS)], capture_output=True, text=True, check=False)
    return float(done.stdout) * ROWS / PEER_ROWS if done.returncode == 0 else None


def main() -> int:
    """Print what was measured; return 1 below the goal."""
    rounds = [measured() for _ in range(ROUNDS)]
    best = {name: min(one[name] for one in rounds) for name in ("cpu_s", "wall_s", "table_mb", "peak_mb")}
    print(rounds[0]["words"])
    print(f"{ROWS:,} results: {best['cpu_s']:.1f} s processor, {best['wall_s']:.1f} s wall (goal {GOAL_CPU_S:g} s processor)")
    print(f"memory: {best['peak_mb']:.0f} MB at most, {best['table_mb']:.0f} MB of it the table as read (goal {GOAL_MB:g} MB)")
    peer = peer_s()
    if peer is None:
        print("pint: not installed beside; 108-116 s were measured for units alone, a row at a time")
    else:
        print(f"pint, units alone, a row at a time: {peer:.0f} s processor, {peer / best['cpu_s']:.0f} times as long")
    return int(best["cpu_s"] * 1e6 / ROWS > GOAL_CPU_S or best["peak_mb"] > GOAL_MB)


if __name__ == "__main__":
    sys.exit(main())
