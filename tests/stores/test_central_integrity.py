"""What the database itself makes sure of, whoever writes: values, states, order, journal, and what the public sees."""

import json
from contextlib import closing
from dataclasses import replace

import psycopg2
import pytest

from insop_plugin.core import model
from insop_plugin.core.changes import Change, Identity, new_id
from insop_plugin.core.errors import Cancelled
from insop_plugin.stores import founding, wire
from insop_plugin.stores.errors import BadDocument
from insop_plugin.stores.founding import Member
from insop_plugin.stores.protocol import Decision, Selection, Window
from insop_plugin.stores.reviews import Queue
from tests.stores import central
from tests.stores.make import (
    BOB,
    EVE,
    contribution,
    delete,
    feed,
    insert,
    line,
    point,
    polygon,
    push,
    row,
    sql,
    square,
    stored,
    update,
    whole_rows,
)

READER = Member("lea", "Léa", "reader")


@pytest.fixture(scope="module")
def home(cluster):
    """Return a store for tests that do not mind each other's rows; the rules of the plugin are not asked."""
    with central.new_store(cluster, checked=False) as store:
        yield store


@pytest.fixture
def fresh(cluster):
    """Return an empty store."""
    with central.new_store(cluster) as store:
        yield store


@pytest.fixture
def keeper(cluster):
    """Return a function that runs a statement on a store as its database's superuser."""
    opened = []

    def run(store, text, *values):
        opened.append(cluster.connect(store.address.rpartition("/")[2]))
        with opened[-1].cursor() as cursor:
            cursor.execute(text, values or None)
            return cursor.fetchall() if cursor.description else cursor.rowcount

    yield run
    for connection in opened:
        connection.close()


def ask(store, function, document):
    """Return what a function says to a document as it stands."""
    with store.connected() as connection, connection.cursor() as cursor:
        cursor.execute(f"SELECT insop.{function}(%s::jsonb)", (json.dumps(document),))
        connection.commit()
        return cursor.fetchone()[0]


def decide(store, state, *named, reason="because"):
    """Let Eve decide on rows as they are now."""
    now = feed(store)
    return store.review(new_id(), EVE, [Decision(c.collection, c.uid, now[c.collection, c.uid]["rev"], state, reason) for c in named])


BAD_VALUES = [  # what the rules of the plugin would find too, for those who come without the plugin
    ("plot", {"altitude_m": 9001.0}, "altitude_m", "range"), ("plot", {"altitude_m": -501.0}, "altitude_m", "range"),
    ("plot", {"n_subsamples": 0}, "n_subsamples", "range"), ("plot", {"code": "x" * 101}, "code", "length"),
    ("plot", {"code": ""}, "code", "length"), ("plot", {"code": None}, "code", "required"), ("plot", {"code": 7}, "code", "not_spelled"),
    ("plot", {"land_use": "moon"}, "land_use", "code"), ("plot", {"country": "XXX"}, "country", "forbidden_country"),
    ("plot", {"country": None}, "country", "required"), ("plot", {"colour": "red"}, "colour", "bad_value"),
    ("plot", {"sampling_date": "2024-02-30"}, "", "bad_value"), ("plot", {"sampling_date": "2024/02/03"}, "sampling_date", "not_spelled"),
    ("plot", {"sampling_date": "infinity"}, "sampling_date", "range"), ("plot", {"altitude_m": "NaN"}, "altitude_m", "range"),
    ("plot", {"altitude_m": "1.5"}, "altitude_m", "not_spelled"), ("plot", {"n_subsamples": 1.5}, "", "bad_value"),
    ("plot", {"n_subsamples": 10**30}, "", "bad_value"), ("plot", {"geom": line((0, 0), (1, 1))}, "geom", "kind"),
    ("plot", {"geom": "0101"}, "", "bad_value"), ("plot", {"geom": "POINT(1 2)"}, "geom", "not_spelled"),
    ("plot", {"geom": point(181, 0)}, "geom", "range"), ("plot", {"geom": point(float("nan"), 0)}, "geom", "range"),
    ("plot", {"geom": "0101000020e610000000000000000000000000000000000000"}, "geom", "not_spelled"),
    ("plot", {"dataset_uid": "elsewhere"}, "dataset_uid", "missing_parent"), ("plot", {"state": "accepted"}, "state", "state_by_review"),
    ("plot", {"rev": 9}, "rev", "kept_by_store"), ("plot", {"created_by": "Eve"}, "created_by", "kept_by_store"), ("plot", {"level": 0}, "level", "bad_value"),
    ("event", {"title": "T", "kind": "training", "start_at": "2026-11-22T09:00:00+02:00"}, "start_at", "not_spelled"),
    ("event", {"title": "T", "kind": "training", "start_at": "soon"}, "", "bad_value"),
    ("site", {"receptors": '{"moon"}'}, "receptors", "unknown_code"), ("site", {"receptors": "moon"}, "", "bad_value"),
    ("site", {"receptors": '{"residents"}', "aftercare": 1}, "aftercare", "not_spelled"), ("site", {"geom": polygon([(0, 0), (1, 1), (0, 1)])}, "geom", "shape"),
]  # fmt: skip


