"""Searches compiled by numba: the same neighbours, sums and probabilities as without, also where samples lie oddly."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import astuple

import numpy as np
import pytest

from insop_plugin.core.hotspots.hotspots import HotspotSettings, getis_ord
from insop_plugin.core.hotspots.local_moran import MoranSettings, local_moran
from insop_plugin.core.neighbourhood import accelerated
from insop_plugin.core.neighbourhood.lattice import NearestLattice
from insop_plugin.core.neighbourhood.nearest import nearest_table
from insop_plugin.core.neighbourhood.neighbours import Band, Nearest
from insop_plugin.core.neighbourhood.strips import band_sums, sorted_ground
from insop_plugin.core.places import Places
from insop_plugin.core.progress import silent

pytest.importorskip("numba", reason="numba is not installed for this Python")
RANDOM = np.random.default_rng(5)
POINTS = {
    "spread": RANDOM.random((2, 3000)) * 1e4,
    "far from the origin": RANDOM.random((2, 2000)) * 1e4 + 6e6,
    "clusters": (RANDOM.random((2, 30)) * 1e4)[:, RANDOM.integers(0, 30, 3000)] + RANDOM.normal(0, 60, (2, 3000)),
    "grid": np.array(np.meshgrid(np.arange(50.0), np.arange(40.0))).reshape(2, -1) * 100,
    "several at one place": RANDOM.integers(0, 30, (2, 3000)) * 100.0,
    "all nearly at one place": np.concatenate([np.zeros((2, 1500)), RANDOM.random((2, 100)) * 1e4], axis=1),
    "a line": np.stack([RANDOM.random(500) * 1e4, np.zeros(500)]),
    "long and narrow": RANDOM.random((2, 2000)) * np.array([[1e5], [10.0]]),
    "a crowd in one cell": np.concatenate([RANDOM.random((2, 3000)) * 1e4, 5050 + RANDOM.random((2, 300))], axis=1),
    "few": RANDOM.random((2, 12)) * 100,
}


@pytest.fixture
def both(monkeypatch):
    """Return what a call gives without numba, and with it."""
    monkeypatch.setattr(accelerated, "FEWEST", 0)

    def run(call):
        found = []
        for switch in ("0", "1"):
            monkeypatch.setenv("INSOP_NUMBA", switch)
            found.append(call())
        return found

    return run


def neighbours(table):
    found = np.empty(table.near.shape, np.int64)
    found[:, table.order] = np.sort(table.order[table.near], axis=0)
    return found


@pytest.mark.parametrize("kind", POINTS)
@pytest.mark.parametrize("k", [1, 8, 10])
def test_the_same_nearest_and_ties(kind, k, both):
    without, compiled = both(lambda: nearest_table(Places(*POINTS[kind]), k, silent))
    np.testing.assert_array_equal(neighbours(compiled), neighbours(without))
    assert compiled.tied == without.tied


@pytest.mark.parametrize("kind", ["spread", "clusters", "grid", "several at one place", "a crowd in one cell"])
@pytest.mark.parametrize("k", [24, 25, 60])
def test_the_same_nearest_where_there_are_many(kind, k, both):
    without, compiled = both(lambda: nearest_table(Places(*POINTS[kind]), k, silent))
    np.testing.assert_array_equal(neighbours(compiled), neighbours(without))
    assert compiled.tied == without.tied


@pytest.mark.parametrize("kind", ["spread", "grid", "several at one place", "a crowd in one cell"])
def test_the_same_table_gives_the_same_sums(kind, both):
    places = Places(*POINTS[kind])
    values = np.random.default_rng(8).normal(size=len(places))
    without, compiled = both(lambda: (found := NearestLattice(places, 8)) and (found.sums((values, values**2)), astuple(found.moments()), found.shares(values)))
    np.testing.assert_allclose(compiled[0], without[0], atol=1e-12)
    assert compiled[1] == pytest.approx(without[1], rel=1e-13)
    np.testing.assert_allclose(compiled[2], without[2], atol=1e-12)


@pytest.mark.parametrize("kind", POINTS)
@pytest.mark.parametrize("band_m", [100.0, 250.0, 1000.0])
def test_the_same_sums_within_a_band(kind, band_m, both):
    points = POINTS[kind]
    columns = np.random.default_rng(6).normal(size=(2, points.shape[1]))
    without, compiled = both(lambda: band_sums(sorted_ground(Places(*points), band_m), columns, silent))
    np.testing.assert_array_equal(compiled[1], without[1])
    np.testing.assert_allclose(compiled[0], without[0], atol=1e-9)


def test_most_of_these_are_compiled(monkeypatch):
    """Else the tests above would compare a thing with itself."""
    monkeypatch.setattr(accelerated, "FEWEST", 0)
    compiled = {kind: accelerated.nearest_table(Places(*points), 8, silent) is not None for kind, points in POINTS.items()}
    assert [kind for kind, so in compiled.items() if not so] == ["all nearly at one place", "a line"]
    ground = sorted_ground(Places(*POINTS["spread"]), 250.0)
    assert accelerated.band_sums(ground, np.zeros((1, 3000)), silent) is not None


@pytest.mark.parametrize("neighbourhood", [Nearest(8), Band(250.0)])
@pytest.mark.parametrize("kind", ["spread", "several at one place"])
@pytest.mark.parametrize("of", ["numbers", "0 and 1"])
def test_the_same_statistics_and_probabilities(neighbourhood, kind, of, both):
    places = Places(*POINTS[kind])
    values = np.random.default_rng(7).lognormal(size=len(places))
    values = (values > 1.5).astype(float) if of == "0 and 1" else values
    without, compiled = both(lambda: local_moran(places, (values, values), MoranSettings("a", neighbourhood, permutations=999)))
    for name in ("i", "geary", "z"):
        np.testing.assert_allclose(getattr(compiled, name), getattr(without, name), atol=1e-11)
    for name in ("moran", "geary"):
        np.testing.assert_allclose(getattr(compiled.counts, name).z, getattr(without.counts, name).z, atol=1e-9)
    for name in ("p", "q", "quadrant"):
        np.testing.assert_array_equal(getattr(compiled, name), getattr(without, name))
    assert compiled.counts.quadrants == without.counts.quadrants and compiled.counts.tied == without.counts.tied
    without, compiled = both(lambda: getis_ord(places, values, HotspotSettings("a", neighbourhood, permutations=999)))
    np.testing.assert_allclose(compiled.z, without.z, atol=1e-11)
    np.testing.assert_array_equal(compiled.p_sim, without.p_sim)


def test_several_tasks_at_once(monkeypatch):
    """Each with threads of its own, the first of them compiling."""
    accelerated._compile.cache_clear()
    monkeypatch.setattr(accelerated, "FEWEST", 0)
    places = Places(*POINTS["spread"])

    def task(k):
        return neighbours(nearest_table(places, k, silent))

    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(task, [3, 8, 3, 8]))
    np.testing.assert_array_equal(found[0], found[2])
    np.testing.assert_array_equal(found[1], found[3])


def test_when_it_is_used(monkeypatch):
    assert accelerated.usable(10**6, geographic=False)
    assert not accelerated.usable(1000, geographic=False) and not accelerated.usable(10**6, geographic=True)
    assert accelerated.packages(10**6, geographic=False)[-1] == "numba" and "numba" not in accelerated.packages(1000, geographic=False)
    monkeypatch.setenv("INSOP_NUMBA", "0")
    assert not accelerated.usable(10**6, geographic=False)
