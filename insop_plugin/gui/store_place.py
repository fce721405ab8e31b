"""Where the store of the open dataset is, as whom one signs in there, and how the dataset moves to another store."""

from insop_plugin.adapters import checkout_facts, exchange, messages
from insop_plugin.adapters.i18n import tr, words
from insop_plugin.adapters.locale_words import counted
from insop_plugin.core.errors import N_
from insop_plugin.gui import editing, store_counts, windows
from insop_plugin.gui.session import Session
from insop_plugin.gui.store_choice import StoreChoice
from insop_plugin.stores.protocol import StoreInfo


def open_place(session: Session) -> windows.WorkDialog:
    """Open the dialog."""
    dialog = windows.show("store_place", lambda: windows.WorkDialog("store_place", session.iface.mainWindow()))
    if not hasattr(dialog, "controller"):
        dialog.controller = PlaceController(dialog, session)
    return dialog


class PlaceController:
    """Looks at a store, and has the open dataset use it where it is the same store, or move there."""

    def __init__(self, dialog: windows.WorkDialog, session: Session):
        self.dialog, self.session = dialog, session
        self.path, self.info = session.checkout_path, None
        self.own = exchange.store_id_of(self.path)
        dialog.mainButton.clicked.connect(self.use)
        dialog.headLabel.setText(tr("Where the store of this dataset is now, and with which name and password you sign in."))
        self.choice = StoreChoice(dialog, self.look)
        self.choice.choose(exchange.place_of(self.path))

    def look(self) -> None:
        """Look whether the store answers, and as whom it knows the user."""
        address = self.choice.address
        self._show(None, "")
        if address:
            text = tr("Looking for the store")
            self.dialog.work(text, exchange.look, address, done=self._seen, failed=lambda error: self._show(None, words(error)))

    def use(self) -> None:
        """Have the dataset use this store from now on; where it is another one, move there once all edits are saved."""
        if self.is_another:
            return editing.settled(self.session, lambda: self._work(tr("Moving the dataset"), exchange.move, self._moved))
        return self._work(tr("Reading the store"), exchange.store_moved, self._used)

    @property
    def is_another(self) -> bool:
        """Whether the store looked at is not the one the dataset comes from."""
        return self.info is not None and self.info.store_id != self.own

    def _work(self, description: str, function, done) -> None:
        self.dialog.mainButton.setEnabled(False)
        address = self.choice.address
        self.dialog.work(description, function, self.path, address, done=done, failed=lambda error: self._show(self.info, words(error)))

    def _seen(self, info: StoreInfo) -> None:
        self._show(info, "")

    def _used(self, _nothing: None) -> None:
        checkout_facts.forget_reach()
        self.session.refresh()
        self.dialog.accept()

    def _moved(self, summary) -> None:
        said = tr("The dataset belongs to “{title}” now.").format(title=summary.title)
        if summary.offered:
            one, many = N_("1 row is not there yet: contribute it."), N_("{n} rows are not there yet: contribute them.")
            said += " " + counted(summary.offered, one, many)
        if summary.conflicts:
            one, many = N_("1 row differs there: decide under “Contribute”."), N_("{n} rows differ there: decide under “Contribute”.")
            said += " " + counted(summary.conflicts, one, many)
        messages.show_result(self.session.iface.messageBar(), said)
        self._used(None)

    def _show(self, info: StoreInfo | None, problem: str) -> None:
        self.info = info
        self.dialog.storeInfoLabel.setText(store_counts.sentence(info) if info else "")
        moving = tr(
            "This is another store. Moving keeps all your rows: those it does not have count as changes to contribute,"
            " those that differ there wait for your decision."
        )
        self.dialog.problemLabel.setText(problem or (moving if self.is_another else ""))
        self.dialog.mainButton.setText(tr("&Move the dataset there") if self.is_another else tr("&Use this store"))
        self.dialog.mainButton.setEnabled(info is not None)
