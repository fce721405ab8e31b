"""The past of records, read from the store of a checkout; bringing versions back into the checkout as edits."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from insop_plugin.adapters import settings
from insop_plugin.adapters.store_access import Say, quiet
from insop_plugin.core.kinship import Key
from insop_plugin.core.review import ACCEPTED, BY_REVIEW, WITHDRAWN

if TYPE_CHECKING:
    from insop_plugin.core.canonical import Row
    from insop_plugin.stores.protocol import StoreInfo
    from insop_plugin.stores.review_sending import Sent
    from insop_plugin.stores.reviews import Version


@dataclass(frozen=True)
class Past:
    """All versions of one record, oldest first, with the whole row at each."""

    collection: str
    uid: str
    versions: tuple[Version, ...] = ()
    rows: tuple[Row, ...] = ()
    names: Mapping[Key, str] = field(default_factory=dict)  # of the records it refers to
    has_edits: bool = False  # the checkout has edits of it that are not sent
    can_withdraw: bool = False  # it is or was accepted, and the user may review it


def read(path: str, collection: str, uid: str, say: Say = quiet) -> Past:
    """Return the past of a record from the store of a checkout."""
    from insop_plugin.adapters.exchange import store_of
    from insop_plugin.stores.checkout import open_checkout
    from insop_plugin.stores.reviews import row_at

    checkout = open_checkout(path, is_at_rest=True)
    store = store_of(checkout, say)
    versions = store.history(collection, uid)
    rows = tuple(row_at(collection, versions, version.rev) for version in versions)
    has_edits = any((change.collection, change.uid) == (collection, uid) for change in checkout.pending())
    names = names_of(path, ((collection, row) for row in rows))
    can_withdraw = _was_accepted(rows) and _may_withdraw(store.info(), rows[-1])
    return Past(collection, uid, versions, rows, names, has_edits, can_withdraw)


def withdraw(path: str, key: Key, rev: int, reason: str, say: Say = quiet) -> Sent:
    """Withdraw an accepted record with what belongs to it, as far as the checkout has it accepted.

    Args:
        path: the checkout whose store is meant.
        key: the record.
        rev: the revision the reviewer saw.
        reason: why.
        say: told when a request waits.
    """
    from insop_plugin.adapters.exchange import store_of
    from insop_plugin.stores import review_sending, told
    from insop_plugin.stores.checkout import open_checkout
    from insop_plugin.stores.protocol import Decision

    checkout = open_checkout(path, is_at_rest=True)
    with checkout.opened() as connection:
        below = [(name, row) for name, row in told.below(connection, *key) if row["state"] == ACCEPTED]
    decisions = [Decision(*key, rev, WITHDRAWN, reason)]
    decisions += [Decision(name, str(row["uid"]), row["rev"], WITHDRAWN, reason) for name, row in below]
    return review_sending.send(store_of(checkout, say), settings.identity(), decisions)


def _was_accepted(rows: Iterable[Row]) -> bool:
    return any(row["state"] == ACCEPTED for row in rows)


def _may_withdraw(info: StoreInfo, row: Row) -> bool:
    is_own = row["updated_by"] == (info.member or settings.identity().name) and not info.self_review
    return info.can_review and WITHDRAWN in BY_REVIEW.get(row["state"], ()) and not row["deleted"] and not is_own


def restore(path: str, versions: Mapping[Key, Row], who: str) -> dict[Key, str]:
    """Bring versions of records back into a checkout as edits; return the uid each has now."""
    from insop_plugin.stores.checkout import open_checkout

    return open_checkout(path, is_at_rest=True).restore(versions, who)


def names_of(path: str, rows: Iterable[tuple[str, Row]]) -> dict[Key, str]:
    """Return what the records that rows refer to are called, as far as the checkout has them."""
    from insop_plugin.adapters.review_data import name_of
    from insop_plugin.stores import rows as tables
    from insop_plugin.stores.checkout import open_checkout

    asked: dict[str, set[str]] = {}
    for collection, row in rows:
        for parent, uid in _references(collection, row):
            asked.setdefault(parent, set()).add(uid)
    with open_checkout(path, is_at_rest=True).opened() as connection:
        return {
            (name, uid): name_of(name, row)
            for name, uids in asked.items()
            for uid, row in tables.edited_by_uid(connection, name, uids)
        }


def _references(collection: str, row: Row) -> Iterable[Key]:
    from insop_plugin.core import model

    columns = (column for column in model.collection(collection).columns if column.references)
    return ((column.references, str(row[column.name])) for column in columns if row.get(column.name))
