"""Pollution indices on layers of every kind: fields, observations, both; what is refused, and how the layer looks."""

import re

import pytest
from qgis.core import (
    NULL,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant

from insop_plugin.core import vocabulary
from insop_plugin.core.indices import references
from insop_plugin.processing.indices import PollutionIndices

GOLDEN = {"As": 20.5, "Cd": 1.64, "Cr": 89.25, "Cu": 116.7, "Hg": 0.21, "Ni": 58.0, "Pb": 270.0, "Zn": 210.0}
WIDE = "&".join(f"field={code}:double" for code in GOLDEN)
LONG = "field=sample_uid:string&field=contaminant:string&field=value:double&field=unit:string&field=censor:string&field=censor_limit:double"


def layer_of(fields, rows, geometry="None"):
    layer = QgsVectorLayer(f"{geometry}?{fields}", "samples", "memory")
    assert layer.isValid()
    features = []
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([row.get(field.name()) for field in layer.fields()])
        if row.get("wkt"):
            feature.setGeometry(QgsGeometry.fromWkt(row["wkt"]))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


@pytest.fixture
def indices(qgis_app):
    """Return a callable: a layer and parameters in; rows as dicts, the output layer, results and the log out."""

    def run(layer, **parameters):
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
        context.setTransformContext(layer.transformContext())
        results, done = PollutionIndices().create().run({"INPUT": layer, "OUTPUT": "memory:", **parameters}, context, feedback, {}, False)
        assert done
        output = context.takeResultLayer(results["OUTPUT"]) or QgsProcessingUtils.mapLayerFromString(results["OUTPUT"], context)
        rows = [{field.name(): cell for field, cell in zip(output.fields(), one.attributes())} for one in output.getFeatures()]
        return rows, output, results, feedback.textLog()

    return run


def test_the_golden_vector_as_fields(indices):
    layer = layer_of(f"crs=EPSG:4326&{WIDE}", [{**GOLDEN, "wkt": "POINT (1 2)"}], "Point")
    (row,), output, results, log = indices(layer, FIELDS=list(GOLDEN))
    expected = {"pli": 3.1513, "c_deg": 29.5015, "mcd": 3.6877, "nemerow": 7.5365, "ri": 351.015, "igeo_Pb": 2.7370, "cf_Pb": 10}
    assert {name: row[name] for name in expected} == pytest.approx(expected, abs=5e-4)
    assert (row["ri_class"], row["mcd_class"], row["n_used"], row["As"]) == ("considerable", "moderate", 8, 20.5)
    assert results["N"] == 1 and results["CONTAMINANTS"] == 8 and "1 of 1 samples have indices, of 8 contaminants. mCd: moderate 1" in log
    assert "RI is moderate from 111 (150 × 0.737)" in log
    assert output.renderer().classAttribute() == "mcd_class" and "insop:indices" in output.metadata().history()[-1]
    assert "Kabata-Pendias 2011" in output.metadata().abstract()


def observation(sample, contaminant, value=None, limit=None, unit="mg/kg"):
    return {"sample_uid": sample, "contaminant": contaminant, "value": value, "unit": unit,
            "censor": "left" if value is None else "none", "censor_limit": limit}  # fmt: skip


RESULTS = (
    observation("a", "Cd", limit=1.0), observation("a", "Pb", 54_000.0, unit="µg/kg"), observation("b", "Pb", 27.0),
    observation("b", "pH_H2O", 6.5, unit=""), observation("c", "Pb", 27.0),
)  # fmt: skip


def test_observations_become_one_row_a_sample(indices):
    rows, output, results, log = indices(layer_of(LONG, RESULTS))
    assert [row["sample_uid"] for row in rows] == ["a", "b", "c"] and [row["n_used"] for row in rows] == [2, 1, 1]
    assert rows[0]["cf_Pb"] == pytest.approx(2) and rows[0]["cf_Cd"] == pytest.approx(0.5 / 0.41)
    assert rows[0]["mcd_low"] == pytest.approx(1) and rows[0]["mcd_class"] == "cannot tell" and rows[1]["mcd_class"] == "nil to very low"
    assert rows[1]["cf_Cd"] == NULL and rows[1]["cf_class_Cd"] == NULL
    assert results["CANNOT_TELL"] == 1 and "4 (1 below limits)" in log and "1 of soil properties" in log


def test_samples_with_their_observations_stay_on_the_map(indices):
    samples = layer_of("crs=EPSG:4326&field=sample_uid:string&field=name:string",
                       [{"sample_uid": "b", "name": "B", "wkt": "POINT (1 2)"}, {"sample_uid": "a", "name": "A", "wkt": "POINT (3 4)"}], "Point")
    rows, output, _, log = indices(samples, OBSERVATIONS=layer_of(LONG, RESULTS), CODES="Pb")
    assert [(row["name"], row["cf_Pb"]) for row in rows] == [("B", pytest.approx(1)), ("A", pytest.approx(2))]
    assert "cf_Cd" not in rows[0] and "1 without a sample" in log
    assert [one.geometry().asWkt(0) for one in output.getFeatures()] == ["Point (1 2)", "Point (3 4)"]


def test_unlike_procedures_are_warned_of(indices):
    rows = [{**observation("a", "Pb", 27.0), "procedure": "AR"}, {**observation("b", "Pb", 27.0), "procedure": "HF"}]
    log = indices(layer_of(f"{LONG}&field=procedure:string", rows))[3]
    assert "Pb puts unlike results together: procedure: AR, HF." in log


def test_texts_with_limits_and_other_units_are_read(indices):
    layer = layer_of("field=lead:string&field=Zn:string", [{"lead": "<27000", "Zn": "70000"}])
    (row,), *_ = indices(layer, FIELDS=["lead", "Zn"], UNIT="µg/kg", CENSORED=2)
    assert (row["cf_Pb"], row["cf_Pb_low"], row["cf_Pb_high"], row["cf_Zn"]) == (1, 0, 1, 1)


def test_health_of_a_child_by_day_and_by_an_own_table(indices, tmp_path):
    layer = layer_of("field=As:double", [{"As": 20.0}])
    old = indices(layer, FIELDS=["As"], EXPOSURE="child", DAY="2024-12-31")[0][0]
    new = indices(layer, FIELDS=["As"], EXPOSURE="child", DAY="2025-01-13")[0][0]
    assert old["hq_As"] == pytest.approx(0.85236, abs=5e-6) and new["hq_As"] == pytest.approx(5 * old["hq_As"])
    own = tmp_path / "own.csv"
    own.write_text("parameter,contaminant,scenario,value,unit,date,source\nrfd_oral,As,,6e-4,mg/kg/d,2020,us\nrfd_oral,As,,1,mg/kg/d,2030,us\n")
    rows, _, _, log = indices(layer, FIELDS=["As"], EXPOSURE="child", DAY="2024-12-31", PARAMETERS=str(own))
    assert rows[0]["hi"] == pytest.approx(old["hi"] / 2) and "1 of your own values are dated after 2024-12-31" in log
    assert "more prone to cancer" not in log
    own.write_text("parameter,contaminant\nrfd_oral,As\n")
    with pytest.raises(QgsProcessingException, match=r"own.csv lacks the columns scenario, value, unit, date, source"):
        indices(layer, FIELDS=["As"], EXPOSURE="child", PARAMETERS=str(own))
    own.write_bytes(b"parameter\xff\n")
    with pytest.raises(QgsProcessingException, match=r"own.csv cannot be read"):
        indices(layer, FIELDS=["As"], EXPOSURE="child", PARAMETERS=str(own))
    with pytest.raises(QgsProcessingException, match="“13.1.2025” is not a day"):
        indices(layer, FIELDS=["As"], EXPOSURE="child", DAY="13.1.2025")


@pytest.mark.parametrize(("exposure", "is_said"), [("child", True), ("adult", False)])
def test_what_early_life_adds_to_the_risk_of_cancer_is_said_to_be_missing(indices, exposure, is_said):
    layer = layer_of("field=As:double&field=BaP:double", [{"As": 20.0, "BaP": 1.0}])
    *_, log = indices(layer, FIELDS=["As", "BaP"], EXPOSURE=exposure)
    assert ("more prone to cancer by BaP" in log) == is_said


def checked_but(name, code):
    """Return a reader of tables whose every row was checked but one, told by its code."""
    rows = [{**row, "source": "read [verified: there]"} for row in vocabulary.table(name)]
    assert code in {row["code"] for row in rows}
    mine = tuple({**row, "source": "never read"} if row["code"] == code else row for row in rows)
    return lambda asked, table=vocabulary.table: mine if asked == name else table(asked)


def test_health_values_that_were_not_checked_are_named(indices, monkeypatch, tmp_path):
    """Only those used, and of the shipped ones only; confidence does not matter."""
    code = next(row["code"] for row in vocabulary.table("health_parameter") if row["code"].startswith("EPA-sf_oral-As-1995"))
    monkeypatch.setattr(vocabulary, "table", checked_but("health_parameter", code))
    layer, said = layer_of("field=As:double&field=Zn:double", [{"As": 20.0, "Zn": 70.0}]), "Health values not compared"
    case = {"FIELDS": ["As", "Zn"], "EXPOSURE": "child", "DAY": "2024-12-31"}
    assert f"{said} with the text of their source: sf_oral As. Look" in indices(layer, **case)[3]
    assert said not in indices(layer, **{**case, "FIELDS": ["Zn"]})[3] and said not in indices(layer, FIELDS=["As", "Zn"])[3]
    own = tmp_path / "own.csv"
    own.write_text("parameter,contaminant,scenario,value,unit,date,source\nsf_oral,As,,1.5,1/(mg/kg/d),2020,us\n")
    assert said not in indices(layer, **case, PARAMETERS=str(own))[3]


def test_toxic_responses_that_were_not_checked_are_named(indices, monkeypatch):
    monkeypatch.setattr(references, "table", checked_but("toxic_response", "Tr-Ni"))
    layer, said = layer_of("field=Ni:double&field=Zn:double", [{"Ni": 20.0, "Zn": 70.0}]), "Toxic-response factors in RI not compared"
    assert f"{said} with the text of their source: Ni." in indices(layer, FIELDS=["Ni", "Zn"])[3]
    assert said not in indices(layer, FIELDS=["Zn"])[3]


def test_an_element_normalises_and_is_found_by_itself(indices):
    layer = layer_of("field=Pb:double&field=Fe:double", [{"Pb": 270.0, "Fe": 70_000.0}])
    (row,), *_ = indices(layer, FIELDS=["Pb"], NORMALISER="Fe")
    assert row["ef_Pb"] == pytest.approx(5) and row["ef_class_Pb"] == "significant" and row["n_used"] == 1
    with pytest.raises(QgsProcessingException, match="Al cannot normalise: it was not measured"):
        indices(layer, FIELDS=["Pb"], NORMALISER="Al")


def test_an_own_background_needs_enough_samples(indices):
    layer = layer_of("field=Pb:double&field=Zn:double", [{"Pb": 20.0 + n, "Zn": 70.0 if n < 3 else None} for n in range(11)])
    rows, _, results, log = indices(layer, FIELDS=["Pb", "Zn"], REFERENCE="own_median")
    assert rows[5]["cf_Pb"] == pytest.approx(1) and results["LEFT_OUT"] == 1
    assert "Zn has no background of its own: 3 results; this method needs 10." in log and "Left out, as own_median has no value: Zn." in log


@pytest.mark.parametrize(
    ("fields", "rows", "chosen", "words"),
    [
        ("field=Pb:double&field=colour:double", [{"Pb": 1.0}], ["Pb", "colour"], "Not known as contaminants: colour"),
        ("field=Pb:double&field=lead:double", [{"Pb": 1.0}], ["Pb", "lead"], "The fields Pb, lead are all Pb"),
        ("field=Pb:double", [{"Pb": 5.0}, {"Pb": -1.0}], ["Pb"], "Row 2: Pb is -1; a concentration has to be above 0"),
        ("field=Pb:double", [{"Pb": None}], ["Pb"], "No row has a result of a contaminant"),
        ("field=Pb:double", [{"Pb": 1.0}], [], "Nothing says where the concentrations are"),
        (LONG, [observation("a", "Pb", 1.0), observation("a", "Pb", 2.0)], [], "Sample a has 2 results for Pb"),
        (LONG, [observation("a", "Leed", 1.0)], [], "Not known as contaminants: Leed"),
    ],
)  # fmt: skip
def test_what_cannot_be_right_is_refused_in_words(indices, fields, rows, chosen, words):
    with pytest.raises(QgsProcessingException, match=words):
        indices(layer_of(fields, rows), FIELDS=chosen)


def test_observations_need_samples_they_can_be_brought_to(indices):
    samples = layer_of("field=name:string", [{"name": "A"}])
    with pytest.raises(QgsProcessingException, match="The samples have no field sample_uid"):
        indices(samples, OBSERVATIONS=layer_of(LONG, RESULTS))
    double = layer_of("field=sample_uid:string", [{"sample_uid": "a"}, {"sample_uid": "a"}])
    with pytest.raises(QgsProcessingException, match="2 samples have the sample_uid “a”"):
        indices(double, OBSERVATIONS=layer_of(LONG, RESULTS))
    with pytest.raises(QgsProcessingException, match="There are no results of Hg"):
        indices(layer_of(LONG, RESULTS), CODES="Hg")


@pytest.mark.parametrize(("field", "stated"), [("Fe (%)", "%"), ("Fe_%", "%"), ("Fe %", "%"), ("As‰", "‰")])
def test_a_field_that_says_another_unit_is_not_taken_for_mg_kg(indices, field, stated):
    layer = QgsVectorLayer("None?field=Pb:double", "samples", "memory")
    layer.dataProvider().addAttributes([QgsField(field, QVariant.Double)])
    layer.updateFields()
    feature = QgsFeature(layer.fields())
    feature.setAttributes([27.0, 3.5])
    layer.dataProvider().addFeatures([feature])
    with pytest.raises(QgsProcessingException, match=f"“{re.escape(field)}” says {stated}, but the unit of the fields is mg/kg"):
        indices(layer, FIELDS=["Pb", field])
    (row,), *_ = indices(layer, FIELDS=[field], UNIT=stated)
    assert next(row[name] for name in ("cf_Fe", "cf_As") if name in row) >= 1
