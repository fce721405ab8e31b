"""Layers as columns and back: the only place that loops over features."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProperty,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QVariant

from insop_plugin.adapters.arrow_read import Batch, NotByArrow, address_of, batches
from insop_plugin.adapters.feedback import progress_of
from insop_plugin.adapters.i18n import words
from insop_plugin.adapters.table_errors import LayerChanged, NoSuchField, NotNumbers, NotWritten, OwnInput
from insop_plugin.core.progress import Progress, part_of

if TYPE_CHECKING:
    from numpy import ndarray

NUMBERS = {QVariant.Int, QVariant.UInt, QVariant.LongLong, QVariant.ULongLong, QVariant.Double, QVariant.Bool}
EVERY = 1000
"""Features between two looks at the cancel button."""


@dataclass(frozen=True)
class Input:
    """An input of a tool as QGIS gives it."""

    source: QgsProcessingFeatureSource
    layer: QgsVectorLayer | None
    value: object  # of the parameter: may ask for selected features only


@dataclass(frozen=True)
class Table:
    """A layer's rows: what was asked for as columns, the rest carried along for the output."""

    fields: QgsFields
    crs: QgsCoordinateReferenceSystem
    wkb_type: "QgsWkbTypes.Type"
    x: "ndarray"  # NaN where a row has no geometry
    y: "ndarray"
    columns: "dict[str, ndarray]"  # numbers with NaN, anything else as objects with None
    file: str  # that the rows come from; empty where they come from no file
    source: QgsProcessingFeatureSource = field(repr=False)
    batches: "tuple[Batch, ...]" = field(default=(), repr=False)
    carried: "tuple[QgsFeature, ...]" = field(default=(), repr=False)
    why_by_loop: str = ""

    def __len__(self) -> int:
        return len(self.x)

    @property
    def is_points(self) -> bool:
        """Whether each row is one point, not a centroid."""
        return QgsWkbTypes.flatType(self.wkb_type) == QgsWkbTypes.Type.Point

    @property
    def has_places(self) -> bool:
        """Whether the layer has geometries in a known system."""
        return self.wkb_type != QgsWkbTypes.Type.NoGeometry and self.crs.isValid()

    def features(self) -> Iterator[QgsFeature]:
        """Yield the features in the order of the rows."""
        if not self.batches:
            yield from self.carried
            return
        found = {feature.id(): feature for feature in self.source.getFeatures()}
        for fid in (fid for batch in self.batches for fid in batch.fids.tolist()):
            if fid not in found:
                raise LayerChanged(fid=fid)
            yield found[fid]


@dataclass(frozen=True)
class Column:
    """A column to add to the output."""

    name: str
    type: "QVariant.Type"
    values: "ndarray"  # NaN or masked where there is nothing; texts as UTF-8 bytes

    def cells(self) -> list:
        """Return Python values, None for nothing."""
        import numpy as np

        values = self.values
        if values.dtype.kind == "S":
            return [None if cell is None else cell.decode("utf-8") for cell in values.tolist()]
        return np.ma.masked_invalid(values).tolist() if values.dtype.kind == "f" else values.tolist()


@dataclass(frozen=True)
class Output:
    """Where a tool's result goes, as the user chose it."""

    tool: QgsProcessingAlgorithm
    parameters: dict
    name: str
    context: QgsProcessingContext

    def place(self) -> str:
        """Return the destination as text: a path, `memory:` ..., or TEMPORARY_OUTPUT."""
        value = self.parameters.get(self.name)
        value = getattr(value, "sink", value)
        if isinstance(value, QgsProperty):
            value = value.valueAsString(self.context.expressionContext(), "")[0]
        return str(value or "")

    def sink(self, fields: QgsFields, table: Table, value: object = None) -> tuple[QgsFeatureSink, str]:
        """Open the destination; raises QgsProcessingException in QGIS's own words."""
        chosen = self.parameters if value is None else {**self.parameters, self.name: value}
        sink, place = self.tool.parameterAsSink(chosen, self.name, self.context, fields, table.wkb_type, table.crs)
        if sink is None:
            raise QgsProcessingException(self.tool.invalidSinkError(self.parameters, self.name))
        return sink, place


def input_of(tool: QgsProcessingAlgorithm, parameters: dict, name: str, context: QgsProcessingContext) -> Input:
    """Return an input parameter's rows; raises QgsProcessingException in QGIS's own words."""
    source = tool.parameterAsSource(parameters, name, context)
    if source is None:
        raise QgsProcessingException(tool.invalidSourceError(parameters, name))
    return Input(source, tool.parameterAsVectorLayer(parameters, name, context), parameters[name])


def read(given: Input, names: list[str], feedback: QgsProcessingFeedback) -> Table:
    """Read a layer: by GDAL's Arrow stream where that shows the same rows as QGIS, else feature by feature.

    Args:
        given: the input, see `input_of`.
        names: fields wanted as columns; all others are only carried to the output.
        feedback: progress and cancel.

    Returns:
        The table; lines and polygons stand at their centroid.

    Raises:
        NoSuchField, Cancelled
    """
    progress_of(feedback)(0.1)
    for name in names:
        if name not in (known := given.source.fields().names()):
            raise NoSuchField(field=name, known=", ".join(known))
    try:
        return _read_by_arrow(given, names, part_of(progress_of(feedback), 0.1, 0.3))
    except NotByArrow as reason:
        return _read_by_loop(given, names, feedback, words(reason))


def numbers(table: Table, name: str) -> "ndarray":
    """Return a column of numbers, NaN for NULL; raises NotNumbers."""
    if table.fields.field(name).type() not in NUMBERS:
        raise NotNumbers(field=name)
    return table.columns[name]


