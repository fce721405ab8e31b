"""Who may see and do what in a central store: role x country x state x operation, and everybody who pretends."""

import json
from contextlib import closing

import psycopg2
import pytest

from insop_plugin.core.changes import Contribution, Identity, new_id
from insop_plugin.stores import errors, founding, wire
from insop_plugin.stores.founding import Member
from insop_plugin.stores.protocol import Decision, Window
from tests.stores import central
from tests.stores.make import contribution, delete, feed, insert, push, update

MEMBERS = (
    Member("mario", "Mario", "contributor", ("ITA",)),
    Member("rita", "Rita", "reviewer", ("ITA",)),
    Member("marie", "Marie", "contributor", ("FRA",)),
    Member("rene", "René", "reviewer", ("FRA",)),
    Member("saul", "Saul", "steward"),
    Member("lea", "Léa", "reader"),
    Member("lia", "Lia", "reader", ("ITA",)),
)
STATES = ("submitted", "accepted", "rejected", "withdrawn")
OURS, ALL_MEMBERS = {"mario", "rita", "lia", "saul"}, {member.actor for member in MEMBERS}


@pytest.fixture(scope="module")
def database(cluster):
    name = central.new_database(cluster)
    with closing(cluster.connect(name)) as connection:
        connection.autocommit = False
        for member in (*MEMBERS, Member("old", "Old", "reviewer", ("ITA",), valid_to="2020-12-31"), Member("out", "Out", "steward")):
            founding.put_member(connection, member)
            founding.let_in(connection, member.actor)
        founding.let_in(connection, "nobody")
        founding.revoke(connection, "out", "left the agency")
    return name


@pytest.fixture(scope="module")
def as_(cluster, database):
    """Return the store as a member sees it."""
    made = {}

    def store(actor):
        return made.setdefault(actor, central.store_of(cluster, database, actor))

    return store


@pytest.fixture(scope="module")
def rows(as_):
    """Return one Italian plot in each state, and its revision."""
    made = {}
    way = {"submitted": [], "accepted": ["accepted"], "rejected": ["rejected"], "withdrawn": ["accepted", "withdrawn"]}
    for state in STATES:
        plot = insert("plot", code=state, sharing_level="network_only")
        rev = push(as_("mario"), plot).rev
        for step in way[state]:
            rev = as_("rita").review(new_id(), Identity("Rita"), [Decision("plot", plot.uid, rev, step, "x")]).rev
        made[state] = plot, rev
    return made


class Desk:
    """A connection as one login; what is asked on it is undone."""

    def __init__(self, connection):
        self.connection = connection

    def ask(self, function, *values, setting=""):
        with self.connection.cursor() as cursor:
            try:
                if setting:
                    cursor.execute("SELECT set_config('insop.actor', %s, true)", (setting,))
                cursor.execute(f"SELECT insop.{function}({', '.join(['%s'] * len(values))})", values)
                return cursor.fetchone()[0]
            finally:
                self.connection.rollback()

    def push(self, sent: Contribution, **facts):
        return self.ask("push", json.dumps(sent.to_json()), **facts)

    def run(self, text, *values):
        with self.connection.cursor() as cursor:
            try:
                cursor.execute(text, values)
                return cursor.fetchall() if cursor.description else cursor.rowcount
            finally:
                self.connection.rollback()


@pytest.fixture
def desk(cluster, database):
    """Return a function that gives a connection as a login."""
    opened = []

    def make(user):
        opened.append(cluster.connect(database, user))
        opened[-1].autocommit = False
        return Desk(opened[-1])

    yield make
    for connection in opened:
        connection.close()


SEEN = {"submitted": OURS, "accepted": ALL_MEMBERS, "rejected": OURS, "withdrawn": OURS}


