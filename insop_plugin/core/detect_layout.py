"""How a delivered table is laid out: what stands between its cells, and which row names its columns.

Example (plain Python, no QGIS):
    detect_delimiters("Site;Pb\\nA;12,5\\nB;<0,5\\n").separator   # ";"
    detect_header([["Report 2021", ""], ["Site", "Pb"], ["", "mg/kg"], ["A", "12.5"]])   # header row 2, units row 3
"""

import csv
import io
import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from insop_plugin.core.units import read_unit

SEPARATORS = (";", "\t", ",", "|")
FOREIGN = frozenset(";\t|")  # separators that numbers and names hardly hold
SAMPLE_CHARACTERS = 65_536
SAMPLE_ROWS = 300
HEADER_WITHIN = 40  # rows looked at for the names of the columns
MOSTLY = 0.6
LONGEST_NUMBER = 60  # characters
DECLARED = re.compile(r"\s*sep=(.)\s*", re.IGNORECASE)  # the first line Excel writes and reads
QUOTED = re.compile(r'(?:(?<=[;\t,|\r\n])|\A)"(?:[^"]|"")*"(?=[;\t,|\r\n]|\Z)')
NUMBER = re.compile(r"\s*[<>≤≥~≈]*\s*[-+−]?[\d.,'’\s]*\d[\d.,'’\s]*(e[-+]?\d+)?\s*%?\s*", re.IGNORECASE)
DATE = re.compile(r"\s*(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})([T ].*)?\s*")
OTHER_UNITS = re.compile(
    r"°|°?c|[ck]?m|mm|m2|ha|ft|feet|in|inch|d\.?d\.?|deg(rees)?|decimal degrees|utm|wgs ?84|[mµu]s/cm|ds/m|%|-|–|—"
    r"|ph units|unitless|none|text|iso|[djt]{2}[-/.]mm[-/.][ajy]{4}|mm/dd/yyyy|yyyy-mm-dd"
)  # of columns that hold no concentration; those of concentrations are in the table of units


@dataclass(frozen=True)
class Delimiters:
    """What stands between and around the cells of a text; an empty quote means that nothing does."""

    separator: str
    quote: str
    sure: bool


@dataclass(frozen=True)
class Header:
    """The 1-based rows of names and of units; 0 where there is no such row."""

    header_row: int
    units_row: int


def detect_delimiters(text: str) -> Delimiters:
    """Find the separator and the quote that cut a text into rows of equal width.

    Args:
        text: the beginning of a delimited file.
    Returns:
        The best pair; a comma where nothing separates anything.
    """
    declared = DECLARED.fullmatch(text.split("\n", 1)[0].strip("\r"))
    sample = _whole_lines(text[:SAMPLE_CHARACTERS])
    if declared:
        return Delimiters(declared[1], '"', sure=True)
    masked = QUOTED.sub('"text"', sample)
    scores = {separator: _evenness(masked, separator, '"') for separator in SEPARATORS}
    best = max(scores, key=scores.__getitem__)
    others = [score for separator, score in scores.items() if separator != best]
    return Delimiters(best if scores[best] else ",", _quote(sample, best), sure=scores[best] > 2 * max(others))


def declares_separator(text: str) -> bool:
    """Tell whether the first line only names the separator, as Excel understands it."""
    return bool(DECLARED.fullmatch(text.split("\n", 1)[0].strip("\r")))


def detect_header(rows: Sequence[Sequence[str]]) -> Header:
    """Find the row that names the columns, below titles and above units and values.

    Args:
        rows: the first rows of the table, cells as text.
    Returns:
        The rows of names and units; no row of names where the first row already holds values.
    """
    filled = [sum(1 for cell in row if cell.strip()) for row in rows[:HEADER_WITHIN]]
    wide = max(filled, default=0)
    candidates = [i for i, count in enumerate(filled) if count >= max(2, MOSTLY * wide) or count == wide > 0]
    header = next((i for i in candidates if _names(rows[i])), None)
    if header is None:
        return Header(1 if not candidates or not _values(rows[candidates[0]]) else 0, 0)
    if candidates[0] < header and _values(rows[candidates[0]]):
        return Header(0, 0)
    below = next((i for i in range(header + 1, min(header + 3, len(rows))) if any(c.strip() for c in rows[i])), None)
    is_units = below is not None and _units(rows[below])
    return Header(header + 1, below + 1 if is_units else 0)


