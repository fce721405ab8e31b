"""The digitising toolbar with everything behind it: draw, fill in, save; opened twice, closed, project changed."""

import sqlite3
from contextlib import closing

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.gui import QgsAdvancedDigitizingDockWidget
from qgis.PyQt.QtCore import QObject, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QToolBar

from insop_plugin.adapters import settings
from insop_plugin.gui.digitise import NAME, close_digitise, open_digitise
from tests.qgis.field_checkout import add, empty_checkout, layer, load

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


class Session(QObject):
    """What the toolbar follows of the plugin's session."""

    changed = pyqtSignal()

    def __init__(self, path):
        super().__init__()
        self.checkout_path = path


@pytest.fixture
def desk(qgis_new_project, qgis_iface, qgis_canvas, tmp_path, monkeypatch):
    path = empty_checkout(tmp_path / "checkout.gpkg")
    load(path)
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    qgis_canvas.setDestinationCrs(QgsProject.instance().crs())
    qgis_canvas.resize(400, 400)
    qgis_canvas.setExtent(QgsRectangle(1_000_000, 5_600_000, 1_004_000, 5_604_000))
    qgis_canvas.show()
    dock = QgsAdvancedDigitizingDockWidget(qgis_canvas, qgis_canvas)
    monkeypatch.setattr(qgis_iface, "cadDockWidget", lambda: dock, raising=False)
    for key in ("digitise/what", "digitise/shape"):
        settings.remember(key, "")
    session = Session(path)
    yield Desk(session, qgis_iface, qgis_canvas)
    close_digitise(qgis_iface)


class Desk:
    """Hands on the map window and the toolbar."""

    def __init__(self, session, iface, canvas):
        self.session, self.iface, self.canvas, self.path = session, iface, canvas, session.checkout_path

    def open(self):
        return open_digitise(self.session, self.iface)

    def click(self, x, y, button=LEFT):
        QTest.mouseMove(self.canvas.viewport(), QPoint(x, y))
        QTest.qWait(1)
        QTest.mouseClick(self.canvas.viewport(), button, Qt.KeyboardModifier.NoModifier, QPoint(x, y))

    def bars(self):
        return self.iface.mainWindow().findChildren(QToolBar, NAME)

    def rows(self, table):
        with closing(sqlite3.connect(self.path)) as connection:
            connection.row_factory = sqlite3.Row
            return [dict(row) for row in connection.execute(f"SELECT * FROM {table}")]


def test_a_point_is_drawn_filled_in_and_saved(desk):
    digitise = desk.open()
    desk.click(200, 200)
    form = digitise.form
    form.pages.fields["source_type"].entry.set_value("MIN_METAL")
    form.save()
    (source,) = desk.rows("source")
    assert (source["source_type"], source["country"], source["source_nature"]) == ("MIN_METAL", "ITA", "point")
    assert source["coord_method"] == "map"
    assert digitise.form is None and not digitise.tool.paused


def test_a_circle_by_typed_radius_keeps_its_radius(desk):
    digitise = desk.open()
    digitise.bar.panel.circleButton.click()
    desk.click(200, 200)
    QTest.keyClicks(digitise.bar.panel.radiusEdit, "0.25 km")
    QTest.keyClick(digitise.bar.panel.radiusEdit, Qt.Key.Key_Return)
    digitise.form.pages.fields["source_type"].entry.set_value("FIRE_TRAIN")
    digitise.form.save()
    (source,) = desk.rows("source")
    assert (source["radius_m"], source["source_nature"]) == (250, "area")
    assert "ha" not in str(source["radius_m"])


def test_a_radius_that_is_none_is_told_in_words(desk):
    digitise = desk.open()
    digitise.bar.panel.circleButton.click()
    for text in ("two", "-5", "9000 km"):
        digitise.bar.panel.radiusEdit.setText(text)
        QTest.keyClick(digitise.bar.panel.radiusEdit, Qt.Key.Key_Return)
    assert digitise.tool.shape.radius_m is None


def test_a_site_cannot_be_a_line(desk):
    digitise = desk.open()
    digitise.bar.panel.lineButton.click()
    digitise.bar.panel.whatCombo.setCurrentIndex(1)
    assert digitise.bar.what() == "site" and digitise.bar.shape() == "Polygon"
    assert not digitise.bar.panel.lineButton.isEnabled()


