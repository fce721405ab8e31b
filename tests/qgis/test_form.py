"""The form: made from the model, judged by the rule engine while one types, saved in one step."""

import sqlite3
from contextlib import closing

import pytest
from qgis.core import QgsGeometry, QgsProject
from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMessageBox, QPushButton, QToolButton

from insop_plugin.adapters import records
from insop_plugin.core import model, vocabulary
from insop_plugin.gui.form import open_form
from insop_plugin.gui.form.nearby_dialog import NearbyDialog
from insop_plugin.gui.form.opening import open_record
from tests.qgis.field_checkout import add, empty_checkout, layer, load

PLACE = "POINT(9.19 45.4642)"
YARD = "POLYGON((9.19 45.46, 9.195 45.46, 9.195 45.465, 9.19 45.465, 9.19 45.46))"


@pytest.fixture
def checkout(qgis_new_project, tmp_path):
    path = empty_checkout(tmp_path / "checkout.gpkg")
    load(path)
    return path


@pytest.fixture
def opened(checkout):
    """Return a callable that opens a form; what is left open is closed without asking."""
    forms = []

    def open_new(collection="source", wkt=PLACE, **values):
        geometry = "Point" if wkt.startswith("POINT") else "Polygon"
        record = records.new(collection, {"country": "ITA", **values}, QgsGeometry.fromWkt(wkt))
        forms.append(open_record(record, layer(checkout, collection, geometry)))
        return forms[-1]

    yield open_new
    for form in forms:
        form.dialog.leave() if form.dialog.isVisible() else None


def entry(form, name):
    return form.pages.fields[name].entry


def fill(form, **values):
    for name, value in values.items():
        entry(form, name).set_value(value)
    form.check()


def messages(form):
    return [told.message for told in form.found]


def stored(path, table):
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        return [dict(row) for row in connection.execute(f"SELECT * FROM {table}")]


@pytest.mark.parametrize("collection", [one.name for one in model.collections()])
def test_every_collection_has_a_form_that_keeps_its_values(checkout, collection):
    from insop_plugin.gui.form.pages import FormPages

    pages = FormPages(model.collection(collection), {})
    samples = {"integer": 3, "real": 2.5, "boolean": True, "date": "2019-05-30", "text": "text", "datetime": "2019-05-30T14:30:00Z"}
    given = {}
    for name, field in pages.fields.items():
        column = field.column
        given[name] = samples.get(column.type, "text")
        if column.domain:
            given[name] = min(vocabulary.codes(column.domain))
        if column.many:  # in an order of its own, which is kept
            given[name] = vocabulary.join_codes(sorted(vocabulary.codes(column.domain), reverse=True)[:2])
        if column.references:
            continue
        field.entry.set_value(given[name])
        assert field.entry.value() == (given[name][: column.length] if column.type == "text" else given[name])
        field.entry.set_value(None)
        assert field.entry.value() is None and field.entry.problem() == ""


