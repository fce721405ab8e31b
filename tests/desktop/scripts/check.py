"""In the real QGIS: check a dataset from the dock, go to a finding, mend it in its form, see it marked as mended."""

import os
from pathlib import Path

from qgis import utils
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRectangle
from qgis.PyQt.QtWidgets import QDockWidget, QTreeWidgetItemIterator

from insop_plugin.adapters import field_edits, field_layers, records
from insop_plugin.gui.check.tree import ENTRY
from insop_plugin.stores import create_store
from insop_plugin.stores.checkout import create_checkout

LONGITUDE, LATITUDE = 9.19123, 45.46421


def main(desk):
    path = _checkout(Path(os.environ["INSOP_TEST_FOLDER"]))
    session = desk.plugin.session
    session.open(path)
    yield 1
    _fill(desk, path)
    desk.wait_for_tasks()
    desk.project.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    desk.canvas.setExtent(QgsRectangle(LONGITUDE - 0.2, LATITUDE - 0.1, LONGITUDE + 0.2, LATITUDE + 0.1))
    desk.click(desk.plugin.dock.cards[4].mainButton)
    panel = desk.find("InsopCheck")
    controller = panel.controller
    desk.wait_for(lambda: controller.checked is not None and controller.task is None, 30, "the first check")
    desk.wait_for_map()
    yield 0.5
    desk.grab("check")
    first = _facts(panel)

    _choose(panel, "years_reversed")
    before = desk.canvas.scale()
    desk.click("zoomButton", inside=panel)
    desk.wait_for_map()
    yield 0.5
    desk.grab("check-zoomed")
    place = desk.canvas.center()
    zoomed = {"closer": desk.canvas.scale() < before, "x": place.x(), "y": place.y(), "hint": panel.page.hintLabel.text()}

    desk.click("formButton", inside=panel)
    form = desk.find("RecordForm")
    yield 0.3
    desk.grab("check-form")
    focused = form.pages.fields["year_end"].entry.isAncestorOf(form.focusWidget()) or (
        form.pages.fields["year_end"].entry is form.focusWidget()
    )
    desk.type(form.pages.fields["year_end"].entry, "1974")
    desk.click("saveButton", inside=form)
    desk.wait_for(lambda: controller.done, 30, "the finding to be marked as mended")
    yield 0.5
    desk.grab("check-mended")
    mended = [entry.finding.rule for entry in controller.done]
    second = _facts(panel)

    panel.page.severityBox.setCurrentIndex(panel.page.severityBox.findData("error"))
    only_errors = _rules(panel)
    panel.page.severityBox.setCurrentIndex(0)
    desk.type("textEdit", "plot 7", inside=panel)
    searched = _rules(panel)
    panel.page.textEdit.clear()
    unsaved = yield from _with_unsaved_edits(desk, path, panel)
    step = desk.plugin.dock.cards[4].stateLabel.text()
    utils.unloadPlugin("insop_plugin")
    yield 0.3
    left = [one.windowTitle() for one in desk.window.findChildren(QDockWidget) if "INSOP" in one.windowTitle()]
    utils.loadPlugin("insop_plugin")
    utils.startPlugin("insop_plugin")
    yield 0.5
    desk.wait_for_tasks()  # QGIS asks before it ends a running task
    return {
        "left": left, "step": step, "first": first, "zoomed": zoomed, "focused": bool(focused), "mended": mended, "second": second,
        "only_errors": only_errors, "searched": searched, "unsaved": unsaved,
    }  # fmt: skip


def _with_unsaved_edits(desk, path, panel):
    """Change a row without saving: the panel says so, and saves on demand."""
    layer = field_layers.find(desk.project, path, "source", "Point")
    layer.startEditing()
    feature = next(f for f in layer.getFeatures() if f["name"] == "Depot")
    layer.changeAttributeValue(feature.id(), layer.fields().indexOf("evidence"), "register")
    desk.click("againButton", inside=panel)
    desk.wait_for(lambda: panel.controller.task is None, 30, "the check")
    yield 0.2
    note = panel.page.noteLabel.text()
    desk.grab("check-unsaved")
    desk.click("noteButton", inside=panel)
    desk.wait_for(lambda: panel.controller.task is None, 30, "the check")
    yield 0.5
    desk.wait_for(lambda: panel.controller.task is None, 30, "the check that follows the edit")
    return {"note": note, "editable": layer.isEditable(), "rules": _rules(panel)}


def _facts(panel):
    return {"summary": panel.page.summaryLabel.text(), "rules": _rules(panel), "message": panel.page.messageLabel.text()}


def _rules(panel):
    """Return the rules in the list, those of the mended findings left out."""
    found, items = [], QTreeWidgetItemIterator(panel.page.findingsTree)
    while items.value():
        item = items.value()
        if item.data(0, ENTRY) is not None and not item.font(0).strikeOut():
            found.append(item.data(0, ENTRY).finding.rule)
        items += 1
    return sorted(found)


def _choose(panel, rule):
    items = QTreeWidgetItemIterator(panel.page.findingsTree)
    while items.value():
        entry = items.value().data(0, ENTRY)
        if entry is not None and entry.finding.rule == rule:
            panel.page.findingsTree.setCurrentItem(items.value())
            return
        items += 1
    raise LookupError(rule)


def _checkout(folder):
    store = create_store(str(folder / "store"), "Lombardy 2026")
    create_checkout(store, folder / "campaign.gpkg")
    return str(folder / "campaign.gpkg")


def _fill(desk, path):
    def add(collection, wkt="", **values):
        record = records.new(collection, {"country": "ITA", **values}, QgsGeometry.fromWkt(wkt) if wkt else None)
        layer = field_layers.find(desk.project, path, collection, "Point" if wkt else "")
        field_edits.save([field_edits.Edit(layer, record)], "test")
        return record.uid

    dataset = add("dataset", title="Lombardy 2026", licence="CC-BY-4.0", sharing_level="network_only", abstract="Test.")
    facts = {"dataset_uid": dataset, "source_type": "METAL_NONF", "evidence": "register"}
    place = f"POINT({LONGITUDE} {LATITUDE})"
    add("source", place, name="Acme smelter", activity_status="disused", year_start=1962, year_end=1958, **facts)
    add("source", "POINT(9.25123 45.40123)", name="Depot", **{**facts, "source_type": "FUEL_RETAIL", "evidence": None})
    plot = add("plot", "POINT(45.47123 9.20123)", code="Plot 7", dataset_uid=dataset, sampling_date="2026-05-04")
    sample = add("sample", plot_uid=plot, code="7 A", upper_depth_cm=20.0, lower_depth_cm=0.0)
    for contaminant, value in (("Pb", 85.2), ("Zn", -3.0), ("Cd", 0.4)):
        add("observation", sample_uid=sample, contaminant=contaminant, value=value, unit="mg/kg", censor="none")
