"""What every method says of one contaminant in one group, side by side; for those who have to choose one."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from insop_plugin.core.background.local import Groups, parts
from insop_plugin.core.background.methods import METHODS, Found, find
from insop_plugin.core.background.mixture import Mixture, one_population, two_populations
from insop_plugin.core.background.ranks import Sample
from insop_plugin.core.indices.concentrations import Entries


@dataclass(frozen=True)
class Compared:
    """One contaminant in one group."""

    contaminant: str
    group: str | None
    sample: Sample
    found: dict[str, Found]  # by code of the method


def every_method(entries: Entries, groups: Groups) -> Iterator[Compared]:
    """Yield contaminants and groups in the order of `local_background`, without those of unlike results."""
    for place, number, sample, _ in parts(entries, groups):
        if not groups.mixed_in(place, number):
            found = {code: find(sample, method) for code, method in METHODS.items()}
            yield Compared(entries.codes[place], groups.labels[number], sample, found)


def populations(sample: Sample) -> Mixture | None:
    """Return the lognormal populations that the method `mixture` takes, one or two by BIC; None where it takes none."""
    logs = np.log(sample.low) if len(sample) and (sample.low > 0).all() and not sample.is_open.any() else np.zeros(0)
    if len(logs) < METHODS["mixture"].fewest or np.ptp(logs) == 0:
        return None
    one, two = one_population(logs), two_populations(logs)
    return two if two is not None and two.bic < one.bic else one


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
