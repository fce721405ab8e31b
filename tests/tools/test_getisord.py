"""insop:getisord in the real qgis_process, called as scripts and other programs call it."""

import csv
import sqlite3
from pathlib import Path

import numpy as np
import pytest
from osgeo import ogr, osr

from tests.core import meuse

DATA = Path(__file__).resolve().parent.parent / "data"
BAND_500 = {"FIELD": "zinc", "NEIGHBOURHOOD": 0, "BAND": 500}


@pytest.fixture(scope="module")
def points(tmp_path_factory):
    """Meuse zinc as a GeoPackage."""
    return geopackage(tmp_path_factory.mktemp("meuse") / "meuse.gpkg", meuse.places().x, meuse.places().y, meuse.zinc())


def geopackage(path, x, y, values, epsg=28992):
    """Write points with a value; None where there is no value or no point."""
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    layer = source.CreateLayer("samples", crs, ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn("zinc", ogr.OFTReal))
    layer.StartTransaction()
    for east, north, value in zip(x, y, values, strict=True):
        feature = ogr.Feature(layer.GetLayerDefn())
        if value is not None:
            feature["zinc"] = float(value)
        if east is not None:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({float(east)!r} {float(north)!r})"))
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    return str(path)


def column(path, name):
    with sqlite3.connect(path) as file:
        table = file.execute("SELECT table_name FROM gpkg_geometry_columns").fetchone()[0]
        return [row[0] for row in file.execute(f'SELECT "{name}" FROM "{table}" ORDER BY fid')]


def test_meuse_to_six_digits(qgis_process, points, tmp_path):
    output = str(tmp_path / "hot.gpkg")
    done = qgis_process("insop:getisord", INPUT=points, OUTPUT=output, **BAND_500)
    assert done.returncode == 0, done.stderr
    found = {name: done.results[name] for name in ("HOT", "COLD", "N", "NULLS", "ISLANDS")}
    assert found == {"HOT": 16, "COLD": 24, "N": 155, "NULLS": 0, "ISLANDS": 0}
    np.testing.assert_allclose(column(output, "gi_z"), meuse.expected("band500", "z"), atol=1e-6)
    assert column(output, "n_neighbours") == meuse.expected("band500", "n").tolist()
    assert "read at once from its GeoPackage" in done.log
    assert "Hot spots: 16 hot, 24 cold, 115 not significant of 155 (5 %, FDR)" in done.log


def test_nulls_and_islands_of_a_layer_in_degrees(qgis_process, tmp_path):
    random = np.random.default_rng(8)
    x, y = [*(10 + random.random(60) / 10), 12, None], [*(50 + random.random(60) / 10), 51, None]
    values = [*random.lognormal(size=59), None, 3.0, 9.0]
    output = str(tmp_path / "hot.gpkg")
    done = qgis_process("insop:getisord", INPUT=geopackage(tmp_path / "p.gpkg", x, y, values, 4326), FIELD="zinc",
                        NEIGHBOURHOOD=0, BAND=2500, TRANSFORM=1, ALPHA=0.1, OUTPUT=output)  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert (done.results["N"], done.results["NULLS"], done.results["ISLANDS"]) == (60, 1, 1)
    assert "great circles" in done.log
    assert "have no neighbour within 2,500 m" in done.log
    assert column(output, "gi_z")[59] is None
    assert column(output, "gi_class")[61] is None
    assert column(output, "n_neighbours")[60] == 0


@pytest.mark.parametrize(
    ("n", "chosen", "sentence"),
    [
        (0, {}, "0 samples have a value for zinc; 8 are needed"),
        (30, {"NEIGHBOURHOOD": 1, "K": 40}, "40 nearest neighbours cannot be found: 30 samples have a value"),
    ],
)
def test_refusals_say_what_to_do_and_leave_no_file(qgis_process, tmp_path, n, chosen, sentence):
    points = geopackage(tmp_path / "p.gpkg", range(n), range(n), range(1, n + 1))
    done = qgis_process("insop:getisord", INPUT=points, OUTPUT=str(tmp_path / "hot.gpkg"), **{**BAND_500, **chosen})
    assert done.returncode == 1
    assert sentence in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    assert not (tmp_path / "hot.gpkg").exists()


def test_a_csv_of_text_is_an_input_too(qgis_process, tmp_path):
    uri = f"delimitedtext://file://{DATA / 'meuse_155.csv'}?xField=x&yField=y&crs=EPSG:28992&detectTypes=yes"
    output = tmp_path / "hot.csv"
    done = qgis_process("insop:getisord", INPUT=uri, OUTPUT=str(output), **BAND_500)
    assert done.returncode == 0, done.stderr
    with output.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    np.testing.assert_allclose([float(row["gi_z"]) for row in rows], meuse.expected("band500", "z"), atol=1e-6)
    assert rows[0]["landuse"] == "Ah"


def test_large_results_are_written_whole(qgis_process, tmp_path):
    random, n, output = np.random.default_rng(0), 20_000, str(tmp_path / "hot.gpkg")
    x, y = 1e5 * random.random(n), 1e5 * random.random(n)
    points = geopackage(tmp_path / "p.gpkg", x, y, random.lognormal(size=n))
    done = qgis_process("insop:getisord", INPUT=points, FIELD="zinc", NEIGHBOURHOOD=1, K=8, OUTPUT=output)
    assert done.returncode == 0, done.stderr
    assert "feature by feature" not in done.log
    with sqlite3.connect(output) as file:
        assert file.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert file.execute("SELECT rtreecheck('rtree_hot_geom')").fetchone()[0] == "ok"
        assert file.execute("SELECT feature_count FROM gpkg_ogr_contents WHERE table_name = 'hot'").fetchone()[0] == n
        extent = file.execute(
            "SELECT min_x, max_x, min_y, max_y FROM gpkg_contents WHERE table_name = 'hot'"
        ).fetchone()
    np.testing.assert_allclose(extent, (x.min(), x.max(), y.min(), y.max()))
    source = ogr.Open(output)  # has to outlive its layer
    layer = source.GetLayer("hot")
    layer.SetSpatialFilterRect(2e4, 2e4, 3e4, 3e4)
    assert layer.GetFeatureCount() == ((x >= 2e4) & (x <= 3e4) & (y >= 2e4) & (y <= 3e4)).sum()
