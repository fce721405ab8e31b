"""What every store lets a reviewer do."""

import pytest

from insop_plugin.core.changes import new_id
from insop_plugin.stores import errors
from insop_plugin.stores.protocol import Decision
from tests.stores.make import ANN, BOB, EVE, delete, feed, insert, push, stored, update


def decide(store, change, rev, state, reason="", who=EVE):
    return store.review(new_id(), who, [Decision(change.collection, change.uid, rev, state, reason)])


@pytest.fixture
def plot(store):
    """Return a plot that Ann has contributed, at revision 1."""
    change = insert("plot")
    push(store, change)
    return change


def test_submitted_rows_are_accepted(store, plot):
    receipt = decide(store, plot, 1, "accepted")
    assert (receipt.status, receipt.rev, receipt.accepted, receipt.actor) == ("ok", 2, 1, EVE.name)
    kept = stored(store, plot)
    assert (kept["state"], kept["rev"], kept["updated_by"]) == ("accepted", 2, "Ann")


def test_a_rejection_says_why(store, plot):
    refusal = decide(store, plot, 1, "rejected", "  ")
    assert refusal.status == "invalid" and "why" in refusal.message
    assert decide(store, plot, 1, "rejected", "The place is in the sea.").status == "ok"
    assert stored(store, plot)["state"] == "rejected"


def test_a_rejected_row_is_mended_and_waits_again(store, plot):
    decide(store, plot, 1, "rejected", "No code.")
    assert push(store, update(plot, 2, code="B")).status == "ok"
    assert stored(store, plot)["state"] == "submitted"
    assert decide(store, plot, 3, "accepted").status == "ok"


def test_an_accepted_row_is_withdrawn_and_then_rests(store, plot):
    decide(store, plot, 1, "accepted")
    assert decide(store, plot, 2, "withdrawn", "Measured wrongly.").status == "ok"
    refusal = push(store, update(plot, 3, code="B"))
    assert (refusal.status, refusal.findings[0]["rule"]) == ("invalid", "withdrawn")


@pytest.mark.parametrize("since", ["accepted", "edited", "returned"])
def test_nobody_deletes_what_was_accepted_and_a_reviewer_withdraws_it(store, plot, since):
    decide(store, plot, 1, "accepted")
    if since != "accepted":
        push(store, update(plot, 2, code="B"))
    if since == "returned":
        decide(store, plot, 3, "rejected", "No such place.")
    rev = store.info().rev
    for who in (ANN, EVE):
        refusal = push(store, delete(plot, rev), who=who)
        assert (refusal.status, refusal.findings[0]["rule"]) == ("forbidden", "forbidden_row")
        assert "ask the National Focal Point to withdraw it" in refusal.findings[0]["message"]
    assert store.info().rev == rev and stored(store, plot)["deleted"] is False
    if since == "edited":
        decide(store, plot, rev, "rejected", "No such place.")
    assert decide(store, plot, store.info().rev, "withdrawn", "It never was there.").status == "ok"
    assert stored(store, plot)["state"] == "withdrawn"


def test_what_was_never_accepted_is_deleted_by_who_sent_it(store, plot):
    decide(store, plot, 1, "rejected", "No such place.")
    assert push(store, delete(plot, 2)).status == "ok"


FORBIDDEN = [
    ("submitted", "withdrawn"), ("submitted", "draft"), ("submitted", "submitted"), ("accepted", "rejected"),
    ("accepted", "draft"), ("rejected", "accepted"), ("rejected", "draft"), ("withdrawn", "accepted"),
]  # fmt: skip
WAY = {"submitted": [], "accepted": ["accepted"], "rejected": ["rejected"], "withdrawn": ["accepted", "withdrawn"]}


@pytest.mark.parametrize(("state", "wanted"), FORBIDDEN)
def test_no_other_way_from_state_to_state(store, plot, state, wanted):
    for step in WAY[state]:
        decide(store, plot, store.info().rev, step, "x")
    rev = store.info().rev
    assert decide(store, plot, rev, wanted, "x").status == "invalid"
    assert (stored(store, plot)["state"], store.info().rev) == (state, rev)


def test_nobody_reviews_own_rows_unless_the_store_allows_it(store, plot, make_store):
    assert decide(store, plot, 1, "accepted", who=ANN).status == "invalid"
    free = make_store(self_review=True)
    push(free, plot)
    assert decide(free, plot, 1, "accepted", who=ANN).status == "ok"


def test_who_edited_last_is_the_author(store, plot):
    push(store, update(plot, 1, code="B"), who=BOB)
    assert decide(store, plot, 2, "accepted", who=BOB).status == "invalid"
    assert decide(store, plot, 2, "accepted", who=ANN).status == "ok"


def test_a_review_of_an_older_version_is_a_conflict(store, plot):
    push(store, update(plot, 1, code="B"))
    receipt = decide(store, plot, 1, "accepted")
    assert receipt.status == "conflict" and receipt.conflicts[0].current["code"] == "B"
    push(store, delete(plot, 2))
    assert decide(store, plot, 3, "accepted").status == "conflict"
    assert decide(store, insert("plot"), 1, "accepted").conflicts[0].current is None


def test_all_decisions_are_taken_or_none(store, plot):
    other = insert("dataset")
    push(store, other)
    some = [Decision("plot", plot.uid, 1, "accepted"), Decision("dataset", other.uid, 2, "withdrawn", "x")]
    receipt = store.review(new_id(), EVE, some)
    assert (receipt.status, receipt.refused) == ("invalid", 2)
    assert stored(store, plot)["state"] == "submitted"


def test_a_review_sent_twice_is_done_once(store, plot):
    review_id, decisions = new_id(), [Decision("plot", plot.uid, 1, "accepted")]
    assert store.review(review_id, EVE, decisions).status == "ok"
    assert store.review(review_id, EVE, decisions).status == "replayed"
    assert store.info().rev == 2 and store.status(review_id).accepted == 1
    with pytest.raises(errors.PushIdReused):
        store.review(review_id, EVE, [Decision("plot", plot.uid, 2, "withdrawn", "x")])


def test_a_review_reaches_the_feed(store, plot):
    decide(store, plot, 1, "accepted")
    assert feed(store, 1)["plot", plot.uid]["state"] == "accepted"
