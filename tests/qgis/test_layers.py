"""A checkout as layers: order, forms, relations, symbols, credits, and the project inside the file."""

import shutil
import sqlite3
import zipfile
from binascii import unhexlify
from contextlib import closing
from glob import glob
from io import BytesIO

import pytest
from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFieldConstraints,
    QgsProject,
    QgsValueRelationFieldFormatter,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)

from insop_plugin.adapters import checkout_layers, checkout_project, forms, layer_look, symbols
from insop_plugin.adapters.journal_mode import OPTION, RollbackJournal
from insop_plugin.adapters.layer_marks import collection_of, geometry_of, open_table
from insop_plugin.core import model, vocabulary
from insop_plugin.stores import errors
from insop_plugin.stores.checkout import open_checkout
from tests.qgis import small_dataset


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Return the path of a checkout; nobody writes to it."""
    folder = tmp_path_factory.mktemp("layers")
    return small_dataset.checkout(small_dataset.store(folder / "store"), folder / "valley.gpkg")


@pytest.fixture
def path(made, tmp_path):
    """Return the path of a checkout of one's own."""
    return str(shutil.copy(made, tmp_path / "valley.gpkg"))


@pytest.fixture(scope="module")
def loaded(made, qgis_app, tmp_path_factory):
    """Return path and group of a checkout loaded once for all tests that only look, or undo what they do."""
    path = str(shutil.copy(made, tmp_path_factory.mktemp("loaded") / "valley.gpkg"))
    QgsProject.instance().clear()
    journal = RollbackJournal()
    journal.switch(True)
    yield path, checkout_layers.load(path, QgsProject.instance())
    QgsProject.instance().clear()
    journal.switch(False)


@pytest.fixture
def group(loaded):
    yield loaded[1]
    for layer in QgsProject.instance().mapLayers().values():
        if layer.isEditable():
            layer.rollBack()


def find(collection, geometry=""):
    layers = QgsProject.instance().mapLayers().values()
    return next(one for one in layers if collection_of(one) == collection and geometry in ("", geometry_of(one)))


def index(layer, name):
    return layer.fields().indexOf(name)


def shown(layer, expression):
    """Return an expression's value for the first feature of a layer."""
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(next(layer.getFeatures()))
    return QgsExpression(expression).evaluate(context)


def test_sources_stand_above_sites_above_plots_and_tables_below(group):
    assert group.name() == "INSOP / Training valley"
    assert [node.name() for node in group.children()] == [
        "Potential sources (points)", "Potential sources (lines)", "Potential sources (areas)",
        "Sites (points)", "Sites (areas)", "Plots", "Tables",
    ]  # fmt: skip
    assert {node.name() for node in group.children()[-1].children()} >= {"Samples", "Observations", "Datasets"}


def test_points_lines_and_areas_of_one_table_are_told_apart(group):
    counts = {geometry: find("source", geometry).featureCount() for geometry in ("Point", "LineString", "Polygon")}
    assert counts == {"Point": 2, "LineString": 1, "Polygon": 1}


def test_loading_twice_changes_nothing(group, loaded):
    layers = set(QgsProject.instance().mapLayers())
    again = checkout_layers.load(loaded[0], QgsProject.instance())
    assert again.name() == group.name() and set(QgsProject.instance().mapLayers()) == layers


def test_a_file_that_is_no_checkout_is_refused_and_nothing_loaded(tmp_path):
    other = tmp_path / "other.gpkg"
    other.write_bytes(b"SQLite format 3\0" + bytes(84))
    project = QgsProject()
    with pytest.raises(errors.InsopError, match="other.gpkg"):
        checkout_layers.load(other, project)
    assert project.mapLayers() == {} and project.layerTreeRoot().children() == []


def test_a_new_feature_knows_what_the_program_keeps(group):
    layer = find("source", "Point")
    one, other = (QgsVectorLayerUtils.createFeature(layer) for _ in range(2))
    assert len(one["uid"]) == 36 and one["uid"] != other["uid"]
    assert (one["state"], one["rev"], one["deleted"]) == ("draft", 0, False)


def test_copied_features_get_an_identity_of_their_own(group):
    layer = find("source", "Point")
    layer.startEditing()
    first = next(layer.getFeatures())
    copy, _ = QgsVectorLayerUtils.duplicateFeature(layer, QgsFeature(first), QgsProject.instance())
    assert copy["uid"] != first["uid"] and copy["name"] == first["name"]


