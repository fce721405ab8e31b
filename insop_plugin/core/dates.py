"""Dates as delivered: the order of day and month is proved by the column, never assumed."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

import numpy

from insop_plugin.core.number_texts import plain
from insop_plugin.core.vocabulary import table

DAY_FIRST, MONTH_FIRST, YEAR_FIRST, SERIAL = "dmy", "mdy", "ymd", "serial"
EARLIEST = date(1900, 1, 1)
_TIME = re.compile(r"[T ]+\d{1,2}:\d{2}.*$")
_YEAR_FIRST = re.compile(
    r"(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})|(\d{4})(\d{2})(\d{2})|(\d{4})年(\d{1,2})月(\d{1,2})日?"
)
_PAIR_FIRST = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})")
_MONTH = re.compile(r"(\d{4})[-/.](\d{1,2})|(\d{4})年(\d{1,2})月")
_MONTH_LAST = re.compile(r"(\d{1,2})[-/.](\d{4})")
_YEAR = re.compile(r"(1[6-9]\d{2}|20\d{2})年?")
_SPREADSHEET_EPOCH = date(1899, 12, 30)


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
    """Return the order a column proves ("" when it proves none) and the text that proves it."""
    proofs: dict[str, str] = {}
    for text in texts:
        found = _PAIR_FIRST.fullmatch(_day_part(text))
        if found and int(found[1]) > 12 >= int(found[2]):
            proofs.setdefault(DAY_FIRST, text)
        elif found and int(found[2]) > 12 >= int(found[1]):
            proofs.setdefault(MONTH_FIRST, text)
    return next(iter(proofs.items())) if len(proofs) == 1 else ("", " / ".join(proofs.values()))


def read_dates(texts: Sequence[str], order: str, today: date) -> Dates:
    """Return dates from distinct, non-empty texts.

    Args:
        texts: cells as delivered.
        order: dmy, mdy, ymd, serial (day numbers of a spreadsheet) or "" where the column does not prove it;
            then `3/4/2009` keeps only its year, and `4/4/2009` is whole.
        today: later dates are a problem.

    Source:
        domain review 4.7: ISO 8601, after 1900, not in the future.
    """
    found = [_checked(_read_one(_day_part(text), order), today) for text in texts]
    columns = (
        [f.on.isoformat() if f.on else None for f in found],
        [f.precision for f in found],
        [f.problem for f in found],
    )
    return Dates(*(numpy.array(column, dtype=object) for column in columns))


def month_number(name: str) -> int:
    """Return the number of a month by its name or abbreviation in several languages; 0 if it is none."""
    return _month_names().get(name.casefold(), 0)


def _read_one(text: str, order: str) -> _Date:
    if order == SERIAL and re.fullmatch(r"\d{4,5}(\.\d+)?", text):
        return _Date(date.fromordinal(_SPREADSHEET_EPOCH.toordinal() + int(float(text))), "day", "")
    found = _YEAR_FIRST.fullmatch(text)
    if found:
        return _day(*(int(part) for part in found.groups() if part))
    found = _PAIR_FIRST.fullmatch(text)
    if found:
        return _pair_first(int(found[1]), int(found[2]), _full_year(found[3]), order)
    found = _MONTH.fullmatch(text)
    if found:
        return _day(*(int(part) for part in found.groups() if part), 1, precision="month")
    found = _MONTH_LAST.fullmatch(text)
    if found:
        return _day(int(found[2]), int(found[1]), 1, precision="month")
    found = _YEAR.fullmatch(text)
    return _day(int(found[1]), 1, 1, precision="year") if found else _with_month_name(text)


def _pair_first(first: int, second: int, year: int, order: str) -> _Date:
    if order == DAY_FIRST or first == second or (not order and first > 12):
        return _day(year, second, first)
    if order == MONTH_FIRST or second > 12:
        return _day(year, first, second)
    return _Date(date(year, 1, 1), "year", "date_ambiguous")


def _with_month_name(text: str) -> _Date:
    words = [word for word in re.split(r"[\s,.\-/]+", text.casefold()) if word and word not in ("de", "del", "of", "г")]
    months = [_month_names()[word] for word in words if word in _month_names()]
    numbers = [re.sub(r"(st|nd|rd|th|er|º)$", "", word) for word in words if word not in _month_names()]
    if len(months) != 1 or not 1 <= len(numbers) <= 2 or not all(number.isdigit() for number in numbers):
        return _Date()
    years = [number for number in numbers if len(number) == 4] or numbers[-1:]
    days = [number for number in numbers if number is not years[0]]
    if len(years) != 1 or (not days and len(years[0]) != 4):
        return _Date()
    return _day(_full_year(years[0]), months[0], int(days[0]) if days else 1, "day" if days else "month")


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


def _full_year(text: str) -> int:
    """Return a year of four digits; two digits are read as the last hundred years."""
    if len(text) == 4:
        return int(text)
    this_year = date.today().year
    year = this_year - this_year % 100 + int(text)
    return year if year <= this_year else year - 100


def _day_part(text: str) -> str:
    return _TIME.sub("", plain(text)).strip(" .")


@lru_cache(maxsize=1)
def _month_names() -> dict[str, int]:
    return {name.casefold(): int(row["number"]) for row in table("month_name") for name in row["names"].split("|")}
