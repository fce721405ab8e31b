"""Each sample's mixture: the set of contaminants that exceed in it, as one of a few classes."""

from collections import Counter
from dataclasses import dataclass

import numpy as np

from insop_plugin.core.cooccurrence.itemsets import ItemSets
from insop_plugin.core.cooccurrence.states import States
from insop_plugin.core.errors import N_

MOST_CLASSES = 6
OTHER, ONE = N_("other mixture"), N_("one contaminant")
NONE, NONE_KNOWN, UNKNOWN = N_("none"), N_("none of those known"), N_("not known")
"""None: all contaminants are known, and none exceeds. Not known: not one of them is known."""
FREQUENT = "mixture {number}"


@dataclass(frozen=True)
class Mixtures:
    """One entry a sample."""

    sets: tuple[tuple[int, ...], ...]  # places of the contaminants that exceed
    classes: np.ndarray  # FREQUENT with its number, or one of the words above
    frequent: tuple[tuple[int, ...], ...]  # sets with a class of their own, the most frequent first
    shared: tuple[tuple[int, ...], ...]  # largest frequent set within the sample's own
    n_sharing: np.ndarray  # samples that have all of it, this one too; 0 without such a set


def mixtures_of(states: States, found: ItemSets, most: int = MOST_CLASSES) -> Mixtures:
    """Give each sample its class.

    Args:
        states: n samples, k contaminants.
        found: the frequent sets, for what samples share.
        most: number of mixtures with a class of their own; sets of one sample alone never have one.
    """
    sets = tuple(tuple(np.flatnonzero(row).tolist()) for row in states.above)
    numbers = Counter(members for members in sets if len(members) > 1)
    ranked = sorted((members for members, n in numbers.items() if n > 1), key=lambda one: (-numbers[one], len(one), one))
    frequent = tuple(ranked[:most])
    words = {members: FREQUENT.format(number=number + 1) for number, members in enumerate(frequent)}
    unset = np.where(states.known.all(axis=1), NONE, np.where(states.known.any(axis=1), NONE_KNOWN, UNKNOWN))
    single = [ONE if len(members) == 1 else OTHER for members in sets]
    named = [words.get(members, single[row]) if members else str(unset[row]) for row, members in enumerate(sets)]
    shared, n_sharing = _shared(states.above, found)
    return Mixtures(sets, np.array([*named, ""], object)[:-1], frequent, shared, n_sharing)


def _shared(above: np.ndarray, found: ItemSets) -> tuple[tuple, np.ndarray]:
    """Return for each sample the largest frequent set that it has all of; of equals the one found more often."""
    best, waiting = np.full(len(above), -1), np.arange(len(above))
    for one in sorted(range(len(found.sets)), key=lambda one: (-len(found.sets[one]), -found.n[one])):
        has = above[np.ix_(waiting, found.sets[one])].all(axis=1)
        best[waiting[has]] = one
        waiting = waiting[~has]
    sets = (*found.sets, ())
    return tuple(sets[one] for one in best.tolist()), np.append(found.n, 0)[best]
