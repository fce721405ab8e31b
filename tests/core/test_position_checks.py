"""Checks of positions: made-up places with known answers, islands, both sides of 180°, poles; real data stays clean."""

import csv

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from insop_plugin.core import countries
from insop_plugin.core.position_checks import Delivered, check_positions, digits, minutes, turns
from insop_plugin.core.position_checks.centroids import on_centroid
from insop_plugin.core.position_checks.kinds import CHECKS
from insop_plugin.core.position_checks.repeats import distinct_at_each_place
from insop_plugin.core.vocabulary import codes
from insop_plugin.paths import RESOURCES

NAN = float("nan")


def checked(*places, country=None, **more):
    """Check pairs of longitude and latitude."""
    lon, lat = np.array(places, float).reshape(-1, 2).T
    country = None if country is None else np.full(len(lon), country, object)
    return check_positions(Delivered(lon, lat, country, **more))


def kinds(*places, **more):
    return set(checked(*places, **more).counts())


def proposal(*place, **more):
    (found,) = checked(place, **more).found
    return found.check.code, (found.longitude[0], found.latitude[0])


def colombia(n=30, seed=1):
    random = np.random.default_rng(seed)
    return np.column_stack([random.uniform(-75.5, -72.5, n).round(5), random.uniform(3.1, 7.9, n).round(5)])


@pytest.mark.parametrize(
    ("longitude", "latitude", "country"),
    [
        (-74.07211, 4.71102, "COL"), (36.82193, -1.29211, "KEN"), (5.76345, 50.96123, "NLD"),
        (179.99123, -16.81234, "FJI"), (178.44112, -18.12345, "FJI"), (-179.98765, -16.78123, "FJI"),  # both sides of 180°
        (-176.55912, -43.95123, "NZL"), (172.97912, 1.32812, "KIR"), (179.19412, -8.52112, "TUV"),  # Chatham, Tarawa, Funafuti
        (55.45012, -4.61912, "SYC"), (73.50912, 4.17512, "MDV"), (-14.37112, -7.94212, "SHN"),  # Ascension
        (172.90912, 52.83212, "USA"), (-179.55512, 71.23112, "RUS"),
        (15.63912, 78.22312, "NOR"), (15.63912, 78.22312, "SJM"), (-16.66612, 81.60112, "GRL"),
        (166.67612, -77.84612, "ATA"), (-68.30612, -54.80112, "ARG"),
        (29.07123, -29.29123, "LSO"), (12.45312, 41.90212, "VAT"),
        (-48.50412, -1.45512, "BRA"), (14.24312, 57.78112, "SWE"), (24.20912, 40.15712, None),
    ],
)  # fmt: skip
def test_places_in_their_country_have_no_finding(longitude, latitude, country):
    assert kinds((longitude, latitude), country=country) == set()


def test_missing_and_zero():
    found = checked((NAN, 4.7), (0, 0), (0, 51.47712), (-74.07211, 4.71102))
    assert found.counts() == {"coordinate_missing": 1, "coordinate_zero": 1, "coordinate_axis": 1}
    assert found.flags.tolist() == [1, 1, 1, 0]


@pytest.mark.parametrize(
    ("place", "country", "expected"),
    [
        ((4.71102, -74.07211), "COL", ("coordinate_swapped", (-74.07211, 4.71102))),
        ((74.07211, 4.71102), "COL", ("coordinate_sign", (-74.07211, 4.71102))),
        ((151.20712, 33.86812), "AUS", ("coordinate_sign", (151.20712, -33.86812))),  # Sydney
        ((58.38112, 34.60312), "ARG", ("coordinate_sign", (-58.38112, -34.60312))),  # both signs lost
        ((-33.86812, 151.20712), "AUS", ("coordinate_swapped", (151.20712, -33.86812))),  # out of range as well
        ((-33.86812, 151.20712), None, ("coordinate_exchanged", (151.20712, -33.86812))),
        ((182.55912, -8.51234), None, ("coordinate_wraps", (-177.44088, -8.51234))),
        ((285.92789, 4.71102), "COL", ("coordinate_wraps", (-74.07211, 4.71102))),
    ],
)
def test_what_a_turn_puts_right_is_proposed(place, country, expected):
    code, at = proposal(*place, country=country)
    assert (code, at) == (expected[0], pytest.approx(expected[1], abs=1e-9))


