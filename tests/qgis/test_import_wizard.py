"""The import as a whole: live outcome, learned meanings, sheets, replay by one recipe, and beginning again."""

import json

import processing
import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QFileDialog, QListWidget

from insop_plugin.adapters import lab_recipes
from insop_plugin.gui.import_table.columns_model import CONTAMINANT, ROLE, UNIT, WHY
from insop_plugin.gui.import_table.dialog import CHECK, COLUMNS, FILE
from insop_plugin.processing.provider import InsopProvider
from tests.qgis.import_stage import DATA, new_checkout, new_dialog
from tests.qgis.lab_workbooks import rows, write_xlsx
from tests.qgis.test_import_dialog import answer, line, stored, sums_of, to_check, write

FRENCH = str(DATA / "rapport_analyses_cp1252.csv")
HEAD = "site,latitude,longitude,metal one\n"


@pytest.fixture
def stage(qgis_app, tmp_path, qtbot, monkeypatch):
    """Return dialog, controller and checkout; nothing is learned from other tests."""
    monkeypatch.setattr(lab_recipes, "folder", lambda: tmp_path / "learned")
    checkout = new_checkout(tmp_path)
    dialog, controller = new_dialog(checkout)
    yield dialog, controller, checkout
    dialog.close()
    qtbot.wait(10)


def cells(table, column):
    model = table.model()
    return [model.data(model.index(row, column)) for row in range(model.rowCount())]


def settle(controller):
    """Let the change that the user made show."""
    controller.columns.soon.timeout.emit()


def match(controller, column, contaminant, unit):
    model = controller.columns.model
    row = next(n for n, entry in enumerate(model.plan) if entry.name == column)
    for place, value in ((ROLE, "result"), (CONTAMINANT, contaminant), (UNIT, unit)):
        model.setData(model.index(row, place), value)
    settle(controller)
    return row


def test_the_first_rows_show_at_once_what_a_change_does(stage, tmp_path):
    dialog, controller, _checkout = stage
    page = dialog.columns
    controller.open(write(tmp_path / "a.csv", HEAD + "A,40,-105,12\nB,40.1,-105,<3\nC,0,0,7\nD,40,-105,12 ??\n"))
    dialog.nextButton.click()
    assert not page.liveSide.isVisible()  # no column holds results yet
    match(controller, "metal one", "Ni", "mg/kg")
    assert "The first 4 rows: 2 kept, 2 refused · 2 results kept, 2 refused" in page.liveLabel.text()
    assert (page.liveTabs.tabText(0), page.liveTabs.tabText(1)) == ("Refused or flagged (4)", "Understood (2 results)")
    reasons = dict(zip(cells(page.liveRefusedTable, 6), cells(page.liveRefusedTable, 4)))
    assert reasons["12 ??"] == "4"  # value, row
    assert cells(page.liveKeptTable, 5) == ["12", "< 3"]
    match(controller, "metal one", "Ni", "µg/kg")
    assert cells(page.liveKeptTable, 5) == ["0.012", "< 0.003"]


def test_the_last_button_counts_rows_of_the_whole_file(stage, tmp_path):
    dialog, controller, _checkout = stage
    body = "".join(f"S{n},40.{n},-105,12\n" for n in range(300))
    controller.open(write(tmp_path / "a.csv", HEAD.replace("metal one", "Ni [mg/kg]") + body + "T,40,-105,12 ??\n"))
    dialog.nextButton.click()
    assert "The first 200 rows: 200 kept, 0 refused" in dialog.columns.liveLabel.text()
    dialog.nextButton.click()
    assert dialog.nextButton.text().replace("&", "") == "Import 300 of 301 rows; 1 refused"


def test_a_meaning_given_once_is_proposed_in_another_table_and_marked(stage, tmp_path):
    dialog, controller, _checkout = stage
    controller.open(write(tmp_path / "one.csv", HEAD + "A,40,-105,12\n"))
    match(controller, "metal one", "Ni", "mg/kg")
    dialog.columns.titleCombo.setEditText("Survey 2019")
    to_check(dialog)
    dialog.nextButton.click()
    controller.open(write(tmp_path / "two.csv", "Metal_One,lab,latitude,longitude\n12,x,40,-105\n"))
    model = controller.columns.model
    assert (model.plan[0].role, model.plan[0].contaminant, model.plan[0].unit) == ("result", "Ni", "mg/kg")
    assert model.data(model.index(0, WHY)) == "as in recipe “Survey 2019”"
    assert model.data(model.index(0, WHY), Qt.ItemDataRole.BackgroundRole) is not None
    assert [model.data(model.index(row, WHY)) for row in (1, 2, 3)] == ["", "", ""]  # not learned: said by their names
    model.setData(model.index(0, CONTAMINANT), "Co")
    assert model.data(model.index(0, WHY)) == ""  # it is the user's own now


