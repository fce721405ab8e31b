"""Harmonise: values and limits in one unit, what was delivered kept, steps listed."""

import json
import math
import uuid

import pytest

from insop_plugin.core.identities import NAMESPACE, identifiers
from insop_plugin.core.reading.recipe import RecipeDoesNotFit, Rules
from tests.core.lab_tables import kept, one, wide


def test_a_number_is_converted_and_what_was_delivered_is_kept():
    found = kept(result=" 350 ", unit="ug/kg", analyte="cadmio")
    assert (found["contaminant"], found["value"], found["unit"], found["censor"]) == ("Cd", 0.35, "mg/kg", "none")
    assert (found["value_orig"], found["unit_orig"], found["contaminant_orig"]) == (" 350 ", "ug/kg", "cadmio")


def test_the_steps_are_listed_in_order():
    steps = json.loads(kept(result="<10", unit="wt. %", analyte="Al2O3")["steps"])
    assert [step["rule"] for step in steps] == ["name", "oxide", "unit", "less_than"]
    assert steps[2] == {
        "rule": "unit",
        "factor": 10000.0,
        "from": "wt. %",
        "to": "mg/kg",
        "assumption": "per cent by mass",
        "version": "1",
    }


def test_nothing_done_has_no_steps():
    assert kept(result="5", unit="mg/kg", analyte="Pb")["steps"] == "[]"


@pytest.mark.parametrize(
    ("given", "censor", "limit", "upper"),
    [
        ({"result": "<0.5"}, "left", 0.5, None), ({"result": ">1000"}, "right", 1000, None),
        ({"result": "0.1-0.5"}, "interval", 0.1, 0.5), ({"result": "0.5", "qualifier": "U"}, "left", 0.5, None),
        ({"result": "0.5 UJ"}, "left", 0.5, None), ({"result": "ND", "limit": "0.2"}, "left", 0.2, None),
        ({"result": "n.d.", "lod": "0.1", "loq": "0.3"}, "left", 0.1, None), ({"result": "<LOQ", "lod": "0.1", "loq": "0.3"}, "left", 0.3, None),
        ({"result": "tr", "lod": "0.1", "loq": "0.3"}, "interval", 0.1, 0.3), ({"result": "BDL", "constants": {"lod": "0.4"}}, "left", 0.4, None),
        ({"result": "0", "limit": "0.2"}, "left", 0.2, None), ({"result": "-0.5", "rules": Rules(negative="limit")}, "left", 0.5, None),
        ({"result": "0.013", "qualifier": "left", "rules": Rules(replaced_by_factor=0.65)}, "left", 0.02, None),
        ({"result": None, "qualifier": "ND", "limit": "0.2"}, "left", 0.2, None), ({"result": "900", "qualifier": ">"}, "right", 900, None),
    ],
)  # fmt: skip
def test_limits_are_kept_as_limits(given, censor, limit, upper):
    found = kept(**given)
    assert math.isnan(found["value"]) and (found["censor"], found["censor_limit"]) == (censor, limit)
    assert found["censor_upper"] == upper or (upper is None and math.isnan(found["censor_upper"]))


def test_limits_are_converted_with_the_value():
    found = kept(result="<100", unit="ug/kg", lod="30", loq="100")
    assert (found["censor_limit"], found["lod"], found["loq"]) == (0.1, 0.03, 0.1)


def test_a_limit_in_its_own_unit_is_converted_by_its_own_factor():
    found = kept(result="ND", unit="mg/kg", limit="200", limit_unit="ug/kg")
    assert found["censor_limit"] == pytest.approx(0.2)


def test_a_detected_value_is_not_changed_by_limits_but_flagged_below_them():
    assert kept(result="5", lod="1")["qc_flags"] & 4096 == 0
    found = kept(result="0.5", lod="1")
    assert found["value"] == 0.5 and found["qc_flags"] & 4096


def test_wet_weight_becomes_dry_weight_with_the_moisture():
    """C_dry = C_wet / (1 - w/100): 8 mg/kg wet with 20 % water is 10 mg/kg dry (domain review 4.1)."""
    found = kept(result="8", unit="mg/kg ww", moisture="20")
    assert found["value"] == pytest.approx(10) and found["weight_basis"] == "dry"
    assert json.loads(found["steps"])[-1]["factor"] == pytest.approx(1.25)


