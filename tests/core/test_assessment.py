"""Results beside guideline values: limits adapted to the soil, and what a limit of detection can and cannot tell."""

import numpy as np
import pytest

from insop_plugin.core.assessment.assess import AssessmentSettings, NothingToAssess, assess, counts
from insop_plugin.core.assessment.conditions import read_condition
from insop_plugin.core.assessment.exceedance import CLASSES, Results, exceedance
from insop_plugin.core.assessment.fitting import Observed
from insop_plugin.core.assessment.guideline_lines import jurisdictions, lines
from insop_plugin.core.assessment.guidelines import entries
from insop_plugin.core.assessment.limits import limits_for
from insop_plugin.core.assessment.soil import Soil
from insop_plugin.core.vocabulary import codes, table

NAN = np.nan


def soil(n=1, **facts):
    return Soil.of(n, **{name: np.array(values) for name, values in facts.items()})


def observed(contaminant, *values, procedure="AR", fraction=""):
    n = len(values)
    columns = [np.array([cell[part] for cell in map(_cell, values)]) for part in range(4)]
    results = Results(columns[0].astype(float), columns[1], columns[2].astype(float), columns[3].astype(float))
    return Observed(np.full(n, contaminant, object), results, np.full(n, procedure, object), np.full(n, fraction, object))


def _cell(value):
    if isinstance(value, tuple):
        return (NAN, "interval", *value)
    if isinstance(value, str):
        return NAN, {"<": "left", ">": "right"}[value[0]], float(value[1:]), NAN
    return value, "none", NAN, NAN


def one(frame, **which):
    for name, value in which.items():
        frame = frame[frame[name] == value]
    assert len(frame) == 1, frame
    return frame.iloc[0]


# Circulaire bodemsanering 2009, Bijlage 1, computed by hand for L = 5 % and H = 3 %: 76 * (15 + 0.4 * 5 + 0.4 * 3) / 29
@pytest.mark.parametrize(
    ("code", "limit"), [("As", 47.697), ("Cd", 8.247), ("Pb", 361.647), ("Zn", 357.429), ("Ni", 42.857), ("Cu", 104.5)]
)
def test_dutch_limits_follow_clay_and_organic_matter(code, limit):
    settings = AssessmentSettings(("NL",), ("intervention",))
    found = assess(observed(code, 1.0), soil(clay_pct=[5.0], om_pct=[3.0]), settings).rows
    assert one(found)["limit"] == pytest.approx(limit, abs=5e-4)


def test_a_standard_soil_has_the_printed_value_and_little_clay_counts_as_two_per_cent():
    settings = AssessmentSettings(("NL",), ("intervention",))
    found = assess(observed("As", 1.0, 1.0, 1.0), soil(3, clay_pct=[25, 0, 2], om_pct=[10, 1, 2]), settings).rows["limit"]
    assert found[0] == pytest.approx(76.0) and found[1] == found[2] == pytest.approx(76 * (15 + 0.8 + 0.8) / 29)


@pytest.mark.parametrize(("om", "limit"), [(5, 40), (10, 40), (20, 80), (30, 120), (60, 120)])
def test_dutch_sum_of_pah_has_steps_of_its_own(om, limit):
    settings = AssessmentSettings(("NL",), ("intervention",))
    assert one(assess(observed("PAH10", 1.0), soil(om_pct=[om]), settings).rows)["limit"] == pytest.approx(limit)


def test_without_clay_the_strictest_and_the_laxest_limit_are_shown_and_none_is_used():
    settings = AssessmentSettings(("NL",), ("intervention",))
    found = one(assess(observed("As", 500.0), soil(om_pct=[3.0]), settings).rows)
    assert found["class"] == "undetermined" and np.isnan(found["limit"]) and found["reason"] == "not known of the soil: clay"
    low, high = (76 * (15 + 0.4 * clay + 0.4 * 3) / 29 for clay in (2, 100))
    assert (found["limit_low"], found["limit_high"]) == (pytest.approx(low), pytest.approx(high))


