"""HDBSCAN: clusters of any density, those that last longest while the density wanted rises."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.places import EARTH_RADIUS_M, Places, axes
from insop_plugin.core.progress import Progress, part_of

if TYPE_CHECKING:
    from numpy import ndarray

MOST_SAMPLES = 20_000
SHORTEST_M = 1e-3
"""Distances below a millimetre count as one, so that samples at one place have a density."""
SECONDS_A_PAIR = 5e-9
ROOT = 0


class TooManySamples(InsopError):
    """More samples than the exact tree can be made of in reasonable time."""

    template = N_("HDBSCAN takes up to {most} samples here; there are {n}.")
    hint = N_("Choose DBSCAN, take only exceeding samples or one area at a time, or install the Python package scikit-learn.")


@dataclass(frozen=True)
class Lasting:
    """What HDBSCAN says of each sample."""

    label: "ndarray"  # from 0; -1 for noise
    strength: "ndarray"  # 0 to 1: how far towards its cluster's densest samples


@dataclass(frozen=True)
class Condensed:
    """The tree of clusters that never get smaller than the least size."""

    parent: "ndarray"  # of each cluster; -1 for the root
    birth: "ndarray"  # density (1 / distance) at which it splits off
    members: "ndarray"  # how many samples it starts with
    cluster: "ndarray"  # the smallest cluster that each sample is in
    leaves: "ndarray"  # density at which each sample leaves it


def hdbscan(places: Places, min_cluster_size: int, min_samples: int, progress: Progress) -> Lasting:
    """Group samples by how long groups last.

    Args:
        places: n samples without NaN; n is at least both sizes.
        min_cluster_size: least number of samples of a cluster.
        min_samples: the distance to this many samples, itself counted, is a sample's core distance.
        progress: told the share done.

    Returns:
        Labels by excess of mass; the whole data set is never one cluster.

    Raises:
        TooManySamples: more than 20,000 and no scikit-learn.

    Source: Campello, Moulavi, Zimek and Sander 2015, ACM Trans. Knowl. Discov. Data 10:5.
    """
    if len(places) > MOST_SAMPLES:
        return _by_sklearn(places, min_cluster_size, min_samples)
    merges = linkage(*spanning_tree(places, min_samples, part_of(progress, 0.0, 0.9)))
    tree = condensed(merges, min_cluster_size)
    chosen = lasting_longest(tree)
    progress(1.0)
    return _labelled(tree, chosen)


def spanning_tree(places: Places, min_samples: int, progress: Progress) -> "tuple[ndarray, ndarray, ndarray]":
    """Return the edges of the minimum spanning tree of mutual reachability, and their lengths in metres (Prim)."""
    from scipy.spatial import cKDTree

    parts, n = [axis.copy() for axis in axes(places)], len(places)
    points = np.column_stack(parts)
    core = cKDTree(points).query(points, [min_samples], workers=-1)[0][:, 0]
    distance, source, row = np.full(n, np.inf), np.zeros(n, np.int64), np.arange(n)
    edges, length, columns = np.empty((n - 1, 2), np.int64), np.empty(n - 1), (*parts, core, distance, source, row)
    spot = 0
    for step in range(n - 1):
        here, left = [column[spot].item() for column in columns], n - 1 - step
        for column in columns:  # the last one takes its place, so that the rest stays together
            column[spot] = column[left]
        reach = np.sqrt(sum((axis[:left] - value) ** 2 for axis, value in zip(parts, here, strict=False)))
        np.maximum(np.maximum(reach, core[:left], out=reach), here[len(parts)], out=reach)
        closer = reach < distance[:left]
        np.copyto(distance[:left], reach, where=closer)
        np.copyto(source[:left], here[-1], where=closer)
        spot = int(np.argmin(distance[:left]))
        edges[step], length[step] = (source[spot], row[spot]), distance[spot]
        if step % 256 == 0:
            progress(step / n)
    if places.geographic:
        length = 2 * EARTH_RADIUS_M * np.arcsin(np.minimum(length / 2, 1))
    return edges[:, 0], edges[:, 1], length


def linkage(one: "ndarray", other: "ndarray", length: "ndarray") -> "ndarray":
    """Return merges of single linkage, one row each: left, right, distance, size; samples are 0 to n - 1."""
    n = len(length) + 1
    head, size = list(range(2 * n - 1)), [1] * (2 * n - 1)
    merges = np.empty((n - 1, 4))

    def top(node: int) -> int:
        while head[node] != node:
            head[node] = head[head[node]]
            node = head[node]
        return node

    for step, edge in enumerate(np.argsort(length, kind="stable").tolist()):
        left, right, new = top(int(one[edge])), top(int(other[edge])), n + step
        head[left] = head[right] = new
        size[new] = size[left] + size[right]
        merges[step] = left, right, length[edge], size[new]
    return merges


def condensed(merges: "ndarray", least: int) -> Condensed:
    """Return the tree without splits that leave fewer than two groups of `least` samples: small groups just leave.

    All merges at one distance are one, so that the order of equal edges, and with it that of the rows, plays no part.
    """
    n = len(merges) + 1
    order, start = _leaf_order(merges)
    cluster, leaves = np.zeros(n, np.int64), np.zeros(n)
    parent, birth, members = [-1], [0.0], [n]
    waiting = [(2 * n - 2, ROOT)]
    while waiting:
        node, name = waiting.pop()
        density = 1 / max(merges[node - n, 2], SHORTEST_M)
        sides = [(side, _size(merges, side, n)) for side in _sides(merges, node)]
        large = [side for side in sides if side[1] >= least]
        for side, size in (side for side in sides if side[1] < least):
            rows = order[start[side] : start[side] + size]
            cluster[rows], leaves[rows] = name, density
        if len(large) == 1:
            waiting.append((large[0][0], name))
            continue
        for side, size in large:
            parent.append(name)
            birth.append(density)
            members.append(size)
            waiting.append((side, len(parent) - 1))
    return Condensed(np.array(parent), np.array(birth), np.array(members), cluster, leaves)


def _sides(merges: "ndarray", node: int) -> list[int]:
    """Return what a node falls apart into at its distance, or at the shortest distance that counts."""
    n = len(merges) + 1
    distance = max(merges[node - n, 2], SHORTEST_M)
    found, waiting = [], [node]
    while waiting:
        for side in merges[waiting.pop() - n, :2].astype(np.int64).tolist():
            is_same = side >= n and max(merges[side - n, 2], SHORTEST_M) == distance
            (waiting if is_same else found).append(side)
    return found


def lasting_longest(tree: Condensed) -> "ndarray":
    """Return which clusters hold more mass than all clusters inside them together (excess of mass)."""
    stability = np.zeros(len(tree.parent))
    np.add.at(stability, tree.cluster, tree.leaves - tree.birth[tree.cluster])
    np.add.at(stability, tree.parent[1:], (tree.birth[1:] - tree.birth[tree.parent[1:]]) * tree.members[1:])
    chosen, inner = np.ones(len(stability), bool), np.zeros(len(stability))
    for name in range(len(stability) - 1, ROOT, -1):
        if inner[name] > stability[name]:
            chosen[name], stability[name] = False, inner[name]
        inner[tree.parent[name]] += stability[name]
    chosen[ROOT] = False
    covered = np.zeros(len(chosen), bool)
    for name in range(1, len(chosen)):
        above = tree.parent[name]
        covered[name] = covered[above] or chosen[above]
    return chosen & ~covered


def _labelled(tree: Condensed, chosen: "ndarray") -> Lasting:
    within = np.full(len(chosen), -1)
    for name in range(len(chosen)):
        within[name] = name if chosen[name] else within[tree.parent[name]] if name else -1
    top = np.zeros(len(chosen))
    np.maximum.at(top, tree.cluster, tree.leaves)
    np.maximum.at(top, tree.parent[1:], tree.birth[1:])
    label = within[tree.cluster]
    highest = np.where(label >= 0, top[label], 1.0)
    return Lasting(label, np.where(label >= 0, np.minimum(tree.leaves, highest) / highest, 0.0))


def _leaf_order(merges: "ndarray") -> "tuple[ndarray, ndarray]":
    """Return samples in an order in which every node's samples stand together, and where each node's begin."""
    n = len(merges) + 1
    start = np.zeros(2 * n - 1, np.int64)
    for node in range(2 * n - 2, n - 1, -1):
        left, right = int(merges[node - n, 0]), int(merges[node - n, 1])
        start[left] = start[node]
        start[right] = start[node] + _size(merges, left, n)
    return np.argsort(start[:n], kind="stable"), start


def _size(merges: "ndarray", node: int, n: int) -> int:
    return 1 if node < n else int(merges[node - n, 3])


def _by_sklearn(places: Places, min_cluster_size: int, min_samples: int) -> Lasting:
    """Let scikit-learn do it where it is installed."""
    try:
        from sklearn.cluster import HDBSCAN
    except ImportError as error:
        raise TooManySamples(most=MOST_SAMPLES, n=len(places)) from error
    sizes = {"min_cluster_size": min_cluster_size, "min_samples": min_samples}
    if places.geographic:
        found = HDBSCAN(metric="haversine", **sizes).fit(np.radians(np.column_stack((places.y, places.x))))
    else:
        found = HDBSCAN(**sizes).fit(np.column_stack(axes(places)))
    return Lasting(found.labels_.astype(np.int64), found.probabilities_)
