"""Colocation quotients and cross-K: by hand, pair by pair, and under chance."""

import math

import numpy as np
import pytest
from scipy.stats import kstest

from insop_plugin.core.colocation.colocation import (
    CLASSES,
    NEAR,
    AllAlike,
    ColocationSettings,
    NoSources,
    TooFewRelabellings,
    colocation,
)
from insop_plugin.core.colocation.layout import layout_of
from insop_plugin.core.colocation.relabelling import cross_of, global_of, local_of
from insop_plugin.core.neighbourhood.neighbours import Band, Nearest
from insop_plugin.core.places import EARTH_RADIUS_M, Places
from insop_plugin.core.progress import silent
from insop_plugin.core.scan.cases import Cases


def test_quotients_by_hand():
    """On a line: source at 0; samples at 1 (hot), 1.5 (not), -1 (not), 3 (hot), 4 (hot).

    The source has two nearest, 1 and -1, so C_AB = 1/2; N = 6: CLQ = (1/2 / 1) / (3/5) = 5/6. Of the hot samples, the
    nearest of 1 is 1.5, of 3 is 4, of 4 is 3: C_BA = 0 and C_BB = 2, CLQ_BB = (2/3) / (2/5) = 5/3 with N_B' = 3 - 1.
    """
    samples = Places(np.array([1.0, 1.5, -1.0, 3.0, 4.0]), np.zeros(5))
    layout = layout_of(Places(np.zeros(1), np.zeros(1)), samples, Band(2.0), silent)
    found = global_of(layout, np.array([[1.0], [0], [0], [1], [1]]))
    np.testing.assert_allclose(found.ravel(), [5 / 6, 0, 5 / 3])
    swapped = global_of(layout, np.array([[0.0], [0], [1], [0], [0]]))  # the nearest of -1 is the source
    np.testing.assert_allclose(swapped[:2].ravel(), [0.5 / (1 / 5), 1 / (1 / 5)])
    assert np.isnan(swapped[2, 0])  # one hot sample has no other


def test_local_quotient_by_hand():
    """Within 2 m of the source lie 1 (hot), 1.5 and -1, with weights exp(-d^2 / 8); 3 of 5 samples are hot."""
    samples = Places(np.array([1.0, 1.5, -1.0, 3.0, 4.0]), np.zeros(5))
    layout = layout_of(Places(np.zeros(1), np.zeros(1)), samples, Band(2.0), silent)
    near, far = math.exp(-1 / 8), math.exp(-2.25 / 8)
    assert local_of(layout, np.array([[1.0], [0], [0], [1], [1]]))[0, 0] == pytest.approx(near / (2 * near + far) / 0.6)
    assert layout.near.tolist() == [3]


def pair_by_pair(sources, samples, hot, settings):
    """Return everything by loops over pairs; ties and weights written out."""
    points = [*((x, y, "A", 0) for x, y in sources), *((x, y, "S", h) for (x, y), h in zip(samples, hot, strict=True))]
    counts = {"AB": 0.0, "BA": 0.0, "BB": 0.0}
    for i, (x, y, kind, is_hot) in enumerate(points):
        apart = [math.hypot(x - p[0], y - p[1]) if j != i else math.inf for j, p in enumerate(points)]
        nearest = [points[j] for j, d in enumerate(apart) if d <= min(apart) * (1 + 1e-9)]
        share_hot = sum(p[3] for p in nearest) / len(nearest)
        share_source = sum(p[2] == "A" for p in nearest) / len(nearest)
        counts["AB"] += share_hot if kind == "A" else 0
        counts["BA"] += share_source if is_hot else 0
        counts["BB"] += share_hot if is_hot else 0
    n, n_a, n_b = len(points), len(sources), sum(hot)
    whole = [counts["AB"] / n_a / (n_b / (n - 1)), counts["BA"] / n_b / (n_a / (n - 1)), counts["BB"] / n_b / ((n_b - 1) / (n - 1))]
    local = []
    for x, y in sources:
        apart = np.array([math.hypot(x - a, y - b) for a, b in samples])
        width = settings.band_m if isinstance(settings, Band) else np.sort(apart)[settings.k - 1]
        weight = np.where(apart <= width * (1 + 1e-9), np.exp(-(apart**2) / (2 * width**2)), 0)
        local.append((weight * hot).sum() / weight.sum() / (n_b / len(samples)) if weight.sum() else 0.0)
    return whole, local


@pytest.mark.parametrize("neighbourhood", [Band(2.3), Nearest(5)])
def test_the_same_as_pair_by_pair(neighbourhood):
    rng = np.random.default_rng(5)
    sources, samples = rng.integers(0, 9, (12, 2)).astype(float), rng.integers(0, 9, (60, 2)).astype(float)  # many ties
    sources += 0.25
    hot = (rng.random(60) < 0.4).astype(float)
    layout = layout_of(Places(*sources.T), Places(*samples.T), neighbourhood, silent)
    whole, local = pair_by_pair(sources, samples, hot, neighbourhood)
    np.testing.assert_allclose(global_of(layout, hot[:, None]).ravel(), whole, atol=1e-12)
    np.testing.assert_allclose(local_of(layout, hot[:, None]).ravel(), local, atol=1e-12)
    apart = np.hypot(*(sources[:, None] - samples).transpose(2, 0, 1))
    shares = [(apart[:, hot == 1] <= reach * (1 + 1e-9)).mean() for reach in layout.distance_m]
    np.testing.assert_allclose(cross_of(layout, hot[:, None]).ravel(), shares, atol=1e-12)


