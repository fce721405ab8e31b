"""Data sets on which scikit-learn found clusters (tests/reference/clusters_sklearn.py), made anew from their recipe."""

import csv
from pathlib import Path

import numpy as np

DATA = Path(__file__).resolve().parent.parent / "data"
CASES = {  # name: (recipe, n, EPS in metres, MIN_SAMPLES, MIN_CLUSTER_SIZE)
    "meuse": ("meuse", 155, 180.0, 5, 6),
    "blobs": ("plane", 600, 40.0, 6, 12),
    "many": ("plane", 1500, 22.0, 4, 20),
    "coincident": ("shared", 400, 30.0, 8, 10),
    "degrees": ("globe", 500, 60_000.0, 5, 10),
    "date_line": ("fiji", 300, 25_000.0, 5, 8),
}

COLUMNS = ("dbscan", "core", "hdbscan", "probability", "hdbscan_ties")


def places_of(name):
    """Return x, y and whether they are degrees."""
    recipe, n, *_ = CASES[name]
    if recipe == "meuse":
        with (DATA / "meuse_155.csv").open(encoding="utf-8") as lines:
            rows = list(csv.DictReader(lines))
        return np.array([float(row["x"]) for row in rows]), np.array([float(row["y"]) for row in rows]), False
    rng = np.random.default_rng(sum(map(ord, name)))
    centres = rng.random((7, 2)) * 1000
    spread = rng.uniform(10, 45, 7)
    which = rng.integers(0, 7, n)
    points = centres[which] + rng.normal(size=(n, 2)) * spread[which][:, None]
    points[: n // 3] = rng.random((n // 3, 2)) * 1000
    points = points[rng.permutation(n)]
    if recipe == "shared":
        points = np.round(points / 25) * 25
    if recipe == "globe":
        return points[:, 0] / 100 + 20, points[:, 1] / 100 + 55, True
    if recipe == "fiji":
        x = 177 + points[:, 0] / 250
        return np.where(x > 180, x - 360, x), points[:, 1] / 250 - 19, True
    return points[:, 0], points[:, 1], False


def stored():
    """Return what scikit-learn found: case, then column, then one value a row."""
    found = {}
    with (DATA / "clusters_sklearn.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(line for line in lines if not line.startswith("#")):
            columns = found.setdefault(row["case"], {name: [] for name in COLUMNS})
            for name, column in columns.items():
                column.append(float(row[name]))
    return {case: {name: np.array(column) for name, column in columns.items()} for case, columns in found.items()}
