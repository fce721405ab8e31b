"""What holds for every row of a table: the dataset, its country and licence, and what the laboratory did not write down."""

import re

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox

from insop_plugin.adapters import settings
from insop_plugin.adapters.i18n import tr
from insop_plugin.core.reading.recipe import Recipe
from insop_plugin.gui.term_boxes import choose, chosen, fill, make_searchable

DEPTH = re.compile(r"\s*(\d+(?:[.,]\d+)?)\s*[-–]\s*(\d+(?:[.,]\d+)?)\s*")
DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
TYPED = ("unit", "date", "depth", "upper_depth", "lower_depth")


class SameForAll(QObject):
    """The box “The same for every row”."""

    changed = pyqtSignal()

    def __init__(self, page, parent=None):
        super().__init__(parent)
        self.page, self.datasets, self.is_filling = page, {}, False
        self.combos = {"country": page.countryCombo, "weight_basis": page.basisCombo, "procedure": page.procedureCombo}
        fill(page.countryCombo, "country", empty=tr("as the table says"))
        fill(page.licenceCombo, "licence", empty=tr("not decided yet"))
        fill(page.basisCombo, "weight_basis", empty=tr("as the table says"))
        fill(page.procedureCombo, "procedure", empty=tr("as the table says"))
        fill(page.unitCombo, "unit", empty=tr("as the table says"))
        page.titleCombo.setEditable(True)
        for combo in (*self.combos.values(), page.licenceCombo, page.unitCombo):
            combo.activated.connect(self._tell)
        typed = (page.titleCombo, page.unitCombo, page.countryCombo)
        for edit in (page.dateEdit, page.depthEdit, *(combo.lineEdit() for combo in typed)):
            edit.editingFinished.connect(self._tell)

    def show(self, recipe: Recipe, title: str, datasets: dict[str, str]) -> None:
        """Show what a recipe says; country and licence come from the user's settings where it says nothing."""
        self.is_filling, self.datasets = True, datasets
        combo: QComboBox = self.page.titleCombo
        combo.clear()
        combo.addItems(list(datasets))
        make_searchable(combo)
        combo.setEditText(recipe.dataset or title)
        who = settings.identity()
        has_country = "country" in recipe.columns
        choose(self.page.countryCombo, recipe.text_of("country") or ("" if has_country else who.country))
        choose(self.page.licenceCombo, chosen(self.page.licenceCombo) or who.licence)
        choose(self.page.basisCombo, recipe.text_of("weight_basis"))
        choose(self.page.procedureCombo, recipe.text_of("procedure"))
        self._show_unit(recipe.text_of("unit"))
        self.page.dateEdit.setText(recipe.text_of("date"))
        upper, lower = recipe.text_of("upper_depth"), recipe.text_of("lower_depth")
        self.page.depthEdit.setText(f"{upper}-{lower}" if upper and lower else recipe.text_of("depth"))
        self.is_filling = False

    def propose_country(self, country: str) -> None:
        """Choose a country where none is chosen yet."""
        if country and not chosen(self.page.countryCombo):
            choose(self.page.countryCombo, country)

    def constants(self, before: dict[str, str]) -> dict[str, str]:
        """Return the constants of a recipe, those without a field here kept."""
        found = {role: text for role, text in before.items() if role not in (*TYPED, *self.combos)}
        found |= {role: chosen(combo) for role, combo in self.combos.items()}
        found["unit"] = chosen(self.page.unitCombo) or self._typed_unit()
        found["date"] = self.page.dateEdit.text().strip()
        depth = DEPTH.fullmatch(self.page.depthEdit.text())
        if depth:
            found |= {"upper_depth": depth[1], "lower_depth": depth[2], "depth_unit": "cm"}
        return {role: text for role, text in found.items() if text}

    def title(self) -> str:
        """Return the title of the dataset."""
        return self.page.titleCombo.currentText().strip()

    def dataset(self) -> dict[str, str]:
        """Return the dataset: an existing one keeps its identifier."""
        title = self.title()
        facts = {"title": title, "country": chosen(self.page.countryCombo), "licence": chosen(self.page.licenceCombo)}
        return facts | ({"uid": self.datasets[title]} if title in self.datasets else {})

    def problem(self) -> str:
        """Return what is wrong with what was typed, empty when all is well."""
        if not self.title():
            return tr("Give the dataset a title.")
        if self.page.dateEdit.text().strip() and not DATE.fullmatch(self.page.dateEdit.text().strip()):
            return tr("Write the date as 2021-05-30, 2021-05 or 2021.")
        if self.page.depthEdit.text().strip() and not DEPTH.fullmatch(self.page.depthEdit.text()):
            return tr("Write the depth as two numbers in centimetres, such as 0-20.")
        return ""

    def has_unit(self) -> bool:
        """Tell whether a unit is given for results without one."""
        return bool(chosen(self.page.unitCombo) or self._typed_unit())

    def _show_unit(self, unit: str) -> None:
        choose(self.page.unitCombo, unit)
        if unit and not chosen(self.page.unitCombo):
            self.page.unitCombo.setEditText(unit)

    def _typed_unit(self) -> str:
        typed = self.page.unitCombo.currentText().strip()
        return "" if typed == self.page.unitCombo.itemText(0) else typed

    def _tell(self, *_what) -> None:
        if not self.is_filling:
            self.changed.emit()
