"""How numbers and dates are written in a delivered table: decimal mark, thousands mark, order of day and month.

Example (plain Python, no QGIS):
    detect_marks({"Pb": ["1.234,5", "<0,5"]}).decimal_mark       # ","
    detect_date_order({"Date": ["12/05/2019", "13/05/2019"]})    # "dmy"
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from insop_plugin.core.reading.layout import DATE, is_number
from insop_plugin.core.reading.number_texts import COMMA, POINT, UNDECIDED, mark_of

NUMERIC_SHARE = 0.7  # of the filled cells of a column of numbers
THOUSANDS = re.compile("\\d{1,3}(?:([.,'’\u00a0\u202f ])\\d{3})(?:\\1\\d{3})*(?!\\d)")
BETWEEN_DIGITS = re.compile("(?<=\\d)['’\u00a0\u202f ](?=\\d{3})")
ORDERS = ("ymd", "dmy", "mdy")


@dataclass(frozen=True)
class Cell:
    """Where a value stands: the 1-based data row and its column."""

    row: int
    column: str
    value: str


@dataclass(frozen=True)
class Marks:
    """How numbers are written; `mixed` shows a point and a comma where the table uses both."""

    decimal_mark: str | None
    thousands: str
    mixed: tuple[Cell, Cell] | None = None


def detect_marks(columns: Mapping[str, Sequence[str]]) -> Marks:
    """Find the decimal and the thousands mark by numbers that can be read one way only.

    Args:
        columns: the first cells of every column, as delivered.
    Returns:
        The marks; no decimal mark where no number tells it, or where two contradict each other.
    """
    numeric = _numeric(columns)
    told = [_told_in(name, cells) for name, cells in numeric.items()]
    alone = next((cells for cells in told if len(cells) == 2), {})  # both marks in one column: the plainest case
    first = alone or {mark: cell for cells in reversed(told) for mark, cell in cells.items()}
    mixed = (first[POINT], first[COMMA]) if len(first) == 2 else None
    decimal = next(iter(first)) if len(first) == 1 else None
    return Marks(decimal, _thousands(numeric, decimal) if decimal else "", mixed)


def detect_date_order(columns: Mapping[str, Sequence[str]]) -> str | None:
    """Find the order of day, month and year by dates that can be read one way only.

    Args:
        columns: the first cells of every column, as delivered.
    Returns:
        "ymd", "dmy" or "mdy"; None where there are no dates, none tells the order, or two contradict each other.
    """
    told = set()
    for cells in columns.values():
        filled = [cell for cell in cells if cell.strip()]
        dates = [orders for orders in map(_orders, filled) if orders]
        if dates and len(dates) >= NUMERIC_SHARE * len(filled):
            told.add(frozenset.intersection(*dates))
    told.discard(frozenset())
    common = frozenset.intersection(*told) if told else frozenset()
    return next(iter(common)) if len(common) == 1 else None


def _numeric(columns: Mapping[str, Sequence[str]]) -> dict[str, list[tuple[int, str]]]:
    """Return the number cells, with their rows, of the columns that mostly hold numbers."""
    found = {}
    for name, cells in columns.items():
        filled = sum(1 for cell in cells if cell.strip())
        are_numbers = {cell: is_number(cell) for cell in set(cells)}  # most texts of a column stand in it several times
        numbers = [(row, cell) for row, cell in enumerate(cells, 1) if are_numbers[cell]]
        if numbers and len(numbers) >= NUMERIC_SHARE * filled:
            found[name] = numbers
    return found


def _told_in(name: str, cells: Sequence[tuple[int, str]]) -> dict[str, Cell]:
    """Return the marks that a column proves, each with the first cell that does."""
    told: dict[str, Cell] = {}
    firsts: dict[str, int] = {}
    for row, text in cells:
        firsts.setdefault(text, row)
    for text, row in firsts.items():
        told.setdefault(mark_of(BETWEEN_DIGITS.sub("", text)), Cell(row, name, text))
    told.pop(UNDECIDED, None)
    return told


def _thousands(numeric: Mapping[str, Sequence[tuple[int, str]]], decimal: str) -> str:
    for cells in numeric.values():
        for text in dict.fromkeys(text for _row, text in cells):
            found = THOUSANDS.search(text)
            if found and found[1] != decimal:
                return found[1]
    return ""


def _orders(cell: str) -> frozenset[str]:
    """Return the orders in which a cell is a date that there is; a CAS number is none."""
    match = DATE.fullmatch(cell)
    if not match:
        return frozenset()
    parts = re.split(r"[-/.]", match[1])
    readings = {order: dict(zip(order, parts)) for order in ORDERS}
    years = {"ymd": (4,), "dmy": (2, 4), "mdy": (2, 4)}
    return frozenset(o for o, reading in readings.items() if len(reading["y"]) in years[o] and _is_date(**reading))


def _is_date(y: str, m: str, d: str) -> bool:
    return len(m) <= 2 and len(d) <= 2 and 1 <= int(m) <= 12 and 1 <= int(d) <= 31
