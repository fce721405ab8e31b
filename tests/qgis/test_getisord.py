"""insop:getisord inside QGIS: any layer, any CRS, and what it says."""

import re
import sqlite3

import numpy as np
import pytest
from qgis.core import (
    NULL,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterVectorLayer,
    QgsProject,
    QgsProperty,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant

from insop_plugin.processing.getisord import GetisOrdHotspots
from tests.core import meuse

BAND_500 = {"FIELD": "zinc", "NEIGHBOURHOOD": 0, "BAND": 500}


class Said(QgsProcessingFeedback):
    """Keeps what a tool says."""

    def __init__(self):
        super().__init__(False)
        self.warnings, self.infos = [], []

    def pushWarning(self, warning):
        self.warnings.append(warning)

    def pushInfo(self, info):
        self.infos.append(info)

    def text(self):
        return "\n".join(self.infos + self.warnings)


@pytest.fixture
def run(qgis_app):
    """Return a callable: parameters in, outputs with the result layer, and what was said."""

    def call(**parameters):
        context, said = QgsProcessingContext(), Said()
        context.setProject(QgsProject.instance())
        tool = GetisOrdHotspots().create({})
        parameters.setdefault("OUTPUT", "TEMPORARY_OUTPUT")
        results, done = tool.run(parameters, context, said, {}, False)
        assert done
        place = results["OUTPUT"]
        layer = context.takeResultLayer(place) or QgsVectorLayer(place, "result", "ogr")
        return {**results, "layer": layer, "said": said, "context": context}

    return call


def layer_of(x, y, values, crs="EPSG:28992", kind="Point", field="zinc"):
    """A memory layer with a code and a value at each place; None where there is no value or place."""
    layer = QgsVectorLayer(f"{kind}?crs={crs}" if crs else kind, "samples", "memory")
    layer.dataProvider().addAttributes([QgsField("code", QVariant.String), QgsField(field, QVariant.Double)])
    layer.updateFields()
    features = []
    for number, (east, north, value) in enumerate(zip(x, y, values, strict=True)):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"S{number}", None if value is None else float(value)])
        if east is not None:
            feature.setGeometry(shape(kind, QgsPointXY(float(east), float(north))))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def shape(kind, point):
    if kind == "Polygon":
        return QgsGeometry.fromPointXY(point).buffer(5, 8)
    if kind == "LineString":
        ends = [QgsPointXY(point.x() - 5, point.y()), QgsPointXY(point.x() + 5, point.y())]
        return QgsGeometry.fromPolylineXY(ends)
    if kind == "MultiPoint":
        return QgsGeometry.fromMultiPointXY([point])
    return QgsGeometry.fromPointXY(point)


def zinc_layer(crs="EPSG:28992", **kind):
    """Meuse zinc, brought into a CRS."""
    places = meuse.places()
    there = QgsCoordinateReferenceSystem(crs or "EPSG:28992")
    change = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:28992"), there, QgsProject.instance())
    points = [change.transform(QgsPointXY(x, y)) for x, y in zip(places.x, places.y, strict=True)]
    return layer_of([p.x() for p in points], [p.y() for p in points], meuse.zinc(), crs, **kind)


def column(layer, name):
    return np.array([np.nan if f[name] == NULL else f[name] for f in layer.getFeatures()], float)


def test_meuse(run):
    found = run(INPUT=zinc_layer(), **BAND_500)
    assert found["layer"].fields().names() == ["code", "zinc", "gi_z", "gi_p", "gi_q", "gi_class", "n_neighbours"]
    np.testing.assert_allclose(column(found["layer"], "gi_z"), meuse.expected("band500", "z"), atol=1e-6)
    np.testing.assert_allclose(column(found["layer"], "gi_q"), meuse.expected("band500", "q"), atol=1e-6)
    numbers = [found[name] for name in ("HOT", "COLD", "N", "NULLS", "ISLANDS")]
    assert numbers == [16, 24, 155, 0, 0]
    assert found["said"].infos[-1] == "Hot spots: 16 hot, 24 cold, 115 not significant of 155 (5 %, FDR)"
    assert "at least 1, on average 20.7, at most 33" in found["said"].text()
    assert "Forecast: about" in found["said"].text()


