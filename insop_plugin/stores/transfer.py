"""Sending a whole store, or a part of it, to another one: a workshop's folder to the central store, and back.

Rows keep their identity. Those the other store has already, the same, are passed over; those that differ there are
left as they are and listed. Sent again, nothing is stored twice. Not sent: the journal, reviews, who made a row
originally, deleted rows, files of attachments. All rows arrive as contributed and wait for a review there.
"""

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from insop_plugin.core import canonical, changes
from insop_plugin.core.changes import Change, Conflict, Contribution, Identity, Receipt
from insop_plugin.core.progress import Progress, silent
from insop_plugin.stores import errors, parts
from insop_plugin.stores.protocol import ALL, Selection, Store, StoreInfo, Window

PAGE = 5000
USUAL_LIMIT = 5000
NAMESPACE = uuid.UUID("6d1c9f0e-3f0b-4c53-9a4e-0c3f5a8d7b21")


@dataclass(frozen=True)
class TransferOrder:
    """Who sends, and what."""

    who: Identity
    selection: Selection = ALL


@dataclass(frozen=True)
class Transfer:
    """What became of it: rows = accepted + there_already + differing + left."""

    rows: int
    accepted: int = 0
    there_already: int = 0
    differing: tuple[Conflict, ...] = ()  # rows that the other store has in another form, with that form
    left: int = 0  # rows that were not sent, as the store refused
    refusal: Receipt | None = None  # why


def transfer(source: Store, target: Store, order: TransferOrder, progress: Progress = silent) -> Transfer:
    """Contribute the rows of one store to another, in parts that each arrive whole.

    Args:
        source: where the rows are.
        target: where they go.
        order: who contributes under which terms, and which rows.
        progress: told the share done.

    Raises:
        WrongStore: both are the same store.
        NoAnswer, NotSentYet: a store could not be reached; what arrived is there, the rest comes when it is done again.
    """
    here, there = source.info(), target.info()
    if here.store_id == there.store_id:
        facts = {"expected": here.store_id, "found": there.store_id, "other": there.title}
        raise errors.WrongStore(path=source.address, title=here.title, **facts)
    added = sorted(_added(source, order.selection), key=_place)
    added.sort(key=parts.order_of(added))
    work = _Sending(target, there, _named(order.who, here), there.changes_limit or USUAL_LIMIT)
    return work.send(added, progress)


def _place(change: Change) -> str:
    """Sort in one order whatever the store gives: the same rows make the same parts."""
    return change.uid


def _added(source: Store, selection: Selection) -> Iterator[Change]:
    """Yield every live row as one to be added."""
    window: Window | None = Window(0, selection=selection, limit=PAGE)
    while window is not None:
        page = source.pull(window)
        yield from (changes.insert(entry.collection, entry.row) for entry in page.entries if entry.row is not None)
        window = replace(window, until=page.until, after=page.next) if page.next else None


def _named(who: Identity, here: StoreInfo) -> Identity:
    """Return who sends, with a word on where the rows come from: it stands in the ledger of the other store."""
    return replace(who, client=f"{who.client}; from {here.title} ({here.store_id}), revision {here.rev}")


class _Sending:
    """One transfer while it runs."""

    def __init__(self, target: Store, there: StoreInfo, who: Identity, limit: int):
        self.target, self.there, self.who, self.limit = target, there, who, limit
        self.accepted = self.there_already = 0
        self.differing: list[Conflict] = []

    def send(self, added: Sequence[Change], progress: Progress) -> Transfer:
        """Send part after part until all are there or one is refused."""
        at, refusal = 0, None
        while at < len(added) and refusal is None:
            progress(at / len(added))
            part = added[at : at + self.limit]
            try:
                refusal = self.refused(part)
            except errors.TooMuchAtOnce:
                if len(part) < 2:
                    raise
                self.limit = (len(part) + 1) // 2
                continue
            at += len(part)
        n = self.accepted + self.there_already + len(self.differing)
        return Transfer(len(added), self.accepted, self.there_already, tuple(self.differing), len(added) - n, refusal)

    def refused(self, part: Sequence[Change]) -> Receipt | None:
        """Send one part without what is there already; return the receipt where it is refused for another reason."""
        while part:
            receipt = self.target.push(self.contribution(part))
            if receipt.is_stored:
                self.accepted += len(part)
                return None
            if receipt.status != "conflict":
                return receipt
            part = self.without(part, receipt.conflicts)
        return None

    def without(self, part: Sequence[Change], conflicts: Sequence[Conflict]) -> list[Change]:
        """Return the rows that are not there yet, and note those that are."""
        met = {(conflict.collection, conflict.uid): conflict for conflict in conflicts}
        for change in part:
            conflict = met.get((change.collection, change.uid))
            if conflict and _is_same(change, conflict):
                self.there_already += 1
            elif conflict:
                self.differing.append(conflict)
        return [change for change in part if (change.collection, change.uid) not in met]

    def contribution(self, part: Sequence[Change]) -> Contribution:
        """Return a part under an id that is the same whenever its content is: sent again it is stored once."""
        made = Contribution("", self.there.store_id, self.there.epoch, 0, self.who, tuple(part))
        return replace(made, push_id=str(uuid.uuid5(NAMESPACE, made.digest())))


def _is_same(change: Change, conflict: Conflict) -> bool:
    row = conflict.current
    if row is None or row["deleted"]:
        return False
    return {name: value for name, value in canonical.content(row).items() if value is not None} == dict(change.values)
