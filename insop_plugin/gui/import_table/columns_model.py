"""The table of columns: name, examples, meaning, contaminant, unit; edited in place."""

from collections.abc import Callable
from functools import cache

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QSortFilterProxyModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import QBrush, QColor, QFont, QPalette
from qgis.PyQt.QtWidgets import QApplication

from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.lab_evidence import Evidence
from insop_plugin.core import vocabulary
from insop_plugin.core.contaminants.names import read_name
from insop_plugin.core.errors import N_
from insop_plugin.gui.import_table import plan as plans
from insop_plugin.gui.import_table.frame_model import isolated
from insop_plugin.gui.import_table.roles import COMPANIONS, RESULT, ROLES

NAME, EXAMPLES, ROLE, CONTAMINANT, UNIT, WHY = range(6)
HEADERS = (N_("Column"), N_("First values"), N_("Meaning"), N_("Contaminant"), N_("Unit"), N_("Why"))
OPEN = QColor(200, 60, 40, 60)  # what still needs an answer
LEARNED = QColor(60, 120, 200, 50)  # what was learned from another table: to be looked at
FACTS = {ROLE: "role", CONTAMINANT: "contaminant", UNIT: "unit"}


class ColumnsModel(QAbstractTableModel):
    """Shows a plan and changes it; `changed` tells that it is another one."""

    changed = pyqtSignal()

    def __init__(self, plan: plans.Plan = (), parent=None):
        super().__init__(parent)
        self.plan = plan
        self.has_unit: Callable[[], bool] = lambda: False  # whether a unit is given for all results
        self.evidence: dict[str, Evidence] = {}  # what the cells of a column prove

    def show(self, plan: plans.Plan) -> None:
        """Show another plan."""
        self.beginResetModel()
        self.plan = plan
        self.endResetModel()

    def rowCount(self, parent=None):
        return 0 if parent is not None and parent.isValid() else len(self.plan)

    def columnCount(self, parent=None):
        return 0 if parent is not None and parent.isValid() else len(HEADERS)

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(HEADERS[section])
        return None

    def flags(self, index: QModelIndex):
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if self._is_open(index) else flags

    def data(self, index: QModelIndex, role=Qt.ItemDataRole.DisplayRole):
        column = self.plan[index.row()]
        if index.column() == WHY:
            return self._why(column, role)
        if role == Qt.ItemDataRole.DisplayRole:
            return isolated(shown(column, index.column()))
        if role == Qt.ItemDataRole.EditRole and index.column() in FACTS:
            return getattr(column, _fact(column, index.column()))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr(ROLES[column.role][1]) if index.column() == ROLE else shown(column, index.column())
        if role == Qt.ItemDataRole.ForegroundRole and not plans.is_used(column):
            return QBrush(QApplication.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text))
        if role == Qt.ItemDataRole.BackgroundRole and self._asks(column, index.column()):
            return QBrush(OPEN)
        if role == Qt.ItemDataRole.FontRole and index.column() == NAME and plans.is_used(column):
            return _bold()
        return None

    def show_evidence(self, evidence: dict[str, Evidence]) -> None:
        """Show what the cells of some columns prove."""
        self.evidence = evidence
        if self.plan:
            self.dataChanged.emit(self.index(0, WHY), self.index(len(self.plan) - 1, WHY))

    def _why(self, column: plans.Column, role: int):
        """Return what stands in the last column: where the meaning was learned, and what the cells prove."""
        if role == Qt.ItemDataRole.BackgroundRole and column.origin:
            return QBrush(LEARNED)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        learned = tr("as in recipe “{name}”").format(name=column.origin) if column.origin else ""
        proved = self.evidence.get(column.name)
        told = "" if proved is None else proved.short if role == Qt.ItemDataRole.DisplayRole else proved.full or proved.short
        return " · ".join(filter(None, (learned, told)))

    def setData(self, index: QModelIndex, value, role=Qt.ItemDataRole.EditRole):
        column = self.plan[index.row()]
        if role != Qt.ItemDataRole.EditRole or value == self.data(index, role):
            return False
        if index.column() == ROLE:
            self.plan = plans.with_role(self.plan, column.name, value)
        else:
            self.plan = plans.with_facts(self.plan, column.name, **{_fact(column, index.column()): value})
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.plan) - 1, len(HEADERS) - 1))
        self.changed.emit()
        return True

    def is_unused(self, row: int) -> bool:
        """Tell whether the column of a row is not imported."""
        return not plans.is_used(self.plan[row])

    def open_questions(self) -> int:
        """Return how many cells still need an answer."""
        return sum(self._asks(column, place) for column in self.plan for place in (CONTAMINANT, UNIT))

    def _is_open(self, index: QModelIndex) -> bool:
        roles = {ROLE: tuple(ROLES), CONTAMINANT: (RESULT, *COMPANIONS), UNIT: (RESULT,)}
        return self.plan[index.row()].role in roles.get(index.column(), ())

    def _asks(self, column: plans.Column, place: int) -> bool:
        if column.role in COMPANIONS:
            return place == CONTAMINANT and not column.of
        if column.role != RESULT:
            return False
        if place == CONTAMINANT:
            return not code_of(column)
        return place == UNIT and not column.unit and not self.has_unit()


class ShownColumns(QSortFilterProxyModel):
    """Lists all columns, or those used, or those not used; found by a part of their name or values."""

    ALL, USED, UNUSED = range(3)

    def __init__(self, parent=None):
        super().__init__(parent)
        self.which, self.searched = self.ALL, ""

    def ask(self, which: int, searched: str) -> None:
        """List other columns."""
        self.which, self.searched = which, searched.casefold()
        self.invalidateFilter()

    def filterAcceptsRow(self, row, parent):
        model = self.sourceModel()
        if self.which != self.ALL and model.is_unused(row) != (self.which == self.UNUSED):
            return False
        column = model.plan[row]
        return self.searched in " ".join((column.name, *column.examples, shown(column, ROLE))).casefold()


def _fact(column: plans.Column, place: int) -> str:
    return "of" if place == CONTAMINANT and column.role in COMPANIONS else FACTS[place]


def shown(column: plans.Column, place: int) -> str:
    """Return what stands in a cell."""
    if place == NAME:
        return column.name
    if place == EXAMPLES:
        return "  ·  ".join(map(isolated, column.examples))
    if place == ROLE:
        return tr(ROLES[column.role][0])
    if place == CONTAMINANT:
        return column.of or label_of(code_of(column)) if column.role in (RESULT, *COMPANIONS) else ""
    return column.unit if column.role == RESULT else ""


def code_of(column: plans.Column) -> str:
    """Return the contaminant of a result column, chosen or read from its name."""
    return (column.contaminant or read_name(column.name).code) if column.role == RESULT else ""


def label_of(code: str) -> str:
    """Return a contaminant or soil property as “Lead (Pb)”."""
    label = determinand_labels().get(code, code)
    return f"{tr(label)} ({code})" if code and label != code else code


@cache
def determinand_labels() -> dict[str, str]:
    """Return the labels of contaminants and soil properties by code."""
    return {term.code: term.label for domain in ("contaminant", "soil_property") for term in vocabulary.terms(domain)}


def _bold() -> QFont:
    font = QFont(QApplication.font())
    font.setBold(True)
    return font

