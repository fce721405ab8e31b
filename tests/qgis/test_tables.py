"""Layers read at once and feature by feature are the same; results written whole and by QGIS are the same."""

import sqlite3
from datetime import date, datetime

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsProperty,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime, QVariant

from insop_plugin.adapters import arrow_read, gpkg_write, tables
from insop_plugin.core.errors import Cancelled
from insop_plugin.processing.getisord import GetisOrdHotspots

KINDS = {
    "code": QVariant.String, "pb": QVariant.Double, "depth": QVariant.Int, "big": QVariant.LongLong,
    "taken": QVariant.Date, "stored": QVariant.DateTime, "wet": QVariant.Bool,
}  # fmt: skip


def memory_layer(rows=40, kind="Point", crs="EPSG:28992"):
    """A layer of all common types, with NULLs in every column and a NULL geometry."""
    layer = QgsVectorLayer(f"{kind}?crs={crs}", "samples", "memory")
    layer.dataProvider().addAttributes([QgsField(name, type_) for name, type_ in KINDS.items()])
    layer.updateFields()
    random, features = np.random.default_rng(4), []
    for row in range(rows):
        cells = [
            f"é{row} ß" * (row % 9), float(random.lognormal()), row - 20, row * 10**12, QDate(2020, 1 + row % 12, 3),
            QDateTime(QDate(2021, 2, 3), QTime(4, row % 60, 6), Qt.TimeSpec.UTC), bool(row % 2),
        ]  # fmt: skip
        if row % 8 < len(cells):
            cells[row % 8] = None
        feature = QgsFeature(layer.fields())
        feature.setAttributes(cells)
        if row != 5 and kind != "None":
            point = QgsPointXY(181000 + 50 * random.random(), 333000 + 50 * random.random())
            feature.setGeometry(geometry_of(kind, point))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def geometry_of(kind, point):
    if kind == "Polygon":
        return QgsGeometry.fromPointXY(point).buffer(3, 4)
    if kind == "PointZ":
        return QgsGeometry.fromWkt(f"PointZ ({point.x()} {point.y()} 12.5)")
    return QgsGeometry.fromPointXY(point)