def test_where_two_turns_would_do_nothing_is_proposed():
    """Angola lies on both sides of 15°, −14°: (−14, 15) may be exchanged, or have lost both signs."""
    code, at = proposal(-14.12345, 15.12345, country="AGO")
    assert code == "coordinate_unclear" and np.isnan(at).all()


def test_a_lost_sign_within_the_country_cannot_be_seen():
    """Kenya lies on both sides of the equator: the check cannot tell, and does not pretend to."""
    assert kinds((36.82193, 1.29211), country="KEN") == set()


def test_other_countries_and_the_sea():
    found = checked((10.75123, 59.91123), (-30.51234, 10.51234), country="SWE")
    assert found.counts() == {"at_sea": 1, "outside_country": 1} and found.flags.tolist() == [4, 4]
    assert kinds((-30.51234, 10.51234)) == {"at_sea"}
    assert kinds((10.75123, 59.91123)) == set()


def test_swapped_points_are_seen_without_a_country_by_where_the_others_lie():
    places = colombia()
    mixed = np.vstack([places, places[:2, ::-1] + 1e-5, [[-79.51234, 8.98765]]])  # and one in Panama
    found = checked(*mixed)
    assert found.main_country == "COL" and found.counts() == {"coordinate_swapped": 2}
    (one,) = found.found
    assert one.rows.tolist() == [30, 31] and found.flags[30:].tolist() == [2, 2, 0]
    np.testing.assert_allclose(np.column_stack([one.longitude, one.latitude]), places[:2] + 1e-5, atol=1e-9)


def test_neighbours_that_would_fit_when_exchanged_are_left_alone():
    """Most of Syria lies in Turkey when longitude and latitude are exchanged: its points may be right."""
    random = np.random.default_rng(2)
    turkey = np.column_stack([random.uniform(31, 35, 40).round(5), random.uniform(38, 40, 40).round(5)])
    syria = np.array([[38.50012, 35.00123], [36.60012, 33.50123], [37.20012, 33.80123], [38.90012, 34.50123]])
    assert checked(*turkey, *syria).counts() == {}


def test_far_countries_are_left_alone_where_only_some_points_turn_back():
    """Two points of Saudi Arabia among those of Turkey: one of them lies in Turkey when exchanged, the other does not."""
    random = np.random.default_rng(2)
    turkey = np.column_stack([random.uniform(31, 35, 40).round(5), random.uniform(38, 40, 40).round(5)])
    assert checked(*turkey, (39.61234, -3.51234), (37.51234, 27.51234), (41.51234, 29.01234)).counts() == {}


def test_without_a_majority_there_is_no_main_country():
    places = [*colombia(10), (36.82193, -1.29211), *((151.2 + k / 1000 + 1e-5, -33.81234) for k in range(9))]
    lon, lat = np.array(places).T
    assert turns.main_country(lon, lat) == ""


def test_metres_in_degree_columns_are_named():
    assert kinds((617000, 7152000), country="COL") == {"coordinate_projected"}
    assert kinds((400, 8)) == {"coordinate_outside"}


@pytest.mark.parametrize(("distance_m", "hit"), [(0, True), (990, True), (1010, False)])
def test_a_centre_is_met_within_a_kilometre(distance_m, hit):
    """Centroid of Colorado by Natural Earth 1:10m: 105.5467° W, 38.9991° N."""
    north = np.degrees(distance_m / 6_371_008.8)
    found = on_centroid(np.array([-105.5467, NAN]), np.array([38.9991 + north, 38.9991]))
    assert found.rows.tolist() == ([0] if hit else [])
    if hit:
        assert found.names() == ["Colorado (USA)"] and found.distance_m[0] == pytest.approx(distance_m, abs=0.1)