@pytest.mark.parametrize(
    ("case", "chosen"),
    [
        ("knn8", {"NEIGHBOURHOOD": 1, "K": 8}),
        ("log10_band500", {"BAND": 500, "TRANSFORM": 1}),
        ("rank_band500", {"BAND": 500, "TRANSFORM": 2}),
    ],
)
def test_meuse_in_other_ways(run, case, chosen):
    found = run(INPUT=zinc_layer(), FIELD="zinc", **chosen)
    np.testing.assert_allclose(column(found["layer"], "gi_z"), meuse.expected(case, "z"), atol=1e-6)


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:4289"])
def test_degrees_by_great_circles(run, crs):
    layer = zinc_layer(crs)
    found = run(INPUT=layer, **BAND_500)
    assert f"great circles on a sphere of 6371008.8 m, from the degrees of {crs}" in found["said"].text()
    np.testing.assert_allclose(column(found["layer"], "gi_z"), by_haversine(layer, 500), atol=1e-9)
    assert (abs(found["HOT"] - 16), abs(found["COLD"] - 24)) <= (2, 3)


def by_haversine(layer, band_m):
    points = np.radians([(f.geometry().asPoint().x(), f.geometry().asPoint().y()) for f in layer.getFeatures()])
    apart = points[:, None] - points
    half = np.sin(apart[..., 1] / 2) ** 2
    half += np.cos(points[:, None, 1]) * np.cos(points[:, 1]) * np.sin(apart[..., 0] / 2) ** 2
    near, values = 2 * 6371008.8 * np.arcsin(np.sqrt(half)) <= band_m, meuse.zinc()
    n, weight = len(values), near.sum(axis=1)
    top = near @ values - values.mean() * weight
    return top / (values.std() * np.sqrt((n * weight - weight**2) / (n - 1)))


def test_a_map_in_feet_takes_the_band_in_metres(run):
    feet = "PROJ:+proj=sterea +lat_0=52.1561605555556 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel +units=us-ft"
    there = QgsCoordinateReferenceSystem(feet)
    assert there.isValid()
    layer = layer_of(meuse.places().x / 0.30480061, meuse.places().y / 0.30480061, meuse.zinc(), "")
    layer.setCrs(there)
    found = run(INPUT=layer, **BAND_500)
    np.testing.assert_allclose(column(found["layer"], "gi_z"), meuse.expected("band500", "z"), atol=1e-6)


def test_without_a_crs_metres_are_assumed_and_said(run):
    layer = zinc_layer("")
    layer.setCrs(QgsCoordinateReferenceSystem())
    found = run(INPUT=layer, **BAND_500)
    assert "its coordinates are taken as metres" in found["said"].warnings[0]
    assert found["HOT"] == 16


def test_a_stretched_projection_is_named(run):
    found = run(INPUT=zinc_layer("EPSG:3857"), **BAND_500)
    assert re.search(r"1000 m on the map of EPSG:3857 are 6\d\d m on the ground", found["said"].text())
    assert not run(INPUT=zinc_layer(), **BAND_500)["said"].warnings


@pytest.mark.parametrize("kind", ["Polygon", "LineString", "MultiPoint"])
def test_other_geometries_stand_at_their_centroid(run, kind):
    found = run(INPUT=zinc_layer(kind=kind), **BAND_500)
    assert "stand at their centroid" in found["said"].text()
    assert QgsWkbTypes.displayString(found["layer"].wkbType()) == kind
    assert (found["HOT"], found["COLD"]) == (16, 24)
    assert found["layer"].renderer().type() == ("RuleRenderer")


