"""Attach photos and documents to the record that is selected."""

from collections.abc import Iterable

from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer, QgsVectorLayerUtils
from qgis.PyQt.QtWidgets import QFileDialog

from insop_plugin.adapters import field_layers, messages
from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.layer_marks import collection_of
from insop_plugin.adapters.locale_words import counted
from insop_plugin.core.errors import N_
from insop_plugin.core.vocabulary import table
from insop_plugin.gui import editing
from insop_plugin.gui.history.controller import chosen
from insop_plugin.gui.session import Session


def open_attach(session: Session) -> None:
    """Ask for files and attach them to the chosen record.

    Raises:
        NoRecordChosen: there is not just one.
    """
    layer, feature = chosen(session)
    endings = " ".join(f"*.{entry['ending']}" for entry in table("file_kind"))
    kinds = tr("Photos and documents ({endings})").format(endings=endings)
    paths, _kind = QFileDialog.getOpenFileNames(session.iface.mainWindow(), tr("Attach photos and documents"), "", kinds)
    if paths:
        attach(session, layer, feature, paths)


def attach(session: Session, layer: QgsVectorLayer, feature: QgsFeature, paths: Iterable[str]) -> None:
    """Add a row for each file; the files themselves are copied beside the dataset when one contributes.

    Raises:
        EditsNotSaved: the layer of attachments does not take them.
    """
    into, collection = session.layer("attachment"), collection_of(layer) or field_layers.collection_of(layer)
    facts = {"target_collection": collection, "target_uid": str(feature["uid"])}
    rows = [_row(into, {**facts, "path": path, "country": feature["country"]}) for path in paths]
    was_editable = into.isEditable()
    if not (was_editable or into.startEditing()) or not into.addFeatures(rows) or not (was_editable or into.commitChanges()):
        raise editing.EditsNotSaved(layer=into.name(), reason="; ".join(into.commitErrors()))
    said = counted(len(rows), N_("1 file is attached."), N_("{n} files are attached."))
    messages.show_result(session.iface.messageBar(), said + " " + tr("It goes to the store with your next contribution."), {})


def _row(layer: QgsVectorLayer, values: dict[str, object]) -> QgsFeature:
    """Return a new row with the defaults of its form and some values."""
    names = layer.fields()
    return QgsVectorLayerUtils.createFeature(layer, QgsGeometry(), {names.indexOf(name): value for name, value in values.items()})
