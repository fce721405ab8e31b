"""Who is whose neighbour, found once for several sums; the sample itself is not among its neighbours."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from insop_plugin.core.neighbours import Band, Nearest, Neighbourhood, check, local_sums
from insop_plugin.core.places import Places
from insop_plugin.core.progress import Progress, silent

if TYPE_CHECKING:
    from numpy import ndarray

BLOCK = 1 << 15


class NearestLattice:
    """The k nearest of each sample, kept as a table of n rows and k columns."""

    def __init__(self, places: Places, k: int, progress: Progress = silent):
        import numpy as np

        from insop_plugin.core.nearest import nearest_table

        check(Nearest(k), len(places))
        self.order, self.near, self.tied = nearest_table(places, k, progress)
        self.sizes = np.full(len(places), k)

    def sums(self, values: "ndarray", progress: Progress = silent) -> "ndarray":
        """Return the sum of n values over the neighbours of each sample."""
        import numpy as np

        ordered, found = values[self.order], np.empty(len(values))
        for rows in self._blocks(BLOCK):
            found[self.order[rows]] = ordered[self.near[rows]].sum(axis=1)
        progress(1.0)
        return found

    def column_sums(self, progress: Progress = silent) -> "tuple[ndarray, float]":
        """Return the column sums of row-standardised weights, and the sum of w_ij w_ji."""
        import numpy as np

        n, k = self.near.shape
        mutual, found = 0, np.empty(n)
        for rows in self._blocks(max(1, BLOCK // k)):
            own = np.arange(rows.start, min(rows.stop, n))
            mutual += int((self.near[self.near[rows]] == own[:, None, None]).sum())
            progress(own[-1] / n)
        found[self.order] = np.bincount(self.near.ravel(), minlength=n) / k
        return found, mutual / k**2

    def _blocks(self, size: int) -> Iterator[slice]:
        yield from (slice(start, start + size) for start in range(0, len(self.near), size))


class BandLattice:
    """All others within a distance; only counted and summed, never listed."""

    def __init__(self, places: Places, band: Band, sizes: "ndarray | None" = None, progress: Progress = silent):
        import numpy as np

        self.places, self.band, self.tied = places, band, 0
        self.sizes = sizes if sizes is not None else local_sums(places, np.zeros(len(places)), band, progress).count - 1

    def sums(self, values: "ndarray", progress: Progress = silent) -> "ndarray":
        """Return the sum of n values over the neighbours of each sample."""
        return local_sums(self.places, values, self.band, progress).total - values

    def column_sums(self, progress: Progress = silent) -> "tuple[ndarray, float]":
        """Return the column sums of row-standardised weights, and the sum of w_ij w_ji.

        Who is a neighbour has one: each column holds the shares of the same neighbours.
        """
        import numpy as np

        share = np.divide(1.0, self.sizes, out=np.zeros(len(self.sizes)), where=self.sizes > 0)
        found = self.sums(share, progress)
        return found, float(share @ found)


Lattice = NearestLattice | BandLattice


def lattice_of(places: Places, neighbourhood: Neighbourhood, progress: Progress = silent) -> Lattice:
    """Find the neighbours; raises BandNotPositive, BandBeyondEarth, TooManyNeighbours."""
    if isinstance(neighbourhood, Nearest):
        return NearestLattice(places, neighbourhood.k, progress)
    check(neighbourhood, len(places))
    return BandLattice(places, neighbourhood, None, progress)
