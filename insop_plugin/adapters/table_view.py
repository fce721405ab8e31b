"""How a small table looks when it is opened: no empty columns, titles that fit, numbers of a few digits."""

from __future__ import annotations

from math import floor, log10

from qgis.core import NULL, QgsEditorWidgetSetup, QgsVectorLayer
from qgis.PyQt.QtCore import QVariant
from qgis.PyQt.QtGui import QFontMetrics
from qgis.PyQt.QtWidgets import QApplication

DIGITS = 3  # significant ones of the smallest number of a column
DECIMALS_MOST = 6
MARGIN_PX, NARROWEST_PX = 28, 100


def lay_out(layer: QgsVectorLayer) -> None:
    """Set a table up for reading; its values stay as they are."""
    layout = layer.attributeTableConfig()
    layout.update(layer.fields())
    columns, letters = layout.columns(), QFontMetrics(QApplication.font())
    for column in columns:
        place = layer.fields().lookupField(column.name)
        if place >= 0:
            column.hidden = not _round(layer, place)
            column.width = max(NARROWEST_PX, letters.horizontalAdvance(layer.attributeDisplayName(place)) + MARGIN_PX)
    layout.setColumns(columns)
    layer.setAttributeTableConfig(layout)


def _round(layer: QgsVectorLayer, place: int) -> bool:
    """Show the numbers of a column with a few digits; return whether it has any value."""
    values = [value for value in layer.uniqueValues(place) if value is not None and value != NULL and value != ""]
    if layer.fields().at(place).type() == QVariant.Double:
        sizes = [abs(value) for value in values if value]
        decimals = min(DECIMALS_MOST, max(0, DIGITS - 1 - floor(log10(min(sizes))))) if sizes else 0
        layer.setEditorWidgetSetup(place, QgsEditorWidgetSetup("Range", {"Precision": decimals}))
    return bool(values)
