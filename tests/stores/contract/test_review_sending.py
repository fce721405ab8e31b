"""Sending a review to every kind of store: past conflicts, in parts, once."""

import pytest

from insop_plugin.core.deciding import Choice, Draft, Rows, Waiting
from insop_plugin.core.errors import InsopError
from insop_plugin.stores import review_sending
from insop_plugin.stores.review_sending import Unsure, decisions_of, send
from tests.stores.make import ANN, EVE, insert, push, stored, update


class Lost(InsopError):
    template = "The line was cut."


class Deaf:
    """A store whose answer is lost once, after it has done the work."""

    def __init__(self, store, lose=1):
        self.store, self.lose, self.asked = store, lose, 0

    def review(self, *what):
        self.asked += 1
        receipt = self.store.review(*what)
        if self.asked == self.lose:
            raise Lost()
        return receipt


@pytest.fixture
def rows(store):
    some = [insert("plot", code=f"P{n}") for n in range(3)]
    push(store, *some)
    return some


def review_of(some, state="accepted", reason="", rev=1):
    draft = Draft(Rows({(row.collection, row.uid): Waiting(rev) for row in some}))
    return decisions_of(draft.decide(list(draft.rows), Choice(state, reason)))


def test_decisions_are_stored(store, rows):
    sent = send(store, EVE, review_of(rows, "rejected", " No date. "))
    assert len(sent.stored) == 3 and not sent.changed and not sent.refused and sent.error is None
    assert {stored(store, row)["state"] for row in rows} == {"rejected"}
    assert store.history("plot", rows[0].uid)[-1].reason == "No date."


def test_a_row_changed_meanwhile_comes_back_and_the_others_are_decided(store, rows):
    push(store, update(rows[1], 1, code="New"))
    sent = send(store, EVE, review_of(rows))
    assert sent.keys == {("plot", rows[0].uid), ("plot", rows[2].uid)}
    (changed,) = sent.changed
    assert (changed.uid, changed.current["code"], changed.current_rev) == (rows[1].uid, "New", 2)
    assert stored(store, rows[1])["state"] == "submitted"


def test_rows_of_ones_own_are_refused_and_the_others_decided(store, rows):
    push(store, update(rows[0], 1, code="Mine"), who=EVE)
    decisions = [*review_of(rows[:1], rev=2), *review_of(rows[1:])]
    sent = send(store, EVE, decisions)
    assert len(sent.stored) == 2 and [one.uid for one in sent.refused] == [rows[0].uid]
    assert "own rows" in sent.findings[0].message


def test_many_decisions_go_in_parts(store, rows, monkeypatch):
    monkeypatch.setattr(review_sending, "PART", 2)
    before = store.info().rev
    shares = []
    sent = send(store, EVE, review_of(rows), progress=shares.append)
    assert len(sent.stored) == 3 and len(sent.receipts) == 2 and store.info().rev == before + 2 and shares == [0.5, 1.0]


def test_a_lost_answer_is_asked_for_again_and_nothing_is_decided_twice(store, rows, monkeypatch):
    monkeypatch.setattr(review_sending, "PART", 2)
    decisions = review_of(rows)
    first = send(Deaf(store), EVE, decisions)
    assert isinstance(first.error, Lost) and first.stored == () and first.unsure == Unsure(first.unsure.review_id, decisions[:2])
    again = send(store, EVE, decisions, first.unsure)
    assert len(again.stored) == 3 and not again.changed
    assert [len(store.history("plot", row.uid)) for row in rows] == [2, 2, 2]


class Unreached(Deaf):
    def review(self, *what):
        raise Lost()


def test_what_never_arrived_is_decided_as_the_reviewer_means_it_now(store, rows):
    first = send(Unreached(store), EVE, review_of(rows))
    again = send(store, EVE, review_of(rows, "rejected", "No date."), first.unsure)
    assert len(again.stored) == 3 and {stored(store, row)["state"] for row in rows} == {"rejected"}
    late = store.review(first.unsure.review_id, EVE, first.unsure.decisions)
    assert late.status == "conflict" and {stored(store, row)["state"] for row in rows} == {"rejected"}


def test_what_was_done_before_the_line_was_cut_is_told(store, rows, monkeypatch):
    monkeypatch.setattr(review_sending, "PART", 1)
    sent = send(Deaf(store, lose=2), EVE, review_of(rows))
    assert len(sent.stored) == 1 and sent.unsure is not None and isinstance(sent.error, Lost)


def test_owners_come_first(store):
    plot = insert("plot")
    sample = insert("sample", plot_uid=plot.uid)
    rows = Rows({("sample", sample.uid): Waiting(1, (("plot", plot.uid),)), ("plot", plot.uid): Waiting(1)})
    made = decisions_of(Draft(rows).decide([("sample", sample.uid)], Choice("accepted")))
    assert [one.collection for one in made] == ["plot", "sample"]
    push(store, plot, sample, who=ANN)
    assert len(send(store, EVE, made).stored) == 2
