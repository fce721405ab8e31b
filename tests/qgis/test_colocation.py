"""insop:colocation inside QGIS: layers of different systems, words as classes, the plot."""

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

from insop_plugin.adapters.pages.colocation import drawing
from insop_plugin.core.colocation.colocation import CrossK
from insop_plugin.processing.colocation import SourceColocation


@pytest.fixture
def run(qgis_app):
    """Return a callable: parameters in; the result layer, the outputs and the log out."""

    def go(**parameters):
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
        given = {"OUTPUT": "TEMPORARY_OUTPUT", "HOT": "found", "BANDWIDTH": 300, **parameters}
        results, done = SourceColocation().create({}).run(given, context, feedback, {}, False)
        assert done, feedback.textLog()
        return context.takeResultLayer(results["OUTPUT"]), results, feedback.textLog()

    return go


def layer(rows, epsg=28992):
    """Return points with words."""
    made = QgsVectorLayer(f"Point?crs=EPSG:{epsg}&field=found:string", "points", "memory")
    features = []
    for x, y, found in rows:
        feature = QgsFeature(made.fields())
        feature.setAttributes([found])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        features.append(feature)
    assert made.dataProvider().addFeatures(features)[0]
    return made


def samples():
    """Return a grid of samples, hot in one corner, one of which nothing can be told."""
    x, y = (axis.ravel() * 100.0 for axis in np.meshgrid(np.arange(15), np.arange(15)))
    words = np.where(np.hypot(x - 200, y - 200) < 250, "above", "below").astype(object)
    words[-1] = "cannot tell"
    return layer(zip((150_000 + x).tolist(), (450_000 + y).tolist(), words, strict=True))


PLACES = [(150_205.0, 450_205.0, None), (151_205.0, 451_205.0, None), (190_000.0, 450_000.0, None)]


def test_sources_of_another_system(run):
    change = QgsCoordinateTransform(*map(QgsCoordinateReferenceSystem, ("EPSG:28992", "EPSG:4326")), QgsProject.instance())
    moved = [change.transform(QgsPointXY(x, y)) for x, y, _ in PLACES]
    degrees = [(point.x(), point.y(), None) for point in moved]
    (same, results, log), (other, again, _) = (run(SOURCES=given, SAMPLES=samples()) for given in (layer(PLACES), layer(degrees, 4326)))
    found = [[feature["clq_class"] or None for feature in one.getFeatures()] for one in (same, other)]
    assert found[0] == found[1] == ["attracted", "ns", None]
    assert results["CLQ_SOURCE_HOT"] == again["CLQ_SOURCE_HOT"] and results["LEFT_OUT"] == 1 and results["N"] == 224
    assert "1 sources have no sample within the bandwidth" in log and other.crs().authid() == "EPSG:4326"
    assert same.renderer().type() == "RuleRenderer" and "Sources with hot samples by found" in same.metadata().title()


def test_a_curve_of_nothing_is_said_in_words(qgis_app):
    nothing = np.zeros(3)
    assert "<svg" not in drawing(CrossK(np.arange(1.0, 4.0), nothing, nothing, nothing, nothing, 1.0))
