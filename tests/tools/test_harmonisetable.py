"""insop:harmonisetable in the real qgis_process: tables in, four layers out, rows in = kept + refused."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from osgeo import ogr

DATA = Path(__file__).resolve().parent.parent / "data" / "harmonise"
RECIPES = Path(__file__).resolve().parents[2] / "resources" / "recipes"
OUTPUTS = ("SAMPLES", "OBSERVATIONS", "AUDIT", "REFUSED")


def rows(path):
    """Return the rows of the one table of a GeoPackage as dictionaries."""
    with closing(sqlite3.connect(path)) as file:
        file.row_factory = sqlite3.Row
        table = file.execute("SELECT table_name FROM gpkg_contents WHERE table_name NOT LIKE 'layer_%'").fetchone()[0]
        return [dict(row) for row in file.execute(f'SELECT * FROM "{table}" ORDER BY 1')]


def places(folder):
    return {name: str(folder / f"{name.lower()}.gpkg") for name in OUTPUTS}


def test_usgs_piece_with_its_recipe(qgis_process, tmp_path):
    recipe = RECIPES / "usgs_conus_soils.json"
    given = places(tmp_path)
    done = qgis_process("insop:harmonisetable", INPUT=DATA / "usgs_conus_piece.csv", RECIPE=recipe, **given)
    assert done.returncode == 0, done.stderr
    assert "17 rows in = 15 kept + 2 refused" in done.log and "row 8, column A_C_Org: “?0.16”" in done.log
    assert {name: done.results[name] for name in ("ROWS_IN", "ROWS_KEPT", "ROWS_REFUSED")} == {
        "ROWS_IN": 17, "ROWS_KEPT": 15, "ROWS_REFUSED": 2,
    }  # fmt: skip
    found = {(row["row"], row["contaminant"]): row for row in rows(given["OBSERVATIONS"])}
    aluminium, silver = found[1, "Al"], found[1, "Ag"]
    assert (aluminium["value"], aluminium["unit"], aluminium["value_orig"], aluminium["unit_orig"]) == (
        8700,
        "mg/kg",
        "0.87",
        "wt. %",
    )
    assert (silver["value"], silver["censor"], silver["censor_limit"], silver["value_orig"]) == (None, "left", 1, "<1")
    assert json.loads(aluminium["steps"])[0]["factor"] == 10000
    samples = rows(given["SAMPLES"])
    assert len(samples) == 15 and {row["sample_uid"] for row in found.values()} == {
        row["sample_uid"] for row in samples
    }
    first = samples[0]
    assert (first["sample_code"], first["Al"], first["Ag"], first["sampling_date"]) == (
        "C-328943",
        8700,
        None,
        "2009-02-18",
    )
    assert {row["reason"] for row in rows(given["REFUSED"])} == {"limit_unknown", "no_measurement", "value_unreadable"}
    assert {row["rule"] for row in rows(given["AUDIT"])} >= {"unit", "less_than"}


def test_points_lie_where_the_coordinates_say(qgis_process, tmp_path):
    """UTM 18N (EPSG:32618) of 75° W, 4.5° N on the central meridian: easting 500 000, northing 497 395.4647 (PROJ 9.1)."""
    (tmp_path / "lab.csv").write_text("site;x;y;Pb (mg/kg)\nA;500000;497395,4647;5\n", encoding="utf-8")
    recipe = {"recipe": 1, "name": "UTM", "columns": {"plot": "site", "x": "x", "y": "y"}, "constants": {"srs": "EPSG:32618"},
              "values": [{"column": "Pb (mg/kg)", "contaminant": "Pb", "unit": "mg/kg"}]}  # fmt: skip
    (tmp_path / "utm.json").write_text(json.dumps(recipe), encoding="utf-8")
    given = places(tmp_path)
    done = qgis_process("insop:harmonisetable", INPUT=tmp_path / "lab.csv", RECIPE=tmp_path / "utm.json", **given)
    assert done.returncode == 0, done.stderr
    source = ogr.Open(given["SAMPLES"])
    layer = source.GetLayer(0)
    feature = layer.GetNextFeature()
    point = feature.GetGeometryRef()
    assert point.GetX() == pytest.approx(-75, abs=1e-9) and point.GetY() == pytest.approx(4.5, abs=1e-6)
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "4326"
    assert rows(given["SAMPLES"])[0]["x_orig"] == "500000"


def test_without_a_recipe_one_is_suggested_and_can_be_used_again(qgis_process, tmp_path):
    text = "Muestra;Longitud;Latitud;Parámetro;Resultado;Unidad\n1;-75,963;8,545;Cadmio;350;µg/kg\n1;-75,963;8,545;Plomo;<5;mg/kg\n2;0;0;Plomo;7;mg/kg\n"
    (tmp_path / "datos.csv").write_text(text, encoding="cp1252")
    used = tmp_path / "recipe.json"
    given = places(tmp_path)
    done = qgis_process("insop:harmonisetable", INPUT=tmp_path / "datos.csv", RECIPE_USED=used, **given)
    assert done.returncode == 0, done.stderr
    assert "No recipe was given" in done.log and "3 rows in = 2 kept + 1 refused" in done.log
    assert [(row["contaminant"], row["value"], row["censor_limit"]) for row in rows(given["OBSERVATIONS"])] == [
        ("Cd", 0.35, None),
        ("Pb", None, 5),
    ]
    assert [(row["row"], row["reason"]) for row in rows(given["REFUSED"])] == [(3, "coordinate_zero")]
    again = places(tmp_path / "again")
    (tmp_path / "again").mkdir()
    done = qgis_process("insop:harmonisetable", INPUT=tmp_path / "datos.csv", RECIPE=used, **again)
    assert done.returncode == 0, done.stderr
    assert [row["uid"] for row in rows(again["OBSERVATIONS"])] == [row["uid"] for row in rows(given["OBSERVATIONS"])]


@pytest.mark.parametrize(
    ("content", "recipe", "words"),
    [
        ("site;x;y;Pb (mg/kg)\nA;181072;333611;5\n", "", ["lab.csv", "columns x and y", "EPSG"]),
        (
            "site;Pb (mg/kg)\nA;5\n",
            '{"recipe": 1, "values": [{"column": "Zn", "contaminant": "Zn"}]}',
            ["lab.csv has no column Zn"],
        ),
        ("site;Pb (mg/kg)\nA;5\n", "{", ["recipe.json", "cannot be read"]),
        ("site;remark\nA;nice\n", "", ["lab.csv has no column that was recognised as a result"]),
    ],
)
def test_what_cannot_be_harmonised_says_why_and_writes_nothing(qgis_process, tmp_path, content, recipe, words):
    (tmp_path / "lab.csv").write_text(content, encoding="utf-8")
    more = {}
    if recipe:
        (tmp_path / "recipe.json").write_text(recipe, encoding="utf-8")
        more = {"RECIPE": tmp_path / "recipe.json"}
    done = qgis_process("insop:harmonisetable", INPUT=tmp_path / "lab.csv", **more, **places(tmp_path))
    assert done.returncode == 1
    said = done.stdout + done.stderr
    assert all(word in said for word in words), said
    assert not list(tmp_path.glob("*.gpkg"))


def test_audit_and_refused_may_be_left_out(qgis_process, tmp_path):
    given = {name: place for name, place in places(tmp_path).items() if name in ("SAMPLES", "OBSERVATIONS")}
    recipe = RECIPES / "usgs_conus_soils.json"
    done = qgis_process("insop:harmonisetable", INPUT=DATA / "usgs_conus_piece.csv", RECIPE=recipe, **given)
    assert done.returncode == 0, done.stderr
    assert len(rows(given["SAMPLES"])) == 15 and "AUDIT" not in {path.stem.upper() for path in tmp_path.iterdir()}
