"""Three desktops and one store: a contribution is sent, reviewed by somebody else, and comes back with the reason.

A folder store; with INSOP_CONTRACT=central also the central store over HTTPS, each person signed in as a member.
"""

import os
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from insop_plugin.core.changes import new_id
from insop_plugin.stores.checkout import open_checkout
from insop_plugin.stores.protocol import Decision, Store
from tests.qgis import small_dataset
from tests.stores.make import EVE, feed

SCRIPT = Path(__file__).parent / "scripts" / "review_line.py"
KINDS = ["folder", *(["central"] if os.environ.get("INSOP_CONTRACT") == "central" else [])]
TERMS = "IGAC|ITA|CC-BY-4.0|public_exact"


@dataclass(frozen=True)
class Place:
    """A store, and how the people of this test come in."""

    store: Store  # as its keeper sees it
    address: str
    people: dict = field(default_factory=lambda: {"push": "Ana Díaz", "review": "Eve Rossi", "pull": "Ana Díaz"})
    logins: dict = field(default_factory=dict)
    authority: str = ""


@pytest.fixture(params=KINDS)
def place(request, tmp_path):
    """Return a store where one row of Ann waits, the Alpine mine, and the others are accepted."""
    made = _central() if request.param == "central" else _folder(tmp_path)
    some = [Decision(*key, 1, "accepted") for key, row in feed(made.store).items() if row.get("name") != "Alpine mine"]
    assert made.store.review(new_id(), EVE, some).is_stored
    return made


def _folder(folder):
    store = small_dataset.store(folder / "store")
    return Place(store, store.address)


def _central():
    from tests.store_server import serving

    server = serving.server().anew()
    store = serving.EverybodyOverHttp(server)
    small_dataset.fill(store, "FRA", (2.4, 47.2))
    logins = {role: f"{actor}|{serving.PASSWORD}" for role, actor in (("push", "ana"), ("review", "eve"), ("pull", "ana"))}
    people = {"push": "Ana", "review": "Eve, focal point", "pull": "Ana"}
    return Place(store, server.url, people, logins, str(server.authority))


def test_send_review_and_take_back(desktop, tmp_path, place):
    def run(role, **more):
        known = {"INSOP_LOGIN": place.logins.get(role, ""), "INSOP_AUTHORITY": place.authority, **more}
        who = f"{place.people[role]}|{TERMS}"
        env = {"INSOP_TEST_FOLDER": tmp_path, "INSOP_STORE": place.address, "INSOP_ROLE": role, "INSOP_WHO": who, **known}
        return desktop(SCRIPT, env=env, profile=role, timeout=150).result

    sent = run("push")
    assert any("2 changes are in the store" in text for text in sent["said"])
    done = run("review")
    assert done["step"] == "3 rows wait for a decision"
    assert sorted(text.partition(" · ")[0] for text in done["moved"]) == ["Deep well", "moved 455 m"]
    assert "needs a reason" in done["needs"]
    assert done["summary"] == "This will be sent to the store: 2 accepted, 1 rejected."
    assert done["said"] == "Sent: 2 accepted, 1 rejected." and done["n"] == 0 and "INSOP review" not in done["groups"]
    back = run("pull", INSOP_CHECKOUT=sent["checkout"])
    assert any("Reviewers had something to say on 1 record." in text for text in back["said"])
    assert "Review state: Rejected" in back["note"] and "No such place." in back["note"]
    states = [["Reviewed", "Accepted"], ["Changed", "Submitted"], ["Reviewed", "Accepted"], ["Added", "Submitted"]]
    assert [version[1:] for version in back["versions"]] == states
    _look_into(open_checkout(sent["checkout"]), place.store)


def _look_into(checkout, store):
    """The mended works and the restored well are edits, and the store has not changed."""
    edits = {change.collection: (change.action, dict(change.values)) for change in checkout.pending()}
    action, values = edits["site"]
    assert (action, values["name"]) == ("update", "Well") and set(values) == {"name", "geom"}
    assert edits["source"][1]["name"] == "Old tannery"
    assert store.info().rev == 4
