"""What every store does with a contribution."""

import json
from dataclasses import replace

import pytest

from insop_plugin.core import model
from insop_plugin.core.changes import Change, Contribution, Receipt, new_id
from insop_plugin.stores import errors, http_errors
from tests.stores.make import (
    ANN,
    BOB,
    contribution,
    delete,
    feed,
    insert,
    line,
    point,
    polygon,
    push,
    row,
    square,
    stored,
    update,
)  # fmt: skip


def test_a_new_row_is_stored_with_what_the_store_keeps(store):
    plot = insert("plot", code="A")
    receipt = push(store, plot, who=ANN)
    assert (receipt.status, receipt.rev, receipt.accepted, receipt.refused) == ("ok", 1, 1, 0)
    kept = stored(store, plot)
    assert {**kept, "created_at": receipt.at} == {
        **row("plot", uid=plot.uid, code="A"), "state": "submitted", "rev": 1, "deleted": False,
        "created_at": receipt.at, "created_by": "Ann", "updated_at": receipt.at, "updated_by": "Ann",
    }  # fmt: skip


def test_revisions_count_contributions_without_gaps(store):
    assert [push(store, insert("dataset")).rev for _ in range(3)] == [1, 2, 3]
    push(store, update(insert("dataset"), 1, title="x"))  # refused: takes no revision
    assert push(store, insert("dataset")).rev == 4 == store.info().rev


def test_an_update_changes_only_its_columns(store):
    plot = insert("plot", code="A", remarks="wet")
    push(store, plot)
    push(store, update(plot, 1, code="B"), who=BOB)
    kept = stored(store, plot)
    assert (kept["code"], kept["remarks"], kept["rev"]) == ("B", "wet", 2)
    assert (kept["created_by"], kept["updated_by"]) == ("Ann", "Bob")


def test_an_update_can_empty_a_column(store):
    plot = insert("plot", remarks="wet")
    push(store, plot)
    push(store, update(plot, 1, remarks=None, geom=point(1, 2)))
    kept = stored(store, plot)
    assert kept["remarks"] is None and kept["geom"] == point(1, 2)


def test_a_stale_update_is_refused_and_names_the_row_as_it_is(store):
    plot = insert("plot")
    push(store, plot)
    push(store, update(plot, 1, code="B"), who=BOB)
    other = insert("dataset")
    receipt = push(store, other, update(plot, 1, code="C"))
    assert (receipt.status, receipt.accepted, receipt.refused) == ("conflict", 0, 2)
    (conflict,) = receipt.conflicts
    assert (conflict.collection, conflict.uid, conflict.base_rev) == ("plot", plot.uid, 1)
    assert (conflict.current_rev, conflict.current["code"], conflict.changed_by) == (2, "B", "Bob")
    assert stored(store, plot)["code"] == "B" and (other.collection, other.uid) not in feed(store)


def test_a_deleted_row_is_a_tombstone(store):
    plot = insert("plot")
    push(store, plot)
    assert push(store, delete(plot, 1)).status == "ok"
    assert feed(store, 1) == {("plot", plot.uid): None}
    assert store.info().counts["plot"] == 0


@pytest.mark.parametrize("late", [lambda plot: update(plot, 1, code="B"), lambda plot: delete(plot, 1)])
def test_nobody_edits_a_deleted_row(store, late):
    plot = insert("plot")
    push(store, plot)
    push(store, delete(plot, 1), who=BOB)
    receipt = push(store, late(plot))
    assert receipt.status == "conflict" and receipt.conflicts[0].current["deleted"] is True


def test_a_row_the_store_never_had_is_a_conflict(store):
    receipt = push(store, update(insert("plot"), 1, code="B"))
    assert receipt.status == "conflict" and receipt.conflicts[0].current is None


def test_an_identity_is_given_once_even_after_deletion(store):
    plot = insert("plot")
    push(store, plot)
    assert push(store, plot).status == "conflict"
    push(store, delete(plot, 1))
    assert push(store, plot).status == "conflict"


def test_sent_twice_it_is_stored_once(store):
    sent = contribution(store, insert("plot"))
    first, second = store.push(sent), store.push(sent)
    assert (first.status, second.status) == ("ok", "replayed")
    assert replace(second, status="ok") == first == store.status(sent.push_id)
    assert store.info().rev == 1 and len(feed(store)) == 1


def test_one_id_never_means_two_contributions(store):
    sent = contribution(store, insert("plot"))
    store.push(sent)
    with pytest.raises(errors.PushIdReused):
        store.push(replace(sent, changes=(insert("plot"),)))
    assert store.info().rev == 1


def test_a_refused_contribution_leaves_its_id_free(store):
    plot = insert("plot", code=None)
    sent = contribution(store, plot)
    assert store.push(sent).status == "invalid" and store.status(sent.push_id) is None
    mended = replace(sent, changes=(insert("plot"),))
    assert store.push(mended).status == "ok"


def test_parents_may_come_along_in_any_order(store):
    dataset, plot = insert("dataset"), insert("plot")
    sample = insert("sample", plot_uid=plot.uid)
    plot = replace(plot, values={**plot.values, "dataset_uid": dataset.uid})
    assert push(store, sample, plot, dataset).status == "ok"


