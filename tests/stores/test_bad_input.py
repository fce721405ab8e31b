"""What can go wrong around a store: each a clear sentence, nothing written, nothing lost."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from insop_plugin.core import model
from insop_plugin.core.changes import Contribution, NotAChangeSet
from insop_plugin.stores import create_store, errors, folder, geopackage, open_store, upkeep
from insop_plugin.stores.checkout import create_checkout, open_checkout
from insop_plugin.stores.protocol import Window
from tests.stores.make import ANN, contribution, insert, point, push, sql

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def store(tmp_path):
    made = folder.create(tmp_path / "store", "Training")
    push(made, insert("plot"))
    return made


@pytest.fixture
def made(store, tmp_path):
    """Return a checkout with one edit."""
    create_checkout(store, tmp_path / "a.gpkg")
    sql(tmp_path / "a.gpkg", "UPDATE plot SET code = 'mine'")
    return open_checkout(tmp_path / "a.gpkg")


def contents(place):
    return {path: path.read_bytes() for path in Path(place).rglob("*") if path.is_file()}


def other_database(path):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE notes (text)")
        connection.commit()


NO_STORES = {
    "missing": lambda place: None,
    "an empty folder": lambda place: place.mkdir(),
    "a file": lambda place: place.write_bytes(b"notes"),
    "an empty file in it": lambda place: (place.mkdir(), (place / "store.gpkg").write_bytes(b"")),
    "junk in it": lambda place: (place.mkdir(), (place / "store.gpkg").write_bytes(b"\x89PNG junk" * 999)),
    "another database in it": lambda place: (place.mkdir(), other_database(place / "store.gpkg")),
    "a folder of that name in it": lambda place: (place / "store.gpkg").mkdir(parents=True),
}


@pytest.mark.parametrize("name", NO_STORES)
def test_what_is_no_store_is_said_to_be_none(tmp_path, name):
    place = tmp_path / "place"
    NO_STORES[name](place)
    before = contents(tmp_path)
    for call in (lambda s: s.info(), lambda s: s.pull(Window(0)), lambda s: s.snapshot(tmp_path / "x.gpkg")):
        with pytest.raises(errors.NotAStore, match="place"):
            call(open_store(str(place)))
    assert contents(tmp_path) == before


def test_an_address_of_another_kind_is_named():
    with pytest.raises(errors.UnknownScheme, match="ftp://example.org"):
        open_store("ftp://example.org/store")


@pytest.mark.parametrize("name", ["thesis.docx", ".hidden"])
def test_a_store_is_not_made_among_files(tmp_path, name):
    (tmp_path / name).write_bytes(b"x")
    with pytest.raises(errors.FolderNotEmpty, match=name):
        create_store(str(tmp_path), "Training")
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_store_is_not_made_twice(store):
    before = contents(store.folder)
    with pytest.raises(errors.FolderNotEmpty, match="store.gpkg"):
        create_store(str(store.folder), "Again")
    assert contents(store.folder) == before


def test_a_store_is_made_in_new_folders_and_none_is_left_when_that_fails(tmp_path):
    assert create_store(str(tmp_path / "a" / "b"), "Deep").info().title == "Deep"
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises((errors.FileTrouble, errors.NoAccess), match="file"):
        create_store(str(tmp_path / "file" / "store"), "Nowhere")


def test_a_store_of_a_newer_schema_is_refused(store, made):
    sql(store.file, "UPDATE store_info SET schema_version = schema_version + 1")
    before = store.file.read_bytes()
    for call in (store.info, lambda: push(store), lambda: made.contribute(store, ANN), lambda: made.pull(store)):
        with pytest.raises(errors.StoreOfNewerSchema, match=f"version {model.SCHEMA_VERSION + 1}"):
            call()
    assert store.file.read_bytes() == before and len(made.pending()) == 1


def test_a_checkout_of_a_newer_schema_is_refused(made):
    sql(made.path, "UPDATE insop_checkout SET schema_version = 99")
    with pytest.raises(errors.StoreOfNewerSchema, match="99"):
        open_checkout(made.path)


NO_CHECKOUTS = [b"", b"notes", None]


@pytest.mark.parametrize("content", NO_CHECKOUTS)
def test_what_is_no_checkout_is_said_to_be_none(tmp_path, content):
    path = tmp_path / "a.gpkg"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(errors.NotACheckout, match="a.gpkg"):
        open_checkout(path)
    other_database(tmp_path / "other.gpkg")
    with pytest.raises(errors.NotACheckout, match="other.gpkg"):
        open_checkout(tmp_path / "other.gpkg")


def test_a_checkout_with_a_column_removed_is_refused_in_words(store, made):
    sql(made.path, "ALTER TABLE plot DROP COLUMN remarks")
    with pytest.raises(errors.Damaged, match="remarks"):
        made.contribute(store, ANN)
    assert store.info().rev == 1


def test_a_store_file_left_open_in_qgis_is_refused(store, made):
    sql(store.file, "PRAGMA journal_mode = WAL")
    with closing(sqlite3.connect(store.file)) as held:
        held.execute("SELECT * FROM plot").fetchall()
        for call in (store.info, lambda: made.contribute(store, ANN), lambda: upkeep.backup(store)):
            with pytest.raises(errors.InWalMode, match="store.gpkg"):
                call()
        held.execute("PRAGMA journal_mode = DELETE")
    assert made.contribute(store, ANN).status == "ok"


def test_a_checkout_in_edit_mode_is_refused_until_it_is_closed(store, made):
    qgis = geopackage.connect(made.path)
    qgis.execute("PRAGMA journal_mode = WAL")
    qgis.execute("BEGIN")
    qgis.execute("UPDATE plot SET remarks = 'being typed'")  # not saved yet
    calls = (lambda: made.contribute(store, ANN), lambda: made.pull(store), lambda: create_checkout(store, made.path),
             lambda: made.pack(made.path.parent, ANN))  # fmt: skip
    for call in calls:
        with pytest.raises((errors.CheckoutInEditMode, errors.UnsentEdits), match="a.gpkg"):
            call()
    qgis.execute("COMMIT")
    qgis.close()
    assert made.contribute(store, ANN).status == "ok"
    assert sql(store.file, "SELECT code, remarks FROM plot") == [("mine", "being typed")]


def test_write_ahead_mode_that_a_crash_has_left_is_ended(store, made):
    child("""
