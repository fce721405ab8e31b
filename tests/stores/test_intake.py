"""Harmonised tables become new rows of a checkout: many at once, all or none."""

import time

import numpy
import pandas
import pytest

from insop_plugin.core import canonical, model
from insop_plugin.core.changes import new_id
from insop_plugin.stores import errors, folder, geopackage
from insop_plugin.stores.checkout import create_checkout, open_checkout
from insop_plugin.stores.intake import AlreadyThere, NotAValueInRow, add_rows
from tests.stores.make import ANN, point, sql


@pytest.fixture
def store(tmp_path):
    return folder.create(tmp_path / "store", "Training")


@pytest.fixture
def made(store, tmp_path):
    create_checkout(store, tmp_path / "a.gpkg")
    return open_checkout(tmp_path / "a.gpkg")


def survey(n):
    """Return plots, samples and observations of n places, as the harmoniser delivers them."""
    plots = pandas.DataFrame({"uid": [new_id() for _ in range(n)], "country": "ITA", "code": [f"P{i}" for i in range(n)]})
    plots["geom"] = [bytes.fromhex(point(5 + i * 1e-4, 45)) for i in range(n)]
    plots["sampling_date"], plots["row"] = "2024-03-05", range(1, n + 1)
    samples = pandas.DataFrame({"uid": [new_id() for _ in range(n)], "country": "ITA", "plot_uid": plots["uid"]})
    samples["upper_depth_cm"], samples["lower_depth_cm"] = 0, numpy.where(numpy.arange(n) % 2, 20.0, numpy.nan)
    seen = pandas.DataFrame({"uid": [new_id() for _ in range(n)], "country": "ITA", "sample_uid": samples["uid"]})
    seen["contaminant"], seen["censor"], seen["unit"] = "Pb", "none", "mg/kg"
    seen["value"] = numpy.arange(n) + 0.1
    return {"plot": plots, "sample": samples, "observation": seen}


def test_tables_become_new_rows_that_are_contributed(store, made):
    assert add_rows(made.path, survey(30)) == {"plot": 30, "sample": 30, "observation": 30}
    assert made.pending().counts()["observation"]["insert"] == 30
    receipt = made.contribute(store, ANN)
    assert (receipt.status, receipt.accepted) == ("ok", 90), receipt.findings[:2]
    assert len(made.pending()) == 0 and store.info().counts["sample"] == 30


def test_new_rows_are_drafts_without_revision(made):
    add_rows(made.path, survey(2))
    rows = sql(made.path, "SELECT state, rev, deleted, typeof(lower_depth_cm) FROM sample ORDER BY fid")
    assert rows == [("draft", 0, 0, "null"), ("draft", 0, 0, "real")]


def test_values_are_spelled_as_everywhere(made):
    frame = pandas.DataFrame({"country": ["ITA"] * 3, "code": ["a", "", None], "altitude_m": [-0.0, numpy.nan, 3],
                              "n_subsamples": pandas.array([1, None, 3], dtype="Int64"), "geom": [point(1, 2)] * 3})  # fmt: skip
    add_rows(made.path, {"plot": frame})
    rows = sql(made.path, "SELECT code, altitude_m, n_subsamples, uid FROM plot ORDER BY fid")
    assert [row[:3] for row in rows] == [("a", 0.0, 1), (None, None, None), (None, 3.0, 3)]
    assert all(canonical.is_uuid(row[3]) for row in rows)


def test_the_row_of_a_value_that_does_not_fit_is_named_and_nothing_is_added(made):
    tables = survey(5)
    tables["sample"]["upper_depth_cm"] = tables["sample"]["upper_depth_cm"].astype(object)
    tables["sample"].loc[3, "upper_depth_cm"] = "deep"
    with pytest.raises(NotAValueInRow, match=r"sample, row 4, column upper_depth_cm: “deep”"):
        add_rows(made.path, tables)
    assert made.counts()["plot"] == 0 and len(made.pending()) == 0


@pytest.mark.parametrize(("table", "column"), [("plot", "colour"), ("planet", "code")])
def test_unknown_columns_and_collections_are_refused(made, table, column):
    with pytest.raises((canonical.UnknownColumn, model.UnknownCollection)):
        add_rows(made.path, {table: pandas.DataFrame({column: ["x"]})})


def test_a_table_imported_twice_is_refused(made):
    tables = survey(3)
    add_rows(made.path, tables)
    with pytest.raises(AlreadyThere, match="plot that are in the checkout already: 3"):
        add_rows(made.path, tables)
    twins = pandas.concat([survey(1)["plot"]] * 2)
    with pytest.raises(AlreadyThere):
        add_rows(made.path, {"plot": twins})
    assert made.counts()["plot"] == 3


def test_nothing_is_added_while_the_checkout_is_edited(made):
    qgis = geopackage.connect(made.path)
    qgis.execute("PRAGMA journal_mode = WAL")
    qgis.execute("SELECT count(*) FROM plot").fetchall()
    with pytest.raises(errors.CheckoutInEditMode):
        add_rows(made.path, survey(1))
    qgis.close()


def test_many_rows_are_quick_and_indexed_rightly(store, made):
    tables, n = survey(20_000), 20_000
    started = time.process_time()
    add_rows(made.path, tables)
    assert time.process_time() - started < 8  # 60 000 rows; about 1.5 s on a quiet machine
    assert sql(made.path, "SELECT rtreecheck('rtree_plot_geom')") == [("ok",)]
    assert sql(made.path, "SELECT count(*) FROM rtree_plot_geom") == [(n,)]
    ((west, east),) = sql(made.path, "SELECT min_x, max_x FROM gpkg_contents WHERE table_name = 'plot'")
    assert west == pytest.approx(5, abs=1e-4) and east == pytest.approx(5 + n * 1e-4, abs=1e-3)
    sql(made.path, "UPDATE plot SET geom = NULL WHERE fid = 1")  # the triggers follow again
    assert sql(made.path, "SELECT count(*) FROM rtree_plot_geom") == [(n - 1,)]
