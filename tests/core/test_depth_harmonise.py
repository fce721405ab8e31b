"""Layers brought to the same depths: coverage, gaps, limits, many profiles, refusals."""

import numpy as np
import pytest

from insop_plugin.core.depth.harmonise import STATUSES, at_depths
from insop_plugin.core.depth.layer_values import CensorUnknown, LayerValues, Results, between_limits
from insop_plugin.core.depth.profiles import Layers
from insop_plugin.core.depth.targets import (
    GLOBAL_SOIL_MAP,
    MEAN,
    METHODS,
    SPLINE,
    DepthsReversed,
    DepthsUnreadable,
    SettingOutOfRange,
    wanted_depths,
)
from insop_plugin.core.errors import Cancelled
from tests.core.layers import GOLDEN, GOLDEN_DEPTHS, brought, layers_of, random_profile, settings


def statuses(found, profile=0):
    return [STATUSES[place] for place in found.status[profile]]


def test_the_thickness_weighted_mean():
    found = brought(layers_of([(0, 10), (10, 25), (25, 60)]), [100, 40, 10], chosen=settings("0-20, 0-30", method=MEAN))
    np.testing.assert_allclose(found.value[0], [(10 * 100 + 10 * 40) / 20, (10 * 100 + 15 * 40 + 5 * 10) / 30])
    assert found.coverage[0].tolist() == [1, 1] and statuses(found) == ["complete"] * 2 and found.n_layers.tolist() == [3]


@pytest.mark.parametrize("method", METHODS)
def test_a_depth_needs_its_coverage(method):
    found = brought(layers_of([(0, 27)]), [7], chosen=settings("0-20, 0-30, 0-40, 30-60", method=method))
    np.testing.assert_allclose(found.coverage[0], [1, 0.9, 0.675, 0])
    np.testing.assert_allclose(found.value[0], [7, 7, np.nan, np.nan])
    assert statuses(found) == ["complete", "partial", "not_covered", "not_covered"]
    all_of_it = brought(layers_of([(0, 27)]), [7], chosen=settings("0-20, 0-30, 0-40, 30-60", method=method, min_coverage=0))
    np.testing.assert_allclose(all_of_it.value[0], [7, 7, 7, np.nan])


def test_the_spline_bridges_a_gap_that_does_not_count_as_covered():
    layers, values = layers_of([(0, 10), (20, 40)]), [30, 10]
    found = brought(layers, values, chosen=settings("0-40, 10-20, 0-10", smoothing=0, min_coverage=0))
    assert found.coverage[0].tolist() == [0.75, 0, 1]
    assert 10 < found.value[0, 0] < 30 and np.isnan(found.value[0, 1])
    assert found.value[0, 2] == pytest.approx(30)
    weighted = brought(layers, values, chosen=settings("0-40", method=MEAN, min_coverage=0.7))
    assert weighted.value[0, 0] == pytest.approx((10 * 30 + 20 * 10) / 30)


def test_nothing_is_extrapolated_above_the_first_layer():
    found = brought(layers_of([(10, 40)]), [5], chosen=settings("0-10-40"))
    np.testing.assert_allclose(found.value[0], [np.nan, 5])


@pytest.mark.parametrize("method", METHODS)
def test_layers_without_a_value_take_no_part(method):
    with_hole = brought(layers_of([(0, 20), (20, 40), (40, 60)]), [9, np.nan, 3], chosen=settings("0-20-40-60", method=method))
    without = brought(layers_of([(0, 20), (40, 60)]), [9, 3], chosen=settings("0-20-40-60", method=method))
    np.testing.assert_array_equal(with_hole.value, without.value)
    assert with_hole.n_layers.tolist() == [2] and statuses(with_hole)[1] == "not_covered"
    assert statuses(brought(layers_of([(0, 20)]), [np.nan], chosen=settings("0-20"))) == ["no_value"]


@pytest.mark.parametrize("method", [SPLINE, MEAN])
def test_order_of_layers_and_unit_of_values_do_not_matter(method):
    random = np.random.default_rng(5)
    profiles = [random_profile(random, n) for n in (1, 2, 5, 5, 8, 3)]
    layers = layers_of(*[list(zip(u, v, strict=True)) for u, v, _ in profiles])
    values = np.concatenate([y for *_, y in profiles])
    expected = brought(layers, values, chosen=settings(method=method))
    order = random.permutation(len(values))
    turned = Layers(*(column[order] for column in (layers.profile, layers.upper_cm, layers.lower_cm, layers.is_organic)))
    np.testing.assert_array_equal(brought(turned, values[order], chosen=settings(method=method)).value, expected.value)
    thousand = brought(layers, 1000 * values, chosen=settings(method=method))
    np.testing.assert_allclose(thousand.value, 1000 * expected.value, rtol=1e-12)
    alone = [brought(layers_of(list(zip(u, v, strict=True))), y, chosen=settings(method=method)).value[0] for u, v, y in profiles]
    np.testing.assert_allclose(expected.value, alone, rtol=1e-12)


