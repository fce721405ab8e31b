"""Many tests at once: the false discovery rate."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from numpy import ndarray

STEPS = (1 << 16) - 1


def benjamini_hochberg(p: "ndarray") -> "ndarray":
    """Return the q of every p: the smallest false discovery rate at which it is significant.

    Args:
        p: p values; NaN stands for a test that was not made and does not count.

    Returns:
        q values in the order of p, NaN where p is.

    Source: Benjamini and Hochberg 1995, J. R. Stat. Soc. B 57:289.
    """
    import numpy as np

    q = np.full(len(p), np.nan)
    tested = np.flatnonzero(~np.isnan(p))
    ascending = tested[_ascending(p[tested])]
    share = p[ascending] * (tested.size / np.arange(1, tested.size + 1))
    q[ascending] = np.minimum.accumulate(share[::-1])[::-1].clip(max=1)
    return q


def benjamini_hochberg_of_steps(p: "ndarray", many: "ndarray") -> "ndarray":
    """Return the q of the few p values that permutations can give, counted instead of sorted.

    Args:
        p: the p values, ascending.
        many: how many tests gave each of them.
    """
    import numpy as np

    at_most = np.cumsum(many)
    share = p * (at_most[-1] / np.maximum(at_most, 1))
    share[at_most == 0] = np.inf
    return np.minimum.accumulate(share[::-1])[::-1].clip(max=1)


def _ascending(p: "ndarray") -> "ndarray":
    """Return an order in which p ascend: first by steps of their fourth root, numbers of 16 bits, which is one pass."""
    import numpy as np

    steps = np.sqrt(np.sqrt(p))  # spreads out the many small ones
    steps *= STEPS
    roughly = np.argsort(steps.astype(np.uint16), kind="stable")
    return roughly[np.argsort(p[roughly], kind="stable")]  # quick where little is out of order