import os
from insop_plugin.stores import geopackage
connection = geopackage.connect(place)
connection.execute("PRAGMA journal_mode = WAL")
connection.execute("UPDATE plot SET remarks = 'saved'")
os._exit(0)
""", made.path)  # fmt: skip
    assert Path(str(made.path) + "-wal").exists()
    assert made.contribute(store, ANN).status == "ok"
    assert sql(store.file, "SELECT remarks FROM plot") == [("saved",)]


def test_a_row_without_a_place_is_named_and_nothing_is_sent(store, made):
    sql(made.path, "INSERT INTO source (country, source_type, name) VALUES ('ITA', 'MIN_METAL', 'nowhere')")
    receipt = made.contribute(store, ANN)
    (finding,) = receipt.findings
    ((uid,),) = sql(made.path, "SELECT uid FROM source WHERE name = 'nowhere'")
    assert (receipt.status, finding["uid"], finding["collection"]) == ("invalid", uid, "source")
    assert store.info().rev == 1 and len(made.pending()) == 2


@pytest.mark.parametrize("geometry", [b"", b"GP", b"GP\x00\x01\xe6\x10\x00\x00\x01\x09\x00\x00\x00", b"\x00" * 40])
def test_bytes_that_are_no_geometry_are_named(store, made, geometry):
    sql(made.path, "DROP TRIGGER rtree_plot_geom_insert")
    sql(made.path, "INSERT INTO plot (country, code, geom) VALUES ('ITA', 'broken', ?)", geometry)
    receipt = made.contribute(store, ANN)
    assert (receipt.status, receipt.findings[0]["field"]) == ("invalid", "geom")
    assert store.info().rev == 1


@pytest.mark.parametrize(
    "document",
    [None, [], {}, {"format": "insop-changeset/2"}, {"format": "insop-changeset/1"}, {"format": "insop-changeset/1", "ops": 7}],
)
def test_a_document_that_is_no_change_set_is_refused(document):
    with pytest.raises(NotAChangeSet):
        Contribution.from_json(document)


BROKEN = [("ops", [{}]), ("ops", [7]), ("identity", None), ("identity", {"name": "x", "evil": 1}), ("base_rev", "x"),
          ("ops", [{"collection": "plot", "action": "drop", "uid": "x", "base_rev": 0}])]  # fmt: skip


@pytest.mark.parametrize(("name", "value"), BROKEN)
def test_a_change_set_with_broken_parts_is_refused(store, name, value):
    document = {**contribution(store, insert("plot")).to_json(), name: value}
    with pytest.raises(NotAChangeSet):
        Contribution.from_json(json.loads(json.dumps(document)))


def test_text_that_cannot_be_stored_is_a_finding(store):
    plot = insert("plot")
    for text in ("a\0b", "\ud800"):
        receipt = push(store, replace(plot, values={**plot.values, "remarks": text}))
        assert (receipt.status, receipt.findings[0]["rule"], receipt.findings[0]["field"]) == ("invalid", "bad_value", "remarks")
        assert json.dumps(receipt.to_json()).encode("utf-8")


def damaged(path):
    content = bytearray(path.read_bytes())
    content[4096 * 2 :] = b"\xa5" * (len(content) - 4096 * 2)
    path.write_bytes(content)


def test_a_damaged_store_is_said_to_be_damaged(store, made):
    damaged(store.file)
    before = store.file.read_bytes()
    for call in (store.info, lambda: made.contribute(store, ANN), lambda: upkeep.check(store)):
        with pytest.raises(errors.Damaged, match="backup"):
            call()
    assert store.file.read_bytes() == before and len(made.pending()) == 1


def test_a_damaged_checkout_is_said_to_be_damaged(store, made):
    damaged(made.path)
    with pytest.raises((errors.Damaged, errors.NotACheckout), match="a.gpkg"):
        open_checkout(made.path).pending()


def child(code, place, user=None, limit=None):
    """Run code in a process of its own, as another user or with files limited to some bytes; return what it printed."""
    head = f"import sys; sys.path.insert(0, {str(ROOT)!r}); place = {str(place)!r}\n"
    if limit:
        head += f"import resource; resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}))\n"
    facts = {"user": user, "group": "nogroup", "extra_groups": []} if user else {}
    done = subprocess.run([sys.executable, "-B", "-c", head + code], capture_output=True, text=True, check=False,
                          env={"PYTHONDONTWRITEBYTECODE": "1", "HOME": "/nonexistent"}, **facts)  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


TRY = """
from insop_plugin.core.errors import InsopError
def said(call):
    try:
        print(type(call()).__name__)
    except InsopError as error:
        print(type(error).__name__)
        assert place.split("/")[-1] in str(error) or "a.gpkg" in str(error), error
