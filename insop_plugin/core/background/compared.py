"""What every method says of one contaminant in one group, side by side; for those who have to choose one."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from insop_plugin.core.background.local import Groups, parts
from insop_plugin.core.background.methods import METHODS, Found, find, mixture_of
from insop_plugin.core.background.mixture import Mixture
from insop_plugin.core.background.ranks import Sample
from insop_plugin.core.indices.concentrations import Entries
from insop_plugin.core.progress import Progress, silent


@dataclass(frozen=True)
class Compared:
    """One contaminant in one group."""

    contaminant: str
    group: str | None
    sample: Sample
    found: dict[str, Found]  # by code of the method
    populations: Mixture | None  # that the mixture takes, one or two; None where it takes none

    @property
    def is_told(self) -> bool:
        """Say whether any method gives a threshold."""
        return any(np.isfinite(one.threshold) for one in self.found.values())


def every_method(entries: Entries, groups: Groups, progress: Progress = silent) -> Iterator[Compared]:
    """Yield contaminants and groups in the order of `local_background`, without those of unlike results."""
    for place, number, sample, share in parts(entries, groups):
        if not groups.mixed_in(place, number):
            yield _compared(entries.codes[place], groups.labels[number], sample)
        progress(share)


def _compared(contaminant: str, group: str | None, sample: Sample) -> Compared:
    fitted: list[Mixture | None] = [None]

    def keep(values: Sample) -> Found:
        found, fitted[0] = mixture_of(values)
        return found

    methods = METHODS | {"mixture": replace(METHODS["mixture"], compute=keep)}
    return Compared(contaminant, group, sample, {code: find(sample, method) for code, method in methods.items()}, fitted[0])


def expected_counts(fitted: Mixture, values: np.ndarray, width: float, n: int) -> np.ndarray:
    """Return how many of n values each population puts into a bin round each value, populations by values.

    Args:
        fitted: populations of the natural logarithms.
        values: middles of the bins, concentrations.
        width: of the bins, in natural logarithms.
        n: number of values.
    """
    from scipy.special import ndtr

    below, above = (ndtr((np.log(values) + side * width / 2 - fitted.mean[:, None]) / fitted.spread[:, None]) for side in (-1, 1))
    return n * fitted.share[:, None] * (above - below)
