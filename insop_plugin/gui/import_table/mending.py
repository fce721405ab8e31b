"""What the button “Mend” does: asks what a text means, exchanges two columns, or leads to where the mend is."""

from html import escape

from insop_plugin.adapters.lab_lines import Line
from insop_plugin.gui.import_table.check_page import ELSEWHERE
from insop_plugin.gui.import_table.columns_page import ColumnsPage
from insop_plugin.gui.import_table.dialog import ImportDialog
from insop_plugin.gui.import_table.mends import ask, mend_of


class Mending:
    """Changes the recipe of the columns page so that a refusal goes away."""

    def __init__(self, dialog: ImportDialog, columns: ColumnsPage):
        self.dialog, self.columns = dialog, columns

    def mend(self, line: Line) -> bool:
        """Mend a refusal; return whether the recipe was changed."""
        if line.reason == "coordinate_swapped":
            return self._exchange()
        if line.reason in ELSEWHERE:
            self._lead_to(*ELSEWHERE[line.reason], line)
            return False
        mend = mend_of(line)
        answer = ask(mend, line, self.dialog) if mend else ""
        if answer:
            self.columns.decide(mend.apply(self.columns.base, line, answer))
        return bool(answer)

    def _exchange(self) -> bool:
        roles = self.columns.recipe().columns
        self.columns.swap(*(("latitude", "longitude") if "latitude" in roles else ("x", "y")))
        return True

    def _lead_to(self, page: int, field: str, line: Line) -> None:
        self.dialog.turn_to(page)
        getattr(self.dialog.tabs.currentWidget(), field).setFocus()
        self.dialog.say(escape(f"{line.words} {line.next_step}"))
