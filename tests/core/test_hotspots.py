"""Gi* against esda, closed forms, and what it has to stay the same under."""

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from insop_plugin.core.hotspots import hotspots
from insop_plugin.core.hotspots.hotspots import HotspotSettings, getis_ord, ranks
from insop_plugin.core.neighbourhood.neighbours import Band, Nearest
from insop_plugin.core.places import Places, sharing
from tests.core import meuse

CASES = {
    "band500": HotspotSettings("zinc", Band(500)),
    "band300": HotspotSettings("zinc", Band(300)),
    "knn8": HotspotSettings("zinc", Nearest(8)),
    "log10_band500": HotspotSettings("zinc", Band(500), "log10"),
    "rank_band500": HotspotSettings("zinc", Band(500), "rank"),
}


@pytest.mark.parametrize("case", CASES)
def test_meuse_zinc_as_esda_has_it(case):
    found = getis_ord(meuse.places(), meuse.zinc(), CASES[case])
    np.testing.assert_allclose(found.z, meuse.expected(case, "z"), atol=1e-10)
    np.testing.assert_allclose(found.p, meuse.expected(case, "p"), atol=1e-12)
    np.testing.assert_allclose(found.q, meuse.expected(case, "q"), atol=1e-12)
    assert (found.neighbours == meuse.expected(case, "n")).all()


def test_meuse_zinc_as_spdep_has_it():
    # R spdep 1.2-7: binary weights up to 500 m, the sample included
    found = getis_ord(meuse.places(), meuse.zinc(), CASES["band500"])
    np.testing.assert_allclose(found.z[:5], [0.801742, 0.523659, 0.577182, 0.177820, -0.008043], atol=1e-6)
    assert (round(found.z.min(), 3), round(found.z.max(), 3)) == (-3.670, 4.530)
    assert ((found.z > 0) & (found.p < 0.05)).sum() == 22
    assert ((found.z < 0) & (found.p < 0.05)).sum() == 31
    assert (found.counts.hot, found.counts.cold) == (16, 24)


def test_meuse_zinc_within_300_m():
    found = getis_ord(meuse.places(), meuse.zinc(), CASES["band300"])
    assert (found.counts.hot, found.counts.cold, found.counts.islands) == (15, 0, 1)
    assert ((found.z > 0) & (found.p < 0.05)).sum() == 30
    assert ((found.z < 0) & (found.p < 0.05)).sum() == 22


def test_the_formula_by_hand():
    # eight samples on a line, one metre apart; the neighbourhood of an inner one is itself and two more
    values = np.array([1.0, 2, 3, 4, 5, 6, 7, 80])
    n, weight, mean = 8, 3, values.mean()
    spread = np.sqrt((values**2).mean() - mean**2)
    by_hand = (values[0:3].sum() - mean * weight) / (spread * np.sqrt((n * weight - weight**2) / (n - 1)))
    found = getis_ord(Places(np.arange(8.0), np.zeros(8)), values, HotspotSettings("v", Band(1)))
    assert found.z[1] == pytest.approx(by_hand, rel=1e-13)
    assert found.neighbours.tolist() == [1, 2, 2, 2, 2, 2, 2, 1]


def test_a_lone_sample_is_scored_by_its_own_value_and_never_a_hot_spot():
    x = np.r_[np.arange(30.0), 1e6]
    values = np.r_[np.zeros(15), np.ones(15), 500.0]
    found = getis_ord(Places(x, np.zeros(31)), values, HotspotSettings("v", Band(2)))
    assert found.z[-1] == pytest.approx((500 - values.mean()) / values.std(), rel=1e-12)
    assert found.q[-1] < 0.001
    assert (found.neighbours[-1], found.level[-1], found.counts.islands, found.counts.hot) == (0, 0, 1, 0)


def test_rows_without_value_or_geometry_take_no_part():
    places, values = meuse.places(), meuse.zinc()
    x, y, more = np.r_[places.x, 181000, np.nan], np.r_[places.y, 333000, np.nan], np.r_[values, np.nan, 5000]
    found = getis_ord(Places(x, y), more, CASES["band500"])
    np.testing.assert_allclose(found.z[:-2], meuse.expected("band500", "z"), atol=1e-10)
    assert np.isnan([found.z[-2:], found.p[-2:], found.q[-2:]]).all()
    assert np.ma.getmaskarray(found.level).nonzero()[0].tolist() == [155, 156]
    assert np.ma.getmaskarray(found.neighbours).nonzero()[0].tolist() == [155, 156]
    assert (found.counts.rows, found.counts.samples, found.counts.nulls, found.counts.nowhere) == (157, 155, 1, 1)


@pytest.mark.parametrize(
    ("alpha", "levels"), [(0.1, {-3, -2, -1, 0, 1, 2, 3}), (0.05, {-3, -2, 0, 2, 3}), (0.01, {-3, 0, 3})]
)
def test_classes_follow_q_and_stop_at_alpha(alpha, levels):
    found = getis_ord(meuse.places(), meuse.zinc(), HotspotSettings("zinc", Band(500), alpha=alpha))
    strength = np.select([found.q <= 0.01, found.q <= 0.05, found.q <= 0.10], [3, 2, 1], 0)
    expected = np.where(found.q <= alpha, strength * np.sign(found.z), 0)
    assert (found.level == expected).all()
    assert set(found.level.tolist()) == levels


