"""What the model itself says of a column: required, type, value list, range, length."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from difflib import get_close_matches

import numpy as np

from insop_plugin.core.errors import N_
from insop_plugin.core.model import Column
from insop_plugin.core.rules.engine import Judged, wrong
from insop_plugin.core.rules.rows import Rows
from insop_plugin.core.rules.values import is_json, is_moment, is_number, is_yes_no, several, text_of
from insop_plugin.core.vocabulary import codes, terms

SIMILAR_FOR = 50  # distinct unknown values for which the most similar entry is looked up
NUMERIC = ("integer", "real")


@wrong(
    "*",
    "table",
    N_("The table has no column “{field_name}” ({label})."),
    N_("Add the column, or choose the right table."),
)
def column_absent(rows: Rows) -> Iterator[dict]:
    for column in rows.collection.columns:
        if column.required and not column.common and not rows.has(column.name):
            yield {"field": column.name, "field_name": column.name, "label": column.label}


@wrong("*", "*", N_("“{label}” is missing."), N_("Fill it in. {help}"))
def required_missing(rows: Rows, column: Column) -> np.ndarray:
    return rows.missing(column.name) & column.required


@wrong(
    "*",
    "*",
    N_("“{label}” must be a number; here stands “{is}”."),
    N_("Write only the number, with a point for decimals; the unit has its own field."),
)
def not_a_number(rows: Rows, column: Column) -> np.ndarray:
    if column.type not in NUMERIC:
        return _nowhere(rows)
    return _misread(rows, column, is_number)


@wrong("*", "*", N_("“{label}” must be a whole number; here stands {is}."), N_("Write it without decimals."))
def not_whole(rows: Rows, column: Column) -> np.ndarray:
    if column.type != "integer":
        return _nowhere(rows)
    number = rows.number(column.name)
    return np.isfinite(number) & (number != np.floor(number))


@wrong("*", "*", N_("“{label}” must be yes or no; here stands “{is}”."), N_("Choose yes or no, or leave it empty."))
def not_yes_no(rows: Rows, column: Column) -> np.ndarray:
    return _misread(rows, column, is_yes_no) if column.type == "boolean" else _nowhere(rows)


@wrong(
    "*",
    "*",
    N_("“{label}” is no date: “{is}”."),
    N_("Write year-month-day, like 2011-05-30. If only the year is known write 1 January and say so in the precision."),
)
def not_a_date(rows: Rows, column: Column) -> np.ndarray:
    return _misread(rows, column, is_moment) if column.type in ("date", "datetime") else _nowhere(rows)


@wrong(
    "*",
    "*",
    N_("“{label}” cannot be read as JSON."),
    N_("This field is written by the program; empty it or import the table again."),
)
def not_json(rows: Rows, column: Column) -> np.ndarray:
    return _misread(rows, column, is_json) if column.type == "json" else _nowhere(rows)


@wrong("*", "*", N_("“{is}” is not in the list “{label}”."), N_("Choose one from the list, for example “{similar}”."))
def unknown_code(rows: Rows, column: Column) -> Judged:
    if not column.domain or column.many:
        return _nowhere(rows)
    known = codes(column.domain)
    bad = rows.each(column.name, lambda value: (value if isinstance(value, str) else text_of(value)) not in known)
    return bad, {"similar": _similar(rows, column, bad)}


@wrong(
    "*",
    "*",
    N_("“{is}” holds an entry that is not in the list “{label}”."),
    N_("Choose from the list; write several codes with commas between them."),
)
def unknown_codes(rows: Rows, column: Column) -> np.ndarray:
    if not column.many:
        return _nowhere(rows)
    known = codes(column.domain)
    return rows.each(column.name, lambda value: not set(several(value)) <= known)


@wrong("*", "*", N_("“{label}” is {is}; it cannot be less than {least}."), N_("Correct the number. {help}"))
def below_minimum(rows: Rows, column: Column) -> Judged:
    if column.minimum is None:
        return _nowhere(rows)
    return rows.number(column.name) < column.minimum, {"least": column.minimum}


@wrong("*", "*", N_("“{label}” is {is}; it cannot be more than {most}."), N_("Correct the number. {help}"))
def above_maximum(rows: Rows, column: Column) -> Judged:
    if column.maximum is None:
        return _nowhere(rows)
    return rows.number(column.name) > column.maximum, {"most": column.maximum}


@wrong(
    "*",
    "*",
    N_("“{label}” has {long} characters; there is room for {most}."),
    N_("Shorten it, or put the long text in a file and attach it."),
)
def too_long(rows: Rows, column: Column) -> Judged:
    if column.length is None:
        return _nowhere(rows)
    length = rows.each_text(column.name, len, 0)
    return length > column.length, {"long": length, "most": column.length}


@wrong(
    "*",
    "*",
    N_("“{label}” is {is}, which holds a flag that does not exist."),
    N_("Use the sum of the flags of the list, or empty the field: the checks fill it."),
)
def unknown_flags(rows: Rows, column: Column) -> np.ndarray:
    if not column.flags:
        return _nowhere(rows)
    everything = sum(map(int, codes(column.flags)))
    return rows.number(column.name) > everything


def _nowhere(rows: Rows) -> np.ndarray:
    return np.zeros(len(rows), bool)


def _misread(rows: Rows, column: Column, judge: Callable[[object], bool]) -> np.ndarray:
    return rows.each(column.name, lambda value: not judge(value))


def _similar(rows: Rows, column: Column, bad: np.ndarray) -> np.ndarray:
    """Return the most similar entry for the first distinct unknown values, the first entry for the rest."""
    if not bad.any():
        return rows.text(column.name)
    found: dict[str, str] = {}
    entries = terms(column.domain)
    names = {name.casefold(): term.code for term in entries for name in (term.label, term.code)}
    for value in dict.fromkeys(rows.text(column.name)[bad]):
        near = get_close_matches(value.casefold(), names, 1, 0.0) if len(found) < SIMILAR_FOR else ()
        found[value] = names[near[0]] if near else entries[0].code
    return np.array([found.get(value, "") for value in rows.text(column.name)], dtype=object)
