"""Create a store, load it, edit, contribute: the exchange tools in the real qgis_process."""

import json
import sqlite3
from contextlib import closing

import pytest

from insop_plugin.core.changes import Change
from insop_plugin.stores import folder
from tests.stores.make import insert, point, push, sql


@pytest.fixture
def store(tmp_path):
    made = folder.create(tmp_path / "store", "Soils of the Alps", "CC-BY-4.0")
    lead = insert("plot", geom=point(11, 46))
    push(made, lead, insert("sample", plot_uid=lead.uid), insert("plot", country="AUT", geom=point(13, 47)))
    return made


@pytest.fixture
def checkout(qgis_process, store, tmp_path):
    path = tmp_path / "checkout.gpkg"
    done = qgis_process("insop:loaddataset", STORE=store.folder, CHECKOUT=path)
    assert done.returncode == 0, done.stderr
    return path


def contribute(qgis_process, store, checkout, **more):
    receipt = checkout.with_name("receipt.json")
    receipt.unlink(missing_ok=True)
    done = qgis_process("insop:contribute", CHECKOUT=checkout, STORE=store.folder, RECEIPT=receipt, **more)
    return done, json.loads(receipt.read_text("utf-8")) if receipt.exists() else None


def test_the_whole_line(qgis_process, tmp_path):
    place, path = tmp_path / "new" / "store", tmp_path / "checkout.gpkg"
    made = qgis_process("insop:createstore", STORE=place, TITLE="Üben", LICENCE="CC-BY-4.0", COUNTRIES="ITA, AUT")
    assert made.returncode == 0, made.stderr
    info = folder.FolderStore(place).info()
    assert (info.title, info.licence, info.countries) == ("Üben", "CC-BY-4.0", ("ITA", "AUT"))
    assert made.results["STORE_ID"] == info.store_id and made.results["STORE"] == str(place)
    loaded = qgis_process("insop:loaddataset", STORE=place, CHECKOUT=path)
    assert (loaded.returncode, loaded.results["ROWS"], loaded.results["CHECKOUT"]) == (0, 0, str(path))
    sql(path, "INSERT INTO dataset (country, title, licence) VALUES ('ITA', 'Survey', 'CC-BY-4.0')")
    done, receipt = contribute(qgis_process, folder.FolderStore(place), path, CONTRIBUTOR="Ana", SHARING_LEVEL="public_exact")
    assert done.returncode == 0, done.stderr
    expected = {"STATUS": "ok", "REVISION": 1, "ACCEPTED": 1, "PENDING": 0, "REFUSED": 0}
    assert {name: done.results[name] for name in expected} == expected
    assert (receipt["status"], receipt["actor"], receipt["sharing_level"]) == ("ok", "Ana", "public_exact")
    assert folder.FolderStore(place).info().counts["dataset"] == 1
    again, receipt = contribute(qgis_process, folder.FolderStore(place), path)
    assert (again.returncode, again.results["ACCEPTED"]) == (0, 0) and "nothing to send" in again.log


def test_a_part_is_loaded_by_country_and_area(qgis_process, store, tmp_path):
    part = {"STORE": store.folder, "CHECKOUT": tmp_path / "part.gpkg"}
    austria = qgis_process("insop:loaddataset", **part, COUNTRY="Austria")
    assert austria.returncode == 0 and sql(part["CHECKOUT"], "SELECT country FROM plot") == [("AUT",)]
    area = qgis_process("insop:loaddataset", **part, EXTENT="1100000,1300000,5700000,5800000 [EPSG:3857]")  # about 11 E 46 N
    assert area.returncode == 0, area.stderr
    assert sql(part["CHECKOUT"], "SELECT country FROM plot") == [("ITA",)]


def test_a_checkout_is_a_plain_geopackage_that_gdal_and_qgis_read(checkout):
    from osgeo import ogr

    source = ogr.Open(str(checkout))
    names = {source.GetLayer(n).GetName() for n in range(source.GetLayerCount())}
    assert {"plot", "source", "sample", "list_site_status"} <= names and not any(n.startswith("insop_") for n in names)
    assert source.GetLayerByName("plot").GetFeatureCount() == 2
    with closing(sqlite3.connect(checkout)) as connection:
        assert connection.execute("SELECT count(*) FROM qgis_projects").fetchone()[0] == 1
        assert connection.execute("SELECT count(*) FROM layer_styles").fetchone()[0] > 0


def test_embedding_the_project_is_no_edit(checkout, qgis_process, store):
    done, receipt = contribute(qgis_process, store, checkout)
    assert done.returncode == 0 and receipt["accepted"] == 0


