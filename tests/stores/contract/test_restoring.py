"""Former versions come back as edits: live rows under their uid, deleted ones under a new one with all that was theirs."""

import pytest

from insop_plugin.core.canonical import content
from insop_plugin.core.changes import new_id
from insop_plugin.stores.protocol import Decision, Selection
from insop_plugin.stores.restoring import OwnerGone, Rests
from insop_plugin.stores.reviews import DELETED, Queue, row_at
from tests.stores.make import BOB, EVE, delete, feed, insert, point, push, sql, stored, update


def deleted(store):
    return {(one.collection, one.uid): one.row for one in store.queue(Queue(DELETED)).entries}


def version(store, change, rev):
    key = (change.collection, change.uid)
    return {key: row_at(change.collection, store.history(*key), rev)}


def test_an_older_version_is_an_edit_and_then_a_contribution(store, checkout):
    plot = insert("plot", code="A")
    push(store, plot)
    push(store, update(plot, 1, code="B", geom=point(12.0, 45.0), altitude_m=3.0))
    work = checkout()
    assert work.restore(version(store, plot, 1), "Bob") == {("plot", plot.uid): plot.uid}
    (change,) = work.pending().changes
    assert (change.action, change.base_rev) == ("update", 2)
    assert change.values == {"code": "A", "geom": plot.values["geom"], "altitude_m": None}
    assert stored(store, plot)["code"] == "B"  # never directly
    assert work.contribute(store, BOB).is_stored
    row = stored(store, plot)
    assert (row["code"], row["geom"], row["state"], row["updated_by"]) == ("A", plot.values["geom"], "submitted", "Bob")
    assert [one.action for one in store.history("plot", plot.uid)] == ["insert", "update", "update"]


def test_the_present_version_restored_is_no_edit(store, checkout):
    plot = insert("plot")
    push(store, plot)
    work = checkout()
    work.restore(version(store, plot, 1), "Bob")
    assert not len(work.pending())


def test_deleted_rows_come_back_as_new_ones_that_point_to_each_other(store, checkout):
    plot = insert("plot", code="A")
    sample = insert("sample", plot_uid=plot.uid)
    lead = insert("observation", sample_uid=sample.uid)
    photo = insert("attachment", target_collection="plot", target_uid=plot.uid, path="a.jpg")
    push(store, plot, sample, lead, photo)
    push(store, delete(photo, 1), delete(lead, 1), delete(sample, 1), delete(plot, 1))
    work, gone = checkout(), deleted(store)
    uids = work.restore(gone, "Bob")
    assert len(gone) == 4 and not set(uids.values()) & {uid for _, uid in gone}
    assert work.contribute(store, BOB).accepted == 4
    rows = feed(store)
    new_plot = rows["plot", uids["plot", plot.uid]]
    assert content(new_plot) == content(gone["plot", plot.uid]) and new_plot["created_by"] == "Bob"
    assert rows["sample", uids["sample", sample.uid]]["plot_uid"] == new_plot["uid"]
    assert rows["observation", uids["observation", lead.uid]]["sample_uid"] == uids["sample", sample.uid]
    assert rows["attachment", uids["attachment", photo.uid]]["target_uid"] == new_plot["uid"]
    assert rows["plot", plot.uid] is None


def test_a_row_without_its_parent_does_not_come_back(store, checkout):
    plot = insert("plot")
    sample = insert("sample", plot_uid=plot.uid)
    push(store, plot, sample)
    push(store, delete(sample, 1), delete(plot, 1))
    work, gone = checkout(), deleted(store)
    with pytest.raises(OwnerGone, match=f"plot {plot.uid}"):
        work.restore({("sample", sample.uid): gone["sample", sample.uid]}, "Bob")
    assert not len(work.pending())


def test_a_parent_that_is_here_is_enough(store, checkout):
    plot = insert("plot")
    sample = insert("sample", plot_uid=plot.uid)
    push(store, plot, sample)
    push(store, delete(sample, 1))
    work = checkout()
    uid = work.restore(deleted(store), "Bob")["sample", sample.uid]
    assert sql(work.path, "SELECT plot_uid, rev, state FROM sample WHERE uid = ?", uid) == [(plot.uid, 0, "draft")]
    assert work.contribute(store, BOB).is_stored


def test_a_row_outside_of_the_checkout_refers_to_nothing_here(store, checkout):
    dataset = insert("dataset", country="COL")
    plot = insert("plot", dataset_uid=dataset.uid)
    assert push(store, dataset, plot).is_stored and push(store, delete(plot, 1)).is_stored
    work = checkout(selection=Selection(country="ITA"))
    with pytest.raises(OwnerGone, match="dataset"):
        work.restore(deleted(store), "Bob")


def test_a_withdrawn_row_rests(store, checkout):
    plot = insert("plot")
    push(store, plot)
    for state, rev in (("accepted", 1), ("withdrawn", 2)):
        assert store.review(new_id(), EVE, [Decision("plot", plot.uid, rev, state, "x")]).is_stored
    with pytest.raises(Rests):
        checkout().restore(version(store, plot, 1), "Bob")


def test_an_edit_that_was_not_sent_is_replaced_and_can_be_taken_back_by_hand(store, checkout):
    plot = insert("plot", code="A")
    push(store, plot)
    work = checkout()
    sql(work.path, "UPDATE plot SET code = 'C'")
    work.restore(version(store, plot, 1), "Bob")
    assert not len(work.pending())
