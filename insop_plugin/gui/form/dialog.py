"""The window of a form: pages, what is not yet right, save. It shows; the controller acts."""

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QByteArray, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QListWidgetItem

from insop_plugin.adapters import settings
from insop_plugin.adapters.i18n import tr
from insop_plugin.core.rules import ERROR
from insop_plugin.gui.form.colours import ALL_RIGHT, DOT_PX, dot, ink
from insop_plugin.gui.form.verdict import Told
from insop_plugin.gui.ui import load_ui

PAGES_SHARE = (680, 240)  # width of the pages and of the list of findings
SIZE = settings.PREFIX + "size/form"


class FormDialog(QDialog):
    """A record's form."""

    wants_to_close = pyqtSignal()
    jump = pyqtSignal(object)  # Told

    def __init__(self, pages, title: str, parent=None):
        super().__init__(parent)
        load_ui("form", self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.pages = pages
        self.splitter.insertWidget(0, pages)
        self.splitter.setSizes(PAGES_SHARE)
        self.splitter.setStretchFactor(0, 1)
        self.setWindowTitle(title)
        self.findingsList.setIconSize(QSize(DOT_PX, DOT_PX))
        self.findingsList.itemClicked.connect(self._jump)
        self.findingsList.itemActivated.connect(self._jump)
        self.cancelButton.clicked.connect(self.reject)
        size = QgsSettings().value(SIZE)
        if isinstance(size, QByteArray):
            self.restoreGeometry(size)

    def show_title(self, text: str) -> None:
        """Show what the record is and where."""
        self.titleLabel.setText(f"<b>{text}</b>")

    def show_note(self, text: str) -> None:
        """Show a remark above the pages; a link in it reaches `noteLabel.linkActivated`."""
        self.noteLabel.setText(text)
        self.noteLabel.setVisible(bool(text))

    def show_findings(self, found: list[Told]) -> None:
        """List what is not yet right, errors first."""
        self.findingsList.clear()
        for told in found:
            item = QListWidgetItem(dot(ink(told.severity == ERROR, self.palette())), told.message)
            item.setToolTip("\n".join(text for text in (told.message, told.hint) if text))
            item.setData(Qt.ItemDataRole.UserRole, told)
            self.findingsList.addItem(item)
        if not found:
            item = QListWidgetItem(dot(ALL_RIGHT), tr("Nothing left to mend."))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.findingsList.addItem(item)

    def show_status(self, text: str, is_problem: bool = False) -> None:
        """Show one line beside the buttons."""
        self.statusLabel.setStyleSheet(f"color: {ink(True, self.palette())}" if is_problem else "")
        self.statusLabel.setText(text)

    def reject(self) -> None:
        """Ask before closing; Escape, Cancel and the window's cross all come here."""
        self.wants_to_close.emit()

    def leave(self) -> None:
        """Close without asking."""
        QgsSettings().setValue(SIZE, self.saveGeometry())
        super().reject()

    def closeEvent(self, event):
        if self.isVisible():
            event.ignore()
            self.wants_to_close.emit()
        else:
            super().closeEvent(event)

    def _jump(self, item: QListWidgetItem) -> None:
        told = item.data(Qt.ItemDataRole.UserRole)
        if told is not None:
            self.jump.emit(told)
