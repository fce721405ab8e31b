"""How a contribution is looked over: a list of rows, their values before and after, a map of them."""

from collections.abc import Iterable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPixmap
from qgis.PyQt.QtWidgets import QDialog, QTreeWidget, QTreeWidgetItem

from insop_plugin.adapters.i18n import tr, words
from insop_plugin.adapters.locale_words import counted, number
from insop_plugin.adapters.preview import Preview, RowPreview
from insop_plugin.core import model
from insop_plugin.core.changes import Identity
from insop_plugin.core.errors import N_
from insop_plugin.gui import contribute_map, values

ROW = Qt.ItemDataRole.UserRole
WORDS = {"insert": N_("added"), "update": N_("changed"), "delete": N_("deleted")}


def show(dialog: QDialog, preview: Preview | None, below: Iterable) -> None:
    """Show what would be sent and what the rules say of it; without a preview everything is empty."""
    dialog.headLabel.setText(total_words(preview) if preview else tr("Looking at your edits…"))
    dialog.changesTree.clear()
    show_values(dialog.valuesTree, None)
    if preview is not None:
        show_rows(dialog.changesTree, preview)
        contribute_map.show_places(dialog.canvas, preview, below)
    dialog.verdictLabel.setText(_verdict_words(preview) if preview else "")
    dialog.takeBackButton.setEnabled(False)
    dialog.takeBackButton.setVisible(bool(preview and preview.total))
    dialog.checkButton.setVisible(bool(preview and preview.findings))
    dialog.conflictLabel.setText(_conflict_words(preview) if preview else "")
    for part in (dialog.conflictLabel, dialog.mineButton, dialog.theirsButton):
        part.setVisible(bool(preview and preview.conflicts))
    dialog.targetText.setText(_target_words(preview) if preview else "")
    dialog.packageButton.setVisible(not (preview and preview.is_central))


def show_rows(tree: QTreeWidget, preview: Preview) -> None:
    """List the rows by collection; what is too much to list is counted."""
    tree.clear()
    tree.setHeaderLabels([tr("Record"), tr("What happens")])
    contested = set(preview.conflicts)
    for collection, counts in preview.counts.items():
        top = QTreeWidgetItem([tr(model.collection(collection).label), _counts_words(counts)])
        tree.addTopLevelItem(top)
        mine = [row for row in preview.rows if row.collection == collection]
        top.addChildren([_row_item(row, (row.collection, row.uid) in contested) for row in mine])
        hidden = sum(counts.values()) - len(mine)
        if hidden:
            top.addChild(QTreeWidgetItem([tr("… and {n} more").format(n=number(hidden))]))
        top.setExpanded(sum(counts.values()) <= 50)
    tree.resizeColumnToContents(0)
    tree.setColumnWidth(0, min(tree.columnWidth(0) + 20, 320))


def chosen_rows(tree: QTreeWidget) -> list[RowPreview]:
    """Return the rows that are selected in the list."""
    return [item.data(0, ROW) for item in tree.selectedItems() if item.data(0, ROW) is not None]


def given_up(tree: QTreeWidget, preview: Preview) -> list[tuple[str, str]]:
    """Return the rows chosen in the list that can become again what the store has: changed or deleted, nobody else's too."""
    chosen = [(row.collection, row.uid) for row in chosen_rows(tree) if row.action != "insert"]
    return [key for key in chosen if key not in preview.conflicts]


def show_values(tree: QTreeWidget, row: RowPreview | None) -> None:
    """Show what changes in one row, field by field."""
    tree.clear()
    tree.setHeaderLabels([tr("Field"), tr("Before"), tr("After")])
    if row is None:
        return
    collection = model.collection(row.collection)
    columns = {column.name: column for column in collection.columns}
    for name in dict.fromkeys((*row.before, *row.after)):
        column = columns.get(name)
        texts = [values.value_words(column, some.get(name)) for some in (row.before, row.after)]
        item = QTreeWidgetItem([values.field_words(column), *texts])
        for n, text in enumerate(texts, 1):
            item.setToolTip(n, text)
        tree.addTopLevelItem(item)
    for n in range(2):
        tree.resizeColumnToContents(n)
        tree.setColumnWidth(n, min(tree.columnWidth(n), 180))


def total_words(preview: Preview) -> str:
    """Return in one sentence what would be sent."""
    if not preview.total:
        return tr("There is nothing to send: the store has all you did.")
    counts = {action: sum(by_action[action] for by_action in preview.counts.values()) for action in WORDS}
    return tr("{title}: {words}.").format(title=preview.title, words=_counts_words(counts))


def missing_words(preview: Preview | None, who: Identity) -> str:
    """Return what still stands in the way of sending; empty where nothing does."""
    if preview is None or not preview.total:
        return ""
    if preview.errors:
        return tr("Mend the errors first.")
    if preview.conflicts:
        return tr("Decide first about the rows that others changed too.")
    if not who.name:
        return tr("Say who you are.")
    return "" if who.licence else tr("Choose a licence.")


def offline_words(preview: Preview) -> str:
    """Return what to do while the store cannot be reached."""
    if preview.is_central and preview.why is not None:
        return words(preview.why)
    return tr(
        "The store {address} is not connected. Your edits are kept: send them later, choose where the store is now,"
        " or make a package to carry there."
    ).format(address=preview.address)


def _verdict_words(preview: Preview) -> str:
    errors, warnings = len(preview.errors), len(preview.findings) - len(preview.errors)
    if errors:
        first = preview.errors[0]
        told = tr(first.message).format(**first.facts)
        blocking = counted(errors, N_("1 error keeps this from being sent."), N_("{n} errors keep this from being sent."))
        return tr("{blocking} The first: {told}").format(blocking=blocking, told=told) if errors > 1 else f"{blocking} {told}"
    if warnings:
        one, many = N_("The rules have 1 doubt; you may send all the same."), N_("The rules have {n} doubts; you may send all the same.")
        return counted(warnings, one, many)
    return tr("The rules find nothing wrong.") if preview.total else ""


def _target_words(preview: Preview) -> str:
    if preview.member:
        return tr("{address} · signed in as {name}").format(address=preview.address, name=preview.member)
    return preview.address


def _conflict_words(preview: Preview) -> str:
    if not preview.conflicts:
        return ""
    one = N_("1 row was changed here and in the store. Decide:")
    many = N_("{n} rows were changed here and in the store. Choose in the list, then decide:")
    return counted(len(preview.conflicts), one, many)


def _counts_words(counts: dict[str, int]) -> str:
    return ", ".join(f"{number(counts[action])} {tr(word)}" for action, word in WORDS.items() if counts.get(action))


def _row_item(row: RowPreview, is_contested: bool) -> QTreeWidgetItem:
    words = tr("{what} · changed by others too").format(what=tr(WORDS[row.action])) if is_contested else tr(WORDS[row.action])
    item = QTreeWidgetItem([row.name, words])
    item.setIcon(1, _dot(contribute_map.COLOURS[row.action]))
    item.setData(0, ROW, row)
    return item


def _dot(colour: str) -> QIcon:
    picture = QPixmap(10, 10)
    picture.fill(QColor(colour))
    return QIcon(picture)
