"""Limits drawn from the data themselves, where no guideline value is to be used."""

import numpy as np

from insop_plugin.core.assessment.exceedance import CLASSES, Results, exceedance
from insop_plugin.core.background.methods import median_mad
from insop_plugin.core.background.ranks import Sample
from insop_plugin.core.errors import N_, InsopError


class ShareOutOfRange(InsopError):
    """A quantile that is none."""

    template = N_("The quantile is {share}; it has to lie between 0 and 1.")
    hint = N_("0.9 means that the highest tenth of the results of each contaminant counts as exceeding.")


class NotAboveZero(InsopError):
    """A concentration that cannot be one."""

    template = N_("{n} results of {contaminant} are not above 0, the first of them {value}; no limit can be drawn from them.")
    hint = N_("Zeros and negative numbers often stand for non-detects: enter them as results below their limit.")


def quantile(most: np.ndarray, share: float) -> float:
    """Return the smallest result that at least this share of the results does not exceed.

    Args:
        most: the most that each result can be: its value, or the limit it lies below.
        share: between 0 and 1.

    Raises:
        ShareOutOfRange
    """
    if not 0 < share < 1:
        raise ShareOutOfRange(share=share)
    ordered = np.sort(most[~np.isnan(most)])
    return float(ordered[max(0, int(np.ceil(share * len(ordered) - 1e-9)) - 1)]) if len(ordered) else np.nan


def background(least: np.ndarray, most: np.ndarray) -> float:
    """Return median + 2 MAD of the logarithms, as a concentration; NaN where limits of detection could change it.

    Args:
        least: the least that each result can be.
        most: the most that each result can be.
    """
    known = ~np.isnan(least)
    return median_mad(Sample(least[known], most[known])).threshold if known.any() else float("nan")


def classes_by(results: Results, contaminant: np.ndarray, share: float | None) -> tuple[np.ndarray, dict[str, float]]:
    """Return the class of each result beside a limit of its contaminant, and the limits.

    Args:
        results: n results in one unit a contaminant.
        contaminant: their n codes.
        share: the quantile that is the limit; None for median + 2 MAD.

    Returns:
        n texts of `exceedance.CLASSES`, and the limit of each contaminant.

    Raises:
        ShareOutOfRange, NotAboveZero
    """
    least, most = results.bounds()
    _check_above_zero(most, least, contaminant)
    limits = {}
    for code in np.unique(contaminant.astype(str)).tolist():
        of = contaminant == code
        limits[code] = background(least[of], most[of]) if share is None else quantile(most[of], share)
    column = np.array([limits[str(code)] for code in contaminant] + [0.0])[:-1]
    return np.array(CLASSES, object)[exceedance(results, column)], limits


def _check_above_zero(most: np.ndarray, least: np.ndarray, contaminant: np.ndarray) -> None:
    wrong = np.flatnonzero((most <= 0) | (least < 0))
    if wrong.size:
        first, of = wrong[0], contaminant[wrong].astype(str)
        raise NotAboveZero(n=int((of == of[0]).sum()), contaminant=of[0], value=f"{most[first]:g}")
