"""The store on the network over bad lines: nothing lost, nothing twice, refusals in words."""

import json

import pytest

from insop_plugin.core.errors import Cancelled
from insop_plugin.stores import errors, folder, http_errors, wire
from insop_plugin.stores.checkout import create_checkout, open_checkout
from insop_plugin.stores.http_calls import Patience
from insop_plugin.stores.http_requests import RequestsTransport
from insop_plugin.stores.http_store import HttpStore
from insop_plugin.stores.protocol import Decision, Page, Selection
from tests.stores import make
from tests.stores.folder_site import FolderSite, problem
from tests.stores.http_site import as_json, serving

QUICK = Patience(tries=4, first_s=0.01, most_s=0.02)


@pytest.fixture
def behind(tmp_path):
    """Return the folder store behind the web server."""
    return folder.create(tmp_path / "store", "Training", "CC-BY-4.0", self_review=True)


@pytest.fixture
def answering(behind):
    """Return what answers for it."""
    return FolderSite(behind)


@pytest.fixture
def site(answering):
    """Return the web server."""
    with serving(answering.respond) as site:
        site.slow_s = 1.2
        yield site


@pytest.fixture
def store(site):
    """Return the store as a client sees it."""
    return HttpStore(site.address, RequestsTransport(), QUICK)


def impatient(site, timeout_s):
    """Return a store whose requests wait only so long."""

    class Impatient(RequestsTransport):
        def send(self, request, progress=lambda _share: None):
            from dataclasses import replace

            return super().send(replace(request, timeout_s=timeout_s), progress)

    return HttpStore(site.address, Impatient(), QUICK)


LOST = ["drop_before", "drop_after", "truncate", "502", "twice"]


@pytest.mark.parametrize("fault", [*LOST, "delay"])
def test_a_contribution_over_a_bad_line_is_stored_once(site, behind, fault):
    store = impatient(site, 0.6 if fault == "delay" else 20.0)
    sent = make.contribution(behind, make.insert("site"))
    site.faults.append(fault)
    receipt = store.push(sent)
    assert receipt.is_stored and receipt.accepted == 1 and behind.info().rev == 1
    assert behind.info().counts["site"] == 1


@pytest.mark.parametrize("fault", LOST)
def test_every_question_over_a_bad_line_is_answered(site, store, behind, fault):
    plot = make.insert("plot")
    assert make.push(behind, plot).is_stored
    for ask in (store.info, lambda: store.counts(Selection()), lambda: make.feed(store), lambda: store.status("x")):
        site.faults.append(fault)
        ask()
    assert make.feed(store) == make.feed(behind)


def test_without_any_answer_the_contribution_waits_and_goes_again_unchanged(site, store, behind, tmp_path):
    path = tmp_path / "a.gpkg"
    create_checkout(store, path)
    make.sql(path, "INSERT INTO site (uid, country, status, name, geom) VALUES (?, 'ITA', 'SS1', 'Yard', ?)",
             "6c9e4a2e-1d0b-4c6f-9f0a-3b1a5f2c7d10", make.blob(make.point(11.5, 44.5)))  # fmt: skip
    infos = 2  # who sends asks twice what the store is
    site.faults.extend([""] * infos + ["drop_after"] * QUICK.tries)
    with pytest.raises(http_errors.NotSentYet, match="1 changes are not in the store yet") as caught:
        open_checkout(path).contribute(store, make.ANN)
    assert "nothing is stored twice" in str(caught.value)
    assert [len(sent.changes) for sent in open_checkout(path).waiting()] == [1]
    receipt = open_checkout(path).contribute(store, make.ANN)
    assert receipt.status == "replayed" and behind.info().rev == 1
    assert not open_checkout(path).waiting() and not len(open_checkout(path).pending())


def test_a_cancelled_sending_stays_in_the_outbox(site, store, behind, tmp_path):
    path = tmp_path / "a.gpkg"
    create_checkout(store, path)
    make.sql(path, "INSERT INTO organisation (uid, country, name) VALUES ('6c9e4a2e-1d0b-4c6f-9f0a-3b1a5f2c7d11', 'ITA', 'A')")
    asked = []

    def progress(share):
        asked.append(share)
        if any("push" in request[1] for request in site.seen):
            raise Cancelled()

    site.faults.extend(["", "", "502"])
    with pytest.raises(Cancelled):
        open_checkout(path).contribute(store, make.ANN, progress)
    assert len(open_checkout(path).waiting()) == 1
    assert open_checkout(path).contribute(store, make.ANN).accepted == 1
    assert behind.info().counts["organisation"] == 1


