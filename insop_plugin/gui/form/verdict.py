"""What is not yet right with the record in a form, in words: the verdict of the one rule engine."""

from dataclasses import dataclass

from insop_plugin.adapters.i18n import tr
from insop_plugin.core.rules import ERROR


@dataclass(frozen=True)
class Told:
    """One thing to mend, as the user reads it."""

    field: str  # column; empty for the geometry or the whole record
    severity: str
    message: str
    hint: str = ""
    child: int | None = None  # row of the list of children


def judge(collection: str, rows: list[dict], known: dict[str, set[str]] | None = None) -> list:
    """Return the findings of the rule engine for some rows of a collection."""
    import pandas as pd

    from insop_plugin.core import rules

    frame = pd.DataFrame(rows)
    return rules.check(collection, frame, rules.Context(known=known or {})) if len(frame) else []


def told(finding, child: int | None = None) -> Told:
    """Return a finding in the user's language."""
    facts = {name: tr(text) if text else text for name, text in finding.facts.items()}
    message, hint = (tr(text).format(**facts) if text else "" for text in (finding.message, finding.hint))
    return Told(finding.field, finding.severity, message, hint, child)


def unreadable(field: str, message: str, child: int | None = None) -> Told:
    """Return what cannot be read in a field as a thing to mend."""
    return Told(field, ERROR, message, "", child)


def in_order(found: list[Told], fields: list[str]) -> list[Told]:
    """Return errors before warnings, each in the order of the form."""
    place = {name: number for number, name in enumerate(fields)}
    return sorted(found, key=lambda one: (one.severity != ERROR, place.get(one.field, len(place)), one.child or 0))


def errors(found: list[Told]) -> list[Told]:
    """Return what blocks a contribution."""
    return [one for one in found if one.severity == ERROR]