def uneven(rng, n=150):
    """Return sources, and samples of which half lie round the sources: the sampling is drawn to them."""
    sources = rng.random((2, 15)) * 1000
    around = sources[:, rng.integers(0, 15, n // 2)] + rng.normal(size=(2, n // 2)) * 40
    return Places(*sources), Places(*np.hstack([around, rng.random((2, n - n // 2)) * 1000]))


def test_uneven_sampling_is_no_attraction():
    rng, p, curve, times, local = np.random.default_rng(9), [], [], [], []
    for seed in range(120):
        sources, samples = uneven(rng)
        hot = rng.permutation(np.r_[np.ones(50), np.zeros(100)])
        found = colocation(sources, samples, Cases(hot, 0, 0), ColocationSettings("f", Band(100.0), 199, seed))
        p.append(found.source_to_hot.p)
        curve.append(found.cross_k.p)
        times.append(found.source_to_hot.times)
        local.append(found.p)
    assert np.mean(times) == pytest.approx(1, abs=0.06)
    assert (np.array(p) <= 0.1).mean() < 0.1 + 3 * math.sqrt(0.09 / 120)  # cautious: quotients of whole numbers are often equal
    assert 0.03 < (np.concatenate(local) <= 0.1).mean() < 0.1 + 3 * math.sqrt(0.09 / 120)
    assert kstest(curve, "uniform").pvalue > 0.01


def test_the_quotient_is_about_one_where_all_lie_at_random():
    rng, found = np.random.default_rng(3), []
    for _ in range(60):
        layout = layout_of(Places(*rng.random((2, 40))), Places(*rng.random((2, 120))), Nearest(5), silent)
        found.append(global_of(layout, (np.arange(120) < 40).astype(float)[:, None]).ravel())
    np.testing.assert_allclose(np.mean(found, axis=0), 1, atol=0.08)


def attracted():
    """Return sources of which the first five have hot samples round them."""
    rng = np.random.default_rng(2)
    sources, samples = rng.random((2, 15)) * 3000, rng.random((2, 900)) * 3000
    apart = np.hypot(*(samples[:, :, None] - sources[:, None, :5])).min(axis=1)
    hot = (rng.random(900) < np.where(apart < 200, 0.85, 0.1)).astype(float)
    return Places(*sources), Places(*samples), Cases(hot, 0, 0)


def test_attraction_is_found_where_it_is():
    found = colocation(*attracted(), ColocationSettings("f", Band(250.0), 1999))
    assert found.cross_k.p < 0.01 and found.source_to_hot.times > 1.5
    assert found.kind.tolist()[:5] == [CLASSES.index(NEAR)] * 5
    assert found.counts.classes[NEAR] <= 7 and (found.clq[:5] > 2).all()


def test_degrees_are_distances_on_the_globe():
    sources, samples, hot = attracted()
    scale = 180 / math.pi / EARTH_RADIUS_M
    globe = [Places(10 + part.x * scale / math.cos(math.radians(60)), 60 + part.y * scale, geographic=True) for part in (sources, samples)]
    settings = ColocationSettings("f", Nearest(12), 99)
    plane, round_ = colocation(sources, samples, hot, settings), colocation(*globe, hot, settings)
    np.testing.assert_allclose(round_.bandwidth_m, plane.bandwidth_m, rtol=0.01)
    np.testing.assert_allclose(round_.clq, plane.clq, rtol=0.05)


def test_rows_that_take_no_part_are_counted():
    sources, samples, hot = attracted()
    cases, x, at = hot.cases.copy(), samples.x.copy(), sources.x.copy()
    cases[:2], x[5], at[3], at[14] = np.nan, np.nan, np.nan, 1e7
    found = colocation(Places(at, sources.y), Places(x, samples.y), Cases(cases, 1, 1), ColocationSettings("f", Band(250.0), 99))
    counts = found.counts
    assert (counts.rows, counts.samples, counts.undecided, counts.nulls, counts.nowhere) == (900, 897, 1, 1, 1)
    assert (counts.source_rows, counts.sources, counts.alone) == (15, 14, 1)
    assert found.kind.mask.nonzero()[0].tolist() == [3, 14] and np.isnan(found.clq[[3, 14]]).all() and found.near[14] == 0


def test_what_cannot_be_compared_is_refused():
    sources, samples, hot = attracted()
    with pytest.raises(NoSources, match="None of the 1 sources has a geometry"):
        colocation(Places(np.array([np.nan]), np.zeros(1)), samples, hot, ColocationSettings("f", Band(9.0)))
    with pytest.raises(AllAlike, match="0 of 900 samples are hot by Pb"):
        colocation(sources, samples, Cases(np.zeros(900), 0, 0), ColocationSettings("Pb", Band(9.0)))
    with pytest.raises(TooFewRelabellings, match="Use at least 199 relabellings"):
        colocation(sources, samples, hot, ColocationSettings("Pb", Band(9.0), 99, alpha=0.01))


def test_one_hot_sample_has_no_quotient_with_itself_and_no_p():
    rng = np.random.default_rng(4)
    sources, samples, hot = Places(*rng.random((2, 5)) * 100), Places(*rng.random((2, 40)) * 100), np.arange(40) == 7
    found = colocation(sources, samples, Cases(hot.astype(float), 0, 0), ColocationSettings("hot", Band(30.0), relabellings=999))
    assert math.isnan(found.hot_to_hot.value) and math.isnan(found.hot_to_hot.p) and not math.isnan(found.source_to_hot.p)
