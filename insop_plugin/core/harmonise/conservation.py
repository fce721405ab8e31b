"""Rows in = kept + refused: counted from the outcome, not from the plan."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy

from insop_plugin.core.errors import N_
from insop_plugin.core.harmonise.problems import CODES

ROWS = N_("{rows_in} rows in = {rows_kept} kept + {rows_refused} refused")
CELLS = N_("{cells_in} results in = {cells_kept} kept + {cells_refused} refused + {cells_without} without measurement")
FLAGGED = N_("{rows_flagged} of the kept rows are flagged")
COUNT = N_("  {n} {reason}")


@dataclass(frozen=True)
class Conservation:
    """Where every row and every result went.

    A row is kept when at least one of its results is kept. A result (a cell of a result column that
    is not empty, or the row itself in a long table) is kept, refused, or says itself that nothing was measured.
    """

    rows_in: int
    rows_kept: int
    rows_refused: int
    rows_flagged: int
    cells_in: int
    cells_kept: int
    cells_refused: int
    cells_without: int
    reasons: dict[str, int]  # results by reason, most frequent first
    cells_flagged: int = 0  # of the kept results: flagged themselves, or in a flagged row

    def facts(self) -> dict[str, int]:
        """Return the counts by name; `rows_clean` and `cells_clean` are kept without a flag."""
        clean = {"rows_clean": self.rows_kept - self.rows_flagged, "cells_clean": self.cells_kept - self.cells_flagged}
        return {name: count for name, count in vars(self).items() if isinstance(count, int)} | clean

    def sentences(self, translate: Callable[[str], str] = str) -> list[str]:
        """Return the counts in words, thousands separated."""
        facts = {name: f"{count:,}" for name, count in self.facts().items()}
        head = [
            ROWS,
            *([CELLS] if self.cells_in != self.rows_in or self.cells_without else []),
            *([FLAGGED] if self.rows_flagged else []),
        ]
        counts = [translate(COUNT).format(n=f"{n:,}", reason=reason.replace("_", " ")) for reason, n in self.reasons.items()]
        return [translate(template).format(**facts) for template in head] + counts


def count(
    rows_in: int, row_of_cell: numpy.ndarray, reason: numpy.ndarray, flagged: numpy.ndarray, flagged_cells: numpy.ndarray
) -> Conservation:
    """Count rows and results.

    Args:
        rows_in: rows of the table.
        row_of_cell: row of each result.
        reason: place in `problems.CODES` of each result, 0 when it is kept.
        flagged: one boolean per row.
        flagged_cells: one boolean per result.
    """
    kept_rows = numpy.zeros(rows_in, bool)
    kept_rows[row_of_cell[reason == 0]] = True
    counts = numpy.bincount(reason, minlength=len(CODES)).tolist()
    by_reason = {
        code: n for code, n in sorted(zip(CODES, counts, strict=True), key=lambda pair: -pair[1]) if n and code
    }
    kept, without = counts[0], by_reason.get("no_measurement", 0)
    rows_kept = int(kept_rows.sum())
    empty = rows_in - int((numpy.bincount(row_of_cell, minlength=rows_in) > 0).sum())
    reasons = by_reason | ({"no_value": empty} if empty else {})
    return Conservation(
        rows_in, rows_kept, rows_in - rows_kept, int((flagged & kept_rows).sum()), len(row_of_cell), kept,
        len(row_of_cell) - kept - without, without, reasons, int((flagged_cells & (reason == 0)).sum()),
    )  # fmt: skip
