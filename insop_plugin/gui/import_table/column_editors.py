"""Combo boxes inside the table of columns."""

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QComboBox, QStyledItemDelegate

from insop_plugin.adapters.i18n import tr
from insop_plugin.core import vocabulary
from insop_plugin.gui.import_table import plan as plans
from insop_plugin.gui.import_table.columns_model import CONTAMINANT, ROLE, UNIT, determinand_labels, label_of
from insop_plugin.gui.import_table.roles import COMPANIONS, GROUPS, ROLES
from insop_plugin.gui.term_boxes import make_searchable

SCROLL_BAR = 24  # pixels, with its margins


class ColumnEditors(QStyledItemDelegate):
    """Offers meanings, contaminants and units; what is typed as a unit may be any text."""

    def createEditor(self, parent, option, index):
        box = QComboBox(parent)
        box.setFrame(False)
        column = index.data(Qt.ItemDataRole.EditRole)
        source = index.model().mapToSource(index)
        for code, label, tip in _choices(source.model().plan, source.row(), index.column()):
            if index.column() == ROLE and code in GROUPS:
                box.insertSeparator(box.count())
            box.addItem(label, code)
            box.setItemData(box.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        if index.column() != ROLE:
            make_searchable(box)
        box.setStyleSheet("QComboBox { combobox-popup: 0; }")  # a list that scrolls, not a menu over the whole screen
        box.setMaxVisibleItems(18)
        box.view().setMinimumWidth(box.view().sizeHintForColumn(0) + SCROLL_BAR)
        box.activated.connect(lambda _place: self._take(box))
        if index.column() == ROLE:
            QTimer.singleShot(0, box.showPopup)
        elif not column:
            box.setCurrentIndex(-1)
        return box

    def setEditorData(self, box, index):
        code = index.data(Qt.ItemDataRole.EditRole)
        place = box.findData(code)
        box.setCurrentIndex(place)
        if box.isEditable():
            box.setEditText(box.itemText(place) if place >= 0 else (code if index.column() == UNIT else ""))
            box.lineEdit().selectAll()

    def setModelData(self, box, model, index):
        place = box.findText(box.currentText()) if box.isEditable() else box.currentIndex()
        if place >= 0:
            model.setData(index, box.itemData(place))
        elif index.column() == UNIT:
            model.setData(index, box.currentText().strip())

    def _take(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)


def _choices(plan: plans.Plan, row: int, place: int) -> list[tuple[str, str, str]]:
    if place == ROLE:
        return [(role, tr(label), tr(tip)) for role, (label, tip) in ROLES.items()]
    if place == CONTAMINANT and plan[row].role in COMPANIONS:
        return [(name, name, "") for name in plans.results(plan)]
    if place == CONTAMINANT:
        return [(code, label_of(code), "") for code in determinand_labels()]
    return [(term.code, term.label, term.definition) for term in vocabulary.terms("unit")]
