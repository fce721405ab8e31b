"""Files: attachments by what is in them, snapshots that can be resumed, and that a checkout made of them is whole."""

import hashlib
import json
import os
import sqlite3
from contextlib import closing

import pytest

from insop_plugin.core import model
from insop_plugin.core.changes import Identity
from insop_plugin.stores import statements
from insop_plugin.stores.checkout import create_checkout
from insop_plugin.stores.protocol import Decision, Window
from tests.stores import make

LAB, FOCAL = Identity("Laboratory of Colombia"), Identity("Focal point of Colombia")
PHOTO = os.urandom(300_000)
NAME = hashlib.sha256(PHOTO).hexdigest()


def address(server, name=NAME):
    """Return where an attachment is."""
    return f"{server.url}/attachments/{name}"


@pytest.fixture(scope="module")
def published(server):
    """Return the server with rows of all kinds of states and levels, and snapshots half way."""
    lab = server.client("lab")
    changes = []
    for level in ("public_exact", "public_obfuscated", "network_only", "private"):
        dataset = make.insert("dataset", country="COL", title=level, sharing_level=level)
        plots = [make.insert("plot", country="COL", code=f"{level} {n}", dataset_uid=dataset.uid, geom=make.point(-74.1, 4.6)) for n in range(3)]
        samples = [make.insert("sample", country="COL", plot_uid=plot.uid) for plot in plots]
        changes += [dataset, *plots, *samples]
    rev = make.push(lab, *changes, who=LAB).rev
    accept(server, changes, rev)
    make.push(lab, make.insert("organisation", country="COL", name="waits since before"), who=LAB)
    receipt = make.push(lab, make.update(changes[1], rev + 1, code="edited, waits"), who=LAB)
    assert receipt.status == "ok", receipt
    accept(server, [changes[4]], rev + 1, "withdrawn")
    never = make.insert("organisation", country="COL", name="deleted before it was accepted")
    assert make.push(lab, make.delete(never, make.push(lab, never, who=LAB).rev), who=LAB).status == "ok"
    server.admin("snapshots")
    late = make.insert("organisation", country="COL", name="late")
    accept(server, [late], make.push(lab, late, who=LAB).rev)
    make.push(lab, make.update(changes[2], rev + 1, code="edited late"), who=LAB)
    return server


def accept(server, changes, rev, state="accepted"):
    """Accept or withdraw rows as the focal point does."""
    decisions = [Decision(change.collection, change.uid, rev, state, "for the test") for change in changes]
    receipt = server.client("focal").review(f"{state} {rev}", FOCAL, decisions)
    assert receipt.status == "ok", receipt


def test_a_file_is_kept_once_and_comes_back_as_it_was(server):
    session = server.session("lab")
    assert [session.put(address(server), data=PHOTO, timeout=60).status_code for _ in range(2)] == [201, 200]
    answer = session.get(address(server), timeout=60)
    assert answer.content == PHOTO and "nosniff" in answer.headers["X-Content-Type-Options"]
    assert answer.headers["Content-Type"] == "application/octet-stream" and "attachment" in answer.headers["Content-Disposition"]
    part = session.get(address(server), headers={"Range": "bytes=10-19"}, timeout=60)
    assert (part.status_code, part.content) == (206, PHOTO[10:20])
    again = session.get(address(server), headers={"If-None-Match": answer.headers["ETag"]}, timeout=60)
    assert again.status_code == 304


def test_a_file_that_is_not_what_its_name_says_is_not_kept(server):
    other = hashlib.sha256(b"other").hexdigest()
    answer = server.session("lab").put(address(server, other), data=b"something else", timeout=60)
    assert answer.status_code == 422 and answer.json()["code"] == "other_content"
    assert server.session("lab").get(address(server, other), timeout=60).status_code == 404
    assert not list((server.folder / "data" / "attachments").rglob("*.part"))


@pytest.mark.parametrize("name", ["../../etc/members", "..%2f..%2fetc%2fmembers", NAME.upper(), NAME + "/..", NAME[:-1], NAME + "0", "%00" + NAME,
                                  f"{NAME[:2]}/{NAME}", ".", "", f"{NAME}%2f..%2f..", f"{NAME}.php", "a" * 5000])  # fmt: skip
def test_other_names_are_no_files(server, name):
    before = sorted((server.folder / "data").rglob("*"))
    for method in ("GET", "PUT"):
        answer = server.session("lab").request(method, address(server, name), data=b"x" if method == "PUT" else None, timeout=60)
        assert answer.status_code in (400, 404, 405, 414), (method, answer.status_code)
        assert "$6$" not in answer.text
    assert sorted((server.folder / "data").rglob("*")) == before


