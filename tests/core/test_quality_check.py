"""Quality control of results: what is found, in which row, and that nothing is changed."""

import csv

import numpy as np
import pytest

from insop_plugin.core.contaminants.ordinary_soils import proposed_factor
from insop_plugin.core.errors import InsopError
from insop_plugin.core.places import Places
from insop_plugin.core.quality import duplicates, outliers, plausible, replicates
from insop_plugin.core.quality.check import KINDS, NoResults, quality_check
from insop_plugin.core.quality.findings import CHECKS
from insop_plugin.core.quality.limits import limit
from insop_plugin.core.quality.observations import UnknownRole, observations
from insop_plugin.core.vocabulary import table
from tests.core.test_quality_statistics import DATA


def results(value, places=None, **columns):
    """Results of lead, one a value, at places that nobody knows unless given."""
    n = len(value)
    x, y = places or (np.full(n, np.nan), np.full(n, np.nan))
    table = {"contaminant": np.full(n, "Pb", object), "value": np.array(value, float), **columns}
    return observations({name: np.array(column, object if name in TEXT else float) for name, column in table.items()},
                        Places(np.array(x, float), np.array(y, float), geographic=True))  # fmt: skip


TEXT = {"contaminant", "procedure", "unit", "censor", "role", "sample", "parent", "dataset", "uid", "date"}


def rows_of(checked, check):
    return [row for found in checked.found if found.check == check for row in found.rows.tolist()]


def facts_of(checked, check):
    (found,) = [found for found in checked.found if found.check == check]
    return [{name: fact[one] for name, fact in found.facts.items()} for one in range(len(found.rows))]


def lognormal(n, seed=1, middle=20.0, spread=0.4):
    return middle * 10 ** np.random.default_rng(seed).normal(0, spread, n)


def test_an_exact_duplicate_names_the_earlier_row():
    one = results([20, 30, 20, 20], ([10.0] * 4, [50.0] * 4), upper_cm=[0, 0, 0, 20], sample=["A", "A", "A", "A"])
    (found,) = duplicates.exact_duplicates(one)
    assert (found.rows.tolist(), found.facts["other"].tolist()) == ([2], [1])


def test_without_place_and_sample_equal_values_are_no_duplicates():
    assert not duplicates.exact_duplicates(results([20, 20]))
    assert duplicates.exact_duplicates(results([20, 20], sample=["A", "A"]))


def test_another_date_is_another_sample():
    dates = ["2020-05-01", "2024-05-01"]
    one = results([20, 20], ([10.0] * 2, [50.0] * 2), date=dates)
    assert not duplicates.exact_duplicates(one) and not duplicates.near_duplicates(one, np.zeros(0, int))


def test_declared_duplicates_are_none():
    one = results([20, 20], ([10.0] * 2, [50.0] * 2), role=["normal", "field_duplicate"])
    assert not duplicates.exact_duplicates(one) and not duplicates.near_duplicates(one, np.zeros(0, int))


@pytest.mark.parametrize(
    ("east_m", "factor", "depth", "precision_m", "is_near"),
    [(5, 1.005, 0, np.nan, True), (9.9, 1.005, 0, np.nan, True), (10.1, 1.005, 0, np.nan, False), (5, 1.011, 0, np.nan, False),
     (5, 1.005, 20, np.nan, False), (90, 1.005, 0, 200, True), (110, 1.005, 0, 200, False), (900, 1, 0, 5000, False)],
)  # fmt: skip
def test_near_means_ten_metres_one_per_cent_one_depth(east_m, factor, depth, precision_m, is_near):
    """At 60 degrees north a degree of longitude is half as long: great circles, not degrees."""
    east = 10 + np.degrees(east_m / 6371008.8) / np.cos(np.radians(60))
    one = results([20, 20 * factor], ([10, east], [60, 60]), upper_cm=[0, depth], precision_m=[precision_m, np.nan])
    found = duplicates.near_duplicates(one, np.zeros(0, int))
    assert bool(found) is is_near
    if is_near:
        assert found[0].facts["distance"][0] == pytest.approx(east_m, abs=0.1)


