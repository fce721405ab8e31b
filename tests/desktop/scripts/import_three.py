"""In the real QGIS: three messy files in three languages imported by mouse, one after the other, in one dialog."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QComboBox

from insop_plugin.gui.import_table.columns_model import ROLE, WHY
from insop_plugin.stores import create_store
from insop_plugin.stores.checkout import create_checkout

DATA = Path(__file__).parents[2] / "data" / "import"
SQL = "SELECT o.contaminant, o.censor, COUNT(*) FROM observation o GROUP BY 1, 2"


def main(desk):
    folder = Path(os.environ["INSOP_TEST_FOLDER"])
    checkout = folder / "soils.gpkg"
    create_checkout(create_store(str(folder / "store"), "Soils"), checkout)
    desk.plugin.session.open(str(checkout))
    yield 1
    desk.click_text("Import a table…")
    dialog = desk.find("ImportDialog")
    dialog.move(40, 30)
    yield 0.5
    found = {}
    for part in (french, spanish, russian):
        done = yield from part(desk, dialog)
        button = yield from bring_in(desk, dialog, part.__name__)
        found[part.__name__] = done | {"button": button}
        desk.click_text("Import another table", inside=dialog)
        yield 0.3
    desk.click("closeButton", inside=dialog)
    desk.wait_for_map()
    yield 1
    desk.grab("three-map")
    with closing(sqlite3.connect(checkout)) as connection:
        found["stored"] = connection.execute(SQL).fetchall()
        found["tables"] = [connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in ("dataset", "plot", "sample")]
    return found


def french(desk, dialog):
    """A workbook of two campaigns with merged headings, methods, means and a note below."""
    open_file(desk, dialog, "teneurs_sols_fr.xlsx")
    desk.wait_for(lambda: "several sheets" in dialog.messageLabel.text(), 30, "the question for the sheet")
    desk.grab("three-french-sheets")
    desk.click("sheetCombo", inside=dialog)
    yield 0.4
    pick(desk, dialog.file.sheetCombo, "All with the same columns")
    read(desk, dialog)
    yield 0.3
    desk.grab("three-french-file")
    rows = [getattr(dialog.file, f"{name}Spin").value() for name in ("group", "header", "units", "method", "footer")]
    yield from columns(desk, dialog, "french")
    return {"heading": rows, "live": dialog.columns.liveLabel.text()}


def spanish(desk, dialog):
    """A text with units and methods below the names, degrees with minutes and seconds, decimal commas."""
    open_file(desk, dialog, "informe_suelos_es.csv")
    read(desk, dialog)
    yield 0.3
    desk.grab("three-spanish-file")
    yield from columns(desk, dialog, "spanish")
    model = dialog.columns.columnsTable.model()
    return {"date": model.index(3, WHY).data(), "live": dialog.columns.liveLabel.text()}


def russian(desk, dialog):
    """A register in XML: two meanings are given by hand, the unit of the depths by a mend."""
    open_file(desk, dialog, "reestr_pochv_ru.xml")
    read(desk, dialog)
    yield 0.3
    desk.grab("three-russian-file")
    desk.click("nextButton", inside=dialog)
    yield 0.6
    for name, meaning in (("код", "Place or site name"), ("номер", "Sample number")):
        yield from give(desk, dialog, name, meaning)
    desk.wait_for(lambda: dialog.task is None and dialog.columns.liveSide.isVisible(), 30, "the first rows")
    desk.grab("three-russian-columns")
    desk.click("nextButton", inside=dialog)
    desk.wait_for(lambda: dialog.controller.prepared is not None, 30, "the check")
    place = next(n for n, line in enumerate(dialog.controller.check.lines) if line.reason == "depth_unit")
    table = dialog.check.refusedTable
    desk.click(table.viewport(), table.visualRect(table.model().index(place, 2)).center())

    def answer():
        asked = next(w for w in QApplication.topLevelWidgets() if w.objectName() == "mendDialog" and w.isVisible())
        desk.grab("three-russian-mend")
        assert asked.findChild(QComboBox).currentText() == "Centimetres"
        desk.click_text("OK", inside=asked)

    desk.soon(answer)
    desk.click("mendButton", inside=dialog)
    yield 0.5
    return {"live": dialog.columns.liveLabel.text()}


def open_file(desk, dialog, name):
    desk.type("pathEdit", str(DATA / name), inside=dialog)
    QTest.keyClick(dialog.file.pathEdit, Qt.Key.Key_Return)


def read(desk, dialog):
    desk.wait_for(lambda: dialog.controller.look is not None and dialog.task is None, 30, "the file to be read")


def columns(desk, dialog, name):
    """Turn to the columns, look at what is refused and at what is understood, and go on to the check."""
    desk.click("nextButton", inside=dialog)
    desk.wait_for(lambda: dialog.task is None and dialog.columns.liveSide.isVisible(), 30, "the first rows")
    yield 0.5
    desk.grab(f"three-{name}-columns")
    bar = dialog.columns.liveTabs.tabBar()
    desk.click(bar, bar.tabRect(1).center())
    yield 0.3
    desk.grab(f"three-{name}-understood")
    desk.click("nextButton", inside=dialog)


def bring_in(desk, dialog, name):
    """Wait for the check of the whole file, import, and return what the button said."""
    desk.wait_for(lambda: dialog.controller.prepared is not None and dialog.task is None, 30, "the check")
    yield 0.3
    desk.grab(f"three-{name}-check")
    button = dialog.nextButton.text().replace("&", "")
    desk.click("nextButton", inside=dialog)
    desk.wait_for(lambda: dialog.tabs.currentIndex() == 3, 30, "the import")
    yield 0.3
    desk.grab(f"three-{name}-result")
    return button


def give(desk, dialog, name, meaning):
    """Give a column a meaning in the table, with the mouse."""
    table = dialog.columns.columnsTable
    row = next(n for n in range(table.model().rowCount()) if table.model().index(n, 0).data() == name)
    index = table.model().index(row, ROLE)
    table.scrollTo(index)
    desk.click(table.viewport(), table.visualRect(index).center())
    yield 0.4
    pick(desk, next(box for box in table.findChildren(QComboBox) if box.isVisible()), meaning)
    yield 0.5


def pick(desk, combo, text):
    """Click an entry of a combo that is open."""
    view = combo.view()
    index = combo.model().index(combo.findText(text), combo.modelColumn(), combo.rootModelIndex())
    view.scrollTo(index)
    desk.settle(0.2)
    desk.click(view.viewport(), view.visualRect(index).center())
