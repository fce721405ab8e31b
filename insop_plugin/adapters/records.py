"""Records between a layer and a form: plain values in, plain values out.

Plain values are text, whole and real numbers, True, False and None; dates are ISO 8601 text.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timezone
from uuid import uuid4

from qgis.core import NULL, QgsFeature, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QVariant

from insop_plugin.adapters import settings
from insop_plugin.core import model

Value = str | int | float | bool | None


@dataclass
class Record:
    """One row of a collection, new or as it stands in a layer."""

    collection: str
    values: dict[str, Value]
    geometry: QgsGeometry | None = None  # EPSG:4326
    fid: int | None = None  # None: not in the layer yet
    children: list["Record"] = field(default_factory=list)

    @property
    def uid(self) -> str:
        return str(self.values["uid"])

    def wkb(self) -> bytes | None:
        """Return the geometry as the rules take it."""
        return bytes(self.geometry.asWkb()) if self.geometry and not self.geometry.isNull() else None


def new(collection: str, given: Mapping[str, Value], geometry: QgsGeometry | None = None) -> Record:
    """Return a new record with its identity, the model's defaults and what is given."""
    defaults = {column.name: _default(column) for column in model.collection(collection).columns}
    kept = {"uid": str(uuid4()), "state": "draft", "rev": 0, "deleted": False}
    return Record(collection, {**defaults, **stamped(kept, is_new=True), **given}, geometry)


def read(layer: QgsVectorLayer, feature: QgsFeature, collection: str) -> Record:
    """Return a record as it stands in a layer, unsaved edits included."""
    names = [column.name for column in model.collection(collection).columns if layer.fields().indexOf(column.name) >= 0]
    values = {name: plain(feature.attribute(name)) for name in names}
    geometry = QgsGeometry(feature.geometry()) if feature.hasGeometry() else None
    return Record(collection, values, geometry, feature.id())


def stamped(values: Mapping[str, Value], is_new: bool = False) -> dict[str, Value]:
    """Return the values with who changed them and when."""
    now = datetime.now(timezone.utc).isoformat(timespec="seconds").replace("+00:00", "Z")
    who = settings.identity().name or None
    created = {"created_at": now, "created_by": who} if is_new else {}
    return {**values, **created, "updated_at": now, "updated_by": who}


def plain(value: object) -> Value:
    """Return an attribute of a feature as a plain value."""
    if value is None or value == NULL or isinstance(value, QVariant):
        return None
    if isinstance(value, QDateTime):
        return value.toString(Qt.DateFormat.ISODate)  # the file keeps UTC and does not say so
    if isinstance(value, QDate):
        return value.toString(Qt.DateFormat.ISODate)
    return value


def attribute(value: Value, column: model.Column) -> object:
    """Return a plain value as the attribute of a feature."""
    if value is None or value == "":
        return None
    if column.type == "date":
        return QDate.fromString(str(value), Qt.DateFormat.ISODate)
    if column.type == "datetime":
        return QDateTime.fromString(str(value), Qt.DateFormat.ISODate)
    return value


def _default(column: model.Column) -> Value:
    if column.default is None:
        return None
    readers = {"integer": int, "real": float, "boolean": lambda text: text == "true"}
    return readers.get(column.type, str)(column.default)
