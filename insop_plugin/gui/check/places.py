"""From a finding to its record: on the map, and in its form."""

from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

from insop_plugin.adapters import field_edits, field_layers
from insop_plugin.adapters.i18n import tr
from insop_plugin.core import model
from insop_plugin.core.errors import N_, InsopError
from insop_plugin.gui.check.listing import Entry

NEAR_SCALE = 5000.0


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
        layer, feature = _found(session, entry)
        if feature.hasGeometry() and not feature.geometry().isEmpty():
            canvas.zoomToFeatureIds(layer, [feature.id()])
            canvas.flashFeatureIds(layer, [feature.id()])
            return
    if entry.place is not None:
        point = QgsGeometry.fromPointXY(QgsPointXY(*entry.place))
        canvas.setCenter(_on_canvas(canvas, point, wgs84))
        canvas.zoomScale(min(canvas.scale(), NEAR_SCALE))
        canvas.flashGeometries([point], wgs84)
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
    for layer in field_layers.of_collection(session.project, session.checkout_path, entry.finding.collection):
        feature = field_edits.find(layer, entry.finding.uid)
        if feature is not None:
            return layer, feature
    raise RecordGone()


def _on_canvas(canvas, point: QgsGeometry, system: QgsCoordinateReferenceSystem) -> QgsPointXY:
    from qgis.core import QgsCoordinateTransform, QgsProject

    moved = QgsGeometry(point)
    moved.transform(QgsCoordinateTransform(system, canvas.mapSettings().destinationCrs(), QgsProject.instance()))
    return moved.asPoint()
