import csv
import json
import re
import sqlite3
from contextlib import closing

import pytest
from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl
from qgis.PyQt.QtGui import QDropEvent
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QDialog, QFileDialog

from insop_plugin.adapters import lab_recipes
from insop_plugin.gui.import_table import open_import
from insop_plugin.gui.import_table.columns_model import CONTAMINANT, ROLE, UNIT
from insop_plugin.gui.import_table.dialog import CHECK, COLUMNS, FILE, RESULT
from tests.qgis.import_stage import DATA, Session, new_checkout, new_dialog
from tests.qgis.lab_workbooks import rows, write_xlsx

FRENCH = str(DATA / "rapport_analyses_cp1252.csv")


@pytest.fixture
def stage(qgis_app, tmp_path, qtbot, monkeypatch):
    """Return dialog, controller and checkout; nothing is learned from other tests."""
    monkeypatch.setattr(lab_recipes, "folder", lambda: tmp_path / "learned")
    checkout = new_checkout(tmp_path)
    dialog, controller = new_dialog(checkout)
    yield dialog, controller, checkout
    dialog.close()
    qtbot.wait(10)


def stored(checkout, sql):
    with closing(sqlite3.connect(checkout)) as connection:
        return connection.execute(sql).fetchall()


def write(path, text):
    path.write_text(text, encoding="utf-8")
    return str(path)


def to_check(dialog):
    dialog.nextButton.click()
    dialog.nextButton.click()
    assert dialog.tabs.currentIndex() == CHECK


def line(controller, reason):
    """Choose a refusal in the table."""
    place = next(n for n, found in enumerate(controller.check.lines) if found.reason == reason)
    table = controller.dialog.check.refusedTable
    table.setCurrentIndex(table.model().index(place, 0))
    return controller.check.lines[place]


def answer(monkeypatch, text):
    """Answer the next question of a mend."""

    def choose(dialog):
        box = dialog.findChild(QComboBox)
        box.setCurrentIndex(box.findText(text))
        assert box.currentText() == text
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QDialog, "exec", choose)


def test_a_messy_file_is_read_matched_checked_and_imported(stage):
    dialog, controller, checkout = stage
    assert not dialog.nextButton.isEnabled()
    controller.open(FRENCH)
    page = dialog.file
    assert page.separatorCombo.currentText().startswith("semicolon")
    assert (page.headerSpin.value(), page.unitsSpin.value()) == (4, 5)
    assert page.previewTable.model().rowCount() == 138
    dialog.nextButton.click()
    recipe = controller.recipe()
    assert recipe.columns["sample"] == "N° échantillon"
    assert {value.contaminant for value in recipe.values} == {"As", "Cd", "Cu", "Hg", "Pb", "Zn"}
    assert recipe.text_of("country") == "USA"  # proposed by position
    assert "138 of 138 places" in dialog.columns.placeLabel.text()
    dialog.nextButton.click()
    assert "138 rows = 138 kept + 0 refused" in dialog.check.summaryLabel.text()
    assert dialog.nextButton.text().replace("&", "") == "Import 138 of 138 rows"
    assert stored(checkout, "SELECT count(*) FROM sample") == [(0,)]
    dialog.nextButton.click()
    assert dialog.tabs.currentIndex() == RESULT
    counts = "SELECT (SELECT count(*) FROM dataset), (SELECT count(*) FROM plot), (SELECT count(*) FROM observation)"
    assert stored(checkout, counts) == [(1, 138, 828)]
    below = "SELECT count(*) FROM observation WHERE censor = 'left' AND value IS NULL AND censor_limit > 0"
    assert stored(checkout, below) == [(31,)]  # 24 mercury and 7 cadmium cells begin with “<”
    assert stored(checkout, "SELECT DISTINCT state, rev FROM sample") == [("draft", 0)]
    assert "138 samples with 828 results" in dialog.session.bar.shown[0]
    assert dialog.session.refreshed == 1


def test_the_same_file_twice_adds_nothing_and_says_so(stage):
    dialog, controller, checkout = stage
    controller.open(FRENCH)
    to_check(dialog)
    dialog.nextButton.click()
    controller.open(FRENCH)
    assert dialog.file.recipeCombo.currentText() == "as in the last import of such a file"
    to_check(dialog)
    assert "828 of 828 results are in the dataset already" in dialog.messageLabel.text()
    assert not dialog.nextButton.isEnabled()
    assert stored(checkout, "SELECT count(*) FROM observation") == [(828,)]