"""
WITH_STORE = TRY + """
from pathlib import Path
from insop_plugin.stores import open_store, create_store
from insop_plugin.stores.checkout import create_checkout, open_checkout
from insop_plugin.stores.protocol import Selection
from tests.stores.make import ANN, insert, push
store = open_store(place + "/store")
"""


@pytest.fixture
def open_place():
    """Return a folder that every user may enter."""
    place = Path(tempfile.mkdtemp(prefix="insop-open-"))
    place.chmod(0o755)
    yield place
    shutil.rmtree(place)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="needs root to become somebody else")
def test_somebody_without_permission_reads_and_is_told_what_is_forbidden(open_place):
    store = folder.create(open_place / "store", "Training")
    push(store, insert("plot"))
    create_checkout(store, open_place / "a.gpkg")
    sql(open_place / "a.gpkg", "UPDATE plot SET code = 'mine'")
    free = open_place / "free"
    free.mkdir()
    free.chmod(0o777)
    before = contents(open_place)
    printed = child(WITH_STORE + """
said(store.info)
said(lambda: push(store, insert("plot")))
said(lambda: open_checkout(place + "/a.gpkg").contribute(store, ANN))
said(lambda: create_checkout(store, place + "/b.gpkg"))
said(lambda: create_store(place + "/new", "x"))
said(lambda: create_checkout(store, place + "/free/a.gpkg", Selection(country="ITA")))
said(lambda: open_checkout(place + "/free/a.gpkg").pull(store))
""", open_place, user="nobody")  # fmt: skip
    refused, read = ["NoAccess"] * 4, ["CheckoutSummary", "PullSummary"]
    assert printed.split() == ["StoreInfo", *refused, *read]
    (free / "a.gpkg").unlink()
    assert contents(open_place) == before


@pytest.mark.skipif(os.name != "posix", reason="limits of the operating system")
def test_a_full_disk_leaves_store_and_checkout_as_they_were(open_place):
    store = folder.create(open_place / "store", "Training")
    push(store, insert("plot"))
    create_checkout(store, open_place / "a.gpkg")
    sql(open_place / "a.gpkg", "UPDATE plot SET code = 'mine'")
    before = contents(open_place)
    limit = (open_place / "store" / "store.gpkg").stat().st_size
    printed = child(WITH_STORE + """
