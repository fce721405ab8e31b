"""Data frames as layers and tables of QGIS: each destination that Processing knows, with or without points."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsWkbTypes,
)  # fmt: skip
from qgis.PyQt.QtCore import QDate, QVariant

from insop_plugin.adapters.feedback import progress_of
from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.tables import NotWritten, Table

if TYPE_CHECKING:
    import pandas

WHOLE_FROM = 20_000
"""Rows from which a GeoPackage is written page by page."""
EVERY = 2000
"""Rows between two looks at the cancel button."""
GEOGRAPHIC = "EPSG:4326"
TYPES = {"text": QVariant.String, "integer": QVariant.LongLong, "real": QVariant.Double, "date": QVariant.Date}


@dataclass(frozen=True)
class FrameOutput:
    """One output of a tool, and the rows that go there; `longitude` and `latitude` make points of them."""

    tool: QgsProcessingAlgorithm
    parameters: dict
    name: str
    frame: pandas.DataFrame
    kinds: dict[str, str]  # column -> text, integer, real or date; only these are written, in this order
    crs: QgsCoordinateReferenceSystem | None = None  # of the points; WGS 84 where not given

    @property
    def has_points(self) -> bool:
        """Say whether the rows are points."""
        return "longitude" in self.frame.columns and "latitude" in self.frame.columns


def write(output: FrameOutput, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> str | None:
    """Write a frame to an output; return its place, None when the user does not want it.

    Raises:
        NotWritten, Cancelled
    """
    if not _is_wanted(output):
        return None
    progress_of(feedback)(0.8)
    sink, place = _sink(output, context)
    if len(output.frame) >= WHOLE_FROM and place.lower().endswith(".gpkg"):
        del sink  # closes the file, which now has an empty table
        if _written_whole(output, place, feedback):
            return place
        sink, place = _sink(output, context)
    _write_by_loop(output, sink, place, feedback)
    return place


def _is_wanted(output: FrameOutput) -> bool:
    """Tell whether there is a destination; an optional output may be left out."""
    flags = output.tool.parameterDefinition(output.name).flags()
    is_optional = bool(flags & QgsProcessingParameterDefinition.Flag.FlagOptional)
    return bool(output.parameters.get(output.name)) or not is_optional


def _sink(output: FrameOutput, context: QgsProcessingContext) -> tuple[QgsFeatureSink, str]:
    kind = QgsWkbTypes.Type.Point if output.has_points else QgsWkbTypes.Type.NoGeometry
    fields, crs = fields_of(output.kinds), _crs(output)
    sink, place = output.tool.parameterAsSink(output.parameters, output.name, context, fields, kind, crs)
    if sink is None:
        raise QgsProcessingException(output.tool.invalidSinkError(output.parameters, output.name))
    return sink, place


def _crs(output: FrameOutput) -> QgsCoordinateReferenceSystem:
    if output.has_points and output.crs is not None:
        return output.crs
    return QgsCoordinateReferenceSystem(GEOGRAPHIC if output.has_points else "")


def _written_whole(output: FrameOutput, place: str, feedback: QgsProcessingFeedback) -> bool:
    """Fill a new GeoPackage page by page; say whether that was possible, and leave no file where it was not."""
    from insop_plugin.adapters import frame_gpkg, gpkg_write
    from insop_plugin.stores.sqlite_pages import NotPlain

    try:
        if output.has_points:
            gpkg_write.fill(place, _point_table(output), [])
        else:
            frame_gpkg.fill(place, output.frame, output.kinds)
    except (NotPlain, sqlite3.Error) as reason:
        feedback.pushInfo(tr("The result is written feature by feature: {reason}").format(reason=reason))
        os.remove(place)
        return False
    return True


def _point_table(output: FrameOutput) -> Table:
    from insop_plugin.adapters.frame_gpkg import batches

    x, y = (output.frame[name].to_numpy(float) for name in ("longitude", "latitude"))
    layout = {"fields": fields_of(output.kinds), "crs": _crs(output), "wkb_type": QgsWkbTypes.Type.Point}
    parts = batches(output.frame, output.kinds)
    return Table(**layout, x=x, y=y, columns={}, file="", source=None, batches=parts)


def _write_by_loop(output: FrameOutput, sink: QgsFeatureSink, place: str, feedback: QgsProcessingFeedback) -> None:
    progress, length = progress_of(feedback), max(1, len(output.frame))
    for number, feature in enumerate(_features(output)):
        if number % EVERY == 0:
            progress(number / length)
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise NotWritten(place=place, row=number + 1, reason=sink.lastError())
    if not sink.flushBuffer():
        raise NotWritten(place=place, row=length, reason=sink.lastError())


def fields_of(kinds: dict[str, str]) -> QgsFields:
    """Return the fields of columns."""
    fields = QgsFields()
    for name, kind in kinds.items():
        fields.append(QgsField(name, TYPES[kind]))
    return fields


def _features(output: FrameOutput) -> Iterator[QgsFeature]:
    fields = fields_of(output.kinds)
    columns = [_cells(output.frame[name], kind) for name, kind in output.kinds.items()]
    rows = zip(*columns, strict=True)
    for attributes, point in zip(rows, _points(output), strict=True):
        feature = QgsFeature(fields)
        feature.setAttributes(list(attributes))
        if point is not None:
            feature.setGeometry(point)
        yield feature


def _points(output: FrameOutput) -> Iterator[QgsGeometry | None]:
    from qgis.core import QgsPoint

    if not output.has_points:
        yield from (None for _ in range(len(output.frame)))
        return
    for x, y in zip(output.frame["longitude"].tolist(), output.frame["latitude"].tolist(), strict=True):
        yield QgsGeometry(QgsPoint(x, y)) if x == x and y == y else None


def _cells(column: pandas.Series, kind: str) -> list:
    """Return Python values, None for nothing."""
    import pandas

    values = column.astype(object).where(column.notna(), None).tolist()
    if kind == "date":
        known = {text: QDate.fromString(text, "yyyy-MM-dd") for text in pandas.unique(column.dropna())}
        return [None if value is None else known[value] for value in values]
    if kind == "integer":
        return [None if value is None else int(value) for value in values]
    return values
