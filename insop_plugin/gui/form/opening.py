"""Opening forms: gathers what a form shows and where it saves."""

from qgis.core import QgsFeature, QgsProject, QgsVectorLayer

from insop_plugin.adapters import field_edits, field_layers, measure, records, settings
from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.records import Record
from insop_plugin.core import model, vocabulary
from insop_plugin.core.geometry import place
from insop_plugin.gui.form import references, reviewed
from insop_plugin.gui.form.children import ChildForm, ChildList
from insop_plugin.gui.form.controller import FormController, Target
from insop_plugin.gui.form.dialog import FormDialog
from insop_plugin.gui.form.outcome import tell
from insop_plugin.gui.form.pages import FormPages
from insop_plugin.gui.form.term_inputs import Choice, choices_of, label_of

MOST_PROPOSALS = 6
CHILDREN = {
    "source": ("source_contaminant", "source_uid", "contaminant", ("likelihood", "release_kg_yr", "release_year")),
    "site": ("site_source", "site_uid", "source_uid", ("link_certainty",)),
}


def open_existing(layer: QgsVectorLayer, feature: QgsFeature, iface=None) -> FormController | None:
    """Open the form of a record as it stands in a layer."""
    collection = field_layers.collection_of(layer)
    if not collection:
        return None
    record = records.read(layer, feature, collection)
    controller = open_record(record, layer, iface)
    reviewed.explain(controller, layer, feature)
    return controller


def open_record(record: Record, layer: QgsVectorLayer, iface=None) -> FormController:
    """Open the form of a record, new or not; it saves into the layer."""
    project, path = QgsProject.instance(), field_layers.path_of(layer)
    collection = model.collection(record.collection)
    pages = FormPages(collection, references.of(record, project, path))
    children = _children(record, project, path)
    if children is not None:
        pages.insertTab(1, children, children.form.title)
    pages.set_values(record.values)
    dialog = FormDialog(pages, tr(collection.singular).capitalize(), iface.mainWindow() if iface else None)
    dialog.show_title(_title(record, collection))
    target = Target(layer, _child_layer(record.collection, project, path), _neighbour_layers(project, path))
    controller = FormController(dialog, record, target, children, iface.mapCanvas() if iface else None)
    _explain(controller, iface)
    if iface is not None:
        controller.saved.connect(lambda _record, saved: tell(iface, path, saved))
    dialog.show()
    return controller


def _explain(controller: FormController, iface) -> None:
    """Say what was proposed, and what is recorded nearby."""
    record, pages = controller.record, controller.pages
    if record.fid is None and record.values.get("country"):
        pages.fields["country"].say(tr("Proposed from the place on the map."))
    area = measure.extent_text(record.geometry, QgsProject.instance()) if record.geometry is not None else ""
    if area and "area_m2" in pages.fields:
        pages.fields["area_m2"].say(tr("Measured on the map: {area}.").format(area=area))
    if "dataset_uid" in pages.fields:
        _offer_new_dataset(controller, iface)
    if controller.children is not None:
        (_propose_contaminants if record.collection == "source" else _propose_sources)(controller)
    if record.fid is None:
        _note_neighbours(controller)


def _offer_new_dataset(controller: FormController, iface) -> None:
    """Let the dataset a record belongs to be made beside its form."""
    layers = field_layers.of_collection(QgsProject.instance(), field_layers.path_of(controller.target.layer), "dataset")
    field = controller.pages.fields["dataset_uid"]

    def take(record: Record, _saved) -> None:
        field.entry.add_choice(Choice(record.uid, str(record.values.get("title") or record.uid)))
        field.entry.set_value(record.uid)

    def make() -> None:
        who = settings.identity()
        country = controller.pages.values().get("country")
        facts = {"country": country, "licence": who.licence or None, "sharing_level": who.sharing_level or None}
        open_record(records.new("dataset", facts), layers[0], iface).saved.connect(take)

    if layers:
        field.offer("+", tr("New dataset…"), make)


def _propose_contaminants(controller: FormController) -> None:
    usual = {row["code"]: row["typical_contaminants"].split("|") for row in vocabulary.table("source_type")}

    def propose() -> None:
        kind = controller.pages.values().get("source_type")
        words = tr("Typical for {type}:").format(type=label_of("source_type", kind)) if kind else ""
        controller.children.propose(words, usual.get(kind, []))

    controller.pages.fields["source_type"].entry.changed.connect(propose)
    controller.children.changed.connect(propose)
    propose()


def _propose_sources(controller: FormController) -> None:
    nearest = [choice.code for choice in controller.children.form.choices[:MOST_PROPOSALS]]

    def propose() -> None:
        controller.children.propose(tr("Recorded nearby:"), nearest)

    controller.children.changed.connect(propose)
    propose()


def _note_neighbours(controller: FormController) -> None:
    found = controller.neighbours(controller.distance_m)
    if found:
        distance = measure.length_text(controller.distance_m)
        text = tr("{n} already recorded within {distance}.").format(n=len(found), distance=distance)
        controller.dialog.show_note(f'⚠ {text} <a href="#">{tr("Show")}</a>')
        controller.dialog.noteLabel.linkActivated.connect(lambda _link: controller.show_neighbours())


def _title(record: Record, collection: model.Collection) -> str:
    words = tr("New {singular}") if record.fid is None else tr("Recorded {singular}")
    parts = [words.format(singular=tr(collection.singular))]
    if record.geometry is not None and not record.geometry.isEmpty():
        centre = record.geometry.boundingBox().center()
        parts += [measure.extent_text(record.geometry, QgsProject.instance()), place((centre.x(), centre.y()))]
    return " · ".join(part for part in parts if part)


def _neighbour_layers(project: QgsProject, path: str) -> tuple[QgsVectorLayer, ...]:
    return tuple(layer for name in ("source", "site") for layer in field_layers.of_collection(project, path, name))


def _child_layer(collection: str, project: QgsProject, path: str) -> QgsVectorLayer | None:
    if collection not in CHILDREN:
        return None
    return next(iter(field_layers.of_collection(project, path, CHILDREN[collection][0])), None)


def _children(record: Record, project: QgsProject, path: str) -> ChildList | None:
    layer = _child_layer(record.collection, project, path)
    if layer is None:
        return None
    name, parent, key, columns = CHILDREN[record.collection]
    record.children = [records.read(layer, row, name) for row in field_edits.children(layer, parent, record.uid)]
    if key == "source_uid":
        label, choices = tr("Sources"), references.sources_around(record, project, path)
    else:
        label, choices = tr("Contaminants"), choices_of("contaminant")
    children = ChildList(ChildForm(name, parent, key, columns, label, tuple(choices)))
    children.set_records([Record(name, dict(child.values), None, child.fid) for child in record.children])
    return children
