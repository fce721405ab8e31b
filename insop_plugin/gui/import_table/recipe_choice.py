"""Which recipe: learned from such a file before, shipped for its layout, proposed from its columns, or from a file."""

from collections.abc import Sequence
from html import escape

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox

from insop_plugin.adapters import settings
from insop_plugin.adapters.i18n import tr, words
from insop_plugin.core.errors import InsopError
from insop_plugin.core.reading.raw_table import RawTable
from insop_plugin.core.reading.recipe import Recipe, fitted, read_recipe

FOLDER = "import_report_folder"


class RecipeChoice(QObject):
    """The combo of recipes; `chosen` gives the one to use."""

    chosen = pyqtSignal(object)  # Recipe
    opened = pyqtSignal(object)  # Recipe of a file: the table is read again as it says

    def __init__(self, page, parent=None):
        super().__init__(parent)
        self.page, self.raw = page, None
        self.offered: list[Recipe] = []
        self.waiting: tuple[Recipe, str] | None = None  # of a file, until the table is read, and its name
        page.recipeCombo.activated.connect(self._use)
        page.recipeButton.clicked.connect(self.browse)
        page.recipeButton.setEnabled(False)

    def forget(self) -> None:
        """Offer nothing: there is another table."""
        self.waiting = None
        self.offered.clear()
        self.page.recipeCombo.clear()

    def propose(self, raw: RawTable, recipes: Sequence[Recipe]) -> None:
        """Offer the recipes for a table and use the best one: that of a file, where the user gave one that fits."""
        self.raw = raw
        self.offered.clear()
        self.page.recipeCombo.clear()
        for recipe in recipes:
            self._offer(recipe, tr(recipe.name))
        self.page.recipeButton.setEnabled(True)
        self._use(self._place_of_waiting())

    def browse(self) -> None:
        """Let the user choose a recipe from a file."""
        path, _ = QFileDialog.getOpenFileName(
            self.page, tr("Use a recipe"), settings.value(FOLDER), f"{tr('Recipe')} (*.json)"
        )
        if path:
            self.open(path)

    def open(self, path: str) -> None:
        """Use the recipe of a file, the table read as it says."""
        try:
            recipe = read_recipe(path)
        except InsopError as error:
            self._warn(error)
            return
        self.waiting = recipe, recipe.name or path
        self.opened.emit(recipe)

    def _place_of_waiting(self) -> int:
        """Offer the recipe of a file unless it is for another layout; return the place of the recipe to use."""
        if self.waiting is None:
            return 0
        recipe, label = self.waiting
        try:
            fitted(recipe, self.raw)
        except InsopError as error:
            self.waiting = None
            self._warn(error)
            return 0
        self._offer(recipe, label)
        self.page.recipeCombo.setCurrentIndex(len(self.offered) - 1)
        return len(self.offered) - 1

    def _warn(self, error: InsopError) -> None:
        QMessageBox.warning(self.page, tr("Use a recipe"), escape(words(error)))

    def _offer(self, recipe: Recipe, label: str) -> None:
        self.offered.append(recipe)
        self.page.recipeCombo.addItem(label)

    def _use(self, place: int) -> None:
        self.chosen.emit(self.offered[place])
