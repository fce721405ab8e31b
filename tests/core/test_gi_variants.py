"""Gi beside Gi*, other weights and permutation, against esda, written-out sums and complete enumeration."""

import csv
from functools import cache
from itertools import permutations

import numpy as np
import pytest
from scipy.spatial.distance import cdist

from insop_plugin.core.hotspots.gi_scores import Permuted, TooManyDraws, permuted_p
from insop_plugin.core.hotspots.hotspots import HotspotSettings, NoNeighbours, TooFewPermutations, getis_ord, two_sided
from insop_plugin.core.neighbourhood.neighbour_pairs import kernel_sums, pairs_of
from insop_plugin.core.neighbourhood.neighbours import Band, Nearest
from insop_plugin.core.places import EARTH_RADIUS_M, Places
from insop_plugin.core.progress import silent
from tests.core import meuse

KERNEL, ROW = {"weights": "kernel"}, {"weights": "row-standardised"}
CASES = {
    "meuse_gi_band500": HotspotSettings("v", Band(500), star=False),
    "meuse_gi_row_band500": HotspotSettings("v", Band(500), star=False, **ROW),
    "meuse_star_row_band500": HotspotSettings("v", Band(500), **ROW),
    "meuse_gi_knn8": HotspotSettings("v", Nearest(8), star=False),
    "meuse_star_kernel500": HotspotSettings("v", Band(500), **KERNEL),
    "meuse_gi_kernel500": HotspotSettings("v", Band(500), star=False, **KERNEL),
    "made_star_adaptive10": HotspotSettings("v", Nearest(10), **KERNEL),
    "made_gi_adaptive10": HotspotSettings("v", Nearest(10), star=False, **KERNEL),
    "made_gi_knn6": HotspotSettings("v", Nearest(6), star=False),
    "made_gi_row_knn6": HotspotSettings("v", Nearest(6), star=False, **ROW),
}


