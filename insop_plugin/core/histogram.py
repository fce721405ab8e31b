"""How many values fall into each of equally wide bins, of the values or of their logarithms."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from numpy import ndarray

FEWEST, MOST = 5, 40


@dataclass(frozen=True)
class Histogram:
    """Counts in bins; edges are values, also where the bins are of equal width in logarithms."""

    edges: "ndarray"  # one more than counts
    counts: "ndarray"
    is_log: bool


def histogram(values: "ndarray", is_log: bool = False) -> Histogram:
    """Count values in bins after Freedman and Diaconis, at least 5 and at most 40.

    Args:
        values: n numbers; NaN and, for logarithms, what is not above 0 take no part.
        is_log: whether the bins are equally wide in logarithms.

    Source: Freedman and Diaconis 1981, Z. Wahrscheinlichkeitstheorie verw. Gebiete 57:453.
    """
    import numpy as np

    known = values[np.isfinite(values) & ((values > 0) | (not is_log))]
    if not known.size:
        return Histogram(np.array([0.0, 1.0]), np.zeros(1, np.int64), is_log)
    shown = np.log10(known) if is_log else known
    low, high = float(shown.min()), float(shown.max())
    counts, edges = np.histogram(shown, _bins(shown), (low, high) if high > low else (low - 0.5, high + 0.5))
    return Histogram(10.0**edges if is_log else edges, counts, is_log)


def _bins(shown: "ndarray") -> int:
    import numpy as np

    quarter, rest = np.percentile(shown, (25, 75))
    width = 2 * (rest - quarter) / np.cbrt(len(shown))
    return int(np.clip(np.ceil(np.ptp(shown) / width), FEWEST, MOST)) if width > 0 else FEWEST
