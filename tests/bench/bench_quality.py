"""How long the quality control of a million results takes, and the medcouple against the definition over all pairs.

Usage: bench_quality.py [rows]
"""

import sys
import time
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from insop_plugin.core.places import Places
from insop_plugin.core.quality.check import quality_check
from insop_plugin.core.quality.medcouple import medcouple
from insop_plugin.core.quality.observations import observations
from tests.core.test_quality_statistics import all_pairs

CODES = np.array(["Pb", "Zn", "Cd", "As", "Cu", "Ni", "Cr", "Hg", "Co", "Sb"], object)


def seconds(work, *given):
    """Return the time of one call."""
    start = time.perf_counter()
    work(*given)
    return time.perf_counter() - start


def survey(n):
    """Return results of ten contaminants at a tenth as many places, with duplicates and blanks."""
    random = np.random.default_rng(1)
    place = np.repeat(np.arange(n // 10), 10)
    x, y = (random.uniform(low, low + 20, n // 10)[place] for low in (0, 40))
    role = np.array(["normal", "lab_duplicate", "blank"], object)[random.choice(3, n, p=(0.96, 0.03, 0.01))]
    sample = np.array([f"S{one}" for one in range(n // 10)], object)[place]
    value = 10 ** random.normal(1, 0.4, n)
    columns = {"contaminant": np.tile(CODES, n // 10), "value": value, "role": role, "sample": sample}
    return columns, Places(x, y, geographic=True)


def main():
    """Print seconds and ratio."""
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    columns, places = survey(n)
    print(f"reading {n} rows: {seconds(observations, columns, places):.1f} s")
    print(f"all checks: {seconds(quality_check, observations(columns, places)):.1f} s")
    some = np.random.default_rng(2).lognormal(size=6000)
    print(f"medcouple of 6000: {seconds(all_pairs, some) / seconds(medcouple, some):.0f} times as fast as over all pairs")


if __name__ == "__main__":
    main()
