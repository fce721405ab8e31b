"""Files of attachments: sent by their hash before the rows that name them, fetched whole or not at all, once, and only where they belong."""

import os
import shutil
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from insop_plugin.stores import attached, errors, geopackage, inbox, packages
from insop_plugin.stores.attached import NoFilesThisWay
from insop_plugin.stores.checkout import create_checkout, open_checkout
from insop_plugin.stores.files import BYTES_LIMIT, StoredFile
from tests.stores.make import ANN, BOB, feed, insert, push, sql

PHOTO = b"\xff\xd8\xff\xe0 soil of a yard" + bytes(range(256)) * 9000  # 2.3 MB: more than one piece


@pytest.fixture
def pair(store, tmp_path):
    """Return two checkouts of a store, each in a folder of its own."""

    def made(name):
        create_checkout(store, tmp_path / name / "work.gpkg")
        return open_checkout(tmp_path / name / "work.gpkg")

    plot = insert("plot")
    push(store, plot)
    return plot, made("ann"), made("bob")


def attach(checkout, plot, path, content=PHOTO, **values):
    """Add the row of a file, and the file."""
    with closing(geopackage.connect(checkout.path)) as connection, geopackage.transaction(connection):
        row = {"uid": insert("plot").uid, "country": "ITA", "target_collection": "plot", "target_uid": plot.uid, "path": str(path),
               "state": "draft", "rev": 0, "deleted": 0, **values}  # fmt: skip
        connection.execute(f"INSERT INTO attachment ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", tuple(row.values()))
    if content is not None:
        place = checkout.path.parent / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
    return row["uid"]


def rules_of(receipt):
    return [(one["rule"], one["severity"]) for one in receipt.findings]


def needs_files(store):
    if store.files is None:
        pytest.skip("a store reached by its database takes no files; see test_a_store_without_files_says_so")


def test_a_photo_reaches_the_other_checkout(pair, store):
    needs_files(store)
    plot, ann, bob = pair
    uid = attach(ann, plot, "photos/yard.jpg")
    receipt = ann.contribute(store, ANN)
    assert (receipt.status, receipt.accepted, receipt.findings) == ("ok", 1, ())
    row = feed(store)["attachment", uid]
    assert (row["path"], row["sha256"], row["bytes"], row["mime"]) == (
        "photos/yard.jpg", sha256(PHOTO).hexdigest(), len(PHOTO), "image/jpeg")  # fmt: skip
    bob.pull(store)
    place = bob.path.parent / "photos/yard.jpg"
    assert not place.exists(), "files come when they are asked for"
    done = bob.fetch_files(store)
    assert (done.got, done.there, done.absent, done.refused, done.in_the_way) == (1, 0, [], [], [])
    assert place.read_bytes() == PHOTO and len(bob.pending()) == 0
    again = bob.fetch_files(store)
    assert (again.got, again.there) == (0, 1)
    assert [one.name for one in place.parent.iterdir()] == ["yard.jpg"], "nothing passing is left"


def test_a_file_chosen_elsewhere_is_copied_beside_the_checkout(pair, store, tmp_path):
    needs_files(store)
    plot, ann, bob = pair
    for n, folder in enumerate(("DCIM", "DCIM2")):  # cameras name alike
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "IMG_1.JPG").write_bytes(PHOTO + bytes([n]))
        attach(ann, plot, tmp_path / folder / "IMG_1.JPG", None)
    assert ann.contribute(store, ANN).accepted == 2
    paths = sorted(path for (path,) in sql(ann.path, "SELECT path FROM attachment"))
    assert paths[1] == "attachments/IMG_1.JPG" and paths[0].startswith("attachments/IMG_1-")
    bob.pull(store)
    assert bob.fetch_files(store).got == 2 and len(list((bob.path.parent / "attachments").iterdir())) == 2


