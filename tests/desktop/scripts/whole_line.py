"""In the real QGIS: the whole line by mouse, from the shared dataset to the contribution in the store."""

import os
from pathlib import Path

from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from insop_plugin.gui.digitise import close_digitise
from insop_plugin.paths import RESOURCES

LAB_FILE = RESOURCES / "sample" / "usgs_conus_colorado.csv"
LEADVILLE, STEP = (-106.3, 39.25), 0.01  # degrees
RIGHT = Qt.MouseButton.RightButton
NAME, WHO = "Tailings east of Leadville", "Ana Perez"


def main(desk):
    folder = Path(os.environ["INSOP_TEST_FOLDER"])
    QgsSettings().setValue("app/minTaskLengthForSystemNotification", 3600)  # Xvfb has no window manager: QGIS thinks it is alone
    yield 0.5
    desk.grab("line-0-start")
    yield from load(desk, folder)
    yield from digitise(desk)
    imported = yield from import_table(desk)
    checked = yield from check(desk)
    analysed = yield from analyse(desk)
    sent = yield from contribute(desk)
    return {**imported, **checked, **analysed, **sent, "checkout": desk.plugin.session.checkout_path}


def load(desk, folder):
    """Step 1: load Colorado from the shared store."""
    desk.click(card(desk, 1).mainButton)
    dialog = desk.find("InsopLoad")
    dialog.targetWidget.setFilePath("")
    desk.type(dialog.storeBox.lineEdit(), str(folder / "store"))
    QTest.keyClick(dialog.storeBox.lineEdit(), Qt.Key.Key_Return)
    desk.wait_for(lambda: dialog.controller.info is not None and dialog.task is None, 20, "the store to be read")
    dialog.countryBox.setCurrentIndex(dialog.countryBox.findData("USA"))
    desk.wait_for(lambda: dialog.controller.counts is not None and dialog.task is None, 20, "the rows to be counted")
    dialog.targetWidget.setFilePath(str(folder / "colorado.gpkg"))
    yield 0.3
    desk.grab("line-1-load")
    desk.click("mainButton", inside=dialog)
    desk.wait_for(lambda: desk.plugin.session.checkout_path, 60, "the dataset")
    yield 1
    desk.wait_for_map()
    desk.wait_for_tasks()
    desk.grab("line-1-data")


def digitise(desk):
    """Step 2: draw an area by mouse and fill in its form."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle, QgsReferencedRectangle

    x, y = LEADVILLE
    box = QgsRectangle(x - 6 * STEP, y - 4 * STEP, x + 6 * STEP, y + 4 * STEP)
    desk.canvas.setReferencedExtent(QgsReferencedRectangle(box, QgsCoordinateReferenceSystem("EPSG:4326")))
    desk.wait_for_map()
    desk.click(card(desk, 2).mainButton)
    yield 0.3
    desk.click("areaButton")
    corners = [on_map(desk, x + a * STEP, y + b * STEP) for a, b in ((-1, -1), (1, -1), (1.4, 0.6), (-0.8, 1))]
    for corner in corners:
        desk.click_map(*corner)
    desk.grab("line-2-draw")
    desk.click_map(*corners[-1], RIGHT)
    form = desk.find("RecordForm")
    fields = form.pages.fields
    desk.type(fields["name"].entry, NAME)
    combo = fields["source_type"].entry
    desk.type(combo.lineEdit(), "metal-ore")
    QTest.keyClick(combo, Qt.Key.Key_Return)
    fields["activity_status"].entry.set_value("disused")
    fields["evidence"].entry.set_value("remote_sensing")
    yield 0.5
    desk.grab("line-2-digitise")
    desk.click("saveButton", inside=form)
    desk.wait_for(lambda: desk.messages() or "NearbyRecords" in desk.dialogs(), 20, "the end of saving")
    if "NearbyRecords" in desk.dialogs():
        desk.grab("line-2-nearby")
        desk.click("saveButton", inside=desk.find("NearbyRecords"))
    desk.wait_for(lambda: any("Saved" in text for text in desk.messages()), 20, "the message after saving")
    yield 0.5
    desk.wait_for_map()
    desk.grab("line-2-saved")
    close_digitise(desk.iface)
    desk.iface.messageBar().clearWidgets()


def import_table(desk):
    """Step 3: a survey's table with the shipped recipe."""
    desk.click(card(desk, 3).mainButton)
    dialog = desk.find("ImportDialog")
    desk.type("pathEdit", str(LAB_FILE), inside=dialog)
    QTest.keyClick(dialog.file.pathEdit, Qt.Key.Key_Return)
    desk.wait_for(lambda: dialog.controller.look is not None and dialog.task is None, 30, "the file to be read")
    recipe = dialog.file.recipeCombo.currentText()
    yield 0.3
    desk.grab("line-3-file")
    desk.click("nextButton", inside=dialog)
    yield 1
    dialog.columns.licenceCombo.setCurrentIndex(dialog.columns.licenceCombo.findData("US-PD"))
    desk.grab("line-3-columns")
    desk.click("nextButton", inside=dialog)
    desk.wait_for(lambda: dialog.controller.prepared is not None, 30, "the check of the table")
    yield 0.3
    desk.grab("line-3-import")
    button = dialog.nextButton.text().replace("&", "")
    desk.click("nextButton", inside=dialog)
    desk.wait_for(lambda: dialog.tabs.currentIndex() == 3, 30, "the import")
    yield 0.3
    desk.grab("line-3-result")
    said = desk.messages()
    desk.click("closeButton", inside=dialog)
    desk.iface.messageBar().clearWidgets()
    return {"recipe": recipe, "button": button, "imported": said}