def test_the_cells_before_the_search_lose_no_centre():
    """Every centre of the table is met by a point 900 m east and north of it, near the poles and at 180° too."""
    from insop_plugin.core.vocabulary import table

    rows = table("place_centroid")
    lon, lat = (np.array([float(row[name]) for row in rows]) for name in ("longitude", "latitude"))
    step = np.degrees(900 / np.sqrt(2) / 6_371_008.8)
    east = (lon + step / np.cos(np.radians(lat)) + 180) % 360 - 180
    assert len(on_centroid(east, lat + step).rows) == len(rows) > 4000


def test_centres_that_are_said_to_be_centres_are_no_finding():
    method = np.array(["centroid_admin"], object)
    assert kinds((-105.5467, 38.9991), country="USA", method=method) == {"place_by_name"}


def test_precision_from_decimals():
    """Domain review 4.6: 2 decimals are 1.1 km, 4 are 11 m; a degree of longitude has half its length at 60°."""
    np.testing.assert_allclose(digits.precision_m(np.array([2, 4]), np.array([60.0, 0.0])),
                               [[1113.2, 11.132], [556.6, 11.132]])  # fmt: skip
    assert digits.decimals_of(np.array([5, 5.5, 5.25, 5.76345, 105.1234567, NAN, -0.1 - 0.2])).tolist() == [0, 1, 2, 5, 6, 6, 1]


def test_few_decimals_are_named_unless_the_accuracy_says_so():
    found = checked((5.76, 50.9), country="NLD")
    assert found.counts() == {"low_precision": 1} and found.accuracy_m[0] == 1113
    assert checked((5.76, 50.9), accuracy_m=np.array([1500.0])).counts() == {}


def test_a_place_known_by_name_stays_inexact():
    """Typical accuracy of coord_method.csv: 100 m for an address, 5 km for the centre of an area."""
    method = np.array(["geocoded", "centroid_admin", "gnss", ""], object)
    found = checked(*colombia(4), method=method)
    assert found.counts() == {"place_by_name": 2} and found.flags.tolist() == [16, 16, 0, 0]
    np.testing.assert_array_equal(found.accuracy_m, [100, 5000, NAN, NAN])
    stated = checked(*colombia(4), method=method, accuracy_m=np.array([20_000.0, NAN, 3.0, NAN]))
    np.testing.assert_array_equal(stated.accuracy_m, [20_000, 5000, 3, NAN])


def test_the_datum_nobody_stated_is_said_once_for_the_dataset():
    found = checked(*colombia(5), has_system=False)
    assert found.counts() == {"datum_unknown": 5} and found.found[0].told(0)["n"] == 5 and not found.flags.any()


def test_the_same_place_for_different_plots():
    x, y = np.array([1.5, 1.5, 1.5, 2.5, NAN, NAN]), np.array([4.0, 4.0, 4.0, 4.0, NAN, NAN])
    told = np.array(["a", "b", "a", "c", "a", "b"], object)
    assert distinct_at_each_place(x, y, told).tolist() == [2, 2, 2, 1, 0, 0]
    places = colombia(6)
    places[1] = places[0]
    told = np.array(["P1", "P2", "P3", "P4", "P5", None], object)
    found = checked(*places, told_apart=told, told_by="plot")
    assert found.counts() == {"shared_position": 2} and found.found[0].told(0)["n"] == 2


