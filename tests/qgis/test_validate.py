"""The tool Check data on layers of every kind, and on a whole checkout."""

from contextlib import closing
from uuid import uuid4

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)

from insop_plugin.core.changes import Identity
from insop_plugin.processing.validate import Validate
from insop_plugin.stores import create_store, geopackage, open_store
from insop_plugin.stores.checkout import create_checkout, open_checkout
from tests.stores.make import insert, point, push

STEIN = (5.76345, 50.96123)  # Netherlands
STEIN_RD = (183461.9, 331015.4)  # the same in EPSG:28992
PLOT_FIELDS = (
    "field=uid:string&field=country:string&field=code:string&field=sampling_date:date&field=dataset_uid:string"
)


@pytest.fixture
def check(qgis_app, tmp_path):
    """Return a callable: the input in; outputs, findings as dicts and the log out."""

    def run(given, feedback=None):
        tool, feedback = Validate().create(), feedback or QgsProcessingFeedback()
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        place = str(tmp_path / f"findings_{uuid4().hex[:6]}.gpkg")
        results, _ok = tool.run({"INPUT": given, "FINDINGS": place}, context, feedback, {}, False)
        findings = QgsVectorLayer(results["FINDINGS"], "findings", "ogr")
        names = findings.fields().names()
        rows = [{**dict(zip(names, f.attributes(), strict=True)), "at": f.geometry()} for f in findings.getFeatures()]
        return results, rows, feedback.textLog()

    return run


def plots(crs, *places, name="plot", fields=PLOT_FIELDS):
    layer = QgsVectorLayer(f"Point?crs={crs}&{fields}", name, "memory")
    for number, place in enumerate(places):
        feature = QgsFeature(layer.fields())
        values = {
            "uid": str(uuid4()), "country": "NLD", "code": f"P{number}", "sampling_date": "1990-06-01",
            "dataset_uid": str(uuid4()),
        }  # fmt: skip
        for key in layer.fields().names():
            feature[key] = values.get(key)
        if place:
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*place)))
        layer.dataProvider().addFeature(feature)
    return QgsProject.instance().addMapLayer(layer)


def test_a_projected_layer_is_checked_in_degrees(check):
    results, rows, _log = check(plots("EPSG:28992", STEIN_RD, (0, 0)))
    assert results["ERRORS"] == 0 and results["ROWS"] == 2
    (row,) = rows  # the origin of the Dutch grid lies near Paris
    assert (row["rule"], row["row"], row["severity"]) == ("outside_country", 2, "warning")
    assert row["at"].asPoint().x() == pytest.approx(3.313, abs=0.01)
    assert row["at"].asPoint().y() == pytest.approx(47.975, abs=0.01)


def test_projected_coordinates_under_a_geographic_system_are_an_error(check):
    results, rows, _log = check(plots("EPSG:4326", STEIN_RD))
    assert [row["rule"] for row in rows] == ["coordinate_not_degrees"]
    assert results["ERRORS"] == 1 and rows[0]["at"].isEmpty()


def test_rows_without_geometry_are_named_and_do_not_stop_the_check(check):
    results, rows, _log = check(plots("EPSG:4326", None, STEIN))
    assert [(row["rule"], row["row"]) for row in rows] == [("position_missing", 1)]
    assert results == {**results, "ERRORS": 0, "WARNINGS": 1}


def test_an_empty_layer_has_no_findings(check):
    results, rows, _log = check(plots("EPSG:4326"))
    assert (results["ERRORS"], results["WARNINGS"], results["ROWS"], rows) == (0, 0, 0, [])


def test_unsaved_edits_and_joins_are_seen(check):
    layer = plots("EPSG:4326", STEIN)
    layer.startEditing()
    layer.changeAttributeValue(next(layer.getFeatures()).id(), layer.fields().indexOf("code"), None)
    _results, rows, _log = check(layer)
    assert [row["rule"] for row in rows] == ["required_missing"]
    layer.rollBack()
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(plots("EPSG:4326", STEIN, name="other"))
    join.setJoinFieldName("code")
    join.setTargetFieldName("code")
    layer.addJoin(join)
    assert check(layer)[1] == []


def test_a_layer_is_recognised_by_its_columns(check):
    assert check(plots("EPSG:4326", STEIN, name="Probenahme 2024"))[0]["ROWS"] == 1


