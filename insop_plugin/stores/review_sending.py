"""Sending a review: in parts a store takes whole, past rows that changed meanwhile, and never twice.

A part that meets rows somebody has changed is sent again without them; those rows come back for another look. Where the
answer to a part was lost, the store is asked for it before anything new is sent. A part that only arrives after that
finds its rows changed and does nothing.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from insop_plugin.core import model
from insop_plugin.core.changes import Conflict, Identity, Receipt, new_id
from insop_plugin.core.deciding import Choice, Draft
from insop_plugin.core.errors import InsopError
from insop_plugin.core.kinship import Key
from insop_plugin.core.progress import Progress, silent
from insop_plugin.core.rules.findings import Finding
from insop_plugin.stores.protocol import Decision, Store

PART = 2000  # decisions in one review


@dataclass(frozen=True)
class Unsure:
    """A part that was sent without an answer."""

    review_id: str
    decisions: tuple[Decision, ...]


@dataclass(frozen=True)
class Sent:
    """What became of a review."""

    stored: tuple[Decision, ...] = ()
    changed: tuple[Conflict, ...] = ()  # rows that are not what the reviewer saw: not decided
    refused: tuple[Decision, ...] = ()  # the store does not take them: not decided
    findings: tuple[Finding, ...] = ()  # why
    messages: tuple[str, ...] = ()  # of answers that name no row
    receipts: tuple[Receipt, ...] = ()
    unsure: Unsure | None = None
    error: InsopError | None = field(default=None, compare=False)  # what ended the sending early

    @property
    def keys(self) -> set[Key]:
        """The rows that are decided now."""
        return {(decision.collection, decision.uid) for decision in self.stored}


def decisions_of(draft: Draft) -> tuple[Decision, ...]:
    """Return the decisions of a review, rows before those that belong to them."""
    number = {collection.name: n for n, collection in enumerate(model.collections())}
    made = (_decision(draft, key, choice) for key, choice in draft.choices.items())
    return tuple(sorted(made, key=lambda decision: number[decision.collection]))


def _decision(draft: Draft, key: Key, choice: Choice) -> Decision:
    return Decision(*key, draft.rows[key].rev, choice.state, choice.reason.strip())


def send(
    store: Store,
    who: Identity,
    decisions: Sequence[Decision],
    unsure: Unsure | None = None,
    progress: Progress = silent,
) -> Sent:
    """Send decisions; an interruption is told in the answer, with what was done before it.

    Args:
        store: where the rows wait.
        who: the reviewer.
        decisions: as `decisions_of` orders them.
        unsure: what an earlier sending has left without an answer.
        progress: told the share done.
    """
    try:
        sent = _late_answer(store, unsure)
    except InsopError as error:
        return Sent(unsure=unsure, error=error)
    rest = [decision for decision in decisions if _key(decision) not in sent.keys]
    parts = [Unsure(new_id(), tuple(rest[n : n + PART])) for n in range(0, len(rest), PART)]
    for n, part in enumerate(parts):
        sent = _send_part(store, who, part, sent)
        if sent.error is not None:
            return sent
        progress((n + 1) / len(parts))
    return sent


def _late_answer(store: Store, unsure: Unsure | None) -> Sent:
    """Return what became of a part whose answer was lost."""
    receipt = store.status(unsure.review_id) if unsure else None
    return Sent(stored=unsure.decisions, receipts=(receipt,)) if receipt and receipt.is_stored else Sent()


def _send_part(store: Store, who: Identity, part: Unsure | None, sent: Sent) -> Sent:
    while part is not None and part.decisions:
        try:
            receipt = store.review(part.review_id, who, part.decisions)
        except InsopError as error:
            return replace(sent, unsure=part, error=error)
        sent, part = _heard(sent, part, receipt)
    return sent


def _heard(sent: Sent, part: Unsure, receipt: Receipt) -> tuple[Sent, Unsure | None]:
    """Return what is known after an answer, and what is to be sent again."""
    sent = replace(sent, receipts=(*sent.receipts, receipt))
    if receipt.is_stored:
        return replace(sent, stored=sent.stored + part.decisions), None
    found = tuple(Finding.from_json(entry) for entry in receipt.findings)
    named = {(one.collection, one.uid) for one in (*receipt.conflicts, *found)}
    if not named:
        return replace(sent, refused=sent.refused + part.decisions, messages=(*sent.messages, receipt.message)), None
    bad = tuple(_among(part.decisions, {(one.collection, one.uid): None for one in found}))
    sent = replace(
        sent, changed=sent.changed + receipt.conflicts, findings=sent.findings + found, refused=sent.refused + bad
    )
    return sent, Unsure(new_id(), tuple(one for one in part.decisions if _key(one) not in named))


def _among(decisions: Iterable[Decision], keys: Mapping[Key, object]) -> Iterator[Decision]:
    return (decision for decision in decisions if _key(decision) in keys)


def _key(decision: Decision) -> Key:
    return decision.collection, decision.uid