def test_the_user_is_told_that_it_waits_and_may_stop(site, store):
    told = []
    store = HttpStore(site.address, RequestsTransport(), Patience(4, 0.01, 0.02), told.append)
    site.faults.append("502")
    store.info()
    assert [line.text() for line in told] == [
        f"The store at {site.address.split('/')[2]} is not ready at the moment (answer 502). Next try in 0 s (2 of 4)."
    ]


def test_pauses_double_up_to_a_minute():
    pauses = [Patience().pause_s(n) for n in range(1, 9)]
    for pause, middle in zip(pauses, (1, 2, 4, 8, 16, 32, 60, 60), strict=True):
        assert 0.8 * middle <= pause <= 1.2 * middle


@pytest.mark.parametrize(
    ("status", "code", "kind", "said"),
    [
        (401, "unknown_member", http_errors.UnknownMember, "membership may have expired"),
        (403, "forbidden", http_errors.Forbidden, "gives rights by country and role"),
        (413, "too_big", http_errors.TooLongToSend, "too long for the store"),
        (405, "not_allowed", http_errors.NoInsopStore, "Check the address"),
        (422, "malformed", http_errors.Unfit, "Update the INSOP plugin"),
        (422, "id_reused", errors.PushIdReused, "another contribution under the id"),
        (500, "inside", http_errors.ServerTrouble, "trouble of its own"),
    ],
)
def test_refusals_speak_in_words_and_are_not_tried_again(status, code, kind, said):
    def respond(*_request):
        return as_json(status, {**json.loads(problem(status, code)[2]), "message": "Not so."})

    with serving(respond) as site:
        with pytest.raises(kind, match=said):
            HttpStore(site.address, RequestsTransport(), QUICK).info()
        assert len(site.seen) == 1


@pytest.mark.parametrize("fault", ["portal", "garbage"])
def test_a_hotel_is_no_store(site, store, fault):
    site.faults.append(fault)
    with pytest.raises(http_errors.NoInsopStore, match="the network may want you to sign in"):
        store.info()
    assert len(site.seen) == 1


def test_another_web_server_is_no_store():
    with serving(lambda *_request: (404, {}, b"<html>404</html>")) as site, pytest.raises(http_errors.NoInsopStore):
        HttpStore(site.address, RequestsTransport(), QUICK).info()


@pytest.mark.parametrize(
    ("version", "kind", "said"),
    [(99, errors.StoreOfNewerSchema, "Update the INSOP plugin"), (0, http_errors.StoreTooOld, "Its keeper has to upgrade it")],
)
def test_a_store_of_another_version_says_who_has_to_upgrade(store, answering, version, kind, said):
    answering.do_info = lambda _document: {**FolderSite.do_info(answering, {}), "schema_version": version}
    with pytest.raises(kind, match=said):
        store.info()


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("https://ann:secret@store.example.org/insop", http_errors.PasswordInAddress),
        ("https://ann@store.example.org/insop", http_errors.PasswordInAddress),
        ("http://store.example.org/insop", http_errors.NotEncrypted),
        ("http://192.168.1.7/insop", http_errors.NotEncrypted),
        ("https:///insop", http_errors.BadAddress),
        ("https://store.example.org/?token=1", http_errors.BadAddress),
        ("https://store.example.org:port/", http_errors.BadAddress),
        ("https://exam ple.org/", http_errors.BadAddress),
        ("file:///etc/passwd", http_errors.BadAddress),
    ],
)
def test_addresses_that_are_refused(address, kind):
    with pytest.raises(kind) as caught:
        HttpStore(address, RequestsTransport())
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("address", ["http://localhost:8080/insop/", "http://127.0.0.1/insop", "http://[::1]/insop"])
def test_this_computer_may_be_asked_without_encryption(address):
    assert HttpStore(address, RequestsTransport()).address == address.rstrip("/")


def accept(store, *changes):
    """Accept rows as another person."""
    rev = store.info().rev
    decisions = [Decision(change.collection, change.uid, rev, "accepted") for change in changes]
    assert store.review(f"review-{rev}", make.EVE, decisions).is_stored


