"""Data sets in degrees and in metres for tests/reference/spatial_esda.py and test_spatial_reference.py; numpy alone."""

import csv
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
RADIUS_M = 6_371_008.8
K = 6
BAND_M = {"colorado": 60e3, "date_line": 60e3, "pole": 150e3, "globe": 3e6, "valley": 150.0}
"""A band for each data set, in metres; all but the valley lie in degrees."""


def data(name):
    """Return x, y, two columns of values, and a third of 0 and 1."""
    x, y, first, second = {"colorado": _colorado}.get(name, lambda: _made(name))()
    return x, y, first, second, (first > np.quantile(first, 0.7)).astype(float)


def distances_m(name, x, y):
    """Return every distance: in the plane for the valley, else by the haversine formula."""
    if name == "valley":
        return np.hypot(x[:, None] - x, y[:, None] - y)
    east, north = np.radians(x), np.radians(y)
    half = np.sin((north[:, None] - north) / 2) ** 2
    half += np.cos(north[:, None]) * np.cos(north) * np.sin((east[:, None] - east) / 2) ** 2
    return 2 * RADIUS_M * np.arcsin(np.sqrt(half.clip(0, 1)))


def _colorado():
    with (ROOT / "resources/sample/usgs_conus_colorado.csv").open(encoding="utf-8-sig") as lines:
        rows = [row for row in csv.DictReader(lines) if _is_number(row["A_Pb"]) and _is_number(row["A_Zn"])]
    return tuple(np.array([float(row[name]) for row in rows]) for name in ("Longitude", "Latitude", "A_Pb", "A_Zn"))


def _made(name):
    rng = np.random.default_rng(list(BAND_M).index(name))
    n = 70
    u, v = rng.random((2, n))
    x, y = {
        "date_line": lambda: ((178.5 + 3 * u + 180) % 360 - 180, -18 + 3 * v),  # Fiji
        "pole": lambda: (360 * u - 180, 90 - 5 * np.sqrt(v)),
        "globe": lambda: (360 * u - 180, np.degrees(np.arcsin(2 * v - 1))),
        "valley": lambda: (1000 * u, 500 * v),
    }[name]()
    trend = np.cos(2 * np.pi * u) + 2 * v
    return x, y, rng.lognormal(size=n) + trend, rng.lognormal(size=n) + 0.5 * trend


def _is_number(text):
    try:
        float(text)
    except ValueError:
        return False
    return True
