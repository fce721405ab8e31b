"""What the dock tells about a checkout, read beside the user interface."""

from collections.abc import Mapping
from dataclasses import dataclass, field


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


def read(path: str) -> CheckoutFacts:
    """Read the state of a checkout; its edits are found by comparing it with what was loaded.

    Raises:
        NotACheckout: the file is none.
    """
    from insop_plugin.adapters.exchange import store_of
    from insop_plugin.stores.checkout import open_checkout

    checkout = open_checkout(path)
    info = checkout.info
    address = store_of(checkout).address
    receipts = [receipt for receipt in checkout.receipts() if receipt.is_stored and receipt.accepted]
    waiting = sum(len(sent.changes) for sent in checkout.waiting())
    return CheckoutFacts(
        path=path,
        title=info.title,
        address=address,
        is_store_near=is_near(address),
        counts=checkout.counts(),
        changes=max(0, checkout.pending_count() - waiting),
        waiting=waiting,
        pulled=info.pulled,
        sent=receipts[0].at if receipts else "",
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
