"""What is about to be sent: how many rows of which contribution, every rejection with its reason, what stays open."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QTreeWidget, QTreeWidgetItem

from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.locale_words import counted, moment_words, number
from insop_plugin.core import model
from insop_plugin.core.deciding import Draft
from insop_plugin.core.errors import N_
from insop_plugin.core.review import ACCEPTED, REJECTED
from insop_plugin.gui.review import view

if TYPE_CHECKING:
    from insop_plugin.adapters.review_data import QueueRow
    from insop_plugin.stores.review_sending import Sent
    from insop_plugin.stores.reviews import Batch

NAMED = 200  # rejections named one by one of each contribution


def short_words(draft: Draft) -> str:
    """Return “12 accepted, 2 rejected”."""
    facts = {"accepted": number(draft.count(ACCEPTED)), "rejected": number(draft.count(REJECTED))}
    return tr("{accepted} accepted, {rejected} rejected").format(**facts)


def show(tree: QTreeWidget, batches: Iterable[Batch], loaded: Mapping[str, list[QueueRow]], draft: Draft) -> None:
    """List by contribution what is decided; rejections and remarks are named."""
    tree.clear()
    tree.setHeaderLabels([tr("Contribution, record"), tr("Decision")])
    known = {batch.push_id: batch for batch in batches}
    for push_id, rows in loaded.items():
        mine = [row for row in rows if row.key in draft.choices]
        if mine:
            tree.addTopLevelItem(_batch(known.get(push_id), mine, draft))
    tree.expandAll()
    tree.resizeColumnToContents(0)
    tree.setColumnWidth(0, min(tree.columnWidth(0) + 12, 520))


def warning_words(draft: Draft) -> str:
    """Return what the reviewer should know before sending."""
    loose = len(draft.loose())
    one = N_("1 row would be accepted while the record it belongs to still waits.")
    many = N_("{n} rows would be accepted while the records they belong to still wait.")
    words = [counted(loose, one, many)] if loose else []
    own = sum(row.is_own for row in draft.rows.values())
    words += [counted(own, N_("1 row is your own and stays undecided."), N_("{n} rows are your own and stay undecided."))] if own else []
    rest = len(draft.rows) - len(draft.choices) - own
    words += [counted(rest, N_("1 row you looked at stays undecided."), N_("{n} rows you looked at stay undecided."))] if rest > 0 else []
    return " ".join(words)


def sent_words(sent: Sent) -> str:
    """Return what became of a review: what is stored, and what is not and why."""
    counts = {state: sum(one.state == state for one in sent.stored) for state in (ACCEPTED, REJECTED)}
    text = tr("Sent: {accepted} accepted, {rejected} rejected.").format(**{name: number(n) for name, n in counts.items()})
    return " ".join([text, *problem_words(sent)])


def problem_words(sent: Sent) -> list[str]:
    """Return what was not taken."""
    words = []
    if sent.changed:
        one = N_("1 row was changed meanwhile: look at it again.")
        words.append(counted(len(sent.changed), one, N_("{n} rows were changed meanwhile: look at them again.")))
    if sent.findings:
        first = sent.findings[0]
        told = tr(first.message).format(**first.facts)
        one, many = N_("1 row is not taken by the store: {told}"), N_("{n} rows are not taken by the store: {told}")
        template = tr(one) if len(sent.refused) == 1 else tr(many)
        words.append(template.format(n=number(len(sent.refused)), told=told))
    return [*words, *(tr(message) for message in sent.messages if message)]


def _batch(batch: Batch | None, rows: list[QueueRow], draft: Draft) -> QTreeWidgetItem:
    title = f"{view.who_words(batch)} · {moment_words(batch.at)}" if batch else tr("Another contribution")
    counts = {state: sum(draft.choices[row.key].state == state for row in rows) for state in (ACCEPTED, REJECTED)}
    words = tr("{accepted} accepted, {rejected} rejected").format(**{name: number(n) for name, n in counts.items()})
    top = QTreeWidgetItem([title, words])
    told = [row for row in rows if draft.choices[row.key].because is None and draft.choices[row.key].reason]
    top.addChildren([_row(row, draft) for row in told[:NAMED]])
    if len(told) > NAMED:
        top.addChild(QTreeWidgetItem([tr("… and {n} more").format(n=number(len(told) - NAMED))]))
    return top


def _row(row: QueueRow, draft: Draft) -> QTreeWidgetItem:
    choice = draft.choices[row.key]
    word = tr("Accept") if choice.state == ACCEPTED else tr("Reject")
    singular = tr(model.collection(row.key[0]).singular).capitalize()
    item = QTreeWidgetItem([f"{singular} {row.name}", f"{word}: {choice.reason}"])
    item.setToolTip(1, choice.reason)
    return item
