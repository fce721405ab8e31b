"""Upper 95 % confidence limits of the mean: BCa bootstrap, Student's t, Cox's method."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy import ndarray

from insop_plugin.core.censored.estimates import Estimates, Rows, at_share, special
from insop_plugin.core.censored.likelihood import Lognormal
from insop_plugin.core.progress import Progress

CONFIDENCE = 0.95
RESAMPLES = 2000
"""As in ProUCL."""
ENOUGH = 0.9
"""Share of the resamples from which the mean can be estimated; below it there is no limit."""
MOST_LEFT_OUT = 500
"""Means without one result at a time; larger groups leave out as many parts in turn."""
AT_ONCE = 100_000
"""Numbers worked on at once."""

Mean = Callable[[Rows], ndarray]


@dataclass(frozen=True)
class Bootstrap:
    """How resamples are drawn and who is told."""

    seed: int
    progress: Progress
    resamples: int = RESAMPLES


def bca_limit(rows: Rows, mean_of: Mean, bootstrap: Bootstrap) -> ndarray:
    """Return the bias-corrected and accelerated upper limit of a mean.

    The same resamples serve all groups of a size: a group's limit does not depend on the other groups.

    Args:
        rows: sorted results.
        mean_of: the estimate of the mean.
        bootstrap: seed and number of resamples.

    Returns:
        One limit a group; NaN where fewer than nine in ten resamples have a mean.

    Source: Efron and Tibshirani 1993, An Introduction to the Bootstrap, pp. 184-188; for results below limits
        Singh, Maichle and Lee 2006, EPA/600/R-06/022.
    """
    means = np.sort(_resampled(rows, mean_of, bootstrap), axis=1)  # NaN last
    found, acceleration = mean_of(rows)[:, None], _acceleration(rows, mean_of, bootstrap.seed)
    count = np.isfinite(means).sum(1)
    near = 1e-12 * np.abs(found)
    with np.errstate(invalid="ignore"):
        lower = ((means < found - near).sum(1) + (np.abs(means - found) <= near).sum(1) / 2) / np.maximum(count, 1)
    edge = 0.5 / bootstrap.resamples
    bias = special().ndtri(np.clip(lower, edge, 1 - edge))
    shifted = bias + special().ndtri(CONFIDENCE)
    room = 1 - acceleration * shifted
    share = np.where(room > 0, special().ndtr(bias + shifted / np.where(room > 0, room, 1.0)), 1.0)
    enough = (count >= ENOUGH * bootstrap.resamples) & np.isfinite(acceleration)
    return np.where(enough, at_share(means, count, np.where(enough, share, 0.0)), np.nan)


def t_limit(found: Estimates, n: int) -> ndarray:
    """Return mean + t sd / √n, Student's upper limit for n results."""
    return found.mean + special().stdtrit(n - 1, CONFIDENCE) * found.sd / np.sqrt(n)


def cox_limit(fit: Lognormal) -> ndarray:
    """Return Cox's upper limit of a lognormal mean.

    Source: Land 1971, Technometrics 13:281 (Cox's method); with limits: El-Shaarawi 1989, Water Resour. Res. 25:685,
        as in EnvStats, elnormAltCensored(ci.method = "cox").
    """
    with np.errstate(over="ignore"):
        return np.exp(fit.log_mean + fit.log_sd**2 / 2 + special().ndtri(CONFIDENCE) * fit.error)


def _resampled(rows: Rows, mean_of: Mean, bootstrap: Bootstrap) -> ndarray:
    """Return the means of resamples, one row a group."""
    groups, n = rows.values.shape
    random = np.random.default_rng([bootstrap.seed, n])
    means = np.empty((groups, bootstrap.resamples))
    for part in _parts(bootstrap.resamples, max(1, AT_ONCE // n)):
        drawn = random.integers(0, n, (part.stop - part.start, n), np.int16 if n < 2**15 else np.int32)
        drawn.sort(axis=1)
        for some in _parts(groups, max(1, AT_ONCE // drawn.size)):
            means[some, part] = _means_of(rows, some, drawn, mean_of)
            bootstrap.progress((part.start + (part.stop - part.start) * some.stop / groups) / bootstrap.resamples)
    return means


def _acceleration(rows: Rows, mean_of: Mean, seed: int) -> ndarray:
    """Return the acceleration by leaving out results, or parts of large groups, in turn."""
    groups, n = rows.values.shape
    size = -(-n // MOST_LEFT_OUT)
    order = np.arange(n) if size == 1 else np.random.default_rng([seed, n, 1]).permutation(n)
    left_out = np.sort(order[: n // size * size].reshape(-1, size), axis=1)
    means = np.empty((groups, len(left_out)))
    for part in _parts(len(left_out), max(1, AT_ONCE // n)):
        kept = np.array([np.delete(np.arange(n), out) for out in left_out[part]])
        for some in _parts(groups, max(1, AT_ONCE // kept.size)):
            means[some, part] = _means_of(rows, some, kept, mean_of)
    with np.errstate(invalid="ignore", divide="ignore"):
        away = np.nanmean(means, axis=1, keepdims=True) - means if np.isfinite(means).any() else means
        found = np.nansum(away**3, axis=1) / (6 * np.nansum(away**2, axis=1) ** 1.5)
    return np.where(np.isfinite(means).any(1), np.nan_to_num(found), np.nan)


def _means_of(rows: Rows, some: slice, places: ndarray, mean_of: Mean) -> ndarray:
    """Return the means of some groups, each at rows of places."""
    shape = (-1, places.shape[1])
    drawn = Rows(rows.values[some][:, places].reshape(shape), rows.below[some][:, places].reshape(shape))
    return mean_of(drawn).reshape(-1, len(places))


def _parts(length: int, size: int) -> Iterator[slice]:
    for start in range(0, length, size):
        yield slice(start, min(length, start + size))