def test_moisture_on_dry_basis():
    """C_dry = C_wet * (1 + w/100): 8 mg/kg wet with 25 % of the dry mass is 10 mg/kg dry."""
    assert kept(result="8", unit="mg/kg", weight_basis="wet", moisture="25", rules=Rules(moisture_basis="dry"))[
        "value"
    ] == pytest.approx(10)


@pytest.mark.parametrize(
    ("unit", "given", "basis"),
    [("mg/kg dw", {}, "dry"), ("mg/kg", {}, "unknown"), ("mg/kg", {"weight_basis": "dry"}, "dry")],
)
def test_a_weight_basis_that_nobody_states_is_unknown(unit, given, basis):
    assert kept(unit=unit, **given)["weight_basis"] == basis


def test_unit_written_in_the_cell():
    assert kept(result="12 ug/kg", unit=None)["value"] == 0.012


def test_uncertainty_behind_the_number():
    found = kept(result="12 ± 2", unit="ug/kg")
    assert (found["value"], found["uncertainty"]) == (0.012, 0.002)


def test_oxide_is_flagged():
    found = kept(result="10", unit="%", analyte="Al2O3")
    assert (
        found["contaminant"] == "Al" and found["value"] == pytest.approx(52926.1, abs=0.1) and found["qc_flags"] & 16384
    )


def test_ph_needs_no_unit_and_zero_sand_is_a_value():
    assert kept(result="6.5", unit=None, analyte="pH_H2O")["unit"] == "pH"
    assert kept(result="0", unit="%", analyte="sand")["value"] == 0


def test_procedure_and_fraction():
    found = kept(procedure="aqua regia")
    assert (found["procedure"], found["fraction"]) == ("AR", "pseudo_total")
    found = kept(procedure="house method 7")
    assert (found["procedure"], found["lab_method_text"]) == ("UNKNOWN", "house method 7") and found["qc_flags"] & 512


def test_decisions_of_the_user():
    found = kept(
        analyte="Cyanide",
        unit="mg/kg air-dried",
        decisions={"contaminant": {"Cyanide": "CN_total"}, "unit": {"mg/kg air-dried": "mg/kg dw"}},
    )
    assert (found["contaminant"], found["weight_basis"]) == ("CN_total", "dry")
    assert kept(result="5", qualifier="Q7", decisions={"qualifier": {"Q7": "left"}})["censor"] == "left"


def test_wide_table_with_companions():
    done = wide(
        {"sample": "id"}, [("Cd [ppb]", "Cd", "ppb", "Cd_flag", "Cd_dl"), ("Pb", "Pb", "mg/kg")],
        **{"id": ["a", "b", "c"], "Cd [ppb]": ["350", "100", None], "Cd_flag": [None, "U", "U"], "Cd_dl": [None, None, "50"], "Pb": ["27", None, "N.S."]},
    )  # fmt: skip
    found = done.observations.set_index(["row", "contaminant"])
    assert found.loc[(1, "Cd"), "value"] == 0.35 and found.loc[(2, "Cd"), "censor_limit"] == 0.1
    assert found.loc[(3, "Cd"), "censor_limit"] == 0.05 and len(found) == 4
    account = done.conservation
    assert (account.rows_in, account.rows_kept, account.cells_in, account.cells_kept, account.cells_without) == (
        3,
        3,
        5,
        4,
        1,
    )


def test_rows_of_one_sample_share_it_and_repeats_are_numbered():
    from tests.core.lab_tables import LONG, Recipe, harmonise, table

    raw = table(
        sample=["A", "A", "A", "B"], analyte=["Pb", "Cd", "Pb", "Pb"], result=["5", "1", "6", "5"], unit=["mg/kg"] * 4
    )
    done = harmonise(raw, Recipe("r", "long", "d", LONG))
    assert len(done.samples) == 2 and done.observations["sample_uid"].nunique() == 2
    assert done.observations["replicate"].tolist() == [1, 1, 2, 1] and done.observations["uid"].is_unique


def test_the_same_result_twice_is_kept_and_flagged():
    from tests.core.lab_tables import LONG, Recipe, harmonise, table

    raw = table(sample=["A", "A"], analyte=["Pb", "Pb"], result=["5", "5"], unit=["mg/kg", "mg/kg"])
    done = harmonise(raw, Recipe("r", "long", "d", LONG))
    assert (done.observations["qc_flags"] & 32).tolist() == [0, 32]


