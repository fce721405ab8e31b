"""Neighbour sums against brute force: every pair of samples measured."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from insop_plugin.core.errors import Cancelled
from insop_plugin.core.neighbourhood import nearest, neighbours, strips
from insop_plugin.core.neighbourhood.neighbours import Band, Nearest, forecast, gap_of, local_sums
from insop_plugin.core.places import EARTH_RADIUS_M, NotDegrees, Places, arc, check_degrees, chord


def distances(places):
    """Measure every pair: straight in the plane, by the haversine formula on the globe."""
    if not places.geographic:
        return np.hypot(places.x[:, None] - places.x, places.y[:, None] - places.y) * places.metres_per_unit
    east, north = np.radians(places.x), np.radians(places.y)
    half = np.sin((north[:, None] - north) / 2) ** 2
    half += np.cos(north[:, None]) * np.cos(north) * np.sin((east[:, None] - east) / 2) ** 2
    return 2 * EARTH_RADIUS_M * np.arcsin(np.sqrt(half.clip(0, 1)))


def by_brute_force(places, values, neighbourhood):
    apart, n = distances(places), len(values)
    if isinstance(neighbourhood, Band):
        near = apart <= neighbourhood.band_m
    else:
        np.fill_diagonal(apart, -1)
        order = np.lexsort((np.broadcast_to(np.arange(n), apart.shape), apart))[:, : neighbourhood.k + 1]
        near = np.zeros((n, n), bool)
        np.put_along_axis(near, order, True, axis=1)
    return near @ values, near.sum(axis=1)


def assert_as_by_brute_force(places, neighbourhood, seed=1):
    values = np.random.default_rng(seed).normal(size=len(places))
    found = local_sums(places, values, neighbourhood)
    total, count = by_brute_force(places, values, neighbourhood)
    assert (found.count == count).all()
    np.testing.assert_allclose(found.total, total, atol=1e-10)


def plane(n, seed=0):
    random = np.random.default_rng(seed)
    return Places(1e6 + 1000 * random.random(n), 5e6 + 500 * random.random(n))


def globe(n, seed=0):
    random = np.random.default_rng(seed)
    return Places(360 * random.random(n) - 180, np.degrees(np.arcsin(2 * random.random(n) - 1)), geographic=True)


def lattice(n, seed=0):
    random = np.random.default_rng(seed)
    return Places(random.integers(0, 12, n).astype(float), random.integers(0, 12, n).astype(float))


@pytest.mark.parametrize("band_m", [3, 30, 100, 400, 2000])
def test_band_in_the_plane(band_m):
    assert_as_by_brute_force(plane(700), Band(band_m))


@pytest.mark.parametrize("band_m", [1e5, 1e6, 5e6, 1e7])
def test_band_on_the_globe_with_poles_and_date_line(band_m):
    assert_as_by_brute_force(globe(700), Band(band_m))


@pytest.mark.parametrize(("west", "south"), [(10, 60), (179, -17), (-70, 88.5), (0, -90)])
@pytest.mark.parametrize("band_m", [2e3, 4e4, 3e5])
def test_band_in_a_small_area_of_the_globe(west, south, band_m):
    random = np.random.default_rng(3)
    east = west + 2 * random.random(400)
    places = Places(np.where(east > 180, east - 360, east), south + 1.5 * random.random(400), geographic=True)
    assert_as_by_brute_force(places, Band(band_m))


@pytest.mark.parametrize("neighbourhood", [Band(1), Band(5), Nearest(4), Nearest(8)])
def test_many_samples_at_the_same_places_and_distances(neighbourhood):
    assert_as_by_brute_force(lattice(600), neighbourhood)


@pytest.mark.parametrize("k", [1, 8, 40])
@pytest.mark.parametrize("places", [plane(300), globe(300)], ids=["plane", "globe"])
def test_nearest(places, k):
    assert_as_by_brute_force(places, Nearest(k))


@pytest.mark.parametrize("k", [3, 60])
def test_more_than_k_samples_at_one_place(k):
    random = np.random.default_rng(0)
    x, y = np.r_[np.zeros(200), random.random(100)], np.r_[np.zeros(200), random.random(100)]
    mixed = random.permutation(300)
    assert_as_by_brute_force(Places(x[mixed], y[mixed]), Nearest(k))


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.integers(-40, 40), st.integers(-40, 40)), min_size=4, max_size=60),
    st.sampled_from([0.5, 1, 5, 13, 41, 200]), st.sampled_from([1.0, 0.3048]),
)  # fmt: skip
def test_any_points_any_band(points, band, metres):
    x, y = np.array(points, float).T
    values = np.arange(1.0, len(x) + 1)
    found = local_sums(Places(x, y, metres_per_unit=metres), values, Band(band * metres))
    near = (x[:, None] - x) ** 2 + (y[:, None] - y) ** 2 <= band**2
    assert (found.count == near.sum(axis=1)).all()
    np.testing.assert_allclose(found.total, near @ values, atol=1e-9)


def test_a_distance_equal_to_the_band_counts():
    places = Places(np.array([0.0, 300.0]), np.array([0.0, 400.0]))
    assert local_sums(places, np.ones(2), Band(500)).count.tolist() == [2, 2]


def test_equal_steps_far_from_the_origin_count_too():
    places = Places(4e6 + 0.1 * np.arange(50), np.full(50, 3e6))
    assert local_sums(places, np.ones(50), Band(0.1)).count.tolist() == [2] + [3] * 48 + [2]


def test_a_band_far_smaller_than_the_extent():
    random = np.random.default_rng(0)
    x = np.r_[random.random(500), 1e7]
    assert_as_by_brute_force(Places(x, np.r_[random.random(500), 1e7]), Band(0.05))


def test_ties_are_counted():
    places = Places(np.array([0.0, 1, -1, 5, 9, 14]), np.zeros(6))
    found = local_sums(places, np.array([0.0, 10, 100, 0, 0, 0]), Nearest(1))
    assert found.tied == 2  # 0 has 1 and -1 as near as each other, 5 has 1 and 9
    assert found.total[0] == 10  # the earlier row


def test_blocks_do_not_change_the_sums(monkeypatch):
    places, values = plane(900), np.random.default_rng(5).normal(size=900)
    band, near = local_sums(places, values, Band(90)), local_sums(places, values, Nearest(7))
    monkeypatch.setattr(strips, "MEASURED_AT_ONCE", 600)
    monkeypatch.setattr(nearest, "BLOCK", 64)
    np.testing.assert_allclose(local_sums(places, values, Band(90)).total, band.total, atol=1e-12)
    np.testing.assert_allclose(local_sums(places, values, Nearest(7)).total, near.total, atol=1e-12)


@pytest.mark.parametrize("neighbourhood", [Band(100), Nearest(8)])
def test_progress_reaches_the_end_and_may_cancel(neighbourhood):
    shares = []
    local_sums(plane(500), np.ones(500), neighbourhood, shares.append)
    assert shares[-1] == 1.0

    def cancel(share):
        raise Cancelled()

    with pytest.raises(Cancelled):
        local_sums(plane(500), np.ones(500), neighbourhood, cancel)


@pytest.mark.parametrize("band_m", [20, 100, 300])
def test_the_forecast_of_neighbours_is_about_right(band_m):
    places = plane(3000)
    mean = local_sums(places, np.ones(3000), Band(band_m)).count.mean() - 1
    assert forecast(places, Band(band_m)).neighbours == pytest.approx(mean, rel=0.5)


@pytest.mark.parametrize("places", [plane(200), globe(200)], ids=["plane", "globe"])
def test_from_the_gap_on_nobody_is_alone(places):
    gap_m = gap_of(places)
    assert (local_sums(places, np.ones(200), Band(gap_m * 1.0001)).count > 1).all()
    assert (local_sums(places, np.ones(200), Band(gap_m * 0.9999)).count == 1).any()


@pytest.mark.parametrize("band_m", [0, -5, float("nan")])
def test_a_band_of_nothing_is_refused(band_m):
    with pytest.raises(neighbours.BandNotPositive, match="larger than 0"):
        local_sums(plane(20), np.ones(20), Band(band_m))


def test_a_band_beyond_the_horizon_is_refused():
    with pytest.raises(neighbours.BandBeyondEarth, match="BAND is in metres"):
        local_sums(globe(20), np.ones(20), Band(2e7))


@pytest.mark.parametrize("k", [0, 19, 500])
def test_more_neighbours_than_samples_are_refused(k):
    with pytest.raises(neighbours.TooManyNeighbours, match=f"{k} nearest neighbours.*20 samples.*at most 18"):
        local_sums(plane(20), np.ones(20), Nearest(k))


def test_metres_given_as_degrees_are_refused():
    places = Places(np.array([5.0, 181072.0]), np.array([51.0, 333611.0]), geographic=True)
    with pytest.raises(NotDegrees, match="row 2 .x 181072.0, y 333611.0."):
        check_degrees(places)


def test_chords_and_arcs_are_the_same_distance():
    assert arc(chord(1234567.0)) == pytest.approx(1234567.0, rel=1e-12)
    assert chord(EARTH_RADIUS_M * np.pi) == 2
