"""The equal-area quadratic spline through the layers of soil profiles, many profiles at a time.

All arrays have one row per layer, from the top down, and one column per profile; the profiles of one call have the
same number of layers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from numpy import ndarray


@dataclass(frozen=True)
class Curves:
    """Splines as pieces, layer, gap, layer ...: f = constant + slope t + curvature t t, t from the piece's upper end."""

    breaks: ndarray  # (pieces + 1, profiles), cm
    constant: ndarray  # (pieces, profiles)
    slope: ndarray
    curvature: ndarray


def fit(upper: ndarray, lower: ndarray, values: ndarray, smoothing: float) -> Curves:
    """Return the curves that minimise (1/n) sum (value - mean of f in the layer)^2 + smoothing * integral of f'^2.

    Args:
        upper: depth of the upper ends in cm, (layers, profiles); no layer begins above the end of the one before.
        lower: depth of the lower ends in cm.
        values: mean of each layer.
        smoothing: lambda, 0 keeps the mean of every layer exactly.

    Returns:
        Quadratic in the layers, linear in gaps, with a continuous slope, level at both ends; one layer is constant.

    Source:
        Bishop, McBratney and Laslett 1999, Geoderma 91:27; Malone et al. 2009, Geoderma 154:138.
    """
    import numpy as np

    n, thick = len(upper), lower - upper
    gap = upper[1:] - lower[:-1]
    bend = _bends(thick, gap, np.diff(values, axis=0), n * smoothing)
    fitted = values - 6 * n * smoothing * _steps_to_layers(bend)
    none = np.zeros((1, upper.shape[1]))
    above, below = np.concatenate([none, 6 * bend]), np.concatenate([6 * bend, none])  # slopes at the ends of layers
    curvature = (below - above) / (2 * thick)
    constant = fitted - above * thick / 2 - curvature * thick**2 / 3
    pieces = np.empty((3, 2 * n - 1, upper.shape[1]))
    pieces[:, ::2] = constant, above, curvature
    pieces[0, 1::2] = (constant + thick * (above + thick * curvature))[:-1]
    pieces[1, 1::2], pieces[2, 1::2] = below[:-1], 0
    breaks = np.stack([upper, lower], axis=1).reshape(2 * n, -1)
    return Curves(breaks, *pieces)


def integrals(curves: Curves, depths_cm: ndarray) -> ndarray:
    """Return the integral of each curve from its top down to given depths; nothing is added outside the profile.

    Args:
        curves: of m profiles.
        depths_cm: k depths.

    Returns:
        (k, m)
    """
    import numpy as np

    breaks = curves.breaks
    whole = np.zeros_like(breaks)
    np.cumsum(_within(curves.constant, curves.slope, curves.curvature, np.diff(breaks, axis=0)), axis=0, out=whole[1:])
    found = np.empty((len(depths_cm), breaks.shape[1]))
    for place, depth in enumerate(depths_cm):
        piece, t = _piece_at(breaks, depth)
        parts = (_take(part, piece) for part in (curves.constant, curves.slope, curves.curvature))
        found[place] = _take(whole, piece) + _within(*parts, t)
    return found


def dips(curves: Curves) -> ndarray:
    """Say which profiles have a curve that somewhere goes below 0."""
    import numpy as np

    constant, slope, curvature, length = curves.constant, curves.slope, curves.curvature, np.diff(curves.breaks, axis=0)
    ends = (constant < 0) | (constant + length * (slope + length * curvature) < 0)
    bottom = (slope < 0) & (slope + 2 * curvature * length > 0) & (slope * slope > 4 * constant * curvature)
    return (ends | bottom).any(axis=0)


def raised(curves: Curves, which: ndarray) -> Curves:
    """Return some of the curves, 0 where they were below it: each piece is divided where it crosses 0."""
    import numpy as np

    constant, slope, curvature = curves.constant[:, which], curves.slope[:, which], curves.curvature[:, which]
    breaks = curves.breaks[:, which]
    length = np.diff(breaks, axis=0)
    starts = np.stack([np.zeros_like(length), *_crossings(constant, slope, curvature, length)])
    ends = np.concatenate([starts[1:], length[None]])
    at, middle = constant + starts * (slope + starts * curvature), (starts + ends) / 2
    above = constant + middle * (slope + middle * curvature) > 0
    parts = (at, slope + 2 * starts * curvature, np.broadcast_to(curvature, at.shape))
    pieces = (np.where(above, part, 0).swapaxes(0, 1).reshape(-1, breaks.shape[1]) for part in parts)
    tops = (breaks[:-1] + starts).swapaxes(0, 1).reshape(-1, breaks.shape[1])
    return Curves(np.concatenate([tops, breaks[-1:]]), *pieces)


def heights(curves: Curves, depth_cm: float) -> ndarray:
    """Return the value of each curve at one depth, NaN above its top and from its lower end on."""
    import numpy as np

    piece, t = _piece_at(curves.breaks, depth_cm)
    constant, slope, curvature = (_take(part, piece) for part in (curves.constant, curves.slope, curves.curvature))
    inside = (depth_cm >= curves.breaks[0]) & (depth_cm < curves.breaks[-1])
    return np.where(inside, constant + t * (slope + t * curvature), np.nan)


def _crossings(constant: ndarray, slope: ndarray, curvature: ndarray, length: ndarray) -> tuple[ndarray, ndarray]:
    """Return where pieces cross 0, in order; their ends where they do not."""
    import numpy as np

    with np.errstate(divide="ignore", invalid="ignore"):
        half = -(slope + np.copysign(np.sqrt(slope**2 - 4 * constant * curvature), slope)) / 2
        roots = half / curvature, constant / half
    inside = [np.clip(np.where(np.isfinite(root), root, 0), 0, length) for root in roots]
    return np.minimum(*inside), np.maximum(*inside)


def _bends(thick: ndarray, gap: ndarray, steps: ndarray, weight: float) -> ndarray:
    """Solve (R + 6 n lambda Q Q') w = Q y, both matrices with three diagonals; 6 w are the slopes between layers."""
    import numpy as np

    n = len(steps)
    diagonal = 2 * (thick[:-1] + thick[1:]) + 6 * gap + 12 * weight
    beside = thick[1:-1] - 6 * weight
    found = np.array(steps)
    for row in range(1, n):
        share = beside[row - 1] / diagonal[row - 1]
        diagonal[row] -= share * beside[row - 1]
        found[row] -= share * found[row - 1]
    for row in range(n - 1, -1, -1):
        if row < n - 1:
            found[row] -= beside[row] * found[row + 1]
        found[row] /= diagonal[row]
    return found


def _steps_to_layers(bend: ndarray) -> ndarray:
    """Return Q' w: what the bends at its two ends do to each layer."""
    import numpy as np

    found = np.zeros((len(bend) + 1, bend.shape[1]))
    found[:-1] -= bend
    found[1:] += bend
    return found


def _piece_at(breaks: ndarray, depth: float) -> tuple[ndarray, ndarray]:
    """Return where in flat rows the piece of a depth is, and how deep below its upper end; outside is the nearest end."""
    import numpy as np

    profiles = breaks.shape[1]
    piece = (breaks[1:-1] <= depth).sum(axis=0) * profiles + np.arange(profiles)
    return piece, np.minimum(np.maximum(depth, breaks[0]), breaks[-1]) - _take(breaks, piece)


def _take(rows: ndarray, piece: ndarray) -> ndarray:
    return rows.ravel().take(piece)


def _within(constant: ndarray, slope: ndarray, curvature: ndarray, t: ndarray) -> ndarray:
    return t * (constant + t * (slope / 2 + t * (curvature / 3)))
