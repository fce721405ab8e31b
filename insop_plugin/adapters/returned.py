"""What reviewers said on the records of a checkout, read from its file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from insop_plugin.adapters import settings
from insop_plugin.core.model import GEOMETRY_COLUMN

if TYPE_CHECKING:
    from insop_plugin.core.canonical import Row
    from insop_plugin.stores.reviews import Verdict


@dataclass(frozen=True)
class Returned:
    """A record with what a reviewer said on it."""

    verdict: Verdict
    row: Row
    name: str
    is_mine: bool  # the user sent it last

    @property
    def place(self) -> str:
        """Its geometry as hex of WKB; empty where it has none."""
        return str(self.row.get(GEOMETRY_COLUMN) or "")


def read(path: str) -> list[Returned]:
    """Return the records that were returned, withdrawn or accepted with a remark, newest first."""
    from insop_plugin.adapters.checkout_facts import member_at
    from insop_plugin.adapters.exchange import address_of
    from insop_plugin.adapters.review_data import name_of
    from insop_plugin.stores.checkout import open_checkout

    checkout = open_checkout(path, is_at_rest=True)
    me = {settings.identity().name, member_at(address_of(checkout))} - {""}
    return [
        Returned(verdict, row, name_of(verdict.collection, row), row["updated_by"] in me) for verdict, row in checkout.reviewed()
    ]


def verdict_of(path: str, collection: str, uid: str) -> Verdict | None:
    """Return what a reviewer said on one record; None where there is nothing to tell."""
    from insop_plugin.stores.checkout import open_checkout

    return open_checkout(path, is_at_rest=True).verdict_of(collection, uid)
