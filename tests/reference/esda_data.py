"""The data sets of the scripts beside it that run esda in the plane: meuse, and points made from numpy's default_rng."""

import csv
from pathlib import Path

import numpy as np

DATA = Path(__file__).resolve().parent.parent / "data"


def made(seed, n):
    """Return clustered points in metres with two columns of values; the same recipe is in the tests."""
    rng = np.random.default_rng(seed)
    centres = rng.random((6, 2)) * 1000
    points = np.vstack([centres[rng.integers(0, 6, n // 2)] + rng.normal(size=(n // 2, 2)) * 60, rng.random((n - n // 2, 2)) * 1000])
    first = rng.lognormal(size=n) + 3 * np.exp(-((points - centres[0]) ** 2).sum(axis=1) / 2e4)
    return points, first, first * 0.5 + rng.lognormal(size=n)


def meuse(*columns):
    """Return the places of meuse, tests/data/meuse_155.csv, and columns of it."""
    with (DATA / "meuse_155.csv").open() as lines:
        rows = list(csv.DictReader(lines))
    return np.array([(float(row["x"]), float(row["y"])) for row in rows]), *(np.array([float(row[name]) for row in rows]) for name in columns)
