"""A central store of every older version comes up to this one with all that is in it; what was released never changes."""

import csv
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import psycopg2
import pytest

from insop_plugin.core import model
from insop_plugin.stores import founding
from insop_plugin.stores.founding import Migration, MigrationChanged
from tests.stores import central
from tests.stores.make import insert, update
from tests.stores.old_stores import MEMBERS, PUBLIC, READING, TABLES, WRITING, OldStore, fill, known

RELEASED = Path(__file__).parents[1] / "data" / "store_migrations.csv"
NEWEST = len(founding.migrations())
STATUSES = ["ok", "ok", "ok", "forbidden", *["ok"] * 7]  # of the answers of `fill`


@pytest.fixture(scope="module")
def first(cluster):
    """Return a filled store of the first version to which people could contribute."""
    store = OldStore(cluster, WRITING)
    store.found()
    assert [answer["status"] for answer in fill(store)] == STATUSES
    yield store
    store.close()


@pytest.fixture
def old(cluster, first, request):
    """Return a filled store of an older version."""
    store = OldStore(cluster, request.param)
    if store.version >= WRITING:
        store.found()
        assert [answer["status"] for answer in fill(store)] == STATUSES
    else:
        if store.version >= TABLES:
            founding.load_lists(store.owner)
        store.take(first)
    yield store
    store.close()


def test_what_was_released_never_changes():
    """A store remembers the SHA-256 of each migration it has run: one edited afterwards closes its way to any release."""
    with open(RELEASED, encoding="utf-8") as file:
        released = {int(row["number"]): (row["name"], row["sha256"]) for row in csv.DictReader(file)}
    delivered = {one.number: (one.name, one.sha256) for one in founding.migrations()}
    for number, known_as in released.items():
        assert delivered.get(number) == known_as, f"migration {number} was released: undo the edit, and write a new migration"
    assert delivered.keys() == released.keys(), f"a new migration is entered in {RELEASED.name}, and frozen by that"


def test_every_collection_has_rows_of_every_kind(first):
    counts = {name: len(lines) for name, lines in first.rows(first.tables()).items()}
    assert all(counts[collection.name] for collection in model.collections()) and all(counts.values())
    assert counts["kept"] == 3 and counts["attachment"] == 2 and counts["denied"] == 1
    assert {op for (op,) in first.query("SELECT DISTINCT op FROM insop.change")} == {"insert", "update", "delete", "review", "share"}
    states = {state for (state,) in first.query("SELECT DISTINCT state FROM insop.plot")}
    assert states == {"submitted", "accepted", "rejected", "withdrawn"}


@pytest.mark.parametrize("old", range(1, NEWEST), indirect=True)
def test_an_upgrade_loses_nothing_and_readers_see_what_they_saw(old, first):
    tables = old.tables()
    told = everything_told(old if old.version >= READING else first)
    shown = published(old) if old.version >= PUBLIC else None
    before = old.rows(tables)
    upgrade(old)
    assert old.rows(tables) == before, "a row was lost or changed"
    if old.version >= TABLES:
        assert everything_told(old) == told, "somebody is told something else"
        assert shown in (None, published(old))
        assert published(old)["plot"] == {known(name) for name in ("accepted", "proposed", "proposed and rejected")}


@pytest.mark.parametrize("old", range(WRITING, NEWEST), indirect=True)
def test_work_goes_on_after_an_upgrade(old):
    receipts = [old.ask(actor, "status", sent["push_id"]) for actor, sent in old.sent]
    upgrade(old)
    for (actor, sent), receipt in zip(old.sent, receipts, strict=True):
        again = old.ask(actor, "push", sent)
        assert again == ({**receipt, "status": "replayed"} if receipt["status"] == "ok" else again), "sent again it is stored once"
    change = update(insert("plot", uid=known("proposed")), 7, remarks="best")
    assert old.push("mario", "after", change, insert("plot", dataset_uid=known("dataset")))["status"] == "ok"
    assert old.review("after that", "accepted", change)["status"] == "ok"
    assert list(founding.problems(old.owner)) == []