def test_the_order_of_dates_is_shown_with_its_proof(stage, tmp_path):
    dialog, controller, _checkout = stage
    head = "sample,date,latitude,longitude,Pb [mg/kg]\n"
    controller.open(write(tmp_path / "a.csv", head + "A,13/05/2019,40,-105,1\nB,25/05/2019,40,-105,1\nC,01/02/2019,40,-105,1\n"))
    model = controller.columns.model
    assert model.data(model.index(1, WHY)) == "day first (2 rows prove it)"
    assert "13/05/2019" in model.data(model.index(1, WHY), Qt.ItemDataRole.ToolTipRole)
    controller.open(write(tmp_path / "b.csv", head + "A,03/05/2019,40,-105,1\n"))
    assert model.data(model.index(1, WHY)) == "no row proves the order of day and month"
    combo = dialog.file.dateCombo
    combo.setCurrentIndex(combo.findData("mdy"))
    combo.activated.emit(combo.currentIndex())
    assert model.data(model.index(1, WHY)) == "month first, as chosen"


def test_every_role_of_a_recipe_can_be_chosen():
    from insop_plugin.core.reading.recipe import ROLES as KNOWN
    from insop_plugin.gui.import_table.roles import ROLES

    assert set(KNOWN) <= set(ROLES)


def test_a_decision_about_a_text_is_learned_and_said(stage, tmp_path, monkeypatch):
    dialog, controller, _checkout = stage
    text = "site;lat;lon;parameter;result;unit\nA;40;-105;Plumbum gr.;12;mg/kg\nA;40;-105;Cadmium;0.3;mg/kg\n"
    controller.open(write(tmp_path / "long.csv", text))
    to_check(dialog)
    line(controller, "unknown_contaminant")
    answer(monkeypatch, "Lead (Pb)")
    dialog.check.mendButton.click()
    dialog.nextButton.click()
    controller.open(write(tmp_path / "other.csv", text.replace("site;", "place;")))
    assert "“Plumbum gr.” is Lead (Pb), as in recipe “long”" in dialog.columns.liveLabel.text()
    to_check(dialog)
    assert "2 rows = 2 kept + 0 refused" in dialog.check.summaryLabel.text()


SHEETS = {
    "2019": rows(["site", "Pb [mg/kg]"], ["A", "1"]),
    "2020": rows(["Report"], ["Pb [mg/kg]", "site"], ["2", "A"]),
    "about": rows(["a", "b"], ["1", "2"]),
}


def choose_sheet(dialog, text):
    combo = dialog.file.sheetCombo
    combo.setCurrentIndex(combo.findText(text))
    combo.activated.emit(combo.currentIndex())


def test_sheets_of_one_layout_are_imported_together(stage, tmp_path):
    dialog, controller, checkout = stage
    controller.open(str(write_xlsx(tmp_path / "a.xlsx", SHEETS)))
    choose_sheet(dialog, "All with the same columns")
    assert dialog.file.sheetCombo.currentText() == "All with the same columns"
    assert "1 sheets have other columns and are left out: about" in dialog.file.remarksLabel.text()
    to_check(dialog)
    dialog.nextButton.click()
    found = stored(checkout, "SELECT count(DISTINCT sample_uid), count(*) FROM observation")
    assert found == [(2, 2)]  # site A of 2019 is not site A of 2020
    assert controller.prepared is None


def test_several_sheets_are_ticked(stage, tmp_path, monkeypatch):
    dialog, controller, _checkout = stage
    controller.open(str(write_xlsx(tmp_path / "a.xlsx", SHEETS)))

    def tick(asked):
        asked.findChild(QListWidget).item(2).setCheckState(Qt.CheckState.Unchecked)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QDialog, "exec", tick)
    choose_sheet(dialog, "Several…")
    assert controller.look.raw.options.sheets == ("2019", "2020")
    assert dialog.file.sheetCombo.currentText() == "2019, 2020"
    monkeypatch.setattr(QDialog, "exec", lambda _asked: QDialog.DialogCode.Accepted)
    choose_sheet(dialog, "2019, 2020")
    assert "have not the same columns" in dialog.messageLabel.text()


def test_rows_of_the_heading_are_shown_and_can_be_changed(stage, tmp_path):
    dialog, controller, _checkout = stage
    text = ",Metals (mg/kg),\nsite,Cd,Pb\nMethod,AAS,ICP-MS\nA,1,2\nB,3,4\nMean,2,3\n"
    controller.open(write(tmp_path / "a.csv", text))
    page = dialog.file
    assert (page.groupSpin.value(), page.headerSpin.value(), page.methodSpin.value(), page.footerSpin.value()) == (1, 2, 3, 1)
    assert controller.look.raw.columns == ("site", "Cd [mg/kg]", "Pb [mg/kg]")
    page.footerSpin.setValue(0)
    assert len(controller.look.raw) == 3
    page.groupSpin.setValue(0)
    assert controller.look.raw.columns == ("site", "Cd", "Pb")
    assert controller.recipe().reading.footer_rows == 0 and controller.recipe().reading.group_row == 0


