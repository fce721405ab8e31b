"""The panel of findings below the map: it shows, the controller acts."""

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QWidget

from insop_plugin.adapters.check_data import said
from insop_plugin.adapters.i18n import tr
from insop_plugin.core import model
from insop_plugin.gui.check import NAME, places
from insop_plugin.gui.check.listing import Entry, record_words
from insop_plugin.gui.check.tree import FindingsTree
from insop_plugin.gui.form.colours import ALL_RIGHT, ink
from insop_plugin.gui.ui import load_ui

SHARES = (700, 300)  # width of the list and of what is said about the chosen finding


class CheckDock(QgsDockWidget):
    """The list of findings, what is said about the chosen one, and what can be done."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(tr("INSOP: check"), parent)
        self.setObjectName(NAME)
        self.setAllowedAreas(Qt.DockWidgetArea.BottomDockWidgetArea | Qt.DockWidgetArea.TopDockWidgetArea)
        self.page = load_ui("check", QWidget(self))
        self.setWidget(self.page)
        self.tree = FindingsTree(self.page.findingsTree)
        self.page.splitter.setSizes(SHARES)
        self.page.severityBox.addItem(tr("All findings"), "")
        self.page.severityBox.addItem(tr("Errors"), "error")
        self.page.severityBox.addItem(tr("Warnings"), "warning")
        self.fill_collections([])
        self.show_working(False)
        self.show_entry(None)

    def fill_collections(self, names: list[str]) -> None:
        """Offer the collections that have findings, keeping the choice where it still exists."""
        box, chosen = self.page.collectionBox, self.page.collectionBox.currentData()
        box.blockSignals(True)
        box.clear()
        box.addItem(tr("All records"), "")
        for name in names:
            box.addItem(tr(model.collection(name).label), name)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.blockSignals(False)

    def show_entry(self, entry: Entry | None, is_done: bool = False) -> None:
        """Say what is wrong in the chosen record and how to mend it, or that it is mended."""
        message, hint = said(entry.finding) if entry else ("", "")
        if is_done:
            message, hint = tr("Mended: {message}").format(message=message), ""
        colour = ALL_RIGHT if is_done else ink(bool(entry and entry.is_error), self.palette())
        self.page.messageLabel.setStyleSheet(f"font-weight: bold; color: {colour}")
        self.page.messageLabel.setText(message)
        self.page.hintLabel.setText(hint)
        self.page.recordLabel.setText(_about(entry) if entry else "")
        reason = places.why_not_shown(entry)
        self.page.zoomButton.setEnabled(not reason)
        self.page.zoomButton.setToolTip(reason or tr("Show the place on the map"))
        self.page.formButton.setEnabled(bool(entry and entry.finding.uid))

    def show_working(self, is_working: bool) -> None:
        """Show or hide progress and cancel."""
        self.page.progressBar.setVisible(is_working)
        self.page.stopButton.setVisible(is_working)
        self.page.againButton.setEnabled(not is_working)

    def show_progress(self, percent: float) -> None:
        """Show how far the check is."""
        self.page.progressBar.setValue(int(percent))

    def show_note(self, text: str, offer: str = "") -> None:
        """Say what should be known about the list; `offer` is the text of a button beside it."""
        self.page.noteLabel.setText(text)
        self.page.noteLabel.setVisible(bool(text))
        self.page.noteButton.setText(offer)
        self.page.noteButton.setVisible(bool(offer))


def _about(entry: Entry) -> str:
    finding = entry.finding
    singular = tr(model.collection(finding.collection).singular)
    parts = [tr("{what}: {name}").format(what=singular.capitalize(), name=record_words(entry))]
    if finding.field in model.collection(finding.collection).names():
        label = tr(model.collection(finding.collection).column(finding.field).label)
        parts.append(tr("Field “{label}”: {value}").format(label=label, value=finding.value or tr("empty")))
    return "\n".join(parts)
