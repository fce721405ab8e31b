"""Page 2: what each column means, where the points lie, and what holds for every row."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView

from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.locale_words import number
from insop_plugin.core.reading.raw_table import RawTable
from insop_plugin.core.reading.recipe import LONG, Recipe
from insop_plugin.gui.import_table import plan as plans
from insop_plugin.gui.import_table.column_editors import ColumnEditors
from insop_plugin.gui.import_table.columns_model import EXAMPLES, NAME, ColumnsModel, ShownColumns, label_of
from insop_plugin.gui.import_table.live_outcome import LiveOutcome
from insop_plugin.gui.import_table.place_map import PlaceMap
from insop_plugin.gui.import_table.same_for_all import SameForAll

if TYPE_CHECKING:
    import pandas

    from insop_plugin.adapters.lab_intake import Trial
    from insop_plugin.core.harmonise.learning import Taught

SOON_MS = 250
ROW_HEIGHT = 26
COLUMN_WIDTHS = {NAME: 130, EXAMPLES: 95, 2: 130, 3: 125, 4: 70}
DEGREES = "EPSG:4326"
SHOWN_DECISIONS = 3
COORDINATES = ("latitude", "longitude", "x", "y")


class ColumnsPage(QObject):
    """Edits a recipe; `changed` comes a moment after the last change."""

    changed = pyqtSignal()

    def __init__(self, page, parent=None):
        super().__init__(parent)
        self.page, self.base = page, Recipe()
        self.model = ColumnsModel(parent=self)
        self.rows = ShownColumns(self)
        self.rows.setSourceModel(self.model)
        self.same = SameForAll(page, self)
        self.model.has_unit = self.same.has_unit
        self.map = PlaceMap(page.mapHolder)
        self.live = LiveOutcome(page)
        self.soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self.soon.timeout.connect(self.changed)
        self._prepare_table()
        self.model.changed.connect(self._edited)
        self.same.changed.connect(self._edited)
        page.crsWidget.crsChanged.connect(self._edited)

    def show(self, raw: RawTable, taught: Taught, datasets: dict[str, str]) -> None:
        """Show what the columns of a table mean under a recipe, and which meanings were learned."""
        recipe = self.base = taught.recipe
        self.model.evidence = {}
        self.model.show(plans.plan_of(recipe, raw, taught.origins))
        self.live.learned = _learned_in_words(taught)
        self.same.show(recipe, Path(raw.name).stem.replace("_", " "), datasets)
        degrees = DEGREES if "latitude" in recipe.columns else ""
        system = QgsCoordinateReferenceSystem(recipe.text_of("srs") or degrees)
        self.page.crsWidget.blockSignals(True)
        self.page.crsWidget.setCrs(system)
        self.page.crsWidget.blockSignals(False)
        self._count()

    def recipe(self) -> Recipe:
        """Return the recipe as it stands."""
        found = plans.recipe_of(self.model.plan, replace(self.base, dataset=self.same.title()))
        constants = self.same.constants(found.constants)
        constants.pop("srs", None)
        if self._needs_system():
            constants |= {"srs": self.page.crsWidget.crs().authid()} if self.page.crsWidget.crs().isValid() else {}
        return replace(found, constants=constants)

    def has_results(self) -> bool:
        """Tell whether some column holds results."""
        recipe = self.recipe()
        return "value" in recipe.columns if recipe.mode == LONG else bool(recipe.values)

    def show_trial(self, trial: Trial) -> None:
        """Show where the first samples lie, and propose their country where nobody has said it."""
        plots = trial.outcome.plots
        self.same.propose_country(trial.country)
        placed = plots["longitude"].notna().sum() if len(plots) else 0
        longitude, latitude = (plots["longitude"], plots["latitude"]) if len(plots) else ((), ())
        self.live.show(trial.outcome)
        self.model.show_evidence(trial.evidence)
        self.map.show_points(longitude, latitude, self.recipe().text_of("country") or _commonest(plots))
        refused = trial.outcome.refused["reason"].str.startswith("coordinate").sum()
        self.page.placeLabel.setText(_places_in_words(len(plots), int(placed), int(refused)))

    def show_no_outcome(self, text: str) -> None:
        """Show why there are no points."""
        self.live.clear()
        self.map.show_points((), (), self.recipe().text_of("country"))
        self.page.placeLabel.setText(text)

    def swap(self, one: str, other: str) -> None:
        """Exchange the columns of two meanings."""
        self.model.show(plans.swapped(self.model.plan, one, other))
        self._edited()

    def decide(self, base: Recipe) -> None:
        """Take over decisions and rules; columns and constants stay as they are."""
        self.base = base

    def _needs_system(self) -> bool:
        roles = {column.role for column in self.model.plan}
        return "srs" not in roles and bool(roles & {"x", "y"} or self.page.crsWidget.crs().isValid())

    def _edited(self, *_what) -> None:
        self._count()
        self.soon.start()

    def _count(self) -> None:
        used = sum(1 for column in self.model.plan if plans.is_used(column))
        total, open_ones = len(self.model.plan), self.model.open_questions()
        text = tr("{used} of {total} columns are used").format(used=number(used), total=number(total))
        asked = tr("{n} cells need an answer").format(n=number(open_ones))
        self.page.countLabel.setText(f"{text} · <b>{asked}</b>" if open_ones else text)
        has_places = any(column.role in COORDINATES for column in self.model.plan)
        self.page.crsWidget.setEnabled(has_places)
        self.page.crsLabel.setEnabled(has_places)

    def _prepare_table(self) -> None:
        table = self.page.columnsTable
        table.setModel(self.rows)
        table.setItemDelegate(ColumnEditors(table))
        table.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setStretchLastSection(True)
        for column, width in COLUMN_WIDTHS.items():
            table.setColumnWidth(column, width)
        self.page.showCombo.addItems([tr("All columns"), tr("Used"), tr("Not used")])
        self.page.showCombo.currentIndexChanged.connect(self._list)
        self.page.searchEdit.textChanged.connect(self._list)

    def _list(self, *_what) -> None:
        self.rows.ask(self.page.showCombo.currentIndex(), self.page.searchEdit.text())


def _learned_in_words(taught: Taught) -> str:
    """Return which names and units are understood as they were decided in earlier recipes."""
    text = tr("“{text}” is {answer}, as in recipe “{name}”")
    told = [
        text.format(text=delivered, answer=label_of(answer), name=name)
        for (_kind, delivered), (answer, name) in taught.decided.items()
    ]
    return "; ".join(told[:SHOWN_DECISIONS]) + (" …" if len(told) > SHOWN_DECISIONS else "")


def _commonest(plots: pandas.DataFrame) -> str:
    """Return the country of most plots."""
    found = plots["country"].dropna().mode() if len(plots) else ()
    return str(found.iloc[0]) if len(found) else ""


def _places_in_words(plots: int, placed: int, refused: int) -> str:
    if not plots and not refused:
        return tr("No places yet.")
    texts = [tr("{placed} of {plots} places are on the map").format(placed=number(placed), plots=number(plots))]
    if refused:
        texts.append(tr("<b>{n} rows are refused for their position</b>").format(n=number(refused)))
    return " · ".join(texts)
