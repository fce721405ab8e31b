"""Fit two normal distributions to logarithms by scikit-learn, for tests/data/background/mixtures.csv.

Run in an environment of its own: pip install scikit-learn==1.9.1, then python tests/reference/background_mixture.py
The data: lead, zinc and copper of meuse_155.csv, and the two lognormal populations of populations.csv, which are the
normal quantiles (i - 0.5) / n of 120 values around ln 20 (sd 0.3) and of 40 values around ln 150 (sd 0.5).
"""

import csv
from pathlib import Path
from statistics import NormalDist

import numpy as np
from sklearn import __version__
from sklearn.mixture import GaussianMixture

DATA = Path(__file__).resolve().parent.parent / "data"
EXACT = {"tol": 1e-12, "max_iter": 100_000, "reg_covar": 1e-12, "n_init": 50, "random_state": 1}


def populations():
    """Return two populations that anyone can make again."""
    parts = []
    for n, middle, spread in ((120, np.log(20), 0.3), (40, np.log(150), 0.5)):
        parts += [np.exp(NormalDist(middle, spread).inv_cdf((i + 0.5) / n)) for i in range(n)]
    return np.round(parts, 6)


def columns():
    """Return the columns of numbers."""
    with (DATA / "meuse_155.csv").open() as lines:
        rows = list(csv.DictReader(lines))
    found = {name: np.array([float(row[name]) for row in rows]) for name in ("lead", "zinc", "copper")}
    return {**found, "populations": populations()}


def fitted(values):
    """Return what scikit-learn finds."""
    logs = np.log(values)[:, None]
    one, two = (GaussianMixture(n, **EXACT).fit(logs) for n in (1, 2))
    order = np.argsort(two.means_[:, 0])
    numbers = [two.means_[order, 0], np.sqrt(two.covariances_[order, 0, 0]), two.weights_[order]]
    return [f"{number:.10g}" for number in (*np.concatenate(numbers), two.bic(logs), one.bic(logs))]


def write():
    """Write both tables."""
    head = ["data", "mean_1", "mean_2", "sd_1", "sd_2", "share_1", "share_2", "bic_2", "bic_1", "scikit_learn"]
    with (DATA / "background" / "mixtures.csv").open("w", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(head)
        rows.writerows([name, *fitted(values), __version__] for name, values in columns().items())
    with (DATA / "background" / "populations.csv").open("w", newline="") as file:
        file.write("value\n" + "".join(f"{value:.10g}\n" for value in populations()))


if __name__ == "__main__":
    write()
