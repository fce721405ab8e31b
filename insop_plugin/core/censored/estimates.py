"""Estimates of left-censored results, many groups at once: Kaplan-Meier, regression on order statistics, substitution.

Every function takes groups of one size as rows, each row sorted by `sorted_rows`: ascending, and at equal numbers
results below a limit before measured ones. A measured value equal to a limit is thus not below it.
"""

from dataclasses import dataclass

import numpy as np
from numpy import ndarray

from insop_plugin.core.errors import MissingPackage

SHARES = (0.5, 0.75, 0.9, 0.95)
"""The percentiles that a summary gives."""
JUST = 1e-9
"""Rounding allowed where a share has to reach a percentile."""


@dataclass(frozen=True)
class Rows:
    """Groups of one size, one a row, sorted."""

    values: ndarray  # (groups, n): the measured value, or the limit
    below: ndarray  # (groups, n): whether the result lies below that limit

    def take(self, places: ndarray) -> "Rows":
        """Return some of the groups."""
        return Rows(self.values[places], self.below[places])


@dataclass(frozen=True)
class Estimates:
    """One entry a group, NaN where there is none."""

    mean: ndarray
    sd: ndarray
    percentiles: ndarray  # (groups, 4), at SHARES


@dataclass(frozen=True)
class RosFit:
    """The line through the measured values of a normal probability plot, and what it puts in place of limits."""

    filled: ndarray  # (groups, n); NaN for limits above every measured value, which tell nothing
    intercept: ndarray  # of ln(value)
    slope: ndarray
    correlation: ndarray


def special() -> object:
    """Return scipy.special; raises MissingPackage."""
    try:
        import scipy.special
    except ImportError as error:
        raise MissingPackage(package="scipy", how="python3-scipy, or pip install scipy") from error
    return scipy.special


def sorted_rows(values: ndarray, below: ndarray) -> Rows:
    """Return rows sorted as the estimates need them."""
    keys = np.where(below, np.nextafter(values, -np.inf), values)
    order = np.argsort(keys, axis=1, kind="stable")
    return Rows(np.take_along_axis(values, order, 1), np.take_along_axis(below, order, 1))


def kaplan_meier(rows: Rows) -> Estimates:
    """Estimate by the product-limit method, larger and smaller exchanged.

    Where the smallest result is itself below a limit, it is counted as if measured at that limit (Efron's bias
    correction, the "restricted mean"): all that lies lower is put there, so the mean is, if anything, too high.

    Args:
        rows: sorted results.

    Returns:
        Mean and standard deviation of the estimated distribution; without results below a limit the sample's own
        (divided by n - 1). Percentiles: the smallest value up to which at least that share lies; NaN where this is
        the lowest limit itself, below which nothing is known.

    Source: Kaplan and Meier 1958, J. Am. Stat. Assoc. 53:457; Efron 1967, 5th Berkeley Symp. 4:831; Helsel 2012,
        Statistics for Censored Environmental Data; US EPA 2009, Unified Guidance, chapter 15 (equations of mean and sd).
    """
    mass, reached = _masses(rows)
    mean = (mass * rows.values).sum(1)
    sd = np.sqrt((mass * (rows.values - mean[:, None]) ** 2).sum(1))
    percentiles = np.column_stack([_reaching(rows, reached, share) for share in SHARES])
    plain = ~rows.below.any(1)
    if plain.any():
        whole = _plain(rows.values[plain])
        mean[plain], sd[plain], percentiles[plain] = whole.mean, whole.sd, whole.percentiles
    return Estimates(mean, sd, percentiles)


def cumulative(rows: Rows) -> ndarray:
    """Return the share of the distribution of `kaplan_meier` at or below each sorted result."""
    return _masses(rows)[1]


def kaplan_meier_mean(rows: Rows) -> ndarray:
    """Return only the mean of `kaplan_meier`; NaN where nothing was measured."""
    return np.where(rows.below.all(1), np.nan, (_masses(rows)[0] * rows.values).sum(1))


def fit_ros(rows: Rows) -> RosFit:
    """Fit a lognormal line to the measured values and fill in the others from it (robust ROS).

    Args:
        rows: sorted results; measured values above 0.

    Returns:
        The fit. Limits above every measured value take no part, as in NADA. NaN where the measured values are fewer
        than two or all the same.

    Source: Helsel and Cohn 1988, Water Resour. Res. 24:1997; positions after Hirsch and Stedinger 1987, ibid. 23:715.
    """
    shares = plotting_positions(rows)
    informs = np.isfinite(shares)
    normal = special().ndtri(shares)
    measured = ~rows.below
    with np.errstate(divide="ignore", invalid="ignore"):
        logs = np.where(measured, np.log(rows.values), 0.0)
        scores = np.where(measured, normal, 0.0)
        count = measured.sum(1)
        log_mean, score_mean = logs.sum(1) / count, scores.sum(1) / count
        d_log = np.where(measured, logs - log_mean[:, None], 0.0)
        d_score = np.where(measured, scores - score_mean[:, None], 0.0)
        sxx, sxy, syy = (d_score**2).sum(1), (d_score * d_log).sum(1), (d_log**2).sum(1)
        has_line = syy > 1e-24 * count * (1 + log_mean**2)
        slope = np.where(has_line, sxy / sxx, np.nan)
        correlation = np.where(has_line, sxy / np.sqrt(sxx * syy), np.nan)
    intercept = log_mean - slope * score_mean
    line = np.exp(intercept[:, None] + slope[:, None] * normal)
    filled = np.where(measured, rows.values, np.where(informs, line, np.nan))
    return RosFit(filled, intercept, slope, correlation)


