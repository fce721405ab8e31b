"""What is wrong with a contribution, before anything is written."""

from collections.abc import Callable, Iterable
from functools import partial

from insop_plugin.core import canonical, model
from insop_plugin.core.canonical import Row
from insop_plugin.core.changes import ACTIONS, Change, Contribution
from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.model import GEOMETRY_COLUMN
from insop_plugin.core.review import DRAFT, SUBMITTED
from insop_plugin.core.rules.findings import ERROR, Finding
from insop_plugin.stores.journal import Step

RuleCheck = Callable[[str, list[Row]], list[Finding]]

FORBIDDEN, FORBIDDEN_ROW = "forbidden_country", "forbidden_row"
WORDS = {
    "named_twice": N_("The row stands twice in one contribution."),
    "unknown_collection": N_("The store does not know this collection or action."),
    "bad_uid": N_("The identity of the row is no UUID."),
    "kept_by_store": N_("Only the store writes this column."),
    "state_by_review": N_("Only a reviewer changes the state of a row."),
    "not_spelled": N_("The value is not in its one spelling."),
    "withdrawn": N_("The row was withdrawn; it cannot be edited any more."),
    "missing_parent": N_("The row it belongs to is not in the store."),
    "has_children": N_("Other rows belong to it: delete or move them first."),
    FORBIDDEN_ROW: N_("The row is part of the accepted data: ask the National Focal Point to withdraw it."),
    FORBIDDEN: N_("The store does not take rows of this country."),
}


def _finding(collection: str, uid: str, rule: str, field: str, value: object, message: str = "") -> Finding:
    shown = "" if value is None else str(value)
    return Finding(collection, uid, field, rule, ERROR, message or WORDS[rule], "", shown)


def about(step: Step, rule: str, field: str = "", detail: object = None) -> Finding:
    """Return a finding about a row before or after a change."""
    return _finding(step.collection, step.uid, rule, field, detail or step.after.get(field))


def taken_away(collection: str, uid: str) -> Finding:
    """Return the finding about an accepted row that somebody deletes."""
    return _finding(collection, uid, FORBIDDEN_ROW, "", None)


def of_form(sent: Contribution) -> list[Finding]:
    """Return what is wrong with the form of a contribution: names, identities, values, rows named twice."""
    seen: set[tuple[str, str]] = set()
    known = {collection.name for collection in model.collections()}
    found = []
    for change in sent.changes:
        named = change.collection, change.uid
        wrong = _finding(*named, "named_twice", "", None) if named in seen else _form(change, known)
        found += [wrong] if wrong else []
        seen.add(named)
    return found


def _form(change: Change, known: set[str]) -> Finding | None:
    wrong = partial(_finding, change.collection, change.uid)
    if change.collection not in known or change.action not in ACTIONS:
        return wrong("unknown_collection", "", change.action)
    if not canonical.is_uuid(change.uid):
        return wrong("bad_uid", "uid", change.uid)
    for name, value in change.values.items():
        if name in canonical.NOT_CONTENT and name != "state":
            return wrong("kept_by_store", name, value)
        if name == "state" and value not in (None, DRAFT, SUBMITTED):
            return wrong("state_by_review", name, value)
    try:
        spelled = canonical.values_of(change.collection, change.values)
    except InsopError as error:
        return wrong("bad_value", str(error.facts.get("column", "")), None, _as_template(str(error)))
    other = [name for name, value in spelled.items() if (value, type(value)) != _typed(change.values[name])]
    return wrong("not_spelled", other[0], change.values[other[0]]) if other else None


def _as_template(text: str) -> str:
    """Return a finished text as a template without facts."""
    return "{{".join("}}".join(part.split("}")) for part in text.split("{"))


def _typed(value: object) -> tuple[object, type]:
    return value, type(value)


def of_countries(steps: Iterable[Step], allowed: tuple[str, ...]) -> list[Finding]:
    """Return the steps that touch rows of countries that a store does not take."""
    if not allowed:
        return []
    outside = (s for s in steps if any(row and row["country"] not in allowed for row in (s.before, s.after)))
    return [about(step, FORBIDDEN, "country") for step in outside]


def by_rules(collection: str, rows: list[Row]) -> list[Finding]:
    """Return the errors that the rule engine finds in rows; warnings do not stop a contribution."""
    return [found for found in judged(collection, rows) if found.severity == ERROR]


def judged(collection: str, rows: list[Row]) -> list[Finding]:
    """Return all that the rule engine finds in rows in their one spelling."""
    import pandas

    from insop_plugin.core import rules

    frame = pandas.DataFrame(rows, columns=list(canonical.readers(collection)), dtype=object)
    if GEOMETRY_COLUMN in frame:
        frame[GEOMETRY_COLUMN] = [None if text is None else bytes.fromhex(text) for text in frame[GEOMETRY_COLUMN]]
    return rules.check(collection, frame)