def saved(layer, path, name="samples"):
    """Save a layer as GeoPackage and open it."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", name
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsProject.instance().transformContext(), options)
    return QgsVectorLayer(f"{path}|layername={name}", name, "ogr")


def read(value, names=(*KINDS, "fid"), context=None):
    """Read a layer as the tool does."""
    tool = GetisOrdHotspots()
    tool.initAlgorithm()
    context = context or QgsProcessingContext()
    return tables.read(tables.input_of(tool, {"INPUT": value}, "INPUT", context), list(names), QgsProcessingFeedback())


def one_feature_at_a_time(monkeypatch):
    def refuse(*_):
        raise tables.NotByArrow(reason="it is a test")

    monkeypatch.setattr(tables, "address_of", refuse)


@pytest.fixture
def stored(tmp_path, qgis_app):
    return saved(memory_layer(), tmp_path / "samples.gpkg")


@pytest.mark.parametrize("kind", ["Point", "PointZ", "None"])
def test_both_ways_of_reading_give_the_same(tmp_path, qgis_app, monkeypatch, kind):
    layer = saved(memory_layer(kind=kind), tmp_path / "samples.gpkg")
    at_once = read(layer)
    one_feature_at_a_time(monkeypatch)
    by_loop = read(layer)
    assert (bool(at_once.batches), bool(by_loop.batches)) == (True, False)
    assert at_once.fields.names() == by_loop.fields.names() == ["fid", *KINDS]
    for name in ("x", "y"):
        np.testing.assert_array_equal(getattr(at_once, name), getattr(by_loop, name))
    for name, column in by_loop.columns.items():
        np.testing.assert_array_equal(at_once.columns[name], column, err_msg=name)


@pytest.fixture
def in_halves(monkeypatch):
    """Small tables are read by two threads too; the number of batches that each reading came to is noted."""
    noted, plain = [], arrow_read._read

    def reading(address, parts, *rest):
        noted.append(len(parts))
        return plain(address, parts, *rest)

    monkeypatch.setattr(arrow_read, "HALVED_FROM", 2)
    monkeypatch.setattr(arrow_read, "SOUND", 10**9)
    monkeypatch.setattr(arrow_read, "_read", reading)
    return noted


def test_two_threads_read_what_one_reads(stored, in_halves, monkeypatch):
    stored.startEditing()
    assert stored.deleteFeatures([2, 3, 5, 38, 40]) and stored.commitChanges()
    halves = read(stored)
    monkeypatch.setattr(arrow_read, "HALVED_FROM", 100)
    whole = read(stored)
    assert in_halves == [2, 1] and [len(one.batches) for one in (halves, whole)] == [2, 1] and len(whole) == 35
    for name, column in whole.columns.items():
        np.testing.assert_array_equal(halves.columns[name], column, err_msg=name)
    np.testing.assert_array_equal(halves.x, whole.x)


def test_a_table_that_somebody_writes_to_meanwhile_is_read_anew_by_one_thread(stored, in_halves, monkeypatch):
    state, numbers = arrow_read._state_of, iter(range(9))
    monkeypatch.setattr(arrow_read, "_state_of", lambda path: (state(path), next(numbers)))
    assert len(read(stored)) == 40 and in_halves == [2, 1]


@pytest.mark.parametrize("step", ["_parts", "_stream"])
def test_gdal_s_exceptions_leave_the_reading_to_qgis(stored, in_halves, monkeypatch, step):
    def fail(*_):
        raise RuntimeError("database is locked")

    monkeypatch.setattr(arrow_read, step, fail)
    table = read(stored)
    assert len(table) == 40 and not table.batches and "database is locked" in table.why_by_loop


def test_the_state_of_a_file_tells_that_somebody_wrote(stored):
    path = stored.source().split("|")[0]
    before = arrow_read._state_of(path)
    assert before and before == arrow_read._state_of(path)
    stored.startEditing()
    assert stored.changeAttributeValue(3, 2, 7.25) and stored.commitChanges()
    assert arrow_read._state_of(path) != before


def test_what_is_read_is_what_was_stored(stored):
    table = read(stored)
    assert table.columns["code"][1] is not None and table.columns["code"][1] == "é1 ß"
    assert table.columns["code"][0] is None
    assert table.columns["taken"][1] == date(2020, 2, 3)
    assert table.columns["stored"][1] == datetime(2021, 2, 3, 4, 1, 6)
    assert table.columns["wet"][1] == 1.0 and np.isnan(table.columns["wet"][6])
    assert table.columns["big"][39] == 39e12
    assert np.isnan(table.x).nonzero()[0].tolist() == [5]
    assert np.isnan(table.columns["pb"]).nonzero()[0].tolist() == list(range(1, 40, 8))


def test_older_gdals_read_the_sound_way(stored, monkeypatch):
    """Before 3.11.4 the quick way reads what another thread still writes (GDAL issue 12934)."""
    option, chosen, taken = "OGR_GPKG_STREAM_BASE_IMPL", [], arrow_read._taken
    monkeypatch.setattr(arrow_read, "_taken", lambda columns: chosen.append(gdal.GetThreadLocalConfigOption(option)) or taken(columns))
    assert len(read(stored)) == 40
    assert chosen == ["YES" if int(gdal.VersionInfo()) < 3_110_400 else None]
    assert gdal.GetThreadLocalConfigOption(option) is None


def test_a_filter_on_the_layer_holds(stored):
    stored.setSubsetString('"depth" > 0 AND "code" LIKE \'%ß\'')
    table = read(stored)
    assert table.batches
    assert sorted(table.columns["depth"]) == sorted(f["depth"] for f in stored.getFeatures())


def test_a_path_is_read_at_once_too(stored):
    assert len(read(stored.source()).batches) == 1


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda layer: layer.startEditing() and layer.changeAttributeValue(3, 2, 7.0), "edits that are not saved"),
        (lambda layer: layer.addExpressionField("1", QgsField("one", QVariant.Int)), "joined or virtual"),
        (lambda layer: join(layer), "joined or virtual"),
        (lambda layer: layer.setSubsetString("SELECT * FROM samples WHERE depth > 0"), "a part of a table"),
    ],
    ids=["edited", "virtual field", "joined", "query"],
)
def test_what_only_qgis_knows_is_read_by_qgis(stored, change, reason):
    change(stored)
    table = read(stored, ["pb"])
    assert not table.batches
    assert reason in table.why_by_loop
    expected = [np.nan if f["pb"] in (None, QVariant()) else f["pb"] for f in stored.getFeatures()]
    np.testing.assert_array_equal(table.columns["pb"], np.array(expected, float))


def test_selected_features_only(stored):
    stored.selectByIds([2, 3, 9])
    table = read(QgsProcessingFeatureSourceDefinition(stored.id(), True), ["fid"], context_of(stored))
    assert table.columns["fid"].tolist() == [2, 3, 9]


@pytest.mark.parametrize("kind", ["Polygon", "Point"])
def test_memory_layers_and_polygons_by_loop(qgis_app, kind):
    layer = memory_layer(kind=kind)
    table = read(layer, ["pb"], context_of(layer))
    assert not table.batches
    assert (table.is_points, len(table)) == (kind == "Point", 40)
    np.testing.assert_allclose(table.x[0], layer.getFeature(1).geometry().centroid().asPoint().x())


def test_an_empty_layer(tmp_path, qgis_app):
    for layer in (saved(memory_layer(0), tmp_path / "empty.gpkg"), memory_layer(0)):
        table = read(layer, ["pb", "code"], context_of(layer))
        assert (len(table), table.columns["pb"].size, table.columns["code"].size) == (0, 0, 0)


def test_a_field_that_is_not_there_is_named(stored):
    with pytest.raises(tables.NoSuchField, match="no field “Pb”. Its fields are: fid, code, pb"):
        read(stored, ["Pb"])


def test_text_is_no_number(stored):
    with pytest.raises(tables.NotNumbers, match="“code” holds text"):
        tables.numbers(read(stored), "code")


def test_reading_can_be_cancelled(qgis_app):
    layer, feedback, tool = memory_layer(), QgsProcessingFeedback(), GetisOrdHotspots()
    feedback.cancel()
    tool.initAlgorithm()
    given = tables.input_of(tool, {"INPUT": layer.id()}, "INPUT", context_of(layer))
    with pytest.raises(Cancelled):
        tables.read(given, ["pb"], feedback)


# writing

RESULTS = [
    tables.Column("score", QVariant.Double, np.r_[np.nan, np.linspace(-2, 2, 39)]),
    tables.Column("level", QVariant.Int, np.ma.masked_equal(np.arange(40) % 7 - 3, 2)),
]


def write(layer, value, monkeypatch=None, whole=False, results=RESULTS):
    """Write a layer with two result columns and return the output's rows and place."""
    tool, context = GetisOrdHotspots(), context_of(layer)
    tool.initAlgorithm()
    if whole:
        monkeypatch.setattr(gpkg_write, "WHOLE_FROM", 1)
    parameters = {"INPUT": layer.id() if layer.id() in context.project().mapLayers() else layer, "OUTPUT": value}
    table = tables.read(tables.input_of(tool, parameters, "INPUT", context), [], QgsProcessingFeedback())
    place = tables.write(tables.Output(tool, parameters, "OUTPUT", context), table, results, QgsProcessingFeedback())
    result = context.takeResultLayer(place) or QgsVectorLayer(place, "result", "ogr")
    return result, place


