"""Moving a checkout to another store and sending one store to another: nothing lost, nothing overwritten, nothing twice."""

import pytest

from insop_plugin.core.changes import new_id
from insop_plugin.core.errors import InsopError
from insop_plugin.stores import errors, folder, moving
from insop_plugin.stores.files import StoredFile, described
from insop_plugin.stores.protocol import Decision, Selection
from insop_plugin.stores.transfer import TransferOrder, transfer
from tests.stores.make import ANN, BOB, EVE, blob, delete, feed, insert, point, push, sql, update

ALL_OF_IT = TransferOrder(BOB, with_waiting=True)


@pytest.fixture
def workshop(tmp_path):
    """Return a folder store of a workshop."""
    return folder.create(tmp_path / "workshop", "Workshop", "CC-BY-4.0", self_review=True)


def content(store):
    """Return what people wrote in each row of a store."""
    from insop_plugin.core import canonical

    return {name: row and canonical.content(row) for name, row in feed(store).items() if row}


def family():
    plot = insert("plot")
    sample = insert("sample", plot_uid=plot.uid)
    return plot, sample, insert("observation", sample_uid=sample.uid)


def test_a_whole_store_goes_to_another_and_keeps_its_identities(workshop, store):
    plot, sample, observation = family()
    gone = insert("dataset")
    push(workshop, plot, sample, observation, gone)
    workshop.review(new_id(), EVE, [Decision("plot", plot.uid, 1, "accepted")])
    push(workshop, delete(gone, 1))
    done = transfer(workshop, store, ALL_OF_IT)
    assert (done.rows, done.accepted, done.there_already, done.differing, done.left) == (3, 3, 0, (), 0)
    assert content(store) == content(workshop)
    states = {row["state"] for row in feed(store).values()}
    assert states == {"submitted"}, "what the workshop accepted is reviewed anew"


def test_history_says_where_the_rows_come_from(workshop, make_store):
    store = make_store()
    plot = insert("plot")
    push(workshop, plot)
    transfer(workshop, store, ALL_OF_IT)
    (version,) = store.history("plot", plot.uid)
    assert version.actor == "Bob" and version.action == "insert"
    if store.is_local:
        ((client,),) = sql(store.file, "SELECT client FROM push")
        assert workshop.info().store_id in client and "Workshop" in client


def test_sent_again_nothing_is_stored_twice(workshop, store):
    push(workshop, *family())
    transfer(workshop, store, ALL_OF_IT)
    push(workshop, insert("site"))
    again = transfer(workshop, store, ALL_OF_IT)
    assert (again.rows, again.accepted, again.there_already) == (4, 1, 3) and store.info().rev == 2
    third = transfer(workshop, store, ALL_OF_IT)
    assert (third.accepted, third.there_already) == (0, 4) and store.info().rev == 2


def test_rows_that_differ_there_are_listed_and_left(workshop, store):
    plot, sample, observation = family()
    push(workshop, plot, sample, observation)
    transfer(workshop, store, ALL_OF_IT)
    push(store, update(plot, 1, code="theirs"), who=ANN)
    push(workshop, update(plot, 1, code="ours"))
    done = transfer(workshop, store, ALL_OF_IT)
    assert [(c.uid, c.current["code"]) for c in done.differing] == [(plot.uid, "theirs")]
    assert (done.accepted, done.there_already, done.left) == (0, 2, 0)
    assert feed(store)["plot", plot.uid]["code"] == "theirs"


def test_many_rows_go_in_parts_parents_first(workshop, make_store):
    store = make_store(limit=4)
    plot = insert("plot")
    push(workshop, plot, *(insert("sample", plot_uid=plot.uid, code=f"S{n}") for n in range(10)))
    done = transfer(workshop, store, ALL_OF_IT)
    assert done.accepted == 11 and store.info().rev == 3


def test_a_refused_part_is_told_and_the_rest_counted(workshop, make_store):
    store = make_store(limit=2, countries=("AUT",))
    push(workshop, *family())
    done = transfer(workshop, store, ALL_OF_IT)
    assert (done.accepted, len(done.refused), done.left, done.refusal) == (0, 3, 0, None)
    assert feed(store) == {}


