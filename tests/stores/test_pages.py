"""Comparing pages puts aside only rows that are equal; what it cannot tell is looked at row by row."""

import os
import random
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from insop_plugin.stores import edits, folder, geopackage, pages, untouched, writing
from insop_plugin.stores.checkout import create_checkout, open_checkout
from tests.stores.make import point, row

N = 6000


@pytest.fixture(scope="module")
def many(tmp_path_factory):
    """Return a checkout of so many rows that pages are compared, some of them too long for one page."""
    place = tmp_path_factory.mktemp("many")
    store = folder.create(place / "store", "Many")
    chance = random.Random(3)
    plots = [row("plot", code=f"P{n}", geom=point(n / 100, n / 200), rev=1, state="accepted", deleted=False,
                 remarks="x" * (9000 if n % 500 == 0 else chance.randrange(60))) for n in range(N)]  # fmt: skip
    with geopackage.opened(store.file) as connection, geopackage.transaction(connection):
        writing.insert(connection, "plot", plots)
    create_checkout(store, place / "many.gpkg")
    return place / "many.gpkg"


@pytest.fixture
def made(many, tmp_path):
    path = tmp_path / "copy.gpkg"
    path.write_bytes(many.read_bytes())
    return open_checkout(path)


def looked_at(made):
    """Return how many rows are left to look at when pages were compared."""
    with closing(geopackage.connect(made.path)) as connection, untouched.reading(connection) as path:
        assert path == made.path
        return len(untouched.put_aside(connection, "plot", path)[0])


def found_slowly(made):
    """Return the edits found without looking at pages."""
    with closing(geopackage.connect(made.path)) as connection, geopackage.transaction(connection):
        return edits.find(connection).changes


def statement(made, text, *values):
    with closing(geopackage.connect(made.path)) as connection:
        return connection.execute(text, values).fetchall()


EDITS = {
    "nothing": [],
    "the first row": ["UPDATE plot SET code = 'new' WHERE fid = 1"],
    "the last row": [f"UPDATE plot SET code = 'new' WHERE fid = {N}"],
    "a row of many pages": ["UPDATE plot SET altitude_m = 7 WHERE fid = 501"],
    "the end of a long text": ["UPDATE plot SET remarks = substr(remarks, 1, 8999) || 'y' WHERE fid = 1001"],
    "rows that grow": ["UPDATE plot SET remarks = printf('%0500d', fid) WHERE fid % 50 = 0"],
    "rows that shrink": ["UPDATE plot SET remarks = NULL"],
    "all rows": ["UPDATE plot SET altitude_m = fid"],
    "deleted runs": ["DELETE FROM plot WHERE fid BETWEEN 1000 AND 3000"],
    "most deleted": ["DELETE FROM plot WHERE fid % 100 <> 0"],
    "all deleted": ["DELETE FROM plot"],
    "added": ["INSERT INTO plot (country, code) VALUES ('ITA', 'a'), ('ITA', 'b')"],
    "moved": ["UPDATE plot SET fid = fid + 100000 WHERE fid < 200"],
    "everything moved": ["UPDATE plot SET fid = -fid"],
    "everything moved, some edited and copied": [
        "UPDATE plot SET fid = -fid",
        "UPDATE plot SET code = 'x' WHERE fid % 1000 = 0",
        "INSERT INTO plot (uid, country, code) SELECT uid, country, 'copy' FROM plot WHERE fid % 1500 = 0",
        "DELETE FROM plot WHERE fid % 700 = 0",
    ],
    "edited and undone": ["UPDATE plot SET code = code || 'x'", "UPDATE plot SET code = substr(code, 1, length(code) - 1)"],
    "packed anew": ["UPDATE plot SET code = 'x' WHERE fid % 1000 = 0", "VACUUM"],
    "other page size": ["PRAGMA journal_mode = DELETE", "UPDATE plot SET code = 'x' WHERE fid = 9"],
    "added column": ["ALTER TABLE plot ADD COLUMN mine TEXT", "UPDATE plot SET mine = 'x' WHERE fid % 7 = 0"],
}