def test_a_corrected_value_of_a_known_sample_is_reported_not_overwritten(stage, tmp_path):
    dialog, controller, checkout = stage
    head = "site,latitude,longitude,Pb [mg/kg]\n"
    controller.open(write(tmp_path / "lab.csv", head + "A,40,-105,12\nB,40.1,-105,13\n"))
    to_check(dialog)
    dialog.nextButton.click()
    controller.open(write(tmp_path / "lab.csv", head + "A,40,-105,99\nB,40.1,-105,13\nC,40.2,-105,5\n"))
    to_check(dialog)
    assert "1 of them were delivered with another value" in dialog.messageLabel.text()
    assert dialog.nextButton.text().replace("&", "") == "Import 1 of 3 rows"
    dialog.nextButton.click()
    assert sorted(stored(checkout, "SELECT value_orig FROM observation")) == [("12",), ("13",), ("5",)]


def test_changing_the_encoding_reads_anew(stage):
    dialog, controller, _checkout = stage
    controller.open(FRENCH)
    combo = dialog.file.encodingCombo
    combo.setCurrentIndex(combo.findData("mac_roman"))
    combo.activated.emit(combo.currentIndex())
    assert controller.look.raw.options.encoding == "mac_roman"
    assert controller.look.raw.columns[0] != "N° échantillon"
    assert dialog.file.encodingCombo.currentData() == "mac_roman"


def test_only_what_the_user_chose_is_asked_of_the_next_file(stage):
    dialog, controller, _checkout = stage
    controller.open(FRENCH)
    reading = controller.recipe().reading
    assert (reading.separator, reading.header_row, reading.units_row) == (";", 4, 5)
    assert (reading.encoding, reading.decimal_mark, reading.date_order) == (None, None, None)
    combo = dialog.file.decimalCombo
    combo.setCurrentIndex(combo.findData(","))
    combo.activated.emit(combo.currentIndex())
    assert controller.recipe().reading.decimal_mark == ","


def test_sheets_are_offered_where_several_could_be_meant(stage, tmp_path):
    dialog, controller, _checkout = stage
    sheet = rows(["site", "Pb [mg/kg]"], ["A", "1"])
    controller.open(str(write_xlsx(tmp_path / "a.xlsx", {"2019": sheet, "2020": sheet})))
    assert "several sheets" in dialog.messageLabel.text()
    combo = dialog.file.sheetCombo
    assert combo.isVisible() and not dialog.file.encodingCombo.isVisible()
    combo.setCurrentIndex(combo.findData("2020"))
    combo.activated.emit(combo.currentIndex())
    assert controller.look.raw.options.sheet == "2020"


def test_short_rows_can_be_filled_on_the_spot(stage, tmp_path):
    dialog, controller, _checkout = stage
    controller.open(write(tmp_path / "a.csv", "site,Pb [mg/kg],Zn [mg/kg]\nA,1,2\nB,3\n"))
    assert "data row 2" in dialog.messageLabel.text()
    assert not dialog.nextButton.isEnabled()
    dialog.messageLabel.linkActivated.emit("fill")
    assert len(controller.look.raw) == 2
    assert dialog.nextButton.isEnabled()


@pytest.mark.parametrize(("name", "content", "words"), [("a.csv", b"", "is empty"), ("a.doc", b"x", "not read"), ("b.csv", b"\x00\x01\x02" * 99, "binary")])
def test_files_that_cannot_be_read_are_explained(stage, tmp_path, name, content, words):
    dialog, controller, _checkout = stage
    (tmp_path / name).write_bytes(content)
    controller.open(str(tmp_path / name))
    assert words in dialog.messageLabel.text() and name in dialog.messageLabel.text()
    assert dialog.tabs.currentIndex() == FILE and not dialog.tabs.isTabEnabled(COLUMNS)


def test_a_file_can_be_dropped(stage):
    dialog, controller, _checkout = stage
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(FRENCH)])
    event = QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QEvent.Type.Drop)  # fmt: skip
    dialog.dropEvent(event)
    assert controller.look.raw.name == "rapport_analyses_cp1252.csv"


def test_meanings_are_changed_in_the_table(stage, tmp_path):
    dialog, controller, _checkout = stage
    controller.open(write(tmp_path / "a.csv", "site,latitude,longitude,metal one\nA,40,-105,12\nB,40.1,-105,13\n"))
    model = controller.columns.model
    assert model.is_unused(3) and not controller.columns.has_results()
    dialog.nextButton.click()
    assert not dialog.nextButton.isEnabled()
    model.setData(model.index(3, ROLE), "result")
    assert model.open_questions() == 2
    assert "2 cells need an answer" in dialog.columns.countLabel.text()
    model.setData(model.index(3, CONTAMINANT), "Ni")
    model.setData(model.index(3, UNIT), "mg/kg")
    assert model.open_questions() == 0
    controller.columns.soon.timeout.emit()
    dialog.nextButton.click()
    assert "2 rows = 2 kept" in dialog.check.summaryLabel.text()


