"""Results as they stand in a table - numbers, `<0.5`, a mark of censoring, a limit - in one form for statistics."""

from dataclasses import dataclass

import numpy as np
from numpy import ndarray

from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.reading import censoring
from insop_plugin.core.reading.number_texts import UNDECIDED, decimal_evidence, read_numbers

NONE, MEASURED, BELOW, ABOVE, BETWEEN, NO_LIMIT = range(6)
"""No result; a number; below a limit; above one; between two; not detected, without a limit or only as a trace."""
OF_READING = {
    "number": MEASURED, "left": BELOW, "right": ABOVE, "interval": BETWEEN, "no_measurement": NONE,
    "above": ABOVE, "non_detect": NO_LIMIT, "below_lod": NO_LIMIT, "below_loq": NO_LIMIT, "trace": NO_LIMIT,
}  # fmt: skip
OF_CENSOR = {
    "none": MEASURED, "false": MEASURED, "f": MEASURED, "no": MEASURED, "n": MEASURED, "0": MEASURED, "=": MEASURED,
    "left": BELOW, "true": BELOW, "t": BELOW, "yes": BELOW, "y": BELOW, "1": BELOW, "<": BELOW, "≤": BELOW, "<=": BELOW,
    "right": ABOVE, ">": ABOVE, "≥": ABOVE, ">=": ABOVE, "interval": BETWEEN,
}  # fmt: skip
OF_QUALIFIER = {"left": BELOW, "right": ABOVE, "none": MEASURED, "estimated": MEASURED, "rejected": NONE}
UNKNOWN = -1


class UnreadableResult(InsopError):
    """A text that is no result."""

    template = N_("Row {row}: “{value}” in the field {field} cannot be read as a result.")
    hint = N_("Write numbers, limits like <0.5, or n.d.; the tool Harmonise table reads most laboratory files.")


class TwoDecimalMarks(InsopError):
    """A column that uses point and comma."""

    template = N_("The field {field} has numbers with a decimal point and numbers with a decimal comma.")
    hint = N_("Bring the column to one decimal mark; the tool Harmonise table shows the rows.")


class UnknownCensoring(InsopError):
    """A mark of censoring that is not known."""

    template = N_("Row {row}: “{value}” in the field {field} does not say whether the result is below a limit.")
    hint = N_("Known are true, 1, left, < and false, 0, none; right and interval for limits of other kinds.")


class Contradiction(InsopError):
    """A value with a sign that its mark of censoring denies."""

    template = N_("Row {row}: the value is “{value}”, but the field {field} says that the result is not censored.")
    hint = N_("Correct one of the two, or leave the field for censoring out.")


class LimitNotPositive(InsopError):
    """A limit that cannot be one."""

    template = N_("Row {row}: the result is below the limit {limit}; a limit has to be above 0.")
    hint = N_("Correct the limit; where none is known, leave it empty.")


@dataclass(frozen=True)
class Columns:
    """The columns of a table that say what was found; names for messages."""

    value: ndarray  # numbers, or texts as objects
    censored: ndarray | None = None
    limit: ndarray | None = None
    names: tuple[str, str, str] = ("value", "censored", "limit")


@dataclass(frozen=True)
class Results:
    """One entry a row."""

    kind: ndarray  # NONE to NO_LIMIT
    number: ndarray  # the value, or the limit where it is below one; NaN elsewhere


def read_results(columns: Columns) -> Results:
    """Bring results into one form.

    A mark of censoring counts more than the value; without one, an empty value with a limit lies below it. A result
    below a limit takes the limit of its own field, else the number of its value.

    Raises:
        UnreadableResult, TwoDecimalMarks, UnknownCensoring, Contradiction, LimitNotPositive
    """
    kind, number = _values(columns)
    limit = np.full(len(kind), np.nan) if columns.limit is None else numbers_in(columns.limit, columns.names[2])
    has_limit = np.isfinite(limit)
    marks = np.full(len(kind), UNKNOWN) if columns.censored is None else _marks(columns)
    _check_agreement(columns, kind, marks)
    silent = marks == UNKNOWN
    below = np.where(
        silent, (kind == BELOW) | ((kind == NONE) & has_limit) | ((kind == NO_LIMIT) & has_limit), marks == BELOW
    )
    known = np.where(has_limit & ~(silent & (kind == BELOW)), limit, number)
    kind = np.where(silent | ((marks == MEASURED) & (kind == NONE)), kind, marks)
    kind = np.where(below, np.where(np.isfinite(known), BELOW, NO_LIMIT), kind)
    number = np.where(kind == BELOW, known, np.where(kind == MEASURED, number, np.nan))
    wrong = np.flatnonzero((kind == BELOW) & ~(number > 0))
    if wrong.size:
        raise LimitNotPositive(row=int(wrong[0]) + 1, limit=float(number[wrong[0]]))
    return Results(kind.astype(np.int8), number)


