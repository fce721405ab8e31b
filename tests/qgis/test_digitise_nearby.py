"""What is already recorded near a place: found by the index, measured on the ellipsoid, whatever the latitude."""

import pytest
from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle

from insop_plugin.adapters.nearby import likeness, near, windows
from tests.qgis.field_checkout import add, empty_checkout, layer, load

pytest.importorskip("pyproj")


@pytest.fixture
def checkout(qgis_new_project, tmp_path):
    path = empty_checkout(tmp_path / "checkout.gpkg")
    load(path)
    return path


def moved(longitude, latitude, azimuth, metres):
    from pyproj import Geod

    x, y, _back = Geod(ellps="WGS84").fwd(longitude, latitude, azimuth, metres)
    return QgsPointXY(x, y)


@pytest.mark.parametrize("latitude", [0.0, 45.0, 70.0, -84.0])
@pytest.mark.parametrize("azimuth", [0.0, 90.0, 225.0])
def test_a_source_is_near_at_249_m_and_not_at_251_m(checkout, latitude, azimuth):
    for metres in (249.0, 251.0):
        point = moved(9.0, latitude, azimuth, metres)
        add(checkout, "source", f"POINT({point.x():.12f} {point.y():.12f})", source_type="OTHER", name=f"{metres}")
    found = near([layer(checkout, "source", "Point")], QgsGeometry.fromPointXY(QgsPointXY(9.0, latitude)), 250.0)
    assert [neighbour.name for neighbour in found] == ["249.0"]
    assert found[0].distance_m == pytest.approx(249.0, abs=0.001)


def test_neighbours_across_the_date_line_are_found(checkout):
    add(checkout, "source", "POINT(-179.9995 -17)", source_type="OTHER", name="other side")
    found = near([layer(checkout, "source", "Point")], QgsGeometry.fromWkt("POINT(179.9995 -17)"), 250.0)
    assert [neighbour.name for neighbour in found] == ["other side"]
    assert found[0].distance_m == pytest.approx(106.5, abs=0.5)  # 0.001° of longitude at 17° S


def test_a_place_inside_an_area_is_0_m_away_and_an_own_record_is_no_neighbour(checkout):
    own = add(checkout, "site", "POLYGON((9 45, 9.01 45, 9.01 45.01, 9 45))", status="SS2", name="Yard")
    sites = [layer(checkout, "site", "Polygon")]
    inside = QgsGeometry.fromWkt("POINT(9.006 45.002)")
    assert near(sites, inside, 250.0)[0].distance_m == 0
    assert near(sites, inside, 250.0, but_uid=own.uid) == []


def test_edits_that_are_not_saved_yet_count(checkout):
    points = layer(checkout, "source", "Point")
    points.startEditing()
    add(checkout, "source", "POINT(9 45)", source_type="OTHER", name="unsaved")
    assert [n.name for n in near([points], QgsGeometry.fromWkt("POINT(9 45.001)"), 250.0)] == ["unsaved"]
    points.rollBack()


def test_search_windows_are_two_at_the_date_line_and_the_whole_world_at_a_pole():
    at_line = windows(QgsRectangle(179.999, 0, 179.999, 0), 1000.0)
    assert len(at_line) == 2 and at_line[1].xMinimum() == -180
    assert windows(QgsRectangle(10, 89.9999, 10, 89.9999), 1000.0)[0].width() == 360


@pytest.mark.parametrize(
    "one, other, same",
    [("Acme Smelter", "ACME smelter", 1.0), ("Fonderie de l’Étoile", "fonderie de l etoile", 1.0), ("Smelter Acme", "Acme smelter", 1.0)],
)
def test_names_are_alike_without_case_accents_and_order(one, other, same):
    assert likeness(one, other) == same


def test_other_names_are_not_alike_and_no_name_is_like_nothing():
    assert likeness("Acme smelter", "Acme smelting works") > 0.7
    assert likeness("Acme smelter", "Petrol station 12") < 0.5
    assert likeness("", "") == 0
