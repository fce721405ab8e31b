"""Samples for the optimised hot spots: as they are, or incidents counted in cells or polygons."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsPoint,
    QgsPointXY,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant

from insop_plugin.adapters import tables
from insop_plugin.adapters.distances import measure_of
from insop_plugin.adapters.feedback import progress_of
from insop_plugin.adapters.tables import Input, Table
from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.hotspots import cells
from insop_plugin.core.progress import Progress

if TYPE_CHECKING:
    from numpy import ndarray

KINDS = (cells.HEXAGONS, cells.FISHNET, "polygons")
COUNT = "n_incidents"
EVERY = 100


class CellsNeedMetres(InsopError):
    """Cells of degrees, which are of no equal size."""

    template = N_("The incidents are in degrees ({crs}): cells of equal size need a projected system.")
    hint = N_("Reproject the layer into the system of your country's maps, or count in polygons of your own.")


class NoPolygons(InsopError):
    """Counting in polygons without any."""

    template = N_("CELLS is “polygons”, but there is no layer of POLYGONS.")
    hint = N_("Choose the polygons to count in, or hexagons.")


@dataclass(frozen=True)
class Aggregation:
    """How incidents became counts; incidents = counted + outside + nowhere."""

    kind: str
    size_m: float  # of a cell; 0 for polygons
    by_rule: bool
    incidents: int
    counted: int
    outside: int  # of all polygons
    nowhere: int
    cells: int
    empty: int
    layer: QgsVectorLayer  # kept as long as its rows are read


@dataclass(frozen=True)
class Request:
    """One run of the tool."""

    tool: QgsProcessingAlgorithm
    parameters: dict
    context: QgsProcessingContext
    feedback: QgsProcessingFeedback


def aggregated(request: Request, kind: str, size_m: float) -> tuple[Input, Aggregation]:
    """Count the incidents of INPUT in hexagons, squares or POLYGONS; return the cells as an input.

    Raises:
        CellsNeedMetres, NoPolygons, OnALine, TooManyCells
    """
    given = tables.input_of(request.tool, request.parameters, "INPUT", request.context)
    table = tables.read(given, [], request.feedback)
    layer, how = _in_polygons(request, table) if kind == KINDS[2] else _in_cells(request, table, kind, size_m)
    if given.layer is not None:
        layer.setName(given.layer.name())
        layer.setMetadata(given.layer.metadata())
    return tables.input_of(request.tool, {**request.parameters, "INPUT": layer}, "INPUT", request.context), how


def _in_cells(request: Request, table: Table, kind: str, size_m: float) -> tuple[QgsVectorLayer, Aggregation]:
    import numpy as np

    places = measure_of(table, request.context.transformContext()).places
    if places.geographic:
        raise CellsNeedMetres(crs=table.crs.authid() or table.crs.description())
    rows = np.flatnonzero(np.isfinite(table.x) & np.isfinite(table.y))
    x, y, unit = table.x[rows], table.y[rows], places.metres_per_unit
    size = size_m / unit if size_m > 0 else cells.size_of(kind, cells.area_by_rule(x, y))
    found = cells.counted(x, y, kind, size)
    layer = QgsVectorLayer(f"Polygon?field=cell:integer&field={COUNT}:integer", "cells", "memory")
    layer.setCrs(table.crs)
    _fill(layer, ((_polygon(corners), [number + 1, count]) for number, (corners, count)
                  in enumerate(zip(found.corners.tolist(), found.count.tolist(), strict=True))))  # fmt: skip
    return layer, Aggregation(
        kind, size * unit, size_m <= 0, len(table), len(rows), 0, len(table) - len(rows), len(found.count),
        int((found.count == 0).sum()), layer,
    )  # fmt: skip


def _in_polygons(request: Request, table: Table) -> tuple[QgsVectorLayer, Aggregation]:
    """Count in polygons; an incident on a common border counts in the earlier one, so that none counts twice."""
    source = request.tool.parameterAsSource(request.parameters, "POLYGONS", request.context)
    if source is None:
        raise NoPolygons()
    areas = list(source.getFeatures())
    taken_by, counts = _taken(areas, _points(table, source.sourceCrs(), request.context), progress_of(request.feedback))
    layer = _layer_like(source)
    kept = [number for number, field in enumerate(source.fields()) if field.name().lower() != COUNT]
    _fill(layer, ((area.geometry(), [*(area.attributes()[at] for at in kept), count]) for area, count
                  in zip(areas, counts, strict=True)))  # fmt: skip
    outside, nowhere = int((taken_by < 0).sum()), len(table) - len(taken_by)
    how = Aggregation(KINDS[2], 0.0, False, len(table), sum(counts), outside, nowhere, len(areas), counts.count(0), layer)
    return layer, how


def _points(table: Table, crs: QgsCoordinateReferenceSystem, context: QgsProcessingContext) -> "ndarray":
    """Return the places of the incidents in the system of the polygons."""
    import numpy as np

    change = QgsCoordinateTransform(table.crs, crs, context.transformContext())
    pairs = zip(table.x.tolist(), table.y.tolist(), strict=True)
    moved = [change.transform(QgsPointXY(x, y)) for x, y in pairs if x == x and y == y]
    return np.array([(point.x(), point.y()) for point in moved], float).reshape(-1, 2)


def _taken(areas: list[QgsFeature], points: "ndarray", progress: Progress) -> "tuple[ndarray, list[int]]":
    """Return which polygon each incident counts in, -1 for none, and the counts."""
    import numpy as np

    taken_by, counts = np.full(len(points), -1), []
    for number, area in enumerate(areas):
        if number % EVERY == 0:
            progress(0.1 * number / len(areas))
        geometry = area.geometry()
        if geometry.isNull() or geometry.isEmpty():
            counts.append(0)
            continue
        box, engine = geometry.boundingBox(), QgsGeometry.createGeometryEngine(geometry.constGet())
        low, high = (box.xMinimum(), box.yMinimum()), (box.xMaximum(), box.yMaximum())
        near = np.flatnonzero(((points >= low) & (points <= high)).all(axis=1) & (taken_by < 0))
        if near.size:
            engine.prepareGeometry()
        inside = [place for place in near.tolist() if engine.intersects(QgsPoint(*points[place].tolist()))]
        taken_by[inside] = number
        counts.append(len(inside))
    return taken_by, counts


def _layer_like(source: QgsProcessingFeatureSource) -> QgsVectorLayer:
    layer = QgsVectorLayer(QgsWkbTypes.displayString(source.wkbType()), "polygons", "memory")
    layer.setCrs(source.sourceCrs())
    fields = [field for field in source.fields() if field.name().lower() != COUNT]
    layer.dataProvider().addAttributes([*fields, QgsField(COUNT, QVariant.Int)])
    layer.updateFields()
    return layer


def _polygon(corners: list) -> QgsGeometry:
    return QgsGeometry.fromPolygonXY([[QgsPointXY(*corner) for corner in corners]])


def _fill(layer: QgsVectorLayer, rows: Iterable[tuple[QgsGeometry, list]]) -> None:
    features = []
    for geometry, attributes in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(geometry)
        feature.setAttributes(attributes)
        features.append(feature)
    if not layer.dataProvider().addFeatures(features)[0]:
        raise QgsProcessingException(layer.dataProvider().lastError())
