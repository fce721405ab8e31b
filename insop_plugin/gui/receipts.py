"""Receipts: what was sent before and what the store answered, kept in the checkout, saved as a file on demand."""

import json
from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFileDialog, QTreeWidgetItem

from insop_plugin.adapters import exchange, settings
from insop_plugin.adapters.i18n import tr, words
from insop_plugin.adapters.locale_words import counted, moment_words, number
from insop_plugin.core.changes import Receipt
from insop_plugin.core.errors import N_, InsopError
from insop_plugin.gui import store_counts, windows
from insop_plugin.gui.session import Session
from insop_plugin.stores.geopackage import in_words
from insop_plugin.stores.wording import lines_of

RECEIPT = Qt.ItemDataRole.UserRole
SHORT_LINES = 4
STATUS = {
    "ok": N_("in the store"),
    "replayed": N_("in the store"),
    "pending": N_("packed, on its way"),
    "conflict": N_("refused: changed by others too"),
    "invalid": N_("refused: not right yet"),
}

REVIEWED = {"submitted": N_("waiting"), "accepted": N_("accepted"), "rejected": N_("returned"), "withdrawn": N_("withdrawn")}


def open_receipts(session: Session) -> windows.WorkDialog:
    """Open the list of receipts of the current checkout."""
    dialog = windows.show("receipts", lambda: windows.WorkDialog("receipts", session.iface.mainWindow()))
    if not hasattr(dialog, "controller"):
        dialog.controller = ReceiptsController(dialog)
    dialog.controller.look(session.checkout_path)
    return dialog


def first_lines(receipt: Receipt) -> str:
    """Return what a receipt says, in short."""
    lines = [line.text(tr) for line in lines_of(receipt)]
    more = [tr("More stands in the receipt.")] if len(lines) > SHORT_LINES else []
    return "\n".join(lines[:SHORT_LINES] + more)


def stored_words(receipt: Receipt) -> str:
    """Return in one line that a contribution is in its store."""
    n = receipt.accepted + receipt.pending
    changes = counted(n, N_("1 change is in the store"), N_("{n} changes are in the store"))
    text = tr("{changes}, revision {rev}.").format(changes=changes, rev=receipt.rev)
    one, many = N_("1 file did not go along: see the receipt."), N_("{n} files did not go along: see the receipt.")
    return f"{text} {counted(len(receipt.findings), one, many)}" if receipt.findings else text


def review_words(states: dict[str, int]) -> str:
    """Return what became of the rows of a contribution in review."""
    return ", ".join(f"{number(states[state])} {tr(word)}" for state, word in REVIEWED.items() if states.get(state))


def full_text(receipt: Receipt) -> str:
    """Return a receipt as text to keep."""
    facts = (
        (tr("Store"), receipt.title),
        (tr("When"), moment_words(receipt.at)),
        (tr("Who"), receipt.actor),
        (tr("Licence"), receipt.licence and store_counts.label_of("licence", receipt.licence)),
        (tr("Sharing level"), receipt.sharing_level and store_counts.label_of("sharing_level", receipt.sharing_level)),
        (tr("Contribution"), receipt.push_id),
    )
    head = [f"{label}: {value}" for label, value in facts if value]
    return "\n".join([*head, "", *(line.text(tr) for line in lines_of(receipt))])


class ReceiptsController:
    """Lists receipts, newest first, and saves one as JSON or text."""

    def __init__(self, dialog: windows.WorkDialog):
        self.dialog = dialog
        dialog.receiptsTree.setHeaderLabels([tr("When"), tr("What became of it"), tr("Changes"), tr("Revision"), tr("Review")])
        dialog.receiptsTree.currentItemChanged.connect(self._chosen)
        dialog.mainButton.clicked.connect(self._choose_file)

    def look(self, path: str) -> None:
        """Read the receipts of a checkout."""
        self.dialog.work(tr("Reading the receipts"), exchange.receipts, path, done=self._seen, failed=self._failed)

    def save(self, receipt: Receipt, path: str) -> None:
        """Write a receipt to a file: JSON, or text for any other ending."""
        is_json = Path(path).suffix.lower() == ".json"
        text = json.dumps(receipt.to_json(), indent=1, ensure_ascii=False) if is_json else full_text(receipt)
        with in_words(Path(path)):
            Path(path).write_text(text + "\n", encoding="utf-8")

    def _seen(self, read: tuple[list[Receipt], dict]) -> None:
        tree, (found, became_of) = self.dialog.receiptsTree, read
        tree.clear()
        for receipt in found:
            n = receipt.accepted + receipt.pending + receipt.refused
            what = tr(STATUS.get(receipt.status, "refused"))
            review = review_words(became_of.get(receipt.push_id, {}))
            item = QTreeWidgetItem([moment_words(receipt.at), what, number(n), str(receipt.rev or ""), review])
            item.setData(0, RECEIPT, receipt)
            tree.addTopLevelItem(item)
        for column in range(tree.columnCount()):
            tree.resizeColumnToContents(column)
        self.dialog.receiptText.setPlainText("" if found else tr("Nothing was sent from this dataset yet."))
        self.dialog.mainButton.setEnabled(bool(found))
        if found:
            tree.setCurrentItem(tree.topLevelItem(0))

    def _chosen(self, item: QTreeWidgetItem | None, _before: QTreeWidgetItem | None = None) -> None:
        self.dialog.receiptText.setPlainText(full_text(item.data(0, RECEIPT)) if item else "")

    def _choose_file(self) -> None:
        receipt = self.dialog.receiptsTree.currentItem().data(0, RECEIPT)
        start = settings.working_folder() / f"receipt-{receipt.rev or receipt.push_id[:8]}.json"
        kinds = tr("JSON (*.json);;Text (*.txt)")
        path, _ = QFileDialog.getSaveFileName(self.dialog, tr("Save the receipt"), str(start), kinds)
        if path:
            try:
                self.save(receipt, path)
            except InsopError as error:
                self._failed(error)

    def _failed(self, error: Exception) -> None:
        self.dialog.problemLabel.setText(words(error))