def test_a_strange_layer_is_refused_with_the_columns_that_were_expected(check):
    layer = plots("EPSG:4326", STEIN, name="roads", fields="field=width:double&field=lanes:integer")
    with pytest.raises(QgsProcessingException, match="what “roads” holds: its columns are width, lanes.*sample_uid"):
        Validate().create().run(
            {"INPUT": layer.id(), "FINDINGS": "memory:"}, _context(), QgsProcessingFeedback(), {}, False
        )


def test_a_layer_without_coordinate_system_is_refused(check):
    layer = plots("", STEIN)
    with pytest.raises(QgsProcessingException, match="no coordinate system"):
        Validate().create().run(
            {"INPUT": layer.id(), "FINDINGS": "memory:"}, _context(), QgsProcessingFeedback(), {}, False
        )


def test_cancel_stops_the_check(check):
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        Validate().create().run(
            {"INPUT": plots("EPSG:4326", STEIN).id(), "FINDINGS": "memory:"}, _context(), feedback, {}, False
        )


@pytest.fixture
def checkout(tmp_path):
    store = create_store(str(tmp_path / "store"), "Test")
    dataset, plot = insert("dataset"), insert("plot", geom=point(11.52345, 44.51234))
    sample = insert("sample", plot_uid=plot.uid)
    observation = insert("observation", sample_uid=sample.uid)
    assert push(store, dataset, plot, sample, observation).status == "ok"
    path = tmp_path / "checkout.gpkg"
    create_checkout(open_store(str(tmp_path / "store")), path)
    return path, plot, sample, observation


def edit(path, collection, uid, **values):
    layer = QgsVectorLayer(f"{path}|layername={collection}", collection, "ogr")
    (feature,) = layer.getFeatures(f"uid = '{uid}'")
    cells = {layer.fields().indexOf(name): value for name, value in values.items()}
    assert layer.dataProvider().changeAttributeValues({feature.id(): cells})


def test_a_whole_checkout_is_checked_and_each_finding_lies_at_its_plot(check, checkout):
    path, _plot, sample, observation = checkout
    edit(path, "observation", observation.uid, value=-1.0)
    edit(path, "sample", sample.uid, upper_depth_cm=30.0)
    results, rows, log = check(str(path))
    errors = {(row["collection"], row["uid"], row["rule"]) for row in rows if row["severity"] == "error"}
    expected = {("observation", observation.uid, "concentration_negative"), ("sample", sample.uid, "depth_reversed")}
    assert errors == expected
    assert results["ERRORS"] == 2 and results["ROWS"] == 4
    assert "Observations: 1 rows checked" in log
    at_plot = [row["at"].asPoint() for row in rows if row["collection"] != "dataset"]
    assert all(place.compare(QgsPointXY(11.52345, 44.51234), 1e-9) for place in at_plot)


def test_a_link_to_nowhere_is_an_error_in_the_checkout_but_cannot_be_told_in_one_table(check, checkout):
    path, _plot, sample, _observation = checkout
    edit(path, "sample", sample.uid, plot_uid=str(uuid4()))
    assert "reference_unknown" in {row["rule"] for row in check(str(path))[1]}
    assert "reference_unknown" not in {row["rule"] for row in check(f"{path}|layername=sample")[1]}


def test_one_layer_of_the_file_gets_the_verdict_of_the_whole(check, checkout):
    path, plot, _sample, _observation = checkout
    edit(path, "plot", plot.uid, code="", sampling_date="2001-02-03")
    whole = [row for row in check(str(path))[1] if row["collection"] == "plot"]
    alone = check(f"{path}|layername=plot")[1]
    assert [row["rule"] for row in alone] == [row["rule"] for row in whole] == ["required_missing", "without_dataset"]
    assert all(row["at"].equals(other["at"]) for row, other in zip(alone, whole, strict=True))


def test_identifiers_that_contributing_gives_are_no_errors(check, checkout):
    path, plot, _sample, _observation = checkout
    with closing(geopackage.connect(path)) as file, file:
        for uid, name in ((None, "new"), (plot.uid, "copy")):
            text = "INSERT INTO plot (uid, country, code, geom) SELECT ?, country, ?, geom FROM plot LIMIT 1"
            file.execute(text, (uid, name))
    results, rows, _log = check(str(path))
    assert results["ERRORS"] == 0 and "uid_repeated" in {row["rule"] for row in rows}
    receipt = open_checkout(path).contribute(open_store(str(path.parent / "store")), Identity("Ann"))
    assert (receipt.status, receipt.accepted + receipt.pending) == ("ok", 2)


def test_nothing_in_the_checkout_is_changed(check, checkout):
    path = checkout[0]
    before = path.read_bytes()
    check(str(path))
    assert path.read_bytes() == before


def _context():
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return context
