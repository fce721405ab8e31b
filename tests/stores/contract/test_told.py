"""What reviewers said reaches the checkout, stands until the row is sent again, and is not lost on the way."""

import pytest

from insop_plugin.core.changes import new_id
from insop_plugin.stores import folder, told, upkeep
from insop_plugin.stores.protocol import Decision, Selection
from tests.stores.make import ANN, EVE, insert, push, sql, update


def decide(store, change, rev, state="rejected", reason="No date."):
    assert store.review(new_id(), EVE, [Decision(change.collection, change.uid, rev, state, reason)]).is_stored


def add(work, *changes):
    """Put rows into a checkout as a person would."""
    for change in changes:
        values = {"uid": change.uid, "rev": 0, "state": "draft", "deleted": 0, **change.values}
        sql(work.path, f"INSERT INTO {change.collection} ({', '.join(values)}) VALUES ({', '.join('?' * len(values))})", *values.values())


@pytest.fixture
def plot(store):
    change = insert("plot")
    push(store, change)
    return change


def said(work):
    return [(verdict.uid, verdict.state, verdict.reason, row["state"]) for verdict, row in work.reviewed()]


def test_the_next_update_brings_state_and_reason(store, checkout, plot):
    work = checkout()
    assert said(work) == [] and work.pull(store).verdicts == ()
    decide(store, plot, 1)
    (verdict,) = work.pull(store).verdicts
    assert (verdict.uid, verdict.reason, verdict.reviewer) == (plot.uid, "No date.", EVE.name)
    assert said(work) == [(plot.uid, "rejected", "No date.", "rejected")]
    assert work.verdict_of("plot", plot.uid) == verdict and work.verdict_of("plot", new_id()) is None
    assert not len(work.pending()) and work.pull(store).verdicts == ()


def test_a_new_checkout_knows_what_was_said_before(store, checkout, plot):
    decide(store, plot, 1, "accepted", "Mind the date.")
    assert said(checkout()) == [(plot.uid, "accepted", "Mind the date.", "accepted")]


def test_it_stands_while_the_row_is_mended_and_goes_when_it_is_sent(store, checkout, plot):
    decide(store, plot, 1)
    work = checkout()
    sql(work.path, "UPDATE plot SET code = 'B'")
    assert said(work) == [(plot.uid, "rejected", "No date.", "rejected")]
    assert work.contribute(store, ANN).is_stored
    assert said(work) == [] and work.verdict_of("plot", plot.uid) is None


def test_it_goes_when_somebody_else_mends_the_row(store, checkout, plot):
    decide(store, plot, 1)
    work = checkout()
    push(store, update(plot, 2, code="B"))
    work.pull(store)
    assert said(work) == []


def test_a_checkout_made_before_this_was_kept_gets_all_that_stands(store, checkout, plot):
    decide(store, plot, 1)
    work = checkout()
    sql(work.path, "DROP TABLE insop_review")
    assert said(work) == [] and work.verdict_of("plot", plot.uid) is None
    work.pull(store)
    assert said(work) == [(plot.uid, "rejected", "No date.", "rejected")]


def test_rows_that_are_not_here_are_left_out(store, checkout, plot):
    decide(store, plot, 1)
    assert said(checkout(selection=Selection(country="COL"))) == []


def test_after_a_restore_of_the_store_it_is_told_anew(tmp_path, checkout_of):
    store = folder.create(tmp_path / "store", "Training")
    plot = insert("plot")
    push(store, plot)
    backup = upkeep.backup(store)
    decide(store, plot, 1)
    work = checkout_of(store)
    upkeep.restore(store.folder, backup)
    decide(store, plot, 1, reason="Which place?")
    work.pull(store)
    assert said(work) == [(plot.uid, "rejected", "Which place?", "rejected")]


def test_contributors_see_what_became_of_each_contribution(store, checkout):
    work = checkout()
    first, second, third = (insert("dataset", title=f"Part {n}") for n in range(3))
    add(work, first, second)
    one = work.contribute(store, ANN)
    add(work, third)
    two = work.contribute(store, ANN)
    decide(store, first, 1, "accepted", "")
    decide(store, third, 2)
    work.pull(store)
    with work.opened() as connection:
        assert told.became_of(connection) == {one.push_id: {"accepted": 1, "submitted": 1}, two.push_id: {"rejected": 1}}
