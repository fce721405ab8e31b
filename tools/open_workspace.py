"""Runs inside QGIS at its start: opens the training workspace that INSOP_WORKSPACE names (see run.py)."""

import os

from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface, plugins


def open_workspace() -> None:
    """Load the checkout's layers, make it the current one, show it all."""
    iface.newProject()
    plugins["insop_plugin"].session.open(os.environ["INSOP_WORKSPACE"])
    iface.zoomFull()


QTimer.singleShot(0, open_workspace)
