"""Below the columns: what the first rows become as the columns stand, and what of them would be refused."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.lab_lines import NO_VALUE, lines_of
from insop_plugin.adapters.locale_words import number
from insop_plugin.gui.import_table.outcome_tables import show_kept, show_lines

if TYPE_CHECKING:
    from insop_plugin.core.harmonise import Harmonised

REFUSED, KEPT = 0, 1
LEARNED_HTML = "rgba(60, 120, 200, 50)"


class LiveOutcome:
    """Shows the outcome of the first rows; changes with every change of a column."""

    def __init__(self, page):
        self.page, self.learned = page, ""
        page.leftSplitter.setSizes([330, 190])
        page.leftSplitter.setStretchFactor(0, 1)
        self.clear()

    def clear(self) -> None:
        """Show nothing, where nothing can be tried."""
        self.page.liveSide.hide()

    def show(self, outcome: Harmonised) -> None:
        """Show an outcome of the first rows."""
        lines, counts = lines_of(outcome), outcome.conservation
        text = tr("The first {n} rows: {kept} kept, {refused} refused · {results} results kept, {no} refused")
        facts = {"n": counts.rows_in, "kept": counts.rows_kept, "refused": counts.rows_refused}
        facts |= {"results": counts.cells_kept, "no": counts.cells_refused}
        told = text.format(**{name: number(count) for name, count in facts.items()})
        learned = f'<br><span style="background-color:{LEARNED_HTML}">{escape(self.learned)}</span>' if self.learned else ""
        self.page.liveLabel.setText(f"<b>{told}</b>{learned}")
        show_lines(self.page.liveRefusedTable, lines)
        show_kept(self.page.liveKeptTable, outcome)
        reasons = sum(1 for line in lines if line.reason not in NO_VALUE)
        text = tr("Refused or flagged ({n})").format(n=number(reasons)) if lines else tr("Nothing is refused or flagged")
        self.page.liveTabs.setTabText(REFUSED, text)
        self.page.liveTabs.setTabEnabled(REFUSED, bool(lines))
        self.page.liveTabs.setTabText(KEPT, tr("Understood ({n} results)").format(n=number(counts.cells_kept)))
        self.page.liveSide.show()
