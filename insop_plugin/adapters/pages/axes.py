"""Axes of drawings: where a number lies, which round numbers stand beside it, and what is measured in which unit."""

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QLocale

from insop_plugin.adapters.locale_words import number

if TYPE_CHECKING:
    from numpy import ndarray

TICKS = 6
MANY_DECADES = 3.5
"""Up to so many, 2 and 5 have room beside the powers of ten."""
GROUPED_FROM, GROUPED_TO = 1000, 1e7


@dataclass(frozen=True)
class Axis:
    """One direction of a drawing."""

    words: str  # what is shown, and its unit
    low: float
    high: float
    is_log: bool = False
    until: float = math.inf  # no number stands beyond it: room for words

    def share(self, values: "ndarray | float") -> "ndarray":
        """Return how far along the axis values lie, 0 at its low end and 1 at its high one."""
        low, high = self._shown(self.low), self._shown(self.high)
        return (self._shown(values) - low) / ((high - low) or 1.0)

    def ticks(self) -> list[float]:
        """Return round numbers along the axis; 1, 2 and 5 of each decade where it is logarithmic."""
        return [value for value in self._round() if self.low <= value <= min(self.high, self.until)]

    def _round(self) -> list[float]:
        if not self.is_log:
            return round_steps(self.low, min(self.high, self.until))
        low, high = math.log10(self.low), math.log10(self.high)
        every = max(1, math.ceil((high - low) / TICKS))
        factors = (1, 2, 5) if high - low <= MANY_DECADES else (1,)
        decades = range(math.floor(low), math.ceil(high) + 1)
        found = [factor * 10.0**decade for decade in decades if decade % every == 0 for factor in factors]
        inside = [value for value in found if self.low <= value <= self.high]
        return inside if len(inside) > 2 else round_steps(self.low, self.high)

    def _shown(self, values: "ndarray | float") -> "ndarray":
        import numpy as np

        return np.log10(values) if self.is_log else np.asarray(values, float)


def axis_over(words: str, values: "ndarray", is_log: bool = False, from_zero: bool = False) -> Axis:
    """Return the axis that holds all values, with a little room at its ends; NaN and infinite ones take no part."""
    import numpy as np

    known = values[np.isfinite(values) & ((values > 0) | (not is_log))]
    if not known.size:
        return Axis(words, 1.0 if is_log else 0.0, 10.0 if is_log else 1.0, is_log)
    low, high = float(known.min()), float(known.max())
    if is_log:
        room = max((high / low) ** 0.03, 1.05)
        return Axis(words, low / room, high * room, is_log=True)
    low = min(low, 0.0) if from_zero else low
    room = 0.04 * ((high - low) or abs(high) or 1.0)
    return Axis(words, low if from_zero and low == 0 else low - room, high + room)


def round_steps(low: float, high: float) -> list[float]:
    """Return about six round numbers between two."""
    rough = (high - low) / TICKS
    if not rough > 0:
        return [low]
    decade = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * decade for factor in (1, 2, 5, 10) if factor * decade >= rough * (1 - 1e-9))
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return [float(f"{place * step:.10g}") for place in range(first, last + 1)]


def tick_text(value: float) -> str:
    """Return a round number as the locale writes it, thousands grouped."""
    if value == int(value) and GROUPED_FROM <= abs(value) < GROUPED_TO:
        return number(int(value))
    return QLocale().toString(float(value), "g", 6)
