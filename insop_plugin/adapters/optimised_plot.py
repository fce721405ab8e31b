"""The curve of incremental autocorrelation as a drawing inside a web page."""

from html import escape

from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.locale_words import number as grouped
from insop_plugin.core.incremental_autocorrelation import PEAK, Scale

WIDTH, HEIGHT, EDGE = 640, 320, 52
CRITICAL = 1.96
"""Two-sided 5 % of a standard normal."""
CHOSEN, OTHER, PLAIN = "#b2182b", "#ef8a62", "#2166ac"


def drawing(scale: Scale) -> str:
    """Return an SVG: z of Moran's I by distance, the peaks, the chosen band and the line of significance."""
    frame = Frame(scale)
    bands = [step.band_m for step in scale.steps]
    points = [frame.at(step.band_m, step.z) for step in scale.steps]
    dots = "".join(_dot(frame, scale, place) for place in range(len(bands)))
    line = "M" + "L".join(f"{x} {y}" for x, y in points) if points else ""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" role="img" font-size="12" '
        f'font-family="sans-serif">{frame.axes()}{frame.critical()}{frame.other(scale)}{frame.chosen(scale.band_m)}'
        f'<path d="{line}" fill="none" stroke="{PLAIN}" stroke-width="2"/>{dots}</svg>'
    )


class Frame:
    """Turns distances and z into places of the drawing."""

    def __init__(self, scale: Scale):
        z, bands = [step.z for step in scale.steps], [step.band_m for step in scale.steps]
        self.most_m = max([*bands, scale.average_m]) * 1.04
        self.low, self.high = min([*z, 0.0]), max([*z, CRITICAL]) * 1.1
        self.low -= 0.05 * (self.high - self.low)

    def at(self, band_m: float, z: float) -> tuple[float, float]:
        """Return the place in pixels."""
        across = EDGE + band_m / self.most_m * (WIDTH - 1.5 * EDGE)
        return round(across, 1), round(HEIGHT - EDGE - (z - self.low) / (self.high - self.low) * (HEIGHT - 1.5 * EDGE), 1)

    def axes(self) -> str:
        """Return both axes with round numbers and their names."""
        bottom, middle = HEIGHT - EDGE, HEIGHT / 2
        parts = [f'<path d="M{EDGE} {EDGE / 2}V{bottom}H{WIDTH - EDGE / 2}" fill="none" stroke="#333333"/>']
        for band_m in round_steps(0, self.most_m):
            x = self.at(band_m, 0)[0]
            parts.append(f'<path d="M{x} {bottom}v4" stroke="#333333"/>')
            parts.append(f'<text x="{x}" y="{bottom + 16}" text-anchor="middle">{_plain(band_m)}</text>')
        for z in round_steps(self.low, self.high):
            y = self.at(0, z)[1]
            parts.append(f'<path d="M{EDGE} {y}h-4" stroke="#333333"/>')
            parts.append(f'<text x="{EDGE - 7}" y="{y + 4}" text-anchor="end">{z:g}</text>')
        across, up = escape(tr("distance, m")), escape(tr("z of Moran's I"))
        parts.append(f'<text x="{WIDTH / 2}" y="{HEIGHT - 10}" text-anchor="middle">{across}</text>')
        parts.append(f'<text x="14" y="{middle}" text-anchor="middle" transform="rotate(-90 14 {middle})">{up}</text>')
        return "".join(parts)

    def critical(self) -> str:
        """Return the line above which clustering is significant."""
        y, right = self.at(0, CRITICAL)[1], WIDTH - EDGE / 2
        return (
            f'<path d="M{EDGE} {y}H{right}" stroke="#7a7a7a" stroke-dasharray="4 3"/>'
            f'<text x="{right}" y="{y - 4}" text-anchor="end" fill="#555555">p = 0.05</text>'
        )

    def other(self, scale: Scale) -> str:
        """Return the line of the mean distance to K neighbours where a peak was preferred to it."""
        if scale.rule != PEAK:
            return ""
        x, low = self.at(scale.average_m, 0)[0], HEIGHT - EDGE
        words = escape(tr("mean distance to {k}").format(k=scale.k))
        return (
            f'<path d="M{x} {EDGE / 2}V{low}" stroke="#9a9a9a" stroke-dasharray="1 3"/>'
            f'<text x="{x + 5}" y="{low - 6}" fill="#777777" stroke="#ffffff" stroke-width="3" paint-order="stroke">{words}</text>'
        )

    def chosen(self, band_m: float) -> str:
        """Return the line of the chosen band, its number on the side where there is room."""
        x, near_end = self.at(band_m, 0)[0], band_m > 0.8 * self.most_m
        side, anchor = (x - 5, "end") if near_end else (x + 5, "start")
        return (
            f'<path d="M{x} {EDGE / 2}V{HEIGHT - EDGE}" stroke="{CHOSEN}" stroke-dasharray="2 2"/>'
            f'<text x="{side}" y="{EDGE / 2 + 4}" text-anchor="{anchor}" fill="{CHOSEN}">{_plain(round(band_m, 1))} m</text>'
        )


def round_steps(low: float, high: float) -> list[float]:
    """Return about six round numbers between two."""
    import math

    rough = (high - low) / 6
    decade = 10 ** math.floor(math.log10(rough))
    step = next(factor * decade for factor in (1, 2, 5, 10) if factor * decade >= rough)
    first, last = math.ceil(low / step), math.floor(high / step)
    return [round(number * step, 10) for number in range(first, last + 1)]


def _plain(number: float) -> str:
    """Return a number as the locale groups it; small ones with their decimals."""
    return grouped(int(number)) if abs(number) >= 1000 else f"{number:.10g}"


def _dot(frame: Frame, scale: Scale, place: int) -> str:
    step = scale.steps[place]
    x, y = frame.at(step.band_m, step.z)
    is_chosen = scale.rule == PEAK and place == scale.peaks[0]
    colour = CHOSEN if is_chosen else OTHER if place in scale.peaks else PLAIN
    return f'<circle cx="{x}" cy="{y}" r="{5 if place in scale.peaks else 3}" fill="{colour}"/>'
