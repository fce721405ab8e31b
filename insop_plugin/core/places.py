"""Where samples lie, and what a metre is there."""

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from insop_plugin.core.errors import N_, InsopError

if TYPE_CHECKING:
    from numpy import ndarray

EARTH_RADIUS_M = 6_371_008.8
"""Mean radius of the earth (IUGG), metres."""
MIXER = 0x9E3779B97F4A7C1 * 2 + 1
"""Odd, so that multiplying by it mixes bits and loses none."""
FEWEST_DRAWERS = 3
"""Two to the power of this times the number of points: so many drawers, so that few hold more than one."""


class NotDegrees(InsopError):
    """Coordinates that cannot be longitudes and latitudes."""

    template = N_(
        "{n} samples have coordinates outside the degrees of the globe; the first is row {row} (x {x}, y {y})."
    )
    hint = N_("Check the coordinate reference system of the layer: these look like metres, or x and y are swapped.")


@dataclass(frozen=True)
class Places:
    """Positions in map units; `metres_per_unit` is ignored for degrees."""

    x: "ndarray"
    y: "ndarray"
    geographic: bool = False
    metres_per_unit: float = 1.0

    def __len__(self) -> int:
        return len(self.x)

    def take(self, rows: "ndarray") -> "Places":
        """Return the places of some rows."""
        return Places(self.x[rows], self.y[rows], self.geographic, self.metres_per_unit)


def check_degrees(places: Places) -> None:
    """Refuse positions that are no degrees though the CRS says so.

    Raises:
        NotDegrees: a latitude beyond 90 or a longitude beyond 360 degrees.
    """
    import numpy as np

    if not places.geographic:
        return
    wrong = np.flatnonzero((np.abs(places.y) > 90) | (np.abs(places.x) > 360))
    if wrong.size:
        first = int(wrong[0])
        raise NotDegrees(n=wrong.size, row=first + 1, x=float(places.x[first]), y=float(places.y[first]))


def axes(places: Places) -> "tuple[ndarray, ...]":
    """Return coordinates in which straight distances rank like distances on the ground.

    Args:
        places: the positions; none may be NaN.

    Returns:
        Centred map coordinates in metres, or the three of the unit sphere for degrees.
    """
    import numpy as np

    if not places.geographic:
        centred = tuple(c - np.floor(c.mean()) for c in (places.x, places.y))
        return tuple(np.multiply(c, places.metres_per_unit, out=c) for c in centred)
    longitude, latitude = np.radians(places.x), np.radians(places.y)
    return np.cos(latitude) * np.cos(longitude), np.cos(latitude) * np.sin(longitude), np.sin(latitude)


def chord(distance_m: float) -> float:
    """Return the straight line through the unit sphere that spans a distance on the ground."""
    return 2 * math.sin(min(distance_m / EARTH_RADIUS_M, math.pi) / 2)


def arc(straight: float) -> float:
    """Return the distance on the ground, in metres, that a chord of the unit sphere spans."""
    return 2 * EARTH_RADIUS_M * math.asin(min(straight / 2, 1.0))


def sharing(x: "ndarray", y: "ndarray") -> int:
    """Return how many points lie exactly where an earlier one does."""
    import numpy as np

    bits = FEWEST_DRAWERS + len(x).bit_length()
    drawer, rows = _drawer(x + 0.0, y + 0.0, bits), np.arange(len(x), dtype=np.int32)  # + 0.0: -0 is 0
    last, several = np.empty(1 << bits, np.int32), np.zeros(1 << bits, bool)
    last[drawer] = rows
    several[drawer[last[drawer] != rows]] = True
    few = np.flatnonzero(several[drawer])  # only points that share a drawer can be at one place
    place = np.sort(x[few] + 1j * y[few])
    return int((place[1:] == place[:-1]).sum())


def _drawer(x: "ndarray", y: "ndarray", bits: int) -> "ndarray":
    """Return a number of so many bits that is the same for the same place, and seldom for another one."""
    import numpy as np

    mixed = x.view(np.uint64) * np.uint64(MIXER)
    mixed ^= mixed >> np.uint64(29)
    mixed += y.view(np.uint64)
    mixed ^= mixed >> np.uint64(32)
    mixed *= np.uint64(MIXER)
    return (mixed >> np.uint64(64 - bits)).astype(np.int64)