def test_rows_without_value_or_geometry_are_kept_and_counted(run):
    places, values = meuse.places(), meuse.zinc()
    layer = layer_of([None, *places.x, 181000], [None, *places.y, 332000], [700, *values, None])
    found = run(INPUT=layer, **BAND_500)
    assert (found["N"], found["NULLS"], found["layer"].featureCount()) == (155, 1, 157)
    assert "Rows: 157 = 155 tested + 1 without a value + 1 without a geometry." in found["said"].text()
    rows = list(found["layer"].getFeatures())
    for row in (rows[0], rows[-1]):
        assert [row[name] for name in ("gi_z", "gi_p", "gi_q", "gi_class", "n_neighbours")] == [NULL] * 5
    np.testing.assert_allclose(column(found["layer"], "gi_z")[1:-1], meuse.expected("band500", "z"), atol=1e-6)


def test_islands_are_told_with_the_way_out(run):
    found = run(INPUT=zinc_layer(), FIELD="zinc", BAND=300)
    assert found["ISLANDS"] == 1
    assert "1 samples have no neighbour within 300 m" in found["said"].text()
    band_m = int(re.search(r"From (\d+) m on every sample has one", found["said"].text())[1])
    assert run(INPUT=zinc_layer(), FIELD="zinc", BAND=band_m)["ISLANDS"] == 0
    assert run(INPUT=zinc_layer(), FIELD="zinc", BAND=band_m - 2)["ISLANDS"] == 1


