"""The table under its recipe: each role as a coded column, whatever column or constant it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy

from insop_plugin.core.harmonise.coded import Coded, coded, constant
from insop_plugin.core.reading.number_texts import COMMA, POINT, UNDECIDED, decimal_evidence
from insop_plugin.core.reading.raw_table import RawTable
from insop_plugin.core.reading.recipe import Recipe


@dataclass(frozen=True)
class Source:
    """A raw table read through a recipe."""

    raw: RawTable
    recipe: Recipe

    def __len__(self) -> int:
        return len(self.raw)

    def column(self, name: str) -> Coded:
        """Return a column of the table; words that mean "missing" for the recipe count as empty."""
        if name not in self._columns:
            self._columns[name] = coded(self.raw.frame[name])
        return self._columns[name]

    def role(self, role: str) -> Coded:
        """Return what plays a role: its column, else its constant, else nothing."""
        if role not in self.recipe.columns:
            return constant(self.recipe.text_of(role), len(self))
        found = self.column(self.recipe.columns[role])
        text = self.recipe.text_of(role)
        return found if not text or not found.is_empty().any() else _filled(found, text)

    def has(self, role: str) -> bool:
        """Say whether a role is played by a column or constant."""
        return role in self.recipe.columns or bool(self.recipe.text_of(role))

    def name_of(self, role: str) -> str:
        """Return the column that plays a role; the role itself for a constant."""
        return self.recipe.columns.get(role, role)

    def mark_of(self, texts: numpy.ndarray) -> str:
        """Return the decimal mark of a column: declared, proved by it, or proved by the table."""
        declared = self.recipe.reading.decimal_mark
        if declared:
            return declared
        proved = decimal_evidence(texts)
        if len(proved) == 1:
            (mark,) = proved
            return UNDECIDED if len(self._proved_by_table) == 2 and _has_doubt(texts, mark) else mark
        return UNDECIDED if proved else self._mark_of_table

    @cached_property
    def _columns(self) -> dict[str, Coded]:
        return {}

    @cached_property
    def _proved_by_table(self) -> frozenset[str]:
        roles = ("value", "limit", "lod", "loq", "x", "y", "longitude", "latitude")
        names = [self.recipe.columns[role] for role in roles if role in self.recipe.columns]
        names += [value.column for value in self.recipe.values]
        proved: frozenset[str] = frozenset()
        for name in dict.fromkeys(names):
            proved |= decimal_evidence(self.column(name).texts)
            if len(proved) == 2:
                break
        return proved

    @cached_property
    def _mark_of_table(self) -> str:
        if self._proved_by_table:
            return UNDECIDED if len(self._proved_by_table) == 2 else next(iter(self._proved_by_table))
        read = self.raw.options
        detected = read.decimal_mark or (POINT if read.separator == "," else UNDECIDED)
        return detected if detected in (POINT, COMMA) else UNDECIDED


def _has_doubt(texts: numpy.ndarray, mark: str) -> bool:
    """Say whether the other mark stands in a column, and nothing in it shows that it parts thousands."""
    other = [text for text in texts if (COMMA if mark == POINT else POINT) in text]
    return bool(other) and not any(mark in text for text in other)


def _filled(column: Coded, text: str) -> Coded:
    codes = numpy.where(column.codes < 0, len(column.texts), column.codes)
    return Coded(codes.astype(numpy.int32), numpy.append(column.texts, text))
