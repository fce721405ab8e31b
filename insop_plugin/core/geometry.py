"""Drawn points, lines and outlines: what is wrong with them, and where.

Vertices are (longitude, latitude) pairs in degrees (EPSG:4326); rings are given open.
"""

from collections.abc import Sequence

from insop_plugin.core.errors import N_, InsopError

Vertex = tuple[float, float]
NEEDED = {"Point": 1, "LineString": 2, "Polygon": 3}


class TooFewVertices(InsopError):
    """A line of one point, an outline of two."""

    template = N_("This shape has {given} different points; {needed} are needed.")
    hint = N_("Click more points, then end with a right-click.")


class NoExtent(InsopError):
    """An outline whose points all lie on one line."""

    template = N_("This outline encloses no area: its points lie on one line.")
    hint = N_("Draw around the place, or draw it as a line.")


class CrossesItself(InsopError):
    """An outline or circle whose inside cannot be told."""

    template = N_("The outline crosses itself at {place}.")
    hint = N_("Take back points with Backspace until it no longer crosses, and go round in one direction.")


class CrossesDateLine(InsopError):
    """A shape on both sides of the 180° meridian."""

    template = N_("This shape crosses the 180° meridian.")
    hint = N_("Draw it in two parts, one on each side of the meridian.")


class OutsideWorld(InsopError):
    """A point that is no place on Earth."""

    template = N_("The point {place} is outside the world (longitude -180 to 180, latitude -90 to 90).")
    hint = N_("Zoom to the area of your work and draw again.")


class CoversPole(InsopError):
    """A circle over a pole has no outline in longitude and latitude."""

    template = N_("A circle of this radius would cover the pole.")
    hint = N_("Choose a smaller radius.")


def checked(shape: str, vertices: Sequence[Vertex]) -> list[Vertex]:
    """Return the vertices without repeated ones, or say what is wrong with the shape.

    Args:
        shape: Point, LineString or Polygon.
        vertices: as drawn; a polygon's ring open or closed.
    Returns:
        The vertices to store; a polygon's ring open.
    Raises:
        OutsideWorld, CrossesDateLine, TooFewVertices, NoExtent, CrossesItself: the shape cannot be stored.
    """
    check_position(vertices)
    kept = _without_repeats(vertices, closed=shape == "Polygon")
    if len(set(kept)) < NEEDED[shape]:
        raise TooFewVertices(given=len(set(kept)), needed=NEEDED[shape])
    if shape == "Polygon":
        _check_ring(kept)
    return kept


def check_position(vertices: Sequence[Vertex]) -> None:
    """Refuse points outside the world and shapes that cross the 180° meridian.

    Args:
        vertices: in the order drawn.
    Raises:
        OutsideWorld: a longitude or latitude out of range, or not a number.
        CrossesDateLine: two neighbours more than 180° apart.
    """
    for longitude, latitude in vertices:
        if not (-180 <= longitude <= 180 and -90 <= latitude <= 90):
            raise OutsideWorld(place=place((longitude, latitude)))
    if any(abs(b[0] - a[0]) > 180 for a, b in zip(vertices, vertices[1:])):
        raise CrossesDateLine()


def place(vertex: Vertex) -> str:
    """Return a position as people write it, to about a metre.

    Args:
        vertex: longitude and latitude in degrees.
    Returns:
        Such as `45.12346° N 9.12346° E`.
    """
    longitude, latitude = vertex
    return f"{abs(latitude):.5f}° {'N' if latitude >= 0 else 'S'} {abs(longitude):.5f}° {'E' if longitude >= 0 else 'W'}"


def crossing(ring: Sequence[Vertex]) -> Vertex | None:
    """Return a point where an outline crosses or touches itself.

    Args:
        ring: open ring, at least three vertices, none repeated next to itself.
    Returns:
        Longitude and latitude of the first such point, or None.
    """
    import numpy as np

    start = np.asarray(ring, dtype=float)
    end = np.roll(start, -1, axis=0)
    count = len(start)
    for edge in range(count - 1):
        later = np.arange(edge + 1, count)
        found = _meetings(start[edge], end[edge], start[later], end[later])
        for other in later[found]:
            spot = _meeting_point((start[edge], end[edge]), (start[other], end[other]), (other - edge) % count)
            if spot is not None:
                return spot
    return None


def _check_ring(ring: list[Vertex]) -> None:
    if _is_flat(ring):
        raise NoExtent()
    spot = crossing(ring)
    if spot is not None:
        raise CrossesItself(place=place(spot))


def _without_repeats(vertices: Sequence[Vertex], closed: bool) -> list[Vertex]:
    kept = [vertex for vertex, before in zip(vertices, [None, *vertices]) if vertex != before]
    while closed and len(kept) > 1 and kept[0] == kept[-1]:
        kept.pop()
    return kept


def _is_flat(ring: list[Vertex]) -> bool:
    """All points on one line, to a billionth of the extent."""
    (x0, y0) = ring[0]
    far = max(ring, key=lambda v: (v[0] - x0) ** 2 + (v[1] - y0) ** 2)
    reach = (far[0] - x0) ** 2 + (far[1] - y0) ** 2
    return all(abs((far[0] - x0) * (y - y0) - (far[1] - y0) * (x - x0)) <= 1e-9 * reach for x, y in ring)


def _cross(o, a, b):
    return (a[..., 0] - o[..., 0]) * (b[..., 1] - o[..., 1]) - (a[..., 1] - o[..., 1]) * (b[..., 0] - o[..., 0])


def _meetings(a, b, starts, ends):
    """Mark the edges that share at least one point with the edge a-b."""
    import numpy as np

    left, right = _cross(a, b, starts), _cross(a, b, ends)
    before, after = _cross(starts, ends, a), _cross(starts, ends, b)
    low = np.maximum(np.minimum(a, b), np.minimum(starts, ends))
    high = np.minimum(np.maximum(a, b), np.maximum(starts, ends))
    return (left * right <= 0) & (before * after <= 0) & (low <= high).all(axis=1)


def _meeting_point(one, other, apart) -> Vertex | None:
    """Return where two edges meet; the vertex that neighbours share does not count unless they fold back."""
    (a, b), (c, d) = one, other
    if (b == c).all() and (d == a).all():
        return tuple(map(float, b))
    if (b == c).all() and apart == 1:
        return tuple(map(float, b)) if _folds_back(a, b, d) else None
    if (d == a).all():
        return tuple(map(float, a)) if _folds_back(c, a, b) else None
    across = (b[0] - a[0]) * (d[1] - c[1]) - (b[1] - a[1]) * (d[0] - c[0])
    if across == 0:
        return next(tuple(map(float, end)) for end in (c, d, a) if _between(end, *((a, b) if end is not a else (c, d))))
    share = ((c[0] - a[0]) * (d[1] - c[1]) - (c[1] - a[1]) * (d[0] - c[0])) / across
    return float(a[0] + share * (b[0] - a[0])), float(a[1] + share * (b[1] - a[1]))


def _between(point, a, b) -> bool:
    return all(min(a[i], b[i]) <= point[i] <= max(a[i], b[i]) for i in (0, 1))


def _folds_back(before, corner, after) -> bool:
    into, out = corner - before, after - corner
    return into[0] * out[1] - into[1] * out[0] == 0 and float(into @ out) < 0
