"""Which samples exceed, and which samples can take part in a density."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from insop_plugin.core.density.density import NegativeWeight, NoSamples
from insop_plugin.core.errors import N_, InsopError

if TYPE_CHECKING:
    from numpy import ndarray

ABOVE, BELOW = "above", "below"


class NoThreshold(InsopError):
    """Numbers without a limit that tells which exceed."""

    template = N_("The field {field} holds numbers: they exceed only above a threshold, and none is given.")
    hint = N_("Give THRESHOLD in the unit of the field, or choose a field with the classes above and below.")


class NoClasses(InsopError):
    """Texts that are no classes of the comparison with guideline values."""

    template = N_("The field {field} holds texts, but never above or below; the first is {first!r}.")
    hint = N_("Choose the field class of the tool that compares with guideline values, or a field of numbers.")


class ThresholdForClasses(InsopError):
    """A threshold beside a field of texts."""

    template = N_("The field {field} holds texts: a threshold of {threshold} says nothing about them.")
    hint = N_("Leave THRESHOLD empty for a field with the classes above and below, or choose a field of numbers.")


class ThresholdWithoutField(InsopError):
    """A threshold beside no field."""

    template = N_("A threshold of {threshold} is given, but no field that it is for.")
    hint = N_("Choose the field with the values, or leave THRESHOLD empty.")


@dataclass(frozen=True)
class Chosen:
    """The rows that take part; rows = used + nulls + nowhere."""

    rows: "ndarray"
    nulls: int  # no weight, or no class above or below
    nowhere: int  # no geometry


def exceeding(values: "ndarray", field: str, threshold: float | None) -> "ndarray":
    """Say which samples exceed.

    Args:
        values: n numbers, NaN where there is none; or n classes, of which only above and below tell something.
        field: their field, for messages.
        threshold: numbers above it exceed.

    Returns:
        n times 1, 0, or NaN where it cannot be told.

    Raises:
        NoThreshold, NoClasses, ThresholdForClasses
    """
    import numpy as np

    if values.dtype.kind == "f":
        if threshold is None:
            raise NoThreshold(field=field)
        return np.where(np.isfinite(values), (values > threshold).astype(float), np.nan)
    if threshold is not None:
        raise ThresholdForClasses(field=field, threshold=threshold)
    is_above, is_below = values == ABOVE, values == BELOW
    if not (is_above | is_below).any():
        raise NoClasses(field=field, first=next((cell for cell in values if cell is not None), ""))
    return np.select([is_above.astype(bool), is_below.astype(bool)], [1.0, 0.0], np.nan)


def check_threshold(field: str, threshold: float | None) -> None:
    """Refuse a threshold without a field; raises ThresholdWithoutField."""
    if threshold is not None and not field:
        raise ThresholdWithoutField(threshold=threshold)


def choose(x: "ndarray", weight: "ndarray", cases: "ndarray") -> Chosen:
    """Return the rows with a place, a weight and a class.

    Args:
        x: n coordinates, NaN where there is no geometry.
        weight: n weights, NaN where there is none.
        cases: n numbers, NaN where it is not known whether the sample exceeds.

    Raises:
        NegativeWeight, NoSamples
    """
    import numpy as np

    wrong = np.flatnonzero(weight < 0)
    if wrong.size:
        raise NegativeWeight(row=int(wrong[0]) + 1, value=float(weight[wrong[0]]), n=wrong.size)
    here, known = np.isfinite(x), np.isfinite(weight) & np.isfinite(cases)
    chosen = Chosen(np.flatnonzero(here & known), int((~known).sum()), int((known & ~here).sum()))
    if not chosen.rows.size or not weight[chosen.rows].sum() > 0:
        raise NoSamples(rows=len(x), nulls=chosen.nulls, nowhere=chosen.nowhere, outside=0)
    return chosen
