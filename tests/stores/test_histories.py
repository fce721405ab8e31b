"""Random histories of several people and one store: nobody's edit is lost, and all end with the same rows."""

import os
import random
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field

import pytest

from insop_plugin.core.changes import Identity, new_id
from insop_plugin.stores import edits, errors, folder, inbox, upkeep, verdict
from insop_plugin.stores.checkout import Checkout, create_checkout, open_checkout
from insop_plugin.stores.protocol import Decision
from tests.stores.make import EVE, blob, feed, insert, point, push, sql

STEPS = 45
SEEDS = int(os.environ.get("INSOP_HISTORIES", "12"))  # more of them by hand: INSOP_HISTORIES=500
ROWS = "SELECT uid, code, remarks, dataset_uid, rev, state, geom FROM plot WHERE deleted = 0 ORDER BY uid"


@dataclass
class History:
    """A store, the people who work with it, and chance."""

    store: folder.FolderStore
    people: list[tuple[Identity, Checkout]]
    chance: random.Random
    place: object
    tokens: int = 0
    log: list[str] = field(default_factory=list)
    answers: Counter = field(default_factory=Counter)  # to contributions
    left_out: tuple[str, ...] = ()  # what this kind of store cannot do
    more: tuple[str, ...] = ()  # what is done more often
    trouble: tuple = (errors.FileTrouble,)  # what may befall a line to it
    box: tuple = (5, 40, 15, 48)  # west, south, east, north: where plots lie

    def step(self):
        who, made = self.chance.choice(self.people)
        name = self.chance.choice([name for name in (*ACTIONS, *self.more) if name not in self.left_out])
        self.log.append(f"{who.name}: {name}")
        ACTIONS[name](self, who, made)

    def store_of(self, who):
        """Return the store as a person reaches it."""
        return getattr(self.store, "stores", {}).get(who.name, self.store)

    def somewhere(self):
        west, south, east, north = self.box
        return blob(point(self.chance.uniform(west, east), self.chance.uniform(south, north)))

    def token(self):
        self.tokens += 1
        return f"t{self.tokens}"

    def fid(self, made):
        found = sql(made.path, "SELECT fid FROM plot ORDER BY fid")
        return self.chance.choice(found)[0] if found else 0


def edited(made):
    """Return what a person has written and not seen answered: {token: row}."""
    with made.opened() as connection:
        found = edits.find(connection)
    return {after["remarks"] for after in found.after if after and "remarks" in after}


def add(history, who, made):
    sql(made.path, "INSERT INTO plot (country, code, remarks, geom) VALUES ('ITA', 'P', ?, ?)", history.token(), history.somewhere())


def edit(history, who, made):
    sql(made.path, "UPDATE plot SET remarks = ? WHERE fid = ?", history.token(), history.fid(made))


def move(history, who, made):
    sql(made.path, "UPDATE plot SET geom = ?, remarks = ? WHERE fid = ?", history.somewhere(), history.token(), history.fid(made))


def delete(history, who, made):
    sql(made.path, "DELETE FROM plot WHERE fid = ?", history.fid(made))


def duplicate(history, who, made):
    names = "uid, country, code, state, rev, deleted, geom"
    sql(made.path, f"INSERT INTO plot ({names}, remarks) SELECT {names}, ? FROM plot WHERE fid = ?",
        history.token(), history.fid(made))  # fmt: skip


def touch(history, who, made):
    sql(made.path, "UPDATE plot SET sampler = '', fid = (SELECT max(fid) + 1 FROM plot) WHERE fid = ?", history.fid(made))


def contribute(history, who, made):
    before = edited(made)
    try:
        receipt = made.contribute(history.store, who)
    except history.trouble:
        receipt = None
    history.answers[receipt.status if receipt else "none"] += 1
    if receipt is None or not receipt.is_stored:
        assert before <= written(history.store) | edited(made), "a refused edit is gone"
        wrong = receipt.findings if receipt else ()
        made.take_back((one["collection"], one["uid"]) for one in wrong if one["rule"] == verdict.FORBIDDEN_ROW)
    else:
        assert before <= written(history.store), "an accepted edit is not in the store"


def lose_the_line(history, who, made):
    """Let the line break before or after the store has taken the contribution."""
    real, after = history.store.push, history.chance.random() < 0.5

    def push(sent, progress=None):
        if after:
            real(sent)
        raise errors.FileTrouble(path="store", reason="cut")

    history.store.push = push
    try:
        contribute(history, who, made)
    finally:
        del history.store.push