def check(desk):
    """Step 4: the rules over the whole dataset."""
    desk.click(card(desk, 4).mainButton)
    panel = desk.find("InsopCheck")
    controller = panel.controller
    desk.wait_for(lambda: controller.checked is not None and controller.task is None, 30, "the check")
    yield 0.5
    desk.wait_for_map()
    desk.grab("line-4-check")
    summary = panel.page.summaryLabel.text()
    panel.close()
    return {"check": summary}


def analyse(desk):
    """Step 5: points of zinc, then Gi* of them."""
    desk.wait_for(lambda: card(desk, 5).mainButton.isEnabled(), 10, "the step Analyse")
    desk.click(card(desk, 5).mainButton)
    dialog = desk.find("InsopAnalyse")
    desk.wait_for(lambda: dialog.controller.found and dialog.task is None, 20, "the series")
    dialog.contaminantBox.setCurrentIndex(dialog.contaminantBox.findData("Zn"))
    yield 0.3
    desk.grab("line-5-choose")
    counts = dialog.countsLabel.text()
    desk.click("mainButton", inside=dialog)
    tool = desk.wait_for(tool_dialog, 30, "the hot spot tool")
    yield 0.5
    desk.grab("line-5-tool")
    desk.click_text("Run", inside=tool)
    layer = desk.wait_for(hot_spots, 60, "the hot spots")
    desk.wait_for(desk.messages, 20, "the line that says what came out")
    yield 0.5
    desk.wait_for_map()
    desk.grab("line-5-analyse")
    answer = {"said": desk.messages()[0], "tool_seen": tool.isVisible(), "group": desk.project.layerTreeRoot().children()[0].name()}
    desk.iface.messageBar().clearWidgets()
    classes = [feature["gi_class"] for feature in layer.getFeatures()]
    legend = [item.label() for item in layer.renderer().legendSymbolItems()]
    return {"counts": counts, "hot": sum(c > 0 for c in classes), "cold": sum(c < 0 for c in classes), "n": len(classes),
            "legend": legend, "layer": layer.name(), **answer}  # fmt: skip


def contribute(desk):
    """Step 6: look over what was done, send it, and find nothing left to send."""
    desk.click(card(desk, 6).mainButton)
    dialog = desk.find("InsopContribute")
    desk.wait_for(lambda: dialog.controller.preview is not None and dialog.task is None, 30, "the edits")
    desk.type(dialog.nameEdit, WHO)
    dialog.countryBox.setCurrentIndex(dialog.countryBox.findData("USA"))
    dialog.licenceBox.setCurrentIndex(dialog.licenceBox.findData("CC-BY-4.0"))
    dialog.sharingBox.setCurrentIndex(dialog.sharingBox.findData("public_exact"))
    yield 1
    desk.wait_for(lambda: not dialog.canvas.isDrawing(), 20, "the map of the edits")
    desk.grab("line-6-contribute")
    button = dialog.mainButton.text().replace("&", "")
    total = dialog.controller.preview.total
    desk.iface.messageBar().clearWidgets()
    desk.click("mainButton", inside=dialog)
    desk.wait_for(lambda: desk.messages(), 60, "the receipt")
    said = desk.messages()
    desk.wait_for_tasks()
    desk.wait_for(lambda: "Nothing to send" in card(desk, 6).stateLabel.text(), 20, "the dock to say so")
    yield 0.5
    desk.wait_for_map()
    desk.grab("line-6-sent")
    step = card(desk, 6).stateLabel.text()
    desk.click(card(desk, 6).mainButton)
    again = desk.find("InsopContribute")
    desk.wait_for(lambda: again.controller.preview is not None and again.task is None, 30, "the second look")
    yield 0.3
    desk.grab("line-6-again")
    facts = {"again": again.headLabel.text(), "can_send": again.mainButton.isEnabled()}
    desk.click("closeButton", inside=again)
    return {**facts, "send": button, "total": total, "sent": said, "step": step}


def card(desk, step):
    """Return a step of the dock."""
    return desk.plugin.dock.cards[step]


def on_map(desk, longitude, latitude):
    """Return a place in the map's own system."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform

    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    to_map = QgsCoordinateTransform(degrees, desk.canvas.mapSettings().destinationCrs(), desk.project)
    point = to_map.transform(longitude, latitude)
    return point.x(), point.y()


def tool_dialog():
    """Return the open dialog of a Processing tool."""
    from qgis.PyQt.QtWidgets import QApplication

    found = [one for one in QApplication.topLevelWidgets() if one.inherits("QgsProcessingAlgorithmDialogBase") and one.isVisible()]
    return found[-1] if found else None


def hot_spots():
    """Return the result layer."""
    layers = QgsProject.instance().mapLayers().values()
    return next((layer for layer in layers if hasattr(layer, "fields") and layer.fields().lookupField("gi_class") >= 0), None)