@pytest.mark.parametrize("member", sorted(ALL_MEMBERS))
def test_who_sees_which_state(as_, desk, rows, member):
    in_feed = {row["code"] for (_, uid), row in feed(as_(member)).items() if row and row["code"] in STATES}
    wanted = {state for state in STATES if member in SEEN[state]}
    assert in_feed == wanted
    directly = {code for (code,) in desk(member).run("SELECT code FROM insop.plot WHERE code = ANY (%s)", list(STATES))}
    assert directly == wanted
    plot, _ = rows["rejected"]
    assert bool(as_(member).history("plot", plot.uid)) == (member in OURS)


CAN = {  # (operation, state): who gets what; everybody else is forbidden
    ("update", "submitted"): {"ok": {"mario", "rita", "saul"}},
    ("update", "accepted"): {"ok": {"mario", "rita", "saul"}},
    ("update", "rejected"): {"ok": {"mario", "rita", "saul"}},
    ("update", "withdrawn"): {"invalid": {"mario", "rita", "saul"}},
    ("delete", "submitted"): {"ok": {"mario", "rita", "saul"}},
    ("delete", "accepted"): {},
    ("delete", "rejected"): {"ok": {"mario", "rita", "saul"}},
    ("delete", "withdrawn"): {"invalid": {"mario", "rita", "saul"}},
    ("insert", "submitted"): {"conflict": {"mario", "rita", "saul"}},
    ("accepted", "submitted"): {"ok": {"rita", "saul"}},
    ("rejected", "submitted"): {"ok": {"rita", "saul"}},
    ("withdrawn", "submitted"): {"invalid": {"rita", "saul"}},
    ("accepted", "accepted"): {"invalid": {"rita", "saul"}},
    ("rejected", "accepted"): {"invalid": {"rita", "saul"}},
    ("withdrawn", "accepted"): {"ok": {"rita", "saul"}},
    ("accepted", "rejected"): {"invalid": {"rita", "saul"}},
    ("accepted", "withdrawn"): {"invalid": {"rita", "saul"}},
}


@pytest.mark.parametrize(("operation", "state"), CAN)
def test_who_may_do_what(as_, desk, rows, operation, state):
    plot, rev = rows[state]
    for member in sorted(ALL_MEMBERS):
        answer = attempt(as_(member), desk(member), operation, plot, rev)
        wanted = next((status for status, who in CAN[operation, state].items() if member in who), "forbidden")
        assert answer["status"] == wanted, (member, answer)


def attempt(store, desk, operation, plot, rev):
    if operation in ("accepted", "rejected", "withdrawn"):
        decision = Decision("plot", plot.uid, rev, operation, "because")
        return desk.ask("review", json.dumps(wire.review_to_json(new_id(), Identity("x"), [decision])))
    change = {"update": lambda: update(plot, rev, remarks="y"), "delete": lambda: delete(plot, rev), "insert": lambda: plot}[operation]()
    return desk.push(contribution(store, change))


@pytest.mark.parametrize(("member", "country", "status"), [
    ("mario", "ITA", "ok"), ("mario", "FRA", "forbidden"), ("rita", "ITA", "ok"), ("marie", "ITA", "forbidden"), ("marie", "FRA", "ok"),
    ("saul", "ITA", "ok"), ("saul", "BRA", "ok"), ("lia", "ITA", "forbidden"), ("lea", "FRA", "forbidden"),
])  # fmt: skip
def test_who_adds_rows_of_which_country(as_, desk, member, country, status):
    answer = desk(member).push(contribution(as_(member), insert("plot", country=country)))
    assert answer["status"] == status


def test_a_row_is_not_moved_to_another_country(as_, desk, rows):
    plot, rev = rows["submitted"]
    answer = desk("mario").push(contribution(as_("mario"), update(plot, rev, country="FRA")))
    assert (answer["status"], answer["findings"][0]["message"]) == ("forbidden", "Your membership is for ITA, not for FRA.")


