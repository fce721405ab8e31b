"""The Processing provider `insop`: finds its tools by walking this folder."""

import importlib
import pkgutil

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

import insop_plugin.processing as tools
from insop_plugin.paths import RESOURCES
from insop_plugin.processing.base import InsopAlgorithm


class InsopProvider(QgsProcessingProvider):
    """Brings every tool of this folder into the Processing toolbox."""

    def id(self):
        return "insop"

    def name(self):
        return "INSOP"

    def longName(self):
        from insop_plugin.adapters.i18n import tr

        return tr("INSOP soil pollution")

    def icon(self):
        return QIcon(str(RESOURCES / "icons" / "insop.svg"))

    def loadAlgorithms(self):
        for tool in algorithms():
            self.addAlgorithm(tool())


def algorithms() -> list[type[InsopAlgorithm]]:
    """Return the tool classes of this folder, by name."""
    for module in pkgutil.iter_modules(tools.__path__):
        importlib.import_module(f"{tools.__name__}.{module.name}")
    return sorted((tool for tool in InsopAlgorithm.__subclasses__() if tool.tool), key=lambda tool: tool.tool)
