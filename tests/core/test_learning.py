import pandas

from insop_plugin.core.harmonise import suggest
from insop_plugin.core.harmonise.learning import applied, lessons_of
from insop_plugin.core.reading.raw_table import RawTable
from insop_plugin.core.reading.recipe import LONG, Recipe, ValueColumn

SURVEY = Recipe(
    "Survey",
    columns={"sample": "Kennung", "latitude": "B", "longitude": "L"},
    values=(ValueColumn("Metal one", "Ni", "mg/kg"), ValueColumn("M2 [µg/kg]", "Cd", "µg/kg", qualifier="M2 f")),
)


def table(**columns):
    return RawTable("t.csv", tuple(columns), pandas.DataFrame(columns, dtype=object))


def taught(raw, *recipes):
    return applied(suggest(raw), raw, lessons_of(recipes))


def test_names_used_before_are_proposed_again_with_their_origin():
    raw = table(**{"KENNUNG": ["a"], "b": ["40.1"], "l": ["8.2"], "metal_one": ["12"], "Pb [mg/kg]": ["7"]})
    found = taught(raw, ("Survey 2019", SURVEY))
    assert found.recipe.columns == {"sample": "KENNUNG", "latitude": "b", "longitude": "l"}
    assert [(value.column, value.contaminant, value.unit) for value in found.recipe.values] == [
        ("metal_one", "Ni", "mg/kg"),
        ("Pb [mg/kg]", "Pb", "mg/kg"),
    ]
    assert found.origins == dict.fromkeys(("KENNUNG", "b", "l", "metal_one"), "Survey 2019")


def test_what_the_name_says_anyway_is_not_called_learned():
    raw = table(**{"sample": ["a"], "Pb [mg/kg]": ["7"]})
    known = Recipe("x", columns={"sample": "sample"}, values=(ValueColumn("Pb [mg/kg]", "Pb", "mg/kg"),))
    assert taught(raw, ("X", known)).origins == {}


def test_another_unit_in_the_name_is_not_overruled():
    raw = table(**{"sample": ["a"], "M2 [mg/kg]": ["7"], "Pb [mg/kg]": ["7"]})
    value = taught(raw, ("S", SURVEY)).recipe.values[0]
    assert (value.contaminant, value.unit, value.qualifier) == ("Cd", "mg/kg", "")


def test_the_last_recipe_stands_where_two_disagree():
    raw = table(**{"metal one": ["7"], "Pb [mg/kg]": ["7"]})
    other = Recipe("y", values=(ValueColumn("Metal one", "Co", "mg/kg"),))
    found = taught(raw, ("old", SURVEY), ("new", other))
    assert (found.recipe.values[0].contaminant, found.origins["metal one"]) == ("Co", "new")


def test_decisions_are_learned_for_texts_that_stand_there():
    raw = table(sample=["a", "b"], parameter=["Plumbum gr.", "Cadmium"], result=["1", "2"], unit=["mg/kg", "mg/kg"])
    known = Recipe("x", LONG, columns={"contaminant": "p"}, decisions={"contaminant": {"Plumbum gr.": "Pb", "Other": "Zn"}})
    found = taught(raw, ("Lab A", known))
    assert found.recipe.decided("contaminant") == {"Plumbum gr.": "Pb"}
    assert found.decided == {("contaminant", "Plumbum gr."): ("Pb", "Lab A")}


def test_nothing_is_taught_by_nothing():
    raw = table(**{"sample": ["a"], "Pb [mg/kg]": ["7"]})
    proposed = suggest(raw)
    assert applied(proposed, raw, lessons_of([])).recipe == proposed


def test_limits_and_methods_of_another_table_are_not_taken_over():
    raw = table(**{"metal one": ["n.d."], "Pb [mg/kg]": ["7"]})
    known = Recipe("x", values=(ValueColumn("metal one", "Ni", "mg/kg", procedure="AR", method_text="ISO", lod="0.5"),))
    value = taught(raw, ("X", known)).recipe.values[0]
    assert (value.contaminant, value.lod, value.procedure, value.method_text) == ("Ni", "", "", "")