# GB 15618-2018, table 1: cadmium in paddy 0.3, 0.4, 0.6, 0.8 mg/kg by pH
@pytest.mark.parametrize(("ph", "limit"), [(5.5, 0.3), (5.51, 0.4), (6.5, 0.4), (7.5, 0.6), (7.6, 0.8)])
def test_chinese_limits_follow_ph(ph, limit):
    found = assess(observed("Cd", 1.0), soil(ph=[ph], land_use=["agric_paddy"]), AssessmentSettings(("CN",))).rows
    assert one(found)["limit"] == pytest.approx(limit) and one(found)["land_use"] == "agricultural: paddy"


def test_without_ph_a_paddy_is_undetermined_between_the_lowest_and_the_highest():
    found = one(assess(observed("Cd", 5.0), soil(land_use=["agric_paddy"]), AssessmentSettings(("CN",))).rows)
    assert (found["class"], found["limit_low"], found["limit_high"]) == ("undetermined", 0.3, 0.8)
    assert found["reason"] == "not known of the soil: pH"


def test_the_value_for_fewer_land_uses_goes_first():
    rows = assess(observed("Cu", 1.0, 1.0), soil(2, ph=[6.0, 6.0], land_use=["agric_orchard", "agric_paddy"]), AssessmentSettings(("CN",))).rows
    assert rows["limit"].tolist() == [150, 50] and rows["land_use"].tolist() == ["agricultural: orchard", "agricultural: other (dry land)"]


# BBodSchV 1999, Anhang 2 Nr 4.3; BBodSchV 2021, Anlage 1 Tab. 1: acid clay takes the value of loam,
# acid loam that of sand; lead at pH 5, copper never
@pytest.mark.parametrize(
    ("code", "texture", "ph", "limit"),
    [("Cd", "clay", 6.0, 1.5), ("Cd", "clay", 5.9, 1.0), ("Cd", "loam", 5.9, 0.4), ("Cd", "sand", 4.0, 0.4),
     ("Pb", "clay", 5.9, 100), ("Pb", "clay", 4.9, 70), ("Cu", "clay", 4.0, 60)],
)  # fmt: skip
def test_german_precaution_values_shift_in_acid_soils(code, texture, ph, limit):
    settings = AssessmentSettings(("DE",), ("precaution",), with_superseded=True)
    rows = assess(observed(code, 1.0), soil(ph=[ph], texture=[texture]), settings).rows
    assert [one(rows, year=year)["limit"] for year in (1999, 2021)] == [limit, limit]


@pytest.mark.parametrize(
    ("code", "use", "instrument", "limit"),
    [("BaP", "playground", "Prüfwert", 0.5), ("Cr", "industrial", "Prüfwert", 200), ("Hg", "residential_garden", "Prüfwert", 20),
     ("Hg", "residential_garden", "Prüfwert Boden-Nutzpflanze", 5), ("As", "grassland", "Prüfwert Boden-Nutzpflanze", 50),
     ("Pb", "grassland", "Maßnahmenwert Boden-Nutzpflanze", 1200)],
)  # fmt: skip
def test_germany_is_judged_by_the_ordinance_in_force(code, use, instrument, limit):
    """BBodSchV 2021, Anlage 2 Tab. 4, 6 and 7; the values of 1999 (BaP 2, Cr 1000) are repealed."""
    rows = assess(observed(code, 1.0), soil(ph=[7.0], land_use=[use]), AssessmentSettings(("DE",), ("screening", "intervention"))).rows
    assert rows.loc[rows["instrument"] == f"BBodSchV 2021 - {instrument}", "limit"].tolist() == [limit]
    assert set(rows["year"]) == {2021}


@pytest.mark.parametrize(("ph", "limit"), [(4.9, 15), (5.0, 20), (7.0, 20)])
def test_cadmium_on_acid_grassland_has_its_own_value(ph, limit):
    """BBodSchV 2021, Anlage 2 Tab. 7, note 1: 15 mg/kg at pH below 5."""
    rows = assess(observed("Cd", 1.0), soil(ph=[ph], land_use=["grassland"]), AssessmentSettings(("DE",), ("intervention",))).rows
    assert rows["limit"].tolist() == [limit]


