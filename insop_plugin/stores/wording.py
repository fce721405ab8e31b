"""Receipts in words: templates and facts, translated where a person reads them."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from insop_plugin.core import model
from insop_plugin.core.changes import Conflict, Receipt
from insop_plugin.core.errors import N_
from insop_plugin.core.rules.findings import Finding

SHOWN = 20  # rows named one by one

STATUS = {
    "ok": N_("Accepted by the store “{title}”, revision {rev}."),
    "replayed": N_("The store “{title}” had this contribution already, revision {rev}."),
    "pending": N_("Packed; it waits to be brought to the store “{title}”."),
    "conflict": N_("Refused as a whole: rows were changed in the store meanwhile. Your edits are kept."),
    "invalid": N_("Refused as a whole: some rows are not right yet. Your edits are kept."),
    "forbidden": N_("Refused as a whole: the store does not take it. Your edits are kept."),
    "epoch_changed": N_("Refused as a whole: the store was restored from a backup. Your edits are kept."),
    "schema_too_old": N_("Refused as a whole: the store has a newer data model. Your edits are kept."),
}


@dataclass(frozen=True)
class Line:
    """One line: templates of its sentences and what fills them, after the row it is about."""

    templates: tuple[str, ...]
    facts: Mapping[str, object] = field(default_factory=dict)
    row: str = ""

    def text(self, translate: Callable[[str], str] = str) -> str:
        """Return the line in the language of `translate`."""
        said = " ".join(translate(template).format(**self.facts) for template in self.templates if template)
        return f"{self.row}: {said}" if self.row else said


def lines_of(receipt: Receipt) -> list[Line]:
    """Return a receipt line by line, with the first of the rows it names."""
    named = [*map(_conflict, receipt.conflicts), *(_finding(Finding.from_json(entry)) for entry in receipt.findings)]
    more = [Line((N_("… and {n} more, see the receipt."),), {"n": len(named) - SHOWN})] if len(named) > SHOWN else []
    return [*_head(receipt), *named[:SHOWN], *more]


def _head(receipt: Receipt) -> Iterator[Line]:
    if receipt.accepted or receipt.pending or receipt.refused:
        yield Line((STATUS[receipt.status],), {"title": receipt.title, "rev": receipt.rev})
    if receipt.message:
        yield Line(("{message}",), {"message": receipt.message})
    counts = {"accepted": receipt.accepted, "pending": receipt.pending, "refused": receipt.refused}
    yield Line((N_("Changes: {accepted} accepted, {pending} pending, {refused} refused."),), counts)


def _conflict(conflict: Conflict) -> Line:
    facts = {"by": conflict.changed_by, "rev": conflict.current_rev}
    said = N_("changed in the store by {by} (revision {rev}).")
    if conflict.current is None:
        said = N_("the store does not have it.")
    elif conflict.current["deleted"]:
        said = N_("deleted in the store by {by}.")
    return Line((said,), facts, _row(conflict.collection, conflict.uid))


def _finding(finding: Finding) -> Line:
    return Line((finding.message, finding.hint), finding.facts, _row(finding.collection, finding.uid))


def _row(collection: str, uid: str) -> str:
    known = {found.name: found.singular for found in model.collections()}
    return f"{known.get(collection, collection)} {uid}"
