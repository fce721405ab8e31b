"""The order in which changes can be sent in parts: each part leaves a store without loose ends."""

from collections.abc import Callable, Sequence

from insop_plugin.core import model
from insop_plugin.core.changes import Change
from insop_plugin.stores import statements

Place = tuple[bool, int, int]
DEEPEST = 100  # replies to replies to replies ...


def order_of(changes: Sequence[Change]) -> Callable[[Change], Place]:
    """Return a sorting key: parents before children, and deletions at the end, children before parents."""
    number = {collection.name: n for n, collection in enumerate(model.collections())}
    own = {name: _own_reference(name) for name in number}
    parent = {c.uid: c.values.get(own[c.collection]) for c in changes if own.get(c.collection)}

    def place(change: Change) -> Place:
        if change.action == "delete":
            return True, -number[change.collection], 0
        return False, number[change.collection], _depth(change.uid, parent)

    return place


def _own_reference(name: str) -> str:
    """Return the column that points to another row of the same collection, if there is one."""
    columns = (column for column in statements.references(model.collection(name)) if column.references == name)
    return next((column.name for column in columns), "")


def _depth(uid: str, parent: dict) -> int:
    """Return how many rows of the same collection must come first."""
    depth = 0
    while parent.get(uid) in parent and depth < DEEPEST:
        uid, depth = parent[uid], depth + 1
    return depth
