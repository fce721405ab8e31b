"""The cross-K function as a drawing inside a web page."""

import math
from html import escape

from qgis.PyQt.QtCore import QLocale

from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.transfer_plot import EDGE, SIDE, Frame
from insop_plugin.core.colocation import CrossK

KILOMETRES_FROM_M = 5000
TICKS = 5


def drawing(curve: CrossK) -> str:
    """Return an SVG: the function and its envelope as multiples of what relabelling expects, by distance."""
    import numpy as np

    known = curve.expected > 0
    if not known.any():
        return f"<p>{escape(tr('No sample lies within the drawn distances of a source.'))}</p>"
    is_far = curve.distance_m[-1] >= KILOMETRES_FROM_M
    x = curve.distance_m[known] / (1000 if is_far else 1)
    observed, lower, upper = (line[known] / curve.expected[known] for line in (curve.observed, curve.lower, curve.upper))
    frame = Frame(np.append(x, 0.0), np.concatenate([[0.0, 1.1], observed, lower, upper]))
    band = frame.path(np.concatenate([x, x[::-1]]), np.concatenate([lower, upper[::-1]]))
    across, down = frame.spots(x, observed)
    dots = "".join(f'<circle cx="{a}" cy="{b}" r="2.5"/>' for a, b in zip(across, down, strict=True))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIDE} {SIDE}" width="{SIDE}" role="img" font-size="12">'
        f'<path d="{band}Z" fill="#dddddd"/>'
        f'<path d="{frame.path(np.array([0.0, x[-1]]), np.ones(2))}" fill="none" stroke="#7a7a7a" stroke-dasharray="5 4"/>'
        f'<path d="{frame.path(x, observed)}" fill="none" stroke="#b2182b" stroke-width="2"/><g fill="#b2182b">{dots}</g>'
        f"{_axes(frame)}{_titles(tr('Distance, km') if is_far else tr('Distance, m'))}</svg>"
    )


def even_steps(high: float) -> list[float]:
    """Return numbers from 0 to at most `high` in steps of 1, 2 or 5 times a power of ten."""
    rough = high / TICKS
    power = 10 ** math.floor(math.log10(rough))
    step = next(power * size for size in (1, 2, 5, 10) if power * size >= rough * (1 - 1e-9))
    return [step * number for number in range(math.floor(high / step + 1e-9) + 1)]


def _axes(frame: Frame) -> str:
    import numpy as np

    low, high = EDGE, SIDE - EDGE
    parts = [f'<path d="M{low} {EDGE / 2}V{high}H{SIDE - EDGE / 2}" fill="none" stroke="#333333"/>']
    for value in even_steps(frame.x[1]):
        place = frame.spots(np.array([value]), np.zeros(1))[0][0]
        parts.append(f'<text x="{place}" y="{high + 16}" text-anchor="middle">{_number(value)}</text>')
    for value in even_steps(frame.y[1]):
        place = frame.spots(np.zeros(1), np.array([value]))[1][0]
        parts.append(f'<text x="{low - 6}" y="{place + 4}" text-anchor="end">{_number(value)}</text>')
    return "".join(parts)


def _titles(distance: str) -> str:
    words = escape(tr("Cross-K by what relabelling expects"))
    return (
        f'<text x="{SIDE / 2}" y="{SIDE - 8}" text-anchor="middle">{escape(distance)}</text>'
        f'<text x="14" y="{SIDE / 2}" text-anchor="middle" transform="rotate(-90 14 {SIDE / 2})">{words}</text>'
    )


def _number(value: float) -> str:
    return QLocale().toString(float(value), "g", 6)
