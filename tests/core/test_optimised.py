"""Optimised hot spots: the scale of a known pattern, nothing in noise, meuse as it was, and what stays in re-runs."""

import csv

import numpy as np
import pytest
from scipy.stats import skew

from insop_plugin.core.errors import Cancelled
from insop_plugin.core.hotspots.global_moran import whole_moran
from insop_plugin.core.hotspots.hotspots import BandTooWide, HotspotSettings, getis_ord, level_of, two_sided
from insop_plugin.core.hotspots.incremental_autocorrelation import (
    AVERAGE,
    PEAK,
    Step,
    apart,
    distances,
    peaks_of,
    scale_of,
)
from insop_plugin.core.hotspots.optimised import NegativeRuns, OptimisedSettings, forecast_seconds, optimised
from insop_plugin.core.hotspots.optimised_assessment import AllAtOnePlace, FewerThanThirty, assess, skewness
from insop_plugin.core.hotspots.stability import (
    BOOTSTRAP,
    BOUND,
    HIGH,
    LOW,
    SCALE,
    Bounds,
    Rerun,
    bootstrapped,
    other_bounds,
    stability_of,
)
from insop_plugin.core.multiple_testing import benjamini_hochberg
from insop_plugin.core.neighbourhood.lattice import Moments
from insop_plugin.core.neighbourhood.neighbours import Band
from insop_plugin.core.places import Places
from insop_plugin.core.progress import silent
from tests.core import meuse


def spot(seed, radius_m=100, n=600, extent_m=1000):
    """Return points with noise, and values raised within a circle in the middle; and which points lie in it."""
    rng = np.random.default_rng(seed)
    x, y = rng.random((2, n)) * extent_m
    inside = np.hypot(x - extent_m / 2, y - extent_m / 2) <= radius_m
    return Places(x, y), rng.normal(10, 1, n) + 3 * inside, inside


@pytest.mark.parametrize("radius_m", [100, 200])
def test_a_hot_spot_of_known_size_is_found_at_about_its_scale_and_stays(radius_m):
    bands = []
    for seed in range(3):
        places, values, inside = spot(seed, radius_m)
        found = optimised(places, values, OptimisedSettings("v", runs=30))
        hot = found.hotspots.level.filled(0) > 0
        assert found.scale.rule == PEAK and (hot & inside).sum() / inside.sum() > 0.9
        centre = np.hypot(places.x - 500, places.y - 500)
        assert hot[centre > radius_m + found.scale.band_m].mean() < 0.02
        core = found.stability.share[centre < radius_m / 2]
        assert core.mean() > 0.9 and core.min() > 0.8
        bands.append(found.scale.band_m)
    assert 0.5 * radius_m < np.median(bands) < 1.7 * radius_m


def test_there_is_no_hot_spot_in_noise():
    rng, shown, rules = np.random.default_rng(5), 0, []
    for _ in range(40):
        places, values = Places(*rng.random((2, 120)) * 1000), rng.normal(size=120)
        found = optimised(places, values, OptimisedSettings("v", runs=0))
        shown += found.hotspots.counts.hot + found.hotspots.counts.cold > 0
        rules.append(found.scale.rule)
    assert shown / 40 <= 0.15 and rules.count(AVERAGE) > 25


def test_meuse_zinc_stays_as_it_is():
    """Our own record (tests/data/meuse_optimised.csv, INSOP 0.1.0): seed 1, 99 bootstrap runs; z against getis_ord at 439.94 m."""
    found = optimised(meuse.places(), meuse.zinc(), OptimisedSettings("zinc"))
    assert found.assessment.transform == "log10" and found.scale.rule == PEAK
    assert found.scale.band_m == pytest.approx(439.9414436139, rel=1e-9)
    with (meuse.DATA / "meuse_optimised.csv").open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines))
    for name, column in columns_of(found).items():
        np.testing.assert_allclose(column, [float(row[name] or "nan") for row in rows], atol=1e-9)
    plain = getis_ord(meuse.places(), meuse.zinc(), HotspotSettings("zinc", Band(found.scale.band_m), "log10"))
    assert (plain.z == found.hotspots.z).all()


def columns_of(found):
    """Return what the golden file keeps."""
    return {
        "z": found.hotspots.z, "class": found.hotspots.level.astype(float).filled(np.nan), "stability": found.stability.share,
        "scale": found.stability.by_kind[SCALE], "bootstrap": found.stability.by_kind[BOOTSTRAP],
    }  # fmt: skip


