"""Recipes: written and read again the same, refused with words when they are wrong; suggestions."""

import json

import pytest

from insop_plugin.core.harmonise import harmonise, suggest, unused_columns
from insop_plugin.core.reading.raw_table import DuplicateColumns, NotText, RawTable, ReadingOptions
from insop_plugin.core.reading.recipe import (
    NothingToHarmonise,
    Recipe,
    RecipeUnreadable,
    Rules,
    ValueColumn,
    read_recipe,
    write_recipe,
)
from insop_plugin.paths import RESOURCES
from tests.core.lab_tables import file, table

FULL = Recipe(
    "All", "wide", "Data", {"sample": "id"}, ("season",), (ValueColumn("Cd", "Cd", "ppb", "q", "dl", "AR", "total", "icp"),), {"country": "COL"},
    {"contaminant": {"CN": "CN_total"}}, Rules(negative="limit", replaced_by_factor=0.65, missing_words=("x",)),
    ReadingOptions(encoding="cp1252", decimal_mark=",", header_row=2), "a note",
)  # fmt: skip


@pytest.mark.parametrize("recipe", [FULL, Recipe("Nothing", "long")])
def test_a_recipe_comes_back_from_its_file(tmp_path, recipe):
    write_recipe(recipe, tmp_path / "r.json")
    assert read_recipe(tmp_path / "r.json") == recipe


@pytest.mark.parametrize("path", sorted((RESOURCES / "recipes").glob("*.json")), ids=lambda path: path.stem)
def test_shipped_recipes_are_recipes_with_known_codes(path):
    from insop_plugin.core.contaminants.determinands import determinands
    from insop_plugin.core.contaminants.names import meaning_of
    from insop_plugin.core.contaminants.units import read_unit
    from insop_plugin.core.vocabulary import codes

    recipe = read_recipe(path)
    assert recipe.name and recipe.dataset and any(word in recipe.note for word in ("ublic domain", "CC0", " as R ", "Zenodo"))
    assert all(meaning_of(value.contaminant).code in determinands() for value in recipe.values if value.contaminant)
    assert all(read_unit(value.unit).unit for value in recipe.values)
    assert {value.procedure for value in recipe.values if value.procedure} <= codes("procedure")


@pytest.mark.parametrize(
    ("text", "words"),
    [("", "cannot be read"), ("[]", "version number"), ('{"recipe": 2}', "version 2"), ('{"recipe": 1, "colour": "red"}', "unknown names: colour"),
     ('{"recipe": 1, "columns": {"planet": "x"}}', "unknown names: planet"), ('{"recipe": 1, "mode": "tall"}', "neither long nor wide"),
     ('{"recipe": 1, "values": [{"contaminant": "Pb"}]}', "without column"), ("\x00\x01", "cannot be read"),
     ('{"recipe": 1, "columns": ["x"]}', "columns"), ('{"recipe": 1, "rules": {"zero": "perhaps"}}', "zero")],
)  # fmt: skip
def test_what_is_no_recipe_says_why(tmp_path, text, words):
    path = tmp_path / "bad.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(RecipeUnreadable, match=words) as raised:
        read_recipe(path)
    assert "bad.json" in str(raised.value)


def test_a_recipe_that_is_not_there(tmp_path):
    with pytest.raises(RecipeUnreadable, match="none.json"):
        read_recipe(tmp_path / "none.json")


def test_raw_tables_refuse_duplicate_columns_and_numbers():
    import pandas

    frame = pandas.DataFrame([["a", "b"]], dtype=object)
    with pytest.raises(DuplicateColumns, match="Pb stands more than once"):
        RawTable("lab.csv", ("Pb", "Pb"), frame)
    with pytest.raises(NotText, match="int64"):
        RawTable("lab.csv", ("Pb",), pandas.DataFrame({"Pb": [1]}))


