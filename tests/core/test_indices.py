"""Pollution indices against a vector worked out by hand, and what non-detects leave open."""

import numpy as np
import pytest

from insop_plugin.core import vocabulary
from insop_plugin.core.indices import health
from insop_plugin.core.indices.classes import CANNOT_TELL, class_words, classes
from insop_plugin.core.indices.concentrations import (
    Concentrations,
    Entries,
    NoResults,
    SeveralResults,
    ValueNotPositive,
    by_sample,
    checked,
)
from insop_plugin.core.indices.health_parameters import (
    ColumnsMissing,
    ExposureMissing,
    RowRefused,
    Twice,
    health_parameters,
    own_parameters,
    toxicity_sets,
)
from insop_plugin.core.indices.indices import IndexSettings, compute_indices
from insop_plugin.core.indices.references import (
    Background,
    NoNormaliser,
    NothingInReference,
    hakanson_substances,
    published,
    toxic_responses,
    unchecked_responses,
    whole_response,
)

WORLD = published()["WorldSoil_KabataPendias2011"]
GOLDEN = {"As": 20.5, "Cd": 1.64, "Cr": 89.25, "Cu": 116.7, "Hg": 0.21, "Ni": 58.0, "Pb": 270.0, "Zn": 210.0}


def measured(**columns):
    """Samples whose results are all numbers; None for nothing."""
    values = np.array([np.atleast_1d(column).astype(float) for column in columns.values()]).T
    return Concentrations(tuple(columns), values, values)


def golden(**more):
    return compute_indices(measured(**GOLDEN), IndexSettings(WORLD, **more))


def test_the_golden_vector():
    """Worked out by hand with the backgrounds of Kabata-Pendias 2011."""
    found = golden().columns
    factors = {"As": 3.0015, "Cd": 4, "Cr": 1.5, "Cu": 3, "Hg": 3, "Ni": 2, "Pb": 10, "Zn": 3}
    assert {code: found[f"cf_{code}"][0] for code in factors} == pytest.approx(factors, abs=5e-5)
    igeo = [1.0007, 1.4150, 0, 1, 1, 0.4150, 2.7370, 1]
    assert [found[f"igeo_{code}"][0] for code in GOLDEN] == pytest.approx(igeo, abs=5e-5)
    whole = {"pli": 3.1513, "c_deg": 29.5015, "mcd": 3.6877, "nemerow": 7.5365, "ri": 351.015}
    assert {name: found[name][0] for name in whole} == pytest.approx(whole, abs=5e-4)


def test_the_classes_of_the_golden_vector():
    found = golden().columns
    assert [found[f"cf_class_{code}"][0] for code in ("As", "Cr", "Cu", "Pb")] == [
        "considerable", "moderate", "considerable", "very high",
    ]  # fmt: skip
    assert [found[f"igeo_class_{code}"][0] for code in ("Cr", "Cu", "Pb")] == [
        "unpolluted", "unpolluted to moderately polluted", "moderately to strongly polluted",
    ]  # fmt: skip
    assert [found[f"{name}_class"][0] for name in ("pli", "c_deg", "mcd", "nemerow")] == [
        "deterioration", "considerable", "moderate", "heavy pollution",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("index", "values"),
    [
        ("cf", {0.99: "low", 1.0: "moderate", 3.0: "considerable", 6.0: "very high"}),
        ("c_deg", {7.99: "low", 8.0: "moderate", 16.0: "considerable", 32.0: "very high"}),
        ("mcd", {1.49: "nil to very low", 1.5: "low", 2.0: "moderate", 4.0: "high", 16.0: "extremely high", 32.0: "ultra-high"}),
        ("igeo", {0.0: "unpolluted", 0.01: "unpolluted to moderately polluted", 5.0: "strongly to extremely polluted", 5.1: "extremely polluted"}),
        ("ef", {1.9: "minimal", 2.0: "moderate", 5.0: "significant", 20.0: "very high", 40.0: "very high", 40.1: "extremely high"}),
        ("nemerow", {0.7: "safe", 1.0: "warning", 2.0: "slight pollution", 3.0: "moderate pollution", 3.1: "heavy pollution"}),
        ("er", {39.0: "low", 40.0: "moderate", 80.0: "considerable", 160.0: "high", 320.0: "very high"}),
        ("ri", {149.0: "low", 150.0: "moderate", 300.0: "considerable", 600.0: "very high"}),
        ("pli", {0.99: "no deterioration", 1.0: "baseline", 1.01: "deterioration"}),
        ("cr", {9e-7: "negligible", 1e-6: "within the range of 1e-6 to 1e-4", 1e-4: "within the range of 1e-6 to 1e-4", 2e-4: "concern"}),
    ],
)  # fmt: skip
def test_bounds_belong_to_the_class_that_their_authors_say(index, values):
    given = np.array(list(values))
    assert class_words(index, given, given).tolist() == list(values.values())


