"""One question's layers in one group of the project: its results on top, what they were made of below, others switched off."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from uuid import uuid4

from qgis.core import QgsLayerTreeGroup, QgsLayerTreeLayer, QgsMapLayer, QgsProject, QgsVectorLayer, QgsWkbTypes

MARK, HIDDEN = "insop/answer", "insop/hidden"
KINDS = QgsWkbTypes.GeometryType
ORDER = (KINDS.PointGeometry, KINDS.LineGeometry, KINDS.PolygonGeometry)  # from top to bottom; then rasters, tables


@dataclass(frozen=True)
class AnswerGroup:
    """The group of one question; it is found again by its mark, as users move, rename and remove groups."""

    project: QgsProject
    title: str
    mark: str = field(default_factory=lambda: uuid4().hex)

    def show_inputs(self, layers: Iterable[QgsMapLayer]) -> None:
        """Put what a question is about into the group, on top of the project's other layers."""
        group = self._group()
        for layer in layers:
            self._take(group, layer, len(group.children()))

    def show_results(self, layers: Iterable[QgsMapLayer]) -> None:
        """Put results on top of the group, points above areas, and switch the groups of other questions off."""
        group = self._group()
        for layer in reversed(sorted_down(layers)):
            self._take(group, layer, 0)
        for node in group.children()[:1]:
            node.setExpanded(True)  # the legend of the answer itself
        for other in self.project.layerTreeRoot().findGroups():
            if other.customProperty(MARK) and other.customProperty(MARK) != self.mark:
                other.setItemVisibilityChecked(False)
                other.setExpanded(False)
        group.setItemVisibilityChecked(True)

    def _group(self) -> QgsLayerTreeGroup:
        root = self.project.layerTreeRoot()
        known = [group for group in root.findGroups(True) if group.customProperty(MARK) == self.mark]
        group = known[0] if known else root.insertGroup(0, self.title)
        group.setCustomProperty(MARK, self.mark)
        return group

    def _take(self, group: QgsLayerTreeGroup, layer: QgsMapLayer, place: int) -> None:
        old = self.project.layerTreeRoot().findLayer(layer.id())
        node = old.clone() if old is not None else QgsLayerTreeLayer(layer)
        node.setItemVisibilityChecked(True)
        group.insertChildNode(place, node)
        if old is not None:
            old.parent().removeChildNode(old)


def sorted_down(layers: Iterable[QgsMapLayer]) -> list[QgsMapLayer]:
    """Return layers from top to bottom: points, lines, areas, rasters, tables."""
    return sorted(layers, key=_depth)


def hide(project: QgsProject, layers: Iterable[str]) -> None:
    """Take layers off the map, by their ids, and fold their legends; what a former answer took off comes back."""
    root = project.layerTreeRoot()
    for node in root.findLayers():
        if node.customProperty(HIDDEN):
            node.removeCustomProperty(HIDDEN)
            node.setItemVisibilityChecked(True)
    for node in map(root.findLayer, layers):
        if node is not None and node.itemVisibilityChecked():
            if not node.parent().customProperty(MARK):
                node.setCustomProperty(HIDDEN, True)
            node.setItemVisibilityChecked(False)
            node.setExpanded(False)


def _depth(layer: QgsMapLayer) -> int:
    if not isinstance(layer, QgsVectorLayer) or layer.geometryType() not in ORDER:
        return len(ORDER) + (not layer.isSpatial())
    return ORDER.index(layer.geometryType())
