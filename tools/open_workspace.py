"""Runs inside QGIS at its start: opens the training workspace that INSOP_WORKSPACE names (see run.py)."""

import os

from qgis.core import QgsFillSymbol, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QDockWidget
from qgis.utils import iface, plugins

from insop_plugin.gui import checkouts
from insop_plugin.paths import RESOURCES


def open_workspace() -> None:
    """Load the checkout's layers over a base map, make it the current one, show the samples, say what to try."""
    session = plugins["insop_plugin"].session
    iface.newProject()
    session.open(os.environ["INSOP_WORKSPACE"])
    add_base_map()
    iface.mainWindow().findChild(QDockWidget, "Browser").hide()  # room for the legend
    checkouts.welcome(session)


def add_base_map() -> None:
    """Put the outlines of states under everything."""
    project = QgsProject.instance()
    states = QgsVectorLayer(str(RESOURCES / "sample" / "states.fgb"), "States (Natural Earth)")
    look = {"color": "#f4f2ec", "outline_color": "#a8a49c", "outline_width": "0.2"}
    states.renderer().setSymbol(QgsFillSymbol.createSimple(look))
    project.addMapLayer(states, False)
    project.layerTreeRoot().addLayer(states)


QTimer.singleShot(0, open_workspace)
