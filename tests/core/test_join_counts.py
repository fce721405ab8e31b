"""Join counts against R spdep and esda, against every map there is, and as often wrong as they say."""

import csv
from itertools import combinations

import numpy as np
import pytest

from insop_plugin.core.hotspots.hotspots import BandTooWide
from insop_plugin.core.hotspots.join_counts import join_counts, joins_of
from insop_plugin.core.hotspots.local_moran import MoranSettings, local_moran
from insop_plugin.core.neighbourhood.lattice import Moments, lattice_of
from insop_plugin.core.neighbourhood.neighbours import Band, Nearest
from insop_plugin.core.places import Places
from tests.core import meuse
from tests.core.spatial_cases import BAND_M, K, data


def table(name):
    with (meuse.DATA / name).open() as lines:
        return list(csv.DictReader(lines))


def spdep(case):
    """Return count, expectation and z of 1-1, 1-0 and 0-0 joins."""
    rows = [row for row in table("join_counts_spdep.csv") if row["case"] == case]
    return [[float(row[name]) for name in ("count", "expected", "z")] for row in rows]


def test_columbus_as_spdep_publishes_it():
    """The example of help(joincount.test): crime above 35, contiguous districts; 54 joins, z 6.3307, and 34, z 1.0141."""
    rows = table("join_counts_columbus.csv")
    w = np.zeros((len(rows),) * 2)
    for row, one in enumerate(rows):
        w[row, [int(other) for other in one["neighbours"].split()]] = 1
    x = np.array([float(row["high"]) for row in rows])
    moments = Moments(w.sum(), ((w + w.T) ** 2).sum() / 2, ((w.sum(0) + w.sum(1)) ** 2).sum())
    found = join_counts(x, w @ x, w.sum(axis=1), moments)
    assert [round(one.z, 4) for one in found.each] == [6.3307, -6.0884, 1.0141]
    np.testing.assert_allclose([(one.value, one.expected, one.z) for one in found.each], spdep("columbus"), rtol=1e-12)


@pytest.mark.parametrize(("case", "neighbourhood"), [("meuse_knn8", Nearest(8)), ("meuse_band500", Band(500))])
def test_meuse_as_spdep_has_it(case, neighbourhood):
    above = (meuse.zinc() > 326).astype(float)
    found = local_moran(meuse.places(), (above, above), MoranSettings("v", neighbourhood, permutations=999)).counts.joins
    np.testing.assert_allclose([(one.value, one.expected, one.z) for one in found.each], spdep(case), rtol=1e-12)
    assert found.permutations == 999 and max(found.p_sim) <= 0.006


@pytest.mark.parametrize("name", BAND_M)
@pytest.mark.parametrize("kind", ["knn", "band"])
def test_counts_as_esda_has_them_in_degrees_too(name, kind):
    expected = next(row for row in table("spatial_esda_whole.csv") if row["case"] == f"{name}_{kind}")
    x, y, *_, cases = data(name)
    settings = MoranSettings("v", Nearest(K) if kind == "knn" else Band(BAND_M[name]), permutations=99)
    found = local_moran(Places(x, y, name != "valley"), (cases, cases), settings).counts.joins
    assert [one.value for one in found.each] == [float(expected[part]) for part in ("bb", "bw", "ww")]


@pytest.mark.parametrize("neighbourhood", [Nearest(2), Band(40)])
def test_expectation_and_variance_are_those_of_every_map_there_is(neighbourhood):
    """All 84 maps with 3 ones among 9 samples, one of them an island in the band."""
    places = Places(np.r_[np.random.default_rng(3).random(8) * 100, 900], np.random.default_rng(4).random(9) * 100)
    lattice = lattice_of(places, neighbourhood)
    moments, every = lattice.moments(), []
    for ones in combinations(range(9), 3):
        x = np.isin(np.arange(9), ones).astype(float)
        found = joins_of(lattice, x, moments, (0, 1))
        every.append([one.value for one in found.each])
    mean, spread = np.mean(every, axis=0), np.std(every, axis=0)
    np.testing.assert_allclose([one.expected for one in found.each], mean, rtol=1e-12)
    np.testing.assert_allclose([one.z for one in found.each], (np.array(every[-1]) - mean) / spread, rtol=1e-10)
    assert found.p_sim is None
    p = joins_of(lattice, x, moments, (20_000, 1)).p_sim
    exact = np.minimum(1, 2 * np.minimum((every >= np.array(every[-1])).mean(axis=0), (every <= np.array(every[-1])).mean(axis=0)))
    np.testing.assert_allclose(p, exact, atol=0.02)


def test_permutation_finds_five_per_cent_where_there_is_no_pattern_and_a_normal_p_nearly():
    rng, p, p_sim = np.random.default_rng(8), [], []
    for seed in range(300):
        x = rng.permutation(np.r_[np.ones(60), np.zeros(140)])
        lattice = lattice_of(Places(*rng.random((2, 200))), Nearest(6))
        found = joins_of(lattice, x, lattice.moments(), (199, seed))
        p.append([one.p for one in found.each])
        p_sim.append(found.p_sim)
    for share in ((np.array(p) <= 0.05).mean(axis=0), (np.array(p_sim) <= 0.05).mean(axis=0)):
        assert (share > 0.05 - 4 * np.sqrt(0.0475 / 300)).all() and (share < 0.05 + 4 * np.sqrt(0.0475 / 300)).all()


def test_they_do_not_depend_on_order_or_place():
    x, y, *_, cases = data("date_line")
    order = np.random.default_rng(1).permutation(len(x))
    settings = MoranSettings("v", Band(BAND_M["date_line"]), permutations=99)
    places = Places(x, y, True), Places(x[order], y[order], True), Places((x + 90) % 360, -y, True)
    one, mixed, turned = (local_moran(at, (v, v), settings).counts.joins for at, v in zip(places, (cases, cases[order], cases)))
    for other in (mixed, turned):
        np.testing.assert_allclose([part.z for part in other.each], [part.z for part in one.each], rtol=1e-12)


def test_what_cannot_vary_has_no_z():
    """Of one case alone there is no pair: 0 joins, whatever the map."""
    x = np.r_[1.0, np.zeros(29)]
    found = local_moran(Places(*np.random.default_rng(1).random((2, 30))), (x, x), MoranSettings("v", Nearest(4), permutations=99)).counts.joins
    assert (found.ones.value, found.ones.expected, found.p_sim[0]) == (0, 0, 1) and np.isnan([found.ones.z, found.ones.p]).all()


def test_there_are_none_of_other_values_and_of_two_fields():
    rng = np.random.default_rng(2)
    places, x = Places(*rng.random((2, 40))), (np.arange(40) % 3 == 0).astype(float)
    settings = MoranSettings("v", Nearest(4), permutations=99)
    assert local_moran(places, (x * 2, x * 2), settings).counts.joins is None
    assert local_moran(places, (x, rng.random(40)), MoranSettings("v", Nearest(4), "w", permutations=99)).counts.joins is None


def test_a_band_around_everything_is_refused():
    with pytest.raises(BandTooWide, match="155 samples has all others"):
        local_moran(meuse.places(), (meuse.zinc(),) * 2, MoranSettings("zinc", Band(1e5), permutations=99))
