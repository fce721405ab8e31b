"""The digitising toolbar: what, which shape, which radius."""

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QSizePolicy, QToolBar, QWidget

from insop_plugin.adapters import settings
from insop_plugin.adapters.i18n import tr
from insop_plugin.core import model
from insop_plugin.core.errors import N_
from insop_plugin.gui.digitise import NAME
from insop_plugin.gui.ui import icon, load_ui

WHAT = {"source": N_("Potential source"), "site": N_("Polluted site")}
BUTTONS = {"Point": "pointButton", "LineString": "lineButton", "Polygon": "areaButton", "Circle": "circleButton"}
HINTS = {
    "Point": N_("Click the place."),
    "LineString": N_("Click along the line; right-click ends, Backspace takes back a point, Esc starts again."),
    "Polygon": N_("Click the corners; right-click ends, Backspace takes back a corner, Esc starts again."),
    "Circle": N_("Click the centre, then the edge; or type a radius and press Enter."),
}


class DigitiseBar(QToolBar):
    """Shows the choices; the controller acts."""

    chosen = pyqtSignal()
    radius_given = pyqtSignal(str)
    closed = pyqtSignal()

    def __init__(self, window, digitise):
        super().__init__(tr("INSOP digitising"), window)
        self.setObjectName(NAME)
        self.digitise = digitise
        self.panel = load_ui("digitise", QWidget())
        self.panel.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(self.panel)
        window.addToolBarBreak(Qt.ToolBarArea.TopToolBarArea)
        window.addToolBar(Qt.ToolBarArea.TopToolBarArea, self)
        self._fill()
        self._connect()

    def what(self) -> str:
        """Return the collection to draw into."""
        return self.panel.whatCombo.currentData()

    def shape(self) -> str:
        """Return Point, LineString, Polygon or Circle."""
        return next(shape for shape, button in self._buttons().items() if button.isChecked())

    def radius_text(self) -> str:
        """Return the radius as typed."""
        return self.panel.radiusEdit.text() if self.shape() == "Circle" else ""

    def type_radius(self, text: str) -> None:
        """Go on typing a radius that was begun on the map."""
        self.panel.radiusEdit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.panel.radiusEdit.setText(text)

    def show_hint(self, is_drawing: bool) -> None:
        """Say what to do next."""
        text = tr(HINTS[self.shape()]) if is_drawing else tr("Drawing is interrupted; click a shape to go on.")
        self.panel.hintLabel.setText(text)
        self.panel.hintLabel.setToolTip(text)

    def remove(self) -> None:
        """Take the toolbar off the window."""
        self.digitise = None
        self.parentWidget().removeToolBar(self)
        self.setParent(None)
        self.deleteLater()

    def _buttons(self) -> dict:
        return {shape: getattr(self.panel, name) for shape, name in BUTTONS.items()}

    def _fill(self) -> None:
        for collection, label in WHAT.items():
            self.panel.whatCombo.addItem(tr(label), collection)
        self.panel.whatCombo.setCurrentIndex(max(0, self.panel.whatCombo.findData(settings.value("digitise/what"))))
        for shape, button in self._buttons().items():
            button.setIcon(icon("digitise_" + shape.lower().replace("string", "")))
        self._buttons().get(settings.value("digitise/shape"), self.panel.pointButton).setChecked(True)
        self._fit_shapes()

    def _connect(self) -> None:
        self.panel.whatCombo.currentIndexChanged.connect(lambda _index: self._choose())
        for button in self._buttons().values():
            button.clicked.connect(lambda _checked=False: self._choose())
        self.panel.radiusEdit.returnPressed.connect(lambda: self.radius_given.emit(self.panel.radiusEdit.text()))
        self.panel.closeButton.clicked.connect(self.closed)

    def _choose(self) -> None:
        self._fit_shapes()
        settings.remember("digitise/what", self.what())
        settings.remember("digitise/shape", self.shape())
        self.chosen.emit()

    def _fit_shapes(self) -> None:
        """A site is no line; only a circle has a radius."""
        can_be_line = "LineString" in model.collection(self.what()).geometry
        self.panel.lineButton.setEnabled(can_be_line)
        if not can_be_line and self.panel.lineButton.isChecked():
            self.panel.areaButton.setChecked(True)
        is_circle = self.shape() == "Circle"
        self.panel.radiusLabel.setVisible(is_circle)
        self.panel.radiusEdit.setVisible(is_circle)