@pytest.mark.parametrize("selection", [Selection(), Selection(country="ITA"), Selection(extent=(11.0, 44.0, 12.0, 45.0))])
def test_a_first_load_by_snapshot_is_what_the_feed_gives(site, store, behind, answering, tmp_path, selection):
    public, private, changed, far = (
        make.insert("plot"), make.insert("site"), make.insert("source"), make.insert("plot", country="FRA", geom=make.point(2, 48))
    )  # fmt: skip
    make.push(behind, public, changed, far)
    accept(behind, public, changed, far)
    make.push(behind, private)
    answering.publish(countries=("ITA", "FRA"))
    make.push(behind, make.update(changed, 2, name="New name"), make.insert("dataset"))
    create_checkout(store, tmp_path / "a.gpkg", selection)
    asked = {request[1].rpartition("-")[2] for request in site.seen if request[1].endswith("gpkg")}
    assert asked == {f"{selection.country or 'world'}.gpkg"}
    create_checkout(behind, tmp_path / "b.gpkg", selection)
    assert rows(tmp_path / "a.gpkg") == rows(tmp_path / "b.gpkg")
    assert open_checkout(tmp_path / "a.gpkg").info.rev == behind.info().rev
    assert not len(open_checkout(tmp_path / "a.gpkg").pending())


def rows(path):
    """Return all rows of a checkout's tables."""
    from insop_plugin.core import model

    return {
        c.name: sorted(make.sql(path, f"SELECT uid, rev, state, {', '.join(c.names())} FROM {c.name}"), key=str)
        for c in model.collections()
    }


def test_a_download_goes_on_where_it_was_cut(site, behind, answering, tmp_path, monkeypatch):
    from insop_plugin.stores import http_download

    monkeypatch.setattr(http_download, "PIECE", 40_000)
    monkeypatch.setattr(http_download, "PIECE_MOST", 40_000)
    make.push(behind, *(make.insert("plot") for _ in range(300)))
    answering.publish()
    size = json.loads(answering.files["latest.json"])["size"]
    n = -(-size // 40_000)
    assert n > 4
    store = HttpStore(site.address, RequestsTransport(), Patience(1))
    site.faults.extend(["", "", "", "", "drop_before"])  # info, latest, two pieces
    with pytest.raises(http_errors.ConnectionLost):
        create_checkout(store, tmp_path / "a.gpkg")
    (part,) = tmp_path.glob(".*.part")
    assert part.stat().st_size == 80_000 and not (tmp_path / "a.gpkg").exists()
    create_checkout(store, tmp_path / "a.gpkg")
    pieces = [request[2]["range"] for request in site.seen if request[1].endswith(".gpkg")]
    assert len(pieces) == n + 1 and pieces[2] == pieces[3] == "bytes=80000-119999"
    assert open_checkout(tmp_path / "a.gpkg").counts()["plot"] == 300
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["a.gpkg"]


def test_what_was_begun_of_an_older_snapshot_is_thrown_away(site, store, behind, answering, tmp_path):
    make.push(behind, make.insert("plot"))
    answering.publish()
    stale = tmp_path / ".a.gpkg.loading.snapshot.0123456789abcdef.part"
    stale.write_bytes(b"other")
    create_checkout(store, tmp_path / "a.gpkg")
    assert not stale.exists() and open_checkout(tmp_path / "a.gpkg").counts()["plot"] == 1


def test_a_server_without_pieces_gives_the_whole(store, behind, answering, tmp_path):
    make.push(behind, make.insert("plot"))
    answering.publish()
    plain = answering.file
    answering.file = lambda name, _headers: plain(name, {})
    create_checkout(store, tmp_path / "a.gpkg")
    assert open_checkout(tmp_path / "a.gpkg").counts()["plot"] == 1


def break_bytes(content):
    """Change one byte in the middle."""
    return content[:5000] + bytes([content[5000] ^ 1]) + content[5001:]


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"sha256": "0" * 64}, "changed or damaged on its way"),
        ({"size": 5000}, "longer than announced|changed or damaged"),
        ({"url": "https://elsewhere.example.org/x.gpkg"}, "its description cannot be read"),
        ({"url": "../processes"}, "its description cannot be read"),
        ({"size": "many"}, "its description cannot be read"),
    ],
)
def test_a_snapshot_that_is_not_as_described(store, behind, answering, tmp_path, facts, said):
    make.push(behind, make.insert("plot"))
    answering.publish(**facts)
    with pytest.raises(http_errors.BadSnapshot, match=said):
        create_checkout(store, tmp_path / "a.gpkg")
    assert list(tmp_path.glob("*.gpkg")) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("DROP TABLE site", "no table “site”"),
        ("DROP TABLE site; CREATE VIEW site AS SELECT * FROM source", "no table “site”"),
        ("ALTER TABLE source RENAME COLUMN name TO title", "no column “name”"),
        ("UPDATE plot SET uid = 'x'", "unfit values in “uid”"),
        ("UPDATE plot SET rev = 'x'", "unfit values in “rev”"),
        ("UPDATE plot SET code = x'00'", "unfit values in “code”"),
        ("UPDATE plot SET geom = 'POINT(1 2)'", "unfit values in “geom”"),
        ("UPDATE plot SET geom = x'4750000100000000'", "cannot be used"),
    ],
)
def test_a_snapshot_with_something_else_inside(store, behind, answering, tmp_path, text, said):
    plot = make.insert("plot")
    make.push(behind, plot)
    accept(behind, plot)
    publish_after(answering, tmp_path, text)
    info = behind.info()
    answering.do_pull = lambda _document: wire.page_to_json(Page(info.epoch, info.rev, (), None))
    with pytest.raises(http_errors.BadSnapshot, match=said):
        create_checkout(store, tmp_path / "a.gpkg", Selection())
    assert list(tmp_path.glob("*.gpkg")) == []


