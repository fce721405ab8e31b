"""The distribution of results some of which lie below limits, as curves: Kaplan-Meier, and the line of ROS."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy import ndarray

from insop_plugin.core.censored.estimates import Rows, cumulative, fit_ros, special
from insop_plugin.core.censored.reasons import refusals
from insop_plugin.core.censored.results import Results
from insop_plugin.core.censored.statistics import Groups, batches

SHARES = np.linspace(0.01, 0.99, 99)


@dataclass(frozen=True)
class Curve:
    """One group."""

    group: int
    values: ndarray  # sorted: what was measured, or the limit
    below: ndarray  # whether it lies below that limit
    reached: ndarray  # share of all results up to each value
    ros: ndarray  # values of the ROS line at SHARES; NaN where there is no line


def curves(results: Results, groups: Groups) -> Iterator[Curve]:
    """Yield the curves of groups that have statistics, those of fewer results first.

    Source: Kaplan and Meier 1958; Helsel and Cohn 1988, as in `censored_estimates`.
    """
    is_open = np.array([not reasons for reasons in refusals(results, groups.of_row, groups.mixed)], bool)
    for _, batch, rows in batches(results, groups, is_open):
        reached, lines = cumulative(rows), _lines(rows)
        for place, group in enumerate(batch.tolist()):
            yield Curve(group, rows.values[place], rows.below[place], reached[place], lines[place])


def _lines(rows: Rows) -> ndarray:
    """Return the fitted line of each group, NaN where a value has no logarithm or there is no line."""
    positive = ((rows.values > 0) | rows.below).all(1)
    found = np.full((len(rows.values), len(SHARES)), np.nan)
    if positive.any():
        fit = fit_ros(rows.take(np.flatnonzero(positive)))
        found[positive] = np.exp(fit.intercept[:, None] + fit.slope[:, None] * special().ndtri(SHARES))
    return found
