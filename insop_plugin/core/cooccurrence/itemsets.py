"""Sets of contaminants that exceed together: Apriori on bit masks, closed sets only."""

from dataclasses import dataclass

import numpy as np

from insop_plugin.core.cooccurrence.states import States
from insop_plugin.core.progress import Progress, silent

BITS = np.unpackbits(np.arange(256, dtype=np.uint8)[:, None], axis=1).sum(axis=1).astype(np.int64)
MOST_SETS = 20_000
"""Of one size; more are no longer a summary, and the search stops there and says so."""


@dataclass(frozen=True)
class Support:
    """How often a set has to be found."""

    samples: int = 10
    share: float = 0.01


@dataclass(frozen=True)
class ItemSets:
    """Closed sets, the most frequent first; `stopped_at` is the size that was too many, 0 for none."""

    sets: tuple[tuple[int, ...], ...]  # places of contaminants
    n: np.ndarray  # samples in which all of the set exceed
    n_known: np.ndarray  # samples in which all of the set are known
    lift: np.ndarray
    stopped_at: int = 0

    @property
    def share(self) -> np.ndarray:
        """Return the share of the samples in which all of the set exceed, of those in which all are known."""
        return self.n / np.maximum(self.n_known, 1)


def frequent_sets(states: States, least: Support, progress: Progress = silent) -> ItemSets:
    """Find the sets of two or more contaminants that exceed together often.

    Args:
        states: n samples, k contaminants.
        least: number and share of samples; the number prunes, the share is asked of what is left.
        progress: called for each size of sets.

    Returns:
        Closed sets: no larger set is found in just as many samples. Lift is the share by the share that independent
        contaminants would have, over the samples in which all of the set are known.

    Source: Agrawal and Srikant 1994, VLDB 20:487 (Apriori); Pasquier et al. 1999, ICDT 7:398 (closed sets).
    """
    bits = np.packbits(states.above, axis=0).T  # k x bytes
    k = len(states.contaminants)
    level = _Level(np.arange(k)[:, None], bits, _count(bits)).frequent(least.samples)
    levels, stopped_at = [], 0
    while len(level.sets) > 1 and not stopped_at:
        level = _longer(level, least.samples)
        if len(level.sets) > MOST_SETS:
            stopped_at = level.sets.shape[1]
        elif len(level.sets):
            levels.append(level)
        progress(min(1.0, len(levels) / k))
    return _described(_closed(levels), states, least, stopped_at)


@dataclass(frozen=True)
class _Level:
    """The sets of one size, with the samples of each as bits."""

    sets: np.ndarray
    bits: np.ndarray
    n: np.ndarray

    def frequent(self, least: int) -> "_Level":
        kept = self.n >= max(1, least)
        return _Level(self.sets[kept], self.bits[kept], self.n[kept])


def _longer(level: _Level, least: int) -> _Level:
    """Join sets that differ in their last member only; sets stand in order, so such sets stand together."""
    sets = level.sets
    change = np.any(sets[1:, :-1] != sets[:-1, :-1], axis=1) if sets.shape[1] > 1 else np.zeros(len(sets) - 1, bool)
    starts = np.concatenate([[0], np.flatnonzero(change) + 1])
    parts = [_Level(np.zeros((0, sets.shape[1] + 1), int), level.bits[:0], level.n[:0])]
    for start, stop in zip(starts, [*starts[1:], len(sets)], strict=True):
        for one in range(start, stop - 1):
            bits = level.bits[one] & level.bits[one + 1 : stop]
            joined = np.column_stack([np.repeat(sets[one : one + 1], stop - one - 1, 0), sets[one + 1 : stop, -1]])
            parts.append(_Level(joined, bits, _count(bits)).frequent(least))
        if sum(len(part.sets) for part in parts) > MOST_SETS:
            break
    return _Level(*(np.concatenate([getattr(part, name) for part in parts]) for name in ("sets", "bits", "n")))


def _closed(levels: list[_Level]) -> list[tuple[tuple[int, ...], int]]:
    """Return the sets, with their counts, that no set of one more member equals in number of samples."""
    found: dict[tuple[int, ...], int] = {}
    for level in levels:
        for members, n in zip(level.sets.tolist(), level.n.tolist(), strict=True):
            for left_out in range(len(members)):
                smaller = (*members[:left_out], *members[left_out + 1 :])
                if found.get(smaller) == n:
                    del found[smaller]
            found[tuple(members)] = n
    return list(found.items())


def _described(found: list, states: States, least: Support, stopped_at: int) -> ItemSets:
    rows = []
    for members, n in found:
        both = states.known[:, members].all(axis=1)
        shares = states.above[both][:, members].mean(axis=0)
        rows.append((members, n, int(both.sum()), n / both.sum() / shares.prod()))
    kept = [row for row in rows if row[1] >= least.share * row[2]]
    kept.sort(key=lambda row: (-row[1], -len(row[0]), row[0]))
    sets, n, known, lift = zip(*kept, strict=True) if kept else ((), (), (), ())
    return ItemSets(tuple(sets), np.array(n, int), np.array(known, int), np.array(lift, float), stopped_at)


def _count(bits: np.ndarray) -> np.ndarray:
    return BITS[bits].sum(axis=1)
