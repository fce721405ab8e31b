"""What a check finds, and what it may know besides the rows."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, field
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

ERROR, WARNING = "error", "warning"


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong (error) or looks wrong (warning) in one row, or in a table as a whole."""

    collection: str
    uid: str
    field: str  # the column to mend; empty for the geometry or the whole row
    rule: str
    severity: str
    message: str  # a template; `facts` fill it
    hint: str  # a template: how to mend it
    value: str = ""  # what stands in the field now
    row: int | None = None  # counted from 1; None for the table as a whole
    facts: Mapping[str, str] = field(default_factory=dict, hash=False)

    @property
    def key(self) -> tuple[str, str, str, str]:
        """Return what makes it the same finding after the next check."""
        return self.collection, self.uid or f"row {self.row}", self.field, self.rule

    def text(self) -> str:
        """Return the message in English."""
        return self.message.format(**self.facts)

    def mend(self) -> str:
        """Return the hint in English."""
        return self.hint.format(**self.facts)

    def to_json(self) -> dict:
        """Return the finding as plain data."""
        return {**asdict(self), "facts": dict(self.facts)}

    @classmethod
    def from_json(cls, entry: Mapping) -> Finding:
        """Return the finding that `to_json` wrote."""
        return cls(**entry)


@dataclass(frozen=True)
class Context:
    """What the rules may know besides the rows they judge.

    `known` are the uids that exist, by collection: references are checked only where their collection is known.
    `others` is the rest of the same collection, for duplicates; rows in it with a uid that is also
    among the judged rows are older versions and are left out.
    """

    known: Mapping[str, Collection[str]] = field(default_factory=dict)
    others: pd.DataFrame | None = None
    today: date = field(default_factory=date.today)
