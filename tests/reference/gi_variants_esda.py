"""Compute Gi and Gi* with esda and libpysal for other weights than binary ones, for tests/data/gi_variants_esda.csv.

Run in an environment of its own: pip install esda==2.9.0 libpysal==4.14.1, then python tests/reference/gi_variants_esda.py
esda 2.9.0 takes the variance for weights of 0 and 1 whatever the weights are: of row-standardised and kernel weights its z
is wrong by a factor. Here its statistic and expectation are divided by the variance of Ord and Getis (1995, eq. 14); beside
it stands z_sim, by its own permutations, which for Gi has the same expectation and variance.
The data sets are meuse (tests/data/meuse_155.csv) and points made from numpy's default_rng. Kernel weights are handed over
as numbers, exp(-(d / h)^2 / 2) for d <= h; esda then does the rest.
"""

import csv
import warnings
from importlib.metadata import version

import numpy as np
from esda.getisord import G_Local
from esda_data import DATA, made, meuse
from libpysal.weights import KNN, DistanceBand, W
from scipy.spatial.distance import cdist

PERMUTATIONS = 99_999
warnings.simplefilter("ignore")


def kernel(points, band=None, k=None, star=True):
    """Return Gaussian weights within a band, or within the distance to each point's k-th neighbour."""
    apart = cdist(points, points)
    reach = np.full(len(points), band) if k is None else np.sort(apart, axis=1)[:, k]
    near = [np.flatnonzero((row <= h) & (star | (np.arange(len(points)) != i))) for i, (row, h) in enumerate(zip(apart, reach))]
    weights = {i: np.exp(-0.5 * (apart[i, some] / reach[i]) ** 2).tolist() for i, some in enumerate(near)}
    return W({i: some.tolist() for i, some in enumerate(near)}, weights)


places, zinc = meuse("zinc")
points, values, _ = made(1, 200)
cases = {
    "meuse_gi_band500": (zinc, DistanceBand(places, 500, binary=True), False, "B"),
    "meuse_gi_row_band500": (zinc, DistanceBand(places, 500, binary=True), False, "R"),
    "meuse_star_row_band500": (zinc, DistanceBand(places, 500, binary=True), True, "R"),
    "meuse_gi_knn8": (zinc, KNN(places, 8), False, "B"),
    "meuse_star_kernel500": (zinc, kernel(places, 500), True, "kernel"),
    "meuse_gi_kernel500": (zinc, kernel(places, 500, star=False), False, "kernel"),
    "made_star_adaptive10": (values, kernel(points, k=10), True, "kernel"),
    "made_gi_adaptive10": (values, kernel(points, k=10, star=False), False, "kernel"),
    "made_gi_knn6": (values, KNN(points, 6), False, "B"),
    "made_gi_row_knn6": (values, KNN(points, 6), False, "R"),
}
with (DATA / "gi_variants_esda.csv").open("w", newline="") as out:
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("case", "row", "z", "z_sim", "p_sim"))
    for case, (x, weights, star, transform) in cases.items():
        # of kernel weights esda can only take row-standardised ones: a row's scale changes nothing
        transform = "B" if transform == "B" else "R"
        exact = G_Local(x, weights, transform=transform, permutations=0, star=star)
        w, n = exact.w.sparse, len(x) - (not star)  # before permuting, which takes the samples themselves out of w
        total, squares = np.asarray(w.sum(axis=1)).ravel(), np.asarray(w.multiply(w).sum(axis=1)).ravel()
        variance = exact.VGs * (n * squares - total**2) / (total * (n - total))
        z = (exact.Gs - exact.EGs) / np.sqrt(variance)
        found = G_Local(x, weights, transform=transform, permutations=PERMUTATIONS, star=star, seed=1, n_jobs=1)
        for row, numbers in enumerate(zip(z, found.z_sim, found.p_sim)):
            writer.writerow((case, row, repr(float(numbers[0])), *(f"{number:.6g}" for number in numbers[1:])))
print(", ".join(f"{name} {version(name)}" for name in ("esda", "libpysal", "scipy", "numpy")))