def test_identifiers_come_out_the_same_again_and_change_with_dataset_and_sample():
    first, again, other = one(), one(), one(result="6")
    for name in ("plots", "samples", "observations"):
        assert getattr(first, name)["uid"].tolist() == getattr(again, name)["uid"].tolist()
    assert first.observations["uid"].tolist() == other.observations["uid"].tolist()
    assert (
        wide({"sample": "id"}, [("Pb", "Pb", "mg/kg")], id=["S2"], Pb=["5"]).samples["uid"].tolist()
        != first.samples["uid"].tolist()
    )


def test_identifiers_are_uuids_of_version_5():
    expected = str(uuid.uuid5(uuid.uuid5(NAMESPACE, "plot"), "Bogotá 12"))
    assert identifiers("plot", ["Bogotá 12"])[0] == expected
    assert uuid.UUID(one().observations["uid"].iat[0]).version == 8


def test_every_uid_refers_to_a_row_that_is_there():
    done = one(longitude="-75.9", latitude="8.5", date="2019-05-30", depth="0-20 cm")
    assert set(done.observations["sample_uid"]) == set(done.samples["uid"]) and set(done.samples["plot_uid"]) == set(
        done.plots["uid"]
    )
    plot, sample = done.plots.iloc[0], done.samples.iloc[0]
    assert (plot["longitude"], plot["latitude"], plot["x_orig"], plot["sampling_date"]) == (
        -75.9,
        8.5,
        "-75.9",
        "2019-05-30",
    )
    assert (sample["upper_depth_cm"], sample["lower_depth_cm"]) == (0, 20)
    assert plot["geom"] == bytes.fromhex("0101000000" + "9a99999999f952c0" + "0000000000002140")


def test_projected_coordinates_by_the_function_handed_in():
    from tests.core.lab_tables import LONG, Recipe, harmonise, table

    raw = table(sample=["A"], analyte=["Pb"], result=["5"], unit=["mg/kg"], x=["617000,5"], y=["7152000"])
    recipe = Recipe("r", "long", "d", LONG | {"x": "x", "y": "y"}, constants={"srs": "32632"})
    asked = []

    def transform(system, x, y):
        asked.append((system, x.tolist(), y.tolist()))
        return x * 0 + 11.4, y * 0 + 64.4

    plot = harmonise(raw, recipe, transform=transform).plots.iloc[0]
    assert asked == [("EPSG:32632", [617000.5], [7152000.0])]
    assert (plot["longitude"], plot["x_orig"], plot["srs_orig"]) == (11.4, "617000,5", "EPSG:32632")


def test_units_a_thousand_times_off_are_flagged_not_changed():
    from tests.core.lab_tables import LONG, Recipe, harmonise, table

    values = [str(20_000 + n) for n in range(30)]
    raw = table(sample=[f"S{n}" for n in range(30)], analyte=["Pb"] * 30, result=values, unit=["mg/kg"] * 30)
    done = harmonise(raw, Recipe("r", "long", "d", LONG))
    assert (done.observations["qc_flags"] & 256).all() and done.observations["value"].min() == 20_000
    assert "unit_suspect" in done.audit["rule"].tolist()


def test_a_recipe_for_another_layout_names_the_missing_column():
    with pytest.raises(RecipeDoesNotFit, match="lab.csv has no column nickel"):
        wide({"sample": "id"}, [("nickel", "Ni", "mg/kg")], id=["a"], Pb=["5"])


def test_the_input_is_not_changed():
    from tests.core.lab_tables import LONG, Recipe, harmonise, table

    raw = table(sample=["A", "B"], analyte=["Pb", None], result=[" <5", ""], unit=["mg/kg", "?"])
    before = raw.frame.copy()
    harmonise(raw, Recipe("r", "long", "d", LONG))
    assert raw.frame.equals(before)


def test_replicates_and_dates_of_analysis_as_delivered():
    found = kept(replicate="2", analysis_date="18/02/2019")
    assert (found["replicate"], found["analysis_date"]) == (2, "2019-02-18")
    found = kept(replicate="b", analysis_date="3/4/2019")
    assert (found["replicate"], found["analysis_date"]) == (1, None)


def test_a_value_column_without_name_and_unit_reads_them_from_its_header():
    done = wide({"sample": "id"}, [("Plomo [ug/kg]",), ("clay %",)], **{"id": ["a"], "Plomo [ug/kg]": ["5000"], "clay %": ["12"]})
    assert done.observations[["contaminant", "value", "unit"]].values.tolist() == [["Pb", 5.0, "mg/kg"], ["clay_pct", 12.0, "%"]]
