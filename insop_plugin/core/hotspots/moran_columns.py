"""The columns of local Moran's I that need no permutations: lag, I, its z and local Geary's c."""

from typing import TYPE_CHECKING

from insop_plugin.core.threads import blocks_of, in_threads

if TYPE_CHECKING:
    from numpy import ndarray

BLOCK = 1 << 15
"""What is computed on the way stays in the processor's cache."""


def columns_of(own: "ndarray", other: "ndarray", near: "tuple[ndarray, ...]") -> "tuple[ndarray, ...]":
    """Compute what each sample has with those around it.

    Args:
        own: n deviations of mean square 1, of the samples.
        other: the same of their neighbours; the same column for one field.
        near: n sums of `other` over the neighbours, how many they are, and for one field the sums of squares.

    Returns:
        Means over the neighbours, I, its z over all conditional permutations and local Geary's c, NaN for two fields;
        all NaN for samples without neighbours.
    """
    import numpy as np

    from insop_plugin.core.hotspots.conditional_permutation import population

    of_all, (totals, sizes, *squares) = population(other), near
    lag, local, z, geary = found = *(np.empty(len(own)) for _ in range(3)), np.full(len(own), np.nan)

    def some(part: slice) -> None:
        lag[part] = _means(totals[part], sizes[part])
        local[part] = own[part] * lag[part]
        z[part] = _z(own[part], other[part], (totals[part], sizes[part]), of_all)
        for squared in squares:
            geary[part] = own[part] * (own[part] - 2 * lag[part]) + _means(squared[part], sizes[part])

    for _ in in_threads(some, blocks_of(len(own), BLOCK)):
        pass
    return found


def _z(own: "ndarray", other: "ndarray", near: tuple, of_all: tuple) -> "ndarray":
    """Return I in standard deviations from its mean, over all conditional permutations."""
    import numpy as np

    from insop_plugin.core.hotspots.conditional_permutation import moments

    totals, sizes = near
    mean, deviation = moments(other, sizes, of_all)
    deviation[~(deviation > 0)] = np.nan
    return (totals - mean) / deviation * np.sign(own)


def _means(totals: "ndarray", sizes: "ndarray") -> "ndarray":
    """Return totals over sizes; NaN where nothing was summed."""
    import numpy as np

    return totals / sizes if sizes.min() > 0 else np.divide(totals, sizes, out=np.full(len(totals), np.nan), where=sizes > 0)
