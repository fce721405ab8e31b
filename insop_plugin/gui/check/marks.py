"""Marks of findings, told apart by shape as well as by colour: circle, triangle, tick."""

from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

SIZE_PX = 12
TRIANGLE = ((6, 1), (11.5, 11), (0.5, 11))
TICK = ((1.5, 6.5), (4.5, 10), (10.5, 2))


def error(colour: str) -> QIcon:
    """Return a filled circle."""
    return _drawn(colour, lambda painter: painter.drawEllipse(1, 1, SIZE_PX - 2, SIZE_PX - 2))


def warning(colour: str) -> QIcon:
    """Return a filled triangle."""
    return _drawn(colour, lambda painter: painter.drawPolygon(_polygon(TRIANGLE)))


def mended(colour: str) -> QIcon:
    """Return a tick."""

    def tick(painter: QPainter) -> None:
        painter.setPen(QPen(QColor(colour), 2))
        painter.drawPolyline(_polygon(TICK))

    return _drawn(colour, tick)


def _drawn(colour: str, draw) -> QIcon:
    picture = QPixmap(SIZE_PX, SIZE_PX)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    draw(painter)
    painter.end()
    return QIcon(picture)


def _polygon(corners) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in corners])