def test_columns_are_found_and_filtered(stage):
    dialog, controller, _checkout = stage
    controller.open(FRENCH)
    shown = controller.columns.rows
    dialog.columns.searchEdit.setText("plomb")
    assert shown.rowCount() == 1
    dialog.columns.searchEdit.clear()
    dialog.columns.showCombo.setCurrentIndex(2)
    assert shown.rowCount() == 0


def test_projected_coordinates_wait_for_their_system(stage, tmp_path):
    dialog, controller, _checkout = stage
    controller.open(write(tmp_path / "a.csv", "sample,x,y,Zn [mg/kg]\n1,155000,463000,1022\n2,155100,463200,1141\n"))
    assert "In which coordinate system are x and y?" in dialog.columns.placeLabel.text()
    dialog.nextButton.click()
    assert dialog.tabs.currentIndex() == COLUMNS and not dialog.nextButton.isEnabled()
    dialog.columns.crsWidget.setCrs(QgsCoordinateReferenceSystem("EPSG:28992"))
    controller.columns.soon.timeout.emit()
    assert "2 of 2 places are on the map" in dialog.columns.placeLabel.text()
    assert controller.recipe().text_of("country") == "NLD"
    extent = controller.columns.map.points.extent()
    assert (round(extent.xMinimum(), 2), round(extent.yMinimum(), 2)) == (5.39, 52.16)  # the origin of the Dutch grid, Amersfoort


def test_swapped_coordinates_are_mended_by_one_button(stage, tmp_path):
    dialog, controller, checkout = stage
    controller.open(write(tmp_path / "a.csv", "site,latitude,longitude,Pb [mg/kg]\nA,-105.1,40.2,12\nB,-105.3,40.4,13\n"))
    to_check(dialog)
    line(controller, "coordinate_swapped")
    dialog.check.mendButton.click()
    assert "2 rows = 2 kept + 0 refused" in dialog.check.summaryLabel.text()
    dialog.nextButton.click()
    assert stored(checkout, "SELECT x_orig, y_orig FROM plot ORDER BY 1") == [("-105.1", "40.2"), ("-105.3", "40.4")]


LONG = "site;lat;lon;parameter;result;unit\nA;40;-105;Plumbum gr.;12;mg/kg\nA;40;-105;Cadmium;0.3;mg/kg\nB;40;-105;Plumbum gr.;15;mg/kg\n"


def test_an_unknown_name_is_given_its_meaning_and_remembered(stage, tmp_path, monkeypatch):
    dialog, controller, checkout = stage
    controller.open(write(tmp_path / "long.csv", LONG))
    to_check(dialog)
    assert line(controller, "unknown_contaminant").n == 2
    answer(monkeypatch, "Lead (Pb)")
    dialog.check.mendButton.click()
    assert "3 rows = 3 kept + 0 refused" in dialog.check.summaryLabel.text()
    dialog.nextButton.click()
    assert stored(checkout, "SELECT contaminant, count(*) FROM observation GROUP BY 1") == [("Cd", 1), ("Pb", 2)]
    controller.open(write(tmp_path / "long.csv", LONG.replace("A;", "C;")))
    to_check(dialog)
    assert "3 rows = 3 kept + 0 refused" in dialog.check.summaryLabel.text()


def test_a_missing_unit_leads_to_its_field(stage, tmp_path):
    dialog, controller, _checkout = stage
    controller.open(write(tmp_path / "a.csv", "site,latitude,longitude,Pb\nA,40,-105,12\n"))
    to_check(dialog)
    line(controller, "unit_missing")
    dialog.check.mendButton.click()
    assert dialog.tabs.currentIndex() == COLUMNS
    assert "unit is missing" in dialog.messageLabel.text()


def sums_of(page):
    """Return the numbers of the account: in, kept, kept with a flag, refused, not measured."""
    lines = re.findall(r"<tr><td>(Rows|Results)</td>(.*?)</tr>", page)
    return {name: [int(n) for n in re.findall(r">(\d+)<", cells)] for name, cells in lines}


