"""Compute local and whole statistics with esda and libpysal, mostly in degrees, for tests/data/spatial_esda*.csv.

Run in an environment of its own: pip install esda==2.9.0 libpysal==4.14.1, then python tests/reference/spatial_esda.py
Data sets: tests/core/spatial_cases.py: Colorado, points across the date line, round the north pole, all over the globe, and
a valley in metres. In degrees neighbours are those of libpysal's great-circle tree of 6 371 008.8 m.
Kernel weights, exp(-(d / h)^2 / 2) for d <= h, are handed over as numbers, as in gi_variants_esda.py, and z of Gi and Gi*
has the variance of Ord and Getis (1995, eq. 14) for the same reason as there.
"""

import csv
import sys
import warnings
from importlib.metadata import version
from pathlib import Path

import numpy as np
from esda.geary import Geary
from esda.geary_local import Geary_Local
from esda.getisord import G_Local
from esda.join_counts import Join_Counts
from esda.moran import Moran, Moran_Local, Moran_Local_BV
from libpysal.cg import KDTree
from libpysal.weights import KNN, DistanceBand, W

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
from tests.core.spatial_cases import BAND_M, RADIUS_M, K, data, distances_m  # noqa: E402

warnings.simplefilter("ignore")
LOCAL = ("case", "row", "neighbours", "sum_of_rows", "gi_star", "gi", "moran", "moran_bv", "geary")
WHOLE = ("case", "moran", "moran_z", "geary", "geary_z", "bb", "bw", "ww")


def neighbours(name, kind, points):
    """Return libpysal's weights of 1; those of the plane, or on the globe."""
    if name == "valley":
        return KNN(points, K) if kind == "knn" else DistanceBand(points, BAND_M[name], binary=True)
    tree = KDTree(points, distance_metric="Arc", radius=RADIUS_M)
    return KNN(tree, K) if kind == "knn" else DistanceBand(tree, BAND_M[name], binary=True)


def kernel(near, apart, star):
    """Return Gaussian weights of the same neighbours up to the band, or up to the farthest of the k."""
    found, weights = {}, {}
    for i, others in near.neighbors.items():
        found[i] = sorted([*others, i] if star else others)
        reach = max(apart[i, others]) if len(set(near.cardinalities.values())) == 1 else BAND_M[case]
        weights[i] = np.exp(-0.5 * (apart[i, found[i]] / reach) ** 2).tolist()
    return W(found, weights)


def gi(values, weights, star, transform):
    """Return z of esda's statistic and expectation with the variance for any weights."""
    exact = G_Local(values, weights, transform=transform, permutations=0, star=star)
    w, n = exact.w.sparse, len(values) - (not star)
    total, squares = np.asarray(w.sum(axis=1)).ravel(), np.asarray(w.multiply(w).sum(axis=1)).ravel()
    variance = exact.VGs * (n * squares - total**2) / (total * (n - total))
    return (exact.Gs - exact.EGs) / np.sqrt(variance)


def local(weights, apart, kind, first, second):
    """Return one column for each local statistic; of kernel weights only Gi and Gi*."""
    columns = [[len(weights.neighbors[i]) for i in range(len(first))], [sum(weights.neighbors[i]) for i in range(len(first))]]
    if kind.startswith("kernel"):
        both = [gi(first, kernel(weights, apart, star), star, "R") for star in (True, False)]
        return [*columns, *both, *[np.full(len(first), np.nan)] * 3]
    columns += [gi(first, weights, star, "B") for star in (True, False)]
    weights.transform = "R"
    bare = {"permutations": 0, "n_jobs": 1}
    columns += [Moran_Local(first, weights, **bare).Is, Moran_Local_BV(first, second, weights, **bare).Is]
    return [*columns, Geary_Local(weights, permutations=0, drop_islands=False).fit(first).localG]


def whole(weights, first, cases):
    """Return statistics of all samples, row-standardised but for the joins."""
    moran = Moran(first, weights, transformation="r", permutations=0)
    geary = Geary(first, weights, transformation="r", permutations=0)
    joins = Join_Counts(cases, weights, permutations=0)
    return moran.I, moran.z_rand, geary.C, geary.z_rand, joins.bb, joins.bw, joins.ww


with (ROOT / "tests/data/spatial_esda.csv").open("w", newline="") as one, (ROOT / "tests/data/spatial_esda_whole.csv").open("w", newline="") as other:
    rows, wholes = csv.writer(one, lineterminator="\n"), csv.writer(other, lineterminator="\n")
    rows.writerow(LOCAL)
    wholes.writerow(WHOLE)
    for case in BAND_M:
        x, y, first, second, cases = data(case)
        apart = distances_m(case, x, y)
        for kind in ("knn", "band", "kernel_knn", "kernel_band"):
            found = neighbours(case, kind.rpartition("_")[2], np.column_stack([x, y]))
            columns = local(found, apart, kind, first, second)
            for row, numbers in enumerate(zip(*columns)):
                rows.writerow((f"{case}_{kind}", row, *numbers[:2], *(f"{number:.15g}" for number in numbers[2:])))
            if not kind.startswith("kernel"):
                wholes.writerow((f"{case}_{kind}", *(repr(float(number)) for number in whole(found, first, cases))))
print(", ".join(f"{name} {version(name)}" for name in ("esda", "libpysal", "scipy", "numpy")))
