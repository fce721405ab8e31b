"""Data sets with results below limits, and rows made of texts."""

import csv
from functools import cache
from pathlib import Path

import numpy as np

from insop_plugin.core.censored.estimates import sorted_rows
from insop_plugin.core.censored.results import Columns, read_results

DATA = Path(__file__).resolve().parent.parent / "data" / "censored"


@cache
def texts_of(dataset):
    """Return the results of a data set as texts."""
    with (DATA / "datasets.csv").open(encoding="utf-8") as lines:
        return tuple(row["result"] for row in csv.DictReader(lines) if row["dataset"] == dataset)


@cache
def reference():
    """Return what other software makes of the data sets: (data set, statistic) -> number."""
    with (DATA / "reference.csv").open(encoding="utf-8") as lines:
        return {(row["dataset"], row["statistic"]): float(row["value"]) for row in csv.DictReader(lines)}


def listed(text):
    """Return the words of a text."""
    return text.split()


def rows_of(*groups):
    """Return groups of texts of one size as sorted rows."""
    values = np.array([[float(text.lstrip("<")) for text in texts] for texts in groups])
    return sorted_rows(values, np.array([[text.startswith("<") for text in texts] for texts in groups]))


def results_of(*texts):
    """Return results read from texts; None for an empty cell."""
    return read_results(Columns(np.array([*texts, None], object)[:-1]))
