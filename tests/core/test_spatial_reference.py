"""Every local and whole statistic as esda has it: five data sets, four in degrees, among them the date line and a pole."""

import csv
from functools import cache

import numpy as np
import pytest

from insop_plugin.core.hotspots.hotspots import BINARY, KERNEL, ROW_STANDARDISED, HotspotSettings, getis_ord
from insop_plugin.core.hotspots.local_moran import MoranSettings, local_moran
from insop_plugin.core.neighbourhood.neighbour_pairs import pairs_of
from insop_plugin.core.neighbourhood.neighbours import Band, Nearest
from insop_plugin.core.places import Places
from insop_plugin.core.progress import silent
from tests.core import meuse
from tests.core.spatial_cases import BAND_M, K, data


@cache
def table(name):
    with (meuse.DATA / name).open() as lines:
        return list(csv.DictReader(lines))


def esda(case):
    """Return the columns of a case by name."""
    rows = [row for row in table("spatial_esda.csv") if row["case"] == case]
    return {name: np.array([float(row[name]) for row in rows]) for name in rows[0] if name != "case"}


def places(name, turn=0.0):
    x, y, *_ = data(name)
    return Places((x + 180 + turn) % 360 - 180 if turn else x, y, geographic=name != "valley")


def neighbourhood(name, kind):
    return Nearest(K) if kind.endswith("knn") else Band(BAND_M[name])


@pytest.mark.parametrize("name", BAND_M)
@pytest.mark.parametrize("kind", ["knn", "band"])
def test_neighbours_are_the_same_samples(name, kind):
    expected, at = esda(f"{name}_{kind}"), places(name)
    for block in pairs_of(at, neighbourhood(name, kind), silent):
        assert (np.bincount(block.own, minlength=len(block.rows)) == expected["neighbours"][block.rows]).all()
        assert (np.bincount(block.own, block.other, len(block.rows)) == expected["sum_of_rows"][block.rows]).all()


@pytest.mark.parametrize("name", BAND_M)
@pytest.mark.parametrize("kind", ["knn", "band", "kernel_knn", "kernel_band"])
def test_gi_and_gi_star(name, kind):
    expected, values = esda(f"{name}_{kind}"), data(name)[2]
    for weights in (KERNEL,) if kind.startswith("kernel") else (BINARY, ROW_STANDARDISED):
        star, bare = (
            getis_ord(places(name), values, HotspotSettings("v", neighbourhood(name, kind), star=one, weights=weights))
            for one in (True, False)
        )
        np.testing.assert_allclose(star.z, expected["gi_star"], atol=1e-10)
        np.testing.assert_allclose(bare.z, expected["gi"], atol=1e-10)  # NaN where there is no neighbour, in both


@pytest.mark.parametrize("name", BAND_M)
@pytest.mark.parametrize("kind", ["knn", "band"])
def test_local_moran_and_geary_and_the_whole(name, kind):
    """esda divides by n - 1 where we divide by n; it gives samples without a neighbour 0 where we say nothing."""
    expected, (_, _, first, second, _) = esda(f"{name}_{kind}"), data(name)
    known, n = expected["neighbours"] > 0, len(first)
    settings = MoranSettings("v", neighbourhood(name, kind), permutations=99)
    found = local_moran(places(name), (first, first), settings)
    both = local_moran(places(name), (first, second), MoranSettings("v", settings.neighbourhood, "w", permutations=99))
    np.testing.assert_allclose(found.i[known] * (n - 1) / n, expected["moran"][known], atol=1e-10)
    np.testing.assert_allclose(both.i[known] * (n - 1) / n, expected["moran_bv"][known], atol=1e-10)
    np.testing.assert_allclose(found.geary[known], expected["geary"][known], atol=1e-10)
    assert np.isnan(found.i[~known]).all() and found.counts.islands == (~known).sum()
    whole = next(row for row in table("spatial_esda_whole.csv") if row["case"] == f"{name}_{kind}")
    mine = {"moran": found.counts.moran, "geary": found.counts.geary}
    for part, one in mine.items():
        assert one.value == pytest.approx(float(whole[part]), abs=1e-10)
        assert one.z == pytest.approx(float(whole[f"{part}_z"]), abs=1e-8)


@pytest.mark.parametrize("name", ["date_line", "pole", "globe", "colorado"])
def test_turning_the_globe_changes_nothing(name):
    """Another meridian of 0: the date line then runs elsewhere, and in Colorado right through the data."""
    values = data(name)[2]
    for near in (Nearest(K), Band(BAND_M[name])):
        one, turned = (getis_ord(places(name, turn), values, HotspotSettings("v", near)) for turn in (0.0, -74.5))
        np.testing.assert_allclose(turned.z, one.z, atol=1e-9)