def test_the_curve_by_written_out_sums():
    places, values = meuse.places(), np.log10(meuse.zinc())
    scale = scale_of(places, values)
    kept = ~apart(places)[1]
    x, y, v = places.x[kept], places.y[kept], values[kept] - values[kept].mean()
    for step in scale.steps[::5]:
        near = np.hypot(x[:, None] - x, y[:, None] - y) <= step.band_m
        np.fill_diagonal(near, False)
        w = near / np.maximum(near.sum(axis=1, keepdims=True), 1)
        assert step.value == pytest.approx(len(v) / w.sum() * (v @ w @ v) / (v @ v), abs=1e-12)
        s1, s2 = ((w + w.T) ** 2).sum() / 2, ((w.sum(0) + w.sum(1)) ** 2).sum()
        assert step.z == pytest.approx(whole_moran(v, w @ v, Moments(w.sum(), s1, s2)).z, rel=1e-10)
        assert step.neighbours == pytest.approx(near.sum(axis=1).mean())
    ordered = np.sort(np.hypot(places.x[:, None] - places.x, places.y[:, None] - places.y), axis=1)
    assert scale.k == 8 and scale.average_m == pytest.approx(ordered[:, 8].mean())


def test_every_sample_has_a_neighbour_at_the_first_distance_but_those_apart():
    rng = np.random.default_rng(3)
    places = Places(np.r_[rng.random(200) * 1000, 9000], np.r_[rng.random(200) * 1000, 9000])
    near, far = apart(places)
    assert far.tolist().index(True) == 200 or far[200]
    assert distances(places)[0] == near[~far].max() and len(distances(places)) <= 30
    doubled = Places(np.repeat(places.x, 2), np.repeat(places.y, 2))
    np.testing.assert_allclose(distances(doubled)[0], distances(places)[0])


def test_a_regular_grid_has_no_samples_apart():
    x, y = (part.ravel() * 427.3 + 181_234.567 for part in np.meshgrid(np.arange(20.0), np.arange(15.0)))
    assert not apart(Places(x, y))[1].any()
    assert distances(Places(x, y))[0] == pytest.approx(427.3)


def test_the_first_significant_peak_counts():
    def steps(*z):
        return [Step(10.0 * i, 0, 0, one, float(two_sided(np.array(one))), 5) for i, one in enumerate(z, 1)]

    assert peaks_of(steps(1, 1.5, 1.2, 3, 2, 5, 4)) == (3, 5)
    assert peaks_of(steps(5, 4, 3)) == () and peaks_of(steps(1, 2, 3)) == () and peaks_of(steps(-5, -3, -4)) == ()
    assert peaks_of(steps(1, 4, 4, 2)) == (1,)


def test_degrees_and_metres_choose_the_same_band():
    places, values, _ = spot(1)
    degrees = Places(places.x / 111_194.93, places.y / 111_194.93, geographic=True)
    one, other = scale_of(places, values), scale_of(degrees, values)
    assert other.band_m == pytest.approx(one.band_m, rel=1e-5) and other.peaks == one.peaks


def test_the_assessment_counts_and_proposes():
    rng = np.random.default_rng(2)
    x, y = np.r_[rng.random(100), 30, np.nan, 0.5], np.r_[rng.random(100), 30, 0.5, 0.5]
    values = np.r_[rng.lognormal(0, 1, 99), 500, 2.0, 1.0, np.nan]
    seen = assess(Places(x, y), values, "Pb")
    assert (seen.rows, seen.samples, seen.nulls, seen.nowhere) == (103, 101, 1, 1)
    assert seen.skewness == pytest.approx(skew(values[:101])) and seen.log_skewness == pytest.approx(skew(np.log10(values[:101])))
    assert seen.proposed == "log10" and seen.place_outliers.nonzero()[0].tolist() == [100] and seen.value_outliers[99]
    assert assess(Places(x, y), values, "Pb", "rank").transform == "rank"
    assert assess(Places(x, y), values - 1, "Pb").proposed == "rank"
    assert assess(Places(x, y), rng.normal(size=103), "Pb").proposed == "none"
    same = np.r_[np.ones(60), np.arange(43.0)]
    assert assess(Places(x, y), same, "Pb").mad == 0 and not assess(Places(x, y), same, "Pb").value_outliers.any()
    assert skewness(np.ones(4)) == 0


def test_shares_count_only_runs_in_which_a_place_took_part():
    base = np.ma.masked_array([2, -3, 0, 1, 0], [0, 0, 0, 0, 1])
    levels = ([1, -1, 0, 0, 0], [3, 0, 2, 1, 0]), ([-1, -2, 0, 0, 1],)
    reruns = [Rerun(SCALE, "1", 0, 0, 0.0, np.ma.masked_array(one)) for one in levels[0]]
    reruns.append(Rerun(BOOTSTRAP, "1", 0, 0, 0.0, np.ma.masked_array(levels[1][0], [0, 0, 1, 0, 0])))
    found = stability_of(base, iter(reruns))
    np.testing.assert_allclose(found.share, [2 / 3, 2 / 3, 1 / 2, 1 / 3, np.nan])
    np.testing.assert_allclose(found.by_kind[SCALE], [1, 0.5, 0.5, 0.5, np.nan])
    assert np.isnan(found.by_kind[BOUND]).all() and [rerun.same for rerun in found.reruns] == [0.75, 0.5, pytest.approx(1 / 3)]