def as_written(degrees):
    """Write decimal degrees as degrees, point, minutes and seconds of two digits: 9.7583333 as 9.4530."""
    size = np.round(np.abs(degrees) * 3600)
    return np.sign(degrees) * np.round(size // 3600 + size // 60 % 60 / 100 + size % 60 / 10_000, 4)


def test_minutes_taken_for_decimals_are_seen_and_proposed():
    places = colombia(400, seed=5)
    written = as_written(places)
    found = checked(*written)
    (one,) = [part for part in found.found if part.check.code == "minutes_as_decimals"]
    assert len(one.rows) == 400 and float(one.told(0)["chance"]) < 1e-80
    np.testing.assert_allclose(np.column_stack([one.longitude, one.latitude]), places, atol=0.5 / 3600 + 1e-7)


def test_minutes_without_seconds_need_many_places():
    """0.6 for each of two coordinates in each whole degree: seven squares of one degree are the fewest (0.6^14 = 8e-4)."""
    grid = np.array([(x + 0.15 + k / 100, y + 0.21 + k / 100) for x in range(10, 12) for y in range(50, 54) for k in range(3)])
    found = minutes.minutes_as_decimals(*grid.T)
    assert found.draws == 16 and found.chance == pytest.approx(0.6**16) and not found.has_seconds
    assert minutes.minutes_as_decimals(*grid[:18].T) is None  # six squares
    np.testing.assert_allclose(minutes.as_minutes(np.array([9.45, -9.4532]), False), [9.75, -(9 + 45.32 / 60)], atol=1e-7)
    np.testing.assert_allclose(minutes.as_minutes(np.array([9.4530, -75.5747]), True), [9.7583333, -75.9630556], atol=1e-7)


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from([0.003, 0.05, 0.4, 2.0, 8.0]), st.integers(10, 400), st.integers(2, 6))
def test_true_decimals_are_hardly_ever_taken_for_minutes(seed, extent, n, decimals):
    """Surveys of a works, a town, a province, a country: the statistic may err once in a thousand, not on plain luck."""
    random = np.random.default_rng(seed)
    x0, y0 = random.uniform(-170, 170), random.uniform(-70, 70)
    lon, lat = (np.round(start + extent * random.random(n), decimals) for start in (x0, y0))
    found = minutes.minutes_as_decimals(lon, lat)
    assert found is None or found.chance < minutes.LIKELY


def test_false_alarms_are_as_rare_as_stated():
    random, alarms = np.random.default_rng(11), 0
    for _ in range(2000):
        centre, extent, n = random.uniform(-60, 60, 2), 10 ** random.uniform(-2.5, 1), int(random.integers(10, 200))
        clusters = centre + extent * random.random((int(random.integers(1, 6)), 2))
        places = clusters[random.integers(0, len(clusters), n)] + extent / 20 * random.standard_normal((n, 2))
        alarms += minutes.minutes_as_decimals(*places.round(5).T) is not None
    assert alarms <= 2


def test_rows_are_judged_alike_in_any_order_and_nothing_is_changed():
    places = np.vstack([colombia(40), [(0, 0), (NAN, 4), (4.71102, -74.07211), (74.07211, 4.71102), (-30.5, 10.5)]])
    before = places.copy()
    order = np.random.default_rng(3).permutation(len(places))
    one, other = checked(*places, country="COL"), checked(*places[order], country="COL")
    np.testing.assert_array_equal(one.flags[order], other.flags)
    np.testing.assert_array_equal(places, before)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from(["COL", "NLD", "JPN", "NZL", "ZAF", "AGO", "FJI", "CHL", "EGY"]))
def test_exchanging_a_place_is_undone_or_cannot_be_seen(seed, country):
    """A place of a country, exchanged: proposed back exactly, unless it still lies in the country or more turns would do."""
    random = np.random.default_rng(seed)
    west, south, east, north = countries.box(country)
    xy = np.round(random.uniform((west, south), (east, north), (200, 2)), 5)
    xy = xy[countries.inside(country, xy)][:20]
    found = checked(*xy[:, ::-1], country=country) if len(xy) else None
    if found is None:
        return
    seen = {int(row): (part.check.code, lon, lat) for part in found.found if part.check.bit in (2, 4)
            for row, lon, lat in zip(part.rows, part.longitude, part.latitude, strict=True)}  # fmt: skip
    for row, (lon, lat) in enumerate(xy):
        if row not in seen:
            assert countries.inside(country, np.array([[lat, lon]]))[0]
        elif seen[row][0] == "coordinate_swapped":
            assert seen[row][1:] == (lon, lat)
        else:
            assert seen[row][0] == "coordinate_unclear"


