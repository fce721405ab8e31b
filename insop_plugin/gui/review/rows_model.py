"""The rows of a contribution as a table: a hundred thousand of them cost no more than those on the screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QFont, QPalette
from qgis.PyQt.QtWidgets import QApplication

from insop_plugin.adapters.check_data import said
from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.locale_words import counted
from insop_plugin.adapters.review_data import QueueRow
from insop_plugin.core import model
from insop_plugin.core.deciding import Choice, Draft
from insop_plugin.core.errors import N_
from insop_plugin.core.kinship import Key
from insop_plugin.core.review import ACCEPTED
from insop_plugin.core.rules import ERROR
from insop_plugin.gui.check import marks
from insop_plugin.gui.form.colours import ALL_RIGHT, ink

Roles = Qt.ItemDataRole
RECORD, WHAT, RULES, DECISION = range(4)
HEADS = (N_("Record"), N_("What"), N_("Rules"), N_("Decision"))
ALL, OPEN, DOUBTED, DECIDED = "all", "open", "doubted", "decided"
CHOICES = {
    ALL: N_("All rows"), OPEN: N_("Without a decision"), DOUBTED: N_("With findings of the rules"), DECIDED: N_("Decided"),
}  # fmt: skip
INDENT = " " * 6
ROOT = QModelIndex()


@dataclass(frozen=True)
class Shown:
    """What the table shows."""

    rows: Sequence[QueueRow] = ()
    draft: Draft = field(default_factory=Draft)
    which: str = ALL


class RowsModel(QAbstractTableModel):
    """Rows of a contribution with what is decided on them."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.shown, self.listed = Shown(), []
        self.is_deleted = False  # a list of deleted rows: nothing is decided

    def show(self, shown: Shown) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.shown = shown
        self.listed = [row for row in shown.rows if _fits(row, shown)]
        self.endResetModel()

    def redraw(self, draft: Draft) -> None:
        """Show what is decided now; rows stay where they are until the list is made anew."""
        self.shown = Shown(self.shown.rows, draft, self.shown.which)
        if self.listed:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.listed) - 1, DECISION))

    def at(self, index: QModelIndex) -> QueueRow | None:
        """Return the row at a place of the table."""
        return self.listed[index.row()] if index.isValid() and index.row() < len(self.listed) else None

    def place_of(self, key: Key) -> QModelIndex:
        """Return where a row stands; an invalid place where it is not listed."""
        places = (n for n, row in enumerate(self.listed) if row.key == key)
        return self.index(next(places, -1), 0)

    def next_open(self, start: int, step: int) -> QModelIndex:
        """Return the next row without a decision, from a place on, downwards (1) or upwards (-1)."""
        places = range(start + step, len(self.listed) if step > 0 else -1, step)
        found = (n for n in places if self.can_decide(self.listed[n]) and self.listed[n].key not in self.shown.draft.choices)
        return self.index(next(found, -1), 0)

    def can_decide(self, row: QueueRow) -> bool:
        """Tell whether the reviewer may decide on a row."""
        known = self.shown.draft.rows.get(row.key)
        return known is not None and not known.is_own

    def rowCount(self, parent: QModelIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self.listed)

    def columnCount(self, parent: QModelIndex = ROOT) -> int:
        return 0 if parent.isValid() else (WHAT if self.is_deleted else len(HEADS))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Roles.DisplayRole) -> str | None:
        is_head = orientation == Qt.Orientation.Horizontal and role == Roles.DisplayRole
        return tr(HEADS[section]) if is_head else None

    def data(self, index: QModelIndex, role: int = Roles.DisplayRole):
        row = self.at(index)
        if row is None:
            return None
        if role in (Roles.DisplayRole, Roles.ToolTipRole):
            text = self._text(row, index.column())
            return text if role == Roles.DisplayRole else self._tip(row, index.column()) or text.strip()
        if role == Roles.DecorationRole:
            return self._icon(row, index.column())
        if role == Roles.ForegroundRole and not self.is_deleted and not self.can_decide(row):
            return QBrush(QApplication.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text))
        return self._look(row, index.column(), role)

    def _text(self, row: QueueRow, column: int) -> str:
        if column == RECORD:
            return INDENT * row.depth + f"{tr(model.collection(row.key[0]).singular).capitalize()} {row.name}"
        if column == WHAT:
            return what_words(row)
        if column == RULES:
            errors = sum(finding.severity == ERROR for finding in row.findings)
            if errors:
                return counted(errors, N_("1 error"), N_("{n} errors"))
            return counted(len(row.findings), N_("1 warning"), N_("{n} warnings")) if row.findings else ""
        return decision_words(self.shown.draft.choices.get(row.key), self.can_decide(row))

    def _tip(self, row: QueueRow, column: int) -> str:
        if column == RULES:
            return "\n".join(said(finding)[0] for finding in row.findings)
        if column == DECISION and not self.can_decide(row):
            return tr("You edited this row last: somebody else has to decide.")
        return ""

    def _icon(self, row: QueueRow, column: int):
        palette = QApplication.palette()
        if column == RULES and row.findings:
            is_error = any(finding.severity == ERROR for finding in row.findings)
            return marks.error(ink(True, palette)) if is_error else marks.warning(ink(False, palette))
        choice = self.shown.draft.choices.get(row.key) if column == DECISION else None
        if choice is not None:
            return marks.mended(ALL_RIGHT) if choice.state == ACCEPTED else marks.error(ink(True, palette))
        return None

    def _look(self, row: QueueRow, column: int, role: int):
        choice = self.shown.draft.choices.get(row.key) if column == DECISION else None
        if choice is None:
            return None
        if role == Roles.ForegroundRole and choice.state != ACCEPTED:
            return QBrush(QColor(ink(True, QApplication.palette())))
        if role == Roles.FontRole and choice.because is not None:
            font = QFont()
            font.setItalic(True)
            return font
        return None


def what_words(row: QueueRow) -> str:
    """Return what happened to a row: new, or which fields changed."""
    if row.accepted is None:
        return tr("New, returned before") if row.verdict else tr("New")
    collection = {column.name: column for column in model.collection(row.key[0]).columns}
    names = [tr(collection[name].label) if name in collection else tr("Shape on the map") for name in row.changed]
    return tr("Changed: {fields}").format(fields=", ".join(names)) if names else tr("Changed back to what was accepted")


def decision_words(choice: Choice | None, can_decide: bool) -> str:
    """Return what is decided on a row."""
    if not can_decide:
        return tr("Your own")
    if choice is None:
        return ""
    word = tr("Accept") if choice.state == ACCEPTED else tr("Reject")
    return f"{word}: {choice.reason}" if choice.reason else word


def _fits(row: QueueRow, shown: Shown) -> bool:
    if shown.which == OPEN:
        known = shown.draft.rows.get(row.key)
        return known is not None and not known.is_own and row.key not in shown.draft.choices
    if shown.which == DOUBTED:
        return bool(row.findings)
    return shown.which == ALL or row.key in shown.draft.choices
