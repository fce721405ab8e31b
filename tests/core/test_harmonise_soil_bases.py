"""From ash, wet soil, a litre of soil, charge, other forms and another day to the unit of storage; by hand or by peer."""

import json
import math

import pytest

from insop_plugin.core.contaminants.nuclides import decayed, half_life_days
from insop_plugin.core.harmonise import harmonise
from insop_plugin.core.reading.recipe import Recipe, RecipeUnreadable, Rules
from tests.core.lab_tables import kept, reason, table


def rules_of(found):
    return [step["rule"] for step in json.loads(found["steps"])]


def test_ash_becomes_dry_soil():
    """100 mg/kg of ash at 20 % loss on ignition: 100 * (1 - 0.2) = 80 mg/kg of dry soil."""
    found = kept(result="100", unit="mg/kg ash", loi="20")
    assert (found["value"], found["weight_basis"], found["unit_orig"]) == (80.0, "dry", "mg/kg ash")
    step = json.loads(found["steps"])[-1]
    assert (step["rule"], step["factor"], step["from"], step["to"]) == ("ash_basis", 0.8, "ash", "dry")
    assert step["assumption"] == "loss on ignition in % of the dry mass: 20"


def test_ash_stated_by_column():
    assert kept(result="100", unit="ug/kg", weight_basis="Asche", loi="50")["value"] == 0.05


def test_a_litre_of_soil_is_divided_by_its_bulk_density():
    """26 mg/dm3 at 1.3 kg/dm3: 20 mg/kg."""
    found = kept(result="26", unit="mg/dm3", bulk_density="1.3")
    assert found["value"] == pytest.approx(20, rel=1e-15) and found["weight_basis"] == "dry"
    assert rules_of(found) == ["unit", "bulk_density"] and json.loads(found["steps"])[1]["to"] == "1.3 kg/dm3"


def test_a_limit_per_litre_is_divided_too():
    found = kept(result="<13", unit="ug/L", bulk_density="1.3")
    assert found["censor"] == "left" and found["censor_limit"] == pytest.approx(0.01, rel=1e-15)


@pytest.mark.parametrize("unit", ["pCi/L", "mg/m3", "Bq/l", "ug/100cm2"])
def test_a_bulk_density_makes_no_soil_of_activity_in_water_and_dust_in_air(unit):
    assert reason(unit=unit, bulk_density="1.3") == "unit_not_soil"


def test_organic_carbon_per_litre_of_soil():
    """26 g/dm3 at 1.3: 20 g/kg = 2 %."""
    assert kept(analyte="organic carbon", result="26", unit="g/dm3", bulk_density="1.3")["value"] == pytest.approx(2)


def test_charge_becomes_mass():
    """5 cmol(+)/kg calcium: 50 mmol of charge, 25 mmol, * 40.078 = 1001.95 mg/kg."""
    assert kept(analyte="Ca", result="5", unit="cmol(+)/kg")["value"] == pytest.approx(1001.95, rel=1e-12)
    assert reason(analyte="Ca", unit="cmol/kg") == "unit_mismatch"  # of charge or of substance: a factor of two


@pytest.mark.parametrize(
    ("analyte", "unit", "speciation", "factor"),
    [("Nitrate", "mg/kg as N", None, 62.004 / 14.007), ("Nitrate as N", "mg/kg", None, 62.004 / 14.007),
     ("NO3-N", "mg/kg as N", "as N", 62.004 / 14.007), ("Nitrate", "mg/kg", "as NO3", 1), ("P", "mg P2O5/100 g", None, 10 * 0.43642871),
     ("phosphorus", "mg/kg", "as PO4", 30.974 / 94.970), ("P2O5", "mg/kg as P2O5", None, 0.43642871), ("Pb", "mg/kg", "as Pb", 1),
     ("tributyltin", "ug/kg as Sn", None, 290.058 / 118.710 / 1000), ("K", "% K2O", None, 0.83015022e4), ("SO4", "mg/kg", "as S", 96.056 / 32.06)],
)  # fmt: skip
def test_what_an_amount_is_expressed_as(analyte, unit, speciation, factor):
    """Molar masses: N 14.007, NO3 62.004, P 30.974, PO4 94.970, S 32.06, SO4 96.056, Sn 118.710, C12H27Sn 290.058."""
    found = kept(analyte=analyte, result="1", unit=unit, speciation=speciation)
    assert found["value"] == pytest.approx(factor, rel=2e-6)
    product = math.prod(step["factor"] for step in json.loads(found["steps"]))
    assert found["value"] == pytest.approx(product, rel=1e-12)


