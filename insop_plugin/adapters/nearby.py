"""What is already recorded near a place: the guard against drawing the same source twice."""

import math
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from insop_plugin.adapters import field_layers, records
from insop_plugin.adapters.measure import DEGREES

DISTANCE_M = 250.0
DEGREE_M = 110_500.0  # the shortest degree of latitude, rounded down: the search window is never too small
LIKE = 0.75  # from here two names are probably the same


@dataclass(frozen=True)
class Neighbour:
    """A record near a place."""

    layer: QgsVectorLayer
    fid: int
    collection: str
    uid: str
    name: str
    kind: str  # code of its source type or site status
    distance_m: float
    geometry: QgsGeometry

    def likeness(self, name: str) -> float:
        """Return how much its name is like another, 0 to 1."""
        return likeness(self.name, name)


def near(
    layers: Iterable[QgsVectorLayer], geometry: QgsGeometry, distance_m: float, but_uid: str = ""
) -> list[Neighbour]:
    """Return the records of some layers within a distance of a geometry, nearest first.

    The layers' spatial index finds the candidates; distances are measured on the ellipsoid
    (an azimuthal equidistant projection around the place: exact from its centre).

    Args:
        layers: layers in EPSG:4326.
        geometry: the place, in EPSG:4326.
        distance_m: how far.
        but_uid: the record that is not its own neighbour.
    """
    flat = _Flat(geometry)
    found = {}
    for layer in layers:
        for window in windows(geometry.boundingBox(), distance_m):
            for feature in layer.getFeatures(QgsFeatureRequest().setFilterRect(window)):
                neighbour = _neighbour(layer, feature, flat)
                if neighbour and neighbour.distance_m <= distance_m and neighbour.uid != but_uid:
                    found[neighbour.uid or (layer.id(), feature.id())] = neighbour
    return sorted(found.values(), key=lambda neighbour: neighbour.distance_m)


def windows(box: QgsRectangle, distance_m: float) -> list[QgsRectangle]:
    """Return the search windows in degrees: wider towards the poles, two across the 180° meridian."""
    north, south = box.yMaximum() + distance_m / DEGREE_M, box.yMinimum() - distance_m / DEGREE_M
    narrowest = math.cos(math.radians(min(90.0, max(abs(north), abs(south)))))
    wide = distance_m / (DEGREE_M * narrowest) if narrowest > 1e-6 else 360.0
    west, east = box.xMinimum() - wide, box.xMaximum() + wide
    if east - west >= 360:
        return [QgsRectangle(-180, south, 180, north)]
    parts = [QgsRectangle(max(west, -180), south, min(east, 180), north)]
    if west < -180:
        parts.append(QgsRectangle(west + 360, south, 180, north))
    if east > 180:
        parts.append(QgsRectangle(-180, south, east - 360, north))
    return parts


def likeness(one: str, other: str) -> float:
    """Return how alike two names are, 0 to 1: case, accents, marks and the order of words do not count."""
    left, right = _plain(one), _plain(other)
    return SequenceMatcher(None, left, right).ratio() if left and right else 0.0


class _Flat:
    """Metres around a place."""

    def __init__(self, geometry: QgsGeometry):
        centre = geometry.boundingBox().center()
        crs = QgsCoordinateReferenceSystem()
        crs.createFromProj(f"+proj=aeqd +lat_0={centre.y():.9f} +lon_0={centre.x():.9f} +datum=WGS84 +units=m +no_defs")
        context = QgsProject.instance().transformContext()
        self.transform = QgsCoordinateTransform(QgsCoordinateReferenceSystem(DEGREES), crs, context)
        self.place = self.flattened(geometry)

    def flattened(self, geometry: QgsGeometry) -> QgsGeometry | None:
        copy = QgsGeometry(geometry)
        try:
            copy.transform(self.transform)
        except QgsCsException:
            return None
        return copy

    def distance(self, geometry: QgsGeometry) -> float:
        other = self.flattened(geometry)
        return self.place.distance(other) if other and self.place else math.inf


def _neighbour(layer: QgsVectorLayer, feature: QgsFeature, flat: _Flat) -> Neighbour | None:
    if not feature.hasGeometry() or records.plain(feature["deleted"]) is True:
        return None
    collection = field_layers.collection_of(layer)
    columns = {"name": "name", "uid": "uid", "kind": "status" if collection == "site" else "source_type"}
    facts = {fact: str(records.plain(feature[column]) or "") for fact, column in columns.items()}
    geometry = QgsGeometry(feature.geometry())
    return Neighbour(layer, feature.id(), collection, distance_m=flat.distance(geometry), geometry=geometry, **facts)


def _plain(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name.casefold())
    words = re.findall(r"\w+", "".join(letter for letter in letters if not unicodedata.combining(letter)))
    return " ".join(sorted(words))
