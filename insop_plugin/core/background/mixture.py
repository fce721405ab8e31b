"""Two normal populations in one column of numbers, by expectation and maximisation, and whether they are needed."""

from dataclasses import dataclass

import numpy as np

SPLITS = (0.3, 0.5, 0.7, 0.85, 0.95)
"""Shares of the sorted values below which the lower population is first taken to lie; the likeliest end wins."""
ROUNDS, GAIN = 3000, 1e-11
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
        values: n numbers (logarithms of concentrations).

    Source: McLachlan and Peel 2000, Finite Mixture Models, 2.8 and 3.8.
    """
    ordered, found = np.sort(values), []
    for split in SPLITS:
        cut = min(max(2, round(split * len(ordered))), len(ordered) - 2)
        ends = [_climbed(values, _start(ordered[:cut], ordered[cut:]))]
        found += [end for end in ends if _is_sound(end, values)]
    return max(found, key=lambda one: one.log_likelihood, default=None)


def _start(lower: np.ndarray, upper: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    whole = np.concatenate([lower, upper])
    spread = np.maximum([lower.std(), upper.std()], 0.1 * whole.std())
    return np.array([lower.mean(), upper.mean()]), spread, np.array([len(lower), len(upper)]) / len(whole)


def _climbed(values: np.ndarray, start: tuple[np.ndarray, np.ndarray, np.ndarray]) -> Mixture:
    """Repeat expectation and maximisation until the likelihood stands still."""
    (mean, spread, share), before, least = start, -np.inf, 1e-3 * values.std()
    for _ in range(ROUNDS):
        joint = _joint(values, mean, spread, share)
        each = np.logaddexp(joint[0], joint[1])
        reached = float(each.sum())
        if reached - before < GAIN * len(values):
            break
        before, belongs = reached, np.exp(joint - each)
        weight = np.maximum(belongs.sum(axis=1), 1e-9)
        mean, share = belongs @ values / weight, weight / weight.sum()
        spread = np.sqrt((belongs * (values - mean[:, None]) ** 2).sum(axis=1) / weight)
        spread = np.maximum(spread, least)
    order = np.argsort(mean)
    return Mixture(mean[order], spread[order], share[order], reached, _bic(reached, 5, len(values)))


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