def test_other_contaminants_at_one_place_are_not_near():
    one = results([20, 20], ([10, 10], [50, 50]), contaminant=["Pb", "Zn"])
    assert not duplicates.near_duplicates(one, np.zeros(0, int))


def test_samples_that_all_have_one_position_are_told_not_listed(monkeypatch):
    monkeypatch.setattr(duplicates, "MOST_PAIRS", 100)
    one = results(20 * (1 + np.arange(50) * 1e-6), ([10.0] * 50, [50.0] * 50))
    (found,) = duplicates.near_duplicates(one, np.zeros(0, int))
    assert (found.check, found.facts["pairs"].tolist()) == ("near_too_many", [1225])


def duplicates_table():
    """A sample with its duplicates: field 100/161 (RPD 46.7), field 100/180 (57.1), laboratory 100/130 (26.1), 100/110 (9.5)."""
    value, role = [100, 161, 180, 130, 110], ["normal", *["field_duplicate"] * 2, *["lab_duplicate"] * 2]
    return results([*value, 5], role=[*role, "lab_duplicate"], sample=["A", "", "", "A", "A", ""], parent=["", "A", "A", "", "", "Z"])


def test_duplicates_of_field_and_laboratory_have_their_own_limits():
    checked = quality_check(duplicates_table())
    assert (rows_of(checked, "field_duplicate"), rows_of(checked, "lab_duplicate")) == ([2], [3])
    assert facts_of(checked, "field_duplicate") == [{"value": 180, "other_value": 100, "other": 1, "rpd": 57.1, "limit": 50}]
    assert rows_of(checked, "duplicate_alone") == [5] and facts_of(checked, "duplicate_alone") == [{"parent": "Z"}]
    row = checked.summary.iloc[0]
    assert (row["field_pairs"], row["field_failing"], row["lab_pairs"], row["lab_failing"]) == (2, 1, 2, 1)
    assert row["field_rpd_median"] == pytest.approx((100 * 122 / 261 + 400 / 7) / 2)


@pytest.mark.parametrize(
    ("first", "second", "censors", "fails"),
    [(3, 4, "nn", False), (3, 4.5, "nn", True), (3, 1, "nl", True), (1, 1, "ll", False), (4.9, 6, "nn", True), (6, 7, "nn", False), (50, 1, "nl", True)],
)
def test_near_the_limit_the_difference_counts(first, second, censors, fails):
    """Detection limit 1: below 5 the two may differ by 1. 6 and 7 differ by 15.4 %, less than 20."""
    censor = ["left" if letter == "l" else "none" for letter in censors]
    value = [np.nan if one == "left" else given for given, one in zip((first, second), censor, strict=True)]
    limits = [given if one == "left" else np.nan for given, one in zip((first, second), censor, strict=True)]
    one = results(value, role=["normal", "lab_duplicate"], sample=["A", "A"], lod=[1, 1], limit=limits, censor=censor)
    pairs = replicates.pairs_of(one)
    assert replicates.agreement(one, pairs).fails.tolist() == [fails]


def test_kola_duplicates_by_the_rules():
    """49 field and 52 analytical pairs of copper, as a survey would deliver them."""
    with (DATA / "kola_duplicates.csv").open(encoding="utf-8", newline="") as text:
        pairs = list(csv.DictReader(text))
    first = [float(row["Cu_1"]) for row in pairs]
    second = [float(row["Cu_2"]) for row in pairs]
    names = [str(number) for number in range(len(pairs))]
    one = results(first + second, role=["normal"] * len(pairs) + [row["kind"] for row in pairs], sample=names + [""] * len(pairs), parent=[""] * len(pairs) + names)
    row = quality_check(one).summary.iloc[0]
    rpd = 200 * np.abs(np.subtract(first, second)) / np.add(first, second)
    is_lab = np.array([pair["kind"] == "lab_duplicate" for pair in pairs])
    assert (row["lab_pairs"], row["field_pairs"]) == (52, 49)
    assert (row["lab_failing"], row["field_failing"]) == ((rpd[is_lab] > 20).sum(), (rpd[~is_lab] > 50).sum())
    assert row["lab_rpd_median"] == pytest.approx(np.median(rpd[is_lab])) and row["precision_pct"] < 10


