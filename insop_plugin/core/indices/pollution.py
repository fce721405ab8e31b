"""The indices themselves: samples by contaminants in, NaN where there is no result.

Every index grows with each concentration (EF falls with the normaliser), so that the least and the most
concentrations give its bounds.
"""

import numpy as np


def contamination_factor(values: np.ndarray, background: np.ndarray) -> np.ndarray:
    """Return CF = C / B.

    Args:
        values: concentrations, n by k.
        background: of the k contaminants, in the same unit.

    Source: Hakanson 1980, Water Research 14:975.
    """
    return values / background


def geoaccumulation(factor: np.ndarray) -> np.ndarray:
    """Return Igeo = log2(CF / 1.5); minus infinity where the factor is 0.

    Source: Müller 1969, GeoJournal 2:108.
    """
    with np.errstate(divide="ignore"):
        return np.log2(factor / 1.5)


def enrichment(factor: np.ndarray, of_normaliser: np.ndarray) -> np.ndarray:
    """Return EF = (C / R) of the sample over (B / R) of the background, that is CF over the normaliser's.

    Args:
        factor: contamination factors, n by k.
        of_normaliser: contamination factor of the normaliser, n.

    Source: Sutherland 2000, Environmental Geology 39:611.
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        return factor / of_normaliser[:, None]


def risk_factor(factor: np.ndarray, response: np.ndarray) -> np.ndarray:
    """Return Er = Tr CF.

    Source: Hakanson 1980, Water Research 14:975.
    """
    return factor * response


def total(values: np.ndarray, there: np.ndarray) -> np.ndarray:
    """Return the sum over the contaminants that have results: C_deg of CF, RI of Er, HI of HQ.

    Args:
        values: n by k.
        there: where there are results; NaN there makes the sum NaN.

    Returns:
        n sums, NaN without a result.
    """
    return np.where(there.any(axis=1), np.where(there, values, 0.0).sum(axis=1), np.nan)


def mean(values: np.ndarray, there: np.ndarray) -> np.ndarray:
    """Return the mean over the contaminants that have results: mCd of CF.

    Source: Abrahim and Parker 2008, Environ. Monit. Assess. 136:227.
    """
    return total(values, there) / np.maximum(1, there.sum(axis=1))


def load_index(factor: np.ndarray, there: np.ndarray) -> np.ndarray:
    """Return PLI, the geometric mean of the contamination factors.

    Source: Tomlinson et al. 1980, Helgoländer Meeresunters. 33:566.
    """
    with np.errstate(divide="ignore"):
        return np.exp(mean(np.log(factor), there))


def nemerow(factor: np.ndarray, there: np.ndarray) -> np.ndarray:
    """Return P_N = sqrt((mean² + largest²) / 2) of single indices C / B.

    Source: Nemerow 1974, Scientific Stream Pollution Analysis.
    """
    largest = np.where(there, factor, -np.inf).max(axis=1, initial=-np.inf)
    return np.sqrt((mean(factor, there) ** 2 + np.where(np.isneginf(largest), np.nan, largest) ** 2) / 2)
