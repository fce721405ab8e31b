"""insop:contaminantlayer in the real qgis_process: one contaminant as points, limits entered only as asked."""

import sqlite3
from contextlib import closing

import pandas
import pytest

from insop_plugin.stores import create_store
from insop_plugin.stores.checkout import create_checkout
from insop_plugin.stores.intake import add_rows
from tests.stores import make

PLACE = (10.0, -50.0)
RESULTS = (
    {"contaminant": "Pb", "procedure": "AR", "censor": "none", "value": 85.0},
    {"contaminant": "Pb", "procedure": "AR", "censor": "left", "censor_limit": 5.0},
    {"contaminant": "Pb", "procedure": "AR", "censor": "right", "censor_limit": 900.0},
    {"contaminant": "Cd", "procedure": "AR", "censor": "none", "value": 0.4},
    {"contaminant": "Cd", "procedure": "EDTA", "censor": "none", "value": 0.1},
)


@pytest.fixture(scope="module")
def checkout(tmp_path_factory):
    """A checkout with lead by aqua regia, two of three results beyond a limit, and cadmium by two procedures."""
    folder = tmp_path_factory.mktemp("checkout")
    path = folder / "checkout.gpkg"
    create_checkout(create_store(str(folder / "store"), "Test"), path)
    plot = {"uid": "6f0d6a3e-5b0e-4f6d-9d53-6c1f3c6f5a10", "code": "A1", "geom": bytes.fromhex(make.point(*PLACE)),
            "sampling_date": "2024-05-06"}  # fmt: skip
    sample = {"uid": "6f0d6a3e-5b0e-4f6d-9d53-6c1f3c6f5a11", "plot_uid": plot["uid"], "upper_depth_cm": 0, "lower_depth_cm": 20}
    observations = [{"sample_uid": sample["uid"], "unit": "mg/kg", **one} for one in RESULTS]
    rows = {"plot": [plot], "sample": [sample], "observation": observations}
    add_rows(path, {name: pandas.DataFrame(table).assign(country="ARG") for name, table in rows.items()})
    return path


def rows(path):
    with closing(sqlite3.connect(path)) as file:
        file.row_factory = sqlite3.Row
        table = file.execute("SELECT table_name FROM gpkg_geometry_columns").fetchone()[0]
        return [dict(row) for row in file.execute(f'SELECT * FROM "{table}"')]


@pytest.mark.parametrize(("depths", "n"), [({"UPPER_DEPTH": 0, "LOWER_DEPTH": 20}, 3), ({"LOWER_DEPTH": 10}, 0), ({"UPPER_DEPTH": 5}, 0)])
def test_only_samples_between_two_depths(qgis_process, checkout, tmp_path, depths, n):
    output = tmp_path / "topsoil.gpkg"
    done = qgis_process("insop:contaminantlayer", CHECKOUT=checkout, CONTAMINANT="Pb", OUTPUT=output, **depths)
    assert done.returncode == 0 and done.results["N"] == len(rows(output)) == n, done.stderr


@pytest.mark.parametrize(("way", "entered"), [(0, None), (1, 5.0), (2, 2.5)])
def test_a_result_below_its_limit_is_entered_as_asked(qgis_process, checkout, tmp_path, way, entered):
    output = tmp_path / "lead.gpkg"
    done = qgis_process("insop:contaminantlayer", CHECKOUT=checkout, CONTAMINANT="Pb", CENSORED=way, OUTPUT=output)
    assert done.returncode == 0, done.stderr
    assert {name: done.results[name] for name in ("N", "CENSORED_N", "WITHOUT_PLACE")} == {
        "N": 3, "CENSORED_N": 2, "WITHOUT_PLACE": 0,
    }  # fmt: skip
    found = {row["censor"]: row for row in rows(output)}
    assert {censor: row["value"] for censor, row in found.items()} == {"none": 85.0, "left": entered, "right": None}
    assert (found["left"]["censor_limit"], found["right"]["censor_limit"]) == (5.0, 900.0)
    none = found["none"]
    assert (none["plot"], none["unit"], none["procedure"], none["sampling_date"]) == ("A1", "mg/kg", "AR", "2024-05-06")
    assert (none["upper_depth_cm"], none["lower_depth_cm"]) == (0, 20)
    assert "Pb, AR · mg/kg (3): 3 results, 2 of them below or above a limit" in done.log


def test_the_points_lie_on_their_plots_and_are_an_input_of_hot_spots(qgis_process, checkout, tmp_path):
    from osgeo import ogr

    output = tmp_path / "cadmium.gpkg"
    done = qgis_process("insop:contaminantlayer", CHECKOUT=checkout, CONTAMINANT="cd", PROCEDURE="EDTA", OUTPUT=output)
    assert done.returncode == 0, done.stderr
    source = ogr.Open(str(output))
    layer = source.GetLayer(0)
    feature = layer.GetNextFeature()
    point = feature.GetGeometryRef()
    assert (point.GetX(), point.GetY()) == PLACE and feature["value"] == 0.1
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "4326"
    done = qgis_process("insop:getisord", INPUT=output, FIELD="value", OUTPUT=tmp_path / "hot.gpkg")
    assert "1 samples have a value for value; 8 are needed" in done.stdout + done.stderr


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"CONTAMINANT": "Cd"}, "AR · mg/kg (1); EDTA · mg/kg (1)"),
        ({"CONTAMINANT": "Zn"}, "has no results of Zn. It has results of: Cd, Pb."),
        ({"CONTAMINANT": "Pb", "PROCEDURE": "EDTA"}, "has no results of Pb, EDTA"),
        ({"CONTAMINANT": "Unobtainium"}, "“Unobtainium” is not in the list"),
    ],
)
def test_what_cannot_be_told_apart_is_refused_in_words(qgis_process, checkout, tmp_path, given, words):
    output = tmp_path / "points.gpkg"
    done = qgis_process("insop:contaminantlayer", CHECKOUT=checkout, OUTPUT=output, **given)
    assert done.returncode == 1
    assert words in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    assert not output.exists()


def test_a_file_that_is_no_checkout_is_named(qgis_process, tmp_path):
    file = tmp_path / "other.gpkg"
    file.write_bytes(b"nothing of the kind")
    done = qgis_process("insop:contaminantlayer", CHECKOUT=file, CONTAMINANT="Pb", OUTPUT=tmp_path / "points.gpkg")
    assert done.returncode == 1
    assert "other.gpkg is no INSOP checkout: it is no GeoPackage" in done.stdout + done.stderr


def test_several_contaminants_in_one_layer(qgis_process, checkout, tmp_path):
    output = tmp_path / "all.gpkg"
    done = qgis_process("insop:contaminantlayer", CHECKOUT=checkout, CONTAMINANT="all", CENSORED=2, OUTPUT=output)
    assert done.returncode == 0, done.stderr
    assert sorted((row["contaminant"], row["procedure"], row["value"]) for row in rows(output) if row["value"]) == [
        ("Cd", "AR", 0.4), ("Pb", "AR", 2.5), ("Pb", "AR", 85.0),
    ]  # fmt: skip
    assert "Cd, EDTA · mg/kg (1): left out, another procedure or unit has more results." in done.log
