"""Review: look over what contributors sent, decide row by row or whole, see the summary, send."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QTimer

from insop_plugin.adapters import checkout_facts, messages, review_data, review_drafts, settings
from insop_plugin.adapters.i18n import tr, words
from insop_plugin.adapters.locale_words import counted
from insop_plugin.adapters.review_layers import ReviewLayers
from insop_plugin.core.deciding import Draft, Waiting
from insop_plugin.core.errors import N_
from insop_plugin.gui import store_counts, term_boxes, windows
from insop_plugin.gui.review import begun, place_map, rows_model, summary, view
from insop_plugin.gui.review.begun import Begun
from insop_plugin.gui.review.deciding import Deciding

if TYPE_CHECKING:
    from insop_plugin.adapters.review_data import Overview, QueueRow
    from insop_plugin.gui.session import Session
    from insop_plugin.stores.review_sending import Sent
    from insop_plugin.stores.reviews import Batch

SHARES = (700, 470)  # width of the lists, and of map and values
KEEP_MS = 1000  # after a decision: they come in bursts
WORK, SUMMARY = 0, 1  # pages


def open_review(session: Session) -> None:
    """Open the dialog."""
    dialog = windows.show("review", lambda: windows.WorkDialog("review", session.iface.mainWindow()))
    if not hasattr(dialog, "controller"):
        dialog.controller = ReviewController(dialog, session)
    dialog.controller.look()


class ReviewController:
    """One review, as far as it has come."""

    def __init__(self, dialog: windows.WorkDialog, session: Session):
        self.dialog, self.session = dialog, session
        self.overview: Overview | None = None
        self.begun = Begun()
        self.stale: set[str] = set()  # contributions to be read again when they are looked at
        self.kept: dict = {}  # decisions of an earlier session on rows that are not read yet
        self.later = QTimer(dialog, singleShot=True, interval=KEEP_MS)
        self.later.timeout.connect(self._keep)
        self.layers = ReviewLayers(session.project)
        self.model = rows_model.RowsModel(dialog)
        dialog.rowsView.setModel(self.model)
        self.deciding = Deciding(self)
        self.soon = QTimer(dialog, singleShot=True, interval=0)
        self.soon.timeout.connect(self._load_batch)
        self._lay_out()
        self._connect()

    def look(self) -> None:
        """Read which contributions wait."""
        from insop_plugin.stores.reviews import Queue

        asked = Queue(country=term_boxes.chosen(self.dialog.countryBox))
        self._work(tr("Reading what waits"), review_data.overview, self.session.checkout_path, asked, done=self._seen)

    def refresh(self) -> None:
        """Read everything anew; decisions stay where their row is still the same."""
        self.say("")
        self.stale.update(self.begun.loaded)
        self.look()

    def batch(self) -> Batch | None:
        """Return the contribution that is looked at."""
        return view.chosen_batch(self.dialog.batchesTree)

    def rows(self) -> list[QueueRow]:
        """Return its rows."""
        batch = self.batch()
        return self.begun.loaded.get(batch.push_id, []) if batch else []

    def decide(self, draft: Draft) -> None:
        """Take a new state of the decisions over."""
        self.begun = replace(self.begun, draft=draft)
        self.later.start()
        self.model.redraw(draft)
        self.layers.recolour({key: choice.state for key, choice in draft.choices.items()})
        self.dialog.canvas.refresh()
        self.show_button()

    def say(self, text: str) -> None:
        """Say what went wrong, or nothing."""
        self.dialog.problemLabel.setText(text)
        self.dialog.problemLabel.setVisible(bool(text))

    def is_at_summary(self) -> bool:
        """Tell whether the summary is shown."""
        return self.dialog.pages.currentIndex() == SUMMARY

    def go_on(self) -> None:
        """From the decisions to the summary, from the summary to the store."""
        if self.is_at_summary():
            return self.send()
        draft = self.begun.draft
        self.dialog.summaryLabel.setText(tr("This will be sent to the store: {words}.").format(words=summary.short_words(draft)))
        summary.show(self.dialog.summaryTree, self.overview.batches, self.begun.loaded, draft)
        self.dialog.warningLabel.setText(summary.warning_words(draft))
        self.dialog.pages.setCurrentIndex(SUMMARY)
        self.show_button()

    def go_back(self) -> None:
        """Back to the decisions."""
        self.dialog.pages.setCurrentIndex(WORK)
        self.show_button()

    def send(self) -> None:
        """Send what is decided."""
        from insop_plugin.stores.review_sending import decisions_of

        self.say("")
        who, decisions = self.who(), decisions_of(self.begun.draft)
        path, unsure = self.session.checkout_path, self.begun.unsure
        self._work(tr("Sending the review"), review_data.send, path, who, decisions, unsure, done=self._sent)

    def who(self):
        """Return who reviews."""
        return replace(settings.identity(), name=self.dialog.nameEdit.text().strip())

    def show_button(self) -> None:
        """Say on the main button what comes next."""
        dialog, n = self.dialog, len(self.begun.draft.choices)
        at_summary = self.is_at_summary()
        text = counted(n, N_("Look &over 1 decision…"), N_("Look &over {n} decisions…")) if n else tr("Look &over…")
        if at_summary:
            text = tr("&Send: {words}").format(words=summary.short_words(self.begun.draft))
        dialog.mainButton.setText(text)
        is_ready = bool(n and self.overview and dialog.nameEdit.text().strip() and dialog.task is None)
        dialog.mainButton.setEnabled(is_ready)
        dialog.mainButton.setToolTip("" if dialog.nameEdit.text().strip() else tr("Say who you are."))
        dialog.backButton.setVisible(at_summary)

    def show_rows(self) -> None:
        """List the rows of the contribution and draw them."""
        which = self.dialog.showBox.currentData() or rows_model.ALL
        self.model.show(rows_model.Shown(self.rows(), self.begun.draft, which))
        states = {key: choice.state for key, choice in self.begun.draft.choices.items()}
        self.layers.show(self.rows(), states)
        place_map.show_layers(self.dialog.canvas, self.layers.layers, self.session.iface.mapCanvas().layers())
        self.deciding.choose_first()
        self.show_button()

    def stop(self, _result: int = 0) -> None:
        """Take the map back; what is decided is kept for the next time."""
        self.dialog.canvas.setLayers([])
        self.layers.clear()
        self._keep()
        self.session.changed.emit()

    def _seen(self, found: Overview) -> None:
        self.overview = found
        if self.begun.store_id != found.info.store_id:
            self._keep()
            self.begun, self.kept = begun.take_up(self.session, found.info.store_id)
            self.stale = set(self.begun.loaded)
            self.say(begun.kept_words(self.kept))
        self.kept = self.kept if found.batches else {}
        if not term_boxes.chosen(self.dialog.countryBox):
            self.begun = self.begun.only({batch.push_id for batch in found.batches})
        dialog, known = self.dialog, self.batch()
        self._fill_countries(found)
        if found.info.member:
            dialog.nameEdit.setText(found.info.member)
            dialog.nameEdit.setReadOnly(True)
        text = view.total_words(found.batches) if found.batches else tr("Nothing waits for a decision.")
        dialog.headLabel.setText(tr("{title}: {words}").format(title=found.info.title, words=text))
        dialog.batchesTree.blockSignals(True)
        view.show_batches(dialog.batchesTree, found.batches, known.push_id if known else "")
        dialog.batchesTree.blockSignals(False)
        self._load_batch()

    def _load_batch(self) -> None:
        """Read the rows of the chosen contribution, once."""
        from insop_plugin.stores.reviews import Queue

        batch = self.batch()
        if batch is None or (batch.push_id in self.begun.loaded and batch.push_id not in self.stale):
            return self.show_rows()
        self.model.show(rows_model.Shown())
        asked, n = Queue(push_id=batch.push_id), sum(batch.counts.values())
        done, path = partial(self._loaded, batch), self.session.checkout_path
        self._work(tr("Reading the contribution"), review_data.rows, path, asked, n, done=done)

    def _loaded(self, batch: Batch, rows: list[QueueRow]) -> None:
        me, is_free = self.who().name, self.overview.info.self_review
        waiting = {row.key: Waiting(row.row["rev"], row.owners, row.row["updated_by"] == me and not is_free) for row in rows}
        gone = [row.key for row in self.begun.loaded.get(batch.push_id, ()) if row.key not in waiting]
        draft = review_drafts.put_back(self.begun.draft.without_rows(gone).with_rows(waiting), self.kept)
        self.kept = {key: one for key, one in self.kept.items() if key not in waiting}
        self.begun = replace(self.begun, loaded={**self.begun.loaded, batch.push_id: rows}, draft=draft)
        self.stale.discard(batch.push_id)
        self.show_rows()

    def _sent(self, sent: Sent) -> None:
        """Forget what is decided; what is not comes back for another look."""
        checkout_facts.forget_reach()
        gone = {*sent.keys, *((one.collection, one.uid) for one in sent.changed)}
        draft = self.begun.draft.without_rows(gone).clear((one.collection, one.uid) for one in sent.refused)
        self.begun = replace(self.begun, draft=draft, unsure=sent.unsure)
        self._keep()
        self.stale.update(self.begun.loaded)
        self.go_back()
        self.look()
        text = summary.sent_words(sent)
        if sent.error is not None:
            text = " ".join([text, words(sent.error), tr("Your other decisions are kept: send them again.")])
        bar = self.session.iface.messageBar()
        (messages.show_notice if sent.error or sent.changed or sent.refused else messages.show_result)(bar, text)
        self.say(text)

    def _keep(self) -> None:
        begun.keep(self.session, self.begun, self.kept)

    def _work(self, description: str, function: Callable, *args: object, done: Callable) -> None:
        self.dialog.work(description, function, *args, done=done, failed=self._failed)
        self.show_button()

    def _failed(self, error: Exception) -> None:
        self.say(words(error))
        self.show_button()
        if not self.dialog.isVisible():
            messages.show_problem(self.session.iface.messageBar(), error)

    def _fill_countries(self, found: Overview) -> None:
        labels = {code: store_counts.label_of("country", code) for code in store_counts.countries_of(found.info) if code}
        term_boxes.fill_countries(self.dialog.countryBox, dict(sorted(labels.items(), key=lambda entry: entry[1])))

    def _lay_out(self) -> None:
        dialog = self.dialog
        dialog.splitter.setSizes(SHARES)
        dialog.listSplitter.setSizes([200, 340])
        dialog.sideSplitter.setSizes([220, 190, 120])
        for which, text in rows_model.CHOICES.items():
            dialog.showBox.addItem(tr(text), which)
        dialog.nameEdit.setText(settings.identity().name)
        dialog.pages.setCurrentIndex(WORK)
        self.say("")
        self.show_button()

    def _connect(self) -> None:
        dialog = self.dialog
        dialog.batchesTree.currentItemChanged.connect(lambda *_items: self.soon.start())
        dialog.showBox.currentIndexChanged.connect(lambda _at: self.show_rows())
        dialog.countryBox.activated.connect(lambda _at: self.refresh())
        dialog.refreshButton.clicked.connect(self.refresh)
        dialog.nameEdit.editingFinished.connect(self._renamed)
        dialog.mainButton.clicked.connect(self.go_on)
        dialog.backButton.clicked.connect(self.go_back)
        dialog.helpButton.clicked.connect(self._help)
        dialog.finished.connect(self.stop)

    def _renamed(self) -> None:
        """Another name may make other rows one's own."""
        if self.who().name != settings.identity().name:
            settings.remember_identity(self.who())
            self.refresh()

    def _help(self) -> None:
        from insop_plugin.gui.help_dialog import HelpDialog

        HelpDialog("review", self.dialog).show()
