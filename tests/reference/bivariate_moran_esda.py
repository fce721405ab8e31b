"""Compute the bivariate Moran's I of whole data sets with esda and libpysal, for tests/data/bivariate_moran_esda.csv.

Run in an environment of its own: pip install esda==2.9.0 libpysal==4.14.1, then python tests/reference/bivariate_moran_esda.py
The data sets are those of local_moran_esda.py beside it; the mean and variance are those of 99,999 permutations.
"""

import csv
import warnings
from importlib.metadata import version
from pathlib import Path

import numpy as np
from esda.moran import Moran_BV
from libpysal.weights import KNN, DistanceBand

DATA = Path(__file__).resolve().parent.parent / "data"
PERMUTATIONS = 99_999
warnings.simplefilter("ignore")


def made(seed, n):
    """Return clustered points in metres with two columns of values, as local_moran_esda.py makes them."""
    rng = np.random.default_rng(seed)
    centres = rng.random((6, 2)) * 1000
    points = np.vstack([centres[rng.integers(0, 6, n // 2)] + rng.normal(size=(n // 2, 2)) * 60, rng.random((n - n // 2, 2)) * 1000])
    first = rng.lognormal(size=n) + 3 * np.exp(-((points - centres[0]) ** 2).sum(axis=1) / 2e4)
    return points, first, first * 0.5 + rng.lognormal(size=n)


with (DATA / "meuse_155.csv").open() as lines:
    rows = list(csv.DictReader(lines))
meuse = np.array([(float(row["x"]), float(row["y"])) for row in rows])
zinc, lead = (np.array([float(row[name]) for row in rows]) for name in ("zinc", "lead"))
points, a, b = made(2, 300)
cases = {
    "meuse_bv_knn8": (zinc, lead, KNN(meuse, 8)),
    "meuse_bv_band500": (zinc, lead, DistanceBand(meuse, 500, binary=True)),
    "made2_bv_knn10": (a, b, KNN(points, 10)),
}
with (DATA / "bivariate_moran_esda.csv").open("w", newline="") as out:
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("case", "value", "mean", "variance", "permutations"))
    for case, (x, y, weights) in cases.items():
        weights.transform = "R"
        np.random.seed(1)
        found = Moran_BV(x, y, weights, permutations=PERMUTATIONS)
        writer.writerow((case, repr(float(found.I)), repr(float(found.EI_sim)), repr(float(found.VI_sim)), PERMUTATIONS))
print(", ".join(f"{name} {version(name)}" for name in ("esda", "libpysal", "numpy")))
