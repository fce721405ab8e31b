"""Samples by contaminants: exceeds, does not, or not known."""

from dataclasses import dataclass

import numpy as np

from insop_plugin.core.assessment.exceedance import ABOVE, BELOW
from insop_plugin.core.errors import N_, InsopError

FEWEST_CONTAMINANTS = 2


class TooFewContaminants(InsopError):
    """Nothing that could occur together."""

    template = N_("{n} contaminants have results that are known to be above or below a limit; {needed} are needed.")
    hint = N_("{rows} results were read, {known} of them are known. Compare more contaminants with guideline values first.")


class TooFewSamples(InsopError):
    """No two contaminants were measured often enough in the same samples."""

    template = N_("No two contaminants are both known in {needed} samples or more; the best pair is, in {best}.")
    hint = N_("Lower MIN_BOTH, or look whether the field of the sample names the same sample for all its contaminants.")


@dataclass(frozen=True)
class States:
    """What is known of n samples and k contaminants; `above` is never true where `known` is not."""

    samples: np.ndarray  # n names
    contaminants: tuple[str, ...]  # k codes
    known: np.ndarray  # n x k
    above: np.ndarray  # n x k
    asked: np.ndarray  # n x k: there is a result, known or not
    several: int = 0  # samples and contaminants with more than one comparison

    def __len__(self) -> int:
        return len(self.samples)

    def take(self, rows: np.ndarray) -> "States":
        """Return some of the samples."""
        parts = (self.known[rows], self.above[rows], self.asked[rows])
        return States(self.samples[rows], self.contaminants, *parts, self.several)


def states_of(sample: np.ndarray, contaminant: np.ndarray, classes: np.ndarray) -> States:
    """Bring comparisons to one state for each sample and contaminant.

    Args:
        sample: name of the sample of each comparison, "" where there is none: such rows take no part.
        contaminant: its contaminant.
        classes: one of `exceedance.CLASSES`; anything else, an empty text too, counts as not known.

    Returns:
        The states of the contaminants that are known in at least one sample. Of several comparisons one above makes
        "exceeds"; without it, one that is not known makes "not known".

    Raises:
        TooFewContaminants
    """
    rows = (sample != "") & (contaminant != "")
    names, at = np.unique(sample[rows].astype(str), return_inverse=True)
    codes, of = np.unique(contaminant[rows].astype(str), return_inverse=True)
    shape = (len(names), len(codes))
    counted = {kind: _tally(at, of, classes[rows] == kind, shape) for kind in (ABOVE, BELOW)}
    every = _tally(at, of, np.ones(len(at), bool), shape)
    above = counted[ABOVE] > 0
    known = above | ((every > 0) & (counted[BELOW] == every))
    kept = known.any(axis=0)
    if kept.sum() < FEWEST_CONTAMINANTS:
        facts = {"rows": len(sample), "known": int(np.isin(classes, (ABOVE, BELOW)).sum())}
        raise TooFewContaminants(n=int(kept.sum()), needed=FEWEST_CONTAMINANTS, **facts)
    several = int((every > 1).sum())
    return States(names, tuple(codes[kept].tolist()), known[:, kept], above[:, kept], every[:, kept] > 0, several)


def check_together(states: States, fewest: int) -> None:
    """Refuse states in which no pair is known often enough.

    Raises:
        TooFewSamples
    """
    known = states.known.astype(float)
    both = known.T @ known
    best = int(both[np.triu_indices(len(both), 1)].max())
    if best < fewest:
        raise TooFewSamples(needed=fewest, best=best)


def _tally(at: np.ndarray, of: np.ndarray, which: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    return np.bincount(at[which] * shape[1] + of[which], minlength=shape[0] * shape[1]).reshape(shape)
