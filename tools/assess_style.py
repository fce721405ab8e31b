"""Draw the style of comparisons with guideline values: /usr/bin/python3 -m tools.assess_style

Colours: RdBu and PuOr of ColorBrewer (Cynthia Brewer, colorbrewer2.org, Apache 2.0). "Cannot tell" is hatched,
"undetermined" an open circle, so that the classes can be told apart without colour too.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsFilledMarkerSymbolLayer,
    QgsFillSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsVectorLayer,
)

STYLE = Path(__file__).resolve().parent.parent / "resources" / "styles" / "assess.qml"
OUTLINE = "#5a5a5a"
TIP = """<b>[% "class" %]</b>: [% "contaminant" %]<br>
limit [% coalesce(format_number("limit", 3), coalesce(format_number("limit_low", 3), '-') || ' to ' || coalesce(format_number("limit_high", 3), '-')) %] mg/kg<br>
[% "jurisdiction" %] [% "instrument" %] ([% "year" %])[% if("land_use" = '', '', ', ' || "land_use") %]
[% if("reason" = '', '', '<br>' || "reason") %]"""


def disc(colour, size):
    facts = {"name": "circle", "color": colour, "outline_color": OUTLINE, "outline_width": "0.2", "size": str(size)}
    return QgsMarkerSymbol.createSimple(facts)


def hatched(colour, size):
    layer = QgsFilledMarkerSymbolLayer()
    layer.setSize(size)
    fill = QgsFillSymbol.createSimple({"color": colour, "style": "b_diagonal", "outline_color": colour, "outline_width": "0.4"})
    layer.setSubSymbol(fill)
    symbol = QgsMarkerSymbol()
    symbol.changeSymbolLayer(0, layer)
    return symbol


def draw():
    """Write the style file."""
    fields = "&".join(f"field={name}:string" for name in ("class", "contaminant", "jurisdiction", "instrument", "land_use", "reason"))
    layer = QgsVectorLayer(f"Point?{fields}&field=limit:double", "assess", "memory")
    classes = (
        ("above", disc("#b2182b", 3.0), "Above the guideline value"),
        ("cannot tell", hatched("#b35806", 2.8), "Cannot tell: the limit of detection is above the guideline value"),
        ("below", disc("#4393c3", 2.2), "Below the guideline value"),
        ("undetermined", disc("255,255,255,0", 2.2), "Undetermined: the guideline value depends on what is not known"),
    )
    categories = [QgsRendererCategory(code, symbol, label) for code, symbol, label in classes]
    renderer = QgsCategorizedSymbolRenderer("class", categories)
    order = "array_find(array('undetermined','below','cannot tell','above'), \"class\")"
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause(order, True)]))
    renderer.setOrderByEnabled(True)
    layer.setRenderer(renderer)
    layer.setMapTipTemplate(TIP)
    parts = QgsMapLayer.StyleCategory
    message, done = layer.saveNamedStyle(str(STYLE), parts.Symbology | parts.MapTips)
    if not done:
        raise SystemExit(message)


if __name__ == "__main__":
    application = QgsApplication([], True)
    application.initQgis()
    draw()
    sys.stdout.flush()
    os._exit(0)
