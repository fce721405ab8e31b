"""What every store tells a reviewer: what waits, what it was before, what was said about it; and what was deleted."""

import json
from dataclasses import replace

import pytest

from insop_plugin.core.changes import Identity, new_id
from insop_plugin.stores.protocol import Decision, Selection, Window
from insop_plugin.stores.reviews import DELETED, Queue, QueuePage, VerdictPage, Version
from tests.stores.make import ANN, BOB, EVE, delete, insert, push, update

ANA = Identity("Ana", "Survey of Italy", "ITA", "CC-BY-4.0", "public")


def decide(store, rev, *changes, state="accepted", reason=""):
    return store.review(new_id(), EVE, [Decision(c.collection, c.uid, rev, state, reason) for c in changes])


def queue(store, **facts):
    """Return the contributions and all rows of a queue, read page by page."""
    asked = Queue(**facts)
    first = page = store.queue(asked)
    entries = list(page.entries)
    while page.next:
        page = store.queue(replace(asked, after=page.next))
        assert page.batches == ()
        entries += page.entries
    return first.batches, entries


def uids(entries):
    return [entry.uid for entry in entries]


def test_rows_wait_by_contribution_as_they_were_sent(store):
    plot, dataset, late = insert("plot"), insert("dataset"), insert("dataset", country="COL")
    first, second = push(store, plot, dataset, who=ANA), push(store, late, who=BOB)
    (one, two), entries = queue(store, limit=1)
    assert (one.push_id, one.rev, one.at) == (first.push_id, first.rev, first.at)
    assert (one.actor, one.organisation, one.country) == ("Ana", "Survey of Italy", "ITA")
    assert (one.licence, one.sharing_level) == ("CC-BY-4.0", "public")
    assert dict(one.counts) == {"dataset": 1, "plot": 1} and (two.push_id, two.organisation) == (second.push_id, "")
    assert uids(entries) == [plot.uid, dataset.uid, late.uid]
    assert (entries[0].push_id, entries[0].row["code"], entries[0].row["rev"]) == (first.push_id, "P1", 1)
    assert entries[0].accepted is None and entries[0].verdict is None


def test_a_queue_of_one_country_or_one_contribution(store):
    mine, other = insert("dataset"), insert("dataset", country="COL")
    receipt, _ = push(store, mine, other), push(store, insert("dataset"))
    batches, entries = queue(store, country="COL")
    assert [dict(batch.counts) for batch in batches] == [{"dataset": 1}] and uids(entries) == [other.uid]
    batches, entries = queue(store, push_id=receipt.push_id, limit=1)
    assert [dict(batch.counts) for batch in batches] == [{"dataset": 2}] and uids(entries) == [mine.uid, other.uid]
    assert queue(store, push_id=receipt.push_id, country="ITA")[1][0].uid == mine.uid
    assert queue(store, push_id=new_id()) == ((), [])


def test_only_the_contributions_are_told_where_no_row_is_asked_for(store):
    push(store, insert("dataset"))
    page = store.queue(Queue(limit=0))
    assert (len(page.batches), page.entries, page.next) == (1, (), None)


def test_what_is_decided_edited_again_or_deleted_waits_there_no_more(store):
    kept, decided, edited, gone = (insert("dataset") for _ in range(4))
    first = push(store, kept, decided, edited, gone)
    decide(store, 1, decided)
    second = push(store, update(edited, 1, title="New"), who=BOB)
    push(store, delete(gone, 1))
    batches, entries = queue(store)
    assert [(batch.push_id, dict(batch.counts)) for batch in batches] == [
        (first.push_id, {"dataset": 1}), (second.push_id, {"dataset": 1}),
    ]  # fmt: skip
    assert uids(entries) == [kept.uid, edited.uid]
    assert uids(queue(store, push_id=first.push_id)[1]) == [kept.uid]


def test_the_last_accepted_version_stands_beside_the_row(store):
    dataset = insert("dataset", title="First")
    push(store, dataset)
    decide(store, 1, dataset)
    push(store, update(dataset, 2, title="Second"))
    decide(store, 3, dataset, state="rejected", reason="Which survey?")
    push(store, update(dataset, 4, title="Third", abstract="All of it."))
    (entry,) = queue(store)[1]
    assert (entry.row["title"], entry.row["rev"]) == ("Third", 5)
    assert (entry.accepted["title"], entry.accepted["rev"], entry.accepted["state"]) == ("First", 2, "accepted")
    assert entry.accepted["abstract"] is None
    said = entry.verdict
    assert (said.state, said.reason, said.reviewer, said.rev) == ("rejected", "Which survey?", EVE.name, 4)


