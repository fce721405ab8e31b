"""Several sheets of one layout as one table: one below the other, the name of the sheet beside each row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields, replace

from insop_plugin.adapters.lab_files import refusals
from insop_plugin.core.errors import InsopError
from insop_plugin.core.reading.raw_table import ALL_ALIKE, RawTable, ReadingOptions

SHEET = "sheet"
OTHER_LAYOUT = (refusals.HeaderBeyond, refusals.NoDataRows, refusals.FileEmpty, refusals.TooManyColumns)
"""What a sheet of another layout leads to when it is read like the others."""
Read = Callable[[ReadingOptions, int], RawTable]
"""Reads one sheet; the number counts the sheets, for telling the share done."""


def stacked(name: str, options: ReadingOptions, filled: Sequence[str], read: Read) -> RawTable:
    """Read sheets one below the other.

    Args:
        name: of the file.
        options: how to read; `sheets` names those wanted, or asks for all with the columns of the first one.
        filled: the sheets that hold a table.
        read: reads one sheet.
    Raises:
        SheetsDiffer: a sheet that was asked for has other columns.
    """
    is_all = options.sheets == ALL_ALIKE
    wanted = tuple(filled) if is_all else options.sheets
    tables: dict[str, RawTable] = {}
    for place, sheet in enumerate(wanted):
        try:
            tables[sheet] = read(replace(options, sheet=sheet, sheets=None), place)
        except OTHER_LAYOUT:
            if not is_all or (place == len(wanted) - 1 and not tables):
                raise
    first, *more = tables
    alike = [sheet for sheet in tables if set(tables[sheet].columns) == set(tables[first].columns)]
    if not is_all and len(alike) < len(wanted):
        other = next(sheet for sheet in more if sheet not in alike)
        raise _differ(name, first, tables[first], other, tables[other])
    others = [sheet for sheet in wanted if sheet not in alike]
    remarks = [refusals.SheetsLeftOut(n=len(others), sheets=", ".join(others))] if others else []
    return _joined(name, options, {sheet: tables[sheet] for sheet in alike}, remarks)


def _joined(name: str, options: ReadingOptions, tables: dict[str, RawTable], remarks: list) -> RawTable:
    import pandas

    first = next(iter(tables.values()))
    column = SHEET if SHEET not in first.columns else f"{SHEET} of {name}"
    columns = (column, *first.columns)
    frames = [table.frame[list(first.columns)].assign(**{column: sheet})[list(columns)] for sheet, table in tables.items()]
    places = _places({sheet: len(table) for sheet, table in tables.items()})
    told = list({_kind(remark): remark for table in tables.values() for remark in table.remarks}.values())
    remarks = [refusals.SheetsStacked(n=len(tables), places=places), *remarks, *told]
    read = _common([table.options for table in tables.values()], options)
    return RawTable(name, columns, pandas.concat(frames, ignore_index=True), read, tuple(remarks), first.heads)


def _kind(remark: InsopError) -> str:
    """Return what tells remarks of several sheets apart: one example of mixed marks is enough."""
    return type(remark).__name__ if isinstance(remark, refusals.MixedDecimalMarks) else str(remark)


def _common(found: Sequence[ReadingOptions], asked: ReadingOptions) -> ReadingOptions:
    """Return the options that all sheets share; what differs is found anew whenever they are read."""
    shared = {
        field.name: getattr(found[0], field.name)
        for field in fields(ReadingOptions)
        if len({getattr(options, field.name) for options in found}) == 1
    }
    return ReadingOptions(**shared | {"sheet": None, "sheets": asked.sheets})


def _places(lengths: dict[str, int]) -> str:
    """Return which rows come from which sheet."""
    start, texts = 1, []
    for sheet, length in lengths.items():
        texts.append(f"“{sheet}” {start}–{start + length - 1}")
        start += length
    return ", ".join(texts)


def _differ(name: str, first: str, one: RawTable, second: str, other: RawTable) -> refusals.SheetsDiffer:
    columns = [column for column in (*one.columns, *other.columns) if (column in one.columns) != (column in other.columns)]
    return refusals.SheetsDiffer(name=name, first=first, second=second, columns=", ".join(columns[:5]))
