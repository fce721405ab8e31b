"""The rows of a review on the map: temporary layers in a group of their own, coloured by what is decided on them."""

from collections.abc import Iterable, Mapping

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsLayerTreeGroup,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsProject,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QColor

from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.review_data import QueueRow
from insop_plugin.core.errors import N_
from insop_plugin.core.kinship import Key
from insop_plugin.core.model import GEOMETRY_COLUMN
from insop_plugin.core.review import ACCEPTED, REJECTED, SUBMITTED

GROUP = "INSOP review"
MARK = "insop/review"
GREY = "#7f7f7f"
COLOURS = {SUBMITTED: "#e08214", ACCEPTED: "#1a9850", REJECTED: "#c51b2b"}
WORDS = {SUBMITTED: N_("Waits for a decision"), ACCEPTED: N_("To be accepted"), REJECTED: N_("To be rejected")}
SHAPES = {SUBMITTED: "square", ACCEPTED: "circle", REJECTED: "cross2"}
SYMBOLS = {"Point": QgsMarkerSymbol, "LineString": QgsLineSymbol, "Polygon": QgsFillSymbol}
KINDS = {0: "Point", 1: "LineString", 2: "Polygon"}
FIELDS = "field=collection:string&field=name:string&field=decision:string"
DECISION = 2  # place of the field
FEW, MARK_MM, SMALL_MM = 200, "3.4", "1.8"


class ReviewLayers:
    """The temporary layers of one contribution; they go when they are cleared."""

    def __init__(self, project: QgsProject):
        self.project = project
        self.layers: list[QgsVectorLayer] = []
        self.places: dict[Key, tuple[QgsVectorLayer, int]] = {}  # where each row is drawn

    def show(self, rows: Iterable[QueueRow], states: Mapping[Key, str]) -> None:
        """Draw the rows as they are, and grey below them as they were accepted."""
        self.clear()
        now = [(row, str(row.row[GEOMETRY_COLUMN])) for row in rows if row.row.get(GEOMETRY_COLUMN)]
        old = [(row, str(row.accepted[GEOMETRY_COLUMN])) for row, place in now if _moved(row, place)]
        for kind in SYMBOLS:
            self._add(kind, now, states)
        for kind in SYMBOLS:
            self._add_before(kind, old)
        if self.layers:
            self._put_on_map()

    def recolour(self, states: Mapping[Key, str]) -> None:
        """Show what is decided on all rows."""
        for layer in self._alive():
            changes = {
                fid: {DECISION: states.get(key, SUBMITTED)} for key, (mine, fid) in self.places.items() if mine is layer
            }
            if changes:
                layer.dataProvider().changeAttributeValues(changes)
                layer.triggerRepaint()

    def clear(self) -> None:
        """Take the layers and their group off the map."""
        self.project.removeMapLayers([layer.id() for layer in self._alive()])
        self.layers, self.places = [], {}
        group = self._group()
        if group is not None:
            group.parent().removeChildNode(group)

    def _alive(self) -> list[QgsVectorLayer]:
        """Return the layers that are still there: who opens another project takes them away."""
        return [layer for layer in self.layers if not sip.isdeleted(layer)]

    def _group(self) -> QgsLayerTreeGroup | None:
        root = self.project.layerTreeRoot()
        return next((group for group in root.findGroups(True) if group.customProperty(MARK)), None)

    def _put_on_map(self) -> None:
        group = self.project.layerTreeRoot().insertGroup(0, tr(GROUP))
        group.setCustomProperty(MARK, "1")
        self.project.addMapLayers(self.layers, False)
        for layer in self.layers:
            group.addLayer(layer)

    def _add(self, kind: str, rows: list[tuple[QueueRow, str]], states: Mapping[Key, str]) -> None:
        shapes = [(row, shape) for row, shape in _shapes(rows) if KINDS.get(int(shape.type())) == kind]
        if not shapes:
            return
        layer = _layer(kind, tr("Contributed"))
        features = [_feature(layer, row, shape, states.get(row.key, SUBMITTED)) for row, shape in shapes]
        _, added = layer.dataProvider().addFeatures(features)
        layer.updateExtents()
        layer.setRenderer(_by_decision(kind, len(shapes)))
        self.layers.append(layer)
        self.places.update({row.key: (layer, feature.id()) for (row, _), feature in zip(shapes, added, strict=True)})

    def _add_before(self, kind: str, rows: list[tuple[QueueRow, str]]) -> None:
        shapes = [(row, shape) for row, shape in _shapes(rows) if KINDS.get(int(shape.type())) == kind]
        if shapes:
            layer = _layer(kind, tr("Before, as accepted"))
            layer.dataProvider().addFeatures([_feature(layer, row, shape, "") for row, shape in shapes])
            layer.updateExtents()
            layer.setRenderer(QgsSingleSymbolRenderer(_symbol(kind, GREY, "square", len(shapes))))
            self.layers.append(layer)


def _moved(row: QueueRow, place: str) -> bool:
    before = row.accepted.get(GEOMETRY_COLUMN) if row.accepted else None
    return bool(before) and before != place


def _shapes(rows: list[tuple[QueueRow, str]]) -> Iterable[tuple[QueueRow, QgsGeometry]]:
    for row, place in rows:
        shape = QgsGeometry()
        shape.fromWkb(bytes.fromhex(place))
        yield row, shape


def _layer(kind: str, name: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:4326&{FIELDS}", name, "memory")
    layer.setCustomProperty("skipMemoryLayersCheck", 1)  # QGIS need not warn that they go with the project
    layer.setReadOnly(True)
    return layer


def _feature(layer: QgsVectorLayer, row: QueueRow, shape: QgsGeometry, decision: str) -> QgsFeature:
    feature = QgsFeature(layer.fields())
    feature.setAttributes([row.key[0], row.name, decision])
    feature.setGeometry(shape)
    return feature


def _by_decision(kind: str, n: int) -> QgsCategorizedSymbolRenderer:
    categories = [
        QgsRendererCategory(state, _symbol(kind, colour, SHAPES[state], n), tr(WORDS[state])) for state, colour in COLOURS.items()
    ]
    return QgsCategorizedSymbolRenderer("decision", categories)


def _symbol(kind: str, colour: str, shape: str, n: int) -> QgsSymbol:
    fill = QColor(colour)
    looks = {
        "Point": {"name": shape, "color": colour, "outline_color": "white" if shape != "cross2" else colour,
                  "outline_width": "0.3" if shape != "cross2" else "0.7", "size": MARK_MM if n <= FEW else SMALL_MM},
        "LineString": {"line_color": colour, "line_width": "1.2"},
        "Polygon": {"color": f"{fill.red()},{fill.green()},{fill.blue()},85", "outline_color": colour, "outline_width": "0.9"},
    }  # fmt: skip
    return SYMBOLS[kind].createSimple(looks[kind])
