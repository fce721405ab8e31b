"""Check one layer or table, whatever it is stored in: found out what it holds, brought to longitude and latitude."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsWkbTypes,
)

from insop_plugin.adapters import tables
from insop_plugin.adapters.layer_marks import collection_of
from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.model import GEOMETRY_COLUMN, collection

if TYPE_CHECKING:
    import pandas
    from numpy import ndarray

DEGREES = "EPSG:4326"
_KINDS = QgsWkbTypes.GeometryType
SHAPES = (_KINDS.PointGeometry, _KINDS.LineGeometry, _KINDS.PolygonGeometry)
NOWHERE = QgsPointXY(float("inf"), float("inf"))


class NoSystem(InsopError):
    """A layer with shapes of which nobody knows where they are."""

    template = N_("The layer “{name}” has no coordinate system.")
    hint = N_("Set it in the layer's properties: ask who made the layer, do not guess.")


def tables_of(
    given: tables.Input, context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> dict[str, pandas.DataFrame]:
    """Return the collections a layer holds, as the rules want them.

    Raises:
        NotRecognised: it holds none.
        NoSystem: its shapes have no coordinate system.
        Cancelled
    """
    import pandas

    from insop_plugin.core.rules.recognition import recognise

    names, fields = _names(given), given.source.fields().names()
    has_shape = QgsWkbTypes.geometryType(given.source.wkbType()) in SHAPES
    readings = recognise(names, fields, has_shape)
    wanted = list(dict.fromkeys(column for reading in readings for column in reading.columns))
    table = tables.read(given, wanted, feedback)
    found, shapes = {}, _wkb(table, names[0], context) if has_shape else None
    for reading in readings:
        frame = pandas.DataFrame({own: table.columns[name] for name, own in reading.columns.items()})
        if shapes is not None and collection(reading.collection).geometry:
            frame[GEOMETRY_COLUMN] = pandas.Series(shapes, dtype=object)
        once = ~pandas.Series(table.columns[reading.key], dtype=object).duplicated() if reading.key else slice(None)
        found[reading.collection] = frame[once].reset_index(drop=True)
    return found


def _names(given: tables.Input) -> list[str]:
    """Return what the layer may be called: by its mark, its table, its own name."""
    layer = given.layer
    if not isinstance(layer, QgsVectorLayer):
        return [given.source.sourceName()]
    stored = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("layerName") or ""
    return [name for name in (collection_of(layer), stored, layer.name()) if name] or [given.source.sourceName()]


def _wkb(table: tables.Table, name: str, context: QgsProcessingContext) -> list[bytes | None]:
    if not table.crs.isValid():
        raise NoSystem(name=name)
    if table.is_points and not QgsWkbTypes.hasZ(table.wkb_type):
        return _points(table, context)
    to_degrees = _to_degrees(table, context)
    return [_moved(feature.geometry(), to_degrees) for feature in table.features()]


def _points(table: tables.Table, context: QgsProcessingContext) -> list[bytes | None]:
    from insop_plugin.core.harmonise.frames import point_wkb

    return point_wkb(*degrees(table, context)).tolist()


def degrees(table: tables.Table, context: QgsProcessingContext) -> tuple[ndarray, ndarray]:
    """Return longitude and latitude of a table's rows; NaN where a row has no place, or none on earth."""
    import numpy as np

    to_degrees, x, y = _to_degrees(table, context), table.x, table.y
    if not to_degrees.isShortCircuited():
        here = np.isfinite(x) & np.isfinite(y)
        places = [_placed(QgsPointXY(*place), to_degrees) for place in zip(x[here].tolist(), y[here].tolist(), strict=True)]
        x, y = x.copy(), y.copy()
        x[here], y[here] = np.array([(place.x(), place.y()) for place in places], float).reshape(-1, 2).T
    return x, y


def _to_degrees(table: tables.Table, context: QgsProcessingContext) -> QgsCoordinateTransform:
    return QgsCoordinateTransform(table.crs, QgsCoordinateReferenceSystem(DEGREES), context.transformContext())


def _placed(point: QgsPointXY, to_degrees: QgsCoordinateTransform) -> QgsPointXY:
    try:
        return to_degrees.transform(point)
    except QgsCsException:
        return NOWHERE


def _moved(geometry: QgsGeometry, to_degrees: QgsCoordinateTransform) -> bytes | None:
    if geometry.isNull():
        return None
    try:
        geometry.transform(to_degrees)
    except QgsCsException:
        return bytes(QgsGeometry.fromPointXY(NOWHERE).asWkb())
    return bytes(geometry.asWkb())
