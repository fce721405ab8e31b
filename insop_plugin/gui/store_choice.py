"""Choosing a store: its address, and where it is on a network, the authentication one signs in with."""

from collections.abc import Callable
from pathlib import Path

from qgis.PyQt.QtWidgets import QDialog, QFileDialog

from insop_plugin.adapters import checkout_facts, settings, store_access
from insop_plugin.adapters.i18n import tr


class StoreChoice:
    """Looks after `storeBox`, `folderButton`, `authLabel` and `authSelect` of a dialog."""

    def __init__(self, dialog: QDialog, changed: Callable[[], None]):
        """Fill the boxes; `changed` is called when another store, or another authentication for it, is chosen."""
        self.dialog, self.changed, self.shown = dialog, changed, ""
        dialog.storeBox.addItems(settings.recent_stores())
        dialog.storeBox.setCurrentIndex(0 if dialog.storeBox.count() else -1)
        dialog.storeBox.textActivated.connect(self._entered)
        dialog.storeBox.lineEdit().editingFinished.connect(self._entered)
        dialog.storeBox.editTextChanged.connect(self._show_sign_in)
        dialog.folderButton.clicked.connect(self._choose_folder)
        dialog.authSelect.selectedConfigIdChanged.connect(self._signed_in)
        self._show_sign_in()

    @property
    def address(self) -> str:
        """The address chosen; a web address without a slash at its end."""
        text = self.dialog.storeBox.currentText().strip()
        return text.rstrip("/") if store_access.is_central(text) else text

    def choose(self, address: str) -> None:
        """Choose a store."""
        self.dialog.storeBox.setEditText(address if store_access.is_central(address) else str(Path(address)))
        self._entered()

    def _entered(self, *_text: str) -> None:
        self._show_sign_in()
        self.changed()

    def _show_sign_in(self, *_text: str) -> None:
        """Show the authentication of the store chosen; folders need none."""
        address = self.address
        is_central = store_access.is_central(address)
        for part in (self.dialog.authLabel, self.dialog.authSelect):
            part.setVisible(is_central)
        if address != self.shown:
            self.shown = address
            self.dialog.authSelect.blockSignals(True)
            self.dialog.authSelect.setConfigId(store_access.authcfg_of(address) if is_central else "")
            self.dialog.authSelect.blockSignals(False)

    def _signed_in(self, authcfg: str) -> None:
        if store_access.is_central(self.address) and authcfg != store_access.authcfg_of(self.address):
            store_access.remember_authcfg(self.address, authcfg)
            checkout_facts.forget_reach()
            self.changed()

    def _choose_folder(self) -> None:
        start = "" if store_access.is_central(self.address) else self.address
        folder = QFileDialog.getExistingDirectory(
            self.dialog, tr("Folder of the store"), start or str(settings.working_folder())
        )
        if folder:
            self.choose(folder)