@pytest.mark.parametrize(("collection", "values", "field", "rule"), BAD_VALUES)
def test_the_database_takes_no_value_the_model_forbids(home, collection, values, field, rule):
    good = insert(collection)
    document = contribution(home, replace(good, values={**good.values, **values})).to_json()
    answer = ask(home, "push", document)
    assert (answer["status"], answer["findings"][0]["rule"]) == ("forbidden" if rule == "forbidden_country" else "invalid", rule), answer
    assert answer["findings"][0]["field"] == field and home.status(document["push_id"]) is None


INJECTIONS = [
    "'; DROP TABLE insop.plot; --", "\\'; DROP TABLE insop.plot; --", "$$; DROP TABLE insop.plot; $$", "%s %(x)s %I", "\"; --", "{\"a\": 1}",
    "x' OR '1'='1", "\x1b[31m", "ROW(1)", "(1,2)", "{NULL}", "NULL", "\\N", "\u2028", "a,b", "\\x41", "null",
]  # fmt: skip


@pytest.mark.parametrize("text", INJECTIONS)
def test_no_text_is_ever_sql(home, text):
    plot = insert("plot", code=text, remarks=text)
    assert push(home, plot, who=replace(BOB, organisation=text, client=text)).status == "ok"
    kept = stored(home, plot)
    assert (kept["code"], kept["remarks"]) == (text, text)
    decide(home, "rejected", plot, reason=text)
    assert home.history("plot", plot.uid)[-1].reason == text
    selection = Selection(country=text, contaminant=text)
    assert feed(home, 10**6, selection=selection) == {} and sum(home.counts(selection).values()) == 0
    assert home.status(text) is None and home.queue(replace(Queue(), push_id=text, country=text)).entries == ()
    document = contribution(home, insert("plot")).to_json()
    for broken in ({"push_id": text * 101}, {"store_id": text}, {"epoch": text}):
        assert ask(home, "push", {**document, **broken})["status"] in ("invalid", "forbidden", "epoch_changed")
    for broken in ({"collection": text}, {"action": text}, {"uid": text}, {"set": {text: text}}):
        assert ask(home, "push", {**document, "ops": [{**document["ops"][0], **broken}]})["status"] == "invalid"
    assert ask(home, "history", {"collection": text, "uid": text})["status"] == "invalid"
    assert ask(home, "history", {"collection": text, "uid": plot.uid})["versions"] == []


MALFORMED = [None, True, 7, "x", [], [[]], {}, {"ops": 1}, {"format": "insop-changeset/1"}, {"selection": {"extent": [1]}}, {"selection": {"extent": ["a", 0, 1, 1]}},
             {"since": "x"}, {"since": 1e300}, {"since": 0, "after": []}, {"since": 0, "after": {"rev": "x"}}, {"since": 0, "limit": -5},
             {"since": 0, "limit": 1e18}, {"since": 0, "selection": []}, {"since": 0, "selection": {"extent": {}}}, {"since": 0, "until": 1.5},
             {"uid": 7, "collection": 8}, {"extent": [0, 0, "NaN", 1]}, {"extent": 7}, {"country": {}}, {"kind": []}, {"limit": None, "after": None}]  # fmt: skip


@pytest.mark.parametrize("document", MALFORMED)
def test_no_document_breaks_a_function(home, document):
    for function in ("push", "review", "pull", "counts", "rows", "queue", "verdicts", "history"):
        answer = ask(home, function, document)
        assert isinstance(answer, dict) and answer["status"] in ("ok", "invalid"), (function, answer)


