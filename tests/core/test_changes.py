"""Change sets and receipts as text; rows and changes in their one spelling."""

import json
from dataclasses import replace

import pytest

from insop_plugin.core import canonical, changes
from insop_plugin.core.changes import Change, Conflict, Contribution, Identity, NotAChangeSet, Receipt

UID = "2f1c8c1e-5c4b-4d39-9a52-6b1f0d3c7a10"
SENT = Contribution(
    push_id="0b0f7ad2-0a6f-4a52-8a39-5d0c0f0d1e2f",
    store_id="s",
    epoch="e",
    base_rev=7,
    identity=Identity("Ana", country="COL", licence="CC-BY-4.0"),
    changes=(Change("plot", "insert", UID, 0, {"code": "A", "altitude_m": 0.1}), Change("plot", "delete", "x", 3)),
    schema_version=1,
)


def test_the_text_form_is_the_one_that_stores_were_promised():
    assert SENT.to_json() == {
        "format": "insop-changeset/1",
        "push_id": "0b0f7ad2-0a6f-4a52-8a39-5d0c0f0d1e2f",
        "store_id": "s",
        "epoch": "e",
        "base_rev": 7,
        "schema_version": 1,
        "identity": {"name": "Ana", "organisation": "", "country": "COL", "licence": "CC-BY-4.0", "sharing_level": "",
                     "client": "INSOP"},
        "ops": [
            {"collection": "plot", "action": "insert", "uid": UID, "base_rev": 0, "set": {"code": "A", "altitude_m": 0.1}},
            {"collection": "plot", "action": "delete", "uid": "x", "base_rev": 3},
        ],
    }  # fmt: skip


def test_the_digest_depends_on_content_not_on_spelling():
    text = json.dumps(SENT.to_json(), indent=4, sort_keys=False)
    assert Contribution.from_json(json.loads(text)).digest() == SENT.digest()
    assert replace(SENT, base_rev=8).digest() != SENT.digest()
    # sha256 of the compact text above; a change of the form would make replays look like other contributions
    assert SENT.digest() == changes.hashlib.sha256(changes.compact(SENT.to_json()).encode()).hexdigest()


def test_numbers_that_are_none_have_no_text_form():
    with pytest.raises(ValueError, match="JSON compliant"):
        changes.compact({"value": float("nan")})


def test_floats_survive_to_the_last_bit():
    for number in (0.1, 1 / 3, 5e-324, 1.7976931348623157e308):
        assert json.loads(changes.compact({"x": number}))["x"] == number


def test_a_receipt_of_a_newer_store_is_read():
    document = {**Receipt("ok", "p", rev=3).to_json(), "something_new": 1}
    assert Receipt.from_json(document) == Receipt("ok", "p", rev=3)


def test_a_receipt_keeps_its_conflicts():
    receipt = Receipt("conflict", "p", conflicts=(Conflict("plot", UID, 1, 2, {"code": "B"}, "Bob"),))
    assert Receipt.from_json(json.loads(json.dumps(receipt.to_json()))) == receipt
    assert not receipt.is_stored and Receipt("replayed", "p").is_stored


def test_changes_are_counted_in_the_order_of_the_model():
    some = [Change("sample", "insert", "a"), Change("plot", "update", "b"), Change("plot", "insert", "c")]
    counts = changes.counts_of(some)
    assert list(counts) == ["plot", "sample"] and counts["plot"] == {"insert": 1, "update": 1, "delete": 0}


def test_an_update_holds_only_what_differs():
    base = canonical.row_of("plot", {"uid": UID, "code": "A", "rev": 4, "updated_by": "Ann"})
    after = canonical.row_of("plot", {"uid": UID, "code": "B", "rev": 9, "updated_by": "Bob", "state": "accepted"})
    assert changes.update("plot", base, after) == Change("plot", "update", UID, 4, {"code": "B"})
    assert changes.update("plot", base, {**base, "rev": 5}) is None


def test_a_new_row_leaves_out_what_is_empty_and_what_the_store_keeps():
    row = canonical.row_of("plot", {"uid": UID, "code": "A", "remarks": "", "rev": 0, "state": "draft", "created_by": "x"})
    assert changes.insert("plot", row) == Change("plot", "insert", UID, 0, {"code": "A"})


def test_a_reference_or_a_list_is_no_contribution():
    for document in ("text", 7, [SENT.to_json()], {**SENT.to_json(), "format": "insop-changeset/9"}):
        with pytest.raises(NotAChangeSet):
            Contribution.from_json(document)
