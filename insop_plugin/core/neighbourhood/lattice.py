"""Who is whose neighbour, found once for several sums; the sample itself is not among its neighbours."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from insop_plugin.core.neighbourhood import accelerated
from insop_plugin.core.neighbourhood.neighbours import Band, Nearest, Neighbourhood, check
from insop_plugin.core.places import Places, sharing
from insop_plugin.core.progress import Progress, silent
from insop_plugin.core.threads import blocks_of, dot, in_threads

if TYPE_CHECKING:
    from numpy import ndarray

BLOCK = 1 << 15
SURE = 1e-6
"""Distances are kept as short floats: what differs by less is looked up."""
TINY = 1e-30
"""Shorter distances are no longer held to that precision."""


@dataclass(frozen=True)
class Moments:
    """Sums over weights: of all, of (w_ij + w_ji) squared by 2, of (row + column sum) squared."""

    s0: float
    s1: float
    s2: float


class NearestLattice:
    """The k nearest of each sample, kept as a table of k rows and n columns."""

    def __init__(self, places: Places, k: int, progress: Progress = silent):
        import numpy as np

        from insop_plugin.core.neighbourhood.nearest import nearest_table

        check(Nearest(k), len(places))
        self.places, self.table = places, nearest_table(places, k, progress)
        self.sizes, self.tied = np.broadcast_to(np.int64(k), len(places)), self.table.tied

    def sums(self, columns: "Sequence[ndarray]", progress: Progress = silent) -> "list[ndarray]":
        """Return the sums of n values over the neighbours of each sample, for several columns."""
        import numpy as np

        from insop_plugin.core.neighbourhood.nearest import column_sum

        if (compiled := accelerated.table_sums(self.table, columns, progress)) is not None:
            return list(compiled)
        order, found = self.table.order, [np.empty(len(values)) for values in columns]
        ordered = [values[order] for values in columns]

        def summed(part: slice) -> None:
            near = self.table.near[:, part].astype(np.intp)
            for total, values in zip(found, ordered, strict=True):
                total[order[part]] = column_sum(values, near)

        for _ in in_threads(summed, blocks_of(len(order), BLOCK), progress):
            pass
        return found

    def sharing(self) -> int:
        """Return how many samples lie exactly where an earlier one does."""
        from insop_plugin.core.neighbourhood.nearest import sharing_among

        return sharing_among(self.places, self.table.order[~(self.table.apart[0] > 0)])

    def moments(self, progress: Progress = silent) -> Moments:
        """Return the sums over row-standardised weights that variances need; every row sums to 1."""
        import numpy as np

        k, n = self.table.near.shape
        mutual = accelerated.mutual(self.table, (1 - SURE, 1 + SURE, TINY), progress)
        if mutual is None:
            mutual = sum(in_threads(self._mutual, blocks_of(n, BLOCK), progress))
        column_sums = self._held(np.ones(n)) / k  # they too add up to n: the square of 1 + each adds up to 3 n and their squares
        return Moments(float(n), n / k + mutual / k**2, 3.0 * n + dot(column_sums, column_sums))

    def shares(self, values: "ndarray", progress: Progress = silent) -> "ndarray":
        """Return what each sample gets when every sample deals its value out to its neighbours in equal shares."""
        return self._dealt(values / len(self.table.near))

    def _dealt(self, values: "ndarray") -> "ndarray":
        import numpy as np

        found = np.empty(len(values))
        found[self.table.order] = self._held(values[self.table.order])
        return found

    def _held(self, dealt: "ndarray") -> "ndarray":
        """Return what each sample gets, along the table's order."""
        import numpy as np

        compiled = accelerated.held(self.table, dealt)
        return sum(np.bincount(row, dealt, len(dealt)) for row in self.table.near) if compiled is None else compiled

    def _mutual(self, part: slice) -> int:
        """Count the pairs of which each is among the other's nearest: mostly told by how far the other's last one is."""
        import numpy as np

        table, mutual = self.table, 0
        own, last = np.arange(part.start, part.stop), table.apart[-1]
        for near, apart in zip(table.near[:, part].astype(np.intp), table.apart[:, part], strict=True):
            farthest = last[near]
            farthest[farthest < TINY] = np.nan
            nearer = apart < farthest * (1 - SURE)
            unsure = np.flatnonzero(~(nearer | (apart > farthest * (1 + SURE))))
            is_last = table.near[-1][near[unsure]] == own[unsure]
            rest = unsure[~is_last]
            mutual += int(nearer.sum()) + int(is_last.sum()) + int((table.near[:-1, near[rest]] == own[rest]).sum())
        return mutual


class BandLattice:
    """All others within a distance; only counted and summed, never listed."""

    def __init__(self, places: Places, band: Band, sizes: "ndarray | None" = None):
        from insop_plugin.core.neighbourhood.strips import sorted_ground

        self.places, self.band, self.tied, self._sizes = places, band, 0, sizes
        self.ground = sorted_ground(places, band.band_m)

    @property
    def sizes(self) -> "ndarray":
        """How many neighbours each sample has; known once anything was summed."""
        if self._sizes is None:
            self.sums(())
        return self._sizes

    def sums(self, columns: "Sequence[ndarray]", progress: Progress = silent) -> "list[ndarray]":
        """Return the sums of n values over the neighbours of each sample, for several columns in one search."""
        from insop_plugin.core.neighbourhood.strips import band_sums

        totals, count = band_sums(self.ground, columns, progress)
        self._sizes = count - 1
        return [total - values for total, values in zip(totals, columns, strict=True)]

    def sharing(self) -> int:
        """Return how many samples lie exactly where an earlier one does."""
        return sharing(self.places.x, self.places.y)

    def moments(self, progress: Progress = silent) -> Moments:
        """Return the sums over row-standardised weights that variances need.

        Who is a neighbour has one: each column holds the shares of the same neighbours.
        """
        import numpy as np

        share = np.divide(1.0, self.sizes, out=np.zeros(len(self.sizes)), where=self.sizes > 0)
        row_sums, column_sums = (self.sizes > 0).astype(float), self.shares(np.ones(len(share)), progress)
        both = float(share.sum()) + dot(share, column_sums)
        return Moments(float(row_sums.sum()), both, float(np.square(row_sums + column_sums).sum()))

    def shares(self, values: "ndarray", progress: Progress = silent) -> "ndarray":
        """Return what each sample gets when every sample deals its value out to its neighbours in equal shares."""
        import numpy as np

        dealt = np.divide(values, self.sizes, out=np.zeros(len(values)), where=self.sizes > 0)
        (found,) = self.sums((dealt,), progress)
        return found


Lattice = NearestLattice | BandLattice


def lattice_of(places: Places, neighbourhood: Neighbourhood, progress: Progress = silent) -> Lattice:
    """Find the neighbours; raises BandNotPositive, BandBeyondEarth, TooManyNeighbours."""
    if isinstance(neighbourhood, Nearest):
        return NearestLattice(places, neighbourhood.k, progress)
    check(neighbourhood, len(places))
    return BandLattice(places, neighbourhood)