def test_refused_rows_stay_with_what_belongs_to_them_and_the_rest_goes(workshop, make_store):
    store = make_store(limit=3, countries=("AUT", "COL"))
    good, bad = insert("plot", country="COL", geom=point(-74, 4.6)), insert("plot", country="ITA")
    under_bad = insert("sample", country="COL", plot_uid=bad.uid)
    below = insert("observation", country="COL", sample_uid=under_bad.uid)
    more = [insert("sample", country="COL", plot_uid=good.uid, code=f"S{n}") for n in range(4)]
    push(workshop, good, bad, under_bad, below, *more)
    done = transfer(workshop, store, ALL_OF_IT)
    assert (done.rows, done.accepted, done.left, done.refusal) == (8, 5, 0, None)
    reasons = {one.uid: one.rule for one in done.refused}
    assert reasons == {bad.uid: "forbidden_country", under_bad.uid: "missing_parent", below.uid: "missing_parent"}
    assert {uid for _, uid in feed(store)} == {good.uid, *(one.uid for one in more)}
    again = transfer(workshop, store, ALL_OF_IT)
    assert (again.accepted, again.there_already, len(again.refused)) == (0, 5, 3)


def test_files_go_along(workshop, store, tmp_path):
    if store.files is None:
        pytest.skip("a store reached by its database takes no files")
    (tmp_path / "a.jpg").write_bytes(b"a photo")
    file = described(tmp_path / "a.jpg")
    workshop.files.keep(file, tmp_path / "a.jpg")
    plot = insert("plot")
    named = {"target_collection": "plot", "target_uid": plot.uid}
    gone = "0" * 64  # a file that the workshop never had
    push(workshop, plot, insert("attachment", **named, path="a.jpg", sha256=file.sha256, bytes=file.bytes),
         insert("attachment", **named, path="b.jpg", sha256=gone, bytes=3))  # fmt: skip
    assert transfer(workshop, store, ALL_OF_IT).accepted == 3
    assert store.files.has(file) and not store.files.has(StoredFile(gone, 3))


def test_a_part_of_a_store_goes_by_selection(workshop, store):
    push(workshop, insert("plot", country="COL", geom=point(-74, 4.6)), insert("plot"))
    done = transfer(workshop, store, TransferOrder(BOB, Selection(country="COL"), with_waiting=True))
    assert done.accepted == 1 and [row["country"] for row in feed(store).values()] == ["COL"]


def test_a_store_is_not_sent_to_itself(workshop):
    with pytest.raises(errors.WrongStore):
        transfer(workshop, folder.FolderStore(workshop.folder), ALL_OF_IT)


def test_and_back_again(workshop, store):
    push(store, *family())
    assert transfer(store, workshop, ALL_OF_IT).accepted == 3
    assert content(workshop) == content(store)


def edit(made, text, *values):
    """Write into a checkout as QGIS would."""
    sql(made.path, text, *values)


def test_a_checkout_moves_with_its_edits_and_what_is_not_there_becomes_one(workshop, store, checkout_of):
    known, edited, gone, only_here = (insert("plot", code=code) for code in ("known", "edited", "gone", "here"))
    push(workshop, known, edited, gone)
    transfer(workshop, store, ALL_OF_IT)
    only_there = insert("plot", code="there")
    push(store, only_there)
    push(workshop, only_here)
    made = checkout_of(workshop)
    edit(made, "UPDATE plot SET code = 'edited here' WHERE uid = ?", edited.uid)
    edit(made, "DELETE FROM plot WHERE uid = ?", gone.uid)
    edit(made, "INSERT INTO plot (country, code, geom) VALUES ('ITA', 'fresh', ?)", blob(point(11, 44)))
    summary = made.move(store)
    assert (summary.title, summary.taken, summary.offered, summary.conflicts) == (store.info().title, 2, 2, 0)
    assert made.info.store_id == store.info().store_id and made.info.rev == store.info().rev
    actions = sorted((change.action, change.values.get("code", "")) for change in made.pending())
    assert actions == [("delete", ""), ("insert", "fresh"), ("insert", "here"), ("update", "edited here")]
    assert made.contribute(store, ANN).accepted == 4
    codes = sorted(row["code"] for row in feed(store).values() if row)
    assert codes == ["edited here", "fresh", "here", "known", "there"]
    assert len(made.pending()) == 0 and made.pull(store).conflicts == 0