def test_blanks_above_the_limit_or_a_tenth_of_the_median():
    one = results([100, 100, 100, 0.5, 2, 11, 8], role=["normal"] * 3 + ["blank"] * 4, lod=[1] * 6 + [np.nan])
    checked = quality_check(one)
    assert rows_of(checked, "blank") == [4, 5]
    assert [fact["why"] for fact in facts_of(checked, "blank")] == ["above the detection limit", "above a tenth of the samples' median"]
    assert (checked.summary.iloc[0]["blanks"], checked.summary.iloc[0]["blank_highest"]) == (4, 11)


def test_reference_materials():
    """Certified 100 ± 4 (k = 2): 75 is 75 %; 110 ± 6 is (110 - 100) / sqrt(9 + 4) = 2.77; Horwitz at 100 mg/kg is 8.0 %."""
    one = results([75, 110, 101, 7, 40], role=[*["crm"] * 4, "normal"], certified=[100, 100, 100, np.nan, np.nan],
                  certified_uncertainty=[np.nan, 4, 4, np.nan, np.nan], uncertainty=[np.nan, 6, 6, np.nan, np.nan])  # fmt: skip
    checked = quality_check(one)
    assert rows_of(checked, "reference_recovery") == [0] and rows_of(checked, "reference_unknown") == [3]
    told = facts_of(checked, "reference_score")
    assert [(fact["score"], fact["kind"]) for fact in told] == [(-3.1, "z"), (2.8, "zeta")]
    row = checked.summary.iloc[0]
    assert (row["references"], row["references_failing"], row["recovery_mean"]) == (4, 2, pytest.approx(286 / 3))


def test_outliers_are_flagged_by_several_rules_and_kept():
    value = [*lognormal(200), 20_000.0]
    checked = quality_check(results(value))
    assert 200 in rows_of(checked, "outlier")
    (told,) = [fact for fact in facts_of(checked, "outlier") if fact["z"] > 6]
    assert told["methods"] == "MAD, Tukey, adjusted boxplot" and told["n"] == 200
    assert checked.summary.iloc[0]["n"] == 201


def test_few_or_equal_values_have_no_outliers():
    assert not outliers.flags(results([*[5.0] * 8, 500])).tukey.any()
    assert not outliers.flags(results([*[5.0] * 30, 500])).several.any()


def test_the_adjusted_boxplot_spares_the_long_tail():
    """Exponential logarithms: Tukey flags about 5 %, the adjusted boxplot a tenth of that."""
    tail = 10 ** np.random.default_rng(3).exponential(0.3, 4000)
    found = outliers.flags(results(tail))
    assert found.adjusted.mean() < 0.35 * found.tukey.mean()


def test_a_value_unlike_its_neighbours():
    """A smooth slope with one value that would be normal elsewhere."""
    x, y = (part.ravel() for part in np.meshgrid(np.linspace(10, 10.1, 15), np.linspace(50, 50.1, 15)))
    value = 10 ** (1 + 15 * (x - 10) + np.random.default_rng(0).normal(0, 0.02, len(x)))
    value[7 * 15 + 1] = 150
    checked = quality_check(results(value, (x, y)))
    assert rows_of(checked, "outlier_spatial") and 7 * 15 + 1 in rows_of(checked, "outlier_spatial")
    assert 7 * 15 + 1 not in rows_of(checked, "outlier")


