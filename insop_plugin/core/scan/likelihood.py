"""How much likelier the cases of a circle are with a rate of its own: the log likelihood ratio of the scan statistic."""

import math
from typing import TYPE_CHECKING

from insop_plugin.core.errors import N_

if TYPE_CHECKING:
    from numpy import ndarray

BERNOULLI, POISSON = "bernoulli", "poisson"
MODELS = (BERNOULLI, POISSON)
HIGH, LOW, BOTH = "high", "low", "both"
DIRECTIONS = (HIGH, LOW, BOTH)
DIRECTION_WORDS = {
    HIGH: N_("more cases than expected"), LOW: N_("fewer cases than expected"), BOTH: N_("more or fewer cases than expected"),
}  # fmt: skip
FEWEST_CASES = 2
"""A circle with one case is no cluster of cases, as in SaTScan."""
SAME = 1e-8
"""Log likelihood ratios nearer than this are equal but for rounding."""
EULER = 0.5772156649015329


def bernoulli(cases: "ndarray", size: "ndarray", total: int, n: int) -> "ndarray":
    """Return the log likelihood ratio of `cases` among `size` samples, with `total` among `n`.

    Source: Kulldorff 1997, Commun. Stat. Theory Methods 26:1481, the Bernoulli model.
    """
    rest, others = total - cases, n - size
    both = _split(cases, size) + _split(rest, others)
    return both - float(_split(total, n))


def poisson(cases: "ndarray", expected: "ndarray", total: int) -> "ndarray":
    """Return the log likelihood ratio of `cases` where `expected` are expected of `total`.

    Source: Kulldorff 1997, Commun. Stat. Theory Methods 26:1481, the Poisson model.
    """
    import numpy as np
    from scipy.special import xlogy

    with np.errstate(divide="ignore", invalid="ignore"):
        inside, outside = xlogy(cases, cases / expected), xlogy(total - cases, (total - cases) / (total - expected))
    return inside + outside


def counts_for(cases: "ndarray", expected: "ndarray", direction: str) -> "ndarray":
    """Return where a circle is one of those that are looked for."""
    high, low = (cases > expected) & (cases >= FEWEST_CASES), cases < expected
    return {HIGH: high, LOW: low, BOTH: high | low}[direction]


def relative_risk(cases: float, expected: float, total: int) -> float:
    """Return the rate inside by the rate outside; infinite where all cases are inside."""
    if cases == total:
        return math.inf
    return (cases / expected) / ((total - cases) / (total - expected))


def by_rank(value: float, maxima: "ndarray") -> float:
    """Return p by Monte Carlo: rank among the simulated maxima and itself, by their number."""
    return (1 + int((maxima >= value - SAME).sum())) / (len(maxima) + 1)


def by_gumbel(value: float, maxima: "ndarray") -> float:
    """Return p from a Gumbel distribution fitted to the simulated maxima by their moments.

    Source: Abrams, Kulldorff and Kleinman 2010, Int. J. Health Geogr. 9:61.
    """
    scale = float(maxima.std(ddof=1)) * math.sqrt(6) / math.pi
    if not scale > 0:
        return by_rank(value, maxima)
    return -math.expm1(-math.exp(-(value - float(maxima.mean()) + EULER * scale) / scale))


def _split(cases: "ndarray | float", size: "ndarray | float") -> "ndarray":
    """Return c ln c + (n - c) ln(n - c) - n ln n, the log likelihood at the rate c / n."""
    from scipy.special import xlogy

    return xlogy(cases, cases) + xlogy(size - cases, size - cases) - xlogy(size, size)
