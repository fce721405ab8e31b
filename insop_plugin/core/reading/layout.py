"""How a delivered text is laid out: what stands between and around its cells.

Example (plain Python, no QGIS):
    detect_delimiters("Site;Pb\\nA;12,5\\nB;<0,5\\n").separator   # ";"
"""

import csv
import io
import math
import re
from collections import Counter
from dataclasses import dataclass
from itertools import islice

SEPARATORS = (";", "\t", ",", "|")
FOREIGN = frozenset(";\t|")  # separators that numbers and names hardly hold
SAMPLE_CHARACTERS = 65_536
SAMPLE_ROWS = 300
LONGEST_NUMBER = 60  # characters
DECLARED = re.compile(r"\s*sep=(.)\s*", re.IGNORECASE)  # the first line Excel writes and reads
QUOTED = re.compile(r'(?:(?<=[;\t,|\r\n])|\A)"(?:[^"]|"")*"(?=[;\t,|\r\n]|\Z)')
NUMBER = re.compile(r"\s*[<>≤≥~≈]*\s*[-+−]?[\d.,'’\s]*\d[\d.,'’\s]*(e[-+]?\d+)?\s*%?\s*", re.IGNORECASE)
DATE = re.compile(r"\s*(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})([T ].*)?\s*")


@dataclass(frozen=True)
class Delimiters:
    """What stands between and around the cells of a text; an empty quote means that nothing does."""

    separator: str
    quote: str
    sure: bool


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


def is_number(cell: str) -> bool:
    """Tell whether a cell reads like a number, with or without a mark of censoring."""
    return len(cell) < LONGEST_NUMBER and bool(NUMBER.fullmatch(cell)) and not DATE.fullmatch(cell)


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
