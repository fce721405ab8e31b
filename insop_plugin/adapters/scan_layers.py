"""Scan results as columns of the samples, and the clusters as a layer of circles."""

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsLayerMetadata,
    QgsLineString,
    QgsPolygon,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant

from insop_plugin.adapters.provenance import for_part
from insop_plugin.adapters.styling import styled
from insop_plugin.adapters.tables import Column, Output, Table, write
from insop_plugin.core.scan.rings import ring
from insop_plugin.core.scan.scan import Circle, Scan

if TYPE_CHECKING:
    from insop_plugin.adapters.distances import Measure

WHOLE, REAL, TEXT = QVariant.LongLong, QVariant.Double, QVariant.String
CIRCLE_FIELDS = {
    "scan_cluster": WHOLE, "significant": WHOLE, "kind": TEXT, "x": REAL, "y": REAL, "radius_m": REAL, "samples": WHOLE,
    "population": REAL, "observed": WHOLE, "expected": REAL, "relative_risk": REAL, "llr": REAL, "p": REAL, "p_gumbel": REAL,
}  # fmt: skip


@dataclass(frozen=True)
class Result:
    """What was found, of which rows, and what to tell about the layers."""

    found: Scan
    table: Table
    measure: "Measure"
    about: QgsLayerMetadata


def write_all(result: Result, outputs: dict[str, Output], feedback: QgsProcessingFeedback) -> dict[str, str | None]:
    """Write samples and circles with their styles; return their places."""
    samples, circles = outputs["OUTPUT"], outputs["CIRCLES"]
    places = {"OUTPUT": write(samples, result.table, columns(result.found), feedback), "CIRCLES": write_circles(circles, result)}
    styled(samples.tool, samples.context, places["OUTPUT"], "scan", result.about)
    if places["CIRCLES"]:
        about = for_part(result.about, samples.tool, "CIRCLES")
        styled(samples.tool, samples.context, places["CIRCLES"], "scan_circles", about)
    return places


def columns(found: Scan) -> list[Column]:
    """Return the result columns of the samples."""
    import numpy as np

    words = np.ma.masked_array(np.array([b"high", b"low"])[found.kind.filled(0)], found.kind.mask)
    return [
        Column("scan_cluster", QVariant.Int, found.cluster), Column("scan_kind", TEXT, words),
        Column("scan_cases", QVariant.Int, found.cases), Column("scan_llr", REAL, found.llr), Column("scan_p", REAL, found.p),
    ]  # fmt: skip


def write_circles(output: Output, result: Result) -> str | None:
    """Write the clusters as circles; return their place, None when the user does not want them."""
    fields = QgsFields()
    for name, kind in CIRCLE_FIELDS.items():
        fields.append(QgsField(name, kind))
    kind = QgsWkbTypes.Type.Polygon
    if not output.place():
        return None
    sink, place = output.tool.parameterAsSink(output.parameters, output.name, output.context, fields, kind, result.table.crs)
    if sink is None:
        raise QgsProcessingException(output.tool.invalidSinkError(output.parameters, output.name))
    for number, circle in enumerate(result.found.circles, 1):
        feature = QgsFeature(fields)
        feature.setAttributes(_cells(number, circle))
        feature.setGeometry(_polygon(circle, result.measure))
        sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
    sink.flushBuffer()
    return place


def _cells(number: int, circle: Circle) -> list:
    risk = circle.relative_risk if math.isfinite(circle.relative_risk) else None
    return [
        number, int(circle.is_significant), circle.kind, circle.x, circle.y, circle.radius_m, circle.samples, circle.population,
        circle.observed, circle.expected, risk, circle.llr, circle.p, circle.p_gumbel,
    ]  # fmt: skip


def _polygon(circle: Circle, measure: "Measure") -> QgsGeometry:
    corners = ring((circle.x, circle.y), circle.drawn_m, measure.places)
    return QgsGeometry(QgsPolygon(QgsLineString(corners[:, 0].tolist(), corners[:, 1].tolist())))
