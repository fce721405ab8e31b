"""What is refused: each reason by the smallest table that has it, with words and a next step."""

import pytest

from insop_plugin.core.harmonise.flags import FLAGGED
from insop_plugin.core.harmonise.positions import CoordinateSystemMissing, NoTransformation
from insop_plugin.core.harmonise.refusals import REASONS
from insop_plugin.core.reading.recipe import Rules
from tests.core.lab_tables import LONG, Recipe, harmonise, one, reason, table, wide

REFUSED = {
    "medium_not_soil": {"medium": "Groundwater"},
    "medium_unknown": {"medium": "Flubber"},
    "coordinate_missing": {"longitude": None, "latitude": "8.5"},
    "coordinate_unreadable": {"longitude": "here", "latitude": "8.5"},
    "coordinate_zero": {"longitude": "0.0", "latitude": "0"},
    "coordinate_outside": {"longitude": "400", "latitude": "8.5"},
    "coordinate_swapped": {"longitude": "8.5", "latitude": "-175.9"},
    "coordinate_projected": {"longitude": "617000", "latitude": "7152000"},
    "coordinate_system": {"x": "617000", "y": "7152000", "srs": "local grid"},
    "date_future": {"date": "2999-01-01"},
    "empty_value": {"result": None},
    "no_measurement": {"result": "N.S."},
    "name_missing": {"analyte": None},
    "unknown_contaminant": {"analyte": "Unobtainium"},
    "ambiguous_name": {"analyte": "Cyanide"},
    "cas_invalid": {"cas": "7439-92-2"},
    "name_cas_conflict": {"cas": "7440-43-9"},
    "unit_missing": {"unit": None},
    "unit_unknown": {"unit": "furlongs"},
    "unit_not_soil": {"unit": "ug/L"},
    "unit_mismatch": {"unit": "pCi/g"},
    "unit_conflict": {"result": "12 ug/kg", "unit": "mg/kg"},
    "limit_unit_unknown": {"result": "ND", "limit": "1", "limit_unit": "furlongs"},
    "basis_conflict": {"unit": "mg/kg dw", "weight_basis": "wet"},
    "moisture_missing": {"unit": "mg/kg ww"},
    "moisture_invalid": {"unit": "mg/kg ww", "moisture": "120"},
    "name_not_soil": {"analyte": "Lead, dissolved"},
    "loi_missing": {"unit": "mg/kg ash"},
    "loi_invalid": {"unit": "mg/kg ash", "loi": "120"},
    "bulk_density_missing": {"unit": "mg/L soil"},
    "bulk_density_invalid": {"unit": "mg/L", "bulk_density": "1300"},
    "decay_date_missing": {"analyte": "Cs-137", "unit": "Bq/kg", "rules": Rules(decay_to="2020-01-01")},
    "form_unknown": {"unit": "mg/kg as N"},
    "form_conflict": {"analyte": "P", "unit": "mg/kg as P2O5", "speciation": "as PO4"},
    "value_unreadable": {"result": "?0.16"},
    "decimal_mark_unclear": {"result": "1,234"},
    "coordinate_wraps": {"longitude": "284.037", "latitude": "8.545"},
    "negative_value": {"result": "-0.5"},
    "zero_without_limit": {"result": "0"},
    "limit_unknown": {"result": "n.d."},
    "limit_unreadable": {"result": "n.d.", "limit": "none found"},
    "qualifier_unknown": {"result": "5", "qualifier": "Q7"},
    "result_rejected": {"result": "5", "qualifier": "R"},
    "impossible_value": {"result": "2000", "unit": "g/kg"},
}


@pytest.mark.parametrize("code", REFUSED)
def test_refused_for_its_reason(code):
    assert reason(**REFUSED[code]) == code


