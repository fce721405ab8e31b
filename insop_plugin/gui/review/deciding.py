"""The chosen rows of a review: what they hold, what is decided on them, by mouse or by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QHeaderView, QShortcut

from insop_plugin.adapters.i18n import tr, words
from insop_plugin.adapters.locale_words import counted, number
from insop_plugin.core.deciding import Choice
from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.review import ACCEPTED, REJECTED
from insop_plugin.gui.check.marks import SIZE_PX
from insop_plugin.gui.review import place_map, view
from insop_plugin.gui.review.sentences import SENTENCES

if TYPE_CHECKING:
    from insop_plugin.adapters.review_data import QueueRow

WIDTHS = (250, 170, 110)  # of the first columns of the list of rows


class Deciding:
    """Decides on what is chosen in the list of rows of a `ReviewController`."""

    def __init__(self, review):
        self.review, self.dialog, self.view, self.model = review, review.dialog, review.dialog.rowsView, review.model
        self._connect_lists()
        self._connect_buttons()
        self._lay_out()

    def accept(self) -> None:
        """Accept the chosen rows; what is written in the box is a remark."""
        self._decide(self._chosen(), ACCEPTED)

    def reject(self) -> None:
        """Reject the chosen rows with the reason in the box."""
        self._decide(self._chosen(), REJECTED)

    def accept_all(self) -> None:
        """Accept the whole contribution."""
        self._decide(self.review.rows(), ACCEPTED)

    def reject_all(self) -> None:
        """Reject the whole contribution."""
        self._decide(self.review.rows(), REJECTED)

    def take_back(self) -> None:
        """Decide nothing on the chosen rows."""
        self.review.decide(self.review.begun.draft.clear(row.key for row in self._chosen()))
        self._show_row()

    def go(self, step: int) -> None:
        """Go to the next row (1), or the one before (-1), that waits for a decision."""
        self._choose(self.model.next_open(self.view.currentIndex().row(), step))

    def choose_first(self) -> None:
        """Choose the first row without a decision, else the first."""
        if self.model.listed:
            first = self.model.next_open(-1, 1)
            self._choose(first if first.isValid() else self.model.index(0, 0))
        self._show_row()

    def _decide(self, rows: list[QueueRow], state: str) -> None:
        choice = Choice(state, self.dialog.reasonBox.currentText().strip())
        with_children = self.dialog.childrenCheck.isChecked()
        try:
            draft = self.review.begun.draft.decide([row.key for row in rows], choice, with_children)
        except InsopError as error:
            self.review.say(words(error))
            if state == REJECTED:
                self.dialog.reasonBox.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.review.say("")
        self.dialog.reasonBox.setCurrentIndex(-1)
        self.dialog.reasonBox.clearEditText()
        self.review.decide(draft)
        self._go_on()

    def _go_on(self) -> None:
        """After a decision, to the next row that waits; where none is left, stay."""
        index = self.model.next_open(self.view.currentIndex().row(), 1)
        if index.isValid():
            self._choose(index)
        self._show_row()

    def _chosen(self) -> list[QueueRow]:
        found = (self.model.at(index) for index in self.view.selectionModel().selectedRows())
        return [row for row in found if row is not None]

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag
            self.view.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.view.scrollTo(index)

    def _show_row(self, *_what: object) -> None:
        rows = self._chosen()
        row = self.model.at(self.view.currentIndex()) if rows else None
        names = {one.key: one.name for one in self.review.rows()} if row else {}
        view.show_values(self.dialog.valuesTree, row, names)
        view.show_said(self.dialog.saidList, row)
        if row is not None:
            place_map.show_place(self.dialog.canvas, row.place, is_near=True)
        self._show_buttons(rows)

    def _show_buttons(self, rows: list[QueueRow]) -> None:
        dialog, draft = self.dialog, self.review.begun.draft
        can_decide = any(self.model.can_decide(row) for row in rows)
        for button in (dialog.acceptButton, dialog.rejectButton):
            button.setEnabled(can_decide)
        dialog.clearButton.setEnabled(any(row.key in draft.choices for row in rows))
        dialog.historyButton.setEnabled(len(rows) == 1)
        for button in (dialog.acceptAllButton, dialog.rejectAllButton):
            button.setEnabled(any(self.model.can_decide(row) for row in self.review.rows()))
        total, chosen = len(self.model.listed), len(rows)
        text = counted(total, N_("1 row"), N_("{n} rows"))
        dialog.countLabel.setText(text if chosen < 2 else tr("{rows}, {n} chosen").format(rows=text, n=number(chosen)))

    def _zoom(self, index: QModelIndex) -> None:
        row = self.model.at(index)
        if row is not None:
            place_map.show_place(self.dialog.canvas, row.place, is_near=True)
            place_map.show_place(self.review.session.iface.mapCanvas(), row.place, is_near=True)

    def _history(self) -> None:
        from insop_plugin.gui.history.controller import open_history

        (row,) = self._chosen()
        open_history(self.review.session, *row.key, row.name)

    def _connect_lists(self) -> None:
        self.view.selectionModel().selectionChanged.connect(self._show_row)
        self.view.doubleClicked.connect(self._zoom)
        shortcuts = (("A", self.accept), ("R", self.reject), ("N", lambda: self.go(1)), ("P", lambda: self.go(-1)),
                     ("Del", self.take_back))  # fmt: skip
        for key, act in shortcuts:
            shortcut = QShortcut(QKeySequence(key), self.view)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)

    def _connect_buttons(self) -> None:
        dialog = self.dialog
        dialog.acceptButton.clicked.connect(self.accept)
        dialog.rejectButton.clicked.connect(self.reject)
        dialog.acceptAllButton.clicked.connect(self.accept_all)
        dialog.rejectAllButton.clicked.connect(self.reject_all)
        dialog.clearButton.clicked.connect(self.take_back)
        dialog.nextButton.clicked.connect(lambda: self.go(1))
        dialog.previousButton.clicked.connect(lambda: self.go(-1))
        dialog.historyButton.clicked.connect(self._history)

    def _lay_out(self) -> None:
        self.view.setIconSize(QSize(SIZE_PX, SIZE_PX))
        header = self.view.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate(WIDTHS):
            header.resizeSection(column, width)
        self.dialog.reasonBox.addItems([tr(sentence) for sentence in SENTENCES])
        self.dialog.reasonBox.setCurrentIndex(-1)
        self.dialog.reasonBox.lineEdit().setPlaceholderText(tr("Why it is returned, or a remark"))
