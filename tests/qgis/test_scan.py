"""insop:scan inside QGIS: classes of the comparison with guidelines, cases in a population, the style of circles."""

import numpy as np
import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

from insop_plugin.processing.scan import Scan


@pytest.fixture
def run(qgis_app):
    """Return a callable: parameters in; both layers, the outputs and the log out."""

    def go(layer, **parameters):
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
        given = {"INPUT": layer, "OUTPUT": "TEMPORARY_OUTPUT", "CIRCLES": "TEMPORARY_OUTPUT", "SIMULATIONS": 99, **parameters}
        results, done = Scan().create({}).run(given, context, feedback, {}, False)
        assert done, feedback.textLog()
        layers = [context.takeResultLayer(results[name]) if results[name] else None for name in ("OUTPUT", "CIRCLES")]
        return layers, results, feedback.textLog()

    return go


def samples(kind, rows):
    """Return a layer in metres with a field of words or numbers and one of people."""
    layer = QgsVectorLayer(f"Point?crs=EPSG:28992&field=found:{kind}&field=people:double", "samples", "memory")
    features = []
    for x, y, found, people in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([found, people])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


def grid():
    """Return 64 places, 100 m apart, and which of them lie in the corner."""
    x, y = (axis.ravel() * 100.0 for axis in np.meshgrid(np.arange(8), np.arange(8)))
    return x, y, np.hypot(x, y) <= 250


def test_cannot_tell_is_left_out(run):
    x, y, corner = grid()
    words = np.where(corner, "above", "below").astype(object)
    words[[20, 63]] = "cannot tell", None
    layers, results, log = run(samples("string", zip(x.tolist(), y.tolist(), words, [None] * 64)), CASES="found")
    assert (results["CASES"], results["N"], results["LEFT_OUT"], results["NULLS"]) == (corner.sum(), 62, 1, 1)
    assert "64 = 62 scanned + 1 cannot tell or undetermined + 1 without a value + 0 without a geometry" in log
    circle = next(layers[1].getFeatures())
    assert (circle["observed"], circle["samples"], circle["relative_risk"]) == (corner.sum(), corner.sum(), None)
    assert circle.geometry().area() == pytest.approx(np.pi * circle["radius_m"] ** 2, rel=1e-3)
    assert [feature["scan_cluster"] for feature in layers[0].getFeatures()] == [
        None if row in (20, 63) else int(inside) for row, inside in enumerate(corner)
    ]
    assert [feature["scan_kind"] or None for feature in layers[0].getFeatures()] == [
        "high" if inside and row not in (20, 63) else None for row, inside in enumerate(corner)
    ]


def test_cases_in_a_population(run):
    x, y, corner = grid()
    people = np.where(corner, 100.0, 200.0)
    cases = np.where(corner, 12.0, 5.0)
    layers, results, _ = run(samples("double", zip(x.tolist(), y.tolist(), cases.tolist(), people.tolist())), MODEL=1, CASES="found", POPULATION="people")
    circle = next(layers[1].getFeatures())
    assert results["CLUSTERS"] == 1 and circle["population"] == 100 * corner.sum() and circle["observed"] == 12 * corner.sum()
    assert circle["relative_risk"] == pytest.approx(12 / 100 / (5 / 200))
    assert layers[1].renderer().type() == "RuleRenderer" and layers[1].labelsEnabled() and "Scan of found" in layers[1].metadata().title()


def test_circles_may_be_left_out(run):
    x, y, corner = grid()
    rows = zip(x.tolist(), y.tolist(), corner.astype(float).tolist(), [None] * 64)
    layers, results, _ = run(samples("double", rows), CASES="found", CIRCLES=None)
    assert results["CIRCLES"] is None and layers[0].featureCount() == 64


def test_a_wrong_value_names_its_row(qgis_app):
    layer = samples("double", [(0, 0, 1.0, 1.0), (1, 1, 4.0, 1.0)])
    given = {"INPUT": layer, "CASES": "found", "OUTPUT": "TEMPORARY_OUTPUT"}
    with pytest.raises(QgsProcessingException, match=r"Row 2 has 4\.0 in found"):
        Scan().create({}).run(given, QgsProcessingContext(), QgsProcessingFeedback(), {}, False)