def numbers_in(column: ndarray, field: str) -> ndarray:
    """Return a column of numbers, NaN for nothing; texts are read.

    Raises:
        UnreadableResult, TwoDecimalMarks
    """
    if column.dtype != object:
        return column.astype(float)
    texts, place = _distinct(column)
    filled = [text for text in texts if text]
    some = np.array([bool(text) for text in texts], bool)
    found = np.full(len(texts), np.nan)
    read = read_numbers(filled, _decimal_mark(filled, field))
    found[some] = np.where(read.ambiguous, np.nan, read.values)
    wrong = np.flatnonzero((some & np.isnan(found))[place])
    if wrong.size:
        raise UnreadableResult(row=int(wrong[0]) + 1, value=texts[place[wrong[0]]], field=field)
    return found[place]


def _decimal_mark(texts: list[str], field: str) -> str:
    evidence = decimal_evidence(texts)
    if len(evidence) > 1:
        raise TwoDecimalMarks(field=field)
    return next(iter(evidence), UNDECIDED)


def _values(columns: Columns) -> tuple[ndarray, ndarray]:
    """Return kind and number as the value alone tells them."""
    if columns.value.dtype != object:
        number = columns.value.astype(float)
        number = np.where(np.isfinite(number), number, np.nan)
        return np.where(np.isnan(number), NONE, MEASURED), number
    texts, place = _distinct(columns.value)
    filled = [text for text in texts if text]
    readings = censoring.read_values(filled, _decimal_mark(filled, columns.names[0]))
    kinds = [OF_READING.get(censoring.KINDS[code], UNKNOWN) for code in readings.kind]
    kind = np.full(len(texts), NONE)
    number = np.full(len(texts), np.nan)
    some = np.array([bool(text) for text in texts])
    kind[some], number[some] = kinds, readings.first
    for row in np.flatnonzero(kind[place] == UNKNOWN)[:1]:
        raise UnreadableResult(row=int(row) + 1, value=texts[place[row]], field=columns.names[0])
    return kind[place], number[place]


def _marks(columns: Columns) -> ndarray:
    """Return what the field for censoring says; UNKNOWN where it is empty."""
    texts, place = _distinct(columns.censored)
    codes = np.array([UNKNOWN if not text else _mark(text) for text in texts], object)
    for row in np.flatnonzero(np.equal(codes, None)[place])[:1]:
        raise UnknownCensoring(row=int(row) + 1, value=texts[place[row]], field=columns.names[1])
    return codes[place].astype(int)


def _mark(text: str) -> int | None:
    folded = text.casefold()
    if folded in OF_CENSOR:
        return OF_CENSOR[folded]
    qualifier = OF_QUALIFIER.get(censoring.qualifier_meaning(text) or "")
    if qualifier is not None:
        return qualifier
    return BELOW if OF_READING.get(censoring.spelling_meaning(text) or "") == NO_LIMIT else None


def _check_agreement(columns: Columns, kind: ndarray, marks: ndarray) -> None:
    wrong = np.flatnonzero((marks == MEASURED) & ~np.isin(kind, (MEASURED, NONE)))
    if wrong.size:
        raise Contradiction(row=int(wrong[0]) + 1, value=columns.value[wrong[0]], field=columns.names[1])


def _distinct(column: ndarray) -> tuple[list[str], ndarray]:
    """Return the distinct cells as trimmed texts, "" for nothing, and where each row's is."""
    if column.dtype != object:
        numbers, place = np.unique(column, return_inverse=True)
        return ["" if number != number else f"{number:g}" for number in numbers], place
    seen: dict[object, int] = {}
    place = np.fromiter((seen.setdefault(cell, len(seen)) for cell in column), int, len(column))
    return ["" if cell is None else str(cell).strip() for cell in seen], place
