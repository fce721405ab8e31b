"""Edits are found by comparison: what other programs do to a file is told from what people do."""

import struct

import pytest

from insop_plugin.core.changes import new_id
from tests.stores.make import ANN, blob, insert, point, push, row, sql, square

PLOT = {"code": "A", "remarks": "wet", "altitude_m": 0.0, "sampling_date": "2024-03-05", "geom": point(11.5, 44.5)}


@pytest.fixture
def made(store, checkout):
    """Return a checkout with one plot."""
    push(store, insert("plot", **PLOT))
    return checkout()


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("sampler", ""),  # NULL became empty text
        ("altitude_m", -0.0),
        ("altitude_m", 0),
        ("sampling_date", "2024/03/05"),
        ("sampling_date", "2024-03-05T00:00:00Z"),
        ("geom", b"GP\x00\x03" + struct.pack("<i4d", 4326, 11.5, 11.5, 44.5, 44.5) + bytes.fromhex(point(11.5, 44.5))),
        ("geom", b"GP\x00\x01" + struct.pack("<i", 4326) + b"\x00\x00\x00\x00\x01" + struct.pack(">dd", 11.5, 44.5)),
        ("updated_at", "2030-01-01T00:00:00Z"),
        ("updated_by", "somebody"),
        ("state", "draft"),
    ],
)
def test_another_spelling_is_no_edit(made, column, value):
    sql(made.path, f"UPDATE plot SET {column} = ?", value)
    assert made.pending().changes == () and made.pending().findings == ()


@pytest.mark.parametrize(
    ("column", "value", "sent"),
    [
        ("remarks", "", None),
        ("remarks", " ", " "),
        ("altitude_m", 1e-300, 1e-300),
        ("sampling_date", "2024-03-06", "2024-03-06"),
        ("geom", None, None),
        ("geom", blob(point(11.5, 44.500000000000007)), point(11.5, 44.500000000000007)),
        ("geom", b"GP\x00\x11" + struct.pack("<i", 4326) + bytes.fromhex(point(float("nan"), float("nan"))), None),
        ("country", "FRA", "FRA"),
    ],
)
def test_the_smallest_real_edit_is_found(made, column, value, sent):
    sql(made.path, f"UPDATE plot SET {column} = ?", value)
    (change,) = made.pending().changes
    assert (change.action, change.base_rev, dict(change.values)) == ("update", 1, {column: sent})


def test_touching_every_row_is_no_edit(store, checkout):
    push(store, *(insert("source", geom=square(n, 1)) for n in range(50)))
    made = checkout()
    sql(made.path, "UPDATE source SET fid = fid + 1000, geom = geom, operator = ''")
    assert made.pending().changes == ()


def test_a_rewritten_file_without_triggers_is_compared_by_identity(store, checkout):
    push(store, *(insert("dataset", title=f"D{n}") for n in range(20)))
    made = checkout()
    sql(made.path, "CREATE TABLE copied AS SELECT * FROM dataset ORDER BY title DESC")
    sql(made.path, "DELETE FROM dataset")
    sql(made.path, "UPDATE copied SET fid = rowid")
    sql(made.path, "UPDATE copied SET title = 'new' WHERE title = 'D7'")
    sql(made.path, "INSERT INTO dataset SELECT * FROM copied WHERE title <> 'D9'")
    counts = made.pending().counts()["dataset"]
    assert counts == {"insert": 0, "update": 1, "delete": 1}


def test_a_row_without_identity_gets_one_for_good(store, made):
    sql(made.path, "INSERT INTO plot (country, code, geom) VALUES ('ITA', 'B', ?)", blob(point(1, 2)))
    (renamed,) = made.pending().renamed
    assert renamed.old_uid is None
    sent = made.contribute(store, ANN)
    assert sent.status == "ok" and sql(made.path, "SELECT count(*) FROM plot WHERE uid IS NULL") == [(0,)]


def test_an_identity_in_braces_is_the_same_identity(store, made):
    uid = new_id()
    sql(made.path, "INSERT INTO plot (uid, country, code, geom) VALUES (?, 'ITA', 'B', ?)",
        "{" + uid.upper() + "}", blob(point(1, 2)))  # fmt: skip
    sql(made.path, "INSERT INTO sample (country, plot_uid) VALUES ('ITA', ?)", "{" + uid + "}")
    assert made.contribute(store, ANN).status == "ok"
    assert len(made.pending()) == 0 and store.info().counts["sample"] == 1


def copy_plot(made, **values):
    """Duplicate the plot as QGIS does: with its uid."""
    names = [name for name in row("plot") if name != "geom"] + ["geom"]
    sql(made.path, f"INSERT INTO plot ({', '.join(names)}) SELECT {', '.join(names)} FROM plot ORDER BY fid LIMIT 1")
    for name, value in values.items():
        sql(made.path, f"UPDATE plot SET {name} = ? WHERE fid = (SELECT max(fid) FROM plot)", value)


def test_a_copy_gets_an_identity_of_its_own(store, made):
    ((uid,),) = sql(made.path, "SELECT uid FROM plot")
    copy_plot(made, code="copy")
    pending = made.pending()
    (change,), (renamed,) = pending.changes, pending.renamed
    assert (change.action, change.values["code"], renamed.old_uid) == ("insert", "copy", uid)
    made.contribute(store, ANN)
    assert sql(made.path, "SELECT code, uid = ? FROM plot ORDER BY fid", uid) == [("A", 1), ("copy", 0)]