def test_every_index_has_rising_classes():
    names = ("cf", "igeo", "ef", "er", "hq", "pli", "c_deg", "mcd", "nemerow", "ri", "hi", "cr")
    for name in names:
        lower = [bound for bound, *_ in classes(name)]
        assert len(lower) > 1 and lower == sorted(lower)


def test_bounds_of_ri_and_degree_shrink_with_fewer_substances():
    """Cadmium alone: its response is 30 of 133, so 150 becomes 33.83; C_deg 8 becomes 1."""
    cadmium = compute_indices(measured(Cd=[0.41 * 1.12, 0.41 * 1.13, 0.41 * 0.99]), IndexSettings(WORLD))
    assert cadmium.columns["ri"] == pytest.approx([33.6, 33.9, 29.7])
    assert cadmium.columns["ri_class"].tolist() == ["low", "moderate", "low"]
    assert cadmium.columns["c_deg_class"].tolist() == ["moderate", "moderate", "low"]
    assert not cadmium.is_hakanson and cadmium.scale == pytest.approx((30 / 133, 1 / 8))
    eight = Background("test", dict.fromkeys(("As", "Cd", "Cr", "Cu", "Hg", "Pb", "Zn", "PCB_total"), 1.0), {})
    whole = compute_indices(measured(As=1, Cd=1, Cr=1, Cu=1, Hg=1, Pb=1, Zn=1, PCB_total=1.5), IndexSettings(eight))
    assert whole.is_hakanson and whole.columns["ri"][0] == 153 and whole.columns["ri_class"][0] == "moderate"


def test_a_non_detect_gives_bounds_and_cannot_tell():
    """Cd < 1.0 mg/kg against 0.41: CF lies between 0 and 2.44; Pb 27 is known to be 1."""
    given = Concentrations(("Cd", "Pb"), np.array([[0.0, 27.0], [0.0, 27.0]]), np.array([[1.0, 27.0], [0.02, 27.0]]))
    found = compute_indices(given, IndexSettings(WORLD)).columns
    assert found["cf_Cd"] == pytest.approx([0.5 / 0.41, 0.01 / 0.41])
    assert found["cf_Cd_low"].tolist() == [0, 0] and found["cf_Cd_high"] == pytest.approx([1 / 0.41, 0.02 / 0.41])
    assert found["cf_class_Cd"].tolist() == [CANNOT_TELL, "low"] and "cf_Pb_low" not in found
    assert found["mcd"][0] == pytest.approx((0.5 / 0.41 + 1) / 2)
    assert found["mcd_low"][0] == 0.5 and found["mcd_high"][0] == pytest.approx((1 / 0.41 + 1) / 2)
    assert found["mcd_class"].tolist() == [CANNOT_TELL, "nil to very low"]
    assert found["pli_low"].tolist() == [0, 0] and found["n_censored"].tolist() == [1, 1]


def test_what_stands_for_a_non_detect_is_the_users_choice():
    given = Concentrations(("Pb",), np.array([[0.0]]), np.array([[27.0]]))
    found = {share: compute_indices(given, IndexSettings(WORLD, share)).columns["cf_Pb"][0] for share in ("half", "root2", "limit")}
    assert found == pytest.approx({"half": 0.5, "root2": 0.5**0.5, "limit": 1.0})


