"""Hexagons and squares against brute force, and nothing lost in counting."""

import math

import numpy as np
import pytest

from insop_plugin.core.hotspots.cells import FISHNET, HEXAGONS, OnALine, TooManyCells, area_by_rule, counted, size_of

KINDS = (HEXAGONS, FISHNET)


def incidents(seed=1, n=2000):
    return np.random.default_rng(seed).random((2, n)) * [[1000], [600]] + [[5e5], [-2e6]]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("size", [31.0, 97.3, 400.0])
def test_every_incident_lies_in_the_cell_whose_centre_is_nearest(kind, size):
    x, y = incidents()
    found = counted(x, y, kind, size)
    apart = np.hypot(x[:, None] - found.x, y[:, None] - found.y)
    if kind == FISHNET:
        apart = np.maximum(np.abs(x[:, None] - found.x), np.abs(y[:, None] - found.y))
    np.testing.assert_allclose(apart[np.arange(len(x)), found.cell_of], apart.min(axis=1), atol=1e-9 * size)
    assert found.count.sum() == len(x)
    assert (np.bincount(found.cell_of, minlength=len(found.count)) == found.count).all()


@pytest.mark.parametrize("kind", KINDS)
def test_cells_have_the_area_asked_for_and_do_not_overlap(kind):
    x, y = incidents()
    area = area_by_rule(x, y)
    size = size_of(kind, area)
    found = counted(x, y, kind, size)
    u, v = (found.corners[..., axis] - found.corners[:, :1, axis] for axis in (0, 1))
    areas = np.abs((u * np.roll(v, -1, axis=1) - v * np.roll(u, -1, axis=1)).sum(axis=1)) / 2
    np.testing.assert_allclose(areas, area, rtol=1e-9)
    apart = np.hypot(found.x[:, None] - found.x, found.y[:, None] - found.y)
    assert apart[apart > 0].min() == pytest.approx(size, rel=1e-9)
    np.testing.assert_allclose(found.corners.mean(axis=1), np.column_stack((found.x, found.y)), rtol=1e-12)


def test_the_rule_is_twice_the_area_by_the_number():
    x, y = np.array([0.0, 10, 10, 0, 5]), np.array([0.0, 0, 4, 4, 2])
    assert area_by_rule(x, y) == pytest.approx(2 * 40 / 5)
    assert size_of(FISHNET, 16) == 4
    assert size_of(HEXAGONS, 16) == pytest.approx(math.sqrt(16 * 2 / math.sqrt(3)))


@pytest.mark.parametrize("kind", KINDS)
def test_empty_cells_inside_take_part_and_those_outside_do_not(kind):
    angle = np.linspace(0, 2 * np.pi, 200)
    x, y = 100 * np.cos(angle), 100 * np.sin(angle)
    found = counted(x, y, kind, 8.0)
    empty = found.count == 0
    assert empty.sum() > 30 and (np.hypot(found.x, found.y)[empty] <= 100).all()
    inner = np.hypot(found.x, found.y) < 70
    area = 64 if kind == FISHNET else 64 * math.sqrt(3) / 2
    assert inner.sum() == pytest.approx(math.pi * 70**2 / area, rel=0.05)  # no gap among them


def test_what_cannot_be_counted_is_named():
    with pytest.raises(OnALine, match="The 40 incidents span no area"):
        area_by_rule(np.arange(40.0), np.arange(40.0))
    with pytest.raises(OnALine):
        area_by_rule(np.ones(2), np.ones(2))
    with pytest.raises(TooManyCells, match="Cells of 0.1 m would be"):
        counted(*incidents(), HEXAGONS, 0.1)
