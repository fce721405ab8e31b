"""Saving records into the layers of a checkout: all of them or none, undoable, without touching other edits."""

from collections.abc import Iterable
from dataclasses import dataclass

from qgis.core import QgsExpression, QgsFeature, QgsFeatureRequest, QgsVectorLayer
from qgis.PyQt import sip

from insop_plugin.adapters.records import Record, attribute, plain
from insop_plugin.core import model
from insop_plugin.core.errors import N_, InsopError

STAMPS = ("updated_at", "updated_by")  # alone they are no change


class LayerGone(InsopError):
    """The layer was removed from the project while its record was open."""

    template = N_("The layer of this record is no longer in the project; nothing was saved.")
    hint = N_("Keep this window open, load the checkout again (step 1, Data) and save then.")


class NotEditable(InsopError):
    """A layer that cannot be written to."""

    template = N_("“{layer}” cannot be edited: its file is read-only or in use.")
    hint = N_("Close other programs that use the file, or copy the checkout to a folder you may write to.")


class NotSaved(InsopError):
    """QGIS could not write; the layer is as it was before."""

    template = N_("“{layer}” could not be saved: {reason}.")
    hint = N_("Nothing was changed in the file. Free disk space or close other programs, then save again.")


class PartlySaved(InsopError):
    """The record is in the file, some of what belongs to it is not."""

    template = N_("The record is saved, but “{layer}” could not be saved: {reason}.")
    hint = N_("Free disk space or close other programs, then save again; nothing is stored twice.")


@dataclass(frozen=True)
class Edit:
    """One record to write into its layer, or to take out of it."""

    layer: QgsVectorLayer
    record: Record
    removed: bool = False


@dataclass(frozen=True)
class Saved:
    """What became of the edits."""

    committed: bool  # False: they wait among the user's own edits
    waiting: tuple[str, ...] = ()  # names of the layers they wait in


def save(edits: Iterable[Edit], title: str) -> Saved:
    """Write records as one undoable step per layer; writing the same again changes nothing.

    Where the user has none of the layers in edit mode they are committed at once;
    otherwise everything joins the user's unsaved edits, and nothing of them is committed.

    Args:
        edits: parents before children.
        title: name of the step in the undo list.
    Raises:
        LayerGone, NotEditable, NotSaved: nothing was written.
        PartlySaved: the first layers are written, a later one is not.
    """
    edits = list(edits)
    _check_alive([edit.layer for edit in edits])
    edits = [edit for edit in edits if _is_needed(edit)]
    layers = list(dict.fromkeys(edit.layer for edit in edits))
    in_hand = any(layer.isEditable() for layer in layers)
    steps = _Steps(layers)
    with steps:
        for layer in layers:
            steps.apply(layer, [edit for edit in edits if edit.layer is layer], title)
        if not in_hand:
            _commit(layers)
    for layer in layers:
        layer.triggerRepaint()
    return Saved(not in_hand, tuple(layer.name() for layer in layers) if in_hand else ())


def find(layer: QgsVectorLayer, uid: str) -> QgsFeature | None:
    """Return the feature of that uid, unsaved edits included."""
    request = QgsFeatureRequest().setFilterExpression(QgsExpression.createFieldEqualityExpression("uid", uid))
    return next(layer.getFeatures(request), None)


def children(layer: QgsVectorLayer, column: str, uid: str) -> list[QgsFeature]:
    """Return the features that refer to a record and are not deleted."""
    request = QgsFeatureRequest().setFilterExpression(QgsExpression.createFieldEqualityExpression(column, uid))
    return [feature for feature in layer.getFeatures(request) if feature["deleted"] is not True]


class _Steps:
    """Edits under way; takes its own back, and nothing else, where one fails."""

    def __init__(self, layers: list[QgsVectorLayer]):
        self.layers = layers
        self.opened: list[QgsVectorLayer] = []
        self.applied: list[QgsVectorLayer] = []

    def __enter__(self) -> None:
        for layer in self.layers:
            if layer.isEditable():
                continue
            if not layer.startEditing():
                self._take_back()
                raise NotEditable(layer=layer.name())
            self.opened.append(layer)

    def apply(self, layer: QgsVectorLayer, edits: list[Edit], title: str) -> None:
        """Make the edits of one layer one step of its undo list."""
        layer.beginEditCommand(title)
        if not all(_write(layer, edit) for edit in edits):
            layer.destroyEditCommand()
            raise NotSaved(layer=layer.name(), reason=N_("the record was refused"))
        layer.endEditCommand()
        self.applied.append(layer)

    def __exit__(self, kind: type | None, *_details: object) -> None:
        if kind is not None:
            self._take_back()

    def _take_back(self) -> None:
        for layer in self.applied:
            if layer not in self.opened:
                layer.undoStack().undo()
        for layer in self.opened:
            if layer.isEditable():
                layer.rollBack()


def is_alive(layer: QgsVectorLayer | None) -> bool:
    """Return whether a layer is still in the project and its file can be reached."""
    return layer is not None and not sip.isdeleted(layer) and layer.isValid()


def _check_alive(layers: list[QgsVectorLayer]) -> None:
    if not all(is_alive(layer) for layer in layers):
        raise LayerGone()


def _is_needed(edit: Edit) -> bool:
    if edit.removed:
        return find(edit.layer, edit.record.uid) is not None
    before = find(edit.layer, edit.record.uid)
    return before is None or bool(_differences(before, edit))


def _write(layer: QgsVectorLayer, edit: Edit) -> bool:
    before = find(layer, edit.record.uid)
    if edit.removed:
        return layer.deleteFeature(before.id())
    if before is None:
        return layer.addFeature(_feature(layer, edit.record))
    changed = _differences(before, edit)
    return layer.changeAttributeValues(before.id(), changed, {at: before[at] for at in changed})


def _feature(layer: QgsVectorLayer, record: Record) -> QgsFeature:
    feature = QgsFeature(layer.fields())
    for at, value in _attributes(layer, record).items():
        feature.setAttribute(at, value)
    if record.geometry is not None:
        feature.setGeometry(record.geometry)
    return feature


def _differences(before: QgsFeature, edit: Edit) -> dict[int, object]:
    """Return only what differs, so that the undo list and the next comparison stay short."""
    wanted = _attributes(edit.layer, edit.record)
    changed = {at: value for at, value in wanted.items() if plain(before[at]) != plain(value)}
    stamps = {edit.layer.fields().indexOf(name) for name in STAMPS}
    return changed if set(changed) - stamps else {}


def _attributes(layer: QgsVectorLayer, record: Record) -> dict[int, object]:
    columns = model.collection(record.collection)
    places = {name: layer.fields().indexOf(name) for name in record.values}
    return {at: attribute(record.values[name], columns.column(name)) for name, at in places.items() if at >= 0}


def _commit(layers: list[QgsVectorLayer]) -> None:
    for done, layer in enumerate(layers):
        # a transaction group commits all its layers with the first
        if layer.isEditable() and not layer.commitChanges():
            reason = "; ".join(text.strip() for text in layer.commitErrors())
            raise (PartlySaved if done else NotSaved)(layer=layer.name(), reason=reason)
