"""What the dock tells about a checkout, read beside the user interface."""

import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from insop_plugin.adapters import settings
from insop_plugin.core.review import ACCEPTED

FRESH_S = 120.0  # how long a look at a store on the network is believed


@dataclass(frozen=True)
class Reach:
    """Whether a store can be reached, and as whom."""

    is_near: bool
    member: str = ""  # the name under which the store knows who asks
    why: Exception | None = None  # why it cannot be reached
    to_review: int | None = None  # rows that wait for a decision; None where one may not review
    at: float = 0.0  # on the clock of this process

    @property
    def is_fresh(self) -> bool:
        """Tell whether it was seen a moment ago. Only a line may mend by itself: who was not let in is not asked for
        a password again and again."""
        if self.why is not None and not _is_line(self.why):
            return True
        return time.monotonic() - self.at < FRESH_S


_seen: dict[str, Reach] = {}  # stores on the network, by address


@dataclass(frozen=True)
class CheckoutFacts:
    """The state of one checkout at one moment."""

    path: str
    title: str
    address: str  # of the store it came from
    is_store_near: bool | None = None  # offline is a normal state; None: not looked yet
    counts: Mapping[str, int] = field(default_factory=dict)  # rows by collection
    changes: int = 0  # not sent yet
    waiting: int = 0  # sent or packed, without an answer yet
    pulled: str = ""  # when it was last brought up to date
    sent: str = ""  # when something was last sent
    store_id: str = ""
    came_back: Mapping[str, int] = field(default_factory=dict)  # rows that reviewers sent back, by who sent them
    returned: int = 0  # those of one's own that are not mended yet
    to_review: int | None = None  # rows that wait for a decision; None where one may not review
    member: str = ""  # the name under which the store knows who asks
    why: Exception | None = None  # why the store cannot be reached
    is_stale: bool = False  # whether the store should be looked at again

    @property
    def is_refused(self) -> bool:
        """Tell whether the store is there but does not know who asks: another thing than working offline."""
        from insop_plugin.stores.http_errors import UnknownMember

        return isinstance(self.why, UnknownMember)


def _is_line(why: Exception) -> bool:
    """Tell whether an error is one of the line between a person and a store."""
    from insop_plugin.stores.http_errors import NoAnswer
    from insop_plugin.stores.postgis import DatabaseAway

    return isinstance(why, (NoAnswer, DatabaseAway))


def read(path: str) -> CheckoutFacts:
    """Read the state of a checkout; its edits are found by comparing it with what was loaded.

    Raises:
        NotACheckout: the file is none.
    """
    from insop_plugin.adapters import returned
    from insop_plugin.adapters.exchange import address_of
    from insop_plugin.stores.checkout import open_checkout

    checkout = open_checkout(path)
    info = checkout.info
    address = address_of(checkout)
    receipts = [receipt for receipt in checkout.receipts() if receipt.is_stored and receipt.accepted]
    waiting = sum(len(sent.changes) for sent in checkout.waiting())
    facts = CheckoutFacts(
        path=path,
        title=info.title,
        address=address,
        counts=checkout.counts(),
        changes=max(0, checkout.pending_count() - waiting),
        waiting=waiting,
        pulled=info.pulled,
        sent=receipts[0].at if receipts else "",
        store_id=info.store_id,
        came_back=Counter(str(one.row["updated_by"]) for one in returned.read(path) if one.verdict.state != ACCEPTED),
    )
    return renewed(facts)


def renewed(facts: CheckoutFacts) -> CheckoutFacts:
    """Return the facts with what is known now of the store."""
    seen = known_reach(facts.address)
    names = {settings.identity().name, seen.member if seen else ""} - {""}
    facts = replace(facts, returned=sum(facts.came_back.get(name, 0) for name in names))
    if seen is None:
        return replace(facts, is_store_near=None, is_stale=True)
    known = {"member": seen.member, "why": seen.why, "to_review": seen.to_review}
    return replace(facts, is_store_near=seen.is_near, is_stale=not seen.is_fresh, **known)


def known_reach(address: str) -> Reach | None:
    """Return whether a store can be reached: of a folder as it is now, of others as last seen; None: not looked yet."""
    from insop_plugin.adapters.store_access import is_central

    return _seen.get(address) if is_central(address) else reach(address)


def member_at(address: str) -> str:
    """Return the name under which a store on the network knows who works here, as last seen; empty where it is not known."""
    return _seen[address].member if address in _seen else ""


def reach(address: str) -> Reach:
    """Look whether a store can be reached now, as whom, and whether something waits for a review there."""
    from insop_plugin.adapters import review_facts
    from insop_plugin.adapters.store_access import is_central, open_store
    from insop_plugin.core.errors import InsopError

    try:
        store, member = open_store(address, is_hasty=True), ""
        if is_central(address):
            member = store.info().member
        else:
            store.status("")  # opens it and reads next to nothing
        found = Reach(True, member, to_review=review_facts.waiting(address), at=time.monotonic())
    except InsopError as error:
        found = Reach(False, why=error, at=time.monotonic())
    if is_central(address):
        _seen[address] = found
    return found


def forget_reach() -> None:
    """Forget what was seen of stores: somebody has signed in otherwise, has moved, or has reviewed."""
    from insop_plugin.adapters import review_facts

    review_facts.forget()
    _seen.clear()