@pytest.mark.parametrize("code", REFUSED)
def test_words_and_next_step_are_complete_sentences(code):
    entry = one(**REFUSED[code]).refused.iloc[0]
    for text in (entry["words"], entry["next_step"]):
        assert text and "{" not in text and "None" not in text and text.endswith("."), text
    assert entry["row"] == 1 and entry["column"]


def test_every_reason_is_tested():
    elsewhere = {"no_value", "coordinate_sign", "coordinate_degrees", "decimal_mark_other", "coordinate_unclear"}
    assert set(REFUSED) | elsewhere == set(REASONS)


def test_all_flags_have_words():
    assert all(reason.words and reason.next_step for reason in FLAGGED.values())


def test_a_row_without_any_result():
    done = wide({"sample": "id"}, [("Pb", "Pb", "mg/kg")], id=["a", "b"], Pb=["5", None])
    assert done.refused[["row", "reason"]].to_dict("records") == [{"row": 2, "reason": "no_value"}]


def test_degrees_where_metres_are_declared():
    raw = table(sample=["A"], analyte=["Pb"], result=["5"], unit=["mg/kg"], x=["-75.9"], y=["8.5"])
    recipe = Recipe("r", "long", "d", LONG | {"x": "x", "y": "y"}, constants={"srs": "EPSG:32618"})
    assert harmonise(raw, recipe, transform=lambda system, x, y: (x, y)).refused["reason"].tolist() == [
        "coordinate_degrees"
    ]


@pytest.mark.parametrize(
    ("longitude", "latitude", "found"),
    [("-75.963", "8.545", None), ("8.545", "-75.963", "coordinate_swapped"), ("75.963", "8.545", "coordinate_sign")],
)
def test_positions_against_the_country(longitude, latitude, found):
    """Location SL01 of the Sinú river, Colombia."""
    done = one(longitude=longitude, latitude=latitude, constants={"country": "Colombia"})
    assert done.refused["reason"].tolist() == ([found] if found else [])
    assert not found or "longitude -75.963, latitude 8.545" in done.refused["next_step"].iat[0]


def test_a_position_in_another_country_is_kept_and_flagged():
    done = one(longitude="-70", latitude="-20", constants={"country": "COL"})
    assert done.plots["qc_flags"].iat[0] & 4


@pytest.mark.parametrize(
    ("more", "flag", "step"),
    [
        ({"date": "3/4/2019"}, 128, "date_ambiguous"),
        ({"date": "yesterday"}, 128, "date_unreadable"),
        ({"date": "1850-05-05"}, 128, "date_early"),
    ],
)
def test_doubtful_dates_are_kept_and_flagged(more, flag, step):
    done = one(**more)
    assert done.plots["qc_flags"].iat[0] & flag and step in done.audit["rule"].tolist()


@pytest.mark.parametrize(
    ("depth", "step"),
    [
        ("5-Mar", "depth_spreadsheet"),
        ("topsoil", "depth_words"),
        ("0-20", "depth_unit"),
        ("20-0 cm", "depth_reversed"),
        ("somewhere", "depth_unreadable"),
    ],
)
def test_doubtful_depths_are_kept_and_flagged(depth, step):
    done = one(depth=depth)
    assert (
        done.samples["qc_flags"].tolist() == [64]
        and step in done.audit["rule"].tolist()
        and done.samples["upper_depth_cm"].isna().all()
    )


def test_horizon_and_organic_layer_of_a_depth_text_reach_the_sample():
    sample = one(depth="Oe, 5-0 cm").samples.iloc[0]
    assert (sample["upper_depth_cm"], sample["lower_depth_cm"], sample["horizon"], sample["is_organic"]) == (0, 5, "Oe", True)
    assert sample["layer_type"] == "Horizon"
    done = one(depth="top 6 inches")
    assumed = done.audit[done.audit["rule"] == "depth_assumed"].iloc[0]
    assert assumed["to"] == "The top part of the soil begins at its surface, at 0." and assumed["n"] == 1
    assert done.samples["is_organic"].isna().all()