def test_acid_or_not_matters_only_where_the_texture_shifts():
    settings = AssessmentSettings(("DE",), ("precaution",), with_superseded=True)
    rows = assess(observed("Cd", 1.0, 1.0, 1.0), soil(3, texture=["sand", "clay", ""], ph=[NAN, NAN, 7.0]), settings).rows
    rows = rows[rows["year"] == 1999]
    assert rows["limit"].iloc[0] == 0.4 and np.isnan(rows["limit"].iloc[1]) and np.isnan(rows["limit"].iloc[2])
    assert rows[["limit_low", "limit_high"]].to_numpy()[1:].tolist() == [[1.0, 1.5], [0.4, 1.5]]


@pytest.mark.parametrize(
    ("value", "limit", "expected"),
    [(10, 10, "below"), (10.1, 10, "above"), ("<10", 10, "below"), ("<10.1", 10, "cannot tell"), ("<0.5", 10, "below"),
     (">10", 10, "above"), (">9", 10, "cannot tell"), ((1, 10), 10, "below"), ((1, 11), 10, "cannot tell"),
     ((11, 12), 10, "above"), (10, NAN, "undetermined"), (NAN, 10, "undetermined")],
)  # fmt: skip
def test_what_a_result_tells_about_a_limit(value, limit, expected):
    found = exceedance(observed("Pb", value).results, np.array([float(limit)]))
    assert CLASSES[found[0]] == expected


def test_a_detection_limit_above_the_guideline_is_counted_as_its_own_class():
    done = assess(observed("Cd", "<2", 5.0, 0.1), soil(3, land_use=["residential_garden"] * 3), AssessmentSettings(("IT",)))
    assert done.rows["class"].tolist() == ["below", "above", "below"]  # 2 mg/kg, column A
    done = assess(observed("Cd", "<3", 5.0, 0.1), soil(3, land_use=["residential_garden"] * 3), AssessmentSettings(("IT",)))
    counted = one(counts(done))
    assert counted[["n", "above", "below", "cannot_tell", "undetermined"]].tolist() == [3, 1, 1, 1, 0]


def test_an_extract_is_not_compared_with_a_total():
    garden = {"land_use": ["residential_garden"]}
    for given, why in ({"procedure": "EDTA"}, "not meant"), ({"procedure": ""}, "not known"):
        found = one(assess(observed("Pb", 900.0, **given), soil(**garden), AssessmentSettings(("IT",))).rows)
        assert found["class"] == "undetermined" and why in found["reason"] and found["limit_low"] == 100
    accepted = AssessmentSettings(("IT",), accepts_unknown_procedure=True)
    assert one(assess(observed("Pb", 900.0, procedure=""), soil(**garden), accepted).rows)["class"] == "above"
    organic = one(assess(observed("BaP", 0.2, procedure=""), soil(**garden), AssessmentSettings(("IT",))).rows)
    assert organic["class"] == "above"


def test_swiss_values_want_their_own_extract():
    found = assess(observed("Pb", 60.0), soil(), AssessmentSettings(("CH",), ("precaution",))).rows
    assert set(found["class"]) == {"undetermined"}
    found = assess(observed("Pb", 60.0, procedure="HNO3_2M"), soil(), AssessmentSettings(("CH",), ("precaution",))).rows
    assert set(found["class"]) == {"above"} and set(found["limit"]) == {50}


def test_a_known_total_is_no_extract_also_where_unknown_procedures_are_accepted():
    lenient = AssessmentSettings(("CH",), ("precaution",), accepts_unknown_procedure=True)
    total = assess(observed("Pb", 60.0, procedure="", fraction="total"), soil(), lenient).rows
    assert set(total["class"]) == {"undetermined"} and total["reason"].str.contains("not meant").all()
    assert set(assess(observed("Pb", 60.0, procedure=""), soil(), lenient).rows["class"]) == {"above"}


def test_an_unknown_land_use_gives_the_range_of_all():
    found = one(assess(observed("Pb", 500.0), soil(), AssessmentSettings(("IT",))).rows, year=2006)
    assert (found["class"], found["limit_low"], found["limit_high"]) == ("undetermined", 100, 1000)
    assert found["reason"] == "the land use is not known" and found["land_use"] == ""


def test_each_country_meets_its_own_instruments_and_several_can_be_asked():
    facts = {"country": ["ITA", "GBR", "XXX"], "land_use": ["commercial"] * 3}
    rows = assess(observed("Cd", 100.0, 100.0, 100.0), soil(3, **facts), AssessmentSettings()).rows
    assert rows[["row", "jurisdiction", "limit", "class"]].to_numpy().tolist() == [[1, "IT", 15.0, "above"], [2, "UK", 410.0, "below"]]
    rows = assess(observed("Cd", 100.0), soil(land_use=["commercial"]), AssessmentSettings(("IT", "UK", "SE"))).rows
    assert set(rows["jurisdiction"]) == {"IT", "UK", "SE"}


