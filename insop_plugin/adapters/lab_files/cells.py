"""Values of spreadsheet cells as text: numbers shortest, dates as ISO 8601, limits as they are shown."""

import re
from collections import defaultdict
from datetime import datetime, timedelta

from insop_plugin.adapters.lab_files import refusals
from insop_plugin.core.errors import InsopError

DAY_S = 86_400
EPOCHS = {False: datetime(1899, 12, 30), True: datetime(1904, 1, 1)}
YEAR_DAYS = 366
FALSE_LEAP_DAY = 60  # Excel believes in 29 February 1900
BUILT_IN_DATES = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
BUILT_IN_PERCENT = frozenset((9, 10))
NO_CODE = re.compile(r"\"[^\"]*\"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]", re.IGNORECASE)
LITERAL = re.compile(r"\"([^\"]*)\"|\\(.)")


class Notes:
    """Counts what a reader wants known about a sheet, with the first cell of each kind."""

    def __init__(self) -> None:
        self.counts: dict[type[InsopError], int] = defaultdict(int)
        self.firsts: dict[type[InsopError], dict[str, object]] = {}

    def add(self, kind: type[InsopError], cell: str, value: str = "") -> None:
        """Count one cell."""
        self.counts[kind] += 1
        self.firsts.setdefault(kind, {"cell": cell, "value": value[:60]})

    def remarks(self) -> list[InsopError]:
        """Return one remark for each kind."""
        order = (refusals.ErrorCells, refusals.FormulaWithoutResult, refusals.FormulaResults, refusals.HiddenRows)
        return [kind(n=self.counts[kind], **self.firsts[kind]) for kind in order if kind in self.counts]


def shortest(text: str) -> str:
    """Return a number as the shortest text that means the same: 0.28999999999999998 is 0.29."""
    try:
        number = float(text)
    except ValueError:
        return text
    if number.is_integer() and abs(number) < 1e15:
        return str(int(number))
    return repr(number)


def percent(text: str) -> str:
    """Return a fraction as the percentage the sheet shows: 0.125 is 12.5%."""
    return shortest(repr(round(float(text) * 100, 12))) + "%"


def moment(text: str, since_1904: bool, is_time: bool) -> str:
    """Return a day number as ISO date, date and time, or time of day; as it is where it means no day."""
    number = float(text)
    if is_time and 0 <= number < 1:
        return str(timedelta(seconds=round(number * DAY_S))).rjust(8, "0")
    if is_time and number < YEAR_DAYS:  # hours worked, not a moment
        return shortest(text)
    if number < 1 or number >= 2_958_466 or (not since_1904 and int(number) == FALSE_LEAP_DAY):
        return shortest(text)
    early = 1 if not since_1904 and number < FALSE_LEAP_DAY else 0
    day = EPOCHS[since_1904] + timedelta(days=int(number) + early, seconds=round(number % 1 * DAY_S))
    return day.strftime("%Y-%m-%dT%H:%M:%S") if number % 1 else day.strftime("%Y-%m-%d")


def kind_of_format(code: str, number: int = -1) -> str:
    """Return what a number format shows: "date", "time", "percent", "number", or a sign such as "<" before it."""
    if number in BUILT_IN_DATES:
        return "time" if number in (18, 19, 20, 21, 45, 46, 47) else "date"
    if number in BUILT_IN_PERCENT:
        return "percent"
    first = code.split(";")[0]
    signs = "".join(quoted or escaped for quoted, escaped in LITERAL.findall(first)).strip()
    if signs[:1] in ("<", ">", "≤", "≥"):
        return signs[:1]
    bare = NO_CODE.sub("", first).lower().replace("general", "")
    if "%" in bare:
        return "percent"
    if re.search("[dy]", bare) or ("m" in bare and not re.search("[hs0#]", bare)):
        return "date"
    return "time" if re.search("[hs]", bare) else "number"


def shown(text: str, kind: str, since_1904: bool = False) -> str:
    """Return a stored number as text, by the kind of its format."""
    if kind in ("date", "time"):
        return moment(text, since_1904, kind == "time")
    if kind == "percent":
        return percent(text)
    return shortest(text) if kind == "number" else kind + shortest(text)


def letters_of(column: int) -> str:
    """Return a 0-based column as a spreadsheet names it: 0 is A, 27 is AB."""
    name, column = "", column + 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


def column_of(letters: str) -> int:
    """Return the 0-based column of its letters."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1
