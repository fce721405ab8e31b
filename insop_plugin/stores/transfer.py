"""Sending a whole store, or a part of it, to another one: a workshop's folder to the central store, and back.

Rows keep their identity. Those the other store has already, the same, are passed over; those that differ there are
left as they are and listed. Rows that the other store refuses by name are left out, with what belongs to them, and
the rest goes on. Sent again, nothing is stored twice. Files of attachments go before their rows. Not sent: the
journal, reviews, who made a row originally, deleted rows. All rows arrive as contributed and wait for a review there.
"""

import uuid
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from insop_plugin.core import canonical, changes, kinship, model
from insop_plugin.core.changes import Change, Conflict, Contribution, Identity, Receipt
from insop_plugin.core.errors import N_
from insop_plugin.core.kinship import Key
from insop_plugin.core.progress import Progress, silent
from insop_plugin.core.rules.findings import ERROR, Finding
from insop_plugin.stores import attached, errors, http_errors, parts, statements
from insop_plugin.stores.files import OtherContent, StoredFile
from insop_plugin.stores.protocol import ALL, Selection, Store, StoreInfo, Window

PAGE = 5000
USUAL_LIMIT = 5000
HEIR = N_("It belongs to a row that the store does not take: {owner}.")
MEND_OWNER = N_("Mend that row and send again.")
NAMESPACE = uuid.UUID("6d1c9f0e-3f0b-4c53-9a4e-0c3f5a8d7b21")


@dataclass(frozen=True)
class TransferOrder:
    """Who sends, and what."""

    who: Identity
    selection: Selection = ALL


@dataclass(frozen=True)
class Transfer:
    """What became of it: rows = accepted + there_already + differing + refused + left."""

    rows: int
    accepted: int = 0
    there_already: int = 0
    differing: tuple[Conflict, ...] = ()  # rows that the other store has in another form, with that form
    refused: tuple[Finding, ...] = ()  # a finding for each row that the other store does not take, or whose owner it does not
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
    work = _Sending((source, target), there, _named(order.who, here), there.changes_limit or USUAL_LIMIT)
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

    def __init__(self, stores: tuple[Store, Store], there: StoreInfo, who: Identity, limit: int):
        (self.source, self.target), self.there, self.who, self.limit = stores, there, who, limit
        self.accepted = self.there_already = 0
        self.differing: list[Conflict] = []
        self.out: dict[Key, Finding] = {}

    def send(self, added: Sequence[Change], progress: Progress) -> Transfer:
        """Send part after part until all are there or one is refused."""
        at, refusal = 0, None
        while at < len(added) and refusal is None:
            progress(at / len(added))
            part = added[at : at + self.limit]
            try:
                refusal = self.refused(self.without_heirs(part))
            except errors.TooMuchAtOnce:
                if len(part) < 2:
                    raise
                self.limit = (len(part) + 1) // 2
                continue
            at += len(part)
        n = self.accepted + self.there_already + len(self.differing) + len(self.out)
        counts = len(added), self.accepted, self.there_already
        return Transfer(*counts, tuple(self.differing), tuple(self.out.values()), len(added) - n, refusal)

    def refused(self, part: Sequence[Change]) -> Receipt | None:
        """Send one part without what is there already; return the receipt where it is refused for another reason."""
        self.carry_files(part)
        while part:
            receipt = self.target.push(self.contribution(part))
            if receipt.is_stored:
                self.accepted += len(part) if receipt.status == "ok" else 0
                self.there_already += len(part) if receipt.status != "ok" else 0
                return None
            if receipt.status == "conflict":
                part = self.without(part, receipt.conflicts)
                continue
            n = len(part)
            part = self.without_refused(part, receipt)
            if len(part) == n:
                return receipt
        return None

    def carry_files(self, part: Sequence[Change]) -> None:
        """Bring the files that attachments name from store to store, as far as they are there."""
        here, there = self.source.files, self.target.files
        if here is None or there is None:
            return
        with TemporaryDirectory() as folder:
            for values in (change.values for change in part if change.collection == attached.COLLECTION):
                file = StoredFile(str(values.get("sha256")), int(values.get("bytes") or 0))
                if attached.HASH.fullmatch(file.sha256) and here.has(file) and not there.has(file):
                    with suppress(OtherContent, http_errors.TooLongToSend):  # damaged here, or too big there: the row goes alone
                        here.fetch(file, Path(folder, file.sha256))
                        there.keep(file, Path(folder, file.sha256))

    def without_refused(self, part: Sequence[Change], receipt: Receipt) -> list[Change]:
        """Return the rows that a refusal does not name, and note the others."""
        named = {(found.collection, found.uid): found for found in map(Finding.from_json, receipt.findings)}
        self.out.update({key: named[key] for change in part if (key := (change.collection, change.uid)) in named})
        return self.without_heirs(part)

    def without_heirs(self, part: Sequence[Change]) -> list[Change]:
        """Return the rows that neither were refused nor point to one that was, and note the others."""
        kept = []
        for change in part:
            key = change.collection, change.uid
            owner = next((one for one in _pointed_at(change) if one in self.out), None)
            if owner and key not in self.out:
                self.out[key] = Finding(*key, "", "missing_parent", ERROR, HEIR, MEND_OWNER, facts={"owner": " ".join(owner)})
            if key not in self.out:
                kept.append(change)
        return kept

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


def _pointed_at(change: Change) -> Iterator[Key]:
    """Yield the rows that a row points to."""
    yield from kinship.owners_of(change.collection, change.values)
    for column in statements.references(model.collection(change.collection)):
        if change.values.get(column.name):
            yield str(column.references), str(change.values[column.name])


def _is_same(change: Change, conflict: Conflict) -> bool:
    row = conflict.current
    if row is None or row["deleted"]:
        return False
    return {name: value for name, value in canonical.content(row).items() if value is not None} == dict(change.values)