def differing(workshop, store, checkout_of, here):
    """Return a checkout moved to a store where one plot differs, and that plot; `here` edits it before."""
    plot = insert("plot", code="first")
    push(workshop, plot)
    transfer(workshop, store, ALL_OF_IT)
    push(store, update(plot, 1, code="theirs"))
    made = checkout_of(workshop)
    if here == "newer in the workshop":
        push(workshop, update(plot, 1, code="ours"))
        made.pull(workshop)
    elif here == "edited":
        edit(made, "UPDATE plot SET code = 'ours'")
    elif here == "deleted":
        edit(made, "DELETE FROM plot")
    return made, plot


WAYS = ["newer in the workshop", "edited", "deleted", "older"]


@pytest.mark.parametrize("here", WAYS)
def test_a_row_that_differs_there_waits_for_a_decision_and_is_not_sent(workshop, store, checkout_of, here):
    made, plot = differing(workshop, store, checkout_of, here)
    assert made.move(store).conflicts == 1
    assert [(collection, uid) for collection, uid, *_ in made.conflicts()] == [("plot", plot.uid)]
    made.pull(store)
    assert len(made.conflicts()) == 1, "an update does not decide"
    receipt = made.contribute(store, ANN)
    assert receipt.status == "conflict" and feed(store)["plot", plot.uid]["code"] == "theirs"
    here_now = sql(made.path, "SELECT code FROM plot")
    assert here_now == {"deleted": [], "older": [("first",)]}.get(here, [("ours",)])


@pytest.mark.parametrize("here", WAYS)
def test_theirs(workshop, store, checkout_of, here):
    made, plot = differing(workshop, store, checkout_of, here)
    made.move(store)
    made.resolve("plot", plot.uid, "theirs")
    assert sql(made.path, "SELECT code FROM plot") == [("theirs",)] and len(made.pending()) == 0 and not made.conflicts()


@pytest.mark.parametrize("here", WAYS)
def test_mine(workshop, store, checkout_of, here):
    made, plot = differing(workshop, store, checkout_of, here)
    made.move(store)
    made.resolve("plot", plot.uid, "mine")
    assert made.contribute(store, ANN).is_stored
    row = feed(store)["plot", plot.uid]
    expected = {"deleted": None, "older": "first"}.get(here, "ours")
    assert (row and row["code"]) == expected and not made.conflicts() and len(made.pending()) == 0


def test_what_is_under_way_is_settled_first(workshop, store, checkout_of, tmp_path):
    made = checkout_of(workshop)
    edit(made, "INSERT INTO plot (country, code, geom) VALUES ('ITA', 'A', ?)", blob(point(11, 44)))
    made.pack(tmp_path, ANN)
    with pytest.raises(moving.NotSettled, match="Send them to “Workshop”"):
        made.move(store)
    assert made.info.store_id == workshop.info().store_id


def test_it_does_not_move_to_where_it_is(workshop, checkout_of):
    with pytest.raises(moving.AlreadyThere):
        checkout_of(workshop).move(workshop)


def test_there_and_back(workshop, store, checkout_of):
    push(workshop, *family())
    made = checkout_of(workshop)
    assert made.move(store).offered == 3
    assert made.contribute(store, ANN).accepted == 3
    summary = made.move(workshop)
    assert (summary.taken, summary.offered, summary.conflicts) == (3, 0, 0) and len(made.pending()) == 0


def test_a_failure_half_way_changes_nothing(workshop, store, checkout_of, monkeypatch):
    push(store, insert("plot"))
    push(workshop, insert("plot"))
    made = checkout_of(workshop)

    def lost(*_arguments):
        raise errors.FileTrouble(path="x", reason="cut")

    monkeypatch.setattr(moving.told, "take", lost)
    with pytest.raises(InsopError):
        made.move(store)
    assert made.counts()["plot"] == 1 and len(made.pending()) == 0
    assert made.info.store_id == workshop.info().store_id
