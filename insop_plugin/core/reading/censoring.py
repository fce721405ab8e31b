"""Result texts: numbers, limits in every spelling, traces, ranges, and cells without a result.

`censor_spelling.csv` has the words (`n.d.`, `BDL`, `следы`), `qualifier.csv` the marks that
laboratories put beside or behind a number (`U`, `J`).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy

from insop_plugin.core.reading.number_texts import UNDECIDED, mark_of, plain, read_number, read_numbers
from insop_plugin.core.vocabulary import table

KINDS = (
    "number", "left", "right", "interval", "non_detect", "below_lod", "below_loq",
    "trace", "above", "no_measurement", "unreadable", "ambiguous_mark", "other_mark",
)  # fmt: skip
CODE = {kind: place for place, kind in enumerate(KINDS)}

_COMPARED = re.compile(r"(<=|=<|≤|⩽|<|‹|＜|>=|=>|≥|⩾|>|›|＞)\s*(.+)")
_NUMBER = r"[+]?(?:\d[\d.,' ]*|[.,]\d+)(?:[eE][+-]?\d+)?"
_RANGE = re.compile(rf"({_NUMBER})\s*(?:-|–|—|to|à|bis|до|\.\.\.?|…|~|÷)\s*({_NUMBER})")
_PLUS_MINUS = re.compile(rf"({_NUMBER})\s*(?:±|\+/-|\+-)\s*({_NUMBER})")
_WITH_SUFFIX = re.compile(rf"({_NUMBER})\s*([^\d\s.,].*)")
_WITH_PREFIX = re.compile(rf"([^\d<>]+?)\s*[(:=]?\s*<?\s*({_NUMBER})\s*\)?")
_LIMIT_KINDS = ("non_detect", "below_lod", "below_loq", "less_than")


@dataclass(frozen=True)
class ValueReadings:
    """What each distinct result text means; arrays of one length."""

    kind: numpy.ndarray  # places in KINDS
    first: numpy.ndarray  # the number, the limit, or the lower end; NaN where there is none
    second: numpy.ndarray  # upper end of an interval, half width after ±; NaN elsewhere
    suffix: numpy.ndarray  # text behind the number: a qualifier or a unit; "" elsewhere


@dataclass(frozen=True)
class _Reading:
    kind: str
    first: float = numpy.nan
    second: float = numpy.nan
    suffix: str = ""


def read_values(texts: Sequence[str], mark: str) -> ValueReadings:
    """Return what result texts mean.

    Args:
        texts: distinct cells, none of them empty.
        mark: decimal mark of the column, or UNDECIDED.
    """
    numbers = read_numbers(texts, mark)
    kind = numpy.where(numpy.isnan(numbers.values), CODE["unreadable"], CODE["number"]).astype(numpy.int8)
    first, second = numbers.values.copy(), numpy.full(len(texts), numpy.nan)
    suffix = numpy.full(len(texts), "", dtype=object)
    _read_plain_limits(texts, mark, kind, first)
    for place in _places_to_look_at(texts, kind):
        found = _read_one(texts[place], mark, bool(numbers.ambiguous[place]))
        kind[place], first[place], second[place], suffix[place] = (
            CODE[found.kind],
            found.first,
            found.second,
            found.suffix,
        )
    return ValueReadings(kind, first, second, suffix)


def qualifier_meaning(text: str) -> str | None:
    """Return left, right, estimated, rejected or none for a laboratory's mark; None if unknown."""
    return _qualifiers().get(" ".join(text.split()).casefold())


def spelling_meaning(text: str) -> str | None:
    """Return the meaning of a result in words, such as `n.d.`; None if it is no such word."""
    folded = " ".join(text.split()).casefold()
    return _spellings().get(folded) or _spellings().get(folded.replace(" ", ""))


def _read_plain_limits(texts: Sequence[str], mark: str, kind: numpy.ndarray, first: numpy.ndarray) -> None:
    """Read the many texts like `<0.5` at once; all others are left to be read one by one."""
    for sign, name in (("<", "left"), (">", "right")):
        places = [place for place in numpy.flatnonzero(kind == CODE["unreadable"]) if texts[place].startswith(sign)]
        numbers = read_numbers([texts[place][1:].strip() for place in places], mark)
        good = (numbers.values > 0) & ~numbers.ambiguous
        found = numpy.array(places, dtype=int)[good]
        kind[found], first[found] = CODE[name], numbers.values[good]