def test_a_missing_file_is_named_and_holds_no_row_back(pair, store):
    needs_files(store)
    plot, ann, bob = pair
    uid = attach(ann, plot, "photos/later.jpg", None)
    receipt = ann.contribute(store, ANN)
    assert receipt.status == "ok" and rules_of(receipt) == [("file", "warning")]
    assert receipt.findings[0]["uid"] == uid and receipt.findings[0]["facts"] == {"path": "photos/later.jpg"}
    bob.pull(store)
    assert bob.fetch_files(store).got == 0
    (ann.path.parent / "photos").mkdir()
    (ann.path.parent / "photos/later.jpg").write_bytes(PHOTO)  # the camera's card was found
    again = ann.contribute(store, ANN)
    assert (again.accepted, again.findings) == (1, ())
    bob.pull(store)
    assert bob.fetch_files(store).got == 1


def test_the_same_file_is_kept_once(pair, store):
    needs_files(store)
    plot, ann, _bob = pair
    attach(ann, plot, "a.jpg")
    attach(ann, plot, "b.jpg")
    assert ann.contribute(store, ANN).accepted == 2
    assert store.files.has(StoredFile(sha256(PHOTO).hexdigest(), len(PHOTO)))


@pytest.mark.parametrize("path", ["../out.jpg", "/tmp/out.jpg", "a/../../out.jpg", "..\\out.jpg", "C:\\out.jpg", "a/.hidden.jpg", "run.exe",
                                  "work.gpkg", "startup.py", "nul\x00.jpg", "link/out.jpg", "x.jpg.", ""])  # fmt: skip
def test_a_path_of_somebody_else_leads_nowhere(pair, store, tmp_path, path):
    """Rows come from other people: nothing is written outside of the checkout's folder, and nothing that runs."""
    needs_files(store)
    plot, ann, bob = pair
    os.symlink(tmp_path, bob.path.parent / "link")
    attach(ann, plot, "a.jpg")
    ann.contribute(store, ANN)
    digest = sha256(PHOTO).hexdigest()
    bob.pull(store)
    with closing(geopackage.connect(bob.path)) as connection:
        connection.execute("UPDATE attachment SET path = ?, sha256 = ?", (path, digest))
        before = sorted(str(one) for one in tmp_path.rglob("*"))
        done = attached.fetch(connection, store.files, lambda share: None)
    assert done.got == 0 and done.refused == [path]
    assert sorted(str(one) for one in tmp_path.rglob("*")) == before


def test_a_file_of_this_computer_is_never_sent_because_a_row_of_others_names_it(pair, store, tmp_path):
    needs_files(store)
    plot, ann, bob = pair
    secret = tmp_path / "secret.txt"
    secret.write_bytes(b"mine")
    push(store, insert("attachment", target_collection="plot", target_uid=plot.uid, path="x.txt"), who=ANN)
    bob.pull(store)
    with closing(geopackage.connect(bob.path)) as connection, geopackage.transaction(connection):  # from a store that does not ask our rules
        for table in ("attachment", "insop_base_attachment"):
            connection.execute(f"UPDATE {table} SET path = ?", (str(secret),))
    bob.describe_files()
    assert len(bob.pending()) == 0 and sql(bob.path, "SELECT sha256 FROM attachment") == [(None,)]
    assert not store.files.has(StoredFile(sha256(b"mine").hexdigest(), 4))


def test_nothing_that_is_there_is_overwritten(pair, store):
    needs_files(store)
    plot, ann, bob = pair
    attach(ann, plot, "yard.jpg")
    ann.contribute(store, ANN)
    bob.pull(store)
    (bob.path.parent / "yard.jpg").write_bytes(b"my own photo")
    done = bob.fetch_files(store)
    assert (done.got, done.in_the_way) == (0, ["yard.jpg"]) and (bob.path.parent / "yard.jpg").read_bytes() == b"my own photo"


def test_a_file_that_is_damaged_in_the_store_does_not_arrive(pair, make_store, tmp_path):
    from insop_plugin.stores.folder import create

    store = create(tmp_path / "damaged", "Damaged")
    plot, ann, bob = _pair_of(store, tmp_path)
    attach(ann, plot, "yard.jpg")
    ann.contribute(store, ANN)
    bob.pull(store)
    digest = sha256(PHOTO).hexdigest()
    (store.folder / "attachments" / digest[:2] / digest).write_bytes(PHOTO[:-1] + b"x")
    done = bob.fetch_files(store)
    assert (done.got, done.absent) == (0, ["yard.jpg"]) and not (bob.path.parent / "yard.jpg").exists()


