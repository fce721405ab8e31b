"""Lengths, areas and circles on the ellipsoid, and how they are written on screen."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsDistanceArea,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QLocale

from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.geometry import CoversPole, CrossesDateLine

DEGREES = "EPSG:4326"
WGS84 = "EPSG:7030"
SEGMENTS = 64
RADIUS_MIN_M, RADIUS_MAX_M = 0.1, 500_000.0
LENGTH_UNITS = ((1000.0, "km"), (1.0, "m"))
AREA_UNITS = ((1e6, "km²"), (1e4, "ha"), (1.0, "m²"))


class NoPlaceOnEarth(InsopError):
    """A point of the map window that the map's projection cannot turn into longitude and latitude."""

    template = N_("This point of the map is no place on Earth in the map's projection ({crs}).")
    hint = N_("Zoom to the area of your work and click there.")


class RadiusOutOfRange(InsopError):
    """A radius that no source or site has."""

    template = N_("A radius of {radius} cannot be drawn.")
    hint = N_("Give a radius between {smallest} and {largest}.")


class NotALength(InsopError):
    """A typed radius that cannot be read."""

    template = N_("“{text}” is not a length.")
    hint = N_("Write a number with its unit, such as 250 m or 1.5 km.")


@dataclass(frozen=True)
class Places:
    """Between the map window and longitude, latitude: one conversion each way."""

    crs: QgsCoordinateReferenceSystem
    project: QgsProject

    def degrees(self, point: QgsPointXY) -> QgsPointXY:
        """Return longitude and latitude of a point of the map; raises `NoPlaceOnEarth`."""
        return self._convert(point, Qgis.TransformDirection.Forward)

    def on_map(self, point: QgsPointXY) -> QgsPointXY:
        """Return where a longitude and latitude lie on the map; raises `NoPlaceOnEarth`."""
        return self._convert(point, Qgis.TransformDirection.Reverse)

    def _convert(self, point: QgsPointXY, direction: Qgis.TransformDirection) -> QgsPointXY:
        try:
            converted = self._transform().transform(point, direction)
        except QgsCsException as error:
            raise NoPlaceOnEarth(crs=self.crs.authid()) from error
        if not (math.isfinite(converted.x()) and math.isfinite(converted.y())):
            raise NoPlaceOnEarth(crs=self.crs.authid())
        return converted

    def _transform(self) -> QgsCoordinateTransform:
        return QgsCoordinateTransform(self.crs, QgsCoordinateReferenceSystem(DEGREES), self.project.transformContext())


def ruler(project: QgsProject) -> QgsDistanceArea:
    """Return a measure of longitudes and latitudes on the project's ellipsoid, WGS 84 where it has none."""
    measure = QgsDistanceArea()
    measure.setSourceCrs(QgsCoordinateReferenceSystem(DEGREES), project.transformContext())
    if not (measure.setEllipsoid(project.ellipsoid()) and measure.willUseEllipsoid()):
        measure.setEllipsoid(WGS84)
    return measure


def length_m(points: Sequence[QgsPointXY], measure: QgsDistanceArea) -> float:
    """Return the length of a line in metres."""
    return measure.measureLine(list(points))


def area_m2(ring: Sequence[QgsPointXY], measure: QgsDistanceArea) -> float:
    """Return the area of an open ring in square metres; 0 below three points."""
    return measure.measurePolygon(list(ring)) if len(ring) > 2 else 0.0


def extent_text(geometry: QgsGeometry, project: QgsProject) -> str:
    """Return the length of a line or the area of an outline in words; empty for a point."""
    kind = geometry.type()
    if kind == QgsWkbTypes.GeometryType.LineGeometry:
        return length_text(ruler(project).measureLength(geometry))
    return area_text(ruler(project).measureArea(geometry)) if kind == QgsWkbTypes.GeometryType.PolygonGeometry else ""


def circle(centre: QgsPointXY, radius_m: float, measure: QgsDistanceArea) -> list[QgsPointXY]:
    """Return a circle on the ellipsoid as an open ring of 64 points.

    A polygon inside the circle would lose 0.16 % of its area; so the points lie
    0.08 % outside, where polygon and circle have the same area.

    Args:
        centre: longitude and latitude.
        radius_m: radius in metres.
        measure: a ruler.
    Raises:
        RadiusOutOfRange, CoversPole, CrossesDateLine: the circle cannot be drawn.
    """
    check_radius(radius_m)
    angle = 2 * math.pi / SEGMENTS
    reach_m = radius_m * math.sqrt(angle / math.sin(angle))
    for pole in (90.0, -90.0):
        if measure.measureLine(centre, QgsPointXY(centre.x(), pole)) <= reach_m:
            raise CoversPole()
    ring = [measure.computeSpheroidProject(centre, reach_m, step * angle) for step in range(SEGMENTS)]
    if any(abs(point.x()) > 180 or abs(point.x() - centre.x()) > 180 for point in ring):
        raise CrossesDateLine()
    return ring


def check_radius(radius_m: float) -> None:
    """Raise `RadiusOutOfRange` for a radius that cannot be drawn."""
    if not RADIUS_MIN_M <= radius_m <= RADIUS_MAX_M:
        limits = {"smallest": length_text(RADIUS_MIN_M), "largest": length_text(RADIUS_MAX_M)}
        raise RadiusOutOfRange(radius=length_text(radius_m), **limits)


def length_text(metres: float, locale: QLocale | None = None) -> str:
    """Return a length in the unit people would use, three significant digits: `12.5 m`, `1.25 km`."""
    return _text(metres, LENGTH_UNITS, locale or QLocale())


def area_text(square_metres: float, locale: QLocale | None = None) -> str:
    """Return an area in the unit people would use, three significant digits: `850 m²`, `19.6 ha`, `1.25 km²`."""
    return _text(square_metres, AREA_UNITS, locale or QLocale())


def read_length(text: str, locale: QLocale | None = None) -> float | None:
    """Return a typed length in metres, None for an empty text.

    Args:
        text: a number as the user's language writes it or with a point, in m (or without a unit) or km.
        locale: of the user by default.
    Raises:
        NotALength: it cannot be read.
    """
    parts = re.fullmatch(r"\s*(.*?)\s*(k?m)?\s*", text.casefold())
    number, factor = parts[1], 1000.0 if parts[2] == "km" else 1.0
    if not number and not parts[2]:
        return None
    for reader in (locale or QLocale(), QLocale.c()):
        value, is_number = reader.toDouble(number)
        if is_number and math.isfinite(value):
            return value * factor
    raise NotALength(text=text.strip())


def _text(value: float, units: tuple[tuple[float, str], ...], locale: QLocale) -> str:
    rounded = _three_digits(value)
    factor, unit = next((entry for entry in units if abs(rounded) >= entry[0]), units[-1])
    number = rounded / factor
    decimals = 0 if number == 0 else max(0, 2 - math.floor(math.log10(abs(number)) + 1e-9))
    return f"{locale.toString(number, 'f', decimals)} {unit}"


def _three_digits(value: float) -> float:
    return float(f"{value:.3g}") if math.isfinite(value) else 0.0
