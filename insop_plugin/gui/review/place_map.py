"""The map of a review inside its dialog: the temporary layers above the map of the project."""

from collections.abc import Iterable

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsProject, QgsRectangle
from qgis.gui import QgsMapCanvas

from insop_plugin.gui.values import shape_of

WGS84 = "EPSG:4326"
ROOM = 1.3  # of the map around what is shown
LEAST = 0.01  # degrees: how near a single point is shown


def show_layers(canvas: QgsMapCanvas, layers: Iterable, below: Iterable) -> None:
    """Show layers above those of another map, and all of what they hold."""
    layers = list(layers)
    canvas.setDestinationCrs(QgsProject.instance().crs())
    canvas.setLayers([*layers, *(layer for layer in below if layer not in layers)])
    box = QgsRectangle()
    box.setMinimal()
    for layer in layers:
        box.combineExtentWith(layer.extent())
    if layers and not box.isNull():
        show_box(canvas, box)
    canvas.refresh()


def show_place(canvas: QgsMapCanvas, place: str, is_near: bool = False) -> None:
    """Bring a geometry (hex of its WKB) into view and let it flash; `is_near` also goes close to it."""
    if not place:
        return
    shape = shape_of(place)
    box = shape.boundingBox()
    if is_near:
        show_box(canvas, box)
    else:
        _centre(canvas, box)
    canvas.flashGeometries([shape], QgsCoordinateReferenceSystem(WGS84))
    canvas.refresh()


def show_box(canvas: QgsMapCanvas, box: QgsRectangle) -> None:
    """Bring a box in degrees into view."""
    box = QgsRectangle(box)
    box.scale(ROOM)
    if max(box.width(), box.height()) < LEAST:
        box.grow(LEAST)
    try:
        canvas.setExtent(_to_canvas(canvas).transformBoundingBox(box))
    except QgsCsException:
        return


def _centre(canvas: QgsMapCanvas, box: QgsRectangle) -> None:
    try:
        canvas.setCenter(_to_canvas(canvas).transform(box.center()))
    except QgsCsException:
        return


def _to_canvas(canvas: QgsMapCanvas) -> QgsCoordinateTransform:
    target = canvas.mapSettings().destinationCrs()
    return QgsCoordinateTransform(QgsCoordinateReferenceSystem(WGS84), target, QgsProject.instance())