def test_more_than_a_limit_is_at_least_that_and_otherwise_open():
    given = Concentrations(("Pb", "Zn"), np.array([[2700.0, 70.0]]), np.array([[np.inf, 70.0]]))
    found = compute_indices(given, IndexSettings(WORLD)).columns
    assert np.isnan(found["cf_Pb"][0]) and found["cf_Pb_low"][0] == 100 and found["cf_class_Pb"][0] == "very high"
    assert np.isnan(found["mcd"][0]) and found["mcd_class"][0] == "ultra-high"


def test_missing_results_change_the_number_of_contaminants_not_the_meaning():
    found = compute_indices(measured(Pb=[27, 27, np.nan], Zn=[70, np.nan, np.nan]), IndexSettings(WORLD)).columns
    assert found["n_used"].tolist() == [2, 1, 0]
    assert found["pli"][:2] == pytest.approx([1, 1]) and np.isnan(found["pli"][2]) and found["pli_class"][2] is None
    assert found["ri"][:2] == pytest.approx([6, 5]) and found["nemerow"][:2] == pytest.approx([1, 1])


def test_contaminants_without_background_or_response_are_named_not_guessed():
    found = compute_indices(measured(Pb=27, Ba=460, BaP=0.1), IndexSettings(WORLD))
    assert found.without_background == ("BaP",) and found.without_response == ("Ba",) and found.used == ("Pb", "Ba")
    assert "er_Ba" not in found.columns and "cf_BaP" not in found.columns
    assert found.columns["n_used"][0] == 2 and found.columns["n_ri"][0] == 1
    with pytest.raises(NothingInReference, match="WorldSoil_KabataPendias2011 has no value for BaP"):
        compute_indices(measured(BaP=0.1), IndexSettings(WORLD))


def test_enrichment_is_the_factor_over_that_of_the_normaliser():
    """Pb 270 and Fe 70 000 against 27 and 35 000: (270 / 70 000) / (27 / 35 000) = 5."""
    soil = Background("test", {"Pb": 27.0, "Fe": 35_000.0}, {})
    given = measured(Pb=[270, 270], Fe=[70_000, np.nan])
    found = compute_indices(given, IndexSettings(soil, normaliser="Fe"))
    assert found.columns["ef_Pb"][0] == pytest.approx(5) and found.columns["ef_class_Pb"].tolist() == ["significant", None]
    assert "cf_Fe" not in found.columns and found.columns["n_used"].tolist() == [1, 1] and found.normaliser_without == 1
    open_iron = Concentrations(("Pb", "Fe"), np.array([[270.0, 0.0]]), np.array([[270.0, 70_000.0]]))
    bounds = compute_indices(open_iron, IndexSettings(soil, normaliser="Fe")).columns
    assert bounds["ef_Pb_low"][0] == pytest.approx(5) and np.isinf(bounds["ef_Pb_high"][0])
    assert bounds["ef_Pb"][0] == pytest.approx(10) and bounds["ef_class_Pb"][0] == CANNOT_TELL


def test_a_normaliser_has_to_be_measured_and_known():
    with pytest.raises(NoNormaliser, match="Al cannot normalise: it was not measured"):
        compute_indices(measured(Pb=27), IndexSettings(WORLD, normaliser="Al"))
    with pytest.raises(NoNormaliser, match="Al cannot normalise: the reference has no value"):
        compute_indices(measured(Pb=27, Al=1), IndexSettings(WORLD, normaliser="Al"))


def test_dose_and_quotient_of_a_child():
    """20 mg/kg arsenic: 20 · 200 · 350 · 6 · 1e-6 / (15 · 2190) = 2.5571e-4; over 3e-4: 0.85236."""
    known = health_parameters("child", "EPA", "2024-12-31")
    assert 20 * health.dose(known, health.INGESTION) == pytest.approx(2.5571e-4, abs=1e-8)
    found = compute_indices(measured(As=20), IndexSettings(WORLD, health=known)).columns
    assert found["hq_As"][0] == pytest.approx(0.85236, abs=5e-6) and found["hi_class"][0] == "no concern"
    assert found["cr"][0] == pytest.approx(20 * 200 * 350 * 6e-6 / (15 * 25550) * 1.5)
    assert found["cr_class"][0] == "within the range of 1e-6 to 1e-4"


