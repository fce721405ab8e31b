"""The store on the network: the same as a folder to whoever works with it, behind a web address."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from insop_plugin.core import model
from insop_plugin.core.changes import Contribution, Identity, Receipt
from insop_plugin.core.progress import Progress, part_of, silent
from insop_plugin.stores import errors, http_errors, http_snapshot, wire
from insop_plugin.stores.http_calls import USUAL, Caller, Patience, Say, quiet
from insop_plugin.stores.http_files import HttpFiles
from insop_plugin.stores.protocol import ALL, Decision, Page, Selection, Snapshot, StoreInfo, Window
from insop_plugin.stores.reviews import Queue, QueuePage, VerdictPage, Version
from insop_plugin.stores.transport import Transport, base_of


class HttpStore:
    """A store behind HTTP; holds nothing between calls but its transport."""

    scheme, is_local = "http", False

    def __init__(self, address: str, transport: Transport, patience: Patience = USUAL, say: Say = quiet):
        """Point to a store; nothing is asked yet.

        Args:
            address: https://host/path; http only on this computer.
            transport: what carries the requests, with the member's credentials.
            patience: how often and after which pauses to ask again where the line fails.
            say: told when it waits.

        Raises:
            BadAddress, PasswordInAddress, NotEncrypted: the address is none to use.
        """
        self.address = base_of(address)
        self.caller = Caller(self.address, transport, patience, say)
        self.files = HttpFiles(self.caller)

    def info(self) -> StoreInfo:
        """Return what the store says about itself.

        Raises:
            NoAnswer, UnknownMember, Forbidden: it cannot be asked.
            StoreOfNewerSchema: this plugin is too old for it.
            StoreTooOld: it is too old for this plugin.
        """
        info = wire.info_from_json(self.caller.process("info", {}), self.address)
        facts = {"found": info.schema_version, "known": model.SCHEMA_VERSION}
        if info.schema_version > model.SCHEMA_VERSION:
            raise errors.StoreOfNewerSchema(path=self.address, **facts)
        if info.schema_version < model.SCHEMA_VERSION:
            raise http_errors.StoreTooOld(host=self.address, **facts)
        return info

    def counts(self, selection: Selection) -> dict[str, int]:
        """Return how many rows of each collection a snapshot of a selection would have."""
        return wire.counts_from_json(self.caller.process("counts", {"selection": selection.to_json()}))

    def snapshot(self, target: Path, selection: Selection = ALL, progress: Progress = silent) -> Snapshot:
        """Write the selected rows, as they are now, to a new GeoPackage.

        Raises:
            NoAnswer: the line failed for too long; what was downloaded is kept, and used next time.
            BadSnapshot: what was downloaded cannot be trusted.
        """
        return http_snapshot.write(http_snapshot.Wanted(self, self.caller, Path(target), selection), progress)

    def pull(self, window: Window) -> Page:
        """Return one page of what changed."""
        return wire.page_from_json(self.caller.process("pull", wire.window_to_json(window)))

    def push(self, contribution: Contribution, progress: Progress = silent) -> Receipt:
        """Store a contribution whole or not at all; sending it twice stores it once.

        Raises:
            TooMuchAtOnce: it is more than the store takes.
            NotSentYet: there was no answer; whether it is in the store shows when it is sent again.
            UnknownMember, Forbidden, PushIdReused, Unfit: it was refused.
        """
        try:
            return self._receipt("push", contribution.to_json(), part_of(progress, 0.1, 1.0))
        except http_errors.NoAnswer as error:
            raise http_errors.NotSentYet(n=len(contribution.changes), why=error) from error

    def status(self, push_id: str) -> Receipt | None:
        """Return the receipt of a contribution or review the store has; None where it has none."""
        return wire.status_from_json(self.caller.process("status", {"push_id": push_id}))

    def review(self, review_id: str, reviewer: Identity, decisions: Sequence[Decision]) -> Receipt:
        """Accept, reject or withdraw rows, all or none; sending it twice does it once."""
        return self._receipt("review", wire.review_to_json(review_id, reviewer, decisions), silent)

    def queue(self, asked: Queue) -> QueuePage:
        """Return one page of the rows that wait for a review, or of the deleted ones."""
        return wire.queue_from_json(self.caller.process("queue", asked.to_json()))

    def verdicts(self, window: Window) -> VerdictPage:
        """Return one page of the decisions of a window that still stand."""
        return wire.verdicts_from_json(self.caller.process("verdicts", wire.window_to_json(window)))

    def history(self, collection: str, uid: str) -> tuple[Version, ...]:
        """Return what each revision did to a row, oldest first; nothing for a row the store does not have."""
        return wire.history_from_json(collection, self.caller.process("history", {"collection": collection, "uid": uid}))

    def _receipt(self, name: str, document: Mapping, progress: Progress) -> Receipt:
        return wire.receipt_from_json(self.caller.process(name, document, progress))
