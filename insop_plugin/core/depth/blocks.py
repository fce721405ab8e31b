"""Profiles with the same number of layers, solved together."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

from insop_plugin.core.depth import spline
from insop_plugin.core.depth.targets import CENTIMETRES, MEAN, DepthSettings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy import ndarray

SMALL = 1e-12
"""A weight below this share of the greatest is rounding."""
MOST_OPEN = 4
"""Layers known only by limits up to which all combinations of their ends are tried."""


@dataclass(frozen=True)
class Block:
    """Depths of layers, (layers, profiles), from the top down."""

    upper_cm: ndarray
    lower_cm: ndarray
    settings: DepthSettings

    def take(self, profiles: ndarray) -> Block:
        """Return some of the profiles."""
        return Block(self.upper_cm[:, profiles], self.lower_cm[:, profiles], self.settings)

    def coverage(self) -> ndarray:
        """Return the share of each depth wanted that lies in layers, (depths, profiles)."""
        import numpy as np

        thick = np.array([lower - upper for upper, lower in self.settings.depths])
        return np.minimum(self._in_layers(None) / thick[:, None], 1)

    def means(self, values: ndarray, raise_to_0: bool = False) -> ndarray:
        """Return the mean over what is known of each depth, (depths, profiles), NaN where nothing is.

        Args:
            values: of the layers, (layers, profiles).
            raise_to_0: take the curve as 0 where it dips below.
        """
        import numpy as np

        if self.settings.method == CENTIMETRES:
            return self._by_centimetres(values, raise_to_0)
        if self.settings.method == MEAN:
            total, over = self._in_layers(values), self._in_layers(None)
        else:
            total, over = self._under_curve(values, raise_to_0), self._between_ends()
        return np.divide(total, over, out=np.full_like(total, np.nan), where=over > 0)

    def touches(self, which: ndarray) -> ndarray:
        """Say which depths lie, in part, in some of the layers."""
        return self._in_layers(which.astype(float)) > 0

    def bounds(self, low: ndarray, high: ndarray, raise_to_0: bool = False) -> tuple[ndarray, ndarray]:
        """Return between which means the results lie, when each layer may have any value from its low to its high end.

        The mean is a weighted sum of the values, and the spline gives some layers a negative weight: each layer's part
        is worked out by itself, and goes to the bound that it moves. Curves raised to 0 are no sums, but convex: their
        mean is greatest where each layer has its low or its high end. With more than four open layers not all of these
        are tried, and the sum of the raised parts is taken, which is never too low, and may be too high.

        Args:
            low: lower ends, (layers, profiles).
            high: upper ends, infinite where there is none.
            raise_to_0: as for `means`.

        Returns:
            Lower and upper bound of each depth wanted; infinite where nothing limits them.

        Source:
            Range of a linear function over a box: Moore, Kearfott and Cloud 2009, Introduction to Interval Analysis, ch. 5.
            Maximum of a convex function: Rockafellar 1970, Convex Analysis, section 32.
        """
        import numpy as np

        least = self.means(low)
        most = least.copy()
        for profiles, moved in self._parts(low, high, np.arange(low.shape[1]), False):
            least[:, profiles] += np.minimum(moved, 0)
            most[:, profiles] += np.maximum(moved, 0)
        return (np.maximum(least, 0), self._raised_bound(low, high)) if raise_to_0 else (least, most)

    def _raised_bound(self, low: ndarray, high: ndarray) -> ndarray:
        """Return the upper bound of means of raised curves."""
        import numpy as np

        n_open = np.where(np.isfinite(high).all(axis=0), (high > low).sum(axis=0), MOST_OPEN + 1)
        most = self.means(low, True)
        for n in range(1, MOST_OPEN + 1):
            profiles = np.flatnonzero(n_open == n)
            if len(profiles):
                most[:, profiles] = self.take(profiles)._at_corners(low[:, profiles], high[:, profiles], n)
        for profiles, moved in self._parts(low, high, np.flatnonzero(n_open > MOST_OPEN), True):
            most[:, profiles] += np.maximum(moved, 0)
        return most

    def _parts(self, low: ndarray, high: ndarray, among: ndarray, raise_to_0: bool) -> Iterator[tuple[ndarray, ndarray]]:
        """Yield, layer by layer, the profiles where it is open and what its highest end adds to each mean."""
        import numpy as np

        for layer in range(len(low)):
            profiles = among[high[layer, among] > low[layer, among]]
            if len(profiles):
                endless = np.isinf(high[layer, profiles])
                step = np.zeros((len(low), len(profiles)))
                step[layer] = np.where(endless, 1.0, high[layer, profiles] - low[layer, profiles])
                yield profiles, _moved(self.take(profiles).means(step, raise_to_0), step[layer], endless)

    def _at_corners(self, low: ndarray, high: ndarray, n_open: int) -> ndarray:
        """Return the greatest mean of raised curves with each of n open layers at its low or at its high end."""
        import numpy as np

        is_open = high > low
        bit = np.left_shift(1, np.maximum(np.cumsum(is_open, axis=0) - 1, 0))  # of each open layer, from the top
        found = self.means(low, True)
        for corner in range(1, 2**n_open):
            found = np.fmax(found, self.means(np.where(is_open & (bit & corner > 0), high, low), True))
        return found

    def _in_layers(self, values: ndarray | None) -> ndarray:
        """Return the thickness of layers in each depth wanted, or the sum of thickness times value."""
        import numpy as np

        thick, edges = self.lower_cm - self.upper_cm, self._edges()
        above = np.empty((len(edges), self.upper_cm.shape[1]))
        for place, depth in enumerate(edges):
            part = np.minimum(np.maximum(depth - self.upper_cm, 0), thick)
            above[place] = part.sum(axis=0) if values is None else (part * values).sum(axis=0)
        return self._over(above)

    def _under_curve(self, values: ndarray, raise_to_0: bool) -> ndarray:
        """Return the integral of the curve over each depth wanted."""
        import numpy as np

        curves, edges = spline.fit(self.upper_cm, self.lower_cm, values, self.settings.smoothing), self._edges()
        above = spline.integrals(curves, edges)
        low = np.flatnonzero(spline.dips(curves)) if raise_to_0 else ()
        if len(low):
            above[:, low] = spline.integrals(spline.raised(curves, low), edges)
        return self._over(above)

    def _between_ends(self) -> ndarray:
        """Return the thickness of each depth wanted between the top and the bottom of the profile, gaps included."""
        import numpy as np

        return self._over(np.clip(self._edges()[:, None], self.upper_cm[0], self.lower_cm[-1]))

    def _by_centimetres(self, values: ndarray, raise_to_0: bool) -> ndarray:
        """Return the mean of the curve at whole centimetres, as mpspline and ithir do it; each by itself raised to 0."""
        import numpy as np

        curves = spline.fit(self.upper_cm, self.lower_cm, values, self.settings.smoothing)
        found = np.full((len(self.settings.depths), self.upper_cm.shape[1]), np.nan)
        for place, (upper, lower) in enumerate(self.settings.depths):
            total, count = np.zeros(found.shape[1]), np.zeros(found.shape[1])
            for depth in range(ceil(upper), ceil(lower)):
                height = spline.heights(curves, depth)
                count += np.isfinite(height)
                total += np.nan_to_num(np.maximum(height, 0) if raise_to_0 else height)
            found[place] = np.divide(total, count, out=found[place], where=count > 0)
        return found

    def _edges(self) -> ndarray:
        import numpy as np

        return np.unique(np.array(self.settings.depths))

    def _over(self, above: ndarray) -> ndarray:
        """Return what lies in each depth wanted, from what lies above each edge."""
        import numpy as np

        at = np.searchsorted(self._edges(), np.array(self.settings.depths))
        return above[at[:, 1]] - above[at[:, 0]]


def _moved(means: ndarray, step: ndarray, endless: ndarray) -> ndarray:
    """Return what a layer adds to each mean; without end where the layer has none, nothing where it is rounding."""
    import numpy as np

    moved = np.where(np.abs(means) > SMALL * np.abs(step), means, 0)
    return np.where(endless & (moved != 0), np.copysign(np.inf, moved), moved)