OPS = [None, 7, [], {}, {"collection": "plot"}, {"collection": "plot", "action": "insert", "uid": 7}, {"collection": ["plot"], "action": {}, "uid": []}]


@pytest.mark.parametrize("op", OPS)
def test_no_change_breaks_a_contribution(home, op):
    answer = ask(home, "push", {**contribution(home).to_json(), "ops": [op]})
    assert (answer["status"], len(answer["findings"])) == ("invalid", 1)
    review = wire.review_to_json(new_id(), EVE, [])
    assert ask(home, "review", {**review, "decisions": [op]})["status"] == "invalid"


def test_characters_no_database_keeps_are_refused(fresh):
    plot = insert("plot")
    for text in ("a\0b", "\ud800"):
        sent = contribution(fresh, Change("plot", "insert", plot.uid, 0, {**plot.values, "remarks": text}))
        assert (fresh.push(sent).status, fresh.push(sent).findings[0]["field"]) == ("invalid", "remarks")
    assert push(fresh, plot).status == "ok"


def test_settings_of_a_session_change_no_value(cluster, fresh, keeper):
    plot = insert("plot")
    sample = insert("sample", plot_uid=plot.uid)
    seen = insert("observation", sample_uid=sample.uid, value=1 / 3)
    event = insert("event", title="T", kind="training", start_at="2026-11-22T23:30:00.123Z", languages='{"en"}')
    with closing(cluster.connect(fresh.address.rpartition("/")[2], "ann")) as connection, connection.cursor() as cursor:
        for setting in ("extra_float_digits = -15", "timezone = 'Pacific/Kiritimati'", "datestyle = 'German'", "bytea_output = escape",
                        "intervalstyle = sql_standard", "array_nulls = off", "search_path = pg_temp", "row_security = off"):  # fmt: skip
            cursor.execute("SET " + setting)
        for sent in (contribution(fresh, plot, sample, seen, event), contribution(fresh, update(seen, 1, value=2 / 3), update(event, 1, title="U"))):
            cursor.execute("SELECT insop.push(%s)", (sent.text,))
            assert cursor.fetchone()[0]["status"] == "ok"
        cursor.execute("SELECT insop.pull('{\"since\": 0}')::text")
        told = wire.page_from_json(json.loads(cursor.fetchone()[0]))
    assert {entry.uid: entry.row.get("value") for entry in told.entries}[seen.uid] == 2 / 3
    assert fresh.history("observation", seen.uid)[1].before["value"] == 1 / 3
    assert fresh.history("event", event.uid)[1].at.startswith("20") and stored(fresh, event)["start_at"] == "2026-11-22T23:30:00.123Z"
    assert feed(fresh, until=1)["observation", seen.uid]["value"] == 1 / 3
    assert keeper(fresh, "SELECT insop.check_store()") == [([],)]


def test_a_move_to_another_country_waits_for_review_too(cluster, fresh):
    """Until then the country it leaves sees the accepted version, in snapshot and feed alike."""
    dataset = insert("dataset", sharing_level="public_exact")
    plot = insert("plot", dataset_uid=dataset.uid)
    push(fresh, dataset, plot)
    decide(fresh, "accepted", dataset, plot)
    push(fresh, update(plot, 2, country="FRA"), who=BOB)
    reader = reader_of(cluster, fresh, Member("lia", "Lia", "contributor", ("ITA",)))
    french = reader_of(cluster, fresh, Member("zoe", "Zoé", "contributor", ("FRA",)))
    for store, country, state in ((reader, "ITA", "accepted"), (french, "FRA", "submitted")):
        assert (feed(store)["plot", plot.uid]["country"], feed(store)["plot", plot.uid]["state"]) == (country, state)
        assert store.counts(Selection(country=country))["plot"] == 1 == store.info().counts["plot"]
    decide(fresh, "accepted", plot)
    assert feed(reader, 3)["plot", plot.uid]["country"] == "FRA" == feed(french, 3)["plot", plot.uid]["country"]


def test_a_database_without_a_first_record_says_so(cluster):
    name = cluster.database(central.bare(cluster))
    with closing(cluster.connect(name)) as connection:
        connection.autocommit = False
        founding.upgrade(connection)
        founding.put_member(connection, Member("ann", "Ann", "steward"))
        founding.let_in(connection, "ann")
    with pytest.raises(BadDocument, match="not set up yet"):
        central.store_of(cluster, name, "ann").info()
    cluster.drop(name)


