"""What a layer of a checkout tells by itself: symbols, labels, map tips, title, licence and credit."""

from qgis.core import (
    QgsLayerMetadata,
    QgsMapLayer,
    QgsMapLayerServerProperties,
    QgsPalLayerSettings,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from insop_plugin.adapters import symbols
from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.layer_marks import collection_of, geometry_of
from insop_plugin.core.errors import N_
from insop_plugin.core.model import Collection

DISPLAY = {  # how a record is called in lists and forms
    "source": "coalesce(\"name\", represent_value(\"source_type\"))",
    "site": "coalesce(\"name\", \"national_id\", \"status\")",
    "plot": "\"code\"",
    "sample": "coalesce(\"code\", \"lab_code\", '') || coalesce(' ' || \"upper_depth_cm\" || '-' || \"lower_depth_cm\" || ' cm', '')",
    "observation": (
        "\"contaminant\" || ' ' || coalesce(to_string(\"value\"), if(\"censor\" = 'right', '>', '<') || \"censor_limit\", '')"
        " || ' ' || coalesce(\"unit\", '')"
    ),
    "source_contaminant": "\"contaminant\"",
    "discussion": "left(\"body\", 60)",
    "attachment": "coalesce(\"caption\", \"path\")",
}
LABELS = {"source": ("name", 250_000), "site": ("name", 250_000), "plot": ("code", 25_000)}  # column, smallest scale
TIPS = {
    "source": ("source_type", "activity_status", "certainty", "year_start", "year_end"),
    "site": ("status", "risk_class", "site_kind"),
    "plot": ("sampling_date", "land_use"),
}
LISTED = N_("Listed does not mean polluted.")


def dress(layer: QgsVectorLayer, collection: Collection) -> None:
    """Give a layer its symbols, labels, map tip and title."""
    layer.setDisplayExpression(display_expression(collection))
    published(layer).setAbstract(tr(collection.help))
    if not layer.isSpatial():
        return
    geometry = geometry_of(layer)
    layer.setRenderer(symbols.renderer(collection.name, geometry))
    layer.setMapTipTemplate(_map_tip(collection))
    if collection.name in LABELS:
        layer.setLabeling(QgsVectorLayerSimpleLabeling(_label(*LABELS[collection.name])))
        layer.setLabelsEnabled(True)


def display_expression(collection: Collection) -> str:
    """Return the expression that names a record of the collection."""
    if collection.name in DISPLAY:
        return DISPLAY[collection.name]
    names = [name for name in ("name", "title", "code") if name in collection.names()]
    return f'"{names[0]}"' if names else '"uid"'


def credit(layers: list[QgsVectorLayer]) -> None:
    """Write licence and attribution of the datasets into the layers made from them."""
    datasets = [layer for layer in layers if collection_of(layer) == "dataset"]
    rows = [row for layer in datasets for row in layer.getFeatures()]
    licences, credits = (_distinct(rows, name) for name in ("licence", "attribution"))
    for layer in layers:
        metadata = QgsLayerMetadata(layer.metadata())
        metadata.setTitle(layer.name())
        metadata.setAbstract(published(layer).abstract())
        metadata.setLicenses(licences)
        metadata.setRights(credits)
        layer.setMetadata(metadata)
        published(layer).setAttribution("; ".join(credits))


def published(layer: QgsMapLayer) -> QgsMapLayer | QgsMapLayerServerProperties:
    """Return where a layer keeps summary and attribution: QGIS 3.38 moved them."""
    moved = layer.serverProperties()
    return moved if hasattr(moved, "setAttribution") else layer


def _distinct(rows: list, name: str) -> list[str]:
    return list(dict.fromkeys(str(row[name]) for row in rows if row[name]))


def _map_tip(collection: Collection) -> str:
    """Return the tip as HTML: the record's name, then its main columns by label."""
    lines = [f"<b>[% {_html(display_expression(collection))} %]</b>"]
    for name in TIPS.get(collection.name, ()):
        label = tr(collection.column(name).label)
        shown = f"represent_value(\"{name}\")" if collection.column(name).domain else f'"{name}"'
        lines.append(f"[% if(\"{name}\" IS NULL, '', '{label}: ' || {_html(shown)}) %]")
    if collection.name in ("source", "site"):
        lines.append(f"<i>{tr(LISTED)}</i>")
    return "<br>".join(lines)


def _html(expression: str) -> str:
    """Return an expression whose text cannot break out of the tip."""
    return f"replace(replace(to_string(coalesce({expression}, '')), '&', '&amp;'), '<', '&lt;')"


def _label(column: str, smallest_scale: int) -> QgsPalLayerSettings:
    text = QgsTextFormat()
    text.setSize(8)
    text.setColor(QColor("#222222"))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.8)
    halo.setColor(QColor("#ffffff"))
    text.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.setFormat(text)
    settings.fieldName = column
    settings.scaleVisibility = True
    settings.minimumScale = smallest_scale
    return settings
