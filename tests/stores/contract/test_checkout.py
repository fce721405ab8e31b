"""From store to checkout and back: what is sent, what is answered, what is kept."""

import json
import shutil
import sqlite3
from contextlib import closing

import pytest

from insop_plugin.core import model, vocabulary
from insop_plugin.core.changes import new_id
from insop_plugin.core.errors import Cancelled
from insop_plugin.stores import errors
from insop_plugin.stores.checkout import create_checkout, open_checkout
from insop_plugin.stores.protocol import Decision, Selection
from tests.stores.make import ANN, BOB, EVE, blob, delete, insert, line, point, push, sql, square, stored, update


def add_plot(checkout, code="A", x=11.0, **values):
    """Add a plot as another program would: without uid, state or revision."""
    names = ["country", "code", "geom", *values]
    marks = ", ".join("?" * len(names))
    sql(checkout.path, f"INSERT INTO plot ({', '.join(names)}) VALUES ({marks})", "ITA", code, blob(point(x, 44)),
        *values.values())  # fmt: skip


def test_a_checkout_has_the_rows_the_lists_and_no_edits(store, checkout):
    plot = insert("plot", remarks="Ünïcödé")
    push(store, plot)
    made = checkout()
    assert made.counts()["plot"] == 1 and len(made.pending()) == 0
    assert sql(made.path, "SELECT uid, remarks, rev FROM plot") == [(plot.uid, "Ünïcödé", 1)]
    listed = sql(made.path, "SELECT code, label, definition FROM list_site_status")
    assert listed == [(t.code, t.label, t.definition) for t in vocabulary.terms("site_status")]
    info = made.info
    assert (info.title, info.licence, info.rev, info.store_id) == ("Training", "CC-BY-4.0", 1, store.info().store_id)


def test_a_new_row_is_sent_and_is_then_no_edit(store, checkout):
    made = checkout()
    add_plot(made, "A")
    assert made.pending().counts() == {"plot": {"insert": 1, "update": 0, "delete": 0}}
    receipt = made.contribute(store, ANN)
    assert (receipt.status, receipt.accepted) == ("ok", 1)
    assert len(made.pending()) == 0 and made.waiting() == []
    ((state, rev, by),) = sql(made.path, "SELECT state, rev, created_by FROM plot")
    assert (state, rev, by) == ("submitted", 1, "Ann")
    assert open_checkout(made.path).info.rev == 1


def test_changed_and_deleted_rows_are_sent(store, checkout):
    plot, other = insert("plot"), insert("plot")
    push(store, plot, other)
    made = checkout()
    sql(made.path, "UPDATE plot SET code = 'new', geom = ? WHERE uid = ?", blob(point(1, 2)), plot.uid)
    sql(made.path, "DELETE FROM plot WHERE uid = ?", other.uid)
    receipt = made.contribute(store, BOB)
    assert receipt.counts == {"plot": {"insert": 0, "update": 1, "delete": 1}}
    kept = stored(store, plot)
    assert (kept["code"], kept["geom"], kept["updated_by"]) == ("new", point(1, 2), "Bob")
    assert stored(store, other) is None and len(made.pending()) == 0


def test_a_row_marked_as_deleted_is_deleted(store, checkout):
    plot = insert("plot")
    push(store, plot)
    made = checkout()
    sql(made.path, "UPDATE plot SET deleted = 1")
    assert made.contribute(store, ANN).status == "ok"
    assert stored(store, plot) is None and made.counts()["plot"] == 0 and len(made.pending()) == 0


def test_nothing_to_send_says_so(store, checkout):
    receipt = checkout().contribute(store, ANN)
    assert (receipt.status, receipt.accepted, receipt.refused) == ("ok", 0, 0) and "nothing" in receipt.message
    assert store.info().rev == 0


def test_a_conflict_names_the_row_and_keeps_the_edit(store, checkout):
    plot = insert("plot", code="A")
    push(store, plot)
    made = checkout()
    sql(made.path, "UPDATE plot SET code = 'mine'")
    push(store, update(plot, 1, code="theirs"), who=BOB)
    receipt = made.contribute(store, ANN)
    assert (receipt.status, receipt.refused, receipt.conflicts[0].current["code"]) == ("conflict", 1, "theirs")
    assert sql(made.path, "SELECT code FROM plot") == [("mine",)] and len(made.pending()) == 1
    assert [r.status for r in made.receipts()] == ["conflict"]