@pytest.mark.parametrize("table", ["change", "push", "review", "denied"])
def test_what_was_written_down_stays(home, keeper, table):
    for text in ("DELETE FROM insop.{}", "TRUNCATE insop.{}", "UPDATE insop.{} SET push_id = 'x'"):
        if (table, text[:6]) == ("review", "UPDATE"):
            text = "UPDATE insop.{} SET reason = 'x'"
        with pytest.raises(psycopg2.Error, match="append-only"):
            keeper(home, text.format(table))


STATES = ("draft", "submitted", "accepted", "rejected", "withdrawn")
WAYS = {("submitted", "accepted"), ("submitted", "rejected"), ("accepted", "withdrawn"), ("accepted", "submitted"), ("rejected", "submitted"),
        ("rejected", "withdrawn")}  # fmt: skip


@pytest.mark.parametrize("before", STATES[1:])
def test_the_tables_know_the_ways_between_states(fresh, keeper, before):
    plot = insert("plot")
    push(fresh, plot)
    for step in {"accepted": ["accepted"], "rejected": ["rejected"], "withdrawn": ["accepted", "withdrawn"]}.get(before, []):
        assert decide(fresh, step, plot).status == "ok"
    for after in STATES:
        text = "BEGIN; UPDATE insop.plot SET state = %s; ROLLBACK"
        if before == after or (before, after) in WAYS:
            keeper(fresh, text, after)
            continue
        with pytest.raises(psycopg2.Error, match=f"{before} cannot become {after}"):
            keeper(fresh, text, after)


@pytest.mark.parametrize("change", ["uid = gen_random_uuid()", "created_by = 'x'", "rev = rev - 1", "deleted = false"])
def test_identity_origin_and_order_of_a_row_do_not_change(fresh, keeper, change):
    plot = insert("plot")
    push(fresh, plot)
    push(fresh, delete(plot, 1))
    with pytest.raises(psycopg2.Error):
        keeper(fresh, "UPDATE insop.plot SET " + change)
    with pytest.raises(psycopg2.Error, match="append-only"):
        keeper(fresh, "DELETE FROM insop.plot")


def busy(store):
    """Do some of everything in a store."""
    dataset = insert("dataset", sharing_level="public_exact")
    plots = [insert("plot", dataset_uid=dataset.uid, code=f"P{n}") for n in range(4)]
    samples = [insert("sample", plot_uid=plot.uid) for plot in plots]
    push(store, dataset, *plots, *samples)
    decide(store, "accepted", dataset, *plots[:3], *samples[:3])
    push(store, update(plots[0], 2, code="edited"), update(plots[1], 2, country="FRA"), who=BOB)
    push(store, delete(samples[3], 1), delete(plots[3], 1))
    decide(store, "rejected", plots[1])
    decide(store, "withdrawn", samples[2])
    push(store, update(dataset, 2, sharing_level="private"), who=BOB)
    decide(store, "accepted", dataset)
    return dataset, plots, samples


def test_tables_are_the_journal_replayed(fresh, keeper):
    busy(fresh)
    database = fresh.address.rpartition("/")[2]
    assert keeper(fresh, "SELECT insop.check_store()") == [([],)] and database
    assert fresh.info().rev == 8


@pytest.mark.parametrize(("damage", "words"), [
    ("UPDATE insop.plot SET code = 'x' WHERE code = 'edited'", "the table and the journal differ in"),
    ("UPDATE insop.clock SET rev = 99", "the clock stands at 99, the ledger at 8"),
    ("UPDATE insop.sample SET level = 0 WHERE level <> 0", "its level is 0, not 4"),
    ("UPDATE insop.tally SET live = live + 1 WHERE collection = 'plot' AND country = 'ITA'", "plot of ITA: 3 are counted, 2 are there"),
    ("SET session_replication_role = replica; DELETE FROM insop.plot WHERE code = 'P2'", "the table and the journal differ"),
    ("SET session_replication_role = replica; UPDATE insop.plot SET deleted = true WHERE code = 'P2'", "sample .*: its plot is not there"),
    ("SET session_replication_role = replica; DELETE FROM insop.change WHERE ord = 2", "changes were acknowledged"),
])  # fmt: skip
def test_damage_is_found(cluster, fresh, keeper, damage, words):
    busy(fresh)
    keeper(fresh, damage)
    with closing(cluster.connect(fresh.address.rpartition("/")[2])) as connection:
        found = "\n".join(founding.problems(connection))
    assert __import__("re").search(words, found), found


