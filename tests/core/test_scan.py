"""The scan statistic against published ratios, a search of all circles one by one, and chance."""

import math
from dataclasses import replace

import numpy as np
import pytest
from scipy.stats import kstest

from insop_plugin.core.errors import Cancelled
from insop_plugin.core.places import EARTH_RADIUS_M, Places
from insop_plugin.core.progress import silent
from insop_plugin.core.scan import likelihood
from insop_plugin.core.scan.cases import (
    Cases,
    NoPopulation,
    NotACount,
    NotZeroOrOne,
    ThresholdOfText,
    UnknownClass,
    cases_of,
    counted_cases,
)
from insop_plugin.core.scan.circles import Problem, most_likely
from insop_plugin.core.scan.rings import ring
from insop_plugin.core.scan.scan import ScanSettings, ShareOutOfRange, TooFewCases, TooFewSimulations, scan
from insop_plugin.core.scan.simulation import draws, maxima


@pytest.mark.parametrize(
    ("cases", "population", "ratio", "risk"),
    [(85, 95_249, 11.577255, 1.84), (38, 34_083, 9.019716, 2.22), (11, 8_839, 3.209485, 2.41)],
)
def test_poisson_ratio_as_satscan_has_it(cases, population, ratio, risk):
    """Leukaemia in New York, 552 cases in 1 057 673: results of SaTScan in the tests of the R package smerc (J. French)."""
    expected = 552 * population / 1_057_673
    assert float(likelihood.poisson(np.array(cases), np.array(expected), 552)) == pytest.approx(ratio, abs=1e-6)
    assert likelihood.relative_risk(cases, expected, 552) == pytest.approx(risk, abs=0.005)


def test_bernoulli_ratio_by_hand():
    """4 of 5 inside, 6 of 20 in all: logarithms written out as Kulldorff 1997 has them."""
    c, n, C, N = 4, 5, 6, 20
    inside = c * math.log(c / n) + (n - c) * math.log((n - c) / n)
    outside = (C - c) * math.log((C - c) / (N - n)) + (N - n - C + c) * math.log((N - n - C + c) / (N - n))
    whole = C * math.log(C / N) + (N - C) * math.log((N - C) / N)
    assert float(likelihood.bernoulli(np.array(4.0), np.array(5.0), 6, 20)) == pytest.approx(inside + outside - whole, abs=1e-12)
    assert inside + outside - whole == pytest.approx(3.82516, abs=1e-5)


def one_by_one(problem, cases, direction):
    """Return the largest ratio of any circle, each circle counted on its own."""
    total, whole, best = cases.sum(), problem.weights.sum(), 0.0
    for centre in problem.points:
        apart = ((problem.points - centre) ** 2).sum(axis=1)
        for reach in np.unique(apart):
            inside = apart <= reach
            c, w = int(cases[inside].sum()), float(problem.weights[inside].sum())
            if w > problem.max_share * whole or w == 0:
                continue
            expected = total * w / whole
            is_high, is_low = c > expected and c >= 2, c < expected
            if {"high": is_high, "low": is_low, "both": is_high or is_low}[direction]:
                best = max(best, float(problem.llr(np.array(float(c)), np.array(w))))
    return best


