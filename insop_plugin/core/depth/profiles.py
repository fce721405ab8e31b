"""Soil profiles as layers, and what is wrong with them; a mend is proposed, never applied."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from insop_plugin.core.depth.profile_problems import EFFECT, LAYER, LEFT_OUT, PROFILE

if TYPE_CHECKING:
    from numpy import ndarray

DEEPEST_CM = 1000.0
"""Deeper layers are doubtful: depths in millimetres or of boreholes."""


@dataclass(frozen=True)
class Layers:
    """Layers of soil, one entry a layer."""

    profile: ndarray  # number of the profile, from 0
    upper_cm: ndarray  # NaN where unknown
    lower_cm: ndarray
    is_organic: ndarray  # litter or peat, by name or said so

    def __len__(self) -> int:
        return len(self.profile)


@dataclass(frozen=True)
class Findings:
    """What was found, one entry a finding; a layer may have several."""

    row: ndarray  # place of the layer
    problem: ndarray  # code of `profile_problems`
    upper_cm: ndarray  # proposed; NaN where nothing can be proposed
    lower_cm: ndarray


@dataclass(frozen=True)
class Examined:
    """Findings, and the layers that can be used: those of sound profiles, in order of profile and depth."""

    findings: Findings
    used: ndarray  # rows
    refused: int
    left_out: int


class _Noted:
    """Collects findings."""

    def __init__(self, layers: Layers):
        self.layers, self.parts = layers, []

    def add(self, rows: ndarray, problem: str, upper: ndarray | float, lower: ndarray | float) -> None:
        import numpy as np

        if len(rows):
            ends = [np.broadcast_to(np.asarray(end, float), len(rows)) for end in (upper, lower)]
            self.parts.append((rows, np.full(len(rows), problem, dtype=object), *ends))

    def rows_with(self, effect: str) -> ndarray:
        import numpy as np

        return np.concatenate(
            [np.zeros(0, int), *(rows for rows, problem, *_ in self.parts if EFFECT[problem[0]] == effect)]
        )

    def findings(self) -> Findings:
        import numpy as np

        if not self.parts:
            return Findings(np.zeros(0, int), np.zeros(0, object), np.zeros(0), np.zeros(0))
        columns = [np.concatenate(column) for column in zip(*self.parts, strict=True)]
        order = np.argsort(columns[0], kind="stable")
        return Findings(*(column[order] for column in columns))


def examine(layers: Layers, deepest_cm: float = DEEPEST_CM) -> Examined:
    """Return what is wrong with layers, and which of them can be used.

    Args:
        layers: in any order.
        deepest_cm: layers that reach deeper are noted.

    Returns:
        Findings with the depths that would mend them; rows used + refused + left out are all rows.
    """
    import numpy as np

    noted = _Noted(layers)
    ordinary = _single_layers(layers, noted)
    order = _in_order(layers, np.flatnonzero(ordinary))
    _between_layers(layers, order, noted, deepest_cm)
    _below_litter(layers, order, noted)
    bad = noted.rows_with(PROFILE)
    if not len(bad):
        used = order
    else:
        is_bad = np.zeros(int(layers.profile.max()) + 1, bool)
        is_bad[layers.profile[bad]] = True
        used = order[~is_bad[layers.profile[order]]]
        own = np.unique(np.concatenate([bad, noted.rows_with(LAYER), noted.rows_with(LEFT_OUT)]))
        others = np.setdiff1d(np.flatnonzero(is_bad[layers.profile]), own)
        noted.add(others, "profile_refused", np.nan, np.nan)
    left_out = len(np.setdiff1d(noted.rows_with(LEFT_OUT), used))
    return Examined(noted.findings(), used, len(layers) - len(used) - left_out, left_out)


def _single_layers(layers: Layers, noted: _Noted) -> ndarray:
    """Note what each layer shows by itself; return which are ordinary ones."""
    import numpy as np

    upper, lower, organic = layers.upper_cm, layers.lower_cm, layers.is_organic
    unknown = ~(np.isfinite(upper) & np.isfinite(lower))
    above = ~unknown & ~organic & (upper < 0) & (lower <= 0) & (upper < lower)
    thick = np.abs(lower - upper)
    rest = ~unknown & ~organic & ~above
    crossing, negative = rest & (upper < 0) & (lower > 0), rest & (lower < 0) & (lower < upper)
    rest &= ~crossing & ~negative
    zero, turned = rest & (upper == lower), rest & (upper > lower)
    nothing = np.full(len(layers), np.nan)
    for where, problem, mend in (
        (unknown & ~organic, "depth_missing", (nothing, nothing)),
        (
            organic,
            "organic",
            (np.where(upper < lower, np.maximum(upper, 0), 0), np.where(upper >= 0, np.maximum(upper, lower), thick)),
        ),
        (above, "above_surface", (nothing, nothing)),
        (crossing, "crosses_surface", (0 * lower, lower)),
        (negative, "negative", (-upper, -lower)),
        (zero, "no_thickness", (nothing, nothing)),
        (turned, "reversed", (lower, upper)),
    ):
        rows = np.flatnonzero(where)
        if len(rows):
            noted.add(rows, problem, mend[0][rows], mend[1][rows])
    return rest & ~zero & ~turned


def _in_order(layers: Layers, rows: ndarray) -> ndarray:
    """Return rows by profile, then from the top down."""
    import numpy as np

    profile, upper = layers.profile[rows], layers.upper_cm[rows]
    ahead = np.diff(profile)
    if ((ahead > 0) | ((ahead == 0) & (np.diff(upper) > 0))).all():
        return rows
    return rows[np.lexsort((layers.lower_cm[rows], upper, profile))]


def _between_layers(layers: Layers, order: ndarray, noted: _Noted, deepest_cm: float) -> None:
    """Note layers that repeat, overlap or leave a gap below the one above, and those too deep."""
    import numpy as np

    upper, lower = layers.upper_cm[order], layers.lower_cm[order]
    same = np.diff(layers.profile[order], prepend=-1) == 0
    reached = _reached(layers.profile[order], lower, upper, same)
    twice = same & (upper == np.roll(upper, 1)) & (lower == np.roll(lower, 1))
    overlapping = same & ~twice & (upper < reached)
    gap = same & (upper > reached)
    deep = lower > deepest_cm
    inside = overlapping & (reached >= lower)
    noted.add(order[twice], "duplicate", np.nan, np.nan)
    noted.add(order[overlapping & ~inside], "overlap", reached[overlapping & ~inside], lower[overlapping & ~inside])
    noted.add(order[inside], "overlap", np.nan, np.nan)
    noted.add(order[gap], "gap", reached[gap], lower[gap])
    noted.add(order[deep], "very_deep", upper[deep] / 10, lower[deep] / 10)


def _reached(profile: ndarray, lower: ndarray, upper: ndarray, same: ndarray) -> ndarray:
    """Return how deep the layers above reach, in order of profile and depth."""
    import numpy as np

    before = np.roll(lower, 1)
    if not (same & (upper < before)).any():
        return before
    levels, rank = np.unique(lower, return_inverse=True)
    deepest = np.maximum.accumulate(profile.astype(np.int64) * len(levels) + rank) % len(levels)
    return np.roll(levels[deepest], 1)


def _below_litter(layers: Layers, order: ndarray, noted: _Noted) -> None:
    """Note mineral soil whose depths seem to count from the top of the litter above it."""
    import numpy as np

    litter = np.flatnonzero(layers.is_organic & (layers.upper_cm >= 0) & (layers.lower_cm > layers.upper_cm))
    if not len(litter) or not len(order):
        return
    thick = np.zeros(int(layers.profile.max()) + 1)
    np.maximum.at(thick, layers.profile[litter], layers.lower_cm[litter])
    first = order[np.diff(layers.profile[order], prepend=-1) != 0]
    shift = np.zeros_like(thick)
    starts = layers.upper_cm[first]
    shift[layers.profile[first]] = np.where(starts >= thick[layers.profile[first]], thick[layers.profile[first]], 0)
    rows = order[shift[layers.profile[order]] > 0]
    by = shift[layers.profile[rows]]
    noted.add(rows, "below_litter", layers.upper_cm[rows] - by, layers.lower_cm[rows] - by)