def test_several_layers_of_one_file_can_be_edited_at_once_and_the_others_read(path):
    checkout_project.embed(path)  # with styles inside, as a checkout always is
    project, journal = QgsProject(), RollbackJournal()
    journal.switch(True)
    checkout_layers.load(path, project)
    known = {(collection_of(one), geometry_of(one)): one for one in project.mapLayers().values()}
    layers = [known[key] for key in (("source", "Point"), ("site", "Polygon"), ("sample", ""))]
    for text in ("once", "twice"):
        assert [layer.startEditing() for layer in layers] == [True] * 3
        assert [one.name() for one in project.mapLayers().values() if one.featureCount() < 0] == []
        for layer in layers:
            assert layer.changeAttributeValue(layer.allFeatureIds().pop(), index(layer, "remarks"), text)
        assert len(open_checkout(path).pending()) == (0 if text == "once" else 3), "reading goes on beside the edits"
        assert [layer.commitChanges() for layer in layers] == [True] * 3
        assert not glob(path + "-*"), "no file beside the checkout holds edits"
    project.clear()
    journal.switch(False)


def test_what_gdal_was_told_about_journals_comes_back():
    journal = RollbackJournal()
    gdal.SetConfigOption(OPTION, "TRUNCATE")
    for is_on, expected in ((True, "DELETE"), (True, "DELETE"), (False, "TRUNCATE"), (False, "TRUNCATE")):
        journal.switch(is_on)
        assert gdal.GetConfigOption(OPTION) == expected
    gdal.SetConfigOption(OPTION, None)
    journal.switch(True)
    journal.switch(False)
    assert gdal.GetConfigOption(OPTION) is None


def test_required_fields_block_and_limits_warn(group):
    plots, constraints = find("plot"), QgsFieldConstraints.Constraint

    def strength(column, constraint):
        return plots.fields().field(column).constraints().constraintStrength(constraint)

    assert strength("code", constraints.ConstraintNotNull) == forms.HARD
    assert strength("uid", constraints.ConstraintUnique) == forms.HARD
    assert strength("altitude_m", constraints.ConstraintExpression) == forms.SOFT
    assert shown(plots, plots.constraintExpression(index(plots, "altitude_m"))) in (True, 1)
    assert "-500" in plots.constraintDescription(index(plots, "altitude_m"))


def test_every_column_has_its_label_with_the_unit(group):
    for collection in model.collections():
        layer = find(collection.name)
        aliases = {column.name: layer.attributeAlias(index(layer, column.name)) for column in collection.columns}
        assert aliases == {column.name: forms.label_of(column) for column in collection.columns}
    assert find("sample").attributeAlias(index(find("sample"), "upper_depth_cm")) == "Upper depth (cm)"


def test_short_lists_stand_in_the_form_and_long_ones_are_looked_up(group):
    layer = find("source", "Point")
    short, long = (layer.editorWidgetSetup(index(layer, name)) for name in ("certainty", "country"))
    labels = {code: label for entry in short.config()["map"] for label, code in entry.items()}
    assert short.type() == "ValueMap" and labels["confirmed"] == "Confirmed"
    assert long.type() == "ValueRelation" and long.config()["UseCompleter"]
    assert shown(layer, "represent_value(\"country\")") == "Italy"


def test_several_codes_are_read_by_the_form_as_the_checkout_keeps_them(group):
    layer = find("source", "Point")
    setup = layer.editorWidgetSetup(index(layer, "emission_pathways"))
    works = next(layer.getFeatures("name = 'Works'"))
    assert setup.config()["AllowMulti"]
    assert QgsValueRelationFieldFormatter.valueToStringList(works["emission_pathways"]) == ["air", "dust"]


def test_relations_join_every_reference_of_the_model(group):
    relations = QgsProject.instance().relationManager().relations().values()
    assert [relation.name() for relation in relations if not relation.isValid()] == []
    joined = {(collection_of(one.referencingLayer()), next(iter(one.fieldPairs()))) for one in relations}
    assert joined == {(c.name, column.name) for c in model.collections() for column in c.columns if column.references}


def test_a_record_shows_its_children_and_a_child_its_parent(group):
    sources, lists = find("source", "Point"), find("source_contaminant")
    tabs = [tab.name() for tab in sources.editFormConfig().tabs()]
    assert tabs[0] == "Potential source" and "Contaminants of sources" in tabs and tabs[-1] == "Record"
    widget = lists.editorWidgetSetup(index(lists, "source_uid"))
    assert widget.type() == "RelationReference"
    chosen_from = QgsProject.instance().mapLayer(widget.config()["ReferencedLayerId"])
    assert chosen_from.featureCount() == 4, "sources of all shapes can be chosen"


def test_what_the_program_keeps_cannot_be_typed(group):
    layer = find("observation")
    config = layer.editFormConfig()
    locked = {column for column in layer.fields().names() if config.readOnly(index(layer, column))}
    assert {"uid", "state", "rev", "deleted", "created_at", "updated_by", "value_orig", "steps"} <= locked
    assert not locked & {"value", "unit", "censor", "country"}