def test_deleted_rows_are_told_with_their_last_values(store):
    plot = insert("plot")
    sample = insert("sample", plot_uid=plot.uid)
    push(store, plot, sample, insert("dataset"))
    receipt = push(store, delete(sample, 1), delete(plot, 1), who=BOB)
    (batch,), entries = queue(store, kind=DELETED)
    assert (batch.push_id, batch.actor, dict(batch.counts)) == (receipt.push_id, "Bob", {"plot": 1, "sample": 1})
    assert uids(entries) == [sample.uid, plot.uid]
    assert (entries[1].row["code"], entries[1].row["geom"]) == ("P1", plot.values["geom"]) and entries[1].row["deleted"]
    assert queue(store, kind=DELETED, push_id=receipt.push_id)[1] == entries
    assert uids(queue(store)[1]) != [] and not queue(store, kind=DELETED, country="COL")[1]


def test_history_says_who_did_what_when_and_why(store):
    plot = insert("plot")
    first = push(store, plot, who=ANA)
    decided = decide(store, 1, plot, state="rejected", reason="In the sea.")
    push(store, update(plot, 2, code="B"), who=BOB)
    push(store, delete(plot, 3), who=BOB)
    added, rejected, edited, gone = store.history("plot", plot.uid)
    assert [one.rev for one in (added, rejected, edited, gone)] == [1, 2, 3, 4]
    assert [one.action for one in (added, rejected, edited, gone)] == ["insert", "review", "update", "delete"]
    assert [one.state for one in (added, rejected, edited, gone)] == ["submitted", "rejected", "submitted", "submitted"]
    assert (added.actor, added.organisation, added.push_id, added.at) == ("Ana", "Survey of Italy", first.push_id, first.at)
    assert added.before == {} and added.after["code"] == "P1" and added.after["geom"] == plot.values["geom"]
    assert (rejected.actor, rejected.reason, rejected.push_id) == (EVE.name, "In the sea.", decided.push_id)
    assert (rejected.before, rejected.after) == ({"state": "submitted"}, {"state": "rejected"})
    assert (edited.before["code"], edited.after["code"], edited.reason) == ("P1", "B", "")
    assert gone.after["deleted"] is True and gone.before["deleted"] is False
    assert store.history("plot", new_id()) == ()


def test_standing_decisions_with_words_are_told(store):
    silent, praised, refused, mended = (insert("dataset", country=c) for c in ("ITA", "ITA", "COL", "ITA"))
    push(store, silent, praised, refused, mended)
    decide(store, 1, silent)
    decide(store, 1, praised, reason="Mind the units.")
    decide(store, 1, refused, mended, state="rejected", reason="No licence.")
    push(store, update(mended, 4, title="With one"))
    page = store.verdicts(Window(0))
    assert [(one.uid, one.state, one.reason) for one in page.entries] == [
        (praised.uid, "accepted", "Mind the units."), (refused.uid, "rejected", "No licence."),
    ]  # fmt: skip
    assert (page.until, page.next, page.entries[0].rev, page.entries[0].reviewer) == (5, None, 3, EVE.name)
    assert [one.uid for one in store.verdicts(Window(3)).entries] == [refused.uid]
    assert [one.uid for one in store.verdicts(Window(0, selection=Selection(country="ITA"))).entries] == [praised.uid]


def test_decisions_come_in_pages(store):
    rows = [insert("dataset") for _ in range(5)]
    push(store, *rows)
    decide(store, 1, *rows, state="rejected", reason="x")
    first = store.verdicts(Window(0, limit=2))
    rest = store.verdicts(Window(0, first.until, first.next, limit=10))
    assert [one.uid for one in (*first.entries, *rest.entries)] == [row.uid for row in rows] and rest.next is None


def test_a_store_says_whether_one_may_review_there(make_store):
    assert make_store().info().can_review and not make_store().info().self_review
    assert make_store(self_review=True).info().self_review


@pytest.fixture
def answers(store):
    """Return one answer of each form, with everything in it."""
    dataset = insert("dataset")
    push(store, dataset, who=ANN)
    decide(store, 1, dataset, reason="Good.")
    told = store.verdicts(Window(0))
    push(store, update(dataset, 2, title="Second"))
    return [told, store.queue(Queue(limit=1)), *store.history("dataset", dataset.uid)]


def test_answers_have_a_json_spelling(answers):
    kinds = [VerdictPage, QueuePage, Version, Version, Version]
    for answer, kind in zip(answers, kinds, strict=True):
        assert kind.from_json(json.loads(json.dumps(answer.to_json()))) == answer
    asked = Queue(after=answers[1].next, country="ITA")
    assert Queue.from_json(json.loads(json.dumps(asked.to_json()))) == asked
