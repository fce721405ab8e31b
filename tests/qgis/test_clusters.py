"""insop:clusters inside QGIS: hulls, classes, the date line, refusals, styles."""

import numpy as np
import pytest
from qgis.core import (
    NULL,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

from insop_plugin.processing.clusters import SampleClusters


@pytest.fixture
def run(qgis_app):
    """Return a callable: parameters in; clusters, hulls (or None), the outputs and the log out."""

    def go(layer, **parameters):
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
        given = {"INPUT": layer, "OUTPUT": "TEMPORARY_OUTPUT", **parameters}
        results, done = SampleClusters().create({}).run(given, context, feedback, {}, False)
        assert done
        layers = [context.takeResultLayer(results[name]) if name in results else None for name in ("OUTPUT", "HULLS")]
        return (*layers, results, feedback.textLog())

    return go


def _layer(rows, definition="Point?crs=EPSG:3035&field=w:double"):
    layer, features = QgsVectorLayer(definition, "samples", "memory"), []
    for x, y, cell in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([cell])
        if x is not None:
            feature.setGeometry(QgsGeometry.fromWkt(f"POINT ({float(x)!r} {float(y)!r})"))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


SQUARE = [(4e6, 3e6, 5.0), (4e6 + 300, 3e6, 7.0), (4e6 + 300, 3e6 + 300, None), (4e6, 3e6 + 300, 30.0)]


def test_hulls_with_area_and_values(run):
    line = [(4.01e6 + 100 * step, 3e6, 1.0) for step in range(4)]
    clusters, hulls, results, log = run(_layer([*SQUARE, *line, (4.5e6, 3e6, 2.0), (None, None, 9.0)]), FIELD="w", EPS=310,
                                        MIN_SAMPLES=3, MIN_CLUSTER_SIZE=3, HULLS="TEMPORARY_OUTPUT")  # fmt: skip
    assert [feature["cluster_id"] for feature in clusters.getFeatures()] == [1, 1, 1, 1, 2, 2, 2, 2, NULL, NULL]
    assert [feature["cluster_role"] for feature in clusters.getFeatures()][8:] == ["noise", NULL]
    square, flat = sorted(hulls.getFeatures(), key=lambda feature: feature["cluster_id"])
    assert square["area_km2"] == pytest.approx(0.09, rel=0.01)
    assert (square["n"], square["value_max"], square["value_median"]) == (4, 30.0, 7.0)
    assert not flat.hasGeometry() and flat["area_km2"] == 0 and "1 clusters have all their samples on one line" in log
    assert (results["CLUSTERS"], results["NOISE"], results["N"]) == (2, 1, 9)
    assert clusters.renderer().type() == "RuleRenderer" and hulls.labelsEnabled()
    assert hulls.metadata().title() == "Hulls: Clusters of samples (DBSCAN)"


def test_classes_above_take_part(run):
    rows = [(4e6 + number, 3e6, name) for number, name in enumerate(["above"] * 5 + ["below", "cannot tell", None])]
    clusters, _, results, log = run(_layer(rows, "Point?crs=EPSG:3035&field=class:string"), FIELD="class", EPS=10)
    assert (results["N"], results["NULLS"], results["CLUSTERED"]) == (5, 3, 5) and "DBSCAN of class = above" in log
    assert [feature["cluster_role"] for feature in clusters.getFeatures()][5:] == [NULL] * 3


def test_the_date_line_is_no_border(run):
    rows = [(x, -17.0 + y, 1.0) for x in (179.99, -179.99) for y in (0, 0.01, 0.02)]
    _, hulls, results, _ = run(_layer(rows, "Point?crs=EPSG:4326&field=w:double"), EPS=3000, MIN_SAMPLES=3, HULLS="TEMPORARY_OUTPUT")
    assert results["CLUSTERS"] == 1
    hull = next(hulls.getFeatures())
    assert hull["area_km2"] == pytest.approx(2.13 * 2.21, rel=0.01) and hull.geometry().boundingBox().width() < 0.03


def test_the_knee_is_said(run):
    rng = np.random.default_rng(4)
    rows = [(4e6 + x, 3e6 + y, 1.0) for x, y in np.vstack((rng.random((200, 2)) * 500, rng.random((30, 2)) * 20_000 + 1000))]
    _, _, results, log = run(_layer(rows))
    assert 20 < results["EPS_M"] < 2000 and "the knee of the distances to nearest sample number 4" in log


def test_hdbscan_has_strengths(run):
    rng = np.random.default_rng(5)
    rows = [(4e6 + x, 3e6 + y, 1.0) for x, y in np.vstack((rng.random((40, 2)) * 100, rng.random((40, 2)) * 900 + 3000))]
    clusters, _, results, _ = run(_layer(rows), METHOD=1, MIN_CLUSTER_SIZE=10)
    assert results["CLUSTERS"] == 2 and {feature["cluster_role"] for feature in clusters.getFeatures()} <= {"member", "noise"}
    assert all(0 <= feature["cluster_strength"] <= 1 for feature in clusters.getFeatures())


@pytest.mark.parametrize(
    ("chosen", "sentence"),
    [
        ({"MIN_SAMPLES": 9}, "4 samples can be used; a cluster needs 9"),
        ({"FIELD": "w", "THRESHOLD": 100, "MIN_SAMPLES": 2}, "4 of 4 rows have no value or do not exceed"),
        ({"METHOD": 1, "MIN_CLUSTER_SIZE": 1, "MIN_SAMPLES": 2}, "MIN_CLUSTER_SIZE is 1"),
        ({"THRESHOLD": 5}, "no field that it is for"),
    ],
)
def test_refusals_say_what_to_do(qgis_app, chosen, sentence):
    given = {"INPUT": _layer(SQUARE), "OUTPUT": "TEMPORARY_OUTPUT", "EPS": 10, **chosen}
    with pytest.raises(QgsProcessingException, match=sentence):
        SampleClusters().create({}).run(given, QgsProcessingContext(), QgsProcessingFeedback(), {}, False)
