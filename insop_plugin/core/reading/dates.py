"""Dates as delivered: the order of day and month is proved by the column, never assumed."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

import numpy

from insop_plugin.core.reading.number_texts import plain
from insop_plugin.core.vocabulary import table

DAY_FIRST, MONTH_FIRST, YEAR_FIRST, SERIAL, SERIAL_1904 = "dmy", "mdy", "ymd", "serial", "serial1904"
ORDERS = (DAY_FIRST, MONTH_FIRST, YEAR_FIRST)
EARLIEST = date(1900, 1, 1)
_TIME = re.compile(r"[T ]+\d{1,2}:\d{2}.*$")
_YEAR_FIRST = re.compile(
    r"(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})|(\d{4})(\d{2})(\d{2})|(\d{4})年(\d{1,2})月(\d{1,2})日?"
)
_PAIR_FIRST = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})")
_MONTH = re.compile(r"(\d{4})[-/.](\d{1,2})|(\d{4})年(\d{1,2})月")
_MONTH_LAST = re.compile(r"(\d{1,2})[-/.](\d{4})")
_YEAR = re.compile(r"(1[6-9]\d{2}|20\d{2})年?")
_SERIAL = re.compile(r"\d{4,5}(\.\d+)?")
_EPOCHS = {SERIAL: date(1899, 12, 30), SERIAL_1904: date(1904, 1, 1)}


@dataclass(frozen=True)
class Dates:
    """Dates read from distinct texts; `problem` is "" or date_unreadable, date_ambiguous, date_future, date_early."""

    iso: numpy.ndarray  # YYYY-MM-DD text, None where there is none
    precision: numpy.ndarray  # day, month, year or ""
    problem: numpy.ndarray


@dataclass(frozen=True)
class _Date:
    on: date | None = None
    precision: str = ""
    problem: str = "date_unreadable"


def date_order(texts: Sequence[str]) -> tuple[str, str]:
    """Return the order a column proves ("" when it proves none) and the text or texts that prove it."""
    told = {text: orders for text in texts if (orders := orders_of(text))}
    proofs: dict[str, str] = {}
    for text, orders in told.items():
        if len(orders) == 1:
            proofs.setdefault(next(iter(orders)), text)
    common = frozenset.intersection(*told.values()) if told else frozenset()
    if len(common) != 1:
        return "", " / ".join(proofs.values())
    (order,) = common
    return order, proofs.get(order) or " / ".join(list(told)[:2])


def orders_of(text: str) -> frozenset[str]:
    """Return the orders in which a text such as 3/4/2009 or 09-02-18 is a day; none for all other texts.

    Years of two digits may also come first, but not with points: 18.02.09 is written by those who put the day first.
    """
    found = _PAIR_FIRST.fullmatch(day_part(text))
    if not found:
        return frozenset()
    first, second, third = found.groups()
    this_year = date.today().year
    orders = {
        order
        for order, (year, month, day) in _readings(first, second, third, this_year).items()
        if _day(year, month, day).on is not None
    }
    return frozenset(orders - {YEAR_FIRST} if "." in text else orders)


def read_dates(texts: Sequence[str], order: str, today: date) -> Dates:
    """Return dates from distinct, non-empty texts.

    Args:
        texts: cells as delivered.
        order: dmy, mdy, ymd, serial or serial1904 (day numbers of a spreadsheet, counted from 1900 or 1904), or ""
            where the column does not prove it; then `3/4/2009` keeps only its year, and `4/4/2009` is whole.
        today: later dates are a problem.

    Source:
        domain review 4.7: ISO 8601, after 1900, not in the future.
    """
    found = [_checked(_read_one(day_part(text), order, today.year), today) for text in texts]
    columns = (
        [f.on.isoformat() if f.on else None for f in found],
        [f.precision for f in found],
        [f.problem for f in found],
    )
    return Dates(*(numpy.array(column, dtype=object) for column in columns))


def without_turned(texts: Sequence[str], dates: Dates) -> Dates:
    """Return dates in which those that a spreadsheet may have turned round keep their year only.

    Args:
        texts: the distinct texts of a column that was converted by half, see `date_evidence`.
        dates: what was read from them.
    """
    whole = numpy.array([bool(_YEAR_FIRST.fullmatch(day_part(text))) for text in texts], bool)
    turned = whole & (dates.problem == "") & (dates.precision == "day")
    iso = [f"{text[:4]}-01-01" if text and at else text for text, at in zip(dates.iso, turned, strict=True)]
    precision = numpy.where(turned, "year", dates.precision).astype(object)
    return Dates(numpy.array(iso, object), precision, numpy.where(turned, "date_turned", dates.problem).astype(object))


def month_number(name: str) -> int:
    """Return the number of a month by its name or abbreviation in several languages; 0 if it is none."""
    return _month_names().get(name.casefold(), 0)


def serial_day(text: str, order: str) -> date | None:
    """Return the day that a day number of a spreadsheet means; None where it is none."""
    if not _SERIAL.fullmatch(text):
        return None
    return date.fromordinal(_EPOCHS[order].toordinal() + int(float(text)))


def _read_one(text: str, order: str, this_year: int) -> _Date:
    if order in _EPOCHS and _SERIAL.fullmatch(text):
        return _Date(serial_day(text, order), "day", "")
    found = _YEAR_FIRST.fullmatch(text)
    if found:
        return _day(*(int(part) for part in found.groups() if part))
    if _PAIR_FIRST.fullmatch(text):
        return _pair_first(text, order, this_year)
    found = _MONTH.fullmatch(text)
    if found:
        return _day(*(int(part) for part in found.groups() if part), 1, precision="month")
    found = _MONTH_LAST.fullmatch(text)
    if found:
        return _day(int(found[2]), int(found[1]), 1, precision="month")
    found = _YEAR.fullmatch(text)
    return _day(int(found[1]), 1, 1, precision="year") if found else _with_month_name(text, this_year)


def _pair_first(text: str, order: str, this_year: int) -> _Date:
    """Read 3/4/2009 or 09-02-18: by the order, else by what all possible orders agree on."""
    readings = _readings(*_PAIR_FIRST.fullmatch(text).groups(), this_year)
    if order in readings:
        return _day(*readings[order])
    days = {found.on for name in orders_of(text) if (found := _day(*readings[name])).on is not None}
    if len(days) == 1:
        return _Date(next(iter(days)), "day", "")
    years = {day.year for day in days}
    if len(years) == 1:
        return _Date(date(next(iter(years)), 1, 1), "year", "date_ambiguous")
    return _Date(problem="date_ambiguous" if years else "date_unreadable")


def _readings(first: str, second: str, third: str, this_year: int) -> dict[str, tuple[int, int, int]]:
    """Return year, month and day in each order; a year of one digit there is not."""
    one, two, year = int(first), int(second), _full_year(third, this_year)
    found = {DAY_FIRST: (year, two, one), MONTH_FIRST: (year, one, two)}
    if len(first) == len(third) == 2:
        found[YEAR_FIRST] = (_full_year(first, this_year), two, int(third))
    return found


def _with_month_name(text: str, this_year: int) -> _Date:
    words = [word for word in re.split(r"[\s,.\-/]+", text.casefold()) if word and word not in ("de", "del", "of", "г")]
    months = [_month_names()[word] for word in words if word in _month_names()]
    numbers = [re.sub(r"(st|nd|rd|th|er|º)$", "", word) for word in words if word not in _month_names()]
    if len(months) != 1 or not 1 <= len(numbers) <= 2 or not all(number.isdigit() for number in numbers):
        return _Date()
    years = [number for number in numbers if len(number) == 4] or numbers[-1:]
    days = [number for number in numbers if number is not years[0]]
    if len(years) != 1 or (not days and len(years[0]) != 4):
        return _Date()
    return _day(_full_year(years[0], this_year), months[0], int(days[0]) if days else 1, "day" if days else "month")


def _day(year: int, month: int, day: int, precision: str = "day") -> _Date:
    try:
        return _Date(date(year, month, day), precision, "")
    except ValueError:
        return _Date()


def _checked(found: _Date, today: date) -> _Date:
    if found.on is None or found.problem:
        return found
    if found.on > today:
        return _Date(found.on, found.precision, "date_future")
    return _Date(found.on, found.precision, "date_early") if found.on < EARLIEST else found


def _full_year(text: str, this_year: int) -> int:
    """Return a year of four digits; two digits are read as the last hundred years."""
    if len(text) == 4:
        return int(text)
    year = this_year - this_year % 100 + int(text)
    return year if year <= this_year else year - 100


def day_part(text: str) -> str:
    """Return a text without its time of day."""
    return _TIME.sub("", plain(text)).strip(" .")


@lru_cache(maxsize=1)
def _month_names() -> dict[str, int]:
    return {name.casefold(): int(row["number"]) for row in table("month_name") for name in row["names"].split("|")}