def test_a_hidden_row_is_forbidden_and_says_nothing_of_itself(as_, desk, rows):
    plot, rev = rows["submitted"]
    answer = desk("marie").push(contribution(as_("marie"), update(plot, rev, code="mine")))
    assert answer["status"] == "forbidden" and answer["conflicts"] == []
    assert answer["findings"][0]["message"] == "The row belongs to another country."
    answer = desk("marie").push(contribution(as_("marie"), insert("sample", country="FRA", plot_uid=plot.uid)))
    assert answer["findings"][0]["rule"] == "missing_parent"


def test_nobody_deletes_what_hidden_children_belong_to(as_, desk):
    plot = insert("plot", country="FRA", sharing_level="network_only")
    rev = push(as_("marie"), plot).rev
    as_("rene").review(new_id(), Identity("René"), [Decision("plot", plot.uid, rev, "accepted")])
    push(as_("mario"), insert("sample", plot_uid=plot.uid))
    answer = desk("rene").push(contribution(as_("rene"), delete(plot, rev + 1)))
    assert (answer["status"], answer["findings"][0]["rule"]) == ("forbidden", "forbidden_row")


@pytest.mark.parametrize(("login", "words"), [
    ("old", "The membership of Old ended on 2020-12-31."),
    ("out", "The membership of Out was revoked: left the agency."),
    ("nobody", "The store has no member of the name 'nobody'."),
    ("postgres", "The store has no member of the name 'postgres'."),
])  # fmt: skip
def test_who_is_no_member_is_told_why(as_, desk, rows, login, words):
    door = desk(login)
    sent = contribution(as_("mario"), insert("plot"))
    assert (door.push(sent)["status"], door.push(sent)["message"]) == ("forbidden", words)
    for function, values in [("info", ()), ("pull", ('{"since": 0}',)), ("counts", ("{}",)), ("status", ("x",)), ("rows", ("[]",)),
                             ("queue", ("{}",)), ("verdicts", ('{"since": 0}',)), ("history", ('{"collection": "plot"}',))]:  # fmt: skip
        assert door.ask(function, *values) == {"status": "forbidden", "message": words}, function
    if login != "postgres":
        assert door.run("SELECT count(*) FROM insop.plot") == [(0,)]
        with pytest.raises(errors.NotAllowed, match=words[:20]):
            as_(login).pull(Window(0))


def test_only_the_gateway_speaks_for_others(as_, desk, rows):
    sent = contribution(as_("marie"), insert("plot"))
    forged = desk("marie").push(sent, setting="rita")
    assert forged["status"] == "forbidden" and forged["actor"] == "Marie"
    assert desk("marie").run("SELECT set_config('insop.actor', 'saul', false), insop.actor()")[0][1] == "marie"
    through = desk("insop_gateway").push(sent, setting="rita")
    assert (through["status"], through["actor"]) == ("ok", "Rita")
    for nameless in ("", "nobody at all", "' OR true --", "saul\n"):
        assert desk("insop_gateway").push(sent, setting=nameless)["status"] == "forbidden"
    assert desk("insop_gateway").push(sent)["status"] == "forbidden"