def test_coordinates_without_a_system():
    raw = table(sample=["A"], analyte=["Pb"], result=["5"], unit=["mg/kg"], x=["617000"], y=["7152000"])
    with pytest.raises(CoordinateSystemMissing, match="lab.csv: the columns x and y"):
        harmonise(raw, Recipe("r", "long", "d", LONG | {"x": "x", "y": "y"}))
    with pytest.raises(NoTransformation, match="EPSG:32632"):
        harmonise(raw, Recipe("r", "long", "d", LONG | {"x": "x", "y": "y"}, constants={"srs": "EPSG:32632"}))


def test_mixed_decimal_marks_read_what_is_certain_and_refuse_what_is_not():
    raw = table(sample=list("ABCD"), analyte=["Pb"] * 4, result=["0,5", "1.5", "1,234", "12"], unit=["mg/kg"] * 4)
    done = harmonise(raw, Recipe("r", "long", "d", LONG))
    assert done.observations["value"].tolist() == [0.5, 1.5, 12.0]
    assert done.refused[["row", "value", "reason"]].to_dict("records") == [
        {"row": 3, "value": "1,234", "reason": "decimal_mark_unclear"}
    ]


def test_a_column_that_proves_its_mark_reads_thousands():
    raw = table(sample=list("AB"), analyte=["Pb"] * 2, result=["1.5", "1,234"], unit=["mg/kg"] * 2)
    assert harmonise(raw, Recipe("r", "long", "d", LONG)).observations["value"].tolist() == [1.5, 1234.0]


@pytest.mark.parametrize(("limit", "kept"), [("0,5", [1.5]), ("0.5", [1.5, 1234.0])])
def test_a_column_is_not_read_by_its_own_numbers_where_the_table_mixes_marks(limit, kept):
    raw = table(sample=list("AB"), analyte=["Pb"] * 2, result=["1.5", "1,234"], unit=["mg/kg"] * 2, lod=[limit] * 2)
    done = harmonise(raw, Recipe("r", "long", "d", LONG | {"lod": "lod"}))
    assert done.observations["value"].tolist() == kept
    assert done.refused["value"].tolist() == ["1,234"] * (2 - len(kept))


def test_a_declared_mark_refuses_the_other():
    from insop_plugin.core.reading.raw_table import ReadingOptions

    raw = table(sample=list("AB"), analyte=["Pb"] * 2, result=["1.5", "0,5"], unit=["mg/kg"] * 2)
    done = harmonise(raw, Recipe("r", "long", "d", LONG, reading=ReadingOptions(decimal_mark=".")))
    assert done.refused["reason"].tolist() == ["decimal_mark_other"]


def test_missing_words_of_the_recipe():
    assert reason(result="quux", rules=Rules(missing_words=("quux",))) == "no_measurement"


def test_a_table_with_a_header_only_has_no_rows():
    done = harmonise(table(sample=[], analyte=[], result=[], unit=[]), Recipe("r", "long", "d", LONG))
    assert done.conservation.sentences()[0] == "0 rows in = 0 kept + 0 refused" and done.plots.empty


def test_an_empty_medium_is_not_taken_for_soil_where_there_is_such_a_column():
    assert reason(medium=None) == "medium_unknown"


def test_a_mark_without_a_value_is_no_result():
    assert reason(result=None, qualifier="J") == "empty_value"


def test_the_order_of_dates_that_a_column_proves_is_said():
    raw = table(sample=["A", "B"], analyte=["Pb"] * 2, result=["5"] * 2, unit=["mg/kg"] * 2, date=["3/4/2019", "30/4/2019"])
    done = harmonise(raw, Recipe("r", "long", "d", LONG | {"date": "date"}))
    said = done.audit[done.audit["rule"] == "date_order"].iloc[0]
    assert (said["column"], said["from"], said["to"], said["n"]) == ("date", "30/4/2019", "dmy", 2)
