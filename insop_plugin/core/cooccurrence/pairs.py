"""Two contaminants at a time: how often they exceed together where both were measured, and whether that is chance."""

from dataclasses import dataclass

import numpy as np

from insop_plugin.core.cooccurrence.states import States
from insop_plugin.core.errors import MissingPackage
from insop_plugin.core.multiple_testing import benjamini_hochberg

TERMS_AT_ONCE = 4_000_000


@dataclass(frozen=True)
class Counts:
    """Tables of two by two, one entry a pair: both exceed, only the first, only the second, neither."""

    first: np.ndarray  # places of the contaminants
    second: np.ndarray
    a: np.ndarray
    b: np.ndarray
    c: np.ndarray
    d: np.ndarray

    @property
    def n(self) -> np.ndarray:
        """Return the number of samples in which both are known."""
        return self.a + self.b + self.c + self.d

    def take(self, which: np.ndarray) -> "Counts":
        """Return some of the pairs."""
        return Counts(*(getattr(self, name)[which] for name in ("first", "second", "a", "b", "c", "d")))


@dataclass(frozen=True)
class Pairs:
    """Measures of each pair; NaN where a measure is not defined."""

    counts: Counts
    jaccard: np.ndarray
    phi: np.ndarray
    lift: np.ndarray
    odds_ratio: np.ndarray
    p: np.ndarray  # Fisher, one-sided
    q: np.ndarray  # Benjamini and Hochberg over all pairs


def counts_of(states: States) -> Counts:
    """Count every pair of contaminants over the samples in which both are known."""
    above, known = states.above.astype(float), states.known.astype(float)
    below = known - above
    first, second = np.triu_indices(len(states.contaminants), 1)
    tables = (above.T @ above, above.T @ below, below.T @ above, below.T @ below)
    return Counts(first, second, *(np.rint(table[first, second]).astype(np.int64) for table in tables))


def measure(counts: Counts) -> Pairs:
    """Measure how far pairs exceed together.

    Args:
        counts: the tables of all pairs that are to be judged together.

    Returns:
        Jaccard a/(a+b+c); phi; lift a n/((a+b)(a+c)); odds ratio with 0.5 added to each count (Haldane 1956, Anscombe
        1956); one-sided p of Fisher's exact test, NaN where one of both never or always exceeds; q over all pairs.
    """
    a, b, c, d = (getattr(counts, name).astype(float) for name in ("a", "b", "c", "d"))
    one, other, n = a + b, a + c, a + b + c + d
    spread = np.sqrt(one * (c + d) * other * (b + d))
    p = np.where(spread > 0, fisher_greater(counts.a, counts.a + counts.b, counts.a + counts.c, counts.n), np.nan)
    return Pairs(
        counts, _ratio(a, a + b + c), _ratio(a * d - b * c, spread), _ratio(a * n, one * other),
        (a + 0.5) * (d + 0.5) / ((b + 0.5) * (c + 0.5)), p, benjamini_hochberg(p),
    )  # fmt: skip


def fisher_greater(a: np.ndarray, one: np.ndarray, other: np.ndarray, n: np.ndarray) -> np.ndarray:
    """Return the probability that a or more of n samples exceed for both by chance, given how many exceed for each.

    Args:
        a: samples that exceed for both.
        one: samples that exceed for the first.
        other: samples that exceed for the second.
        n: all samples. All are whole numbers, one entry a pair.

    Source: the upper tail of the hypergeometric distribution (Fisher 1934).
    """
    most = np.minimum(one, other)
    found, start = np.ones(len(a)), 0
    terms = np.maximum(most - a + 1, 1)
    while start < len(a):
        stop = max(start + 1, int(np.searchsorted(np.cumsum(terms[start:]), TERMS_AT_ONCE, "right")) + start)
        part = slice(start, stop)
        found[part] = _tails(a[part], terms[part], one[part], other[part], n[part])
        start = stop
    return np.minimum(found, 1.0)


def _tails(a: np.ndarray, terms: np.ndarray, one: np.ndarray, other: np.ndarray, n: np.ndarray) -> np.ndarray:
    """Sum the terms of each tail; the terms of all pairs stand in one row."""
    starts = np.cumsum(terms) - terms
    step = np.arange(terms.sum()) - np.repeat(starts, terms)
    both, one, other, n = (np.repeat(column, terms) for column in (a, one, other, n))
    both = both + step
    logs = _choose(one, both) + _choose(n - one, other - both) - _choose(n, other)
    return np.add.reduceat(np.exp(logs), starts)


def _choose(n: np.ndarray, k: np.ndarray) -> np.ndarray:
    """Return the logarithm of the number of ways to choose k of n."""
    try:
        from scipy.special import gammaln
    except ImportError as error:
        raise MissingPackage(package="scipy", how="python3-scipy, or pip install scipy") from error
    return gammaln(n + 1.0) - gammaln(k + 1.0) - gammaln(n - k + 1.0)


def _ratio(above: np.ndarray, below: np.ndarray) -> np.ndarray:
    return np.divide(above, below, out=np.full(len(below), np.nan), where=below > 0)
