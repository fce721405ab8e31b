"""A national store hands on to another store what it has accepted: once, without a loop, and nothing else."""

import pytest

from insop_plugin.core import canonical
from insop_plugin.core.changes import new_id
from insop_plugin.stores import folder, transfer
from insop_plugin.stores.protocol import Decision
from insop_plugin.stores.transfer import TransferOrder
from tests.stores.make import BOB, EVE, delete, feed, insert, point, push, stored, update

ACCEPTED = TransferOrder(BOB)


@pytest.fixture
def hub(tmp_path):
    """Return a store above the national one."""
    return folder.create(tmp_path / "hub", "Hub", "CC-BY-4.0")


class Watched:
    """A store that counts what it is sent."""

    def __init__(self, store):
        self.store, self.sent = store, []

    def push(self, contribution, *more):
        """Count the changes, and pass them on."""
        self.sent += contribution.changes
        return self.store.push(contribution, *more)

    def __getattr__(self, name):
        return getattr(self.store, name)


def decide(store, state, *named, reason="because"):
    """Let Eve decide on rows as they are now."""
    now = feed(store)
    decisions = [Decision(c.collection, c.uid, now[c.collection, c.uid]["rev"], state, reason) for c in named]
    receipt = store.review(new_id(), EVE, decisions)
    assert receipt.status == "ok", receipt


def hand_on(source, target, order=ACCEPTED):
    """Send, and check that every row is accounted for; return what became of them and the changes that were sent."""
    watched = Watched(target)
    done = transfer.transfer(source, watched, order)
    told = done.accepted, done.there_already, len(done.differing), len(done.refused), done.left, len(done.staying)
    assert done.rows == sum(told), done
    return done, [(change.action, change.uid) for change in watched.sent]


def content(store):
    """Return what people wrote in each row of a store."""
    return {uid: canonical.content(row) for (_, uid), row in feed(store).items() if row}


def family(**facts):
    """Return a plot with a sample and a result."""
    plot = insert("plot", **facts)
    sample = insert("sample", plot_uid=plot.uid, country=plot.values["country"])
    return plot, sample, insert("observation", sample_uid=sample.uid, country=plot.values["country"])


def test_only_what_was_accepted_goes_with_what_it_belongs_to(store, hub):
    dataset = insert("dataset")
    plot, sample, lead = family(dataset_uid=dataset.uid)
    waiting, rejected, gone = insert("plot", code="W"), insert("plot", code="R"), insert("plot", code="X")
    cadmium = insert("observation", sample_uid=sample.uid, contaminant="Cd")
    push(store, dataset, plot, sample, lead, cadmium, waiting, rejected, gone)
    decide(store, "accepted", lead, gone)
    decide(store, "rejected", rejected)
    decide(store, "withdrawn", gone)
    done, _ = hand_on(store, hub)
    assert set(content(hub)) == {dataset.uid, plot.uid, sample.uid, lead.uid}, "the result, and what it stands on"
    assert {row["state"] for row in feed(hub).values()} == {"submitted"}
    reasons = {one.uid: one.rule for one in done.staying}
    assert reasons == {waiting.uid: "submitted", cadmium.uid: "submitted", rejected.uid: "rejected", gone.uid: "withdrawn"}


@pytest.mark.parametrize("since", ["waits", "rejected"])
def test_the_accepted_version_goes_and_not_the_edit_nobody_has_accepted(store, hub, since):
    plot = insert("plot", code="accepted")
    push(store, plot)
    decide(store, "accepted", plot)
    push(store, update(plot, 2, code="proposed"))
    if since == "rejected":
        decide(store, "rejected", plot)
    hand_on(store, hub)
    assert stored(hub, plot)["code"] == "accepted"


def test_a_row_of_one_that_stays_stays_with_it(store, hub):
    plot, sample, lead = family()
    push(store, plot, sample, lead)
    decide(store, "accepted", sample, lead)
    decide(store, "rejected", plot)
    done, sent = hand_on(store, hub)
    assert sent == [] and hub.info().rev == 0
    assert {one.uid: one.rule for one in done.staying} == {plot.uid: "rejected", sample.uid: "missing_parent", lead.uid: "missing_parent"}