def test_unit_of_depth_does_not_matter_without_smoothing():
    """With smoothing it does: lambda has a unit of length, and is meant for centimetres."""
    cm = brought(layers_of(GOLDEN_DEPTHS), GOLDEN, chosen=settings("0-30-60", smoothing=0))
    mm = brought(layers_of([(10 * u, 10 * v) for u, v in GOLDEN_DEPTHS]), GOLDEN, chosen=settings("0-300-600", smoothing=0))
    np.testing.assert_allclose(mm.value, cm.value, rtol=1e-12)


def test_values_below_0_are_taken_as_they_are_where_the_field_has_some():
    log = brought(layers_of([(0, 10), (10, 20), (20, 60)]), [2, -1, -1.5], chosen=settings("0-10-20-60", smoothing=0))
    np.testing.assert_allclose(log.value[0], [2, -1, -1.5])
    positive = brought(layers_of([(0, 10), (10, 20), (20, 60)]), [100, 1, 0.5], chosen=settings("12-18-25", smoothing=0))
    assert (positive.value >= 0).all()


def test_a_limit_gives_bounds_of_the_weighted_mean():
    """0-10 cm: 40; 10-30 cm: below 6. Of 0-20 cm half is 40, half lies between 0 and 6."""
    layers = layers_of([(0, 10), (10, 30)])
    found = brought(layers, [40, 0], [40, 6], settings("0-20, 0-10", method=MEAN))
    assert (found.low[0].tolist(), found.high[0].tolist()) == ([20, 40], [23, 40])
    assert statuses(found) == ["censored", "complete"] and np.isnan(found.value[0, 0]) and found.value[0, 1] == 40


def test_the_spline_carries_a_limit_to_the_depths_beside_it():
    layers = layers_of([(0, 20), (20, 40), (40, 60), (60, 80)])
    found = brought(layers, [50, 40, 0, 30], [50, 40, 5, 30], settings("0-20-40-60-80"))
    assert statuses(found) == ["beside_censored", "beside_censored", "censored", "beside_censored"]
    width = found.high[0] - found.low[0]
    assert width[2] > 4.5 and 0 < width[0] < 0.2 and np.isnan(found.value).all()


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("seed", range(4))
def test_bounds_hold_for_every_value_between_the_limits(method, seed):
    random = np.random.default_rng(seed)
    upper, lower, values = random_profile(random, 6)
    layers, limits = layers_of(list(zip(upper, lower, strict=True))), random.random(6) < (0.4, 0.4, 0.9, 1)[seed]
    chosen = settings("0-10-25-50-80", method=method, min_coverage=0)
    found = brought(layers, np.where(limits, 0, values), values, chosen)
    draws = np.where(random.random((40, 6)) < 0.5, np.round(random.random((40, 6))), random.random((40, 6)))
    between = np.where(limits, draws * values, values)
    many = layers_of(*[list(zip(upper, lower, strict=True))] * 40)
    value = brought(many, between.ravel(), chosen=chosen).value
    assert (value >= found.low - 1e-9).all() and (value <= found.high + 1e-9).all()


def test_bounds_are_sharp_where_the_curve_stays_above_0():
    layers = layers_of([(0, 20), (20, 40), (40, 60), (60, 80)])
    found = brought(layers, [50, 30, 40, 30], [50, 40, 45, 30], settings("0-20-40-60-80"))
    corners = [brought(layers, [50, a, b, 30], chosen=settings("0-20-40-60-80")).value for a in (30, 40) for b in (40, 45)]
    np.testing.assert_allclose(found.low, np.min(corners, axis=0), rtol=1e-12)
    np.testing.assert_allclose(found.high, np.max(corners, axis=0), rtol=1e-12)


