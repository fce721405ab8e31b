"""Contribute: look over what was done, say who you are and under which terms, send it, keep the receipt."""

from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox

from insop_plugin.adapters import checkout_facts, exchange, messages, preview, settings
from insop_plugin.adapters.i18n import tr, words
from insop_plugin.adapters.locale_words import counted
from insop_plugin.core.changes import Identity, Receipt
from insop_plugin.core.errors import N_
from insop_plugin.gui import (
    actions,
    contribute_map,
    contribute_view,
    editing,
    receipts,
    store_place,
    term_boxes,
    windows,
)
from insop_plugin.gui.session import Session


def open_contribute(session: Session) -> None:
    """Open the dialog, once all edits are saved."""
    editing.settled(session, lambda: _open(session))


def _open(session: Session) -> None:
    dialog = windows.show("contribute", lambda: windows.WorkDialog("contribute", session.iface.mainWindow()))
    if not hasattr(dialog, "controller"):
        dialog.controller = ContributeController(dialog, session)
    dialog.controller.look()


class ContributeController:
    """Shows the edits of the current checkout and sends them."""

    def __init__(self, dialog: windows.WorkDialog, session: Session):
        self.dialog, self.session = dialog, session
        self.preview: preview.Preview | None = None
        dialog.sideSplitter.setSizes([300, 150])
        self._fill_identity()
        dialog.changesTree.itemSelectionChanged.connect(self._row_chosen)
        dialog.checkButton.clicked.connect(lambda: actions.start(actions.named("check"), session))
        dialog.receiptsButton.clicked.connect(lambda: receipts.open_receipts(session))
        dialog.mineButton.clicked.connect(lambda: self.settle("mine"))
        dialog.theirsButton.clicked.connect(lambda: self.settle("theirs"))
        dialog.takeBackButton.clicked.connect(self._ask_to_take_back)
        dialog.storeButton.clicked.connect(self._choose_store)
        dialog.packageButton.clicked.connect(self._choose_package_folder)
        dialog.mainButton.clicked.connect(self.send)
        for box in (dialog.countryBox, dialog.licenceBox, dialog.sharingBox):
            box.currentIndexChanged.connect(self._show_button)
        dialog.nameEdit.textChanged.connect(self._show_button)

    def look(self) -> None:
        """Find the edits and judge them."""
        self.preview = None
        self._show()
        self._work(tr("Looking at your edits"), preview.read, self.session.checkout_path, done=self._seen)

    def send(self) -> None:
        """Send the edits to the store."""
        settings.remember_identity(self.who())
        self._work(tr("Sending"), exchange.send, self.session.checkout_path, self.who(), done=self._answered)

    def pack(self, folder: str) -> None:
        """Write the edits as packages into a folder."""
        settings.remember_identity(self.who())
        self._work(tr("Packing"), exchange.pack, self.session.checkout_path, self.who(), folder, done=self._packed)

    def settle(self, keep: str) -> None:
        """Decide about the rows chosen in the list that others changed too; all of them where none is chosen."""
        chosen = [(row.collection, row.uid) for row in contribute_view.chosen_rows(self.dialog.changesTree)]
        rows = [named for named in self.preview.conflicts if named in chosen] or list(self.preview.conflicts)
        self._work(tr("Settling"), exchange.settle, self.session.checkout_path, rows, keep, done=self._settled)

    def take_back(self) -> None:
        """Give up the edits chosen in the list: the rows become again what the store has."""
        keys = contribute_view.given_up(self.dialog.changesTree, self.preview)
        self._work(tr("Giving up edits"), exchange.take_back, self.session.checkout_path, keys, done=self._settled)

    def who(self) -> Identity:
        """Return who contributes, and under which terms."""
        dialog = self.dialog
        codes = (term_boxes.chosen(box) for box in (dialog.countryBox, dialog.licenceBox, dialog.sharingBox))
        texts = (edit.text().strip() for edit in (dialog.nameEdit, dialog.organisationEdit))
        return Identity(*texts, *codes, client=settings.client())

    def _work(self, description: str, function, *args, done) -> None:
        self.dialog.problemLabel.setText("")
        self.dialog.mainButton.setEnabled(False)
        self.dialog.work(description, function, *args, done=done, failed=self._failed)

    def _seen(self, found: preview.Preview) -> None:
        self.preview = found
        self._show()
        if not found.is_store_near:
            self.dialog.problemLabel.setText(contribute_view.offline_words(found))

    def _answered(self, receipt: Receipt) -> None:
        text = receipts.first_lines(receipt)
        checkout_facts.forget_reach()
        self.session.refresh()
        if receipt.is_stored:
            links = {tr("Receipt"): lambda: receipts.open_receipts(self.session)}
            messages.show_result(self.session.iface.messageBar(), receipts.stored_words(receipt), links)
            return self.dialog.accept()
        if not self.dialog.isVisible():
            messages.show_notice(self.session.iface.messageBar(), text)
        self.look()
        self.dialog.problemLabel.setText(text)

    def _packed(self, answer) -> None:
        receipt, paths = answer
        text = receipts.first_lines(receipt)
        for path in paths:
            text += " " + tr("Bring {file} to the folder “inbox” of the store.").format(file=path)
        messages.show_notice(self.session.iface.messageBar(), text)
        self.session.refresh()
        self.look()

    def _settled(self, _rows: object) -> None:
        self.session.refresh()
        self.look()

    def _failed(self, error: Exception) -> None:
        self.dialog.problemLabel.setText(words(error))
        self._show_button()
        if not self.dialog.isVisible():
            messages.show_problem(self.session.iface.messageBar(), error)

    def _show(self) -> None:
        contribute_view.show(self.dialog, self.preview, self.session.iface.mapCanvas().layers())
        self._show_button()

    def _show_button(self, *_what) -> None:
        found, who = self.preview, self.who()
        missing = contribute_view.missing_words(found, who)
        is_ready = found is not None and found.total > 0 and not missing and self.dialog.task is None
        self.dialog.mainButton.setEnabled(is_ready and found.is_store_near)
        self.dialog.packageButton.setEnabled(is_ready)
        self.dialog.mainButton.setToolTip(missing)
        self.dialog.missingLabel.setText(missing)
        n = found.total if found else 0
        self.dialog.mainButton.setText(counted(n, N_("&Send 1 change"), N_("&Send {n} changes")) if n else tr("&Send"))

    def _row_chosen(self) -> None:
        rows = contribute_view.chosen_rows(self.dialog.changesTree)
        row = rows[0] if rows else None
        contribute_view.show_values(self.dialog.valuesTree, row)
        contribute_map.show_place(self.dialog.canvas, row)
        self.dialog.takeBackButton.setEnabled(bool(self.preview and contribute_view.given_up(self.dialog.changesTree, self.preview)))

    def _ask_to_take_back(self) -> None:
        n = len(contribute_view.given_up(self.dialog.changesTree, self.preview))
        one = N_("Give up your edit of 1 record? It becomes again what the store has.")
        question = counted(n, one, N_("Give up your edits of {n} records? They become again what the store has."))
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(self.dialog, tr("Give up edits"), question, buttons.Yes | buttons.Cancel, buttons.Cancel)
        if answer == buttons.Yes:
            self.take_back()

    def _fill_identity(self) -> None:
        who = settings.identity()
        self.dialog.nameEdit.setText(who.name)
        self.dialog.organisationEdit.setText(who.organisation)
        term_boxes.fill(self.dialog.countryBox, "country", who.country, tr("Not chosen"))
        term_boxes.fill(self.dialog.licenceBox, "licence", who.licence, tr("Not chosen"))
        term_boxes.fill(self.dialog.sharingBox, "sharing_level", who.sharing_level, tr("Not chosen"))

    def _choose_store(self) -> None:
        """Ask where the store is and as whom to sign in; then look again."""
        store_place.open_place(self.session).accepted.connect(self.look)

    def _choose_package_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self.dialog, tr("Where to write the package"), str(settings.working_folder()))
        if folder:
            self.pack(folder)
