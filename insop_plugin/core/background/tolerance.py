"""The factor of an upper tolerance limit of a normal distribution."""

import numpy as np


def tolerance_factor(n: int, coverage: float = 0.95, confidence: float = 0.95) -> float:
    """Return k: mean + k sd lies above a share of the population with a given confidence.

    Args:
        n: number of values, 2 or more.
        coverage: the share of the population.
        confidence: with which it is covered.

    Source: Hahn and Meeker 1991, Statistical Intervals; US EPA 2009, Unified Guidance, EPA 530-R-09-007, chapter 17.
    """
    from scipy.stats import nct, norm

    return float(nct.ppf(confidence, n - 1, norm.ppf(coverage) * np.sqrt(n)) / np.sqrt(n))
