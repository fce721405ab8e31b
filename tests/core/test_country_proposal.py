"""The country proposed for a new record: certain inland, the user's own at a border, nothing at sea."""

import pytest

from insop_plugin.core.country_proposal import countries_at, proposed


@pytest.mark.parametrize("place, code", [((9.19, 45.46), "ITA"), ((36.82, -1.29), "KEN"), ((-58.38, -34.6), "ARG")])
def test_inland_there_is_one_country(place, code):
    assert proposed(*place) == code


def test_near_a_border_the_users_own_country_is_proposed_or_none():
    assert set(countries_at(8.95, 45.83)) == {"CHE", "ITA"}  # Lugano
    assert proposed(8.95, 45.83, own="CHE") == "CHE"
    assert proposed(8.95, 45.83, own="KEN") == ""


def test_at_sea_no_country_is_proposed():
    assert proposed(-30.0, 0.0, own="BRA") == ""