def test_of_two_parts_the_one_nearest_to_the_base_keeps_the_identity(made):
    ((uid,),) = sql(made.path, "SELECT uid FROM plot")
    copy_plot(made)  # the copy is the row as it was ...
    sql(made.path, "UPDATE plot SET code = 'x', remarks = 'y' WHERE fid = (SELECT min(fid) FROM plot)")
    pending = made.pending()
    assert [(change.action, change.values["code"]) for change in pending.changes] == [("insert", "x")]
    assert pending.renamed[0].fid == sql(made.path, "SELECT min(fid) FROM plot")[0][0] and pending.renamed[0].old_uid == uid


def test_many_copies_of_an_untouched_row_are_all_new(made):
    for n in range(3):
        copy_plot(made, code=f"c{n}")
    pending = made.pending()
    assert [change.action for change in pending.changes] == ["insert"] * 3
    assert len({change.uid for change in pending.changes}) == 3


def test_copies_of_a_new_row_are_told_apart(made):
    uid = new_id()
    for n in range(2):
        sql(made.path, "INSERT INTO plot (uid, country, code, geom) VALUES (?, 'ITA', ?, ?)", uid, f"n{n}", blob(point(n, 2)))
    pending = made.pending()
    assert len(pending.changes) == 2 and len(pending.renamed) == 1
    assert uid in {change.uid for change in pending.changes}


def test_a_split_keeps_one_part(store, checkout):
    assert push(store, insert("site", geom=square(10, 45, 0.02))).status == "ok"
    made = checkout()
    ((uid,),) = sql(made.path, "SELECT uid FROM site")
    names = ", ".join(name for name in row("site") if name != "geom")
    sql(made.path, "UPDATE site SET geom = ?", blob(square(10, 45)))
    sql(made.path, f"INSERT INTO site ({names}, geom) SELECT {names}, ? FROM site", blob(square(10.01, 45)))
    actions = {change.action: change.uid for change in made.pending().changes}
    assert actions["update"] == uid and actions["insert"] != uid


def test_a_place_taken_again_hides_no_deletion(store, made):
    ((uid, fid),) = sql(made.path, "SELECT uid, fid FROM plot")
    sql(made.path, "DELETE FROM plot")
    sql(made.path, "INSERT INTO plot (fid, uid, country, code, geom) VALUES (?, ?, 'ITA', 'new', ?)",
        fid, new_id(), blob(point(1, 2)))  # fmt: skip
    assert made.pending().counts()["plot"] == {"insert": 1, "update": 0, "delete": 1}
    assert made.contribute(store, ANN).status == "ok"
    assert len(made.pending()) == 0 and store.info().counts["plot"] == 1


def test_a_place_taken_again_survives_a_lost_answer(store, made, monkeypatch):
    ((uid, fid),) = sql(made.path, "SELECT uid, fid FROM plot")
    sql(made.path, "INSERT INTO plot (uid, country, code, geom) VALUES (?, 'ITA', 'B', ?)", new_id(), blob(point(1, 2)))
    real = store.push

    def answer_lost(sent, progress):
        real(sent)
        raise OSError("cut")

    monkeypatch.setattr(store, "push", answer_lost)
    with pytest.raises(Exception, match="cut"):
        made.contribute(store, ANN)
    monkeypatch.undo()
    sql(made.path, "DELETE FROM plot WHERE code = 'B'")  # and at its place, which the store already knows,
    sql(made.path, "INSERT INTO plot (fid, uid, country, code, geom) VALUES (?, ?, 'ITA', 'C', ?)",
        fid + 1, new_id(), blob(point(3, 2)))  # fmt: skip
    made.contribute(store, ANN)
    assert store.info().counts["plot"] == 2 and len(made.pending()) == 0
    assert [code for (code,) in sql(made.path, "SELECT code FROM plot ORDER BY fid")] == ["A", "C"]


def test_columns_of_ones_own_are_left_alone(store, made):
    sql(made.path, "ALTER TABLE plot ADD COLUMN my_note TEXT")
    sql(made.path, "UPDATE plot SET my_note = 'private', code = 'B'")
    assert dict(made.pending().changes[0].values) == {"code": "B"}
    assert made.contribute(store, ANN).status == "ok"
    assert sql(made.path, "SELECT my_note FROM plot") == [("private",)] and len(made.pending()) == 0


def test_codes_joined_by_another_program_are_the_same_codes(store, checkout):
    push(store, insert("source", emission_pathways="air,dust"))
    made = checkout()
    sql(made.path, """UPDATE source SET emission_pathways = '{"air","dust"}'""")
    assert made.pending().changes == ()
    sql(made.path, """UPDATE source SET emission_pathways = '{"air"}'""")
    assert dict(made.pending().changes[0].values) == {"emission_pathways": '{"air"}'}


def test_looking_for_edits_writes_nothing(made):
    sql(made.path, "INSERT INTO plot (country, code) VALUES ('ITA', 'B')")
    before = made.path.read_bytes()
    assert len(made.pending()) == 1 and made.path.read_bytes() == before


def test_counting_edits_agrees_with_finding_them(store, checkout, monkeypatch):
    rows = [insert("plot", code=f"P{n}", geom=point(11 + n / 100, 44)) for n in range(6)]
    assert push(store, *rows).status == "ok"
    made = checkout()
    assert made.pending_count() == 0
    sql(made.path, "UPDATE plot SET remarks = 'wet' WHERE code IN ('P0', 'P1')")
    sql(made.path, "DELETE FROM plot WHERE code = 'P2'")
    sql(made.path, "INSERT INTO plot (uid, country, code) VALUES (?, 'ITA', 'new')", new_id())
    assert made.pending_count() == len(made.pending()) == 4
    monkeypatch.setattr("insop_plugin.stores.edits.FEW", 0)
    assert made.pending_count() == 4
