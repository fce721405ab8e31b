"""insop:depthharmonise inside QGIS: points of any CRS, tables, several fields, large results, metadata."""

import re

import numpy as np
import pytest
from qgis.core import (
    NULL,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant

from insop_plugin.processing.depthharmonise import DepthHarmonise

FIELDS = {"PROFILE": "plot", "UPPER": "upper", "LOWER": "lower", "VALUES": ["pb"]}
LAYERS = [("A", 0, 20, 120, 1), ("A", 20, 40, 80, None), ("B", 0, 30, 10, 3), (None, 0, 30, 5, 5)]


class Said(QgsProcessingFeedback):
    """Keeps what a tool says."""

    def __init__(self):
        super().__init__(False)
        self.warnings, self.infos = [], []

    def pushWarning(self, warning):
        self.warnings.append(warning)

    def pushInfo(self, info):
        self.infos.append(info)


@pytest.fixture
def run(qgis_app):
    """Return a callable: parameters in, outputs with their layers, and what was said."""

    def call(**parameters):
        context, said = QgsProcessingContext(), Said()
        context.setProject(QgsProject.instance())
        for name in ("OUTPUT", "PROBLEMS"):
            parameters.setdefault(name, "memory:")
        results, done = DepthHarmonise().create({}).run(parameters, context, said, {}, False)
        assert done
        layers = {name: context.takeResultLayer(results[name]) or QgsVectorLayer(results[name], name, "ogr") for name in ("OUTPUT", "PROBLEMS")}
        return {**results, **layers, "said": said}

    return call


def layer_of(rows, crs="EPSG:28992", type_=QVariant.String, places=None):
    """A memory layer of layers of profiles; a table where there is no CRS."""
    layer = QgsVectorLayer(f"Point?crs={crs}" if crs else "None", "layers", "memory")
    numbers = [QgsField(name, QVariant.Double) for name in ("upper", "lower", "pb", "cd")]
    layer.dataProvider().addAttributes([QgsField("plot", type_), *numbers])
    layer.updateFields()
    features = []
    for number, row in enumerate(rows):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        if crs:
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*(places[number] if places else (1000.5, 2000.25)))))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def rows_of(layer, *names):
    return [tuple(None if feature[name] == NULL else feature[name] for name in names) for feature in layer.getFeatures()]


def test_points_keep_place_and_crs(run):
    done = run(INPUT=layer_of(LAYERS), **FIELDS, METHOD=1, DEPTHS="0-30")
    output = done["OUTPUT"]
    assert output.crs().authid() == "EPSG:28992"
    assert [feature.geometry().asPoint() for feature in output.getFeatures()] == [QgsPointXY(1000.5, 2000.25)] * 2
    assert rows_of(output, "profile", "upper_cm", "lower_cm", "pb_status", "pb_layers", "method") == [
        ("A", 0, 30, "complete", 2, "mean"), ("B", 0, 30, "complete", 1, "mean"),
    ]  # fmt: skip
    assert [row[0] for row in rows_of(output, "pb")] == pytest.approx([(20 * 120 + 10 * 80) / 30, 10])
    assert (done["LAYERS_IN"], done["LAYERS_USED"], done["LAYERS_REFUSED"]) == (4, 3, 1)
    assert rows_of(done["PROBLEMS"], "row", "profile", "problem", "consequence") == [(4, None, "no_profile", "refused")]


def test_a_table_without_points_and_profiles_with_numbers(run):
    rows = [({"A": 7, "B": 2}.get(plot), *rest) for plot, *rest in LAYERS]
    output = run(INPUT=layer_of(rows, crs=None, type_=QVariant.Int), **FIELDS, DEPTHS="0-20-40")["OUTPUT"]
    assert output.wkbType() == QgsWkbTypes.Type.NoGeometry
    assert rows_of(output, "profile", "upper_cm") == [(7, 0), (7, 20), (2, 0), (2, 20)]


def test_several_fields_each_with_its_own_layers(run):
    output = run(INPUT=layer_of(LAYERS), **{**FIELDS, "VALUES": ["pb", "cd"]}, METHOD=1, DEPTHS="0-30")["OUTPUT"]
    assert rows_of(output, "pb_status", "cd", "cd_status", "cd_layers", "cd_coverage") == [
        ("complete", None, "not_covered", 1, pytest.approx(2 / 3)), ("complete", 3, "complete", 1, 1),
    ]  # fmt: skip