VERDICTS = {  # place and country: what the tool, the rules and the import say
    (-74.07211, 4.71102, "COL"): ("", "", ""),
    (4.71102, -74.07211, "COL"): ("coordinate_swapped", "coordinates_swapped", "coordinate_swapped"),
    (74.07211, 4.71102, "COL"): ("coordinate_sign", "coordinate_sign", "coordinate_sign"),
    (-14.12345, 15.12345, "AGO"): ("coordinate_unclear", "coordinate_unclear", "coordinate_unclear"),
    (10.75123, 59.91123, "SWE"): ("outside_country", "outside_country", "outside_country"),
    (-30.51234, 10.51234, "SWE"): ("at_sea", "at_sea", "at_sea"),
    (-105.54671, 38.99912, "USA"): ("on_centroid", "on_area_centre", "on_centroid"),
    (5.76, 50.9, "NLD"): ("low_precision", "low_precision", "low_precision"),
    (0.0, 51.47712, "GBR"): ("coordinate_axis", "one_zero", "coordinate_axis"),
    (0.0, 0.0, "GBR"): ("coordinate_zero", "at_zero", "coordinate_zero"),
}


@pytest.mark.parametrize("place", VERDICTS)
def test_tool_rules_and_import_give_the_same_verdict(place):
    from insop_plugin.core.rules import Context, check
    from tests.core.lab_tables import one
    from tests.core.rule_cases import TODAY, frame, point

    lon, lat, country = place
    by_tool = set(checked((lon, lat), country=country).counts())
    patch = {"geom": point(lon, lat), "country": country, "positional_accuracy_m": None, "coord_method": None}
    by_rules = {finding.rule for finding in check("plot", frame("plot", patch), Context(today=TODAY))}
    done = one(longitude=repr(lon), latitude=repr(lat), constants={"country": country})
    known = set(done.audit[done.audit["step"] == "flag"]["rule"]) | set(done.refused["reason"])
    wanted = [{code} - {""} for code in VERDICTS[place]]
    assert [by_tool, by_rules, known & {code for row in VERDICTS.values() for code in row}] == wanted


def test_every_flag_is_one_of_the_data_model_and_codes_are_unique():
    bits = {int(code) for code in codes("qc_flag")}
    assert all(check.bit in bits | {0} for check in CHECKS)
    assert len({check.code for check in CHECKS}) == len(CHECKS)


def test_clean_real_data_have_no_findings():
    """USGS Data Series 801, Colorado, 138 places with four decimals: nothing is wrong with them."""
    with (RESOURCES / "sample" / "usgs_conus_colorado.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    places = [(float(row["Longitude"]), float(row["Latitude"])) for row in rows]
    assert checked(*places, country="USA").counts() == {} == checked(*places).counts()


def test_rows_broken_on_purpose_are_the_ones_that_are_found():
    with (RESOURCES / "sample" / "usgs_conus_colorado.csv").open(encoding="utf-8", newline="") as lines:
        places = np.array([(float(row["Longitude"]), float(row["Latitude"])) for row in csv.DictReader(lines)])
    broken = places.copy()
    broken[3], broken[10, 0], broken[20], broken[30] = places[3, ::-1], -places[10, 0], (0, 0), (NAN, NAN)
    broken[40], broken[50, 0] = places[40].round(1), places[50, 0] + 40  # the Atlantic
    found = checked(*broken, country="USA")
    assert {part.check.code: part.rows.tolist() for part in found.found} == {
        "coordinate_missing": [30], "coordinate_zero": [20], "coordinate_swapped": [3], "coordinate_sign": [10],
        "at_sea": [50], "low_precision": [40],
    }  # fmt: skip
    for part in found.found:
        for row, lon, lat in zip(part.rows, part.longitude, part.latitude, strict=True):
            assert np.isnan(lon) or (lon, lat) == tuple(places[row])


def test_a_million_points_beside_a_border_do_not_fill_the_memory():
    random = np.random.default_rng(1)
    xy = random.normal((7.59, 47.56), 0.02, (200_000, 2))  # Basel: three countries
    assert countries.inside("CHE", xy).mean() > 0.9
