"""What the columns that point to other records can be set to."""

from qgis.core import QgsFeatureRequest, QgsProject, QgsVectorLayer

from insop_plugin.adapters import field_edits, field_layers, measure, nearby, records
from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.records import Record
from insop_plugin.core import model
from insop_plugin.gui.form.term_inputs import Choice, label_of

TITLES = ("title", "name", "code", "uid")
MOST = 2000  # entries a list offers; a record's own entry always stands in it
SOURCES_NEAR_M = 5000.0


def of(record: Record, project: QgsProject, checkout_path: str) -> dict[str, list[Choice]]:
    """Return the choices of every column of a record that points to another record."""
    found = {}
    for column in model.collection(record.collection).columns:
        if column.references:
            layers = field_layers.of_collection(project, checkout_path, column.references)
            choices = [choice for layer in layers for choice in _first(layer)][:MOST]
            found[column.name] = _with_own(choices, record.values.get(column.name), layers)
    return found


def sources_around(record: Record, project: QgsProject, checkout_path: str) -> list[Choice]:
    """Return the sources around a site, nearest first, then those it is linked to already."""
    layers = field_layers.of_collection(project, checkout_path, "source")
    near = nearby.near(layers, record.geometry, SOURCES_NEAR_M) if record.geometry is not None else []
    choices = [Choice(one.uid, _source_text(one)) for one in near]
    for child in record.children:
        choices = _with_own(choices, child.values.get("source_uid"), layers)
    return choices


def _source_text(source: nearby.Neighbour) -> str:
    facts = {
        "name": source.name or tr("(no name)"),
        "type": label_of("source_type", source.kind),
        "distance": measure.length_text(source.distance_m),
    }
    return tr("{name} ({type}, {distance})").format(**facts)


def _with_own(choices: list[Choice], uid: object, layers: list[QgsVectorLayer]) -> list[Choice]:
    if not uid or any(choice.code == uid for choice in choices):
        return choices
    rows = ((layer, field_edits.find(layer, str(uid))) for layer in layers)
    texts = [records.plain(row[_title(layer)]) for layer, row in rows if row is not None]
    return [*choices, Choice(str(uid), str(texts[0] if texts and texts[0] else uid))]


def _first(layer: QgsVectorLayer) -> list[Choice]:
    title = _title(layer)
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setLimit(MOST)
    rows = layer.getFeatures(request.setSubsetOfAttributes(["uid", title], layer.fields()))
    pairs = ((records.plain(row["uid"]), records.plain(row[title])) for row in rows)
    return [Choice(str(uid), str(text or uid)) for uid, text in pairs if uid]


def _title(layer: QgsVectorLayer) -> str:
    return next(name for name in TITLES if layer.fields().indexOf(name) >= 0)