def test_counts_say_what_each_reader_sees(cluster, fresh):
    busy(fresh)
    reader = reader_of(cluster, fresh)
    for store in (fresh, reader):
        seen = [row for row in feed(store).values() if row]
        assert sum(store.info().counts.values()) == len(seen) == sum(store.counts(Selection(country="")).values())
    assert sum(fresh.info().counts.values()) == 7 and sum(reader.info().counts.values()) == 0


def reader_of(cluster, store, member=READER):
    """Return the store as another member sees it, one of no country where nothing is said."""
    database = store.address.rpartition("/")[2]
    with closing(cluster.connect(database)) as connection:
        connection.autocommit = False
        founding.put_member(connection, member)
        founding.let_in(connection, member.actor)
    return central.store_of(cluster, database, member.actor)


def public(keeper, store, view, column="uid"):
    return [value for (value,) in keeper(store, f"SELECT {column} FROM insop.pub_{view} ORDER BY 1")]


def test_the_accepted_version_stays_public_until_its_edit_is_reviewed(cluster, fresh, keeper):
    dataset = insert("dataset", sharing_level="public_exact")
    plot = insert("plot", code="A", dataset_uid=dataset.uid)
    push(fresh, dataset, plot)
    reader = reader_of(cluster, fresh)
    assert public(keeper, fresh, "plot") == [] and feed(reader) == {}
    decide(fresh, "accepted", dataset, plot)
    assert public(keeper, fresh, "plot", "code") == ["A"] and feed(reader)["plot", plot.uid]["code"] == "A"
    push(fresh, update(plot, 2, code="B", geom=point(1, 1)), who=BOB)
    assert public(keeper, fresh, "plot", "code") == ["A"] and stored(fresh, plot)["code"] == "B"
    for since in (0, 2):
        seen = feed(reader, since)["plot", plot.uid]
        assert (seen["code"], seen["state"], seen["rev"], seen["geom"]) == ("A", "accepted", 2, plot.values["geom"])
    decide(fresh, "rejected", plot)
    assert public(keeper, fresh, "plot", "code") == ["A"] and feed(reader)["plot", plot.uid]["code"] == "A"
    push(fresh, update(plot, 4, code="C"), who=BOB)
    assert public(keeper, fresh, "plot", "code") == ["A"]
    decide(fresh, "accepted", plot)
    assert public(keeper, fresh, "plot", "code") == ["C"] and feed(reader)["plot", plot.uid]["rev"] == 6
    decide(fresh, "withdrawn", plot)
    assert public(keeper, fresh, "plot") == [] and feed(reader, 6) == {("plot", plot.uid): None}


def test_a_reader_is_never_told_of_what_was_never_accepted(cluster, fresh):
    plot = insert("plot")
    push(fresh, plot)
    push(fresh, delete(plot, 1))
    reader = reader_of(cluster, fresh)
    assert reader.pull(Window(0)).entries == () and feed(fresh) == {("plot", plot.uid): None}


PLACE = (11.523456, 44.528765)


@pytest.mark.parametrize(("dataset_level", "plot_level", "shown", "to_members"), [
    ("public_exact", None, "exact", True), ("public_exact", "public_exact", "exact", True), ("public_exact", "public_obfuscated", "cell", True),
    ("public_obfuscated", None, "cell", True), ("public_obfuscated", "public_exact", "cell", True), ("network_only", "public_exact", None, True),
    ("network_only", None, None, True), ("aggregate_only", None, None, False), ("private", "public_exact", None, False),
    ("public_exact", "private", None, False), (None, None, None, True), (None, "public_exact", None, True), (None, "private", None, False),
])  # fmt: skip
def test_places_are_shown_as_exactly_as_their_owner_allows(cluster, home, keeper, dataset_level, plot_level, shown, to_members):
    dataset = insert("dataset", sharing_level=dataset_level)
    plot = insert("plot", dataset_uid=dataset.uid, sharing_level=plot_level, geom=point(*PLACE), x_orig="11.523456", positional_accuracy_m=5.0)
    sample = insert("sample", plot_uid=plot.uid)
    seen = insert("observation", sample_uid=sample.uid)
    push(home, dataset, plot, sample, seen)
    decide(home, "accepted", dataset, plot, sample, seen)
    found = keeper(home, "SELECT ST_X(geom), ST_Y(geom), positional_accuracy_m, x_orig FROM insop.pub_plot WHERE uid = %s", plot.uid)
    cell = [(pytest.approx(11.525, abs=1e-9), pytest.approx(44.525, abs=1e-9), 787.0, None)]
    assert found == {"exact": [(*PLACE, 5.0, "11.523456")], "cell": cell, None: []}[shown]
    for view, change in (("sample", sample), ("observation", seen), ("measurement", seen)):
        rows = keeper(home, f"SELECT uid::text FROM insop.pub_{view} WHERE uid = %s", change.uid)
        assert rows == ([(change.uid,)] if shown else []), view
    told = feed(reader_of(cluster, home))
    assert [(c.collection, c.uid) in told for c in (plot, sample, seen)] == [to_members] * 3  # not even that it is there
    if to_members:
        assert told["plot", plot.uid]["geom"] == point(*PLACE)  # members see exact places


