"""Sending a whole store, or a part of it, to another one: a workshop's folder, or a national store, to the central one.

Rows keep their identity. What `handed_on` chooses is sent: what was accepted, unless all is asked for. Rows that the
other store has already are passed over; those of which it has a former version are brought up to date; those that
were edited there by somebody else are left as they are and listed (`lineage`). Rows that the other store refuses by
name are left out, with what belongs to them, and the rest goes on. Sent again, nothing is stored twice. Files of
attachments go before their rows. Not sent: the journal, reviews, who made a row originally, deleted rows. All rows
arrive as contributed and wait for a review there.
"""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from insop_plugin.core import changes
from insop_plugin.core.canonical import Row
from insop_plugin.core.changes import Change, Conflict, Contribution, Identity, Receipt
from insop_plugin.core.errors import N_
from insop_plugin.core.kinship import Key
from insop_plugin.core.progress import Progress, silent
from insop_plugin.core.review import REJECTED, WITHDRAWN
from insop_plugin.core.rules.findings import ERROR, Finding
from insop_plugin.stores import attached, errors, handed_on, http_errors, lineage, parts
from insop_plugin.stores.files import OtherContent, StoredFile
from insop_plugin.stores.handed_on import Choice, Rows
from insop_plugin.stores.protocol import ALL, Selection, Store, StoreInfo
from insop_plugin.stores.reviews import row_at

USUAL_LIMIT = 5000
FAR_MORE = 4  # times as many rows there as are sent: then they are not looked at beforehand, the answers tell
HEIR = N_("It belongs to a row that the store does not take: {owner}.")
MEND_OWNER = N_("Mend that row and send again.")


@dataclass(frozen=True)
class TransferOrder:
    """Who sends, and what."""

    who: Identity
    selection: Selection = ALL
    with_waiting: bool = False  # also rows that nobody has accepted yet, all of them as they are now


@dataclass(frozen=True)
class Transfer:
    """What became of it: rows = accepted + there_already + differing + refused + left + staying."""

    rows: int
    accepted: int = 0
    there_already: int = 0  # as they are here, or newer
    differing: tuple[Conflict, ...] = ()  # rows that were edited there too, or deleted there; with the form they have there
    refused: tuple[Finding, ...] = ()  # a finding for each row that the other store does not take, or whose owner it does not
    left: int = 0  # rows that were not sent, as the store refused
    refusal: Receipt | None = None  # why
    staying: tuple[Finding, ...] = ()  # rows that are not handed on, with the reason
    returned: tuple[Conflict, ...] = ()  # of those there already: the ones that were rejected or withdrawn there
    standing: tuple[Conflict, ...] = ()  # of those that stay: withdrawn here, but not there


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
    choice = handed_on.choose(source, order.selection, order.with_waiting)
    known = _known(target, order.selection, len(choice.going))
    limit = there.changes_limit or USUAL_LIMIT
    done = _Sending((source, target), choice, (there, _named(order.who, here)), limit).send(known, progress)
    return replace(done, standing=tuple(_standing(target, choice.withdrawn)))


def _known(target: Store, selection: Selection, n: int) -> Rows:
    """Return what the other store has of the rows, where looking costs no more than sending them."""
    there = sum(target.counts(selection).values())
    return handed_on.pulled(target, selection) if n and there <= FAR_MORE * n + USUAL_LIMIT else {}


def _standing(target: Store, withdrawn: Sequence[Key]) -> Iterator[Conflict]:
    """Yield rows that were withdrawn here and still count there: only a reviewer of that store withdraws them."""
    for name, uid in withdrawn:
        versions = target.history(name, uid)
        row = row_at(name, versions, versions[-1].rev) if versions else None
        if row and not row["deleted"] and row["state"] != WITHDRAWN:
            yield Conflict(name, uid, 0, versions[-1].rev, row, str(row["updated_by"]))


def _named(who: Identity, here: StoreInfo) -> Identity:
    """Return who sends, with a word on where the rows come from: it stands in the ledger of the other store."""
    return replace(who, client=f"{who.client}; from {here.title} ({here.store_id}), revision {here.rev}")


def _contents(store: Store, change: Change, row: Row) -> list[Row]:
    """Return what a row has been in a store, up to a version; one that was never edited is not asked after."""
    history = () if row["updated_at"] == row["created_at"] else store.history(change.collection, change.uid)
    return lineage.contents(change.collection, history, row)


