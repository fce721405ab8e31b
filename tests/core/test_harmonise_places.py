"""Doubtful positions in harmonising: kept with a flag and a proposal in the audit; the place by name stays inexact."""

import numpy as np
import pytest

from insop_plugin.core.harmonise import harmonise
from insop_plugin.core.reading.recipe import Recipe
from tests.core.lab_tables import LONG, one, table


def many(places, country=None, **columns):
    """Harmonise one sample for each pair of longitude and latitude."""
    n = len(places)
    raw = table(sample=[f"S{k}" for k in range(n)], analyte=["Pb"] * n, result=["5"] * n, unit=["mg/kg"] * n,
                lon=[f"{x:g}" if np.isfinite(x) else None for x, _ in places], lat=[f"{y:g}" for _, y in places], **columns)  # fmt: skip
    roles = LONG | {"longitude": "lon", "latitude": "lat"} | {name: name for name in columns}
    return harmonise(raw, Recipe("r", "long", "d", roles, constants={"country": country} if country else {}))


def audit(done, rule):
    (row,) = done.audit[done.audit["rule"] == rule].to_dict("records")
    return row


def colombia(n=30):
    random = np.random.default_rng(1)
    return list(zip(random.uniform(-75.5, -72.5, n).round(3), random.uniform(3.1, 7.9, n).round(3), strict=True))


def test_exchanged_without_a_country_is_a_flag_not_a_refusal():
    places = colombia()
    places[7] = places[7][::-1]
    done = many(places)
    assert done.refused.empty and (done.plots["qc_flags"] & 2).tolist() == [0] * 7 + [2] + [0] * 22
    entry = audit(done, "coordinate_doubt")
    assert (entry["n"], entry["first_row"], entry["to"]) == (1, 8, "longitude {1:g}, latitude {0:g}".format(*places[7]))


def test_with_a_country_it_is_a_refusal_with_a_proposal():
    places = colombia()
    places[7] = places[7][::-1]
    done = many(places, country="COL")
    assert done.refused[["row", "reason"]].to_dict("records") == [{"row": 8, "reason": "coordinate_swapped"}]


def test_where_two_turns_would_do_the_row_is_refused_without_a_choice():
    done = one(longitude="-14.12345", latitude="15.12345", constants={"country": "AGO"})
    assert done.refused["reason"].tolist() == ["coordinate_unclear"]


def test_at_sea_and_on_a_centre():
    done = many([(-30.512, 10.512), (-105.5467, 38.9991), (-105.123, 38.123)], country="USA")
    assert done.plots["qc_flags"].tolist() == [4, 8, 0]
    assert audit(done, "at_sea")["first_row"] == 1 and audit(done, "on_centroid")["to"] == "Colorado (USA)"


def test_a_centre_that_is_said_to_be_one_is_no_doubt():
    done = one(longitude="-105.5467", latitude="38.9991", coord_method="Centre of an area", constants={"country": "USA"})
    assert done.plots["qc_flags"].tolist() == [16] and "on_centroid" not in done.audit["rule"].tolist()


def test_rows_at_one_place_are_judged_alike():
    done = many([(-30.512, 10.512)] * 3 + [(-105.123, 38.123)] * 2, country="USA")
    assert audit(done, "at_sea")["n"] == 3


def test_a_refused_row_at_the_same_place_hides_nothing():
    done = many([(-30.512, 10.512)] * 2, country="USA", medium=["sediment", "soil"])
    assert done.refused["reason"].tolist() == ["medium_not_soil"]
    assert (audit(done, "at_sea")["n"], audit(done, "at_sea")["first_row"]) == (1, 2)
    assert done.plots["qc_flags"].tolist() == [4]


def test_minutes_as_decimals_are_flagged_for_the_whole_column():
    random = np.random.default_rng(4)
    whole, minute = random.integers((-75, 3), (-72, 8), (60, 2)), random.integers(0, 60, (60, 2))
    done = many(whole + np.sign(whole) * minute / 100, country="COL")
    assert (done.plots["qc_flags"] & 16).all() and audit(done, "minutes_as_decimals")["n"] >= 55


@pytest.mark.parametrize(
    ("method", "stated", "code", "accuracy", "flag"),
    [("From an address", None, "geocoded", 100, 16), ("centroid_admin", None, "centroid_admin", 5000, 16),
     ("centroid_admin", "20000", "centroid_admin", 20000, 16), ("GNSS", None, "gnss", None, 0)],
)  # fmt: skip
def test_a_place_by_name_keeps_its_imprecision(method, stated, code, accuracy, flag):
    """Typical accuracies: coord_method.csv."""
    done = one(longitude="-75.96306", latitude="8.54472", coord_method=method, accuracy_m=stated)
    plot = done.plots.iloc[0]
    assert (plot["coord_method"], plot["qc_flags"]) == (code, flag)
    assert plot["positional_accuracy_m"] == accuracy or (accuracy is None and np.isnan(plot["positional_accuracy_m"]))


def test_a_way_of_locating_nobody_knows_is_said():
    done = one(longitude="-75.96306", latitude="8.54472", coord_method="pigeon")
    assert "coord_method_unknown" in done.audit["rule"].tolist() and done.plots["coord_method"].iat[0] is None


def test_the_datum_that_is_assumed_stands_in_the_audit():
    assert audit(many(colombia(3)), "datum_assumed")["to"] == "EPSG:4326"
    stated = one(longitude="-75.96306", latitude="8.54472", srs="EPSG:4326")
    assert "datum_assumed" not in stated.audit["rule"].tolist()
