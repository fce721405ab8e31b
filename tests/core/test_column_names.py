import pandas
import pytest

from insop_plugin.core.harmonise import suggest
from insop_plugin.core.reading.raw_table import RawTable


def table(**columns):
    return RawTable("t.csv", tuple(columns), pandas.DataFrame(columns, dtype=object))


@pytest.mark.parametrize(
    ("column", "contaminant", "unit"),
    [
        ("Cd [mg/kg]", "Cd", "mg/kg"),
        ("Pb_ppm", "Pb", "ppm"),
        ("Zn (µg/g)", "Zn", "µg/g"),
        ("Ni, mg/kg", "Ni", "mg/kg"),
        ("As mg/kg", "As", "mg/kg"),
        ("Hg_ug_kg", "Hg", "ug/kg"),
        ("As(ppm)", "As", "ppm"),
        ("Pb mg kg-1", "Pb", "mg kg-1"),
        ("Cd (mg kg⁻¹)", "Cd", "mg kg⁻¹"),
        ("Pb in mg/kg", "Pb", "mg/kg"),
        ("Pb mg/kg TS", "Pb", "mg/kg TS"),
        ("Plomb (mg/kg MS)", "Pb", "mg/kg MS"),
        ("Teneur en plomb (mg/kg)", "Pb", "mg/kg"),
        ("Concentración de cadmio (µg/kg)", "Cd", "µg/kg"),
        ("свинец, мг/кг", "Pb", "мг/кг"),
        ("铅(mg/kg)", "Pb", "mg/kg"),
        ("Benzo(a)pyrene (µg/kg)", "BaP", "µg/kg"),
        ("Al %", "Al", "%"),
    ],
)
def test_name_and_unit_of_a_wide_column(column, contaminant, unit):
    (value,) = suggest(table(**{"site": ["a", "b"], column: ["0.5", "<0.2"]})).values
    assert (value.contaminant, value.unit) == (contaminant, unit)


def test_unit_in_the_name_of_a_long_column():
    raw = table(**{"site": ["a", "b"], "parameter": ["Pb", "Cd"], "Concentration (ug/g)": ["0.5", "<0.2"]})
    recipe = suggest(raw)
    assert (recipe.mode, recipe.columns["value"], recipe.text_of("unit")) == ("long", "Concentration (ug/g)", "ug/g")
    assert "unit" not in recipe.columns  # names of elements such as Cd are no units
