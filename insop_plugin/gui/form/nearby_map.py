"""A small map of what was drawn and what is recorded around it."""

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapToolPan, QgsRubberBand
from qgis.PyQt.QtGui import QColor

from insop_plugin.adapters.measure import DEGREES

DRAWN, RECORDED, SELECTED = QColor(178, 24, 43), QColor(33, 102, 172), QColor(255, 140, 0)
ROOM = 1.6  # of the map around the shapes
LEAST_DEGREES = 0.002


class NearbyMap(QgsMapCanvas):
    """Shows the layers of another map window, with what was drawn and its neighbours on top."""

    def __init__(self, canvas, drawn: QgsGeometry):
        super().__init__()
        self.setCanvasColor(canvas.canvasColor())
        self.setDestinationCrs(canvas.mapSettings().destinationCrs())
        self.setLayers(canvas.layers())
        self.pan = QgsMapToolPan(self)
        self.setMapTool(self.pan)
        self.drawn = drawn
        self._band(drawn, DRAWN, 2)
        self.recorded: list[QgsRubberBand] = []
        self.mark: QgsRubberBand | None = None

    def show_recorded(self, geometries: list[QgsGeometry]) -> None:
        """Show what is recorded, and all of it."""
        self._take_off([*self.recorded, self.mark])
        self.mark = None
        self.recorded = [self._band(geometry, RECORDED, 2) for geometry in geometries]
        self._show_all([self.drawn, *geometries])

    def select(self, geometry: QgsGeometry) -> None:
        """Make one of the recorded shapes stand out."""
        self._take_off([self.mark])
        self.mark = self._band(geometry, SELECTED, 4)

    def _take_off(self, bands: list) -> None:
        for band in bands:
            if band is not None:
                self.scene().removeItem(band)

    def _band(self, geometry: QgsGeometry, colour: QColor, width: int) -> QgsRubberBand:
        band = QgsRubberBand(self, geometry.type())
        band.setColor(colour)
        band.setFillColor(QColor(colour.red(), colour.green(), colour.blue(), 40))
        band.setWidth(width)
        if geometry.type() == QgsWkbTypes.GeometryType.PointGeometry:
            band.setIcon(QgsRubberBand.IconType.ICON_CIRCLE)
            band.setIconSize(6 + 2 * width)
        band.setToGeometry(geometry, QgsCoordinateReferenceSystem(DEGREES))
        return band

    def _show_all(self, geometries: list[QgsGeometry]) -> None:
        box = QgsRectangle()
        box.setMinimal()
        for geometry in geometries:
            box.combineExtentWith(geometry.boundingBox())
        box.scale(ROOM)
        if max(box.width(), box.height()) < LEAST_DEGREES:
            box.grow(LEAST_DEGREES)
        to_map = QgsCoordinateTransform(
            QgsCoordinateReferenceSystem(DEGREES), self.mapSettings().destinationCrs(), QgsProject.instance()
        )
        try:
            self.setExtent(to_map.transformBoundingBox(box))
        except QgsCsException:
            self.hide()