def test_a_cell_does_not_give_away_where_in_it_a_place_lies(home, keeper):
    cells = {keeper(home, "SELECT ST_AsText(insop.coarse(ST_SetSRID(ST_MakePoint(%s, %s), 4326), 0.01))", -0.5 + x / 1000, 0.0001)[0][0] for x in range(10)}
    assert cells == {"POINT(-0.495 0.005)"}
    corners = [keeper(home, "SELECT ST_AsText(insop.coarse(ST_SetSRID(ST_MakePoint(%s, %s), 4326), 0.01))", x, y)[0][0] for x, y in ((180, 90), (-180, -90))]
    assert corners == ["POINT(179.995 89.995)", "POINT(-179.995 -89.995)"]
    shape = keeper(home, "SELECT ST_AsText(insop.coarse(%s::geometry, 0.01))", square(10.001, 50.001, 0.002))
    assert shape == [("POINT(10.005 50.005)",)]


def test_a_stricter_level_holds_at_once_and_a_looser_one_after_review(cluster, fresh, keeper):
    dataset = insert("dataset", sharing_level="public_exact")
    plot = insert("plot", dataset_uid=dataset.uid)
    note = insert("attachment", target_collection="plot", target_uid=plot.uid, path="a.jpg")
    push(fresh, dataset, plot, note)
    decide(fresh, "accepted", dataset, plot, note)
    reader = reader_of(cluster, fresh)
    assert len(feed(reader)) == 3 and len(public(keeper, fresh, "plot")) == 1
    push(fresh, update(dataset, 2, sharing_level="private"), who=BOB)
    assert public(keeper, fresh, "plot") == public(keeper, fresh, "dataset") == []
    assert feed(reader, 2) == {("dataset", dataset.uid): None, ("plot", plot.uid): None, ("attachment", note.uid): None}
    assert stored(fresh, plot)["rev"] == 2  # it was not edited: whoever edits it goes on
    decide(fresh, "accepted", dataset)
    push(fresh, update(dataset, 4, sharing_level="public_exact"), who=BOB)
    assert public(keeper, fresh, "plot") == []
    decide(fresh, "accepted", dataset)
    assert len(public(keeper, fresh, "plot")) == 1 and feed(reader, 5)["plot", plot.uid]["code"] == "P1"
    assert keeper(fresh, "SELECT insop.check_store()") == [([],)]


FINDS_AGAIN = {
    "source": ("name", "national_id", "reference", "operator", "remarks"), "source_contaminant": ("remarks",),
    "site": ("name", "national_id", "status_basis", "status_history", "authority_url", "url", "area_m2", "remarks"),
    "site_source": ("remarks",), "plot": ("site_uid", "code", "altitude_m", "x_orig", "y_orig", "srs_orig", "remarks"),
    "sample": ("code", "lab_code", "remarks"), "observation": ("remarks",),
}  # fmt: skip