def test_what_is_not_right_is_not_sent(store, checkout):
    made = checkout()
    add_plot(made, code=None)
    receipt = made.contribute(store, ANN)
    assert receipt.status == "invalid" and receipt.findings[0]["field"] == "code"
    assert store.info().rev == 0 and made.waiting() == [] and len(made.pending()) == 1


def test_values_no_column_can_hold_are_findings(store, checkout):
    push(store, insert("plot"))
    made = checkout()
    sql(made.path, "UPDATE plot SET altitude_m = 'high'")
    receipt = made.contribute(store, ANN)
    assert (receipt.status, receipt.findings[0]["rule"]) == ("invalid", "bad_value")
    assert "high" in receipt.findings[0]["facts"]["value"]


def test_the_state_is_not_edited_by_hand(store, checkout):
    push(store, insert("plot"))
    made = checkout()
    sql(made.path, "UPDATE plot SET state = 'accepted'")
    assert made.contribute(store, ANN).findings[0]["rule"] == "state_by_review"


def test_receipts_are_kept_newest_first(store, checkout):
    made = checkout()
    for n in range(3):
        add_plot(made, f"P{n}", 11 + n)
        made.contribute(store, ANN)
    assert [receipt.rev for receipt in made.receipts()] == [3, 2, 1]
    assert made.receipts()[0] == store.status(made.receipts()[0].push_id)


def test_a_lost_answer_is_asked_again_with_the_same_contribution(store, checkout, monkeypatch):
    made = checkout()
    add_plot(made)
    real = store.push

    def answer_lost(sent, progress):
        real(sent)
        raise errors.FileTrouble(path="store", reason="network drive gone")

    monkeypatch.setattr(store, "push", answer_lost)
    with pytest.raises(errors.FileTrouble):
        made.contribute(store, ANN)
    monkeypatch.undo()
    assert len(made.waiting()) == 1 and store.info().rev == 1
    sql(made.path, "UPDATE plot SET remarks = 'edited while waiting'")
    receipt = made.contribute(store, ANN)
    assert (receipt.status, receipt.rev) == ("ok", 2)
    assert [r.status for r in made.receipts()] == ["ok", "replayed"]
    assert store.info().counts["plot"] == 1 and len(made.pending()) == 0 and made.waiting() == []


def test_a_store_that_cannot_be_reached_keeps_the_contribution(store, checkout, monkeypatch):
    made = checkout()
    add_plot(made)

    def out_of_reach(sent, progress):
        raise errors.InUse(path="store", owner="Bob")

    monkeypatch.setattr(store, "push", out_of_reach)
    with pytest.raises(errors.InUse):
        made.contribute(store, ANN)
    monkeypatch.undo()
    (waiting,) = made.waiting()
    assert made.contribute(store, ANN).push_id == waiting.push_id


def test_a_cancelled_contribution_is_not_lost_and_not_sent_twice(store, checkout):
    made = checkout()
    add_plot(made)

    def cancel(share):
        if share > 0.5:
            raise Cancelled()

    with pytest.raises(Cancelled):
        made.contribute(store, ANN, cancel)
    if store.is_local:  # through a network it may arrive all the same: there it waits
        assert made.waiting() == [] and len(made.pending()) == 1 and store.info().rev == 0
    assert made.contribute(store, ANN).accepted == 1 and store.info().rev == 1
    assert made.waiting() == [] and len(made.pending()) == 0


def test_pull_takes_what_others_did(store, checkout):
    plot, other, third = insert("plot", code="A"), insert("plot"), insert("plot")
    push(store, plot, other)
    made = checkout()
    push(store, update(plot, 1, code="B", geom=point(3, 4)), delete(other, 1), third)
    summary = made.pull(store)
    assert (summary.rev, summary.taken, summary.gone, summary.conflicts) == (2, 2, 1, 0)
    assert set(sql(made.path, "SELECT uid, code, rev FROM plot")) == {(plot.uid, "B", 2), (third.uid, "P1", 2)}
    assert len(made.pending()) == 0 and made.info.rev == 2


def test_pull_never_overwrites_an_edit(store, checkout):
    plot, other = insert("plot", code="A"), insert("plot", code="A")
    push(store, plot, other)
    made = checkout()
    sql(made.path, "UPDATE plot SET code = 'mine' WHERE uid = ?", plot.uid)
    sql(made.path, "DELETE FROM plot WHERE uid = ?", other.uid)
    push(store, update(plot, 1, code="theirs"), update(other, 1, code="theirs"))
    summary = made.pull(store)
    assert summary.conflicts == 2 and len(made.pending()) == 2
    assert sql(made.path, "SELECT code FROM plot") == [("mine",)]
    assert {(uid, theirs["code"]) for _, uid, _, theirs in made.conflicts()} == {(plot.uid, "theirs"), (other.uid, "theirs")}
    assert made.contribute(store, ANN).status == "conflict"


