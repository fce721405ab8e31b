"""Summaries of groups: which method, which refusal, which reason."""

import numpy as np
import pytest

from insop_plugin.core.censored.statistics import (
    HALF,
    KM,
    METHODS,
    MLE,
    RECOMMENDED,
    ROS,
    Groups,
    Settings,
    advice,
    recommended,
    summarise,
)
from tests.core.censored_cases import listed, results_of, rows_of, texts_of

FEW = 200
"""Resamples where the limit itself is not looked at."""


def summary(texts, method=RECOMMENDED, mixed="", resamples=FEW):
    results = results_of(*texts)
    return summarise(results, Groups(np.zeros(len(texts), int), (mixed,)), Settings(method, 1, resamples))


def said(found, group=0):
    return " ".join(reason.text.format(**dict(reason.facts)) for reason in found.reasons[group])


def test_counts_and_figures_of_a_group():
    found = summary(texts_of("oahu"), ROS, resamples=2000)
    assert (found.n[0], found.n_censored[0], found.share_censored[0]) == (24, 13, pytest.approx(13 / 24))
    assert found.mean[0] == pytest.approx(0.97246, abs=5e-6) and found.percentiles[0, 0] == pytest.approx(0.7)
    assert found.share_above[0] == pytest.approx(2 / 24)  # 2.8 and 3.2 lie above the highest limit, 2
    assert said(found) == ""


def test_the_seed_makes_the_limit():
    one, same, other = (summarise(results_of(*texts_of("oahu")), Groups.one(24), Settings(ROS, seed)).ucl95[0] for seed in (1, 1, 2))
    assert one == same != other
    assert other == pytest.approx(one, rel=0.05)


@pytest.mark.parametrize(
    ("texts", "method"),
    [
        (listed("<1 2 3 4 5 6 <7 8 9 10"), KM),  # 20 % below two limits
        (listed("<1 2 3 4 5 6 <1 8 9 10"), ROS),  # one limit: Kaplan-Meier would put the limit in its place
        (listed("<1 <1 <2 <3 <3 <3 4 5 6 10"), ROS),  # 60 %
        (listed("1 2 3 4 5 6 7 8"), KM),
    ],
)
def test_recommendation_by_share_and_limits(texts, method):
    assert recommended(rows_of(texts))[0] == method


def test_recommendation_of_large_groups_asks_for_a_lognormal_fit():
    quantiles = (np.arange(60) + 0.5) / 60
    from scipy.stats import lognorm

    lognormal = lognorm.ppf(quantiles, 1.0)
    two_heaps = np.where(quantiles < 0.85, 1 + quantiles / 50, 100 + quantiles)
    as_texts = [[f"<{values[35]:.6f}" if place <= 35 else f"{value:.6f}" for place, value in enumerate(values)]
                for values in (lognormal, two_heaps)]  # fmt: skip
    assert [recommended(rows_of(texts))[0] for texts in as_texts] == [MLE, ROS]


@pytest.mark.parametrize(
    ("texts", "sentence"),
    [
        (listed("<1 2 3 4 5 6 7"), "Too few results: 7; at least 8 are needed."),
        (["<1"] * 9 + ["2", "3"], "81.8 % lie below limits; above 80 % no mean or percentile is given."),
        (listed("1 2 3 4 5 6 7 8 >100"), "Results above a limit or between two limits: 1. No method here takes them."),
        (listed("1 2 3 4 5 6 7 8 1-2"), "Results above a limit or between two limits: 1. No method here takes them."),
        (listed("1 2 3 4 5 6 7 8 n.d."), "Results below a limit that is not given: 1."),
    ],
)
@pytest.mark.parametrize("method", METHODS)
def test_refused_groups_have_counts_only(texts, sentence, method):
    found = summary(texts, method)
    assert found.n[0] == len(texts) and found.method[0] == ""
    assert np.isnan([found.mean[0], found.sd[0], found.ucl95[0], *found.percentiles[0]]).all()
    assert said(found) == sentence


def test_eighty_per_cent_are_not_too_many():
    found = summary(["<1", "<2"] * 4 + ["3", "4"], "LOD/2")
    assert found.share_censored[0] == 0.8 and np.isfinite(found.mean[0])


def test_unlike_results_are_not_put_together():
    found = summary(listed("1 2 3 4 5 6 7 8"), mixed="unit: %, mg/kg")
    assert np.isnan(found.mean[0]) and said(found).startswith("Unlike results are not put together: unit: %, mg/kg.")


@pytest.mark.parametrize("method", [ROS, MLE])
@pytest.mark.parametrize(
    ("texts", "sentence"),
    [
        (listed("<1 <1 <2 <2 <2 <2 3 4"), "Too few measured values: 2; a lognormal line needs at least 3."),
        (listed("<1 <1 <2 <2 3 3 3 3"), "All measured values are the same (3.0): no lognormal line goes through them."),
        (listed("<1 <1 0 2 3 4 5 6"), "Measured values of 0 or less: 1; they have no logarithm. Choose Kaplan-Meier."),
    ],
)
def test_lognormal_methods_refuse(texts, sentence, method):
    found = summary(texts, method)
    assert np.isnan(found.mean[0]) and said(found) == sentence
    assert np.isfinite(summary(texts, KM).mean[0])


def test_remarks_beside_the_figures():
    assert "25.0 % were replaced by a number that nobody measured" in said(summary(listed("<1 <1 2 3 4 5 6 7"), HALF))
    assert said(summary(listed("1 2 3 4 5 6 7 8 9 <2"), HALF)) == ""
    assert "With a single limit Kaplan-Meier puts that limit" in said(summary(listed("<1 <1 2 3 4 5 6 7"), KM))
    assert "Left aside, as their limits are above every measured value: 1." in said(summary(listed("<1 <90 2 3 4 5 6 7"), ROS))
    assert "Below the lowest limit, so not known: median." in said(summary(listed("<1 <1 <1 <1 <1 2 3 4"), KM))
    assert said(summary(listed("1 2 3 4 5 6 7 8"), KM, resamples=0)) == "ucl95: no bootstrap was asked for."


def test_a_bootstrap_of_too_few_measured_values_gives_no_limit():
    found = summary(listed("<1 <1 <1 <1 <1 2 3 4"), ROS, resamples=2000)
    assert np.isfinite(found.mean[0]) and np.isnan(found.ucl95[0])
    assert said(found) == "ucl95: too few measured values for a bootstrap."


def test_groups_of_many_sizes_and_a_group_without_results():
    texts = [*listed("<1 2 3 4 5 6 <7 8 9 10"), None, *listed("1 2"), *listed("<2 2 3 4 5 6 7 <5")]
    of_row = np.array([2] * 10 + [1] + [0] * 2 + [3] * 8)
    shares = []
    found = summarise(results_of(*texts), Groups(of_row, ("",) * 4), Settings(RECOMMENDED, 1, FEW), shares.append)
    assert found.n.tolist() == [2, 0, 10, 8] and found.n_censored.tolist() == [0, 0, 2, 2]
    assert found.method.tolist() == ["", "", KM, KM]
    assert np.isnan(found.share_censored[1]) and "Too few results: 0" in said(found, 1)
    assert shares == sorted(shares) and shares[-1] == 1
    alone = summary(listed("<2 2 3 4 5 6 7 <5"))
    assert (found.mean[3], found.ucl95[3]) == (alone.mean[0], alone.ucl95[0])


def test_advice_does_not_depend_on_the_method_chosen():
    assert advice(results_of(*texts_of("oahu")), Groups.one(24)).tolist() == [ROS]
    assert advice(results_of("1", "2"), Groups.one(2)).tolist() == [""]