def test_every_source_type_belongs_to_one_family_of_pictograms():
    families = [code for row in symbols._rows("source_family") for code in row["types"].split("|")]
    assert sorted(families) == sorted(vocabulary.codes("source_type"))
    assert [row["status"] for row in symbols._rows("site_status")] == [t.code for t in vocabulary.terms("site_status")]


def test_a_map_tip_names_the_record_and_never_calls_it_polluted(group):
    layer = find("source", "Point")
    tip = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), _context(layer))
    assert "<b>Works</b>" in tip and "Source type: Metal-ore mining" in tip
    assert "Listed does not mean polluted." in tip


def test_a_map_tip_shows_marks_of_html_as_text(group):
    layer = find("source", "Point")
    layer.startEditing()
    layer.changeAttributeValue(next(layer.getFeatures()).id(), index(layer, "name"), "<img src=x>")
    tip = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), _context(layer))
    assert "<img" not in tip and "&lt;img" in tip


def _context(layer):
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(next(layer.getFeatures()))
    return context


def test_licence_and_credit_of_the_datasets_stand_in_every_layer(group):
    for layer in (find("source", "Point"), find("plot")):
        assert layer.metadata().licenses() == ["CC-BY-4.0"]
        assert layer.metadata().rights() == ["Agency of the valley"]
    assert "Listed does not mean polluted." in find("site", "Polygon").metadata().abstract()


def test_records_are_called_by_what_people_call_them(group):
    for name, expected in (("plot", "P0"), ("sample", "S0 0-20 cm"), ("observation", "Pb 10 mg/kg")):
        assert shown(find(name), layer_look.display_expression(model.collection(name))) == expected


def test_no_layer_keeps_the_file_locked(path):
    project = QgsProject()
    checkout_layers.load(path, project)
    with closing(sqlite3.connect(path, timeout=0.2, isolation_level=None)) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("ROLLBACK")
    project.clear()


def test_the_project_inside_opens_on_another_machine(path, tmp_path):
    checkout_project.embed(path)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    moved = shutil.move(path, elsewhere / "valley.gpkg")
    project = QgsProject()
    assert project.read(f"geopackage:{moved}?projectName=insop")
    assert [layer.name() for layer in project.mapLayers().values() if not layer.isValid()] == []
    assert project.title() == "INSOP / Training valley" and project.topologicalEditing()
    assert project.snappingConfig().enabled() and project.crs().authid() == "EPSG:3857"
    assert all(relation.isValid() for relation in project.relationManager().relations().values())
    project.clear()


def test_the_project_inside_names_no_folder_of_this_machine(path):
    checkout_project.embed(path)
    with closing(sqlite3.connect(path)) as connection:
        (content,) = connection.execute("SELECT content FROM qgis_projects WHERE name = 'insop'").fetchone()
        styles = [text for (text,) in connection.execute("SELECT styleQML FROM layer_styles")]
    packed = zipfile.ZipFile(BytesIO(unhexlify(content)))
    texts = [packed.read(name).decode("utf-8") for name in packed.namelist() if name.endswith(".qgs")] + styles
    folder = str(path).rpartition("/")[0]
    assert len(texts) > 10 and not any(folder in text for text in texts)


def test_embedding_twice_leaves_one_project_and_one_style_each_and_no_edit(path):
    checkout_project.embed(path)
    checkout_project.embed(path)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM qgis_projects").fetchone() == (1,)
        twice = "SELECT f_table_name, styleName FROM layer_styles GROUP BY 1, 2 HAVING count(*) > 1"
        assert connection.execute(twice).fetchall() == []
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert len(open_checkout(path).pending()) == 0


def test_a_layer_added_by_hand_brings_its_style(path):
    checkout_project.embed(path)
    layer = QgsVectorLayer(f"{path}|layername=plot", "plot", "ogr")
    assert layer.attributeAlias(index(layer, "code")) == "Plot code"
    assert layer.renderer().symbol().color().name() == "#a6761d"


def test_the_help_of_every_column_stands_in_the_file(path):
    checkout_project.embed(path)
    checkout_project.embed(path)
    with closing(sqlite3.connect(path)) as connection:
        told = dict(connection.execute("SELECT column_name, description FROM gpkg_data_columns WHERE table_name = 'sample'"))
    assert told["lower_depth_cm"] == "Must be deeper than the upper depth." and set(told) == set(model.collection("sample").names())
    comment = open_table(path, "sample").fields().field("lower_depth_cm").comment()
    assert comment == ("Must be deeper than the upper depth." if Qgis.QGIS_VERSION_INT >= 33400 else "")


def test_a_file_that_cannot_be_written_is_named(path):
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(checkout_project.ProjectNotWritten, match="valley.gpkg"):
            checkout_project._keep_styles(path, [])
