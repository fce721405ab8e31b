"""From a finding to its record: on the map, and in its form."""

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)

from insop_plugin.adapters import field_edits, field_layers
from insop_plugin.adapters.i18n import tr
from insop_plugin.core import model
from insop_plugin.core.errors import N_, InsopError
from insop_plugin.gui.check.listing import Entry

NEAR_SCALE = 5000.0
MARGIN = 0.3  # of a shape's size, on each side


class RecordGone(InsopError):
    """A record that was deleted since the check."""

    template = N_("The record is not in the dataset any more.")
    hint = N_("Check again: the finding will be gone.")


def zoom(session, entry: Entry) -> None:
    """Show the place of a finding on the map and let it flash.

    Raises:
        RecordGone: the record is not there any more.
    """
    canvas, wgs84 = session.iface.mapCanvas(), QgsCoordinateReferenceSystem("EPSG:4326")
    if model.collection(entry.finding.collection).geometry:
        shape = _found(session, entry)[1].geometry()
    elif entry.place is not None:
        shape = QgsGeometry.fromPointXY(QgsPointXY(*entry.place))
    else:
        return
    area = _on_canvas(canvas, shape, wgs84).boundingBox()
    if area.isNull() or not area.isFinite():
        return
    canvas.setCenter(area.center())
    if not area.isEmpty():
        canvas.setExtent(area.buffered(max(area.width(), area.height()) * MARGIN))
    if area.isEmpty() or canvas.scale() < NEAR_SCALE:
        canvas.zoomScale(NEAR_SCALE)
    canvas.flashGeometries([shape], wgs84)
    canvas.refresh()


def open_record(session, entry: Entry):
    """Open the form of the finding's record at the field to mend; return its controller.

    Raises:
        RecordGone: the record is not there any more.
    """
    from insop_plugin.gui.form import open_form

    layer, feature = _found(session, entry)
    form = open_form(layer, feature, session.iface)
    if form is not None and entry.finding.field in form.pages.fields:
        form.pages.jump_to(entry.finding.field)
    return form


def why_not_shown(entry: Entry | None) -> str:
    """Return why a finding cannot be shown on the map; empty where it can."""
    if entry is None:
        return tr("Choose a finding first.")
    return "" if entry.place else tr("This record has no place on the map.")


def _found(session, entry: Entry) -> tuple[QgsVectorLayer, QgsFeature]:
    layers = field_layers.of_collection(session.project, session.checkout_path, entry.finding.collection)
    for layer in sorted(layers, key=lambda layer: layer.readOnly()):  # those that forms look names up in come last
        feature = field_edits.find(layer, entry.finding.uid)
        if feature is not None:
            return layer, feature
    raise RecordGone()


def _on_canvas(canvas, shape: QgsGeometry, system: QgsCoordinateReferenceSystem) -> QgsGeometry:
    moved = QgsGeometry(shape)
    moved.transform(QgsCoordinateTransform(system, canvas.mapSettings().destinationCrs(), QgsProject.instance()))
    return moved