BAD = [
    "DELETE FROM insop.kept WHERE uid = (SELECT uid FROM insop.kept LIMIT 1)",
    "UPDATE insop.plot SET code = code || ' ' WHERE code = 'waiting'",
    "ALTER TABLE insop.push DISABLE TRIGGER USER; DELETE FROM insop.push WHERE kind = 'review'",
    "UPDATE insop.observation SET value = value * (1 + 2.0 ^ -52)",
]


@pytest.mark.parametrize("old", [NEWEST], indirect=True)
def test_a_migration_that_loses_something_would_be_found(old):
    steps, tables = list(founding.migrations()), old.tables()
    for n, text in enumerate(BAD, NEWEST + 1):
        before = old.rows(tables)
        steps.append(Migration(n, f"{n:04}_bad.sql", "SET LOCAL session_replication_role = replica; " + text))
        founding.upgrade(old.owner, steps)
        assert old.rows(tables) != before, text


def test_every_migration_leads_to_the_same_store(cluster):
    shapes = set()
    for version in range(1, NEWEST + 1):
        old = OldStore(cluster, version)
        steps = [one.name for one in founding.migrations()]
        assert founding.upgrade(old.owner) == steps[version:] and founding.upgrade(old.owner) == []
        founding.load_lists(old.owner)
        founding.found(old.owner, "T")
        assert list(founding.problems(old.owner)) == []
        shapes.update(old.query("SELECT count(*), sum(length(prosrc)) FROM pg_proc WHERE pronamespace = 'insop'::regnamespace"))
        old.close()
    assert len(shapes) == 1


def test_an_applied_migration_must_not_change(cluster):
    name = cluster.database(central.bare(cluster))
    with closing(cluster.connect(name)) as connection:
        connection.autocommit = False
        first, *_ = founding.migrations()
        founding.upgrade(connection, [first])
        with pytest.raises(MigrationChanged, match=first.name):
            founding.upgrade(connection, [replace(first, text=first.text + "\n-- better")])
        with pytest.raises(psycopg2.Error):
            founding.upgrade(connection, [first, Migration(2, "0002_wrong.sql", "CREATE TABLE insop.half (x int); SELECT 1 / 0")])
        connection.rollback()
        with connection.cursor() as cursor:
            cursor.execute("SELECT to_regclass('insop.half'), (SELECT max(number) FROM insop.migration)")
            assert cursor.fetchone() == (None, 1)
    cluster.drop(name)


def upgrade(old):
    """Bring a store to this version as `insop-admin upgrade` does."""
    assert founding.upgrade(old.owner) == [one.name for one in founding.migrations()[old.version :]]
    founding.load_lists(old.owner)
    if old.version >= TABLES:
        assert list(founding.problems(old.owner)) == []


def everything_told(store):
    """Return what a store tells each member: the feed from several revisions, the queue, decisions, histories."""
    told = {}
    rows = store.query("SELECT DISTINCT collection, uid::text FROM insop.change ORDER BY 1, 2")
    for member in MEMBERS:
        one = member.actor
        told[one, "info"] = store.ask(one, "counts", {"selection": {}})
        for since in (0, 3, 8):
            told[one, "pull", since] = pages(store, one, {"since": since, "limit": 7})
        told[one, "pull", "ITA"] = pages(store, one, {"since": 0, "selection": {"country": "ITA"}})
        told[one, "queue"] = [store.ask(one, "queue", {"kind": kind}) for kind in ("waiting", "deleted")]
        told[one, "verdicts"] = store.ask(one, "verdicts", {"since": 0})
    for collection, uid in rows:
        told[uid] = store.ask("rita", "history", {"collection": collection, "uid": uid})
    return told


def pages(store, actor, asked):
    """Return all pages of a pull."""
    found = []
    while asked:
        found.append(store.ask(actor, "pull", asked))
        following = found[-1].get("next")
        asked = {**asked, "until": found[-1]["until"], "after": following} if following else None
    return found


def published(store):
    """Return what everybody sees: {collection: identities}, from the views for the public."""
    views = [name for (name,) in store.query("SELECT viewname FROM pg_views WHERE schemaname = 'insop' AND viewname LIKE 'pub\\_%%'")]
    return {view[4:]: {uid for (uid,) in store.query(f'SELECT uid::text FROM insop."{view}"')} for view in views}