def test_a_row_deleted_there_and_edited_here_is_a_conflict(store, checkout):
    plot = insert("plot")
    push(store, plot)
    made = checkout()
    sql(made.path, "UPDATE plot SET code = 'mine'")
    push(store, delete(plot, 1))
    assert made.pull(store).conflicts == 1
    assert made.conflicts()[0][3] is None and sql(made.path, "SELECT code FROM plot") == [("mine",)]


def test_the_same_edit_on_both_sides_is_no_conflict(store, checkout):
    plot = insert("plot")
    push(store, plot)
    one, two = checkout("one"), checkout("two")
    for made in (one, two):
        sql(made.path, "UPDATE plot SET code = 'same'")
    one.contribute(store, ANN)
    assert two.pull(store).conflicts == 0 and len(two.pending()) == 0


def test_both_deleting_a_row_is_no_conflict(store, checkout):
    push(store, insert("plot"))
    one, two = checkout("one"), checkout("two")
    for made in (one, two):
        sql(made.path, "DELETE FROM plot")
    one.contribute(store, ANN)
    assert two.pull(store).conflicts == 0 and len(two.pending()) == 0


def test_a_review_meanwhile_does_not_stop_an_edit(store, checkout):
    plot = insert("plot")
    push(store, plot)
    made = checkout()
    sql(made.path, "UPDATE plot SET code = 'mine'")
    store.review(new_id(), EVE, [Decision("plot", plot.uid, 1, "accepted")])
    assert made.contribute(store, ANN).status == "conflict"
    assert made.pull(store).conflicts == 0
    assert sql(made.path, "SELECT code, state, rev FROM plot") == [("mine", "accepted", 2)]
    assert made.contribute(store, ANN).status == "ok" and stored(store, plot)["state"] == "submitted"


def test_an_edit_taken_back_lets_the_other_version_in(store, checkout):
    plot = insert("plot", code="A")
    push(store, plot)
    made = checkout()
    sql(made.path, "UPDATE plot SET code = 'mine'")
    push(store, update(plot, 1, code="theirs"))
    assert made.pull(store).conflicts == 1
    sql(made.path, "UPDATE plot SET code = 'A'")
    assert made.pull(store).conflicts == 0 and sql(made.path, "SELECT code, rev FROM plot") == [("theirs", 2)]


@pytest.mark.parametrize(("keep", "expected"), [("mine", "mine"), ("theirs", "theirs")])
def test_a_conflict_is_settled_by_decision(store, checkout, keep, expected):
    plot = insert("plot", code="A")
    push(store, plot)
    made = checkout()
    sql(made.path, "UPDATE plot SET code = 'mine'")
    push(store, update(plot, 1, code="theirs"))
    made.pull(store)
    made.resolve("plot", plot.uid, keep)
    assert made.conflicts() == [] and sql(made.path, "SELECT code FROM plot") == [(expected,)]
    assert made.contribute(store, ANN).status == "ok" and stored(store, plot)["code"] == expected


@pytest.mark.parametrize("keep", ["mine", "theirs"])
def test_a_row_deleted_there_is_given_up_or_comes_back_as_a_new_one(store, checkout, keep):
    plot = insert("plot", code="A")
    push(store, plot)
    made = checkout()
    sql(made.path, "UPDATE plot SET code = 'mine'")
    sql(made.path, "INSERT INTO sample (country, plot_uid) VALUES ('ITA', ?)", plot.uid)
    push(store, delete(plot, 1))
    made.pull(store)
    made.resolve("plot", plot.uid, keep)
    if keep == "theirs":
        assert made.counts()["plot"] == 0
        assert made.contribute(store, ANN).findings[0]["rule"] == "missing_parent"  # its sample is still here
        return
    assert made.contribute(store, ANN).status == "ok"
    ((new, child),) = sql(made.path, "SELECT p.uid, s.plot_uid FROM plot p JOIN sample s ON s.plot_uid = p.uid")
    assert new == child != plot.uid and store.info().counts["plot"] == 1


