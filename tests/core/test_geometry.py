"""Drawn shapes: each refusal names the place and what to do; what is right passes unchanged."""

import math

import pytest

from insop_plugin.core.geometry import (
    CrossesDateLine,
    CrossesItself,
    NoExtent,
    OutsideWorld,
    TooFewVertices,
    checked,
    crossing,
    place,
)

SQUARE = [(9.0, 45.0), (9.1, 45.0), (9.1, 45.1), (9.0, 45.1)]


def test_a_square_passes_and_its_closing_point_is_dropped():
    assert checked("Polygon", [*SQUARE, SQUARE[0]]) == SQUARE


def test_a_double_click_counts_once():
    assert checked("LineString", [(1, 1), (1, 1), (2, 2), (2, 2)]) == [(1, 1), (2, 2)]


def test_a_bow_tie_is_refused_with_the_place_where_it_crosses():
    bow_tie = [(9.0, 45.0), (9.1, 45.1), (9.1, 45.0), (9.0, 45.1)]
    with pytest.raises(CrossesItself, match=r"crosses itself at 45\.05000° N 9\.05000° E"):
        checked("Polygon", bow_tie)


def test_an_outline_that_touches_itself_in_a_point_is_refused():
    assert crossing([(0, 0), (4, 0), (4, 4), (2, 0), (0, 4)]) == (2.0, 0.0)


def test_an_outline_that_folds_back_on_itself_is_refused():
    assert crossing([(0, 0), (4, 0), (2, 0), (2, 3)]) == (4.0, 0.0)


def test_two_rings_sharing_a_corner_are_refused():
    assert crossing([(0, 0), (2, 0), (1, 1), (2, 2), (0, 2), (1, 1)]) == (1.0, 1.0)


@pytest.mark.parametrize("corners", [3, 4, 64, 1000])
def test_a_round_outline_does_not_cross(corners):
    ring = [(math.cos(2 * math.pi * i / corners), math.sin(2 * math.pi * i / corners)) for i in range(corners)]
    assert crossing(ring) is None


def test_a_star_drawn_through_itself_crosses_and_its_hull_does_not():
    star = [(math.cos(0.8 * math.pi * i), math.sin(0.8 * math.pi * i)) for i in range(5)]
    assert crossing(star) is not None
    assert crossing(sorted(star, key=lambda v: math.atan2(v[1], v[0]))) is None


def test_one_click_is_no_line_and_says_how_many_are_needed():
    with pytest.raises(TooFewVertices, match="1 different points; 2 are needed"):
        checked("LineString", [(3, 3), (3, 3)])


def test_there_and_back_is_no_outline():
    with pytest.raises(TooFewVertices, match="2 different points; 3 are needed"):
        checked("Polygon", [(0, 0), (1, 0), (0, 0)])


def test_points_on_one_line_enclose_nothing():
    with pytest.raises(NoExtent):
        checked("Polygon", [(0, 0), (1, 1), (2, 2), (3, 3)])


def test_a_very_small_outline_is_not_called_flat():
    assert len(checked("Polygon", [(30, -20), (30.000001, -20), (30, -19.999999)])) == 3


@pytest.mark.parametrize("shape, vertices", [("LineString", [(179.9, 0), (-179.9, 0)]), ("Polygon", [(179, 1), (-179, 1), (-179, 2)])])
def test_the_date_line_is_not_crossed(shape, vertices):
    with pytest.raises(CrossesDateLine, match="in two parts"):
        checked(shape, vertices)


@pytest.mark.parametrize("vertex", [(181.0, 0.0), (0.0, -90.5), (float("nan"), 0.0), (0.0, float("inf"))])
def test_a_point_outside_the_world_is_refused(vertex):
    with pytest.raises(OutsideWorld):
        checked("Point", [vertex])


def test_a_place_is_written_with_its_hemispheres():
    assert place((-70.5, -12.25)) == "12.25000° S 70.50000° W"
