"""The map tool: clicks, snapping and undo as everywhere in QGIS, with a live read-out."""

from qgis.core import QgsApplication, QgsPointXY, QgsProject, QgsWkbTypes
from qgis.gui import QgsMapCanvasTracer, QgsMapTool, QgsMapToolAdvancedDigitizing, QgsRubberBand, QgsSnapIndicator
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor

from insop_plugin.adapters import measure
from insop_plugin.adapters.pages.drawing import CircleShape, Shape
from insop_plugin.core.errors import InsopError
from insop_plugin.gui.digitise.readout import Readout

COLOUR, WRONG_COLOUR = QColor(178, 24, 43), QColor(255, 0, 0)
BANDS = {
    "Point": QgsWkbTypes.GeometryType.PointGeometry,
    "LineString": QgsWkbTypes.GeometryType.LineGeometry,
    "Polygon": QgsWkbTypes.GeometryType.PolygonGeometry,
}


class DrawTool(QgsMapToolAdvancedDigitizing):
    """Draws one shape after the other; keeps what is drawn as longitude and latitude."""

    finished = pyqtSignal(object)  # Drawn
    refused = pyqtSignal(object)  # InsopError
    typed = pyqtSignal(str)  # a digit pressed on the map while drawing a circle

    def __init__(self, canvas, cad_dock, shape: Shape):
        super().__init__(canvas, cad_dock)
        self.shape = shape
        self.points: list[QgsPointXY] = []
        self.cursor: QgsPointXY | None = None
        self.cursor_at = QPoint()
        self.paused = False
        self.band = self._band(BANDS[shape.shape])
        self.corners = self._band(BANDS["Point"])
        self.readout = Readout(canvas)
        self.snap_mark = QgsSnapIndicator(canvas)
        self.setCursor(QgsApplication.getThemeCursor(QgsApplication.Cursor.CapturePoint))
        canvas.destinationCrsChanged.connect(self.redraw)
        canvas.extentsChanged.connect(self._hide_readout)

    def flags(self):
        return QgsMapTool.Flags()  # no edit tool: QGIS takes those away when the active layer is not in edit mode

    def set_radius(self, radius_m: float | None) -> None:
        """Take a typed radius for the circle; None lets the mouse give it."""
        if isinstance(self.shape, CircleShape):
            self.shape.radius_m = radius_m
            self.redraw()

    def finish(self) -> None:
        """End the shape with the points clicked so far."""
        if not self.points:
            return
        try:
            drawn = self.shape.finish(self.points, self.ruler())
        except InsopError as error:
            self._refuse(error)
            return
        self.paused = True
        self._hide_cursor()
        self.finished.emit(drawn)

    def go_on(self) -> None:
        """Let the user mend what was drawn; a shape that ends by itself is drawn anew."""
        self.paused = False
        if self.shape.clicks is not None:
            self.restart()

    def restart(self) -> None:
        """Forget what is drawn and draw anew."""
        self.points, self.cursor, self.paused = [], None, False
        self.cadDockWidget().clearPoints()
        self.redraw()
        self._hide_cursor()

    def undo(self) -> None:
        """Take back the last point."""
        if self.points:
            self.points.pop()
            self.cadDockWidget().removePreviousPoint()
            self.redraw()

    def dispose(self) -> None:
        """Take everything off the map; the tool is not used again."""
        canvas = self.canvas()
        canvas.destinationCrsChanged.disconnect(self.redraw)
        canvas.extentsChanged.disconnect(self._hide_readout)
        for item in (self.band, self.corners):
            canvas.scene().removeItem(item)
        self.snap_mark.setVisible(False)
        self.readout.deleteLater()

    def ruler(self):
        return measure.ruler(QgsProject.instance())

    def places(self):
        return measure.Places(self.canvas().mapSettings().destinationCrs(), QgsProject.instance())

    def redraw(self) -> None:
        """Show the shape with the cursor as its next point."""
        points = self._with_cursor()
        ruler, wrong = self.ruler(), self.shape.is_wrong(points)
        self.band.setColor(WRONG_COLOUR if wrong else COLOUR)
        self.band.setFillColor(QColor(178, 24, 43, 40))
        self._show(self.band, BANDS[self.shape.shape], self.shape.preview(points, ruler) if points else [])
        self._show(self.corners, BANDS["Point"], self.points if self.shape.clicks != 1 else [])
        if self.cursor is not None and not self.paused:
            self.readout.say(self.shape.words(points, ruler), self.cursor_at, wrong)

    def cadCanvasMoveEvent(self, event):
        self.snap_mark.setMatch(event.mapPointMatch())
        if self.paused:
            return
        self.cursor_at = event.pos()
        self.cursor = self._degrees(event.mapPoint())
        self.redraw() if self.cursor is not None else self._hide_readout()

    def cadCanvasReleaseEvent(self, event):
        if self.paused:
            return
        if event.button() == Qt.MouseButton.RightButton:
            self.finish() if self.shape.clicks is None else self.restart()
        elif event.button() == Qt.MouseButton.LeftButton:
            self._click(event.mapPoint())

    def keyPressEvent(self, event):
        if self.paused:
            return
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.undo()
        elif event.key() == Qt.Key.Key_Escape:
            self.restart()
        elif event.text().isdigit() and isinstance(self.shape, CircleShape):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)
            return
        event.ignore()  # or the map window would take the key as well

    def deactivate(self):
        self._hide_cursor()
        super().deactivate()

    def _click(self, on_map: QgsPointXY) -> None:
        try:
            clicked = self.places().degrees(on_map)
            self.points += self._traced_to(clicked)
        except InsopError as error:
            self._refuse(error)
            return
        self.cursor = None
        self.redraw()
        by_typed_radius = isinstance(self.shape, CircleShape) and self.shape.radius_m
        if len(self.points) == self.shape.clicks or by_typed_radius:
            self.finish()

    def _traced_to(self, clicked: QgsPointXY) -> list[QgsPointXY]:
        """Return the points up to the one clicked: along other features where tracing is switched on."""
        tracer = QgsMapCanvasTracer.tracerForCanvas(self.canvas())
        action = tracer.actionEnableTracing() if tracer else None
        if not self.points or self.shape.clicks is not None or not (action and action.isChecked()):
            return [clicked]
        places = self.places()
        path, _problem = tracer.findShortestPath(places.on_map(self.points[-1]), places.on_map(clicked))
        return [places.degrees(point) for point in path[1:-1]] + [clicked]

    def _refuse(self, error: InsopError) -> None:
        if self.shape.clicks is not None:
            self.restart()
        self.refused.emit(error)

    def _with_cursor(self) -> list[QgsPointXY]:
        return self.points if self.paused or self.cursor is None else [*self.points, self.cursor]

    def _degrees(self, on_map: QgsPointXY) -> QgsPointXY | None:
        try:
            return self.places().degrees(on_map)
        except InsopError:
            return None

    def _show(self, band: QgsRubberBand, geometry: QgsWkbTypes.GeometryType, points: list[QgsPointXY]) -> None:
        band.reset(geometry)
        places = self.places()
        try:
            for at, point in enumerate(points, 1):
                band.addPoint(places.on_map(point), at == len(points))  # the last one makes it visible
        except InsopError:
            band.reset(geometry)

    def _band(self, geometry: QgsWkbTypes.GeometryType) -> QgsRubberBand:
        band = QgsRubberBand(self.canvas(), geometry)
        band.setWidth(2)
        band.setColor(COLOUR)
        band.setIcon(QgsRubberBand.IconType.ICON_CIRCLE)
        band.setIconSize(7)
        return band

    def _hide_readout(self) -> None:
        self.readout.hide()

    def _hide_cursor(self) -> None:
        self.readout.hide()
        self.snap_mark.setVisible(False)