class _Sending:
    """One transfer while it runs."""

    def __init__(self, stores: tuple[Store, Store], choice: Choice, to: tuple[StoreInfo, Identity], limit: int):
        (self.source, self.target), (self.there, self.who), self.limit = stores, to, limit
        self.choice = choice
        self.accepted = self.there_already = 0
        self.differing: list[Conflict] = []
        self.returned: list[Conflict] = []
        self.out: dict[Key, Finding] = {}

    def send(self, known: Rows, progress: Progress) -> Transfer:
        """Send part after part until all are there or one is refused."""
        at, refusal, fresh = 0, None, list(self.in_order(known))
        while at < len(fresh) and refusal is None:
            progress(at / len(fresh))
            part = fresh[at : at + self.limit]
            try:
                refusal = self.refused(self.without_heirs(part))
            except errors.TooMuchAtOnce:
                if len(part) < 2:
                    raise
                self.limit = (len(part) + 1) // 2
                continue
            at += len(part)
        return self.told(refusal)

    def told(self, refusal: Receipt | None) -> Transfer:
        """Return what became of all rows."""
        n, staying = len(self.choice.going), tuple(self.choice.staying.values())
        left = n - self.accepted - self.there_already - len(self.differing) - len(self.out)
        some = tuple(self.differing), tuple(self.out.values()), left, refusal, staying, tuple(self.returned)
        return Transfer(n + len(staying), self.accepted, self.there_already, *some)

    def in_order(self, known: Rows) -> Iterator[Change]:
        """Yield the changes that the other store lacks, parents first."""
        added = [changes.insert(name, row) for (name, _), row in self.choice.going.items()]
        added.sort(key=parts.order_of(added))
        for change in added:
            row = known.get((change.collection, change.uid))
            met = Conflict(change.collection, change.uid, 0, int(row["rev"] or 0), row, str(row["updated_by"])) if row else None
            change = self.newer(change, met) if met else change
            if change:
                yield change

    def refused(self, part: Sequence[Change]) -> Receipt | None:
        """Send one part without what is there already; return the receipt where it is refused for another reason."""
        self.carry_files(part)
        while part:
            receipt = self.target.push(self.contribution(part))
            if receipt.is_stored:
                self.accepted += len(part)
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
            for row in (self.row(change) for change in part if change.collection == attached.COLLECTION):
                file = StoredFile(str(row.get("sha256")), int(row.get("bytes") or 0))
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
            owner = next((one for one in handed_on.pointed_at(change.collection, self.row(change)) if one in self.out), None)
            if owner and key not in self.out:
                self.out[key] = Finding(*key, "", "missing_parent", ERROR, HEIR, MEND_OWNER, facts={"owner": " ".join(owner)})
            if key not in self.out:
                kept.append(change)
        return kept

    def without(self, part: Sequence[Change], conflicts: Sequence[Conflict]) -> list[Change]:
        """Return the changes that are still to be made, after the other store has said what it has."""
        met = {(conflict.collection, conflict.uid): conflict for conflict in conflicts}
        asked = ((change, met.get((change.collection, change.uid))) for change in part)
        return [one for change, conflict in asked if (one := self.newer(change, conflict) if conflict else change)]

    def newer(self, change: Change, met: Conflict) -> Change | None:
        """Return the change that brings a row there up to date; note the row where there is none to make."""
        row, theirs = self.row(change), met.current
        if theirs is None or theirs["deleted"] or theirs["rev"] == change.base_rev:
            self.differing.append(met)
            return None
        how = lineage.SAME if lineage.is_same(row, theirs) else self.relation(change, row, theirs)
        if how == lineage.AHEAD:
            return changes.update(change.collection, theirs, row)
        if how == lineage.APART:
            self.differing.append(met)
            return None
        self.there_already += 1
        if theirs["state"] in (REJECTED, WITHDRAWN):
            self.returned.append(met)
        return None

    def relation(self, change: Change, row: Row, theirs: Row) -> str:
        """Return how the version here stands to the one there."""
        mine = _contents(self.source, change, row)
        return lineage.relation(mine, _contents(self.target, change, theirs))

    def row(self, change: Change) -> Row:
        """Return the whole row of a change."""
        return self.choice.going[change.collection, change.uid]

    def contribution(self, part: Sequence[Change]) -> Contribution:
        """Return a part under a fresh id: sent another day, the answer must say what is there that day.

        Repeated on a bad line it keeps its id; done again, its rows are met by their own identities.
        """
        return Contribution(changes.new_id(), self.there.store_id, self.there.epoch, 0, self.who, tuple(part))
