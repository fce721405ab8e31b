"""Documents of a store survive JSON, and what is none is refused in words."""

import json
from dataclasses import replace

import pytest

from insop_plugin.core.changes import Conflict, Receipt, new_id
from insop_plugin.stores import errors, wire
from insop_plugin.stores.protocol import Decision, FeedEntry, Mark, Page, Selection, StoreInfo, Window
from tests.stores.make import ANN, row

ROW = row("observation", sample_uid=new_id(), value=85.0)


def sent(document):
    """Return a document as it comes out of a cable."""
    return json.loads(json.dumps(document))


def as_database(document):
    """Return a document as a database gives it, where 85.0 is 85."""
    return json.loads(json.dumps(document), parse_float=lambda text: int(float(text)) if float(text).is_integer() else float(text))


@pytest.mark.parametrize(
    "window",
    [Window(3), Window(0, 7, Mark(5, 2), Selection("ITA", (9.0, -1.0, 11.5, 1.0), "Pb"), limit=20), Window(2, after=Mark(3))],
)
def test_a_window_survives(window):
    assert wire.window_from_json(sent(wire.window_to_json(window))) == window


def test_a_page_survives_and_reals_stay_reals():
    entries = (FeedEntry("observation", ROW["uid"], ROW), FeedEntry("plot", new_id(), None))
    for page in (Page("e", 9, entries, Mark(4, 2)), Page("e", 0, (), None)):
        again = wire.page_from_json(as_database(wire.page_to_json(page)))
        assert again == page
    kept = wire.page_from_json(as_database(wire.page_to_json(Page("e", 9, entries, None)))).entries[0].row
    assert type(kept["value"]) is float and type(kept["rev"]) is not float


def test_what_a_store_says_of_itself_survives_without_its_address():
    info = StoreInfo("folder", "s", "e", 7, 1, "T", "CC0-1.0", "2026", ("ITA",), {"plot": 2}, {"plot": {"ITA": 2}}, 9)
    document = sent(wire.info_to_json(info))
    assert "address" not in document
    again = wire.info_from_json({**document, "colour": "red"}, "https://store.example/insop")
    assert again == replace(info, address="https://store.example/insop")


def test_a_review_survives():
    decisions = (Decision("plot", new_id(), 3, "accepted"), Decision("site", new_id(), 4, "rejected", "In the sea."))
    request = wire.review_from_json(sent(wire.review_to_json("r1", ANN, decisions)))
    assert request == wire.ReviewRequest("r1", ANN, decisions)


def test_a_receipt_survives_with_the_rows_of_its_conflicts():
    receipt = Receipt("conflict", "p", conflicts=(Conflict("observation", ROW["uid"], 1, 2, ROW, "Bob"),), refused=1)
    assert wire.receipt_from_json(as_database(receipt.to_json())) == receipt
    assert wire.status_from_json(sent(receipt.to_json())) == receipt
    assert wire.status_from_json({"status": "unknown"}) is None


def test_counts_name_every_collection():
    counts = wire.counts_from_json({"status": "ok", "counts": {"plot": 3}})
    assert (counts["plot"], counts["sample"]) == (3, 0)


@pytest.mark.parametrize(
    ("document", "error", "words"),
    [
        ({"status": "too_much", "n": 4, "limit": 3}, errors.TooMuchAtOnce, "4 changes"),
        ({"status": "push_id_reused", "push_id": "x"}, errors.PushIdReused, "x"),
        ({"status": "forbidden", "message": "Your membership ended."}, errors.NotAllowed, "Your membership ended."),
        ({"status": "invalid", "message": "limit"}, errors.BadDocument, "limit"),
        ({}, errors.BadDocument, "status"),
        ([], errors.BadDocument, "list"),
        ("<html>", errors.BadDocument, "str"),
    ],
)
def test_refusals_become_errors(document, error, words):
    for read in (wire.page_from_json, wire.receipt_from_json, wire.counts_from_json):
        with pytest.raises(error, match=words):
            read(document)


def test_a_refused_contribution_is_a_receipt():
    receipt = Receipt("forbidden", "p", refused=2, message="The store does not take rows of this country.")
    assert wire.receipt_from_json(sent(receipt.to_json())) == receipt


PAGE = {"status": "ok", "epoch": "e", "until": 1, "entries": [], "next": None}


@pytest.mark.parametrize(
    "broken",
    [{"until": "1"}, {"until": True}, {"entries": [{}]}, {"entries": [{"collection": "planet", "uid": "u", "row": {}}]},
     {"entries": 7}, {"next": {"rev": 1}}, {"epoch": None, "entries": [None]}],
)  # fmt: skip
def test_a_broken_page_is_refused(broken):
    with pytest.raises(errors.BadDocument):
        wire.page_from_json({**PAGE, **broken})


@pytest.mark.parametrize(
    "broken", [None, [], {}, {"since": "0"}, {"since": 0, "after": 3}, {"since": 0, "selection": 3}, {"since": 0, "limit": 1.5},
               {"since": 0, "selection": {"extent": ["a"]}}],
)  # fmt: skip
def test_a_broken_window_is_refused(broken):
    with pytest.raises(errors.BadDocument):
        wire.window_from_json(broken)


@pytest.mark.parametrize(
    "broken", [{"format": "x"}, {"decisions": [{}]}, {"decisions": None}, {"reviewer": {"nme": "A"}}, {"review_id": 3}]
)
def test_a_broken_review_is_refused(broken):
    whole = wire.review_to_json("r", ANN, [Decision("plot", "u", 1, "accepted")])
    with pytest.raises(errors.BadDocument):
        wire.review_from_json({**whole, **broken})
