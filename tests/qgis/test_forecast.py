"""What a run will take, said before it where that is worth saying."""

from math import inf

import numpy as np
import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsVectorLayer

from insop_plugin.adapters import forecast
from insop_plugin.core.clusters import clusters
from insop_plugin.core.colocation import colocation
from insop_plugin.core.cost import A_UNIT, Cost, of_units
from insop_plugin.core.density import density
from insop_plugin.core.density.grid import Points
from insop_plugin.core.hotspots import local_moran
from insop_plugin.core.neighbourhood.neighbours import Band, Nearest
from insop_plugin.core.places import Places
from insop_plugin.core.scan import scan
from insop_plugin.processing.qualitycheck import QualityCheck


def said(cost, quicker=""):
    feedback = QgsProcessingFeedback()
    forecast.say(cost, feedback, quicker)
    return feedback.textLog().strip()


def test_little_is_not_worth_a_word_and_much_is_said_in_minutes(qgis_app):
    assert said(Cost(4, 900)) == ""
    assert said(Cost(8, 40), "Be quick.") == "Forecast: about 8 seconds and 40 MB. Be quick."
    assert said(Cost(600, 1500)) == "Forecast: about 10 minutes and 1,500 MB."
    assert said(Cost(0.2, 1500)) == "Forecast: about 1 seconds and 1,500 MB."


def test_tools_by_rows_forecast_before_they_read(qgis_app, monkeypatch):
    layer = QgsVectorLayer("None?field=value:double&field=contaminant:string", "results", "memory")
    monkeypatch.setitem(A_UNIT, "qualitycheck", (1e7, 1000))  # ten seconds a row
    features = [layer.dataProvider().addFeatures([f]) for f in _rows(layer, 3)]
    assert len(features) == 3
    feedback = QgsProcessingFeedback()
    QualityCheck().create({}).run({"INPUT": layer, "FINDINGS": "TEMPORARY_OUTPUT"}, QgsProcessingContext(), feedback, {}, True)
    assert feedback.textLog().lstrip().startswith("Forecast: about 30 seconds and 0 MB.")


def _rows(layer, n):
    from qgis.core import QgsFeature

    for number in range(n):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([float(number), "Pb"])
        yield feature


PLACES = {n: Places(*np.random.default_rng(1).random((2, n)) * 1e5) for n in (1000, 4000)}


def costs(n):
    """Return the cost of each tool that has a way of its own, for n samples."""
    at = PLACES[n]
    points = Points(at.x, at.y, np.ones(n))
    plan = density.plan(points, density.DensitySettings(bandwidth_m=2000.0, cell_m=200.0), None)
    return {
        "localmoran": local_moran.cost(at, local_moran.MoranSettings("v", Nearest(8))),
        "localmoran band": local_moran.cost(at, local_moran.MoranSettings("v", Band(5000.0))),
        "scan": scan.cost(n, scan.ScanSettings("v")),
        "dbscan": clusters.cost(n, clusters.ClusterSettings()),
        "hdbscan": clusters.cost(n, clusters.ClusterSettings(clusters.HDBSCAN)),
        "colocation": colocation.cost(at.take(np.arange(100)), at, colocation.ColocationSettings("v", Band(3000.0))),
        "density": density.cost(points, plan, True),
        **{tool: of_units(tool, n) for tool in A_UNIT},
    }


@pytest.mark.parametrize("name", costs(1000))
def test_more_samples_take_more(name):
    few, many = costs(1000)[name], costs(4000)[name]
    assert 0 < few.seconds < many.seconds < inf and 0 < few.megabytes <= many.megabytes < inf