def test_a_bootstrap_run_is_gi_star_of_the_samples_drawn(monkeypatch):
    """Written out: every drawn sample as often as it was drawn, at its place."""
    places, values, _ = spot(4, n=80)
    settings, (run,) = HotspotSettings("v", Band(150)), bootstrapped(places, values, HotspotSettings("v", Band(150)), (1, 9), silent)
    drawn = np.random.default_rng(9).integers(0, 80, 80)
    x, y, v = places.x[drawn], places.y[drawn], values[drawn]
    near = np.hypot(x[:, None] - x, y[:, None] - y) <= 150
    w, n = near.sum(axis=1), 80
    z = (near @ v - v.mean() * w) / (v.std() * np.sqrt((n * w - w**2) / (n - 1)))
    first = np.unique(drawn, return_index=True)
    z, w, times = z[first[1]], w[first[1]], np.bincount(drawn)[first[0]]
    expected = np.where(w > times, level_of(z, benjamini_hochberg(two_sided(z)), settings.alpha), 0)
    assert run.level.mask.sum() == 80 - len(first[0]) and run.level[first[0]].tolist() == expected.tolist()
    monkeypatch.setattr("insop_plugin.core.hotspots.stability.CELLS_AT_ONCE", 160)
    parts = list(bootstrapped(places, values, settings, (5, 9), silent))
    assert parts[0].level.tolist() == run.level.tolist() and len(parts) == 5


def test_bounds_put_0_and_the_limit_in_the_place_of_results_below_it():
    places, values, _ = spot(6, n=100)
    below, limit = values < 9.5, np.where(np.arange(100) % 10, 9.5, np.nan)
    settings = HotspotSettings("v", Band(200))
    low, high = other_bounds(places, values, settings, Bounds(below, limit), silent)
    known = below & np.isfinite(limit)
    for rerun, instead, name in ((low, 0.0, LOW), (high, 9.5, HIGH)):
        assert rerun.name == name and (rerun.level == getis_ord(places, np.where(known, instead, values), settings).level).all()
    ranked = list(other_bounds(places, values, HotspotSettings("v", Band(200), "log10"), Bounds(below, limit), silent))
    assert ranked[0].kind == BOUND and ranked[0].hot >= 0
    found = optimised(places, values, OptimisedSettings("v", runs=3), Bounds(below, limit))
    assert [rerun.kind for rerun in found.stability.reruns].count(BOUND) == 2


def test_the_same_seed_gives_the_same_stability_and_progress_can_stop_it():
    places, values, _ = spot(7, n=60)
    one, other, third = (optimised(places, values, OptimisedSettings("v", runs=20, seed=seed)) for seed in (1, 1, 2))
    assert (one.stability.share == other.stability.share).all() and (one.stability.share != third.stability.share).any()
    shares = []
    optimised(places, values, OptimisedSettings("v", runs=5), progress=shares.append)
    assert shares == sorted(shares) and shares[-1] == pytest.approx(1)
    assert forecast_seconds(places, 99) > 0

    def stop(share):
        if share > 0.5:
            raise Cancelled()

    with pytest.raises(Cancelled):
        optimised(places, values, OptimisedSettings("v", runs=5), progress=stop)


def test_refusals_are_named():
    places, values, _ = spot(8, n=60)
    with pytest.raises(FewerThanThirty, match="29 samples of Pb can be used; choosing a scale needs 30. 31 of 60 rows"):
        optimised(places, np.where(np.arange(60) < 29, values, np.nan), OptimisedSettings("Pb"))
    with pytest.raises(NegativeRuns):
        optimised(places, values, OptimisedSettings("v", runs=-1))
    with pytest.raises(AllAtOnePlace, match="All 60 samples lie at one and the same place"):
        optimised(Places(np.ones(60), np.ones(60)), values, OptimisedSettings("v"))


def test_few_places_and_samples_on_a_line_are_no_trouble():
    rng = np.random.default_rng(1)
    few = Places(np.repeat([0.0, 100, 200, 300], 20), np.zeros(80))
    assert optimised(few, rng.normal(size=80), OptimisedSettings("v", runs=2)).scale.band_m == 100
    with pytest.raises(BandTooWide):
        optimised(few.take(slice(0, 40)), rng.normal(size=40), OptimisedSettings("v", runs=2))
    line = Places(np.arange(60.0), np.zeros(60))
    found = optimised(line, np.r_[np.zeros(25), np.ones(10), np.zeros(25)] + rng.normal(size=60) / 10, OptimisedSettings("v", runs=2))
    assert found.hotspots.level[27:33].min() > 0


@pytest.mark.parametrize("common", [0.0, 3.7])
def test_a_bootstrap_that_draws_one_value_only_finds_nothing(common):
    """Where the only other value was not drawn nothing differs; rounding made cold and hot spots of it."""
    x, y = (axis.ravel() * 100.0 for axis in np.meshgrid(np.arange(8), np.arange(8)))
    values = np.full(64, common)
    values[0] = 50
    settings = HotspotSettings("v", Band(150.0))
    drawn = list(bootstrapped(Places(x, y), values, settings, (200, 1), silent))
    bare = [run for run in drawn if np.ma.getmaskarray(run.level)[0]]
    assert len(bare) > 40
    assert {(run.hot, run.cold) for run in bare} == {(0, 0)}
