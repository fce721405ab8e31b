"""What no test of ours may depend on: the order of the rows, the unit of the map, where the map's origin lies, degrees or metres."""

import numpy as np
import pytest

from insop_plugin.core.colocation.colocation import ColocationSettings, colocation
from insop_plugin.core.cooccurrence import blocks, pairs, states
from insop_plugin.core.hotspots.hotspots import HotspotSettings, getis_ord
from insop_plugin.core.hotspots.local_moran import MoranSettings, local_moran
from insop_plugin.core.hotspots.optimised import OptimisedSettings, optimised
from insop_plugin.core.neighbourhood.neighbours import Band, Nearest
from insop_plugin.core.places import EARTH_RADIUS_M, Places
from insop_plugin.core.scan.cases import Cases
from insop_plugin.core.scan.scan import ScanSettings, scan

N = 120
RNG = np.random.default_rng(12)
X, Y = RNG.random((2, N)) * 10_000
VALUES = RNG.lognormal(size=N) + 4 * np.exp(-((X - 3000) ** 2 + (Y - 6000) ** 2) / 2e6)
CASES = (np.quantile(VALUES, 0.75) < VALUES).astype(float)
OTHER = (RNG.lognormal(size=N) + VALUES > np.quantile(VALUES, 0.8)).astype(float)
PEOPLE = RNG.integers(5, 50, N).astype(float)
SOURCES = RNG.random((2, 12)) * 10_000
MIXED = RNG.permutation(N)
DEGREE_M = np.pi / 180 * EARTH_RADIUS_M


def gi_star(at, order):
    found = getis_ord(at(X, Y, order), VALUES[order], HotspotSettings("v", Band(1500)))
    return found.z, found.p, found.q, found.level.filled(9)


def moran(at, order):
    found = local_moran(at(X, Y, order), (VALUES[order],) * 2, MoranSettings("v", Nearest(6), permutations=99))
    return found.i, found.z, found.geary, np.full(N, found.counts.moran.z), np.full(N, found.counts.geary.z)


def joins(at, order):
    found = local_moran(at(X, Y, order), (CASES[order],) * 2, MoranSettings("v", Band(1500), permutations=99)).counts.joins
    return [np.full(N, part) for one in found.each for part in (one.value, one.z)]


def best(at, order):
    found = optimised(at(X, Y, order), VALUES[order], OptimisedSettings("v", runs=0))
    return found.hotspots.z, np.full(N, found.scale.band_m), found.hotspots.level.filled(9)


def bernoulli(at, order):
    found = scan(at(X, Y, order), Cases(CASES[order], 0, 0), None, ScanSettings("v", simulations=99, direction="both"))
    return found.cluster.filled(9), found.llr, np.full(N, found.circles[0].radius_m), np.full(N, found.circles[0].llr)


def poisson(at, order):
    found = scan(at(X, Y, order), Cases(CASES[order], 0, 0), PEOPLE[order], ScanSettings("v", "poisson", simulations=99))
    return found.llr, np.full(N, found.circles[0].radius_m), np.full(N, found.circles[0].llr)


def near_sources(at, order):
    everyone = np.arange(SOURCES.shape[1])
    found = colocation(at(*SOURCES, everyone), at(X, Y, order), Cases(CASES[order], 0, 0), ColocationSettings("v", Band(2500), 99))
    whole = (found.source_to_hot.value, found.hot_to_source.value, found.hot_to_hot.value, *found.cross_k.observed, *found.clq)
    return [np.full(N, one) for one in whole]


def together(at, order):
    above = np.column_stack([CASES, OTHER])[order].astype(bool)
    made = states.States(order.astype(str), ("a", "b"), np.ones_like(above), above, np.ones_like(above))
    counts = pairs.counts_of(made)
    found = blocks.block_p(made, at(X, Y, order), counts, blocks.Shuffle(99, 3, 2500.0))
    return [np.full(N, one) for one in (pairs.measure(counts).phi[0], pairs.measure(counts).p[0], found.p[0])]


TESTS = (gi_star, moran, joins, best, bernoulli, poisson, near_sources, together)


def metres(x, y, order):
    return Places(x[order], y[order])


def feet(x, y, order):
    return Places(x[order] / 0.3048, y[order] / 0.3048, metres_per_unit=0.3048)


def elsewhere(x, y, order):
    return Places(x[order] + 5e5, y[order] - 4e6)


def degrees(x, y, order):
    return Places(x[order] / DEGREE_M - 0.05, y[order] / DEGREE_M - 0.05, geographic=True)  # around 0, 0, where degrees are square


@pytest.mark.parametrize("one", TESTS)
def test_the_order_of_rows(one):
    before, after = one(metres, np.arange(N)), one(metres, MIXED)
    for was, now in zip(before, after, strict=True):
        np.testing.assert_allclose(now, was[MIXED], atol=1e-9)


@pytest.mark.parametrize("one", TESTS)
@pytest.mark.parametrize("at", [feet, elsewhere])
def test_the_unit_and_the_origin_of_the_map(one, at):
    tolerance = {"rtol": 1e-7, "atol": 1e-7}
    if one is together and at is elsewhere:
        tolerance["atol"] = 0.1  # the grid of blocks has another origin: other draws
    for was, now in zip(one(metres, np.arange(N)), one(at, np.arange(N)), strict=True):
        np.testing.assert_allclose(now, was, **tolerance)


@pytest.mark.parametrize("one", TESTS)
def test_degrees_and_metres_in_a_small_area(one):
    tolerance = {"rtol": 2e-6, "atol": 1e-6}
    if one is together:
        tolerance["atol"] = 0.1
    for was, now in zip(one(metres, np.arange(N)), one(degrees, np.arange(N)), strict=True):
        np.testing.assert_allclose(now, was, **tolerance)


def test_the_whole_is_as_often_significant_as_it_says():
    """Moran's I and Geary's C of values without a pattern: 5 % of the maps."""
    rng, places = np.random.default_rng(5), Places(*np.random.default_rng(4).random((2, 80)))
    settings = MoranSettings("v", Nearest(5), permutations=99)
    p = []
    for values in rng.normal(size=(500, 80)):
        counts = local_moran(places, (values, values), settings).counts
        p.append((counts.moran.p, counts.geary.p))
    share = (np.array(p) <= 0.05).mean(axis=0)
    assert (abs(share - 0.05) < 4 * np.sqrt(0.0475 / 500)).all()
