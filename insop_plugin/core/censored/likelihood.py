"""Maximum likelihood for lognormal results with limits, many groups at once."""

import math
from dataclasses import dataclass

import numpy as np
from numpy import ndarray

from insop_plugin.core.censored.estimates import SHARES, Estimates, Rows, special

MOST_STEPS = 100
CLOSE = 1e-11
"""A step this small, in standard deviations of the measured values, ends the search."""


@dataclass(frozen=True)
class Lognormal:
    """One fitted distribution a group; NaN where none could be fitted."""

    log_mean: ndarray
    log_sd: ndarray
    error: ndarray  # standard error of log_mean + log_sd² / 2, the logarithm of the mean

    def estimates(self) -> Estimates:
        """Return mean, sd and percentiles of the distributions."""
        with np.errstate(over="ignore"):
            mean = np.exp(self.log_mean + self.log_sd**2 / 2)
            sd = mean * np.sqrt(np.expm1(self.log_sd**2))
            normal = special().ndtri(np.array(SHARES))
            return Estimates(mean, sd, np.exp(self.log_mean[:, None] + self.log_sd[:, None] * normal))


@dataclass(frozen=True)
class _Standard:
    """Logarithms, standardised by the measured values of each group."""

    x: ndarray
    below: ndarray
    centre: ndarray
    scale: ndarray


def fit_lognormal(rows: Rows) -> Lognormal:
    """Fit by maximum likelihood: measured values by their density, the others by the share below their limit.

    Newton's method on 1 / sd and mean / sd, in which the likelihood has a single maximum; the error comes from the
    second derivatives there.

    Args:
        rows: results, values and limits above 0.

    Source: Olsen 1978, Econometrica 46:1211 (single maximum); Cohen 1991, Truncated and Censored Samples; error of
        the mean's logarithm as in Cox's method: El-Shaarawi 1989, Water Resour. Res. 25:685.
    """
    data = _standardised(rows)
    point = np.stack([np.zeros(len(data.scale)), np.ones(len(data.scale))])
    going, done = np.isfinite(data.scale), np.zeros(len(data.scale), bool)
    for _ in range(MOST_STEPS):
        active = np.flatnonzero(going & ~done)
        if not active.size:
            break
        some = _Standard(*(part[active] for part in (data.x, data.below, data.centre, data.scale)))
        point[:, active], done[active] = _step(some, point[:, active])
    return _unstandardised(data, np.where(done, point, np.nan))


def _standardised(rows: Rows) -> _Standard:
    measured = ~rows.below
    count = measured.sum(1)
    with np.errstate(divide="ignore", invalid="ignore"):
        x = np.log(rows.values)
        centre = np.where(measured, x, 0.0).sum(1) / count
        scale = np.sqrt(np.where(measured, (x - centre[:, None]) ** 2, 0.0).sum(1) / count)
        scale = np.where(scale > 1e-12 * (1 + np.abs(centre)), scale, np.nan)
        return _Standard((x - centre[:, None]) / scale[:, None], rows.below, centre, scale)


def _step(data: _Standard, point: ndarray) -> tuple[ndarray, ndarray]:
    """Return the next point (mean / sd, 1 / sd) and whether it is the last; a step that leads down is halved."""
    gradient, (aa, ab, bb) = _derivatives(data, point)
    determinant = aa * bb - ab * ab
    step = np.stack([ab * gradient[1] - bb * gradient[0], ab * gradient[0] - aa * gradient[1]]) / determinant
    start, share = _likelihood(data, point), np.ones(len(determinant))
    for _ in range(50):
        there = point + share * step
        worse = (there[1] <= 0) | ~(_likelihood(data, np.maximum(there, [[-np.inf], [1e-300]])) >= start - 1e-9)
        if not worse.any():
            break
        share = np.where(worse, share / 2, share)
    return there, np.abs(share * step).max(0) < CLOSE * (1 + np.abs(there).max(0))


def _likelihood(data: _Standard, point: ndarray) -> ndarray:
    mean, inverse = point[0][:, None], point[1][:, None]
    z = inverse * data.x - mean
    return np.where(data.below, special().log_ndtr(z), np.log(inverse) - z * z / 2).sum(1)


def _derivatives(data: _Standard, point: ndarray) -> tuple[ndarray, tuple[ndarray, ndarray, ndarray]]:
    mean, inverse = point[0][:, None], point[1][:, None]
    x, below = data.x, data.below
    z = inverse * x - mean
    mills = np.exp(-z * z / 2 - special().log_ndtr(z)) / math.sqrt(2 * math.pi)
    bend = np.where(below, -mills * (z + mills), -1.0)
    slope = np.where(below, -mills, z)
    gradient = np.stack([slope.sum(1), (np.where(below, 0.0, 1 / inverse) - slope * x).sum(1)])
    second = (bend * x * x - np.where(below, 0.0, inverse**-2)).sum(1)
    return gradient, (bend.sum(1), -(bend * x).sum(1), second)


def _unstandardised(data: _Standard, point: ndarray) -> Lognormal:
    """Return the fit in the units of the data; the error of log_mean + log_sd² / 2 by the delta method."""
    mean, inverse = point
    scale = data.scale
    with np.errstate(invalid="ignore", divide="ignore"):
        _, (aa, ab, bb) = _derivatives(data, point)
        determinant = aa * bb - ab * ab
        by_mean = scale / inverse
        by_inverse = -scale * mean / inverse**2 - scale**2 / inverse**3
        variance = -(bb * by_mean**2 - 2 * ab * by_mean * by_inverse + aa * by_inverse**2) / determinant
        return Lognormal(data.centre + scale * mean / inverse, scale / inverse, np.sqrt(variance))
