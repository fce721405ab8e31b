"""Outlines that cross themselves, found in all rows at once by one sweep."""

from collections.abc import Iterator

import numpy as np

from insop_plugin.core.shapes import Shapes

APART = 1000.0  # degrees between rows in the sweep, so that no row meets another
CHUNK = 2_000_000


def crossing_rows(shapes: Shapes) -> np.ndarray:
    """Return which polygon rows have an outline that crosses, touches or folds back on itself.

    Args:
        shapes: geometries in degrees.
    Returns:
        One boolean per row; rings that only touch each other in a point are right.
    """
    bad = np.zeros(len(shapes.kind), bool)
    start, end, row, ring, place, size = shapes.edges
    usable = (shapes.kind[row] == "Polygon") & (np.abs(start) <= 360).all(axis=1) & (np.abs(end) <= 360).all(axis=1)
    edges = tuple(part[usable] for part in (start, end, row, ring, place, size))
    for one, other in _neighbours(edges):
        wrong = _clash(edges, one, other)
        bad[edges[2][one[wrong]]] = True
    return bad


def _neighbours(edges: tuple[np.ndarray, ...]) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Yield pairs of edges of the same row whose boxes overlap, in chunks."""
    start, end, row = edges[:3]
    low = np.minimum(start[:, 0], end[:, 0]) + row * APART
    high = np.maximum(start[:, 0], end[:, 0]) + row * APART + 1e-6
    order = np.argsort(low, kind="stable")
    last = np.searchsorted(low[order], high[order], side="right")
    many = np.maximum(last - np.arange(len(order)) - 1, 0)
    for part in _chunks(many):
        one = np.repeat(part, many[part])
        step = np.arange(len(one)) - np.repeat(np.cumsum(many[part]) - many[part], many[part])
        one, other = order[one], order[one + 1 + step]
        near = np.maximum(start[one, 1], end[one, 1]) >= np.minimum(start[other, 1], end[other, 1])
        near &= np.maximum(start[other, 1], end[other, 1]) >= np.minimum(start[one, 1], end[one, 1])
        yield one[near], other[near]


def _chunks(many: np.ndarray) -> Iterator[np.ndarray]:
    total = np.cumsum(many)
    if len(many):
        yield from np.split(np.arange(len(many)), np.searchsorted(total, np.arange(CHUNK, total[-1], CHUNK)))


def _clash(edges: tuple[np.ndarray, ...], one: np.ndarray, other: np.ndarray) -> np.ndarray:
    start, end, row, ring, place, size = edges
    a, b, c, d = start[one], end[one], start[other], end[other]
    left, right, before, after = _side(a, b, c), _side(a, b, d), _side(c, d, a), _side(c, d, b)
    meet = (left * right <= 0) & (before * after <= 0)
    flat = (left == 0) & (right == 0)
    meet &= ~flat | _boxes_meet(a, b, c, d)
    apart = np.abs(place[one] - place[other])
    next_to = (apart == 1) | (apart == size[one] - 1)
    back = flat & (((b - a) * (d - c)).sum(axis=1) < 0)
    cross = (left * right < 0) & (before * after < 0)
    same_ring = np.where(next_to, back, meet)
    return (row[one] == row[other]) & np.where(ring[one] == ring[other], same_ring, cross)


def _side(a: np.ndarray, b: np.ndarray, point: np.ndarray) -> np.ndarray:
    return np.sign((b[:, 0] - a[:, 0]) * (point[:, 1] - a[:, 1]) - (b[:, 1] - a[:, 1]) * (point[:, 0] - a[:, 0]))


def _boxes_meet(a: np.ndarray, b: np.ndarray, c: np.ndarray, d: np.ndarray) -> np.ndarray:
    low = np.maximum(np.minimum(a, b), np.minimum(c, d))
    return (low <= np.minimum(np.maximum(a, b), np.maximum(c, d))).all(axis=1)
