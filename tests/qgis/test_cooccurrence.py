"""Contaminants together on layers of every kind: comparisons, observations, places from elsewhere, and what is not known."""

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from insop_plugin.processing.cooccurrence import Cooccurrence

COMPARED = "field=sample:string&field=contaminant:string&field=class:string&field=value:double"
QUICK = {"PERMUTATIONS": 19, "COMPONENTS": 2}


def layer_of(kind, fields, rows):
    """Return a layer in memory; rows are (attributes, WKT or None)."""
    layer = QgsVectorLayer(f"{kind}&{fields}" if "?" in kind else f"{kind}?{fields}", "rows", "memory")
    assert layer.isValid()
    features = []
    for attributes, shape in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(attributes))
        if shape:
            feature.setGeometry(QgsGeometry.fromWkt(shape))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


@pytest.fixture
def together(qgis_app):
    """Return a callable: a layer and parameters in; samples as dicts, the outputs, the log and the context out."""

    def run(layer, feedback=None, **parameters):
        context, feedback = QgsProcessingContext(), feedback or QgsProcessingFeedback()
        tool = Cooccurrence().create()
        given = {"INPUT": layer, "SAMPLES": "memory:", **QUICK, **parameters}
        results, done = tool.run(given, context, feedback, {}, False)
        assert done
        return results, feedback.textLog(), context

    return run


def table_of(place, context):
    layer = QgsProcessingUtils.mapLayerFromString(place, context)
    names = [field.name() for field in layer.fields()]
    return layer, [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]


def comparisons(n=40):
    """Return rows of n samples on a grid: Pb and Zn exceed in the same half, As in every third, Hg cannot be told."""
    rows = []
    for number in range(n):
        place, half = f"POINT ({number % 8 * 100} {number // 8 * 100})", "above" if number % 8 < 4 else "below"
        classes = {"Pb": half, "Zn": half, "As": "above" if number % 3 == 0 else "below", "Hg": "cannot tell"}
        rows += [((f"s{number:02}", code, kind, 10.0 + number), place) for code, kind in classes.items()]
    return rows


def test_comparisons_need_no_choice_of_fields_and_keep_their_places(together):
    results, log, context = together(layer_of("Point?crs=EPSG:28992", COMPARED, comparisons()), PAIRS="memory:", BLOCK=150)
    layer, samples = table_of(results["SAMPLES"], context)
    assert layer.crs().authid() == "EPSG:28992" and layer.featureCount() == 40
    first = next(row for row in samples if row["sample"] == "s01")
    assert (first["mixture_class"], first["exceeding"], first["n_known"]) == ("mixture 1", "Pb + Zn", 3)
    assert {row["mixture_class"] for row in samples if not row["exceeding"]} == {"none"}
    labels = [category.label() for category in layer.renderer().categories()]
    assert labels[0] == "Pb + Zn (13 samples)" and labels[1] == "As + Pb + Zn (7 samples)"
    _, pairs = table_of(results["PAIRS"], context)
    assert (pairs[0]["first"], pairs[0]["second"], pairs[0]["phi"]) == ("Pb", "Zn", 1.0)
    assert "40 samples, 3 contaminants; 3 pairs known together often enough, 0 too seldom." in log
    assert "insop:cooccurrence" in layer.metadata().history()[0] and "BLOCK=150" in layer.metadata().history()[0]


def test_what_cannot_be_told_is_not_known(together):
    rows = [row for row in comparisons() if row[0][1] != "Hg"]
    rows += [((f"s{number:02}", "Hg", "above" if number == 3 else "cannot tell", None), None) for number in range(40)]
    results, log, context = together(layer_of("Point?crs=EPSG:28992", COMPARED, rows))
    _, samples = table_of(results["SAMPLES"], context)
    quiet = [row for row in samples if not row["exceeding"]]
    assert {(row["mixture_class"], row["cannot_tell"]) for row in quiet} == {("none of those known", "Hg")}
    assert "3 pairs known together often enough, 3 too seldom." in log


def test_a_table_without_places_says_what_it_could_not_do(together):
    rows = [(attributes, None) for attributes, _ in comparisons()]
    results, log, context = together(layer_of("None", COMPARED, rows), PAIRS="memory:")
    layer, _ = table_of(results["SAMPLES"], context)
    _, pairs = table_of(results["PAIRS"], context)
    assert not layer.isSpatial() and pairs[0]["finding"] == "together, clusters not considered"
    assert "40 of 40 samples have no place" in log


