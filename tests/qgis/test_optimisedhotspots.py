"""insop:optimisedhotspots inside QGIS: incidents in cells and polygons, bounds, the report, refusals."""

import xml.etree.ElementTree as tree

import numpy as np
import pytest
from qgis.core import (
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant

from insop_plugin.core.hotspots.cells import FISHNET, HEXAGONS, counted
from insop_plugin.processing.optimisedhotspots import OptimisedHotspots
from tests.qgis.test_getisord import column, layer_of, zinc_layer

FOUND = ["gi_z", "gi_p", "gi_q", "gi_class", "n_neighbours", "gi_stability", "gi_stab_scale", "gi_stab_bound", "gi_stab_boot", "gi_outlier"]


@pytest.fixture
def run(qgis_app):
    """Return a callable: parameters in; the result layer, the outputs and the log out."""

    def go(**parameters):
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        given = {"OUTPUT": "TEMPORARY_OUTPUT", "RUNS": 9, **parameters}
        results, done = OptimisedHotspots().create({}).run(given, context, feedback, {}, False)
        assert done
        return context.takeResultLayer(results["OUTPUT"]), results, feedback.textLog()

    return go


def incidents(crs="EPSG:28992", more=()):
    rng = np.random.default_rng(1)
    x, y = np.hstack((rng.random((2, 400)) * 10_000, 3000 + rng.normal(size=(2, 100)) * 400))
    return layer_of([*(x + 180_000), *more], [*(y + 330_000), *more], [1] * (500 + len(more)), crs), x + 180_000, y + 330_000


@pytest.mark.parametrize(("choice", "kind", "corners"), [(0, HEXAGONS, 7), (1, FISHNET, 5)])
def test_incidents_are_counted_in_cells_and_none_is_lost(run, choice, kind, corners):
    layer, x, y = incidents(more=[None])
    found, results, log = run(INPUT=layer, CELLS=choice, CELL_SIZE=600)
    expected = counted(x, y, kind, 600.0)
    assert found.fields().names() == ["cell", "n_incidents", *FOUND] and found.crs().authid() == "EPSG:28992"
    assert column(found, "n_incidents").tolist() == expected.count.tolist() and results["N"] == len(expected.count)
    first = next(found.getFeatures()).geometry()
    assert len(first.asPolygon()[0]) == corners and first.area() == pytest.approx(600**2 * (1 if choice else np.sqrt(3) / 2))
    assert "Incidents: 501 = 500 counted in" in log and "+ 0 outside + 1 without a geometry" in log and "(as given)" in log
    assert found.renderer().type() == "RuleRenderer" and results["HOT"] > 5
    hot = [f.geometry().centroid().asPoint() for f in found.getFeatures() if f["gi_class"] > 0]
    assert max(np.hypot(p.x() - 183_000, p.y() - 333_000) for p in hot) < 3000


def squares(side_m=1000, n=10):
    layer = QgsVectorLayer("Polygon?crs=EPSG:28992", "squares", "memory")
    layer.dataProvider().addAttributes([QgsField("name", QVariant.String)])
    layer.updateFields()
    for column_number in range(n):
        for row in range(n):
            feature = QgsFeature(layer.fields())
            feature.setAttributes([f"{column_number}-{row}"])
            x, y = 180_000 + side_m * column_number, 330_000 + side_m * row
            feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, y, x + side_m, y + side_m)))
            layer.dataProvider().addFeatures([feature])
    return layer


def test_incidents_are_counted_in_polygons_once_each(run):
    """One incident lies on the corner of four squares, one outside of all."""
    _, x, y = incidents()
    layer = layer_of([*x, 185_000, 500_000], [*y, 335_000, 500_000], [1] * 502)
    found, results, log = run(INPUT=layer, CELLS=2, POLYGONS=squares())
    assert found.fields().names() == ["name", "n_incidents", *FOUND] and results["N"] == 100
    assert column(found, "n_incidents").sum() == 501 and "502 = 501 counted in 100 polygons + 1 outside" in log
    here = np.bincount((np.floor((x - 180_000) / 1000) * 10 + np.floor((y - 330_000) / 1000)).astype(int), minlength=100)
    assert np.abs(column(found, "n_incidents") - here).sum() == 1
    degrees, _, _ = run(INPUT=reprojected(layer), CELLS=2, POLYGONS=squares())
    assert np.abs(column(degrees, "n_incidents") - column(found, "n_incidents")).sum() <= 2


