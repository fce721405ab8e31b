"""The layers of a checkout that field work writes into, found in the project."""

from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer, QgsWkbTypes

from insop_plugin.adapters.i18n import tr
from insop_plugin.core import model
from insop_plugin.core.errors import N_, InsopError


class LayerNotLoaded(InsopError):
    """A layer of the checkout that is not in the project."""

    template = N_("The layer “{label}” of {file} is not in this project.")
    hint = N_("Load the checkout again (step 1, Data).")


def find(project: QgsProject, checkout_path: str, collection: str, geometry: str = "") -> QgsVectorLayer:
    """Return the layer of a collection that takes a kind of geometry.

    Args:
        project: the open project.
        checkout_path: the GeoPackage.
        collection: name of the collection.
        geometry: Point, LineString or Polygon; empty for a table.
    Raises:
        LayerNotLoaded: it is not in the project.
    """
    for layer in of_collection(project, checkout_path, collection):
        if geometry in ("", geometry_of(layer)):
            return layer
    label = tr(model.collection(collection).label)
    raise LayerNotLoaded(label=label, file=Path(checkout_path).name)


def of_collection(project: QgsProject, checkout_path: str, collection: str) -> list[QgsVectorLayer]:
    """Return all layers of a collection of a checkout that are in the project."""
    found = [layer for layer in project.mapLayers().values() if collection_of(layer) == collection]
    return [layer for layer in found if path_of(layer) == str(Path(checkout_path))]


def path_of(layer: QgsVectorLayer) -> str:
    """Return the file of a layer."""
    return str(Path(layer.source().split("|")[0]))


def collection_of(layer: QgsVectorLayer) -> str:
    """Return the collection of a layer, empty for any other layer."""
    if not isinstance(layer, QgsVectorLayer) or layer.providerType() != "ogr":
        return ""
    name = layer.customProperty("insop/collection") or _option(layer, "layername")
    return name if name in {collection.name for collection in model.collections()} else ""


def geometry_of(layer: QgsVectorLayer) -> str:
    """Return Point, LineString or Polygon; empty for a table."""
    kinds = QgsWkbTypes.GeometryType
    names = {kinds.PointGeometry: "Point", kinds.LineGeometry: "LineString", kinds.PolygonGeometry: "Polygon"}
    return names.get(layer.geometryType(), "")


def _option(layer: QgsVectorLayer, name: str) -> str:
    options = dict(part.split("=", 1) for part in layer.source().split("|")[1:] if "=" in part)
    return options.get(name, "")
