"""A row of buttons that breaks into as many lines as it needs."""

from qgis.PyQt.QtCore import QPoint, QRect, QSize, Qt
from qgis.PyQt.QtWidgets import QLayout


class FlowLayout(QLayout):
    """Lays widgets out like words in a paragraph."""

    def __init__(self, parent=None, spacing: int = 4):
        super().__init__(parent)
        self.items: list = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def clear(self) -> None:
        """Take all widgets out."""
        while self.items:
            self.items.pop().widget().deleteLater()

    def addItem(self, item):
        self.items.append(item)

    def count(self):
        return len(self.items)

    def itemAt(self, at):
        return self.items[at] if 0 <= at < len(self.items) else None

    def takeAt(self, at):
        return self.items.pop(at) if 0 <= at < len(self.items) else None

    def expandingDirections(self):
        return Qt.Orientations() if hasattr(Qt, "Orientations") else Qt.Orientation(0)

    def hasHeightForWidth(self):
        return True

    def heightForWidth(self, width):
        return self._place(QRect(0, 0, width, 0), is_trial=True)

    def sizeHint(self):
        return self.minimumSize()

    def minimumSize(self):
        size = QSize()
        for item in self.items:
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, area):
        super().setGeometry(area)
        self._place(area, is_trial=False)

    def _place(self, area: QRect, is_trial: bool) -> int:
        x, y, line = 0, area.y(), 0
        mirrored = self.parentWidget() is not None and self.parentWidget().isRightToLeft()
        for item in self.items:
            size = item.sizeHint()
            if x and x + size.width() > area.width():
                x, y, line = 0, y + line + self.spacing(), 0
            if not is_trial:
                left = area.right() + 1 - x - size.width() if mirrored else area.x() + x
                item.setGeometry(QRect(QPoint(left, y), size))
            x, line = x + size.width() + self.spacing(), max(line, size.height())
        return y + line - area.y()