def _places_to_look_at(texts: Sequence[str], kind: numpy.ndarray) -> list[int]:
    numeric_words = {word for word in _spellings() if word.lstrip("-").replace(".", "").isdigit()}
    words = [place for place, text in enumerate(texts) if text.strip() in numeric_words]
    return sorted({*words, *numpy.flatnonzero(kind == CODE["unreadable"]).tolist()})


def _read_one(delivered: str, mark: str, is_ambiguous: bool) -> _Reading:
    if is_ambiguous:
        return _Reading("ambiguous_mark")
    text = plain(delivered)
    meaning = spelling_meaning(text)
    if meaning in CODE:
        return _Reading(meaning)
    for reader in (_compared, _ranged, _plus_minus, _suffixed, _prefixed):
        found = reader(text, mark)
        if found is not None and found.kind != "unreadable":
            return found
    return _Reading("other_mark" if _fits_other_mark(text, mark) else "unreadable")


def _fits_other_mark(text: str, mark: str) -> bool:
    """Say whether a text could be read with the decimal mark it is written with."""
    other = mark_of(text)
    if UNDECIDED in (mark, other) or other == mark:
        return False
    return not numpy.isnan(read_number(text, other)[0]) or _read_one(text, other, False).kind != "unreadable"


def _compared(text: str, mark: str) -> _Reading | None:
    found = _COMPARED.fullmatch(text)
    if not found:
        return None
    number, suffix, is_ambiguous = _leading_number(found[2].strip(" ()"), mark)
    if is_ambiguous:
        return _Reading("ambiguous_mark")
    if not number > 0:
        return _Reading("unreadable")
    return _Reading("left" if found[1] in "<=<≤⩽‹＜" else "right", number, suffix=suffix)


def _ranged(text: str, mark: str) -> _Reading | None:
    found = _RANGE.fullmatch(text)
    if not found:
        return None
    low, high = (_leading_number(part, mark)[0] for part in found.groups())
    return _Reading("interval", low, high) if 0 <= low < high else _Reading("unreadable")


def _plus_minus(text: str, mark: str) -> _Reading | None:
    found = _PLUS_MINUS.fullmatch(text)
    if not found:
        return None
    number, half_width = (_leading_number(part, mark)[0] for part in found.groups())
    return _Reading("unreadable" if numpy.isnan(number) else "number", number, half_width)


def _suffixed(text: str, mark: str) -> _Reading | None:
    found = _WITH_SUFFIX.fullmatch(text)
    if not found:
        return None
    number, _, is_ambiguous = _leading_number(found[1], mark)
    if is_ambiguous:
        return _Reading("ambiguous_mark")
    suffix = found[2].strip(" ()[]")
    if numpy.isnan(number) or not suffix or suffix[0] in "?*!<>≤≥/":
        return _Reading("unreadable")
    if spelling_meaning(suffix) in _LIMIT_KINDS:
        return _Reading("left", number)
    return _Reading("number", number, suffix=suffix)


def _prefixed(text: str, mark: str) -> _Reading | None:
    found = _WITH_PREFIX.fullmatch(text)
    meaning = spelling_meaning(found[1].strip(" (:=")) if found else None
    if meaning not in (*_LIMIT_KINDS, "more_than"):
        return None
    number, _, is_ambiguous = _leading_number(found[2], mark)
    if is_ambiguous:
        return _Reading("ambiguous_mark")
    return _Reading("right" if meaning == "more_than" else "left", number) if number > 0 else _Reading("unreadable")


def _leading_number(text: str, mark: str) -> tuple[float, str, bool]:
    """Return the number at the start of a text, what follows it, and whether its mark is unclear."""
    found = re.match(_NUMBER, text)
    if not found:
        return numpy.nan, "", False
    number, is_ambiguous = read_number(found[0].strip(), mark)
    return number, text[found.end() :].strip(" ()[]"), is_ambiguous


@lru_cache(maxsize=1)
def _spellings() -> dict[str, str]:
    return {" ".join(row["text"].split()).casefold(): row["meaning"] for row in table("censor_spelling")}


@lru_cache(maxsize=1)
def _qualifiers() -> dict[str, str]:
    return {row["text"].casefold(): row["meaning"] for row in table("qualifier")}