def test_without_a_field_points_at_one_place_are_a_sample(together):
    rows = [(attributes[1:3], place) for attributes, place in comparisons()]
    results, log, _ = together(layer_of("Point?crs=EPSG:4326", "field=contaminant:string&field=class:string", rows[:0] + [
        (attributes, f"POINT ({number // 4 % 8 / 100} {number // 32 / 100})") for number, (attributes, _) in enumerate(rows)
    ]))  # fmt: skip
    assert results["N"] == 40 and "results at the same place count as one sample" in log
    with pytest.raises(QgsProcessingException, match="Nothing says which results are of the same sample"):
        together(layer_of("None", "field=contaminant:string&field=class:string", [(row[0], None) for row in rows]))


def test_places_come_from_another_layer(together):
    rows = [(attributes, None) for attributes, _ in comparisons()]
    places = [((f"s{number:02}",), f"POINT ({number % 8 * 100} {number // 8 * 100})") for number in range(39)]
    points = layer_of("Point?crs=EPSG:28992", "field=uid:string", places)
    results, log, context = together(layer_of("None", COMPARED, rows), PLACES=points, PAIRS="memory:", BLOCK=150)
    layer, _ = table_of(results["SAMPLES"], context)
    assert sum(feature.hasGeometry() for feature in layer.getFeatures()) == 39
    assert "1 of 40 samples have no place" in log


def test_observations_with_limits_give_components_sources_and_a_page(together, tmp_path):
    fields = "field=sample_uid:string&field=contaminant:string&field=value:double&field=unit:string&field=censor:string&field=censor_limit:double"
    rows = []
    for number in range(30):
        place = f"POINT ({number % 6 * 100} {number // 6 * 100})"
        for code, value in (("Cd", 0.1 * (1 + number)), ("Pb", 10.0 * (1 + number % 7)), ("Zn", 30.0 * (1 + number))):
            rows.append(((f"s{number}", code, value, "mg/kg", "none", None), place))
        rows.append(((f"s{number}", "pH_H2O", 6.0, "", "none", None), place))
    rows[0] = (("s0", "Cd", None, "µg/kg", "left", 50.0), rows[0][1])
    page = tmp_path / "report.html"
    results, log, context = together(layer_of("Point?crs=EPSG:28992", fields, rows), THRESHOLD=1, SOURCES="memory:", REPORT=str(page))
    layer, samples = table_of(results["SAMPLES"], context)
    assert {"pc_1", "pc_2", "source_1", "source_2"} <= set(samples[0]) and results["CONTAMINANTS_N"] == 3
    assert "Limits drawn from the data, mg/kg: Cd 2.7, Pb 70, Zn 810." in log
    assert "Rows: 120 = 90 used + 0 without a sample + 30 of soil properties" in log
    assert "1 below limits stand at 0.65 of the limit" in log
    assert page.read_text(encoding="utf-8").count("<svg") == 2


def test_too_few_concentrations_leave_the_rest_standing(together):
    results, log, context = together(layer_of("Point?crs=EPSG:28992", COMPARED.replace("&field=value:double", ""),
                                              [(row[:3], place) for row, place in comparisons()]), SOURCES="memory:")  # fmt: skip
    assert "Concentrations are not compared: 0 contaminants" in log and results["TOGETHER"] >= 0
    assert table_of(results["SOURCES"], context)[1] == []


def test_cancel_stops(together):
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        together(layer_of("Point?crs=EPSG:28992", COMPARED, comparisons()), feedback)


def test_rejected_rows_and_contaminants_not_asked_for_take_no_part(together):
    fields = "field=sample_uid:string&field=contaminant:string&field=value:double&field=unit:string&field=result_status:string"
    rows = [
        ((f"s{number}", code, float(1 + number + 9 * (code == "Pb")), "mg/kg", "valid"), None)
        for number in range(20) for code in ("Cd", "Pb")
    ]  # fmt: skip
    rows += [(("s0", "Cd", 900.0, "mg/kg", "rejected"), None), (("s0", "Zn", 5.0, "mg/l", "valid"), None)]
    layer = layer_of("None", fields, rows)
    results, log, _ = together(layer, THRESHOLD=1, CONTAMINANTS="Cd, Pb")
    assert "Limits drawn from the data, mg/kg: Cd 18, Pb 27." in log and results["MIXED"] == 2
    assert "Rows: 42 = 40 used + 0 without a sample + 1 of soil properties or contaminants not asked for + 1 deleted" in log
    with pytest.raises(QgsProcessingException, match="Row 42: Zn in “mg/l” cannot be compared"):
        together(layer, THRESHOLD=1)
