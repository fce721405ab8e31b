"""Layers of profiles: what is wrong with them, what would mend it, and what follows."""

import numpy as np
import pytest

from insop_plugin.core.depth.profile_problems import PROBLEMS
from insop_plugin.core.depth.profiles import Layers, examine
from tests.core.layers import layers_of


def told(examined):
    """Return the findings as (row, problem, upper, lower); None for no proposal."""
    found = examined.findings
    ends = [[None if np.isnan(end) else float(end) for end in column] for column in (found.upper_cm, found.lower_cm)]
    return list(zip(found.row.tolist(), found.problem.tolist(), *ends, strict=True))


@pytest.mark.parametrize(
    ("profile", "finding"),
    [
        ([(0, 20), (40, 20)], (1, "reversed", 20, 40)),
        ([(0, 20), (15, 40)], (1, "overlap", 20, 40)),
        ([(0, 20), (5, 15)], (1, "overlap", None, None)),
        ([(0, 20), (0, 20)], (1, "duplicate", None, None)),
        ([(-3, 10), (10, 20)], (0, "crosses_surface", 0, 10)),
        ([(0, -20), (20, 40)], (0, "negative", 0, 20)),
    ],
)
def test_what_refuses_the_whole_profile(profile, finding):
    found = examine(layers_of(profile, [(0, 30)]))
    other = 1 - finding[0]
    assert sorted(told(found)) == sorted([finding, (other, "profile_refused", None, None)])
    assert (found.used.tolist(), found.refused, found.left_out) == ([2], 2, 0)


@pytest.mark.parametrize(
    ("profile", "finding"),
    [([(0, 20), (20, np.nan)], (1, "depth_missing", None, None)), ([(0, 20), (30, 30)], (1, "no_thickness", None, None))],
)
def test_what_refuses_a_layer_only(profile, finding):
    found = examine(layers_of(profile))
    assert told(found) == [finding] and found.used.tolist() == [0] and found.refused == 1


def test_gaps_and_great_depths_are_said_and_used():
    found = examine(layers_of([(0, 20), (30, 50), (50, 2000)]))
    assert told(found) == [(1, "gap", 20, 50), (2, "very_deep", 5, 200)]
    assert found.used.tolist() == [0, 1, 2] and found.refused == 0


def test_a_gap_counts_from_the_deepest_layer_above():
    found = examine(layers_of([(0, 100), (10, 20), (30, 40), (110, 120)]))
    assert [row[:2] for row in told(found)] == [(0, "profile_refused"), (1, "overlap"), (2, "overlap"), (3, "gap"), (3, "profile_refused")]
    assert told(found)[3][2:] == (100, 120)


@pytest.mark.parametrize(
    ("litter", "own"),
    [((5, 0), (0, 5)), ((-5, 0), (0, 5)), ((0, 5), (0, 5)), ((8, 3), (0, 8))],
)
def test_organic_layers_are_left_out_with_their_own_depths(litter, own):
    found = examine(layers_of([litter, (0, 20)], organic=[0]))
    assert (0, "organic", *own) in told(found)
    assert (found.used.tolist(), found.refused, found.left_out) == ([1], 0, 1)


def test_a_layer_above_the_surface_is_left_out():
    found = examine(layers_of([(-5, 0), (0, 20)]))
    assert told(found) == [(0, "above_surface", None, None)] and found.left_out == 1 and found.used.tolist() == [1]


def test_mineral_soil_that_counts_from_the_litter_is_noticed():
    found = examine(layers_of([(0, 5), (5, 25), (25, 60)], [(0, 5), (0, 20)], organic=[0, 3]))
    assert [row for row in told(found) if row[1] == "below_litter"] == [(1, "below_litter", 0, 20), (2, "below_litter", 20, 55)]


def test_rows_in_are_used_refused_or_left_out():
    random = np.random.default_rng(11)
    n = 4000
    upper = random.integers(-5, 60, n).astype(float)
    lower = upper + random.integers(-5, 40, n)
    lower[random.random(n) < 0.05] = np.nan
    layers = Layers(random.integers(0, 1500, n), upper, lower, random.random(n) < 0.1)
    found = examine(layers)
    assert len(found.used) + found.refused + found.left_out == n and min(len(found.used), found.refused, found.left_out) > 100
    refusing = {row for row, code in zip(found.findings.row, found.findings.problem, strict=True) if PROBLEMS[code][0] in ("profile", "layer")}
    assert len(refusing) == found.refused and not refusing & set(found.used.tolist())
    ends = np.stack([layers.profile[found.used], layers.upper_cm[found.used], layers.lower_cm[found.used]])
    same = ends[0, 1:] == ends[0, :-1]
    assert (np.diff(ends[0]) >= 0).all() and (ends[1, 1:][same] >= ends[2, :-1][same]).all()


def test_no_layers_at_all():
    found = examine(layers_of())
    assert (len(found.used), found.refused, found.left_out, told(found)) == (0, 0, 0, [])
