"""Lines through paired results against other software and closed forms."""

import csv
from pathlib import Path

import numpy as np
import pytest

from insop_plugin.core.method_transfer import lines

DATA = Path(__file__).resolve().parent.parent / "data" / "methods"


def rows(name):
    with (DATA / name).open(encoding="utf-8", newline="") as text:
        return list(csv.DictReader(text))


def pairs(name="TD9"):
    """Test data of mcr, one column each."""
    return np.array([(float(row["x"]), float(row["y"])) for row in rows("mcr_pairs.csv") if row["set"] == name]).T


def fitted(name, method, ratio):
    x, y = pairs(name)
    if method == "ordinary":
        return lines.ordinary(x[:, None], y)
    return lines.deming(x, y, float(ratio)) if method == "deming" else lines.passing_bablok(x, y)


@pytest.mark.parametrize("row", rows("mcr_reference.csv"), ids=lambda row: row["set"] + row["method"] + row["ratio"])
def test_lines_and_intervals_of_analyse_it_and_calanas(row):
    line = fitted(row["set"], row["method"], row["ratio"])
    numbers = {name: float(value) for name, value in row.items() if name not in ("set", "method", "ratio")}
    for place, name in enumerate(("intercept", "slope")):
        for part, found in (("", line.coefficients), ("_lower", line.lower), ("_upper", line.upper)):
            np.testing.assert_allclose(found[place], numbers[name + part], rtol=2e-6, err_msg=name + part)


def test_deming_is_the_orthogonal_distance_regression_of_scipy():
    from scipy import odr

    random = np.random.default_rng(3)
    truth = random.uniform(0, 3, 80)
    x, y = truth + random.normal(0, 0.2, 80), 0.3 + 0.8 * truth + random.normal(0, 0.1, 80)
    data = odr.Data(x, y, wd=1 / 0.2**2, we=1 / 0.1**2)
    peer = odr.ODR(data, odr.unilinear, beta0=[1.0, 0.0], sstol=1e-14, partol=1e-14).run()
    np.testing.assert_allclose(lines.deming(x, y, 4.0).coefficients, peer.beta[::-1], rtol=1e-6)


def test_deming_jackknife_is_that_of_leaving_each_pair_out():
    x, y = pairs()
    keep = [np.arange(len(x)) != one for one in range(len(x))]
    each = np.array([lines.deming(x[rest], y[rest], 1.21).coefficients for rest in keep])
    errors = np.sqrt((len(x) - 1) / len(x) * ((each - each.mean(axis=0)) ** 2).sum(axis=0))
    np.testing.assert_allclose(np.sqrt(np.diag(lines.deming(x, y, 1.21).covariance)), errors, rtol=1e-9)


def test_an_exact_line_is_found_by_all():
    x = np.linspace(1, 5, 40)
    for line in (lines.ordinary(x[:, None], 2 + 3 * x), lines.deming(x, 2 + 3 * x), lines.passing_bablok(x, 2 + 3 * x)):
        np.testing.assert_allclose(line.coefficients, (2, 3), atol=1e-9)


def test_passing_bablok_of_the_deming_package():
    """R deming 1.4, tests/pbtest.R: noisy data, slope 1.05, intercept 1/8."""
    x, y = np.arange(1.0, 7), np.array([2, 1.2, 4.1, 3.5, 6.3, 3])
    slope = lines._slope_at(lines._slopes(x, y), 0.0)
    assert slope == pytest.approx(1.05)
    assert np.median(y - slope * x) == pytest.approx(1 / 8)


def test_passing_bablok_is_not_bent_by_outliers():
    random = np.random.default_rng(1)
    x = random.uniform(0, 2, 60)
    y = 0.1 + x + random.normal(0, 0.05, 60)
    y[np.argsort(x)[-6:]] -= 3
    assert abs(lines.passing_bablok(x, y).coefficients[1] - 1) < 0.1
    assert abs(lines.deming(x, y).coefficients[1] - 1) > 0.3


def test_a_prediction_is_as_uncertain_as_the_textbook_says():
    """One new y at x0: s sqrt(1 + 1/n + (x0 - mean)^2 / Sxx)."""
    x, y = pairs()
    line, at = lines.ordinary(x[:, None], y), 6e-5
    middle = x - x.mean()
    expected = line.scatter * np.sqrt(1 + 1 / 50 + (at - x.mean()) ** 2 / (middle @ middle))
    np.testing.assert_allclose(line.prediction_error(np.array([[at]])), expected, rtol=1e-9)


def test_what_cannot_be_fitted_is_refused():
    flat, x = np.ones(40), np.linspace(0, 1, 40)
    for fit in (lambda: lines.ordinary(flat[:, None], x), lambda: lines.deming(flat, x), lambda: lines.passing_bablok(flat, x)):
        with pytest.raises(lines.NoSpread, match="do not determine a line"):
            fit()
    with pytest.raises(lines.RatioNotPositive, match="is -1"):
        lines.deming(x, x, -1)
    with pytest.raises(lines.TooManyPairs, match="6000 pairs are too many"):
        lines.passing_bablok(np.arange(6000.0), np.arange(6000.0))
    with pytest.raises(lines.NoSpread):
        lines.ordinary(np.column_stack([x, 2 * x]), x)
