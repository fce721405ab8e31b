"""Statistics of quality control: medcouple, precision of duplicates, scores, fences."""

import csv
from pathlib import Path

import numpy as np
import pytest

from insop_plugin.core.quality import controls, outliers, precision, replicates
from insop_plugin.core.quality.medcouple import medcouple

DATA = Path(__file__).resolve().parent.parent / "data" / "quality"


def kola_pairs(element, kind="lab_duplicate"):
    with (DATA / "kola_duplicates.csv").open(encoding="utf-8", newline="") as text:
        rows = [row for row in csv.DictReader(text) if row["kind"] == kind]
    return (np.array([float(row[f"{element}_{which}"]) for row in rows]) for which in (1, 2))


@pytest.mark.parametrize(("values", "expected"), [([1, 2, 7, 9, 10], -1 / 3), ([1, 2, 2, 3, 4], 1 / 6), (range(5), 0), ([3, 3, 3], 0)])
def test_medcouple_of_statsmodels(values, expected):
    """statsmodels 0.14, tests of stattools; the first is also the example of robustbase::mc in R."""
    assert medcouple(np.array(values, float)) == pytest.approx(expected)


def all_pairs(values):
    """The medcouple as it is defined: every pair looked at."""
    z = np.sort(values) - np.median(values)
    upper, lower = z[z >= 0][:, None], z[z <= 0]
    with np.errstate(invalid="ignore"):
        kernel = (upper + lower) / (upper - lower)
    ties = np.arange((z == 0).sum())
    kernel[: len(ties), -len(ties) or len(lower) :] = np.sign(len(ties) - 1 - ties[:, None] - ties)
    return np.median(kernel)


@pytest.mark.parametrize("n", [1, 2, 5, 50, 301, 1500])
def test_medcouple_is_the_median_over_all_pairs(n):
    random = np.random.default_rng(n)
    for values in (random.normal(size=n), random.lognormal(size=n), random.integers(0, 6, n), np.round(random.lognormal(size=n), 1)):
        assert medcouple(values) == pytest.approx(all_pairs(values.astype(float)), abs=1e-12)


def test_precision_of_simulated_duplicates_is_found():
    """s = 1 + 0.05 c put in; 4400 pairs."""
    random = np.random.default_rng(7)
    truth = random.uniform(5, 500, 4400)
    first, second = (truth + random.normal(0, 1 + 0.05 * truth) for _ in range(2))
    found = precision.thompson_howarth(first, second)
    assert found.groups == 400
    assert found.k == pytest.approx(0.05, rel=0.05) and found.s0 == pytest.approx(1, abs=0.5)
    assert found.percent_at(100) == pytest.approx(2 * (1 + 5), rel=0.1)


def test_precision_of_differences_on_a_line_is_exact():
    """Differences of 2 + 0.1 c in every pair: s is 1.048 times that; 60 pairs are 5 groups, 5 pairs are left over."""
    middle = np.arange(1.0, 61)
    apart = 2 + 0.1 * middle
    found = precision.thompson_howarth(middle - apart / 2, middle + apart / 2)
    assert (found.groups, found.s0, found.k) == (5, pytest.approx(1.048 * 2), pytest.approx(1.048 * 0.1))


@pytest.mark.parametrize("element", ["Co", "Cu", "Zn"])
def test_kola_analytical_duplicates_have_a_precision_below_ten_per_cent(element):
    """52 pairs of a real survey; half the pairs differ by less than 0.954 standard deviations."""
    first, second = kola_pairs(element)
    found = precision.thompson_howarth(first, second)
    assert 0 < found.percent_at(np.median(first)) < 10
    within = np.abs(first - second) < 0.954 * (found.s0 + found.k * (first + second) / 2)
    assert 0.35 < within.mean() < 0.65


def test_fewer_than_fifty_pairs_have_a_chart_not_a_line():
    first = np.linspace(10, 50, 49)
    with pytest.raises(precision.TooFewDuplicates, match="49 pairs of duplicates are too few for a line of precision; 50"):
        precision.thompson_howarth(first, first)
    good, poor = precision.control_chart(first, first * 1.02, 10), precision.control_chart(first, first * 1.3, 10)
    assert (good.beyond_90, good.is_worse) == (0, False)
    assert (poor.beyond_90, poor.beyond_99, poor.is_worse) == (49, 49, True)


def test_one_of_ten_pairs_passes_the_line_when_the_precision_is_reached():
    random = np.random.default_rng(0)
    first, second = (100 + random.normal(0, 5, 40_000) for _ in range(2))
    chart = precision.control_chart(first, second, 10)
    assert chart.beyond_90 / 40_000 == pytest.approx(0.1, abs=0.006)
    assert chart.beyond_99 / 40_000 == pytest.approx(0.01, abs=0.002)


def test_binomial_chance_of_the_chart():
    """3 or more of 10 at 0.1: 1 - 0.9^10 - 10 0.1 0.9^9 - 45 0.01 0.9^8 = 0.0702."""
    first = np.full(10, 100.0)
    second = np.array([100.0] * 7 + [130.0] * 3)
    assert precision.control_chart(first, second, 10).probability == pytest.approx(0.0702, abs=1e-4)


def test_relative_difference():
    """EPA: 40 and 60 differ by 40 %."""
    np.testing.assert_allclose(replicates.relative_difference(np.array([40.0, 0, 1]), np.array([60.0, 0, 0])), [40, np.nan, 200])


def test_horwitz_trumpet():
    """2 per cent at 100 %, 16 % at 1 mg/kg, 22 % below 0.12 mg/kg, 1 % of the root above 13.8 %."""
    contents = np.array([1.0, 0.01, 1e-3, 500_000.0])
    np.testing.assert_allclose(controls.horwitz(contents) / contents, [0.16, 0.22, 0.22, 0.01 / np.sqrt(0.5)], rtol=1e-3)


def test_robust_z_of_a_worked_example():
    """Median 5, MAD 2: the 20 is 0.6745 × 15 / 2 = 5.06 away."""
    values = np.array([3.0, 4, 5, 7, 20])
    np.testing.assert_allclose(outliers.robust_z(values, np.zeros(5, int)), 0.6745 * (values - 5) / 2)
    assert np.isnan(outliers.robust_z(np.array([1.0, 1, 1, 9]), np.zeros(4, int))).all()


def test_fences_of_tukey_and_of_hubert_and_vandervieren():
    values, one = np.arange(1.0, 10), np.zeros(9, int)
    assert [edge[0] for edge in outliers.fences(values, one)] == [3 - 6, 7 + 6]
    right = [edge[0] for edge in outliers.fences(values, one, np.array([0.5]))]
    np.testing.assert_allclose(right, [3 - 6 * np.exp(-2), 7 + 6 * np.exp(1.5)])
    left = [edge[0] for edge in outliers.fences(values, one, np.array([-0.5]))]
    np.testing.assert_allclose(left, [3 - 6 * np.exp(1.5), 7 + 6 * np.exp(-2)])
