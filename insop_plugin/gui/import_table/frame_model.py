"""A table of text shown in a view without copying it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QPalette
from qgis.PyQt.QtWidgets import QApplication

if TYPE_CHECKING:
    import pandas

REFUSED = QColor(200, 60, 40, 60)


class FrameModel(QAbstractTableModel):
    """Shows a pandas frame; `row_numbers` stand before the rows, `marked` (row, column) cells are tinted."""

    def __init__(self, frame: pandas.DataFrame, headers: Sequence[str] = (), row_numbers: Sequence = ()):
        super().__init__()
        self.cells = frame.to_numpy(object)
        self.headers = list(headers) or [str(name) for name in frame.columns]
        self.row_numbers = list(row_numbers) or range(1, len(frame) + 1)
        self.marked: dict[tuple[int, int], str] = {}

    def rowCount(self, parent=None):
        return 0 if parent is not None and parent.isValid() else len(self.cells)

    def columnCount(self, parent=None):
        return 0 if parent is not None and parent.isValid() else len(self.headers)

    def data(self, index: QModelIndex, role=Qt.ItemDataRole.DisplayRole):
        place = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return isolated(as_shown(self.cells[place]))
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.marked.get(place) or as_shown(self.cells[place])
        if role == Qt.ItemDataRole.BackgroundRole and place in self.marked:
            return QBrush(REFUSED)
        return None

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        if role == Qt.ItemDataRole.ForegroundRole and orientation == Qt.Orientation.Vertical:
            return QBrush(QApplication.palette().color(QPalette.ColorRole.Mid))
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        return self.headers[section] if orientation == Qt.Orientation.Horizontal else str(self.row_numbers[section])


def isolated(text: str) -> str:
    """Return a text that keeps its own direction: where the screen runs from right to left, “<0.5” must not become “0.5>”."""
    is_mirrored = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return f"\u2068{text}\u2069" if is_mirrored and text else text


def as_shown(value: object) -> str:
    """Return a value as the user reads it: nothing for nothing, a number with the digits that count."""
    if value is None or value != value:
        return ""
    return f"{value:.6g}" if isinstance(value, float) else str(value)
