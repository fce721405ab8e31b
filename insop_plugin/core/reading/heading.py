"""Names of columns from the rows that head a table, and what these say of groups and methods."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from insop_plugin.core.contaminants.names import meaning_of
from insop_plugin.core.reading.heading_rows import OTHER_UNITS, Header, Spans, is_label, unit_at_end
from insop_plugin.core.reading.layout import is_number
from insop_plugin.core.vocabulary import codes

NO_UNIT = frozenset(("", "-", "–", "—"))


@dataclass(frozen=True)
class Head:
    """What stands above one column: its own name with the unit, the group it is in, how it was measured, its limits."""

    name: str
    group: str = ""
    method: str = ""
    lod: str = ""
    loq: str = ""

    def says_more(self) -> bool:
        """Tell whether there is more than a name."""
        return any((self.group, self.method, self.lod, self.loq))


def heads_of(rows: Sequence[Sequence[str]], header: Header, width: int, spans: Spans | None = None) -> list[Head]:
    """Return what stands above each column.

    Args:
        rows: the first rows of the table.
        header: which of them are names, units, methods and groups.
        width: the number of columns.
        spans: merged cells, where the file knows of them.
    Returns:
        One head per column. A column without a name of its own takes that of its group; a unit comes from
        the row of units, else from the name itself, else from the group.
    """
    places = (header.header_row, header.units_row, header.method_row, header.lod_row, header.loq_row)
    names, units, methods, lods, loqs = (_row(rows, place, width) for place in places)
    own, groups = _groups(rows, header.group_row, names, spans or {})
    is_merged = any(row == header.group_row for row, _place in spans or {})
    heads = []
    for place, name in enumerate(names):
        label = name or own[place]
        group = groups[place] if name else ""
        unit = "" if is_label(units[place], "unit") else units[place]
        unit = unit or _unit_of_group(label, group, is_merged)
        method = "" if is_label(methods[place], "method") else methods[place]
        limits = [text if is_number(text) else "" for text in (lods[place], loqs[place])]
        heads.append(Head(_joined(label, unit), group, method, *limits))
    return heads


def _unit_of_group(label: str, group: str, is_merged: bool) -> str:
    """Return the unit that a column takes from its group.

    Merged cells say where a group ends. In plain text nothing does: there a unit of concentration goes to contaminants
    only, since pH or organic carbon may stand behind the last of them.
    """
    unit = unit_at_end(group) if group and unit_at_end(label) in ("", label) else ""
    is_sure = is_merged or bool(OTHER_UNITS.fullmatch(unit.lower())) or meaning_of(label).code in codes("contaminant")
    return unit if is_sure else ""


def distinct_names(heads: Sequence[Head]) -> list[str]:
    """Return the names of the columns: alike ones are told apart by their group, then by their method."""
    names = [head.name for head in heads]
    for told in ("group", "method"):
        counts = Counter(names)
        for place, head in enumerate(heads):
            if names[place] and counts[names[place]] > 1 and getattr(head, told):
                names[place] = f"{getattr(head, told)} · {names[place]}"
    return names


def _groups(rows: Sequence[Sequence[str]], row: int, names: Sequence[str], spans: Spans) -> tuple[list[str], list[str]]:
    """Return the texts of the row of groups as they stand, and spread over the columns they head."""
    own = _row(rows, row, len(names))
    is_told = any((row, place) in spans for place in range(len(names)))
    spread, current, until = [], "", 0
    for place, cell in enumerate(own):
        if cell:
            width = spans.get((row, place), (1, 1))[1] if is_told else len(names)
            current, until = cell, place + width
        spread.append(current if place < until and names[place] else "")
    return own, spread


def _row(rows: Sequence[Sequence[str]], row: int, width: int) -> list[str]:
    cells = [" ".join(cell.split()) for cell in rows[row - 1]] if row else []
    return (cells + [""] * width)[:width]


def _joined(name: str, unit: str) -> str:
    bare = unit.strip("[]()").strip()
    return name if not name or bare in NO_UNIT or bare in name else f"{name} [{bare}]"