@pytest.mark.parametrize("way", ["DELETE FROM {}", "UPDATE {} SET deleted = 1"])
def test_edits_are_given_up_row_by_row(store, checkout, way):
    """A deleted sample comes back with the plot that it belongs to; what was added and other edits stay."""
    plot, other, third = insert("plot", code="A"), insert("plot", code="B", geom=point(3, 4)), insert("plot", code="C")
    sample = insert("sample", plot_uid=plot.uid)
    push(store, plot, other, third, sample)
    made = checkout()
    for table in ("sample", "plot"):
        sql(made.path, way.format(table) + " WHERE uid IN (?, ?)", plot.uid, sample.uid)
    sql(made.path, "UPDATE plot SET code = 'mine', geom = NULL, sampling_date = 'when?' WHERE uid = ?", other.uid)
    sql(made.path, "UPDATE plot SET code = 'kept' WHERE uid = ?", third.uid)
    add_plot(made, "new")
    ((new,),) = sql(made.path, "SELECT fid FROM plot WHERE code = 'new'")
    done = made.take_back([("sample", sample.uid), ("plot", other.uid), ("plot", new_id())])
    assert set(done) == {("sample", sample.uid), ("plot", plot.uid), ("plot", other.uid)}
    found = made.pending()
    assert found.counts() == {"plot": {"insert": 1, "update": 1, "delete": 0}}
    assert sql(made.path, "SELECT code FROM plot WHERE fid = ?", new) == [("new",)]
    assert sql(made.path, "SELECT rtreecheck('rtree_plot_geom')") == [("ok",)]
    assert made.contribute(store, ANN).status == "ok" and stored(store, other)["code"] == "B" and stored(store, third)["code"] == "kept"


def test_who_deleted_what_is_accepted_gives_it_up_and_sends_the_rest(store, checkout):
    plot, other = insert("plot", code="A"), insert("plot")
    push(store, plot, other)
    store.review(new_id(), EVE, [Decision("plot", plot.uid, 1, "accepted")])
    made = checkout()
    sql(made.path, "DELETE FROM plot WHERE uid = ?", plot.uid)
    sql(made.path, "UPDATE plot SET code = 'mine' WHERE uid = ?", other.uid)
    refusal = made.contribute(store, ANN)
    assert (refusal.status, [one["uid"] for one in refusal.findings]) == ("forbidden", [plot.uid])
    assert made.take_back([(one["collection"], one["uid"]) for one in refusal.findings]) == [("plot", plot.uid)]
    assert made.contribute(store, ANN).status == "ok" and stored(store, plot)["state"] == "accepted"


def test_a_row_that_waits_for_a_decision_is_not_given_up_by_the_way(store, checkout):
    plot = insert("plot", code="A")
    push(store, plot)
    made = checkout()
    sql(made.path, "UPDATE plot SET code = 'mine'")
    push(store, update(plot, 1, code="theirs"))
    made.pull(store)
    assert made.take_back([("plot", plot.uid)]) == [] and sql(made.path, "SELECT code FROM plot") == [("mine",)]


def test_a_selection_stays_a_selection(store, checkout):
    push(store, insert("plot"))
    made = checkout("fra", Selection(country="FRA"))
    assert made.counts()["plot"] == 0
    push(store, insert("plot"), insert("plot", country="FRA"))
    made.pull(store)
    assert sql(made.path, "SELECT country FROM plot") == [("FRA",)]
    add_plot(made)  # of another country: sent, and what one has added oneself stays in view
    made.contribute(store, ANN)
    made.pull(store)
    assert made.counts()["plot"] == 2 and store.info().counts["plot"] == 4


def test_contributing_after_others_does_not_lose_their_changes(store, checkout):
    made = checkout()
    push(store, insert("plot"))  # revision 1, not pulled
    add_plot(made)
    assert made.contribute(store, ANN).rev == 2
    assert open_checkout(made.path).info.rev == 0
    made.pull(store)
    assert made.counts()["plot"] == 2 and made.info.rev == 2 and len(made.pending()) == 0


def test_the_wrong_store_is_refused(store, checkout, make_store):
    made, other = checkout(), make_store()
    for call in (lambda: made.contribute(other, ANN), lambda: made.pull(other)):
        with pytest.raises(errors.WrongStore, match="Training"):
            call()


def test_a_checkout_with_edits_is_never_replaced(store, checkout):
    made = checkout()
    add_plot(made)
    with pytest.raises(errors.UnsentEdits, match=r"\(1\)"):
        create_checkout(store, made.path)
    assert made.counts()["plot"] == 1
    made.contribute(store, ANN)
    assert create_checkout(store, made.path).counts["plot"] == 1


@pytest.mark.parametrize("content", [b"my notes", b"SQLite format 3\0" + b"\0" * 4080])
def test_another_file_is_never_replaced(store, tmp_path, content):
    path = tmp_path / "precious.gpkg"
    path.write_bytes(content)
    with pytest.raises((errors.FileInTheWay, errors.Damaged, errors.NotAStore)):
        create_checkout(store, path)
    assert path.read_bytes() == content and list(tmp_path.glob(".*")) == []


