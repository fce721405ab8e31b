"""What every test inside QGIS leaves behind: maps that have finished drawing."""

import pytest


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_teardown():
    """Let every map finish before fixtures remove its layers.

    A layer deleted just when a thread begins to draw it ends QGIS 3.44: QgsExpression::detach() copies what is being
    freed. A user cannot be that quick, a test is.
    """
    from qgis.gui import QgsMapCanvas
    from qgis.PyQt.QtWidgets import QApplication

    for widget in QApplication.allWidgets():
        if isinstance(widget, QgsMapCanvas):
            widget.stopRendering()
            widget.waitWhileRendering()


@pytest.fixture(autouse=True)
def nothing_remembered():
    """Let no test find what another remembered: who contributes, stores, sizes of windows."""
    from qgis.core import QgsSettings

    yield
    QgsSettings().remove("insop")
