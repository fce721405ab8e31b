"""Value lists: every row has a source, codes are unique, tables agree with each other."""

import csv
import re

import pytest

from insop_plugin.core import model, vocabulary
from insop_plugin.paths import RESOURCES

LISTS = sorted({c.domain or c.flags for x in model.collections() for c in x.columns if c.domain or c.flags})
ALL_LISTS = sorted({part for name in LISTS for part in vocabulary.COMBINED.get(name, (name,))})
TABLES = sorted(path.stem for path in (RESOURCES / "tables").glob("*.csv"))


@pytest.mark.parametrize("name", TABLES)
def test_every_row_of_every_table_names_its_source(name):
    assert all(row["source"].strip() for row in vocabulary.table(name))


def test_a_table_is_read_once():
    assert vocabulary.table("guideline") is vocabulary.table("guideline")


@pytest.mark.parametrize("name", TABLES)
def test_table_has_as_many_cells_in_every_row(name):
    with (RESOURCES / "tables" / f"{name}.csv").open(encoding="utf-8", newline="") as lines:
        assert len({len(row) for row in csv.reader(lines)}) == 1


@pytest.mark.parametrize("name", ALL_LISTS)
def test_list_has_the_common_columns_and_unique_codes(name):
    rows = vocabulary.table(name)
    assert list(rows[0])[:4] == ["code", "label", "definition", "source"]
    codes = [row["code"] for row in rows]
    assert len(codes) == len(set(codes)) and all(row["label"] for row in rows)
    assert not any(re.search(r'[,\s"{}]', code) for code in codes if name not in ("unit",))


def test_contaminants_and_properties_share_no_code():
    contaminants, properties = vocabulary.codes("contaminant"), vocabulary.codes("soil_property")
    assert len(contaminants) == 416 and {"pH_H2O", "clay_pct", "OC_pct"} <= properties
    assert len(vocabulary.codes("determinand")) == len(contaminants) + len(properties)


@pytest.mark.parametrize("row", [r for r in vocabulary.table("contaminant") if r["cas"]], ids=lambda row: row["code"])
def test_cas_check_digit(row):
    digits = row["cas"].replace("-", "")
    assert re.fullmatch(r"\d{2,7}-\d{2}-\d", row["cas"])
    assert sum(i * int(d) for i, d in enumerate(reversed(digits[:-1]), 1)) % 10 == int(digits[-1])


def test_benzo_a_pyrene_is_the_worked_example_of_the_check_digit():
    (row,) = [row for row in vocabulary.table("contaminant") if row["code"] == "BaP"]
    assert row["cas"] == "50-32-8"


def test_guidelines_are_complete_and_of_known_contaminants():
    rows = vocabulary.table("guideline")
    assert len(rows) == 1673 and len({row["code"] for row in rows}) == 1673
    assert {row["contaminant_code"] for row in rows} <= vocabulary.codes("contaminant")
    assert all(float(row["value"]) > 0 and row["unit"] and row["confidence"] in ("high", "medium") for row in rows)
    assert len({row["jurisdiction"] for row in rows}) == 18


def test_a_guideline_as_printed_in_its_instrument():
    """Circulaire bodemsanering 2009, Bijlage 1: intervention value of arsenic 76 mg/kg of dry standard soil."""
    dutch = [r for r in vocabulary.table("guideline") if (r["jurisdiction"], r["contaminant_code"]) == ("NL", "As")]
    assert [(row["value"], row["unit"]) for row in dutch] == [("76", "mg/kg dw")]


def test_backgrounds_are_complete_and_of_known_elements():
    rows = vocabulary.table("background")
    assert len(rows) == 246 and len({row["code"] for row in rows}) == 246
    assert {row["element"] for row in rows} <= vocabulary.codes("contaminant")
    assert all(float(row["value"]) > 0 for row in rows)


def test_members_of_sums_are_known_and_no_sum_is_its_own_member():
    rows = vocabulary.table("contaminant_member")
    assert {row[key] for row in rows for key in ("sum_code", "member_code")} <= vocabulary.codes("contaminant")
    assert not any(row["sum_code"] == row["member_code"] for row in rows)
    sizes = {name: sum(row["sum_code"] == name for row in rows) for name in ("PAH16", "PAH10", "PCB6", "PCB7", "PFAS4")}
    assert sizes == {"PAH16": 16, "PAH10": 10, "PCB6": 6, "PCB7": 7, "PFAS4": 4}


def test_toxic_equivalents_of_who_2005():
    """van den Berg et al. 2006: 17 dioxins and furans, 12 dioxin-like PCB; TCDD 1, OCDD 0.0003, PCB 126 0.1."""
    tef = {
        r["member_code"]: float(r["tef"])
        for r in vocabulary.table("contaminant_member")
        if r["sum_code"] == "PCDDF_DLPCB_TEQ"
    }
    assert len(tef) == 17 + 12
    assert (tef["TCDD"], tef["PeCDF23478"], tef["OCDD"], tef["PCB126"], tef["PCB118"]) == (1, 0.3, 0.0003, 0.1, 0.00003)


def test_source_types_point_to_known_activities_and_contaminants():
    for row in vocabulary.table("source_type"):
        assert set(filter(None, row["eprtr"].split("|"))) <= vocabulary.codes("eprtr"), row["code"]
        assert set(filter(None, row["typical_contaminants"].split("|"))) <= vocabulary.codes("contaminant"), row["code"]
        assert all(re.fullmatch(r"\d{2,4}", code) for code in filter(None, row["isic"].split("|")))
        assert set(filter(None, row["fao_chapter"].split("|"))) <= {"3.2", "3.3", "3.4", "3.5", "3.6"}


def test_procedures_give_a_fraction_of_the_list():
    assert {row["fraction"] for row in vocabulary.table("procedure")} <= vocabulary.codes("fraction")


def test_flags_are_powers_of_two():
    assert [int(row["code"]) for row in vocabulary.table("qc_flag")] == [2**bit for bit in range(17)]


def test_countries_carry_their_other_codes_and_six_names():
    rows = {row["code"]: row for row in vocabulary.table("country")}
    assert len(rows) == 249
    assert (rows["COL"]["iso2"], rows["COL"]["m49"], rows["CHE"]["name_fr"]) == ("CO", "170", "Suisse")
    assert all(re.fullmatch(r"[A-Z]{3}", code) for code in rows)
    assert all(row[f"name_{language}"] for row in rows.values() for language in ("ar", "zh", "fr", "ru", "es"))


def test_an_unknown_list_is_refused():
    with pytest.raises(vocabulary.UnknownDomain, match="no value list “colour”"):
        vocabulary.terms("colour")


@pytest.mark.parametrize(("source", "wanted"), [
    ("Circulaire bodemsanering 2009 [verified: BWBR0025649]", True), ("DM 46/2019 [from knowledge; check]", False),
    ("Table 3 [from knowledge] [verified: only the unit]", False), ("US EPA IRIS chemical 278", False), ("", False),
    ("GB 36600 [verified in a reproduction: a transcription]", True),
])  # fmt: skip
def test_a_number_is_checked_only_where_its_source_says_so(source, wanted):
    assert vocabulary.is_checked(source) is wanted


def test_about_three_quarters_of_the_guideline_values_are_checked():
    """The help says so; who checks more mends both."""
    checked = [vocabulary.is_checked(row["source"]) for row in vocabulary.table("guideline")]
    assert 0.68 < sum(checked) / len(checked) < 0.82
