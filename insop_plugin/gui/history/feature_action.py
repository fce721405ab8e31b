"""“INSOP history” among the actions of a feature: in identify results, attribute tables and forms of QGIS."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import Qgis, QgsFeature, QgsMapLayer
from qgis.gui import QgsGui, QgsMapLayerAction
from qgis.PyQt.QtCore import QObject

from insop_plugin.adapters import field_layers
from insop_plugin.adapters.i18n import tr
from insop_plugin.gui.ui import icon

NAME = "insop_feature_history"
HAS_CONTEXT = hasattr(QgsMapLayerAction, "triggeredForFeatureV2")  # since QGIS 3.30, which asks both ways


class HistoryAction(QgsMapLayerAction):
    """Opens the history of a feature of a checkout."""

    def __init__(self, opener: Callable[[QgsMapLayer, QgsFeature], None], parent: QObject):
        super().__init__(tr("INSOP history"), parent, _single_feature(), icon("review"))
        self.setObjectName(NAME)
        self.opener = opener

    def canRunUsingLayer(self, layer: QgsMapLayer | None, context: object = None) -> bool:
        is_asked_twice = HAS_CONTEXT and context is None
        return not is_asked_twice and bool(field_layers.collection_of(layer))

    def triggerForFeature(self, layer: QgsMapLayer, feature: QgsFeature, _context: object = None) -> None:
        self.opener(layer, feature)


def _single_feature():
    if hasattr(Qgis, "MapLayerActionTarget"):  # QGIS 3.30 moved it
        return Qgis.MapLayerActionTarget.SingleFeature
    return QgsMapLayerAction.Target.SingleFeature


def start(layer: QgsMapLayer, feature: QgsFeature) -> bool:
    """Open the history of a feature; False where the plugin's action is not registered."""
    for action in QgsGui.mapLayerActionRegistry().mapLayerActions(layer):
        if action.objectName() == NAME:
            action.triggerForFeature(layer, feature)
            return True
    return False