def made(seed, n):
    """Return the points and values of tests/reference/gi_variants_esda.py."""
    rng = np.random.default_rng(seed)
    centres = rng.random((6, 2)) * 1000
    points = np.vstack([centres[rng.integers(0, 6, n // 2)] + rng.normal(size=(n // 2, 2)) * 60, rng.random((n - n // 2, 2)) * 1000])
    return Places(*points.T), rng.lognormal(size=n) + 3 * np.exp(-((points - centres[0]) ** 2).sum(axis=1) / 2e4)


def data(name):
    return (meuse.places(), meuse.zinc()) if name.startswith("meuse") else made(1, 200)


@cache
def esda():
    with (meuse.DATA / "gi_variants_esda.csv").open() as lines:
        rows = list(csv.DictReader(lines))
    return {name: np.array([[float(row[c]) for c in ("z", "z_sim", "p_sim")] for row in rows if row["case"] == name]).T for name in CASES}


def more(settings, **changes):
    return HotspotSettings(**{**settings.__dict__, **changes})


@pytest.mark.parametrize("case", CASES)
def test_z_as_esda_has_it(case):
    found = getis_ord(*data(case), CASES[case])
    np.testing.assert_allclose(found.z, esda()[case][0], atol=1e-10)
    np.testing.assert_allclose(found.p, two_sided(found.z), atol=0)


@pytest.mark.parametrize("case", [name for name, one in CASES.items() if not one.star])
def test_z_of_gi_is_that_of_permutations(case):
    """What Gi is held against are the moments of conditional permutation, for any weights: esda's 99 999 permutations."""
    found, by_permutation = getis_ord(*data(case), CASES[case]).z, esda()[case][1]
    np.testing.assert_allclose(found, by_permutation, atol=0.02, rtol=0.02)


@pytest.mark.parametrize("case", CASES)
def test_p_by_permutation_as_esda_has_it(case):
    """esda 2.9.0, 99 999 permutations; its p is the smaller tail, ours twice that."""
    found = getis_ord(*data(case), more(CASES[case], permutations=9999))
    p = np.minimum(1, 2 * esda()[case][2])
    error = 5 * 2 * np.sqrt(p / 2 * (1 - p / 2) / 9999) + 5e-4
    assert (np.abs(found.p_sim - p) <= error).mean() > 0.99 and np.abs(found.p_sim - p).max() < 0.04


@pytest.mark.parametrize("geographic", [False, True])
@pytest.mark.parametrize("neighbourhood", [Band(150), Nearest(7)])
@pytest.mark.parametrize("star", [True, False])
def test_kernel_weights_by_written_out_sums(neighbourhood, star, geographic):
    places, values = made(2, 80)
    if geographic:
        places = Places(places.x / 111_194.93 + 20, places.y / 111_194.93 + 60, geographic=True)
    apart = distances(places)
    reach = np.full(80, 150.0) if isinstance(neighbourhood, Band) else np.sort(apart, axis=1)[:, 7]
    w = np.where(apart <= reach[:, None] * (1 + 1e-12), np.exp(-0.5 * (apart / reach[:, None]) ** 2), 0)
    found = getis_ord(places, values, HotspotSettings("v", neighbourhood, weights="kernel", star=star))
    expected = np.full(80, np.nan)
    for i in np.flatnonzero(star | (found.neighbours > 0)):
        use = np.arange(80) if star else np.delete(np.arange(80), i)
        x, row, n = values[use], w[i, use], len(use)
        spread = x.std() * np.sqrt((n * (row**2).sum() - row.sum() ** 2) / (n - 1))
        expected[i] = (row @ x - x.mean() * row.sum()) / spread
    np.testing.assert_allclose(found.z, expected, atol=1e-9)
    assert (found.neighbours == (w > 0).sum(axis=1) - 1).all()


def distances(places):
    if not places.geographic:
        return cdist(*[np.column_stack((places.x, places.y))] * 2)
    x, y = np.radians(places.x), np.radians(places.y)
    half = np.sin((y[:, None] - y) / 2) ** 2 + np.cos(y[:, None]) * np.cos(y) * np.sin((x[:, None] - x) / 2) ** 2
    return 2 * EARTH_RADIUS_M * np.arcsin(np.sqrt(half))


def test_samples_at_one_place_weigh_1():
    places = Places(np.r_[np.zeros(6), np.arange(1, 10.0)], np.zeros(15))
    for neighbourhood in (Band(0.5), Nearest(5)):
        sums = kernel_sums(places, np.arange(15.0), neighbourhood, silent)
        assert sums.weight[:6].tolist() == [5] * 6 and sums.squares[0] == 5


def test_small_blocks_give_the_same_pairs(monkeypatch):
    places, values = made(3, 300)
    for neighbourhood in (Band(200), Nearest(9)):
        whole = kernel_sums(places, values, neighbourhood, silent)
        monkeypatch.setattr("insop_plugin.core.neighbourhood.neighbour_pairs.PAIRS_AT_ONCE", 100)
        assert len(list(pairs_of(places, neighbourhood, silent))) > 10
        parts = kernel_sums(places, values, neighbourhood, silent)
        monkeypatch.undo()
        np.testing.assert_allclose(parts.total, whole.total, atol=1e-12)
        assert (parts.count == whole.count).all()


def test_unequal_weights_are_permuted_truly(monkeypatch):
    """With every ordered draw of three others once, p is that of complete enumeration, for every sample."""
    rng = np.random.default_rng(6)
    values, n, k = rng.normal(size=8), 8, 3
    values -= values.mean()
    places = Places(*rng.random((2, n)) * 100)
    draws = np.array(list(permutations(range(n - 1), k)))
    monkeypatch.setattr("insop_plugin.core.hotspots.gi_scores.draw", lambda *_: draws)
    monkeypatch.setattr("insop_plugin.core.hotspots.gi_scores.CELLS_AT_ONCE", 3 * len(draws))
    sums = kernel_sums(places, values, Nearest(k), silent)
    p = permuted_p(places, values, sums, (Nearest(k), Permuted(len(draws), 1, True)), silent)
    for block in pairs_of(places, Nearest(k), silent):
        for at, i in enumerate(block.rows):
            weights = block.weight[block.own == at]
            every = np.array([weights @ some for some in permutations(np.delete(values, i), k)])
            tails = [(every >= sums.total[i] - 1e-12).sum(), (every <= sums.total[i] + 1e-12).sum()]
            assert p[i] == pytest.approx(min(1, 2 * (min(tails) + 1) / (len(every) + 1)))


@pytest.mark.parametrize("weights", ["binary", "kernel"])
@pytest.mark.parametrize("star", [True, False])
def test_five_per_cent_are_found_where_there_is_no_pattern(weights, star):
    rng, by_z, by_permutation = np.random.default_rng(8), [], []
    for seed in range(40):
        places, values = Places(*rng.random((2, 200))), rng.lognormal(size=200)
        found = getis_ord(places, values, HotspotSettings("v", Nearest(8), "none", star=star, weights=weights, permutations=999, seed=seed))
        by_permutation.append((found.p_sim <= 0.05).mean())
        by_z.append((found.p <= 0.05).mean())
    assert abs(np.mean(by_permutation) - 0.05) < 4 * np.std(by_permutation) / np.sqrt(40)
    assert 0.02 < np.mean(by_z) < 0.07


def test_gi_and_gi_star_have_one_permutation_p_and_it_repeats_with_its_seed():
    settings = HotspotSettings("v", Band(400), permutations=499, seed=3)
    one, other = (getis_ord(*data("meuse"), more(settings, star=star)) for star in (True, False))
    assert (one.p_sim == other.p_sim)[~np.isnan(one.p_sim)].all() and (one.z != other.z).any()
    assert (getis_ord(*data("meuse"), more(settings, seed=4)).p_sim != one.p_sim).any()


def test_row_standardised_is_binary():
    assert (getis_ord(*data("meuse"), HotspotSettings("v", Band(500), **ROW)).z == getis_ord(*data("meuse"), HotspotSettings("v", Band(500))).z).all()


def test_islands_of_gi_have_no_score_but_are_no_gap_in_the_data():
    x, values = np.r_[np.arange(20.0), 500, 600], np.r_[np.arange(21.0), np.nan]
    found = getis_ord(Places(x, np.zeros(22)), values, HotspotSettings("v", Band(2), star=False, permutations=99))
    assert np.isnan([found.z[20], found.p[20], found.q[20], found.p_sim[20]]).all()
    assert (found.level[20], found.neighbours[20], found.counts.islands, found.counts.undefined) == (0, 0, 1, 0)
    assert found.level.mask[21]


def test_refusals_are_named():
    places, values = data("meuse")
    with pytest.raises(NoNeighbours, match="None of the 155 samples has a neighbour"):
        getis_ord(places, values, HotspotSettings("v", Band(1), star=False))
    with pytest.raises(TooFewPermutations, match="PERMUTATIONS is 20; it has to be 0, for none, or at least 99"):
        getis_ord(places, values, HotspotSettings("v", Band(500), permutations=20))
    with pytest.raises(TooManyDraws, match="999999 permutations of up to 33 neighbours.*at most 606060 permutations"):
        getis_ord(places, values, HotspotSettings("v", Band(500), permutations=999_999))
