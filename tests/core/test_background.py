"""Backgrounds and thresholds against scipy, scikit-learn, published tolerance factors and cases worked out by hand."""

import csv

import numpy as np
import pytest
from scipy.stats import median_abs_deviation

from insop_plugin.core.background import mixture
from insop_plugin.core.background.local import Groups, local_background, own_background, references
from insop_plugin.core.background.methods import METHODS, find
from insop_plugin.core.background.mixture import one_population, two_populations
from insop_plugin.core.background.ranks import NORMAL, Sample, median_deviation, quantile
from insop_plugin.core.background.tolerance import tolerance_factor
from insop_plugin.core.indices.concentrations import Entries
from tests.core.meuse import DATA, columns


def numbers(values):
    values = np.array(values, float)
    return Sample(values, values)


def below(limits, values):
    return Sample(np.array([0.0] * len(limits) + list(values)), np.array([*limits, *values], float))


def meuse(name):
    return columns("meuse_155.csv")[name]


def notes(found):
    return " ".join(reason.text.format(**dict(reason.facts)) for reason in found.notes)


@pytest.mark.parametrize(("n", "factor"), [(10, 2.911), (20, 2.396), (30, 2.220), (50, 2.065), (100, 1.927)])
def test_tolerance_factors_are_those_of_the_tables(n, factor):
    """One-sided factors of 95 % coverage with 95 % confidence, as printed in the tables of US EPA 2009, EPA 530-R-09-007."""
    assert tolerance_factor(n) == pytest.approx(factor, abs=6e-4)


def test_median_and_two_mad_of_the_logarithms_as_scipy_has_them():
    logs = np.log(meuse("zinc"))
    found = find(numbers(meuse("zinc")), METHODS["median_2mad"])
    assert found.background == pytest.approx(np.exp(np.median(logs)))
    assert found.threshold == pytest.approx(np.exp(np.median(logs) + 2 * median_abs_deviation(logs, scale="normal")))
    assert found.background == pytest.approx(326) and found.notes == ()


def test_the_fence_of_tukey_and_percentiles_as_numpy_has_them():
    lead = meuse("lead")
    low, high = np.quantile(np.log(lead), [0.25, 0.75])
    assert find(numbers(lead), METHODS["tukey"]).threshold == pytest.approx(np.exp(high + 1.5 * (high - low)))
    for code, share in (("p95", 0.95), ("p98", 0.98)):
        found = find(numbers(lead), METHODS[code])
        assert (found.threshold, found.background) == pytest.approx((np.quantile(lead, share), np.median(lead)))


@pytest.mark.parametrize("code", METHODS)
def test_values_that_are_all_the_same_have_none_above(code):
    """exp(ln 5) is 4.999999999999999: nothing lies above what all are."""
    entries = Entries(("Pb",), np.zeros(60, int), np.arange(60), np.full(60, 5.0), np.full(60, 5.0))
    (row,) = local_background(entries, Groups(np.zeros(60, int), (None,)), code).rows.itertuples()
    assert not row.n_above and (row.threshold == pytest.approx(5) or row.threshold != row.threshold)


def test_iterative_sigma_by_hand():
    """Eleven values about 10 and a 100: the 100 goes; then mean 10, sd sqrt(110 / 10), 10 + 2 · 3.3166."""
    values = [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 100]
    found = find(numbers(values), METHODS["iterative_2sigma"])
    assert (found.background, found.threshold) == pytest.approx((10, 10 + 2 * 11**0.5))
    assert notes(found) == "11 of 12 values are within two standard deviations."


def test_tolerance_limit_by_hand():
    """Logarithms -2 to 2 in steps, ten values: mean and sd by numpy, k = 2.911."""
    logs = np.linspace(-2, 2, 10)
    found = find(numbers(np.exp(logs)), METHODS["utl95_95"])
    assert found.background == pytest.approx(1) and np.log(found.threshold) == pytest.approx(2.911 * logs.std(ddof=1), abs=2e-3)
    assert "Shapiro" not in notes(found) and "Shapiro" in notes(find(numbers(meuse("zinc")), METHODS["utl95_95"]))


def stored():
    with (DATA / "background" / "mixtures.csv").open() as lines:
        return [{key: value if key == "data" else float(value) for key, value in row.items() if key != "scikit_learn"} for row in csv.DictReader(lines)]


