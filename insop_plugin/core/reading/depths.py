"""Depths as delivered: two numbers or one text such as `0-20 cm`, `12 to 20 in`, `Ap, 0-8 in`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy

from insop_plugin.core.reading.depth_texts import DEEPEST_CM, Column, read_one
from insop_plugin.core.reading.depth_words import centimetres_per
from insop_plugin.core.reading.number_texts import plain

__all__ = ["Depths", "are_valid", "centimetres_per", "read_depths"]
_SIGNS = str.maketrans({"″": '"', "”": '"', "“": '"', "′": "'"} | dict.fromkeys("⁰¹²³⁴⁵⁶⁷⁸⁹", " ? "))
"""Inches and feet in one spelling; a raised digit is a footnote, not a digit of the depth."""
_UNFINISHED = re.compile(r".*(?:[-–,&]|\d\s+i|\d\s+c)")
_TWO_NUMBERS = re.compile(r"(\d+)\s*,\s*(\d+)")


@dataclass(frozen=True)
class Depths:
    """Depths in cm from distinct texts, one entry a text.

    `problem` is "", absent, or depth_ and: horizon (no numbers), words, single (one number), open (one end), several,
    mixed, cut, reversed, zero (no thickness), above (the surface), unit (not known), spreadsheet (made a date),
    date (of which no range can be told), unreadable.
    """

    upper_cm: numpy.ndarray
    lower_cm: numpy.ndarray
    problem: numpy.ndarray
    proposal: numpy.ndarray
    horizon: numpy.ndarray  # as written, "" where none is named
    is_organic: numpy.ndarray
    assumption: numpy.ndarray  # in words to translate, "" where nothing was assumed


def read_depths(texts: Sequence[str], unit: str, mend_spreadsheet_dates: bool = False) -> Depths:
    """Return depth intervals in cm from the distinct, non-empty texts of a column.

    Args:
        texts: cells as delivered; all of a column, since together they show whether it cuts them.
        unit: unit of texts that do not say theirs; "" when it is not known.
        mend_spreadsheet_dates: read `5-Mar` as 3-5, which is what a spreadsheet made it from.

    Returns:
        The depths. Organic layers measured upwards from the mineral soil (O, 5-0 cm) count from their own surface.
    """
    plainly = [plain(text.translate(_SIGNS)) for text in texts]
    column = Column(unit, mend_spreadsheet_dates, _cut_at(plainly), _comma_is_to(plainly, unit))
    found = [read_one(text, column) for text in plainly]
    numbers = [numpy.array([getattr(one, name) for one in found], dtype=float) for name in ("upper_cm", "lower_cm")]
    words = [
        numpy.array([*(getattr(one, name) for one in found), None], dtype=object)[:-1]
        for name in ("problem", "proposal", "horizon")
    ]
    organic = numpy.array([one.is_organic for one in found], dtype=bool)
    return Depths(*numbers, *words, organic, numpy.array([*(one.assumption for one in found), None], dtype=object)[:-1])


def are_valid(upper_cm: numpy.ndarray, lower_cm: numpy.ndarray) -> numpy.ndarray:
    """Say where an interval is one: both ends known, the lower one deeper, none above the surface."""
    return (upper_cm >= 0) & (lower_cm > upper_cm) & (lower_cm <= DEEPEST_CM)


def _cut_at(texts: list[str]) -> int:
    """Return after how many characters a column cuts its texts; 0 where nothing shows that it does.

    Two texts of the greatest length that break off are the proof.
    """
    longest = max(map(len, texts), default=0)
    broken = sum(len(text) == longest and bool(_UNFINISHED.fullmatch(text)) for text in texts)
    return longest if broken >= 2 and longest > 3 else 0


def _comma_is_to(texts: list[str], unit: str) -> bool:
    """Say whether `0,8` can be 0 to 8 in a column: not in metres, nor where `12,5` or `3,0` stands in it too."""
    if centimetres_per(unit) == centimetres_per("m"):
        return False
    pairs = [found.groups() for found in map(_TWO_NUMBERS.fullmatch, texts) if found]
    return all(int(low) < int(high) for low, high in pairs)