@pytest.fixture
def provider(qgis_app, qgis_processing):
    own = InsopProvider()
    QgsApplication.processingRegistry().addProvider(own)
    yield own
    QgsApplication.processingRegistry().removeProvider(own)


def replayed(folder, path, recipe):
    """Return the bytes of every output of the tool; not the metadata, which tell of the run."""
    folder.mkdir()
    names = ("SAMPLES", "OBSERVATIONS", "AUDIT", "REFUSED")
    outputs = {name: str(folder / f"{name.lower()}.csv") for name in names}
    outputs |= {"REPORT": str(folder / "report.html"), "RECIPE_USED": str(folder / "used.json")}
    processing.run("insop:harmonisetable", {"INPUT": str(path), "RECIPE": str(recipe), **outputs})
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.suffix != ".qmd"}


def test_one_recipe_replays_everything_byte_for_byte(stage, provider, tmp_path, monkeypatch):
    dialog, controller, _checkout = stage
    lines = [["Report 7"], ["", "Pos", "", "Metals (mg/kg)", ""], ["site", "lat", "lon", "Cd", "metal one"]]
    data = [["A", "40", "-105", "n.d.", "12"], ["B", "40.1", "-105", "&lt;0.1", "12 ??"]]
    merged = '<mergeCells><mergeCell ref="B2:C2"/><mergeCell ref="D2:E2"/></mergeCells>'
    sheet = rows(*lines, *data, ["Mean", "", "", "0.1", "12"]) + merged
    path = write_xlsx(tmp_path / "a.xlsx", {"n": sheet, "s": sheet.replace("40", "41"), "x": rows(["a", "b"], ["1", "2"])})
    controller.open(str(path))
    choose_sheet(dialog, "All with the same columns")
    dialog.nextButton.click()
    match(controller, "metal one [mg/kg]", "Ni", "mg/kg")
    dialog.nextButton.click()
    dialog.nextButton.click()
    recipe = tmp_path / "recipe.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(recipe), ""))
    dialog.result.saveRecipeButton.click()
    reading = json.loads(recipe.read_text(encoding="utf-8"))["reading"]
    assert {name: reading[name] for name in ("sheets", "header_row", "group_row")} == {"sheets": ["*"], "header_row": 3, "group_row": 2}
    first = replayed(tmp_path / "first", path, recipe)
    assert first == replayed(tmp_path / "second", path, recipe)
    assert first == replayed(tmp_path / "third", path, tmp_path / "first" / "used.json")
    assert sums_of(first["report.html"].decode()) == {"Rows": [4, 0, 4, 0], "Results": [8, 0, 4, 4, 0]}
    assert json.loads(recipe.read_text(encoding="utf-8"))["name"] == "recipe"
    controller.open(str(path))  # without the sheet chosen; the recipe knows it
    controller.recipes.open(str(recipe))
    assert (controller.look.raw.options.sheets, dialog.nextButton.isEnabled()) == (("*",), True)
    assert controller.recipe().values == lab_recipes.read_recipe(recipe).values


def test_a_recipe_of_another_layout_is_refused_and_the_proposal_stays(stage, tmp_path, monkeypatch):
    dialog, controller, _checkout = stage
    said = []
    monkeypatch.setattr("insop_plugin.gui.import_table.recipe_choice.QMessageBox.warning", lambda *facts: said.append(facts[-1]))
    other = {"recipe": 1, "name": "Other", "values": [{"column": "Zr", "contaminant": "Zr", "unit": "mg/kg"}]}
    controller.open(FRENCH)
    controller.recipes.open(write(tmp_path / "other.json", json.dumps(other)))
    assert "no column Zr" in said[0]
    assert len(controller.recipe().values) == 6
    controller.recipes.open(write(tmp_path / "broken.json", "{"))
    assert "cannot be read" in said[1]


def test_another_file_begins_anew(stage, tmp_path):
    dialog, controller, _checkout = stage
    controller.open(FRENCH)
    dialog.file.headerSpin.setValue(3)
    dialog.nextButton.click()
    dialog.nextButton.click()
    controller.open(write(tmp_path / "a.csv", "site,latitude,longitude,Pb [mg/kg]\nA,40,-105,12\n"))
    assert dialog.tabs.currentIndex() == FILE and not dialog.tabs.isTabEnabled(CHECK + 1)
    assert (dialog.file.headerSpin.value(), controller.file.asked.header_row) == (1, None)
    to_check(dialog)
    assert "1 rows = 1 kept" in dialog.check.summaryLabel.text()
    assert controller.recipe().columns["sample" if "sample" in controller.recipe().columns else "plot"] == "site"


