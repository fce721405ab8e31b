"""Local Moran's I against esda, spdep and closed forms; permutation that is exact, and as often wrong as it says."""

import csv
from functools import cache
from itertools import combinations, permutations

import numpy as np
import pytest

from insop_plugin.core.hotspots import conditional_permutation
from insop_plugin.core.hotspots.conditional_permutation import draw, moments, population, tails
from insop_plugin.core.hotspots.global_moran import whole_bivariate
from insop_plugin.core.hotspots.hotspots import NoVariation, TooFewSamples
from insop_plugin.core.hotspots.local_moran import FOLDED, QUADRANTS, MoranSettings, TooFewPermutations, local_moran
from insop_plugin.core.neighbourhood.lattice import lattice_of
from insop_plugin.core.neighbourhood.neighbours import Band, Nearest
from insop_plugin.core.places import Places
from insop_plugin.core.progress import silent
from tests.core import meuse


def made(seed, n):
    """Return the points and values of tests/reference/local_moran_esda.py."""
    rng = np.random.default_rng(seed)
    centres = rng.random((6, 2)) * 1000
    points = np.vstack([centres[rng.integers(0, 6, n // 2)] + rng.normal(size=(n // 2, 2)) * 60, rng.random((n - n // 2, 2)) * 1000])
    first = rng.lognormal(size=n) + 3 * np.exp(-((points - centres[0]) ** 2).sum(axis=1) / 2e4)
    return Places(*points.T), first, first * 0.5 + rng.lognormal(size=n)


def column(name):
    return meuse.columns("meuse_155.csv")[name].copy()


def case(name):
    settings = {"permutations": 19_999, "tail": FOLDED}
    place, zinc = meuse.places(), meuse.zinc()
    made1, made2 = made(1, 200), made(2, 300)
    return {
        "meuse_knn8": (place, (zinc, zinc), MoranSettings("zinc", Nearest(8), **settings)),
        "meuse_band500": (place, (zinc, zinc), MoranSettings("zinc", Band(500), **settings)),
        "meuse_log_knn6": (place, (zinc, zinc), MoranSettings("zinc", Nearest(6), transform="log10", **settings)),
        "meuse_bv_knn8": (place, (zinc, column("lead")), MoranSettings("zinc", Nearest(8), "lead", **settings)),
        "made1_knn5": (made1[0], (made1[1], made1[1]), MoranSettings("a", Nearest(5), **settings)),
        "made2_bv_knn10": (made2[0], made2[1:], MoranSettings("a", Nearest(10), "b", **settings)),
    }[name]


@cache
def esda():
    with (meuse.DATA / "local_moran_esda.csv").open() as lines:
        rows = list(csv.DictReader(lines))
    names = dict.fromkeys(row["case"] for row in rows)
    return {name: np.array([[float(row[c]) for c in ("i", "p_folded", "global_i")] for row in rows if row["case"] == name]).T for name in names}


NAMES = ("meuse_knn8", "meuse_band500", "meuse_log_knn6", "meuse_bv_knn8", "made1_knn5", "made2_bv_knn10")


@pytest.mark.parametrize("name", NAMES)
def test_as_esda_has_it(name):
    """esda 2.9.0, 99 999 permutations; esda divides by n - 1 where we divide by n, and by both spreads for two fields."""
    found = local_moran(*case(name))
    local, p, whole = esda()[name]
    n = len(local)
    np.testing.assert_allclose(found.i * (n - 1) / n, local, atol=1e-10)
    error = 5 * np.sqrt(p * (1 - p) / 19_999) + 1e-4
    assert (np.abs(found.p - p) <= error).mean() > 0.99 and np.abs(found.p - p).max() < 0.02
    if not np.isnan(whole[0]):
        assert found.counts.moran.value == pytest.approx(whole[0], abs=1e-12)


def test_meuse_zinc_as_spdep_has_it():
    """R spdep 1.2-7, k = 8, row-standardised: the first five local values, and the whole with its z."""
    settings = MoranSettings("zinc", Nearest(8), seed=42)
    found = local_moran(meuse.places(), (meuse.zinc(),) * 2, settings)
    np.testing.assert_allclose(found.i[:5], [0.4648, 0.5392, 0.0492, -0.1053, 0.2316], atol=5e-5)
    assert (round(found.counts.moran.value, 4), round(found.counts.moran.z, 2)) == (0.4135, 11.40)
    logs = local_moran(meuse.places(), (meuse.zinc(),) * 2, MoranSettings("zinc", Nearest(8), transform="log10")).counts.moran
    assert (round(logs.value, 4), round(logs.z, 2)) == (0.4896, 13.34)
    reference = {"HH": 9, "LL": 17, "HL": 1, "LH": 1}  # 9 999 permutations, FDR 0.05, within 2
    assert all(abs(found.counts.quadrants[name] - n) <= 2 for name, n in reference.items())


@pytest.mark.parametrize(("name", "neighbourhood"), [
    ("meuse_bv_knn8", Nearest(8)), ("meuse_bv_band500", Band(500)), ("made2_bv_knn10", Nearest(10)),
])  # fmt: skip
def test_the_bivariate_moran_of_all_as_esda_simulates_it(name, neighbourhood):
    """esda 2.9.0 Moran_BV: mean and variance of 99 999 permutations, within their own error."""
    with (meuse.DATA / "bivariate_moran_esda.csv").open() as lines:
        (row,) = [row for row in csv.DictReader(lines) if row["case"] == name]
    value, mean, variance, runs = (float(row[column]) for column in ("value", "mean", "variance", "permutations"))
    places, own, other = made(2, 300) if name.startswith("made") else (meuse.places(), meuse.zinc(), column("lead"))
    found = local_moran(places, (own, other), MoranSettings("a", neighbourhood, "b", permutations=99)).counts
    assert found.geary is None and found.moran.value == pytest.approx(value, abs=1e-12)
    assert abs(mean - found.moran.expected) < 4 * np.sqrt(variance / runs)
    ours = (found.moran.value - found.moran.expected) ** 2 / found.moran.z**2
    assert ours == pytest.approx(variance, rel=5 * np.sqrt(2 / runs))


@pytest.mark.parametrize("neighbourhood", [Nearest(2), Band(350)])
def test_the_bivariate_moran_of_all_over_every_permutation(neighbourhood):
    """Seven samples, 5040 orders of the second field: mean and variance as they are, one sample without a neighbour."""
    rng = np.random.default_rng(4)
    x, y = np.append(rng.random(6) * 500, 5000), np.append(rng.random(6) * 500, 5000)
    own, other = rng.lognormal(size=(2, 7))
    apart = np.hypot(x[:, None] - x, y[:, None] - y)
    np.fill_diagonal(apart, np.inf)
    near = apart <= 350 if isinstance(neighbourhood, Band) else apart <= np.sort(apart, axis=1)[:, [1]]
    w = near / np.maximum(near.sum(axis=1, keepdims=True), 1)
    zx, zy = ((one - one.mean()) / one.std() for one in (own, other))
    every = np.array([zx @ w @ zy[list(order)] for order in permutations(range(7))]) / w.sum()
    lattice = lattice_of(Places(x, y), neighbourhood)
    lag = w @ zy
    lattice.sums((zy,))
    found = whole_bivariate(zx, lag, lattice.shares(zx), float(w.sum()))
    assert every.mean() == pytest.approx(found.expected, abs=1e-12)
    assert (found.value, (found.value / found.z) ** 2) == pytest.approx((zx @ lag / w.sum(), every.var()), rel=1e-10)


def weights(places, k):
    apart = np.hypot(places.x[:, None] - places.x, places.y[:, None] - places.y)
    np.fill_diagonal(apart, np.inf)
    found = np.zeros(apart.shape)
    np.put_along_axis(found, np.argsort(apart, axis=1)[:, :k], 1 / k, axis=1)
    return found


@pytest.mark.parametrize("neighbourhood", [Nearest(5), Band(120)])
def test_whole_moran_and_geary_by_their_definition(neighbourhood):
    """Every sum written out over a full matrix of weights (Cliff and Ord 1981)."""
    places, x, _ = made(3, 120)
    found = local_moran(places, (x, x), MoranSettings("a", neighbourhood, permutations=999)).counts
    if isinstance(neighbourhood, Nearest):
        w = weights(places, 5)
    else:
        near = np.hypot(places.x[:, None] - places.x, places.y[:, None] - places.y) <= 120
        np.fill_diagonal(near, False)
        w = near / np.maximum(near.sum(axis=1, keepdims=True), 1)
    n, z = len(x), x - x.mean()
    s0, s1, s2 = w.sum(), ((w + w.T) ** 2).sum() / 2, ((w.sum(0) + w.sum(1)) ** 2).sum()
    i, c = n / s0 * z @ w @ z / (z @ z), (n - 1) / (2 * s0) * (w * (z[:, None] - z) ** 2).sum() / (z @ z)
    b = n * (z**4).sum() / (z @ z) ** 2
    variance = (n * ((n**2 - 3 * n + 3) * s1 - n * s2 + 3 * s0**2) - b * ((n**2 - n) * s1 - 2 * n * s2 + 6 * s0**2)) / (
        (n - 1) * (n - 2) * (n - 3) * s0**2) - 1 / (n - 1) ** 2  # fmt: skip
    assert found.moran.value == pytest.approx(i, abs=1e-12) and found.geary.value == pytest.approx(c, abs=1e-12)
    assert found.moran.z == pytest.approx((i + 1 / (n - 1)) / np.sqrt(variance), rel=1e-10)


def test_whole_geary_is_as_often_wrong_as_it_says():
    """Under no pattern the z of Geary's C has mean 0 and standard deviation 1."""
    rng = np.random.default_rng(4)
    places = Places(*rng.random((2, 100)) * 1000)
    z = [local_moran(places, (x, x), MoranSettings("a", Nearest(6), permutations=99)).counts.geary.z for x in rng.normal(size=(400, 100))]
    assert abs(np.mean(z)) < 0.15 and 0.9 < np.std(z) < 1.1


def test_local_geary_by_its_definition():
    places, x, _ = made(5, 60)
    found = local_moran(places, (x, x), MoranSettings("a", Nearest(4), permutations=999))
    z = (x - x.mean()) / x.std()
    np.testing.assert_allclose(found.geary, (weights(places, 4) * (z[:, None] - z) ** 2).sum(axis=1), atol=1e-10)


def test_shared_draws_are_a_true_conditional_permutation():
    """With every subset of the others drawn once, counts are those of complete enumeration, for every sample."""
    rng = np.random.default_rng(6)
    values, size = rng.normal(size=9), 3
    draws = np.array(list(combinations(range(8), size)))
    totals = np.array([values[np.delete(np.arange(9), i)][[0, 2, 5]].sum() for i in range(9)])
    above, below = tails(values, totals, np.full(9, size), draws, silent)
    complete = [[sum(some) - totals[i] for some in combinations(np.delete(values, i), size)] for i in range(9)]
    assert above.tolist() == [sum(apart >= -1e-12 for apart in one) for one in complete]
    assert below.tolist() == [sum(apart <= 1e-12 for apart in one) for one in complete]
    mean, deviation = moments(values, np.full(9, size), population(values))
    sums = [[sum(some) for some in combinations(np.delete(values, i), size)] for i in range(9)]
    np.testing.assert_allclose(mean, [np.mean(one) for one in sums], atol=1e-12)
    np.testing.assert_allclose(deviation, [np.std(one) for one in sums], atol=1e-12)


def test_ties_survive_the_rounding_of_sums():
    """0 and 1 give many equal sums; those of 400,000 samples come rounded to 2e-10, which moved counts by 250 of 999."""
    rng = np.random.default_rng(3)
    values = (rng.random(2000) < 0.3) - 0.3
    sizes = rng.integers(1, 13, 2000)
    ones = rng.binomial(sizes, 0.3)
    totals, draws = ones * 0.7 - (sizes - ones) * 0.3, draw(2000, 12, 999, 1)
    exact = tails(values, totals, sizes, draws, silent)
    rounded = tails(values, totals + rng.uniform(-2e-10, 2e-10, 2000), sizes, draws, silent)
    np.testing.assert_array_equal(rounded, exact)


@pytest.mark.parametrize(("n", "size"), [(1000, 8), (30, 20)])
def test_draws_hold_no_place_twice_and_repeat_with_their_seed(n, size):
    draws = draw(n, size, 500, 7)
    assert draws.shape == (500, size) and draws.max() <= n - 2 and (np.diff(np.sort(draws, axis=1)) > 0).all()
    assert (draw(n, size, 500, 7) == draws).all() and (draw(n, size, 500, 8) != draws).any()


def test_five_per_cent_are_found_where_there_is_no_pattern():
    rng = np.random.default_rng(8)
    share = []
    for seed in range(60):
        values = rng.lognormal(size=300)
        settings = MoranSettings("a", Nearest(8), permutations=9999, seed=seed)
        share.append((local_moran(Places(*rng.random((2, 300))), (values, values), settings).p <= 0.05).mean())
    assert abs(np.mean(share) - 0.05) < 4 * np.std(share) / np.sqrt(60)


@pytest.mark.parametrize("change", ["rows", "unit", "place"])
def test_what_it_does_not_depend_on(change):
    places, x, _ = made(9, 150)
    settings = MoranSettings("a", Nearest(7), permutations=999)
    before = local_moran(places, (x, x), settings)
    order = np.random.default_rng(0).permutation(150) if change == "rows" else np.arange(150)
    moved = Places((places.x + 5e5 * (change == "place"))[order], places.y[order])
    values = (x * (1000 if change == "unit" else 1))[order]
    after = local_moran(moved, (values, values), settings)
    np.testing.assert_allclose(after.i, before.i[order], atol=1e-9)
    np.testing.assert_allclose(after.z, before.z[order], atol=1e-9)
    if change != "rows":
        assert (after.p == before.p).all()


def test_degrees_and_metres_agree_in_a_small_area():
    places, x, _ = made(10, 200)
    degrees = Places(places.x / 111_194.93, places.y / 111_194.93, geographic=True)
    settings = MoranSettings("a", Nearest(6), permutations=999)
    np.testing.assert_allclose(local_moran(degrees, (x, x), settings).i, local_moran(places, (x, x), settings).i, atol=1e-9)


def test_islands_nulls_and_shared_places():
    x = np.array([0, 1, 2, 3, 4, 5, 6, 7, 500, 2.0])
    values = np.array([1, 2, 3, 4, 5, 6, 7, 8, 9, np.nan])
    found = local_moran(Places(x, np.zeros(10)), (values, values), MoranSettings("a", Band(1.5), permutations=999))
    assert np.isnan(found.i[8:]).all() and found.quadrant.mask[8:].all() and found.counts.islands == 1
    assert (found.counts.samples, found.counts.nulls) == (9, 1)
    together = local_moran(Places(np.zeros(12), np.zeros(12)), (np.arange(12.0),) * 2, MoranSettings("a", Nearest(3), permutations=999))
    assert together.counts.shared_places == 11 and np.isfinite(together.i).all()


def test_refusals_are_named():
    places, x, _ = made(11, 50)
    with pytest.raises(NoVariation):
        local_moran(places, (np.ones(50), x), MoranSettings("a", Nearest(3)))
    with pytest.raises(TooFewSamples, match="5 samples have a value for a; 8 are needed"):
        local_moran(places.take(np.arange(5)), (x[:5], x[:5]), MoranSettings("a", Nearest(3)))
    with pytest.raises(TooFewPermutations, match="50 permutations"):
        local_moran(places, (x, x), MoranSettings("a", Nearest(3), permutations=50))


def test_quadrants_tell_high_and_low_apart():
    side = np.arange(15)
    x, y = (axis.ravel().astype(float) for axis in np.meshgrid(side, side))
    values = np.where(x < 5, 10.0, np.where(x > 9, 0.0, 5.0)) + np.random.default_rng(1).normal(size=225) * 0.1
    values[(x == 2) & (y == 7)] = 0.0
    found = local_moran(Places(x, y), (values, values), MoranSettings("a", Nearest(8), permutations=9999))
    named = np.array(QUADRANTS)[found.quadrant.filled(0)]
    assert named[(x == 1) & (y == 3)] == "HH" and named[(x == 13) & (y == 3)] == "LL" and named[(x == 2) & (y == 7)] == "LH"


@pytest.mark.parametrize("kind", ["numbers", "few whole ones", "one far off"])
def test_drawers_count_as_a_search_does(kind):
    random = np.random.default_rng(3)
    draw = {"few whole ones": lambda n: random.integers(0, 9, n) * 1.0}.get(kind, lambda n: random.normal(size=n))
    ascending, wanted = np.sort(draw(999)), draw(100_000)
    if kind == "one far off":
        ascending[-1] = 1e9
    wanted[:999], wanted[-2:] = ascending, (-50.0, 2e9)
    for low, high in ((wanted, wanted), (wanted - 1e-9, wanted + 1e-9)):
        below, until = conditional_permutation._drawers(ascending, len(wanted)).places(low, high)
        np.testing.assert_array_equal(below, np.searchsorted(ascending, low, side="left"))
        np.testing.assert_array_equal(until, np.searchsorted(ascending, high, side="right"))


def test_drawers_are_for_many_and_different_numbers():
    assert conditional_permutation._drawers(np.arange(999.0), 1000) is None
    assert conditional_permutation._drawers(np.ones(999), 10**6) is None
