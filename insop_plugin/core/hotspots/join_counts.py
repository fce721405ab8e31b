"""Join counts of a field of 0 and 1: how often neighbours are both 1, both 0 or unlike."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from insop_plugin.core.hotspots.global_moran import Whole, binary_moments, tested
from insop_plugin.core.neighbourhood.lattice import Lattice, Moments, NearestLattice
from insop_plugin.core.progress import Progress, silent

if TYPE_CHECKING:
    from numpy import ndarray
    from scipy.sparse import csr_matrix

ABOUT_A_SECOND = 500_000_000
"""Permutations times joins that are cheap enough."""
FEWEST_PERMUTATIONS = 99
AT_ONCE = 1 << 21


@dataclass(frozen=True)
class Joins:
    """Counts of joins, one of a pair where only one is the other's neighbour counted half."""

    ones: Whole  # BB: both 1
    unlike: Whole  # BW: a 1 and a 0
    zeros: Whole  # WW: both 0
    p_sim: "tuple[float, float, float] | None" = None  # of the three; None where permuting would take long
    permutations: int = 0

    @property
    def each(self) -> tuple[Whole, Whole, Whole]:
        """Return the three in the order of `p_sim`."""
        return self.ones, self.unlike, self.zeros


def is_binary(values: "ndarray") -> bool:
    """Tell whether there is nothing but 0 and 1, and both."""
    return bool(((values == 0) | (values == 1)).all() and values.any() and not values.all())


def join_counts(values: "ndarray", totals: "ndarray", sizes: "ndarray", moments: Moments) -> Joins:
    """Return BB, BW and WW with their expectation and variance where the number of ones is given (non-free sampling).

    Args:
        values: n numbers, 0 or 1.
        totals: n sums of `values` over the neighbours, which weigh 1 each.
        sizes: n numbers of neighbours.
        moments: of these weights.

    Source: Cliff and Ord 1981, Spatial Processes, ch. 1.4; as spdep's joincount.test with style "B".
    """
    n, ones = len(values), int(values.sum())
    zeros = n - ones
    both = float(values @ totals) / 2
    neither = float((1 - values) @ (sizes - totals)) / 2
    unlike = moments.s0 / 2 - both - neither
    return Joins(_alike(both, ones, n, moments), _unlike(unlike, (ones, zeros), moments), _alike(neither, zeros, n, moments))


def joins_of(lattice: Lattice, values: "ndarray", moments: Moments, chosen: tuple[int, int], progress: Progress = silent) -> Joins:
    """Return join counts over a lattice, with p by permutation where that is cheap.

    Args:
        lattice: the neighbours.
        values: n numbers, 0 or 1.
        moments: of row-standardised weights.
        chosen: number of permutations that are wanted, and their seed.
        progress: called between blocks of permutations.
    """
    (totals,) = lattice.sums((values,))
    found = join_counts(values, totals, lattice.sizes, binary_moments(lattice, moments))
    permutations = min(chosen[0], ABOUT_A_SECOND // int(lattice.sizes.sum()))
    if permutations < FEWEST_PERMUTATIONS:
        return found
    p_sim = _permuted(_links(lattice), values, [one.value for one in found.each], (permutations, chosen[1]), progress)
    return Joins(*found.each, p_sim, permutations)


def _alike(count: float, of: int, n: int, moments: Moments) -> Whole:
    """Return joins of two samples of a kind of which there are `of` among n."""
    two, three, four = (_chance(of, n, drawn) for drawn in (2, 3, 4))
    expected = moments.s0 * two / 2
    square = moments.s1 * two + (moments.s2 - 2 * moments.s1) * three + _apart(moments) * four
    return tested(count, expected, square / 4 - expected**2, square)


def _unlike(count: float, kinds: tuple[int, int], moments: Moments) -> Whole:
    n = sum(kinds)
    pair = kinds[0] * kinds[1] / (n * (n - 1))
    two_pairs = pair * (kinds[0] - 1) * (kinds[1] - 1) / ((n - 2) * (n - 3))
    square = moments.s2 * pair + 4 * _apart(moments) * two_pairs
    return tested(count, moments.s0 * pair, square / 4 - (moments.s0 * pair) ** 2, square)


def _chance(of: int, n: int, drawn: int) -> float:
    """Return the probability that all of some drawn without replacement are of a kind."""
    found = 1.0
    for number in range(drawn):
        found *= max(of - number, 0) / (n - number)
    return found


def _apart(moments: Moments) -> float:
    """Return the sum of products of weights of two joins that share no sample."""
    return moments.s0**2 + moments.s1 - moments.s2


def _links(lattice: Lattice) -> "csr_matrix":
    """Return who is whose neighbour; rows may be in another order than the samples, which permuting undoes."""
    import numpy as np
    from scipy.sparse import csr_matrix

    n = len(lattice.sizes)
    if isinstance(lattice, NearestLattice):
        near = lattice.table.near
        ends = np.arange(0, near.size + 1, len(near))
        return csr_matrix((np.ones(near.size, np.float32), near.T.ravel(), ends), (n, n))
    from insop_plugin.core.neighbourhood.neighbour_pairs import pairs_of

    pairs = [(block.rows[block.own], block.other) for block in pairs_of(lattice.places, lattice.band, silent)]
    own, other = (np.concatenate(column) for column in zip(*pairs, strict=True))
    return csr_matrix((np.ones(len(own), np.float32), (own, other)), (n, n))


def _permuted(
    links: "csr_matrix", values: "ndarray", observed: list[float], chosen: tuple[int, int], progress: Progress
) -> tuple[float, float, float]:
    """Return p of the three counts: twice the smaller of (M + 1) / (R + 1) of both tails, at most 1."""
    import numpy as np

    (permutations, seed), n = chosen, len(values)
    generator, counts = np.random.default_rng(seed), np.zeros((2, 3), np.int64)
    touching = np.asarray(links.sum(axis=0)).ravel() + np.asarray(links.sum(axis=1)).ravel()
    step = max(1, AT_ONCE // n)
    for start in range(0, permutations, step):
        many = min(step, permutations - start)
        drawn = np.ascontiguousarray(generator.permuted(np.tile(values.astype(np.float32), (many, 1)), axis=1).T)
        both = np.einsum("ij,ij->j", drawn, links @ drawn, dtype=float) / 2
        unlike = touching.astype(float) @ drawn / 2 - 2 * both
        every = np.stack([both, unlike, links.nnz / 2 - both - unlike])
        counts += np.stack([(every >= np.array(observed)[:, None]).sum(axis=1), (every <= np.array(observed)[:, None]).sum(axis=1)])
        progress((start + many) / permutations)
    return tuple(np.minimum(1, 2 * (counts.min(axis=0) + 1) / (permutations + 1)).tolist())
