"""Draw the styles of optimised hot spots (points, lines, polygons): /usr/bin/python3 -m tools.optimised_style

As the styles of hot spots; of points the size, of lines the width and of polygons the opacity shrink with the share of
re-runs in which the place stays in its class.
"""

import os
import sys

from qgis.core import QgsApplication, QgsMapLayer, QgsProperty, QgsSymbolLayer, QgsVectorLayer

from tools.hotspot_style import STYLES

NAME = "optimisedhotspots"
SHARE = 'coalesce("gi_stability", 1)'
TIP = """<br>Stays in its class in [% coalesce(format_number(100 * "gi_stability", 0), '-') %] % of the re-runs
[% CASE WHEN "gi_outlier" IS NULL THEN '' ELSE '<br>Outlier: ' || "gi_outlier" END %]"""


def draw(geometry, suffix):
    """Write one style file from that of plain hot spots."""
    layer = QgsVectorLayer(f"{geometry}?field=gi_class:integer&field=n_neighbours:integer&field=gi_stability:double", NAME, "memory")
    layer.loadNamedStyle(str(STYLES / f"getisord{suffix}.qml"))
    for rule in layer.renderer().rootRule().children():
        if "=" in rule.filterExpression() and '"gi_class" = 0' not in rule.filterExpression() and "NULL" not in rule.filterExpression():
            _shrink(rule.symbol(), geometry)
    layer.setMapTipTemplate(layer.mapTipTemplate() + TIP)
    parts = QgsMapLayer.StyleCategory
    message, done = layer.saveNamedStyle(str(STYLES / f"{NAME}{suffix}.qml"), parts.Symbology | parts.MapTips)
    if not done:
        raise SystemExit(message)


def _shrink(symbol, geometry):
    part = symbol.symbolLayer(0)
    if geometry == "Polygon":
        symbol.setDataDefinedProperty(symbol.Property.PropertyOpacity, QgsProperty.fromExpression(f"25 + 75 * {SHARE}"))
    elif geometry == "Point":
        size = f"{part.size():.3g} * (0.4 + 0.9 * {SHARE})"
        part.setDataDefinedProperty(QgsSymbolLayer.Property.PropertySize, QgsProperty.fromExpression(size))
    else:
        width = f"{part.width():.3g} * (0.4 + 0.9 * {SHARE})"
        part.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyStrokeWidth, QgsProperty.fromExpression(width))


if __name__ == "__main__":
    application = QgsApplication([], True)
    application.initQgis()
    for geometry, suffix in (("Point", ""), ("LineString", "_line"), ("Polygon", "_polygon")):
        draw(geometry, suffix)
    sys.stdout.flush()
    os._exit(0)
