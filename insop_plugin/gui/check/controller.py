"""Acts for the panel of findings: checks beside the user interface, filters, shows the place, opens the form."""

from insop_plugin.adapters import check_data, messages
from insop_plugin.adapters.i18n import tr, words
from insop_plugin.adapters.locale_words import number
from insop_plugin.adapters.tasks import in_background
from insop_plugin.core.errors import Cancelled, InsopError
from insop_plugin.core.rules.whole import Checked
from insop_plugin.gui import editing
from insop_plugin.gui.check import places
from insop_plugin.gui.check.listing import Entry, Wish, entries_of, grouped, mended

FEW_ROWS = 20_000  # checked in about a second: repeated by itself when rows change


class CheckController:
    """The findings of the current checkout."""

    def __init__(self, dock, session, background=in_background):
        self.dock, self.page, self.session, self.background = dock, dock.page, session, background
        self.path, self.task = "", None
        self.checked: Checked | None = None
        self.entries: list[Entry] = []
        self.done: list[Entry] = []
        self._connect()

    def check(self) -> None:
        """Check the dataset as it stands in its file."""
        self._forget_task()
        if self.path != self.session.checkout_path:
            self.entries, self.done, self.checked = [], [], None
        self.path = self.session.checkout_path
        if not self.path:
            return self._show()
        self.page.summaryLabel.setText(tr("Checking…"))
        self.dock.show_working(True)
        self.task = self.background(
            tr("Checking the data"), check_data.check_checkout, self.path, done=self._seen, failed=self._failed
        )
        if self.task is not None:
            self.task.progressChanged.connect(self.dock.show_progress)

    def zoom(self) -> None:
        """Show the chosen finding on the map."""
        self._act(places.zoom)

    def open_form(self) -> None:
        """Open the form of the chosen finding's record."""
        self._act(places.open_record)

    def save_and_check(self) -> None:
        """Save the edits of all layers, then check."""
        try:
            editing.save(self.session)
        except InsopError as error:
            return messages.show_problem(self.session.iface.messageBar(), error)
        self.check()

    def stop(self) -> None:
        """Listen to nothing any more and let the work go."""
        self._forget_task()
        self.session.changed.disconnect(self._changed)

    def _connect(self) -> None:
        page, tree = self.page, self.page.findingsTree
        page.againButton.clicked.connect(self.check)
        page.stopButton.clicked.connect(lambda: self.task and self.task.cancel())
        page.zoomButton.clicked.connect(self.zoom)
        page.formButton.clicked.connect(self.open_form)
        page.noteButton.clicked.connect(self.save_and_check)
        page.severityBox.currentIndexChanged.connect(self._list)
        page.collectionBox.currentIndexChanged.connect(self._list)
        page.textEdit.textChanged.connect(self._list)
        tree.currentItemChanged.connect(self._show_chosen)
        tree.itemDoubleClicked.connect(lambda item: item.childCount() or self.open_form())
        self.session.changed.connect(self._changed)

    def _seen(self, checked: Checked) -> None:
        self.task = None
        entries = entries_of(checked)
        self.done = mended(self.entries, entries)
        self.checked, self.entries = checked, entries
        self.session.checked(list(checked.findings))
        self._show()

    def _failed(self, error: Exception) -> None:
        self.task = None
        self.dock.show_working(False)
        self.page.summaryLabel.setText(words(error))
        if not isinstance(error, Cancelled) and not self.dock.isVisible():
            messages.show_problem(self.session.iface.messageBar(), error)

    def _changed(self) -> None:
        """Check again when rows changed: at once where that is quick, else when the user wants it."""
        if self.session.checkout_path != self.path:
            self.check()
        elif self.session.findings is None and self.checked is not None and self.task is None:
            if self.dock.isVisible() and sum(self.checked.rows.values()) <= FEW_ROWS:
                self.check()
            else:
                self.dock.show_note(tr("Rows were changed since: check again."))

    def _show(self) -> None:
        self.dock.show_working(False)
        names = dict.fromkeys(entry.finding.collection for entry in self.entries)
        self.dock.fill_collections(list(names))
        self.page.summaryLabel.setText(self._summary())
        if self.session.unsaved():
            self.dock.show_note(tr("Some edits are not saved yet and were not checked."), tr("&Save and check"))
        else:
            self.dock.show_note("")
        self._list()

    def _list(self, *_what: object) -> None:
        severity, collection = self.page.severityBox.currentData(), self.page.collectionBox.currentData()
        wish = Wish(severity or "", collection or "", self.page.textEdit.text().strip())
        chosen = self.dock.tree.chosen()
        self.dock.tree.show([entry for entry in self.entries if wish.fits(entry)], self.done)
        self.dock.tree.choose(chosen)
        self._show_chosen()

    def _show_chosen(self, *_items: object) -> None:
        self.dock.show_entry(self.dock.tree.chosen(), self.dock.tree.is_done())

    def _summary(self) -> str:
        if self.checked is None:
            return tr("Load a dataset first (step 1).")
        total = number(sum(self.checked.rows.values()))
        if not self.entries:
            return tr("Nothing is wrong in {n} rows.").format(n=total)
        counts = {"errors": number(self.checked.errors), "warnings": number(self.checked.warnings), "n": total}
        counts["kinds"] = number(len(grouped(self.entries)))
        text = tr("{errors} errors, {warnings} warnings of {kinds} kinds in {n} rows").format(**counts)
        return text + (tr(" · {n} mended").format(n=number(len(self.done))) if self.done else "")

    def _act(self, act) -> None:
        entry = self.dock.tree.chosen()
        if entry is None:
            return
        try:
            act(self.session, entry)
        except InsopError as error:
            messages.show_problem(self.session.iface.messageBar(), error)

    def _forget_task(self) -> None:
        if self.task is not None:
            self.task.detach()
            self.task = None
