"""What reviewers said: records that came back with a reason or were accepted with a remark; to their place, to mend them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHeaderView, QTreeWidgetItem

from insop_plugin.adapters import messages, returned
from insop_plugin.adapters.i18n import tr, words
from insop_plugin.adapters.locale_words import counted, moment_words
from insop_plugin.core import model
from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.review import ACCEPTED, WITHDRAWN
from insop_plugin.gui import windows
from insop_plugin.gui.check import marks
from insop_plugin.gui.form.colours import ALL_RIGHT, ink
from insop_plugin.gui.history import records
from insop_plugin.gui.history.controller import open_history
from insop_plugin.gui.review import view

if TYPE_CHECKING:
    from insop_plugin.adapters.returned import Returned
    from insop_plugin.gui.session import Session

ONE = Qt.ItemDataRole.UserRole


def open_returned(session: Session) -> None:
    """Open the list of what reviewers said."""
    dialog = windows.show("returned", lambda: windows.WorkDialog("returned", session.iface.mainWindow()))
    if not hasattr(dialog, "controller"):
        dialog.controller = ReturnedController(dialog, session)
    dialog.controller.look()


class ReturnedController:
    """Lists the records with a reviewer's word."""

    def __init__(self, dialog: windows.WorkDialog, session: Session):
        self.dialog, self.session = dialog, session
        self.found: list[Returned] = []
        dialog.splitter.setSizes([340, 90])
        dialog.rowsTree.currentItemChanged.connect(lambda *_items: self._show_one())
        dialog.rowsTree.itemDoubleClicked.connect(lambda _item, _column: self.mend())
        dialog.mineCheck.toggled.connect(lambda _on: self._list())
        dialog.mainButton.clicked.connect(self.mend)
        dialog.zoomButton.clicked.connect(self.zoom)
        dialog.historyButton.clicked.connect(self._history)
        dialog.helpButton.clicked.connect(self._help)
        session.changed.connect(self.look)
        dialog.finished.connect(lambda _result: session.changed.disconnect(self.look))

    def look(self) -> None:
        """Read what was said."""
        path = self.session.checkout_path
        if path:
            self.dialog.work(tr("Reading what reviewers said"), returned.read, path, done=self._seen, failed=self._failed)

    def chosen(self) -> Returned | None:
        """Return the record that is chosen."""
        item = self.dialog.rowsTree.currentItem()
        return item.data(0, ONE) if item is not None else None

    def mend(self) -> None:
        """Open the record's form."""
        one = self.chosen()
        if one is not None:
            self._act(lambda: records.open_form_of(self.session, one.verdict.collection, one.verdict.uid))

    def zoom(self) -> None:
        """Show the record on the map."""
        records.zoom_to(self.session, self.chosen().place)

    def _act(self, act) -> None:
        try:
            act()
        except InsopError as error:
            self._failed(error)

    def _seen(self, found: list[Returned]) -> None:
        self.found = found
        mine = any(one.is_mine for one in found)
        self.dialog.mineCheck.setEnabled(mine)
        self._list()

    def _list(self) -> None:
        only_mine = self.dialog.mineCheck.isChecked() and self.dialog.mineCheck.isEnabled()
        shown = [one for one in self.found if one.is_mine or not only_mine]
        tree = self.dialog.rowsTree
        tree.clear()
        tree.setHeaderLabels([tr("Record"), tr("Decision"), tr("Why"), tr("Reviewer"), tr("When"), tr("Sent by")])
        tree.addTopLevelItems([_item(one, tree.palette()) for one in shown])
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        tree.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        back = sum(one.verdict.state != ACCEPTED for one in shown)
        none = tr("Nothing was returned to you.") if only_mine or not self.found else tr("Nothing was returned.")
        one, many = N_("1 record was returned: mend it and send it again."), N_("{n} records were returned: mend them and send them again.")
        self.dialog.headLabel.setText(counted(back, one, many) if back else none)
        if shown:
            tree.setCurrentItem(tree.topLevelItem(0))
        self._show_one()

    def _show_one(self) -> None:
        dialog, one = self.dialog, self.chosen()
        dialog.reasonText.setPlainText(view.verdict_words(one.verdict) if one else "")
        dialog.mainButton.setEnabled(one is not None and one.verdict.state != WITHDRAWN)
        dialog.zoomButton.setEnabled(bool(one and one.place))
        dialog.historyButton.setEnabled(one is not None)

    def _history(self) -> None:
        one = self.chosen()
        open_history(self.session, one.verdict.collection, one.verdict.uid, one.name)

    def _failed(self, error: Exception) -> None:
        self.dialog.problemLabel.setText(words(error))
        if not self.dialog.isVisible():
            messages.show_problem(self.session.iface.messageBar(), error)

    def _help(self) -> None:
        from insop_plugin.gui.help_dialog import HelpDialog

        HelpDialog("history", self.dialog).show()


def _item(one: Returned, palette) -> QTreeWidgetItem:
    verdict = one.verdict
    name = f"{tr(model.collection(verdict.collection).singular).capitalize()} {one.name}"
    state = tr(view.VERDICTS[verdict.state])
    facts = [name, state, verdict.reason, verdict.reviewer, moment_words(verdict.at), str(one.row["updated_by"] or "")]
    item = QTreeWidgetItem(facts)
    item.setData(0, ONE, one)
    item.setIcon(1, marks.mended(ALL_RIGHT) if verdict.state == ACCEPTED else marks.error(ink(True, palette)))
    item.setToolTip(2, verdict.reason)
    return item
