"""Clusters beside scikit-learn's, and what must hold of them whatever the data."""

import numpy as np
import pytest

from insop_plugin.core.clusters import hdbscan as clusters_hdbscan
from insop_plugin.core.clusters.clusters import (
    DBSCAN,
    HDBSCAN,
    ROLES,
    ClusterSettings,
    NotADistance,
    NotASize,
    TooFewToCluster,
    clusters,
)
from insop_plugin.core.clusters.dbscan import dbscan
from insop_plugin.core.clusters.hdbscan import TooManySamples, hdbscan, spanning_tree
from insop_plugin.core.clusters.knee import NoKnee, knee
from insop_plugin.core.places import Places
from insop_plugin.core.progress import silent
from tests.core.cluster_cases import CASES, places_of, stored

STORED = stored()


def places(case):
    x, y, is_degrees = places_of(case)
    return Places(x, y, geographic=is_degrees)


def same_groups(one, other):
    """Say whether two labellings group alike, noise (-1) apart."""
    pairs = {(int(a), int(b)) for a, b in zip(one, other, strict=True)}
    return len(pairs) == len({a for a, _ in pairs}) == len({b for _, b in pairs}) and all((a < 0) == (b < 0) for a, b in pairs)


@pytest.mark.parametrize("case", CASES)
def test_dbscan_is_scikit_learns_to_the_label(case):
    _, _, eps_m, min_samples, _ = CASES[case]
    found = dbscan(places(case), eps_m, min_samples, silent)
    np.testing.assert_array_equal(found.label, STORED[case]["dbscan"])
    np.testing.assert_array_equal(found.is_core, STORED[case]["core"])


@pytest.mark.parametrize("case", [case for case in CASES if case != "coincident"])
def test_hdbscan_is_scikit_learns(case):
    found = hdbscan(places(case), CASES[case][4], 2, silent)
    assert same_groups(found.label, STORED[case]["hdbscan"]) and len(set(found.label)) > 2
    np.testing.assert_allclose(found.strength, STORED[case]["probability"], atol=1e-6)


@pytest.mark.parametrize("case", [case for case in CASES if case != "coincident"])
def test_hdbscan_with_equal_edges_is_near_scikit_learns_and_does_not_follow_the_rows(case):
    some, (_, _, _, min_samples, least) = places(case), CASES[case]
    found = hdbscan(some, least, min_samples, silent)
    assert adjusted_rand(found.label, STORED[case]["hdbscan_ties"]) > 0.9
    order = np.random.default_rng(2).permutation(len(some))
    assert same_groups(hdbscan(some.take(order), least, min_samples, silent).label, found.label[order])


def adjusted_rand(one, other):
    """Return the adjusted Rand index (Hubert and Arabie 1985), noise as a group."""
    table = np.zeros((int(max(one)) + 2, int(max(other)) + 2))
    np.add.at(table, (np.asarray(one, int) + 1, np.asarray(other, int) + 1), 1)
    pairs = [(part * (part - 1) / 2).sum() for part in (table, table.sum(axis=0), table.sum(axis=1))]
    chance = pairs[1] * pairs[2] / (len(one) * (len(one) - 1) / 2)
    return (pairs[0] - chance) / ((pairs[1] + pairs[2]) / 2 - chance)


def test_hdbscan_of_samples_that_share_places():
    found = hdbscan(places("coincident"), 10, 8, silent)
    x, y, _ = places_of("coincident")
    spots = np.unique(np.column_stack((x, y)), axis=0, return_inverse=True)[1].ravel()
    assert all(len(set(found.label[spots == spot])) == 1 for spot in range(spots.max() + 1))
    assert np.isfinite(found.strength).all() and len(set(found.label)) > 2


@pytest.mark.parametrize("seed", range(4))
def test_dbscan_is_the_definition_written_out(seed):
    rng = np.random.default_rng(seed)
    points = np.round(rng.random((300, 2)) * 40)  # on a lattice: many distances of exactly EPS
    found = dbscan(Places(*points.T), 2.0, 5, silent)
    near = ((points[:, None] - points) ** 2).sum(axis=-1) <= 4.0
    core = near.sum(axis=1) >= 5
    label = np.full(300, -1)
    for row in np.flatnonzero(core):  # spread from each core to all that hang together with it
        if label[row] < 0:
            group, name = {row}, label.max() + 1
            while group:
                one = group.pop()
                label[one] = name
                group |= set(np.flatnonzero(near[one] & core & (label < 0)))
    for row in np.flatnonzero(~core):
        reached = label[near[row] & core]
        label[row] = reached.min() if reached.size else -1
    np.testing.assert_array_equal(found.label, label)
    np.testing.assert_array_equal(found.is_core, core)


def test_cores_and_noise_do_not_depend_on_the_order_of_rows():
    some, _ = places("blobs"), None
    order = np.random.default_rng(3).permutation(len(some))
    first, second = dbscan(some, 40.0, 6, silent), dbscan(some.take(order), 40.0, 6, silent)
    np.testing.assert_array_equal(first.is_core[order], second.is_core)
    np.testing.assert_array_equal(first.label[order] < 0, second.label < 0)
    assert same_groups(first.label[order][second.is_core], second.label[second.is_core])


