"""The outline of a circle on the map: in the plane, or on the globe for degrees."""

from typing import TYPE_CHECKING

from insop_plugin.core.places import EARTH_RADIUS_M, Places

if TYPE_CHECKING:
    from numpy import ndarray

CORNERS = 128


def ring(centre: tuple[float, float], radius_m: float, places: Places) -> "ndarray":
    """Return the closed outline of a circle, anticlockwise.

    Args:
        centre: in map units.
        radius_m: on the ground.
        places: tell whether map units are degrees, and how long they are.

    Returns:
        Rows of x and y in map units. In degrees all points have the same distance on the globe; longitudes go on beyond
        180 where the circle crosses that line, and a circle round a pole is closed along it.
    """
    import numpy as np

    angle = np.linspace(0, 2 * np.pi, CORNERS, endpoint=False)
    if places.geographic:
        found = _on_the_globe(centre, radius_m, angle)
    else:
        radius = radius_m / places.metres_per_unit
        found = np.column_stack([centre[0] + radius * np.cos(angle), centre[1] + radius * np.sin(angle)])
    return np.vstack([found, found[:1]])


def _on_the_globe(centre: tuple[float, float], radius_m: float, angle: "ndarray") -> "ndarray":
    """Return the ends of great circles of one length, by the law of cosines of the sphere."""
    import numpy as np

    reach, (longitude, latitude) = radius_m / EARTH_RADIUS_M, np.radians(centre)
    north, east = np.sin(angle), np.cos(angle)
    sine = np.sin(latitude) * np.cos(reach) + np.cos(latitude) * np.sin(reach) * north
    end = np.arcsin(np.clip(sine, -1, 1))
    turn = np.arctan2(east * np.sin(reach) * np.cos(latitude), np.cos(reach) - np.sin(latitude) * np.sin(end))
    found = np.degrees(np.column_stack([longitude + turn, end]))
    return found if reach < np.pi / 2 - abs(latitude) else _round_a_pole(found, np.sign(latitude) or 1.0)


def _round_a_pole(found: "ndarray", side: float) -> "ndarray":
    import numpy as np

    found = found[np.argsort(found[:, 0])]
    west, east = found[0, 0], found[0, 0] + 360
    edge = np.array([[east, found[0, 1]], [east, side * 90], [west, side * 90]])
    whole = np.vstack([found, edge])
    return whole if side > 0 else whole[::-1]
