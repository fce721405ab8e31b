"""The map of a contribution: what is added, changed and deleted, in colours and marks of their own."""

from collections.abc import Iterable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtGui import QColor

from insop_plugin.adapters.preview import Preview, RowPreview
from insop_plugin.core.model import GEOMETRY_COLUMN
from insop_plugin.gui.values import shape_of

COLOURS = {"insert": "#1a9850", "update": "#e08214", "delete": "#c51b2b"}
MARKS = {"insert": "circle", "update": "square", "delete": "cross2"}
KINDS = {"Point": (0, QgsMarkerSymbol), "LineString": (1, QgsLineSymbol), "Polygon": (2, QgsFillSymbol)}
WGS84 = "EPSG:4326"
FEW, MARK_MM, SMALL_MM = 30, "3.4", "1.7"  # up to so many places marks are large


def show_places(canvas: QgsMapCanvas, preview: Preview, below: Iterable) -> None:
    """Draw what is added, changed and deleted above the layers of the main map."""
    layers = [layer for action in COLOURS for kind in KINDS if (layer := _layer(preview, action, kind)) is not None]
    canvas.changed_layers = layers  # nobody else keeps them alive
    canvas.setDestinationCrs(QgsProject.instance().crs())
    canvas.setLayers([*layers, *below])
    canvas.setVisible(bool(layers))
    extents = [_to_canvas(canvas).transformBoundingBox(layer.extent()) for layer in layers]
    if extents:
        whole = extents[0]
        for extent in extents[1:]:
            whole.combineExtentWith(extent)
        canvas.setExtent(whole.buffered(max(whole.width(), whole.height()) * 0.1 or 500))
    canvas.refresh()


def show_place(canvas: QgsMapCanvas, row: RowPreview | None) -> None:
    """Bring the place of one row into view and let it flash."""
    place = row and (row.after.get(GEOMETRY_COLUMN) or row.before.get(GEOMETRY_COLUMN))
    if place and canvas.isVisible():
        crs = QgsCoordinateReferenceSystem(WGS84)
        shape = shape_of(place)
        canvas.setCenter(_to_canvas(canvas).transform(shape.boundingBox().center()))
        canvas.flashGeometries([shape], crs)
        canvas.refresh()


def _layer(preview: Preview, action: str, kind: str) -> QgsVectorLayer | None:
    geometry_type, symbol = KINDS[kind]
    shapes = [shape_of(place) for did, place in preview.places if did == action]
    shapes = [shape for shape in shapes if int(shape.type()) == geometry_type]
    if not shapes:
        return None
    layer = QgsVectorLayer(f"{kind}?crs={WGS84}", action, "memory")
    features = []
    for shape in shapes:
        feature = QgsFeature()
        feature.setGeometry(shape)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    layer.setRenderer(QgsSingleSymbolRenderer(symbol.createSimple(_look(action, kind, len(shapes)))))
    return layer


def _look(action: str, kind: str, n: int) -> dict[str, str]:
    colour = COLOURS[action]
    if kind == "Point":
        size = MARK_MM if n <= FEW else SMALL_MM
        return {"name": MARKS[action], "color": colour, "outline_color": colour, "outline_width": "0.4", "size": size}
    if kind == "LineString":
        return {"line_color": colour, "line_width": "1.2"}
    fill = QColor(colour)
    pale = f"{fill.red()},{fill.green()},{fill.blue()},85"
    return {"color": pale, "outline_color": colour, "outline_width": "0.9"}


def _to_canvas(canvas: QgsMapCanvas) -> QgsCoordinateTransform:
    target = canvas.mapSettings().destinationCrs()
    return QgsCoordinateTransform(QgsCoordinateReferenceSystem(WGS84), target, QgsProject.instance())
