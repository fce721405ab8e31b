"""insop:density inside QGIS: beside QGIS's own heatmap, in degrees, with an area, and as a layer of the project."""

import math

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from insop_plugin.processing.density import SampleDensity


@pytest.fixture
def run(qgis_app, tmp_path):
    """Return a callable: parameters in; the raster's values (NaN for nothing), the outputs and the log out."""

    def go(layer, **parameters):
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
        given = {"INPUT": layer, "OUTPUT": str(tmp_path / "density.tif"), **parameters}
        results, done = SampleDensity().create({}).run(given, context, feedback, {}, False)
        assert done, feedback.textLog()
        return _values(results["OUTPUT"]), results, feedback.textLog()

    return go


def _values(path):
    values = gdal.Open(path).ReadAsArray().astype(float)
    return np.where(values == -9999, np.nan, values)


def _layer(x, y, cells=(), definition="Point?crs=EPSG:3035&field=w:double"):
    layer, features = QgsVectorLayer(definition, "samples", "memory"), []
    cells = cells if len(cells) else [None] * len(x)
    for east, north, cell in zip(x, y, cells, strict=True):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([cell if cell is None or isinstance(cell, str) else float(cell)])
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT ({float(east)!r} {float(north)!r})"))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


def _polygon(wkt, crs="EPSG:3035"):
    layer, feature = QgsVectorLayer(f"Polygon?crs={crs}", "area", "memory"), QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt(wkt))
    layer.dataProvider().addFeatures([feature])
    return layer


def test_the_same_as_qgis_own_heatmap(run, qgis_processing, tmp_path):
    import processing

    rng = np.random.default_rng(1)  # rows in the middle of cells: QGIS mirrors each kernel from north to south
    x, y, w = 4e6 + 100 * rng.random(300), 3e6 + rng.integers(0, 80, 300), rng.random(300)
    layer = _layer(x, y, w)
    theirs = processing.run("qgis:heatmapkerneldensityestimation", {
        "INPUT": layer, "RADIUS": 14.5, "PIXEL_SIZE": 1, "KERNEL": 0, "WEIGHT_FIELD": "w", "OUTPUT_VALUE": 0,
        "OUTPUT": str(tmp_path / "heatmap.tif"),
    })["OUTPUT"]  # fmt: skip
    heatmap = np.nan_to_num(_values(theirs))
    ours, _, _ = run(layer, FIELD="w", BANDWIDTH=14.5, CELL=1)
    rows, columns = ours.shape
    raw = ours / 1e6 * math.pi * 14.5**2 / 3
    np.testing.assert_allclose(raw, heatmap[:rows, :columns], atol=1e-5 * heatmap.max())
    assert heatmap[rows:].sum() + heatmap[:, columns:].sum() < 1e-3  # they add a row and a column


def test_degrees_are_metres_in_place(run):
    layer = _layer([30.0, 30.0, 30.02], [60.0, 60.0, 60.0], definition="Point?crs=EPSG:4326&field=w:double")
    values, results, log = run(layer, BANDWIDTH=500, CELL=20)
    assert values.sum() * 0.02**2 == pytest.approx(3, rel=2e-3) and not np.isnan(values).any()
    assert values.max() == pytest.approx(2 * 3 / math.pi / 0.5**2, rel=5e-3)  # two at one place, per km²
    place = QgsRasterLayer(results["OUTPUT"], "density")
    into = place.crs()
    turn = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), into, QgsProject.instance())
    value, found = place.dataProvider().sample(turn.transform(QgsPointXY(30.0, 60.0)), 1)
    assert found and value == pytest.approx(values.max(), rel=0.01)
    assert "equal-area plane around 60" in log
    rows, columns = values.shape  # 0.02 degrees of longitude at 60 north are 1115.8 m on the ellipsoid
    assert (columns * 20, rows * 20) == (pytest.approx(1000 + 1115.8, abs=25), pytest.approx(1000, abs=25))


@pytest.mark.parametrize("crs", ["EPSG:3035", "EPSG:4326"])
def test_polygons_stand_at_their_centroid_and_the_log_says_so(run, crs):
    layer = _polygon("Polygon((10 50, 10.01 50, 10.01 50.01, 10 50.01, 10 50))", crs)
    done = run(layer, BANDWIDTH=5000.0, CELL=1000.0) if crs == "EPSG:4326" else run(layer, BANDWIDTH=5.0, CELL=1.0)
    assert "stand at their centroid" in str(done)


