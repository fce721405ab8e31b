"""Coordinates: decimal, degrees-minutes-seconds in many spellings, and positions that are refused."""

import numpy
import pytest

from insop_plugin.core.harmonise.positions import epsg
from insop_plugin.core.reading.coordinates import geographic_problems, projected_problems, read_angles

SINU = 8 + 32 / 60 + 41 / 3600  # location SL01 of the Sinú data, given there as 8.544722222222221


@pytest.mark.parametrize("text", ["8°32'41 N", "8°32'41\" N", "N 8 32 41", "8d32m41s", "8d32m41sN", "8:32:41", "8º 32' 41\" norte",
                                  "8°32′41″N", "8 deg 32 min 41 sec N", "8.544722222222221", "8°32’41’’N", "08°32'41''N"])  # fmt: skip
def test_latitudes_in_many_spellings(text):
    assert read_angles([text], "lat").degrees[0] == pytest.approx(SINU, abs=1e-12)


@pytest.mark.parametrize(
    "text", ["75°57'47 W", "75°57'47 O", "-75 57 47", "75° 57' 47'' oeste", "W75°57'47\"", "75 57 47 з.д."]
)
def test_west_is_negative(text):
    assert read_angles([text], "lon").degrees[0] == pytest.approx(-(75 + 57 / 60 + 47 / 3600), abs=1e-12)


def test_o_is_east_where_the_recipe_says_so():
    assert read_angles(["13°30' O"], "lon", o_is_east=True).degrees[0] == 13.5


@pytest.mark.parametrize("text", ["8 75 10", "8°32'41 N W", "north", "8.5.1", "8°61'", "12 34 56 78"])
def test_what_is_no_angle(text):
    assert numpy.isnan(read_angles([text], "lat").degrees[0])


def test_a_letter_of_the_other_axis_is_reported_not_read():
    found = read_angles(["75°57'47 W"], "lat")
    assert found.wrong_axis[0] and numpy.isnan(found.degrees[0])


def test_precision_from_the_digits():
    """d decimals of a degree are 111.32 km / 10^d (domain review 4.6)."""
    found = read_angles(["8.54", "8.5447", "8°32'41 N"], "lat").precision_m
    assert found == pytest.approx([1113.2, 11.132, 30.92], rel=1e-3)


@pytest.mark.parametrize(
    ("longitude", "latitude", "problem"),
    [(-75.9, 8.5, ""), (0, 0, "coordinate_zero"), (8.5, -175.9, "coordinate_swapped"), (200, 8, "coordinate_wraps"), (400, 8, "coordinate_outside"),
     (8, 95, "coordinate_swapped"), (617000, 7152000, "coordinate_projected"), (181, 91, "coordinate_outside")],
)  # fmt: skip
def test_impossible_degrees(longitude, latitude, problem):
    found, proposal = geographic_problems(numpy.array([float(longitude)]), numpy.array([float(latitude)]))
    assert found[0] == problem and bool(proposal[0]) == (problem in ("coordinate_swapped", "coordinate_wraps"))


def test_degrees_in_projected_columns():
    found = projected_problems(numpy.array([-75.9, 617000.0, 0.0]), numpy.array([8.5, 7152000.0, 0.0]))
    assert found.tolist() == ["coordinate_degrees", "", "coordinate_zero"]


@pytest.mark.parametrize(
    ("text", "code"),
    [("EPSG:32618", "EPSG:32618"), ("32618", "EPSG:32618"), ("epsg 4326", "EPSG:4326"), ("urn:ogc:def:crs:EPSG::4326", "EPSG:4326"),
     ("WGS84", "EPSG:4326"), ("local grid", "")],
)  # fmt: skip
def test_ways_to_write_an_epsg_code(text, code):
    assert epsg(text) == code
