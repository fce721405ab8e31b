"""The medcouple, a measure of skewness that outliers do not move; exact, for a million values too."""

import numpy as np

FEW = 1000
"""Pairs that are looked at one by one."""
MOST_STEPS = 60
"""Halvings after which two numbers between -1 and 1 are the same."""


def medcouple(values: np.ndarray) -> float:
    """Return the medcouple of a sample.

    Args:
        values: numbers without NaN.

    Returns:
        From -1 (long tail to the left) to 1; 0 for symmetric samples and where all are the same.

    Source: Brys, Hubert and Struyf 2004, J. Comput. Graph. Stat. 13:996. The median over all pairs is found by halving:
    how many pairs lie above a number is counted in sorted halves, so no matrix of pairs is made.
    """
    ordered = np.sort(np.asarray(values, float))
    centred = ordered - np.median(ordered) if len(ordered) else ordered
    upper, lower, ties = centred[centred > 0], -centred[centred < 0][::-1], int((centred == 0).sum())
    pairs = (len(upper) + ties) * (len(lower) + ties)
    if not pairs:
        return 0.0
    kernel = Kernel(upper, lower, ties)
    return (kernel.ranked((pairs - 1) // 2) + kernel.ranked(pairs // 2)) / 2


class Kernel:
    """All pairs of a value above the median and one below, given as distances from it, in the order of their kernel."""

    def __init__(self, upper: np.ndarray, lower: np.ndarray, ties: int):
        (self.upper, self.n_upper), (self.lower, self.n_lower) = _distinct(upper), _distinct(lower)
        self.up_to = np.concatenate([[0], np.cumsum(self.n_lower)])
        half = ties * (ties - 1) // 2  # pairs of two values that are the median count as -1, 0 or 1
        self.ties, self.least, self.inner = ties, len(lower) * ties + half, len(upper) * len(lower)
        self.bracket = -1.0, 1.0
        self.below_zero = self.inner - self._at_least(0.0)

    def ranked(self, rank: int) -> float:
        """Return the kernel of the pair at a rank, counted from 0."""
        inside = rank - self.least
        if inside < 0:
            return -1.0
        if inside >= self.inner + self.ties:
            return 1.0
        if self.below_zero <= inside < self.below_zero + self.ties:
            return 0.0
        return self._inner_ranked(inside if inside < self.below_zero else inside - self.ties)

    def _inner_ranked(self, rank: int) -> float:
        """Halve the range until few pairs are left, then look at them one by one."""
        low, high = self.bracket if self._is_inside(rank) else (-1.0, 1.0)  # the pair lies at or above low and below high
        for _ in range(MOST_STEPS):
            first, last = self._reach(high), self._reach(low)
            self.bracket = low, high
            if (last - first).sum() <= max(FEW, len(self.upper) // 8):
                return self._among(first, last, rank - (self.inner - self._weight(last)))
            middle = (low + high) / 2
            low, high = (middle, high) if self.inner - self._at_least(middle) <= rank else (low, middle)
        return (low + high) / 2

    def _is_inside(self, rank: int) -> bool:
        """Say whether the range where the last search ended holds this pair too; neighbours in rank mostly do."""
        low, high = self.bracket
        return self.inner - self._at_least(low) <= rank < self.inner - self._at_least(high)

    def _reach(self, kernel: float) -> np.ndarray:
        """Return, for each value above, how many distinct values below give at least this kernel."""
        if kernel <= -1:
            return np.full(len(self.upper), len(self.lower))
        if kernel >= 1:
            return np.zeros(len(self.upper), int)
        return np.searchsorted(self.lower, self.upper * ((1 - kernel) / (1 + kernel)), "right")

    def _weight(self, reach: np.ndarray) -> int:
        return int((self.n_upper * self.up_to[reach]).sum())

    def _at_least(self, kernel: float) -> int:
        return self._weight(self._reach(kernel))

    def _among(self, first: np.ndarray, last: np.ndarray, rank: int) -> float:
        """Return the kernel at a rank among the pairs between two reaches."""
        count = last - first
        place = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count - first, count)
        above, below = np.repeat(self.upper, count), self.lower[place]
        kernel, weight = (above - below) / (above + below), np.repeat(self.n_upper, count) * self.n_lower[place]
        order = np.argsort(kernel)
        return float(kernel[order[np.searchsorted(np.cumsum(weight[order]), rank, "right")]])


def _distinct(ordered: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the distinct values of a sorted column, and how often each is there."""
    starts = np.flatnonzero(np.concatenate([[True], ordered[1:] != ordered[:-1]])[: len(ordered)])
    return ordered[starts], np.diff(np.append(starts, len(ordered)))