# ICRP 107 by radioactivedecay 0.6.1: Inventory({nuclide: 1000}, "Bq").decay(days, "d").activities("Bq")
DECAYED = [("Cs-137", 3652, 794.7380638886896), ("Sr-90", 3652, 786.0523512249813), ("Co-60", 3652, 268.5297705219717), ("Am-241", 3652, 984.0920930606515)]


@pytest.mark.parametrize(("name", "days", "left"), DECAYED)
def test_decay_as_other_software_has_it(name, days, left):
    code = name.replace("-", "")
    assert 1000 * decayed(half_life_days(code), days) == pytest.approx(left, rel=1e-9)


def test_activity_is_corrected_to_the_day_of_the_recipe():
    rules = Rules(decay_to="2020-01-01")
    found = kept(analyte="Cs-137", result="1000", unit="Bq/kg", date="2010-01-01", rules=rules)
    assert found["value"] == pytest.approx(794.7380638886896, rel=1e-9) and found["value_orig"] == "1000"
    step = json.loads(found["steps"])[-1]
    assert (step["rule"], step["from"], step["to"]) == ("decay", "2010-01-01", "2020-01-01")
    assert step["assumption"] == "half-life 30.1665 years (ICRP 107), 3652 days, nothing grows in from a parent"


def test_decay_leaves_stable_elements_and_halves_after_a_half_life():
    rules = Rules(decay_to="2020-01-01")
    assert kept(analyte="Pb", result="5", unit="mg/kg", date="2010-01-01", rules=rules)["value"] == 5
    assert decayed(half_life_days("Po210"), 138.376) == 0.5 and decayed(half_life_days("Po210"), -138.376) == 2


def test_the_day_can_be_that_of_analysis():
    rules = Rules(decay_to="2020-01-01", decay_from="analysis_date")
    given = {"analyte": "Cs-137", "unit": "Bq/kg", "date": "2010-01-01"}
    assert kept(**given, result="1000", analysis_date="2020-01-01", rules=rules)["value"] == 1000
    assert reason(**given, rules=rules) == "decay_date_missing"


@pytest.mark.parametrize("rules", [{"decay_to": "2020"}, {"decay_to": "01.02.2020"}, {"decay_from": "birthday"}])
def test_a_recipe_with_a_wrong_day_is_refused(rules):
    with pytest.raises(RecipeUnreadable, match="decay"):
        Recipe.from_json({"recipe": 1, "rules": rules})


def test_a_limit_of_another_basis_is_refused():
    assert reason(result="ND", unit="mg/kg dw", limit="1", limit_unit="mg/kg ww") == "limit_unit_unknown"


def test_every_step_carries_rule_factor_ends_words_and_version():
    columns = {"sample": ["1"] * 5, "analyte": ["Blei", "P2O5", "7440-43-9", "Hg", "Nitrate"], "result": ["5", "<1", "ND", "3", "4"],
               "unit": ["ppm", "wt. %", "ug/kg", "mg/kg ww", "mg/kg as N"], "moisture": ["20"] * 5, "lod": ["1"] * 5}  # fmt: skip
    roles = {"sample": "sample", "contaminant": "analyte", "value": "result", "unit": "unit", "moisture": "moisture", "lod": "lod"}
    done = harmonise(table(**columns), Recipe("r", "long", "d", roles))
    steps = [step for text in done.observations["steps"] for step in json.loads(text)]
    assert len(done.observations) == 5 and len(steps) >= 9
    assert all(set(step) == {"rule", "factor", "from", "to", "assumption", "version"} for step in steps)
    assert all(step["rule"] and step["assumption"] and step["version"] for step in steps)
