"""The window of an import: four pages, a message beside them, one main button. It shows; the controller acts."""

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QWidget

from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.tasks import in_background
from insop_plugin.gui.ui import load_ui
from insop_plugin.gui.windows import WorkDialog

FILE, COLUMNS, CHECK, RESULT = range(4)
PROBLEM = ("#b3261e", "#ffb4ab")  # on light and on dark ground
HALF = 128


class ImportDialog(WorkDialog):
    """Shows the pages of an import."""

    dropped = pyqtSignal(str)
    linked = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None, background=in_background):
        super().__init__("import_table", parent, background)
        self.file, self.columns, self.check, self.result = (
            load_ui(f"import_{name}", QWidget(self)) for name in ("file", "columns", "check", "result")
        )
        titles = (tr("1 File"), tr("2 Columns"), tr("3 Check"), tr("4 Result"))
        for page, title in zip((self.file, self.columns, self.check, self.result), titles):
            self.tabs.addTab(page, title)
        self.file.grid.setColumnStretch(2, 1)
        self.columns.splitter.setSizes([790, 360])
        self.columns.splitter.setStretchFactor(0, 1)
        self.check.splitter.setSizes([220, 260])
        self.messageLabel.linkActivated.connect(self.linked)
        self.say("")
        self.reach(FILE)

    def reach(self, page: int) -> None:
        """Open the tabs up to a page; later ones wait."""
        for place in range(self.tabs.count()):
            self.tabs.setTabEnabled(place, place <= page)

    def turn_to(self, page: int) -> None:
        """Show a page."""
        self.reach(max(page, self.reached()))
        self.tabs.setCurrentIndex(page)

    def reached(self) -> int:
        """Return the last page that is open."""
        return max(place for place in range(self.tabs.count()) if self.tabs.isTabEnabled(place))

    def say(self, text: str, is_problem: bool = False) -> None:
        """Show a message above the buttons, with links where the text has some; nothing hides it."""
        is_dark = self.palette().color(QPalette.ColorRole.Window).lightness() < HALF
        self.messageLabel.setText(f'<span style="color:{PROBLEM[is_dark]}">{text}</span>' if text and is_problem else text)
        self.messageLabel.setVisible(bool(text))

    def offer(self, text: str, is_ready: bool = True) -> None:
        """Name what the main button does."""
        self.nextButton.setText(text)
        self.nextButton.setEnabled(is_ready)

    def dragEnterEvent(self, event):
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event):
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self.dropped.emit(paths[0])
