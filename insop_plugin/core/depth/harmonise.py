"""Values of soil layers brought to the same depths for all profiles: spline or thickness-weighted mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from insop_plugin.core.depth.blocks import Block
from insop_plugin.core.depth.layer_values import LayerValues
from insop_plugin.core.depth.profiles import Layers
from insop_plugin.core.depth.targets import DepthSettings
from insop_plugin.core.progress import Progress, silent

if TYPE_CHECKING:
    from numpy import ndarray

STATUSES = ("no_value", "not_covered", "partial", "complete", "censored", "beside_censored")
NO_VALUE, NOT_COVERED, PARTIAL, COMPLETE, CENSORED, BESIDE_CENSORED = range(6)
BLOCK = 4096
"""Profiles at a time: what fits into the processor's cache."""
WHOLE = 1 - 1e-9
"""A share from which on a depth counts as covered: less is rounding."""
SAME = 1e-9
"""Bounds that differ by less than this share of the upper one are one number."""


@dataclass(frozen=True)
class AtDepths:
    """One row per profile, one column per depth wanted; NaN where nothing can be said."""

    value: ndarray  # NaN where the layers only give bounds
    low: ndarray  # bounds; both are the value where there is one
    high: ndarray
    coverage: ndarray  # share of the depth that lies in layers with a result
    status: ndarray  # place in STATUSES
    n_layers: ndarray  # layers with a result, one entry a profile


def at_depths(
    layers: Layers, used: ndarray, values: LayerValues, settings: DepthSettings, progress: Progress = silent
) -> AtDepths:
    """Bring the values of layers to the depths wanted.

    Args:
        layers: of all profiles, depths in cm.
        used: rows that take part, sound and in order, see `profiles.examine`.
        values: one entry a layer; rows without a value take no part.
        settings: depths, method, smoothing, least coverage.
        progress: called between blocks.

    Returns:
        A value where layers with a result cover at least `min_coverage` of the depth. The spline bridges gaps, yet they
        do not count as covered; nothing is extrapolated above the first or below the last layer. Where all values are 0 or
        more, a curve that dips below 0 is taken as 0 there. Where a layer is known only by its limit, bounds: `censored` where it lies in
        the depth, `beside_censored` where the spline carries it there.

    Raises:
        SettingOutOfRange

    Source:
        Bishop et al. 1999, Geoderma 91:27; Malone et al. 2009, Geoderma 154:138; bounds: see `depth_blocks.Block.bounds`.
    """
    import numpy as np

    settings.check()
    n_profiles = int(layers.profile.max()) + 1 if len(layers) else 0
    rows = used[np.isfinite(values.low[used])]
    raise_to_0 = not (values.low[rows] < 0).any()
    found = _Found(n_profiles, len(settings.depths))
    starts = np.flatnonzero(np.diff(layers.profile[rows], prepend=-1))
    counts = np.diff(np.append(starts, len(rows)))
    found.n_layers[layers.profile[rows[starts]]] = counts
    done = 0
    for n in np.unique(counts):
        of_size = starts[counts == n]
        for begin in range(0, len(of_size), BLOCK):
            progress(done / max(1, len(starts)))
            block = rows[of_size[begin : begin + BLOCK] + np.arange(n)[:, None]]
            found.put(layers.profile[block[0]], _solved(layers, values, block, settings, raise_to_0))
            done += block.shape[1]
    return found.result()


class _Found:
    """The results of all profiles, filled block by block."""

    def __init__(self, profiles: int, depths: int):
        import numpy as np

        self.numbers = np.full((4, profiles, depths), np.nan)
        self.numbers[3] = 0
        self.status = np.zeros((profiles, depths), np.int8)
        self.n_layers = np.zeros(profiles, np.int32)

    def put(self, profiles: ndarray, solved: tuple) -> None:
        for target, part in zip((*self.numbers, self.status), solved, strict=True):
            target[profiles] = part.T

    def result(self) -> AtDepths:
        return AtDepths(*self.numbers, self.status, self.n_layers)


def _solved(layers: Layers, values: LayerValues, rows: ndarray, settings: DepthSettings, raise_to_0: bool) -> tuple:
    """Return value, bounds, coverage and status at each depth, (depths, profiles), of profiles of equal size."""
    import numpy as np

    block = Block(layers.upper_cm[rows], layers.lower_cm[rows], settings)
    low, high = values.low[rows], values.high[rows]
    coverage, is_limit = block.coverage(), high > low
    covered = (coverage >= settings.min_coverage) & (coverage > 0)
    status = np.where(covered, np.where(coverage >= WHOLE, COMPLETE, PARTIAL), NOT_COVERED)
    value = np.where(covered, block.means(low, raise_to_0), np.nan)
    least, most = value, value
    some = np.flatnonzero(is_limit.any(axis=0))
    if len(some):
        part = block.take(some)
        ends = part.bounds(low[:, some], high[:, some], raise_to_0)
        bounds = [np.where(covered[:, some], end, np.nan) for end in ends]
        value, least, most = value.copy(), value.copy(), value.copy()
        least[:, some], most[:, some] = bounds
        inside = part.touches(is_limit[:, some])
        known = np.isfinite(bounds[1]) & (bounds[1] - bounds[0] <= SAME * np.abs(bounds[1]))
        open_ = covered[:, some] & (inside | ~known)
        status[:, some] = np.where(open_, np.where(inside, CENSORED, BESIDE_CENSORED), status[:, some])
        value[:, some] = np.where(open_, np.nan, value[:, some])
    return value, least, most, coverage, status
