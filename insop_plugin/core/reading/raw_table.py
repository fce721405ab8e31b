"""A table as the laboratory delivered it: every cell is text, nothing is interpreted yet.

Example (plain Python, no QGIS):
    frame = pandas.DataFrame({"site": ["A1", "A2"], "Cd [mg/kg]": ["0.3", "<0,1"]}, dtype=object)
    raw = RawTable("lab.csv", tuple(frame.columns), frame, ReadingOptions(encoding="utf-8"))
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, fields
from typing import TYPE_CHECKING

from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.reading.heading import Head

if TYPE_CHECKING:
    import pandas


ALL_ALIKE = ("*",)


class DuplicateColumns(InsopError):
    """A header that names two columns alike."""

    template = N_("{name}: the column name {column} stands more than once in the header.")
    hint = N_("Give each column its own name in the file and read it again.")


class NotText(InsopError):
    """A frame whose cells are not text as delivered."""

    template = N_("{name}: the column {column} holds {kind} values instead of the text of the file.")
    hint = N_("Read the file with all cells as text.")


@dataclass(frozen=True)
class ReadingOptions:
    """How a file is read; a field that is None is detected from the file and then filled in."""

    encoding: str | None = None  # Python codec name: utf-8, cp1252, gb18030 ...
    separator: str | None = None  # one character between cells
    quote: str | None = None  # one character around cells
    decimal_mark: str | None = None  # "." or ","
    thousands: str | None = None  # ".", ",", " ", "'" or "" for none
    date_order: str | None = None  # "ymd", "dmy" or "mdy"
    sheet: str | None = None  # sheet of a workbook, layer of a GeoPackage, repeating element of an XML file
    sheets: tuple[str, ...] | None = None  # several of them, one below the other; ALL_ALIKE: all with the same columns
    header_row: int | None = None  # 1-based line or row that holds the column names; 0: there are none
    units_row: int | None = None  # row below it that holds units, joined to the names as "Cd [mg/kg]"; 0: none
    method_row: int | None = None  # row below the names that holds methods; 0: none
    lod_row: int | None = None  # row below the names that holds limits of detection; 0: none
    loq_row: int | None = None  # row below the names that holds limits of quantification; 0: none
    group_row: int | None = None  # row above the names that holds headings merged over several columns; 0: none
    footer_rows: int | None = None  # rows below the table that are no data: totals, footnotes
    short_rows: str | None = None  # "refuse" (as when None) or "fill" rows with too few cells by empty ones

    def to_json(self) -> dict[str, str | int | list[str]]:
        """Return the options that are set, as plain JSON values."""
        entry = {name: value for name, value in asdict(self).items() if value is not None}
        return entry | ({"sheets": list(self.sheets)} if self.sheets else {})

    @classmethod
    def from_json(cls, entry: dict) -> ReadingOptions:
        """Return options from plain JSON values; unknown names are left out."""
        known = {f.name: entry[f.name] for f in fields(cls) if f.name in entry}
        return cls(**known | ({"sheets": tuple(known["sheets"])} if known.get("sheets") else {}))


@dataclass(frozen=True)
class RawTable:
    """One delivered table: `frame` has one column per name, cells are str or None (an empty cell).

    Row n of the frame (from 0) is data row n + 1 of the file; blank rows at the end are left out,
    blank rows in between stay, so that row numbers agree with what the user sees. `remarks` are
    messages, not failures: formula results, merged cells and the like that the reader came across.
    """

    name: str
    columns: tuple[str, ...]
    frame: pandas.DataFrame
    options: ReadingOptions = field(default_factory=ReadingOptions)
    remarks: tuple[InsopError, ...] = ()
    heads: dict[str, Head] = field(default_factory=dict)  # of columns whose heading says more than their name

    def __post_init__(self) -> None:
        seen: set[str] = set()
        for column in self.columns:
            if column in seen:
                raise DuplicateColumns(name=self.name, column=column)
            seen.add(column)
        for column, kind in zip(self.columns, self.frame.dtypes, strict=True):
            if str(kind) not in ("object", "string", "str"):
                raise NotText(name=self.name, column=column, kind=kind)

    def __len__(self) -> int:
        return len(self.frame)
