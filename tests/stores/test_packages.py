"""Contributions carried by hand: packed, delivered, perhaps twice, perhaps damaged."""

import json
import zipfile

import pytest

from insop_plugin.stores import errors, inbox, packages
from tests.stores.make import ANN, blob, contribution, insert, point, push, sql, stored, update


def add_plot(made, code):
    sql(made.path, "INSERT INTO plot (country, code, geom) VALUES ('ITA', ?, ?)", code, blob(point(11, 44)))


def test_a_package_carried_to_the_inbox_is_applied_once(store, checkout, tmp_path):
    made = checkout()
    add_plot(made, "A")
    receipt, (path,) = made.pack(tmp_path, ANN)
    assert (receipt.status, receipt.pending, receipt.accepted) == ("pending", 1, 0)
    copy = path.read_bytes()
    for _ in range(2):
        (store.folder / "inbox" / path.name).write_bytes(copy)
        (applied,) = inbox.apply(store)
        assert applied.receipt.is_stored and applied.path.parent.name == "taken"
        assert json.loads(applied.path.with_suffix(".receipt.json").read_text())["accepted"] == 1
    assert store.info().rev == 1 and list((store.folder / "inbox").glob("*.insop")) == []
    summary = made.pull(store)
    assert [r.push_id for r in summary.receipts] == [path.stem]
    assert len(made.pending()) == 0 and made.waiting() == [] and store.info().counts["plot"] == 1


def test_what_is_packed_is_sent_directly_when_the_store_is_near_again(store, checkout, tmp_path):
    made = checkout()
    add_plot(made, "A")
    _, (path,) = made.pack(tmp_path, ANN)
    add_plot(made, "B")
    assert made.contribute(store, ANN).rev == 2
    (store.folder / "inbox" / path.name).write_bytes(path.read_bytes())
    assert inbox.apply(store)[0].receipt.status == "replayed"
    assert store.info().counts["plot"] == 2


def test_packing_again_brings_what_is_still_under_way(store, checkout, tmp_path):
    made = checkout()
    add_plot(made, "A")
    made.pack(tmp_path, ANN)
    add_plot(made, "B")
    receipt, paths = made.pack(tmp_path, ANN)
    assert receipt.status == "pending" and len(paths) == 2 == len(list(tmp_path.glob("*.insop")))
    for path in paths:
        (store.folder / "inbox" / path.name).write_bytes(path.read_bytes())
    assert [applied.receipt.status for applied in inbox.apply(store)] == ["ok", "ok"]
    assert store.info().counts["plot"] == 2


def test_edits_of_a_row_that_is_under_way_come_after_it(store, checkout, tmp_path):
    made = checkout()
    add_plot(made, "A")
    _, (path,) = made.pack(tmp_path, ANN)
    (store.folder / "inbox" / path.name).write_bytes(path.read_bytes())
    inbox.apply(store)
    sql(made.path, "UPDATE plot SET code = 'B'")
    receipt = made.contribute(store, ANN)
    assert (receipt.status, receipt.counts["plot"]["update"]) == ("ok", 1)
    assert store.info().counts["plot"] == 1


def test_a_refused_package_is_kept_with_the_reason(store, checkout, tmp_path):
    plot = insert("plot")
    push(store, plot)
    made = checkout()
    sql(made.path, "UPDATE plot SET code = 'mine'")
    _, (path,) = made.pack(store.folder / "inbox", ANN)
    push(store, update(plot, 1, code="theirs"))
    (applied,) = inbox.apply(store)
    assert applied.receipt.status == "conflict" and applied.path.parent.name == "refused"
    assert stored(store, plot)["code"] == "theirs" and applied.path.is_file()


def test_what_is_not_right_is_not_packed(store, checkout, tmp_path):
    made = checkout()
    add_plot(made, None)
    receipt, paths = made.pack(tmp_path, ANN)
    assert receipt.status == "invalid" and paths == [] and list(tmp_path.glob("*.insop")) == []


def repacked(path, **entries):
    with zipfile.ZipFile(path) as package:
        contents = {name: package.read(name) for name in package.namelist()}
    contents.update(entries)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in contents.items():
            if content is not None:
                package.writestr(name, content)


TAMPERED = {
    "changed": lambda path: repacked(path, **{"changeset.json": b'{"format":"insop-changeset/1"}'}),
    "extra file": lambda path: repacked(path, **{"../../evil.sh": b"x"}),
    "no manifest": lambda path: repacked(path, **{"manifest.json": None}),
    "other manifest": lambda path: repacked(path, **{"manifest.json": b'["x"]'}),
    "bomb": lambda path: repacked(path, **{"changeset.json": b" " * 50_000_000}),
    "cut": lambda path: path.write_bytes(path.read_bytes()[:-40]),
    "junk": lambda path: path.write_bytes(b"\x00\xff" * 500),
    "empty": lambda path: path.write_bytes(b""),
    "flipped bit": lambda path: path.write_bytes(bytes([*path.read_bytes()[:200], path.read_bytes()[200] ^ 4, *path.read_bytes()[201:]])),
}  # fmt: skip


@pytest.mark.parametrize("name", TAMPERED)
def test_a_package_that_cannot_be_trusted_is_put_aside_and_the_others_are_applied(store, name):
    place = store.folder / "inbox"
    bad = packages.write(contribution(store, *(insert("dataset", title=f"D{n}") for n in range(20))), place)
    good = packages.write(contribution(store, insert("plot")), place)
    TAMPERED[name](bad)
    with pytest.raises(errors.BadPackage, match=bad.stem):
        packages.read(bad)
    applied = {one.path.name: one for one in inbox.apply(store)}
    assert isinstance(applied[bad.name].problem, errors.BadPackage)
    assert applied[bad.name].path.parent.name == "refused" and applied[good.name].receipt.status == "ok"
    assert store.info().rev == 1 and store.info().counts["dataset"] == 0


def test_two_contributions_under_one_id_are_not_both_taken(store):
    sent = contribution(store, insert("plot"))
    store.push(sent)
    from dataclasses import replace

    packages.write(replace(sent, changes=(insert("plot"),)), store.folder / "inbox")
    (applied,) = inbox.apply(store)
    assert isinstance(applied.problem, errors.PushIdReused) and store.info().counts["plot"] == 1


def test_packages_are_parts_too(store, checkout, tmp_path, monkeypatch):
    from insop_plugin.stores import sending

    made = checkout()
    for n in range(7):
        add_plot(made, f"P{n}")
    monkeypatch.setattr(sending, "PACKAGE_LIMIT", 3)
    receipt, paths = made.pack(store.folder / "inbox", ANN)
    assert receipt.pending == 7 == sum(receipt.pending for receipt in made.receipts())
    assert len(paths) == 3 and [applied.receipt.status for applied in inbox.apply(store)] == ["ok"] * 3
    made.pull(store)
    assert len(made.pending()) == 0 and store.info().counts["plot"] == 7
