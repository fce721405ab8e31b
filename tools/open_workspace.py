"""Runs inside QGIS at its start: opens the training workspace that INSOP_WORKSPACE names (see run.py)."""

import os

from qgis.core import QgsCoordinateTransform, QgsFillSymbol, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface, plugins

from insop_plugin.paths import RESOURCES

SOON_MS = 300  # QGIS itself zooms to the first layers once they are in


def open_workspace() -> None:
    """Load the checkout's layers over a base map, make it the current one, show the samples."""
    session = plugins["insop_plugin"].session
    iface.newProject()
    session.open(os.environ["INSOP_WORKSPACE"])
    add_base_map()
    QTimer.singleShot(SOON_MS, lambda: show(session.layer("plot")))


def add_base_map() -> None:
    """Put the outlines of states under everything."""
    project = QgsProject.instance()
    states = QgsVectorLayer(str(RESOURCES / "sample" / "states.fgb"), "States (Natural Earth)")
    look = {"color": "#f4f2ec", "outline_color": "#a8a49c", "outline_width": "0.2"}
    states.renderer().setSymbol(QgsFillSymbol.createSimple(look))
    project.addMapLayer(states, False)
    project.layerTreeRoot().addLayer(states)


def show(layer: QgsVectorLayer) -> None:
    """Zoom to a layer."""
    canvas = iface.mapCanvas()
    to_map = QgsCoordinateTransform(layer.crs(), canvas.mapSettings().destinationCrs(), QgsProject.instance())
    area = to_map.transformBoundingBox(layer.extent())
    area.scale(1.1)
    canvas.setExtent(area)
    canvas.refresh()


QTimer.singleShot(0, open_workspace)
