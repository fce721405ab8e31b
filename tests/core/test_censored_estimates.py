"""Kaplan-Meier, ROS, maximum likelihood and substitution against published figures and other software."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from insop_plugin.core.censored.estimates import (
    fit_ros,
    kaplan_meier,
    kaplan_meier_mean,
    plotting_positions,
    ros,
    ros_mean,
    sorted_rows,
    substituted,
)
from insop_plugin.core.censored.likelihood import fit_lognormal
from insop_plugin.core.censored.limits import Bootstrap, bca_limit, cox_limit, t_limit
from insop_plugin.core.progress import silent
from tests.core.censored_cases import listed, reference, rows_of, texts_of

SETS = ("oahu", "manganese", "helsel_cohn_b", "nada_as", "simulated")


def test_oahu_arsenic_as_nada_prints_it():
    """Golden vector: Helsel 2005; printed by NADA 1.6 as KM 0.949, ROS 0.972 (sd 0.718), MLE 0.945 (sd 0.656)."""
    rows = rows_of(texts_of("oahu"))
    assert kaplan_meier(rows).mean[0] == pytest.approx(0.94896, abs=5e-6)
    fit, filled = fit_ros(rows), ros(rows)
    assert (fit.intercept[0], fit.slope[0]) == pytest.approx((-0.22999, 0.64678), abs=5e-6)
    assert (filled.mean[0], filled.sd[0], filled.percentiles[0, 0]) == pytest.approx((0.97246, 0.71801, 0.70), abs=5e-6)
    likely = fit_lognormal(rows)
    assert (likely.log_mean[0], likely.log_sd[0]) == pytest.approx((-0.25283, 0.62695), abs=5e-6)
    found = likely.estimates()
    assert (found.mean[0], found.percentiles[0, 0], found.sd[0]) == pytest.approx((0.94526, 0.77660, 0.65593), abs=5e-6)
    half, root = substituted(rows, 0.5), substituted(rows, math.sqrt(0.5))
    assert (half.mean[0], half.sd[0]) == pytest.approx((1.00208, 0.69852), abs=5e-6)
    assert (root.mean[0], root.sd[0]) == pytest.approx((1.18244, 0.69059), abs=5e-6)


def test_manganese_as_envstats_prints_it():
    """US EPA 2009, example 15-1; EnvStats: enparCensored, elnormAltCensored by "mle" and "rROS", plot.pos.con = 0."""
    rows = rows_of(texts_of("manganese"))
    flipped = kaplan_meier(rows)
    assert (flipped.mean[0], flipped.sd[0]) == pytest.approx((19.867000, 25.317737), abs=5e-7)
    filled = ros(rows)
    assert (filled.mean[0], filled.sd[0] / filled.mean[0]) == pytest.approx((19.827673, 1.304725), abs=5e-7)
    likely = fit_lognormal(rows).estimates()
    assert (likely.mean[0], likely.sd[0] / likely.mean[0]) == pytest.approx((23.003987, 2.300772), abs=5e-7)


def test_helsel_and_cohn_fill_in_their_own_example():
    """Helsel and Cohn 1988, appendix B; two decimals, as printed there."""
    filled = np.sort(fit_ros(rows_of(texts_of("helsel_cohn_b"))).filled[0])
    printed = [0.47, 0.85, 1.11, 1.27, 1.76, 2.34, 2.50, 3.0, 3.03, 4.8, 7, 9, 12, 15, 20, 27, 33, 50]
    np.testing.assert_allclose(filled, printed, atol=0.011)


def test_plotting_positions_of_statsmodels():
    """The example in statsmodels' test_ros.py (35 results, 5 limits); it hands the positions of limits on in rising order."""
    texts = listed(
        "2 4.2 4.62 <5 <5 <5.5 5.57 5.66 <5.75 5.86 6.65 6.78 6.79 7.5 7.5 7.5 8.63 8.71 8.99 <9.5 <9.5 9.85 10.82 <11 "
        "11.25 11.25 12.2 14.92 16.77 17.81 19.16 19.19 19.64 20.18 22.97"
    )
    expected = [
        0.05560641, 0.11121281, 0.16681922, 0.07414188, 0.11121281, 0.14828375, 0.24713959, 0.27185355, 0.14828375,
        0.32652382, 0.35648013, 0.38643645, 0.41639276, 0.44634907, 0.47630539, 0.50626170, 0.53621802, 0.56617433,
        0.59613064, 0.20869565, 0.34285714, 0.64596273, 0.66583851, 0.41739130, 0.71190476, 0.73809524, 0.76428571,
        0.79047619, 0.81666667, 0.84285714, 0.86904762, 0.89523810, 0.92142857, 0.94761905, 0.97380952,
    ]  # fmt: skip
    rows = rows_of(texts)
    found = plotting_positions(rows)[0]
    found[rows.below[0]] = np.sort(found[rows.below[0]])
    np.testing.assert_allclose(found, expected, atol=5e-9)


