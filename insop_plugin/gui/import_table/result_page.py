"""Page 4: the account of the import, kept where the user wants it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog

from insop_plugin.adapters import lab_account, lab_recipes, settings
from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.lab_intake import Prepared
from insop_plugin.adapters.reports import laboratory
from insop_plugin.core.reading.recipe import write_recipe

FOLDER = "import_report_folder"


class ResultPage(QObject):
    """Shows the account and saves it, the refused rows and the recipe; `said` tells where."""

    said = pyqtSignal(str)

    def __init__(self, page, parent=None):
        super().__init__(parent)
        self.page, self.prepared, self.added = page, None, {}
        page.saveReportButton.clicked.connect(self.save_report)
        page.saveRefusedButton.clicked.connect(self.save_refused)
        page.saveRecipeButton.clicked.connect(self.save_recipe)

    def show(self, prepared: Prepared, added: dict[str, int]) -> None:
        """Show what was imported."""
        self.prepared, self.added = prepared, added
        self.page.reportBrowser.setHtml(lab_account.as_html(laboratory.account_of(prepared, added)))
        self.page.saveRefusedButton.setEnabled(len(prepared.outcome.refused) > 0)

    def save_report(self) -> None:
        """Save the account as a web page or as CSV."""
        path = self._ask(tr("Save report"), "report.html", f"{tr('Web page')} (*.html);;CSV (*.csv)")
        if path:
            lab_account.write(path, laboratory.account_of(self.prepared, self.added))
        self._tell(path)

    def save_refused(self) -> None:
        """Save the refused rows with their reasons."""
        path = self._ask(tr("Save refused rows"), "refused.csv", "CSV (*.csv)")
        if path:
            laboratory.write_refused(path, self.prepared)
        self._tell(path)

    def save_recipe(self) -> None:
        """Save the recipe."""
        path = self._ask(tr("Save recipe"), "recipe.json", f"{tr('Recipe')} (*.json)")
        if path:
            named = replace(self.prepared.job.recipe, name=Path(path).stem)
            write_recipe(named, path)
            lab_recipes.keep(named)
        self._tell(path)

    def _ask(self, title: str, name: str, kinds: str) -> str:
        folder = settings.value(FOLDER) or str(settings.working_folder())
        stem = self.prepared.raw.name.rpartition(".")[0]
        path, _ = QFileDialog.getSaveFileName(self.page, title, f"{folder}/{stem}_{name}", kinds)
        if path:
            settings.remember(FOLDER, path.replace("\\", "/").rpartition("/")[0])
        return path

    def _tell(self, path: str) -> None:
        if path:
            self.said.emit(tr("Saved: {path}").format(path=path))