@pytest.mark.parametrize(
    ("chosen", "sentence"),
    [
        ({"FIELD": "code"}, "holds text or dates, not numbers"),
        ({"FIELD": "lead"}, "no field “lead”"),
        ({"FIELD": "zinc", "BAND": 0}, "larger than 0"),
        ({"FIELD": "zinc", "BAND": 1e6}, "no place can differ from the rest"),
        ({"FIELD": "zinc", "NEIGHBOURHOOD": 1, "K": 155}, "155 nearest neighbours cannot be found: 155 samples"),
    ],
)
def test_refusals(run, chosen, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        run(INPUT=zinc_layer(), **chosen)


@pytest.mark.parametrize(
    ("values", "chosen", "sentence"),
    [
        ([], {}, "0 samples have a value for zinc; 8 are needed. 0 of 0 rows"),
        ([1, 2, 3] + [None] * 9, {}, "3 samples have a value for zinc; 8 are needed. 9 of 12 rows have no value"),
        ([5] * 12, {}, "All 12 samples have the same value for zinc .5.0."),
        (
            [1, 0, -2, *range(1, 20)],
            {"TRANSFORM": 1},
            "2 of 22 values of zinc are zero or negative, the first in row 2",
        ),
    ],
)
def test_data_that_cannot_be_scored(run, values, chosen, sentence):
    layer = layer_of(range(len(values)), [0] * len(values), values)
    with pytest.raises(QgsProcessingException, match=sentence):
        run(INPUT=layer, FIELD="zinc", BAND=2, **chosen)


def test_metres_under_a_crs_in_degrees(run):
    layer = zinc_layer("EPSG:28992")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    with pytest.raises(QgsProcessingException, match="155 samples have coordinates outside the degrees of the globe"):
        run(INPUT=layer, **BAND_500)


def test_the_file_carries_style_and_provenance(run, tmp_path):
    path = tmp_path / "hot.gpkg"
    run(INPUT=zinc_layer(), OUTPUT=str(path), **BAND_500)
    layer = QgsVectorLayer(str(path), "hot", "ogr")
    labels = [item.label() for item in layer.renderer().legendSymbolItems()]
    assert len(labels) == 9
    assert (labels[0], labels[3], labels[6]) == (
        "Hot spot, 99 % confidence", "Not significant", "Cold spot, 99 % confidence")  # fmt: skip
    assert "gi_z" in layer.mapTipTemplate()
    about = layer.metadata()
    assert about.title() == "Hot spots of zinc (Gi*)"
    assert "16 hot, 24 cold" in about.abstract()
    assert "numpy" in about.abstract()
    assert re.search(r"insop:getisord .*FIELD='zinc'.*BAND=500.* input sha256=[0-9a-f]{64}", about.history()[-1])
    assert "OUTPUT='hot.gpkg'" in about.history()[-1]
    assert str(tmp_path) not in about.history()[-1]
    with sqlite3.connect(path) as file:
        assert file.execute("PRAGMA integrity_check").fetchone()[0] == "ok"


def test_the_same_numbers_have_the_same_digest_in_any_format(run, tmp_path):
    run(INPUT=zinc_layer(), OUTPUT=str(tmp_path / "a.gpkg"), **BAND_500)
    digests = []
    for source, name in ((zinc_layer(), "b"), (str(tmp_path / "a.gpkg"), "c")):
        run(INPUT=source, OUTPUT=str(tmp_path / f"{name}.gpkg"), **BAND_500)
        history = QgsVectorLayer(str(tmp_path / f"{name}.gpkg"), "x", "ogr").metadata().history()
        digests.append(history[-1].split("sha256=")[1])
    assert digests[0] == digests[1]


def test_a_run_on_its_own_result_replaces_the_scores(run, tmp_path):
    first = run(INPUT=zinc_layer(), OUTPUT=str(tmp_path / "a.gpkg"), FIELD="zinc", BAND=300)
    again = run(INPUT=first["OUTPUT"], OUTPUT=str(tmp_path / "b.gpkg"), **BAND_500)
    assert again["layer"].fields().names() == first["layer"].fields().names()
    assert again["HOT"] == 16 and "replaces: gi_z, gi_p, gi_q, gi_class, n_neighbours" in again["said"].text()


def test_loaded_layers_are_dressed_by_the_post_processor(run):
    project = QgsProject.instance()
    value = QgsProcessingOutputLayerDefinition(QgsProperty.fromValue("TEMPORARY_OUTPUT"), project)
    context = QgsProcessingContext()
    context.setProject(project)
    results, done = (
        GetisOrdHotspots()
        .create({})
        .run({"INPUT": zinc_layer(), "OUTPUT": value, **BAND_500}, context, Said(), {}, False)
    )
    assert done
    dress = context.layerToLoadOnCompletionDetails(results["OUTPUT"]).postProcessor()
    bare = QgsVectorLayer("Point?field=gi_class:integer", "bare", "memory")
    dress.postProcessLayer(bare, context, Said())
    assert bare.renderer().type() == "RuleRenderer"
    assert bare.metadata().title() == "Hot spots of zinc (Gi*)"


def test_cancelled_in_the_middle(qgis_app):
    said, context = Said(), QgsProcessingContext()
    said.progressChanged.connect(lambda share: share > 30 and said.cancel())
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        GetisOrdHotspots().create({}).run(
            {"INPUT": zinc_layer(), "OUTPUT": "TEMPORARY_OUTPUT", **BAND_500}, context, said, {}, False
        )


def test_inside_a_model(qgis_app, qgis_processing, insop_provider):
    model = QgsProcessingModelAlgorithm("m", "m")
    model.addModelParameter(QgsProcessingParameterVectorLayer("points"), QgsProcessingModelParameter("points"))
    source = QgsProcessingModelChildParameterSource
    first = QgsProcessingModelChildAlgorithm("insop:getisord")
    first.setChildId("first")
    first.addParameterSources("INPUT", [source.fromModelParameter("points")])
    first.addParameterSources("FIELD", [source.fromStaticValue("zinc")])
    first.addParameterSources("BAND", [source.fromStaticValue(500)])
    model.addChildAlgorithm(first)
    second = QgsProcessingModelChildAlgorithm("native:extractbyexpression")
    second.setChildId("second")
    second.addParameterSources("INPUT", [source.fromChildOutput("first", "OUTPUT")])
    second.addParameterSources("EXPRESSION", [source.fromStaticValue('"gi_class" > 0')])
    second.setModelOutputs({"hot": _model_output()})
    model.addChildAlgorithm(second)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    layer = zinc_layer()
    QgsProject.instance().addMapLayer(layer)
    model.initAlgorithm()
    results, done = model.run({"points": layer.id(), "second:hot": "memory:"}, context, Said(), {}, False)
    assert done
    assert context.takeResultLayer(results["second:hot"]).featureCount() == 16


def _model_output():
    output = QgsProcessingModelOutput("hot")
    output.setChildOutputName("OUTPUT")
    output.setChildId("second")
    return output


@pytest.fixture
def insop_provider(qgis_app):
    """The provider, registered as long as the test runs."""
    from insop_plugin.processing.provider import InsopProvider

    registry = QgsApplication.processingRegistry()
    if registry.providerById("insop"):
        yield registry.providerById("insop")
        return
    provider = InsopProvider()
    registry.addProvider(provider)
    yield provider
    registry.removeProvider(provider)


def test_the_help_page_shows_what_the_tool_has(qgis_app):
    tool = GetisOrdHotspots().create({})
    page = tool.shortHelpString()
    for field in ("gi_z", "gi_q", "gi_class", "n_neighbours", "Worked example", "75 000"):
        assert field in page
    assert "white-space" not in page
    assert not tool.icon().isNull()
    assert tool.group() == "Hot spots"


@pytest.mark.parametrize(
    ("case", "chosen", "word"),
    [
        ("meuse_gi_band500", {"STAR": False}, "Gi of zinc"),
        ("meuse_star_row_band500", {"WEIGHTS": 1}, "row-standardised"),
        ("meuse_star_kernel500", {"WEIGHTS": 2}, "0.61 at the band"),
        ("meuse_gi_knn8", {"STAR": False, "NEIGHBOURHOOD": 1, "K": 8}, "8 nearest samples without the sample itself"),
    ],
)
def test_other_statistics_and_weights(run, case, chosen, word):
    found = run(INPUT=zinc_layer(), FIELD="zinc", **{"BAND": 500, **chosen})
    table = meuse.DATA.joinpath("gi_variants_esda.csv").read_text(encoding="utf-8").splitlines()
    expected = [float(line.split(",")[2]) for line in table if line.startswith(f"{case},")]
    np.testing.assert_allclose(column(found["layer"], "gi_z"), expected, atol=1e-6)
    assert word in found["said"].text() and "gi_p_sim" not in found["layer"].fields().names()


def test_an_adaptive_band_is_k_nearest_with_weights(run):
    adaptive = run(INPUT=zinc_layer(), FIELD="zinc", NEIGHBOURHOOD=2, K=10)
    weighted = run(INPUT=zinc_layer(), FIELD="zinc", NEIGHBOURHOOD=1, K=10, WEIGHTS=2)
    assert (column(adaptive["layer"], "gi_z") == column(weighted["layer"], "gi_z")).all()
    assert "adaptive band" in adaptive["said"].text()


def test_permutations_stand_beside_the_normal_p(run):
    found = run(INPUT=zinc_layer(), PERMUTATIONS=999, SEED=7, **BAND_500)
    assert found["layer"].fields().names()[-2:] == ["n_neighbours", "gi_p_sim"]
    normal, permuted = (column(found["layer"], name) for name in ("gi_p", "gi_p_sim"))
    assert np.corrcoef(normal, permuted)[0, 1] > 0.95 and permuted.min() == 2 / 1000
    assert "999 draws, seed 7, two-sided, smallest possible p 0.002" in found["said"].text()
    assert "seed 7" in found["layer"].metadata().abstract()
    assert (found["HOT"], found["COLD"]) == (16, 24)
    again = run(INPUT=found["layer"], PERMUTATIONS=999, SEED=7, **BAND_500)
    assert again["layer"].fields().names() == found["layer"].fields().names()


def test_new_parameters_are_folded_away_and_off(qgis_app):
    tool = GetisOrdHotspots().create({})
    defaults = {one.name(): one.defaultValue() for one in tool.parameterDefinitions() if one.flags() & one.Flag.FlagAdvanced}
    assert defaults == {"STAR": True, "WEIGHTS": 0, "PERMUTATIONS": 0, "SEED": 1}
