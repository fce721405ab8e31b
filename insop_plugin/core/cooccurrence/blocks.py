"""Is it chance, though samples of one place are alike? Blocks of neighbouring samples change places as wholes."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from insop_plugin.core.cooccurrence.pairs import Counts
from insop_plugin.core.cooccurrence.states import States
from insop_plugin.core.errors import N_, InsopError, MissingPackage
from insop_plugin.core.places import EARTH_RADIUS_M, Places, check_degrees
from insop_plugin.core.progress import Progress, part_of, silent

FEWEST_BLOCKS = 5
"""With fewer, too few orders of the blocks differ."""
USUAL_BLOCKS = 9
APART = 10.0
"""Between blocks, in sides of a block, so that the nearest sample of the block is never one of another block."""
EVERY = 20


class BlockNotPositive(InsopError):
    """Blocks without a size."""

    template = N_("The side of the blocks is {side_m} m; it has to be larger than 0.")
    hint = N_("Give a distance in metres, longer than the places where samples are alike are wide; 0 lets the tool choose.")


@dataclass(frozen=True)
class Shuffle:
    """How often, from where, and in blocks of which size."""

    permutations: int = 999
    seed: int = 1
    side_m: float = 0.0  # 0: about USUAL_BLOCKS blocks over the extent


@dataclass(frozen=True)
class Blocked:
    """The p of each pair, NaN where it could not be had, and what it comes from."""

    p: np.ndarray
    side_m: float
    blocks: int
    samples: int  # with a place


def block_p(states: States, places: Places, counts: Counts, shuffle: Shuffle, progress: Progress = silent) -> Blocked:
    """Test whether pairs exceed together more often than clusters that lie independently of each other would.

    A grid of random origin is laid over the samples and its blocks change places at random; each sample takes the
    state of the second contaminant from the sample that lies nearest to its own position in the other block. The
    first contaminant stays. So both keep their clusters, and only their being in the same place is broken.

    Args:
        states: n samples, k contaminants.
        places: of the n samples; NaN where there is none: such samples take no part.
        counts: the pairs to test.
        shuffle: number of permutations, seed and side of the blocks.
        progress: called between permutations.

    Returns:
        (b + 1) / (R + 1), b the permutations in which phi is at least as large; NaN where a contaminant is not known
        in FEWEST_BLOCKS blocks, or where one of both never or always exceeds.

    Raises:
        BlockNotPositive, NotDegrees, MissingPackage, Cancelled

    Source: restricted randomisation that keeps spatial structure, Fortin and Jacquez 2000, Bull. Ecol. Soc. Am.
    81:201; (b + 1) / (R + 1) by Phipson and Smyth 2010, Stat. Appl. Genet. Mol. Biol. 9:39.
    """
    rows = np.flatnonzero(np.isfinite(places.x) & np.isfinite(places.y))
    p, some = np.full(len(counts.a), np.nan), places.take(rows)
    if not len(rows):
        return Blocked(p, shuffle.side_m, 0, 0)
    check_degrees(some)
    side_m = shuffle.side_m or usual_side(some)
    if not side_m > 0:
        raise BlockNotPositive(side_m=side_m)
    xy, here = on_plane(some) / side_m, states.take(rows)
    groups = list(_groups(here, counts))
    for number, (known, which) in enumerate(groups):
        share = part_of(progress, number / len(groups), (number + 1) / len(groups))
        p[which] = _of_group(here.take(known), xy[known], counts.take(which), shuffle, share)
    return Blocked(p, side_m, len(np.unique(_cells(xy - xy.min(axis=0)))), len(rows))


def usual_side(places: Places) -> float:
    """Return the side of blocks, in metres, of which about USUAL_BLOCKS cover the extent of the samples."""
    width, height = np.ptp(on_plane(places), axis=0)
    return float(max(np.sqrt(width * height / USUAL_BLOCKS), max(width, height) / USUAL_BLOCKS))


def on_plane(places: Places) -> np.ndarray:
    """Return positions in metres on a plane on which blocks can be laid; degrees keep the width of their own latitude."""
    if not places.geographic:
        return np.column_stack([places.x, places.y]) * places.metres_per_unit
    y = np.radians(places.y)
    return np.column_stack([np.radians(places.x) * np.cos(y), y]) * EARTH_RADIUS_M


def _groups(states: States, counts: Counts) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Yield pairs whose second contaminants are known in the same samples, after these samples."""
    keys, group = np.unique(np.packbits(states.known, axis=0).T, axis=0, return_inverse=True)
    of_pair = group.reshape(-1)[counts.second]
    for number in range(len(keys)):
        which = np.flatnonzero(of_pair == number)
        if len(which):
            yield np.flatnonzero(states.known[:, counts.second[which[0]]]), which


