"""Results of one contaminant: never mixed, limits entered only as asked."""

import pandas
import pytest

from insop_plugin.stores import create_store, results
from insop_plugin.stores.checkout import create_checkout
from insop_plugin.stores.intake import add_rows

POINT = bytes.fromhex("0101000000000000000000244000000000000049c0")  # 10, -50


@pytest.fixture
def checkout(tmp_path):
    """Return a checkout with lead by two procedures and one result below its limit."""
    path = tmp_path / "checkout.gpkg"
    create_checkout(create_store(str(tmp_path / "store"), "Test"), path)
    common = {"country": "ARG"}
    observation = [
        {"contaminant": "Pb", "procedure": "AR", "unit": "mg/kg", "censor": "none", "value": 85.0},
        {"contaminant": "Pb", "procedure": "AR", "unit": "mg/kg", "censor": "left", "censor_limit": 5.0},
        {"contaminant": "Pb", "procedure": "AR", "unit": "mg/kg", "censor": "right", "censor_limit": 900.0},
        {"contaminant": "Cd", "procedure": "AR", "unit": "mg/kg", "censor": "none", "value": 0.4},
        {"contaminant": "Cd", "procedure": "EDTA", "unit": "mg/kg", "censor": "none", "value": 0.1},
    ]
    rows = {
        "plot": [{"uid": "6f0d6a3e-5b0e-4f6d-9d53-6c1f3c6f5a10", "code": "A1", "geom": POINT, **common}],
        "sample": [{"uid": "6f0d6a3e-5b0e-4f6d-9d53-6c1f3c6f5a11", "plot_uid": "6f0d6a3e-5b0e-4f6d-9d53-6c1f3c6f5a10", **common}],
        "observation": [{"sample_uid": "6f0d6a3e-5b0e-4f6d-9d53-6c1f3c6f5a11", **common, **one} for one in observation],
    }
    add_rows(path, {name: pandas.DataFrame(table) for name, table in rows.items()})
    return path


@pytest.mark.parametrize(("way", "entered"), [("left_out", None), ("limit", 5.0), ("half_limit", 2.5)])
def test_a_result_below_its_limit_is_entered_as_asked(checkout, way, entered):
    frame = results.results_of(checkout, results.the_series(checkout, "Pb"), way).set_index("censor")
    assert frame.loc["none", "value"] == 85.0
    assert pandas.isna(frame.loc["left", "value"]) if entered is None else frame.loc["left", "value"] == entered
    assert pandas.isna(frame.loc["right", "value"])
    assert (frame["longitude"] == 10.0).all() and (frame["latitude"] == -50.0).all()


def test_procedures_are_never_put_together(checkout):
    with pytest.raises(results.SeveralSeries, match=r"Cd was measured .*AR · mg/kg \(1\); EDTA · mg/kg \(1\)"):
        results.the_series(checkout, "Cd")
    assert results.the_series(checkout, "Cd", "EDTA").n == 1


def test_a_contaminant_without_results_names_those_there_are(checkout):
    with pytest.raises(results.NoResults, match=r"no results of Zn\. It has results of: Cd, Pb"):
        results.the_series(checkout, "Zn")


def test_of_several_contaminants_each_comes_by_one_procedure(checkout):
    found, behind = results.several_series(checkout, ())
    assert [(one.contaminant, one.procedure, one.n) for one in found] == [("Cd", "AR", 1), ("Pb", "AR", 3)]
    assert [(one.contaminant, one.procedure) for one in behind] == [("Cd", "EDTA")]
    frame = results.results_of(checkout, found, "half_limit")
    assert frame.groupby("contaminant")["value"].sum().to_dict() == {"Cd": 0.4, "Pb": 87.5}
    only, behind = results.several_series(checkout, ("Cd",), "EDTA")
    assert (only[0].procedure, behind[0].procedure) == ("EDTA", "AR")
    with pytest.raises(results.NoResults, match="no results of Ni, Zn"):
        results.several_series(checkout, ("Zn", "Pb", "Ni"))


def test_soil_properties_are_no_contaminants():
    every = [results.Series("pH_H2O", "", "1", 9, 0), results.Series("Zn", "EDTA", "mg/kg", 2, 0), results.Series("Zn", "AR", "mg/kg", 3, 0)]
    assert results.longest_of(every) == [every[2]]
    assert results.most_measured(every) == "Zn"
    assert results.most_measured([*every, results.Series("As", "AR", "mg/kg", 3, 0)]) == "As"  # before Zn in the list
    assert results.most_measured([]) == ""
