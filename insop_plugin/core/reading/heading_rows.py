"""Which rows of a delivered table head it: groups merged above the names, the names, units, methods.

Example (plain Python, no QGIS):
    rows = [["Report 2021", ""], ["Site", "Pb"], ["", "mg/kg"], ["", "ICP-MS"], ["A", "12.5"]]
    detect_header(rows)   # Header(header_row=2, units_row=3, method_row=4, group_row=0)
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from insop_plugin.core.contaminants.names import fold_name
from insop_plugin.core.contaminants.units import read_unit
from insop_plugin.core.reading.layout import DATE, is_number
from insop_plugin.core.vocabulary import table

HEADER_WITHIN = 40  # rows looked at for the names of the columns
MOSTLY = 0.6
BELOW = 6  # rows below the names looked at for units, methods and limits
OTHER_UNITS = re.compile(
    r"°|°?c|[ck]?m|mm|m2|ha|ft|feet|in|inch|d\.?d\.?|deg(rees)?|decimal degrees|utm|wgs ?84|[mµu]s/cm|ds/m|%|-|–|—"
    r"|ph units|unitless|none|text|iso|([djt]{2}[-/.]mm[-/.][ajy]{4}|mm/dd/yyyy|yyyy-mm-dd)|[смд]?м|град\.?|дд\.мм\.г{2,4}|度|厘米|米"
)  # of columns that hold no concentration; those of concentrations are in the table of units
SYSTEM = re.compile("utm|wgs", re.IGNORECASE)  # of coordinates: stands like a unit, but is none of a group
ENDING = re.compile(r"(.*?)[\s,;]*[\[(]([^\[\]()]+)[\])]\s*|(.*?)\s*[,;]\s*(\S+)\s*", re.DOTALL)
NO_CONTENT = frozenset(("", "not_stated", "mass", "other", "volume_share"))
"""Kinds of foreign units whose codes are also names of columns: Cu, Mg, Na, min, code."""
Spans = Mapping[tuple[int, int], tuple[int, int]]
"""Merged cells: (1-based row, 0-based column) of the first cell to rows and columns spanned."""


@dataclass(frozen=True)
class Header:
    """The 1-based rows of names, of units, methods and limits below and of groups above them; 0 where there is none."""

    header_row: int
    units_row: int
    method_row: int = 0
    group_row: int = 0
    lod_row: int = 0
    loq_row: int = 0


def detect_header(rows: Sequence[Sequence[str]], spans: Spans | None = None) -> Header:
    """Find the rows that name the columns, below titles and above values.

    Args:
        rows: the first rows of the table, cells as text.
        spans: merged cells, where the file knows of them.
    Returns:
        The rows of names, units, methods and groups; no row of names where the first row already holds values.
    """
    filled = [sum(1 for cell in row if cell.strip()) for row in rows[:HEADER_WITHIN]]
    wide = max(filled, default=0)
    candidates = [i for i, count in enumerate(filled) if count >= max(2, MOSTLY * wide) or count == wide > 0]
    header = next((i for i in candidates if _names(rows[i])), None)
    if header is None:
        return Header(1 if not candidates or not _values(rows[candidates[0]]) else 0, 0)
    if candidates[0] < header and _values(rows[candidates[0]]):
        return Header(0, 0)
    is_wide = any((header + 1, place) in (spans or {}) and spans[header + 1, place][1] > 1 for place in range(wide))
    if header + 2 < len(rows) and _completes(rows[header : header + 2], rows[header + 2 : header + 2 + BELOW], is_wide):
        return Header(header + 2, group_row=header + 1, **_below(rows, header + 1))
    return around_names(rows, header + 1, spans)


def around_names(rows: Sequence[Sequence[str]], names_row: int, spans: Spans | None = None) -> Header:
    """Return the rows that go with a row of names: groups above it, units and methods below it."""
    if not names_row:
        return Header(0, 0)
    above = names_row - 1
    is_grouped = above > 0 and _is_group(rows[above - 1], rows[above], above, spans or {})
    return Header(names_row, group_row=above if is_grouped else 0, **_below(rows, above))


def unit_at_end(text: str) -> str:
    """Return the unit that a heading is or ends with, such as “Metals, mg/kg” or “Teneurs (mg/kg MS)”; "" for none."""
    plain = " ".join(text.split())
    found = ENDING.fullmatch(plain)
    ending = (found[2] or found[4] or "").strip() if found else ""
    units = (unit for unit in (plain, ending) if unit and is_unit_cell(unit) and not SYSTEM.match(unit))
    return next(units, "")


def is_unit_cell(cell: str) -> bool:
    """Tell whether a cell of a heading is a unit, of whatever quantity."""
    bare = cell.strip("[]() ")
    reading = read_unit(bare)
    is_foreign = reading.foreign_kind not in NO_CONTENT
    return bool(OTHER_UNITS.fullmatch(bare.lower())) or reading.unit is not None or is_foreign


def is_label(cell: str, *kinds: str) -> bool:
    """Tell whether a cell only says what its row holds, such as “Unit” or “Méthode”."""
    return fold_name(cell.strip(" :.")) in {word for kind in kinds for word in heading_words(kind)}


@lru_cache(maxsize=8)
def heading_words(kind: str) -> frozenset[str]:
    """Return the words of one kind that stand in headings and below tables, folded."""
    return frozenset(fold_name(row["word"]) for row in table("heading_word") if row["kind"] == kind)


def _below(rows: Sequence[Sequence[str]], header: int) -> dict[str, int]:
    """Return the 1-based rows of units, methods and limits below the names."""
    found = dict.fromkeys(KINDS, 0)
    for place in range(header + 1, min(header + BELOW, len(rows))):
        row = rows[place]
        if not any(cell.strip() for cell in row):
            continue
        kind = next((kind for kind, is_such in KINDS.items() if not found[kind] and is_such(row)), "")
        if not kind:
            break
        found[kind] = place + 1
    return found


def _names(row: Sequence[str]) -> bool:
    """Names are mostly text, and mostly each its own."""
    cells = [cell.strip() for cell in row if cell.strip()]
    texts = [cell for cell in cells if not _is_value(cell)]
    return len(texts) >= MOSTLY * len(cells) and len(set(cells)) >= MOSTLY * len(cells)


def _values(row: Sequence[str]) -> bool:
    cells = [cell for cell in row if cell.strip()]
    return sum(map(_is_value, cells)) >= len(cells) / 2 > 0


def _is_value(cell: str) -> bool:
    return is_number(cell) or bool(DATE.fullmatch(cell))


def _units(row: Sequence[str]) -> bool:
    cells = [cell.strip() for cell in row if cell.strip() and not is_label(cell, "unit")]
    return bool(cells) and sum(map(is_unit_cell, cells)) >= MOSTLY * len(cells) and not any(map(is_number, cells))


def _methods(row: Sequence[str]) -> bool:
    """Names of methods: most cells name an instrument or a norm, none is a value."""
    cells = [cell.strip() for cell in row if cell.strip()]
    told = [cell for cell in cells if not is_label(cell, "method")]
    return bool(told) and sum(map(_is_method, told)) >= MOSTLY * len(told) and not any(map(_is_value, told))


def _begins_with(kind: str) -> Callable[[Sequence[str]], bool]:
    return lambda row: is_label(next((cell for cell in row if cell.strip()), ""), kind)


def _is_method(cell: str) -> bool:
    marks = heading_words("method_mark")
    return any(fold_name(word) in marks for word in re.split(r"[^\w]+|(?<=[^\W\d])(?=\d)", cell) if word)


def _completes(pair: Sequence[Sequence[str]], after: Sequence[Sequence[str]], is_wide: bool) -> bool:
    """Tell whether the lower of two rows names what stands under merged cells of the upper one."""
    upper, lower = pair
    width = max(len(upper), len(lower))
    pairs = [(_at(upper, place), _at(lower, place)) for place in range(width)]
    below = [low for _up, low in pairs if low]
    if len(below) < 2 or any(map(_is_value, below)) or _units(below) or _methods(below):
        return False
    is_merged_across = any(low and not up for up, low in pairs)
    is_merged_down = any(up and not low for up, low in pairs)
    has_data = any(_values(row) or sum(map(bool, row)) > len(below) for row in after)
    return is_merged_across and (is_merged_down or is_wide) and has_data


def _is_group(upper: Sequence[str], lower: Sequence[str], row: int, spans: Spans) -> bool:
    """Tell whether the row above the names groups them; `row` is its 1-based number."""
    cells = [(place, cell.strip()) for place, cell in enumerate(upper) if cell.strip()]
    if not cells or any(_is_value(cell) for _place, cell in cells):
        return False
    across = [cell for place, cell in cells if not _at(upper, place + 1) and _at(lower, place + 1)]
    across = [cell for cell in across if len(cells) > 1 or (unit_at_end(cell) and cells[0][0] > 0)]  # else it is a title
    is_down = any(not _at(lower, place) for place, _cell in cells) and len(cells) > 1
    is_wide = any(1 < spans.get((row, place), (1, 1))[1] < len(lower) - 1 for place, _cell in cells)
    return bool(across) or is_down or is_wide


def _at(row: Sequence[str], place: int) -> str:
    return row[place].strip() if place < len(row) else ""


KINDS = {"units_row": _units, "method_row": _methods, "lod_row": _begins_with("lod"), "loq_row": _begins_with("loq")}
"""What rows below the names can hold, and how such a row is told."""