def test_toxicity_follows_the_day():
    """IRIS lowered the reference dose of arsenic from 3e-4 to 6e-5 on 13 January 2025."""
    values = [health_parameters("child", "EPA", day).of("rfd_oral", "As") for day in ("2014-02-06", "2025-01-12", "2025-01-13")]
    assert values == [3e-4, 3e-4, 6e-5]
    assert np.isnan(health_parameters("child", "ATSDR", "2026-01-01").of("rfd_oral", "Pb"))
    assert toxicity_sets() == ("EPA", "ATSDR")
    with pytest.raises(ExposureMissing, match="soil_ingested"):
        health_parameters("child", "EPA", "1990-01-01")


def test_skin_and_breath_of_an_adult():
    """By hand with RAGS parts E and F: As 20 mg/kg, SA 6032, AF 0.07, ABS 0.03; cadmium through 1.36e9 m3/kg."""
    known = health_parameters("adult", "EPA", "2024-12-31")
    skin = health.factors(("As", "Pb"), known, (health.SKIN,))
    assert 20 * skin.hazard[0] == pytest.approx(20 * 6032 * 0.07 * 0.03 * 350 * 20 * 1e-6 / (80 * 365 * 20) / 3e-4)
    assert np.isnan(skin.hazard[1]) and skin.without_hazard == {"skin": ("Pb",)}
    breath = health.factors(("Cd",), health_parameters("adult", "ATSDR", "2024-12-31"), (health.BREATH,))
    assert breath.hazard[0] == pytest.approx(350 / 365 / 1.36e9 / 1e-5)
    risk = health.factors(("As",), known, (health.BREATH,))
    assert risk.cancer[0] == pytest.approx(350 * 20 / 25550 / 1.36e9 * 1000 * 4.3e-3)


def test_routes_add_up_and_lead_has_no_reference_dose():
    known = health_parameters("child", "EPA", "2024-12-31")
    parts = [health.factors(("Cd",), known, (route,)).hazard[0] for route in (health.INGESTION, health.SKIN)]
    assert health.factors(("Cd",), known, (health.INGESTION, health.SKIN)).hazard[0] == pytest.approx(sum(parts))
    found = compute_indices(measured(Pb=27, Zn=70), IndexSettings(WORLD, health=known))
    assert found.health.without_hazard == {"ingestion": ("Pb",)} and found.columns["n_hi"][0] == 1


def test_shipped_health_values_pass_the_rules_for_own_ones():
    """Every row has a known contaminant or scenario, the unit of its parameter, a date and a source."""
    rows = vocabulary.table("health_parameter")
    assert len(own_parameters([dict(row) for row in rows], "health_parameter.csv")) == len(rows) == 58
    assert {row["confidence"] for row in rows} == {"high", "medium"}
    keys = [(row["set"], row["parameter"], row["contaminant"], row["scenario"], row["date"]) for row in rows]
    assert len(keys) == len(set(keys))


def test_toxic_responses_are_those_of_hakanson():
    """Hakanson 1980: PCB 40, Hg 40, Cd 30, As 10, Pb 5, Cu 5, Cr 2, Zn 1."""
    eight = {code: toxic_responses()[code] for code in hakanson_substances()}
    assert eight == {"PCB_total": 40, "Hg": 40, "Cd": 30, "As": 10, "Pb": 5, "Cu": 5, "Cr": 2, "Zn": 1} and whole_response() == 133
    assert set(toxic_responses()) <= vocabulary.codes("contaminant")


@pytest.mark.parametrize(("day", "rfd", "rfc"), [("2024-07-31", 3e-3, 1e-4), ("2024-08-01", 9e-4, 3e-5)])
def test_chromium_six_changed_on_the_first_of_august_2024(day, rfd, rfc):
    """IRIS chemical 144, last updated 09/03/1998 and 08/01/2024."""
    known = health_parameters("child", "EPA", day)
    assert (known.of("rfd_oral", "Cr6"), known.of("rfc", "Cr6")) == (rfd, rfc)


def test_both_values_of_arsenic_changed_on_one_day():
    """IRIS chemical 278, cancer and other effects last updated 01/13/2025."""
    before, after = (health_parameters("child", "EPA", day) for day in ("2025-01-12", "2025-01-13"))
    assert [(known.of("rfd_oral", "As"), known.of("sf_oral", "As")) for known in (before, after)] == [(3e-4, 1.5), (6e-5, 32)]