def ros(rows: Rows) -> Estimates:
    """Summarise measured values together with what `fit_ros` puts in place of the others."""
    fit = fit_ros(rows)
    found = _plain(fit.filled)
    lost = np.isnan(fit.slope) & rows.below.any(1)
    for column in (found.mean, found.sd, found.percentiles):
        column[lost] = np.nan
    return found


def ros_mean(rows: Rows) -> ndarray:
    """Return only the mean of `ros`."""
    fit = fit_ros(rows)
    kept = ~np.isnan(fit.filled)
    mean = np.where(kept, fit.filled, 0.0).sum(1) / np.maximum(kept.sum(1), 1)
    return np.where(np.isnan(fit.slope) & rows.below.any(1), np.nan, mean)


def substituted(rows: Rows, share: float) -> Estimates:
    """Summarise with a fixed share of the limit in place of each result below one.

    Source: Hornung and Reed 1990, Appl. Occup. Environ. Hyg. 5:46 (half the limit; limit by the root of 2).
    """
    return _plain(np.where(rows.below, share * rows.values, rows.values))


def plotting_positions(rows: Rows) -> ndarray:
    """Return the share of the distribution at or below each result; NaN for limits above every measured value.

    A run is a row of measured values between two limits. With s results before it and e up to its end, the share
    below run k is the product of s / e over this and all higher runs (the recursion of Helsel and Cohn, solved).
    """
    below, n = rows.below, rows.values.shape[1]
    measured, place = ~below, np.arange(n)
    starts = measured.copy()
    starts[:, 1:] &= below[:, :-1]
    run_start = np.maximum.accumulate(np.where(starts, place, 0), axis=1)
    run_end = np.maximum(_next(below, n), 1)
    factor = np.where(starts, place / run_end, 1.0)
    under = _product_from(factor)
    above = np.ones_like(under)
    above[:, :-1] = under[:, 1:]
    in_run = (run_start + (place - run_start + 1) * (run_end - run_start) / (run_end - run_start + 1)) / run_end
    fresh = below.copy()
    fresh[:, 1:] &= measured[:, :-1] | (rows.values[:, 1:] != rows.values[:, :-1])
    tie_start = np.maximum.accumulate(np.where(fresh, place, 0), axis=1)
    tie_end = np.full(below.shape, n)
    tie_end[:, :-1] = _next(measured | fresh, n)[:, 1:]
    in_tie = (place - tie_start + 1) / (tie_end - tie_start + 1)
    informs = measured | (_next(measured, n) < n)
    return np.where(informs, np.where(measured, above * in_run, under * in_tie), np.nan)


def _masses(rows: Rows) -> tuple[ndarray, ndarray]:
    """Return the share of the distribution at each result, and the share at or below it."""
    place = np.arange(rows.values.shape[1])
    under = _product_from(np.where(rows.below & (place > 0), 1.0, place / (place + 1.0)))
    reached = np.ones_like(under)
    reached[:, :-1] = under[:, 1:]
    return reached - under, reached


def _reaching(rows: Rows, reached: ndarray, share: float) -> ndarray:
    """Return the smallest value at which the share is reached; NaN where it is the lowest limit."""
    first = np.argmax(reached >= share - JUST, axis=1)
    found = np.take_along_axis(rows.values, first[:, None], 1)[:, 0]
    return np.where(np.take_along_axis(rows.below, first[:, None], 1)[:, 0], np.nan, found)


def _plain(values: ndarray) -> Estimates:
    """Return mean, sd (n - 1) and percentiles (linear between values, R's type 7) of rows that may hold NaN at places."""
    kept = ~np.isnan(values)
    count = kept.sum(1)
    with np.errstate(divide="ignore", invalid="ignore"):
        mean = np.where(kept, values, 0.0).sum(1) / count
        spread = np.where(kept, values - mean[:, None], 0.0)
        sd = np.sqrt((spread**2).sum(1) / (count - 1))
    ordered = np.sort(values, axis=1)  # NaN last
    return Estimates(mean, sd, np.column_stack([at_share(ordered, count, share) for share in SHARES]))


def at_share(ordered: ndarray, count: ndarray, share: "float | ndarray") -> ndarray:
    """Return the percentile of each sorted row, of which the first `count` entries are values."""
    place = np.clip(share * (count - 1), 0, None)
    low = np.minimum(np.floor(place).astype(int), np.maximum(count - 1, 0))
    high = np.minimum(low + 1, np.maximum(count - 1, 0))
    part = place - low
    lower, upper = (np.take_along_axis(ordered, end[:, None], 1)[:, 0] for end in (low, high))
    return np.where(part > 0, lower + part * (upper - lower), lower)


def _product_from(factor: ndarray) -> ndarray:
    """Return at each place the product of the factors from there on."""
    return np.cumprod(factor[:, ::-1], axis=1)[:, ::-1]


def _next(marked: ndarray, n: int) -> ndarray:
    """Return at each place the first marked place from there on; n where none follows."""
    places = np.where(marked, np.arange(n), n)
    return np.minimum.accumulate(places[:, ::-1], axis=1)[:, ::-1]
