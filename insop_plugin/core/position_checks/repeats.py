"""The same coordinates for things that are told apart by something else, such as plots with different codes."""

from __future__ import annotations

import numpy as np


def distinct_at_each_place(x: np.ndarray, y: np.ndarray, told: np.ndarray) -> np.ndarray:
    """Return for each row how many distinct values lie at exactly its coordinates.

    Args:
        x: first coordinate, NaN where there is no position.
        y: second coordinate.
        told: what tells things apart; None and NaN do not count.
    Returns:
        Counts; 0 where there is no position.
    """
    import pandas as pd

    values = pd.factorize(np.asarray(told, dtype=object))[0]
    here = np.isfinite(x) & np.isfinite(y)
    found = np.zeros(len(x), np.int64)
    place = pd.DataFrame({"x": x[here], "y": y[here]}).groupby(["x", "y"], sort=False).ngroup().to_numpy()
    pairs = pd.DataFrame({"place": place, "value": values[here]}).drop_duplicates()
    pairs = pairs[pairs["value"] >= 0]
    n = np.bincount(pairs["place"].to_numpy(), minlength=int(place.max(initial=-1)) + 1)
    found[here] = n[place]
    return found
