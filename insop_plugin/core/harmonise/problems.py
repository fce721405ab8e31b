"""Problems of rows or cells: the first one found stands, with the column and value it concerns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy

from insop_plugin.core.harmonise.coded import Coded
from insop_plugin.core.harmonise.refusals import REASONS

Told = Coded | numpy.ndarray | Callable | str | None
"""A text for all rows, one for each, or a function that returns those of given rows."""
CODES = ("", *REASONS)
PLACE = {code: place for place, code in enumerate(CODES)}


@dataclass
class Problems:
    """One refusal per row or cell at most; filled from the most to the least basic question."""

    reason: numpy.ndarray  # places in CODES; 0 is none
    column: numpy.ndarray
    value: numpy.ndarray
    proposal: numpy.ndarray

    @classmethod
    def none(cls, length: int) -> Problems:
        """Return no problems for that many rows or cells."""
        nothing = numpy.broadcast_to(numpy.array(None, dtype=object), length)  # kept once until something is told
        return cls(numpy.zeros(length, numpy.int8), nothing, nothing, nothing)

    def of_cells(self, rows: numpy.ndarray) -> Problems:
        """Return the problems of rows as those of their cells."""
        if not self.reason.any():
            return Problems.none(len(rows))
        return Problems(*(part[rows] for part in (self.reason, self.column, self.value, self.proposal)))

    def open(self) -> numpy.ndarray:
        """Say which rows or cells have no problem so far."""
        return self.reason == 0

    def add(self, where: numpy.ndarray, code: str, column: Told, value: Told, proposal: Told = "") -> None:
        """Refuse where a mask says so, unless refused before.

        Args:
            column: the column it concerns: one name, or one per row.
            value: what was delivered; one text, or one per row.
            proposal: what it might be, one text, or one per row.
        """
        fresh = numpy.flatnonzero(where & (self.reason == 0))
        if not len(fresh):
            return
        self.reason[fresh] = PLACE[code]
        for name, told in (("column", column), ("value", value), ("proposal", proposal)):
            if not getattr(self, name).flags.writeable:
                setattr(self, name, getattr(self, name).copy())
            getattr(self, name)[fresh] = _told(told, fresh)

    def add_by_text(
        self, place: numpy.ndarray, codes: Sequence[str], column: Told, value: Told, proposal: Told = ""
    ) -> None:
        """Refuse by a reason code per distinct case ("" for none) and the case of each row."""
        entries = numpy.array(codes, dtype=object)
        for code in sorted(set(codes) - {""}):
            self.add((entries == code)[place], code, column, value, proposal)


@dataclass
class Notes:
    """What is kept but flagged: the bit in the row, and the words for the audit."""

    flags: numpy.ndarray
    entries: list[dict]

    @classmethod
    def none(cls, length: int) -> Notes:
        """Return no notes for that many rows or cells."""
        return cls(numpy.zeros(length, numpy.int32), [])

    def add(
        self, where: numpy.ndarray, code: str, bit: int, column: str, value: Told = None, proposal: Told = ""
    ) -> None:
        """Flag where a mask says so and remember how often and the first case."""
        if not where.any():
            return
        self.flags[where] |= bit
        first = int(numpy.flatnonzero(where)[0])
        shown, told = (_told(entry, numpy.array([first])) for entry in (value, proposal))
        before, after = (entry[0] if isinstance(entry, numpy.ndarray) else entry for entry in (shown, told))
        found = {"step": "flag", "rule": code, "column": column, "from": before, "to": after}
        self.entries.append(found | {"n": int(where.sum()), "first": first})

    def say(self, rule: str, column: str, before: str, after: str, where: numpy.ndarray) -> None:
        """Remember how something was read, and in how many rows."""
        if where.any():
            first = int(numpy.flatnonzero(where)[0])
            found = {"step": "read", "rule": rule, "column": column, "from": before, "to": after}
            self.entries.append(found | {"n": int(where.sum()), "first": first})


def _told(told: Told, rows: numpy.ndarray) -> object:
    """Return what is told about some rows: the one text for all, or theirs."""
    if isinstance(told, Coded):
        return told.take(rows).cells()
    if callable(told):
        return told(rows)
    return told[rows] if isinstance(told, numpy.ndarray) else told