def test_suggestion_for_a_wide_table_with_units_in_the_header():
    raw = table(
        **{"Station": ["A"], "Longitud": ["-75.963"], "Latitud": ["8.545"], "Fecha de muestreo": ["30/05/2019"], "Cd [ppb]": ["350"],
           "Plomo (mg/kg MS)": ["27"], "Zn_ppm": ["<1"], "Hg_flag": ["U"], "Hg": ["0.1"], "photo": ["x.jpg"]}
    )  # fmt: skip
    recipe = suggest(raw)
    assert recipe.mode == "wide"
    assert recipe.columns == {
        "plot": "Station",
        "longitude": "Longitud",
        "latitude": "Latitud",
        "date": "Fecha de muestreo",
    }
    found = {value.column: (value.contaminant, value.unit, value.qualifier) for value in recipe.values}
    assert found == {
        "Cd [ppb]": ("Cd", "ppb", ""),
        "Plomo (mg/kg MS)": ("Pb", "mg/kg MS", ""),
        "Zn_ppm": ("Zn", "ppm", ""),
        "Hg": ("Hg", "", "Hg_flag"),
    }
    assert unused_columns(raw, recipe) == ["photo"]
    done = harmonise(raw, recipe)
    assert done.observations.set_index("contaminant")["value"].to_dict()["Cd"] == 0.35
    assert done.refused["reason"].tolist() == ["unit_missing"]  # Hg: the file does not say its unit


@pytest.mark.parametrize(
    "header",
    [("Muestra", "Parámetro", "Resultado", "Unidad"), ("Probe", "Parameter", "Messwert", "Einheit"), ("проба", "показатель", "значение", "ед. изм."),
     ("样品编号", "污染物", "数值", "单位"), ("عينة", "العنصر", "القيمة", "الوحدة"), ("Échantillon", "Paramètre", "Valeur", "Unité")],
)  # fmt: skip
def test_suggestion_for_long_tables_in_several_languages(header):
    cells = [["S1", "S2"], ["Cd", "Pb"], ["0.3", "<5"], ["mg/kg", "mg/kg"]]
    recipe = suggest(table(**dict(zip(header, cells, strict=True))))
    assert recipe.mode == "long" and recipe.columns == dict(
        zip(("sample", "contaminant", "value", "unit"), header, strict=True)
    )


def test_suggestion_by_contents_for_the_epa_table():
    recipe = suggest(file("epa_superfund_piece.csv"))
    assert recipe.mode == "long"
    expected = {
        "contaminant": "rhs_name",
        "cas": "rhs_nmbr",
        "value": "cc_max_conc_value_nmbr",
        "unit": "rconc_units_desc",
        "medium": "rmedia_desc",
    }
    assert {role: recipe.columns.get(role) for role in expected} == expected


def test_a_shared_prefix_is_taken_off():
    """`A_Ce` is cerium of the A horizon, not acenaphthene (Ace), and `A_S` is sulfur, not arsenic."""
    recipe = suggest(file("usgs_conus_piece.csv"))
    found = {value.column: value.contaminant for value in recipe.values}
    assert (found["A_Ce"], found["A_S"], found["A_C_Org"]) == ("Ce", "S", "OC_pct") and len(found) == 47
    assert recipe.columns["sample"] == "A_LabID" and recipe.columns["depth"] == "A_Depth"


def test_companion_columns_are_found():
    recipe = suggest(file("usgs_colorado_piece.csv"))
    assert {value.qualifier for value in recipe.values} == {f"{value.column}_censored" for value in recipe.values}


def test_x_and_y_stay_x_and_y_and_yttrium_stays_yttrium():
    recipe = suggest(table(x=["181072"], y=["333611"], cadmium=["11.7"], dist=["0.5"]))
    assert recipe.columns == {"x": "x", "y": "y"} and [value.contaminant for value in recipe.values] == ["Cd"]
    recipe = suggest(table(longitude=["10.5"], latitude=["52.4"], Y=["13"], Zn=["30"]))
    assert [value.contaminant for value in recipe.values] == ["Y", "Zn"]


def test_statistics_of_a_result_are_no_results():
    recipe = suggest(table(Pb=["5"], Pb_SD=["1"], Zn_SD=["1"], Cd_SD=["1"], Cu_SD=["1"]))
    assert [value.column for value in recipe.values] == ["Pb"]


def test_a_table_without_results():
    with pytest.raises(NothingToHarmonise, match="lab.csv has no column"):
        suggest(table(Location=["SL01"], LatDMS=["8°32'41 N"]))


def test_a_suggested_recipe_is_json():
    recipe = suggest(file("epa_superfund_piece.csv"))
    assert Recipe.from_json(json.loads(json.dumps(recipe.to_json()))) == recipe


def test_silt_is_no_companion_of_silicon():
    recipe = suggest(table(Si=["1"], silt=["2"], Cr=["3"], Cr_rc=["<"], LOD_Cr=["0.1"]))
    found = {value.column: (value.qualifier, value.limit) for value in recipe.values}
    assert found == {"Si": ("", ""), "silt": ("", ""), "Cr": ("Cr_rc", "LOD_Cr")}
