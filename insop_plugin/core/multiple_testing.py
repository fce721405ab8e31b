"""Many tests at once: the false discovery rate."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from numpy import ndarray


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
    ascending = tested[np.argsort(p[tested])]
    share = p[ascending] * (tested.size / np.arange(1, tested.size + 1))
    q[ascending] = np.minimum.accumulate(share[::-1])[::-1].clip(max=1)
    return q