def rows_of(layer):
    return [(*f.attributes(), f.geometry().asWkt(3)) for f in layer.getFeatures()]


def checks(path):
    """Run SQLite's checks of a GeoPackage, its spatial index included."""
    with sqlite3.connect(path) as file:
        name = file.execute("SELECT table_name FROM gpkg_geometry_columns").fetchone()[0]
        index = file.execute("SELECT rtreecheck(?)", (f"rtree_{name}_geom",)).fetchone()[0]
        return file.execute("PRAGMA integrity_check").fetchone()[0], index


@pytest.mark.parametrize("kind", ["Point", "PointZ"])
def test_written_whole_is_as_qgis_writes_it(tmp_path, qgis_app, monkeypatch, kind):
    layer = saved(memory_layer(kind=kind), tmp_path / "samples.gpkg")
    by_qgis, there = write(layer, str(tmp_path / "by_qgis.gpkg"))
    whole, here = write(layer, str(tmp_path / "whole.gpkg"), monkeypatch, whole=True)
    assert here == str(tmp_path / "whole.gpkg")
    assert rows_of(whole) == rows_of(by_qgis)
    assert whole.fields().toList() == by_qgis.fields().toList()
    assert whole.extent() == by_qgis.extent()
    assert whole.wkbType() == by_qgis.wkbType()
    assert checks(here) == ("ok", "ok")


