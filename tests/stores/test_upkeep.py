"""A folder store is checked, backed up and restored, and says what is wrong with it."""

import pytest

from insop_plugin.core.changes import new_id
from insop_plugin.stores import errors, folder, upkeep
from insop_plugin.stores.protocol import Decision
from tests.stores.make import ANN, EVE, delete, insert, point, push, sql, square, stored, update


@pytest.fixture
def store(tmp_path):
    """Return a folder store with a little history."""
    made = folder.create(tmp_path / "store", "Training")
    plot, other, source = insert("plot"), insert("plot"), insert("source", geom=square(1, 2))
    push(made, plot, insert("sample", plot_uid=plot.uid), other, source)
    push(made, update(plot, 1, code="B", geom=point(3, 4)), delete(other, 1), update(source, 1, geom=point(1.005, 2.005)))
    made.review(new_id(), EVE, [Decision("plot", plot.uid, 2, "accepted")])
    return made


def problems(store):
    return [line.text() for line in upkeep.check(store)]


def test_a_sound_store_has_no_problems(store):
    assert problems(store) == []


def test_a_store_is_a_valid_geopackage(store):
    tables = sql(store.file, "SELECT table_name, data_type FROM gpkg_contents")
    assert ("plot", "features") in tables and ("sample", "attributes") in tables
    assert sql(store.file, "PRAGMA application_id") == [(0x47504B47,)]
    assert sql(store.file, "PRAGMA journal_mode") == [("delete",)]


DAMAGE = {
    "UPDATE plot SET code = 'secretly' WHERE deleted = 0": "not what the journal says",
    "UPDATE plot SET rev = 1": "not what the journal says",
    "DELETE FROM sample": "not what the journal says",
    "INSERT INTO dataset (uid, state, rev, deleted) VALUES ('x', 'draft', 1, 0)": "no entry in the journal",
    "UPDATE clock SET rev = 7": "does not fit the clock",
    "DELETE FROM push WHERE rev = 2": "does not fit the clock",
    "UPDATE push SET changes = 9 WHERE rev = 1": "other changes than it was answered for",
    "DELETE FROM rtree_plot_geom": "differs from its rows in 2 places",
    "UPDATE rtree_plot_geom SET maxx = maxx + 5": "differs from its rows in 2 places",
    "DELETE FROM rtree_plot_geom_rowid": "spatial index",
    "UPDATE plot SET deleted = 1": "points to a row that is not there",
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_damage_is_found(store, damage):
    sql(store.file, damage)
    assert any(DAMAGE[damage] in line for line in problems(store)), problems(store)


@pytest.mark.parametrize("edit", ["UPDATE change SET actor = 'nobody'", "DELETE FROM change"])
def test_the_journal_is_append_only(store, edit):
    import sqlite3

    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        sql(store.file, edit)


def test_a_backup_is_whole_and_named_by_revision(store):
    path = upkeep.backup(store)
    assert path.name.endswith("-r3.gpkg") and upkeep.backups(store) == [path]
    assert sql(path, "SELECT rev FROM clock") == [(3,)] and sql(path, "PRAGMA integrity_check") == [("ok",)]


def test_a_restored_store_has_a_new_epoch_and_the_old_file_is_kept(store):
    path, before = upkeep.backup(store), store.info()
    push(store, insert("plot"))
    after = upkeep.restore(store.folder, path).info()
    assert (after.store_id, after.rev) == (before.store_id, 3) and after.epoch != before.epoch
    (kept,) = (store.folder / "backups").glob("replaced-*.gpkg")
    assert sql(kept, "SELECT rev FROM clock") == [(4,)] and problems(store) == []


def test_a_damaged_store_is_replaced_by_its_backup(store):
    path = upkeep.backup(store)
    store.file.write_bytes(store.file.read_bytes()[:5000] + b"\xff" * 5000)
    with pytest.raises(errors.Damaged):
        store.info()
    assert upkeep.restore(store.folder, path).info().rev == 3


@pytest.mark.parametrize("content", [b"", b"junk", None])
def test_only_a_whole_store_is_restored(store, tmp_path, content):
    path = tmp_path / "backup.gpkg"
    if content is not None:
        path.write_bytes(content)
    before = store.file.read_bytes()
    with pytest.raises(errors.BackupNotFound, match="backup"):
        upkeep.restore(store.folder, path)
    assert store.file.read_bytes() == before and list(store.folder.glob(".*")) == []


def test_a_damaged_backup_is_not_restored(store):
    path = upkeep.backup(store)
    content = bytearray(path.read_bytes())
    content[8192:20480] = b"\xa5" * 12288
    path.write_bytes(content)
    with pytest.raises(errors.BackupNotFound):
        upkeep.restore(store.folder, path)
    assert store.info().rev == 3


def test_contributions_that_a_restored_store_has_lost_are_offered_again(store, checkout_of):
    made = checkout_of(store)
    path = upkeep.backup(store)
    sql(made.path, "UPDATE plot SET code = 'mine'")
    sql(made.path, "INSERT INTO dataset (country, title, licence) VALUES ('ITA', 'Lost', 'CC0-1.0')")
    sql(made.path, "DELETE FROM sample")
    assert made.contribute(store, ANN).status == "ok"
    upkeep.restore(store.folder, path)
    other = insert("plot", code="after")
    push(store, other)
    sql(made.path, "UPDATE dataset SET abstract = 'not sent yet'")
    assert made.contribute(store, ANN).status == "epoch_changed"
    summary = made.pull(store)
    assert (summary.offered_again, summary.conflicts) == (3, 0)
    assert made.pending().counts() == {
        "dataset": {"insert": 1, "update": 0, "delete": 0},
        "plot": {"insert": 0, "update": 1, "delete": 0},
        "sample": {"insert": 0, "update": 0, "delete": 1},
    }
    assert made.contribute(store, ANN).status == "ok" and problems(store) == []
    assert sql(made.path, "SELECT code FROM plot ORDER BY code") == [("after",), ("mine",)]
    assert stored(store, other)["code"] == "after" and len(made.pending()) == 0


def test_rows_others_contributed_after_the_backup_leave_the_checkout(store, checkout_of):
    path = upkeep.backup(store)
    push(store, insert("plot", code="lost by another"))
    made = checkout_of(store)
    upkeep.restore(store.folder, path)
    made.pull(store)
    assert sql(made.path, "SELECT code FROM plot") == [("B",)] and len(made.pending()) == 0
