"""The convex hulls of clusters as a layer of polygons."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsLayerMetadata,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsUnitTypes,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant

from insop_plugin.adapters.feedback import progress_of
from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.locale_words import filled
from insop_plugin.adapters.styling import styled
from insop_plugin.adapters.tables import NotWritten, Output, Table

if TYPE_CHECKING:
    from numpy import ndarray

FIELDS = (
    ("cluster_id", QVariant.Int), ("n", QVariant.Int), ("area_km2", QVariant.Double), ("value_max", QVariant.Double),
    ("value_median", QVariant.Double),
)  # fmt: skip


@dataclass(frozen=True)
class Hulls:
    """What is drawn: the samples, the cluster of each (masked: none), and their values, if any."""

    table: Table
    number: "ndarray"
    values: "ndarray | None"
    context: QgsCoordinateTransformContext

    def features(self, fields: QgsFields) -> Iterator[QgsFeature]:
        """Yield one hull a cluster."""
        import numpy as np

        rows = np.flatnonzero(~np.ma.getmaskarray(self.number))
        rows = rows[np.argsort(self.number[rows].data, kind="stable")]
        edges = np.flatnonzero(np.diff(self.number[rows].data)) + 1
        measure = QgsDistanceArea()
        measure.setSourceCrs(self.table.crs, self.context)
        measure.setEllipsoid(self.table.crs.ellipsoidAcronym())
        for some in np.split(rows, edges) if rows.size else ():
            hull = self._hull(some)
            area = 0.0
            if hull is not None:
                area = measure.convertAreaMeasurement(measure.measureArea(hull), QgsUnitTypes.AreaUnit.AreaSquareKilometers)
            feature = QgsFeature(fields)
            feature.setAttributes([int(self.number[some[0]]), len(some), area, *self._summary(some)])
            if hull is not None:
                feature.setGeometry(hull)
            yield feature

    def _hull(self, rows: "ndarray") -> QgsGeometry | None:
        """Return the hull; None where all samples lie on one line."""
        x, y = self.table.x[rows], self.table.y[rows]
        if self.table.crs.isGeographic():
            x = x[0] + (x - x[0] + 180) % 360 - 180  # samples on both sides of the date line stay together
        points = [QgsPointXY(*point) for point in zip(x.tolist(), y.tolist(), strict=True)]
        hull = QgsGeometry.fromMultiPointXY(points).convexHull()
        return hull if QgsWkbTypes.geometryType(hull.wkbType()) == QgsWkbTypes.GeometryType.PolygonGeometry else None

    def _summary(self, rows: "ndarray") -> list[float | None]:
        """Return the largest and the median value."""
        import numpy as np

        values = self.values[rows] if self.values is not None else np.zeros(0)
        values = values[np.isfinite(values)]
        return [float(values.max()), float(np.median(values))] if values.size else [None, None]


def drawn(output: Output, hulls: Hulls, clusters: QgsLayerMetadata, feedback: QgsProcessingFeedback) -> dict[str, str]:
    """Write the hulls where the user wants them, with their style.

    Args:
        output: the optional destination.
        hulls: what is drawn.
        clusters: the metadata of the clusters.
        feedback: progress, cancel and words.

    Returns:
        The output's name and place; nothing where the hulls are not wanted.
    """
    if not output.parameters.get(output.name):
        return {}
    metadata = QgsLayerMetadata(clusters)
    metadata.setTitle(tr("Hulls: {clusters}").format(clusters=clusters.title()))
    return {output.name: styled(output.tool, output.context, _write(output, hulls, feedback), "clusters_hull", metadata)}


def _write(output: Output, hulls: Hulls, feedback: QgsProcessingFeedback) -> str:
    fields = QgsFields()
    for name, kind in FIELDS:
        fields.append(QgsField(name, kind))
    wanted = (output.parameters, output.name, output.context, fields, QgsWkbTypes.Type.Polygon, hulls.table.crs)
    sink, place = output.tool.parameterAsSink(*wanted)
    if sink is None:
        raise QgsProcessingException(output.tool.invalidSinkError(output.parameters, output.name))
    progress, flat = progress_of(feedback), 0
    for number, feature in enumerate(hulls.features(fields)):
        flat += not feature.hasGeometry()
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise NotWritten(place=place, row=number + 1, reason=sink.lastError())
        if number % 1000 == 0:
            progress(0.9)
    if flat:
        feedback.pushInfo(filled(tr("{n} clusters have all their samples on one line: they have no hull on the map."), n=flat))
    return place
