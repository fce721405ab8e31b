"""Fixtures for every test: settings of their own for each session, the plugin's folder as QGIS wants it."""

import sys
import tempfile

import pytest

from tests.environment import ROOT
from tools.plugin_folder import link_plugin

ORDER = ("core", "stores", "qgis", "tools", "desktop", "store_server")


def pytest_configure(config):
    if "qgis.core" in sys.modules:
        _use_fresh_settings(config)


def pytest_collection_modifyitems(items):
    items.sort(key=_place)


@pytest.fixture(scope="session")
def plugins_folder():
    """Return the folder that holds `insop_plugin` as it looks when installed; for QGIS_PLUGINPATH."""
    return link_plugin(ROOT / "build" / "plugins")


def _place(item) -> int:
    folder = item.path.relative_to(ROOT / "tests").parts[0]
    return ORDER.index(folder) if folder in ORDER else len(ORDER)


def _use_fresh_settings(config):
    from qgis.PyQt.QtCore import QSettings

    folder = tempfile.TemporaryDirectory(prefix="insop-settings-")
    config.add_cleanup(folder.cleanup)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder.name)
