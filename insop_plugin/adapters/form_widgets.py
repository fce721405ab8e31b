"""The widget of each column, chosen from the model: what QGIS and QField show in a form."""

from qgis.core import QgsEditorWidgetSetup, QgsValueMapFieldFormatter, QgsVectorLayer

from insop_plugin.adapters.i18n import tr
from insop_plugin.core import vocabulary
from insop_plugin.core.model import Column

SHORT_LIST = 40  # up to here the entries stand in the form itself; longer lists are looked up while typing
LONG_TEXT = 1000

FILE_WIDGET = {
    "FileWidget": True,
    "FileWidgetButton": True,
    "UseLink": False,
    "DocumentViewer": 1,  # a picture, at its own shape
    "DocumentViewerHeight": 0,
    "DocumentViewerWidth": 0,
    "StorageMode": 0,  # a file, no folder
    "RelativeStorage": 2,  # from the folder below, wherever the checkout lies
    "PropertyCollection": {
        "name": None,
        "type": "collection",
        "properties": {"propertyRootPath": {"active": True, "type": 3, "expression": "file_path(decode_uri(@layer, 'path'))"}},
    },
}

ValueLists = dict[str, QgsVectorLayer]


def setup(column: Column, lists: ValueLists) -> QgsEditorWidgetSetup:
    """Return the widget of a column that is no reference."""
    if column.domain:
        return _list_widget(column, lists)
    if column.type in ("date", "datetime"):
        return _date_widget(column)
    if column.type == "boolean":
        return _choice({"true": tr("Yes"), "false": tr("No")}, column)
    if column.file:
        return QgsEditorWidgetSetup("ExternalResource", FILE_WIDGET)
    multiline = column.type == "json" or (column.length or 0) > LONG_TEXT
    return QgsEditorWidgetSetup("TextEdit", {"IsMultiline": multiline, "UseHtml": False})


def list_domains(columns: tuple[Column, ...]) -> list[str]:
    """Return the value lists that these columns look up in a table of the checkout."""
    return [column.domain for column in columns if column.domain and _is_looked_up(column)]


def reference_setup(relation_id: str, layer: QgsVectorLayer) -> QgsEditorWidgetSetup:
    """Return the widget that chooses a record of another collection."""
    return QgsEditorWidgetSetup(
        "RelationReference",
        {
            "Relation": relation_id,
            "ReferencedLayerId": layer.id(),
            "ReferencedLayerName": layer.name(),
            "AllowNULL": True,
            "ShowForm": False,
            "ShowOpenFormButton": False,
            "OrderByValue": True,
            "FetchLimitActive": True,
            "FetchLimitNumber": 200,
        },
    )


def _is_looked_up(column: Column) -> bool:
    return column.many or len(vocabulary.terms(column.domain)) > SHORT_LIST


def _list_widget(column: Column, lists: ValueLists) -> QgsEditorWidgetSetup:
    if column.domain in lists:
        return _lookup_widget(column, lists[column.domain])
    return _choice({term.code: tr(term.label) for term in vocabulary.terms(column.domain)}, column)


def _choice(labels: dict[str, str], column: Column) -> QgsEditorWidgetSetup:
    """A short list; what may stay open has an entry of its own, which reads better than NULL."""
    entries = [{label: code} for code, label in labels.items()]
    if not column.required:
        entries.insert(0, {tr("(not given)"): QgsValueMapFieldFormatter.NULL_VALUE})
    return QgsEditorWidgetSetup("ValueMap", {"map": entries})


def _lookup_widget(column: Column, layer: QgsVectorLayer) -> QgsEditorWidgetSetup:
    return QgsEditorWidgetSetup(
        "ValueRelation",
        {
            "Layer": layer.id(),
            "LayerName": layer.name(),
            "LayerProviderName": "ogr",
            "Key": "code",
            "Value": "label",
            "AllowMulti": column.many,
            "AllowNull": not column.required,
            "NofColumns": 2,
            "OrderByValue": not column.many,
            "UseCompleter": not column.many,
            "CompleterMatchFlags": 1,  # Qt::MatchContains
        },
    )


def _date_widget(column: Column) -> QgsEditorWidgetSetup:
    pattern = "yyyy-MM-dd" if column.type == "date" else "yyyy-MM-dd HH:mm"
    facts = {"allow_null": True, "calendar_popup": True, "display_format": pattern, "field_iso_format": False}
    return QgsEditorWidgetSetup("DateTime", {**facts, "field_format": pattern})
