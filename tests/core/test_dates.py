"""Dates: order proved by the column, ambiguity kept as year, months in many languages."""

from datetime import date

import pytest

from insop_plugin.core.reading.dates import date_order, read_dates

TODAY = date(2026, 11, 22)


def one(text, order=""):
    found = read_dates([text], order, TODAY)
    return found.iso[0], found.precision[0], found.problem[0]


@pytest.mark.parametrize("text", ["2009-02-18", "2009-02-18T10:00:00", "20090218", "2009/2/18", "18-Feb-2009", "Feb 18, 2009",
                                  "18 février 2009", "18 de febrero de 2009", "18 февраля 2009", "2009年2月18日", "18.02.2009",
                                  "2/18/2009", "18/02/2009", "18.02.09", "2009-02-18 10:30:00"])  # fmt: skip
def test_days_that_can_be_read_one_way_only(text):
    assert one(text) == ("2009-02-18", "day", "")


@pytest.mark.parametrize(("text", "found"), [("2009", ("2009-01-01", "year", "")), ("2009-02", ("2009-02-01", "month", "")),
                                             ("02/2009", ("2009-02-01", "month", "")), ("Feb-2009", ("2009-02-01", "month", ""))])  # fmt: skip
def test_coarser_dates_say_so(text, found):
    assert one(text) == found


def test_day_and_month_by_the_order_of_the_column():
    assert one("3/4/2009", "dmy") == ("2009-04-03", "day", "")
    assert one("3/4/2009", "mdy") == ("2009-03-04", "day", "")


def test_without_proof_only_the_year_is_kept():
    assert one("3/4/2009") == ("2009-01-01", "year", "date_ambiguous")
    assert one("4/4/2009") == ("2009-04-04", "day", "")


@pytest.mark.parametrize(("text", "problem"), [("2031-01-01", "date_future"), ("1850-01-01", "date_early"), ("31/02/2009", "date_unreadable"),
                                               ("yesterday", "date_unreadable"), ("39862", "date_unreadable")])  # fmt: skip
def test_dates_that_are_refused_or_flagged(text, problem):
    assert one(text)[2] == problem


def test_a_text_against_the_declared_order_is_not_turned_round():
    assert one("2/18/2009", "dmy")[2] == "date_unreadable"


def test_day_numbers_of_a_spreadsheet_when_declared():
    """39862 is 18 February 2009 in the 1900 date system."""
    assert one("39862", "serial") == ("2009-02-18", "day", "")


@pytest.mark.parametrize(("texts", "order"), [(["2/18/2009", "1/2/2009"], "mdy"), (["18.2.2009", "1.2.2009"], "dmy"),
                                              (["1/2/2009"], ""), (["2/18/2009", "18/2/2009"], "")])  # fmt: skip
def test_order_proved_by_a_column(texts, order):
    assert date_order(texts)[0] == order