def test_values_in_other_units_give_the_same_scores():
    there = getis_ord(meuse.places(), meuse.zinc() * 1e-6 + 1e3, CASES["band500"]).z
    np.testing.assert_allclose(there, meuse.expected("band500", "z"), atol=1e-6)


@pytest.mark.parametrize("case", ["band500", "knn8"])
def test_the_order_of_rows_does_not_matter(case):
    mixed = np.random.default_rng(2).permutation(155)
    places = meuse.places().take(mixed)
    found = getis_ord(places, meuse.zinc()[mixed], CASES[case])
    np.testing.assert_allclose(found.z, meuse.expected(case, "z")[mixed], atol=1e-10)


def test_a_map_in_feet_far_away_gives_the_same_scores():
    places = meuse.places()
    feet = Places(places.x / 0.3048 + 1e7, places.y / 0.3048 - 3e7, metres_per_unit=0.3048)
    found = getis_ord(feet, meuse.zinc(), CASES["band500"])
    np.testing.assert_allclose(found.z, meuse.expected("band500", "z"), atol=1e-9)


def test_signs_turn_with_the_values():
    found = getis_ord(meuse.places(), -meuse.zinc(), CASES["band500"])
    np.testing.assert_allclose(found.z, -meuse.expected("band500", "z"), atol=1e-10)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(*[st.integers(0, 9)] * 3), min_size=8, max_size=40), st.sampled_from([1.5, 3, 6]))
def test_any_small_data_set_follows_the_formula(rows, band):
    x, y, values = np.array(rows, float).T
    near = (x[:, None] - x) ** 2 + (y[:, None] - y) ** 2 <= band**2
    weight, n = near.sum(axis=1), len(x)
    assume(values.std() > 0 and (weight < n).any())
    found = getis_ord(Places(x, y), values, HotspotSettings("v", Band(band)))
    with np.errstate(divide="ignore", invalid="ignore"):
        bottom = values.std() * np.sqrt((n * weight - weight**2) / (n - 1))
        expected = np.where(weight < n, (near @ values - values.mean() * weight) / bottom, np.nan)
    np.testing.assert_allclose(found.z, expected, atol=1e-9)
    assert found.counts.undefined == (weight == n).sum()


def test_chance_alone_rarely_makes_hot_spots():
    # 200 maps of noise: z of a sample is about standard normal, and few maps show anything at 5 %
    random, false, any_found = np.random.default_rng(11), 0, 0
    places = Places(random.random(200), random.random(200))
    for _ in range(200):
        found = getis_ord(places, random.normal(size=200), HotspotSettings("v", Band(0.1)))
        false += (found.p <= 0.05).sum()
        any_found += found.counts.hot + found.counts.cold > 0
    assert 0.04 < false / (200 * 200) < 0.06
    assert any_found / 200 < 0.10


def test_too_few_samples_are_named():
    values = np.r_[1.0, 2, 3, np.full(7, np.nan)]
    with pytest.raises(hotspots.TooFewSamples, match="3 samples have a value for Pb; 8 are needed. 7 of 10 rows"):
        getis_ord(Places(np.arange(10.0), np.zeros(10)), values, HotspotSettings("Pb", Band(150)))


def test_one_value_everywhere_is_refused():
    with pytest.raises(hotspots.NoVariation, match=r"All 20 samples have the same value for Pb \(0.1\)"):
        getis_ord(Places(np.arange(20.0), np.zeros(20)), np.full(20, 0.1), HotspotSettings("Pb", Band(2)))


def test_logarithms_of_nothing_are_refused():
    values = np.r_[1.0, 0, -3, np.arange(1.0, 11)]
    with pytest.raises(hotspots.NotPositive, match=r"2 of 13 values of Pb are zero.*row 2 \(0.0\).*rank"):
        getis_ord(Places(np.arange(13.0), np.zeros(13)), values, HotspotSettings("Pb", Band(2), "log10"))


def test_a_band_around_everything_is_refused():
    with pytest.raises(hotspots.BandTooWide, match="155 samples has all others"):
        getis_ord(meuse.places(), meuse.zinc(), HotspotSettings("zinc", Band(1e5)))


@pytest.mark.parametrize("alpha", [0, 0.2, float("nan")])
def test_levels_without_a_class_are_refused(alpha):
    with pytest.raises(hotspots.AlphaOutOfRange, match="at most 0.1"):
        getis_ord(meuse.places(), meuse.zinc(), HotspotSettings("zinc", Band(500), alpha=alpha))


def test_equal_values_share_their_rank():
    assert ranks(np.array([30.0, 10, 20, 10])).tolist() == [4, 1.5, 3, 1.5]


def test_samples_at_shared_places_are_counted():
    assert sharing(np.array([1.0, 1, 2, 1, 0.0]), np.array([5.0, 5, 5, 5, -0.0])) == 2
    rng = np.random.default_rng(1)
    for n, widest in ((8, 2), (1000, 10), (20_000, 1000), (5000, 10**7)):  # whole numbers have few bits set and are easily taken for one another
        points = rng.integers(-widest, widest, (2, n)).astype(float)
        assert sharing(*points) == n - len(np.unique(points, axis=1).T)
    assert sharing(np.zeros(900), np.zeros(900)) == 899 and sharing(np.zeros(0), np.zeros(0)) == 0
