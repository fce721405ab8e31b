"""Whether a result exceeds a limit, where the result may itself be only a limit."""

import numpy as np

UNDETERMINED, BELOW, CANNOT_TELL, ABOVE = "undetermined", "below", "cannot tell", "above"
CLASSES = (UNDETERMINED, BELOW, CANNOT_TELL, ABOVE)
"""Undetermined: the limit is not known. Cannot tell: the limit is known, the result is not known well enough."""


def exceedance(results: "Results", limit: np.ndarray) -> np.ndarray:
    """Return the class of each result; a result above its limit exceeds it, one equal to it does not.

    Args:
        results: numbers and limits, one entry per result, in the unit of `limit`.
        limit: the guideline values, NaN where there is none.

    Returns:
        Places in CLASSES. A result below a limit of detection that lies above the guideline is "cannot tell".
    """
    least, most = results.bounds()
    found = np.full(len(limit), CLASSES.index(CANNOT_TELL), dtype=np.int8)
    found[most <= limit] = CLASSES.index(BELOW)
    found[(least > limit) | (results.is_open & (least >= limit))] = CLASSES.index(ABOVE)
    found[np.isnan(limit) | (np.isnan(least) & np.isnan(most))] = CLASSES.index(UNDETERMINED)
    return found


class Results:
    """Results as intervals: a number is its own least and most."""

    def __init__(self, value: np.ndarray, censor: np.ndarray, limit: np.ndarray, upper: np.ndarray):
        """Take columns of one length: number, kind (none, left, right, interval), limit, and upper end of an interval."""
        self.value, self.limit, self.upper = (np.asarray(column, float) for column in (value, limit, upper))
        self.censor = np.asarray(censor, object)
        self.is_open = self.censor == "right"  # more than the limit, not equal to it

    def bounds(self) -> tuple[np.ndarray, np.ndarray]:
        """Return least and most that each result can be; NaN where it says nothing."""
        is_left, is_right, is_interval = (self.censor == kind for kind in ("left", "right", "interval"))
        least = np.where(is_right | is_interval, self.limit, np.where(is_left, 0.0, self.value))
        most = np.where(is_left, self.limit, np.where(is_interval, self.upper, np.where(is_right, np.inf, self.value)))
        unknown = np.isnan(least) | np.isnan(most)
        return np.where(unknown, np.nan, least), np.where(unknown, np.nan, most)

    def times(self, factor: np.ndarray) -> "Results":
        """Return the results in another unit."""
        return Results(self.value * factor, self.censor, self.limit * factor, self.upper * factor)

    def take(self, rows: np.ndarray) -> "Results":
        """Return some of the results."""
        return Results(self.value[rows], self.censor[rows], self.limit[rows], self.upper[rows])