def test_factors_that_were_not_checked_are_told_by_their_source():
    """What nobody has a factor for cannot be unchecked."""
    named = unchecked_responses((*toxic_responses(), "Pu"))
    assert named == tuple(row["contaminant"] for row in vocabulary.table("toxic_response") if "[verified" not in row["source"])


def own(**changes):
    row = {"parameter": "rfd_oral", "contaminant": "Pb", "scenario": "", "value": "5e-4", "unit": "mg/kg/d", "date": "2024", "source": "us"}
    return [{**row, **changes}]


def test_an_own_table_goes_before_the_shipped_values():
    rows = [*own(contaminant="As", value="1e-3", date="2020"), *own(parameter="soil_ingested", contaminant="", scenario="child", value="50", unit="mg/d", date="2020")]
    known = health_parameters("child", "EPA", "2026-01-01", own_parameters(rows, "own.csv"))
    assert known.of("rfd_oral", "As") == 1e-3 and known.number("soil_ingested") == 50 and known.number("body_weight") == 15
    assert known.toxicity["rfd_oral", "As"].is_own


def test_a_value_of_the_scenario_goes_before_a_later_one_of_any():
    of = {"parameter": "body_weight", "contaminant": "", "unit": "kg"}
    rows = [*own(**of, scenario="child", value="16", date="2020"), *own(**of, scenario="any", value="60", date="2024")]
    found = [health_parameters(scenario, "EPA", "2026-01-01", own_parameters(rows, "own.csv")) for scenario in ("child", "adult")]
    assert [known.number("body_weight") for known in found] == [16, 60] and [known.is_of_child for known in found] == [True, False]


def test_one_value_given_twice_is_refused():
    with pytest.raises(Twice, match="own.csv, row 3: rfd_oral Pb of 2024 is there twice"):
        own_parameters([*own(), *own(value="6e-4")], "own.csv")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"value": "-1"}, "“-1” cannot be the value of rfd_oral"), ({"value": "nan"}, "“nan” cannot be the value"),
        ({"value": "inf"}, "“inf” cannot be the value"), ({"unit": "ug/kg/d"}, "“ug/kg/d” cannot be the unit"),
        ({"contaminant": "Lead"}, "“Lead” cannot be the contaminant"), ({"date": "13/01/2025"}, "“13/01/2025” cannot be the date"),
        ({"source": " "}, "cannot be the source"), ({"parameter": "rfd"}, "“rfd” cannot be the parameter"),
        ({"scenario": "child"}, "“child” cannot be the scenario"),
    ],
)  # fmt: skip
def test_rows_that_cannot_be_used_are_refused_by_name(change, words):
    with pytest.raises(RowRefused, match=words) as refused:
        own_parameters(own(**change), "own.csv")
    assert "own.csv, row 2" in str(refused.value)


def test_columns_that_lack_are_named():
    with pytest.raises(ColumnsMissing, match="lacks the columns unit, date"):
        own_parameters([{"parameter": "rfd_oral", "contaminant": "Pb", "scenario": "", "value": "1", "source": "x"}], "own.csv")


def entries(low, high=None, place=None):
    low = np.array(low, float)
    place = np.zeros(len(low), int) if place is None else np.array(place)
    return Entries(("Pb", "Zn"), place, np.arange(len(low)), low, low if high is None else np.array(high, float))


def test_zero_negative_and_empty_are_refused():
    with pytest.raises(ValueNotPositive, match="Row 2: Pb is -3; a concentration has to be above 0"):
        checked(entries([5, -3]))
    with pytest.raises(ValueNotPositive, match="Row 1: Pb is 0"):
        checked(entries([0.0]))
    with pytest.raises(NoResults):
        checked(entries([]))


def test_two_results_of_a_contaminant_in_a_sample_are_refused():
    with pytest.raises(SeveralResults, match="Sample b has 2 results for Zn"):
        by_sample(entries([1, 2, 3], place=[0, 1, 1]), np.array([0, 1, 1]), ["a", "b"])
    spread = by_sample(entries([1, 2, 3], place=[0, 1, 0]), np.array([0, 1, 1]), ["a", "b"])
    assert spread.low.tolist()[1] == [3, 2] and np.isnan(spread.low[0, 1])