def test_the_fields_of_points_of_one_contaminant_give_bounds(run):
    """Lead below 6 in the second layer, above 900 in the third; names as the tool Points of contaminants writes them."""
    layer = QgsVectorLayer("Point?crs=EPSG:4326", "lead", "memory")
    kinds = {"plot": QVariant.String, "upper_depth_cm": QVariant.Double, "lower_depth_cm": QVariant.Double, "value": QVariant.Double,
             "censor": QVariant.String, "censor_limit": QVariant.Double, "censor_upper": QVariant.Double}  # fmt: skip
    layer.dataProvider().addAttributes([QgsField(name, kind) for name, kind in kinds.items()])
    layer.updateFields()
    for row in (["A", 0, 10, 40, "none", None, None], ["A", 10, 30, 3, "left", 6, None], ["A", 30, 40, None, "right", 900, None],
                ["A", 40, 50, None, "interval", 2, 5]):  # fmt: skip
        feature = QgsFeature(layer.fields())
        feature.setAttributes(row)
        layer.dataProvider().addFeature(feature)
    done = run(INPUT=layer, PROFILE="plot", UPPER="upper_depth_cm", LOWER="lower_depth_cm", VALUES=["value"], CENSOR="censor",
               LIMIT="censor_limit", LIMIT_UPPER="censor_upper", METHOD=1, DEPTHS="0-20, 0-10, 30-40, 40-50")  # fmt: skip
    assert rows_of(done["OUTPUT"], "value", "value_low", "value_high", "value_status") == [
        (None, 20, 23, "censored"), (40, 40, 40, "complete"), (None, 900, None, "censored"), (None, 2, 5, "censored"),
    ]  # fmt: skip
    assert "3 known only by limits" in done["said"].infos[-1] and not done["said"].warnings
    without = run(INPUT=layer, VALUES=["value"], METHOD=1)  # the other fields have the names that INSOP writes
    assert "has a field censor_limit, which was not chosen" in without["said"].warnings[0]


def test_profiles_of_one_layer_are_doubted(run):
    done = run(INPUT=layer_of([("A", 0, 20, 1, 1), ("B", 0, 20, 1, 1)]), **FIELDS)
    assert "Every profile has one layer only" in done["said"].warnings[0]
    assert not run(INPUT=layer_of([("A", 0, 20, 1, 1), ("B", 0, 20, 1, 1)]), **FIELDS, METHOD=1)["said"].warnings


def test_layers_of_a_profile_at_several_places_are_warned_of(run):
    done = run(INPUT=layer_of(LAYERS, places=[(1, 1), (2, 2), (3, 3), (4, 4)]), **FIELDS)
    assert "1 profiles have layers at several places" in done["said"].warnings[0]
    assert next(done["OUTPUT"].getFeatures()).geometry().asPoint() == QgsPointXY(1, 1)


def test_problems_are_not_wanted(run, tmp_path):
    context, said = QgsProcessingContext(), Said()
    results, done = DepthHarmonise().create({}).run({"INPUT": layer_of(LAYERS), "OUTPUT": "memory:", **FIELDS}, context, said, {}, False)
    assert done and "PROBLEMS" not in results


def test_the_file_carries_style_and_provenance(run, tmp_path):
    path = tmp_path / "depths.gpkg"
    run(INPUT=layer_of(LAYERS), OUTPUT=str(path), **FIELDS)
    layer = QgsVectorLayer(str(path), "depths", "ogr")
    assert [item.label() for item in layer.renderer().legendSymbolItems()][-1] == "Begins at the surface"
    about = layer.metadata()
    assert about.title() == "pb at common depths" and "Layers: 4 = 3 used + 1 refused + 0 left out." in about.abstract()
    assert re.search(r"insop:depthharmonise .*PROFILE='plot'.* input sha256=[0-9a-f]{64}", about.history()[-1])
    assert str(tmp_path) not in about.history()[-1]


def test_a_large_result_is_written_whole_and_the_same(run, tmp_path):
    random, n = np.random.default_rng(1), 4000
    rows = [(f"P{number}", 0, 25, float(value), None) for number, value in enumerate(random.lognormal(size=n))]
    path = tmp_path / "many.gpkg"
    done = run(INPUT=layer_of(rows), OUTPUT=str(path), **FIELDS)
    layer = QgsVectorLayer(str(path), "many", "ogr")
    assert layer.featureCount() == 6 * n and layer.crs().authid() == "EPSG:28992"
    assert not [line for line in done["said"].infos if "feature by feature:" in line and "result" in line]
    first = [row for row in rows_of(layer, "profile", "upper_cm", "pb") if row[1] == 0]
    assert first == [(row[0], 0, pytest.approx(row[3])) for row in rows]


def test_a_field_of_text_and_a_layer_without_profiles_are_refused(run):
    with pytest.raises(QgsProcessingException, match="“plot” holds text or dates, not numbers"):
        run(INPUT=layer_of(LAYERS), **{**FIELDS, "UPPER": "plot"})
    with pytest.raises(QgsProcessingException, match="No row of the layer names its profile in the field “plot”"):
        run(INPUT=layer_of(LAYERS[-1:]), **FIELDS)


def test_cancelled_in_the_middle(qgis_app):
    said, context = Said(), QgsProcessingContext()
    said.progressChanged.connect(lambda share: share >= 30 and said.cancel())
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        DepthHarmonise().create({}).run({"INPUT": layer_of(LAYERS), "OUTPUT": "memory:", **FIELDS}, context, said, {}, False)


def test_the_help_page_shows_what_the_tool_has(qgis_app):
    tool = DepthHarmonise().create({})
    page = tool.shortHelpString()
    for words in ("beside_censored", "not_covered", "Worked example", "126.37", "LAMBDA"):
        assert words in page
    assert not tool.icon().isNull() and tool.group() == "Harmonise"
