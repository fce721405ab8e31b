"""Switching the plugin off leaves QGIS as it was: objects, tools, settings pages, signals, project."""

import gc

import pytest
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QObject
from qgis.PyQt.QtWidgets import QApplication

import insop_plugin


@pytest.fixture
def plugin(qgis_iface, qgis_processing):
    made = insop_plugin.classFactory(qgis_iface)
    yield made
    made.unload()


def test_enabling_brings_the_tools_and_disabling_takes_them_away(plugin):
    plugin.initGui()
    assert QgsApplication.processingRegistry().providerById("insop") is not None
    plugin.unload()
    assert QgsApplication.processingRegistry().providerById("insop") is None


def test_nothing_is_left_after_unload(plugin, qgis_iface):
    plugin.initGui()  # the first time fills caches of QGIS itself
    plugin.unload()
    before = _state(qgis_iface)
    plugin.initGui()
    assert _state(qgis_iface) != before
    plugin.unload()
    after = _state(qgis_iface)
    assert {key: sorted(set(after[key]) - set(before[key])) for key in after if after[key] != before[key]} == {}


def test_the_plugin_can_be_switched_on_and_off_again_and_again(plugin, qgis_iface):
    counts = []
    for _ in range(5):
        plugin.initGui()
        plugin.unload()
        _let_go()
        counts.append(len(_children(qgis_iface.mainWindow())))
    assert counts[1:] == counts[:-1]


def test_unloading_twice_does_nothing_the_second_time(plugin):
    plugin.initGui()
    plugin.unload()
    plugin.unload()


def _state(iface) -> dict[str, list[str]]:
    """Return what a plugin could leave behind, as lists of words."""
    _let_go()
    window, canvas, project = iface.mainWindow(), iface.mapCanvas(), QgsProject.instance()
    signals = {"project": project, "canvas": canvas, "application": QApplication.instance(), "window": window}
    return {
        "window": _children(window),
        "canvas": _children(canvas) + [type(item).__name__ for item in canvas.scene().items()],
        "top level": sorted(type(widget).__name__ for widget in QApplication.topLevelWidgets()),
        "application": _children(QApplication.instance()),
        "providers": sorted(one.id() for one in QgsApplication.processingRegistry().providers()),
        "map tool": [type(canvas.mapTool()).__name__],
        "signals": [f"{name} {signal} {count}" for name, owner in signals.items() for signal, count in _signals(owner)],
    }


def _let_go():
    gc.collect()
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, 52)  # QEvent.Type.DeferredDelete
        QApplication.processEvents()


def _children(owner: QObject) -> list[str]:
    return sorted(f"{type(child).__name__} {child.objectName()}" for child in owner.findChildren(QObject))


def _signals(owner: QObject):
    """Yield how many listeners each signal of an object has."""
    described = owner.metaObject()
    for place in range(described.methodCount()):
        method = described.method(place)
        if method.methodType() == method.MethodType.Signal:
            count = _listeners(owner, bytes(method.name()).decode())
            if count:
                yield bytes(method.methodSignature()).decode(), count


def _listeners(owner: QObject, name: str) -> int:
    try:
        return owner.receivers(getattr(owner, name))
    except (AttributeError, TypeError):  # a private signal, or one whose arguments Python cannot take
        return 0
