"""Draw the styles of sources by hot samples (points, lines, polygons): /usr/bin/python3 -m tools.colocation_style

Colours: RdBu of ColorBrewer (Cynthia Brewer, colorbrewer2.org, Apache 2.0); squares, so that they differ from samples.
"""

import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (
    QgsApplication,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)

from tools.hotspot_style import OUTLINE, PALE, STYLES, fill, line

CLASSES = (  # legend, rule, colour, size in mm
    ("Attracts hot samples", "\"clq_class\" = 'attracted'", "#b2182b", 3.4),
    ("Lies apart from hot samples", "\"clq_class\" = 'apart'", "#2166ac", 3.0),
    ("More hot samples than expected, not significant", "\"clq_class\" = 'ns' AND \"clq\" > 1", "#fddbc7", 2.6),
    ("No more than expected", "\"clq_class\" = 'ns' AND \"clq\" <= 1", PALE, 2.2),
    ("No sample near: cannot tell", '"clq_class" IS NULL', "hollow", 2.2),
)
TIP = """<b>[% CASE WHEN "clq_class" = 'attracted' THEN 'Attracts hot samples' WHEN "clq_class" = 'apart'
THEN 'Lies apart from hot samples' WHEN "clq_class" = 'ns' THEN 'Not significant' ELSE 'No sample near: cannot tell' END %]</b><br>
colocation quotient [% coalesce(format_number("clq", 2), '-') %], q [% coalesce(format_number("clq_q", 4), '-') %]<br>
[% coalesce("n_samples", 0) %] samples near<br>A source near is no proof."""


def square(colour, size):
    inside = "255,255,255,0" if colour == "hollow" else colour
    facts = {"name": "square", "color": inside, "outline_color": OUTLINE, "outline_width": "0.25", "size": str(size)}
    return QgsMarkerSymbol.createSimple(facts)


def draw(geometry, suffix, symbol):
    """Write one style file."""
    layer = QgsVectorLayer(f"{geometry}?field=clq:double&field=clq_q:double&field=clq_class:string&field=n_samples:integer", "x", "memory")
    root = QgsRuleBasedRenderer.Rule(None)
    for label, rule, colour, size in CLASSES:
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol(colour, size), filterExp=rule, label=label))
    renderer, parts = QgsRuleBasedRenderer(root), QgsMapLayer.StyleCategory
    order = "\"clq_class\" IN ('attracted', 'apart')"
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause(order, True)]))
    renderer.setOrderByEnabled(True)
    layer.setRenderer(renderer)
    layer.setMapTipTemplate(TIP)
    message, done = layer.saveNamedStyle(str(STYLES / f"colocation{suffix}.qml"), parts.Symbology | parts.MapTips)
    if not done:
        raise SystemExit(message)


if __name__ == "__main__":
    application = QgsApplication([], True)
    application.initQgis()
    for geometry, suffix, symbol in (("Point", "", square), ("LineString", "_line", line), ("Polygon", "_polygon", fill)):
        draw(geometry, suffix, symbol)
    sys.stdout.flush()
    os._exit(0)