@pytest.mark.parametrize("level", ["public_exact", "public_obfuscated"])
def test_nothing_by_which_a_place_is_found_again_is_shown_of_an_inexact_one(home, keeper, level):
    """Names and numbers stand in registers, remarks name farms, the outline of a plot's site may be exact."""
    dataset = insert("dataset", sharing_level=level)
    source = insert("source", dataset_uid=dataset.uid)
    site = insert("site", dataset_uid=dataset.uid)
    plot = insert("plot", dataset_uid=dataset.uid, site_uid=site.uid)
    sample = insert("sample", plot_uid=plot.uid)
    rows = [source, site, plot, sample, insert("source_contaminant", source_uid=source.uid, contaminant="Pb"),
            insert("site_source", site_uid=site.uid, source_uid=source.uid), insert("observation", sample_uid=sample.uid)]  # fmt: skip
    rows = [replace(one, values={**_telling(one), **one.values}) for one in rows]
    receipt = push(home, dataset, *rows)
    assert receipt.status == "ok", [(one["collection"], one["field"], one["rule"]) for one in receipt.findings]
    decide(home, "accepted", dataset, *rows)
    for one in rows:
        names = FINDS_AGAIN[one.collection]
        (shown,) = keeper(home, f"SELECT {', '.join(names)} FROM insop.pub_{one.collection} WHERE uid = %s", one.uid)
        told = [value is not None for value in shown]
        assert told == [level == "public_exact"] * len(names), one.collection
        (whole,) = keeper(home, f"SELECT to_jsonb(v)::text FROM insop.pub_{one.collection} AS v WHERE uid = %s", one.uid)
        assert ("farm" in whole[0]) == (level == "public_exact"), one.collection


def _telling(one):
    """Return a value for each column that tells where a place lies."""
    kinds = {column.name: column.type for column in model.collection(one.collection).columns}
    values = {name: 12.5 if kinds[name] == "real" else "https://farm.example" if name.endswith("url") else "farm"
              for name in FINDS_AGAIN[one.collection] if not name.endswith("_uid")}  # fmt: skip
    return {**values, **({"status_history": "SS1 1998 farm"} if "status_history" in values else {})}


def test_nothing_is_public_before_what_it_belongs_to(fresh, keeper):
    dataset = insert("dataset", sharing_level="public_exact")
    plot = insert("plot", dataset_uid=dataset.uid)
    sample = insert("sample", plot_uid=plot.uid)
    seen = insert("observation", sample_uid=sample.uid)
    push(fresh, dataset, plot, sample, seen)
    order = [("observation", seen), ("sample", sample), ("plot", plot), ("dataset", dataset)]
    for name, one in order:
        assert public(keeper, fresh, "observation") == public(keeper, fresh, "measurement") == []
        decide(fresh, "accepted", one)
        assert public(keeper, fresh, name) == ([] if one is not dataset else [dataset.uid])
    assert [public(keeper, fresh, name) for name, _ in order] == [[one.uid] for _, one in order]
    push(fresh, update(plot, 4, code="B"), who=BOB)  # the accepted version stands, and what belongs to it
    assert public(keeper, fresh, "observation") == [seen.uid]
    decide(fresh, "accepted", plot)
    decide(fresh, "withdrawn", plot)
    assert [public(keeper, fresh, name) for name, _ in order] == [[], [], [], [dataset.uid]]


def test_personal_columns_are_not_public(home, keeper):
    hidden = {"created_by", "updated_by", "sampler", "email", "address", "review_note", "rev", "state", "level"}
    shown = keeper(home, "SELECT column_name FROM information_schema.columns WHERE table_schema = 'insop' AND table_name LIKE 'pub\\_%%'", "x")
    assert shown and not hidden & {name for (name,) in shown}
    views = keeper(home, "SELECT table_name FROM information_schema.views WHERE table_schema = 'insop' AND table_name LIKE 'pub\\_%%'", "x")
    assert not {"pub_contributor", "pub_expert", "pub_discussion", "pub_attachment"} & {name for (name,) in views}


def test_the_public_reader_reads_views_only(cluster, home):
    database = home.address.rpartition("/")[2]
    with closing(cluster.connect(database)) as connection, connection.cursor() as cursor:
        cursor.execute("SET ROLE insop_reader")
        cursor.execute("SELECT count(*) FROM insop.pub_measurement")
        for text in ("SELECT * FROM insop.plot", "SELECT * FROM insop.kept", "SELECT * FROM insop.member", "SELECT insop.info()",
                     "SELECT insop.push('{}')", "DELETE FROM insop.pub_plot"):  # fmt: skip
            with pytest.raises(psycopg2.Error, match=r"permission denied|cannot delete"):
                cursor.execute(text)


