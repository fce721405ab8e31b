"""Numbers as laboratories write them: decimal comma or point, thousands, foreign digits.

Whether `1,234` means 1.234 or 1 234 is decided by evidence of the whole column, then of the
table; without evidence the text is ambiguous and comes back as such.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

import numpy
import pandas

POINT, COMMA, UNDECIDED = ".", ",", ""
_TOKEN = re.compile(r"\d[\d.,]*|[.,]\d+")
_BY_HAND = re.compile(r"[+-]?(\d{1,3}([ ',.])\d{3}(?:\2\d{3})*|\d+)?(?:([.,])(\d*))?([eE][+-]?\d+)?")
_SIMPLE = re.compile(r"[+-]?\d+(\.\d*)?([eE][+-]?\d+)?")
_SPACES = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2009": " ", "’": "'", "−": "-", "٫": ".", "٬": "'"})


@dataclass(frozen=True)
class Numbers:
    """Numbers read from texts: NaN where a text is none; `ambiguous` where the mark is unclear."""

    values: numpy.ndarray
    ambiguous: numpy.ndarray


def decimal_evidence(texts: Sequence[str]) -> frozenset[str]:
    """Return the decimal marks that some text proves: none, point, comma, or both."""
    with_comma = [text for text in texts if "," in text]
    with_point = [text for text in texts if "." in text]
    found = {POINT for text in with_comma if mark_of(text) == POINT} | {
        COMMA for text in with_comma if mark_of(text) == COMMA
    }
    for text in with_point:
        if mark_of(text) == POINT:
            return frozenset(found | {POINT})
    return frozenset(found | {COMMA for text in with_point if mark_of(text) == COMMA})


def mark_of(text: str) -> str:
    """Return the decimal mark one text proves by itself, UNDECIDED for `1,234` or `12`."""
    token = _TOKEN.search(text)
    if token is None:
        return UNDECIDED
    digits = token[0].rstrip(".,") if token[0][-1] in ".," and len(token[0]) > 1 else token[0]
    points, commas = digits.count("."), digits.count(",")
    if points and commas:
        return POINT if digits.rfind(".") > digits.rfind(",") else COMMA
    if points + commas != 1:
        return {(0, 0): UNDECIDED}.get((points, commas), COMMA if points else POINT)
    mark = POINT if points else COMMA
    whole, part = digits.split(mark)
    return mark if len(part) != 3 or whole in ("", "0", "00") or len(whole) > 3 else UNDECIDED


def read_numbers(texts: Sequence[str], mark: str = POINT) -> Numbers:
    """Return the numbers in texts that hold nothing else.

    Args:
        texts: cells without empty ones.
        mark: the decimal mark of the column; UNDECIDED judges every text by itself.
    """
    values = pandas.to_numeric(pandas.Series(_pointed(texts, mark), dtype=object), errors="coerce").to_numpy(
        float, copy=True
    )
    ambiguous = numpy.zeros(len(values), bool)
    for place in numpy.flatnonzero(numpy.isnan(values)):
        values[place], ambiguous[place] = _by_hand(texts[place], mark)
    values[~numpy.isfinite(values)] = numpy.nan
    return Numbers(values, ambiguous)


def read_number(text: str, mark: str) -> tuple[float, bool]:
    """Return the number of one text, NaN if it is none, and whether its decimal mark is unclear."""
    if mark == POINT and _SIMPLE.fullmatch(text) and len(text) < 20:
        return float(text), False
    return _by_hand(text, mark)


def plain(text: str) -> str:
    """Return a text with ASCII digits, plain spaces and minus signs."""
    if text.isascii():
        return text.strip()
    text = unicodedata.normalize("NFKC", text.translate(_SPACES))
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text).strip()


def _pointed(texts: Sequence[str], mark: str) -> list[str]:
    """Return the texts as a fast parser wants them; "" for those to be read by hand."""
    if mark == POINT:
        return list(texts)
    if mark == COMMA:
        return ["" if "." in text else text.replace(",", ".") for text in texts]
    return ["" if "." in text or "," in text else text for text in texts]


def _by_hand(text: str, mark: str) -> tuple[float, bool]:
    mark = POINT if "٫" in text else mark
    text = plain(text)
    found = _BY_HAND.fullmatch(text)
    if not found or not (found[1] or found[4]):
        return numpy.nan, False
    if mark == UNDECIDED:
        mark = found[3] if found[2] in (" ", "'") and found[3] else mark_of(text)
        if mark == UNDECIDED and (found[4] or found[2]):
            return numpy.nan, True
    return _value(text, found, mark), False


def _value(text: str, found: re.Match, mark: str) -> float:
    """Return the number of a matched text under a decimal mark, NaN where they do not fit."""
    whole, thousands, written, part, exponent = found[1] or "0", found[2], found[3], found[4] or "", found[5] or ""
    if thousands and thousands == mark:
        if written or whole.count(mark) > 1:
            return numpy.nan
        whole, part, thousands = *whole.split(mark), None
    elif written and written != mark and part:
        if thousands or mark_of(text) != UNDECIDED:
            return numpy.nan
        whole, part = whole + part, ""
    digits = whole.replace(thousands, "") if thousands else whole
    return float(f"{'-' if text.startswith('-') else ''}{digits}.{part}{exponent}")
