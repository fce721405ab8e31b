"""Identifiers and the links between records."""

from __future__ import annotations

import numpy as np
import pandas as pd

from insop_plugin.core import model
from insop_plugin.core.canonical import is_uuid
from insop_plugin.core.errors import N_
from insop_plugin.core.rules.engine import Judged, wrong
from insop_plugin.core.rules.rows import Rows
from insop_plugin.core.rules.values import uid_of


@wrong(
    "*",
    "uid",
    N_("The identifier “{uid}” is not a UUID."),
    N_("Let QGIS make it: the default of the field is uuid('WithoutBraces')."),
)
def uid_invalid(rows: Rows) -> np.ndarray:
    return rows.each_text("uid", lambda text: not is_uuid(uid_of(text)))


@wrong(
    "*",
    "uid",
    N_("Another {singular} has the same identifier."),
    N_("This happens when records are copied and pasted. Give the copy a new identifier, or delete it."),
)
def uid_repeated(rows: Rows) -> np.ndarray:
    alive = pd.Series(np.where(rows.alive, rows.each_text("uid", uid_of, ""), ""))
    return alive.duplicated(keep=False).to_numpy() & ~rows.missing("uid") & rows.alive


@wrong(
    "*",
    "*",
    N_("“{label}” points to a {parent} that does not exist."),
    N_("Choose the {parent} again. If it was deleted, delete this record too or link it to another one."),
)
def reference_unknown(rows: Rows, column: model.Column) -> Judged:
    if column.references not in rows.context.known:
        return np.zeros(len(rows), bool)
    known = set(rows.context.known[column.references])
    if column.references == rows.collection.name:
        known.update(rows.each_text("uid", uid_of, "")[rows.alive])
    parent = model.collection(column.references).singular
    return rows.each_text(column.name, lambda text: uid_of(text) not in known), {"parent": parent}


@wrong("*", "*", N_("“{label}” points to the record itself."), N_("Choose another record or leave it empty."))
def reference_to_itself(rows: Rows, column: model.Column) -> np.ndarray:
    if column.references != rows.collection.name:
        return np.zeros(len(rows), bool)
    return (rows.text(column.name) == rows.text("uid")) & ~rows.missing(column.name)


@wrong(
    "discussion attachment",
    "target_uid",
    N_("The record it belongs to does not exist."),
    N_("Choose the record again, or delete this {singular}."),
)
def target_unknown(rows: Rows) -> np.ndarray:
    kinds, uids = rows.text("target_collection"), rows.text("target_uid")
    known = {name: set(found) for name, found in rows.context.known.items()}
    return np.array([uid != "" and kind in known and uid not in known[kind] for kind, uid in zip(kinds, uids)], bool)


@wrong(
    "discussion attachment",
    "target_collection",
    N_("It is not said which kind of record it belongs to."),
    N_("Choose the kind of record."),
)
def target_kind_missing(rows: Rows) -> np.ndarray:
    return rows.missing("target_collection") & rows.given("target_uid")