def test_triggers_and_views_of_a_snapshot_are_not_run_and_not_taken(store, behind, answering, tmp_path):
    plot = make.insert("plot")
    make.push(behind, plot)
    accept(behind, plot)
    publish_after(answering, tmp_path, (
        "CREATE TABLE spy (n); CREATE TRIGGER bad AFTER INSERT ON plot BEGIN DELETE FROM site; END;"
        "CREATE VIEW worse AS SELECT * FROM plot"
    ))  # fmt: skip
    create_checkout(store, tmp_path / "a.gpkg")
    names = {name for (name,) in make.sql(tmp_path / "a.gpkg", "SELECT name FROM sqlite_master")}
    assert not names & {"spy", "bad", "worse"} and open_checkout(tmp_path / "a.gpkg").counts()["plot"] == 1


def publish_after(answering, folder, text):
    """Publish a snapshot into which somebody has written."""
    import sqlite3
    from hashlib import sha256

    answering.publish()
    path = folder / "evil.sqlite"
    (name,) = [name for name in answering.files if name.endswith(".gpkg")]
    path.write_bytes(answering.files[name])
    connection = sqlite3.connect(path)
    for (trigger,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {trigger}")
    connection.executescript(text)
    connection.close()
    answering.files[name] = path.read_bytes()
    latest = {**json.loads(answering.files["latest.json"]), "sha256": sha256(path.read_bytes()).hexdigest()}
    answering.files["latest.json"] = json.dumps({**latest, "size": path.stat().st_size}).encode()


@pytest.mark.parametrize("facts", [{"feed": []}, {"epoch": "other"}, {"rev": 99}])
def test_a_snapshot_that_is_of_no_use_is_left_and_the_feed_gives_all(site, store, behind, answering, tmp_path, facts):
    make.push(behind, make.insert("plot"))
    answering.publish(**facts)
    create_checkout(store, tmp_path / "a.gpkg")
    assert open_checkout(tmp_path / "a.gpkg").counts()["plot"] == 1
    assert not any(request[1].endswith(".gpkg") for request in site.seen)


def test_a_full_disk_is_told_before_the_download(store, behind, answering, tmp_path):
    make.push(behind, make.insert("plot"))
    answering.publish(size=10**18)
    with pytest.raises(errors.DiskFull, match="bytes are needed"):
        create_checkout(store, tmp_path / "a.gpkg")


def test_a_contribution_that_is_too_long_goes_in_halves(store, behind, answering, tmp_path):
    path = tmp_path / "a.gpkg"
    create_checkout(store, path)
    make.sql(path, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9)"
                   " INSERT INTO organisation (uid, country, name)"
                   " SELECT printf('6c9e4a2e-1d0b-4c6f-9f0a-%012d', i), 'ITA', 'A' || i FROM n")  # fmt: skip
    plain = answering.do_push

    def narrow(document):
        if len(json.dumps(document)) > 1200:
            raise errors.TooMuchAtOnce(n=9, limit=2)
        return plain(document)

    answering.do_push = narrow
    receipt = open_checkout(path).contribute(store, make.ANN)
    assert receipt.is_stored and receipt.accepted == 9 and behind.info().rev == 2
    assert not len(open_checkout(path).pending())
