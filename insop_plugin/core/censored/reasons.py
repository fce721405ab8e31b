"""Why a group of results has no statistics, or only some: said in words beside the numbers."""

from dataclasses import dataclass

import numpy as np
from numpy import ndarray

from insop_plugin.core.censored.estimates import Rows
from insop_plugin.core.censored.results import ABOVE, BELOW, BETWEEN, NO_LIMIT, NONE, Results
from insop_plugin.core.errors import N_

FEWEST = 8
MOST_CENSORED = 0.8
FEWEST_MEASURED = 3
TOLERATED_SUBSTITUTION = 0.15
TEXTS = {
    "mixed": N_("Unlike results are not put together: {mixed}. Group by these fields, or filter first."),
    "other_limits": N_("Results above a limit or between two limits: {n}. No method here takes them."),
    "no_limit": N_("Results below a limit that is not given: {n}."),
    "too_few": N_("Too few results: {n}; at least 8 are needed."),
    "mostly_censored": N_("{percent} % lie below limits; above 80 % no mean or percentile is given."),
    "few_measured": N_("Too few measured values: {n}; a lognormal line needs at least 3."),
    "all_same": N_("All measured values are the same ({value}): no lognormal line goes through them."),
    "not_positive": N_("Measured values of 0 or less: {n}; they have no logarithm. Choose Kaplan-Meier."),
    "no_fit": N_("No distribution could be fitted."),
    "below_lowest": N_("Below the lowest limit, so not known: {names}."),
    "too_few_to_resample": N_("ucl95: too few measured values for a bootstrap."),
    "no_resamples": N_("ucl95: no bootstrap was asked for."),
    "limits_above": N_("Left aside, as their limits are above every measured value: {n}."),
    "substitution": N_("{percent} % were replaced by a number that nobody measured; above 15 % that misleads."),
    "one_limit": N_("With a single limit Kaplan-Meier puts that limit in place of every result below it."),
}
"""What each reason says."""


@dataclass(frozen=True)
class Reason:
    """One reason, with its facts."""

    text: str
    facts: tuple[tuple[str, object], ...] = ()

    @classmethod
    def of(cls, name: str, **facts: object) -> "Reason":
        """Return a reason of TEXTS."""
        return cls(TEXTS[name], tuple(facts.items()))


def refusals(results: Results, of_row: ndarray, mixed: tuple[str, ...]) -> list[list[Reason]]:
    """Return for each group why it has counts only; empty where it has statistics."""
    count = {kind: np.bincount(of_row[results.kind == kind], minlength=len(mixed)) for kind in range(6)}
    n = sum(count[kind] for kind in range(6) if kind != NONE)
    other, below = count[ABOVE] + count[BETWEEN], count[BELOW] + count[NO_LIMIT]
    found: list[list[Reason]] = [[] for _ in mixed]
    for group in (place for place, words in enumerate(mixed) if words):
        found[group].append(Reason.of("mixed", mixed=mixed[group]))
    for name, holds, facts in (("other_limits", other > 0, other), ("no_limit", count[NO_LIMIT] > 0, count[NO_LIMIT]),
                               ("too_few", n < FEWEST, n)):  # fmt: skip
        for group in np.flatnonzero(holds):
            found[group].append(Reason.of(name, n=int(facts[group])))
    for group in np.flatnonzero(below > MOST_CENSORED * n * (1 + 1e-12)):
        found[group].append(Reason.of("mostly_censored", percent=_percent(below[group] / n[group])))
    return found


def remarks(rows: Rows, method: str, is_lognormal: bool) -> tuple[ndarray, list[list[Reason]]]:
    """Return which groups a method refuses, and what has to be said of each group."""
    measured = ~rows.below
    count = measured.sum(1)
    highest = np.where(measured, rows.values, -np.inf).max(1)
    lowest = np.where(measured, rows.values, np.inf).min(1)
    facts = {
        "few_measured": (count < FEWEST_MEASURED) & is_lognormal,
        "not_positive": (lowest <= 0) & is_lognormal,
        "all_same": (lowest == highest) & (count >= FEWEST_MEASURED) & is_lognormal,
        "limits_above": (rows.below & (rows.values > highest[:, None])).any(1) & (method in ("ROS", "Kaplan-Meier")),
        "substitution": (rows.below.mean(1) > TOLERATED_SUBSTITUTION) & method.startswith("LOD"),
        "one_limit": _has_one_limit(rows) & (method == "Kaplan-Meier"),
    }
    said: list[list[Reason]] = [[] for _ in count]
    for name, holds in facts.items():
        for group in np.flatnonzero(holds):
            said[group].append(_remark(name, rows, group))
    return facts["few_measured"] | facts["not_positive"] | facts["all_same"], said


def _remark(name: str, rows: Rows, group: int) -> Reason:
    values, below = rows.values[group], rows.below[group]
    measured = values[~below]
    if name in ("few_measured", "one_limit"):
        return Reason.of(name, n=len(measured)) if name == "few_measured" else Reason.of(name)
    if name == "not_positive":
        return Reason.of(name, n=int((measured <= 0).sum()))
    if name == "all_same":
        return Reason.of(name, value=float(measured[0]))
    if name == "limits_above":
        return Reason.of(name, n=int((values[below] > measured.max()).sum()))
    return Reason.of(name, percent=_percent(below.mean()))


def _has_one_limit(rows: Rows) -> ndarray:
    lowest = np.where(rows.below, rows.values, np.inf).min(1)
    highest = np.where(rows.below, rows.values, -np.inf).max(1)
    return lowest == highest


def _percent(share: float) -> float:
    return round(100 * float(share), 1)
