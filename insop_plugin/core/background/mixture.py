"""Two normal populations in one column of numbers, by expectation and maximisation, and whether they are needed."""

from dataclasses import dataclass, replace

import numpy as np

SPLITS = (0.3, 0.5, 0.7, 0.85, 0.95)
"""Shares of the sorted values below which the lower population is first taken to lie; the likeliest end wins."""
ROUNDS, GAIN = 3000, 1e-11
EXACT_UP_TO, BINS, FEWEST = 5000, 4096, 4
LEAST_SPREAD = 0.02
"""A population narrower than this share of the whole spread stands for repeated values, not for a population."""
LEAST_SHARE = 0.02


@dataclass(frozen=True)
class Mixture:
    """Populations from the lower to the higher one."""

    mean: np.ndarray
    spread: np.ndarray
    share: np.ndarray
    log_likelihood: float
    bic: float


def one_population(values: np.ndarray) -> Mixture:
    """Fit a single normal distribution by maximum likelihood."""
    mean, spread = values.mean(), values.std()
    reached = float(_density(values, np.array([mean]), np.array([spread]), np.ones(1)).sum())
    return Mixture(np.array([mean]), np.array([spread]), np.ones(1), reached, _bic(reached, 2, len(values)))


def two_populations(values: np.ndarray) -> Mixture | None:
    """Fit two normal distributions, each with its own spread; None where they fall together or onto a few values.

    Args:
        values: n numbers (logarithms of concentrations). Above 5000 they are fitted as the means of 4096 narrow bins.

    Source: McLachlan and Peel 2000, Finite Mixture Models, chapters 2 and 3.
    """
    points, weight = _gathered(np.sort(values))
    if len(points) < FEWEST:
        return None
    below = np.cumsum(weight) / len(values)
    found = []
    for split in SPLITS:
        cut = min(max(2, int(np.searchsorted(below, split))), len(points) - 2)
        end = _climbed(points, weight, cut)
        reached = float(_density(values, end.mean, end.spread, end.share).sum())
        found.append(replace(end, log_likelihood=reached, bic=_bic(reached, 5, len(values))))
    sound = [end for end in found if _is_sound(end, values)]
    return max(sound, key=lambda one: one.log_likelihood, default=None)


def _gathered(ordered: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return points and how many values each stands for."""
    if len(ordered) <= EXACT_UP_TO:
        return ordered, np.ones(len(ordered))
    width = np.ptp(ordered) / BINS or 1.0
    place = np.minimum(((ordered - ordered[0]) / width).astype(int), BINS - 1)
    weight = np.bincount(place, minlength=BINS)
    total = np.bincount(place, ordered, minlength=BINS)
    return total[weight > 0] / weight[weight > 0], weight[weight > 0].astype(float)


def _climbed(points: np.ndarray, weight: np.ndarray, cut: int) -> Mixture:
    """Repeat expectation and maximisation until the likelihood stands still."""
    parts = [(points[part], weight[part]) for part in (slice(cut), slice(cut, None))]
    mean = np.array([np.average(part[0], weights=part[1]) for part in parts])
    share = np.array([part[1].sum() for part in parts]) / weight.sum()
    whole = np.sqrt(np.average((points - np.average(points, weights=weight)) ** 2, weights=weight))
    own = [np.sqrt(np.average((part[0] - middle) ** 2, weights=part[1])) for part, middle in zip(parts, mean, strict=True)]
    spread, before = np.maximum(own, 0.1 * whole), -np.inf
    for _ in range(ROUNDS):
        joint = _joint(points, mean, spread, share)
        each = np.logaddexp(joint[0], joint[1])
        reached = float(each @ weight)
        if reached - before < GAIN * weight.sum():
            break
        before, belongs = reached, np.exp(joint - each) * weight
        amount = np.maximum(belongs.sum(axis=1), 1e-9)
        mean, share = belongs @ points / amount, amount / amount.sum()
        spread = np.sqrt((belongs * (points - mean[:, None]) ** 2).sum(axis=1) / amount)
        spread = np.maximum(spread, 1e-3 * whole)
    order = np.argsort(mean)
    return Mixture(mean[order], spread[order], share[order], reached, 0.0)


def _is_sound(found: Mixture, values: np.ndarray) -> bool:
    is_wide = bool((found.spread > LEAST_SPREAD * values.std()).all())
    return is_wide and float(found.share.min()) >= max(LEAST_SHARE, 3 / len(values))


def _joint(values: np.ndarray, mean: np.ndarray, spread: np.ndarray, share: np.ndarray) -> np.ndarray:
    apart = (values - mean[:, None]) / spread[:, None]
    return np.log(share / spread)[:, None] - 0.5 * apart**2 - 0.5 * np.log(2 * np.pi)


def _density(values: np.ndarray, mean: np.ndarray, spread: np.ndarray, share: np.ndarray) -> np.ndarray:
    return np.logaddexp.reduce(_joint(values, mean, spread, share), axis=0)


def _bic(log_likelihood: float, parameters: int, n: int) -> float:
    return float(parameters * np.log(n) - 2 * log_likelihood)
