"""What a distance means in a layer's coordinate reference system."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsPointXY,
    QgsUnitTypes,
)

from insop_plugin.adapters.i18n import tr
from insop_plugin.core.places import EARTH_RADIUS_M, Places

if TYPE_CHECKING:
    from insop_plugin.adapters.tables import Table

STRETCH_WORTH_SAYING = 0.02


@dataclass(frozen=True)
class Measure:
    """How distances are taken, in words, and what the user should know about it."""

    places: Places
    method: str
    warnings: tuple[str, ...] = ()


def measure_of(table: "Table", context: QgsCoordinateTransformContext) -> Measure:
    """Return a table's positions with the way its distances are taken: on the globe for degrees, else on the map."""
    crs, centroids = table.crs, _centroids(table)
    if crs.isValid() and crs.isGeographic():
        radius = f"{EARTH_RADIUS_M:.1f}"
        method = tr("great circles on a sphere of {radius} m, from the degrees of {crs}").format(
            radius=radius, crs=crs.authid() or crs.description()
        )
        return Measure(Places(table.x, table.y, geographic=True), method, centroids)
    metres = _metres_per_unit(crs)
    places = Places(table.x, table.y, metres_per_unit=metres or 1.0)
    if not metres:
        warning = tr(
            "The layer has no coordinate reference system with a known unit: its coordinates are taken as metres."
        )
        return Measure(places, tr("in the plane, units taken as metres"), (*centroids, warning))
    unit = QgsUnitTypes.toString(crs.mapUnits())
    method = tr("in the plane of {crs} ({unit})").format(crs=crs.authid() or crs.description(), unit=unit)
    return Measure(places, method, (*centroids, *_stretch(table, crs, metres, context)))


def _centroids(table: "Table") -> tuple[str, ...]:
    import numpy as np

    is_said = not table.is_points and np.isfinite(table.x).any()
    return (tr("Lines, polygons and multipoints stand at their centroid."),) if is_said else ()


def _metres_per_unit(crs: QgsCoordinateReferenceSystem) -> float:
    unknown = QgsUnitTypes.DistanceUnit.DistanceUnknownUnit
    if not crs.isValid() or crs.mapUnits() == unknown:
        return 0.0
    return QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), QgsUnitTypes.DistanceUnit.DistanceMeters)


def _stretch(
    table: "Table", crs: QgsCoordinateReferenceSystem, metres: float, context: QgsCoordinateTransformContext
) -> tuple[str, ...]:
    """Warn where the projection is far from true to distance, as Web Mercator is."""
    import numpy as np

    if np.isnan(table.x).all():
        return ()
    x, y = float(np.nanmedian(table.x)), float(np.nanmedian(table.y))
    area, step = QgsDistanceArea(), 500 / metres
    area.setSourceCrs(crs, context)
    area.setEllipsoid(crs.ellipsoidAcronym())
    on_ground = area.measureLine(QgsPointXY(x - step, y), QgsPointXY(x + step, y))
    if not on_ground > 0 or abs(on_ground / 1000 - 1) < STRETCH_WORTH_SAYING:
        return ()
    text = tr("1000 m on the map of {crs} are {ground:.0f} m on the ground here. Use a projection made for this area.")
    return (text.format(crs=crs.authid(), ground=on_ground),)
