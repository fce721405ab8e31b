"""Which sheet of a workbook is meant: the only one with a table, or the one that was chosen."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from insop_plugin.adapters.lab_files import refusals

LOOKED_AT = 60  # rows


@dataclass(frozen=True)
class Sheets:
    """The sheets of a workbook: all of them, the visible ones, and a way to look into one."""

    name: str
    known: Sequence[str]
    visible: Sequence[str]
    rows_of: Callable[[str], Iterator[list[str]]]


def chosen(book: Sheets, sheet: str | None) -> str:
    """Return the sheet to read.

    Raises:
        NoSuchSheet: the chosen one is not there.
        SeveralSheets: none is chosen and more than one holds a table.
        FileEmpty: none holds a table.
    """
    if sheet is not None:
        if sheet not in book.known:
            raise refusals.NoSuchSheet(name=book.name, sheet=sheet, sheets=_listed(book.known))
        return sheet
    filled = [known for known in book.visible if len(book.visible) == 1 or _holds_table(book.rows_of(known))]
    if len(filled) > 1:
        raise refusals.SeveralSheets(name=book.name, sheets=_listed(filled), names=filled)
    if not filled:
        raise refusals.FileEmpty(name=book.name)
    return filled[0]


def _listed(names: Sequence[str]) -> str:
    return ", ".join(f"“{known}”" for known in names)


def _holds_table(rows: Iterator[list[str]]) -> bool:
    """A table has at least two rows of at least two cells."""
    return sum(1 for row in islice(rows, LOOKED_AT) if sum(1 for cell in row if cell.strip()) >= 2) >= 2
