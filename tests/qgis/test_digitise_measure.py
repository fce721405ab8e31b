"""Circles, lengths and areas on the ellipsoid, against pyproj (GeographicLib) and known values."""

import math

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QLocale

from insop_plugin.adapters.measure import (
    NoPlaceOnEarth,
    Places,
    RadiusOutOfRange,
    area_m2,
    area_text,
    circle,
    length_m,
    length_text,
    ruler,
)
from insop_plugin.core.geometry import CoversPole, CrossesDateLine

ENGLISH, GERMAN = QLocale("en_GB"), QLocale("de_DE")


def geographiclib():
    return pytest.importorskip("pyproj").Geod(ellps="WGS84")


@pytest.fixture
def wgs84(qgis_new_project):
    return ruler(QgsProject.instance())


@pytest.mark.parametrize("latitude", [0.0, 45.0, 70.0, -84.9, 89.0])
@pytest.mark.parametrize("radius_m", [1.0, 250.0, 5000.0])
def test_a_circle_has_the_area_of_a_circle_at_every_latitude(wgs84, latitude, radius_m):
    """64 segments at the equal-area radius: within 1e-3 (asked) and in fact 1e-4 of pi r² (for r << R)."""
    ring = circle(QgsPointXY(9.5, latitude), radius_m, wgs84)
    area, _ = geographiclib().polygon_area_perimeter([p.x() for p in ring], [p.y() for p in ring])
    assert abs(area) == pytest.approx(math.pi * radius_m**2, rel=1e-4)
    assert area_m2(ring, wgs84) == pytest.approx(math.pi * radius_m**2, rel=1e-4)


@pytest.mark.parametrize("latitude", [0.0, 45.0, 70.0, -84.9])
def test_every_point_of_a_circle_is_the_radius_away(wgs84, latitude):
    ring = circle(QgsPointXY(-70.0, latitude), 250.0, wgs84)
    far = [geographiclib().inv(-70.0, latitude, p.x(), p.y())[2] for p in ring]
    assert len(ring) == 64
    assert min(far) == pytest.approx(max(far), abs=1e-6)
    assert far[0] == pytest.approx(250.0, rel=1e-3)


def test_a_large_circle_keeps_the_area_of_the_cap(wgs84):
    """Spherical cap: 2 pi R² (1 - cos(r/R)); the ellipsoid differs by less than 1e-3."""
    ring = circle(QgsPointXY(20.0, 10.0), 200_000.0, wgs84)
    cap = 2 * math.pi * 6_371_007.2**2 * (1 - math.cos(200_000.0 / 6_371_007.2))
    assert area_m2(ring, wgs84) == pytest.approx(cap, rel=1e-3)


@pytest.mark.parametrize("longitude", [179.999, -179.999])
def test_a_circle_over_the_date_line_is_refused(wgs84, longitude):
    with pytest.raises(CrossesDateLine, match="in two parts"):
        circle(QgsPointXY(longitude, -17.0), 1000.0, wgs84)


@pytest.mark.parametrize("latitude", [89.999, -89.999, 90.0])
def test_a_circle_over_a_pole_is_refused(wgs84, latitude):
    with pytest.raises(CoversPole):
        circle(QgsPointXY(0.0, latitude), 1000.0, wgs84)


@pytest.mark.parametrize("radius_m", [0.0, -5.0, 1e6, float("nan")])
def test_a_radius_out_of_range_is_refused_with_the_range(wgs84, radius_m):
    with pytest.raises(RadiusOutOfRange, match="between 0.100 m and 500 km"):
        circle(QgsPointXY(0.0, 0.0), radius_m, wgs84)


def test_a_degree_of_the_equator_is_111_319_m(wgs84):
    """WGS 84: 6 378 137 m · pi / 180."""
    assert length_m([QgsPointXY(0, 0), QgsPointXY(1, 0)], wgs84) == pytest.approx(111_319.4908, abs=1e-3)


def test_a_project_without_an_ellipsoid_still_measures_on_wgs84(qgis_new_project):
    QgsProject.instance().setEllipsoid("NONE")
    measure = ruler(QgsProject.instance())
    assert length_m([QgsPointXY(0, 0), QgsPointXY(1, 0)], measure) == pytest.approx(111_319.4908, abs=1e-3)


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:32632", "EPSG:3857"])
def test_a_point_of_the_map_comes_back_where_it_was(qgis_new_project, crs):
    places = Places(QgsCoordinateReferenceSystem(crs), QgsProject.instance())
    back = places.degrees(places.on_map(QgsPointXY(9.2, 45.46)))
    assert (back.x(), back.y()) == pytest.approx((9.2, 45.46), abs=1e-9)


def test_a_point_that_the_projection_cannot_place_is_refused(qgis_new_project):
    far_off = Places(QgsCoordinateReferenceSystem("EPSG:32632"), QgsProject.instance())
    with pytest.raises(NoPlaceOnEarth, match="EPSG:32632"):
        far_off.degrees(QgsPointXY(1e30, 1e30))


@pytest.mark.parametrize(
    "metres, english",
    [(0, "0 m"), (0.125, "0.125 m"), (12.34, "12.3 m"), (250, "250 m"), (999.4, "999 m"), (999.6, "1.00 km")]
    + [(1234, "1.23 km"), (99_960, "100 km"), (12_345_678, "12,300 km")],
)
def test_lengths_have_three_digits_and_a_sensible_unit(metres, english):
    assert length_text(metres, ENGLISH) == english


@pytest.mark.parametrize(
    "square_metres, english",
    [(0, "0 m²"), (850.2, "850 m²"), (9994, "9,990 m²"), (9996, "1.00 ha"), (196_350, "19.6 ha"), (1_250_000, "1.25 km²")],
)
def test_areas_have_three_digits_and_a_sensible_unit(square_metres, english):
    assert area_text(square_metres, ENGLISH) == english


def test_numbers_follow_the_users_locale():
    assert length_text(1234, GERMAN) == "1,23 km"
    assert length_text(12_345_678, GERMAN) == "12.300 km"
