"""Three desktops and one store: a contribution is sent, reviewed by somebody else, and comes back with the reason.

INSOP_REVIEW_STORE names another store than the folder made here: an address of any kind that the three may use, with the
rows of `address` below in it. INSOP_REVIEW_PEOPLE names the three people there, as below, on three lines.
"""

import os
from pathlib import Path

import pytest

from insop_plugin.core.changes import new_id
from insop_plugin.stores import open_store
from insop_plugin.stores.checkout import open_checkout
from insop_plugin.stores.protocol import Decision
from tests.qgis import small_dataset
from tests.stores.make import EVE, feed

SCRIPT = Path(__file__).parent / "scripts" / "review_line.py"
ANA = "Ana Díaz|IGAC|ITA|CC-BY-4.0|public_exact"
PEOPLE = os.environ.get("INSOP_REVIEW_PEOPLE", "\n".join((ANA, "Eve Rossi|Ministry of Environment|ITA", ANA))).splitlines()


@pytest.fixture
def address(tmp_path):
    """Return a store where one row of Ann waits, the Alpine mine, and the others are accepted."""
    if os.environ.get("INSOP_REVIEW_STORE"):
        return os.environ["INSOP_REVIEW_STORE"]
    store = small_dataset.store(tmp_path / "store")
    some = [Decision(*key, 1, "accepted") for key, row in feed(store).items() if row.get("name") != "Alpine mine"]
    assert store.review(new_id(), EVE, some).is_stored
    return store.address


def test_send_review_and_take_back(desktop, tmp_path, address):
    def run(role, who, **more):
        env = {"INSOP_TEST_FOLDER": tmp_path, "INSOP_STORE": address, "INSOP_ROLE": role, "INSOP_WHO": who, **more}
        return desktop(SCRIPT, env=env, profile=role, timeout=150).result

    sent = run("push", PEOPLE[0])
    assert any("2 changes are in the store" in text for text in sent["said"])
    done = run("review", PEOPLE[1])
    assert done["step"] == "3 rows wait for a decision"
    assert sorted(text.partition(" · ")[0] for text in done["moved"]) == ["Deep well", "moved 455 m"]
    assert "needs a reason" in done["needs"]
    assert done["summary"] == "This will be sent to the store: 2 accepted, 1 rejected."
    assert done["said"] == "Sent: 2 accepted, 1 rejected." and done["n"] == 0 and "INSOP review" not in done["groups"]
    back = run("pull", PEOPLE[2], INSOP_CHECKOUT=sent["checkout"])
    assert any("Reviewers had something to say on 1 record." in text for text in back["said"])
    assert "Review state: Rejected" in back["note"] and "No such place." in back["note"]
    assert [version[1:] for version in back["versions"]] == [["Reviewed", "Accepted"], ["Changed", "Submitted"], ["Reviewed", "Accepted"], ["Added", "Submitted"]]
    _look_into(open_checkout(sent["checkout"]), open_store(address))


def _look_into(checkout, store):
    """The mended works and the restored well are edits, and the store has not changed."""
    edits = {change.collection: (change.action, dict(change.values)) for change in checkout.pending()}
    action, values = edits["site"]
    assert (action, values["name"]) == ("update", "Well") and set(values) == {"name", "geom"}
    assert edits["source"][1]["name"] == "Old tannery"
    assert store.info().rev == 4
