"""Which rows belong to which: a sample to its plot, a result to its sample, a photo to what it shows."""

from collections.abc import Iterable, Mapping

from insop_plugin.core import model
from insop_plugin.core.canonical import Row

Key = tuple[str, str]  # collection, uid

OWNERS = {
    "source_contaminant": ("source",),
    "site_source": ("source", "site"),
    "sample": ("plot",),
    "observation": ("sample",),
}
"""Where a row without a place of its own stands: it means nothing without its owner."""


def owners_of(collection: str, row: Row) -> tuple[Key, ...]:
    """Return the rows that a row belongs to."""
    if collection == "attachment":
        return ((str(row["target_collection"]), str(row["target_uid"])),) if row.get("target_uid") else ()
    pairs = ((owner, row.get(owner + "_uid")) for owner in OWNERS.get(collection, ()))
    return tuple((owner, str(uid)) for owner, uid in pairs if uid)


def children_of(owners: Mapping[Key, Iterable[Key]]) -> dict[Key, list[Key]]:
    """Return for each row that is among the given ones the rows that belong to it."""
    found: dict[Key, list[Key]] = {}
    for key, mine in owners.items():
        for owner in mine:
            if owner in owners:
                found.setdefault(owner, []).append(key)
    return found


def in_order(owners: Mapping[Key, Iterable[Key]]) -> list[tuple[Key, int]]:
    """Return the rows, each after the one it belongs to, with its depth below the first; others by collection, as they came."""
    number = {collection.name: n for n, collection in enumerate(model.collections())}
    children = children_of(owners)
    tops = [key for key, mine in owners.items() if not any(owner in owners for owner in mine)]
    waiting = [(key, 0) for key in sorted(tops, key=lambda key: number[key[0]])][::-1]
    placed: dict[Key, int] = {}
    while waiting:
        key, depth = waiting.pop()
        if key not in placed:
            placed[key] = depth
            waiting += [(child, depth + 1) for child in reversed(children.get(key, ()))]
    return list(placed.items()) + [(key, 0) for key in owners if key not in placed]


def descendants(children: Mapping[Key, Iterable[Key]], key: Key) -> list[Key]:
    """Return everything that belongs to a row, nearest first."""
    found: dict[Key, None] = {}
    waiting = list(children.get(key, ()))
    while waiting:
        one = waiting.pop(0)
        if one not in found and one != key:
            found[one] = None
            waiting += children.get(one, ())
    return list(found)