def test_two_dialogs_do_not_disturb_each_other_and_a_closed_one_leaves_nothing(stage, tmp_path):
    dialog, controller, checkout = stage
    controller.open(FRENCH)
    to_check(dialog)
    other, own = new_dialog(checkout)
    own.open(write(tmp_path / "a.csv", "site,latitude,longitude,Pb [mg/kg]\nA,40,-105,12\n"))
    other.nextButton.click()
    other.close()  # half-way
    assert stored(checkout, "SELECT count(*) FROM observation") == [(0,)]
    dialog.nextButton.click()
    assert stored(checkout, "SELECT count(*) FROM observation") == [(828,)]


def test_a_cancelled_check_can_be_made_again(stage):
    from insop_plugin.core.errors import Cancelled

    dialog, controller, _checkout = stage
    controller.open(FRENCH)
    dialog.nextButton.click()
    work = dialog.background
    dialog.background = lambda *_a, failed=None, **_k: failed(Cancelled())
    dialog.nextButton.click()
    assert dialog.tabs.currentIndex() == CHECK and dialog.nextButton.text().replace("&", "") == "Check"
    dialog.background = work
    dialog.nextButton.click()
    assert dialog.nextButton.text().replace("&", "") == "Import 138 of 138 rows"
    dialog.backButton.click()
    assert dialog.tabs.currentIndex() == COLUMNS


def imported(stage, name, prepare=lambda dialog: None):
    """Import a delivered file; return its results by sample and contaminant: value, or limit as text."""
    dialog, controller, checkout = stage
    controller.open(str(DATA / name))
    prepare(dialog)
    to_check(dialog)
    dialog.nextButton.click()
    sql = "SELECT s.code, o.contaminant, coalesce(o.value, '<' || o.censor_limit) FROM observation o JOIN sample s ON s.uid = o.sample_uid"
    return {(code, contaminant): value for code, contaminant, value in stored(checkout, sql)}


def test_values_of_a_french_workbook_are_those_of_the_survey(stage):
    """C-314064 and C-314100 as in USGS Data Series 801: Cd 0.2 and <0.1, Zn 92."""
    found = imported(stage, "teneurs_sols_fr.xlsx", lambda dialog: choose_sheet(dialog, "All with the same columns"))
    assert (found["C-314064", "Cd"], found["C-314100", "Cd"], found["C-314064", "Zn"]) == (0.2, "<0.1", 92)
    assert len(found) == 308
    assert stored(stage[2], "SELECT DISTINCT lab_method_text FROM observation WHERE contaminant = 'Hg'") == [("CV-AAS",)]
    assert stored(stage[2], "SELECT DISTINCT weight_basis FROM observation WHERE contaminant = 'Hg'") == [("dry",)]


def test_values_of_a_spanish_report_are_those_of_the_survey(stage):
    """C-326134: As 7.7, Cd 0.2, Hg 0.03, Zn 60; C-323850: Hg <0.01 (USGS Data Series 801, mg/kg), at 36.5464, -105.1312."""
    found = imported(stage, "informe_suelos_es.csv")
    assert [found["C-326134", code] for code in ("As", "Cd", "Hg", "Zn")] == [7.7, 0.2, 0.03, 60]
    assert found["C-323850", "Hg"] == "<0.01"
    plot = stored(stage[2], "SELECT x_orig, y_orig FROM plot p JOIN sample s ON s.plot_uid = p.uid WHERE s.code = 'C-326134'")
    assert plot == [("105°07'52,3\"O", "36°32'47,0\"N")]


def test_a_row_of_limits_below_the_names_says_below_what_nothing_was_found(stage, tmp_path):
    dialog, controller, checkout = stage
    text = "site;latitude;longitude;Cd;Pb\n;;;µg/kg;mg/kg\nLimite de détection;;;100;1,5\nA;40,5;-105;n.d.;<2\nB;40,6;-105;250;n.d.\n"
    controller.open(write(tmp_path / "a.csv", text))
    assert (dialog.file.lodSpin.value(), dialog.file.loqSpin.value()) == (3, 0)
    to_check(dialog)
    dialog.nextButton.click()
    found = stored(checkout, "SELECT contaminant, value, censor_limit, lod FROM observation ORDER BY 1, 2")
    assert found == [("Cd", None, 0.1, 0.1), ("Cd", 0.25, None, 0.1), ("Pb", None, 2, 1.5), ("Pb", None, 1.5, 1.5)]
    assert controller.recipe().reading.lod_row == 3
