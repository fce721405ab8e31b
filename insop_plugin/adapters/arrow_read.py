"""Point layers and tables of a GeoPackage as numpy arrays by GDAL's Arrow stream: no loop over features."""

import os
import struct
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from itertools import chain

import numpy as np
from osgeo import gdal, ogr
from qgis.core import (
    QgsExpression,
    QgsFields,
    QgsProcessingFeatureSourceDefinition,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant

from insop_plugin.adapters.i18n import tr
from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.progress import Progress, silent
from insop_plugin.core.threads import in_threads

FLAT, WITH_HEIGHT = 21, 29
POINT_HEADS = {FLAT: (b"\1\1\0\0\0",), WITH_HEIGHT: (b"\1\xe9\3\0\0", b"\1\1\0\0\x80")}
"""Length of a point's WKB, and how it may begin: little endian, two or three dimensions (ISO or old)."""
NOTHING = struct.pack("<d", float("nan"))
EMPTY, EMPTY_WITH_HEIGHT = POINT_HEADS[FLAT][0] + 2 * NOTHING, POINT_HEADS[WITH_HEIGHT][0] + 3 * NOTHING
PLAIN_TYPES = {
    getattr(QVariant, name) for name in ("Int", "UInt", "LongLong", "Double", "String", "Date", "DateTime", "Bool")
}
SOUND, LONG_WAY = 3_110_400, "OGR_GPKG_STREAM_BASE_IMPL"
HALVED_FROM = 100_000
"""Rows from which it pays to open a file twice."""


class NotByArrow(InsopError):
    """A source that has to be read feature by feature; the reason goes to the log."""

    template = N_("The layer is read feature by feature: {reason}.")


@dataclass(frozen=True)
class Address:
    """Where OGR finds the layer's own rows."""

    path: str
    layer: str
    where: str


@dataclass(frozen=True)
class Batch:
    """Some rows: identifiers, every field by name, and points as WKB."""

    fids: np.ndarray
    columns: dict[str, np.ma.MaskedArray]
    wkb: np.ndarray  # bytes, one row a point; zeros where the geometry is NULL
    null: np.ndarray  # has no geometry, not even an empty one

    def __len__(self) -> int:
        return len(self.fids)

    def coordinates(self) -> tuple[np.ndarray, np.ndarray]:
        """Return x and y; NaN where there is no point, as in empty ones."""
        xy = np.ascontiguousarray(self.wkb[:, 5:21]).view("<f8")
        return tuple(np.where(self.null, np.nan, xy[:, axis]) for axis in (0, 1))


def address_of(layer: QgsVectorLayer | None, value: object) -> Address:
    """Return where to read a layer's rows past QGIS.

    Args:
        layer: the input, if it is a layer.
        value: what the user gave for the parameter: may ask for a part of the rows.

    Raises:
        NotByArrow: only QGIS knows which rows and values the user sees.
    """
    if layer is None or layer.providerType() != "ogr" or not layer.source().split("|")[0].lower().endswith(".gpkg"):
        raise NotByArrow(reason=tr("it is not stored in a GeoPackage"))
    if not hasattr(ogr.Layer, "GetArrowStreamAsNumPy"):
        raise NotByArrow(reason=tr("GDAL is older than 3.6"))
    _check_rows(layer, value)
    _check_columns(layer)
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    where = layer.subsetString()
    if parts.get("geometryType") or where.lstrip().lower().startswith("select"):
        raise NotByArrow(reason=tr("it is a part of a table chosen by QGIS"))
    return Address(parts["path"], parts.get("layerName") or "", where)


def batches(address: Address, fields: QgsFields, progress: Progress = silent) -> list[Batch]:
    """Return the rows in the order of the table; two threads share a long way, see `_sound`.

    Raises:
        NotByArrow: GDAL cannot, or the geometries are no plain points. Cancelled.
    """
    try:
        before, parts = _state_of(address.path), _parts(address)
        found = _read(address, parts, fields, progress)
        if len(parts) > 1 and _state_of(address.path) != before:  # somebody wrote: one thread sees one state
            found = _read(address, (address.where,), fields, progress)
    except RuntimeError as error:  # where somebody switched GDAL's exceptions on
        raise NotByArrow(reason=error) from error
    return found


def _read(address: Address, parts: tuple[str, ...], fields: QgsFields, progress: Progress) -> list[Batch]:
    def some(where: str) -> list[Batch]:
        with _plain_errors(), _sound():
            return list(_stream(replace(address, where=where), fields))

    return list(chain.from_iterable(in_threads(some, parts, progress)))


def _parts(address: Address) -> tuple[str, ...]:
    """Return the filters of what to read at the same time: the halves of a large table that has no other filter."""
    whole = (address.where,)
    if address.where or not _is_unsound():
        return whole
    with _plain_errors(), _opened(address) as layer:
        rows, fid_name = layer.GetFeatureCount(), layer.GetFIDColumn()
    if rows < HALVED_FROM or not fid_name:
        return whole
    key, middle = QgsExpression.quotedColumnRef(fid_name), rows // 2  # identifiers may have gaps: any place parts them
    return f"{key} < {middle}", f"{key} >= {middle}"


def _state_of(path: str) -> list[tuple[int, int]]:
    """Return sizes and times of a file and of its log: another one tells that somebody wrote."""
    found = [os.stat(name) for name in (path, f"{path}-wal") if os.path.exists(name)]
    return [(one.st_size, one.st_mtime_ns) for one in found]


@contextmanager
def _opened(address: Address) -> Iterator[ogr.Layer]:
    source = gdal.OpenEx(address.path, gdal.OF_VECTOR | gdal.OF_READONLY)
    if source is None:
        raise NotByArrow(reason=tr("GDAL cannot open the file"))
    layer = source.GetLayerByName(address.layer) if address.layer else source.GetLayer(0)
    if layer is None or (address.where and layer.SetAttributeFilter(address.where) != 0):
        raise NotByArrow(reason=tr("GDAL does not understand its filter"))
    yield layer


def _stream(address: Address, fields: QgsFields) -> Iterator[Batch]:
    with _opened(address) as layer:
        fid_name, geometry_name = layer.GetFIDColumn() or "OGC_FID", layer.GetGeometryColumn()
        with layer.GetArrowStreamAsNumPy(options=["USE_MASKED_ARRAYS=YES"]) as stream:  # ends before its layer does
            for columns in stream:
                yield _batch(_taken(columns), fid_name, geometry_name, fields)


def _taken(columns: dict) -> dict:
    own = {name: np.ma.array(column, copy=True) for name, column in columns.items()}
    columns.clear()  # the stream's memory goes with it; nothing may point there, not even a traceback
    return own


@contextmanager
def _plain_errors() -> Iterator[None]:
    """Have GDAL answer None rather than raise, and not warn that nobody chose."""
    with ExitStack() as stack:
        for module in (gdal, ogr):
            if hasattr(module, "ExceptionMgr"):
                stack.enter_context(module.ExceptionMgr(useExceptions=False))
        yield


@contextmanager
def _sound() -> Iterator[None]:
    """Have GDALs before 3.11.4 take the long way.

    The short one reads memory while another thread still writes there (GDAL issue 12934): it ended QGIS 3.44 with GDAL 3.10
    about once in 500 reads. In 3.6.2 it also gets yes/no columns wrong. The long way takes several times as long.
    """
    if is_unsound := _is_unsound():
        gdal.SetThreadLocalConfigOption(LONG_WAY, "YES")
    try:
        yield
    finally:
        if is_unsound:
            gdal.SetThreadLocalConfigOption(LONG_WAY, None)


def _is_unsound() -> bool:
    return int(gdal.VersionInfo()) < SOUND


def _check_rows(layer: QgsVectorLayer, value: object) -> None:
    if layer.isModified():
        raise NotByArrow(reason=tr("it has edits that are not saved"))
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        expression = getattr(value, "filterExpression", "")
        if value.selectedFeaturesOnly or value.featureLimit not in (-1, 0) or expression:
            raise NotByArrow(reason=tr("only some of its features are asked for"))
    flat = QgsWkbTypes.flatType(layer.wkbType())
    if flat not in (QgsWkbTypes.Type.Point, QgsWkbTypes.Type.NoGeometry) or QgsWkbTypes.hasM(layer.wkbType()):
        raise NotByArrow(reason=tr("it does not hold plain points"))


def _check_columns(layer: QgsVectorLayer) -> None:
    fields = layer.fields()
    origins = {fields.fieldOrigin(number) for number in range(fields.count())}
    if layer.vectorJoins() or origins - {QgsFields.FieldOrigin.OriginProvider}:
        raise NotByArrow(reason=tr("it has joined or virtual fields"))
    if {field.type() for field in fields} - PLAIN_TYPES:
        raise NotByArrow(reason=tr("it has fields that are neither text, number, date nor yes/no"))


def _batch(columns: dict, fid_name: str, geometry_name: str, fields: QgsFields) -> Batch:
    if {*fields.names(), fid_name, geometry_name} - {*columns, ""}:
        raise NotByArrow(reason=tr("its columns have other names in the file"))
    geometries = columns[geometry_name] if geometry_name else np.ma.masked_all(len(columns[fid_name]), object)
    null = np.ma.getmaskarray(geometries)
    wkb = _points(np.ma.getdata(geometries)[~null].tolist(), null)
    return Batch(np.ma.getdata(columns[fid_name]), {name: columns[name] for name in fields.names()}, wkb, null)


def _points(found: list[bytes], null: np.ndarray) -> np.ndarray:
    width = max(map(len, found), default=FLAT)
    if width != FLAT:  # QGIS stores flat empty points among those with a height
        found = [EMPTY_WITH_HEIGHT if len(one) == FLAT and one == EMPTY else one for one in found]
    run = np.frombuffer(b"".join(found), np.uint8)
    if width not in POINT_HEADS or run.size != width * len(found):
        raise NotByArrow(reason=tr("it does not hold plain points"))
    points = run.reshape(-1, width)
    heads = [np.frombuffer(head, np.uint8) for head in POINT_HEADS[width]]
    if not np.any([(points[:, :5] == head).all(axis=1) for head in heads], axis=0).all():
        raise NotByArrow(reason=tr("it does not hold plain points"))
    block = np.zeros((len(null), width), np.uint8)
    block[~null] = points
    return block
