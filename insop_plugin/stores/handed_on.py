"""Which rows of a store are handed on to another one, and which stay where they are.

Handed on is what was accepted, in the version that was accepted, with the rows it belongs to: those that still wait
for a review come along, as nothing can stand without them. What waits, was rejected or withdrawn stays, and so does
what is private, with all that belongs to it.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from insop_plugin.core import kinship, model
from insop_plugin.core.canonical import Row
from insop_plugin.core.errors import N_
from insop_plugin.core.kinship import Key
from insop_plugin.core.review import ACCEPTED, REJECTED, SUBMITTED, WITHDRAWN
from insop_plugin.core.rules.findings import WARNING, Finding
from insop_plugin.stores import statements
from insop_plugin.stores.protocol import Selection, Store, Window
from insop_plugin.stores.reviews import Queue, Version, row_at

PAGE = 5000
PRIVATE, HEIR = "private", "missing_parent"
WORDS = {
    SUBMITTED: N_("It waits for a review in its own store."),
    REJECTED: N_("It was rejected in its own store."),
    WITHDRAWN: N_("It was withdrawn in its own store."),
    PRIVATE: N_("Its sharing level is private."),
    HEIR: N_("It belongs to a row that stays in its own store: {owner}."),
}
Rows = dict[Key, Row]


@dataclass(frozen=True)
class Choice:
    """The rows of a store: those that go, as they go, and those that stay, with the reason."""

    going: Rows
    staying: Mapping[Key, Finding]
    withdrawn: tuple[Key, ...] = ()  # among those that stay


def choose(store: Store, selection: Selection, with_waiting: bool) -> Choice:
    """Return which rows of a store go to another one.

    Args:
        store: where the rows are.
        selection: which part of it is meant.
        with_waiting: rows go as they are now, whatever a review said or will say; only withdrawn ones stay.
    """
    live = pulled(store, selection)
    withdrawn = tuple(key for key, row in live.items() if row["state"] == WITHDRAWN)
    if with_waiting:
        going = {key: row for key, row in live.items() if row["state"] != WITHDRAWN}
        staying = {key: _stays(key, WITHDRAWN) for key in withdrawn}
    else:
        going = _with_owners(_accepted(store, selection, live), live)
        staying = {key: _stays(key, str(row["state"])) for key, row in live.items() if key not in going}
        staying |= {key: _stays(key, PRIVATE) for key, row in going.items() if row.get("sharing_level") == PRIVATE}
    staying |= _heirs(going, staying)
    return Choice({key: row for key, row in going.items() if key not in staying}, staying, withdrawn)


def pulled(store: Store, selection: Selection) -> Rows:
    """Return every live row of a part of a store."""
    rows: Rows = {}
    window: Window | None = Window(0, selection=selection, limit=PAGE)
    while window is not None:
        page = store.pull(window)
        rows.update({(entry.collection, entry.uid): entry.row for entry in page.entries if entry.row is not None})
        window = replace(window, until=page.until, after=page.next) if page.next else None
    return rows


def pointed_at(collection: str, values: Mapping) -> Iterator[Key]:
    """Yield the rows that a row points to."""
    yield from kinship.owners_of(collection, values)
    for column in statements.references(model.collection(collection)):
        if values.get(column.name):
            yield str(column.references), str(values[column.name])


def _accepted(store: Store, selection: Selection, live: Rows) -> Rows:
    """Return the accepted version of each row that has one: an edit that waits, or was rejected, changes nothing."""
    going = {key: row for key, row in live.items() if row["state"] == ACCEPTED}
    if any(row["state"] == SUBMITTED for row in live.values()):
        going |= {key: row for key, row in _before_the_edit(store, selection) if key in live}
    for key in (key for key, row in live.items() if row["state"] == REJECTED):
        row = last_accepted(key[0], store.history(*key))
        going |= {key: row} if row else {}
    return going


def _before_the_edit(store: Store, selection: Selection) -> Iterator[tuple[Key, Row]]:
    """Yield the last accepted version of rows that wait for a review again."""
    asked: Queue | None = Queue(country=selection.country, limit=PAGE)
    while asked is not None:
        page = store.queue(asked)
        yield from (((entry.collection, entry.uid), entry.accepted) for entry in page.entries if entry.accepted)
        asked = replace(asked, after=page.next) if page.next else None


def last_accepted(collection: str, history: Iterable[Version]) -> Row | None:
    """Return a row as it was when it was accepted last; None where it never was."""
    versions = tuple(history)
    revs = [version.rev for version in versions if version.state == ACCEPTED]
    return row_at(collection, versions, revs[-1]) if revs else None


def _with_owners(going: Rows, live: Rows) -> Rows:
    """Return the rows with those that they point to and that nobody has decided on."""
    fresh = going
    while fresh:
        named = {owner for (name, _), row in fresh.items() for owner in pointed_at(name, row)}
        fresh = {key: live[key] for key in named - going.keys() if key in live and live[key]["state"] == SUBMITTED}
        going = going | fresh
    return going


def _heirs(going: Rows, staying: Mapping[Key, Finding]) -> dict[Key, Finding]:
    """Return the rows that point to one that stays, and those that point to them."""
    found: dict[Key, Finding] = {}
    out, more = set(staying), bool(staying)
    while more:
        more = False
        for key, row in going.items():
            owner = next((one for one in pointed_at(key[0], row) if one in out), None)
            if owner and key not in out:
                found[key] = replace(_stays(key, HEIR), facts={"owner": " ".join(owner)})
                out.add(key)
                more = True
    return found


def _stays(key: Key, rule: str) -> Finding:
    return Finding(*key, "", rule, WARNING, WORDS.get(rule, WORDS[SUBMITTED]), "")
