"""How numbers and dates are written in a delivered table: decimal mark, thousands mark, order of day and month.

Example (plain Python, no QGIS):
    detect_marks({"Pb": ["1.234,5", "<0,5"]}).decimal_mark       # ","
    detect_date_order({"Date": ["12/05/2019", "13/05/2019"]})    # "dmy"
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from insop_plugin.core.detect_layout import DATE, is_number

NUMERIC_SHARE = 0.7  # of the filled cells of a column of numbers
LIMIT_SIGNS = "<>≤≥~≈ %"
GROUPS = "'’\u00a0\u202f "  # between thousands, beside the point and the comma
ORDERS = ("ymd", "dmy", "mdy")


@dataclass(frozen=True)
class Cell:
    """Where a value stands: the 1-based data row and its column."""

    row: int
    column: str
    value: str


@dataclass(frozen=True)
class Marks:
    """How numbers are written; `mixed` shows one column that uses both decimal marks."""

    decimal_mark: str | None
    thousands: str
    mixed: tuple[Cell, Cell] | None = None


def detect_marks(columns: Mapping[str, Sequence[str]]) -> Marks:
    """Find the decimal and the thousands mark by numbers that can be read one way only.

    Args:
        columns: the first cells of every column, as delivered.
    Returns:
        The marks; no decimal mark where no number tells it. A column that uses both is `mixed`.
    """
    firsts: dict[str, Cell] = {}
    counts = {".": 0, ",": 0}
    groups: set[str] = set()
    mixed = None
    for name, cells in _numeric(columns).items():
        told = _told_in(name, cells, groups)
        for mark, (count, cell) in told.items():
            counts[mark] += count
            firsts.setdefault(mark, cell)
        if len(told) == 2 and mixed is None:
            mixed = tuple(cell for _, cell in told.values())
    decimal = max(counts, key=counts.__getitem__) if any(counts.values()) else None
    return Marks(decimal, next((mark for mark in sorted(groups) if mark != decimal), ""), mixed)


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
            told |= {frozenset.intersection(*dates)}
    told.discard(frozenset())
    common = frozenset.intersection(*told) if told else frozenset()
    return next(iter(common)) if len(common) == 1 else None


def decimal_mark_of(text: str) -> tuple[str, str]:
    """Return the decimal and the thousands mark that a number shows beyond doubt, empty where it shows none."""
    body = re.sub(r"e[-+]?\d+$", "", text.strip(LIMIT_SIGNS).lstrip("+-−"), flags=re.IGNORECASE)
    groups = next((mark for mark in GROUPS if re.search(rf"\d{mark}\d{{3}}(\D|$)", body)), "")
    points, commas = body.count("."), body.count(",")
    if points and commas:
        last = max(".,", key=body.rfind)
        return (last, ".,".replace(last, "")) if body.count(last) == 1 else ("", "")
    if points + commas == 0:
        return "", groups
    mark = "." if points else ","
    whole, _, rest = body.partition(mark)
    if points + commas > 1:
        return "", mark if re.fullmatch(rf"\d{{1,3}}(\{mark}\d{{3}})+", body) else ""
    could_be_thousands = len(rest) == 3 and 1 <= len(whole) <= 3 and whole.strip("0") != "" and not groups
    return ("" if could_be_thousands else mark), groups


def _numeric(columns: Mapping[str, Sequence[str]]) -> dict[str, list[tuple[int, str]]]:
    """Return the number cells, with their rows, of the columns that mostly hold numbers."""
    found = {}
    for name, cells in columns.items():
        filled = sum(1 for cell in cells if cell.strip())
        numbers = [(row, cell) for row, cell in enumerate(cells, 1) if is_number(cell)]
        if numbers and len(numbers) >= NUMERIC_SHARE * filled:
            found[name] = numbers
    return found


def _told_in(name: str, cells: Sequence[tuple[int, str]], groups: set[str]) -> dict[str, tuple[int, Cell]]:
    told: dict[str, tuple[int, Cell]] = {}
    for row, text in cells:
        decimal, group = decimal_mark_of(text)
        if group:
            groups.add(group)
        if decimal:
            count, first = told.get(decimal, (0, Cell(row, name, text)))
            told[decimal] = (count + 1, first)
    return told


def _orders(cell: str) -> frozenset[str]:
    """Return the orders in which a cell is a date that there is; a CAS number is none."""
    match = DATE.fullmatch(cell)
    if not match:
        return frozenset()
    parts = re.split(r"[-/.]", match[1])
    readings = {order: dict(zip(order, parts)) for order in ORDERS}
    return frozenset(order for order, reading in readings.items() if _is_date(**reading))


def _is_date(y: str, m: str, d: str) -> bool:
    return len(y) in (2, 4) and len(m) <= 2 and len(d) <= 2 and 1 <= int(m) <= 12 and 1 <= int(d) <= 31