def test_bounds_of_a_profile_do_not_depend_on_its_neighbours():
    random = np.random.default_rng(9)
    profiles = [random_profile(random, 7) for _ in range(30)]
    limits = [random.random(7) < share for share in np.linspace(0, 1, 30)]
    layers = layers_of(*[list(zip(u, v, strict=True)) for u, v, _ in profiles])
    high = np.concatenate([y for *_, y in profiles])
    low = np.where(np.concatenate(limits), 0, high)
    together = brought(layers, low, high)
    for place, (upper, lower, values) in enumerate(profiles):
        alone = brought(layers_of(list(zip(upper, lower, strict=True))), low[7 * place : 7 * place + 7], values)
        np.testing.assert_allclose(together.high[place], alone.high[0], rtol=1e-12)
        np.testing.assert_allclose(together.low[place], alone.low[0], rtol=1e-12)


def test_a_result_above_a_limit_has_no_upper_bound():
    found = brought(layers_of([(0, 10), (10, 30)]), [40, 900], [40, np.inf], settings("0-10-30", method=MEAN))
    assert (found.low[0].tolist(), found.high[0].tolist()) == ([40, 900], [40, np.inf])
    spline = brought(layers_of([(0, 10), (10, 30)]), [40, 900], [40, np.inf], settings("0-10-30"))
    assert spline.high[0].tolist() == [np.inf, np.inf] and statuses(spline) == ["beside_censored", "censored"]


def test_results_and_limits_as_ends():
    nan, inf = np.nan, np.inf
    censor = np.array(["none", "left", "right", "interval", None, "left", "interval"], object)
    value = np.array([5, 2.5, nan, nan, 7, nan, nan])
    limit, upper = np.array([nan, 5, 900, 2, nan, nan, 5]), np.array([nan, nan, nan, 6, nan, nan, 3])
    found = between_limits(Results(value, censor, limit, upper))
    np.testing.assert_array_equal(found.low, [5, 0, 900, 2, 7, nan, nan])
    np.testing.assert_array_equal(found.high, [5, 5, inf, 6, 7, nan, nan])


def test_without_a_kind_only_an_empty_value_is_below_its_limit():
    found = between_limits(Results(np.array([5.0, np.nan, np.nan]), limit=np.array([1.0, 1.0, 0.0])))
    np.testing.assert_array_equal(found.low, [5, 0, np.nan])
    np.testing.assert_array_equal(found.high, [5, 1, np.nan])


def test_an_unknown_kind_of_result_is_named():
    with pytest.raises(CensorUnknown, match="“below” in row 2 is no kind of result"):
        between_limits(Results(np.ones(2), np.array(["none", "below"], object), np.ones(2)))


def test_the_same_profile_ten_thousand_times():
    one = random_profile(np.random.default_rng(2), 4)
    layers = layers_of(*[list(zip(one[0], one[1], strict=True))] * 10_000)
    found = brought(layers, np.tile(one[2], 10_000))
    assert found.value.shape == (10_000, 6) and np.nanmax(np.ptp(found.value, axis=0)[:3]) == 0


def test_cancelled_between_blocks():
    def cancel(share):
        raise Cancelled()

    with pytest.raises(Cancelled):
        at_depths(layers_of([(0, 10)]), np.array([0]), LayerValues(np.ones(1), np.ones(1)), settings(), cancel)


@pytest.mark.parametrize(
    ("text", "expected"),
    [(GLOBAL_SOIL_MAP, ((0, 5), (5, 15), (15, 30), (30, 60), (60, 100), (100, 200))), ("0-20, 0-30", ((0, 20), (0, 30))),
     ("0–7.5 cm; 10–20 cm", ((0, 7.5), (10, 20))), ("0-20,0-20", ((0, 20),))],
)  # fmt: skip
def test_depths_wanted(text, expected):
    assert wanted_depths(text) == expected


@pytest.mark.parametrize("text", ["", "20", "0-20-", "topsoil", "-5-0", "0 to 20"])
def test_depths_that_are_no_list_are_refused(text):
    with pytest.raises(DepthsUnreadable, match="does not say which depths are wanted"):
        wanted_depths(text)


def test_depths_that_do_not_go_down_are_refused():
    with pytest.raises(DepthsReversed, match="5 cm stands below 15 cm"):
        wanted_depths("0-15-5")


@pytest.mark.parametrize("wrong", [{"smoothing": -1}, {"min_coverage": 1.5}, {"smoothing": float("nan")}])
def test_settings_without_meaning_are_refused(wrong):
    with pytest.raises(SettingOutOfRange, match="it has to lie between"):
        brought(layers_of([(0, 10)]), [1], chosen=settings(**wrong))
