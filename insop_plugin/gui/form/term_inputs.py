"""Inputs over value lists: one entry found by typing, or several to tick."""

from collections.abc import Iterable

from qgis.gui import QgsCheckableComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QComboBox, QCompleter, QSizePolicy

from insop_plugin.adapters.i18n import tr
from insop_plugin.core import vocabulary

CODE = Qt.ItemDataRole.UserRole
SEARCH = Qt.ItemDataRole.UserRole + 1
NAMES = Qt.ItemDataRole.UserRole + 2
POPUP_ROWS = 14
SHORT_LIST = 12


class Choice:
    """One entry to choose: what is stored, shown, explained and searched."""

    def __init__(self, code: str, text: str, tip: str = "", names: Iterable[str] = ()):
        self.code, self.text, self.tip = code, text, tip
        self.names = frozenset(name.casefold() for name in (code, text, *names))
        self.search = " ".join((text, code, tip, *names))


def choices_of(domain: str) -> list[Choice]:
    """Return the entries of a value list; contaminants are also found by their synonyms and CAS number."""
    rows = {row["code"]: row for row in vocabulary.table(domain)}
    found = []
    for term in vocabulary.terms(domain):
        row = rows[term.code]
        names = "|".join(row.get(name) or "" for name in ("label", "synonyms", "cas", "symbol", "formula")).split("|")
        tip = tr(term.definition) if term.definition else ""
        found.append(Choice(term.code, entry_text(term), tip, [name for name in names if name]))
    return found


def entry_text(term: vocabulary.Term) -> str:
    """Return an entry as shown: the code in front where people know it by its code."""
    label = tr(term.label)
    return label if term.code.islower() or term.code.casefold() == term.label.casefold() else f"{term.code} · {label}"


def label_of(domain: str, code: str) -> str:
    """Return the label of a code, the code itself where it is unknown."""
    return next((tr(term.label) for term in vocabulary.terms(domain) if term.code == code), code)


class TermInput(QComboBox):
    """One entry of a list: opened like any list, or found by typing any part of its name."""

    changed = pyqtSignal()
    chosen = pyqtSignal()  # by the user: from the list, or by Enter

    def __init__(self, choices: list[Choice]):
        super().__init__()
        self.setModel(_model(choices, self))
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setCompleter(_AnyPart(self))
        self.setMaxVisibleItems(POPUP_ROWS)
        self.setMinimumContentsLength(12)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.lineEdit().setPlaceholderText(tr("choose or type to search") if len(choices) > SHORT_LIST else tr("choose"))
        self.lineEdit().editingFinished.connect(self._settle)
        self.currentTextChanged.connect(self._show)
        self.activated.connect(lambda _row: self.chosen.emit())
        self.setCurrentIndex(0)

    def value(self):
        row = self._row()
        return self.itemData(row, CODE) or None if row >= 0 else None

    def set_value(self, value):
        row = self.findData(value, CODE) if value else 0
        if row < 0:  # a code of a newer list: kept as it is, and told
            return self.setEditText(str(value))
        return self.setCurrentIndex(row)

    def problem(self):
        if self._row() >= 0:
            return ""
        return tr("“{text}” is not in the list.").format(text=self.currentText().strip())

    def add_choice(self, choice: Choice) -> None:
        """Put a further entry into the list."""
        self.model().appendRow(_item(choice))

    def keyPressEvent(self, event):
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return super().keyPressEvent(event)
        self._settle()  # Enter ends the search; it does not save the form
        self.completer().popup().hide()
        self.chosen.emit()
        return event.accept()

    def _row(self) -> int:
        text = self.currentText().strip()
        return self.findText(text, Qt.MatchFlag.MatchExactly) if text else 0

    def _settle(self) -> None:
        """Take what was typed where it can only mean one entry."""
        text = self.currentText().strip().casefold()
        if self._row() >= 0 or not text:
            return
        rows = range(1, self.count())
        coded = [row for row in rows if text == str(self.itemData(row, CODE)).casefold()]
        named = coded or [row for row in rows if text in self.itemData(row, NAMES)]
        found = named or [row for row in rows if text in str(self.itemData(row, SEARCH)).casefold()]
        if len(found) == 1:
            self.setCurrentIndex(found[0])

    def _show(self, _text: str) -> None:
        row = self._row()
        self.setToolTip(self.itemData(row, Qt.ItemDataRole.ToolTipRole) or "" if row >= 0 else "")
        self.changed.emit()


class TermsInput(QgsCheckableComboBox):
    """Several entries of a list, ticked in its popup; stored as `vocabulary.join_codes` writes them."""

    changed = pyqtSignal()

    def __init__(self, choices: list[Choice]):
        super().__init__()
        self.given: tuple[str, ...] = ()
        for row, choice in enumerate(choices):
            self.addItemWithCheckState(choice.text, Qt.CheckState.Unchecked, choice.code)
            self.setItemData(row, choice.tip, Qt.ItemDataRole.ToolTipRole)
        self.setDefaultText(tr("tick what applies"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.checkedItemsChanged.connect(lambda _items: self.changed.emit())

    def value(self):
        """Return what is ticked; what stood there before keeps its order, and codes of a newer list stay."""
        ticked = self.checkedItemsData()
        kept = [code for code in self.given if code in ticked or self.findData(code) < 0]
        return vocabulary.join_codes([*kept, *(code for code in ticked if code not in kept)])

    def set_value(self, value):
        self.given = vocabulary.split_codes(value)
        for row in range(self.count()):
            is_wanted = self.itemData(row) in self.given
            self.setItemCheckState(row, Qt.CheckState.Checked if is_wanted else Qt.CheckState.Unchecked)

    def problem(self):
        unknown = [code for code in self.given if self.findData(code) < 0]
        return tr("“{text}” is not in the list.").format(text=", ".join(unknown)) if unknown else ""


class _AnyPart(QCompleter):
    """Finds entries by any part of their name, code or synonyms, and completes to their name."""

    def __init__(self, combo: QComboBox):
        super().__init__(combo.model(), combo)
        self.setCompletionRole(SEARCH)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setMaxVisibleItems(POPUP_ROWS)

    def pathFromIndex(self, index):
        return str(index.data(Qt.ItemDataRole.DisplayRole) or "")


def _model(choices: list[Choice], parent) -> QStandardItemModel:
    model = QStandardItemModel(parent)
    model.appendRow(QStandardItem(""))
    for choice in choices:
        model.appendRow(_item(choice))
    return model


def _item(choice: Choice) -> QStandardItem:
    item = QStandardItem(choice.text)
    facts = {CODE: choice.code, SEARCH: choice.search, NAMES: choice.names, Qt.ItemDataRole.ToolTipRole: choice.tip}
    for role, data in facts.items():
        item.setData(data, role)
    return item
