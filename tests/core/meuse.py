"""The meuse topsoil samples and the Gi* that esda computed for them (tests/reference/gi_star_meuse.py)."""

import csv
from functools import cache
from pathlib import Path

import numpy as np

from insop_plugin.core.places import Places

DATA = Path(__file__).resolve().parent.parent / "data"


@cache
def columns(name):
    """Return the numeric columns of a table in tests/data by name."""
    with (DATA / name).open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    names = [key for key in rows[0] if all(_is_number(row[key]) for row in rows)]
    return {key: np.array([float(row[key]) for row in rows]) for key in names}


def places():
    """Return where the 155 samples lie, metres in EPSG:28992."""
    table = columns("meuse_155.csv")
    return Places(table["x"], table["y"])


def zinc():
    """Return zinc, mg/kg."""
    return columns("meuse_155.csv")["zinc"].copy()


def expected(case, part):
    """Return z, p, q or n of a case as esda gives it."""
    return columns("meuse_gi_star.csv")[f"{case}_{part}"]


def _is_number(text):
    try:
        float(text)
    except ValueError:
        return False
    return True