def values_of(name):
    return columns("background/populations.csv")["value"] if name == "populations" else meuse(name)


@pytest.mark.parametrize("row", stored(), ids=lambda row: row["data"])
def test_two_populations_are_those_of_scikit_learn(row):
    logs = np.log(values_of(row["data"]))
    found = two_populations(logs)
    ours = [*found.mean, *found.spread, *found.share]
    theirs = [row[name] for name in ("mean_1", "mean_2", "sd_1", "sd_2", "share_1", "share_2")]
    assert ours == pytest.approx(theirs, abs=2e-3)
    assert found.bic == pytest.approx(row["bic_2"], abs=1e-4) and one_population(logs).bic == pytest.approx(row["bic_1"], abs=1e-6)


def test_the_lower_population_is_the_background():
    found = find(numbers(values_of("populations")), METHODS["mixture"])
    assert found.background == pytest.approx(20, rel=0.05) and found.threshold == pytest.approx(20 * np.exp(0.6), rel=0.08)
    assert "Two populations" in notes(found) and "25 % lie around" in notes(found)


def test_many_values_are_fitted_in_bins_without_a_difference():
    """20 000 values; the populations of their bins against those of the values themselves."""
    rng = np.random.default_rng(5)
    logs = np.concatenate([rng.normal(3, 0.4, 14_000), rng.normal(5, 0.6, 6_000)])
    binned = two_populations(logs)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(mixture, "EXACT_UP_TO", 10**6)
        exact = two_populations(logs)
    assert [*binned.mean, *binned.spread, *binned.share] == pytest.approx([*exact.mean, *exact.spread, *exact.share], abs=1e-4)
    assert binned.bic == pytest.approx(exact.bic, abs=1e-3)


def test_two_repeated_values_are_no_populations():
    assert two_populations(np.repeat([1.0, 2.0], 3000)) is None and two_populations(np.repeat([1.0, 2.0], 30)) is None


def test_populations_that_differ_in_spread_only_are_pointed_out():
    """A narrow and a wide population around nearly the same level: 60 within 5 %, 60 within a factor of 7."""
    from statistics import NormalDist

    shares = [(i + 0.5) / 60 for i in range(60)]
    logs = [NormalDist(middle, spread).inv_cdf(share) for middle, spread in ((3.3, 0.05), (3.0, 1.0)) for share in shares]
    found = find(numbers(np.exp(logs)), METHODS["mixture"])
    assert "differ in spread more than in level" in notes(found)
    assert "differ in spread" not in notes(find(numbers(values_of("populations")), METHODS["mixture"]))


def test_one_population_is_not_split():
    from statistics import NormalDist

    logs = np.array([NormalDist(3, 0.4).inv_cdf((i + 0.5) / 60) for i in range(60)])
    found = find(numbers(np.exp(logs)), METHODS["mixture"])
    assert found.background == pytest.approx(np.exp(3)) and found.threshold == pytest.approx(np.exp(3 + 2 * logs.std()))
    assert "One population" in notes(found) or "could not be told apart" in notes(found)


def test_non_detects_do_not_change_what_is_given():
    """Whatever lies below the limits, from nearly nothing to the limit itself, the answer is the same."""
    rng = np.random.default_rng(3)
    values = np.exp(rng.normal(2, 0.5, 200))
    limit = np.quantile(values, 0.12)
    censored = Sample(np.where(values < limit, 0, values), np.maximum(values, limit))
    for code in ("median_2mad", "tukey", "p95", "p98"):
        found = find(censored, METHODS[code])
        for share in (0.001, 0.5, 1.0):
            filled = numbers(np.where(values < limit, share * limit, values))
            assert find(filled, METHODS[code]).threshold == pytest.approx(found.threshold), (code, share)
        assert find(censored, METHODS[code]).background == pytest.approx(np.median(values), rel=1e-2)


