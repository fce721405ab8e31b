"""`insop-admin`: members, checks, backups that can be put back, health; what it refuses it says in words."""

import json
from contextlib import closing

import pytest

from insop_plugin.core.changes import Identity
from tests.stores import make

LAB = Identity("Laboratory of Colombia")


@pytest.fixture(scope="module")
def store(server):
    """Return the server with a row in it."""
    assert make.push(server.client("lab"), make.insert("plot", country="COL", geom=make.point(-74.1, 4.6)), who=LAB).status == "ok"
    return server


def may_enter(store, actor, password):
    """Return the HTTP status that a member gets."""
    session = store.session()
    session.auth = (actor, password)
    return session.post(f"{store.url}/processes/insop-info/execution", json={"inputs": {}}, timeout=60)


def test_a_member_comes_changes_and_goes(store):
    password = store.admin("member", "add", "rosa", "--name", "Rosa Luz", "--role", "contributor", "--countries", "col,BRA",
                           "--organisation", "IDEAM", "--until", "2099-12-31").strip()  # fmt: skip
    assert len(password) == 20 and password.isalnum()
    membership = may_enter(store, "rosa", password).json()["membership"]
    assert (membership["role"], membership["countries"], membership["valid_to"]) == ("contributor", ["COL", "BRA"], "2099-12-31")
    store.admin("member", "change", "rosa", "--role", "reviewer", "--countries", "COL", "--until", "")
    membership = may_enter(store, "rosa", password).json()["membership"]
    assert (membership["role"], membership["countries"], membership["valid_to"]) == ("reviewer", ["COL"], None)
    assert "rosa\tRosa Luz\tIDEAM\treviewer\tCOL\t\t\n" in store.admin("member", "list")
    fresh = store.admin("member", "password", "rosa").strip()
    assert (may_enter(store, "rosa", password).status_code, may_enter(store, "rosa", fresh).status_code) == (401, 200)
    store.admin("member", "password", "rosa", "--ask", given="a phrase of her own\n")
    assert may_enter(store, "rosa", "a phrase of her own").status_code == 200
    store.admin("member", "revoke", "rosa", "--why", "left IDEAM")
    answer = may_enter(store, "rosa", "a phrase of her own")
    assert answer.status_code == 403 and "revoked: left IDEAM" in answer.json()["message"]


def test_passwords_are_kept_as_salted_hashes(store):
    lines = (store.folder / "etc" / "members").read_text(encoding="utf-8").splitlines()
    assert lines and all(line.split(":")[1].startswith("$6$") for line in lines)
    assert (store.folder / "etc" / "members").stat().st_mode & 0o007 == 0


REFUSED = {
    "taken": (["member", "add", "lab", "--name", "Another", "--role", "reader"], "a member “lab” already"),
    "same name": (["member", "add", "other", "--name", "Guest", "--role", "reader"], "another member with the full name"),
    "bad name": (["member", "add", "Big One", "--name", "B", "--role", "reader"], "small letters, digits"),
    "no country": (["member", "add", "nowhere", "--name", "N", "--role", "contributor"], "at least one country"),
    "strange country": (["member", "add", "x", "--name", "N", "--role", "contributor", "--countries", "XXZ"], "XXZ: no country"),
    "no day": (["member", "add", "x", "--name", "N", "--role", "reader", "--until", "tomorrow"], "“tomorrow” is no day"),
    "unknown": (["member", "revoke", "who"], "no member “who”"),
    "unknown password": (["member", "password", "who"], "no member “who”"),
    "unknown change": (["member", "change", "who", "--role", "reader"], "no member “who”"),
    "no backup": (["restore", "/nowhere.dump"], "no backup /nowhere.dump"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_done_is_said_in_words(store, name):
    arguments, words = REFUSED[name]
    done = store.try_admin(*arguments)
    assert done.returncode == 1 and words in done.stderr and "Traceback" not in done.stderr


def test_a_short_password_is_refused(store):
    done = store.try_admin("member", "password", "lab", "--ask", given="secret\n")
    assert done.returncode == 1 and "at least 12" in done.stderr


def test_made_again_nothing_changes(store):
    before = store.client("lab").info()
    assert "up to date" in store.admin("init") and "up to date" in store.admin("upgrade")
    assert store.client("lab").info() == before


def test_damage_is_found(store):
    assert "the store is whole" in store.admin("check")
    with closing(store.connect()) as connection, connection.cursor() as cursor:
        cursor.execute("UPDATE insop.plot SET remarks = 'written past the functions'")
    done = store.try_admin("check")
    assert done.returncode == 1 and "plot" in done.stdout
    with closing(store.connect()) as connection, connection.cursor() as cursor:
        cursor.execute("UPDATE insop.plot SET remarks = NULL")
    assert store.try_admin("check").returncode == 0


def test_a_damaged_attachment_is_found(store):
    folder = store.folder / "data" / "attachments" / "ab"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / ("ab" * 32)).write_bytes(b"something else")
    done = store.try_admin("check")
    (folder / ("ab" * 32)).unlink()
    assert done.returncode == 1 and "is damaged" in done.stdout


def test_a_backup_comes_back_under_a_new_epoch(store):
    before = store.client("lab").info()
    path = store.admin("backup", "--keep", "2").strip()
    done = store.try_admin("restore", path)
    assert done.returncode == 1 and "The database holds a store" in done.stderr
    again = store.cluster.database()
    text = store.settings.read_text(encoding="utf-8")
    store.settings.write_text(text.replace(f"dbname={store.database} ", f"dbname={again} "), encoding="utf-8")
    try:
        assert "the new epoch is" in store.admin("restore", path)
        assert "the store is whole" in store.admin("check")
        with closing(store.cluster.connect(again)) as connection, connection.cursor() as cursor:
            cursor.execute("SELECT store_id::text, epoch::text, rev, (SELECT count(*) FROM insop.plot), (SELECT count(*) FROM insop.member)"
                           " FROM insop.store_info, insop.clock")  # fmt: skip
            store_id, epoch, rev, plots, members = cursor.fetchone()
        assert (store_id, rev, plots) == (before.store_id, before.rev, 1) and epoch != before.epoch and members > 5
    finally:
        store.settings.write_text(text, encoding="utf-8")
        store.cluster.drop(again)


def test_a_damaged_backup_is_not_put_back(store):
    path = store.admin("backup").strip()
    with open(path, "r+b") as file:
        file.seek(200)
        file.write(b"\0" * 50)
    done = store.try_admin("restore", path)
    assert done.returncode == 1 and "checksum differs" in done.stderr


def test_monitoring_gets_one_line(store):
    store.admin("backup")
    store.admin("snapshots")
    line = store.admin("health")
    assert line.count("\n") == 1
    said = json.loads(line)
    assert (said["status"], said["rev"]) == ("ok", 1) and said["database_ms"] >= 0 and said["certificate_days"] in (29, 30)
    (store.folder / "data" / "snapshots" / "latest.json").unlink()
    done = store.try_admin("health")
    assert done.returncode == 1 and json.loads(done.stdout)["wrong"] == ["snapshot"]


def test_without_a_database_it_says_so(store):
    text = store.settings.read_text(encoding="utf-8")
    store.settings.write_text(text.replace(f"port={store.cluster.port} ", "port=1 "), encoding="utf-8")
    try:
        done = store.try_admin("check")
        health = store.try_admin("health")
    finally:
        store.settings.write_text(text, encoding="utf-8")
    assert done.returncode == 1 and "The database cannot be reached" in done.stderr and "Traceback" not in done.stderr
    assert "database" in json.loads(health.stdout)["wrong"]
