"""Compute the bivariate Moran's I of whole data sets with esda and libpysal, for tests/data/bivariate_moran_esda.csv.

Run in an environment of its own: pip install esda==2.9.0 libpysal==4.14.1, then python tests/reference/bivariate_moran_esda.py
The data sets are those of esda_data.py beside it; the mean and variance are those of 99,999 permutations.
"""

import csv
import warnings
from importlib.metadata import version

import numpy as np
from esda.moran import Moran_BV
from esda_data import DATA, made, meuse
from libpysal.weights import KNN, DistanceBand

PERMUTATIONS = 99_999
warnings.simplefilter("ignore")
places, zinc, lead = meuse("zinc", "lead")
points, a, b = made(2, 300)
cases = {
    "meuse_bv_knn8": (zinc, lead, KNN(places, 8)),
    "meuse_bv_band500": (zinc, lead, DistanceBand(places, 500, binary=True)),
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
