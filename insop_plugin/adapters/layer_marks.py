"""Which collection and checkout a QGIS layer shows; the marks travel with the project."""

from pathlib import Path

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer

COLLECTION, GEOMETRY = "insop/collection", "insop/geometry"


def mark(layer: QgsMapLayer, collection: str, geometry: str) -> None:
    """Note on a layer what it shows."""
    layer.setCustomProperty(COLLECTION, collection)
    layer.setCustomProperty(GEOMETRY, geometry)


def collection_of(layer: QgsMapLayer) -> str:
    """Return the collection a layer shows; empty where it is no layer of a checkout."""
    return layer.customProperty(COLLECTION) or ""


def geometry_of(layer: QgsMapLayer) -> str:
    """Return Point, LineString or Polygon; empty for a plain table."""
    return layer.customProperty(GEOMETRY) or ""


def open_table(path: str, table: str, name: str = "") -> QgsVectorLayer:
    """Open a table of a checkout without the style that may lie beside it: styles carry the marks of other layers."""
    options = QgsVectorLayer.LayerOptions()
    options.loadDefaultStyle = False
    return QgsVectorLayer(f"{path}|layername={table}", name or table, "ogr", options)


def path_of(layer: QgsMapLayer) -> str:
    """Return the file of a layer."""
    return str(Path(layer.source().split("|")[0]))


def layers_of(path: str, project: QgsProject | None) -> list[QgsVectorLayer]:
    """Return the layers of a file that stand in a project."""
    layers = project.mapLayers().values() if project else ()
    return [layer for layer in layers if isinstance(layer, QgsVectorLayer) and path_of(layer) == str(Path(path))]
