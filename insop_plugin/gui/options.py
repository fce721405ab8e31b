"""The INSOP page in QGIS's options: who contributes, under which terms, and where files go."""

from collections.abc import Callable

from qgis.gui import QgsFileWidget, QgsOptionsPageWidget
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from insop_plugin.adapters import checkout_facts, settings, store_access
from insop_plugin.adapters.i18n import tr
from insop_plugin.core.changes import Identity
from insop_plugin.gui import term_boxes
from insop_plugin.gui.ui import load_ui

PAGE = "InsopOptions"


class OptionsPage(QgsOptionsPageWidget):
    """The page; QGIS calls `apply` on OK."""

    def __init__(self, parent: QWidget | None, applied: Callable[[], None]):
        super().__init__(parent)
        self.setObjectName(PAGE)
        self.applied = applied
        self.form = load_ui("options", QWidget(self))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.form)
        self.form.folderWidget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self._show(settings.identity())

    def _show(self, who: Identity) -> None:
        form = self.form
        form.nameEdit.setText(who.name)
        form.organisationEdit.setText(who.organisation)
        term_boxes.fill(form.countryBox, "country", who.country, tr("Not chosen"))
        term_boxes.fill(form.licenceBox, "licence", who.licence, tr("Ask every time"))
        term_boxes.fill(form.sharingBox, "sharing_level", who.sharing_level, tr("Ask every time"))
        form.folderWidget.setFilePath(str(settings.working_folder()))
        address = next(filter(store_access.is_central, settings.recent_stores()), "")
        form.storeEdit.setText(address)
        form.authSelect.setConfigId(store_access.authcfg_of(address))

    def apply(self) -> None:
        """Keep what was entered."""
        form = self.form
        chosen = (term_boxes.chosen(box) for box in (form.countryBox, form.licenceBox, form.sharingBox))
        settings.remember_identity(Identity(form.nameEdit.text().strip(), form.organisationEdit.text().strip(), *chosen))
        settings.remember("working_folder", form.folderWidget.filePath())
        address = form.storeEdit.text().strip().rstrip("/")
        if store_access.is_central(address):
            settings.remember_store(address)
            store_access.remember_authcfg(address, form.authSelect.configId())
            checkout_facts.forget_reach()
        self.applied()

