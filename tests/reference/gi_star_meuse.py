"""Compute Gi* of meuse zinc with esda and libpysal, for tests/data/meuse_gi_star.csv.

Run in an environment of its own: pip install esda==2.9.0 libpysal==4.14.1 (scipy for q), then
python tests/reference/gi_star_meuse.py
"""

import csv
import warnings
from importlib.metadata import version
from pathlib import Path

import numpy as np
from esda.getisord import G_Local
from libpysal.weights import KNN, DistanceBand, fill_diagonal
from scipy.stats import false_discovery_control, norm, rankdata

DATA = Path(__file__).resolve().parent.parent / "data"
warnings.simplefilter("ignore")


def gi_star(values, weights):
    """Return z, two-sided p and Benjamini-Hochberg q, and the number of neighbours without the sample itself."""
    neighbours = [weights.cardinalities[i] for i in weights.id_order]
    with_self = fill_diagonal(weights, 1.0)
    with_self.transform = "B"
    z = G_Local(values, with_self, transform="B", permutations=0, star=True).Zs
    p = 2 * norm.sf(np.abs(z))
    return z, p, false_discovery_control(p), neighbours


with (DATA / "meuse_155.csv").open() as lines:
    rows = list(csv.DictReader(lines))
points = np.array([(float(row["x"]), float(row["y"])) for row in rows])
zinc = np.array([float(row["zinc"]) for row in rows])
cases = {
    "band500": (zinc, DistanceBand(points, 500, binary=True)),
    "band300": (zinc, DistanceBand(points, 300, binary=True)),
    "knn8": (zinc, KNN(points, 8)),
    "log10_band500": (np.log10(zinc), DistanceBand(points, 500, binary=True)),
    "rank_band500": (rankdata(zinc), DistanceBand(points, 500, binary=True)),
}
columns = {}
for case, (values, weights) in cases.items():
    for name, column in zip(("z", "p", "q", "n"), gi_star(values, weights)):
        columns[f"{case}_{name}"] = column
with (DATA / "meuse_gi_star.csv").open("w", newline="") as out:
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(
        [repr(float(c)) if isinstance(c, float) else int(c) for c in row] for row in zip(*columns.values())
    )
print(", ".join(f"{name} {version(name)}" for name in ("esda", "libpysal", "scipy", "numpy")))