def problem(model, direction="high", n=36, seed=3, share=0.5):
    """Return samples on a grid (many ties), three at one place."""
    rng = np.random.default_rng(seed)
    points = np.column_stack([np.arange(n) % 6, np.arange(n) // 6]).astype(float)
    points[:3] = points[10]
    weights = np.ones(n) if model == "bernoulli" else np.r_[0.0, rng.integers(1, 30, n - 1)]
    cases = rng.permutation(np.r_[np.ones(9), np.zeros(n - 9)]) if model == "bernoulli" else rng.poisson(weights / 8)
    return Problem(points, cases.astype(np.int64), weights, model, share, direction)


@pytest.mark.parametrize("model", ["bernoulli", "poisson"])
@pytest.mark.parametrize("direction", ["high", "low", "both"])
@pytest.mark.parametrize("share", [0.5, 0.2])
def test_every_circle_is_searched(model, direction, share):
    some = problem(model, direction, share=share)
    best = most_likely(some, np.zeros(36, bool), silent)
    assert best.llr == pytest.approx(one_by_one(some, some.cases, direction), abs=1e-9)
    simulated = maxima(some, 21, 5, silent)
    drawn = draws(some, 21, np.random.default_rng(5))
    assert (drawn.sum(axis=1) == some.total).all()
    np.testing.assert_allclose(simulated, [one_by_one(some, one, direction) for one in drawn], atol=1e-9)


def test_simulations_in_parts_are_as_many_and_need_32_bits(monkeypatch):
    monkeypatch.setattr("insop_plugin.core.scan.simulation.AT_ONCE", 16 * 36)
    rng = np.random.default_rng(2)
    points, weights = rng.random((20, 2)), rng.integers(1e5, 1e6, 20).astype(float)
    crowded = Problem(points, rng.integers(0, 9_000, 20), weights, "poisson", 0.5, "both")
    assert crowded.total > 1 << 16
    generator, parts = np.random.default_rng(1), []
    for size in (28, 12):
        parts.append(draws(crowded, size, generator))
    expected = [one_by_one(crowded, one, "both") for one in np.vstack(parts)]
    np.testing.assert_allclose(maxima(crowded, 40, 1, silent), expected, rtol=1e-6)


@pytest.mark.parametrize("share", [0.5, 0.15])
def test_few_circles_are_computed_and_none_is_missed(share):
    rng = np.random.default_rng(8)
    weights = rng.random(60) * 50
    some = Problem(rng.random((60, 2)), rng.poisson(weights / 10), weights, "poisson", share, "high")
    drawn = draws(some, 8, np.random.default_rng(6))
    expected = [one_by_one(some, one, "high") for one in drawn]
    np.testing.assert_allclose(maxima(some, 8, 6, silent), expected, atol=1e-9)


def p_by_chance(population, runs):
    """Return p of the most likely circles of maps that follow no pattern."""
    rng, found, n = np.random.default_rng(11), [], 40
    places = Places(*rng.random((2, n)) * 1000)
    weights = rng.random(n) + 0.2 if population else None
    settings = ScanSettings("f", "poisson" if population else "bernoulli", simulations=99)
    for seed in range(runs):
        chance = rng.multinomial(30, weights / weights.sum()) if population else rng.permutation(np.r_[np.ones(15), np.zeros(n - 15)])
        some = Cases(chance.astype(float), 0, 0)
        found.append(scan(places, some, weights, replace(settings, seed=seed)).circles[0].p)
    return np.array(found)


def test_p_is_uniform_where_cases_fall_by_chance():
    assert kstest(p_by_chance(True, 150), "uniform").pvalue > 0.01


def test_p_is_never_too_small_where_many_circles_are_equal():
    """Whole numbers of samples give equal ratios, which count against a cluster: p is cautious."""
    found = p_by_chance(False, 150)
    assert (found <= 0.05).mean() < 0.05 + 3 * math.sqrt(0.05 * 0.95 / 150)
    assert 0.1 < (found <= 0.25).mean() < 0.25 + 3 * math.sqrt(0.25 * 0.75 / 150)


def clustered(n=200, seed=4):
    """Return samples with one circle of many cases and one of few."""
    rng = np.random.default_rng(seed)
    x, y = rng.random((2, n)) * 1000
    rate = np.where(np.hypot(x - 250, y - 300) < 150, 0.9, np.where(np.hypot(x - 750, y - 700) < 250, 0.0, 0.25))
    return Places(x, y), Cases((rng.random(n) < rate).astype(float), 0, 0)


def test_clusters_are_found_and_share_no_sample():
    places, cases = clustered()
    high = scan(places, cases, None, ScanSettings("f", simulations=199)).circles[0]
    found = scan(places, cases, None, ScanSettings("f", direction="both", simulations=199))
    second, first = found.circles[:2]
    assert first.p == 0.005 and np.hypot(first.x - 250, first.y - 300) < 120 and set(first.rows) == set(high.rows)
    assert first.observed == cases.cases[first.rows].sum() and first.samples == len(first.rows)
    assert second.is_significant and second.observed < second.expected and not set(first.rows) & set(second.rows)
    assert (found.cluster[first.rows] == 2).all() and (found.cluster == 1).sum() == second.samples
    apart = np.hypot(places.x - first.x, places.y - first.y)
    assert first.radius_m == pytest.approx(apart[first.rows].max()) and (apart <= first.radius_m * (1 + 1e-9)).sum() == first.samples
    assert first.p_gumbel < 0.001


def test_the_most_likely_circle_is_shown_where_nothing_is_significant():
    rng = np.random.default_rng(1)
    cases = Cases((rng.random(50) < 0.3).astype(float), 0, 0)
    found = scan(Places(*rng.random((2, 50))), cases, None, ScanSettings("f"))
    assert len(found.circles) == 1 and not found.circles[0].is_significant and (found.cluster == 0).all()


def test_degrees_across_the_date_line_are_distances_on_the_globe():
    places, cases = clustered()
    scale = 180 / math.pi / EARTH_RADIUS_M * 100  # a tenth of a kilometre a unit, on the equator
    globe = Places(179.9 + places.x * scale, (places.y - 500) * scale, geographic=True)
    globe = Places(np.where(globe.x > 180, globe.x - 360, globe.x), globe.y, geographic=True)
    plane, round_ = (scan(at, cases, None, ScanSettings("f", simulations=99)) for at in (places, globe))
    assert plane.circles[0].llr == pytest.approx(round_.circles[0].llr)
    assert round_.circles[0].radius_m == pytest.approx(100 * plane.circles[0].radius_m, rel=1e-3)


def test_progress_only_grows_and_cancels():
    places, cases = clustered()
    said = []
    scan(places, cases, None, ScanSettings("f", simulations=99), said.append)
    assert said == sorted(said) and said[0] > 0 and 0.9 < said[-1] <= 1

    def cancel(share):
        raise Cancelled()

    with pytest.raises(Cancelled):
        scan(places, cases, None, ScanSettings("f", simulations=99), cancel)


def test_rows_that_take_no_part_are_counted():
    places, cases = clustered()
    told = cases.cases.copy()
    told[:2] = np.nan
    x = places.x.copy()
    x[5] = np.nan
    found = scan(Places(x, places.y), Cases(told, 1, 1), None, ScanSettings("f", simulations=99))
    counts = found.counts
    assert (counts.rows, counts.samples, counts.undecided, counts.nulls, counts.nowhere) == (200, 197, 1, 1, 1)
    assert found.cluster.mask.nonzero()[0].tolist() == [0, 1, 5] and np.isnan(found.llr[[0, 1, 5]]).all()


def test_the_ring_has_one_distance_to_its_centre():
    corners = ring((10.0, 60.0), 50_000, Places(np.zeros(1), np.zeros(1), geographic=True))
    longitude, latitude = np.radians(corners).T
    angle = np.arccos(np.sin(latitude) * math.sin(math.pi / 3) + np.cos(latitude) * 0.5 * np.cos(longitude - math.radians(10)))
    np.testing.assert_allclose(angle * EARTH_RADIUS_M, 50_000, rtol=1e-6)
    feet = ring((100.0, 0.0), 30.0, Places(np.zeros(1), np.zeros(1), metres_per_unit=0.3))
    np.testing.assert_allclose(np.hypot(feet[:, 0] - 100, feet[:, 1]), 100)
    pole = ring((10.0, 89.9), 50_000, Places(np.zeros(1), np.zeros(1), geographic=True))
    assert np.ptp(pole[:, 0]) == pytest.approx(360) and pole[:, 1].max() == 90


def test_the_gumbel_tail_reaches_beyond_the_simulations():
    simulated = np.random.default_rng(1).gumbel(5, 1.5, 100_000)
    assert likelihood.by_gumbel(14.0, simulated) == pytest.approx(-math.expm1(-math.exp(-6)), rel=0.05)
    assert likelihood.by_rank(100.0, simulated[:999]) == 0.001 > likelihood.by_gumbel(100.0, simulated[:999])


def test_words_of_the_comparison_with_guidelines():
    found = cases_of(np.array(["above", "below", "cannot tell", "undetermined", None], object), "class")
    np.testing.assert_array_equal(found.cases, [1, 0, np.nan, np.nan, np.nan])
    assert (found.undecided, found.nulls) == (2, 1)


def test_a_threshold_makes_cases_of_values_above_it():
    found = cases_of(np.array([1.0, 5.0, 7.0, np.nan]), "Pb", 5.0)
    np.testing.assert_array_equal(found.cases, [0, 0, 1, np.nan])


def test_what_is_no_case_is_refused_with_its_row():
    with pytest.raises(NotZeroOrOne, match="Row 2 has 3.0 in Pb"):
        cases_of(np.array([1.0, 3.0]), "Pb")
    with pytest.raises(UnknownClass, match="Row 2 has “high” in class"):
        cases_of(np.array(["above", "high"], object), "class")
    with pytest.raises(ThresholdOfText, match="class holds words"):
        cases_of(np.array(["above"], object), "class", 3.0)
    with pytest.raises(NotACount, match="Row 1 has 1.5 cases in n"):
        counted_cases(np.array([1.5]), np.array([3.0]), ("n", "people"))
    with pytest.raises(NoPopulation, match="Row 2 has 1 cases in a population of 0.0"):
        counted_cases(np.array([1.0, 1.0]), np.array([3.0, 0.0]), ("n", "people"))


@pytest.mark.parametrize(
    ("chosen", "error", "words"),
    [
        ({"max_share": 0.6}, ShareOutOfRange, "may hold 60.0 % of all"),
        ({"simulations": 9}, TooFewSimulations, "Use at least 99 simulations"),
        ({"simulations": 99, "alpha": 0.005}, TooFewSimulations, "Use at least 199 simulations"),
    ],
)
def test_settings_that_answer_nothing_are_refused(chosen, error, words):
    places, cases = clustered()
    with pytest.raises(error, match=words):
        scan(places, cases, None, ScanSettings("f", **chosen))


def test_too_few_cases_are_refused():
    with pytest.raises(TooFewCases, match="1 of 20 samples are cases of Pb"):
        scan(Places(np.arange(20.0), np.zeros(20)), Cases(np.r_[1.0, np.zeros(19)], 0, 0), None, ScanSettings("Pb"))


def test_a_hole_in_a_cluster_is_no_cluster_of_its_own():
    """High and low clusters may not share samples either: the likelier one is reported, as SaTScan does it by default."""
    side = np.arange(21.0)
    x, y = (axis.ravel() for axis in np.meshgrid(side, side))
    apart = np.hypot(x - 10, y - 10)
    rng = np.random.default_rng(2)
    rate = np.where(apart < 2.5, 0.0, np.where(apart < 7, 0.95, 0.1))
    places, cases = Places(x, y), Cases((rng.random(441) < rate).astype(float), 0, 0)
    alone = scan(places, cases, None, ScanSettings("f", direction="low", simulations=99)).circles
    hole = set(np.flatnonzero(apart < 2))
    both = scan(places, cases, None, ScanSettings("f", direction="both", simulations=99)).circles
    assert both[0].kind == "high" and hole < set(both[0].rows)
    taken = [row for circle in both for row in circle.rows]
    assert len(taken) == len(set(taken)) and not any(hole & set(circle.rows) for circle in both[1:])
    assert all(circle.kind == "low" for circle in alone)
