"""All that is said about contaminants that occur together, in one call."""

from dataclasses import dataclass

import numpy as np

from insop_plugin.core.cooccurrence import blocks, components, concentrations, itemsets, mixtures, pairs, sources
from insop_plugin.core.cooccurrence.states import States, check_together
from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.multiple_testing import benjamini_hochberg
from insop_plugin.core.places import Places
from insop_plugin.core.progress import Progress, part_of, silent

TOGETHER, MAYBE_CLUSTERS = N_("together"), N_("clusters may explain it")
CLUSTERS_OPEN = N_("together, clusters not considered")
CHANCE, UNTESTED = N_("not significant"), N_("not tested")
FINDINGS = (TOGETHER, CLUSTERS_OPEN, MAYBE_CLUSTERS, CHANCE, UNTESTED)


class AlphaOutOfRange(InsopError):
    """A significance level that is none."""

    template = N_("ALPHA is {alpha}; it has to be above 0 and below 1.")
    hint = N_("0.05 is usual.")


@dataclass(frozen=True)
class Settings:
    """What the user chose."""

    min_both: int  # samples in which both contaminants of a pair have to be known
    alpha: float
    shuffle: blocks.Shuffle
    support: itemsets.Support
    fit: sources.Fit


@dataclass(frozen=True)
class Concentrated:
    """What the concentrations say: of the complete samples and the contaminants that are quantified often enough."""

    composition: concentrations.Composition
    components: components.Components
    sources: sources.Sources


@dataclass(frozen=True)
class Together:
    """The answer."""

    states: States
    pairs: pairs.Pairs  # known together in MIN_BOTH samples or more
    blocked: blocks.Blocked
    q_block: np.ndarray
    findings: np.ndarray  # one of FINDINGS a pair
    too_few: int  # pairs that are known together too seldom
    sets: itemsets.ItemSets
    mixtures: mixtures.Mixtures
    concentrated: Concentrated | None
    why_not: InsopError | None = None  # there are no components and sources


def explore(
    states: States, places: Places, given: concentrations.Concentrations, settings: Settings, progress: Progress = silent
) -> Together:
    """Look for contaminants that occur together.

    Args:
        states: n samples, k contaminants.
        places: of the n samples, NaN where there is none.
        given: concentrations of the n samples; its contaminants may be others than those of the states.
        settings: what the user chose.
        progress: share done.

    Raises:
        AlphaOutOfRange, TooFewSamples, BlockNotPositive, NotDegrees, Cancelled
    """
    if not 0 < settings.alpha < 1:
        raise AlphaOutOfRange(alpha=settings.alpha)
    check_together(states, settings.min_both)
    every = pairs.counts_of(states)
    often = np.flatnonzero(every.n >= settings.min_both)
    measured = pairs.measure(every.take(often))
    blocked = blocks.block_p(states, places, measured.counts, settings.shuffle, part_of(progress, 0.0, 0.7))
    q_block = benjamini_hochberg(blocked.p)
    found = itemsets.frequent_sets(states, settings.support, part_of(progress, 0.7, 0.8))
    joint, why_not = _concentrated(given, settings.fit, part_of(progress, 0.8, 1.0))
    return Together(
        states, measured, blocked, q_block, _findings(measured.q, q_block, settings.alpha), len(every.a) - len(often),
        found, mixtures.mixtures_of(states, found), joint, why_not,
    )  # fmt: skip


def _findings(q: np.ndarray, q_block: np.ndarray, alpha: float) -> np.ndarray:
    found = np.full(len(q), CHANCE, object)
    found[np.isnan(q)] = UNTESTED
    found[(q <= alpha) & np.isnan(q_block)] = CLUSTERS_OPEN
    found[(q <= alpha) & (q_block > alpha)] = MAYBE_CLUSTERS
    found[(q <= alpha) & (q_block <= alpha)] = TOGETHER
    return found


def _concentrated(
    given: concentrations.Concentrations, fit: sources.Fit, progress: Progress
) -> tuple[Concentrated | None, InsopError | None]:
    try:
        composition = concentrations.compose(given)
    except concentrations.TooFewConcentrations as reason:
        return None, reason
    found = components.principal_components(components.clr(composition.parts), fit.components)
    return Concentrated(composition, found, sources.factorise(composition.parts, fit, progress)), None
