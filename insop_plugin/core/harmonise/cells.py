"""Results one below the other, whether the table is long (one result per row) or wide (one column each)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy

from insop_plugin.core.harmonise.coded import Coded, constant, joined
from insop_plugin.core.harmonise.column_names import name_and_unit
from insop_plugin.core.harmonise.source import Source
from insop_plugin.core.reading.censoring import CODE, ValueReadings, qualifier_meaning, read_values
from insop_plugin.core.reading.number_texts import read_numbers
from insop_plugin.core.reading.recipe import LONG, Rules, ValueColumn

TEXT_ROLES = (
    "contaminant",
    "cas",
    "unit",
    "qualifier",
    "limit_unit",
    "procedure",
    "method_text",
    "fraction",
    "weight_basis",
    "speciation",
)
NUMBER_ROLES = ("limit", "lod", "loq", "uncertainty", "moisture", "loi", "bulk_density")
_EMPTY = numpy.empty(0, dtype=object)


@dataclass(frozen=True)
class Cells:
    """Every result of the table; one entry per result in all arrays."""

    row: numpy.ndarray  # from 0
    column: Coded  # the column of the table the result stands in
    value: Coded
    readings: ValueReadings  # per distinct text of `value`
    texts: dict[str, Coded]  # the text roles
    numbers: dict[str, numpy.ndarray]  # the number roles, NaN where not given
    number_texts: dict[str, Coded]

    def __len__(self) -> int:
        return len(self.row)

    def read(self, part: str) -> numpy.ndarray:
        """Return one part of the value readings cell by cell."""
        empties = {"kind": numpy.int8(-1), "first": numpy.nan, "second": numpy.nan, "suffix": ""}
        return self.value.spread(getattr(self.readings, part), empties[part])


@dataclass(frozen=True)
class _Block:
    """The results of one column."""

    rows: numpy.ndarray  # from 0
    name: str
    value: Coded
    readings: ValueReadings
    texts: dict[str, Coded]
    number_texts: dict[str, Coded]
    numbers: dict[str, numpy.ndarray]


def read_cells(source: Source) -> Cells:
    """Return every result of the table; empty cells of wide tables are left out, empty rows of long ones stay."""
    if source.recipe.mode == LONG:
        column = ValueColumn(source.recipe.columns["value"])
        return _stacked([_block(source, column, slice(None))])
    return _stacked([_block(source, column, _given(source, column)) for column in source.recipe.values])


def _given(source: Source, column: ValueColumn) -> numpy.ndarray:
    """Return the rows that have a result: a value, or a mark that stands for one."""
    has_value = ~source.column(column.column).is_empty()
    if column.qualifier:
        decided = source.recipe.decided("qualifier")
        marks = source.column(column.qualifier)
        has_value |= marks.map(
            lambda text: (decided.get(text.strip()) or qualifier_meaning(text)) == "left", False
        ).astype(bool)
    return numpy.flatnonzero(has_value)


def _block(source: Source, column: ValueColumn, rows: numpy.ndarray | slice) -> _Block:
    value = source.column(column.column).take(rows)
    mark = source.mark_of(value.texts)
    readings = _with_missing_words(read_values(value.texts, mark), value, source.recipe.rules)
    texts = {role: _text(source, column, role, rows, len(value)) for role in TEXT_ROLES}
    number_texts = {role: _number_text(source, column, role).take(rows) for role in NUMBER_ROLES}
    numbers = {role: _numbers(source, found) for role, found in number_texts.items()}
    rows = numpy.arange(len(source), dtype=numpy.int32)[rows]
    return _Block(rows, column.column, value, readings, texts, number_texts, numbers)


def _text(source: Source, column: ValueColumn, role: str, rows: numpy.ndarray | slice, length: int) -> Coded:
    own = getattr(column, role, "")
    if role == "qualifier" and own:
        return source.column(own).take(rows)
    if own:
        return constant(own, length)
    told = (
        dict(zip(("contaminant", "unit"), name_and_unit(column.column), strict=True))
        if source.recipe.mode != LONG
        else {}
    )
    if told.get(role) and not (role == "unit" and column.contaminant):
        return constant(told[role], length)
    return source.role(role).take(rows)


def _number_text(source: Source, column: ValueColumn, role: str) -> Coded:
    if role in ("lod", "loq") and getattr(column, role):
        return constant(getattr(column, role), len(source))
    return source.column(column.limit) if role == "limit" and column.limit else source.role(role)


def _numbers(source: Source, column: Coded) -> numpy.ndarray:
    if not len(column.texts):
        return numpy.broadcast_to(numpy.nan, len(column))  # kept once
    texts = [text.strip().lstrip("<≤ ") for text in column.texts]
    return column.spread(read_numbers(texts, source.mark_of(column.texts)).values, numpy.nan)


def _with_missing_words(readings: ValueReadings, value: Coded, rules: Rules) -> ValueReadings:
    """Let the recipe's own words for "missing" mean no measurement."""
    if rules.missing_words:
        is_missing = numpy.isin(numpy.array([text.strip() for text in value.texts], dtype=object), rules.missing_words)
        readings.kind[is_missing] = CODE["no_measurement"]
    return readings


def _stacked(blocks: Sequence[_Block]) -> Cells:
    """Return blocks as cells, ordered by row, then by column."""
    row = _one_below_the_other([block.rows for block in blocks])
    order = numpy.argsort(row, kind="stable") if len(blocks) > 1 else slice(None)
    readings = _readings([block.readings for block in blocks])
    numbers = {role: _one_below_the_other([block.numbers[role] for block in blocks])[order] for role in NUMBER_ROLES}

    def column(parts: list[Coded]) -> Coded:
        return joined(parts).take(order)

    return Cells(
        row=row[order],
        column=column([constant(block.name, len(block.rows)) for block in blocks]),
        value=column([block.value for block in blocks]),
        readings=readings,
        texts={role: _merged(column([block.texts[role] for block in blocks])) for role in TEXT_ROLES},
        numbers=numbers,
        number_texts={role: column([block.number_texts[role] for block in blocks]) for role in NUMBER_ROLES},
    )


def _one_below_the_other(parts: Sequence[numpy.ndarray]) -> numpy.ndarray:
    return parts[0] if len(parts) == 1 else numpy.concatenate(parts)


def _readings(parts: Sequence[ValueReadings]) -> ValueReadings:
    names = ("kind", "first", "second", "suffix")
    return ValueReadings(*(_one_below_the_other([getattr(part, name) for part in parts]) for name in names))


def _merged(column: Coded) -> Coded:
    """Return a joined column with each distinct text once."""
    places: dict[str, int] = {}
    if len(set(column.texts.tolist())) == len(column.texts):
        return column
    renumbered = numpy.array([places.setdefault(text, len(places)) for text in column.texts], dtype=numpy.int32)
    texts = numpy.array(list(places), dtype=object) if places else _EMPTY
    return Coded(numpy.append(renumbered, -1)[column.codes].astype(numpy.int32), texts)
