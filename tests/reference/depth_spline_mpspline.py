"""Spline profiles with mpspline, for tests/data/depths/mpspline_0_2_0.csv.

Run in an environment of its own: pip install mpspline==0.2.0, then python tests/reference/depth_spline_mpspline.py
Half of the profiles have gaps; depths are whole centimetres, since mpspline evaluates the curve at those.
"""

import csv
import sys
from importlib.metadata import version
from pathlib import Path

import numpy as np
import pandas as pd
from mpspline.algorithm import spline_one

TARGETS = [(0, 5), (5, 15), (15, 30), (30, 60), (60, 100), (100, 200)]
random = np.random.default_rng(44)
rows = []
for profile in range(24):
    n = int(random.integers(2, 8))
    thick = random.integers(4, 35, n)
    gaps = np.append(0, random.integers(0, 12, n - 1) * (profile % 2))
    upper = np.cumsum(thick + gaps) - thick
    values = np.round(random.lognormal(3, 0.8, n), 3)
    layers = pd.DataFrame({"UD": upper, "LD": upper + thick, "v": values})
    smoothing = (0.1, 0.001, 1.0)[profile % 3]
    found = spline_one(layers, "v", lam=smoothing, target_depths=TARGETS, vlow=0.0, vhigh=1e9)
    for place in range(n):
        rows.append(["layer", profile, smoothing, upper[place], upper[place] + thick[place], repr(float(values[place]))])
    for (top, bottom), mean in zip(TARGETS, found["est_dcm"]):
        rows.append(["mean", profile, smoothing, top, bottom, "" if np.isnan(mean) else repr(float(mean))])
place = Path(__file__).resolve().parent.parent / "data" / "depths" / "mpspline_0_2_0.csv"
with place.open("w", newline="") as out:
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["what", "profile", "lambda", "upper_cm", "lower_cm", "value"])
    writer.writerows(rows)
sys.stdout.write(", ".join(f"{name} {version(name)}" for name in ("mpspline", "numpy", "pandas")) + "\n")
