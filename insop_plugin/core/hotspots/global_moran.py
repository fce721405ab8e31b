"""Moran's I and Geary's C of a whole data set, with their expectation and variance under randomisation."""

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from insop_plugin.core.neighbourhood.lattice import Lattice, Moments, NearestLattice
from insop_plugin.core.threads import dot

if TYPE_CHECKING:
    from numpy import ndarray

ROUNDING = 1e-12


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
    value = n / moments.s0 * dot(values, lag) / (n * m2)
    expected = -1 / (n - 1)
    s0, s1, s2 = moments.s0, moments.s1, moments.s2
    first = n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0**2)
    second = kurtosis * ((n * n - n) * s1 - 2 * n * s2 + 6 * s0**2)
    variance = (first - second) / ((n - 1) * (n - 2) * (n - 3) * s0**2) - expected**2
    scale = (abs(first) + abs(second)) / ((n - 1) * (n - 2) * (n - 3) * s0**2)
    return tested(value, expected, variance, scale)


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
    parts = (
        (n - 1) * s1 * (n * n - 3 * n + 3 - (n - 1) * kurtosis),
        -(n - 1) * s2 * (n * n + 3 * n - 6 - (n * n - n + 2) * kurtosis) / 4,
        s0**2 * (n * n - 3 - (n - 1) ** 2 * kurtosis),
    )
    below = n * (n - 2) * (n - 3) * s0**2
    return tested(value, 1.0, sum(parts) / below, sum(abs(part) for part in parts) / below)


def whole_bivariate(own: "ndarray", lag: "ndarray", dealt: "ndarray", s0: float) -> Whole:
    """Return the bivariate Moran's I of n values and another field of their neighbours.

    Args:
        own: n numbers of mean 0 and mean square 1.
        lag: n means of the other field, which has mean 0 and mean square 1 too, over the neighbours; 0 where there is none.
        dealt: n sums of `own` over those whose neighbour a sample is, divided by how many neighbours they have.
        s0: sum of the row-standardised weights.

    Returns:
        The statistic with the exact mean and variance over all permutations of the other field: it is a sum of
        `dealt` times the other field (Hoeffding 1951, Ann. Math. Stat. 22:558, theorem 2), which esda only simulates.
    """
    import numpy as np

    n = len(own)
    variance = float(np.square(dealt - dealt.mean()).sum()) * n / (n - 1) / s0**2
    return tested(dot(own, lag) / s0, 0.0, variance, float(np.square(dealt).sum()) / s0**2)


def binary_moments(lattice: Lattice, moments: Moments) -> Moments:
    """Return the sums over weights of 1, from those over row-standardised weights."""
    import numpy as np

    if isinstance(lattice, NearestLattice):
        k = float(lattice.sizes[0])
        return Moments(moments.s0 * k, moments.s1 * k**2, moments.s2 * k**2)
    joins = float(lattice.sizes.sum())
    return Moments(joins, 2 * joins, 4 * float(np.square(lattice.sizes).sum()))


def tested(value: float, expected: float, variance: float, scale: float) -> Whole:
    """Return a statistic with its z and p; NaN where it cannot vary: its variance is rounding beside the parts' `scale`."""
    if not variance > ROUNDING * scale:
        return Whole(value, expected, math.nan, math.nan)
    z = (value - expected) / math.sqrt(variance)
    return Whole(value, expected, z, math.erfc(abs(z) / math.sqrt(2)))


def _shape(values: "ndarray") -> tuple[int, float, float]:
    squares, n = values**2, len(values)
    m2 = float(squares.mean())
    return n, m2, dot(squares, squares) / n / m2**2

