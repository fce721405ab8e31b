"""Values of records in words: codes by their labels, shapes by kind and place, numbers as they are."""

from qgis.core import QgsGeometry, QgsProject, QgsWkbTypes

from insop_plugin.adapters import measure
from insop_plugin.adapters.forms import label_of
from insop_plugin.adapters.i18n import tr
from insop_plugin.core import model, vocabulary
from insop_plugin.gui import store_counts

SAME_PLACE_M = 0.005  # below the last digit shown


def shape_of(place: str) -> QgsGeometry:
    """Return the geometry that the hex of its WKB stands for."""
    shape = QgsGeometry()
    shape.fromWkb(bytes.fromhex(place))
    return shape


def field_words(column: model.Column | None) -> str:
    """Return the label of a column with its unit; None is the geometry."""
    return label_of(column) if column else tr("Shape on the map")


def value_words(column: model.Column | None, value: object) -> str:
    """Return a value as a person reads it; without a column it is a geometry."""
    if value is None:
        return ""
    if column is None:
        return shape_of(str(value)).asWkt(5)
    if column.domain:
        codes = vocabulary.split_codes(str(value)) if column.many else (str(value),)
        return ", ".join(store_counts.label_of(column.domain, code) for code in codes)
    if column.flags and isinstance(value, int):
        return ", ".join(store_counts.label_of(column.flags, flag) for flag in _flags(column.flags, value)) or str(value)
    if column.type == "boolean":
        return tr("Yes") if value else tr("No")
    return str(value)


def _flags(domain: str, value: int) -> list[str]:
    """Return the codes of a value list whose sum is the value."""
    return [term.code for term in vocabulary.terms(domain) if value & int(term.code)]


def moved_words(before: str | None, after: str | None) -> str:
    """Return how a geometry differs from the one before: how far it moved, how its size changed."""
    if not before or not after:
        return ""
    old, new = shape_of(before), shape_of(after)
    ruler = measure.ruler(QgsProject.instance())
    distance_m = ruler.measureLine(*(shape.centroid().asPoint() for shape in (old, new)))
    words = [tr("moved {distance}").format(distance=measure.length_text(distance_m))] if distance_m > SAME_PLACE_M else []
    if old.type() != new.type():
        words.append(tr("now {kind}").format(kind=QgsWkbTypes.displayString(new.wkbType())))
    else:
        sizes = [measure.extent_text(shape, QgsProject.instance()) for shape in (old, new)]
        words += [tr("{before} before, {after} now").format(before=sizes[0], after=sizes[1])] if sizes[0] != sizes[1] else []
    return " · ".join(words) or tr("drawn anew at the same place")
