"""Whole drawings that several reports have: a histogram, and stacked bars of counts."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.pages.axes import Axis, axis_over, round_steps, tick_text
from insop_plugin.adapters.pages.plot import COOL, INK, LETTER, WIDTH, Plot, key_of, svg, text
from insop_plugin.core.histogram import histogram

if TYPE_CHECKING:
    from numpy import ndarray

BAR, GAP, EDGE = 18, 6, 8
LONGEST = 46
"""Letters of a bar's name; longer ones are cut, the whole stands in the table."""
HATCH = (
    '<defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
    '<rect width="5" height="5" fill="#ffffff"/><rect width="2.2" height="5" fill="#b35806"/></pattern></defs>'
)
HATCHED = "url(#hatch)"


@dataclass(frozen=True)
class Mark:
    """A value that a histogram points out."""

    value: float
    words: str
    colour: str = INK


def counted(
    values: "ndarray", words: str, unit: str, marks: Sequence[Mark] = (), is_log: bool = False, room_for: float = 0.0
) -> Plot:
    """Return a histogram, to which more may be added.

    Args:
        values: n numbers; NaN take no part.
        words: what they are, and their unit.
        unit: what is counted.
        marks: values to point out; those that have no place on the axis are left out.
        is_log: whether the axis is logarithmic; only values above 0 are then shown.
        room_for: a count that the drawing has to hold, where more is drawn into it.
    """
    import numpy as np

    bins = histogram(values, is_log)
    wanted = [mark for mark in marks if np.isfinite(mark.value) and (mark.value > 0 or not is_log)]
    across = axis_over(words, np.append(bins.edges, [mark.value for mark in wanted]), is_log)
    most = max(float(bins.counts.max()), room_for) * (1.05 + 0.05 * len(wanted)) or 1.0
    plot = Plot(across, Axis(unit, 0.0, most))
    plot.columns(bins.edges, bins.counts, COOL)
    for mark in wanted:
        plot.upright(mark.value, mark.words, mark.colour)
    return plot


def stacked(rows: Sequence[tuple[str, Sequence[int]]], kinds: Sequence[tuple[str, str]], unit: str, words: str) -> str:
    """Return bars of counts, the counts of each kind side by side in a bar.

    Args:
        rows: name of the bar, and one count a kind.
        kinds: colour and words of each kind.
        unit: what is counted.
        words: what the drawing shows.
    """
    key, top = key_of(kinds, WIDTH)
    names = [name if len(name) <= LONGEST else f"{name[: LONGEST - 1]}…" for name, _ in rows]
    left = min(0.5 * WIDTH, EDGE + LETTER * max((len(name) for name in names), default=0))
    most = max((sum(counts) for _, counts in rows), default=0) or 1
    per_count, bottom = (WIDTH - left - 3 * EDGE - 40) / most, top + len(rows) * (BAR + GAP) + 4
    parts = [HATCH, key]
    for place, (name, (_, counts)) in enumerate(zip(names, rows, strict=True)):
        y, x = top + place * (BAR + GAP) + 4, left
        parts.append(text(left - 6, y + 13, name, "end"))
        for count, (colour, _) in zip(counts, kinds, strict=True):
            parts.append(_piece(x, y, count * per_count, colour) if count else "")
            x += count * per_count
        parts.append(text(x + 5, y + 13, tick_text(sum(counts))))
    for value in round_steps(0, most):
        if value == int(value):
            x = left + value * per_count
            parts.append(f'<path d="M{x:.1f} {bottom}v4" stroke="{INK}"/>{text(x, bottom + 17, tick_text(value), "middle")}')
    parts.append(f'<path d="M{left} {top}V{bottom}H{left + most * per_count:.1f}" fill="none" stroke="{INK}"/>')
    parts.append(text((left + WIDTH) / 2, bottom + 36, unit, "middle"))
    return svg(WIDTH, bottom + 44, "".join(parts), words)


def samples() -> str:
    """Return the unit of counts of samples."""
    return tr("number of samples")


def _piece(x: float, y: float, width: float, colour: str) -> str:
    return f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{BAR}" fill="{colour}" stroke="{INK}" stroke-width="0.5"/>'


