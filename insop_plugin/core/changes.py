"""Change sets: what a contributor sends to a store, and the receipt that comes back.

The text form is `insop-changeset/1`: plain JSON, so that a package on a USB stick, a folder
store and a server all read the same contribution.
"""

import hashlib
import json
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, replace
from functools import cached_property

from insop_plugin.core import canonical, model
from insop_plugin.core.canonical import Row, Value
from insop_plugin.core.errors import N_, InsopError

FORMAT = "insop-changeset/1"
RECEIPT_FORMAT = "insop-receipt/1"
ACTIONS = ("insert", "update", "delete")


class NotAChangeSet(InsopError):
    """A text that is no contribution of this format."""

    template = N_("This is no INSOP contribution ({reason}).")
    hint = N_("Ask its sender to make the package again with “Contribute”.")


@dataclass(frozen=True)
class Change:
    """One row added, changed or deleted."""

    collection: str
    action: str  # insert, update or delete
    uid: str
    base_rev: int = 0  # the revision of the row that was edited; 0 for a new row
    values: Mapping[str, Value] = field(default_factory=dict)  # all columns with a value, or those changed


@dataclass(frozen=True)
class Identity:
    """Who contributes, and under which terms."""

    name: str
    organisation: str = ""
    country: str = ""
    licence: str = ""
    sharing_level: str = ""
    client: str = "INSOP"  # the program, its version and the device


@dataclass(frozen=True)
class Contribution:
    """One set of changes that a store takes whole or not at all; sent twice it is stored once."""

    push_id: str
    store_id: str
    epoch: str
    base_rev: int
    identity: Identity
    changes: tuple[Change, ...]
    schema_version: int = model.SCHEMA_VERSION

    @property
    def contributor(self) -> str:
        """Return the name of who sends it."""
        return self.identity.name

    def to_json(self) -> dict:
        """Return the contribution as plain JSON values."""
        return {
            "format": FORMAT,
            "push_id": self.push_id,
            "store_id": self.store_id,
            "epoch": self.epoch,
            "base_rev": self.base_rev,
            "schema_version": self.schema_version,
            "identity": asdict(self.identity),
            "ops": [_op(change) for change in self.changes],
        }

    @classmethod
    def from_json(cls, document: object) -> "Contribution":
        """Return the contribution that plain JSON values stand for.

        Raises:
            NotAChangeSet: another format, or parts missing or of the wrong type.
        """
        if not isinstance(document, dict) or document.get("format") != FORMAT:
            raise NotAChangeSet(reason=N_("its format is not {format}").format(format=FORMAT))
        try:
            changes = tuple(_change(op) for op in document["ops"])
            numbers = {name: int(document[name]) for name in ("base_rev", "schema_version")}
            texts = {name: str(document[name]) for name in ("push_id", "store_id", "epoch")}
            return cls(identity=Identity(**document["identity"]), changes=changes, **texts, **numbers)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise NotAChangeSet(reason=repr(error)) from error

    @cached_property
    def text(self) -> str:
        """The contribution as JSON in its one spelling."""
        return compact(self.to_json())

    def digest(self) -> str:
        """Return the SHA-256 of the contribution's one spelling."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    def counts(self) -> dict[str, dict[str, int]]:
        """Return how many rows of each collection are added, changed and deleted."""
        return counts_of(self.changes)


def counts_of(changes: Iterable[Change]) -> dict[str, dict[str, int]]:
    """Return {collection: {insert, update, delete}} in the model's order; collections without changes are left out."""
    found: dict[str, dict[str, int]] = {}
    for change in changes:
        counts = found.setdefault(change.collection, dict.fromkeys(ACTIONS, 0))
        counts[change.action] = counts.get(change.action, 0) + 1
    return {c.name: found[c.name] for c in model.collections() if c.name in found}


def new_id() -> str:
    """Return a fresh identity (UUIDv4) for a row or a contribution."""
    return str(uuid.uuid4())


def compact(document: object) -> str:
    """Return JSON text in its one spelling: sorted keys, no spaces, exact floats, no NaN."""
    return json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


@dataclass(frozen=True)
class Conflict:
    """A row that changed in the store since the contributor got it."""

    collection: str
    uid: str
    base_rev: int
    current_rev: int | None  # None: the store does not have the row
    current: Row | None  # the row as the store has it now
    changed_by: str = ""


@dataclass(frozen=True)
class Receipt:
    """A store's answer to a contribution or a review; kept by the contributor."""

    status: str  # ok, replayed, pending, conflict, invalid, forbidden, epoch_changed or schema_too_old
    push_id: str
    rev: int = 0  # the revision the store gave to the changes
    at: str = ""  # when the store took them, UTC
    actor: str = ""
    organisation: str = ""
    accepted: int = 0  # changes now in the store
    pending: int = 0  # changes on their way in a package carried by hand
    refused: int = 0  # changes not taken; a contribution is refused whole
    counts: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    conflicts: tuple[Conflict, ...] = ()
    findings: tuple[Mapping[str, Value], ...] = ()
    message: str = ""
    store_id: str = ""
    title: str = ""
    licence: str = ""  # of the data contributed
    sharing_level: str = ""

    @property
    def is_stored(self) -> bool:
        """Tell whether the changes are in the store."""
        return self.status in ("ok", "replayed")

    def to_json(self) -> dict:
        """Return the receipt as plain JSON values."""
        return {"format": RECEIPT_FORMAT, **asdict(self)}

    @classmethod
    def from_json(cls, document: Mapping) -> "Receipt":
        """Return the receipt that plain JSON values stand for; unknown names are left out."""
        known = {name: document[name] for name in cls.__dataclass_fields__ if name in document}
        conflicts = tuple(Conflict(**entry) for entry in known.pop("conflicts", ()))
        return cls(conflicts=conflicts, findings=tuple(known.pop("findings", ())), **known)

    def replayed(self) -> "Receipt":
        """Return the answer to a contribution that came a second time."""
        return replace(self, status="replayed")


def insert(collection: str, row: Row) -> Change:
    """Return the change that adds a row in its one spelling; columns kept by the store are left out."""
    values = {name: value for name, value in canonical.content(row).items() if value is not None}
    return Change(collection, "insert", row["uid"], 0, values)


def update(collection: str, base: Row, row: Row) -> Change | None:
    """Return the change that turns one row into another; None where nothing a person edits differs."""
    values = {name: row[name] for name in canonical.content(row) if row[name] != base[name]}
    return Change(collection, "update", base["uid"], base["rev"] or 0, values) if values else None


def delete(collection: str, base: Row) -> Change:
    """Return the change that deletes a row."""
    return Change(collection, "delete", base["uid"], base["rev"] or 0)


def _op(change: Change) -> dict:
    op = {"collection": change.collection, "action": change.action, "uid": change.uid, "base_rev": change.base_rev}
    return {**op, "set": dict(change.values)} if change.values else op


def _change(op: Mapping) -> Change:
    for name, kind in (("collection", str), ("action", str), ("uid", str), ("base_rev", int)):
        if not isinstance(op[name], kind):
            raise TypeError(name)
    if op["action"] not in ACTIONS or not isinstance(op.get("set", {}), dict):
        raise ValueError(op["action"])
    return Change(op["collection"], op["action"], op["uid"], op["base_rev"], op.get("set", {}))
