"""Contaminants together as drawings inside a web page: the matrix of pairs, and the biplot."""

import math
from html import escape
from typing import TYPE_CHECKING

from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.pages.plot import every, svg
from insop_plugin.core.cooccurrence.explore import CLUSTERS_OPEN, MAYBE_CLUSTERS, TOGETHER, UNTESTED

if TYPE_CHECKING:
    from numpy import ndarray

    from insop_plugin.core.cooccurrence.explore import Concentrated, Together

CELL, EDGE = 34, 70
SIDE, MARGIN = 520, 46
MOST_POINTS = 3000
WARM, COLD = (178, 24, 43), (33, 102, 172)
CLASS_COLOURS = {
    "mixture 1": "#b2182b", "mixture 2": "#ef8a62", "mixture 3": "#762a83", "mixture 4": "#1b7837", "mixture 5": "#8c510a",
    "mixture 6": "#c51b7d", "other mixture": "#4d4d4d", "one contaminant": "#fdb863",
}  # fmt: skip
QUIET = "#92c5de"


def matrix(done: "Together") -> str:
    """Return an SVG: phi as colour below the diagonal, samples in which both exceed above it; marks say what was found."""
    names = done.states.contaminants
    n, cells = len(names), []
    counts, exceed = done.pairs.counts, done.states.above.sum(axis=0).tolist()
    columns = (counts.first, counts.second, counts.a, counts.n, done.pairs.phi, done.findings)
    for one, other, both, known, phi, finding in zip(*(column.tolist() for column in columns), strict=True):
        strength = "" if phi != phi else f"φ {phi:.2f}, "
        title = f"{names[one]} + {names[other]}: {both} / {known}, {strength}{tr(finding)}"
        cells.append(_cell(one, other, _colour(phi), _mark(finding), title))
        cells.append(_cell(other, one, "#f7f7f7", str(both), title))
    for place, name in enumerate(names):
        middle = EDGE + (place + 0.5) * CELL
        cells.append(_cell(place, place, "#dddddd", str(exceed[place]), f"{name}: {exceed[place]}"))
        cells.append(f'<text x="{EDGE - 6}" y="{middle + 4}" text-anchor="end">{escape(name)}</text>')
        cells.append(f'<text transform="translate({middle + 4} {EDGE - 6}) rotate(-60)">{escape(name)}</text>')
    width, low = max(EDGE + n * CELL + 50, 520), EDGE + n * CELL + 18
    return svg(width, low + 50, f"{''.join(cells)}{_scale(low)}", tr("φ and number of samples of each pair of contaminants"))


def biplot(found: "Concentrated", classes: "ndarray") -> str:
    """Return an SVG: samples as points by their class, contaminants as arrows, of the first two components."""
    import numpy as np

    axes = found.components
    points, arrows = axes.scores[:, :2], axes.loadings[:, :2]
    reach = float(np.abs(points).max()) or 1.0
    half = SIDE / 2 - MARGIN
    arrows = arrows * (0.85 * half / (float(np.hypot(*arrows.T).max()) or 1.0))
    keep = every(len(points), MOST_POINTS)
    spots = zip(SIDE / 2 + points[keep, 0] / reach * half, SIDE / 2 - points[keep, 1] / reach * half, classes[keep], strict=True)
    dots = [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{CLASS_COLOURS.get(kind, QUIET)}"/>' for x, y, kind in spots]
    lines = [_arrow(*arrow) for arrow in arrows.tolist()]
    words = _apart([(name, *arrow) for name, arrow in zip(found.composition.contaminants, arrows.tolist(), strict=True)])
    share = [tr("component {number} ({share} %)").format(number=k + 1, share=round(100 * axes.explained[k])) for k in range(2)]
    body = (
        f'<path d="M{MARGIN} {SIDE / 2}H{SIDE - MARGIN}M{SIDE / 2} {MARGIN}V{SIDE - MARGIN}" stroke="#bbbbbb" fill="none"/>'
        f'<g fill-opacity="0.75">{"".join(dots)}</g><g stroke="#333333" stroke-width="1.2">{"".join(lines)}</g>{"".join(words)}'
        f'<text x="{SIDE / 2}" y="{SIDE - 10}" text-anchor="middle">{escape(share[0])}</text>'
        f'<text x="16" y="{SIDE / 2}" text-anchor="middle" transform="rotate(-90 16 {SIDE / 2})">{escape(share[1])}</text>'
    )
    return svg(SIDE, SIDE, body, tr("samples and contaminants on the first two components"))


def _cell(column: int, row: int, fill: str, text: str, title: str) -> str:
    x, y = EDGE + column * CELL, EDGE + row * CELL
    return (
        f'<g><title>{escape(title)}</title><rect x="{x}" y="{y}" width="{CELL}" height="{CELL}" fill="{fill}" stroke="#ffffff"/>'
        f'<text x="{x + CELL / 2}" y="{y + CELL / 2 + 4}" text-anchor="middle" fill="#111111">{escape(text)}</text></g>'
    )


def _mark(finding: str) -> str:
    return {TOGETHER: "●", CLUSTERS_OPEN: "◐", MAYBE_CLUSTERS: "○", UNTESTED: "–"}.get(finding, "")


def _colour(phi: float) -> str:
    """Return white for 0, deep red for 1, blue for -1, grey for nothing."""
    if phi != phi:
        return "#eeeeee"
    share, end = min(1.0, abs(phi)) * 0.85, WARM if phi > 0 else COLD
    return "#" + "".join(f"{round(255 + (part - 255) * share):02x}" for part in end)


def _scale(top: float) -> str:
    boxes = [f'<rect x="{EDGE + 22 * place}" y="{top}" width="22" height="12" fill="{_colour(place / 4 - 1)}"/>' for place in range(9)]
    ends = (("φ -1", EDGE), ("0", EDGE + 99), ("1", EDGE + 198))
    texts = [f'<text x="{x}" y="{top + 26}" text-anchor="middle">{text}</text>' for text, x in ends]
    said = tr("colour: φ (no unit); above and on the diagonal: number of samples")
    return "".join([*boxes, *texts, f'<text x="{EDGE}" y="{top + 42}">{escape(said)}</text>'])


def _arrow(across: float, up: float) -> str:
    x, y, angle = SIDE / 2 + across, SIDE / 2 - up, math.atan2(-up, across)
    wings = [f"M{x:.1f} {y:.1f}L{x - 8 * math.cos(angle + turn):.1f} {y - 8 * math.sin(angle + turn):.1f}" for turn in (0.4, -0.4)]
    return f'<path d="M{SIDE / 2} {SIDE / 2}L{x:.1f} {y:.1f}{"".join(wings)}" fill="none"/>'


def _apart(named: list[tuple[str, float, float]]) -> list[str]:
    """Return the names beyond the ends of their arrows; on each side none stands on another."""
    found, last = [], {True: -math.inf, False: -math.inf}
    for name, across, up in sorted(named, key=lambda one: -one[2]):
        right = across >= 0
        y = max(SIDE / 2 - up * 1.06 + 4, last[right] + 13)
        last[right] = y
        anchor, x = ("start", 4) if right else ("end", -4)
        place = SIDE / 2 + across * 1.04 + x
        found.append(
            f'<text x="{place:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-weight="bold" stroke="#ffffff" stroke-width="3"'
            f' paint-order="stroke">{escape(name)}</text>'
        )
    return found
