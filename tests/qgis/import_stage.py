"""A checkout, and an import dialog whose slow work is done at once."""

import inspect
from pathlib import Path

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QWidget

from insop_plugin.gui.import_table.controller import ImportController
from insop_plugin.gui.import_table.dialog import ImportDialog
from insop_plugin.stores import create_store
from insop_plugin.stores.checkout import create_checkout

DATA = Path(__file__).parent.parent / "data" / "import"


class MessageBar:
    """Keeps what is shown."""

    def __init__(self):
        self.shown = []

    def createMessage(self, title, text):
        self.shown.append(text)
        item = QWidget()
        QHBoxLayout(item)
        return item

    def pushWidget(self, item, level, duration):
        """Show nothing."""


class Session(QObject):
    """What the dialog asks of the plugin's session."""

    changed = pyqtSignal()

    def __init__(self, path):
        super().__init__()
        self.checkout_path, self.iface, self.refreshed = str(path), self, 0
        self.bar = MessageBar()

    def messageBar(self):
        return self.bar

    def layer(self, collection, geometry=""):
        """No layer is loaded."""

    def refresh(self):
        self.refreshed += 1


def at_once(description, function, *args, done=None, failed=None, said=None, **kwargs):
    """Do the work of a task at once; failures arrive as they would from a task."""
    if "progress" in inspect.signature(function).parameters:
        kwargs["progress"] = lambda share: None
    if "say" in inspect.signature(function).parameters:
        kwargs["say"] = said
    try:
        result = function(*args, **kwargs)
    except Exception as error:
        failed(error)
        return
    done(result)


def new_checkout(folder):
    """Make an empty store and a checkout of it."""
    store = create_store(str(folder / "store"), "Test")
    create_checkout(store, folder / "work.gpkg")
    return folder / "work.gpkg"


def new_dialog(checkout):
    """Return a dialog and its controller."""
    dialog = ImportDialog(background=at_once)
    session = Session(checkout)
    controller = ImportController(dialog, session)
    dialog.session, dialog.controller = session, controller
    dialog.show()
    return dialog, controller
