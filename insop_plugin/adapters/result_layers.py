"""Results as a layer of points on the map: made by the tool beside the user interface, then dressed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import floor, log10
from typing import TYPE_CHECKING

from qgis.core import (
    QgsApplication,
    QgsClassificationQuantile,
    QgsGradientColorRamp,
    QgsGraduatedSymbolRenderer,
    QgsMarkerSymbol,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from insop_plugin.adapters import field_titles, styling
from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.locale_words import number
from insop_plugin.core import vocabulary
from insop_plugin.core.errors import Cancelled
from insop_plugin.core.progress import Progress, silent

if TYPE_CHECKING:
    from insop_plugin.stores.results import Series

TOOL = "insop:contaminantlayer"
WAYS = ("left_out", "limit", "half_limit")  # in the order of the tool's choice
VALUE = "value"
CLASSES = 5
PALE, DARK = "#fff3d6", "#8c2d04"  # low and high; reads in grey and for the colour-blind
LOOK = {"name": "circle", "size": "2.4", "outline_color": "#6b6b6b", "outline_width": "0.15"}
SEVERAL = "contaminants"
DIGITS = 3  # significant ones in the legend


@dataclass(frozen=True)
class PointsOrder:
    """Which results become points, and where."""

    checkout: str
    series: tuple[Series, ...]  # one, or one of each of several contaminants
    censored: str  # one of WAYS
    target: str  # a new GeoPackage

    def parameters(self) -> dict[str, object]:
        """Return what the tool is given; of several contaminants it takes the longest series itself."""
        one = self.series[0]
        only = {"PROCEDURE": one.procedure, "UNIT": one.unit} if len(self.series) == 1 else {}
        codes = ",".join(one.contaminant for one in self.series)
        given = {"CHECKOUT": self.checkout, "CONTAMINANT": codes, "CENSORED": WAYS.index(self.censored), "OUTPUT": self.target}
        return given | only


def make_points(order: PointsOrder, progress: Progress = silent) -> PointsOrder:
    """Write the points with their style; no layer of the project is touched.

    Raises:
        InsopError: the tool's own refusals.
    """
    feedback = QgsProcessingFeedback(False)

    def tell(percent: float) -> None:
        try:
            progress(percent / 100)
        except Cancelled:
            feedback.cancel()

    feedback.progressChanged.connect(tell)
    tool = QgsApplication.processingRegistry().createAlgorithmById(TOOL)
    tool.compute(order.parameters(), QgsProcessingContext(), feedback)
    return order


def show_points(order: PointsOrder, project: QgsProject) -> QgsVectorLayer:
    """Add the points, styled as their file says, on top of the project's layers."""
    layer = QgsVectorLayer(order.target, title_of(order.series), "ogr")
    field_titles.give(layer)
    project.addMapLayer(layer, False)
    project.layerTreeRoot().insertLayer(0, layer)
    return layer


def _smallest(layer: QgsVectorLayer) -> float | None:
    """Return the smallest value; None where there is none."""
    found = layer.minimumValue(layer.fields().indexOf(VALUE))
    return float(found) if isinstance(found, (int, float)) else None


def title_of(series: Sequence[Series]) -> str:
    """Return what points show, with the unit where there is one."""
    if len(series) > 1:
        return tr("Results of {n} contaminants").format(n=number(len(series)))
    code, unit = series[0].contaminant, series[0].unit
    label = next((tr(term.label) for term in vocabulary.terms("determinand") if term.code == code), code)
    return tr("{name}, {unit}").format(name=label, unit=unit or "?")


def dressed(place: str, series: Sequence[Series], context: QgsProcessingContext) -> str:
    """Colour points by their values, in the file or the temporary layer, before a map reads it; return the place.

    Values of several contaminants have no common scale: such points are all alike.
    """
    temporary, title = context.temporaryLayerStore().mapLayer(place), title_of(series)
    layer = temporary or QgsVectorLayer(place, title, "ogr")
    if not layer.isValid():
        return place
    if len(series) == 1:
        _classify(layer, series[0].unit)
    else:
        layer.setRenderer(QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple({**LOOK, "color": PALE})))
    if temporary is None:
        styling.keep_style(layer, series[0].contaminant if len(series) == 1 else SEVERAL, title)
    return place


def _classify(layer: QgsVectorLayer, unit: str) -> None:
    """Colour the values in classes of equal number."""
    renderer = QgsGraduatedSymbolRenderer(VALUE)
    renderer.setSourceSymbol(QgsMarkerSymbol.createSimple(LOOK))
    method = QgsClassificationQuantile()
    method.setLabelFormat(f"%1 – %2 {unit}".strip())
    method.setLabelPrecision(_decimals(layer))
    method.setLabelTrimTrailingZeroes(True)
    renderer.setClassificationMethod(method)
    renderer.updateClasses(layer, CLASSES)
    renderer.updateColorRamp(QgsGradientColorRamp(QColor(PALE), QColor(DARK)))
    layer.setRenderer(renderer)


def _decimals(layer: QgsVectorLayer) -> int:
    """Return how many decimals show the smallest value above zero with enough digits."""
    low = _smallest(layer)
    return min(8, max(0, DIGITS - 1 - floor(log10(low)))) if low and low > 0 else DIGITS
