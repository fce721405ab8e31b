"""The list of questions: grouped, searched by their words and by those of their tools."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsApplication, QgsProcessingAlgorithm
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHeaderView, QLineEdit, QTreeWidget, QTreeWidgetItem

from insop_plugin.adapters import settings
from insop_plugin.adapters.i18n import tr
from insop_plugin.gui.questions import QUESTIONS, Question, groups

LAST = "question"  # the setting that keeps what was asked last
WORDS = Qt.ItemDataRole.UserRole + 1
QUESTION = Qt.ItemDataRole.UserRole


class QuestionTree:
    """Fills a tree widget and tells which question is chosen in it; there is always one."""

    def __init__(self, widget: QTreeWidget, search: QLineEdit, changed: Callable[[], None]):
        self.widget, self.search = widget, search
        self._fill()
        self._choose(settings.value(LAST))
        search.textChanged.connect(self._find)
        widget.currentItemChanged.connect(lambda *_items: changed())

    def chosen(self) -> Question:
        """Return the question that is chosen."""
        item = self.widget.currentItem()
        return (item.data(0, QUESTION) if item else None) or QUESTIONS[0]

    def keep(self) -> None:
        """Remember the choice for the next time."""
        settings.remember(LAST, self.chosen().label)

    def _fill(self) -> None:
        self.widget.setColumnCount(2)
        header = self.widget.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for group, questions in groups().items():
            top = QTreeWidgetItem([tr(group)])
            top.setFlags(Qt.ItemFlag.ItemIsEnabled)
            bold = top.font(0)
            bold.setBold(True)
            top.setFont(0, bold)
            top.addChildren([_item(question) for question in questions])
            self.widget.addTopLevelItem(top)
        self.widget.expandAll()

    def _choose(self, label: str) -> None:
        items = self._items()
        self.widget.setCurrentItem(next((item for item in items if item.data(0, QUESTION).label == label), items[0]))

    def _items(self) -> list[QTreeWidgetItem]:
        tops = [self.widget.topLevelItem(place) for place in range(self.widget.topLevelItemCount())]
        return [top.child(place) for top in tops for place in range(top.childCount())]

    def _find(self, text: str) -> None:
        """Show the questions that have every word; where the chosen one is not among them, choose the first."""
        wanted, items = text.casefold().split(), self._items()
        for item in items:
            item.setHidden(not all(word in item.data(0, WORDS) for word in wanted))
        for top in {id(item.parent()): item.parent() for item in items}.values():
            top.setHidden(all(top.child(place).isHidden() for place in range(top.childCount())))
        seen = [item for item in items if not item.isHidden()]
        if seen and self.widget.currentItem() not in seen:
            self.widget.setCurrentItem(seen[0])


def _item(question: Question) -> QTreeWidgetItem:
    tool = QgsApplication.processingRegistry().algorithmById(question.tool)
    item = QTreeWidgetItem([tr(question.label), tool.displayName() if tool else ""])
    item.setData(0, QUESTION, question)
    item.setData(0, WORDS, _words(question, tool))
    item.setToolTip(0, tr(question.tip))
    if tool is not None:
        item.setIcon(0, tool.icon())
    return item


def _words(question: Question, tool: QgsProcessingAlgorithm | None) -> str:
    own = (question.label, question.tip, tr(question.label), tr(question.tip), tr(question.group))
    return " ".join((*own, *((tool.displayName(), *tool.tags()) if tool else ()))).casefold()
