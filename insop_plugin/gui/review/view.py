"""How a review looks: contributions, the values of one row before and after, what the rules and earlier reviewers say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QBrush, QPalette
from qgis.PyQt.QtWidgets import QHeaderView, QListWidget, QListWidgetItem, QTreeWidget, QTreeWidgetItem

from insop_plugin.adapters.check_data import said
from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.locale_words import counted, moment_words, number
from insop_plugin.core import model
from insop_plugin.core.canonical import NOT_CONTENT, readers
from insop_plugin.core.errors import N_
from insop_plugin.core.model import GEOMETRY_COLUMN
from insop_plugin.core.rules import ERROR
from insop_plugin.gui import store_counts, values
from insop_plugin.gui.check import marks
from insop_plugin.gui.form.colours import ink

if TYPE_CHECKING:
    from insop_plugin.adapters.review_data import QueueRow
    from insop_plugin.core.canonical import Row
    from insop_plugin.core.kinship import Key
    from insop_plugin.stores.reviews import Batch, Verdict

FIELD_PX = 190  # widest column of field names
BATCH = Qt.ItemDataRole.UserRole
VERDICTS = {"accepted": N_("accepted"), "rejected": N_("returned"), "withdrawn": N_("withdrawn")}


def show_batches(tree: QTreeWidget, batches: tuple[Batch, ...], chosen: str = "") -> None:
    """List contributions, oldest first; the chosen one (its id), else the first, becomes the current one."""
    tree.clear()
    tree.setHeaderLabels([tr("Contribution of"), tr("Country"), tr("When"), tr("Records")])
    for batch in batches:
        item = QTreeWidgetItem([who_words(batch), batch.country, moment_words(batch.at), counts_words(batch.counts)])
        item.setData(0, BATCH, batch)
        for column in range(4):
            item.setToolTip(column, _terms(batch))
        tree.addTopLevelItem(item)
    for column in range(3):
        tree.resizeColumnToContents(column)
    wanted = next((n for n, batch in enumerate(batches) if batch.push_id == chosen), 0)
    tree.setCurrentItem(tree.topLevelItem(wanted))


def chosen_batch(tree: QTreeWidget) -> Batch | None:
    """Return the current contribution."""
    item = tree.currentItem()
    return item.data(0, BATCH) if item is not None else None


def who_words(batch: Batch) -> str:
    """Return who contributed."""
    return f"{batch.actor}, {batch.organisation}" if batch.organisation else batch.actor


def counts_words(counts: Mapping[str, int]) -> str:
    """Return how many rows of each collection."""
    return " · ".join(f"{tr(model.collection(name).label)} {number(n)}" for name, n in counts.items())


def show_values(tree: QTreeWidget, row: QueueRow | None, names: Mapping[Key, str]) -> None:
    """Show the fields of a row: what changed first, then what it has."""
    if row is None:
        return show_pair(tree, "", None, {}, names)
    show_pair(tree, row.key[0], row.accepted, row.row, {**row.refers, **names})


def show_pair(tree: QTreeWidget, name: str, before: Row | None, after: Row, names: Mapping[Key, str]) -> None:
    """Show two versions of a row beside each other; `before` is None for a new row."""
    tree.clear()
    tree.setHeaderLabels([tr("Field"), tr("Before"), tr("Now")] if before is not None else [tr("Field"), tr("Value")])
    tree.setColumnCount(3 if before is not None else 2)
    columns = {column.name: column for column in model.collection(name).columns} if name else {}
    fields = [field for field in (readers(name) if name else ()) if field not in NOT_CONTENT]
    shown = [field for field in fields if any(row and row.get(field) is not None for row in (before, after))]
    for field in sorted(shown, key=lambda field: before is None or before.get(field) == after.get(field)):
        tree.addTopLevelItem(_field(columns.get(field), field, (before, after), names))
    tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
    tree.resizeColumnToContents(0)
    tree.setColumnWidth(0, min(tree.columnWidth(0) + 8, FIELD_PX))


def show_said(box: QListWidget, row: QueueRow | None) -> None:
    """Show what an earlier reviewer said of a row, and what the rules find."""
    box.clear()
    if row is None:
        return
    if row.verdict is not None:
        box.addItem(QListWidgetItem(verdict_words(row.verdict)))
    for finding in sorted(row.findings, key=lambda finding: finding.severity != ERROR):
        is_error = finding.severity == ERROR
        icon = (marks.error if is_error else marks.warning)(ink(is_error, box.palette()))
        box.addItem(QListWidgetItem(icon, " ".join(text for text in said(finding) if text)))
    if not row.findings:
        box.addItem(tr("The rules find nothing wrong."))


def verdict_words(verdict: Verdict) -> str:
    """Return who decided what, when and why."""
    facts = {"who": verdict.reviewer, "when": moment_words(verdict.at), "what": tr(VERDICTS.get(verdict.state, verdict.state))}
    head = tr("{who}, {when}: {what}").format(**facts)
    return f"{head} – {verdict.reason}" if verdict.reason else head


def total_words(batches: tuple[Batch, ...]) -> str:
    """Return how much waits."""
    n = sum(sum(batch.counts.values()) for batch in batches)
    rows = counted(n, N_("1 row waits for a decision"), N_("{n} rows wait for a decision"))
    where = counted(len(batches), N_("in 1 contribution"), N_("in {n} contributions"))
    return f"{rows}, {where}."


def _terms(batch: Batch) -> str:
    facts = (
        (tr("Licence"), batch.licence and store_counts.label_of("licence", batch.licence)),
        (tr("Sharing level"), batch.sharing_level and store_counts.label_of("sharing_level", batch.sharing_level)),
        (tr("Contribution"), batch.push_id),
        (tr("Revision"), str(batch.rev)),
    )
    return "\n".join(f"{label}: {text}" for label, text in facts if text)


def _field(column: model.Column | None, name: str, pair: tuple[Row | None, Row], names: Mapping[Key, str]) -> QTreeWidgetItem:
    before, after = pair
    texts = [_text(column, one.get(name), names) for one in (before, after) if one is not None]
    is_changed = before is not None and before.get(name) != after.get(name)
    if name == GEOMETRY_COLUMN and is_changed:
        moved = values.moved_words(before.get(name), after.get(name))
        texts[-1] = f"{moved} · {texts[-1]}" if moved else texts[-1]
    item = QTreeWidgetItem([values.field_words(column), *texts])
    for n, text in enumerate(texts, 1):
        item.setToolTip(n, text)
    if before is not None:
        _dress(item, is_changed)
    return item


def _dress(item: QTreeWidgetItem, is_changed: bool) -> None:
    """What changed stands out, the rest steps back."""
    font = item.font(0)
    font.setBold(True)
    grey = QBrush(QPalette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text))
    for column in range(3):
        if is_changed:
            item.setFont(column, font)
        else:
            item.setForeground(column, grey)


def _text(column: model.Column | None, value: object, names: Mapping[Key, str]) -> str:
    if value is not None and column is not None and column.references:
        return names.get((column.references, str(value)), str(value))
    return values.value_words(column, value)
