"""What the points of an analysis tell about how a tool should be filled in."""

from __future__ import annotations

from collections import Counter
from enum import Enum
from math import floor, log10, sqrt
from typing import TYPE_CHECKING

from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)

from insop_plugin.adapters.measure import DEGREES, ruler
from insop_plugin.core import vocabulary
from insop_plugin.core.errors import N_, InsopError

if TYPE_CHECKING:
    from numpy import ndarray

VALUE, CONTAMINANT = "value", "contaminant"
NO_TRANSFORM, LOG10 = 0, 1  # of the tools' choices
UPPER_TENTH = 0.9
SPACINGS = 2.0  # how far a source is looked round, in mean distances between samples
MAJOR = "major_element"  # of the rock: no contaminants in the narrow sense


class Fact(Enum):
    """What a tool is told of the points."""

    TRANSFORM = "transform"  # logarithms where every value has one
    HIGH = "high"  # the value that a tenth of the values exceeds
    REACH = "reach"  # metres round a source in which some samples lie
    TRACE = "trace"  # codes of the contaminants that most samples have, major elements left out


class NothingNear(InsopError):
    """Records to compare with, none of which lies among the samples."""

    template = N_("None of the {n} records of “{what}” lies in the sampled area.")
    hint = N_("Draw or load those of the sampled area first (steps 1 and 2).")


def facts_of(layer: QgsVectorLayer) -> dict[Fact, object]:
    """Return what points tell; None where they cannot."""
    values = _values(layer)
    has_logs = len(values) > 0 and values.min() > 0
    return {
        Fact.TRANSFORM: LOG10 if has_logs else NO_TRANSFORM,
        Fact.HIGH: _upper_tenth(values),
        Fact.REACH: _reach_m(layer),
        Fact.TRACE: ",".join(_trace_of(layer)),
    }


def near(layers: list[QgsVectorLayer], points: QgsVectorLayer, name: str) -> QgsVectorLayer:
    """Return the records that lie among the points, or near their border, as points: lines and areas by their centroid.

    Args:
        layers: of one collection, in degrees.
        points: the samples, in degrees.
        name: of the new layer; also says what is missing where no record is near.

    Raises:
        NothingNear: there is none.
    """
    area, copies = _area_round(points), []
    for layer in layers:
        places = ((record, record.geometry().centroid()) for record in layer.getFeatures() if record["deleted"] is not True)
        copies += [_copy(*one) for one in places if not one[1].isEmpty() and area.contains(one[1].asPoint())]
    if not copies:
        raise NothingNear(n=sum(layer.featureCount() for layer in layers), what=name)
    found = QgsVectorLayer(f"Point?crs={DEGREES}", name, "memory")
    found.dataProvider().addAttributes(layers[0].fields().toList())
    found.updateFields()
    found.dataProvider().addFeatures(copies)
    found.updateExtents()
    return found


def _copy(record: QgsFeature, place: QgsGeometry) -> QgsFeature:
    copy = QgsFeature()
    copy.setAttributes(record.attributes())
    copy.setGeometry(place)
    return copy


def _values(layer: QgsVectorLayer) -> ndarray:
    import numpy as np

    found, _is_there = QgsVectorLayerUtils.getValues(layer, VALUE)
    return np.array([value for value in found if isinstance(value, (int, float))], float)


def _upper_tenth(values: ndarray) -> float | None:
    """Return the value that a tenth exceeds, to three digits, rounded down so that it is never more than a value there is."""
    import numpy as np

    high = float(np.quantile(values, UPPER_TENTH)) if len(values) else 0.0
    return _rounded(high, 3) if high > 0 else None


def _rounded(value: float, digits: int) -> float:
    """Round down to so many significant digits."""
    step = 10.0 ** (floor(log10(value)) - digits + 1)
    return float(f"{floor(value / step + 1e-9) * step:.12g}")


def _reach_m(layer: QgsVectorLayer) -> float | None:
    """Return some mean distances between samples, to two digits."""
    area = layer.extent()
    size_m2 = ruler(QgsProject.instance()).measureArea(QgsGeometry.fromRect(area)) if not area.isEmpty() else 0.0
    points = (feature.geometry().asPoint() for feature in layer.getFeatures() if feature.hasGeometry())
    places = len({(point.x(), point.y()) for point in points})
    return _rounded(SPACINGS * sqrt(size_m2 / places), 2) if size_m2 > 0 and places else None


def _area_round(points: QgsVectorLayer) -> QgsRectangle:
    """Return the extent of the points, a tenth larger."""
    area = QgsRectangle(points.extent())
    area.scale(1.1)
    return area


def _trace_of(layer: QgsVectorLayer) -> list[str]:
    """Return the contaminants that at least half as many results have as the one measured most; no major elements."""
    majors = {row["code"] for row in vocabulary.table("contaminant") if row["group"] == MAJOR}
    counts = Counter(code for code in QgsVectorLayerUtils.getValues(layer, CONTAMINANT)[0] if isinstance(code, str))
    most = max(counts.values(), default=0)
    return sorted(code for code, n in counts.items() if code not in majors and 2 * n >= most)