def test_what_is_private_never_leaves(store, hub):
    dataset = insert("dataset", sharing_level="private")
    plot, sample, lead = family(dataset_uid=dataset.uid)
    free, alone = insert("plot", code="free"), insert("plot", code="own", sharing_level="private")
    push(store, dataset, plot, sample, lead, free, alone)
    decide(store, "accepted", dataset, plot, sample, lead, free, alone)
    done, _ = hand_on(store, hub)
    assert set(content(hub)) == {free.uid} and len(done.staying) == 5


def test_there_and_back_again_is_no_loop(store, hub):
    rows = family()
    push(store, *rows)
    decide(store, "accepted", *rows)
    assert hand_on(store, hub)[0].accepted == 3
    decide(hub, "accepted", *rows)
    revs = store.info().rev, hub.info().rev
    for source, target in ((hub, store), (store, hub), (hub, store)):
        done, sent = hand_on(source, target)
        assert (done.there_already, done.differing, sent) == (3, (), [])
    assert (store.info().rev, hub.info().rev) == revs, "no new revision anywhere"
    assert content(hub) == content(store)


def test_the_second_time_only_what_changed_goes(store, hub):
    plot, sample, lead = family()
    push(store, plot, sample, lead)
    decide(store, "accepted", plot, sample, lead)
    hand_on(store, hub)
    decide(hub, "accepted", plot, sample, lead)
    more = insert("plot", code="new")
    push(store, update(plot, 2, code="mended", geom=point(11.6, 44.6)), more)
    decide(store, "accepted", plot, more)
    done, sent = hand_on(store, hub)
    assert sorted(sent) == sorted([("update", plot.uid), ("insert", more.uid)])
    assert (done.accepted, done.there_already) == (2, 2)
    assert content(hub) == content(store) and stored(hub, plot)["state"] == "submitted"
    revs = store.info().rev, hub.info().rev
    for source, target in ((hub, store), (store, hub)):
        assert hand_on(source, target)[1] == [], "neither the new nor the old version comes back"
    decide(hub, "accepted", plot, more)
    assert hand_on(hub, store)[1] == []
    assert (store.info().rev, hub.info().rev) == (revs[0], revs[1] + 1)


def test_an_edit_taken_back_goes_on_and_does_not_come_back(store, hub):
    plot = insert("plot", code="first")
    push(store, plot)
    decide(store, "accepted", plot)
    hand_on(store, hub)
    for code in ("second", "first"):
        push(store, update(plot, store.info().rev, code=code))
        decide(store, "accepted", plot)
        if code == "second":
            hand_on(store, hub)
            decide(hub, "accepted", plot)
    assert hand_on(hub, store)[1] == [], "the hub has only what was here before"
    assert hand_on(store, hub)[1] == [("update", plot.uid)] and stored(hub, plot)["code"] == "first"
    assert hand_on(hub, store)[1] == hand_on(store, hub)[1] == []


def test_an_edit_made_above_comes_down(store, hub):
    plot = insert("plot", code="first")
    push(store, plot)
    decide(store, "accepted", plot)
    hand_on(store, hub)
    push(hub, update(plot, 1, code="better"))
    decide(hub, "accepted", plot)
    assert hand_on(store, hub)[1] == []
    assert hand_on(hub, store)[1] == [("update", plot.uid)]
    assert (stored(store, plot)["code"], stored(store, plot)["state"]) == ("better", "submitted")


def test_a_row_edited_in_both_is_listed_and_left(store, hub):
    plot = insert("plot", code="first")
    push(store, plot)
    decide(store, "accepted", plot)
    hand_on(store, hub)
    for one, code in ((store, "ours"), (hub, "theirs")):
        push(one, update(plot, one.info().rev, code=code))
        decide(one, "accepted", plot)
    for source, target, theirs in ((store, hub, "theirs"), (hub, store, "ours")):
        done, sent = hand_on(source, target)
        assert ([one.current["code"] for one in done.differing], sent) == ([theirs], [])
    assert (stored(store, plot)["code"], stored(hub, plot)["code"]) == ("ours", "theirs")