def test_a_missing_type_blocks_saving_and_one_click_leads_to_it(opened):
    form = opened()
    assert not form.dialog.saveButton.isEnabled()
    assert messages(form)[0] == "“Source type” is missing."
    form.pages.setCurrentIndex(form.pages.count() - 1)
    list_widget = form.dialog.findingsList
    at = list_widget.visualItemRect(list_widget.item(0)).center()
    QTest.mouseClick(list_widget.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert form.pages.currentWidget() is form.pages.page_of["source_type"]
    assert form.dialog.focusWidget() is entry(form, "source_type")


def test_the_verdict_follows_typing(opened, qtbot):
    form = opened(source_type="MIN_METAL", activity_status="disused", year_start=1990)
    assert "The activity has stopped, but not said when." in messages(form)
    entry(form, "year_end").setFocus()
    QTest.keyClicks(entry(form, "year_end"), "1980")
    qtbot.waitUntil(lambda: "The last year (1980) lies before the first year (1990)." in messages(form), timeout=2000)
    assert form.found[0].severity == "error"
    assert form.dialog.saveButton.text() == "Save unfinished"
    assert "1 to mend" in form.dialog.statusLabel.text()
    fill(form, year_end=1995)
    assert form.dialog.saveButton.text() == "Save potential source"


def test_fields_appear_with_what_makes_them_matter(opened):
    form = opened(source_type="MIN_METAL")
    assert form.pages.fields["landfill_class"].isHidden()
    entry(form, "source_type").set_value("WASTE_LANDFILL")
    assert not form.pages.fields["landfill_class"].isHidden()
    entry(form, "landfill_class").set_value("inert")
    entry(form, "source_type").set_value("MIN_METAL")
    assert not form.pages.fields["landfill_class"].isHidden()  # a value is never hidden


def test_measures_are_asked_for_when_they_are_under_way(opened):
    form = opened("site", YARD, status="SS2")
    assert form.pages.fields["remediation_technique"].isHidden()
    fill(form, status="SS5")
    assert not form.pages.fields["remediation_technique"].isHidden()
    assert "Status SS5 needs the measures that were taken." in messages(form)
    fill(form, remediation_technique="excavation,containment")
    assert "Status SS5 needs the measures that were taken." not in messages(form)


def test_a_number_that_is_none_blocks_saving_in_words(opened):
    form = opened(source_type="MIN_METAL")
    entry(form, "capacity").setText("12,x")
    form.check()
    assert form.found[0].message == "“12,x” is not a number."
    assert not form.dialog.saveButton.isEnabled()


def test_numbers_are_read_as_the_users_language_writes_them(opened):
    form = opened(source_type="MIN_METAL")
    before = QLocale()
    try:
        QLocale.setDefault(QLocale("de_DE"))
        for text, value in (("1,5", 1.5), ("1.234,5", 1234.5), ("0.5", 0.5)):
            entry(form, "capacity").setText(text)
            assert entry(form, "capacity").value() == value
    finally:
        QLocale.setDefault(before)


def test_typing_a_part_of_a_name_finds_the_entry(opened):
    form = opened()
    combo = entry(form, "source_type")
    combo.setFocus()
    QTest.keyClicks(combo, "tannin")
    QTest.keyClick(combo, Qt.Key.Key_Return)
    assert combo.value() == "TEXTILE_TAN"
    assert form.dialog.isVisible()  # Enter chose the entry, it did not save


def test_what_is_not_in_a_list_is_told(opened):
    form = opened()
    entry(form, "source_type").setEditText("moon base")
    form.check()
    assert "“moon base” is not in the list." in messages(form)


def test_contaminants_usual_for_the_type_are_proposed_and_stored(opened, checkout):
    form = opened(source_type="MIN_ASGM")
    names = {button.objectName() for button in form.children.findChildren(QPushButton)}
    assert {"propose_Hg", "propose_As", "propose_all"} <= names
    form.children.findChild(QPushButton, "propose_Hg").click()
    form.children.add("Pb")
    form.children.add("Pb")
    form.children.table.cellWidget(0, 1).set_value("confirmed")
    form.children.table.cellWidget(1, 2).setText("12.5")
    form.save()
    rows = {row["contaminant"]: row for row in stored(checkout, "source_contaminant")}
    assert (rows["Hg"]["likelihood"], rows["Pb"]["release_kg_yr"]) == ("confirmed", 12.5)
    assert {row["source_uid"] for row in rows.values()} == {stored(checkout, "source")[0]["uid"]}
    assert all(row["country"] == "ITA" and len(row["uid"]) == 36 for row in rows.values())


def test_a_contaminant_is_found_by_its_synonym_and_number(opened):
    form = opened(source_type="OTHER", remarks="test")
    for typed, code in (("7439-97-6", "Hg"), ("plomb", "Pb")):
        form.children.search.lineEdit().setText(typed)
        form.children.search._settle()
        assert form.children.search.value() == code


def test_a_record_is_opened_changed_and_stored_once(opened, checkout):
    form = opened(source_type="MIN_METAL", name="Acme")
    form.children.add("Pb")
    form.save()
    points = layer(checkout, "source", "Point")
    again = open_form(points, next(points.getFeatures()))
    assert [row.values["contaminant"] for row in again.children.rows()] == ["Pb"]
    fill(again, name="Acme smelter")
    again.children._remove(again.children.records[0])
    again.children.add("Cd")
    again.save()
    assert [row["name"] for row in stored(checkout, "source")] == ["Acme smelter"]
    assert [row["contaminant"] for row in stored(checkout, "source_contaminant")] == ["Cd"]


def test_neighbours_are_shown_before_a_new_record_is_saved(opened, checkout):
    add(checkout, "source", "POINT(9.191 45.4642)", source_type="METAL_NONF", name="Acme smelter")
    form = opened(source_type="METAL_NONF", name="ACME Smelter")
    assert "1 already recorded within 250 m" in form.dialog.noteLabel.text()
    form.save()
    question = form.dialog.findChild(NearbyDialog)
    assert question.isVisible() and len(stored(checkout, "source")) == 1
    texts = [question.table.item(0, column).text() for column in range(5)]
    assert texts == ["Acme smelter", "Potential source", "Non-ferrous metals", "78.2 m", "100 %"]
    question.saveButton.click()
    assert len(stored(checkout, "source")) == 2


def test_one_can_look_further_away(opened, checkout):
    add(checkout, "source", "POINT(9.191 45.4642)", source_type="METAL_NONF", name="near")
    add(checkout, "site", "POINT(9.20 45.4642)", status="SS2", name="780 m away")
    form = opened(source_type="METAL_NONF", name="Acme")
    form.save()
    question = form.dialog.findChild(NearbyDialog)
    assert question.table.rowCount() == 1
    question.distanceSpin.setValue(1000)
    assert [question.table.item(row, 0).text() for row in (0, 1)] == ["near", "780 m away"]
    assert opened(source_type="OTHER").distance_m == 1000
    question.distanceSpin.setValue(250)


def test_the_recorded_one_can_be_opened_instead(opened, checkout, qtbot):
    known = add(checkout, "source", "POINT(9.191 45.4642)", source_type="METAL_NONF", name="Acme smelter")
    form = opened(source_type="METAL_NONF", name="Acme")
    form.save()
    with qtbot.waitSignal(form.open_other) as asked:
        form.dialog.findChild(NearbyDialog).openButton.click()
    assert asked.args[0].uid == known.uid and len(stored(checkout, "source")) == 1


def test_an_area_is_offered_for_a_drawn_site(opened):
    form = opened("site", YARD, status="SS1")
    assert "Measured on the map: 21.7 ha" in form.pages.fields["area_m2"].note.text()


def test_closing_asks_before_something_typed_is_lost(opened, monkeypatch, qtbot):
    form = opened(source_type="MIN_METAL")
    asked = []
    answers = [QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Discard]
    monkeypatch.setattr(QMessageBox, "question", lambda *args: asked.append(args[2]) or answers.pop(0))
    entry(form, "name").setText("Acme")
    form.dialog.cancelButton.click()
    assert form.dialog.isVisible() and len(asked) == 1
    with qtbot.waitSignal(form.left):
        QTest.keyClick(form.dialog, Qt.Key.Key_Escape)
    assert len(asked) == 2


def test_closing_an_untouched_form_asks_nothing(opened, qtbot):
    form = opened(source_type="MIN_METAL")
    with qtbot.waitSignal(form.left):
        form.dialog.close()


def test_an_unfinished_record_is_stored_as_a_draft(opened, checkout):
    form = opened(source_type="MIN_METAL", year_start=1990, year_end=1980)
    assert form.dialog.saveButton.text() == "Save unfinished" and form.dialog.saveButton.isEnabled()
    form.dialog.saveButton.click()
    (source,) = stored(checkout, "source")
    assert (source["year_end"], source["state"], source["rev"]) == (1980, "draft", 0)


def test_a_new_dataset_is_made_beside_the_form(opened, checkout, qtbot):
    from insop_plugin.gui.form.dialog import FormDialog

    form = opened(source_type="MIN_METAL")
    before = set(QApplication.topLevelWidgets())
    form.pages.fields["dataset_uid"].findChild(QToolButton, "offer_dataset_uid").click()
    (second,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, FormDialog) and one not in before]
    second.pages.fields["title"].entry.setText("Campaign 2026")
    qtbot.waitUntil(second.saveButton.isEnabled, timeout=2000)
    second.saveButton.click()
    (dataset,) = stored(checkout, "dataset")
    assert entry(form, "dataset_uid").value() == dataset["uid"]
    assert entry(form, "dataset_uid").currentText() == "Campaign 2026"


