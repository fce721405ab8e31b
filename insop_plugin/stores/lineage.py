"""Which of two stores has the newer version of a row: told by what the row was before, in each of them.

One store is ahead when the other has nothing but versions that it has had too, in the same order. When both have
something that the other never had, a person has edited it on both sides, and a person decides.
"""

from collections.abc import Iterable, Sequence

from insop_plugin.core import canonical
from insop_plugin.core.canonical import Row
from insop_plugin.stores.reviews import Version

SAME, AHEAD, BEHIND, APART = "same", "ahead", "behind", "apart"


def is_same(one: Row, other: Row) -> bool:
    """Tell whether two versions of a row have the same content, whatever their stores say about them."""
    return canonical.content(one) == canonical.content(other)


def contents(collection: str, history: Iterable[Version], row: Row) -> list[Row]:
    """Return the contents that a row has had in a store, oldest first, up to the version given.

    Args:
        collection: name of the collection.
        history: all versions, oldest first; empty where the store does not tell.
        row: the version that counts; what came after it is left out.
    """
    found: list[Row] = []
    was: Row = dict.fromkeys(canonical.readers(collection))
    for version in history:
        was = {**was, **version.after}
        content = canonical.content(was)
        if not found or found[-1] != content:
            found.append(content)
    last = canonical.content(row)
    while found and found[-1] != last:
        if last not in found:
            return [*found, last]
        found.pop()
    return found or [last]


def relation(mine: Sequence[Row], theirs: Sequence[Row]) -> str:
    """Return how the last of one's own versions of a row stands to the last of another store's."""
    if mine[-1] == theirs[-1]:
        return SAME
    is_ahead, is_behind = _is_within(theirs, mine), _is_within(mine, theirs)
    if is_ahead == is_behind:
        return APART
    return AHEAD if is_ahead else BEHIND


def _is_within(short: Sequence[Row], long: Sequence[Row]) -> bool:
    """Tell whether all versions of one store came in the other too, in the same order."""
    rest = iter(long)
    return all(any(one == other for other in rest) for one in short)