def pull(history, who, made):
    before = edited(made)
    with suppress(*history.trouble):
        made.pull(history.store_of(who))
    assert before <= edited(made) | written(history.store), "a pull has lost an edit"


def carry(history, who, made):
    before = edited(made)
    made.pack(history.place, who)
    assert before <= edited(made)


def deliver(history, who, made):
    for path in history.place.glob("*.insop"):
        if history.chance.random() < 0.7:
            (history.store.folder / "inbox" / path.name).write_bytes(path.read_bytes())
    inbox.apply(history.store)


def review(history, who, made):
    with suppress(*history.trouble):
        _review(history)


def _review(history):
    rows = [(uid, row) for (_, uid), row in feed(history.store).items() if row and row["state"] == "submitted"]
    if rows:
        uid, row = history.chance.choice(rows)
        state = history.chance.choice(["accepted", "rejected"])
        history.store.review(new_id(), EVE, [Decision("plot", uid, row["rev"], state, "because")])


def settle(history, who, made):
    for collection, uid, *_ in made.conflicts():
        made.resolve(collection, uid, history.chance.choice(["mine", "theirs"]))


ACTIONS = {f.__name__: f for f in (add, edit, move, delete, duplicate, touch, contribute, lose_the_line, pull, carry,
                                   deliver, review, settle)}  # fmt: skip


def written(store):
    """Return every token the journal of the store has."""
    if not hasattr(store, "file"):
        return store.written()
    found = sql(store.file, "SELECT json_extract(after, '$.remarks') FROM change")
    return {token for (token,) in found} | {None}


def begin(store, n=8):
    """Give a store some plots before anybody comes, half of them accepted: people then meet on them."""
    plots = [insert("plot", code="P", remarks=f"start {i}", geom=point(11.1 + i / 20, 44)) for i in range(n)]
    rev = push(store, *plots).rev
    store.review(new_id(), EVE, [Decision("plot", plot.uid, rev, "accepted") for plot in plots[::2]])


def finish(history):
    """Let everybody send, settle and pull until nothing is left to do."""
    for _ in range(8):
        rev, before = history.store.info().rev, Counter(history.answers)
        for who, made in history.people:
            made.pull(history.store_of(who))
            settle(history, who, made)
            contribute(history, who, made)
        if history.store.info().rev == rev and (history.answers - before).keys() <= {"ok"}:
            break
    for who, made in history.people:
        made.pull(history.store_of(who))


@pytest.mark.parametrize("seed", range(SEEDS))
def test_nothing_is_lost_and_all_agree_in_the_end(place, monkeypatch, seed):
    monkeypatch.setattr(verdict, "by_rules", lambda collection, rows: [])
    store = folder.create(place / "store", "Histories")
    store.check = lambda collection, rows: []
    begin(store)
    people = []
    for n in range(2 + seed % 4):
        create_checkout(store, place / f"{n}.gpkg")
        people.append((Identity(f"person {n}"), open_checkout(place / f"{n}.gpkg")))
    (place / "usb").mkdir()
    history = History(store, people, random.Random(seed), place / "usb")
    live(history, STEPS)
    assert upkeep.check(store) == []
    agree(history, sql(store.file, ROWS))
    print(f"seed {seed}: {len(people)} checkouts, {dict(history.answers)}, revision {store.info().rev}")
    revs = [rev for (rev,) in sql(store.file, "SELECT rev FROM push ORDER BY rev")]
    assert revs == list(range(1, store.info().rev + 1))


def live(history, steps, calm=lambda: None):
    """Do so many steps by chance, then bring everybody up to date once the line is calm."""
    try:
        for _ in range(steps):
            history.step()
        calm()
        finish(history)
    except AssertionError:
        print("\n".join(history.log))
        raise


def agree(history, present):
    """Look whether every checkout has the rows of the store, and nothing left to do."""
    for _, made in history.people:
        assert len(made.pending()) == 0 and made.conflicts() == [] and made.waiting() == []
        assert sql(made.path, ROWS) == present
        base = ROWS.replace("FROM plot", "FROM insop_base_plot")
        assert sql(made.path, base) == present
        assert sql(made.path, "SELECT rtreecheck('rtree_plot_geom')") == [("ok",)]