def _of_group(states: States, xy: np.ndarray, pairs: Counts, shuffle: Shuffle, progress: Progress) -> np.ndarray:
    """Return the p of pairs whose second contaminants are known in all of the samples."""
    if not len(xy) or len(np.unique(_cells(xy - xy.min(axis=0)))) < FEWEST_BLOCKS:
        return np.full(len(pairs.a), np.nan)
    firsts, of_first = np.unique(pairs.first, return_inverse=True)
    seconds, of_second = np.unique(pairs.second, return_inverse=True)
    fixed, moved = _Fixed.of(states, firsts), states.above[:, seconds].astype(np.float32)
    observed, random = fixed.phi(moved)[of_first, of_second], np.random.default_rng(shuffle.seed)
    reached = np.zeros(len(pairs.a), np.int64)
    for number in range(shuffle.permutations):
        taken = _exchanged(xy, random)
        reached += fixed.phi(moved[taken])[of_first, of_second] >= observed - 1e-6
        if number % EVERY == 0:
            progress(number / shuffle.permutations)
    varies = (pairs.a + pairs.b > 0) & (pairs.c + pairs.d > 0) & (pairs.a + pairs.c > 0) & (pairs.b + pairs.d > 0)
    return np.where(varies, (reached + 1) / (shuffle.permutations + 1), np.nan)


@dataclass(frozen=True)
class _Fixed:
    """The contaminants that stay where they are: samples x contaminants, and their sums."""

    above: np.ndarray
    known: np.ndarray
    n_above: np.ndarray
    n: np.ndarray

    @staticmethod
    def of(states: States, places: np.ndarray) -> "_Fixed":
        above, known = (part[:, places].astype(np.float32).T for part in (states.above, states.known))
        return _Fixed(above, known, above.sum(axis=1)[:, None].astype(float), known.sum(axis=1)[:, None].astype(float))

    def phi(self, moved: np.ndarray) -> np.ndarray:
        """Return phi of each with each of the moved; 0 where it is not defined."""
        both, other = (self.above @ moved).astype(float), (self.known @ moved).astype(float)
        spread = np.sqrt(self.n_above * (self.n - self.n_above) * other * (self.n - other))
        return np.divide(self.n * both - self.n_above * other, spread, out=np.zeros_like(both), where=spread > 0)


def _exchanged(xy: np.ndarray, generator: np.random.Generator) -> np.ndarray:
    """Return for each sample the one whose state it takes: blocks of side 1 have changed places."""
    try:
        from scipy.spatial import cKDTree
    except ImportError as error:
        raise MissingPackage(package="scipy", how="python3-scipy, or pip install scipy") from error
    laid = xy + generator.random(2)
    _, block = np.unique(_cells(laid), return_inverse=True)
    block = block.reshape(-1)
    within, goal = laid - np.floor(laid), generator.permutation(int(block.max()) + 1)
    tree = cKDTree(np.column_stack([within, APART * block]), balanced_tree=False, compact_nodes=False)
    return tree.query(np.column_stack([within, APART * goal[block]]))[1]


def _cells(xy: np.ndarray) -> np.ndarray:
    column, row = np.floor(xy - np.floor(xy.min(axis=0))).astype(np.int64).T
    return row * (column.max() + 1) + column