def test_a_whole_written_layer_can_be_filtered_edited_and_indexed(tmp_path, qgis_app, monkeypatch):
    layer = saved(memory_layer(3000), tmp_path / "samples.gpkg")
    results = [tables.Column("score", QVariant.Double, np.arange(3000.0))]
    result, place = write(layer, str(tmp_path / "whole.gpkg"), monkeypatch, True, results)
    assert result.featureCount() == 3000
    area = QgsGeometry.fromPointXY(QgsPointXY(181025, 333025)).buffer(5, 20).boundingBox()
    inside = {f.id() for f in result.getFeatures(area)}
    assert inside == {f.id() for f in result.getFeatures() if area.contains(f.geometry().boundingBox())}
    assert result.startEditing() and result.deleteFeature(7) and result.changeAttributeValue(9, 1, "changed")
    new = QgsFeature(result.fields())
    new.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(181020, 333020)))
    assert result.addFeature(new) and result.commitChanges()
    assert result.featureCount() == 3000
    assert max(result.allFeatureIds()) == 3001
    del result
    assert checks(place) == ("ok", "ok")


@pytest.mark.parametrize("ending", ["gpkg", "shp", "geojson", "csv"])
def test_any_format_by_qgis(tmp_path, stored, ending):
    result, _ = write(stored, str(tmp_path / f"result.{ending}"))
    assert result.featureCount() == 40


def test_results_replace_fields_of_their_name(stored, tmp_path):
    once, _ = write(stored, str(tmp_path / "once.gpkg"))
    twice, _ = write(once, str(tmp_path / "twice.gpkg"))
    assert twice.fields().names() == once.fields().names() == ["fid", *KINDS, "score", "level"]


def test_a_large_temporary_result_becomes_a_temporary_file(stored, monkeypatch):
    result, place = write(stored, "TEMPORARY_OUTPUT", monkeypatch, whole=True)
    assert (result.providerType(), result.featureCount(), result.isTemporary()) == ("ogr", 40, True)
    assert result.id() == place


@pytest.mark.parametrize("broken", [False, True], ids=["whole", "by loop after all"])
def test_a_large_result_for_the_project_is_loaded_from_its_file(stored, monkeypatch, broken):
    if broken:
        monkeypatch.setattr(gpkg_write, "fill", refuse_to_fill)
    tool, context = GetisOrdHotspots(), context_of(stored)
    tool.initAlgorithm()
    monkeypatch.setattr(gpkg_write, "WHOLE_FROM", 1)
    value = QgsProcessingOutputLayerDefinition(QgsProperty.fromValue("TEMPORARY_OUTPUT"), QgsProject.instance())
    parameters = {"INPUT": stored, "OUTPUT": value}
    table = tables.read(tables.input_of(tool, parameters, "INPUT", context), [], QgsProcessingFeedback())
    place = tables.write(tables.Output(tool, parameters, "OUTPUT", context), table, RESULTS, QgsProcessingFeedback())
    assert place.endswith("OUTPUT.gpkg")
    assert list(context.layersToLoadOnCompletion()) == [place]
    assert QgsVectorLayer(place, "result", "ogr").featureCount() == 40


def test_a_row_longer_than_a_page_goes_by_qgis(tmp_path, qgis_app, monkeypatch):
    layer = memory_layer()
    layer.dataProvider().changeAttributeValues({1: {0: "x" * 5000}})
    result, place = write(saved(layer, tmp_path / "s.gpkg"), str(tmp_path / "r.gpkg"), monkeypatch, whole=True)
    assert result.getFeature(1)["code"] == "x" * 5000
    assert checks(place) == ("ok", "ok")


def test_the_input_is_never_overwritten(stored):
    path = stored.source().split("|")[0]
    with pytest.raises(tables.OwnInput, match="overwrite its own input"):
        write(stored, path)
    assert stored.featureCount() == 40


def test_a_full_disk_is_named_and_leaves_no_file(stored, tmp_path, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(gpkg_write.PagedFile, "fill", full)
    with pytest.raises(tables.NotWritten, match="r.gpkg .*No space left on device. Check that .* disk is not full"):
        write(stored, str(tmp_path / "r.gpkg"), monkeypatch, whole=True)
    assert not (tmp_path / "r.gpkg").exists()


def test_a_place_that_does_not_exist_is_named(stored, tmp_path):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="nowhere"):
        write(stored, str(tmp_path / "nowhere" / "deep" / "r.shp"))


def context_of(layer):
    """Return a context that finds a layer by its id."""
    QgsProject.instance().addMapLayer(layer)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return context


def refuse_to_fill(*_):
    raise gpkg_write.NotPlain(reason="it is a test")


def join(layer):
    other = memory_layer()
    QgsProject.instance().addMapLayer(other)
    info = QgsVectorLayerJoinInfo()
    info.setJoinLayer(other)
    info.setJoinFieldName("depth")
    info.setTargetFieldName("depth")
    return layer.addJoin(info)
