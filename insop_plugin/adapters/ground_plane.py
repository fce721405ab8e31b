"""The plane in which a raster is computed: the layer's own, or for degrees one around its samples."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsEllipsoidUtils

from insop_plugin.adapters.distances import measure_of
from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.locale_words import filled

if TYPE_CHECKING:
    from numpy import ndarray

    from insop_plugin.adapters.tables import Table

STRETCH_WORTH_SAYING = 0.01


@dataclass(frozen=True)
class Plane:
    """Positions in metres, and the reference system whose units are `metres_per_unit` long."""

    x: "ndarray"  # NaN where a row has no geometry
    y: "ndarray"
    crs: QgsCoordinateReferenceSystem
    metres_per_unit: float
    method: str
    warnings: tuple[str, ...] = ()


def plane_of(table: "Table", context: QgsCoordinateTransformContext) -> Plane:
    """Return a table's positions in a plane; raises NotDegrees, BeyondHalfTheGlobe."""
    measure = measure_of(table, context)
    if measure.places.geographic:
        return _around(table, measure)
    metres = measure.places.metres_per_unit
    return Plane(table.x * metres, table.y * metres, table.crs, metres, measure.method, measure.warnings)


def _around(table: "Table", measure: object) -> Plane:
    import numpy as np

    from insop_plugin.core.local_frame import LocalFrame, frame_around, stretch_of
    from insop_plugin.core.places import check_degrees

    check_degrees(measure.places)
    here = np.isfinite(table.x) & np.isfinite(table.y)
    half_axes, words = _ellipsoid(table.crs)
    frame = frame_around(table.x[here], table.y[here], half_axes) if here.any() else LocalFrame(0.0, 0.0, half_axes)
    x, y = np.full((2, len(table)), np.nan)
    x[here], y[here] = frame.to_plane(table.x[here], table.y[here])
    crs = QgsCoordinateReferenceSystem.fromProj(
        f"+proj=laea +lat_0={frame.latitude} +lon_0={frame.longitude} +x_0=0 +y_0=0 +units=m {words}"
    )
    method = tr("in an equal-area plane around {latitude}, {longitude} (Lambert's azimuthal projection)")
    reach = float(np.hypot(x, y)[here].max()) if here.any() else 0.0
    stretch, warnings = stretch_of(reach), measure.warnings
    if stretch >= STRETCH_WORTH_SAYING:
        text = tr("Areas are right everywhere, distances are off by up to {percent} % at the rim of so large an area.")
        warnings = (*warnings, filled(text, percent=round(100 * stretch, 1)))
    return Plane(x, y, crs, 1.0, filled(method, latitude=frame.latitude, longitude=frame.longitude), warnings)


def _ellipsoid(crs: QgsCoordinateReferenceSystem) -> tuple[tuple[float, float], str]:
    """Return the half axes of a reference system's ellipsoid, and its datum in PROJ's words."""
    from insop_plugin.core.local_frame import WGS84

    found = QgsEllipsoidUtils.ellipsoidParameters(crs.ellipsoidAcronym())
    words = crs.toProj().replace("+proj=longlat", "").strip()
    if not found.valid or not crs.toProj().startswith("+proj=longlat"):
        return WGS84, "+datum=WGS84 +no_defs"
    return (found.semiMajor, found.semiMinor), words
