"""At which distance do values cluster most: Moran's I at growing distances, and the band that follows from it."""

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from insop_plugin.core.hotspots.global_moran import whole_moran
from insop_plugin.core.neighbourhood.lattice import BandLattice
from insop_plugin.core.neighbourhood.neighbours import Band, forecast, local_sums
from insop_plugin.core.places import Places, arc, axes
from insop_plugin.core.progress import Progress, part_of, silent

if TYPE_CHECKING:
    from numpy import ndarray

MOST_STEPS = 30
SIGNIFICANT = 0.05
PEAK, AVERAGE = "peak", "average"
FEWEST_K, MOST_K, SHARE_K = 3, 30, 0.05
FAR = 3.0
"""A sample whose nearest neighbour is this many standard deviations farther than the mean lies apart."""

ROUNDING = 1e-6
"""On a regular grid all are as near as each other, but for rounding."""


@dataclass(frozen=True)
class Step:
    """Moran's I within one distance."""

    band_m: float
    value: float
    expected: float
    z: float
    p: float  # two-sided
    neighbours: float  # on average


@dataclass(frozen=True)
class Scale:
    """The curve and the band chosen from it."""

    steps: tuple[Step, ...]
    band_m: float
    rule: str  # PEAK or AVERAGE
    peaks: tuple[int, ...]  # places in `steps` of all significant peaks; the first is chosen
    k: int  # of the fallback
    average_m: float  # mean distance to the k-th neighbour


def apart(places: Places) -> "tuple[ndarray, ndarray]":
    """Return each sample's distance in metres to the nearest sample elsewhere, and whether it lies apart."""
    import numpy as np

    points = np.column_stack(axes(places))
    elsewhere, place_of = np.unique(points, axis=0, return_inverse=True)
    near = _distances(places, elsewhere, 2)[place_of.ravel(), 1] if len(elsewhere) > 1 else np.zeros(len(places))
    return near, near > (near.mean() + FAR * near.std()) * (1 + ROUNDING)


def distances(places: Places) -> "ndarray":
    """Return the distances to look at, in metres.

    From the one that gives every sample a neighbour, those that lie apart not counted; by the mean distance to the
    nearest sample, or wider so that 30 steps reach a quarter of the diagonal; up to half the diagonal.
    """
    import numpy as np

    near, far = apart(places)
    start, diagonal = float(near[~far].max()), _diagonal(places)
    step = max(float(near[~far].mean()), (diagonal / 4 - start) / (MOST_STEPS - 1))
    found = start + step * np.arange(MOST_STEPS)
    return found[(found <= diagonal / 2) | (np.arange(MOST_STEPS) == 0)]


def scale_of(places: Places, values: "ndarray", progress: Progress = silent) -> Scale:
    """Choose the distance band: the first significant peak of the z of Moran's I, else the mean distance to K neighbours.

    Args:
        places: n positions without NaN.
        values: n numbers; samples that lie apart are left out of the search.
        progress: called between distances.

    Source: Cliff and Ord 1981 for I and its z (row-standardised weights, randomisation); the search over growing
        distances as Getis and Ord 1992, Geogr. Anal. 24:189, and the optimised hot spot analysis of ArcGIS; K = 5 % of the
        samples, 3 to 30.
    """
    import numpy as np

    bands, k = distances(places), int(np.clip(round(SHARE_K * len(places)), FEWEST_K, MOST_K))
    average_m = float(_distances(places, np.column_stack(axes(places)), k + 1)[:, k].mean())
    average_m = average_m or float(bands[0])  # more than K samples at each place
    kept = np.flatnonzero(~apart(places)[1])
    some, scores = places.take(kept), values[kept] - values[kept].mean()
    steps = []
    for number, band_m in enumerate(bands):
        share = part_of(progress, number / len(bands), (number + 1) / len(bands))
        found = _step(some, scores, float(band_m), share)
        if found is None:
            break
        steps.append(found)
    peaks = peaks_of(steps)
    rule, band_m = (PEAK, steps[peaks[0]].band_m) if peaks else (AVERAGE, average_m)
    return Scale(tuple(steps), band_m, rule, peaks, k, average_m)


def peaks_of(steps: list[Step]) -> tuple[int, ...]:
    """Return the places where z is positive, significant, above the one before and not below the one after."""
    z = [step.z for step in steps]
    inner = range(1, len(z) - 1)
    return tuple(i for i in inner if z[i - 1] < z[i] >= z[i + 1] and z[i] > 0 and steps[i].p <= SIGNIFICANT)


def seconds(places: Places) -> float:
    """Return about how long the search takes."""
    return sum(forecast(places, Band(float(band_m))).seconds for band_m in distances(places))


def _step(places: Places, scores: "ndarray", band_m: float, progress: Progress) -> Step | None:
    """Return Moran's I within a distance; None where nearly all are neighbours of all."""
    import numpy as np

    sums = local_sums(places, scores, Band(band_m), part_of(progress, 0.0, 0.5))
    sizes = sums.count - 1
    if not 0 < sizes.mean() < len(places) - 2:
        return None
    lag = np.divide(sums.total - scores, sizes, out=np.zeros(len(places)), where=sizes > 0)
    whole = whole_moran(scores, lag, BandLattice(places, Band(band_m), sizes).moments(part_of(progress, 0.5, 1.0)))
    return Step(band_m, whole.value, whole.expected, whole.z, whole.p, float(sizes.mean()))


def _distances(places: Places, points: "ndarray", size: int) -> "ndarray":
    """Return the distances in metres to the `size` nearest of each point, itself among them."""
    import numpy as np
    from scipy.spatial import cKDTree

    straight = cKDTree(points).query(points, size)[0]
    return np.vectorize(arc, otypes=[float])(straight) if places.geographic else straight


def _diagonal(places: Places) -> float:
    straight = math.dist(*[[float(getattr(axis, edge)()) for axis in axes(places)] for edge in ("min", "max")])
    return arc(straight) if places.geographic else straight
