"""Parents and children: no row may point to a row that is not there."""

import sqlite3
from collections.abc import Iterator, Sequence

from insop_plugin.core import model
from insop_plugin.stores import rows, statements, verdict
from insop_plugin.stores.journal import Step

Asked = dict[str, dict[str, list[tuple[Step, str]]]]  # parent collection -> parent uid -> (child, its column)


def findings(connection: sqlite3.Connection, steps: Sequence[Step]) -> list[verdict.Finding]:
    """Return the steps that would leave a row without its parent."""
    kept = {(step.collection, step.uid) for step in steps if step.op != "delete"}
    gone = {(step.collection, step.uid): step for step in steps if step.op == "delete"}
    return list(_orphans(connection, steps, kept, set(gone))) + list(_left_alone(connection, gone, kept))


def _orphans(connection: sqlite3.Connection, steps: Sequence[Step], kept: set, gone: set) -> Iterator[verdict.Finding]:
    for parent, asked in _asked(steps, kept).items():
        wanted = [uid for uid in asked if (parent, uid) not in gone]
        known = {uid for uid, row in rows.by_uid(connection, parent, wanted) if not row["deleted"]}
        for uid in asked.keys() - known:
            yield from (verdict.about(step, "missing_parent", field) for step, field in asked[uid])


def _asked(steps: Sequence[Step], kept: set) -> Asked:
    """Return the parents that rows point to anew and that do not come with them."""
    asked: Asked = {}
    for step in steps:
        if step.op == "delete":
            continue
        for column in statements.references(model.collection(step.collection)):
            uid = step.after[column.name]
            if uid and (column.references, uid) not in kept:
                asked.setdefault(column.references, {}).setdefault(uid, []).append((step, column.name))
    return asked


def _left_alone(connection: sqlite3.Connection, gone: dict, kept: set) -> Iterator[verdict.Finding]:
    """Yield deleted rows whose children stay; the parents of children that come along were looked at above."""
    by_parent: dict[str, list[str]] = {}
    for collection, uid in gone:
        by_parent.setdefault(collection, []).append(uid)
    for parent, uids in by_parent.items():
        rows.ask(connection, uids)
        for child, column in _links_to(parent):
            for uid, parent_uid in connection.execute(statements.children_of_asked(child, column)):
                if (child, uid) not in gone and (child, uid) not in kept:
                    yield verdict.about(gone[parent, parent_uid], "has_children", detail=f"{child} {uid}")


def _links_to(parent: str) -> list[tuple[str, str]]:
    """Return the columns of all collections that point to one: (collection, column)."""
    links = ((c.name, column) for c in model.collections() for column in statements.references(c))
    return [(name, column.name) for name, column in links if column.references == parent]
