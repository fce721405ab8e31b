"""A plane around a place on the globe in which areas are right: Lambert's azimuthal equal-area projection."""

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from insop_plugin.core.errors import N_, InsopError

if TYPE_CHECKING:
    from numpy import ndarray

WGS84 = (6_378_137.0, 6_356_752.314245179)
FARTHEST_DEGREES = 90.0


class BeyondHalfTheGlobe(InsopError):
    """Positions too far apart for one plane."""

    template = N_("Samples lie up to {degrees:.0f} degrees from their middle: no plane holds more than half the globe.")
    hint = N_("Work on one continent at a time, or on a layer in a projected reference system.")


@dataclass(frozen=True)
class LocalFrame:
    """The plane: its centre in degrees, and the half axes of the ellipsoid in metres."""

    longitude: float
    latitude: float
    half_axes: tuple[float, float] = WGS84

    def to_plane(self, longitude: "ndarray", latitude: "ndarray") -> "tuple[ndarray, ndarray]":
        """Return metres east and north of the centre.

        Args:
            longitude, latitude: n positions, degrees.

        Returns:
            n metres east and n metres north.

        Source: Snyder 1987, Map projections: a working manual, p. 187 (the ellipsoid); EPSG method 9820.
        """
        import numpy as np

        authalic, pole = _authalic(np.radians(latitude), self.half_axes)
        centre, _ = _authalic(np.radians(self.latitude), self.half_axes)
        turn, tilt = np.radians(longitude - self.longitude), math.radians(self.latitude)
        radius = self.half_axes[0] * math.sqrt(pole / 2)
        squeeze = 1 - (1 - (self.half_axes[1] / self.half_axes[0]) ** 2) * math.sin(tilt) ** 2
        stretch = self.half_axes[0] * math.cos(tilt) / math.sqrt(squeeze) / (radius * math.cos(centre)) if math.cos(tilt) > 1e-9 else 1.0
        depth = 1 + math.sin(centre) * np.sin(authalic) + math.cos(centre) * np.cos(authalic) * np.cos(turn)
        scale = radius * np.sqrt(2 / depth)
        north = math.cos(centre) * np.sin(authalic) - math.sin(centre) * np.cos(authalic) * np.cos(turn)
        return scale * stretch * np.cos(authalic) * np.sin(turn), scale / stretch * north


def frame_around(longitude: "ndarray", latitude: "ndarray", half_axes: tuple[float, float] = WGS84) -> LocalFrame:
    """Return the frame around the middle of positions, the date line no hindrance.

    Raises:
        BeyondHalfTheGlobe: positions more than 90 degrees from their middle.
    """
    import numpy as np

    turn, tilt = np.radians(longitude), np.radians(latitude)
    axes = np.column_stack((np.cos(tilt) * np.cos(turn), np.cos(tilt) * np.sin(turn), np.sin(tilt)))
    middle = axes.mean(axis=0)
    length = float(np.linalg.norm(middle))
    if length < 1e-6:
        raise BeyondHalfTheGlobe(degrees=180.0)
    apart = math.degrees(math.acos(min(1.0, max(-1.0, float((axes @ middle).min()) / length))))
    if apart > FARTHEST_DEGREES:
        raise BeyondHalfTheGlobe(degrees=apart)
    centre = math.degrees(math.atan2(middle[1], middle[0])), math.degrees(math.asin(middle[2] / length))
    return LocalFrame(round(centre[0], 4), round(centre[1], 4), half_axes)


def stretch_of(reach_m: float) -> float:
    """Return by which share distances are off, at most, so far from the centre: areas are right, distances nearly."""
    return 1 / math.cos(min(reach_m / WGS84[0], math.pi / 2) / 2) - 1


def _authalic(latitude: "ndarray", half_axes: tuple[float, float]) -> "tuple[ndarray, float]":
    """Return the latitude on the sphere of the same area, and q at the pole."""
    import numpy as np

    squared = 1 - (half_axes[1] / half_axes[0]) ** 2
    if squared < 1e-12:
        return latitude, 2.0
    e = math.sqrt(squared)

    def q(sine: "ndarray") -> "ndarray":
        return (1 - squared) * (sine / (1 - squared * sine**2) - np.log((1 - e * sine) / (1 + e * sine)) / (2 * e))

    pole = float(q(np.float64(1.0)))
    return np.arcsin(np.clip(q(np.sin(latitude)) / pole, -1, 1)), pole
