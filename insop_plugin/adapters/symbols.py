"""How a checkout's layers are drawn: pictograms by family of source, colours by status of site."""

import base64
import csv
from functools import lru_cache

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsProperty,
    QgsRendererCategory,
    QgsSimpleMarkerSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSvgMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
)
from qgis.PyQt.QtGui import QColor

from insop_plugin.adapters.i18n import tr
from insop_plugin.core import vocabulary
from insop_plugin.paths import RESOURCES

UNKNOWN_COLOUR = "#737373"
CONFIRMED = "\"certainty\" = 'confirmed'"
MARK_MM, PICTOGRAM_MM, SITE_MM = 4.6, 3.0, 4.0
SHRINK = ((20_000_000, 0.35), (5_000_000, 0.6))  # smaller scale than 1 to this, share of the size: marks hide no others


def renderer(collection: str, geometry: str) -> QgsFeatureRenderer:
    """Return the renderer of a collection's layer of points, lines or areas."""
    if collection == "source":
        return _sources(geometry)
    if collection == "site":
        return _sites(geometry)
    symbol = {"name": "circle", "color": "#a6761d", "outline_color": "#ffffff", "outline_width": "0.2", "size": "2.2"}
    return QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple(symbol))


def _sources(geometry: str) -> QgsCategorizedSymbolRenderer:
    categories = [
        QgsRendererCategory(row["family"], _source_symbol(geometry, row), tr(row["label"])) for row in _rows("source_family")
    ]
    return QgsCategorizedSymbolRenderer(_family_expression(), categories)


def _family_expression() -> str:
    """Return the expression that gives the family of a source; a type of no family counts as other."""
    tests = (f"WHEN \"source_type\" IN ({_quoted(row['types'].split('|'))}) THEN '{row['family']}'" for row in _rows("source_family"))
    return f"CASE {' '.join(tests)} ELSE 'other' END"


def _source_symbol(geometry: str, row: dict[str, str]) -> QgsSymbol:
    """Filled where the source is confirmed, open where it is only probable or possible."""
    colour = row["colour"]
    if geometry == "LineString":
        return _source_line(colour)
    if geometry == "Polygon":
        return _source_area(colour)
    disc = QgsSimpleMarkerSymbolLayer(size=MARK_MM, color=QColor(colour), strokeColor=QColor(colour))
    disc.setStrokeWidth(0.5)
    disc.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyFillColor, _by_certainty(colour, "#ffffff"))
    picture = QgsSvgMarkerSymbolLayer(_embedded(row["family"]), PICTOGRAM_MM)
    picture.setFillColor(QColor("#ffffff"))
    picture.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyFillColor, _by_certainty("#ffffff", colour))
    disc.setDataDefinedProperty(QgsSymbolLayer.Property.PropertySize, _by_scale(MARK_MM))
    picture.setDataDefinedProperty(QgsSymbolLayer.Property.PropertySize, _by_scale(PICTOGRAM_MM))
    symbol = QgsMarkerSymbol()  # not from a list: QGIS 3.22 would free its layers twice
    symbol.changeSymbolLayer(0, disc)
    symbol.appendSymbolLayer(picture)
    return symbol


def _source_line(colour: str) -> QgsLineSymbol:
    symbol = QgsLineSymbol.createSimple({"line_color": colour, "line_width": "0.9", "capstyle": "round"})
    dash = QgsProperty.fromExpression(f"if({CONFIRMED}, 'solid', 'dash')")
    symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.PropertyStrokeStyle, dash)
    return symbol


def _source_area(colour: str) -> QgsFillSymbol:
    symbol = QgsFillSymbol.createSimple({"color": _translucent(colour), "outline_color": colour, "outline_width": "0.5"})
    dash = QgsProperty.fromExpression(f"if({CONFIRMED}, 'solid', 'dash')")
    symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.PropertyStrokeStyle, dash)
    return symbol


def _sites(geometry: str) -> QgsCategorizedSymbolRenderer:
    labels = {term.code: f"{term.code} · {tr(term.label)}" for term in vocabulary.terms("site_status")}
    categories = [
        QgsRendererCategory(row["status"], _site_symbol(geometry, row["colour"]), labels[row["status"]])
        for row in _rows("site_status")
    ]
    categories.append(QgsRendererCategory(None, _site_symbol(geometry, UNKNOWN_COLOUR), tr("No status")))
    return QgsCategorizedSymbolRenderer("status", categories)


def _site_symbol(geometry: str, colour: str) -> QgsSymbol:
    if geometry == "Polygon":
        return QgsFillSymbol.createSimple({"color": _translucent(colour), "outline_color": colour, "outline_width": "0.6"})
    mark = {"name": "diamond", "color": colour, "outline_color": "#333333", "outline_width": "0.2", "size": str(SITE_MM)}
    symbol = QgsMarkerSymbol.createSimple(mark)
    symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.PropertySize, _by_scale(SITE_MM))
    return symbol


def _by_scale(size_mm: float) -> QgsProperty:
    """Return a size that shrinks where the map shows a large land."""
    steps = " ".join(f"WHEN @map_scale > {scale} THEN {size_mm * share:.2f}" for scale, share in SHRINK)
    return QgsProperty.fromExpression(f"CASE {steps} ELSE {size_mm} END")


def _by_certainty(confirmed: str, otherwise: str) -> QgsProperty:
    return QgsProperty.fromExpression(f"if({CONFIRMED}, '{confirmed}', '{otherwise}')")


def _translucent(colour: str) -> str:
    base = QColor(colour)
    return f"{base.red()},{base.green()},{base.blue()},70"


def _embedded(family: str) -> str:
    """Return a pictogram as part of the style, so that the checkout carries it to any machine."""
    picture = (RESOURCES / "icons" / "source" / f"{family}.svg").read_bytes()
    return "base64:" + base64.b64encode(picture).decode("ascii")


def _quoted(texts: list[str]) -> str:
    return ", ".join(f"'{text}'" for text in texts)


@lru_cache(maxsize=None)
def _rows(name: str) -> tuple[dict[str, str], ...]:
    with (RESOURCES / "styles" / f"{name}.csv").open(encoding="utf-8", newline="") as lines:
        return tuple(csv.DictReader(lines))
