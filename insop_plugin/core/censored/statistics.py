"""Summaries of groups of results some of which lie below limits of detection.

Example (plain Python, no QGIS):
    results = read_results(Columns(np.array(["<1", "2.5", ...], object)))
    summarise(results, Groups.one(len(results.kind)), Settings()).mean
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from numpy import ndarray

from insop_plugin.core.censored.estimates import (
    Estimates,
    Rows,
    fit_ros,
    kaplan_meier,
    kaplan_meier_mean,
    ros,
    ros_mean,
    sorted_rows,
    special,
    substituted,
)
from insop_plugin.core.censored.likelihood import fit_lognormal
from insop_plugin.core.censored.limits import RESAMPLES, Bootstrap, bca_limit, cox_limit, t_limit
from insop_plugin.core.censored.reasons import Reason, refusals, remarks
from insop_plugin.core.censored.results import BELOW, NO_LIMIT, NONE, Results
from insop_plugin.core.progress import Progress, part_of, silent

RECOMMENDED, KM, ROS, MLE, HALF, ROOT = METHODS = (
    "recommended", "Kaplan-Meier", "ROS", "MLE", "LOD/2", "LOD/sqrt2",
)  # fmt: skip
LIMIT_OF = {KM: "BCa bootstrap", ROS: "BCa bootstrap", MLE: "Cox", HALF: "Student t", ROOT: "Student t"}
"""How the upper confidence limit of each method is found."""
PERCENTILES = ("median", "p75", "p90", "p95")
SHARE_OF_LIMIT = {HALF: 0.5, ROOT: 0.5**0.5}
MANY = 50
HALF_CENSORED = 0.5
FIT_LEVEL = 0.05
SEED = 1


@dataclass(frozen=True)
class Settings:
    """What the user chose; no resamples, no bootstrap."""

    method: str = RECOMMENDED
    seed: int = SEED
    resamples: int = RESAMPLES


@dataclass(frozen=True)
class Groups:
    """The group of each row, and for each group what is mixed in it, in words; "" if nothing is."""

    of_row: ndarray
    mixed: tuple[str, ...]

    @classmethod
    def one(cls, length: int) -> "Groups":
        """Return all rows as one group."""
        return cls(np.zeros(length, int), ("",))


@dataclass(frozen=True)
class Summaries:
    """One entry a group; NaN where nothing can be said, and then a reason."""

    n: ndarray
    n_censored: ndarray
    method: ndarray  # name, "" where no method was used
    mean: ndarray
    sd: ndarray
    percentiles: ndarray  # (groups, 4): median, p75, p90, p95
    ucl95: ndarray
    share_above: ndarray  # share of the results measured at or above the highest limit
    reasons: list[list[Reason]] = field(repr=False)

    @property
    def share_censored(self) -> ndarray:
        """Return the share of results below a limit; NaN for empty groups."""
        with np.errstate(invalid="ignore"):
            return self.n_censored / self.n


def summarise(results: Results, groups: Groups, settings: Settings, progress: Progress = silent) -> Summaries:
    """Summarise every group by the method chosen, or by the one its size and share of non-detects recommend.

    Recommended: Kaplan-Meier up to one half below limits, when there are several limits; else maximum likelihood
    from 50 results on that fit a lognormal distribution, and regression on order statistics otherwise.

    Args:
        results: see `read_results`.
        groups: the group of each row.
        settings: method, seed, number of resamples.
        progress: called between batches.

    Returns:
        The summaries. Groups of fewer than 8 results, or with more than 80 % below limits, have counts and shares
        only; so have groups with limits of other kinds, without limits, or of unlike results.

    Source: Helsel 2012, Statistics for Censored Environmental Data, chapter 6; US EPA 2006, QA/G-9S.
    """
    found = _empty(results, groups)
    refused = refusals(results, groups.of_row, groups.mixed)
    open_groups = np.array([not reasons for reasons in refused], bool)
    found.reasons[:] = refused
    for share, batch, rows in batches(results, groups, open_groups):
        informed = part_of(progress, share[0], share[1])
        _fill(found, batch, rows, settings, informed)
    progress(1.0)
    return found


def advice(results: Results, groups: Groups) -> ndarray:
    """Return the method that is recommended for each group; "" for groups that get counts only."""
    found = np.full(len(groups.mixed), "", object)
    is_open = np.array([not reasons for reasons in refusals(results, groups.of_row, groups.mixed)], bool)
    for _, batch, rows in batches(results, groups, is_open):
        found[batch] = recommended(rows)
    return found


def recommended(rows: Rows) -> ndarray:
    """Return the method that number, share below limits and number of limits recommend, one a group.

    Lognormal fit: correlation of the probability plot of the measured values, as in the test of Shapiro and Francia
    with Royston's normal approximation (Royston 1993, The Statistician 42:37) for the number of measured values.
    """
    n = rows.values.shape[1]
    share = rows.below.mean(1)
    by_order = (share <= HALF_CENSORED) & (_number_of_limits(rows) > 1) | (share == 0)
    found = np.where(by_order, KM, ROS).astype(object)
    positive = ((rows.values > 0) | rows.below).all(1)
    if n >= MANY and not by_order.all():
        asked = np.flatnonzero(~by_order & positive)
        found[asked[_fits(rows.take(asked))]] = MLE
    return found


def _fits(rows: Rows) -> ndarray:
    count = (~rows.below).sum(1).astype(float)
    correlation = fit_ros(rows).correlation
    with np.errstate(divide="ignore", invalid="ignore"):
        u = np.log(count)
        v = np.log(u)
        centre, spread = -1.2725 + 1.0521 * (v - u), 1.0308 - 0.26758 * (v + 2 / u)
        p = special().ndtr(-(np.log(1 - correlation**2) - centre) / spread)
    return (count >= 5) & (p >= FIT_LEVEL)


def _number_of_limits(rows: Rows) -> ndarray:
    """Return how many different limits each sorted row has."""
    limits = np.sort(np.where(rows.below, rows.values, np.inf), axis=1)
    fresh = np.isfinite(limits)
    fresh[:, 1:] &= limits[:, 1:] != limits[:, :-1]
    return fresh.sum(1)


def _fill(found: Summaries, batch: ndarray, rows: Rows, settings: Settings, progress: Progress) -> None:
    """Estimate groups of one size and put them in their places."""
    chosen = recommended(rows) if settings.method == RECOMMENDED else np.full(len(batch), settings.method, object)
    methods = [method for method in METHODS if (chosen == method).any()]
    for number, method in enumerate(methods):
        here = np.flatnonzero(chosen == method)
        some, places = rows.take(here), batch[here]
        bootstrap = Bootstrap(
            settings.seed, part_of(progress, number / len(methods), (number + 1) / len(methods)), settings.resamples
        )
        estimates, limit, said = _estimated(some, method, bootstrap)
        found.method[places] = method
        found.mean[places], found.sd[places] = estimates.mean, estimates.sd
        found.percentiles[places], found.ucl95[places] = estimates.percentiles, limit
        for place, reasons in zip(places, said, strict=True):
            found.reasons[place].extend(reasons)


def _estimated(rows: Rows, method: str, bootstrap: Bootstrap) -> tuple[Estimates, ndarray, list[list[Reason]]]:
    """Return estimates, upper limits, and why any of them is missing."""
    lognormal = method in (ROS, MLE)
    barred, said = remarks(rows, method, lognormal)
    kept = np.flatnonzero(~barred)
    some = rows.take(kept)
    if method == MLE:
        fit = fit_lognormal(some)
        part, limit = fit.estimates(), cox_limit(fit)
    elif method in SHARE_OF_LIMIT:
        part = substituted(some, SHARE_OF_LIMIT[method])
        limit = t_limit(part, rows.values.shape[1])
    else:
        estimate, mean_of = (ros, ros_mean) if method == ROS else (kaplan_meier, kaplan_meier_mean)
        part = estimate(some)
        limit = bca_limit(some, mean_of, bootstrap) if bootstrap.resamples and kept.size else np.full(kept.size, np.nan)
    whole = Estimates(*(_spread(column, kept, len(barred)) for column in (part.mean, part.sd, part.percentiles)))
    limits = _spread(limit, kept, len(barred))
    _say_missing(said, kept, whole, limits, bootstrap.resamples)
    return whole, limits, said


def _say_missing(said: list[list[Reason]], kept: ndarray, whole: Estimates, limits: ndarray, resamples: int) -> None:
    unfitted, unknown = np.isnan(whole.mean), np.isnan(whole.percentiles)
    for place in kept[unfitted[kept]]:
        said[place].append(Reason.of("no_fit"))
    for place in kept[~unfitted[kept] & unknown[kept].any(1)]:
        names = [name for name, is_lost in zip(PERCENTILES, unknown[place], strict=True) if is_lost]
        said[place].append(Reason.of("below_lowest", names=", ".join(names)))
    for place in kept[~unfitted[kept] & np.isnan(limits[kept])]:
        said[place].append(Reason.of("too_few_to_resample" if resamples else "no_resamples"))


def _spread(column: ndarray, kept: ndarray, length: int) -> ndarray:
    whole = np.full((length, *column.shape[1:]), np.nan)
    whole[kept] = np.where(np.isfinite(column), column, np.nan)
    return whole


def batches(results: Results, groups: Groups, is_open: ndarray) -> Iterator[tuple[tuple[float, float], ndarray, Rows]]:
    """Yield the open groups of each size as sorted rows, with the share of all results before and after them."""
    rows = np.flatnonzero((results.kind != NONE) & is_open[groups.of_row])
    rows = rows[np.argsort(groups.of_row[rows], kind="stable")]
    size = np.bincount(groups.of_row[rows], minlength=len(is_open))
    start = np.cumsum(size) - size
    done = 0
    for n in np.unique(size[size > 0]):
        batch = np.flatnonzero(size == n)
        places = rows[start[batch][:, None] + np.arange(n)]
        share = (done / len(rows), (done + places.size) / len(rows))
        yield share, batch, sorted_rows(results.number[places], results.kind[places] == BELOW)
        done += places.size


def _empty(results: Results, groups: Groups) -> Summaries:
    """Return summaries that hold counts and shares only."""
    length, there = len(groups.mixed), results.kind != NONE
    below = np.isin(results.kind, (BELOW, NO_LIMIT))
    n, n_censored = (np.bincount(groups.of_row[some], minlength=length) for some in (there, below))
    highest = np.full(length, -np.inf)
    limited = results.kind == BELOW
    np.maximum.at(highest, groups.of_row[limited], results.number[limited])
    over = there & ~below & (results.number >= highest[groups.of_row])
    with np.errstate(invalid="ignore"):
        share_above = np.bincount(groups.of_row[over], minlength=length) / n
    nothing = [np.full(length, np.nan) for _ in range(3)]
    return Summaries(n, n_censored, np.full(length, "", object), nothing[0], nothing[1],
                     np.full((length, 4), np.nan), nothing[2], share_above, [[] for _ in range(length)])  # fmt: skip
