"""One depth text: what it means, what had to be assumed, or why it is no depth."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace

from insop_plugin.core.errors import N_
from insop_plugin.core.reading import depth_words
from insop_plugin.core.reading.dates import month_number
from insop_plugin.core.reading.depth_words import NUMBER, UNIT, Token, kinds_of, tokens_of
from insop_plugin.core.reading.horizons import is_organic, split_horizon

DEEPEST_CM = 100_000
COMMA_IS_TO = N_("A comma between two whole numbers separates them: 0,8 is 0 to 8.")
FROM_THE_SURFACE = N_("The top part of the soil begins at its surface, at 0.")
CUT_UNIT = N_("The unit is cut off at the end of the column and was completed.")
FROM_ABOVE = N_(
    "An organic layer is measured upwards from the mineral soil; its depth was turned to count from its own surface."
)

_INTERVAL = re.compile(r"U?F?([NS])U?([TC])([NS])U?")
_SEVERAL = re.compile(r"[NS]U?[TC][NS]U?(?:[TC]?[NS]U?)+")
_TOP = re.compile(r"PNU?|NPU?|NUP")
_ABOVE = re.compile(r"[TX][NS]U?T[TX]?[NS]U?")
_SINGLE = re.compile(r"[U@F]*NU?")
_SEPARATED = re.compile(r"^\d+,\d+$|,\s")
"""Where a comma can stand between two numbers: `0,8` alone, not in `2,5 cm`."""
_POINTED = re.compile(r"\.\d")
_DAY = re.compile(r"(\d{1,2})-([a-z]{3})", re.I)
_YEAR = re.compile(r"([a-z]{3})-(\d{2})", re.I)
_DATE = re.compile(r"\d{4}-\d\d?-\d\d?(?:[ T]00:00(?::00)?)?|(\d\d?)([/.-])\d\d?\2\d{4}")


@dataclass(frozen=True)
class Reading:
    """What one text means; `problem` is "" where both depths are known."""

    upper_cm: float = math.nan
    lower_cm: float = math.nan
    problem: str = ""
    proposal: str = ""
    horizon: str = ""
    is_organic: bool = False
    assumption: str = ""


@dataclass(frozen=True)
class Column:
    """What is known of the column that a text stands in."""

    unit: str = ""  # of texts that do not say theirs
    mends_dates: bool = False
    cut_at: int = 0  # characters after which texts are cut; 0: they are whole
    comma_is_to: bool = True


def read_one(text: str, column: Column) -> Reading:
    """Return what a depth text means.

    Args:
        text: as delivered, see `number_texts.plain`.
        column: unit and habits of its column.
    """
    if depth_words.is_absent(text.casefold()):
        return Reading(problem="absent")
    ends = spreadsheet_ends(text)
    if ends is not None:
        return _from_spreadsheet(ends, column)
    horizon, rest = split_horizon(text)
    cut = "unit" if bool(column.cut_at) and len(text) == column.cut_at else ""
    if cut and not _is_finished(text):
        return _cut(horizon, rest, text, column)
    found = _without_horizon(rest, column) if rest else Reading(problem="depth_horizon")
    return _of_horizon(found, horizon)


def spreadsheet_ends(text: str) -> str | None:
    """Return the range a spreadsheet mistook for a date: `3-5` became 5-Mar; "" where it cannot be told, None for no date."""
    day, year = _DAY.fullmatch(text), _YEAR.fullmatch(text)
    if day and month_number(day[2]):
        ends = sorted((month_number(day[2]), int(day[1])))
        return "{}-{}".format(*ends) if ends[0] < ends[1] else ""
    if year and month_number(year[1]):
        return f"{month_number(year[1])}-{year[2]}"
    return "" if _DATE.fullmatch(text) else None


def _from_spreadsheet(ends: str, column: Column) -> Reading:
    if not ends:
        return Reading(problem="depth_date")
    if not column.mends_dates:
        return Reading(problem="depth_spreadsheet", proposal=ends)
    return _without_horizon(ends, column)


def _is_finished(text: str) -> bool:
    """Say whether a text that fills its column ends with a whole unit; anything else may go on."""
    ending = re.search(r"\d\s*([^\W\d_]+|['\"])$", text)
    return bool(ending) and depth_words.centimetres_per(ending[1]) is not None


def _cut(horizon: str, rest: str, text: str, column: Column) -> Reading:
    """Read a text that is cut: only a unit can be completed, a number or a name cannot."""
    ending = re.search(r"(?<=\d)\s+([^\W\d_]+)$", rest)
    unit = depth_words.finished_unit(ending[1]) if ending else ""
    if unit:
        found = _without_horizon(f"{rest[: ending.start()]} {unit}", column)
        return _of_horizon(replace(found, assumption=found.assumption or CUT_UNIT), horizon)
    kept = horizon if rest or text.endswith(",") else ""
    seen = _without_horizon(rest, column) if rest else Reading(problem="none")
    return _of_horizon(Reading(problem="depth_cut", proposal="" if seen.problem else rest), kept)


def _of_horizon(found: Reading, horizon: str) -> Reading:
    """Add the horizon; an organic one measured upwards from the mineral soil counts from its own surface."""
    organic = found.is_organic or is_organic(horizon)
    if (
        organic
        and found.problem in ("depth_reversed", "depth_above")
        and min(abs(found.upper_cm), abs(found.lower_cm)) == 0
    ):
        thick = max(abs(found.upper_cm), abs(found.lower_cm))
        found = replace(found, upper_cm=0.0, lower_cm=thick, problem="", proposal="", assumption=FROM_ABOVE)
    if found.problem:
        named = "depth_horizon" if horizon and found.problem == "depth_words" else found.problem
        found = replace(found, upper_cm=math.nan, lower_cm=math.nan, problem=named)
    return replace(found, horizon=horizon, is_organic=organic)


def _without_horizon(text: str, column: Column) -> Reading:
    """Read a text with its commas as decimal marks first, then as what separates two numbers."""
    folded = text.casefold()
    marks = (",", ".") if "," in folded and not _POINTED.search(folded) else (".",)
    found = _by_mark(folded, marks[0], column)
    if not found.problem or len(marks) == 1 or not (column.comma_is_to and _SEPARATED.search(folded)):
        return found
    second = _by_mark(folded, ".", column)
    return second if second.problem in ("", "depth_unit", "depth_reversed", "depth_zero", "depth_several") else found


def _by_mark(text: str, mark: str, column: Column) -> Reading:
    tokens = tokens_of(text, mark)
    organic = any(token.kind == "O" for token in tokens)
    tokens = _told(tokens)
    return replace(_meaning(tokens, column), is_organic=organic)


def _told(tokens: list[Token]) -> list[Token]:
    """Leave out words that only repeat what numbers say, such as `topsoil 0-20 cm`."""
    numbers = sum(token.kind == NUMBER for token in tokens)
    leave = "O" + ("W" if numbers else "") + ("SP" if numbers > 1 else "")
    kept = [token for token in tokens if token.kind not in leave]
    while kept and kept[-1].kind == "C":
        kept.pop()
    return kept


def _meaning(tokens: list[Token], column: Column) -> Reading:
    kinds = kinds_of(tokens)
    interval = _INTERVAL.fullmatch(kinds)
    if interval:
        return _interval(tokens, column, COMMA_IS_TO if interval[2] == "C" else "")
    if _TOP.fullmatch(kinds):
        zero = Token("S")
        rest = [token for token in tokens if token.kind != "P"]
        return _interval([zero, *rest], column, FROM_THE_SURFACE)
    if _ABOVE.fullmatch(kinds):
        return _above(tokens, column)
    return Reading(problem=_problem(kinds))


def _problem(kinds: str) -> str:
    """Return why kinds of words are no interval."""
    for letter, problem in (("?", "depth_unreadable"), ("M", "depth_mixed")):
        if letter in kinds:
            return problem
    if _SINGLE.fullmatch(kinds):
        return "depth_single"
    if NUMBER in kinds and re.fullmatch(r"[XTFSPNU@]*", kinds) and kinds.count(NUMBER) == 1:
        return "depth_open"
    if _SEVERAL.fullmatch(kinds):
        return "depth_several"
    return "depth_words" if kinds == "" or re.fullmatch(r"[SWPTU]+", kinds) else "depth_unreadable"


def _interval(tokens: list[Token], column: Column, assumption: str) -> Reading:
    ends = _ends_cm(tokens, column)
    if ends is None:
        return Reading(problem="depth_unit")
    upper, lower = ends
    if max(ends) > DEEPEST_CM:
        return Reading(problem="depth_unreadable")
    if upper == lower:
        return Reading(upper, lower, "depth_zero")
    if upper > lower:
        return Reading(upper, lower, "depth_reversed", f"{lower:g}-{upper:g} cm")
    return Reading(upper, lower, assumption=assumption)


def _above(tokens: list[Token], column: Column) -> Reading:
    """Read -5 to 0 and the like: above the surface of the mineral soil."""
    ends = _ends_cm(tokens, column)
    if ends is None:
        return Reading(problem="depth_unit")
    return Reading(-ends[0], -ends[1] if tokens[-2].kind in "TX" else ends[1], "depth_above", "")


def _ends_cm(tokens: list[Token], column: Column) -> tuple[float, float] | None:
    """Return both ends; one unit goes for both, none is that of the column; None without any unit."""
    ends: list[list] = []
    leading = next((token.value for token in tokens[:1] if token.kind == UNIT), None)
    for token in tokens:
        if token.kind in (NUMBER, "S"):
            ends.append([token, leading])
        elif token.kind == UNIT and ends:
            ends[-1][1] = token.value
    sizes = [size for _, size in ends]
    other = sizes[1] or sizes[0] or depth_words.centimetres_per(column.unit)
    if other is None:
        return None
    upper, lower = (round(token.value * (size or other), 6) for token, size in ends)
    return upper, lower