def _pair_of(store, tmp_path):
    plot = insert("plot")
    push(store, plot)
    for name in ("x", "y"):
        create_checkout(store, tmp_path / name / "work.gpkg")
    return plot, open_checkout(tmp_path / "x/work.gpkg"), open_checkout(tmp_path / "y/work.gpkg")


def test_too_big_a_file_stays_and_is_named(pair, store):
    needs_files(store)
    plot, ann, _bob = pair
    attach(ann, plot, "film.mp4", None)
    with open(ann.path.parent / "film.mp4", "wb") as file:
        file.truncate(BYTES_LIMIT + 1)
    receipt = ann.contribute(store, ANN)
    assert receipt.status == "ok" and receipt.findings[0]["facts"]["limit"] == str(BYTES_LIMIT)


def test_a_kind_that_is_not_taken_stays_and_is_named(pair, store):
    needs_files(store)
    plot, ann, _bob = pair
    attach(ann, plot, "macro.exe", b"MZ")
    receipt = ann.contribute(store, ANN)
    assert receipt.status == "ok" and rules_of(receipt) == [("file", "warning")]
    assert not store.files.has(StoredFile(sha256(b"MZ").hexdigest(), 2))


def test_a_store_without_files_says_so(pair, store):
    if store.files is not None:
        pytest.skip("this kind takes files")
    plot, ann, bob = pair
    attach(ann, plot, "a.jpg")
    receipt = ann.contribute(store, ANN)
    assert receipt.status == "ok" and "by its database" in receipt.findings[0]["message"]
    with pytest.raises(NoFilesThisWay):
        bob.fetch_files(store)


def test_a_package_carries_its_files(tmp_path):
    from insop_plugin.stores.folder import create

    store = create(tmp_path / "store", "Store")
    plot, ann, bob = _pair_of(store, tmp_path)
    attach(ann, plot, "yard.jpg")
    (tmp_path / "stick").mkdir()
    _receipt, (path,) = ann.pack(tmp_path / "stick", ANN)
    shutil.copy(path, store.folder / "inbox")
    (applied,) = inbox.apply(store)
    assert applied.receipt.status == "ok"
    bob.pull(store)
    assert bob.fetch_files(store).got == 1 and (bob.path.parent / "yard.jpg").read_bytes() == PHOTO


def test_a_package_with_a_false_file_gives_its_rows_only(tmp_path):
    import zipfile

    from insop_plugin.stores.folder import create

    store = create(tmp_path / "store", "Store")
    plot, ann, _bob = _pair_of(store, tmp_path)
    attach(ann, plot, "yard.jpg")
    (tmp_path / "stick").mkdir()
    _receipt, (path,) = ann.pack(tmp_path / "stick", ANN)
    target = store.folder / "inbox" / path.name
    with zipfile.ZipFile(path) as honest, zipfile.ZipFile(target, "w") as forged:
        for entry in honest.infolist():
            content = honest.read(entry)
            forged.writestr(entry.filename, b"other" if entry.filename.startswith("attachments/") else content)
    (applied,) = inbox.apply(store)
    assert applied.receipt.status == "ok" and not [one for one in (store.folder / "attachments").rglob("*") if one.is_file()]
    with zipfile.ZipFile(target := tmp_path / "bad.insop", "w") as forged:
        forged.writestr("attachments/../../x", b"")
    with pytest.raises(errors.BadPackage):
        packages.read(Path(target))


def test_who_cancels_goes_on_later(pair, store):
    needs_files(store)
    from insop_plugin.core.errors import Cancelled

    plot, ann, bob = pair
    for n in range(3):
        attach(ann, plot, f"{n}.jpg", PHOTO + bytes([n]))
    ann.contribute(store, BOB)
    bob.pull(store)
    told = []

    def stop(share):
        told.append(share)
        if share >= 0.4:
            raise Cancelled()

    with pytest.raises(Cancelled):
        bob.fetch_files(store, stop)
    assert 0 < len(list(bob.path.parent.glob("[0-9].jpg"))) < 3
    assert bob.fetch_files(store).got + 1 >= 2 and len(list(bob.path.parent.glob("[0-9].jpg"))) == 3
