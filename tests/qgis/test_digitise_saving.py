"""Saving into a checkout: one undoable step, committed at once, never together with the user's own unsaved edits."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from qgis.core import QgsGeometry, QgsProject

from insop_plugin.adapters import field_edits, records
from insop_plugin.adapters.field_edits import Edit, LayerGone, NotEditable, NotSaved
from insop_plugin.adapters.field_layers import LayerNotLoaded, find
from tests.qgis.field_checkout import add, empty_checkout, layer, load

PLACE = "POINT(9.19 45.4642)"


@pytest.fixture
def checkout(qgis_new_project, tmp_path):
    path = empty_checkout(tmp_path / "checkout.gpkg")
    load(path)
    return path


def stored(path, table):
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        return [dict(row) for row in connection.execute(f"SELECT * FROM {table}")]


def source_with_contaminants(path, *codes):
    source = records.new("source", {"country": "ITA", "source_type": "MIN_METAL"}, QgsGeometry.fromWkt(PLACE))
    lead = [records.new("source_contaminant", {"country": "ITA", "source_uid": source.uid, "contaminant": c}) for c in codes]
    return [Edit(layer(path, "source", "Point"), source)] + [Edit(layer(path, "source_contaminant"), one) for one in lead]


def test_a_source_and_its_contaminants_are_in_the_file_at_once(checkout):
    saved = field_edits.save(source_with_contaminants(checkout, "Pb", "Cd"), "Add source")
    (source,) = stored(checkout, "source")
    assert saved.committed and not layer(checkout, "source", "Point").isEditable()
    assert (source["state"], source["rev"], source["deleted"]) == ("draft", 0, 0)
    assert len(source["uid"]) == 36 and source["created_at"]
    assert {row["source_uid"] for row in stored(checkout, "source_contaminant")} == {source["uid"]}


def test_unsaved_edits_of_the_user_are_neither_lost_nor_committed(checkout):
    points = layer(checkout, "source", "Point")
    points.startEditing()
    add(checkout, "source", "POINT(1 1)", source_type="OTHER", name="the user's own")
    saved = field_edits.save(source_with_contaminants(checkout, "Pb"), "Add source")
    assert not saved.committed and points.name() in saved.waiting
    assert stored(checkout, "source") == [] and stored(checkout, "source_contaminant") == []
    points.undoStack().undo()
    assert [feature["name"] for feature in points.getFeatures()] == ["the user's own"]
    assert points.undoStack().undoText() == "test"


def test_a_step_is_taken_back_with_one_undo(checkout):
    points = layer(checkout, "source", "Point")
    points.startEditing()
    field_edits.save(source_with_contaminants(checkout), "Add source “Acme”")
    assert points.undoStack().undoText() == "Add source “Acme”"
    points.undoStack().undo()
    assert points.featureCount() == 0


def test_only_what_changed_is_written(checkout):
    add(checkout, "source", PLACE, source_type="OTHER", name="Acme")
    points = layer(checkout, "source", "Point")
    points.startEditing()
    record = records.read(points, next(points.getFeatures()), "source")
    field_edits.save([Edit(points, record)], "nothing")
    assert points.undoStack().count() == 0
    record.values["name"] = "Acme smelter"
    field_edits.save([Edit(points, record)], "Change source")
    changed = points.editBuffer().changedAttributeValues()
    assert [len(values) for values in changed.values()] == [1]


def test_saving_twice_stores_once(checkout):
    edits = source_with_contaminants(checkout, "Pb")
    field_edits.save(edits, "Add source")
    field_edits.save(edits, "Add source")
    assert len(stored(checkout, "source")) == len(stored(checkout, "source_contaminant")) == 1


def test_a_removed_contaminant_is_taken_out(checkout):
    edits = source_with_contaminants(checkout, "Pb", "Cd")
    field_edits.save(edits, "Add source")
    field_edits.save([Edit(edits[1].layer, edits[1].record, removed=True)], "Change source")
    assert [row["contaminant"] for row in stored(checkout, "source_contaminant")] == ["Cd"]


def test_a_date_and_an_empty_text_come_back_as_they_went(checkout):
    add(checkout, "source", PLACE, source_type="ACC_SPILL", accident_date="2019-02-28", name="", aftercare=False)
    feature = next(layer(checkout, "source", "Point").getFeatures())
    values = records.read(layer(checkout, "source", "Point"), feature, "source").values
    assert (values["accident_date"], values["name"], values["aftercare"]) == ("2019-02-28", None, False)


def test_a_removed_layer_is_told_in_words(checkout):
    edits = source_with_contaminants(checkout)
    QgsProject.instance().removeMapLayer(layer(checkout, "source", "Point").id())
    with pytest.raises(LayerGone, match="nothing was saved"):
        field_edits.save(edits, "Add source")
    with pytest.raises(LayerNotLoaded, match="not in this project"):
        find(QgsProject.instance(), checkout, "source", "Point")


def test_a_layer_that_may_not_be_written_is_told_in_words(checkout):
    layer(checkout, "source", "Point").setReadOnly(True)
    with pytest.raises(NotEditable, match="read-only"):
        field_edits.save(source_with_contaminants(checkout, "Pb"), "Add source")
    assert not layer(checkout, "source_contaminant").isEditable()


def test_a_file_in_use_is_told_in_words_and_saving_again_works(checkout):
    edits = source_with_contaminants(checkout, "Pb")
    with closing(sqlite3.connect(checkout, isolation_level=None)) as other:
        other.execute("CREATE TRIGGER no BEFORE INSERT ON source_contaminant BEGIN SELECT raise(ABORT, 'disk full'); END")
        with pytest.raises(field_edits.PartlySaved, match="disk full"):
            field_edits.save(edits, "Add source")
        other.execute("DROP TRIGGER no")
    assert not edits[1].layer.isEditable()
    field_edits.save(edits, "Add source")
    assert len(stored(checkout, "source")) == len(stored(checkout, "source_contaminant")) == 1


def test_a_first_layer_that_fails_leaves_nothing(checkout):
    with closing(sqlite3.connect(checkout, isolation_level=None)) as other:
        other.execute("CREATE TRIGGER no BEFORE INSERT ON source BEGIN SELECT raise(ABORT, 'disk full'); END")
    with pytest.raises(NotSaved, match="disk full"):
        field_edits.save(source_with_contaminants(checkout, "Pb"), "Add source")
    assert stored(checkout, "source_contaminant") == []
    assert not any(one.isEditable() for one in QgsProject.instance().mapLayers().values())


def test_layers_are_found_by_file_collection_and_geometry(checkout, tmp_path):
    other = empty_checkout(Path(tmp_path) / "other.gpkg")
    load(other)
    assert find(QgsProject.instance(), other, "source", "Polygon").source().startswith(other)
    assert find(QgsProject.instance(), checkout, "source", "LineString").source().startswith(checkout)