def reprojected(layer):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject

    change = QgsCoordinateTransform(layer.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance())
    points = [change.transform(f.geometry().asPoint()) for f in layer.getFeatures()]
    return layer_of([p.x() for p in points], [p.y() for p in points], [1] * len(points), "EPSG:4326")


def test_results_below_a_limit_are_repeated_with_both_bounds(run):
    layer = zinc_layer()
    layer.dataProvider().addAttributes([QgsField("censor", QVariant.String), QgsField("limit", QVariant.Double)])
    layer.updateFields()
    values = {f.id(): f["zinc"] for f in layer.getFeatures()}
    change = {fid: {2: "left", 3: 200.0} if value < 200 else {2: "none"} for fid, value in values.items()}
    assert layer.dataProvider().changeAttributeValues(change)
    found, _, log = run(INPUT=layer, FIELD="zinc", CENSOR="censor", CENSOR_LIMIT="limit")
    assert "2 bounds of censored values" in log and not np.isnan(column(found, "gi_stab_bound")).any()
    plain, _, log = run(INPUT=layer, FIELD="zinc")
    assert "0 bounds of censored values" in log and np.isnan(column(plain, "gi_stab_bound")).all()
    assert (column(plain, "gi_z") == column(found, "gi_z")).all()
    with pytest.raises(QgsProcessingException, match="CENSOR and CENSOR_LIMIT belong together; only CENSOR is given"):
        run(INPUT=layer, FIELD="zinc", CENSOR="censor")


def test_the_report_is_a_page_that_holds_every_decision(run, tmp_path):
    page = tmp_path / "report.html"
    run(INPUT=zinc_layer(), FIELD="zinc", SEED=5, REPORT=str(page))
    text = page.read_text(encoding="utf-8")
    body = tree.fromstring(text[text.index("<body>") : text.index("</body>") + 7])
    assert [one.text for one in body.iter("h2")] == ["Data", "Transformation", "Scale", "Hot spots", "Stability", "Made with"]
    rows = [[cell.text for cell in row] for row in body.iter("tr")]
    assert ["Seed", "SEED", "5"] in rows and any(row[-1] == "peak, chosen" and row[0] == "439.9" for row in rows if row)
    assert [row[:3] for row in rows if row[0] == "bootstrap"] and len(list(body.iter("{http://www.w3.org/2000/svg}circle"))) == 20


def test_kinds_of_geometry_and_rows_without_a_value(run):
    found, results, _ = run(INPUT=zinc_layer(kind="Polygon"), FIELD="zinc")
    assert QgsWkbTypes.displayString(found.wkbType()) == "Polygon" and results["HOT"] > 0
    layer = zinc_layer()
    layer.dataProvider().changeAttributeValues({1: {1: None}})
    found, results, _ = run(INPUT=layer, FIELD="zinc", RUNS=0)
    assert (results["N"], results["NULLS"]) == (154, 1) and np.isnan(column(found, "gi_stability")[0])
    assert np.isnan(column(found, "gi_stab_boot")).all() and found.metadata().title() == "Optimised hot spots of zinc"


@pytest.mark.parametrize(
    ("chosen", "sentence"),
    [
        ({"INPUT": ("EPSG:4326",)}, "The incidents are in degrees .EPSG:4326.: cells of equal size need a projected system"),
        ({"CELLS": 2}, "there is no layer of POLYGONS"),
        ({"CELL_SIZE": 1}, "Cells of 1.0 m would be"),
        ({"CELL_SIZE": 9000}, "samples of n_incidents can be used; choosing a scale needs 30"),
        ({"FIELD": "code"}, "holds text or dates, not numbers"),
    ],
)
def test_refusals(run, chosen, sentence):
    layer = incidents()[0] if "INPUT" not in chosen else layer_of(np.random.default_rng(0).random(50), range(50), [1] * 50, "EPSG:4326")
    with pytest.raises(QgsProcessingException, match=sentence):
        run(**{**chosen, "INPUT": layer})


def test_cancelled_in_the_middle(qgis_app):
    said, context = QgsProcessingFeedback(False), QgsProcessingContext()
    said.progressChanged.connect(lambda share: share > 40 and said.cancel())
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        OptimisedHotspots().create({}).run({"INPUT": zinc_layer(), "FIELD": "zinc", "OUTPUT": "TEMPORARY_OUTPUT"}, context, said, {}, False)
