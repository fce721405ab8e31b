"""Problems of rows or cells: the first one found stands, with the column and value it concerns."""

from __future__ import annotations

from dataclasses import dataclass

import numpy

from insop_plugin.core.harmonise.refusals import REASONS

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
        texts = [numpy.full(length, None, dtype=object) for _ in range(3)]
        return cls(numpy.zeros(length, numpy.int8), *texts)

    def open(self) -> numpy.ndarray:
        """Say which rows or cells have no problem so far."""
        return self.reason == 0

    def add(self, where: numpy.ndarray, code: str, column: object, value: object, proposal: object = "") -> None:
        """Refuse where a mask says so, unless refused before.

        Args:
            column: one name, or one per row.
            value: what was delivered; one text, or one per row.
            proposal: what it might be, one text, or one per row.
        """
        fresh = where & (self.reason == 0)
        if not fresh.any():
            return
        self.reason[fresh] = PLACE[code]
        for target, entry in ((self.column, column), (self.value, value), (self.proposal, proposal)):
            target[fresh] = entry[fresh] if isinstance(entry, numpy.ndarray) else entry

    def add_coded(self, codes: numpy.ndarray, column: object, value: object, proposal: object = "") -> None:
        """Refuse by an array of reason codes, "" for none."""
        for code in sorted({code for code in codes[self.reason == 0] if code}):
            self.add(codes == code, code, column, value, proposal)


@dataclass
class Notes:
    """What is kept but flagged: the bit in the row, and the words for the audit."""

    flags: numpy.ndarray
    entries: list[dict]

    @classmethod
    def none(cls, length: int) -> Notes:
        """Return no notes for that many rows or cells."""
        return cls(numpy.zeros(length, numpy.int32), [])

    def add(self, where: numpy.ndarray, code: str, bit: int, column: str, value: object = None, proposal: object = "") -> None:
        """Flag where a mask says so and remember how often and the first case."""
        if not where.any():
            return
        self.flags[where] |= bit
        first = int(numpy.flatnonzero(where)[0])
        shown = value[first] if isinstance(value, numpy.ndarray) else value
        told = proposal[first] if isinstance(proposal, numpy.ndarray) else proposal
        entry = {"step": "flag", "rule": code, "column": column, "from": shown, "to": told, "n": int(where.sum()), "first": first}
        self.entries.append(entry)