@pytest.mark.parametrize("name", EDITS)
def test_the_quick_way_finds_what_the_slow_way_finds(made, name):
    for text in EDITS[name]:
        statement(made, text)
    def key(change):  # new rows get a random identity each time
        return change.action, "" if change.action == "insert" else change.uid, sorted(change.values.items(), key=str)

    assert sorted(map(key, made.pending().changes), key=repr) == sorted(map(key, found_slowly(made)), key=repr)


def test_a_file_written_all_anew_shows_what_was_really_edited(made):
    for text in EDITS["everything moved, some edited and copied"]:
        statement(made, text)
    assert made.pending().counts()["plot"] == {"insert": 4, "update": 6, "delete": 8}


def test_hardly_any_row_is_looked_at(made):
    long_rows = N // 500
    assert looked_at(made) <= long_rows * 10 and len(made.pending()) == 0
    statement(made, "UPDATE plot SET code = 'new' WHERE fid = 3333")
    assert looked_at(made) <= (long_rows + 1) * 10 and len(made.pending()) == 1


def test_pages_are_compared_while_qgis_keeps_the_file_in_write_ahead_mode(made):
    with closing(sqlite3.connect(made.path)) as qgis:
        qgis.execute("PRAGMA journal_mode = WAL")
        qgis.execute("SELECT count(*) FROM plot").fetchall()
        statement(made, "UPDATE plot SET code = 'new' WHERE fid = 77")
        assert looked_at(made) < 200 and len(made.pending()) == 1


def test_what_somebody_is_still_reading_is_compared_row_by_row(made):
    with closing(sqlite3.connect(made.path, isolation_level=None)) as qgis:
        qgis.execute("PRAGMA journal_mode = WAL")
        qgis.execute("BEGIN")
        qgis.execute("SELECT count(*) FROM plot").fetchall()
        statement(made, "UPDATE plot SET code = 'new' WHERE fid = 77")
        with closing(geopackage.connect(made.path)) as connection, untouched.reading(connection) as path:
            assert path is None
        assert len(made.pending()) == 1


def test_changes_not_saved_yet_are_found_by_their_own_connection(made):
    with closing(geopackage.connect(made.path)) as connection, geopackage.transaction(connection):
        connection.execute("UPDATE plot SET code = 'new' WHERE fid = 77")
        assert len(edits.find(connection).changes) == 1


def test_a_file_of_another_form_is_not_guessed_at(made, tmp_path):
    with pytest.raises(pages.UnknownForm):
        pages.differing(made.path, (1, 2))  # page 1 is the schema, after a header of 100 bytes
    odd = tmp_path / "odd"
    odd.write_bytes(b"\0" * 8192)
    with pytest.raises(pages.UnknownForm):
        pages.differing(odd, (2, 2))


def test_random_edits_are_all_found(made):
    chance = random.Random(11)
    for _ in range(6):
        for _ in range(30):
            fid = chance.randrange(1, N + 200)
            text = chance.choice(["UPDATE plot SET code = ? WHERE fid = ?", "UPDATE plot SET remarks = ? WHERE fid = ?"])
            statement(made, text, "z" * chance.randrange(1, 900), fid)
            if chance.random() < 0.3:
                statement(made, "DELETE FROM plot WHERE fid = ?", chance.randrange(1, N))
        assert sorted(map(repr, made.pending().changes)) == sorted(map(repr, found_slowly(made)))


@pytest.mark.skipif(os.name == "nt", reason="locks belong to a handle there")
@pytest.mark.parametrize("mode", ["DELETE", "WAL"])
def test_looking_into_a_file_keeps_the_locks_that_qgis_holds_on_it(made, mode):
    """On POSIX systems closing a file cancels all locks of the process on it: another program could then write."""
    attempt = f"import sqlite3; sqlite3.connect({str(made.path)!r}, timeout=0).execute('BEGIN IMMEDIATE')"
    with closing(sqlite3.connect(made.path, isolation_level=None)) as qgis:
        qgis.execute("PRAGMA journal_mode = " + mode)
        qgis.execute("BEGIN IMMEDIATE")
        assert len(open_checkout(made.path).pending()) == 0 and looked_at(made) < 200
        done = subprocess.run([sys.executable, "-c", attempt], capture_output=True, text=True, check=False)
        assert "database is locked" in done.stderr