@pytest.mark.parametrize("gone", [False, True])
def test_a_row_without_its_parent_is_refused(store, gone):
    plot = insert("plot")
    if gone:
        push(store, plot)
        push(store, delete(plot, 1))
    receipt = push(store, insert("sample", plot_uid=plot.uid))
    (finding,) = receipt.findings
    assert (receipt.status, finding["rule"], finding["field"]) == ("invalid", "missing_parent", "plot_uid")
    assert finding["value"] == plot.uid


def test_every_orphan_is_named(store):
    nowhere = new_id()
    receipt = push(store, *(insert("sample", plot_uid=nowhere) for _ in range(3)))
    assert len(receipt.findings) == 3


def test_a_parent_is_not_deleted_before_its_children(store):
    plot = insert("plot")
    sample = insert("sample", plot_uid=plot.uid)
    push(store, plot, sample)
    receipt = push(store, delete(plot, 1))
    assert receipt.status == "invalid" and receipt.findings[0]["rule"] == "has_children"
    assert push(store, delete(plot, 1), delete(sample, 1)).status == "ok"


def test_children_may_move_away_while_their_parent_is_deleted(store):
    plot, other = insert("plot"), insert("plot")
    sample = insert("sample", plot_uid=plot.uid)
    push(store, plot, other, sample)
    assert push(store, delete(plot, 1), update(sample, 1, plot_uid=other.uid)).status == "ok"
    assert push(store, update(sample, 2, plot_uid=plot.uid)).findings[0]["rule"] == "missing_parent"


def test_what_the_rules_forbid_is_refused_whole_with_findings(store):
    good, bad = insert("plot"), insert("plot", code=None)
    receipt = push(store, good, bad)
    assert (receipt.status, receipt.refused) == ("invalid", 2)
    assert {(f["uid"], f["field"], f["severity"]) for f in receipt.findings} == {(bad.uid, "code", "error")}
    assert feed(store) == {} and store.info().rev == 0


def test_an_update_is_judged_as_the_row_it_makes(store):
    observation = insert("observation", sample_uid=None)
    plot = insert("plot")
    sample = insert("sample", plot_uid=plot.uid)
    observation = replace(observation, values={**observation.values, "sample_uid": sample.uid})
    assert push(store, plot, sample, observation).status == "ok"
    assert push(store, update(observation, 1, value=None)).status == "invalid"


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        (Change("planet", "insert", new_id()), "unknown_collection"),
        (Change("plot", "insert", "plot-7", 0, {"code": "A", "country": "ITA"}), "bad_uid"),
        (Change("plot", "insert", new_id(), 0, {"code": "A", "rev": 7}), "kept_by_store"),
        (Change("plot", "insert", new_id(), 0, {"code": "A", "state": "accepted"}), "state_by_review"),
        (Change("plot", "insert", new_id(), 0, {"code": 7}), "bad_value"),
        (Change("plot", "insert", new_id(), 0, {"colour": "red"}), "bad_value"),
        (Change("plot", "insert", new_id(), 0, {"code": ""}), "not_spelled"),
        (Change("plot", "insert", new_id(), 0, {"altitude_m": 7}), "not_spelled"),
        (Change("plot", "insert", new_id(), 0, {"geom": "0101"}), "bad_value"),
    ],
)
def test_a_contribution_of_bad_form_is_refused(store, change, rule):
    receipt = push(store, change)
    assert (receipt.status, receipt.findings[0]["rule"]) == ("invalid", rule)
    assert store.info().rev == 0


def test_an_action_that_does_not_exist_is_refused(store):
    try:
        status = push(store, Change("plot", "upsert", new_id())).status
    except (http_errors.Unfit, errors.BadDocument):  # a server may find that this is no document at all
        status = "invalid"
    assert status == "invalid" and store.info().rev == 0


def test_a_row_named_twice_is_refused(store):
    plot = insert("plot")
    push(store, plot)
    receipt = push(store, update(plot, 1, code="B"), update(plot, 1, remarks="x"))
    assert (receipt.status, receipt.findings[0]["rule"]) == ("invalid", "named_twice")


def test_a_national_store_takes_its_own_rows_only(make_store):
    store = make_store(countries=("ITA",))
    assert push(store, insert("plot")).status == "ok"
    foreign = insert("plot", country="FRA")
    receipt = push(store, insert("plot"), foreign)
    assert (receipt.status, receipt.refused) == ("forbidden", 2)
    assert [(finding["uid"], finding["value"]) for finding in receipt.findings] == [(foreign.uid, "FRA")]


def test_a_contribution_without_a_name_is_refused(store):
    assert push(store, insert("plot"), who=replace(ANN, name=" ")).status == "forbidden"


def test_a_contribution_for_another_store_is_refused(make_store):
    one, other = make_store(), make_store()
    assert other.push(contribution(one, insert("plot"))).status == "forbidden"
    assert other.push(contribution(other, insert("plot"), epoch=new_id())).status == "epoch_changed"


