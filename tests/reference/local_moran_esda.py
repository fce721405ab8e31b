"""Compute local Moran's I with esda and libpysal on five data sets, for tests/data/local_moran_esda.csv.

Run in an environment of its own: pip install esda==2.9.0 libpysal==4.14.1, then python tests/reference/local_moran_esda.py
The data sets are made from numpy's default_rng (seed in the name) or are meuse (tests/data/meuse_155.csv).
"""

import csv
import warnings
from importlib.metadata import version

import numpy as np
from esda.moran import Moran, Moran_Local, Moran_Local_BV
from esda_data import DATA, made, meuse
from libpysal.weights import KNN, DistanceBand

PERMUTATIONS = 99_999
warnings.simplefilter("ignore")
places, zinc, lead = meuse("zinc", "lead")
points1, a1, b1 = made(1, 200)
points2, a2, b2 = made(2, 300)
cases = {
    "meuse_knn8": (places, zinc, None, KNN(places, 8)),
    "meuse_band500": (places, zinc, None, DistanceBand(places, 500, binary=True)),
    "meuse_log_knn6": (places, np.log10(zinc), None, KNN(places, 6)),
    "meuse_bv_knn8": (places, zinc, lead, KNN(places, 8)),
    "made1_knn5": (points1, a1, None, KNN(points1, 5)),
    "made2_bv_knn10": (points2, a2, b2, KNN(points2, 10)),
}
with (DATA / "local_moran_esda.csv").open("w", newline="") as out:
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("case", "row", "i", "p_folded", "global_i"))
    for case, (_, x, y, weights) in cases.items():
        weights.transform = "R"
        facts = {"permutations": PERMUTATIONS, "seed": 1, "n_jobs": 1}
        found = Moran_Local(x, weights, **facts) if y is None else Moran_Local_BV(x, y, weights, **facts)
        whole = float(Moran(x, weights, permutations=0).I) if y is None else float("nan")
        for row, (local, p) in enumerate(zip(found.Is, found.p_sim)):
            writer.writerow((case, row, repr(float(local)), repr(float(p)), repr(whole)))
print(", ".join(f"{name} {version(name)}" for name in ("esda", "libpysal", "numpy")))
