"""What travels inside a checkout: layer styles and a QGIS project, for QField and for other machines."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsLayerTreeGroup,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsSnappingConfig,
    QgsTolerance,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from insop_plugin.adapters import checkout_layers
from insop_plugin.adapters.forms import label_of, tooltip_of
from insop_plugin.adapters.layer_marks import collection_of, geometry_of
from insop_plugin.core import model
from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.model import GEOMETRY_COLUMN

PROJECT_NAME = "insop"
STYLE_NAME = "INSOP"
MAP_CRS = "EPSG:3857"
SNAP_PX = 12

# The GeoPackage schema extension (OGC 12-128r18, annex F.9)
HELP_TABLE = (
    "CREATE TABLE IF NOT EXISTS gpkg_data_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, name TEXT,"
    " title TEXT, description TEXT, mime_type TEXT, constraint_name TEXT,"
    " CONSTRAINT pk_gdc PRIMARY KEY (table_name, column_name), CONSTRAINT gdc_tn UNIQUE (table_name, name))",
    "INSERT INTO gpkg_extensions SELECT 'gpkg_data_columns', NULL, 'gpkg_schema',"
    " 'http://www.geopackage.org/spec121/#extension_schema', 'read-write'"
    " WHERE NOT EXISTS (SELECT 1 FROM gpkg_extensions WHERE table_name = 'gpkg_data_columns')",
)
HELP_INSERT = (
    "INSERT OR REPLACE INTO gpkg_data_columns (table_name, column_name, title, description) VALUES (?, ?, ?, ?)"
)

# The table as QGIS and GDAL make it
STYLE_TABLE = (
    "CREATE TABLE IF NOT EXISTS layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,"
    " f_table_catalog TEXT(256), f_table_schema TEXT(256), f_table_name TEXT(256), f_geometry_column TEXT(256),"
    " styleName TEXT(30), styleQML TEXT, styleSLD TEXT, useAsDefault BOOLEAN, description TEXT, owner TEXT(30),"
    " ui TEXT(30), update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')))"
)
STYLE_CONTENTS = (
    "INSERT OR IGNORE INTO gpkg_contents (table_name, data_type, identifier) VALUES"
    " ('layer_styles', 'attributes', 'layer_styles')"
)
STYLE_DELETE = "DELETE FROM layer_styles WHERE f_table_name = ? AND styleName = ?"
STYLE_INSERT = (
    "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName,"
    " useAsDefault, styleQML) VALUES ('', '', ?, ?, ?, ?, ?)"
)
LINKS = ("referencedLayers", "referencingLayers")
"""Parts of a style that name other layers by their folder; the project inside keeps the links."""


class ProjectNotWritten(InsopError):
    """A checkout that does not take its project."""

    template = N_("The map could not be written into “{path}”: {reason}.")
    hint = N_("The data are complete. Check that the file is not read-only, then open the checkout again.")


def embed(checkout_path: str | Path) -> None:
    """Write layer styles and the project `insop` into a checkout; done twice it stands there once.

    Raises:
        CheckoutUnreadable: a table of the model is missing.
        ProjectNotWritten: the file does not take it.
    """
    path = str(Path(checkout_path))
    project = QgsProject()
    group = checkout_layers.load(path, project)
    prepare(project, extent_of(group))
    project.setTitle(group.name())
    _keep_help(path)
    _keep_styles(path, _styles([layer for layer in project.mapLayers().values() if collection_of(layer)]))
    project.writeEntryBool("Paths", "/Absolute", False)
    if not project.write(f"geopackage:{path}?projectName={PROJECT_NAME}"):
        raise ProjectNotWritten(path=path, reason=project.error())
    project.clear()


def prepare(project: QgsProject, extent: QgsRectangle) -> None:
    """Set an empty project up for drawing: map projection, measuring, snapping, shared borders, first view."""
    project.setCrs(QgsCoordinateReferenceSystem(MAP_CRS))
    project.setEllipsoid("EPSG:7030")
    project.setTopologicalEditing(True)
    project.setSnappingConfig(_snapping(project))
    if not extent.isEmpty():
        view = QgsReferencedRectangle(extent, QgsCoordinateReferenceSystem("EPSG:4326"))
        project.viewSettings().setDefaultViewExtent(view)


def extent_of(group: QgsLayerTreeGroup) -> QgsRectangle:
    """Return the area of the layers of a checkout in degrees, with a margin; empty where nothing is on the map."""
    extent = QgsRectangle()
    for layer in (node.layer() for node in group.findLayers()):
        if collection_of(layer) in checkout_layers.MAP_ORDER and layer.featureCount():
            extent.combineExtentWith(layer.extent())
    if extent.isNull():
        return extent
    return extent.buffered(max(extent.width(), extent.height(), 0.01) * 0.05)


def _snapping(project: QgsProject) -> QgsSnappingConfig:
    config = QgsSnappingConfig(project)
    config.setEnabled(True)
    config.setMode(_snap_all_layers())
    config.setTypeFlag(_snap_types())
    config.setTolerance(SNAP_PX)
    config.setUnits(QgsTolerance.UnitType.Pixels)
    return config


def _snap_all_layers():
    if hasattr(Qgis, "SnappingMode"):  # QGIS 3.26 moved it
        return Qgis.SnappingMode.AllLayers
    return QgsSnappingConfig.SnappingMode.AllLayers


def _snap_types():
    if hasattr(Qgis, "SnappingType"):
        return Qgis.SnappingTypes(Qgis.SnappingType.Vertex | Qgis.SnappingType.Segment)
    kinds = QgsSnappingConfig.SnappingTypes
    return QgsSnappingConfig.SnappingTypeFlag(kinds.VertexFlag | kinds.SegmentFlag)


def _keep_help(path: str) -> None:
    """Write the help of every column beside the tables, where QGIS 3.28 and later and QField look for it."""
    rows = [
        (collection.name, column.name, label_of(column), tooltip_of(column))
        for collection in model.collections()
        for column in collection.columns
    ]
    with _writing(path) as connection:
        for statement in HELP_TABLE:
            connection.execute(statement)
        connection.executemany(HELP_INSERT, rows)


@contextmanager
def _writing(path: str) -> Iterator[sqlite3.Connection]:
    try:
        with closing(sqlite3.connect(path)) as connection, connection:
            yield connection
    except sqlite3.Error as error:
        raise ProjectNotWritten(path=path, reason=error) from error


def _styles(layers: list[QgsVectorLayer]) -> list[tuple[str, str, str, bool, str]]:
    """Return table, geometry column, name, whether it is the default, and the style of each layer.

    A table of points, lines and areas gets a style for each, but none that would fit only one as default.
    """
    found = []
    for layer in layers:
        table, geometry = collection_of(layer), geometry_of(layer)
        is_mixed = len(model.collection(table).geometry) > 1
        name = f"{STYLE_NAME} {geometry}" if is_mixed else STYLE_NAME
        found.append((table, GEOMETRY_COLUMN if geometry else "", name, not is_mixed, _qml(layer)))
    return found


def _qml(layer: QgsVectorLayer) -> str:
    document = QDomDocument("qgis")
    layer.exportNamedStyle(document)
    root = document.documentElement()
    for tag in LINKS:
        root.removeChild(root.firstChildElement(tag))
    return document.toString()


def _keep_styles(path: str, rows: list[tuple[str, str, str, bool, str]]) -> None:
    """Replace our styles in the table that QGIS reads; styles of other names stay."""
    with _writing(path) as connection:
        connection.execute(STYLE_TABLE)
        connection.execute(STYLE_CONTENTS)
        connection.executemany(STYLE_DELETE, [(row[0], row[2]) for row in rows])
        connection.executemany(STYLE_INSERT, rows)
