"""insop:localmoran inside QGIS: large results written whole, two fields, lines by their centroid."""

import numpy as np
import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsVectorLayer

from insop_plugin.core.neighbourhood import accelerated
from insop_plugin.processing.localmoran import LocalMoranClusters
from tests.core import meuse
from tests.tools.test_getisord import geopackage


@pytest.fixture
def run(qgis_app):
    """Return a callable: parameters in; the result layer, the outputs and the log out."""

    def go(layer, **parameters):
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
        given = {"INPUT": layer, "OUTPUT": "TEMPORARY_OUTPUT", "NEIGHBOURHOOD": 1, **parameters}
        results, done = LocalMoranClusters().create({}).run(given, context, feedback, {}, False)
        assert done
        output = context.takeResultLayer(results["OUTPUT"]) or QgsVectorLayer(results["OUTPUT"], "result", "ogr")
        return output, results, feedback.textLog()

    return go


def test_the_same_whole_and_by_loop(run, tmp_path):
    rng = np.random.default_rng(1)
    x, y = rng.random((2, 21_000)) * 1e5
    path = geopackage(tmp_path / "many.gpkg", x, y, [None, *rng.lognormal(size=20_999)])
    facts = {"FIELD": "zinc", "PERMUTATIONS": 999}
    looped, _, _ = run(QgsVectorLayer(path, "many", "ogr"), **facts)
    whole, _, _ = run(QgsVectorLayer(path, "many", "ogr"), **facts, OUTPUT=str(tmp_path / "moran.gpkg"))
    names = ["lm_i", "lm_z", "lm_p", "lm_q", "lm_quadrant", "lm_geary", "n_neighbours"]
    rows = [[[feature[name] for name in names] for feature in layer.getFeatures()] for layer in (looped, whole)]
    assert rows[0] == rows[1] and len(rows[0]) == 21_000
    whole.loadDefaultStyle()
    assert whole.renderer().type() == "RuleRenderer" and "Local Moran's I of zinc" in whole.metadata().title()


@pytest.mark.parametrize(("neighbourhood", "is_compiled"), [(1, True), (0, False)])
def test_metadata_name_numba_where_it_took_part(run, monkeypatch, neighbourhood, is_compiled):
    pytest.importorskip("numba")
    monkeypatch.setattr(accelerated, "FEWEST", 0)
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=a:double", "degrees", "memory")
    _fill(layer, zip(meuse.places().x / 1e5, meuse.places().y / 1e5, meuse.zinc()))
    output, _, _ = run(layer, FIELD="a", NEIGHBOURHOOD=neighbourhood, BAND=1000.0, K=8)
    assert ("numba" in output.metadata().abstract()) == is_compiled


def test_two_fields(run):
    layer = QgsVectorLayer("Point?crs=EPSG:28992&field=a:double&field=b:double", "two", "memory")
    _fill(layer, zip(meuse.places().x, meuse.places().y, meuse.zinc(), meuse.columns("meuse_155.csv")["lead"]))
    output, results, log = run(layer, FIELD="a", FIELD2="b", K=8)
    first = next(output.getFeatures())
    assert first["lm_i"] == pytest.approx(0.3921379202298172 * 155 / 154, abs=1e-9)  # esda
    assert first["lm_geary"] == None  # noqa: E711
    assert "GEARY" not in results and "Bivariate Moran's I of all samples" in log and "as if it had no pattern of its own" in log
    assert "Local Moran's I of a / b" in log


def test_join_counts_of_0_and_1(run):
    layer = QgsVectorLayer("Point?crs=EPSG:28992&field=above:double&field=zinc:double", "cases", "memory")
    zinc = meuse.zinc()
    _fill(layer, zip(meuse.places().x, meuse.places().y, zinc > 326, zinc))
    output, results, log = run(layer, FIELD="above", K=8)
    assert (results["BB"], results["BW"], results["WW"]) == (219, 175, 226)  # R spdep
    said = "Joins 1-1 (BB): 219 (expected 152; z 9.58, p 1.016e-21 two-sided, under randomisation)."
    assert said in log and said in output.metadata().abstract() and "by 9,999 permutations of all samples" in log
    _, results, log = run(layer, FIELD="zinc", K=8)
    assert "BB" not in results and "No join counts: zinc has other values than 0 and 1." in log


def _fill(layer, rows):
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY

    features = []
    for x, y, *values in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([float(value) for value in values])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