def test_account_refused_rows_and_recipe_are_saved(stage, tmp_path, monkeypatch):
    dialog, controller, checkout = stage
    text = "site,latitude,longitude,Pb [mg/kg]\nA,40,-105,12\nB,40,-105,12 ??\nC,0,0,7\n"
    controller.open(write(tmp_path / "a.csv", text))
    to_check(dialog)
    dialog.nextButton.click()
    assert stored(checkout, "SELECT count(*) FROM observation") == [(1,)]

    def save(button, name):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(tmp_path / name), ""))
        button.click()
        return tmp_path / name

    page = save(dialog.result.saveReportButton, "report.html").read_text(encoding="utf-8")
    assert sums_of(page) == {"Rows": [3, 0, 1, 2], "Results": [3, 0, 1, 2, 0]} and "“12 ??” is not a number" in page
    with save(dialog.result.saveReportButton, "report.csv").open(encoding="utf-8-sig", newline="") as file:
        counts = {(row["what"], row["reason"]): row["n"] for row in csv.DictReader(file)}
    assert (counts["count", "rows_refused"], counts["added", "sample"], counts["refused", "value_unreadable"]) == ("2", "1", "1")
    with save(dialog.result.saveRefusedButton, "refused.csv").open(encoding="utf-8-sig", newline="") as file:
        refused = list(csv.DictReader(file))
    assert [(row["site"], row["Pb [mg/kg]"], row["Row"]) for row in refused] == [("B", "12 ??", "2"), ("C", "7", "3")]
    assert "0, 0" in refused[1]["Refused because"]
    recipe = json.loads(save(dialog.result.saveRecipeButton, "recipe.json").read_text(encoding="utf-8"))
    assert recipe["columns"]["latitude"] == "latitude"


def test_a_saved_recipe_replays_without_questions(stage, tmp_path, monkeypatch):
    dialog, controller, checkout = stage
    recipe = {"recipe": 1, "name": "Metals A", "mode": "wide", "dataset": "Metals", "constants": {"country": "USA", "unit": "mg/kg"},
              "columns": {"sample": "no", "latitude": "b", "longitude": "l"}, "values": [{"column": "m1", "contaminant": "Ni"}]}  # fmt: skip
    path = write(tmp_path / "metals.json", json.dumps(recipe))
    controller.open(write(tmp_path / "a.csv", "no,b,l,m1\nA,40,-105,12\n"))
    controller.recipes.open(path)
    to_check(dialog)
    dialog.nextButton.click()
    assert stored(checkout, "SELECT contaminant, value, unit FROM observation") == [("Ni", 12.0, "mg/kg")]
    assert stored(checkout, "SELECT title, country FROM dataset") == [("Metals", "USA")]


def test_a_second_table_joins_an_existing_dataset(stage, tmp_path):
    dialog, controller, checkout = stage
    for name, site in (("one.csv", "A"), ("two.csv", "B")):
        controller.open(write(tmp_path / name, f"site,latitude,longitude,Pb [mg/kg]\n{site},40,-105,12\n"))
        dialog.columns.titleCombo.setEditText("Survey")
        to_check(dialog)
        dialog.nextButton.click()
    assert stored(checkout, "SELECT title FROM dataset") == [("Survey",)]
    assert len(set(stored(checkout, "SELECT dataset_uid FROM plot"))) == 1
    assert stored(checkout, "SELECT count(*) FROM plot") == [(2,)]


def test_wrong_dates_and_depths_are_said_at_once(stage):
    dialog, controller, _checkout = stage
    controller.open(FRENCH)
    dialog.nextButton.click()
    dialog.columns.dateEdit.setText("30/5/21")
    dialog.columns.dateEdit.editingFinished.emit()
    controller.columns.soon.timeout.emit()
    assert not dialog.nextButton.isEnabled()
    assert "2021-05-30" in dialog.messageLabel.text()


def test_without_a_dataset_the_first_step_is_offered(qgis_app):
    session = Session("")
    assert open_import(session) is None
    assert session.bar.shown == ["Load a dataset first (step 1)."]


def test_limits_keep_their_direction_on_a_mirrored_screen(stage, tmp_path, request):
    dialog, controller, _checkout = stage
    controller.open(write(tmp_path / "a.csv", "site,latitude,longitude,Pb [mg/kg]\nA,40,-105,<12\n"))
    model = dialog.file.previewTable.model()
    assert model.data(model.index(0, 3)) == "<12"
    request.addfinalizer(lambda: QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight))
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert model.data(model.index(0, 3)) == "\u2068<12\u2069"  # isolated: else it is drawn as 12>
