"""A page of help beside the dialog it belongs to."""

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from insop_plugin.adapters.help import page
from insop_plugin.adapters.i18n import tr

SIZE = 640, 560


class HelpDialog(QDialog):
    """Shows `resources/help/<name>.md`; stays open while the user works."""

    def __init__(self, name: str, parent: QWidget):
        super().__init__(parent)
        self.setWindowTitle(tr("Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        browser = QTextBrowser(self)
        browser.setOpenExternalLinks(True)
        browser.setHtml(page(name))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(browser)
        self.resize(*SIZE)
