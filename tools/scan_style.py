"""Draw the styles of scan layers (samples as points, lines, polygons; circles): /usr/bin/python3 -m tools.scan_style

Colours: RdBu of ColorBrewer (Cynthia Brewer, colorbrewer2.org, Apache 2.0).
"""

import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (
    QgsApplication,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsRuleBasedRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)

from tools.hotspot_style import PALE, STYLES, fill, line, marker

CLASSES = (  # legend, rule, colour, size in mm
    ("In the most likely cluster, a case", "\"scan_cluster\" = 1 AND \"scan_kind\" = 'high' AND \"scan_cases\" > 0", "#b2182b", 3.0),
    ("In another cluster, a case", "\"scan_cluster\" > 1 AND \"scan_kind\" = 'high' AND \"scan_cases\" > 0", "#ef8a62", 2.8),
    ("In a cluster, no case", "\"scan_kind\" = 'high' AND \"scan_cases\" = 0", "#fddbc7", 2.0),
    ("In a cluster of few cases", "\"scan_kind\" = 'low'", "#67a9cf", 2.4),
    ("Outside of significant clusters, a case", '"scan_cluster" = 0 AND "scan_cases" > 0', "#7a7a7a", 2.2),
    ("Outside of significant clusters, no case", '"scan_cluster" = 0 AND "scan_cases" = 0', PALE, 1.4),
    ("Left out: no value, or cannot tell", '"scan_cluster" IS NULL', "cross", 1.8),
)
CIRCLES = (  # legend, rule, outline, dash, fill
    ("More cases than expected", "\"significant\" = 1 AND \"kind\" = 'high'", "#b2182b", "solid", "178,24,43,30"),
    ("Fewer cases than expected", "\"significant\" = 1 AND \"kind\" = 'low'", "#2166ac", "solid", "33,102,172,30"),
    ("Most likely, but not significant", '"significant" = 0', "#7a7a7a", "dash", "255,255,255,0"),
)
TIP = """<b>[% CASE WHEN "scan_cluster" IS NULL THEN 'Left out' WHEN "scan_cluster" = 0 THEN 'Outside of significant clusters'
ELSE 'Cluster ' || "scan_cluster" END %]</b><br>
[% coalesce("scan_cases", '-') %] cases<br>
log likelihood ratio [% coalesce(format_number("scan_llr", 2), '-') %], p [% coalesce(format_number("scan_p", 4), '-') %]"""
CIRCLE_TIP = """<b>Cluster [% "scan_cluster" %][% if("significant" = 1, '', ' (not significant)') %]</b><br>
[% "observed" %] cases, [% format_number("expected", 1) %] expected, in [% "samples" %] samples<br>
relative risk [% coalesce(format_number("relative_risk", 2), 'infinite') %], p [% format_number("p", 4) %]<br>
radius [% format_number("radius_m", 0) %] m"""
FIELDS = "field=scan_cluster:integer&field=scan_kind:string&field=scan_cases:integer&field=scan_llr:double&field=scan_p:double"
CIRCLE_FIELDS = (
    "field=scan_cluster:integer&field=significant:integer&field=kind:string&field=radius_m:double&field=samples:integer"
    "&field=observed:integer&field=expected:double&field=relative_risk:double&field=p:double"
)


def draw(geometry, suffix, symbol):
    """Write the style of samples."""
    rules = [(symbol(colour, size), rule, label) for label, rule, colour, size in CLASSES]
    keep(f"{geometry}?{FIELDS}", rules, TIP, f"scan{suffix}")


def circle(outline, dash, inside):
    facts = {"color": inside, "style": "solid", "outline_color": outline, "outline_width": "0.6", "outline_style": dash}
    return QgsFillSymbol.createSimple(facts)


def keep(uri, rules, tip, name, labels=None):
    """Write one style file."""
    layer, root = QgsVectorLayer(uri, name, "memory"), QgsRuleBasedRenderer.Rule(None)
    for symbol, rule, label in rules:
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, filterExp=rule, label=label))
    renderer, parts = QgsRuleBasedRenderer(root), QgsMapLayer.StyleCategory
    order = QgsFeatureRequest.OrderByClause('coalesce("scan_cluster", 0) > 0 OR coalesce("scan_cases", 0) > 0', True)
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([order]))
    renderer.setOrderByEnabled(True)
    layer.setRenderer(renderer)
    layer.setMapTipTemplate(tip)
    if labels is not None:
        layer.setLabeling(labels)
        layer.setLabelsEnabled(True)
    kept = parts.Symbology | parts.MapTips | parts.Labeling
    message, done = layer.saveNamedStyle(str(STYLES / f"{name}.qml"), kept)
    if not done:
        raise SystemExit(message)


def labelled():
    """Return labels: number and relative risk of a cluster."""
    settings, words, halo = QgsPalLayerSettings(), QgsTextFormat(), QgsTextBufferSettings()
    halo.setEnabled(True)
    words.setBuffer(halo)
    words.setSize(9)
    settings.setFormat(words)
    settings.fieldName = "\"scan_cluster\" || ': ' || \"observed\" || ' / ' || format_number(\"expected\", 1)"
    settings.isExpression = True
    settings.placement = QgsPalLayerSettings.Placement.OverPoint
    settings.yOffset = -3.0
    return QgsVectorLayerSimpleLabeling(settings)


if __name__ == "__main__":
    application = QgsApplication([], True)
    application.initQgis()
    for geometry, suffix, symbol in (("Point", "", marker), ("LineString", "_line", line), ("Polygon", "_polygon", fill)):
        draw(geometry, suffix, symbol)
    rules = [(circle(*look), rule, label) for label, rule, *look in CIRCLES]
    keep(f"Polygon?{CIRCLE_FIELDS}", rules, CIRCLE_TIP, "scan_circles_polygon", labelled())
    sys.stdout.flush()
    os._exit(0)