@pytest.mark.parametrize("dataset", SETS)
def test_estimates_of_other_software(dataset):
    rows, expected = rows_of(texts_of(dataset)), reference()
    assert kaplan_meier(rows).mean[0] == pytest.approx(expected[dataset, "km_mean"], rel=1e-12)
    filled = ros(rows)
    found = (filled.mean[0], filled.sd[0], filled.percentiles[0, 2])
    assert found == pytest.approx([expected[dataset, f"ros_{name}"] for name in ("mean", "sd", "p90")], rel=1e-9)
    fit = fit_lognormal(rows)
    found = (fit.log_mean[0], fit.log_sd[0], cox_limit(fit)[0])
    assert found == pytest.approx([expected[dataset, f"mle_{name}"] for name in ("mu", "sigma", "ucl95")], rel=3e-4)


@pytest.mark.parametrize(("dataset", "statistic"), [key for key in sorted(reference()) if key[1] in ("km_ucl95", "ros_ucl95")])
def test_bca_limits_of_scipy(dataset, statistic):
    mean_of = kaplan_meier_mean if statistic == "km_ucl95" else ros_mean
    found = bca_limit(rows_of(texts_of(dataset)), mean_of, Bootstrap(1, silent, 20_000))
    assert found[0] == pytest.approx(reference()[dataset, statistic], rel=0.02)


def test_likelihood_has_its_maximum_there():
    """Independent of Newton: the plain log-likelihood falls in every direction."""
    from scipy.stats import norm

    rows = rows_of(texts_of("nada_as"))
    logs, below = np.log(rows.values[0]), rows.below[0]

    def likelihood(mean, sd):
        z = (logs - mean) / sd
        return np.where(below, norm.logcdf(z), norm.logpdf(z) - np.log(sd)).sum()

    fit = fit_lognormal(rows)
    best = likelihood(fit.log_mean[0], fit.log_sd[0])
    for d_mean, d_sd in ((1e-3, 0), (-1e-3, 0), (0, 1e-3), (0, -1e-3), (1e-3, -1e-3)):
        assert likelihood(fit.log_mean[0] + d_mean, fit.log_sd[0] + d_sd) < best


def test_cox_limit_without_limits_is_the_closed_form():
    """Land 1971: the variance of ln(mean) is s²/n + s⁴/2n, with the likelihood's s."""
    values = np.random.default_rng(3).lognormal(1, 0.8, (1, 40))
    fit = fit_lognormal(sorted_rows(values, np.zeros_like(values, bool)))
    mean, variance = np.log(values).mean(), np.log(values).var()
    expected = np.exp(mean + variance / 2 + 1.6448536269514722 * np.sqrt(variance / 40 + variance**2 / 80))
    assert cox_limit(fit)[0] == pytest.approx(expected, rel=1e-9)


def test_student_limit():
    """Five numbers by hand: mean 3, sd 1.5811, t(0.95; 4) = 2.13185 (any table)."""
    found = substituted(rows_of(listed("1 2 3 4 5")), 0.5)
    assert t_limit(found, 5)[0] == pytest.approx(3 + 2.13185 * math.sqrt(2.5) / math.sqrt(5), abs=5e-6)


def test_smallest_result_below_a_limit_is_taken_at_that_limit():
    """Efron's convention: {<1, 2, 3} has the mean of {1, 2, 3}; {<1, <2, 3} puts what is below 2 at 1."""
    assert kaplan_meier(rows_of(listed("<1 2 3"))).mean[0] == pytest.approx(2)
    assert kaplan_meier(rows_of(listed("<1 <2 3"))).mean[0] == pytest.approx((1 + 1 + 3) / 3)


def test_percentile_below_the_lowest_limit_is_not_given():
    found = kaplan_meier(rows_of(listed("<1 <1 <1 <1 <1 <1 2 3 4 5")))
    assert np.isnan(found.percentiles[0, 0]) and found.percentiles[0, 1:].tolist() == [3, 4, 5]


def test_limits_above_every_measured_value_change_nothing():
    short, long = (ros(rows_of(texts)) for texts in (listed("<1 2 3 <4 5 6"), listed("<1 2 3 <4 5 6 <50 <60")))
    assert (long.mean[0], long.sd[0]) == pytest.approx((short.mean[0], short.sd[0]), rel=1e-12)
    short, long = (kaplan_meier(rows_of(texts)) for texts in (listed("<1 2 3 <4 5 6"), listed("<1 2 3 <4 5 6 <50 <60")))
    assert long.mean[0] == pytest.approx(short.mean[0], rel=1e-12)


def test_equal_measured_values_have_no_line():
    rows = rows_of(listed("<1 <1 2 2 2 2"))
    assert np.isnan([ros(rows).mean[0], ros_mean(rows)[0], fit_lognormal(rows).log_mean[0]]).all()