def fields_with(table: Table, results: list[Column]) -> QgsFields:
    """Return the output's fields: the input's, then the results; results replace fields of their name."""
    fields, taken = QgsFields(), {column.name.lower() for column in results}
    for one in table.fields:
        if one.name().lower() not in taken:
            fields.append(one)
    for column in results:
        fields.append(QgsField(column.name, column.type))
    return fields


def write(output: Output, table: Table, results: list[Column], feedback: QgsProcessingFeedback) -> str:
    """Store the input's fields with the results; large GeoPackages are written whole, not feature by feature.

    Returns:
        The destination, as Processing wants it.

    Raises:
        OwnInput, NotWritten, LayerChanged, Cancelled
    """
    from insop_plugin.adapters.gpkg_write import written_whole

    if table.file and Path(output.place()).is_file() and Path(table.file).samefile(output.place()):
        raise OwnInput(place=output.place())
    fields = fields_with(table, results)
    place, value = written_whole(output, table, results, fields, feedback)
    return place or _write_by_loop(output.sink(fields, table, value), table, results, feedback)


def _read_by_arrow(given: Input, names: list[str], progress: Progress) -> Table:
    import numpy as np

    address, fields = address_of(given.layer, given.value), given.source.fields()
    parts = tuple(batches(address, fields, progress))
    x, y = (np.concatenate([np.zeros(0), *(part.coordinates()[axis] for part in parts)]) for axis in (0, 1))
    columns = {name: _whole_column(parts, name, fields.field(name)) for name in names}
    return Table(*_frame(given), x, y, columns, _file_of(given), given.source, batches=parts)


def _frame(given: Input) -> tuple:
    return given.source.fields(), given.source.sourceCrs(), given.source.wkbType()


def _file_of(given: Input) -> str:
    if given.layer is None:
        return ""
    parts = QgsProviderRegistry.instance().decodeUri(given.layer.providerType(), given.layer.source())
    return parts["path"] if Path(parts.get("path") or "").is_file() else ""


def _whole_column(parts: tuple[Batch, ...], name: str, definition: QgsField) -> "ndarray":
    import numpy as np

    if definition.type() in NUMBERS:
        columns = [np.ma.filled(part.columns[name].astype(float), np.nan) for part in parts]
        return np.concatenate([np.zeros(0), *columns])
    cells = [_plain(cell) for part in parts for cell in part.columns[name].tolist()]
    return np.array([*cells, None], object)[:-1]


def _read_by_loop(given: Input, names: list[str], feedback: QgsProcessingFeedback, reason: str) -> Table:
    import numpy as np

    progress, count = progress_of(feedback), max(1, given.source.featureCount())
    features, places, cells = [], [], {name: [] for name in names}
    for number, feature in enumerate(given.source.getFeatures()):
        if number % EVERY == 0:
            progress(0.3 * min(1.0, number / count))
        features.append(feature)
        places.append(_place_of(feature))
        for name in names:
            cells[name].append(_plain(feature[name]))
    x, y = np.array(places, float).reshape(-1, 2).T
    columns = {name: _column(found, given.source.fields().field(name)) for name, found in cells.items()}
    return Table(
        *_frame(given), x, y, columns, _file_of(given), given.source, carried=tuple(features), why_by_loop=reason
    )


def _place_of(feature: QgsFeature) -> tuple[float, float]:
    geometry = feature.geometry()
    if geometry.isNull() or geometry.isEmpty():
        return (float("nan"), float("nan"))
    flat_point = QgsWkbTypes.flatType(geometry.wkbType()) == QgsWkbTypes.Type.Point
    point = geometry.constGet() if flat_point else geometry.centroid().asPoint()
    return point.x(), point.y()


def _column(cells: list, definition: QgsField) -> "ndarray":
    import numpy as np

    if definition.type() in NUMBERS:
        return np.array([float("nan") if cell is None else float(cell) for cell in cells], float)
    return np.array([*cells, None], object)[:-1]


def _plain(cell: object) -> object:
    """Return a cell as Python has it: text, date, date and time (UTC, without zone), or None."""
    if isinstance(cell, (str, int, float)):  # before NULL: comparing with it is slow
        return cell
    if isinstance(cell, bytes):
        return cell.decode("utf-8")
    if cell is None or cell == NULL:
        return None
    if isinstance(cell, QDate):
        return cell.toPyDate()
    return cell.toUTC().toPyDateTime() if isinstance(cell, QDateTime) else cell


def _write_by_loop(opened: tuple[QgsFeatureSink, str], table: Table, results: list[Column], feedback: QgsProcessingFeedback) -> str:
    (sink, place), progress = opened, progress_of(feedback)
    fields = fields_with(table, results)
    kept = [table.fields.lookupField(field.name()) for field in fields][: fields.count() - len(results)]
    added = zip(*(column.cells() for column in results), strict=True)
    for row, (feature, cells) in enumerate(zip(table.features(), added, strict=True)):
        if row % EVERY == 0:
            progress(0.8 + 0.2 * row / max(1, len(table)))
        result = QgsFeature(fields)
        result.setGeometry(feature.geometry())
        attributes = feature.attributes()
        result.setAttributes([attributes[number] for number in kept] + list(cells))
        if not sink.addFeature(result, QgsFeatureSink.Flag.FastInsert):
            raise NotWritten(place=place, row=row + 1, reason=sink.lastError())
    if not sink.flushBuffer():
        raise NotWritten(place=place, row=len(table), reason=sink.lastError())
    return place
