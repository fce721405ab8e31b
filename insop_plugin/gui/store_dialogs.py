"""Dialogs for whoever keeps a store: create one, check it, back it up."""

from collections.abc import Callable

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QFileDialog

from insop_plugin.adapters import exchange, messages, settings, store_access, store_care
from insop_plugin.adapters.i18n import tr, words
from insop_plugin.adapters.locale_words import counted
from insop_plugin.core.errors import N_, InsopError
from insop_plugin.gui import store_counts, term_boxes, windows
from insop_plugin.gui.session import Session


def open_create(session: Session, created: Callable[[str], None] | None = None) -> windows.WorkDialog:
    """Open the dialog that makes a store; `created` is told its address."""
    dialog = windows.show("create_store", lambda: windows.WorkDialog("create_store", session.iface.mainWindow()))
    dialog.controller = CreateController(dialog, session, created)
    return dialog


def open_care(session: Session) -> windows.WorkDialog:
    """Open the dialog that checks a store and backs it up."""
    dialog = windows.show("store_care", lambda: windows.WorkDialog("store_care", session.iface.mainWindow()))
    if not hasattr(dialog, "controller"):
        dialog.controller = CareController(dialog, session)
    return dialog


class KeptOnServer(InsopError):
    """A store on a network is not kept from here."""

    template = N_("The store at {address} is checked and backed up on its server.")
    hint = N_("Whoever runs the server does it with “insop-admin”. Here, choose the folder of a store.")


class CreateController:
    """Makes a store once it has a folder and a title."""

    def __init__(self, dialog: windows.WorkDialog, session: Session, created: Callable[[str], None] | None):
        self.dialog, self.session, self.created = dialog, session, created
        who = settings.identity()
        dialog.folderWidget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        dialog.folderWidget.setFilePath(str(settings.working_folder() / "store"))
        term_boxes.fill(dialog.licenceBox, "licence", who.licence, tr("Not decided"))
        term_boxes.fill(dialog.countryBox, "country", empty=tr("Any"))
        dialog.titleEdit.textChanged.connect(self._ready)
        dialog.folderWidget.fileChanged.connect(self._ready)
        dialog.mainButton.clicked.connect(self.create)
        dialog.titleEdit.setFocus()

    def create(self) -> None:
        """Make the store."""
        dialog = self.dialog
        country = term_boxes.chosen(dialog.countryBox)
        plan = store_care.StorePlan(
            dialog.folderWidget.filePath().strip(),
            dialog.titleEdit.text().strip(),
            term_boxes.chosen(dialog.licenceBox),
            (country,) if country else (),
            dialog.selfReviewBox.isChecked(),
        )
        dialog.mainButton.setEnabled(False)
        dialog.work(tr("Creating the store"), store_care.create, plan, done=self._done, failed=self._failed)

    def _ready(self, *_text: str) -> None:
        dialog = self.dialog
        dialog.mainButton.setEnabled(bool(dialog.titleEdit.text().strip() and dialog.folderWidget.filePath().strip()))

    def _done(self, address: str) -> None:
        settings.remember_store(address)
        messages.show_result(self.session.iface.messageBar(), tr("The store is ready in {folder}.").format(folder=address))
        if self.created:
            self.created(address)
        self.dialog.accept()

    def _failed(self, error: Exception) -> None:
        self.dialog.problemLabel.setText(words(error))
        self._ready()


class CareController:
    """Checks a store and writes backups."""

    def __init__(self, dialog: windows.WorkDialog, session: Session):
        self.dialog, self.session = dialog, session
        dialog.storeBox.addItems([address for address in settings.recent_stores() if not store_access.is_central(address)])
        dialog.storeBox.setCurrentIndex(0 if dialog.storeBox.count() else -1)
        dialog.storeBox.textActivated.connect(self.look)
        dialog.storeBox.lineEdit().editingFinished.connect(self.look)
        dialog.folderButton.clicked.connect(self._choose_folder)
        dialog.mainButton.clicked.connect(self.check)
        dialog.backupButton.clicked.connect(self.back_up)
        dialog.inboxButton.clicked.connect(self.take_in)
        dialog.sendButton.clicked.connect(self._send)
        self.address = ""
        self.look()

    def look(self, *_text: str) -> None:
        """Read what the store chosen says about itself."""
        address = self.dialog.storeBox.currentText().strip()
        if address and address != self.address:
            self.address = address
            self._ready(False)
            if store_access.is_central(address):
                return self._failed(KeptOnServer(address=address))
            self.dialog.work(tr("Reading the store"), exchange.look, address, done=self._seen, failed=self._failed)

    def check(self) -> None:
        """Look through the whole store."""
        self._work(tr("Checking the store"), store_care.check)

    def back_up(self) -> None:
        """Write a dated copy."""
        self._work(tr("Backing up the store"), store_care.back_up)

    def take_in(self) -> None:
        """Apply the packages in the inbox."""
        self._work(tr("Taking in packages"), store_care.take_in)

    def _work(self, description: str, function: Callable) -> None:
        self._ready(False)
        self.dialog.work(description, function, self.address, done=self._reported, failed=self._failed)

    def _seen(self, info) -> None:
        self.dialog.storeInfoLabel.setText(store_counts.sentence(info))
        self.dialog.problemLabel.setText("")
        self._ready(True)

    def _reported(self, lines: list[str]) -> None:
        self.dialog.reportText.setPlainText("\n".join(lines))
        self._ready(True)

    def _failed(self, error: Exception) -> None:
        self.dialog.problemLabel.setText(words(error))
        self._ready(bool(self.dialog.storeInfoLabel.text()) and not store_access.is_central(self.address))

    def _ready(self, is_ready: bool) -> None:
        self.dialog.mainButton.setEnabled(is_ready)
        self.dialog.backupButton.setEnabled(is_ready)
        self.dialog.sendButton.setEnabled(is_ready)
        waiting = store_care.packages_waiting(self.address) if is_ready else 0
        self.dialog.inboxButton.setEnabled(waiting > 0)
        text = counted(waiting, N_("&Take in 1 package"), N_("&Take in {n} packages")) if waiting else tr("&Take in packages")
        self.dialog.inboxButton.setText(text)

    def _send(self) -> None:
        """Open the tool that contributes all rows of this store to another one."""
        import processing

        processing.execAlgorithmDialog("insop:sendstore", {"FROM": self.address})

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self.dialog, tr("Folder of the store"), self.address)
        if folder:
            self.dialog.storeBox.setEditText(folder)
            self.look()