def test_a_refused_contribution_fails_names_its_rows_and_keeps_the_edits(qgis_process, store, checkout):
    ((uid,),) = sql(checkout, "SELECT uid FROM plot WHERE country = 'ITA'")
    sql(checkout, "UPDATE plot SET code = 'mine' WHERE uid = ?", uid)
    sql(store.file, "UPDATE plot SET rev = 2 WHERE uid = ?", uid)  # somebody else was quicker
    done, receipt = contribute(qgis_process, store, checkout)
    assert done.returncode == 1 and uid in done.stdout + done.stderr
    assert (receipt["status"], receipt["refused"], receipt["conflicts"][0]["uid"]) == ("conflict", 1, uid)
    assert sql(checkout, "SELECT code FROM plot WHERE uid = ?", uid) == [("mine",)]


def test_what_is_not_right_is_refused_by_name(qgis_process, store, checkout):
    sql(checkout, "INSERT INTO plot (country, code) VALUES ('ITA', NULL)")
    done, receipt = contribute(qgis_process, store, checkout)
    assert (done.returncode, receipt["status"]) == (1, "invalid")
    ((uid,),) = sql(checkout, "SELECT uid FROM plot WHERE code IS NULL")
    assert uid in done.stdout + done.stderr and receipt["findings"][0]["field"] == "code"


def test_a_checkout_with_edits_is_not_loaded_over(qgis_process, store, checkout):
    sql(checkout, "UPDATE plot SET code = 'mine'")
    done = qgis_process("insop:loaddataset", STORE=store.folder, CHECKOUT=checkout)
    assert done.returncode == 1 and "2" in done.stdout + done.stderr
    assert sql(checkout, "SELECT DISTINCT code FROM plot") == [("mine",)]


REFUSALS = [
    ("insop:createstore", {"STORE": "{store}", "TITLE": "x"}, "store.gpkg"),
    ("insop:createstore", {"STORE": "{place}/y", "TITLE": "x", "LICENCE": "free"}, "free"),
    ("insop:loaddataset", {"STORE": "{place}", "CHECKOUT": "{place}/c.gpkg"}, "There is no INSOP store"),
    ("insop:loaddataset", {"STORE": "{store}", "CHECKOUT": "{place}/c.csv"}, "does not end in “.gpkg”"),
    ("insop:loaddataset", {"STORE": "{store}", "CHECKOUT": "{place}/c.gpkg", "COUNTRY": "Utopia"}, "Utopia"),
    ("insop:loaddataset", {"STORE": "{store}", "CHECKOUT": "{place}/c.gpkg", "CONTAMINANT": "Unobtainium"}, "Unobtainium"),
    ("insop:contribute", {"STORE": "{store}", "CHECKOUT": "{store}/store.gpkg", "RECEIPT": "{place}/r.json"}, "no INSOP checkout"),
]


@pytest.mark.parametrize(("tool", "parameters", "words"), REFUSALS)
def test_a_refusal_is_a_sentence_and_an_exit_code(qgis_process, store, tmp_path, tool, parameters, words):
    given = {name: text.format(store=store.folder, place=tmp_path) for name, text in parameters.items()}
    done = qgis_process(tool, **given)
    said = done.stdout + done.stderr
    assert done.returncode == 1 and words in said and "Traceback" not in said
    assert not list(tmp_path.glob("*c.*")) and not (tmp_path / "r.json").exists()


def test_a_store_is_sent_to_another_one_as_far_as_it_was_accepted(qgis_process, store, tmp_path):
    other = folder.create(tmp_path / "other", "Other", self_review=True)
    order = {"FROM": store.folder, "STORE": other.folder, "CONTRIBUTOR": "Ana", "REPORT": tmp_path / "report.json"}
    names = ("ACCEPTED", "THERE_ALREADY", "DIFFERENT", "LEFT", "STAYING")
    none = qgis_process("insop:sendstore", **order)
    assert [none.results[name] for name in names] == [0, 0, 0, 0, 3] and "3 rows wait for a review" in none.log
    done = qgis_process("insop:sendstore", **order, WITH_WAITING=True)
    assert done.returncode == 0, done.stderr
    assert [done.results[name] for name in names] == [3, 0, 0, 0, 0]
    ((uid,),) = sql(store.file, "SELECT uid FROM plot WHERE country = 'ITA'")
    for one, code in ((store, "ours"), (other, "theirs")):
        push(one, Change("plot", "update", uid, 1, {"code": code}))
    again = qgis_process("insop:sendstore", **order, WITH_WAITING=True)
    assert [again.results[name] for name in names] == [0, 2, 1, 0, 0]
    report = json.loads((tmp_path / "report.json").read_text("utf-8"))
    assert [one["uid"] for one in report["differing"]] == [uid] and uid in again.log
