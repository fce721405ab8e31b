"""The order of day and month is shown with its evidence; whatever the column, no date is read in a wrong order."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from insop_plugin.core.reading.date_evidence import date_evidence
from insop_plugin.core.reading.dates import date_order, orders_of, read_dates
from tests.core.lab_tables import LONG, file, table

TODAY = date(2026, 11, 22)
FORMATS = {
    "dmy": ("{d}/{m}/{y}", "{d:02}.{m:02}.{y}", "{d:02}-{m:02}-{y}", "{d:02}/{m:02}/{yy:02}", "{d:02}.{m:02}.{yy:02}"),
    "mdy": ("{m}/{d}/{y}", "{m:02}-{d:02}-{y}", "{m:02}/{d:02}/{yy:02}", "{m}/{d}/{yy:02}"),
    "ymd": ("{yy:02}-{m:02}-{d:02}", "{yy:02}/{m:02}/{d:02}"),
    "": ("{y}-{m:02}-{d:02}", "{y}/{m}/{d}", "{y}{m:02}{d:02}", "{y}年{m}月{d}日"),
}
DAYS = st.dates(date(1927, 1, 1), date(2026, 11, 20))


def said(cells):
    return [template.format(**facts) for template, facts in date_evidence(cells, TODAY).sentences()]


def written(day, form):
    return form.format(d=day.day, m=day.month, y=day.year, yy=day.year % 100)


@settings(max_examples=300, deadline=None)
@given(st.lists(DAYS, min_size=1, max_size=40), st.sampled_from([(o, f) for o, forms in FORMATS.items() for f in forms]))
def test_no_column_is_read_in_a_wrong_order(days, way):
    """Whatever is read to the day is the day that was meant; years that are kept are right too."""
    order, form = way
    texts = [written(day, form) for day in days]
    found = date_order(texts)[0]
    assert found in ("", order)
    read = read_dates(texts, found, TODAY)
    for day, iso, precision, problem in zip(days, read.iso, read.precision, read.problem, strict=True):
        if precision == "day":
            assert iso == day.isoformat()
        elif iso is not None:
            assert iso[:4] == f"{day.year}" and problem == "date_ambiguous"
        else:
            assert problem in ("date_ambiguous", "date_unreadable")


@settings(max_examples=100, deadline=None)
@given(st.lists(DAYS, min_size=1, max_size=20), st.lists(DAYS, min_size=1, max_size=20))
def test_two_orders_in_one_column_are_never_settled_wrongly(first, second):
    """A column put together from two laboratories: where the two contradict each other, nothing is decided."""
    texts = [written(day, "{d}/{m}/{y}") for day in first] + [written(day, "{m}/{d}/{y}") for day in second]
    shown = date_evidence(texts, TODAY)
    if any(day.day > 12 for day in first) and any(day.day > 12 for day in second):
        assert shown.order == "" and shown.contradicts


def test_rows_are_counted_not_texts():
    shown = date_evidence(["3/4/2009"] * 27 + ["4/4/2009"] + ["18/4/2009"] * 12 + ["", None], TODAY)
    assert (shown.order, shown.n) == ("dmy", 40)
    assert (shown.count("dmy"), shown.count("mdy"), shown.count("open"), shown.count("same")) == (12, 0, 27, 1)
    first, second = [template.format(**facts) for template, facts in shown.sentences()]
    assert first.startswith("Of 40 rows 12 can only be day first, 0 only month first")
    assert second == "The order is day, month, year, as “18/4/2009” shows."


def test_a_contradiction_names_both_texts():
    assert "“18/2/2009” and “2/18/2009” contradict each other" in said(["2/18/2009", "18/2/2009"])[1]


@pytest.mark.parametrize(("text", "orders"), [("31/12/98", {"dmy"}), ("18/02/09", {"dmy", "ymd"}), ("18.02.09", {"dmy"}),
                                              ("2/18/09", {"mdy"}), ("98-12-31", {"ymd"}), ("05-03-12", {"dmy", "mdy", "ymd"}),
                                              ("31/02/2009", set()), ("2009-02-18", set())])  # fmt: skip
def test_years_of_two_digits_may_come_first(text, orders):
    assert orders_of(text) == orders


def test_where_even_the_year_is_open_nothing_is_kept():
    read = read_dates(["05-03-12"], "", TODAY)
    assert (read.iso[0], read.problem[0]) == (None, "date_ambiguous")
    assert read_dates(["05-03-12"], "ymd", TODAY).iso[0] == "2005-03-12"


def test_day_numbers_of_a_spreadsheet_are_shown_both_ways():
    """39862 is 18 February 2009 from 1900 and four years and a day later from 1904 (ECMA-376, 18.17.4.1)."""
    (sentence,) = said(["39862"] * 9 + ["40000"])
    assert "2009-02-18" in sentence and "2013-02-19" in sentence
    assert date.fromisoformat("2013-02-19") - date.fromisoformat("2009-02-18") == timedelta(1462)
    assert read_dates(["39862"], "serial1904", TODAY).iso[0] == "2013-02-19"


def test_day_numbers_that_would_lie_in_the_future_count_from_1900():
    assert date_evidence(["45000", "39862"], TODAY).serial == "serial"
    assert date_evidence(["39862"], TODAY).serial == ""


def test_a_column_that_a_spreadsheet_turned_by_half():
    """An English spreadsheet reads 3/4/2019 as March and leaves 18/4/2019 alone: the dates it read are wrong."""
    days = [date(2019, 1, 1) + timedelta(7 * k) for k in range(40)]
    cells = [written(day, "{y}-{d:02}-{m:02}" if day.day <= 12 else "{d}/{m}/{y}") for day in days]
    assert date_evidence(cells, TODAY).half_converted
    assert any("turned half of the dates round" in sentence for sentence in said(cells))
    whole = [written(day, "{y}-{m:02}-{d:02}") for day in days]
    assert not date_evidence(whole, TODAY).half_converted
    assert not date_evidence(whole + [written(day, "{d}/{m}/{y}") for day in days], TODAY).half_converted


def test_harmonising_keeps_only_the_year_of_dates_that_were_turned():
    from insop_plugin.core.harmonise import harmonise
    from insop_plugin.core.reading.recipe import Recipe

    days = [date(2019, 1, 1) + timedelta(7 * k) for k in range(40)]
    cells = [written(day, "{y}-{d:02}-{m:02}" if day.day <= 12 else "{d}/{m}/{y}") for day in days]
    raw = table(sample=[f"S{k}" for k in range(40)], analyte=["Pb"] * 40, result=["5"] * 40, unit=["mg/kg"] * 40, date=cells)
    done = harmonise(raw, Recipe("r", "long", "d", LONG | {"date": "date"}))
    by_row = done.plots.set_index("row")
    for row, day in enumerate(days, 1):
        kept = by_row.loc[row, ["sampling_date", "sampling_date_precision", "qc_flags"]].tolist()
        assert kept[:2] == (["2019-01-01", "year"] if day.day <= 12 else [day.isoformat(), "day"])
        assert bool(kept[2] & 128) == (day.day <= 12)


def test_real_columns_of_dates():
    """USGS Data Series 801 writes M/D/YYYY; 0 days first, so the order is proved (counts by hand: awk on the file)."""
    cells = file("usgs_conus_piece.csv").frame["CollDate"].tolist()
    shown = date_evidence(cells, TODAY)
    assert shown.order == "mdy" and shown.count("dmy") == 0
    assert shown.count("mdy") == sum(int(cell.split("/")[1]) > 12 for cell in cells if cell)


def test_months_by_name_years_future_and_old_are_counted():
    shown = date_evidence(["18 février 2009", "Feb-2009", "2009", "2031-01-01", "1850-02-03", "yesterday"], TODAY)
    kinds = ("month_name", "month", "year", "date_future", "date_early", "date_unreadable")
    assert [shown.count(kind) for kind in kinds] == [1] * 6
    assert len(said(["18 février 2009", "Feb-2009", "2009", "2031-01-01", "1850-02-03", "yesterday"])) == 6
