"""The inputs of a form: one widget per type of column, each with `value`, `set_value`, `problem` and `changed`.

A value is text, a number, True, False or None; what cannot be read as the column's type
stays as typed and is told by `problem`.
"""

from qgis.gui import QgsDateEdit, QgsDateTimeEdit
from qgis.PyQt.QtCore import QDate, QDateTime, QEvent, QLocale, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from insop_plugin.adapters.i18n import tr

LONG_TEXT = 600  # from this length a column gets a box of several lines
LAST_YEAR = 2100


class TextInput(QLineEdit):
    """One line of text."""

    changed = pyqtSignal()

    def __init__(self, column):
        super().__init__()
        if column.length:
            self.setMaxLength(column.length)
        self.textChanged.connect(self.changed)

    def value(self):
        return self.text().strip() or None

    def set_value(self, value):
        self.setText("" if value is None else str(value))

    def problem(self):
        return ""


class LongTextInput(QPlainTextEdit):
    """Several lines of text; Tab leaves the box."""

    changed = pyqtSignal()

    def __init__(self, column):
        super().__init__()
        self.length = column.length
        self.setTabChangesFocus(True)
        self.setFixedHeight(5 * self.fontMetrics().lineSpacing())
        self.textChanged.connect(self.changed)

    def value(self):
        return self.toPlainText().strip() or None

    def set_value(self, value):
        self.setPlainText("" if value is None else str(value))

    def problem(self):
        count = len(self.toPlainText().strip())
        if not self.length or count <= self.length:
            return ""
        return tr("This text has {n} characters; at most {most} can be stored.").format(n=count, most=self.length)


class NumberInput(QLineEdit):
    """A number as the user's language writes it, or with a point."""

    changed = pyqtSignal()

    def __init__(self, column):
        super().__init__()
        self.is_whole = column.type == "integer"
        self.textChanged.connect(self.changed)

    def value(self):
        return self._read()

    def set_value(self, value):
        self.setText("" if value is None else self._written(value))

    def problem(self):
        text = self.text().strip()
        if not text or self._read() is not None:
            return ""
        wanted = tr("“{text}” is not a whole number.") if self.is_whole else tr("“{text}” is not a number.")
        return wanted.format(text=text)

    def _read(self):
        text = self.text().strip()
        for locale in (QLocale(), QLocale.c()):
            number, is_number = locale.toDouble(text)
            if is_number:
                return number if not self.is_whole else int(number) if number == int(number) else None
        return None

    def _written(self, value):
        locale = QLocale()
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        return str(value) if self.is_whole else locale.toString(float(value), "g", 12)


class YearInput(NumberInput):
    """A year; the arrow keys count from this year."""

    def __init__(self, column):
        super().__init__(column)
        self.setMaxLength(5)
        self.setPlaceholderText(tr("year"))

    def keyPressEvent(self, event):
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(event.key())
        if step is None:
            return super().keyPressEvent(event)
        year = self.value()
        return self.set_value(QDate.currentDate().year() if year is None else year + step)


class DateInput(QgsDateEdit):
    """A day, or none."""

    changed = pyqtSignal()

    def __init__(self, column):
        super().__init__()
        self.setAllowNull(True)
        self.setCalendarPopup(True)
        self.setDisplayFormat("yyyy-MM-dd")
        self.setNullRepresentation("")
        self.set_value(None)
        self.valueChanged.connect(lambda *_value: self.changed.emit())

    def value(self):
        return None if self.isNull() else self.date().toString(Qt.DateFormat.ISODate)

    def set_value(self, value):
        if value is None:
            return self.clear()
        return self.setDate(QDate.fromString(str(value)[:10], Qt.DateFormat.ISODate))

    def problem(self):
        return ""


class MomentInput(QgsDateTimeEdit):
    """A day and time (UTC), or none."""

    changed = pyqtSignal()

    def __init__(self, column):
        super().__init__()
        self.setAllowNull(True)
        self.setCalendarPopup(True)
        self.setTimeSpec(Qt.TimeSpec.UTC)
        self.setDisplayFormat("yyyy-MM-dd HH:mm")
        self.setNullRepresentation("")
        self.set_value(None)
        self.valueChanged.connect(lambda *_value: self.changed.emit())

    def value(self):
        return None if self.isNull() else self.dateTime().toString("yyyy-MM-ddTHH:mm:ss") + "Z"

    def set_value(self, value):
        if value is None:
            return self.clear()
        moment = QDateTime.fromString(str(value)[:19], Qt.DateFormat.ISODate)
        moment.setTimeSpec(Qt.TimeSpec.UTC)
        return self.setDateTime(moment)

    def problem(self):
        return ""


class YesNoInput(QComboBox):
    """Yes, no, or not known."""

    changed = pyqtSignal()

    def __init__(self, column):
        super().__init__()
        for text, value in (("", None), (tr("Yes"), True), (tr("No"), False)):
            self.addItem(text, value)
        self.currentIndexChanged.connect(lambda _index: self.changed.emit())

    def value(self):
        return self.currentData()

    def set_value(self, value):
        self.setCurrentIndex(0 if value is None else 1 if value else 2)

    def problem(self):
        return ""


class CalmWheel(QObject):
    """Keeps the mouse wheel from changing values while the page is scrolled."""

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Wheel and not watched.hasFocus():
            event.ignore()
            return True
        return False


def plain_input(column):
    """Return the input of a column without a value list."""
    if column.type == "boolean":
        return YesNoInput(column)
    if column.type in ("date", "datetime"):
        return DateInput(column) if column.type == "date" else MomentInput(column)
    if column.type == "integer" and column.maximum == LAST_YEAR:
        return YearInput(column)
    if column.type in ("integer", "real"):
        return NumberInput(column)
    return LongTextInput(column) if (column.length or 0) >= LONG_TEXT else TextInput(column)