def test_a_country_named_beside_the_own_one_is_compared_once():
    facts = {"country": ["ITA", "GBR"], "land_use": ["commercial"] * 2}
    rows = assess(observed("Cd", 100.0, 100.0), soil(2, **facts), AssessmentSettings(("", "IT", "IT"))).rows
    assert rows[["row", "jurisdiction"]].to_numpy().tolist() == [[1, "IT"], [2, "IT"], [2, "UK"]]


def test_toxic_equivalents_are_compared_in_one_unit():
    """BBodSchV 1999, Anhang 2 Nr 1.2: 100 ng TEQ/kg on playgrounds; D.Lgs 152/2006 column A gives 1e-5 mg/kg."""
    found = {entry.line.code: entry.values[0].number for entry in entries()["PCDDF_TEQ"]}
    assert (found["DE-05"], found["IT-01"], found["CA-01"]) == (1e-4, 1e-5, 4e-6)


def test_only_what_has_a_value_is_compared_and_the_rest_is_counted():
    mixed = observed("Cd", 1.0, 1.0)
    mixed = Observed(np.array(["Cd", "Sr"], object), mixed.results, mixed.procedure, mixed.fraction)
    done = assess(mixed, soil(2, land_use=["commercial"] * 2), AssessmentSettings(("IT",)))
    assert (done.n, done.n_without, done.without_guideline) == (2, 1, ("Sr",))
    with pytest.raises(NothingToAssess, match="None of the 1 results"):
        assess(observed("Sr", 1.0), soil(), AssessmentSettings(("IT",)))


def test_the_value_of_the_latest_year_is_used():
    """Sweden lowered cadmium for sensitive land use from 0.8 to 0.7 mg/kg in 2025."""
    found = one(assess(observed("Cd", 0.75), soil(land_use=["playground"]), AssessmentSettings(("SE",))).rows)
    assert (found["limit"], found["year"], found["class"]) == (0.7, 2025, "above")


def test_every_guideline_belongs_to_a_line_and_every_line_to_known_land_uses():
    known = {(line.jurisdiction, line.instrument, line.land_use) for line in lines()}
    assert {(row["jurisdiction"], row["instrument"], row["land_use"]) for row in table("guideline")} == known
    assert all(line.land_uses <= codes("land_use") for line in lines())
    assert len(jurisdictions()) == 18
    assert all(line.extraction in {"strong"} | codes("procedure") for line in lines())


def test_values_of_one_line_never_hold_at_once():
    """Over a fine grid of soils no two values of an entry hold for the same soil."""
    ph, texture = np.meshgrid(np.linspace(3, 9, 61), ["sand", "loam", "clay"])
    facts = {"ph": ph.ravel(), "texture": texture.ravel(), "om_pct": np.linspace(0, 60, ph.size), "clay_pct": np.linspace(0, 70, ph.size)}
    grid = soil(ph.size, **facts)
    for some in entries().values():
        for entry in some:
            holding = sum((limits_for([value], grid).place == 0).astype(int) for value in entry.values)
            assert holding.max() <= 1, (entry.line.code, entry.contaminant)


@pytest.mark.parametrize(
    ("text", "kind", "low", "high"),
    [("", "always", -np.inf, np.inf), ("pH<=5.5", "ph", -np.inf, 5.5), ("5.5<pH<=6.5", "ph", 5.5, 6.5), ("pH>7.5", "ph", 7.5, np.inf),
     ("pH 6-7", "ph", 6, 7), ("humus<=8%", "humus", -np.inf, 8), ("humus>8%", "humus", 8, np.inf), ("direct contact", "always", -np.inf, np.inf)],
)  # fmt: skip
def test_conditions_are_read(text, kind, low, high):
    found = read_condition(text)
    assert (found.kind, found.low, found.high) == (kind, low, high)


def test_free_words_are_advice():
    assert read_condition("direct contact").advice == "direct contact" and read_condition("texture=clay").advice == ""
