"""A small checkout for field work: the tables of the model, made by the store's own code, loaded by the plugin's own."""

from pathlib import Path

from qgis.core import QgsGeometry, QgsProject

from insop_plugin.adapters import field_edits, field_layers, records
from insop_plugin.core import model
from insop_plugin.stores import geopackage


def empty_checkout(path: Path) -> str:
    """Make a GeoPackage with the tables of all collections."""
    with geopackage.new_file(path) as connection:
        geopackage.create_collections(connection)
        geopackage.index(connection, model.collections())
    return str(path)


def load(path: str, geometries=("Point", "LineString", "Polygon")) -> None:
    """Load the layers of a checkout into the project, bare."""
    from insop_plugin.adapters.checkout_layers import open_layer

    for collection in model.collections():
        for geometry in collection.geometry or ("",):
            if not geometry or geometry in geometries:
                QgsProject.instance().addMapLayer(open_layer(path, collection, geometry))


def layer(path: str, collection: str, geometry: str = ""):
    return field_layers.find(QgsProject.instance(), path, collection, geometry)


def add(path: str, collection: str, wkt: str = "", **values) -> records.Record:
    """Put one record into a loaded checkout."""
    geometry = QgsGeometry.fromWkt(wkt) if wkt else None
    record = records.new(collection, {"country": "ITA", **values}, geometry)
    kind = {"POINT": "Point", "LINES": "LineString", "POLYG": "Polygon"}.get(wkt[:5], "")
    field_edits.save([field_edits.Edit(layer(path, collection, kind), record)], "test")
    return record