@pytest.mark.parametrize("selection", [Selection(), Selection(country="ITA"), Selection(extent=(11, 44, 12, 45)), Selection(contaminant="Pb")])
def test_a_snapshot_has_what_its_reader_sees(cluster, fresh, tmp_path, selection):
    dataset = insert("dataset", sharing_level="public_exact")
    plot, hidden, edited = (insert("plot", dataset_uid=dataset.uid, code=code) for code in "PHE")
    samples = [insert("sample", plot_uid=one.uid) for one in (plot, hidden, edited)]
    seen = [insert("observation", sample_uid=sample.uid) for sample in samples]
    push(fresh, dataset, plot, hidden, edited, *samples, *seen)
    decide(fresh, "accepted", dataset, plot, edited, *samples, *seen)
    push(fresh, update(edited, 2, code="E2"), who=BOB)
    for store, codes in ((fresh, ["E2", "H", "P"]), (reader_of(cluster, fresh), ["E", "P"])):
        path = tmp_path / f"{codes[0]}.gpkg"
        snapshot = store.snapshot(path, selection)
        assert sorted(code for (code,) in sql(path, "SELECT code FROM plot")) == codes
        told = {name for name, row in feed(store, selection=selection).items() if row}
        assert told == {(c.name, uid) for c in model.collections() for (uid,) in sql(path, f"SELECT uid FROM {c.name}")}
        assert sum(snapshot.counts.values()) == sum(store.counts(selection).values()) == len(told)
        rows = dict(sql(path, "SELECT uid, rev FROM plot"))
        assert rows == {uid: row["rev"] for (name, uid), row in feed(store, selection=selection).items() if name == "plot" and row}


def test_a_cancelled_snapshot_leaves_no_file(fresh, tmp_path):
    push(fresh, insert("plot"))

    def cancel(share):
        raise Cancelled()

    with pytest.raises(Cancelled):
        fresh.snapshot(tmp_path / "s.gpkg", Selection(), cancel)
    assert list(tmp_path.iterdir()) == [] and fresh.info().rev == 1


def test_only_what_not_every_member_sees_is_told_after_a_snapshot_for_all_members(cluster, fresh):
    dataset = insert("dataset", sharing_level="public_exact")
    exact, coarse, private, waiting, edited = (insert("plot", dataset_uid=dataset.uid, code=code) for code in "ECPWD")
    coarse = replace(coarse, values={**coarse.values, "sharing_level": "public_obfuscated"})
    private = replace(private, values={**private.values, "sharing_level": "private"})
    push(fresh, dataset, exact, coarse, private, waiting, edited)
    decide(fresh, "accepted", dataset, exact, coarse, private, edited)
    push(fresh, update(edited, 2, remarks="x"), who=BOB)
    late = insert("plot", code="L")
    at = fresh.info().rev
    push(fresh, late)
    document = {"since": at, "beyond_public": True, "limit": 2}
    codes, page = [], ask(fresh, "pull", document)
    while True:
        codes += [entry["row"]["code"] for entry in page["entries"]]
        if page["next"] is None:
            break
        page = ask(fresh, "pull", {**document, "until": page["until"], "after": page["next"]})
    assert sorted(codes) == ["D", "L", "P", "W"]  # the exact and the coarse one stand in the snapshot as they are


def test_after_a_restore_the_epoch_is_new(cluster, fresh):
    old = contribution(fresh, insert("plot"))
    with closing(cluster.connect(fresh.address.rpartition("/")[2])) as connection:
        connection.autocommit = False
        epoch = founding.new_epoch(connection)
    assert fresh.info().epoch == epoch != old.epoch and fresh.push(old).status == "epoch_changed"


def test_lists_of_the_store_are_those_of_the_release(home, keeper):
    for domain in founding.domains():
        known = {code for (code,) in keeper(home, f'SELECT code FROM insop."list_{domain}"')}
        assert known == set(founding.vocabulary.codes(domain)), domain


def test_every_collection_takes_a_whole_row(home, keeper):
    """Each column of each collection holds a value and gives it back."""
    for change in whole_rows():
        assert push(home, change).status == "ok", change.collection
        kept = stored(home, change)
        wanted = row(change.collection, uid=change.uid, **change.values)
        assert {name: kept[name] for name in change.values} == {name: wanted[name] for name in change.values}
        assert not [name for name, value in kept.items() if value is None and not name.startswith("parent")], change.collection
    assert Identity and keeper(home, "SELECT count(*) FROM insop.change") != [(0,)]
