"""In the real QGIS: a French laboratory's file with its troubles, imported by mouse from the dock to the account."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QDialog

from insop_plugin.stores import create_store
from insop_plugin.stores.checkout import create_checkout

DELIVERED = Path(__file__).parents[2] / "data" / "import" / "rapport_analyses_cp1252.csv"
TROUBLES = (
    "X-1;-104,9;38,6;09/06/2008;0-5;7,2;0,8;23,2;0,04;43,7;109\r\n"  # latitude and longitude exchanged
    "X-2;0;0;09/06/2008;0-5;7,2;0,8;23,2;0,04;43,7;109\r\n"
    "X-3;38,7;-104,8;10/06/2008;0-5;-1;n.d.;23,2;traces;#DIV/0!;12 ?\r\n"
)


def main(desk):
    folder = Path(os.environ["INSOP_TEST_FOLDER"])
    checkout = folder / "colorado.gpkg"
    create_checkout(create_store(str(folder / "store"), "Colorado"), checkout)
    desk.plugin.session.open(str(checkout))
    yield 1
    file = folder / "rapport_analyses.csv"
    file.write_bytes(DELIVERED.read_bytes() + TROUBLES.encode("cp1252"))

    desk.click_text("Import a table…")
    dialog = desk.find("ImportDialog")
    dialog.move(40, 30)
    yield 0.5
    desk.type("pathEdit", str(file), inside=dialog)
    QTest.keyClick(dialog.file.pathEdit, Qt.Key.Key_Return)
    desk.wait_for(lambda: dialog.controller.look is not None and dialog.task is None, 30, "the file to be read")
    yield 0.5
    desk.grab("import-file")
    desk.click("nextButton", inside=dialog)
    yield 1
    desk.grab("import-columns")
    table = dialog.columns.columnsTable
    index = table.model().index(7, 2)
    desk.click(table.viewport(), table.visualRect(index).center())
    yield 0.5
    desk.grab("import-meanings")
    for popup in QApplication.topLevelWidgets():
        if popup.isVisible() and popup.metaObject().className() == "QComboBoxPrivateContainer":
            popup.hide()
    yield 0.3
    desk.click("nextButton", inside=dialog)
    desk.wait_for(lambda: dialog.controller.prepared is not None, 30, "the check")
    yield 0.5
    desk.grab("import-check")
    refusals = {line.reason: line.n for line in dialog.controller.check.lines if line.is_refusal}
    desk.grab("import-mend") if _mend(desk, dialog, "negative_value") else None
    desk.wait_for(lambda: dialog.controller.prepared is not None, 30, "the second check")
    button = dialog.nextButton.text().replace("&", "")
    desk.click("nextButton", inside=dialog)
    desk.wait_for(lambda: dialog.tabs.currentIndex() == 3, 30, "the import")
    yield 0.5
    desk.grab("import-result")
    messages = desk.messages()
    desk.click("closeButton", inside=dialog)
    desk.wait_for_map()
    yield 1
    desk.grab("import-map")
    return {"refusals": refusals, "button": button, "messages": messages, "rows": _rows(checkout)}


def _mend(desk, dialog, reason):
    """Choose a refusal, press Mend, answer; returns whether it could be done."""
    place = next(n for n, line in enumerate(dialog.controller.check.lines) if line.reason == reason)
    table = dialog.check.refusedTable
    table.setCurrentIndex(table.model().index(place, 0))

    def answer():
        asked = next(w for w in QApplication.topLevelWidgets() if w.objectName() == "mendDialog" and w.isVisible())
        desk.grab("import-mend-question")
        asked.findChild(QComboBox).setCurrentIndex(0)
        asked.done(QDialog.DialogCode.Accepted)

    desk.soon(answer)
    desk.click("mendButton", inside=dialog)
    return True


def _rows(checkout):
    with closing(sqlite3.connect(checkout)) as connection:
        return {
            "samples": connection.execute("SELECT count(*) FROM sample").fetchone()[0],
            "results": connection.execute("SELECT count(*) FROM observation").fetchone()[0],
            "limits": connection.execute("SELECT count(*) FROM observation WHERE censor = 'left'").fetchone()[0],
        }
