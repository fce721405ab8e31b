"""What the dock tells about a checkout, read beside the user interface."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from insop_plugin.core.review import ACCEPTED


@dataclass(frozen=True)
class CheckoutFacts:
    """The state of one checkout at one moment."""

    path: str
    title: str
    address: str  # of the store it came from
    is_store_near: bool  # offline is a normal state
    counts: Mapping[str, int] = field(default_factory=dict)  # rows by collection
    changes: int = 0  # not sent yet
    waiting: int = 0  # sent or packed, without an answer yet
    pulled: str = ""  # when it was last brought up to date
    sent: str = ""  # when something was last sent
    returned: int = 0  # rows of one's own that a reviewer sent back and that are not mended yet
    to_review: int | None = None  # rows that wait for a decision; None where one may not review


def read(path: str) -> CheckoutFacts:
    """Read the state of a checkout; its edits are found by comparing it with what was loaded.

    Raises:
        NotACheckout: the file is none.
    """
    from insop_plugin.adapters import returned, review_facts
    from insop_plugin.adapters.exchange import store_of
    from insop_plugin.stores.checkout import open_checkout

    checkout = open_checkout(path)
    info = checkout.info
    address = store_of(checkout).address
    receipts = [receipt for receipt in checkout.receipts() if receipt.is_stored and receipt.accepted]
    waiting = sum(len(sent.changes) for sent in checkout.waiting())
    is_store_near = is_near(address)
    return CheckoutFacts(
        path=path,
        title=info.title,
        address=address,
        is_store_near=is_store_near,
        counts=checkout.counts(),
        changes=max(0, checkout.pending_count() - waiting),
        waiting=waiting,
        pulled=info.pulled,
        sent=receipts[0].at if receipts else "",
        returned=sum(one.is_mine and one.verdict.state != ACCEPTED for one in returned.read(path)),
        to_review=review_facts.waiting(address) if is_store_near else None,
    )


def is_near(address: str) -> bool:
    """Say whether a store can be reached now; a folder is near when it is there."""
    from insop_plugin.core.errors import InsopError
    from insop_plugin.stores import open_store

    try:
        open_store(address).status("")  # opens it and reads next to nothing
    except InsopError:
        return False
    return True
