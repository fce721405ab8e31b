"""Deleted records: what was deleted from the store, by whom, with its last values; bringing it back as new records."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from insop_plugin.adapters import history, messages, review_data, settings
from insop_plugin.adapters.i18n import tr, words
from insop_plugin.adapters.locale_words import counted
from insop_plugin.core.errors import N_
from insop_plugin.core.kinship import children_of, descendants
from insop_plugin.gui import actions, editing, windows
from insop_plugin.gui.history import two_places
from insop_plugin.gui.review import rows_model, view

if TYPE_CHECKING:
    from insop_plugin.adapters.review_data import Overview, QueueRow
    from insop_plugin.core.kinship import Key
    from insop_plugin.gui.session import Session
    from insop_plugin.stores.reviews import Batch


def open_deleted(session: Session) -> None:
    """Open the list of deleted records."""
    dialog = windows.show("deleted", lambda: windows.WorkDialog("deleted", session.iface.mainWindow()))
    if not hasattr(dialog, "controller"):
        dialog.controller = DeletedController(dialog, session)
    dialog.controller.look()


class DeletedController:
    """Lists what was deleted and brings it back."""

    def __init__(self, dialog: windows.WorkDialog, session: Session):
        self.dialog, self.session = dialog, session
        self.rows: list[QueueRow] = []
        self.model = rows_model.RowsModel(dialog)
        self.model.is_deleted = True
        dialog.rowsView.setModel(self.model)
        dialog.splitter.setSizes([560, 400])
        dialog.batchesTree.currentItemChanged.connect(lambda *_items: self._load())
        dialog.rowsView.selectionModel().selectionChanged.connect(lambda *_rows: self._show())
        dialog.childrenCheck.toggled.connect(lambda _on: self._show())
        dialog.mainButton.clicked.connect(lambda: editing.settled(session, self.restore))
        dialog.helpButton.clicked.connect(self._help)
        dialog.finished.connect(lambda _result: dialog.canvas.setLayers([]))

    def look(self) -> None:
        """Read what was deleted."""
        from insop_plugin.stores.reviews import DELETED, Queue

        path = self.session.checkout_path
        self._work(tr("Reading what was deleted"), review_data.overview, path, Queue(DELETED), done=self._seen)

    def chosen(self) -> dict[Key, QueueRow]:
        """Return the rows to bring back: those chosen, and what belonged to them where that is wished."""
        found = [self.model.at(index) for index in self.dialog.rowsView.selectionModel().selectedRows()]
        wanted = {row.key: row for row in found if row is not None}
        if self.dialog.childrenCheck.isChecked():
            known = {row.key: row for row in self.rows}
            children = children_of({key: row.owners for key, row in known.items()})
            wanted.update({key: known[key] for top in list(wanted) for key in descendants(children, top)})
        return wanted

    def restore(self) -> None:
        """Bring the rows back as new ones."""
        versions = {key: row.row for key, row in self.chosen().items()}
        path, who = self.session.checkout_path, settings.identity().name
        self._work(tr("Restoring"), history.restore, path, versions, who, done=self._restored)

    def _restored(self, uids: dict) -> None:
        self.session.refresh()
        back = counted(len(uids), N_("1 record is back as a new one."), N_("{n} records are back as new ones."))
        text = f"{back} {tr('They reach the store with your next contribution.')}"
        offer = {actions.plain_label(actions.named("contribute")): lambda: actions.start(actions.named("contribute"), self.session)}
        messages.show_result(self.session.iface.messageBar(), text, offer)
        self.dialog.accept()

    def _seen(self, found: Overview) -> None:
        n = sum(sum(batch.counts.values()) for batch in found.batches)
        text = counted(n, N_("1 record was deleted"), N_("{n} records were deleted")) if n else tr("Nothing was deleted")
        self.dialog.headLabel.setText(tr("{title}: {words}").format(title=found.info.title, words=text))
        newest_first = tuple(reversed(found.batches))
        view.show_batches(self.dialog.batchesTree, newest_first)

    def _load(self) -> None:
        from insop_plugin.stores.reviews import DELETED, Queue

        batch = view.chosen_batch(self.dialog.batchesTree)
        if batch is None:
            return self._loaded(batch, [])
        asked, n, path = Queue(DELETED, push_id=batch.push_id), sum(batch.counts.values()), self.session.checkout_path
        done = partial(self._loaded, batch)
        self._work(tr("Reading what was deleted"), review_data.rows, path, asked, n, done=done)

    def _loaded(self, _batch: Batch | None, rows: list[QueueRow]) -> None:
        self.rows = rows
        self.model.show(rows_model.Shown(rows))
        if rows:
            self.dialog.rowsView.setCurrentIndex(self.model.index(0, 0))
        self._show()

    def _show(self) -> None:
        dialog = self.dialog
        row = self.model.at(dialog.rowsView.currentIndex())
        names = {**(row.refers if row else {}), **{one.key: one.name for one in self.rows}}
        view.show_pair(dialog.valuesTree, row.key[0] if row else "", None, row.row if row else {}, names)
        two_places.show(dialog.canvas, None, row.row if row else None, self.session.iface.mapCanvas().layers())
        n = len(self.chosen())
        text = counted(n, N_("&Restore 1 record"), N_("&Restore {n} records")) if n else tr("&Restore")
        dialog.mainButton.setText(text)
        dialog.mainButton.setEnabled(bool(n) and dialog.task is None)

    def _work(self, description: str, function, *args, done) -> None:
        self.dialog.problemLabel.setText("")
        self.dialog.mainButton.setEnabled(False)
        self.dialog.work(description, function, *args, done=done, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        self.dialog.problemLabel.setText(words(error))
        self._show()
        if not self.dialog.isVisible():
            messages.show_problem(self.session.iface.messageBar(), error)

    def _help(self) -> None:
        from insop_plugin.gui.help_dialog import HelpDialog

        HelpDialog("history", self.dialog).show()
