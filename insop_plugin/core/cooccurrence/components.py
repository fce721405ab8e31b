"""What concentrations have in common: principal components of centred log-ratios."""

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Components:
    """Principal components: scores of the samples, loadings of the contaminants, share of the variance."""

    scores: np.ndarray  # rows x components
    loadings: np.ndarray  # contaminants x components; each of length 1
    explained: np.ndarray  # of the whole variance, adds up to 1 over all components


def clr(parts: np.ndarray) -> np.ndarray:
    """Return centred log-ratios: ln of each part by the geometric mean of its sample.

    Source: Aitchison 1986, The statistical analysis of compositional data.
    """
    logs = np.log(parts)
    return logs - logs.mean(axis=1, keepdims=True)


def principal_components(ratios: np.ndarray, most: int) -> Components:
    """Return the first principal components by singular value decomposition of the centred columns.

    Args:
        ratios: rows x contaminants, as from `clr`.
        most: number of components wanted; there are at most contaminants - 1 of log-ratios.

    Returns:
        The contaminant with the largest loading of each component has a positive one.
    """
    left, sizes, right = np.linalg.svd(ratios - ratios.mean(axis=0), full_matrices=False)
    kept = min(most, ratios.shape[1] - 1, ratios.shape[0] - 1)
    largest = np.abs(right).argmax(axis=1)
    sign = np.sign(right[np.arange(len(right)), largest])
    variance = sizes**2
    explained = variance / (variance.sum() or 1.0)
    return Components((left * sizes * sign)[:, :kept], (right.T * sign)[:, :kept], explained[:kept])
