"""The colours of findings, readable on light and on dark windows."""

from qgis.PyQt.QtGui import QColor, QIcon, QPalette, QPixmap

LIGHT = {True: "#b00020", False: "#8a5a00"}  # of an error, of a warning, on a light window
DARK = {True: "#ff8a80", False: "#ffca66"}
ALL_RIGHT = "#3c9a55"
FLASH = "rgba(255, 196, 0, 110)"
DOT_PX = 9


def ink(is_error: bool, palette: QPalette) -> str:
    """Return the colour of an error or a warning on a window of that palette."""
    is_dark = palette.color(QPalette.ColorRole.Window).lightness() < 128
    return (DARK if is_dark else LIGHT)[is_error]


def dot(colour: str) -> QIcon:
    """Return a small square of that colour."""
    picture = QPixmap(DOT_PX, DOT_PX)
    picture.fill(QColor(colour))
    return QIcon(picture)
