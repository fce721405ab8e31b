"""Drawings inside a web page: marks in a frame of two axes, as inline SVG. A drawing computes no statistic."""

import math
from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from insop_plugin.adapters.pages.axes import Axis, tick_text

if TYPE_CHECKING:
    from numpy import ndarray

HOT, WARM, COLD, COOL = "#b2182b", "#f4a582", "#2166ac", "#92c5de"
"""Of the maps; told apart by colour-blind readers, and dark and light in print."""
GREY, PALE, INK, OCHRE = "#7a7a7a", "#d5d5d5", "#333333", "#b35806"
LINES = ("#b2182b", "#2166ac", "#1b7837", "#762a83", "#b35806", "#01665e", "#c51b7d")
"""Colours of lines that stand side by side."""
WIDTH, HEIGHT = 640, 340
LEFT, RIGHT, TOP, BOTTOM = 66, 20, 14, 46
LINE = 14
LETTER = 6.6
"""Width of a letter of 12 pixels, on average."""
MOST_POINTS = 2000
"""More points than this are thinned: the page stays small and the cloud looks the same."""
HALO = 'stroke="#ffffff" stroke-width="3" paint-order="stroke"'
Key = Sequence[tuple[str, str]]


def svg(width: float, height: float, body: str, words: str) -> str:
    """Return a drawing; `words` is what it shows, for those who cannot see it."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" width="{width:g}" role="img" '
        f'direction="ltr" font-size="12" font-family="sans-serif"><title>{escape(words)}</title>{body}</svg>'
    )


def text(x: float, y: float, words: str, anchor: str = "start", more: str = "") -> str:
    """Return words at a place."""
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" {more}>{escape(words)}</text>'


def key_of(entries: Key, width: float) -> tuple[str, float]:
    """Return colours with their words, in rows, and the height of these."""
    x, y, parts = 4.0, 11.0, []
    for colour, words in entries:
        reach = 20 + LETTER * len(words) + 14
        if x > 4 and x + reach > width:
            x, y = 4.0, y + LINE + 3
        parts.append(f'<rect x="{x:.1f}" y="{y - 9:.1f}" width="11" height="11" fill="{colour}" stroke="{INK}" stroke-width="0.5"/>')
        parts.append(text(x + 16, y, words))
        x += reach
    return "".join(parts), y + 6 if entries else 0.0


def every(n: int, most: int = MOST_POINTS) -> slice:
    """Return which of n points are drawn."""
    return slice(None, None, max(1, math.ceil(n / most)))


class Plot:
    """Marks in a frame; those added later lie above earlier ones, words above all."""

    def __init__(self, across: Axis, up: Axis, key: Key = (), size: tuple[float, float] = (WIDTH, HEIGHT)):
        self.across, self.up, (self.width, height) = across, up, size
        self.key, self.top = key_of(key, size[0])
        self.top += TOP
        self.height, self.marks, self.labels, self.said = height + self.top - TOP, [], [], 0

    def at(self, x: "ndarray", y: "ndarray") -> "list[tuple[float, float]]":
        """Return where points stand, in pixels."""
        import numpy as np

        right = LEFT + self.across.share(np.asarray(x, float)) * (self.width - LEFT - RIGHT)
        down = self.height - BOTTOM - self.up.share(np.asarray(y, float)) * (self.height - BOTTOM - self.top)
        return list(zip(right.round(1).tolist(), down.round(1).tolist(), strict=True))

    def points(self, x: "ndarray", y: "ndarray", colour: str, radius: float = 2.5, opacity: float = 0.75) -> None:
        """Add points."""
        dots = "".join(f'<circle cx="{a}" cy="{b}" r="{radius}"/>' for a, b in self.at(x, y))
        self.marks.append(f'<g fill="{colour}" fill-opacity="{opacity}">{dots}</g>')

    def rings(self, x: "ndarray", y: "ndarray") -> None:
        """Add open points, one for all that lie at the same place."""
        dots = "".join(f'<circle cx="{a}" cy="{b}" r="3"/>' for a, b in dict.fromkeys(self.at(x, y)))
        self.marks.append(f'<g fill="#ffffff" stroke="{INK}">{dots}</g>')

    def line(self, x: "ndarray", y: "ndarray", colour: str, dash: str = "", width: float = 2) -> None:
        """Add a line through points."""
        dashed = f' stroke-dasharray="{dash}"' if dash else ""
        self.marks.append(f'<path d="{_path(self.at(x, y))}" fill="none" stroke="{colour}" stroke-width="{width}"{dashed}/>')

    def steps(self, x: "ndarray", y: "ndarray", colour: str) -> None:
        """Add a staircase that rises at each x to its y."""
        import numpy as np

        keep = np.append(np.arange(len(x) - 1)[every(len(x))], len(x) - 1) if len(x) else []
        x, y = x[keep], y[keep]
        self.line(np.repeat(x, 2), np.column_stack([np.append(0.0, y[:-1]), y]).ravel(), colour)

    def band(self, x: "ndarray", low: "ndarray", high: "ndarray", colour: str) -> None:
        """Add what lies between two lines."""
        import numpy as np

        outline = self.at(np.concatenate([x, x[::-1]]), np.concatenate([low, high[::-1]]))
        self.marks.append(f'<path d="{_path(outline)}Z" fill="{colour}"/>')

    def columns(self, edges: "ndarray", heights: "ndarray", colour: str) -> None:
        """Add a column on each bin."""
        lower, upper = self.at(edges[:-1], heights * 0 + self.up.low), self.at(edges[1:], heights)
        boxes = "".join(
            f'<rect x="{a}" y="{d}" width="{max(c - a, 0.5):.1f}" height="{b - d:.1f}"/>'
            for (a, b), (c, d) in zip(lower, upper, strict=True) if b > d
        )  # fmt: skip
        self.marks.append(f'<g fill="{colour}" stroke="#ffffff" stroke-width="0.6">{boxes}</g>')

    def upright(self, value: float, words: str, colour: str = INK, dash: str = "5 3") -> None:
        """Add a line across the frame at a value of the axis below, its words in a row of their own beside it."""
        (x, bottom), y = self.at([value], [self.up.low])[0], self.top + LINE * (self.said % 8) + 10
        self.said += bool(words)
        side, anchor = (x - 5, "end") if x + LETTER * len(words) > self.width - 4 else (x + 5, "start")
        self.marks.append(f'<path d="M{x} {self.top}V{bottom}" stroke="{colour}" stroke-width="1.5" stroke-dasharray="{dash}"/>')
        self.labels.append(text(side, y, words, anchor, f'fill="{colour}" {HALO}') if words else "")

    def level(self, value: float, words: str = "", colour: str = GREY) -> None:
        """Add a line across the frame at a value of the axis at its side."""
        (x, y), right = self.at([self.across.low], [value])[0], self.width - RIGHT
        self.marks.append(f'<path d="M{x} {y}H{right}" stroke="{colour}" stroke-dasharray="4 3"/>')
        self.labels.append(text(right, y - 4, words, "end", f'fill="{colour}" {HALO}') if words else "")

    def words(self, place: tuple[float, float], said: str, anchor: str = "middle", colour: str = INK) -> None:
        """Add words at shares of the frame."""
        x = LEFT + place[0] * (self.width - LEFT - RIGHT)
        y = self.height - BOTTOM - place[1] * (self.height - BOTTOM - self.top)
        self.labels.append(text(x, y, said, anchor, f'fill="{colour}" {HALO}'))

    def svg(self, words: str) -> str:
        """Return the drawing; `words` is what it shows."""
        return svg(self.width, self.height, f"{self.key}{''.join([*self.marks, *self.labels])}{self._frame()}", words)

    def _frame(self) -> str:
        bottom, right = self.height - BOTTOM, self.width - RIGHT
        middle, parts = (self.top + bottom) / 2, [f'<path d="M{LEFT} {self.top}V{bottom}H{right}" fill="none" stroke="{INK}"/>']
        ticks = self.across.ticks()
        for value, (x, _) in zip(ticks, self.at(ticks, [self.up.low] * len(ticks)), strict=True):
            parts.append(f'<path d="M{x} {bottom}v4" stroke="{INK}"/>{text(x, bottom + 17, tick_text(value), "middle")}')
        ticks = self.up.ticks()
        for value, (_, y) in zip(ticks, self.at([self.across.low] * len(ticks), ticks), strict=True):
            parts.append(f'<path d="M{LEFT} {y}h-4" stroke="{INK}"/>{text(LEFT - 7, y + 4, tick_text(value), "end")}')
        parts.append(text((LEFT + right) / 2, self.height - 9, self.across.words, "middle"))
        parts.append(text(14, middle, self.up.words, "middle", f'transform="rotate(-90 14 {middle:g})"'))
        return "".join(parts)


def _path(places: "list[tuple[float, float]]") -> str:
    return "M" + "L".join(f"{a} {b}" for a, b in places) if places else ""
