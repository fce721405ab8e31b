"""What the data are like before hot spots are sought: number, gaps, outliers, skewness, and what follows from it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.hotspots.hotspots import NoVariation
from insop_plugin.core.hotspots.incremental_autocorrelation import apart
from insop_plugin.core.places import Places, check_degrees, sharing

if TYPE_CHECKING:
    from numpy import ndarray

FEWEST_SAMPLES = 30
SKEWED = 1.0
OUTLYING = 3.5
"""Modified z-score; Iglewicz and Hoaglin 1993, How to Detect and Handle Outliers."""
TO_NORMAL = 0.6745
"""Median absolute deviation of a standard normal."""


class FewerThanThirty(InsopError):
    """Too few values to choose a scale by."""

    template = N_("{n} samples of {field} can be used; choosing a scale needs {needed}.")
    hint = N_("{nulls} of {rows} rows have no value, {nowhere} no geometry. Use Hot spots with a distance band of your own.")


class AllAtOnePlace(InsopError):
    """Samples that have no distances."""

    template = N_("All {n} samples lie at one and the same place: no distance can be chosen.")
    hint = N_("Look whether the coordinates were lost on the way, or the same for all as in a report by district.")


@dataclass(frozen=True)
class Assessment:
    """The data in numbers; rows = samples + nulls + nowhere."""

    rows: int
    samples: int
    nulls: int
    nowhere: int
    shared_places: int
    least: float
    median: float
    mean: float
    most: float
    skewness: float
    log_skewness: float  # of log10; NaN where a value is not above 0
    proposed: str  # transformation
    transform: str  # that is used
    value_outliers: "ndarray"  # one a row: far from the median in the scale that is used
    place_outliers: "ndarray"  # one a row: apart from all others; left out of the search for the scale only
    mad: float  # in the scale that is used; 0 where more than half of the values are one: no outlier can be told


def assess(places: Places, values: "ndarray", field: str, transform: str = "") -> Assessment:
    """Look at the data and propose a transformation.

    Args:
        places: where the samples are; NaN where there is no geometry.
        values: one a place; NaN where there is none.
        field: name, for messages.
        transform: the one to use; the proposed one where empty.

    Returns:
        The numbers. Proposed is none for a skewness of up to 1, log10 above that where all values are positive, rank else.

    Raises:
        FewerThanThirty, NoVariation, AllAtOnePlace, NotDegrees

    Source: skewness: Fisher-Pearson g1; outliers of values: Iglewicz and Hoaglin 1993, 0.6745 |x - median| / MAD > 3.5;
        of places: nearest neighbour farther than mean + 3 standard deviations, as ArcGIS.
    """
    import numpy as np

    check_degrees(places)
    here, valued = np.isfinite(places.x) & np.isfinite(places.y), np.isfinite(values)
    rows = np.flatnonzero(here & valued)
    facts = {"nulls": int((~valued).sum()), "nowhere": int((valued & ~here).sum()), "rows": len(values)}
    if len(rows) < FEWEST_SAMPLES:
        raise FewerThanThirty(n=len(rows), needed=FEWEST_SAMPLES, field=field, **facts)
    x = values[rows]
    if np.ptp(x) == 0:
        raise NoVariation(n=len(rows), field=field, value=float(x[0]))
    if np.ptp(places.x[rows]) == 0 and np.ptp(places.y[rows]) == 0:
        raise AllAtOnePlace(n=len(rows))
    log_skewness = skewness(np.log10(x)) if (x > 0).all() else float("nan")
    proposed = proposed_for(skewness(x), log_skewness)
    used = transform or proposed
    outliers, mad = _far_from_median(np.log10(x) if used == "log10" else x)
    return Assessment(
        samples=len(rows), shared_places=sharing(places.x[rows], places.y[rows]), **facts,
        least=float(x.min()), median=float(np.median(x)), mean=float(x.mean()), most=float(x.max()),
        skewness=skewness(x), log_skewness=log_skewness, proposed=proposed, transform=used,
        value_outliers=_among(len(values), rows, outliers), mad=mad,
        place_outliers=_among(len(values), rows, apart(places.take(rows))[1]),
    )  # fmt: skip


def proposed_for(skew: float, log_skewness: float) -> str:
    """Return the transformation that evens out a skewness."""
    if abs(skew) <= SKEWED:
        return "none"
    return "log10" if skew > 0 and abs(log_skewness) < abs(skew) else "rank"


def skewness(x: "ndarray") -> float:
    """Return the third moment by the standard deviation cubed; 0 of values that are all one."""
    import numpy as np

    spread = x - x.mean()
    deviation = np.sqrt((spread**2).mean())
    return float(((spread / deviation) ** 3).mean()) if deviation > 0 else 0.0


def _far_from_median(x: "ndarray") -> "tuple[ndarray, float]":
    import numpy as np

    off = np.abs(x - np.median(x))
    mad = float(np.median(off))
    return TO_NORMAL * off > OUTLYING * mad if mad > 0 else np.zeros(len(x), bool), mad


def _among(n: int, rows: "ndarray", flags: "ndarray") -> "ndarray":
    import numpy as np

    found = np.zeros(n, bool)
    found[rows] = flags
    return found
