"""What is being drawn: how clicks become a shape, and what to say about it meanwhile.

All points are longitude and latitude (EPSG:4326), whatever the map shows.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import QgsDistanceArea, QgsGeometry, QgsPointXY
from qgis.PyQt.QtCore import QLocale

from insop_plugin.adapters import measure
from insop_plugin.adapters.i18n import tr
from insop_plugin.core.errors import InsopError
from insop_plugin.core.geometry import check_position, checked, crossing

LIVE_CHECK_MAX = 200  # vertices; the final check has no limit

Points = Sequence[QgsPointXY]


@dataclass(frozen=True)
class Drawn:
    """A finished shape that may be stored."""

    shape: str  # Point, LineString or Polygon
    points: tuple[QgsPointXY, ...]
    radius_m: float | None = None  # of a circle

    def geometry(self) -> QgsGeometry:
        """Return the shape as a geometry in EPSG:4326."""
        if self.shape == "Point":
            return QgsGeometry.fromPointXY(self.points[0])
        if self.shape == "LineString":
            return QgsGeometry.fromPolylineXY(list(self.points))
        return QgsGeometry.fromPolygonXY([[*self.points, self.points[0]]])


class Shape:
    """How one kind of shape is drawn."""

    name = "Point"
    shape = "Point"
    clicks: int | None = 1  # ends by itself after so many; None: ends with a right-click

    def preview(self, points: Points, ruler: QgsDistanceArea) -> list[QgsPointXY]:
        """Return what to show on the map for the points clicked plus the one under the cursor."""
        return list(points)

    def words(self, points: Points, ruler: QgsDistanceArea) -> str:
        """Return the live read-out."""
        return tr("Click the place")

    def is_wrong(self, points: Points) -> bool:
        """Tell whether the shape could not be stored like this."""
        return False

    def finish(self, points: Points, ruler: QgsDistanceArea) -> Drawn:
        """Return the finished shape; raises what is wrong with it."""
        return Drawn(self.shape, _stored(self.shape, points))


class PointShape(Shape):
    """One click."""


class LineShape(Shape):
    """A line of clicks."""

    name, shape, clicks = "LineString", "LineString", None

    def words(self, points: Points, ruler: QgsDistanceArea) -> str:
        if len(points) < 2:
            return tr("Click the start of the line")
        length = measure.length_text(measure.length_m(points, ruler))
        return tr("Length {length}\n{n} points").format(length=length, n=_count(points))


class PolygonShape(Shape):
    """An outline of clicks."""

    name, shape, clicks = "Polygon", "Polygon", None

    def words(self, points: Points, ruler: QgsDistanceArea) -> str:
        if len(points) < 2:
            return tr("Click the first corner")
        ring = [*points, points[0]]
        facts = {
            "area": measure.area_text(measure.area_m2(points, ruler)),
            "length": measure.length_text(measure.length_m(ring if len(points) > 2 else points, ruler)),
            "n": _count(points),
        }
        if self.is_wrong(points):
            return tr("The outline crosses itself\n{n} points").format(**facts)
        return tr("Area {area}\nOutline {length}\n{n} points").format(**facts)

    def is_wrong(self, points: Points) -> bool:
        if not 4 <= len(points) <= LIVE_CHECK_MAX:
            return False
        pairs = _pairs(points)
        distinct = [pair for pair, before in zip(pairs, [pairs[-1], *pairs]) if pair != before]
        return len(distinct) > 3 and crossing(distinct) is not None


class CircleShape(Shape):
    """A centre and a radius."""

    name, shape, clicks = "Circle", "Polygon", 2

    def __init__(self, radius_m: float | None = None):
        self.radius_m = radius_m  # typed; None: the second click gives it

    def preview(self, points: Points, ruler: QgsDistanceArea) -> list[QgsPointXY]:
        radius_m = self._radius(points, ruler)
        if not radius_m:
            return list(points)
        try:
            return measure.circle(points[0], radius_m, ruler)
        except InsopError:
            return list(points)

    def words(self, points: Points, ruler: QgsDistanceArea) -> str:
        radius_m = self._radius(points, ruler)
        if radius_m is None:
            return tr("Click the centre")
        try:
            ring = measure.circle(points[0], radius_m, ruler) if radius_m else []
        except InsopError:
            return tr("Radius {radius}\nThis circle cannot be drawn here").format(radius=measure.length_text(radius_m))
        facts = {"radius": measure.length_text(radius_m), "area": measure.area_text(measure.area_m2(ring, ruler))}
        return tr("Radius {radius}\nArea {area}").format(**facts)

    def finish(self, points: Points, ruler: QgsDistanceArea) -> Drawn:
        radius_m = self._radius(points, ruler) or 0.0
        check_position(_pairs(points[:1]))
        return Drawn("Polygon", tuple(measure.circle(points[0], radius_m, ruler)), radius_m)

    def _radius(self, points: Points, ruler: QgsDistanceArea) -> float | None:
        if points and self.radius_m:
            return self.radius_m
        return measure.length_m(points[:2], ruler) if len(points) > 1 else None


SHAPES = {"Point": PointShape, "LineString": LineShape, "Polygon": PolygonShape, "Circle": CircleShape}


def _stored(shape: str, points: Points) -> tuple[QgsPointXY, ...]:
    return tuple(QgsPointXY(x, y) for x, y in checked(shape, _pairs(points)))


def _pairs(points: Points) -> list[tuple[float, float]]:
    return [(point.x(), point.y()) for point in points]


def _count(points: Points) -> str:
    return QLocale().toString(len(points))