def test_a_contested_border_sample_goes_to_the_first_cluster():
    x = np.array([0.0, 0, 0, 1, 1.9, 2.8, 3.8, 3.8, 3.8])
    found = dbscan(Places(x, np.zeros(9)), 1.0, 4, silent)
    assert found.label.tolist() == [0, 0, 0, 0, 0, 1, 1, 1, 1] and found.contested == 1
    assert not found.is_core[4]


def test_crowded_cells_and_far_apart_samples():
    rng = np.random.default_rng(5)
    x = np.concatenate((rng.random(4000), 1.4 + rng.random(4000), [1e9, -1e9]))
    some = Places(x, np.zeros(8002))
    found = dbscan(some, 0.5, 3, silent)  # the two crowds are about 0.4 apart
    assert found.label[:8000].max() == 0 and found.label[8000:].tolist() == [-1, -1]
    assert dbscan(Places(x, np.zeros(8002)), 0.3, 3, silent).label.max() == 1


def test_more_cells_than_numbers_for_them():
    rng = np.random.default_rng(6)
    x, y = rng.random((2, 500)) * 5
    near = dbscan(Places(x, y), 0.3, 4, silent)
    far = np.array([1e10, -1e10])
    apart = dbscan(Places(np.append(x, far), np.append(y, far)), 0.3, 4, silent)
    np.testing.assert_array_equal(apart.label, [*near.label, -1, -1])


def test_the_tree_is_the_shortest_there_is():
    from scipy.sparse.csgraph import minimum_spanning_tree

    x, y, _ = places_of("meuse")
    apart = np.hypot(x[:, None] - x, y[:, None] - y)
    core = np.sort(apart, axis=1)[:, 4]
    reach = np.maximum(apart, np.maximum(core[:, None], core))
    _, _, length = spanning_tree(Places(x, y), 5, silent)
    assert length.sum() == pytest.approx(minimum_spanning_tree(np.triu(reach, 1)).sum(), rel=1e-12)


def test_islands_nulls_and_rows_without_a_place_are_counted():
    x = np.array([0.0, 1, 2, 0, 1, 500, np.nan, 1])
    y = np.array([0.0, 0, 0, 1, 1, 500, np.nan, 2])
    taking_part = np.array([True] * 7 + [False])
    found = clusters(Places(x, y), taking_part, ClusterSettings(DBSCAN, 1.5, 3, 3))
    assert found.number.tolist() == [1, 1, 1, 1, 1, None, None, None]
    assert [None if role is None else ROLES[role] for role in found.role.tolist()][4:] == ["core", "noise", None, None]
    counts = found.counts
    assert (counts.rows, counts.samples, counts.nulls, counts.nowhere) == (8, 6, 1, 1)
    assert (counts.clusters, counts.clustered, counts.noise, counts.sizes) == (1, 5, 1, (5, 5.0, 5))


def test_small_clusters_become_noise():
    x = np.array([0.0, 1, 2, 3, 50, 51, 52])
    found = clusters(Places(x, np.zeros(7)), np.ones(7, bool), ClusterSettings(DBSCAN, 1.5, 2, 4))
    assert found.number.tolist() == [1, 1, 1, 1, None, None, None] and found.counts.noise == 3


def test_the_knee_of_two_densities_lies_between_them():
    rng = np.random.default_rng(6)
    dense, sparse = rng.random((900, 2)) * 100, rng.random((60, 2)) * 4000 + 500
    some = Places(*np.vstack((dense, sparse)).T)
    assert 5 < knee(some, 4) < 200
    even = Places(np.arange(20.0) * 3, np.zeros(20))
    assert knee(even, 1) == pytest.approx(3)
    with pytest.raises(NoKnee, match="have no knee"):
        knee(Places(np.ones(9), np.ones(9)), 4)


@pytest.mark.parametrize(
    ("settings", "error", "sentence"),
    [
        (ClusterSettings(min_samples=60), TooFewToCluster, "50 samples can be used; a cluster needs 60"),
        (ClusterSettings(HDBSCAN, min_cluster_size=1), NotASize, "MIN_CLUSTER_SIZE is 1; it has to be at least 2"),
        (ClusterSettings(eps_m=-1.0), NotADistance, "EPS is -1.0 m"),
        (ClusterSettings(eps_m=float("nan")), NotADistance, "EPS is nan m"),
    ],
)
def test_refusals(settings, error, sentence):
    some = Places(*np.random.default_rng(1).random((2, 50)))
    with pytest.raises(error, match=sentence):
        clusters(some, np.ones(50, bool), settings)


def test_more_than_the_tree_can_hold_is_refused_in_words(monkeypatch):
    monkeypatch.setattr(clusters_hdbscan, "MOST_SAMPLES", 100)
    monkeypatch.setitem(__import__("sys").modules, "sklearn.cluster", None)
    with pytest.raises(TooManySamples, match="up to 100 samples here; there are 155"):
        hdbscan(places("meuse"), 5, 5, silent)
