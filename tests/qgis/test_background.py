"""Local background on layers: groups, observations with limits, and what the table and the log say."""

import pytest
from qgis.core import NULL, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsProcessingUtils

from insop_plugin.processing.background import LocalBackground
from tests.core import meuse
from tests.qgis.test_indices import LONG, layer_of, observation


@pytest.fixture
def background(qgis_app):
    """Return a callable: a layer and parameters in; both tables as dicts, results and the log out."""

    def run(layer, **parameters):
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
        given = {"INPUT": layer, "OUTPUT": "memory:", "REFERENCES": "memory:", **parameters}
        results, done = LocalBackground().create().run(given, context, feedback, {}, False)
        assert done
        tables = []
        for name in ("OUTPUT", "REFERENCES"):
            output = QgsProcessingUtils.mapLayerFromString(results[name], context)
            tables.append([{field.name(): cell for field, cell in zip(output.fields(), one.attributes())} for one in output.getFeatures()])
        return *tables, results, feedback.textLog()

    return run


def meuse_layer():
    zinc = meuse.zinc()
    rows = [{"zinc": float(value), "lead": float(lead), "part": "west" if number < 100 else "east"}
            for number, (value, lead) in enumerate(zip(zinc, meuse.columns("meuse_155.csv")["lead"]))]  # fmt: skip
    return layer_of("field=zinc:double&field=lead:double&field=part:string", rows)


def test_a_row_for_each_contaminant_and_group(background):
    rows, references, results, log = background(meuse_layer(), FIELDS=["zinc", "lead"], GROUP="part")
    assert [(row["contaminant"], row["group"], row["n"]) for row in rows] == [
        ("Zn", "east", 55), ("Zn", "west", 100), ("Pb", "east", 55), ("Pb", "west", 100),
    ]  # fmt: skip
    assert all(row["threshold"] > row["background"] for row in rows) and results["FOUND"] == 4
    assert {row["contaminant"] for row in references} == {"Zn", "Pb"} and all(row["source"] for row in references)
    assert "4 of 4 contaminants and groups have a threshold" in log


def test_median_of_the_whole_layer(background):
    rows, *_ = background(meuse_layer(), FIELDS=["zinc"])
    assert rows[0]["background"] == pytest.approx(326) and "WorldSoil_KabataPendias2011 70" in rows[0]["published"]


def test_observations_below_limits_count_and_what_they_hide_is_not_given(background):
    rows = [observation(str(n), "Pb", 10.0 + n) for n in range(20)] + [observation(str(n), "Pb", limit=9.0) for n in range(20, 24)]
    rows += [observation(str(n), "Cd", limit=0.5) for n in range(9)] + [observation(str(n), "Cd", 1.0 + n) for n in range(9, 12)]
    found, _, results, log = background(layer_of(LONG, rows))
    by_code = {row["contaminant"]: row for row in found}
    assert (by_code["Pb"]["n"], by_code["Pb"]["n_censored"]) == (24, 4) and by_code["Pb"]["threshold"] > 29
    assert by_code["Cd"]["note"] == "9 of 12 results are below limits as high as 0.5: they could change the answer."
    assert (results["N"], results["FOUND"]) == (2, 1) and "Cd: no threshold. 9 of 12 results" in log


def test_results_of_unlike_procedures_are_not_put_together(background):
    rows = [{**observation(str(n), "Pb", 10.0 + n), "procedure": "AR" if n % 2 else "HF"} for n in range(24)]
    layer = layer_of(f"{LONG}&field=procedure:string", rows)
    found, *_ = background(layer)
    assert found[0]["threshold"] == NULL and "Unlike results are not put together: procedure: AR, HF." in found[0]["note"]
    apart, *_ = background(layer, GROUP="procedure")
    assert [(row["group"], row["n"], row["threshold"] > 0) for row in apart] == [("AR", 12, True), ("HF", 12, True)]


def test_a_layer_without_concentrations_is_refused(background):
    with pytest.raises(QgsProcessingException, match="Nothing says where the concentrations are"):
        background(layer_of("field=part:string", [{"part": "west"}]))
