"""The live read-out beside the cursor."""

from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtWidgets import QLabel

GAP_PX = 18
STYLE = (
    "QLabel#insopReadout {{ background: rgba(255, 255, 255, 235); color: {ink}; border: 1px solid {ink};"
    " border-radius: 4px; padding: 3px 7px; font-weight: bold; }}"
)
INK, WARNING_INK = "#212121", "#b00020"


class Readout(QLabel):
    """A small label that follows the cursor on the map and lets every click through."""

    def __init__(self, canvas):
        super().__init__(canvas)
        self.setObjectName("insopReadout")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.hide()

    def say(self, text: str, at: QPoint, is_wrong: bool = False) -> None:
        """Show a text near a point of the map window, always wholly inside it."""
        self.setStyleSheet(STYLE.format(ink=WARNING_INK if is_wrong else INK))
        self.setText(text)
        self.adjustSize()
        self.move(self._beside(at))
        self.show()
        self.raise_()

    def _beside(self, at: QPoint) -> QPoint:
        room = self.parentWidget().size()
        right, below = at.x() + GAP_PX, at.y() + GAP_PX
        x = right if right + self.width() <= room.width() else at.x() - GAP_PX - self.width()
        y = below if below + self.height() <= room.height() else at.y() - GAP_PX - self.height()
        return QPoint(max(0, x), max(0, y))
