"""Load shared dataset: choose a store, choose a part of it, get it as styled layers."""

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsFileWidget

from insop_plugin.adapters import exchange, messages, settings, store_access
from insop_plugin.adapters.i18n import tr, words
from insop_plugin.adapters.locale_words import number
from insop_plugin.core.errors import N_, InsopError
from insop_plugin.gui import store_counts, term_boxes, windows
from insop_plugin.gui.session import Session
from insop_plugin.gui.store_choice import StoreChoice
from insop_plugin.stores.protocol import Selection, StoreInfo


def open_load(session: Session) -> windows.WorkDialog:
    """Open the dialog."""
    dialog = windows.show("load", lambda: windows.WorkDialog("load", session.iface.mainWindow()))
    if not hasattr(dialog, "controller"):
        dialog.controller = LoadController(dialog, session)
    return dialog


class FileIsOpen(InsopError):
    """A checkout that is to be replaced while its layers are in the project."""

    template = N_("“{path}” is open in this project.")
    hint = N_("Choose another file name, or remove its layers first.")


class NoFileName(InsopError):
    """Nowhere to save to."""

    template = N_("The dataset has no file name yet.")
    hint = N_("Say under “Save as” where your copy goes.")


class LoadController:
    """Reads the store chosen, shows what a selection would bring, loads it."""

    def __init__(self, dialog: windows.WorkDialog, session: Session):
        self.dialog, self.session = dialog, session
        self.info: StoreInfo | None = None
        self.counts: dict[str, int] | None = None
        self.authcfg = ""  # with which the store was looked at
        self._prepare()
        self.choice = StoreChoice(dialog, self.look)
        dialog.createButton.clicked.connect(self._create)
        dialog.countsTree.itemClicked.connect(lambda item: term_boxes.choose(dialog.countryBox, item.data(0, store_counts.CODE)))
        for box in (dialog.countryBox, dialog.contaminantBox):
            box.currentIndexChanged.connect(self.count)
        dialog.areaWidget.extentChanged.connect(self.count)
        dialog.mainButton.clicked.connect(self.load)
        self.look()

    def look(self) -> None:
        """Read what the store chosen says about itself."""
        address, authcfg = self.choice.address, store_access.authcfg_of(self.choice.address)
        if self.info is not None and (self.info.address, self.authcfg) == (address, authcfg):
            return
        self.authcfg = authcfg
        self.info = self.counts = None
        self._show_store()
        if address:
            self.dialog.work(tr("Reading the store"), exchange.look, address, done=self._seen, failed=self._failed)

    def choose(self, address: str) -> None:
        """Choose a store."""
        self.choice.choose(address)

    def selection(self) -> Selection:
        """Return which part of the store is wanted."""
        area = self.dialog.areaWidget
        box = area.outputExtent() if area.isValid() else None
        extent = None if box is None else (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
        country, contaminant = (term_boxes.chosen(b) for b in (self.dialog.countryBox, self.dialog.contaminantBox))
        return Selection(country, extent, contaminant)

    def count(self, *_what: object) -> None:
        """Count the rows that would be loaded."""
        if self.info is None:
            return
        self.counts = None
        self._propose_path()
        self._show_button()
        self.dialog.work(
            tr("Counting"), exchange.count, self.info.address, self.selection(), done=self._counted, failed=self._failed
        )

    def load(self) -> None:
        """Load what is chosen."""
        path = self.dialog.targetWidget.filePath().strip()
        if not path or self.session.shows(path):
            return self._failed(FileIsOpen(path=path) if path else NoFileName())
        order = exchange.LoadOrder(self.info.address, path, self.selection())
        self.dialog.mainButton.setEnabled(False)
        self.dialog.problemLabel.setText("")
        self.dialog.work(tr("Loading {title}").format(title=self.info.title), exchange.load, order, done=self._loaded, failed=self._failed)

    def _prepare(self) -> None:
        dialog = self.dialog
        dialog.targetWidget.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        dialog.targetWidget.setFilter(tr("GeoPackage (*.gpkg)"))
        dialog.targetWidget.setConfirmOverwrite(False)
        dialog.areaWidget.setNullValueAllowed(True, tr("Everywhere"))
        dialog.areaWidget.setMapCanvas(self.session.iface.mapCanvas())
        dialog.areaWidget.setOutputCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
        dialog.areaWidget.clear()
        term_boxes.fill(dialog.contaminantBox, "determinand", empty=tr("All"))
        term_boxes.fill_countries(dialog.countryBox, {})

    def _seen(self, info: StoreInfo) -> None:
        self.info, self.counts = info, dict(info.counts)
        settings.remember_store(info.address)
        self.dialog.problemLabel.setText("")
        self._show_store()

    def _counted(self, counts: dict[str, int]) -> None:
        self.counts = counts
        self._show_button()

    def _loaded(self, summary) -> None:
        self.session.open(str(summary.path))
        text = tr("{title}: {n} rows loaded.").format(title=summary.title, n=number(sum(summary.counts.values())))
        messages.show_result(self.session.iface.messageBar(), text)
        self.dialog.accept()

    def _failed(self, error: Exception) -> None:
        self.dialog.problemLabel.setText(words(error))
        self._show_button()
        if not self.dialog.isVisible():
            messages.show_problem(self.session.iface.messageBar(), error)

    def _show_store(self) -> None:
        store_counts.show(self.dialog.countsTree, self.info)
        self.dialog.storeInfoLabel.setText(store_counts.sentence(self.info))
        term_boxes.fill_countries(self.dialog.countryBox, store_counts.countries(self.info))
        for part in (self.dialog.partGroup, self.dialog.targetWidget):
            part.setEnabled(self.info is not None)
        if self.info is not None:
            self._propose_path()
        self._show_button()

    def _propose_path(self) -> None:
        chosen = self.selection()
        part = " ".join(word for word in (chosen.country, chosen.contaminant) if word)
        self.dialog.targetWidget.setFilePath(str(exchange.free_path(settings.working_folder(), self.info.title, part)))

    def _show_button(self) -> None:
        button = self.dialog.mainButton
        button.setEnabled(self.info is not None and self.counts is not None)
        button.setText(store_counts.load_words(self.counts))

    def _create(self) -> None:
        from insop_plugin.gui.store_dialogs import open_create

        open_create(self.session, self.choose)
