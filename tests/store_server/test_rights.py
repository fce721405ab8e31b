"""Who may do what with a row of which state, over HTTP: every cell of `tests/data/store_rights.csv` asked of the real server.

The rows are another laboratory's of Colombia; the members are a laboratory and a focal point of Colombia, an office of Italy, a
steward and a reader. `edited` is an accepted row with an edit that waits for review.
"""

import csv
from pathlib import Path

import pytest

from insop_plugin.core.changes import Identity, new_id
from insop_plugin.stores.protocol import Decision
from tests.store_server.test_members import ask
from tests.stores import make

TABLE = Path(__file__).parents[1] / "data" / "store_rights.csv"
MEMBERS = ("lab", "office", "focal", "steward", "guest")
OUTSIDERS = ("gone", "late", "stranger")
AUTHOR, FOCAL = Identity("Second laboratory"), Identity("Focal")
STATES = ("submitted", "accepted", "rejected", "withdrawn", "edited", "deleted")
WISH = {"accept": "accepted", "reject": "rejected", "withdraw": "withdrawn"}


def cells():
    """Return (operation, state, member, outcome)."""
    with open(TABLE, encoding="utf-8") as file:
        return [(row["operation"], row["state"], member, row[member]) for row in csv.DictReader(file) for member in MEMBERS]


CELLS = cells()


@pytest.fixture(scope="module")
def rows(server):
    """Return a row of its own for each cell, brought to its state, with its revision; outsiders have theirs."""
    asked = [cell[:3] for cell in CELLS] + [("edit", state, member) for state in STATES for member in OUTSIDERS]
    made = {one: make.insert("plot", country="COL", geom=make.point(-74, 4.6), code="as it was") for one in asked}
    store, focal = server.client("second"), server.client("focal")

    def of(*states):
        return [change for one, change in made.items() if one[1] in states]

    make.push(store, *made.values(), who=AUTHOR)
    accepted = of("accepted", "withdrawn", "edited")
    decide(focal, 1, [*((one, "accepted") for one in accepted), *((one, "rejected") for one in of("rejected"))])
    decide(focal, 2, [(one, "withdrawn") for one in of("withdrawn")])
    make.push(store, *(make.update(one, 2, code="proposed") for one in of("edited")), who=AUTHOR)
    make.push(store, *(make.delete(one, 1) for one in of("deleted")), who=AUTHOR)
    revs = {"submitted": 1, "accepted": 2, "rejected": 2, "withdrawn": 3, "edited": 4, "deleted": 5}
    return {one: (change, revs[one[1]]) for one, change in made.items()}


def decide(store, rev, decisions):
    """Review rows, each with a reason."""
    made = [Decision("plot", change.uid, rev, state, "as agreed") for change, state in decisions]
    assert store.review(new_id(), FOCAL, made).status == "ok"


@pytest.fixture(scope="module")
def seen(server, rows):
    """Return what the feed tells each member, before anybody writes: {member: {uid: row or None}}."""
    return {member: {uid: row for (_, uid), row in make.feed(server.client(member)).items()} for member in MEMBERS}


def document_of(server, operation, change, rev):
    """Return the process and the document of an operation on a row."""
    if operation in WISH:
        decision = {"collection": "plot", "uid": change.uid, "rev": rev, "state": WISH[operation], "reason": "because"}
        reviewer = {"name": "Whoever", "organisation": ""}
        return "review", {"format": "insop-review/1", "review_id": new_id(), "reviewer": reviewer, "decisions": [decision]}
    changes = make.update(change, rev, code="mine") if operation == "edit" else make.delete(change, rev)
    return "push", make.contribution(server.client("lab"), changes, who=Identity("Steward")).to_json()


@pytest.mark.parametrize(("operation", "state", "member", "outcome"), CELLS)
def test_who_may_do_what(server, rows, seen, operation, state, member, outcome):
    change, rev = rows[operation, state, member]
    if operation == "see":
        return told(seen[member], change, outcome)
    if operation == "history":
        versions = ask(server, "history", {"collection": "plot", "uid": change.uid}, member).json()["versions"]
        assert ("told" if versions else "nothing") == outcome
        return None
    process, document = document_of(server, operation, change, rev)
    answer = ask(server, process, document, member)
    assert f"{answer.status_code} {answer.json()['status']}" == outcome, answer.text
    if outcome == "403 forbidden":
        assert answer.json()["message"] and "as it was" not in answer.text, "a refusal says why, and nothing of the row"
        with server.connect() as connection, connection.cursor() as cursor:
            cursor.execute("SELECT count(*) FROM insop.denied WHERE actor = %s AND push_id = %s",
                           (member, document.get("push_id") or document.get("review_id")))  # fmt: skip
            assert cursor.fetchone() == (1,), "every refusal is written down"
    return None


def told(feed, change, outcome):
    """Compare what a member's feed says of a row."""
    if outcome in ("nothing", "gone"):
        assert (change.uid in feed) == (outcome == "gone") and feed.get(change.uid) is None
        return
    row = feed[change.uid]
    assert row["state"] == outcome
    assert row["code"] in (("as it was",) if outcome != "submitted" else ("as it was", "proposed"))


@pytest.mark.parametrize("member", OUTSIDERS)
def test_who_is_no_member_does_nothing(server, rows, member):
    for state in STATES:
        change, rev = rows["edit", state, member]
        for operation in ("edit", "delete", "accept"):
            process, document = document_of(server, operation, change, rev)
            answer = ask(server, process, document, member)
            assert (answer.status_code, answer.json()["status"]) == (403, "forbidden"), answer.text
    for process in ("info", "counts", "pull", "queue", "verdicts", "history", "status"):
        answer = ask(server, process, {"collection": "plot", "uid": change.uid, "push_id": "x", "since": 0}, member)
        assert answer.status_code == 403 and "versions" not in answer.json() and "entries" not in answer.json()


def test_the_journal_says_what_happened_and_nothing_else(server, rows):
    """After all that, the store is sound, and only the cells with `ok` have left a trace."""
    with server.connect() as connection, connection.cursor() as cursor:
        cursor.execute("SELECT insop.check_store()")
        assert cursor.fetchone() == ([],)
        cursor.execute("SELECT count(*) FROM insop.push WHERE rev > 5")
        assert cursor.fetchone() == (sum(outcome == "200 ok" for *_, outcome in CELLS),)
