"""Classes of the indices, with their words; "cannot tell" where the bounds of an index fall into different ones."""

from functools import lru_cache

import numpy as np

from insop_plugin.core.vocabulary import table

CANNOT_TELL = "cannot tell"
NEAR = 1e-12
"""Quotients such as 116.7 / 38.9 miss a bound by their last digit; within this share they lie on it."""


@lru_cache
def classes(index: str) -> tuple[tuple[float, bool, str], ...]:
    """Return lower bound, whether the bound itself belongs to it, and word of each class of an index."""
    rows = [row for row in table("index_class") if row["index"] == index]
    return tuple((float(row["lower"]), row["closed"] == "1", row["label"]) for row in rows)


@lru_cache
def source_of(index: str) -> str:
    """Return where the classes of an index come from."""
    return next(row["source"] for row in table("index_class") if row["index"] == index)


def class_words(index: str, low: np.ndarray, high: np.ndarray) -> np.ndarray:
    """Return the class of values that lie between two bounds.

    Args:
        index: as in `index_class.csv`.
        low: the least each value can be; NaN where there is none.
        high: the most it can be.

    Returns:
        Words of one shape with the values, None where there is no value.
    """
    places = _places(index, low), _places(index, high)
    words = np.array([word for *_, word in classes(index)], object)
    found = np.where(places[0] == places[1], words[places[0]], CANNOT_TELL)
    return np.where(np.isnan(low) | np.isnan(high), None, found)


def _places(index: str, values: np.ndarray) -> np.ndarray:
    place = np.zeros(values.shape, int)
    for lower, is_closed, _ in classes(index)[1:]:
        is_at = np.isclose(values, lower, rtol=NEAR, atol=0.0 if lower else NEAR)
        place += np.where(is_at, is_closed, values > lower)
    return place
