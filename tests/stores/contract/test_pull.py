"""What every store tells about its changes, and how it is copied."""

from dataclasses import replace

import pytest

from insop_plugin.core import model
from insop_plugin.core.changes import new_id
from insop_plugin.stores.protocol import Selection, Window
from tests.stores.make import delete, feed, insert, line, point, push, sql, stored, update


def test_a_new_store_says_what_it_is(make_store):
    info = make_store(countries=("ITA", "FRA")).info()
    assert (info.title, info.licence, info.rev, info.countries) == ("Training", "CC-BY-4.0", 0, ("ITA", "FRA"))
    assert info.schema_version == model.SCHEMA_VERSION and info.store_id != info.epoch
    assert set(info.counts) == {collection.name for collection in model.collections()}


def test_counts_are_per_country(store):
    push(store, insert("plot"), insert("plot"), insert("plot", country="FRA"), insert("dataset"))
    info = store.info()
    assert info.counts_by_country["plot"] == {"ITA": 2, "FRA": 1}
    assert (info.counts["plot"], info.counts["dataset"], info.counts["sample"]) == (3, 1, 0)


def test_the_feed_brings_each_changed_row_once_as_it_is_now(store):
    plot, other = insert("plot", code="A"), insert("plot")
    push(store, plot, other)
    push(store, update(plot, 1, code="B"))
    push(store, update(plot, 2, code="C"))
    page = store.pull(Window(1))
    assert (page.until, page.next, page.epoch) == (3, None, store.info().epoch)
    assert [(entry.uid, entry.row["code"]) for entry in page.entries] == [(plot.uid, "C")]
    assert store.pull(Window(3)).entries == ()


@pytest.mark.parametrize("limit", [1, 2, 3, 7, 100])
def test_pages_together_bring_everything_once(store, limit):
    plots = [insert("plot") for _ in range(7)]
    push(store, *plots[:4])
    push(store, *plots[4:], delete(plots[0], 1))
    seen, window = [], Window(0, limit=limit)
    while True:
        page = store.pull(window)
        assert len(page.entries) <= limit and page.until == 2
        seen += [entry.uid for entry in page.entries]
        if page.next is None:
            break
        window = replace(window, until=page.until, after=page.next)
    assert sorted(seen) == sorted(plot.uid for plot in plots)


def test_all_pages_show_one_revision_while_others_write(store):
    plots = [insert("plot", code="old") for _ in range(6)]
    push(store, *plots)
    first = store.pull(Window(0, limit=2))
    for n, plot in enumerate(plots):
        push(store, update(plot, 1, code="new") if n % 2 else delete(plot, 1))
    push(store, insert("plot", code="later"))
    rows, page = [entry.row for entry in first.entries], first
    while page.next:
        page = store.pull(Window(0, first.until, page.next, limit=2))
        rows += [entry.row for entry in page.entries]
    assert [(row["code"], row["rev"], row["deleted"]) for row in rows] == [("old", 1, False)] * 6
    since = feed(store, first.until)
    assert sorted(row["code"] if row else "" for row in since.values()) == ["", "", "", "later", "new", "new", "new"]


def test_a_row_deleted_in_the_window_is_gone_and_one_that_came_and_went_too(store):
    plot = insert("plot")
    push(store, plot)
    push(store, delete(plot, 1))
    assert feed(store) == {("plot", plot.uid): None}


def survey(country, contaminant, x, **plot_values):
    """Return dataset, plot, sample and observation that belong together."""
    dataset = insert("dataset", country=country)
    plot = insert("plot", country=country, dataset_uid=dataset.uid, geom=point(x, 0), **plot_values)
    sample = insert("sample", country=country, plot_uid=plot.uid)
    seen = insert("observation", country=country, sample_uid=sample.uid, contaminant=contaminant)
    return dataset, plot, sample, seen


def uids(found):
    return {uid for (_, uid), row in found.items() if row}


def snapshot_uids(store, tmp_path, selection):
    path = tmp_path / f"{new_id()}.gpkg"
    snapshot = store.snapshot(path, selection)
    found = {uid for collection in model.collections() for (uid,) in sql(path, f"SELECT uid FROM {collection.name}")}
    assert sum(snapshot.counts.values()) == len(found)
    return found


