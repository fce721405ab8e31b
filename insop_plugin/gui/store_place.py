"""Where the store of the open dataset is, and as whom one signs in there."""

from insop_plugin.adapters import checkout_facts, exchange
from insop_plugin.adapters.i18n import tr, words
from insop_plugin.gui import store_counts, windows
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
    """Looks at a store, and has the open dataset use it where it is the same store."""

    def __init__(self, dialog: windows.WorkDialog, session: Session):
        self.dialog, self.session = dialog, session
        self.path, self.looked_at = session.checkout_path, ""
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
        """Have the dataset use this store from now on."""
        self.dialog.mainButton.setEnabled(False)
        address = self.choice.address
        self.dialog.work(
            tr("Reading the store"),
            exchange.store_moved,
            self.path,
            address,
            done=self._used,
            failed=lambda error: self._show(None, words(error)),
        )

    def _seen(self, info: StoreInfo) -> None:
        self._show(info, "")

    def _used(self, _nothing: None) -> None:
        checkout_facts.forget_reach()
        self.session.refresh()
        self.dialog.accept()

    def _show(self, info: StoreInfo | None, problem: str) -> None:
        self.dialog.storeInfoLabel.setText(store_counts.sentence(info) if info else "")
        self.dialog.problemLabel.setText(problem)
        self.dialog.mainButton.setEnabled(info is not None)
