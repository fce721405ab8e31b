import pandas
import pytest

from insop_plugin.core.reading.raw_table import RawTable
from insop_plugin.core.reading.recipe import ROLES, Recipe, ValueColumn
from insop_plugin.gui.import_table import plan as plans
from insop_plugin.gui.import_table.roles import ROLES as LABELS

RECIPE = Recipe(
    "survey",
    columns={"sample": "id", "latitude": "lat", "longitude": "lon"},
    sample_keys=("season",),
    values=(ValueColumn("Cd", "Cd", "mg/kg", qualifier="Cd_mark", limit="Cd_limit", procedure="AR"),),
    constants={"country": "COL"},
    decisions={"unit": {"x": "mg/kg"}},
)


def raw(*names):
    return RawTable("survey.csv", names, pandas.DataFrame([[f"{n} 1" for n in names], [""] * len(names)], columns=list(names), dtype=object))


TABLE = raw("id", "lat", "lon", "season", "Cd", "Cd_mark", "Cd_limit", "notes")


def test_a_recipe_becomes_a_plan_and_the_same_recipe_again():
    assert plans.recipe_of(plans.plan_of(RECIPE, TABLE), RECIPE) == RECIPE


def test_every_role_of_a_recipe_can_be_chosen():
    assert set(ROLES) <= set(LABELS)


def test_examples_are_the_first_texts_that_differ():
    assert plans.plan_of(RECIPE, TABLE)[0].examples == ("id 1",)


def test_a_meaning_of_one_column_is_taken_from_the_other():
    plan = plans.with_role(plans.plan_of(RECIPE, TABLE), "notes", "sample")
    assert [column.name for column in plan if column.role == "sample"] == ["notes"]
    assert not plans.is_used(plan[0])


def test_results_can_be_of_many_columns():
    plan = plans.with_role(plans.plan_of(RECIPE, TABLE), "notes", "result")
    assert plans.results(plan) == ["Cd", "notes"]


def test_a_result_column_makes_the_table_long():
    plan = plans.with_role(plans.plan_of(RECIPE, TABLE), "notes", "value")
    changed = plans.recipe_of(plan, RECIPE)
    assert (changed.mode, changed.columns["value"], changed.values) == ("long", "notes", ())


def test_swapping_exchanges_two_meanings():
    plan = plans.swapped(plans.plan_of(RECIPE, TABLE), "latitude", "longitude")
    assert plans.recipe_of(plan, RECIPE).columns == {"sample": "id", "latitude": "lon", "longitude": "lat"}


@pytest.mark.parametrize("fact", ["contaminant", "unit"])
def test_facts_of_a_result_are_kept(fact):
    plan = plans.with_facts(plans.plan_of(RECIPE, TABLE), "Cd", **{fact: "other"})
    assert getattr(plans.recipe_of(plan, RECIPE).values[0], fact) == "other"
    assert plans.recipe_of(plan, RECIPE).values[0].procedure == "AR"
