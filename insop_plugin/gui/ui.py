"""Forms: layouts read from `resources/ui/`."""

from qgis.PyQt import uic
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QWidget

from insop_plugin.paths import RESOURCES


def load_ui(name: str, widget: QWidget) -> QWidget:
    """Lay the form `resources/ui/<name>.ui` out on a widget; its parts become attributes of the widget."""
    return uic.loadUi(str(RESOURCES / "ui" / f"{name}.ui"), widget)


def icon(name: str) -> QIcon:
    """Return the icon `resources/icons/<name>.svg`."""
    return QIcon(str(RESOURCES / "icons" / f"{name}.svg"))
