"""Paired results and the line through them as a drawing inside a web page."""

import math
from html import escape
from typing import TYPE_CHECKING

from insop_plugin.core.method_transfer.transfer import LOG, Transfer

if TYPE_CHECKING:
    from numpy import ndarray

SIDE, EDGE = 420, 56
MOST_POINTS = 2000
"""More points than this are thinned: the page stays small and the cloud looks the same."""
STEPS = 40


def drawing(fitted: Transfer) -> str:
    """Return an SVG: pairs, line and 95 % prediction interval; covariates stand at their mean."""
    import numpy as np

    x, y, settings = fitted.predictors[:, 0], fitted.observed, fitted.settings
    at = np.tile(fitted.predictors.mean(axis=0), (STEPS, 1))
    at[:, 0] = np.linspace(x.min(), x.max(), STEPS)
    middle, reach = fitted.line.at(at), _reach(fitted, at)
    frame = Frame(x, np.concatenate([y, middle - reach, middle + reach]))
    keep = slice(None, None, max(1, math.ceil(len(x) / MOST_POINTS)))
    band = frame.path(np.concatenate([at[:, 0], at[::-1, 0]]), np.concatenate([middle - reach, (middle + reach)[::-1]]))
    points = "".join(f'<circle cx="{a}" cy="{b}" r="2.5"/>' for a, b in zip(*frame.spots(x[keep], y[keep]), strict=True))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIDE} {SIDE}" width="{SIDE}" role="img" font-size="12">'
        f'<path d="{band}Z" fill="#c6dbef"/><path d="{frame.path(at[:, 0], middle)}" fill="none" stroke="#2166ac" stroke-width="2"/>'
        f'<g fill="#5d4327" fill-opacity="0.6">{points}</g>{frame.axes(settings.transform == LOG)}'
        f'<text x="{SIDE / 2}" y="{SIDE - 8}" text-anchor="middle">{escape(settings.from_name)}</text>'
        f'<text x="14" y="{SIDE / 2}" text-anchor="middle" transform="rotate(-90 14 {SIDE / 2})">{escape(settings.to_name)}</text></svg>'
    )


class Frame:
    """Turns the fitted scale into places of the drawing."""

    def __init__(self, x: "ndarray", y: "ndarray"):
        self.x, self.y = ((float(part.min()), float(part.max())) for part in (x, y))

    def spots(self, x: "ndarray", y: "ndarray") -> "tuple[list[float], list[float]]":
        """Return where points stand, in pixels."""
        across = EDGE + _share(x, self.x) * (SIDE - 1.5 * EDGE)
        down = SIDE - EDGE - _share(y, self.y) * (SIDE - 1.5 * EDGE)
        return across.round(1).tolist(), down.round(1).tolist()

    def path(self, x: "ndarray", y: "ndarray") -> str:
        """Return points as the path of a line."""
        return "M" + "L".join(f"{a} {b}" for a, b in zip(*self.spots(x, y), strict=True))

    def axes(self, is_log: bool) -> str:
        """Return both axes with their numbers."""
        import numpy as np

        low, high = EDGE, SIDE - EDGE
        parts = [f'<path d="M{low} {EDGE / 2}V{high}H{SIDE - EDGE / 2}" fill="none" stroke="#333333"/>']
        for value in ticks(*self.x, is_log):
            place = self.spots(np.array([value]), np.array([self.y[0]]))[0][0]
            parts.append(f'<text x="{place}" y="{high + 16}" text-anchor="middle">{_number(value, is_log)}</text>')
        for value in ticks(*self.y, is_log):
            place = self.spots(np.array([self.x[0]]), np.array([value]))[1][0]
            parts.append(f'<text x="{low - 6}" y="{place + 4}" text-anchor="end">{_number(value, is_log)}</text>')
        return "".join(parts)


def ticks(low: float, high: float, is_log: bool) -> list[float]:
    """Return places for numbers along an axis: 1, 2 and 5 of each decade, or even steps."""
    import numpy as np

    if not is_log:
        return np.linspace(low, high, 5).tolist()
    decades = range(math.floor(low), math.ceil(high) + 1)
    steps = (1,) if high - low > 2 else (1, 2, 5)
    found = [decade + math.log10(step) for decade in decades for step in steps]
    inside = [value for value in found if low <= value <= high]
    return inside if len(inside) > 1 else [low, high]


def _reach(fitted: Transfer, at: "ndarray") -> "ndarray":
    from insop_plugin.core.method_transfer.lines import quantile_of_t

    return quantile_of_t(fitted.line.freedom) * fitted.line.prediction_error(at)


def _share(values: "ndarray", edges: tuple[float, float]) -> "ndarray":
    return (values - edges[0]) / ((edges[1] - edges[0]) or 1.0)


def _number(value: float, is_log: bool) -> str:
    return f"{10**value if is_log else value:.3g}"
