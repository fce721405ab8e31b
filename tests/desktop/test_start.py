"""Switched on and off in the real QGIS: nothing heavy is loaded at start, nothing is left behind."""

HEAVY = {"pandas", "scipy", "geopandas", "sklearn", "matplotlib", "openpyxl", "numba"}

SCRIPT = """
import gc
import sys
import time

from qgis import utils
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QDockWidget, QMenu, QToolBar

HEAVY = {heavy!r}


def state(desk):
    gc.collect()
    desk.settle(0.5)
    children = desk.window.findChildren(QObject)
    return {{
        "objects": sorted(f"{{type(one).__name__}} {{one.objectName()}}" for one in children if named(one)),
        "menus": sorted(action.text() for menu in desk.window.findChildren(QMenu) for action in menu.actions()
                        if "insop" in (action.text() + menu.title()).lower()),
        "toolbars": sorted(bar.windowTitle() for bar in desk.window.findChildren(QToolBar)),
        "docks": sorted(dock.objectName() for dock in desk.window.findChildren(QDockWidget)),
        "canvas": sorted(type(item).__name__ for item in desk.canvas.scene().items()),
        "provider": QgsApplication.processingRegistry().providerById("insop") is not None,
        "tool": type(desk.canvas.mapTool()).__name__,
    }}


def named(one):
    return one.objectName() and not one.objectName().startswith("qt_")


def main(desk):
    loaded = sorted(HEAVY & set(sys.modules))
    on = state(desk)
    utils.unloadPlugin("insop_plugin")
    off = state(desk)
    begun = time.process_time()
    utils.loadPlugin("insop_plugin")
    utils.startPlugin("insop_plugin")
    cpu_s = time.process_time() - begun
    again = state(desk)
    utils.unloadPlugin("insop_plugin")
    off_again = state(desk)
    return {{"loaded": loaded, "on": on, "off": off, "again": again, "off_again": off_again,
            "cpu_s": cpu_s}}
"""


START_S = 0.15


def test_nothing_heavy_at_start_and_nothing_left_after_unload(desktop):
    seen = desktop(SCRIPT.format(heavy=HEAVY)).result
    assert seen["loaded"] == []
    assert seen["cpu_s"] < START_S
    assert seen["on"]["provider"] and not seen["off"]["provider"]
    assert seen["off"]["menus"] == []
    assert not [name for name in seen["off"]["docks"] + seen["off"]["toolbars"] if "insop" in name.lower()]
    assert not [name for name in seen["off"]["objects"] if "insop" in name.lower()]
    assert set(seen["on"]["objects"]) == set(seen["again"]["objects"])
    assert seen["off_again"] == seen["off"]
