"""Which sheet of a workbook: one, several of one layout, or all that have the same columns."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout

from insop_plugin.adapters.i18n import tr
from insop_plugin.core.reading.raw_table import ALL_ALIKE, ReadingOptions

ALL, SEVERAL = "\0all", "\0several"


class SheetBox(QObject):
    """The combo of sheets; `chosen` gives one sheet (text) or several (tuple)."""

    chosen = pyqtSignal(object)

    def __init__(self, combo: QComboBox, parent=None):
        super().__init__(parent)
        self.combo, self.sheets = combo, []
        combo.activated.connect(self._take)

    def show(self, sheets: Sequence[str], read: ReadingOptions | None) -> None:
        """Offer the sheets; none is chosen yet where several could be meant."""
        self.sheets = list(sheets)
        self.combo.clear()
        for sheet in sheets:
            self.combo.addItem(sheet, sheet)
        if len(sheets) > 1:
            self.combo.insertSeparator(self.combo.count())
            self.combo.addItem(tr("All with the same columns"), ALL)
            self.combo.addItem(tr("Several…"), SEVERAL)
        self.combo.setCurrentIndex(self._place_of(read))

    def _place_of(self, read: ReadingOptions | None) -> int:
        if read is None or (read.sheet is None and not read.sheets):
            return -1
        if read.sheets and read.sheets != ALL_ALIKE:
            place = self.combo.findData(SEVERAL)
            self.combo.setItemText(place, ", ".join(read.sheets))
            return place
        return self.combo.findData(ALL if read.sheets else read.sheet)

    def _take(self, _place: int) -> None:
        data = self.combo.currentData()
        if data == SEVERAL:
            found = ask_sheets(self.sheets, self.combo)
            if found:
                self.chosen.emit(found)
        else:
            self.chosen.emit(ALL_ALIKE if data == ALL else data)


def ask_sheets(sheets: Sequence[str], parent) -> tuple[str, ...]:
    """Let the user tick sheets; empty when cancelled."""
    dialog = QDialog(parent)
    dialog.setObjectName("sheetsDialog")
    dialog.setWindowTitle(tr("Several sheets"))
    label = QLabel(tr("They are read one below the other, and must have the same columns. The name of the sheet stands in a column."))
    label.setWordWrap(True)
    boxes = QListWidget()
    for sheet in sheets:
        item = QListWidgetItem(sheet, boxes)
        item.setCheckState(Qt.CheckState.Checked)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    for widget in (label, boxes, buttons):
        layout.addWidget(widget)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return ()
    items = [boxes.item(row) for row in range(boxes.count())]
    return tuple(item.text() for item in items if item.checkState() == Qt.CheckState.Checked)