def test_groups_do_not_see_each_other():
    """A group's figures, also those of the bootstrap, are the same alone and among others."""
    random = np.random.default_rng(0)
    values, below = random.lognormal(size=(40, 12)), random.random((40, 12)) < 0.4
    rows = sorted_rows(values, below)
    alone = rows.take(np.array([7]))
    for estimate in (kaplan_meier, ros):
        assert estimate(rows).mean[7] == pytest.approx(estimate(alone).mean[0], rel=1e-12)
    assert fit_lognormal(rows).log_sd[7] == pytest.approx(fit_lognormal(alone).log_sd[0], rel=1e-9)
    limits = [bca_limit(some, ros_mean, Bootstrap(5, silent, 200)) for some in (rows, alone)]
    assert limits[0][7] == pytest.approx(limits[1][0], rel=1e-12)


def test_many_results_are_resampled_in_parts(monkeypatch):
    """Parts of another size give the same limit; above 500 results parts are left out in turn."""
    from insop_plugin.core.censored import limits as censored_limits

    values = np.random.default_rng(1).lognormal(size=(1, 700))
    rows = sorted_rows(values, values < 0.5)
    found = bca_limit(rows, kaplan_meier_mean, Bootstrap(1, silent, 400))
    monkeypatch.setattr(censored_limits, "AT_ONCE", 300_000)
    again = bca_limit(rows, kaplan_meier_mean, Bootstrap(1, silent, 400))
    assert found == pytest.approx(again, rel=1e-12)
    error = kaplan_meier(rows).sd[0] / math.sqrt(700)
    assert found[0] == pytest.approx(kaplan_meier(rows).mean[0] + 1.645 * error, abs=0.5 * error)


@st.composite
def groups(draw):
    """Between 8 and 30 results of which at least 3 different ones are measured."""
    n = draw(st.integers(8, 30))
    numbers = draw(st.lists(st.integers(1, 400), min_size=n, max_size=n))
    below = draw(st.lists(st.booleans(), min_size=n, max_size=n))
    values, below = np.array(numbers) / 8, np.array(below)
    below[:3], values[:3] = False, (1, 7, 60)
    return values, below


@given(groups(), st.sampled_from([1e-4, 0.5, 3.7, 1e6]))
@settings(max_examples=25, deadline=None)
def test_another_unit_scales_every_figure(group, factor):
    values, below = group[0][None], group[1][None]
    here, there = sorted_rows(values, below), sorted_rows(values * factor, below)
    pairs = [(estimate(here), estimate(there)) for estimate in (kaplan_meier, ros, lambda rows: substituted(rows, 0.5))]
    pairs.append((fit_lognormal(here).estimates(), fit_lognormal(there).estimates()))
    for one, other in pairs:
        np.testing.assert_allclose(other.mean, factor * one.mean, rtol=1e-7)
        np.testing.assert_allclose(other.sd, factor * one.sd, rtol=1e-6)
        np.testing.assert_allclose(other.percentiles, factor * one.percentiles, rtol=1e-7)
    limits = [bca_limit(rows, ros_mean, Bootstrap(1, silent, 50))[0] for rows in (here, there)]
    np.testing.assert_allclose(limits[1], factor * limits[0], rtol=1e-6)


@given(groups(), st.integers(0, 99))
@settings(max_examples=20, deadline=None)
def test_order_does_not_matter(group, seed):
    order = np.random.default_rng(seed).permutation(len(group[0]))
    here, there = sorted_rows(group[0][None], group[1][None]), sorted_rows(group[0][order][None], group[1][order][None])
    assert (here.values == there.values).all() and (here.below == there.below).all()


@given(groups())
@settings(max_examples=30, deadline=None)
def test_without_limits_the_sample_speaks(group):
    values = group[0][None]
    rows = sorted_rows(values, np.zeros_like(values, bool))
    for found in (kaplan_meier(rows), ros(rows), substituted(rows, 0.5)):
        assert found.mean[0] == pytest.approx(values.mean(), rel=1e-12)
        assert found.sd[0] == pytest.approx(values.std(ddof=1), rel=1e-12)
        np.testing.assert_allclose(found.percentiles[0], np.quantile(values, (0.5, 0.75, 0.9, 0.95)), rtol=1e-12)
    logs = np.log(values)
    fit = fit_lognormal(rows)
    assert (fit.log_mean[0], fit.log_sd[0]) == pytest.approx((logs.mean(), logs.std()), rel=1e-9)


@given(groups())
@settings(max_examples=50, deadline=None)
def test_means_lie_between_the_bounds_of_substitution(group):
    """What theory grants: Kaplan-Meier with Efron's convention is at most substitution by the limit, and never below
    substitution by 0; ROS fills in positive numbers, so it lies above substitution by 0."""
    rows = sorted_rows(group[0][None], group[1][None])
    kept = sorted_rows(group[0][None], group[1][None])
    informs = ~kept.below[0] | (kept.values[0] <= kept.values[0][~kept.below[0]].max())
    zero = np.where(kept.below[0], 0.0, kept.values[0])[informs].mean()
    most = kept.values[0][informs].mean()
    assert zero - 1e-9 <= kaplan_meier(rows).mean[0] <= most + 1e-9
    assert zero - 1e-9 <= ros(rows).mean[0]
