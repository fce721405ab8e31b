"""Values of layers from numbers and limits: between which ends each one lies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.vocabulary import codes

if TYPE_CHECKING:
    from numpy import ndarray


class CensorUnknown(InsopError):
    """A word for the kind of result that is not in the list."""

    template = N_("“{text}” in row {row} is no kind of result.")
    hint = N_("The field of the kind of result holds {known}, or nothing; the tool Points of contaminants makes it.")


@dataclass(frozen=True)
class LayerValues:
    """What was measured in each layer: two ends of what it can be, equal where it is a number, NaN where nothing is."""

    low: ndarray
    high: ndarray  # infinite for results above a limit


@dataclass(frozen=True)
class Results:
    """Results as columns, one entry a layer; NaN and None where there is nothing."""

    value: ndarray
    censor: ndarray | None = (
        None  # none, left, right, interval; not needed where only results below limits have a limit
    )
    limit: ndarray | None = None
    upper: ndarray | None = None  # of intervals


def between_limits(results: Results) -> LayerValues:
    """Return the ends between which each value lies; a result without its limit counts as none.

    Args:
        results: numbers and limits. Left: between 0 and the limit; right: above it; interval: from limit to upper.

    Raises:
        CensorUnknown: a kind of result that is none of the list `censor`.
    """
    import numpy as np

    if results.limit is None:
        return LayerValues(results.value, results.value)
    kind = _kinds(results)
    upper = np.full(len(kind), np.nan) if results.upper is None else results.upper
    limit = np.where(results.limit > 0, results.limit, np.nan)
    low = np.select([kind == "none", kind == "left"], [results.value, np.where(np.isnan(limit), np.nan, 0.0)], limit)
    high = np.select([kind == "none", kind == "left", kind == "interval"], [results.value, limit, upper], np.inf)
    known = ~np.isnan(low) & (high >= low)
    return LayerValues(np.where(known, low, np.nan), np.where(known, high, np.nan))


def _kinds(results: Results) -> ndarray:
    import numpy as np

    if results.censor is None:
        return np.where(np.isnan(results.value) & (results.limit > 0), "left", "none")
    told = np.array([*(str(text or "none").strip() or "none" for text in results.censor), None], dtype=object)[:-1]
    wrong = np.flatnonzero(~np.isin(told.astype(str), sorted(codes("censor"))))
    if len(wrong):
        raise CensorUnknown(text=told[wrong[0]], row=int(wrong[0]) + 1, known=", ".join(sorted(codes("censor"))))
    return told.astype(str)