@pytest.mark.parametrize("login", ["marie", "rita", "saul", "insop_gateway"])
@pytest.mark.parametrize("text", [
    "INSERT INTO insop.plot SELECT * FROM insop.plot", "UPDATE insop.plot SET state = 'accepted'", "DELETE FROM insop.plot",
    "UPDATE insop.clock SET rev = 0", "SELECT * FROM insop.member", "SELECT * FROM insop.push", "SELECT * FROM insop.change",
    "UPDATE insop.member SET role = 'steward'", "INSERT INTO insop.transition VALUES ('rejected', 'accepted', true, false)",
    "DELETE FROM insop.kept", "TRUNCATE insop.change", "SET ROLE insop_owner", "SET ROLE insop_keeper", "SET session_replication_role = replica",
    "SET SESSION AUTHORIZATION postgres", "ALTER TABLE insop.plot DISABLE ROW LEVEL SECURITY", "SELECT insop.keep('{}')", "SELECT insop.me()",
    "SELECT insop.commit_steps('{}', '{}', NULL, '')", "SELECT insop.version_at('plot', gen_random_uuid(), 9, true, '{}')",
    "SELECT insop.spread('{}', NULL)", "SELECT insop.level_of(t) FROM insop.plot AS t", "CREATE TABLE insop.mine (x int)",
    "CREATE FUNCTION insop.actor() RETURNS text LANGUAGE sql AS 'SELECT ''saul'''", "CREATE TABLE public.mine (x int)",
])  # fmt: skip
def test_members_do_nothing_but_call_functions(desk, login, text):
    with pytest.raises((psycopg2.errors.InsufficientPrivilege, psycopg2.errors.InvalidParameterValue)):
        desk(login).run(text)


def test_a_search_path_of_ones_own_changes_nothing(as_, desk):
    """A member's temporary objects, which stand first in nobody's path, are not used by the functions."""
    door = desk("marie")
    with door.connection.cursor() as cursor:
        cursor.execute("CREATE TEMP TABLE member AS SELECT 'marie' AS actor, 'Boss' AS name, 'steward' AS role, '{}'::text[] AS countries")
        cursor.execute("CREATE FUNCTION pg_temp.sees_all() RETURNS boolean LANGUAGE sql AS 'SELECT true'")
        cursor.execute("SET search_path = pg_temp, insop, public")
        cursor.execute("SELECT insop.info()")
        info = cursor.fetchone()[0]
        cursor.execute("SELECT count(*) FROM insop.plot WHERE state <> 'accepted' AND country = 'ITA'")
        hidden = cursor.fetchone()[0]
    assert (info["member"], info["membership"]["role"], hidden) == ("Marie", "contributor", 0)


def test_every_refusal_is_written_down(cluster, database, as_, rows):
    sent = contribution(as_("marie"), insert("plot"))
    assert as_("marie").push(sent).status == "forbidden"
    with pytest.raises(errors.NotAllowed):
        as_("old").info()
    with closing(cluster.connect(database)) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT actor, session_role, what, why, push_id FROM insop.denied ORDER BY id DESC LIMIT 2")
        last, before = cursor.fetchall()
    assert before == ("marie", "marie", "push", "Your membership is for FRA, not for ITA.", sent.push_id)
    assert last[:3] == ("old", "old", "info")


def test_a_contribution_of_somebody_else_is_not_replayed(as_, rows):
    sent = contribution(as_("mario"), insert("plot"))
    assert as_("mario").push(sent).status == "ok"
    with pytest.raises(errors.PushIdReused):
        as_("rita").push(sent)
    assert as_("marie").status(sent.push_id) is None and as_("lia").status(sent.push_id) is None
    assert as_("mario").status(sent.push_id).status == "ok"


def test_rows_and_receipts_name_who_was_authenticated(as_, rows):
    plot = insert("plot")
    receipt = push(as_("mario"), plot, who=Identity("Somebody Else", "Agency"))
    assert (receipt.actor, receipt.organisation) == ("Mario", "Agency")
    assert as_("mario").history("plot", plot.uid)[0].actor == "Mario"
    mine = as_("rita").review(new_id(), Identity("Mario"), [Decision("plot", plot.uid, receipt.rev, "accepted")])
    assert (mine.status, mine.actor) == ("ok", "Rita")


def test_a_reviewer_may_not_hide_behind_another_name(as_, rows):
    plot = insert("plot")
    rev = push(as_("rita"), plot, who=Identity("Mario")).rev
    receipt = as_("rita").review(new_id(), Identity("Someone"), [Decision("plot", plot.uid, rev, "accepted")])
    assert (receipt.status, receipt.findings[0]["message"]) == ("invalid", "Rita may not review own rows.")