def test_strangers_and_readers_keep_no_files(server):
    assert server.session().put(address(server), data=PHOTO, timeout=60).status_code == 401
    assert server.session().get(address(server), timeout=60).status_code == 401
    assert server.session("guest").put(address(server, "a" * 64), data=b"x", timeout=60).status_code == 403


def test_snapshots_are_for_members_and_can_be_resumed(published):
    folder = f"{published.url}/snapshots/"
    assert published.session().get(folder + "latest.json", timeout=60).status_code == 401
    session = published.session("guest")
    latest = session.get(folder + "latest.json", timeout=60)
    assert latest.headers["Cache-Control"] == "no-cache"
    said = latest.json()
    whole = session.get(folder + said["url"], timeout=60)
    assert (len(whole.content), hashlib.sha256(whole.content).hexdigest()) == (said["size"], said["sha256"])
    tag = whole.headers["ETag"]
    assert tag.startswith('"')
    piece = session.get(folder + said["url"], headers={"Range": "bytes=100-199", "If-Range": tag}, timeout=60)
    assert (piece.status_code, piece.content) == (206, whole.content[100:200])
    assert session.get(folder + said["url"], headers={"Range": "bytes=100-199", "If-Range": '"other"'}, timeout=60).status_code == 200
    assert session.get(folder + said["url"], headers={"If-None-Match": tag}, timeout=60).status_code == 304
    assert session.get(folder + ".latest.json.part", timeout=60).status_code == 404


def test_files_for_everybody_hold_what_is_published(published, tmp_path):
    folder = f"{published.url}/public/"
    said = published.session().get(folder + "latest.json", timeout=60).json()
    assert set(said["countries"]) == {"COL"}
    for one in (said, said["countries"]["COL"]):
        path = tmp_path / one["url"]
        path.write_bytes(published.session().get(folder + one["url"], timeout=60).content)
        with closing(sqlite3.connect(path)) as file:
            codes = [code for (code,) in file.execute("SELECT code FROM plot ORDER BY code")]
            named = file.execute("SELECT count(*) FROM plot WHERE created_by IS NOT NULL OR sampler IS NOT NULL").fetchone()[0]
            exact = file.execute("SELECT count(*) FROM rtree_plot_geom WHERE abs(minx + 74.1) < 0.00001").fetchone()[0]
        assert codes == [None] * 3 + ["public_exact 0", "public_exact 1", "public_exact 2"]  # codes of inexact places are not told
        assert (named, exact) == (0, 3)


def rows_of(path):
    """Return every row of a checkout by collection and uid."""
    found = {}
    with closing(sqlite3.connect(path)) as file:
        for collection in model.collections():
            names = statements.fields(collection.name)
            for record in file.execute(statements.select(collection.name, names)):
                row = dict(zip(names, record, strict=True))
                found[collection.name, row["uid"]] = row
    return found


@pytest.mark.parametrize("actor", ["lab", "focal", "office", "guest", "steward"])
@pytest.mark.parametrize("is_of_country", [False, True])
def test_a_checkout_made_of_a_snapshot_is_what_the_feed_alone_gives(published, tmp_path, actor, is_of_country):
    from insop_plugin.stores.protocol import Selection

    selection = Selection(country="COL") if is_of_country else Selection()
    store = published.client(actor)
    create_checkout(store, tmp_path / "with.gpkg", selection)
    latest = published.folder / "data" / "snapshots" / "latest.json"
    aside = latest.rename(latest.with_suffix(".aside"))
    try:
        create_checkout(store, tmp_path / "without.gpkg", selection)
    finally:
        aside.rename(latest)
    with_snapshot, by_feed = rows_of(tmp_path / "with.gpkg"), rows_of(tmp_path / "without.gpkg")
    assert with_snapshot == by_feed and len(by_feed) > 10
    assert f"GET /snapshots/{json.loads(latest.read_text())['url']} " in published.log("access.log")


def test_what_members_see_differs_as_it_must(published):
    codes = {}
    for actor in ("lab", "guest"):
        entries = published.client(actor).pull(Window(0)).entries
        codes[actor] = {entry.row["code"] for entry in entries if entry.row and entry.collection == "plot"}
    assert "edited, waits" in codes["lab"] and "private 0" in codes["lab"]
    assert "edited, waits" not in codes["guest"] and "public_exact 0" in codes["guest"] and "private 0" not in codes["guest"]