def test_an_older_plugin_is_told_to_update(store):
    old = push(store, insert("plot"), schema_version=model.SCHEMA_VERSION - 1)
    assert old.status == "schema_too_old" and store.info().rev == 0


def test_too_much_at_once_is_refused(make_store):
    store = make_store(limit=3)
    with pytest.raises(errors.TooMuchAtOnce, match="4 changes"):
        push(store, *(insert("dataset") for _ in range(4)))
    assert push(store, *(insert("dataset") for _ in range(3))).accepted == 3


TEXTS = ["Ünïcödé 土壤 تربة 🌍", "a'b\"c;--", "  spaces  ", "line\nbreak\ttab", "{braces} %s $x", "\u202eright to left"]


@pytest.mark.parametrize("text", TEXTS)
def test_any_text_comes_back_as_it_was(store, text):
    plot = insert("plot", code="A", remarks=text)
    push(store, plot)
    assert stored(store, plot)["remarks"] == text


@pytest.mark.parametrize("number", [0.1 + 0.2, 1e-300, 5e-324, 1.7976931348623157e308, -273.15, 85.0, 1 / 3])
def test_numbers_are_exact(make_store, number):
    store = make_store(checked=False)  # what is sensible is not asked here
    plot = insert("plot")
    sample = insert("sample", plot_uid=plot.uid)
    seen = insert("observation", sample_uid=sample.uid, value=number)
    push(store, plot, sample, seen)
    kept = stored(store, seen)["value"]
    assert (kept, type(kept)) == (number, float)


def test_types_survive(store):
    plot = insert("plot")
    sample = insert("sample", plot_uid=plot.uid, is_organic=False, collected_at="2024-02-29", qc_flags=0)
    seen = insert("observation", sample_uid=sample.uid, steps='{"b":1,"a":[1,2.5]}', replicate=2)
    event = insert("event", title="T", kind="training", start_at="2026-11-22T09:00:00+02:00")
    assert push(store, plot, sample, seen, event).status == "ok"
    kept = stored(store, sample)
    assert (kept["is_organic"], kept["collected_at"], kept["qc_flags"]) == (False, "2024-02-29", 0)
    assert stored(store, seen)["steps"] == '{"a":[1,2.5],"b":1}'
    assert stored(store, event)["start_at"] == "2026-11-22T07:00:00.000Z"


HOLE = polygon([(0, 0), (4, 0), (4, 4), (0, 4), (0, 0)], [(1, 1), (1, 2), (2, 2), (2, 1), (1, 1)])
GEOMETRIES = [None, point(-179.999999999, 89.5), line((1, 2), (3, 4), (5, 6.5)), square(30, -10), HOLE]


@pytest.mark.parametrize("geometry", GEOMETRIES)
def test_geometries_come_back_to_the_last_bit(make_store, geometry):
    store = make_store(checked=False)
    source = insert("source", geom=geometry)
    push(store, source)
    assert stored(store, source)["geom"] == geometry
    push(store, update(source, 1, geom=point(1, 1)))
    assert stored(store, source)["geom"] == point(1, 1)


def test_receipts_and_contributions_survive_json(store):
    plot = insert("plot", remarks="土", geom=point(0.1, 1 / 3))
    sent = contribution(store, plot, who=replace(ANN, licence="CC-BY-4.0", sharing_level="public_exact"))
    text = json.dumps(sent.to_json())
    again = Contribution.from_json(json.loads(text))
    assert again == sent and again.digest() == sent.digest()
    receipt = store.push(again)
    assert Receipt.from_json(json.loads(json.dumps(receipt.to_json()))) == receipt
    refusal = push(store, update(plot, 9, code="x"))
    assert Receipt.from_json(json.loads(json.dumps(refusal.to_json()))) == refusal
    assert (receipt.licence, receipt.sharing_level, receipt.title) == ("CC-BY-4.0", "public_exact", "Training")
    assert receipt.counts == {"plot": {"insert": 1, "update": 0, "delete": 0}}


def test_an_edit_of_an_accepted_row_waits_for_review_again(store):
    from insop_plugin.stores.protocol import Decision
    from tests.stores.make import EVE

    plot = insert("plot", code="A")
    push(store, plot)
    store.review(new_id(), EVE, [Decision("plot", plot.uid, 1, "accepted")])
    assert stored(store, plot)["state"] == "accepted"
    push(store, update(plot, 2, code="B"))
    assert (stored(store, plot)["state"], stored(store, plot)["code"]) == ("submitted", "B")
    assert feed(store, 0, until=2)["plot", plot.uid]["code"] == "A"  # what was accepted is kept in the journal


def test_a_cancelled_contribution_is_stored_whole_or_not_at_all_and_never_twice(store):
    from insop_plugin.core.errors import Cancelled

    def cancel(share):
        if share > 0.5:
            raise Cancelled()

    sent = contribution(store, insert("plot"), insert("site"))
    with pytest.raises(Cancelled):
        store.push(sent, cancel)
    n = len(feed(store))
    assert n == 0 if store.is_local else n in (0, 2)  # through a network it may arrive all the same
    assert store.push(sent).is_stored and store.info().rev == 1 and len(feed(store)) == 2
