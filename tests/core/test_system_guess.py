"""The system of projected numbers is guessed by country: published test points, real data, and what cannot be told."""

import csv
from pathlib import Path

import numpy as np
import pytest

from insop_plugin.adapters.lab_places import to_degrees
from insop_plugin.core.position_checks import Delivered, check_positions
from insop_plugin.core.position_checks.system_guess import candidates, guess_system
from insop_plugin.core.vocabulary import codes, table

DATA = Path(__file__).resolve().parent.parent / "data"
KM = np.array([(east, north) for east in range(-2, 3) for north in range(-2, 3)], float) * 1000


def around(easting, northing):
    """Return 25 points whose middle is a given one."""
    return (KM + (easting, northing)).T


@pytest.mark.parametrize(
    ("country", "easting", "northing", "code", "longitude", "latitude"),
    [
        ("NLD", 196105.283, 557057.739, "EPSG:28992", 6.0, 53.0),  # IOGP 373-7-2, oblique stereographic
        ("GBR", 651409.903, 313177.270, "EPSG:27700", 1.7179216, 52.6575703),  # Ordnance Survey guide, annexe C (OSGB36)
        ("CHE", 2600072.37, 1200147.07, "EPSG:2056", 7.4395833, 46.9524056),  # swisstopo: the old observatory of Bern
    ],
)
def test_published_points_lead_to_their_system(country, easting, northing, code, longitude, latitude):
    guess = guess_system(*around(easting, northing), country, to_degrees)
    fit = next(fit for group in guess.groups for fit in group if fit.code == code)
    assert guess.best is not None and code in {one.code for one in guess.groups[0]}
    assert np.median(fit.longitude) == pytest.approx(longitude, abs=0.01)
    assert np.median(fit.latitude) == pytest.approx(latitude, abs=0.01)
    assert "A guess: " in guess.words()[0].format(**guess.words()[1])


def meuse():
    with (DATA / "meuse_155.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    return (np.array([float(row[axis]) for row in rows]) for axis in ("x", "y"))


def test_real_points_in_either_order():
    """Meuse topsoil is in EPSG:28992 (its README); the northing may come first."""
    x, y = meuse()
    one, other = guess_system(x, y, "NLD", to_degrees).best, guess_system(y, x, "NLD", to_degrees).best
    assert (one.code, one.fits, one.exchanged) == ("EPSG:28992", 155, False)
    assert (other.code, other.fits, other.exchanged) == ("EPSG:28992", 155, True)
    assert np.median(one.longitude) == pytest.approx(5.74, abs=0.03)


def test_zones_that_fit_alike_are_all_named_and_none_is_proposed():
    """Two zones of UTM put the same numbers into Brazil, six degrees apart."""
    guess = guess_system(*around(400_000, 7_500_000), "BRA", to_degrees)
    template, facts = guess.words()
    said = template.format(**facts)
    assert guess.best is None and said.startswith("It cannot be told: 25 of 25 points fit BRA")
    assert "UTM zone 23S" in said and "UTM zone 22S" in said


def test_datums_that_numbers_cannot_tell_apart_are_one_guess_with_their_spread():
    """Arc 1960 and WGS 84 in Kenya: about 300 m apart (EPSG transformation 1122: −160, −6, −302 m)."""
    guess = guess_system(*around(300_000, 9_900_000), "KEN", to_degrees)
    assert {"EPSG:21037", "EPSG:32737"} <= {fit.code for fit in guess.groups[0]}
    assert guess.best is not None and 200 < guess.spread_m() < 400


def test_local_metres_fit_nothing():
    guess = guess_system(*around(3_000, 3_000), "KEN", to_degrees)
    assert guess.groups == () and guess.best is None
    assert guess.words()[0].format(**guess.words()[1]).startswith("None of ")


def test_numbers_that_are_no_degrees_get_the_guess_as_a_finding_and_stay_where_they_are():
    x, y = meuse()
    found = check_positions(Delivered(x, y, np.full(155, "NLD", object)), to_degrees)
    assert found.counts() == {"coordinate_projected": 155} and found.guess.best.code == "EPSG:28992"
    assert np.isnan(found.found[0].longitude).all() and set(found.flags) == {4}


def test_a_wrong_zone_is_doubted_where_most_points_leave_the_country():
    """Meuse points taken for UTM zone 31N lie in the sea off Africa's west: the guess names the right system."""
    x, y = meuse()
    lon, lat = to_degrees("EPSG:32631", x, y)
    given = Delivered(lon, lat, np.full(155, "NLD", object), x=x, y=y, in_degrees=False)
    assert check_positions(given, to_degrees).guess.best.code == "EPSG:28992"


def test_the_table_of_systems_is_whole():
    rows = table("national_system")
    assert len({row["code"] for row in rows}) == len(rows) > 3000
    assert {row["country"] for row in rows} - {""} <= codes("country")
    assert all(float(row["x_min"]) <= float(row["x_max"]) and float(row["south"]) <= float(row["north"]) for row in rows)
    assert {"EPSG:3116", "EPSG:32618", "EPSG:3857"} <= {row["code"] for row in candidates("COL")}
    assert {"EPSG:32760", "EPSG:32701"} <= {row["code"] for row in candidates("FJI")}  # both sides of 180°
