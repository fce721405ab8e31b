"""History of one record: its versions, what each changed, and bringing one back as an edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QInputDialog, QMessageBox, QTreeWidgetItem

from insop_plugin.adapters import checkout_facts, field_layers, history, messages, settings
from insop_plugin.adapters.i18n import tr, words
from insop_plugin.adapters.layer_marks import collection_of
from insop_plugin.adapters.locale_words import counted, moment_words
from insop_plugin.core import model
from insop_plugin.core.errors import N_, InsopError
from insop_plugin.gui import actions, editing, store_counts, windows
from insop_plugin.gui.history import two_places
from insop_plugin.gui.review import summary, view

if TYPE_CHECKING:
    from qgis.core import QgsFeature, QgsVectorLayer

    from insop_plugin.adapters.history import Past
    from insop_plugin.gui.session import Session
    from insop_plugin.stores.review_sending import Sent
    from insop_plugin.stores.reviews import Version

PLACE = Qt.ItemDataRole.UserRole
ACTIONS = {"insert": N_("Added"), "update": N_("Changed"), "delete": N_("Deleted"), "review": N_("Reviewed")}


class NoRecordChosen(InsopError):
    """No record of the dataset, or more than one, is selected."""

    template = N_("Select one record of the dataset first.")
    hint = N_("Use QGIS's selection tool on a layer of the INSOP group, then ask again.")


def open_history(session: Session, collection: str, uid: str, name: str = "") -> None:
    """Open the history of a record."""
    dialog = windows.show("history", lambda: windows.WorkDialog("history", session.iface.mainWindow()))
    if not hasattr(dialog, "controller"):
        dialog.controller = HistoryController(dialog, session)
    dialog.controller.look(collection, uid, name)


def open_chosen(session: Session) -> None:
    """Open the history of the record that is selected; raises `NoRecordChosen`."""
    open_of_feature(session, *chosen(session))


def chosen(session: Session) -> tuple[QgsVectorLayer, QgsFeature]:
    """Return the record that is selected and its layer; the active layer comes first.

    Raises:
        NoRecordChosen: there is not just one.
    """
    layers = sorted(session.layers(), key=lambda layer: layer is not session.iface.activeLayer())
    layer = next((layer for layer in layers if layer.selectedFeatureCount() == 1), None)
    if layer is None:
        raise NoRecordChosen()
    return layer, layer.selectedFeatures()[0]


def open_of_feature(session: Session, layer: QgsVectorLayer, feature: QgsFeature) -> None:
    """Open the history of a feature of a layer."""
    open_history(session, collection_of(layer) or field_layers.collection_of(layer), str(feature["uid"]))


class HistoryController:
    """Shows the past of one record."""

    def __init__(self, dialog: windows.WorkDialog, session: Session):
        self.dialog, self.session = dialog, session
        self.past: Past | None = None
        dialog.splitter.setSizes([380, 500])
        dialog.sideSplitter.setSizes([200, 260])
        dialog.versionsTree.currentItemChanged.connect(lambda *_items: self._show_version())
        dialog.mainButton.clicked.connect(self.restore)
        dialog.withdrawButton.setVisible(False)
        dialog.withdrawButton.clicked.connect(self._ask_why)
        dialog.formButton.clicked.connect(self._open_form)
        dialog.helpButton.clicked.connect(self._help)
        dialog.finished.connect(lambda _result: dialog.canvas.setLayers([]))

    def look(self, collection: str, uid: str, name: str = "") -> None:
        """Read the past of a record."""
        singular = tr(model.collection(collection).singular).capitalize()
        self.dialog.headLabel.setText(f"{singular} {name}".strip())
        self._work(tr("Reading the history"), history.read, self.session.checkout_path, collection, uid, done=self._seen)

    def restore(self) -> None:
        """Bring the chosen version back as an edit, once all edits are saved."""
        question = tr("The record has edits of yours that were not sent. The version you bring back takes their place.")
        if self.past.has_edits and not self._is_wanted(question):
            return
        editing.settled(self.session, self._restore)

    def withdraw(self, reason: str) -> None:
        """Withdraw the record from the accepted data."""
        key, rev = (self.past.collection, self.past.uid), self.past.versions[-1].rev
        path = self.session.checkout_path
        self._work(tr("Withdrawing"), history.withdraw, path, key, rev, reason, done=self._withdrawn)

    def chosen(self) -> int:
        """Return which version is chosen; -1 where none is."""
        item = self.dialog.versionsTree.currentItem()
        return item.data(0, PLACE) if item is not None else -1

    def _restore(self) -> None:
        key, row = (self.past.collection, self.past.uid), self.past.rows[self.chosen()]
        who = settings.identity().name
        self._work(tr("Restoring"), history.restore, self.session.checkout_path, {key: row}, who, done=self._restored)

    def _restored(self, uids: dict) -> None:
        self.session.refresh()
        (key, uid), = uids.items()  # fmt: skip
        text = tr("The version is back as an edit. It reaches the store with your next contribution.")
        if uid != key[1]:
            text += " " + tr("The record was deleted: it comes back as a new one.")
        offer = {actions.plain_label(actions.named("contribute")): lambda: actions.start(actions.named("contribute"), self.session)}
        messages.show_result(self.session.iface.messageBar(), text, offer)
        self.look(key[0], key[1])
        self.dialog.problemLabel.setText(text)

    def _ask_why(self) -> None:
        question = tr("Why is it withdrawn? What belongs to it is withdrawn too. This cannot be taken back.")
        reason, is_meant = QInputDialog.getMultiLineText(self.dialog, tr("Withdraw from the accepted data"), question)
        if is_meant and reason.strip():
            self.withdraw(reason.strip())

    def _withdrawn(self, sent: Sent) -> None:
        checkout_facts.forget_reach()
        n = len(sent.stored)
        done = counted(n, N_("1 record is withdrawn."), N_("{n} records are withdrawn.")) if n else tr("Nothing was withdrawn.")
        text = " ".join([done, *summary.problem_words(sent), *([words(sent.error)] if sent.error else [])])
        self.session.changed.emit()
        self.look(self.past.collection, self.past.uid)
        self.dialog.problemLabel.setText(text)

    def _seen(self, past: Past) -> None:
        self.past = past
        self.dialog.withdrawButton.setVisible(past.can_withdraw)
        tree = self.dialog.versionsTree
        tree.clear()
        tree.setHeaderLabels([tr("When"), tr("Who"), tr("What"), tr("State")])
        for place in reversed(range(len(past.versions))):
            tree.addTopLevelItem(_item(past.versions[place], place))
        for column in range(tree.columnCount()):
            tree.resizeColumnToContents(column)
        if past.versions:
            singular = tr(model.collection(past.collection).singular).capitalize()
            self.dialog.headLabel.setText(f"{singular} {history_name(past)}")
            tree.setCurrentItem(tree.topLevelItem(0))
        else:
            self.dialog.noteLabel.setText(tr("The store does not have this record yet: it was never sent."))
        self._show_version()

    def _show_version(self) -> None:
        dialog, place = self.dialog, self.chosen()
        is_known = self.past is not None and place >= 0
        dialog.mainButton.setEnabled(is_known and dialog.task is None and self._can_restore(place))
        if not is_known:
            return view.show_pair(dialog.valuesTree, "", None, {}, {})
        past, before = self.past, self.past.rows[place - 1] if place else None
        view.show_pair(dialog.valuesTree, past.collection, before, past.rows[place], past.names)
        dialog.noteLabel.setText(note_words(past.versions[place]))
        below = self.session.iface.mapCanvas().layers()
        two_places.show(dialog.canvas, before, past.rows[place], below)

    def _can_restore(self, place: int) -> bool:
        """The last version, where it is not deleted, is what there is already."""
        return place < len(self.past.versions) - 1 or bool(self.past.rows[place]["deleted"]) or self.past.has_edits

    def _open_form(self) -> None:
        from insop_plugin.gui.history.records import open_form_of

        open_form_of(self.session, self.past.collection, self.past.uid)

    def _is_wanted(self, question: str) -> bool:
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(self.dialog, tr("Edits not sent"), question, buttons.Ok | buttons.Cancel)
        return answer == buttons.Ok

    def _work(self, description: str, function, *args, done) -> None:
        self.dialog.problemLabel.setText("")
        self.dialog.mainButton.setEnabled(False)
        self.dialog.work(description, function, *args, done=done, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        self.dialog.problemLabel.setText(words(error))
        if not self.dialog.isVisible():
            messages.show_problem(self.session.iface.messageBar(), error)

    def _help(self) -> None:
        from insop_plugin.gui.help_dialog import HelpDialog

        HelpDialog("history", self.dialog).show()


def history_name(past: Past) -> str:
    """Return what the record is called now."""
    from insop_plugin.adapters.review_data import name_of

    return name_of(past.collection, past.rows[-1])


def note_words(version: Version) -> str:
    """Return who made a version, and a reviewer's words."""
    who = f"{version.actor}, {version.organisation}" if version.organisation else version.actor
    facts = {"what": tr(ACTIONS[version.action]), "who": who, "when": moment_words(version.at), "rev": version.rev}
    head = tr("{what} by {who}, {when} (revision {rev}).").format(**facts)
    return f"{head} {tr('Reason')}: {version.reason}" if version.reason else head


def _item(version: Version, place: int) -> QTreeWidgetItem:
    what = tr(ACTIONS[version.action])
    state = store_counts.label_of("state", version.state)
    item = QTreeWidgetItem([moment_words(version.at), version.actor, what, state])
    item.setData(0, PLACE, place)
    for column in range(4):
        item.setToolTip(column, note_words(version))
    return item
