"""Moran's I and Geary's C of a whole data set, with their expectation and variance under randomisation."""

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from insop_plugin.core.neighbours import Nearest, Neighbourhood, local_sums
from insop_plugin.core.places import Places
from insop_plugin.core.progress import Progress, part_of, silent

if TYPE_CHECKING:
    from numpy import ndarray


@dataclass(frozen=True)
class Moments:
    """Sums over row-standardised weights: of all, of (w_ij + w_ji) squared by 2, of (row + column sum) squared."""

    s0: float
    s1: float
    s2: float


@dataclass(frozen=True)
class Whole:
    """One statistic of a whole data set."""

    value: float
    expected: float
    z: float
    p: float  # two-sided, normal


def whole_moran(values: "ndarray", lag: "ndarray", moments: Moments) -> Whole:
    """Return Moran's I of n values.

    Args:
        values: n numbers of mean 0.
        lag: n means over the neighbours, 0 where there is none.
        moments: of the weights.

    Source: Cliff and Ord 1981, Spatial Processes, eq. 1.44 (randomisation); as spdep's moran.test.
    """
    n, m2, kurtosis = _shape(values)
    value = n / moments.s0 * float(values @ lag) / (n * m2)
    expected = -1 / (n - 1)
    s0, s1, s2 = moments.s0, moments.s1, moments.s2
    first = n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0**2)
    second = kurtosis * ((n * n - n) * s1 - 2 * n * s2 + 6 * s0**2)
    variance = (first - second) / ((n - 1) * (n - 2) * (n - 3) * s0**2) - expected**2
    return _tested(value, expected, variance)


def whole_geary(values: "ndarray", local: "ndarray", moments: Moments) -> Whole:
    """Return Geary's C of n values; below 1 neighbours are alike.

    Args:
        values: n numbers of mean 0.
        local: n means of squared differences to the neighbours, 0 where there is none.
        moments: of the weights.

    Source: Cliff and Ord 1981, eq. 1.49 (randomisation); as spdep's geary.test.
    """
    n, m2, kurtosis = _shape(values)
    value = (n - 1) / (2 * moments.s0) * float(local.sum()) / (n * m2)
    s0, s1, s2 = moments.s0, moments.s1, moments.s2
    variance = (n - 1) * s1 * (n * n - 3 * n + 3 - (n - 1) * kurtosis)
    variance -= (n - 1) * s2 * (n * n + 3 * n - 6 - (n * n - n + 2) * kurtosis) / 4
    variance += s0**2 * (n * n - 3 - (n - 1) ** 2 * kurtosis)
    return _tested(value, 1.0, variance / (n * (n - 2) * (n - 3) * s0**2))


def weight_moments(
    places: Places, sizes: "ndarray", neighbourhood: Neighbourhood, progress: Progress = silent
) -> Moments:
    """Return the sums over row-standardised weights that variances need.

    Args:
        places: n positions without NaN.
        sizes: n numbers of neighbours, the sample itself not counted.
        neighbourhood: what `sizes` come from.
        progress: called between blocks.
    """
    import numpy as np

    share = np.divide(1.0, sizes, out=np.zeros(len(sizes)), where=sizes > 0)
    if isinstance(neighbourhood, Nearest):
        column_sums, both = _of_nearest(places, neighbourhood.k, progress)
    else:  # who is a neighbour has one: each column holds the shares of the same neighbours
        column_sums = local_sums(places, share, neighbourhood, progress).total - share
        both = float(share @ column_sums)
    row_sums = (sizes > 0).astype(float)
    return Moments(float(row_sums.sum()), float(share.sum()) + both, float(np.square(row_sums + column_sums).sum()))


def _of_nearest(places: Places, k: int, progress: Progress) -> "tuple[ndarray, float]":
    """Return the column sums, and the sum of w_ij w_ji over pairs that are each other's neighbours."""
    import numpy as np

    from insop_plugin.core.nearest import nearest_rows

    n, chosen = len(places), np.zeros(len(places), np.int64)
    keys = []
    for rows, near, _ in nearest_rows(places, k, part_of(progress, 0.0, 0.8)):
        apart = near != rows[:, None]
        own, other = np.nonzero(apart)[0], near[apart]
        chosen += np.bincount(other, minlength=n)
        keys.append(np.stack((rows[own] * n + other, other * n + rows[own])))
    there, back = np.concatenate(keys, axis=1)
    mutual = np.isin(there, back).sum() if len(there) else 0
    progress(1.0)
    return chosen / k, float(mutual) / k**2


def _shape(values: "ndarray") -> tuple[int, float, float]:
    m2 = float((values**2).mean())
    return len(values), m2, float((values**4).mean()) / m2**2


def _tested(value: float, expected: float, variance: float) -> Whole:
    z = (value - expected) / math.sqrt(variance)
    return Whole(value, expected, z, math.erfc(abs(z) / math.sqrt(2)))