@pytest.mark.parametrize(("ratio", "factor"), [(1, None), (49, None), (51, 1e-3), (1000, 1e-3), (2e-3, 1e3), (2e4, 1e-4), (5e-5, 1e4)])
def test_a_factor_is_proposed_for_suspect_units(ratio, factor):
    assert proposed_factor(ratio) == (None if factor is None else pytest.approx(factor))


def test_suspect_units_are_told_once_a_dataset_and_nothing_is_changed():
    """World soils hold 27 mg/kg of lead (Kabata-Pendias 2011)."""
    value = np.concatenate([lognormal(30, middle=27), lognormal(30, middle=27_000)])
    one = results(value, dataset=["one"] * 30 + ["other"] * 30)
    (found,) = plausible.suspect_units(one)
    assert (found.rows.tolist(), found.contaminant.tolist()) == ([-1], ["Pb"])
    assert found.proposal[0] == pytest.approx(1e-3) and found.facts["usual"][0] == 27
    np.testing.assert_array_equal(one["value"], value)
    assert not plausible.suspect_units(results(value, unit=["ug/kg"] * 60))


def test_a_weak_extract_cannot_hold_more_than_the_total():
    one = results([50, 55, 70, 10], procedure=["AR", "EDTA", "EDTA", "XRF_TOTAL"], sample=["A", "A", "B", "B"], unit=["mg/kg"] * 4)
    (found,) = plausible.above_the_ladder(one)
    assert (found.rows.tolist(), found.facts["other"].tolist(), found.facts["procedure"].tolist()) == ([2], [4], ["EDTA"])


def test_series_are_kept_apart():
    """The same contaminant by two procedures is two rows of the summary."""
    one = results([1, 2, 3], procedure=["AR", "EDTA", "AR"])
    summary = quality_check(one).summary
    assert list(zip(summary["procedure"], summary["n"], strict=True)) == [("AR", 2), ("EDTA", 1)]
    assert list(summary.columns) == list(KINDS)


def test_a_poor_laboratory_is_told_by_the_chart():
    first = np.linspace(10, 50, 20)
    value = [*first, *(first * 1.18)]
    names = [str(number) for number in range(20)]
    one = results(value, role=["normal"] * 20 + ["lab_duplicate"] * 20, sample=names * 2)
    checked = quality_check(one)
    assert facts_of(checked, "precision")[0]["n"] == 20 and checked.summary.iloc[0]["pairs_beyond_90"] == 20


def test_what_cannot_be_checked_is_refused():
    with pytest.raises(UnknownRole, match="“standard” in row 2 is no role of a sample. Roles are blank, crm"):
        results([1, 2], role=["normal", "standard"])
    with pytest.raises(NoResults, match="None of the 2 rows"):
        quality_check(results([np.nan, np.nan]))
    assert issubclass(UnknownRole, InsopError)


def test_every_finding_has_words_with_its_own_facts():
    """Each check of this file, put into words."""
    for one in (duplicates_table(), results([*lognormal(200), 2e4])):
        for found in quality_check(one).found:
            facts = {name: fact[0] for name, fact in found.facts.items()}
            assert "{" not in CHECKS[found.check].words.format(value=1, **{k: v for k, v in facts.items() if k != "value"})
    assert limit("field_rpd") == 50


def test_flags_are_those_of_the_data_model():
    flags = {row["code"]: row["name"] for row in table("qc_flag")}
    told = {flags[str(check.flag)] for check in CHECKS.values() if check.flag}
    assert told == {"duplicate", "outlier_stat", "unit_suspect"}


def test_many_results_take_seconds():
    """Not a benchmark: a wall that a loop over rows would run into."""
    import time

    random, n = np.random.default_rng(0), 200_000
    codes = np.array(["Pb", "Zn", "Cd", "As"], object)[random.integers(0, 4, n)]
    one = results(lognormal(n), (random.uniform(0, 20, n), random.uniform(40, 60, n)), contaminant=codes)
    start = time.process_time()
    quality_check(one)
    assert time.process_time() - start < 20