def test_a_site_is_linked_to_sources_around_it_and_keeps_far_ones(opened, checkout):
    near = add(checkout, "source", "POINT(9.192 45.462)", source_type="METAL_NONF", name="near")
    far = add(checkout, "source", "POINT(12 42)", source_type="METAL_NONF", name="far away")
    form = opened("site", YARD, status="SS1")
    form.children.findChild(QPushButton, f"propose_{near.uid}").click()
    form.neighbours_accepted = True
    form.save()
    (site,) = stored(checkout, "site")
    add(checkout, "site_source", site_uid=site["uid"], source_uid=far.uid)
    areas = layer(checkout, "site", "Polygon")
    again = open_form(areas, next(areas.getFeatures()))
    texts = [again.children.table.item(row, 0).text() for row in (0, 1)]
    assert texts == ["near (Non-ferrous metals, 0 m)", "far away"]
    again.dialog.leave()


def test_a_layer_removed_meanwhile_loses_nothing(opened, checkout):
    form = opened(source_type="MIN_METAL", name="Acme")
    QgsProject.instance().removeAllMapLayers()
    form.save()
    assert form.dialog.isVisible()
    assert "no longer in the project" in form.dialog.statusLabel.text()
    assert entry(form, "name").value() == "Acme"


def test_a_code_of_a_newer_list_is_kept_and_told(opened, checkout):
    add(checkout, "source", "POINT(20 20)", source_type="MOON_BASE", name="new")
    points = layer(checkout, "source", "Point")
    form = open_form(points, next(points.getFeatures()))
    assert "“MOON_BASE” is not in the list." in messages(form)
    form.dialog.leave()
    assert stored(checkout, "source")[0]["source_type"] == "MOON_BASE"


def test_other_layers_have_no_form_of_ours(qgis_new_project):
    from qgis.core import QgsFeature, QgsVectorLayer

    assert open_form(QgsVectorLayer("Point?crs=EPSG:4326", "x", "memory"), QgsFeature()) is None