def test_a_drawn_site_offers_its_area(desk):
    digitise = desk.open()
    digitise.bar.panel.whatCombo.setCurrentIndex(1)
    digitise.bar.panel.areaButton.click()
    for x, y in ((100, 100), (300, 100), (300, 300)):
        desk.click(x, y)
    desk.click(300, 300, RIGHT)
    ring = digitise.form.record.geometry.asPolygon()[0]
    pyproj = pytest.importorskip("pyproj")
    area, _ = pyproj.Geod(ellps="WGS84").polygon_area_perimeter([p.x() for p in ring], [p.y() for p in ring])
    assert digitise.form.pages.fields["area_m2"].entry.value() == pytest.approx(abs(area), rel=1e-6)
    digitise.form.dialog.leave()


def test_opening_twice_gives_one_toolbar_and_closing_leaves_nothing(desk):
    first = desk.open()
    assert desk.open() is first and len(desk.bars()) == 1
    close_digitise(desk.iface)
    assert desk.bars() == []
    assert desk.canvas.mapTool() is None or desk.canvas.mapTool() is not first.tool
    close_digitise(desk.iface)
    assert desk.open() is not first


def test_closing_with_a_form_open_closes_the_form(desk):
    digitise = desk.open()
    desk.click(200, 200)
    dialog = digitise.form.dialog
    close_digitise(desk.iface)
    assert not dialog.isVisible()


def test_a_cancelled_form_lets_one_draw_on(desk):
    digitise = desk.open()
    desk.click(200, 200)
    digitise.form.dialog.cancelButton.click()
    assert digitise.form is None
    desk.click(250, 250)
    assert digitise.form is not None
    digitise.form.dialog.leave()


def test_a_second_drawing_waits_for_the_form(desk):
    digitise = desk.open()
    desk.click(200, 200)
    form = digitise.form
    digitise.bar.panel.areaButton.click()
    desk.click(100, 100)
    assert digitise.form is form
    form.dialog.leave()


def test_a_layer_removed_while_drawing_is_told_and_what_was_drawn_stays(desk):
    digitise = desk.open()
    digitise.bar.panel.areaButton.click()
    for x, y in ((100, 100), (300, 100), (300, 300)):
        desk.click(x, y)
    QgsProject.instance().removeMapLayer(layer(desk.path, "source", "Polygon").id())
    desk.click(300, 300, RIGHT)
    assert digitise.form is None and len(digitise.tool.points) == 3


def test_without_a_checkout_the_toolbar_goes(desk):
    desk.open()
    desk.session.checkout_path = ""
    desk.session.changed.emit()
    assert desk.bars() == []


def test_edits_of_the_user_stay_open_and_are_named(desk, monkeypatch):
    told = []
    monkeypatch.setattr("insop_plugin.gui.form.outcome.show_result", lambda bar, text, links=None: told.append(text))
    points = layer(desk.path, "source", "Point")
    points.startEditing()
    add(desk.path, "source", "POINT(1 1)", source_type="OTHER", name="mine")
    digitise = desk.open()
    desk.click(200, 200)
    digitise.form.pages.fields["source_type"].entry.set_value("MIN_METAL")
    digitise.form.save()
    assert points.isEditable() and points.featureCount() == 2 and desk.rows("source") == []
    assert "unsaved edits" in told[0] and points.name() in told[0]
    points.rollBack()


def test_the_only_dataset_is_proposed_and_the_last_one_remembered(desk):
    first = add(desk.path, "dataset", title="Campaign 1")
    digitise = desk.open()
    desk.click(200, 200)
    assert digitise.form.pages.fields["dataset_uid"].entry.value() == first.uid
    digitise.form.dialog.leave()
    digitise._form_closed()
    second = add(desk.path, "dataset", title="Campaign 2")
    desk.click(200, 200)
    assert digitise.form.pages.fields["dataset_uid"].entry.value() is None
    digitise.form.pages.fields["dataset_uid"].entry.set_value(second.uid)
    digitise.form.pages.fields["source_type"].entry.set_value("OTHER")
    digitise.form.save()
    desk.click(300, 300)
    assert digitise.form.pages.fields["dataset_uid"].entry.value() == second.uid
    digitise.form.dialog.leave()


def test_drawing_can_be_taken_up_again_after_panning(desk):
    from qgis.gui import QgsMapToolPan

    digitise = desk.open()
    pan = QgsMapToolPan(desk.canvas)
    desk.canvas.setMapTool(pan)
    assert "interrupted" in digitise.bar.panel.hintLabel.text()
    digitise.bar.panel.pointButton.click()
    assert desk.canvas.mapTool() is digitise.tool
    assert "interrupted" not in digitise.bar.panel.hintLabel.text()
