"""Quantiles of results some of which lie below limits: given only where those cannot change them."""

from dataclasses import dataclass

import numpy as np

NORMAL = 1.482602218505602
"""Median absolute deviation to standard deviation of a normal distribution: 1 / Φ⁻¹(0.75)."""


@dataclass(frozen=True)
class Sample:
    """Results of one contaminant in one group."""

    low: np.ndarray  # 0 where below a limit
    high: np.ndarray  # the limit there

    def __len__(self) -> int:
        return len(self.low)

    @property
    def is_open(self) -> np.ndarray:
        """Return which results are known only as an interval."""
        return self.low < self.high

    @property
    def highest_limit(self) -> float:
        """Return the highest limit of results below one; 0 where every result is a number."""
        return float(self.high[self.is_open].max(initial=0.0))

    def logs(self) -> "Sample":
        """Return the natural logarithms; minus infinity for the lower end of what lies below a limit."""
        with np.errstate(divide="ignore"):
            return Sample(np.log(self.low), np.log(self.high))


def quantile(sample: Sample, share: float) -> float:
    """Return a quantile (linear between ranks); NaN where it is not above every limit.

    Results below limits are the lowest whatever they are, as long as no limit lies above the ranks asked for.
    """
    ordered, place = np.sort(sample.low), (len(sample) - 1) * share
    lower, upper = ordered[int(np.floor(place))], ordered[int(np.ceil(place))]
    limits = sample.high[sample.is_open]
    if limits.size and not lower >= limits.max():
        return float("nan")
    return float(lower + (upper - lower) * (place - np.floor(place)))


def median_deviation(sample: Sample) -> float:
    """Return the median absolute deviation, not scaled; NaN where results below limits could change it.

    A result below a limit lies at least as far from the median as its limit; so deviations nearer than that are sure.
    """
    middle = quantile(sample, 0.5)
    limits = sample.high[sample.is_open]
    apart = np.where(sample.is_open, np.inf, np.abs(sample.low - middle))
    found = quantile(Sample(apart, apart), 0.5) if np.isfinite(middle) else float("nan")
    return found if not limits.size or found <= middle - limits.max() else float("nan")
