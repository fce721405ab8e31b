"""In the real QGIS: draw by mouse, read the live read-out, fill in the form, answer the question about neighbours."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from insop_plugin.adapters import field_edits, field_layers, records
from insop_plugin.gui.digitise import close_digitise, open_digitise
from insop_plugin.stores import create_store
from insop_plugin.stores.checkout import create_checkout

LONGITUDE, LATITUDE, STEP = 9.19, 45.4642, 0.002
RIGHT = Qt.MouseButton.RightButton


def main(desk):
    path = _checkout(Path(os.environ["INSOP_TEST_FOLDER"]))
    session = desk.plugin.session
    session.open(path)
    _neighbour(desk, path)
    yield 1  # QGIS zooms to the first layers a little later
    desk.project.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    desk.canvas.setExtent(QgsRectangle(LONGITUDE - 0.012, LATITUDE - 0.008, LONGITUDE + 0.012, LATITUDE + 0.008))
    desk.wait_for_map()
    digitise = open_digitise(session, desk.iface)
    yield 0.3

    desk.click("areaButton")
    for x, y in ((-1, -1), (2, -1), (2, 1)):
        desk.click_map(LONGITUDE + x * STEP, LATITUDE + y * STEP)
    desk.move_on_map(LONGITUDE - STEP, LATITUDE + 1.5 * STEP)
    desk.wait_for(lambda: "4 points" in digitise.tool.readout.text(), 5)
    readout = digitise.tool.readout.text()
    desk.grab("digitise-area")
    desk.click_map(LONGITUDE - STEP, LATITUDE + 1.5 * STEP)
    desk.click_map(LONGITUDE - STEP, LATITUDE + 1.5 * STEP, RIGHT)
    desk.grab("digitise-form-empty")
    _fill_in(desk, digitise.form)
    yield 0.5
    desk.grab("digitise-form")
    findings = [told.message for told in digitise.form.found]
    digitise.form.pages.setCurrentWidget(digitise.form.children)
    desk.click("propose_Pb")
    desk.click("propose_Cd")
    yield 0.5
    desk.grab("digitise-form-contaminants")
    desk.click("saveButton", inside=digitise.form.dialog)
    yield 0.5
    desk.grab("digitise-nearby")
    desk.click("saveButton", inside=desk.find("NearbyRecords"))
    desk.wait_for(lambda: desk.messages(), 20, "the message after saving")
    desk.wait_for_map()
    desk.grab("digitise-saved")

    desk.click("circleButton")
    desk.click_map(LONGITUDE - 3 * STEP, LATITUDE - STEP)
    desk.move_on_map(LONGITUDE - STEP, LATITUDE - STEP)
    desk.wait_for(lambda: "Area 3" in digitise.tool.readout.text(), 5)
    circle = digitise.tool.readout.text()
    desk.grab("digitise-circle")
    desk.type("radiusEdit", "250 m")
    QTest.keyClick(desk.find("radiusEdit"), Qt.Key.Key_Return)
    yield 0.3
    desk.grab("digitise-form-circle")
    radius = digitise.form.pages.values()["radius_m"]
    digitise.form.dialog.leave()
    close_digitise(desk.iface)
    yield from _look_at_a_site(desk, session)
    return {"readout": readout, "circle": circle, "radius": radius, "findings": findings, "rows": _rows(path),
            "messages": desk.messages(), "in_layer": _in_layer(desk, path)}  # fmt: skip


def _look_at_a_site(desk, session):
    digitise = open_digitise(session, desk.iface)
    digitise.bar.panel.whatCombo.setCurrentIndex(1)
    desk.click("pointButton")
    desk.click_map(LONGITUDE + 2 * STEP, LATITUDE + STEP)
    yield 0.3
    form = digitise.form
    form.pages.fields["status"].entry.set_value("SS5")
    form.pages.setCurrentWidget(form.pages.page_of["status"])
    yield 0.5
    desk.grab("digitise-form-site")
    form.pages.setCurrentWidget(form.children)
    yield 0.2
    desk.grab("digitise-form-site-sources")
    form.dialog.leave()
    close_digitise(desk.iface)


def _fill_in(desk, form):
    fields = form.pages.fields
    desk.type(fields["name"].entry, "Acme smelter, north yard")
    combo = fields["source_type"].entry
    desk.type(combo.lineEdit(), "non-ferrous")
    QTest.keyClick(combo, Qt.Key.Key_Return)
    fields["activity_status"].entry.set_value("disused")
    desk.type(fields["year_start"].entry, "1962")
    desk.type(fields["year_end"].entry, "1958")


def _checkout(folder):
    store = create_store(str(folder / "store"), "Lombardy 2026")
    create_checkout(store, folder / "campaign.gpkg")
    return str(folder / "campaign.gpkg")


def _neighbour(desk, path):
    layer = field_layers.find(desk.project, path, "source", "Point")
    facts = {"country": "ITA", "source_type": "METAL_NONF", "name": "ACME Smelter"}
    record = records.new("source", facts, QgsGeometry.fromWkt(f"POINT({LONGITUDE} {LATITUDE})"))
    field_edits.save([field_edits.Edit(layer, record)], "test")


def _rows(path):
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        sources = [dict(row) for row in connection.execute("SELECT name, source_type, country, state, rev FROM source")]
        pairs = connection.execute("SELECT contaminant FROM source_contaminant ORDER BY contaminant")
        return {"sources": sources, "contaminants": [row[0] for row in pairs]}


def _in_layer(desk, path):
    layer = field_layers.find(desk.project, path, "source", "Polygon")
    return [feature["name"] for feature in layer.getFeatures()]