@pytest.fixture
def filled(store):
    """Return a store with surveys of two countries, two contaminants and three places, and its sources."""
    parts = {
        "italy": survey("ITA", "Pb", 10),
        "italy_cd": survey("ITA", "Cd", 20),
        "france": survey("FRA", "Pb", 30),
    }
    lead, other = insert("source", geom=point(10.5, 0)), insert("source", geom=line((19, 0), (21, 0)))
    parts["lead"] = (lead, insert("source_contaminant", source_uid=lead.uid, contaminant="Pb"))
    parts["lead"] += (insert("source_contaminant", source_uid=lead.uid, contaminant="Zn"),)
    parts["other"] = (other, insert("source_contaminant", source_uid=other.uid, contaminant="Cd"))
    site = insert("site", geom=point(50, 50))
    parts["site"] = (site, insert("site_source", site_uid=site.uid, source_uid=lead.uid))
    parts["note"] = (insert("attachment", target_collection="plot", target_uid=parts["italy"][1].uid, path="a.jpg"),)
    receipt = push(store, *(change for part in parts.values() for change in part))
    assert receipt.status == "ok", receipt
    return store, {name: {change.uid for change in part} for name, part in parts.items()}


CHOICES = [
    (Selection(country="FRA"), ["france"]),
    (Selection(country="ITA"), ["italy", "italy_cd", "lead", "other", "site", "note"]),
    (Selection(extent=(9, -1, 11, 1)), ["italy", "lead", "site", "note"]),  # the site comes with its source
    (Selection(extent=(20.5, -1, 31, 1)), ["france", "other"]),  # the line reaches in
    (Selection(contaminant="Cd"), ["italy_cd", "other"]),
    (Selection(contaminant="Pb"), ["italy", "france", "lead", "site", "note"]),
    (Selection(country="ITA", contaminant="Pb"), ["italy", "lead", "site", "note"]),
    (Selection(extent=(9, -1, 21, 1), contaminant="Cd"), ["italy_cd", "other"]),
    (Selection(country="DEU"), []),
    (Selection(), ["italy", "italy_cd", "france", "lead", "other", "site", "note"]),
]


@pytest.mark.parametrize(("selection", "names"), CHOICES)
def test_a_selection_is_whole_in_snapshot_and_feed(filled, tmp_path, selection, names):
    store, parts = filled
    wanted = set().union(*(parts[name] for name in names))
    assert snapshot_uids(store, tmp_path, selection) == wanted
    assert uids(feed(store, selection=selection)) == wanted
    assert sum(store.counts(selection).values()) == len(wanted)


def test_parents_from_elsewhere_come_along(store, tmp_path):
    plot = insert("plot", country="FRA")
    sample = insert("sample", country="ITA", plot_uid=plot.uid)
    push(store, plot, sample)
    assert snapshot_uids(store, tmp_path, Selection(country="ITA")) == {plot.uid, sample.uid}


def test_what_moves_into_an_area_brings_its_family_and_what_leaves_takes_it_along(store):
    dataset, plot, sample, seen = survey("ITA", "Pb", 10)
    push(store, dataset, plot, sample, seen)
    here, there = Selection(extent=(9, -1, 11, 1)), Selection(extent=(40, -1, 41, 1))
    push(store, update(plot, 1, geom=point(40.5, 0)))
    family = {("plot", plot.uid), ("sample", sample.uid), ("observation", seen.uid)}
    left, arrived = feed(store, 1, selection=here), feed(store, 1, selection=there)
    assert {name for name, row in left.items() if row is None} >= family and not uids(left)
    assert uids(arrived) == {dataset.uid, plot.uid, sample.uid, seen.uid}


def test_a_new_child_brings_the_old_parents_that_the_reader_lacks(store):
    dataset, plot, sample, seen = survey("ITA", "Pb", 10)
    push(store, dataset, plot, sample, seen)
    cadmium = Selection(contaminant="Cd")
    assert uids(feed(store, selection=cadmium)) == set()
    more = insert("observation", sample_uid=sample.uid, contaminant="Cd")
    push(store, more)
    assert uids(feed(store, 1, selection=cadmium)) == {dataset.uid, plot.uid, sample.uid, more.uid}


def test_a_snapshot_has_no_tombstones_and_knows_its_revision(store, tmp_path):
    plot, other = insert("plot"), insert("plot")
    push(store, plot, other)
    push(store, delete(plot, 1))
    snapshot = store.snapshot(tmp_path / "s.gpkg", Selection())
    assert snapshot.info.rev == 2 and snapshot.counts["plot"] == 1
    assert sql(tmp_path / "s.gpkg", "SELECT uid, rev FROM plot") == [(other.uid, 1)]
    assert stored(store, other)["rev"] == 1


def test_reading_changes_nothing(filled, tmp_path):
    store, _ = filled
    before = store.info()
    store.pull(Window(0, selection=Selection(country="ITA")))
    store.snapshot(tmp_path / "s.gpkg", Selection(contaminant="Pb"))
    assert store.status(new_id()) is None and store.info() == before
