"""Draw the styles of hot spot layers (points, lines, polygons): /usr/bin/python3 -m tools.hotspot_style

Colours: RdBu of ColorBrewer (Cynthia Brewer, colorbrewer2.org, Apache 2.0), which colour-blind people can tell apart.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (
    QgsApplication,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)

STYLES = Path(__file__).resolve().parent.parent / "resources" / "styles"
PALE, OUTLINE = "#d5d5d5", "#7a7a7a"
CLASSES = (  # legend, rule, colour, size in mm
    ("Hot spot, 99 % confidence", '"gi_class" = 3', "#b2182b", 3.2),
    ("Hot spot, 95 % confidence", '"gi_class" = 2', "#d6604d", 2.8),
    ("Hot spot, 90 % confidence", '"gi_class" = 1', "#f4a582", 2.4),
    ("Not significant", '"gi_class" = 0 AND "n_neighbours" > 0', PALE, 1.4),
    ("Cold spot, 90 % confidence", '"gi_class" = -1', "#92c5de", 2.4),
    ("Cold spot, 95 % confidence", '"gi_class" = -2', "#4393c3", 2.8),
    ("Cold spot, 99 % confidence", '"gi_class" = -3', "#2166ac", 3.2),
    ("No neighbour: cannot tell", '"gi_class" = 0 AND "n_neighbours" = 0', "hollow", 2.0),
    ("No value", '"gi_class" IS NULL', "cross", 1.8),
)
TIP = """<b>[% CASE WHEN "gi_class" IS NULL THEN 'No value' WHEN "gi_class" > 0 THEN 'Hot spot'
WHEN "gi_class" < 0 THEN 'Cold spot' WHEN "n_neighbours" = 0 THEN 'No neighbour: cannot tell'
ELSE 'Not significant' END %]</b><br>
z [% coalesce(format_number("gi_z", 2), '-') %], q [% coalesce(format_number("gi_q", 4), '-') %]<br>
[% coalesce("n_neighbours", 0) %] neighbours"""


def marker(colour, size):
    if colour == "cross":
        return QgsMarkerSymbol.createSimple(
            {"name": "cross2", "color": OUTLINE, "outline_color": OUTLINE, "size": str(size), "outline_width": "0.3"}
        )
    fill = "255,255,255,0" if colour == "hollow" else colour
    edge = PALE if colour == PALE else OUTLINE
    wide = "0.3" if colour == "hollow" else "0.15"
    facts = {"name": "circle", "color": fill, "outline_color": edge, "outline_width": wide, "size": str(size)}
    return QgsMarkerSymbol.createSimple(facts)


def line(colour, size):
    style = {"hollow": "dash", "cross": "dot"}.get(colour, "solid")
    return QgsLineSymbol.createSimple(
        {"color": OUTLINE if style != "solid" else colour, "width": str(round(size / 3, 2)), "line_style": style}
    )


def fill(colour, size):
    style = {"hollow": "no", "cross": "b_diagonal"}.get(colour, "solid")
    edge = "dash" if colour == "hollow" else "solid"
    return QgsFillSymbol.createSimple(
        {
            "color": PALE if style != "solid" else colour, "style": style, "outline_color": OUTLINE,
            "outline_width": "0.15", "outline_style": edge,
        }
    )  # fmt: skip


def draw(geometry, suffix, symbol):
    """Write one style file."""
    fields = "field=gi_z:double&field=gi_p:double&field=gi_q:double&field=gi_class:integer&field=n_neighbours:integer"
    layer = QgsVectorLayer(f"{geometry}?{fields}", "hotspots", "memory")
    root = QgsRuleBasedRenderer.Rule(None)
    for label, rule, colour, size in CLASSES:
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol(colour, size), filterExp=rule, label=label))
    renderer = QgsRuleBasedRenderer(root)
    renderer.setOrderBy(_strongest_on_top())
    renderer.setOrderByEnabled(True)
    layer.setRenderer(renderer)
    layer.setMapTipTemplate(TIP)
    layer.setDisplayExpression('"gi_class"')
    parts = QgsMapLayer.StyleCategory
    kept = parts.Symbology | parts.MapTips
    message, done = layer.saveNamedStyle(str(STYLES / f"getisord{suffix}.qml"), kept)
    if not done:
        raise SystemExit(message)


def _strongest_on_top():
    from qgis.core import QgsFeatureRequest

    strength = QgsFeatureRequest.OrderByClause('coalesce(abs("gi_class"), -1)', True)
    return QgsFeatureRequest.OrderBy([strength])


if __name__ == "__main__":
    application = QgsApplication([], True)
    application.initQgis()
    for geometry, suffix, symbol in (
        ("Point", "", marker),
        ("LineString", "_line", line),
        ("Polygon", "_polygon", fill),
    ):
        draw(geometry, suffix, symbol)
    sys.stdout.flush()
    os._exit(0)
