"""Point layers of a GeoPackage as numpy arrays by GDAL's Arrow stream: no loop over features."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from osgeo import gdal, ogr
from qgis.core import QgsFields, QgsProcessingFeatureSourceDefinition, QgsProviderRegistry, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtCore import QVariant

from insop_plugin.adapters.i18n import tr
from insop_plugin.core.errors import InsopError, N_

if TYPE_CHECKING:
    from numpy import ndarray
    from numpy.ma import MaskedArray

POINT_HEADS = {21: (b"\1\1\0\0\0",), 29: (b"\1\xe9\3\0\0", b"\1\1\0\0\x80")}
"""Length of a point's WKB, and how it may begin: little endian, two or three dimensions (ISO or old)."""
PLAIN_TYPES = {
    getattr(QVariant, name) for name in ("Int", "UInt", "LongLong", "Double", "String", "Date", "DateTime", "Bool")
}


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

    fids: "ndarray"
    columns: "dict[str, MaskedArray]"
    wkb: "ndarray"  # bytes, one row a point; zeros where there is none
    here: "ndarray"  # has a point

    def __len__(self) -> int:
        return len(self.fids)

    def coordinates(self) -> "tuple[ndarray, ndarray]":
        """Return x and y; NaN where there is no point."""
        import numpy as np

        xy = np.ascontiguousarray(self.wkb[:, 5:21]).view("<f8")
        return tuple(np.where(self.here, xy[:, axis], np.nan) for axis in (0, 1))


def address_of(layer: QgsVectorLayer | None, value: object) -> Address:
    """Return where to read a layer's rows past QGIS.

    Args:
        layer: the input, if it is a layer.
        value: what the user gave for the parameter: may ask for a part of the rows.

    Raises:
        NotByArrow: only QGIS knows which rows and values the user sees.
    """
    if layer is None or layer.providerType() != "ogr" or layer.dataProvider().storageType() != "GPKG":
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


def batches(address: Address, fields: QgsFields) -> Iterator[Batch]:
    """Yield the rows in the order of the table.

    Raises:
        NotByArrow: GDAL cannot, or the geometries are no plain points.
    """
    source = gdal.OpenEx(address.path, gdal.OF_VECTOR | gdal.OF_READONLY)
    if source is None:
        raise NotByArrow(reason=tr("GDAL cannot open the file"))
    layer = source.GetLayerByName(address.layer) if address.layer else source.GetLayer(0)
    if layer is None or (address.where and layer.SetAttributeFilter(address.where) != 0):
        raise NotByArrow(reason=tr("GDAL does not understand its filter"))
    fid_name, geometry_name = layer.GetFIDColumn() or "OGC_FID", layer.GetGeometryColumn()
    stream = layer.GetArrowStreamAsNumPy(options=["USE_MASKED_ARRAYS=YES"])
    if stream is None:
        raise NotByArrow(reason=tr("GDAL has no Arrow stream for it"))
    for columns in stream:
        yield _batch(columns, fid_name, geometry_name, fields)


def _check_rows(layer: QgsVectorLayer, value: object) -> None:
    if layer.isModified():
        raise NotByArrow(reason=tr("it has edits that are not saved"))
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        expression = getattr(value, "filterExpression", "")
        if value.selectedFeaturesOnly or value.featureLimit not in (-1, 0) or expression:
            raise NotByArrow(reason=tr("only some of its features are asked for"))
    flat = QgsWkbTypes.flatType(layer.wkbType())
    if flat != QgsWkbTypes.Type.Point or QgsWkbTypes.hasM(layer.wkbType()):
        raise NotByArrow(reason=tr("it does not hold plain points"))


def _check_columns(layer: QgsVectorLayer) -> None:
    fields = layer.fields()
    origins = {fields.fieldOrigin(number) for number in range(fields.count())}
    if layer.vectorJoins() or origins - {QgsFields.FieldOrigin.OriginProvider}:
        raise NotByArrow(reason=tr("it has joined or virtual fields"))
    if {field.type() for field in fields} - PLAIN_TYPES:
        raise NotByArrow(reason=tr("it has fields that are neither text, number, date nor yes/no"))


def _batch(columns: dict, fid_name: str, geometry_name: str, fields: QgsFields) -> Batch:
    import numpy as np

    if {*fields.names(), fid_name, geometry_name} - set(columns):
        raise NotByArrow(reason=tr("its columns have other names in the file"))
    geometries = columns[geometry_name]
    here = ~np.ma.getmaskarray(geometries)
    wkb = _points(np.ma.getdata(geometries)[here].tolist(), here)
    wanted = {name: np.ma.asarray(columns[name]) for name in fields.names()}
    return Batch(np.ma.getdata(columns[fid_name]), wanted, wkb, here)


def _points(found: "list[bytes]", here: "ndarray") -> "ndarray":
    import numpy as np

    width = len(found[0]) if found else 21
    run = np.frombuffer(b"".join(found), np.uint8)
    block = np.zeros((len(here), width), np.uint8)
    if width not in POINT_HEADS or run.size != width * len(found):
        raise NotByArrow(reason=tr("it does not hold plain points"))
    points = run.reshape(-1, width)
    alike = points[:, :5] == np.frombuffer(found[0][:5], np.uint8) if found else np.ones(1, bool)
    empty = np.isnan(np.ascontiguousarray(points[:, 5:21]).view("<f8")).any()
    if empty or not alike.all() or (found and found[0][:5] not in POINT_HEADS[width]):
        raise NotByArrow(reason=tr("it does not hold plain points"))
    block[here] = points
    return block
