"""How exactly a laboratory repeats itself, by concentration, from pairs of duplicates."""

from dataclasses import dataclass

import numpy as np

from insop_plugin.core.errors import N_, InsopError

GROUP = 11
FEWEST_FOR_LINE, FEWEST_FOR_CHART = 50, 5
TO_DEVIATION = 1.048
"""A standard deviation is this times the median difference of two normal results."""
TAIL_90, TAIL_99 = 2.326, 3.643
"""Differences of two normal results, in standard deviations, that 10 and 1 of 100 exceed: 1.645 and 2.576 times root 2."""


class TooFewDuplicates(InsopError):
    """Not enough pairs for a line of precision."""

    template = N_("{n} pairs of duplicates are too few for a line of precision; {needed} are needed.")
    hint = N_("Use the control chart.")


@dataclass(frozen=True)
class Precision:
    """s = s0 + k c: the standard deviation at a concentration."""

    s0: float
    k: float
    groups: int

    def percent_at(self, concentration: float) -> float:
        """Return the precision, two relative standard deviations in per cent."""
        return 200 * (self.s0 + self.k * concentration) / concentration


@dataclass(frozen=True)
class Chart:
    """How many pairs pass the lines that 10 and 1 of 100 may pass."""

    n: int
    beyond_90: int
    beyond_99: int
    probability: float  # that so many or more pass the first line by chance

    @property
    def is_worse(self) -> bool:
        """Whether the precision asked for is missed (5 % level)."""
        return self.probability < 0.05


def thompson_howarth(first: np.ndarray, second: np.ndarray) -> Precision:
    """Fit the standard deviation as a straight line of concentration.

    Args:
        first: results, one a pair.
        second: their duplicates.

    Returns:
        Intercept and slope, from medians of differences in groups of eleven pairs that are alike in mean;
        pairs that fill no group are left out.

    Raises:
        TooFewDuplicates: fewer than 50 pairs.

    Source: Thompson and Howarth 1976, Analyst 101:690; 1978, J. Geochem. Explor. 9:23.
    """
    if len(first) < FEWEST_FOR_LINE:
        raise TooFewDuplicates(n=len(first), needed=FEWEST_FOR_LINE)
    mean, apart = (first + second) / 2, np.abs(first - second)
    order = np.argsort(mean, kind="stable")[: len(mean) // GROUP * GROUP].reshape(-1, GROUP)
    level, spread = mean[order].mean(axis=1), np.median(apart[order], axis=1)
    if np.ptp(level) == 0:
        return Precision(TO_DEVIATION * float(spread.mean()), 0.0, len(level))
    slope, intercept = np.polyfit(level, spread, 1)
    return Precision(TO_DEVIATION * float(intercept), TO_DEVIATION * float(slope), len(level))


def control_chart(first: np.ndarray, second: np.ndarray, target_percent: float) -> Chart:
    """Hold pairs against a precision; for fewer pairs than a line needs.

    Args:
        first: results, one a pair.
        second: their duplicates.
        target_percent: two relative standard deviations that are to be reached.

    Returns:
        How many pass the lines, and how likely that is when the precision is reached.

    Source: Thompson and Howarth 1978, J. Geochem. Explor. 9:23.
    """
    from scipy.special import bdtrc

    deviation = target_percent / 200 * (first + second) / 2
    apart = np.abs(first - second)
    beyond = int((apart > TAIL_90 * deviation).sum())
    chance = float(bdtrc(beyond - 1, len(first), 0.1)) if beyond else 1.0
    return Chart(len(first), beyond, int((apart > TAIL_99 * deviation).sum()), chance)
