"""Which recipe: learned from such a file before, shipped for its layout, proposed from its columns, or from a file."""

from collections.abc import Sequence
from html import escape

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox

from insop_plugin.adapters import settings
from insop_plugin.adapters.i18n import tr, words
from insop_plugin.core.errors import InsopError
from insop_plugin.core.raw_table import RawTable
from insop_plugin.core.recipe import Recipe, fitted, read_recipe

FOLDER = "import_report_folder"


class RecipeChoice(QObject):
    """The combo of recipes; `chosen` gives the one to use."""

    chosen = pyqtSignal(object)  # Recipe

    def __init__(self, page, parent=None):
        super().__init__(parent)
        self.page, self.raw = page, None
        self.offered: list[Recipe] = []
        page.recipeCombo.activated.connect(self._use)
        page.recipeButton.clicked.connect(self.browse)
        page.recipeButton.setEnabled(False)

    def propose(self, raw: RawTable, recipes: Sequence[Recipe]) -> None:
        """Offer the recipes for a table and use the best one."""
        self.raw = raw
        self.offered.clear()
        self.page.recipeCombo.clear()
        for recipe in recipes:
            self._offer(recipe, tr(recipe.name))
        self.page.recipeButton.setEnabled(True)
        self._use(0)

    def browse(self) -> None:
        """Let the user choose a recipe from a file."""
        path, _ = QFileDialog.getOpenFileName(
            self.page, tr("Use a recipe"), settings.value(FOLDER), f"{tr('Recipe')} (*.json)"
        )
        if path:
            self.open(path)

    def open(self, path: str) -> None:
        """Use the recipe of a file, unless it is for another layout."""
        try:
            recipe = read_recipe(path)
            fitted(recipe, self.raw)
        except InsopError as error:
            QMessageBox.warning(self.page, tr("Use a recipe"), escape(words(error)))
            return
        self._offer(recipe, recipe.name or path)
        self.page.recipeCombo.setCurrentIndex(len(self.offered) - 1)
        self.chosen.emit(recipe)

    def _offer(self, recipe: Recipe, label: str) -> None:
        self.offered.append(recipe)
        self.page.recipeCombo.addItem(label)

    def _use(self, place: int) -> None:
        self.chosen.emit(self.offered[place])