def test_someone_elses_geopackage_is_never_replaced(store, tmp_path):
    path = tmp_path / "other.gpkg"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE plot (fid INTEGER PRIMARY KEY)")
    with pytest.raises(errors.FileInTheWay):
        create_checkout(store, path)


def test_cancelled_loading_leaves_nothing(store, tmp_path):
    def cancel(share):
        if share > 0.7:
            raise Cancelled()

    with pytest.raises(Cancelled):
        create_checkout(store, tmp_path / "a.gpkg", Selection(), cancel)
    assert list(tmp_path.glob("*.gpkg")) == [] and list(tmp_path.glob(".*")) == []


def test_a_copy_of_a_checkout_works_on_its_own(store, checkout, tmp_path):
    push(store, insert("plot"))
    made = checkout()
    shutil.copy(made.path, tmp_path / "copy.gpkg")
    copy = open_checkout(tmp_path / "copy.gpkg")
    add_plot(made, "one")
    add_plot(copy, "two")
    assert made.contribute(store, ANN).status == copy.contribute(store, BOB).status == "ok"
    assert store.info().counts["plot"] == 3


def test_every_geometry_is_sent_and_comes_back(store, checkout):
    made, kinds = checkout(), [point(10, 45), line((10, 45), (11, 45.5)), square(10, 45)]
    for geometry in kinds:
        sql(made.path, "INSERT INTO source (country, source_type, name, geom) VALUES ('ITA', 'MIN_METAL', ?, ?)",
            f"s{len(geometry)}", blob(geometry))  # fmt: skip
    receipt = made.contribute(store, ANN)
    assert receipt.status == "ok", receipt
    other = checkout("other")
    assert set(sql(other.path, "SELECT geom FROM source")) == {(blob(geometry),) for geometry in kinds}


def test_the_file_says_what_it_is_in_json(store, checkout):
    made = checkout("a", Selection("ITA", (1, 2, 3, 4), "Pb"))
    ((text,),) = sql(made.path, "SELECT selection FROM insop_checkout")
    assert json.loads(text) == {"country": "ITA", "extent": [1, 2, 3, 4], "contaminant": "Pb"}
    assert open_checkout(made.path).info.selection == Selection("ITA", (1, 2, 3, 4), "Pb")
    assert {c.name for c in model.collections()} <= {name for (name,) in sql(made.path, "SELECT table_name FROM gpkg_contents")}


def thread(made, n):
    """Add a survey with n replicates of one sample and n replies, so that rows hang on rows of their own kind."""
    sql(made.path, "INSERT INTO dataset (uid, country, title, licence) VALUES (?, 'ITA', 'D', 'CC0-1.0')", new_id())
    plot = new_id()
    add_plot(made, uid=plot)
    samples = [new_id() for _ in range(n)]
    for place, uid in reversed(list(enumerate(samples))):  # children stand before their parents
        parent = samples[place - 1] if place else None
        sql(made.path, "INSERT INTO sample (uid, country, plot_uid, parent_sample_uid) VALUES (?, 'ITA', ?, ?)", uid, plot, parent)


def test_more_than_the_store_takes_at_once_goes_in_parts(make_store, checkout_of):
    store = make_store(limit=3)
    made = checkout_of(store)
    thread(made, 8)
    receipt = made.contribute(store, ANN)
    assert (receipt.status, receipt.accepted, receipt.refused, store.info().rev) == ("ok", 10, 0, 4), receipt
    assert receipt.counts["sample"]["insert"] == 8 and len(made.pending()) == 0
    sql(made.path, "DELETE FROM plot")
    sql(made.path, "DELETE FROM sample")
    receipt = made.contribute(store, ANN)
    assert (receipt.status, receipt.accepted) == ("ok", 9) and store.info().counts["sample"] == 0


def test_a_part_that_is_refused_stops_the_rest_and_all_is_counted(make_store, checkout_of):
    store = make_store(limit=4)
    made = checkout_of(store)
    thread(made, 8)
    sql(made.path, "UPDATE sample SET upper_depth_cm = 50, lower_depth_cm = 10 WHERE fid = 1")  # upside down, in the last part
    receipt = made.contribute(store, ANN)
    assert (receipt.status, receipt.accepted, receipt.refused) == ("invalid", 8, 2)
    assert len(made.pending()) == 2 and made.waiting() == []