def is_number(cell: str) -> bool:
    """Tell whether a cell reads like a number, with or without a mark of censoring."""
    return len(cell) < LONGEST_NUMBER and bool(NUMBER.fullmatch(cell)) and not DATE.fullmatch(cell)


def _names(row: Sequence[str]) -> bool:
    """Names are mostly text, and mostly each its own."""
    cells = [cell.strip() for cell in row if cell.strip()]
    texts = [cell for cell in cells if not is_number(cell) and not DATE.fullmatch(cell)]
    return len(texts) >= MOSTLY * len(cells) and len(set(cells)) >= MOSTLY * len(cells)


def _values(row: Sequence[str]) -> bool:
    cells = [cell for cell in row if cell.strip()]
    return sum(1 for cell in cells if is_number(cell) or DATE.fullmatch(cell)) >= len(cells) / 2 > 0


def _units(row: Sequence[str]) -> bool:
    cells = [cell.strip() for cell in row if cell.strip()]
    return bool(cells) and sum(map(_is_unit, cells)) >= MOSTLY * len(cells) and not any(map(is_number, cells))


def _is_unit(cell: str) -> bool:
    bare = cell.strip("[]() ")
    reading = read_unit(bare)
    return bool(OTHER_UNITS.fullmatch(bare.lower())) or reading.unit is not None or bool(reading.foreign_kind)


def _evenness(sample: str, separator: str, quote: str) -> float:
    """Score a way of cutting: rows of equal width count, wide ones more, cells holding another separator less."""
    rows = [row for row in _cut(sample, separator, quote) if any(cell.strip() for cell in row)]
    widths = Counter(len(row) for row in rows)
    width, count = max(widths.items(), key=lambda item: item[1] * math.log2(item[0] + 1), default=(1, 0))
    if width < 2:
        return 0.0
    cells = [cell for row in rows for cell in row]
    foreign = sum(1 for cell in cells if not FOREIGN.isdisjoint(cell.replace(separator, ""))) / len(cells)
    return (count / len(rows)) ** 4 * math.log2(width) * (1 - foreign) ** 2


def _quote(sample: str, separator: str) -> str:
    if '"' not in sample:
        apostrophes = sum(1 for row in _cut(sample, separator, "") for cell in row if re.fullmatch("'.*'", cell))
        return "'" if apostrophes > sample.count(separator) / 2 > 0 else '"'
    return "" if _is_broken(sample, separator) and _evenness(sample, separator, "") > 0 else '"'


def _is_broken(sample: str, separator: str) -> bool:
    """Tell whether quotation marks do not match; where the sample was cut, its end tells nothing."""
    try:
        for _row in csv.reader(io.StringIO(sample, newline=""), delimiter=separator, strict=True):
            pass
    except csv.Error as error:
        return "end of data" not in str(error) or len(sample) < SAMPLE_CHARACTERS / 2
    return False


def _cut(sample: str, separator: str, quote: str) -> list[list[str]]:
    quoting = csv.QUOTE_MINIMAL if quote else csv.QUOTE_NONE
    reader = csv.reader(io.StringIO(sample, newline=""), delimiter=separator, quotechar=quote or None, quoting=quoting)
    try:
        return list(islice(reader, SAMPLE_ROWS))
    except csv.Error:  # a cell beyond all bounds
        return []


def _whole_lines(text: str) -> str:
    """Leave out the last line where the sample was cut in it."""
    if len(text) < SAMPLE_CHARACTERS:
        return text
    end = max(text.rfind("\n"), text.rfind("\r"))
    return text[: end + 1] if end > 0 else text
