"""Depths as delivered: two numbers or one text such as `0-20 cm`, `12 to 20 in`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy

from insop_plugin.core.dates import month_number
from insop_plugin.core.number_texts import plain
from insop_plugin.core.units import read_unit

_NUMBER = r"(\d+(?:\.\d+)?)"
_RANGE = re.compile(rf"{_NUMBER}\s*([^\d\s.,]*?)\s*(?:-|–|—|/|to|à|bis|до|a|~|,|;)\s*{_NUMBER}\s*(.*)", re.I)
_RANGE_COMMA = re.compile(r"(\d+(?:,\d+)?)()\s*(?:-|–|—|to|à|bis|до|a|~|;)\s*(\d+(?:,\d+)?)\s*(.*)", re.I)
_SPREADSHEET_DAY = re.compile(r"(\d{1,2})-([a-z]{3})", re.I)
_SPREADSHEET_YEAR = re.compile(r"([a-z]{3})-(\d{2})", re.I)
_ABSENT = frozenset(("", "n.s.", "ns", "na", "n/a", "nd", "-", "not recorded", "unknown", "none", "unknowndepth", "nr"))


@dataclass(frozen=True)
class Depths:
    """Depths in cm from distinct texts; `problem` is "", absent, depth_unreadable, depth_unit or depth_spreadsheet."""

    upper_cm: numpy.ndarray
    lower_cm: numpy.ndarray
    problem: numpy.ndarray
    proposal: numpy.ndarray


def read_depths(texts: Sequence[str], unit: str, mend_spreadsheet_dates: bool = False) -> Depths:
    """Return depth intervals in cm from distinct, non-empty texts.

    Args:
        texts: cells as delivered.
        unit: unit of texts that do not say theirs; "" when it is not known.
        mend_spreadsheet_dates: read `5-Mar` as 3-5, which is what a spreadsheet made it from.
    """
    found = [_read_one(plain(text), unit, mend_spreadsheet_dates) for text in texts]
    upper, lower, problem, proposal = zip(*found, strict=True) if found else ((), (), (), ())
    numbers = (numpy.array(upper, dtype=float), numpy.array(lower, dtype=float))
    return Depths(*numbers, numpy.array(problem, dtype=object), numpy.array(proposal, dtype=object))


def centimetres_per(unit: str) -> float | None:
    """Return how many centimetres a unit of length has; None if it is none."""
    found = read_unit(unit).unit if unit.strip() else None
    return float(found.factor) if found and found.kind == "length" else None


def are_valid(upper_cm: numpy.ndarray, lower_cm: numpy.ndarray) -> numpy.ndarray:
    """Say where an interval is one: both ends known, the lower one deeper, none above the surface."""
    return (upper_cm >= 0) & (lower_cm > upper_cm) & (lower_cm <= 100_000)


def _read_one(text: str, unit: str, mend: bool) -> tuple[float, float, str, str]:
    if text.casefold() in _ABSENT:
        return numpy.nan, numpy.nan, "absent", ""
    as_date = _spreadsheet_date(text)
    if as_date and not mend:
        return numpy.nan, numpy.nan, "depth_spreadsheet", "{}-{}".format(*as_date)
    found = as_date or _range(text)
    if found is None:
        return numpy.nan, numpy.nan, "depth_unreadable", ""
    factor = centimetres_per(found[2] if len(found) > 2 and found[2] else unit)
    if factor is None:
        return numpy.nan, numpy.nan, "depth_unit", ""
    return round(float(found[0]) * factor, 6), round(float(found[1]) * factor, 6), "", ""


def _range(text: str) -> tuple[str, str, str] | None:
    found = (
        _RANGE.fullmatch(text)
        if "," not in text or "." in text
        else _RANGE_COMMA.fullmatch(text) or _RANGE.fullmatch(text)
    )
    if not found:
        return None
    low, low_unit, high, high_unit = (part.strip().replace(",", ".") for part in found.groups())
    if low_unit and high_unit and low_unit.casefold() != high_unit.casefold():
        return None
    return low, high, high_unit.rstrip(".") or low_unit


def _spreadsheet_date(text: str) -> tuple[str, str] | None:
    """Return the range a spreadsheet mistook for a date: 3-5 became 5-Mar, 5-35 became May-35."""
    found = _SPREADSHEET_DAY.fullmatch(text)
    if found and month_number(found[2]):
        return str(month_number(found[2])), found[1]
    found = _SPREADSHEET_YEAR.fullmatch(text)
    return (str(month_number(found[1])), found[2]) if found and month_number(found[1]) else None
