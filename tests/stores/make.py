"""The smallest rows, contributions and checkouts that store tests need."""

import struct
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from insop_plugin.core import canonical, changes, model, vocabulary
from insop_plugin.core.changes import Change, Contribution, Identity
from insop_plugin.stores import blobs, geopackage
from insop_plugin.stores.protocol import Window

ANN, BOB, EVE = Identity("Ann"), Identity("Bob"), Identity("Eve, focal point")


def point(x, y):
    """Return a point as hex of WKB."""
    return (b"\x01\x01\x00\x00\x00" + struct.pack("<dd", x, y)).hex()


def line(*vertices):
    """Return a line as hex of WKB."""
    packed = b"".join(struct.pack("<dd", *vertex) for vertex in vertices)
    return (b"\x01\x02\x00\x00\x00" + struct.pack("<I", len(vertices)) + packed).hex()


def polygon(*rings):
    """Return an outline as hex of WKB."""
    body = b"".join(struct.pack("<I", len(r)) + b"".join(struct.pack("<dd", *vertex) for vertex in r) for r in rings)
    return (b"\x01\x03\x00\x00\x00" + struct.pack("<I", len(rings)) + body).hex()


def square(x, y, side=0.01):
    """Return a square outline as hex of WKB."""
    return polygon([(x, y), (x + side, y), (x + side, y + side), (x, y + side), (x, y)])


NEEDED = {
    "dataset": {"title": "Survey 2024", "licence": "CC-BY-4.0"},
    "source": {"source_type": "MIN_METAL", "name": "Smelter", "geom": point(11.5, 44.5)},
    "site": {"status": "SS1", "name": "Old yard", "geom": point(11.51, 44.51)},
    "plot": {"code": "P1", "geom": point(11.52, 44.52)},
    "sample": {"upper_depth_cm": 0.0, "lower_depth_cm": 20.0},
    "observation": {"contaminant": "Pb", "censor": "none", "value": 85.2, "unit": "mg/kg"},
    "organisation": {"name": "Agency"},
}


def row(collection, **values):
    """Return a row that every rule lets pass, with a fresh uid, in its one spelling."""
    given = {"uid": changes.new_id(), "country": "ITA", **NEEDED.get(collection, {}), **values}
    return canonical.row_of(collection, given)


def insert(collection, **values):
    """Return the change that adds such a row."""
    return changes.insert(collection, row(collection, **values))


EXAMPLES = {"integer": 7, "real": 8.5, "boolean": True, "date": "2024-02-29", "datetime": "2026-11-22T07:00:00.000Z", "json": '{"a":[1,2.5]}'}


def whole_rows():
    """Yield a change for each collection, parents first, that adds a row with a value in every column."""
    made = {}
    for collection in model.collections():
        columns = [column for column in collection.columns if not column.common and column.references != collection.name]
        values = {column.name: made[column.references].uid if column.references else _example(column) for column in columns}
        made[collection.name] = insert(collection.name, **values, **({"geom": point(1, 2)} if collection.geometry else {}))
        yield made[collection.name]


def _example(column):
    codes = sorted(vocabulary.codes(column.domain)) if column.domain else []
    text = f'{{"{codes[0]}"}}' if column.many else (codes[0] if codes else "text")
    value = EXAMPLES.get(column.type, text)
    is_number = column.minimum is not None and column.type in ("integer", "real")
    return type(value)(max(column.minimum, 1)) if is_number else value


def update(change, base_rev, **values):
    """Return the change that edits a row which another change has added."""
    return Change(change.collection, "update", change.uid, base_rev, canonical.values_of(change.collection, values))


def delete(change, base_rev):
    """Return the change that deletes a row which another change has added."""
    return Change(change.collection, "delete", change.uid, base_rev)


def contribution(store, *some, who=ANN, **facts):
    """Return a contribution made for a store as it is now."""
    info = store.info()
    sent = Contribution(changes.new_id(), info.store_id, info.epoch, info.rev, who, tuple(some))
    return replace(sent, **facts)


def push(store, *some, who=ANN, **facts):
    """Send changes and return the receipt."""
    return store.push(contribution(store, *some, who=who, **facts))


def feed(store, since=0, **facts):
    """Return {(collection, uid): row or None} of all pages of a pull."""
    found, window = {}, Window(since, **facts)
    while True:
        page = store.pull(window)
        found.update({(entry.collection, entry.uid): entry.row for entry in page.entries})
        if page.next is None:
            return found
        window = replace(window, until=page.until, after=page.next)


def stored(store, change):
    """Return the row of a change as the store has it now."""
    return feed(store)[change.collection, change.uid]


def sql(path, text, *values):
    """Run a statement on a GeoPackage as another program would, and return the rows."""
    with closing(geopackage.connect(Path(path))) as connection:
        return connection.execute(text, values).fetchall()


def blob(geometry):
    """Return a geometry in hex as a GeoPackage keeps it."""
    return blobs.to_blob(bytes.fromhex(geometry))