def test_what_was_refused_is_told_and_goes_on_the_next_time(store, tmp_path):
    hub = folder.create(tmp_path / "hub", "Hub", countries=("ITA",))
    plot, sample, lead = family(country="FRA", geom=point(2.5, 48.5))
    free = insert("plot", code="free")
    push(store, plot, sample, lead, free)
    decide(store, "accepted", plot, sample, lead, free)
    done, _ = hand_on(store, hub)
    assert done.accepted == 1 and {one.uid: one.rule for one in done.refused} == {
        plot.uid: "forbidden_country", sample.uid: "forbidden_country", lead.uid: "forbidden_country"}  # fmt: skip
    rev = store.info().rev
    push(store, *(update(one, 2, country="ITA", **({"geom": point(11.6, 44.6)} if one is plot else {})) for one in (plot, sample, lead)))
    decide(store, "accepted", plot, sample, lead)
    done, sent = hand_on(store, hub)
    assert (done.accepted, done.refused, len(sent)) == (3, (), 3) and store.info().rev == rev + 2
    assert content(hub) == content(store)


def test_what_was_returned_above_is_told_and_goes_when_it_is_mended(store, hub):
    plot = insert("plot", code="wrong")
    push(store, plot)
    decide(store, "accepted", plot)
    hand_on(store, hub)
    decide(hub, "rejected", plot, reason="No such place.")
    done, sent = hand_on(store, hub)
    assert ([one.uid for one in done.returned], done.there_already, sent) == ([plot.uid], 1, [])
    push(store, update(plot, 2, code="right"))
    decide(store, "accepted", plot)
    done, _ = hand_on(store, hub)
    assert (done.accepted, done.returned) == (1, ()) and stored(hub, plot)["state"] == "submitted"


def test_what_was_withdrawn_below_and_still_stands_above_is_told(store, hub):
    plot, other = insert("plot", code="wrong"), insert("plot", code="never sent")
    push(store, plot)
    decide(store, "accepted", plot)
    hand_on(store, hub)
    decide(hub, "accepted", plot)
    push(store, other)
    decide(store, "accepted", other)
    decide(store, "withdrawn", plot, other)
    done, sent = hand_on(store, hub)
    assert ([one.uid for one in done.standing], sent) == ([plot.uid], [])
    decide(hub, "withdrawn", plot)
    assert hand_on(store, hub)[0].standing == ()


def test_what_was_deleted_above_is_not_brought_back(store, hub):
    plot = insert("plot")
    push(store, plot)
    decide(store, "accepted", plot)
    hand_on(store, hub)
    push(hub, delete(plot, 1))
    done, _ = hand_on(store, hub)
    assert [one.uid for one in done.differing] == [plot.uid] and feed(hub)["plot", plot.uid] is None


def test_a_large_store_above_is_not_read_whole(store, hub, monkeypatch):
    """Where there is far more than is sent, the answers to what is sent tell what is there; the outcome is the same."""
    monkeypatch.setattr(transfer, "FAR_MORE", 0)
    monkeypatch.setattr(transfer, "USUAL_LIMIT", 0)
    rows = family()
    push(store, *rows)
    decide(store, "accepted", *rows)
    hand_on(store, hub)
    push(store, update(rows[0], 2, code="mended"))
    decide(store, "accepted", rows[0])
    done, _ = hand_on(store, hub)
    assert (done.accepted, done.there_already) == (1, 2) and content(hub) == content(store)
    rev = hub.info().rev
    assert hand_on(store, hub)[0].there_already == 3 and hub.info().rev == rev


def test_a_hub_of_each_kind_takes_what_a_folder_hands_on(store, hub):
    rows = family()
    push(hub, *rows, insert("plot", code="waiting"))
    decide(hub, "accepted", *rows)
    assert hand_on(hub, store)[0].accepted == 3
    decide(store, "accepted", *rows)
    push(hub, update(rows[0], 2, code="mended"))
    decide(hub, "accepted", rows[0])
    assert hand_on(hub, store)[1] == [("update", rows[0].uid)]
    assert hand_on(store, hub)[1] == [] and stored(store, rows[0])["code"] == "mended"
