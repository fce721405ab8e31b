"""Compare with guideline values on layers of every kind: what a field says of the soil decides the limit."""

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

from insop_plugin.processing.assess import Assess

LONG = (
    "field=sample_uid:string&field=contaminant:string&field=value:double&field=unit:string&field=censor:string"
    "&field=censor_limit:double&field=procedure:string&field=land_use:string&field=country:string"
)


@pytest.fixture
def assess(qgis_app):
    """Return a callable: rows of a table in; comparisons as dicts, the outputs and the log out."""

    def run(rows, fields=LONG, geometry="None", **parameters):
        layer = QgsVectorLayer(f"{geometry}?{fields}", "results", "memory")
        assert layer.isValid()
        names = [field.name() for field in layer.fields()]
        _fill(layer, [[row.get(name) for name in names] for row in rows], [row.get("wkt") for row in rows])
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
        context.setTransformContext(layer.transformContext())
        tool = Assess().create({})
        given = {"INPUT": layer, "OUTPUT": "TEMPORARY_OUTPUT", **parameters}
        results, done = tool.run(given, context, feedback, {}, False)
        assert done
        output = context.takeResultLayer(results["OUTPUT"])
        found = [dict(zip((field.name() for field in output.fields()), feature.attributes())) for feature in output.getFeatures()]
        places = [feature.geometry().asWkt(1) for feature in output.getFeatures()]
        return found, places, results, feedback.textLog()

    return run


def _fill(layer, rows, shapes):
    from qgis.core import QgsFeature, QgsGeometry

    features = []
    for attributes, shape in zip(rows, shapes):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(attributes)
        if shape:
            feature.setGeometry(QgsGeometry.fromWkt(shape))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]


def lead(**more):
    return {"sample_uid": "a", "contaminant": "Pb", "unit": "mg/kg", "censor": "none", "procedure": "AR", **more}


def test_a_table_of_observations_needs_no_choice_of_fields(assess):
    rows = [
        lead(value=150.0, country="ITA", land_use="playground"),
        lead(censor="left", censor_limit=120.0, country="ITA", land_use="playground"),
        lead(value=50.0, country="FRA", land_use="playground"),
    ]
    found, _, results, log = assess(rows)
    assert [(row["row"], row["class"], row["limit"]) for row in found] == [(1, "above", 100.0), (2, "cannot tell", 100.0)]
    assert (results["ABOVE"], results["CANNOT_TELL"]) == (1, 1)
    assert "3 results = 2 compared + 1 without a guideline value; 2 comparisons." in log


def test_the_soil_is_taken_from_results_of_the_same_sample(assess):
    rows = [
        lead(contaminant="Cd", value=0.5, land_use="agric_paddy"),
        lead(contaminant="pH_H2O", value=7.0, unit=""),
        lead(sample_uid="b", contaminant="Cd", value=0.5, land_use="agric_paddy"),
    ]
    found, _, _, log = assess(rows, JURISDICTIONS=["CN"])
    assert [(row["class"], row["limit_high"] or None) for row in found] == [("below", None), ("undetermined", 0.8)]
    assert "pH_H2O is taken from the results of 1 samples." in log
    unchecked = [row["checked"] for row in found].count("no")
    assert all((row["checked"] == "yes") == ("[verified" in row["source"]) for row in found)
    assert (f"{unchecked} of 2 comparisons use a value that was entered from knowledge" in log) == (unchecked > 0)


def test_a_value_entered_from_knowledge_is_never_called_checked(assess):
    found, _, _, log = assess([lead(value=150.0, land_use="residential_garden")], JURISDICTIONS=["UK"])
    assert (found[0]["confidence"], found[0]["checked"]) == ("high", "no") and "[from knowledge" in found[0]["source"]
    assert "1 of 1 comparisons use a value that was entered from knowledge" in log


def test_points_stay_where_they_are_and_carry_their_style(assess):
    fields = "crs=EPSG:3857&field=value:double&field=unit:string"
    found, places, _, _ = assess(
        [{"value": 900.0, "unit": "mg/kg", "wkt": "POINT (1113194.9 0)"}], fields, "Point",
        CONTAMINANT="Pb", USE="commercial", JURISDICTIONS=["IT"], ANY_PROCEDURE=True,
    )  # fmt: skip
    assert places == ["Point (10 0)"] and found[0]["class"] == "below" and found[0]["ratio"] == pytest.approx(0.9)


def test_other_units_are_brought_to_the_unit_of_the_limit(assess):
    rows = [lead(value=150_000.0, unit="µg/kg", land_use="playground", country="ITA")]
    assert assess(rows)[0][0]["class"] == "above"
    with pytest.raises(QgsProcessingException, match="Row 1: Pb in “µg/l” cannot be compared"):
        assess([lead(value=1.0, unit="µg/l")])


def test_a_word_that_is_no_kind_of_result_does_not_turn_a_limit_into_a_number(assess):
    with pytest.raises(QgsProcessingException, match="“<” in row 2 is no kind of result.*censor has to hold interval, left"):
        assess([lead(value=1.0), lead(value=900.0, censor="<", land_use="playground", country="ITA")])


@pytest.mark.parametrize(("clay", "unit", "om"), [(250.0, "g/kg", 10.0), (25.0, "%", 10.0)])
def test_soil_properties_are_read_in_their_unit(assess, clay, unit, om):
    rows = [
        lead(sample_uid="a", value=500.0), lead(sample_uid="a", contaminant="clay_pct", value=clay, unit=unit),
        lead(sample_uid="a", contaminant="OM_pct", value=om, unit="%"),
    ]  # fmt: skip
    found = assess(rows, JURISDICTIONS=["NL"], LEVELS=["intervention"])[0]
    assert [row["limit"] for row in found] == [pytest.approx(530.0)]  # the printed value of the standard soil


def test_a_contaminant_for_the_whole_layer_does_not_rename_the_rows_of_another(assess):
    with pytest.raises(QgsProcessingException, match="Row 2 is a result of Pb, not of As.*Leave the contaminant of the whole layer empty"):
        assess([lead(value=1.0, contaminant="As"), lead(value=900.0)], CONTAMINANT="As")
    unnamed = lead(value=900.0, contaminant=None, country="ITA", land_use="playground")
    assert assess([lead(value=1.0), unnamed], CONTAMINANT="Pb")[0][-1]["contaminant"] == "Pb"


def test_nothing_is_compared_when_nobody_knows_what_was_measured(assess):
    with pytest.raises(QgsProcessingException, match="Nothing says which contaminant"):
        assess([{"value": 1.0}], "field=value:double")
