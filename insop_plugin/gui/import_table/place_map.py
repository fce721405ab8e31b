"""A small map: do the points lie where they should? Countries and the points, before anything is loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsGeometry,
    QgsMarkerSymbol,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMapToolPan
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from insop_plugin.paths import RESOURCES

if TYPE_CHECKING:
    import numpy

COUNTRIES = str(RESOURCES / "sample" / "countries.fgb")
STATES = str(RESOURCES / "sample" / "states.fgb")
DEGREES = "EPSG:4326"
LAND = {"color": "#eef0e6", "outline_color": "#8a8f7d", "outline_width": "0.3"}
STATE = {"style": "no", "outline_color": "#b9bdae", "outline_width": "0.2"}
CHOSEN_LAND = {"style": "no", "outline_color": "#3f5f1f", "outline_width": "0.7"}
POINT = {"name": "circle", "color": "#c0392b", "outline_color": "white", "outline_width": "0.2", "size": "2"}
WATER = "#dfe9ef"
SMALLEST_DEGREES = 0.02


class PlaceMap:
    """The map in the holder of the page; its layers are its own and never enter the project."""

    def __init__(self, holder: QWidget):
        self.canvas = QgsMapCanvas(holder)
        self.canvas.setObjectName("placeMap")
        self.canvas.setCanvasColor(QColor(WATER))
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.canvas)
        self.canvas.setDestinationCrs(QgsCoordinateReferenceSystem(DEGREES))
        self.canvas.enableAntiAliasing(True)
        self.tool = QgsMapToolPan(self.canvas)
        self.canvas.setMapTool(self.tool)
        self.land = _layer(COUNTRIES, "ogr", QgsFillSymbol.createSimple(LAND))
        self.country = _layer(COUNTRIES, "ogr", QgsFillSymbol.createSimple(CHOSEN_LAND))
        self.points = _layer(f"Point?crs={DEGREES}", "memory", QgsMarkerSymbol.createSimple(POINT))
        self.states = _layer(STATES, "ogr", QgsFillSymbol.createSimple(STATE))
        layers = [self.points, self.country, self.states, self.land]
        for layer in layers:
            layer.setParent(self.canvas)  # they go when the dialog goes, not when Python finds the time
        self.canvas.setLayers(layers)
        self.show_points((), (), "")

    def show_points(self, longitude: numpy.ndarray | tuple, latitude: numpy.ndarray | tuple, country: str) -> None:
        """Show points and the outline of their country, and zoom to both."""
        provider = self.points.dataProvider()
        provider.truncate()
        provider.addFeatures([_feature(x, y) for x, y in zip(longitude, latitude) if x == x and y == y])
        self.country.setSubsetString(_only(self.country, country))
        self.points.updateExtents()
        self.canvas.setExtent(self._extent(country))
        self.canvas.refresh()

    def _extent(self, country: str) -> QgsRectangle:
        """Return what to show: the points within the land they lie on, the chosen country, or the world."""
        points = QgsRectangle(self.points.extent()) if self.points.featureCount() else QgsRectangle()
        if points.isNull():
            chosen = QgsRectangle(self.country.extent()) if country and self.country.featureCount() else QgsRectangle()
            return _grown(QgsRectangle(-180, -60, 180, 75) if chosen.isNull() else chosen, 0.05)
        land = self._land_at(points.center())
        if land.isNull():
            return _grown(points, 1.0)
        land.combineExtentWith(points)
        return _grown(land, 0.05)

    def _land_at(self, place: QgsPointXY) -> QgsRectangle:
        """Return the extent of the piece of land at a place."""
        point = QgsGeometry.fromPointXY(place)
        around = QgsRectangle.fromCenterAndSize(place, 0.01, 0.01)
        for feature in self.land.getFeatures(QgsFeatureRequest(around)):
            for part in feature.geometry().asGeometryCollection():
                if part.intersects(point):
                    return QgsRectangle(part.boundingBox())
        return QgsRectangle()


def _grown(extent: QgsRectangle, share: float) -> QgsRectangle:
    extent.grow(max(SMALLEST_DEGREES, share * max(extent.width(), extent.height())))
    return extent


def _layer(source: str, provider: str, symbol) -> QgsVectorLayer:
    options = QgsVectorLayer.LayerOptions(QgsProject.instance().transformContext())
    layer = QgsVectorLayer(source, "places", provider, options)
    if layer.renderer():
        layer.renderer().setSymbol(symbol)
    return layer


def _only(layer: QgsVectorLayer, country: str) -> str:
    """Return the filter for one country; letters only, as ISO 3166-1 has them."""
    name = next((field.name() for field in layer.fields() if field.name() == "adm0_a3"), "")
    code = country if len(country) == 3 and country.isalpha() else "---"
    return f"\"{name}\" = '{code}'" if name else ""


def _feature(x: float, y: float) -> QgsFeature:
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(float(x), float(y))))
    return feature
