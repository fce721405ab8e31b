"""Combo boxes over the value lists."""

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QCompleter

from insop_plugin.adapters.i18n import tr
from insop_plugin.core import vocabulary


def fill(box: QComboBox, domain: str, chosen: str = "", empty: str = "") -> None:
    """Fill a box with a value list, found by typing any part of a label; `empty` is the words for no choice."""
    box.clear()
    if empty:
        box.addItem(empty, "")
    for term in vocabulary.terms(domain):
        box.addItem(tr(term.label), term.code)
        box.setItemData(box.count() - 1, tr(term.definition), Qt.ItemDataRole.ToolTipRole)
    make_searchable(box)
    choose(box, chosen)


def fill_countries(box: QComboBox, labels: dict[str, str]) -> None:
    """Fill a box with the countries that there are; what was chosen stays chosen."""
    known = chosen(box)
    box.blockSignals(True)
    box.clear()
    box.addItem(tr("All countries"), "")
    for code, label in labels.items():
        box.addItem(label, code)
    make_searchable(box)
    choose(box, known)
    box.blockSignals(False)


def make_searchable(box: QComboBox) -> None:
    """Let any part of an entry be typed."""
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    completer = QCompleter(box.model(), box)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    box.setCompleter(completer)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(12)


def choose(box: QComboBox, code: str) -> None:
    """Choose an entry by its code; the first one where there is none."""
    box.setCurrentIndex(max(0, box.findData(code)))


def chosen(box: QComboBox) -> str:
    """Return the code of what is chosen or typed; empty where that is no entry."""
    index = box.findText(box.currentText()) if box.isEditable() else box.currentIndex()
    return str(box.itemData(index) or "") if index >= 0 else ""
