"""A checkout edited by QGIS itself: what its provider writes is found, sent and settled."""

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer, QgsVectorLayerUtils

from insop_plugin.stores import errors, folder
from insop_plugin.stores.checkout import create_checkout, open_checkout
from tests.stores.make import ANN, BOB, insert, point, push, square, stored, update
from tests.stores.make import sql as run_sql


@pytest.fixture
def store(tmp_path):
    made = folder.create(tmp_path / "store", "Training")
    push(made, insert("plot", code="A", geom=point(11, 44)), insert("site", geom=square(11, 44, 0.02)))
    return made


@pytest.fixture
def made(store, tmp_path, qgis_new_project):
    create_checkout(store, tmp_path / "a.gpkg")
    yield open_checkout(tmp_path / "a.gpkg")
    QgsProject.instance().clear()


def layer(made, name, geometry=""):
    end = f"|geometrytype={geometry}" if geometry else ""
    opened = QgsVectorLayer(f"{made.path}|layername={name}{end}", name, "ogr")
    assert opened.isValid()
    QgsProject.instance().addMapLayer(opened)
    return opened


def add(plots, code, x):
    feature = QgsVectorLayerUtils.createFeature(plots, QgsGeometry.fromPointXY(QgsPointXY(x, 44)))
    feature["country"], feature["code"] = "ITA", code
    assert plots.addFeature(feature)


def test_edits_of_every_kind_are_found_and_sent(store, made):
    plots = layer(made, "plot")
    plots.startEditing()
    add(plots, "B", 11.5)
    first = next(plots.getFeatures("code = 'A'"))
    plots.changeAttributeValue(first.id(), plots.fields().indexOf("remarks"), "Ünïcödé")
    plots.changeGeometry(first.id(), QgsGeometry.fromPointXY(QgsPointXY(11.25, 44.125)))
    assert plots.commitChanges()
    pending = made.pending()
    assert pending.counts() == {"plot": {"insert": 1, "update": 1, "delete": 0}}
    changed = next(change for change in pending if change.action == "update")
    assert dict(changed.values) == {"remarks": "Ünïcödé", "geom": point(11.25, 44.125)}
    at_rest = open_checkout(made.path, is_at_rest=True)  # the layer is still loaded
    assert at_rest.contribute(store, ANN).status == "ok" and len(at_rest.pending()) == 0
    plots.reload()
    assert {feature["rev"] for feature in plots.getFeatures()} == {2}


def test_a_layer_being_edited_is_noticed(store, made):
    plots = layer(made, "plot")
    plots.startEditing()
    add(plots, "B", 11.5)
    with pytest.raises(errors.CheckoutInEditMode, match="a.gpkg"):
        made.contribute(store, ANN)
    plots.rollBack()
    QgsProject.instance().clear()
    del plots
    assert made.contribute(store, ANN).accepted == 0


def test_saving_without_a_change_is_no_edit(made):
    sites = layer(made, "site", "Polygon")
    sites.startEditing()
    (site,) = sites.getFeatures()
    sites.changeGeometry(site.id(), QgsGeometry.fromWkt(site.geometry().asWkt(17)))
    sites.changeAttributeValue(site.id(), sites.fields().indexOf("name"), site["name"])
    assert sites.commitChanges() and made.pending().changes == ()


def test_a_split_site_and_a_pasted_plot_get_identities_of_their_own(store, made):
    sites = layer(made, "site", "Polygon")
    sites.startEditing()
    line = [QgsPointXY(11.01, 43.9), QgsPointXY(11.01, 44.1)]
    assert int(sites.splitFeatures(line)) == 0 and sites.commitChanges()
    plots = layer(made, "plot")
    plots.startEditing()
    copied = QgsFeature(next(plots.getFeatures()))
    copied["fid"] = None
    assert plots.addFeature(copied) and plots.commitChanges()
    pending = made.pending()
    assert pending.counts() == {"site": {"insert": 1, "update": 1, "delete": 0}, "plot": {"insert": 1, "update": 0, "delete": 0}}
    receipt = open_checkout(made.path, is_at_rest=True).contribute(store, ANN)
    assert receipt.status == "ok", receipt.findings
    uids = [uid for (uid,) in run_sql(made.path, "SELECT uid FROM site UNION ALL SELECT uid FROM plot")]
    assert len(uids) == len(set(uids)) == 4


def test_a_pull_reaches_the_open_layer(store, made):
    plots = layer(made, "plot")
    ((uid,),) = run_sql(made.path, "SELECT uid FROM plot")
    change = insert("plot", uid=uid)
    push(store, update(change, 1, code="theirs"), insert("plot", code="new", geom=point(12, 45)), who=BOB)
    open_checkout(made.path, is_at_rest=True).pull(store)
    plots.reload()
    assert {feature["code"] for feature in plots.getFeatures()} == {"theirs", "new"}
    assert plots.featureCount() == 2 and stored(store, change)["code"] == "theirs"


def test_deleting_and_undoing_in_qgis(made):
    plots = layer(made, "plot")
    plots.startEditing()
    plots.deleteFeature(next(plots.getFeatures()).id())
    assert plots.commitChanges()
    assert made.pending().counts()["plot"]["delete"] == 1
    assert run_sql(made.path, "SELECT count(*) FROM rtree_plot_geom") == [(0,)]
