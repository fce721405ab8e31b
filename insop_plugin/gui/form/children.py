"""The list of what belongs to a record, edited inside its form: contaminants of a source, sources of a site."""

from dataclasses import dataclass, field

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from insop_plugin.adapters.forms import label_of
from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.records import Record
from insop_plugin.core import model
from insop_plugin.gui.form.flow import FlowLayout
from insop_plugin.gui.form.inputs import CalmWheel, plain_input
from insop_plugin.gui.form.term_inputs import Choice, TermInput, choices_of


@dataclass(frozen=True)
class ChildForm:
    """How a list of children is shown."""

    collection: str
    parent: str  # column that holds the record's uid
    key: str  # column that is chosen
    columns: tuple[str, ...]  # further columns, edited in the list
    title: str
    choices: tuple[Choice, ...] = field(default=())


class ChildList(QWidget):
    """Rows with what was chosen and its further columns; rows are added by search or from proposals."""

    changed = pyqtSignal()

    def __init__(self, form: ChildForm):
        super().__init__()
        self.form = form
        self.columns = [model.collection(form.collection).column(name) for name in form.columns]
        self.texts = {choice.code: choice for choice in form.choices}
        self.records: list[Record] = []
        self.calm = CalmWheel(self)
        self.proposals = QWidget()
        self.proposals_row = FlowLayout(self.proposals)
        self.search = TermInput(list(form.choices))
        self.search.setObjectName("childSearch")
        self.search.chosen.connect(lambda: self.add(self.search.value()))
        self.table = self._table()
        self._lay_out()

    def propose(self, words: str, codes: list[str]) -> None:
        """Offer codes as buttons, those in the list already left out."""
        self.proposals_row.clear()
        left = [code for code in codes if code in self.texts and code not in self._codes()]
        self.proposals.setVisible(bool(left))
        if not left:
            return
        self.proposals_row.addWidget(QLabel(words))
        for code in left:
            self.proposals_row.addWidget(self._proposal(code, self.texts[code].text, [code]))
        if len(left) > 1:
            self.proposals_row.addWidget(self._proposal("all", tr("Add all {n}").format(n=len(left)), left))

    def add(self, code: str | None, **values) -> None:
        """Put a row into the list; nothing is listed twice."""
        if code and code not in self._codes():
            self._append(Record(self.form.collection, {self.form.key: code, **values}))
            self.changed.emit()
        self.search.setCurrentIndex(0)

    def set_records(self, records: list[Record]) -> None:
        """Fill the list."""
        self.records = []
        self.table.setRowCount(0)
        for record in records:
            self._append(record)

    def rows(self) -> list[Record]:
        """Return the rows as they stand in the list."""
        for at, record in enumerate(self.records):
            for place, column in enumerate(self.columns, 1):
                record.values[column.name] = self.table.cellWidget(at, place).value()
        return list(self.records)

    def problems(self) -> list[tuple[int, str, str]]:
        """Return what cannot be read: row, column, words."""
        found = []
        for at in range(len(self.records)):
            for place, column in enumerate(self.columns, 1):
                text = self.table.cellWidget(at, place).problem()
                found += [(at, column.name, text)] if text else []
        return found

    def jump_to(self, at: int, column: str) -> None:
        """Put the cursor into a cell."""
        place = self.form.columns.index(column) + 1 if column in self.form.columns else 0
        self.table.setCurrentCell(at, place)
        if place:
            self.table.cellWidget(at, place).setFocus(Qt.FocusReason.OtherFocusReason)

    def _codes(self) -> list[str]:
        return [str(record.values[self.form.key]) for record in self.records]

    def _append(self, record: Record) -> None:
        at = self.table.rowCount()
        self.records.append(record)
        self.table.insertRow(at)
        code = str(record.values[self.form.key])
        choice = self.texts.get(code, Choice(code, code))
        item = QTableWidgetItem(choice.text)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        item.setToolTip(choice.tip or choice.text)
        self.table.setItem(at, 0, item)
        for place, column in enumerate(self.columns, 1):
            self.table.setCellWidget(at, place, self._input(column, record))
        self.table.setCellWidget(at, len(self.columns) + 1, self._remove_button(record))

    def _input(self, column: model.Column, record: Record) -> QWidget:
        entry = TermInput(choices_of(column.domain)) if column.domain else plain_input(column)
        entry.set_value(record.values.get(column.name))
        entry.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        entry.installEventFilter(self.calm)
        entry.changed.connect(self.changed)
        return entry

    def _remove(self, record: Record) -> None:
        self.rows()
        at = self.records.index(record)
        self.records.pop(at)
        self.table.removeRow(at)
        self.changed.emit()

    def _remove_button(self, record: Record) -> QToolButton:
        button = QToolButton()
        button.setText("✕")
        button.setAutoRaise(True)
        button.setToolTip(tr("Take out of the list"))
        button.clicked.connect(lambda _checked=False: self._remove(record))
        return button

    def _proposal(self, name: str, text: str, codes: list[str]) -> QPushButton:
        button = QPushButton("+ " + text)
        button.setObjectName(f"propose_{name}")
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: [self.add(code) for code in codes])
        return button

    def _table(self) -> QTableWidget:
        table = QTableWidget(0, len(self.columns) + 2)
        key = model.collection(self.form.collection).column(self.form.key)
        table.setHorizontalHeaderLabels([tr(key.label), *(label_of(column) for column in self.columns), ""])
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.verticalHeader().setVisible(False)
        table.setObjectName("childTable")
        return table

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(QLabel(tr("Add:")))
        line.addWidget(self.search, 1)
        column = QVBoxLayout(self)
        column.addLayout(line)
        column.addWidget(self.proposals)
        column.addWidget(self.table, 1)
