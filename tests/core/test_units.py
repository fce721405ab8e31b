"""Units: spellings, weight basis, foreign units, and factors against a table worked out by hand."""

import csv
from fractions import Fraction
from pathlib import Path

import pytest

from insop_plugin.core.contaminants.determinands import determinands
from insop_plugin.core.contaminants.units import conversion, read_unit, times, unit_of
from insop_plugin.core.vocabulary import table

FACTORS = Path(__file__).parent.parent / "data" / "harmonise" / "expected_factors.csv"


def expected_factors():
    with FACTORS.open(encoding="utf-8", newline="") as lines:
        return [tuple(row.values()) for row in csv.DictReader(lines)]


@pytest.mark.parametrize(("determinand", "unit", "factor", "to", "reasoning"), expected_factors())
def test_factor_worked_out_by_hand(determinand, unit, factor, to, reasoning):
    found = conversion(read_unit(unit).unit, determinands()[determinand])
    assert (found.factor, found.to) == (Fraction(factor), to), reasoning


@pytest.mark.parametrize(
    "text",
    ["mg/kg", "MG/KG", "mg kg-1", "mg.kg⁻¹", "mg·kg-1", "mg per kg", "(mg/kg)", "[mg/kg]", "мг/кг", "毫克/千克", "mg_kg",
     "mg/kg soil", "mg\u00a0/\u00a0kg"],
)  # fmt: skip
def test_spellings_of_one_unit(text):
    assert read_unit(text).unit == unit_of("mg/kg")


@pytest.mark.parametrize(
    ("text", "basis"),
    [("mg/kg dw", "dry"), ("mg/kg TS", "dry"), ("mg/kg (d.m.)", "dry"), ("mg kg-1 d.m.", "dry"), ("mg/kg MS", "dry"),
     ("mg/kg Trockenmasse", "dry"), ("ppm dry weight", "dry"), ("mg/kg ww", "wet"), ("mg/kg fresh weight", "wet"),
     ("mg/kg as received", "wet"), ("mg/kg", "")],
)  # fmt: skip
def test_weight_basis_in_the_unit(text, basis):
    reading = read_unit(text)
    assert reading.unit.factor == 1 and reading.basis == basis


@pytest.mark.parametrize(
    ("text", "kind"),
    [("ug/l", "liquid"), ("mg/L", "liquid"), ("ug/m3", "air"), ("mg/m3", "air"), ("pCi/L", "liquid_activity"),
     ("ug/100cm2", "surface"), ("lbs/day", "rate"), ("Fibers/Liter", "fibres"), ("Pounds", "mass"),
     ("Not Documented", "not_stated"), ("Other", "not_stated")],
)  # fmt: skip
def test_units_that_are_not_of_soil_are_known_by_kind(text, kind):
    reading = read_unit(text)
    assert reading.unit is None and reading.foreign_kind == kind


@pytest.mark.parametrize("text", ["furlongs", "mg/kg-1", "mg-kg", "ug/g (ppb)", ""])
def test_unknown_units_stay_unknown(text):
    reading = read_unit(text)
    assert reading.unit is None and not reading.foreign_kind


def test_megagrams_and_milligrams_per_cubic_metre_are_told_apart():
    assert read_unit("Mg/m3").unit == unit_of("Mg/m3")
    assert read_unit("mg/m3").foreign_kind == "air"


@pytest.mark.parametrize(
    ("unit", "code"), [("pCi/g", "U"), ("mg/kg", "Cs137"), ("mg/kg", "K40"), ("cmol/kg", "Ca"), ("ng TEQ/kg", "Cd"), ("pH", "Pb"), ("cm", "Pb")]
)
def test_a_unit_that_cannot_measure_the_contaminant_has_no_conversion(unit, code):
    assert conversion(read_unit(unit).unit, determinands()[code]) is None


def test_every_spelling_of_the_table_reads_as_its_unit():
    wrong = [
        (row["code"], text)
        for row in table("unit")
        for text in (row["code"], row["label"], *filter(None, row["spellings"].split("|")))
        if read_unit(text).unit != unit_of(row["code"])
    ]
    assert not wrong


def test_a_value_is_rounded_once():
    assert times(1.1, Fraction("0.001")) == 0.0011  # 1.1 * 0.001 is 0.0011000000000000001
