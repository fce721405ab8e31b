"""Draw the styles of local Moran layers (points, lines, polygons): /usr/bin/python3 -m tools.localmoran_style

Colours: RdBu of ColorBrewer (Cynthia Brewer, colorbrewer2.org, Apache 2.0), the usual four of such maps.
"""

import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import QgsApplication, QgsFeatureRequest, QgsMapLayer, QgsRuleBasedRenderer, QgsVectorLayer

from tools.hotspot_style import PALE, STYLES, fill, line, marker

CLASSES = (  # legend, rule, colour, size in mm
    ("High among high: cluster of high values", "\"lm_quadrant\" = 'HH'", "#b2182b", 3.0),
    ("Low among low: cluster of low values", "\"lm_quadrant\" = 'LL'", "#2166ac", 3.0),
    ("High among low: stands out above", "\"lm_quadrant\" = 'HL'", "#f4a582", 2.8),
    ("Low among high: stands out below", "\"lm_quadrant\" = 'LH'", "#92c5de", 2.8),
    ("Not significant", "\"lm_quadrant\" = 'ns'", PALE, 1.4),
    ("No neighbour: cannot tell", '"lm_quadrant" IS NULL AND "n_neighbours" = 0', "hollow", 2.0),
    ("No value", '"lm_quadrant" IS NULL AND coalesce("n_neighbours", 1) > 0', "cross", 1.8),
)
TIP = """<b>[% coalesce("lm_quadrant", 'No value') %]</b><br>
I [% coalesce(format_number("lm_i", 3), '-') %], z [% coalesce(format_number("lm_z", 2), '-') %],
q [% coalesce(format_number("lm_q", 4), '-') %]<br>
[% coalesce("n_neighbours", 0) %] neighbours"""


def draw(geometry, suffix, symbol):
    """Write one style file."""
    fields = "field=lm_i:double&field=lm_z:double&field=lm_q:double&field=lm_quadrant:string&field=n_neighbours:integer"
    layer = QgsVectorLayer(f"{geometry}?{fields}", "local moran", "memory")
    root = QgsRuleBasedRenderer.Rule(None)
    for label, rule, colour, size in CLASSES:
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol(colour, size), filterExp=rule, label=label))
    renderer = QgsRuleBasedRenderer(root)
    order = "\"lm_quadrant\" IN ('HH', 'LL', 'HL', 'LH')"
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause(order, True)]))
    renderer.setOrderByEnabled(True)
    layer.setRenderer(renderer)
    layer.setMapTipTemplate(TIP)
    parts = QgsMapLayer.StyleCategory
    message, done = layer.saveNamedStyle(str(STYLES / f"localmoran{suffix}.qml"), parts.Symbology | parts.MapTips)
    if not done:
        raise SystemExit(message)


if __name__ == "__main__":
    application = QgsApplication([], True)
    application.initQgis()
    for geometry, suffix, symbol in (("Point", "", marker), ("LineString", "_line", line), ("Polygon", "_polygon", fill)):
        draw(geometry, suffix, symbol)
    sys.stdout.flush()
    os._exit(0)