many = [insert("dataset", abstract="x" * 5000) for _ in range(500)]
said(lambda: push(store, *many))
said(lambda: create_checkout(store, place + "/b.gpkg"))
said(lambda: create_store(place + "/new", "x" * 400_000))
""", open_place, limit=limit)  # fmt: skip
    assert printed.split() == ["FileTrouble", "FileTrouble", "FileTrouble"]
    for empty in ("new", "new/inbox"):
        (open_place / empty).exists() and (open_place / empty).rmdir()
    assert contents(open_place) == before and upkeep.check(store) == []
    checkout = open_checkout(open_place / "a.gpkg")
    assert checkout.contribute(store, ANN).status == "ok"


def test_a_full_disk_under_the_checkout_sends_nothing(store, made, monkeypatch):
    real = geopackage.connect

    def small(path):
        connection = real(path)
        if Path(path) == made.path:
            connection.execute("PRAGMA max_page_count = 1")  # as many pages as it has, no more
        return connection

    sql(made.path, "WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c LIMIT 400) INSERT INTO dataset"
        " (country, title, abstract, licence) SELECT 'ITA', 'D' || n, printf('%0900d', n), 'CC0-1.0' FROM c")  # fmt: skip
    monkeypatch.setattr(geopackage, "connect", small)
    with pytest.raises(errors.DiskFull, match="a.gpkg"):
        made.contribute(store, ANN)
    monkeypatch.undo()
    assert store.info().rev == 1 and made.waiting() == [] and len(made.pending()) == 401
    assert made.contribute(store, ANN).accepted == 401


def test_a_folder_that_vanishes_keeps_the_edits(store, made):
    shutil.rmtree(store.folder)
    with pytest.raises(errors.NotAStore, match="store"):
        made.contribute(store, ANN)
    assert len(made.pending()) == 1


MULTI = b"\x01\x04\x00\x00\x00\x01\x00\x00\x00" + bytes.fromhex(point(11, 44))
WITH_HEIGHT = b"\x01\xe9\x03\x00\x00" + bytes(24)


@pytest.mark.parametrize("wkb", [MULTI, WITH_HEIGHT])
def test_geometries_the_model_does_not_have_are_named(store, made, wkb):
    sql(made.path, "DROP TRIGGER rtree_plot_geom_insert")
    sql(made.path, "INSERT INTO plot (country, code, geom) VALUES ('ITA', 'x', ?)", b"GP\x00\x01\xe6\x10\x00\x00" + wkb)
    receipt = made.contribute(store, ANN)
    assert receipt.status == "invalid" and receipt.findings[0]["field"] in ("geom", "")
