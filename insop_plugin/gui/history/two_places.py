"""Where a record was and where it is: two marks above the map of the project."""

from collections.abc import Iterable, Mapping

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtGui import QColor

from insop_plugin.core.model import GEOMETRY_COLUMN
from insop_plugin.gui.review import place_map
from insop_plugin.gui.values import shape_of

BEFORE, NOW = QColor("#7f7f7f"), QColor("#e08214")
WIDTH_PX, MARK_PX, FILL = 2, 11, 60


def show(canvas: QgsMapCanvas, before: Mapping | None, now: Mapping | None, below: Iterable) -> None:
    """Show the geometry of a row before (grey) and now (orange), and both of them whole."""
    for band in getattr(canvas, "bands", []):
        canvas.scene().removeItem(band)
    places = [(row.get(GEOMETRY_COLUMN), colour) for row, colour in ((before, BEFORE), (now, NOW)) if row]
    shapes = [(shape_of(str(place)), colour) for place, colour in places if place]
    place_map.show_layers(canvas, [], below)
    canvas.bands = [_band(canvas, shape, colour) for shape, colour in shapes]
    canvas.setVisible(bool(shapes))
    if shapes:
        box = QgsRectangle(shapes[0][0].boundingBox())
        for shape, _ in shapes[1:]:
            box.combineExtentWith(shape.boundingBox())
        place_map.show_box(canvas, box)


def _band(canvas: QgsMapCanvas, shape: QgsGeometry, colour: QColor) -> QgsRubberBand:
    band = QgsRubberBand(canvas, shape.type())
    band.setColor(colour)
    band.setFillColor(QColor(colour.red(), colour.green(), colour.blue(), FILL))
    band.setWidth(WIDTH_PX)
    if shape.type() == QgsWkbTypes.GeometryType.PointGeometry:
        band.setIcon(QgsRubberBand.IconType.ICON_CIRCLE)
        band.setIconSize(MARK_PX)
    band.setToGeometry(shape, QgsCoordinateReferenceSystem(place_map.WGS84))
    return band