def test_feet_are_metres(run):
    layer = _layer([6e6, 6.003e6], [2e6, 2e6], definition="Point?crs=EPSG:2229&field=w:double")
    values, results, _ = run(layer, BANDWIDTH=300, CELL=10)
    assert values.sum() * 0.01**2 == pytest.approx(2, rel=2e-3)
    assert gdal.Open(results["OUTPUT"]).GetGeoTransform()[1] == pytest.approx(10 / 0.3048, rel=1e-5)


def test_outside_the_area_there_is_nothing(run):
    rng = np.random.default_rng(2)
    x, y = 4e6 + 1000 * rng.random(4000), 3e6 + 1000 * rng.random(4000)
    wkt = "POLYGON ((4000000 3000000, 4000600 3000000, 4000600 3001000, 4000000 3001000, 4000000 3000000))"
    values, results, log = run(_layer(x, y), AREA=_polygon(wkt), EDGE=1, BANDWIDTH=200, CELL=20)
    assert values.shape == (50, 30) and results["N"] == (x <= 4e6 + 600).sum()
    assert values.mean() == pytest.approx(4000, rel=0.05) and abs(values[:, :3].mean() / 4000 - 1) < 0.1
    assert f"{4000 - results['N']:,} outside the area" in log
    uncorrected, _, _ = run(_layer(x, y), AREA=_polygon(wkt), BANDWIDTH=200, CELL=20)
    assert uncorrected[:, :3].mean() < 0.7 * 4000


def test_classes_of_the_comparison_with_guidelines(run):
    x, y = 4e6 + np.arange(40.0), 3e6 + np.arange(40.0)
    cells = ["above"] * 10 + ["below"] * 20 + ["cannot tell"] * 6 + [None] * 4
    layer = _layer(x, y, cells, "Point?crs=EPSG:3035&field=class:string")
    values, results, _ = run(layer, CASES="class", BANDWIDTH=1000, CELL=50)
    assert (results["N"], results["NULLS"], results["EXCEEDING"]) == (30, 10, 10)
    assert values[values.shape[0] // 2, values.shape[1] // 2] == pytest.approx(1 / 3, abs=0.01)


def test_it_arrives_in_the_project_with_colours_and_a_name(run):
    from insop_plugin.adapters.raster_result import DressRaster

    _, results, _ = run(_layer([4e6, 4e6 + 50], [3e6, 3e6]), BANDWIDTH=100, CELL=10)
    layer = QgsRasterLayer(results["OUTPUT"], "density")
    layer.loadDefaultMetadata()
    kept = layer.metadata()
    assert kept.title() == "Density of samples per km²" and any("insop:density" in line for line in kept.history())
    layer = QgsRasterLayer(results["OUTPUT"], "density")
    dress = DressRaster(kept)
    dress.postProcessLayer(layer, QgsProcessingContext(), QgsProcessingFeedback())
    renderer = layer.renderer()
    assert layer.metadata() == kept
    assert renderer.type() == "singlebandpseudocolor" and layer.name() == "Density of samples per km²"
    assert renderer.classificationMax() == pytest.approx(results["MAXIMUM"], rel=1e-5)
    assert dress not in DressRaster.waiting


@pytest.mark.parametrize(
    ("chosen", "sentence"),
    [
        ({"BANDWIDTH": 10, "CELL": 40}, "wider than the bandwidth of 10"),
        ({"CASES": "w", "THRESHOLD": 5, "FEWEST": 500}, "Nowhere do 500.0 effective samples lie"),
        ({"FIELD": "w"}, "Row 2 has the weight -3.0"),
        ({"OUTPUT": "no.png"}, "Give a name that ends in .tif"),
        ({"THRESHOLD": 5}, "no field that it is for"),
    ],
)
def test_refusals_say_what_to_do(qgis_app, chosen, sentence):
    layer, feedback = _layer([4e6, 4e6 + 50], [3e6, 3e6], [2, -3]), QgsProcessingFeedback()
    given = {"INPUT": layer, "OUTPUT": "no.tif", **chosen}
    with pytest.raises(QgsProcessingException, match=sentence):
        SampleDensity().create({}).run(given, QgsProcessingContext(), feedback, {}, False)
