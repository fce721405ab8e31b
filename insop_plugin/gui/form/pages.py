"""The pages of a form, made from the data model: one tab per group of columns."""

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QFormLayout, QFrame, QScrollArea, QTabWidget, QWidget

from insop_plugin.adapters.forms import is_entered
from insop_plugin.adapters.i18n import tr
from insop_plugin.core import model
from insop_plugin.core.rules import ERROR
from insop_plugin.gui.form import conditions
from insop_plugin.gui.form.colours import dot, ink
from insop_plugin.gui.form.fields import FormField
from insop_plugin.gui.form.inputs import CalmWheel, plain_input
from insop_plugin.gui.form.term_inputs import Choice, TermInput, TermsInput, choices_of


class FormPages(QTabWidget):
    """Fields of one record; values in, values out."""

    changed = pyqtSignal()

    def __init__(self, collection: model.Collection, references: dict[str, list[Choice]]):
        super().__init__()
        self.collection = collection
        self.fields: dict[str, FormField] = {}
        self.page_of: dict[str, QScrollArea] = {}
        self.calm = CalmWheel(self)
        self.setUsesScrollButtons(True)
        for title, columns in _groups(collection).items():
            self._add_page(title, columns, references)

    def values(self) -> dict:
        """Return what stands in the fields."""
        return {name: field.entry.value() for name, field in self.fields.items()}

    def set_values(self, values: dict) -> None:
        """Fill the fields."""
        for name, field in self.fields.items():
            field.entry.set_value(values.get(name))
        self.arrange()

    def problems(self) -> dict[str, str]:
        """Return what cannot be read, by field."""
        told = {name: field.entry.problem() for name, field in self.fields.items()}
        return {name: text for name, text in told.items() if text}

    def arrange(self) -> None:
        """Show the fields that matter, given the others."""
        values = self.values()
        for name in conditions.depending(self.collection.name) & self.fields.keys():
            self.fields[name].show_row(conditions.is_shown(self.collection.name, name, values))

    def mark(self, findings: list) -> None:
        """Show each finding beside its field and on its page's tab."""
        by_field: dict[str, list] = {}
        for finding in findings:
            by_field.setdefault(finding.field, []).append(finding)
        worst: dict[QWidget, bool] = {}
        for name, field in self.fields.items():
            told = by_field.get(name, [])
            field.mark(told)
            for finding in told:
                page = self.page_of[name]
                worst[page] = worst.get(page, False) or finding.severity == ERROR
        for at in range(self.count()):
            is_error = worst.get(self.widget(at))
            self.setTabIcon(at, QIcon() if is_error is None else dot(ink(is_error, self.palette())))

    def jump_to(self, name: str) -> None:
        """Turn to the page of a field and put the cursor there."""
        if name in self.fields:
            self.setCurrentWidget(self.page_of[name])
            self.fields[name].show_row(True)
            self.page_of[name].ensureWidgetVisible(self.fields[name])
            self.fields[name].flash()

    def _add_page(self, title: str, columns: list[model.Column], references: dict[str, list[Choice]]) -> None:
        page = QWidget()
        layout = QFormLayout(page)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        layout.setVerticalSpacing(0)  # a hidden row would leave its spacing behind
        area = _scrolling(page)
        for column in columns:
            field = FormField(column, self._input(column, references))
            self.fields[column.name] = field
            self.page_of[column.name] = area
            layout.addRow(field.label, field)
        self.addTab(area, title)

    def _input(self, column: model.Column, references: dict[str, list[Choice]]) -> QWidget:
        if column.references:
            entry = TermInput(references.get(column.name, []))
        elif column.domain:
            entry = (TermsInput if column.many else TermInput)(choices_of(column.domain))
        else:
            entry = plain_input(column)
        entry.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        entry.installEventFilter(self.calm)
        entry.changed.connect(self.changed)
        return entry


def _groups(collection: model.Collection) -> dict[str, list[model.Column]]:
    """Return the columns a person fills in, by page; the country stands first among the further ones."""
    first = tr(collection.singular).capitalize()
    pages: dict[str, list[model.Column]] = {first: []}
    own = [column for column in collection.columns if not column.common]
    for column in (*own, *(column for column in collection.columns if column.common)):
        if is_entered(column):
            pages.setdefault(tr(column.group) if column.group else first, []).append(column)
    return pages


def _scrolling(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(page)
    return area