def test_limits_that_could_change_the_answer_are_refused():
    """Half of the results below 5 and a median of 8 whose deviations reach further down than 5."""
    found = find(below([5] * 4, [6, 7, 8, 9, 30, 60, 90, 120]), METHODS["median_2mad"])
    assert np.isnan(found.threshold) and found.background == pytest.approx((7 * 8) ** 0.5)
    assert notes(found) == "4 of 12 results are below limits as high as 5: they could change the answer."
    mostly = find(below([5] * 8, [6, 7, 8, 9]), METHODS["median_2mad"])
    assert np.isnan(mostly.background) and np.isnan(mostly.threshold)
    assert find(below([50] * 2, range(1, 20)), METHODS["p95"]).notes != ()


def test_methods_that_need_numbers_say_so():
    for code in ("iterative_2sigma", "mixture", "utl95_95"):
        found = find(below([1], range(2, 60)), METHODS[code])
        assert np.isnan(found.threshold) and "1 results are below a limit; this method needs numbers only" in notes(found)
    above = Sample(np.array([3.0] * 20), np.array([3.0] * 19 + [np.inf]))
    assert "above a limit, between two" in notes(find(above, METHODS["p95"]))


def test_few_and_equal_values_are_refused():
    assert "9 results; this method needs 10." in notes(find(numbers(range(1, 10)), METHODS["median_2mad"]))
    assert "49 results; this method needs 50." in notes(find(numbers(range(1, 50)), METHODS["p98"]))
    same = numbers([7.0] * 40)
    for code in ("median_2mad", "iterative_2sigma", "mixture", "utl95_95"):
        found = find(same, METHODS[code])
        assert np.isnan(found.threshold) and "the same" in notes(found)


def test_ranks_of_numbers_are_those_of_numpy():
    values = meuse("copper")
    assert [quantile(numbers(values), share) for share in (0, 0.1, 0.5, 0.98, 1)] == pytest.approx(np.quantile(values, [0, 0.1, 0.5, 0.98, 1]))
    assert NORMAL * median_deviation(numbers(values)) == pytest.approx(median_abs_deviation(values, scale="normal"))


def two_groups():
    lead, zinc = meuse("lead"), meuse("zinc")
    values = np.concatenate([lead, zinc[:20], [3.0]])
    place = np.repeat([0, 1, 1], [155, 20, 1])
    low = values.copy()
    low[-1] = 0
    return Entries(("Pb", "Zn"), place, np.arange(176), low, values), np.repeat([0, 1, 0], [155, 20, 1])


def test_a_row_for_each_contaminant_and_group():
    entries, group = two_groups()
    found = local_background(entries, Groups(group, ("north", None)), "median_2mad")
    rows = found.rows.to_dict("records")
    assert [(row["contaminant"], row["group"], row["n"], row["n_censored"]) for row in rows] == [
        ("Pb", "north", 155, 0), ("Zn", "north", 1, 1), ("Zn", None, 20, 0),
    ]  # fmt: skip
    lead = meuse("lead")
    assert rows[0]["n_above"] == int((lead > rows[0]["threshold"]).sum())
    assert rows[0]["share_above"] == pytest.approx(rows[0]["n_above"] / 155)
    assert np.isnan(rows[1]["share_above"]) and "1 results; this method needs 10." in notes(found.found[1])
    assert "WorldSoil_KabataPendias2011 27" in rows[0]["published"]


def test_unlike_results_are_not_put_together():
    entries, group = two_groups()
    found = local_background(entries, Groups(group, ("north", None), ("procedure: AR, HF", "", "", "")), "median_2mad")
    assert np.isnan(found.rows["threshold"][0]) and "Unlike results are not put together: procedure: AR, HF." in notes(found.found[0])
    assert found.rows["threshold"].notna().tolist() == [False, False, True]


def test_own_background_is_median_or_threshold():
    entries, _ = two_groups()
    own, without = own_background(entries, True)
    assert own.values["Pb"] == pytest.approx(find(numbers(meuse("lead")), METHODS["median_2mad"]).threshold)
    assert own_background(entries, False)[0].values["Pb"] == pytest.approx(np.exp(np.median(np.log(meuse("lead")))))
    assert own.name == "own_median_2mad" and without == {}


def test_published_references_carry_their_source():
    found = references(["Pb"])
    world = found[found["reference"] == "WorldSoil_KabataPendias2011"].iloc[0]
    assert world["value"] == 27 and world["unit"] == "mg/kg" and "Kabata" in world["source"]
