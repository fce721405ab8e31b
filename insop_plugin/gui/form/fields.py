"""One field of a form: label, input, unit, and beside it what is wrong with it."""

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from insop_plugin.adapters.forms import tooltip_of
from insop_plugin.adapters.i18n import tr
from insop_plugin.core.rules import ERROR
from insop_plugin.gui.form.colours import FLASH, ink

FLASH_MS = 900


class FormField(QWidget):
    """The input of a column with its unit and its findings."""

    def __init__(self, column, entry, note: str = ""):
        super().__init__()
        self.column, self.entry = column, entry
        self.label = QLabel(tr(column.label))
        self.label.setBuddy(entry)
        self.calm_down = QTimer(self, singleShot=True, interval=FLASH_MS)
        self.calm_down.timeout.connect(lambda: self.setStyleSheet(""))
        self.message = _message()
        self.note = _message(note)
        for widget in (self.label, entry):
            widget.setToolTip(tooltip_of(column))
        entry.setObjectName(f"field_{column.name}")
        entry.setAccessibleName(tr(column.label))
        self._lay_out()
        self.mark([])

    def mark(self, findings: list) -> None:
        """Show what is wrong beside the input; the star says that something must be given."""
        is_open = self.column.required or (findings and self.entry.value() is None)
        self.label.setText(tr(self.column.label) + (" *" if is_open else ""))
        self.message.setVisible(bool(findings))
        if findings:
            is_error = any(finding.severity == ERROR for finding in findings)
            self.message.setStyleSheet(f"color: {ink(is_error, self.palette())}")
            self.message.setText("\n".join(dict.fromkeys(finding.message for finding in findings)))

    def say(self, note: str) -> None:
        """Show a remark below the input, such as where a proposal comes from."""
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def offer(self, text: str, tip: str, action) -> None:
        """Put a small button beside the input."""
        button = QToolButton()
        button.setObjectName(f"offer_{self.column.name}")
        button.setText(text)
        button.setToolTip(tip)
        button.clicked.connect(lambda _checked=False: action())
        self.line.addWidget(button)

    def show_row(self, shown: bool) -> None:
        """Show or hide the whole row."""
        self.setVisible(shown)
        self.label.setVisible(shown)

    def flash(self) -> None:
        """Put the cursor here and light the field up for a moment."""
        self.entry.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setStyleSheet(f"FormField {{ background: {FLASH}; border-radius: 3px; }}")
        self.calm_down.start()

    def _lay_out(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.line = QHBoxLayout()
        self.line.addWidget(self.entry)
        if self.column.unit:
            self.line.addWidget(QLabel(unit_text(self.column.unit)))
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 3, 2, 3)
        column.setSpacing(1)
        column.addLayout(self.line)
        column.addWidget(self.message)
        column.addWidget(self.note)
        self.note.setVisible(bool(self.note.text()))


def unit_text(unit: str) -> str:
    """Return a unit as printed."""
    return {"m2": "m²", "m3": "m³"}.get(unit, unit)


def _message(text: str = "") -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * 0.92)
    label.setFont(font)
    return label
