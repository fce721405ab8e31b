"""Findings as they are listed: by collection, then by rule, each with what the user reads."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from insop_plugin.adapters.check_data import said
from insop_plugin.adapters.i18n import tr
from insop_plugin.core import model
from insop_plugin.core.rules import ERROR, Finding
from insop_plugin.core.rules.whole import Checked, Place

UNSAID = "…"  # stands for a fact that differs from row to row


@dataclass(frozen=True)
class Entry:
    """One finding with its record's name and place."""

    finding: Finding
    name: str = ""
    place: Place | None = None

    @property
    def is_error(self) -> bool:
        """Whether it blocks a contribution."""
        return self.finding.severity == ERROR


@dataclass(frozen=True)
class Group:
    """The findings of one rule in one collection."""

    collection: str
    entries: list[Entry] = field(default_factory=list)

    @property
    def is_error(self) -> bool:
        """Whether the rule's findings block a contribution."""
        return self.entries[0].is_error

    def title(self) -> str:
        """Return the message; what differs from row to row is left open."""
        first = self.entries[0].finding
        same = {name: all(entry.finding.facts.get(name) == fact for entry in self.entries) for name, fact in first.facts.items()}
        facts = {name: tr(fact) if same[name] and fact else UNSAID for name, fact in first.facts.items()}
        return tr(first.message).format(**facts)


@dataclass(frozen=True)
class Wish:
    """What the user wants to see."""

    severity: str = ""
    collection: str = ""
    text: str = ""

    def fits(self, entry: Entry) -> bool:
        """Return whether an entry is to be listed."""
        finding = entry.finding
        if self.severity not in ("", finding.severity) or self.collection not in ("", finding.collection):
            return False
        words = " ".join((entry.name, finding.value, finding.field, finding.rule, *said(finding))) if self.text else ""
        return self.text.casefold() in words.casefold()


def entries_of(checked: Checked) -> list[Entry]:
    """Return the findings of a check with names and places."""
    return [Entry(*known) for known in zip(checked.findings, checked.names, checked.places, strict=True)]


def grouped(entries: Iterable[Entry]) -> list[Group]:
    """Return the entries by collection and rule, in the order of the model, errors first."""
    groups: dict[tuple[str, str], Group] = {}
    for entry in entries:
        key = (entry.finding.collection, entry.finding.rule)
        groups.setdefault(key, Group(entry.finding.collection)).entries.append(entry)
    place = {collection.name: number for number, collection in enumerate(model.collections())}
    return sorted(groups.values(), key=lambda group: (place[group.collection], not group.is_error))


def mended(before: Iterable[Entry], now: Iterable[Entry]) -> list[Entry]:
    """Return what was found before and is not found any more."""
    still = {entry.finding.key for entry in now}
    return [entry for entry in before if entry.finding.key not in still]


def record_words(entry: Entry) -> str:
    """Return which record a finding is about."""
    if entry.finding.row is None:
        return tr("the whole table")
    return entry.name or tr("row {n}").format(n=entry.finding.row)
