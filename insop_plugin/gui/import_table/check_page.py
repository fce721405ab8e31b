"""Page 3: what becomes of the rows: kept as what, refused why, and how to mend it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.lab_lines import Line, lines_of
from insop_plugin.adapters.locale_words import number
from insop_plugin.gui.import_table.dialog import COLUMNS, FILE
from insop_plugin.gui.import_table.mends import mend_of
from insop_plugin.gui.import_table.outcome_tables import show_kept, show_lines

if TYPE_CHECKING:
    from insop_plugin.core.harmonise import Harmonised
    from insop_plugin.core.harmonise.conservation import Conservation

ELSEWHERE = {
    "coordinate_swapped": (COLUMNS, "columnsTable"),
    "coordinate_projected": (COLUMNS, "columnsTable"),
    "coordinate_degrees": (COLUMNS, "columnsTable"),
    "coordinate_system": (COLUMNS, "crsWidget"),
    "unit_missing": (COLUMNS, "unitCombo"),
    "unit_mismatch": (COLUMNS, "columnsTable"),
    "impossible_value": (COLUMNS, "columnsTable"),
    "method_unknown": (COLUMNS, "procedureCombo"),
    "decimal_mark_unclear": (FILE, "decimalCombo"),
    "decimal_mark_other": (FILE, "decimalCombo"),
    "date_ambiguous": (FILE, "dateCombo"),
}
"""Refusals and flags that are mended on another page: where."""


class CheckPage(QObject):
    """Shows an outcome; `mend` asks for a refusal to be mended."""

    mend = pyqtSignal(object)  # Line

    def __init__(self, page, parent=None):
        super().__init__(parent)
        self.page, self.lines, self.results = page, [], 0
        page.mendButton.setEnabled(False)
        page.saveRefusedButton.setEnabled(False)
        page.mendButton.clicked.connect(self._mend)
        page.refusedTable.doubleClicked.connect(lambda _index: self._mend())

    def show(self, outcome: Harmonised, is_part: bool) -> None:
        """Show what becomes of the rows, or of the first ones."""
        text = where_all_went(outcome.conservation)
        self.page.summaryLabel.setText(tr("The first rows: {text} …").format(text=text) if is_part else text)
        self.lines, self.results = lines_of(outcome), outcome.conservation.cells_in
        self._show_lines()
        self._show_kept(outcome)
        self.page.saveRefusedButton.setEnabled(not is_part and len(outcome.refused) > 0)

    def clear(self) -> None:
        """Show nothing."""
        self.lines = []
        self.page.summaryLabel.clear()
        self.page.keptLabel.clear()
        self.page.refusedTable.setModel(None)
        self.page.keptTable.setModel(None)
        self.page.mendButton.setEnabled(False)
        self.page.saveRefusedButton.setEnabled(False)

    def chosen(self) -> Line | None:
        """Return the chosen refusal."""
        index = self.page.refusedTable.currentIndex()
        return self.lines[index.row()] if index.isValid() and index.row() < len(self.lines) else None

    def _show_lines(self) -> None:
        self.page.refusedLabel.setText(tr("What is refused or flagged"))
        self.page.splitter.widget(0).setVisible(bool(self.lines))
        show_lines(self.page.refusedTable, self.lines)
        self.page.refusedTable.selectionModel().currentChanged.connect(self._look)
        self._look()

    def _show_kept(self, outcome: Harmonised) -> None:
        shown = show_kept(self.page.keptTable, outcome)
        text = tr("How the first {n} of {all} results are understood")
        self.page.keptLabel.setText(text.format(n=number(shown), all=number(len(outcome.observations))))

    def _look(self, *_what) -> None:
        line = self.chosen()
        self.page.mendButton.setEnabled(line is not None and self._can_mend(line))

    def _can_mend(self, line: Line) -> bool:
        if line.reason == "coordinate_swapped":  # columns are exchanged for all rows or not at all
            return 2 * line.n > self.results
        return mend_of(line) is not None or line.reason in ELSEWHERE

    def _mend(self) -> None:
        if self.page.mendButton.isEnabled():
            self.mend.emit(self.chosen())


def where_all_went(counts: Conservation) -> str:
    """Return where every row and every result went, as rich text."""
    rows = tr("{rows_in} rows = {rows_kept} kept + {rows_refused} refused")
    flagged = tr("{rows_flagged} of the kept are flagged")
    cells = tr("{cells_in} results = {cells_kept} kept + {cells_refused} refused + {cells_without} not measured")
    facts = {name: number(count) for name, count in counts.facts().items()}
    texts = (f"<b>{rows.format(**facts)}</b>", flagged.format(**facts) if counts.rows_flagged else "", cells.format(**facts))
    return " · ".join(filter(None, texts))
