"""Source profiles: concentrations as a sum of a few sources that are nowhere negative."""

from dataclasses import dataclass

import numpy as np

from insop_plugin.core.progress import Progress, part_of, silent

TINY = 1e-12
EVERY = 20
"""Steps between two looks at how much the residual still falls."""


@dataclass(frozen=True)
class Fit:
    """How hard to look."""

    components: int = 3
    seed: int = 1
    restarts: int = 5
    steps: int = 2000
    tolerance: float = 1e-5  # of the first residual, fallen in EVERY steps


@dataclass(frozen=True)
class Sources:
    """Profiles and contributions; the largest source first."""

    profiles: np.ndarray  # sources x contaminants, mg/kg that a source adds to an average sample
    contributions: np.ndarray  # rows x sources, 1 on average
    shares: np.ndarray  # sources x contaminants: of what all sources add of the contaminant
    residual: float  # Frobenius norm of what is left, by that of the scaled concentrations
    residuals: np.ndarray  # of each restart: alike when the answer is stable


def factorise(parts: np.ndarray, fit: Fit, progress: Progress = silent) -> Sources:
    """Split concentrations into sources.

    Every contaminant is divided by its mean first, so that no major element rules; then ||X - G F|| is made small with
    G and F not negative, by multiplicative updates from several random starts, of which the best is kept.

    Args:
        parts: rows x contaminants in mg/kg, none negative.
        fit: number of sources, seed, restarts and steps.
        progress: called between restarts and steps.

    Source: Lee and Seung 2001, Adv. Neural Inf. Process. Syst. 13:556; the model of Paatero and Tapper 1994,
    Environmetrics 5:111, without uncertainties.
    """
    scale = parts.mean(axis=0)
    scaled, random = parts / scale, np.random.default_rng(fit.seed)
    count = min(fit.components, *parts.shape)
    found = []
    for number in range(fit.restarts):
        share = part_of(progress, number / fit.restarts, (number + 1) / fit.restarts)
        found.append(updated(scaled, _start(scaled, count, random), fit, share))
    residuals = np.array([_residual(scaled, *one) for one in found]) / np.linalg.norm(scaled)
    g, f = found[int(residuals.argmin())]
    return _scaled(g, f, scale, residuals)


def updated(
    x: np.ndarray, start: tuple[np.ndarray, np.ndarray], fit: Fit, progress: Progress = silent
) -> tuple[np.ndarray, np.ndarray]:
    """Return G and F after multiplicative updates, G first in each step, until the residual hardly falls."""
    g, f = start
    first = last = _residual(x, g, f)
    for step in range(1, fit.steps + 1):
        g = g * (x @ f.T) / np.maximum(g @ (f @ f.T), TINY)
        f = f * (g.T @ x) / np.maximum((g.T @ g) @ f, TINY)
        if step % EVERY == 0:
            progress(step / fit.steps)
            now = _residual(x, g, f)
            if last - now < fit.tolerance * first:
                break
            last = now
    return g, f


def _start(x: np.ndarray, count: int, random: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    size = np.sqrt(x.mean() / count)
    return tuple(size * np.abs(random.standard_normal(shape)) for shape in ((len(x), count), (count, x.shape[1])))


def _scaled(g: np.ndarray, f: np.ndarray, scale: np.ndarray, residuals: np.ndarray) -> Sources:
    """Give contributions a mean of 1 and profiles the unit of the concentrations; the largest source first."""
    mean = np.maximum(g.mean(axis=0), TINY)
    added = f * mean[:, None]
    order = np.argsort(-added.sum(axis=1), kind="stable")
    profiles = added * scale
    shares = added / np.maximum(added.sum(axis=0), TINY)
    return Sources(profiles[order], (g / mean)[:, order], shares[order], float(residuals.min()), residuals)


def _residual(x: np.ndarray, g: np.ndarray, f: np.ndarray) -> float:
    return float(np.linalg.norm(x - g @ f))
