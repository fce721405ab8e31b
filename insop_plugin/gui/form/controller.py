"""Acts for a form: judges while the user types, asks about neighbours, saves."""

from dataclasses import dataclass, replace

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QMessageBox

from insop_plugin.adapters import field_edits, nearby, records, settings
from insop_plugin.adapters.field_edits import Edit, Saved
from insop_plugin.adapters.i18n import tr, words
from insop_plugin.adapters.messages import log
from insop_plugin.adapters.records import Record
from insop_plugin.core import model
from insop_plugin.core.errors import InsopError
from insop_plugin.gui.form import verdict
from insop_plugin.gui.form.children import ChildList
from insop_plugin.gui.form.nearby_dialog import NearbyDialog
from insop_plugin.gui.form.verdict import Told

TYPING_MS = 250
DISTANCE = "digitise/nearby_m"


@dataclass(frozen=True)
class Target:
    """Where a record is saved, and what its neighbours are looked for in."""

    layer: QgsVectorLayer
    child_layer: QgsVectorLayer | None = None
    neighbours: tuple[QgsVectorLayer, ...] = ()


class FormController(QObject):
    """One open form."""

    saved = pyqtSignal(object, object)  # Record, Saved
    left = pyqtSignal()  # closed without saving
    open_other = pyqtSignal(object)  # Neighbour

    def __init__(self, dialog, record: Record, target: Target, children: ChildList | None = None, canvas=None):
        super().__init__(dialog)
        self.dialog, self.pages, self.children = dialog, dialog.pages, children
        self.record, self.target, self.canvas = record, target, canvas
        self.collection = model.collection(record.collection)
        self.found: list[Told] = []
        self.neighbours_accepted = False
        self.distance_m = float(settings.value(DISTANCE) or nearby.DISTANCE_M)
        self.soon = QTimer(self, singleShot=True, interval=TYPING_MS)
        self.soon.timeout.connect(self.check)
        self.pages.changed.connect(self._typed)
        if children is not None:
            children.changed.connect(self._typed)
        dialog.saveButton.clicked.connect(self.save)
        dialog.wants_to_close.connect(self.close)
        dialog.jump.connect(self.jump)
        self.before = self._state()
        self.check()

    def check(self) -> None:
        """Judge the record as it stands in the form and show what is not yet right."""
        self.soon.stop()
        found = [*self._unreadable(), *self._judged()]
        self.found = verdict.in_order(found, list(self.pages.fields))
        self.pages.arrange()
        self.pages.mark([told for told in self.found if told.child is None])
        self.dialog.show_findings(self.found)
        self._show_save_button()

    def save(self) -> None:
        """Save the record, after asking about neighbours of a new one."""
        self.check()
        blocking = self._blocking()
        if blocking:
            return self.jump(blocking[0])
        is_asked = self.record.fid is None and not self.neighbours_accepted and self.neighbours(self.distance_m)
        return self._ask() if is_asked else self._write()

    def neighbours(self, distance_m: float) -> list[nearby.Neighbour]:
        """Return what is recorded near the place already."""
        if self.record.geometry is None:
            return []
        layers = [layer for layer in self.target.neighbours if field_edits.is_alive(layer)]
        return nearby.near(layers, self.record.geometry, distance_m, self.record.uid)

    def show_neighbours(self) -> None:
        """Show what is recorded nearby before anything is typed."""
        self._ask()

    def jump(self, told: Told) -> None:
        """Go to the field that a finding is about."""
        if told.child is not None and self.children is not None:
            self.pages.setCurrentWidget(self.children)
            self.children.jump_to(told.child, told.field)
        else:
            self.pages.jump_to(told.field)

    def close(self) -> None:
        """Close; ask first where something typed would be lost."""
        if self._state() != self.before and not self._is_given_up():
            return
        self.dialog.leave()
        self.left.emit()

    def _typed(self) -> None:
        self.pages.arrange()
        self.soon.start()

    def _values(self) -> dict:
        return {**self.record.values, **self.pages.values()}

    def _state(self) -> tuple:
        rows = [] if self.children is None else [dict(row.values) for row in self.children.rows()]
        return self.pages.values(), self.pages.problems(), rows

    def _unreadable(self) -> list[Told]:
        found = [verdict.unreadable(name, text) for name, text in self.pages.problems().items()]
        if self.children is not None:
            found += [verdict.unreadable(name, text, at) for at, name, text in self.children.problems()]
        return found

    def _judged(self) -> list[Told]:
        unread = self.pages.problems()
        row = {**self._values(), model.GEOMETRY_COLUMN: self.record.wkb()}
        if not self.collection.geometry:
            row.pop(model.GEOMETRY_COLUMN)
        found = [verdict.told(one) for one in verdict.judge(self.record.collection, [row])]
        return [one for one in found if one.field not in unread] + self._judged_children()

    def _judged_children(self) -> list[Told]:
        if self.children is None:
            return []
        rows = [record.values for record in self._child_records()]
        found = verdict.judge(self.children.form.collection, rows)
        return [verdict.told(one, (one.row or 1) - 1) for one in found]

    def _child_records(self) -> list[Record]:
        """Return the rows of the list as records of this one; new ones get their identity here."""
        link = {self.children.form.parent: self.record.uid, "country": self._values().get("country")}
        for record in self.children.rows():
            if "uid" not in record.values:
                record.values.update(records.new(record.collection, {}).values | record.values)
            record.values.update(link)
        return self.children.rows()

    def _blocking(self) -> list[Told]:
        """Return what a record cannot be stored with: unreadable values and missing required ones."""
        required = {column.name for column in self.collection.columns if column.required}
        values = self._values()
        missing = {name for name in required if values.get(name) is None}
        unread = set(self.pages.problems())
        return [one for one in self.found if one.child is None and one.field in missing | unread] + [
            one for one in self._unreadable() if one.child is not None
        ]

    def _show_save_button(self) -> None:
        errors, blocking = verdict.errors(self.found), self._blocking()
        text = tr("Save {singular}") if not errors else tr("Save unfinished")
        self.dialog.saveButton.setText(text.format(singular=tr(self.collection.singular)))
        self.dialog.saveButton.setEnabled(not blocking)
        if blocking:
            self.dialog.show_status(blocking[0].message)
        elif errors:
            self.dialog.show_status(tr("{n} to mend before it can be contributed.").format(n=len(errors)))
        else:
            self.dialog.show_status("")

    def _ask(self) -> None:
        record = replace(self.record, values=self._values())
        dialog = NearbyDialog(record, self.neighbours, self.distance_m, self.dialog, self.canvas)
        dialog.distanceSpin.valueChanged.connect(self._remember_distance)
        dialog.save_anyway.connect(self._save_anyway)
        dialog.open_instead.connect(self._open_instead)
        dialog.open()

    def _remember_distance(self, distance_m: int) -> None:
        self.distance_m = float(distance_m)
        settings.remember(DISTANCE, str(distance_m))

    def _save_anyway(self) -> None:
        self.neighbours_accepted = True
        self.save()

    def _open_instead(self, neighbour: nearby.Neighbour) -> None:
        self.dialog.leave()
        self.left.emit()
        self.open_other.emit(neighbour)

    def _write(self) -> None:
        try:
            outcome = field_edits.save(self._edits(), self._title())
        except InsopError as error:
            log(error)
            self.dialog.show_status(words(error), is_problem=True)
        else:
            self._done(outcome)

    def _done(self, outcome: Saved) -> None:
        self.dialog.leave()
        self.saved.emit(self.record, outcome)

    def _edits(self) -> list[Edit]:
        is_new = self.record.fid is None
        self.record.values = records.stamped(self._values(), is_new)
        edits = [Edit(self.target.layer, self.record)]
        if self.children is None:
            return edits
        kept = self._child_records()
        gone = [record for record in self.record.children if record.uid not in {row.uid for row in kept}]
        layer = self.target.child_layer
        return edits + [Edit(layer, row) for row in kept] + [Edit(layer, row, removed=True) for row in gone]

    def _title(self) -> str:
        text = tr("Add {singular}") if self.record.fid is None else tr("Change {singular}")
        return text.format(singular=tr(self.collection.singular))

    def _is_given_up(self) -> bool:
        buttons = QMessageBox.StandardButton
        question = tr("What you filled in is not saved. Close all the same?")
        return QMessageBox.question(self.dialog, tr("Not saved"), question, buttons.Discard | buttons.Cancel) == (
            buttons.Discard
        )
