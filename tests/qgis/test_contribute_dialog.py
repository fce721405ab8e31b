"""Contribute: what would be sent is shown as it is, and what becomes of it is said, kept and never lost."""

import json
import shutil

import pytest
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMessageBox

from insop_plugin.adapters import exchange, preview, settings
from insop_plugin.core.changes import Identity, Receipt, new_id
from insop_plugin.gui import contribute, contribute_map, contribute_view, editing, receipts, term_boxes, windows
from insop_plugin.gui.session import Session
from insop_plugin.stores import errors
from insop_plugin.stores.checkout import open_checkout
from insop_plugin.stores.geopackage import opened
from insop_plugin.stores.protocol import Decision
from insop_plugin.stores.reviews import Queue
from tests.qgis import small_dataset
from tests.stores.make import EVE, feed

ANA = Identity("Ana Díaz", "IGAC", "COL", "CC-BY-4.0", "public_exact")


@pytest.fixture
def store(tmp_path):
    return small_dataset.store(tmp_path / "store")


@pytest.fixture
def path(store, tmp_path):
    return small_dataset.checkout(store, tmp_path / "valley.gpkg")


@pytest.fixture
def session(path, qgis_iface, qgis_new_project):
    QgsSettings().remove("insop")
    settings.remember_identity(ANA)
    current = Session(qgis_iface)
    current.open(path)
    yield current
    windows.close_all()
    for layer in current.layers():
        layer.rollBack()
    QgsProject.instance().clear()
    current.stop()


@pytest.fixture
def opened_dialog(session, qtbot):
    """Return a callable that opens the dialog and waits until it has looked at the edits."""

    def open_it():
        contribute.open_contribute(session)
        dialog = windows._open["contribute"]
        qtbot.waitUntil(lambda: dialog.task is None, timeout=30_000)
        return dialog

    return open_it


@pytest.fixture
def rest(qtbot):
    def wait(dialog):
        qtbot.waitUntil(lambda: dialog.task is None, timeout=30_000)

    return wait


def edit(path, text, *values):
    with opened(path) as connection:
        connection.execute(text, values)


def two_edits(path):
    """Rename and doubt a source, delete a site."""
    edit(path, "UPDATE source SET name = 'Old tannery', certainty = 'possible' WHERE name = 'Works'")
    edit(path, "DELETE FROM site WHERE name = 'Yard'")


def lines(tree):
    found = []
    for n in range(tree.topLevelItemCount()):
        top = tree.topLevelItem(n)
        found.append((top.text(0), top.text(1)))
        found += [(f"- {top.child(c).text(0)}", top.child(c).text(1)) for c in range(top.childCount())]
    return found


def values(tree):
    items = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
    return {item.text(0): (item.text(1), item.text(2)) for item in items}


def test_without_edits_there_is_nothing_to_send(opened_dialog):
    dialog = opened_dialog()
    assert dialog.headLabel.text() == "There is nothing to send: the store has all you did."
    assert not dialog.mainButton.isEnabled() and not dialog.packageButton.isEnabled()


def test_every_row_is_listed_with_what_happens_to_it(opened_dialog, path):
    two_edits(path)
    dialog = opened_dialog()
    assert lines(dialog.changesTree) == [
        ("Potential sources", "1 changed"),
        ("- Old tannery", "changed"),
        ("Sites", "1 deleted"),
        ("- Yard", "deleted"),
    ]
    assert dialog.headLabel.text() == "Training valley: 1 changed, 1 deleted."
    assert dialog.mainButton.text() == "&Send 2 changes" and dialog.mainButton.isEnabled()


def test_a_row_shows_its_fields_before_and_after_in_words(opened_dialog, path):
    two_edits(path)
    edit(path, "UPDATE source SET emission_pathways = '{\"air\"}' WHERE name = 'Old tannery'")
    dialog = opened_dialog()
    dialog.changesTree.setCurrentItem(dialog.changesTree.topLevelItem(0).child(0))
    assert values(dialog.valuesTree) == {
        "Name": ("Works", "Old tannery"),
        "Certainty": ("Confirmed", "Possible"),
        "Pathways": ("Air, Dust", "Air"),
    }


def test_a_deleted_row_shows_all_it_had(opened_dialog, path):
    two_edits(path)
    dialog = opened_dialog()
    dialog.changesTree.setCurrentItem(dialog.changesTree.topLevelItem(1).child(0))
    shown = values(dialog.valuesTree)
    assert shown["Name"] == ("Yard", "") and shown["Shape on the map"][0].startswith("Polygon")


def test_the_map_has_a_layer_for_each_kind_of_change(opened_dialog, path):
    two_edits(path)
    dialog = opened_dialog()
    colours = {}
    for layer in dialog.canvas.changed_layers:
        colours[layer.name()] = layer.renderer().symbol().color().name()
        assert layer.featureCount() == 1
    assert colours == {"update": contribute_map.COLOURS["update"], "delete": contribute_map.COLOURS["delete"]}


def test_after_a_big_import_the_list_stays_short(path):
    rows = 600
    from pandas import DataFrame

    from insop_plugin.stores.intake import add_rows

    add_rows(path, {"dataset": DataFrame({"country": ["ITA"] * rows, "title": [f"Part {n}" for n in range(rows)]})})
    found = preview.read(path)
    assert found.total == rows and len(found.rows) == preview.ROWS_SHOWN


def test_sending_stores_the_changes_and_keeps_the_receipt(opened_dialog, path, store, rest, session):
    two_edits(path)
    dialog = opened_dialog()
    dialog.mainButton.click()
    rest(dialog)
    assert store.info().rev == 2 and len(open_checkout(path).pending()) == 0
    (receipt,) = open_checkout(path).receipts()
    assert (receipt.status, receipt.accepted, receipt.actor, receipt.licence) == ("ok", 2, "Ana Díaz", "CC-BY-4.0")
    assert "contribute" not in windows._open


def test_an_error_of_the_rules_blocks_and_is_told(opened_dialog, path):
    edit(path, "UPDATE site SET status = NULL WHERE name = 'Well'")
    dialog = opened_dialog()
    assert dialog.verdictLabel.text().startswith("1 error keeps this from being sent.")
    assert "Site status" in dialog.verdictLabel.text() and dialog.checkButton.isVisible()
    assert not dialog.mainButton.isEnabled() and dialog.missingLabel.text() == "Mend the errors first."


def test_a_doubt_of_the_rules_does_not_block(opened_dialog, path):
    edit(path, "UPDATE source SET evidence = NULL WHERE name = 'Works'")
    dialog = opened_dialog()
    assert "you may send all the same" in dialog.verdictLabel.text() and dialog.mainButton.isEnabled()


def test_nobody_sends_without_a_name_or_a_licence(opened_dialog, path):
    two_edits(path)
    dialog = opened_dialog()
    dialog.nameEdit.clear()
    assert not dialog.mainButton.isEnabled() and dialog.missingLabel.text() == "Say who you are."
    dialog.nameEdit.setText("Ana")
    term_boxes.choose(dialog.licenceBox, "")
    assert not dialog.mainButton.isEnabled() and dialog.missingLabel.text() == "Choose a licence."


def test_unsaved_edits_are_only_saved_when_the_user_says_so(session, path, qgis_iface):
    layer = session.layer("site", "Point")
    layer.startEditing()
    layer.changeAttributeValue(layer.allFeatureIds().pop(), layer.fields().indexOf("name"), "Old well")
    contribute.open_contribute(session)
    assert "contribute" not in windows._open and layer.isModified()
    editing.save(session)
    assert not layer.isEditable() and len(open_checkout(path).pending()) == 1


def test_a_conflict_names_the_row_keeps_the_edits_and_can_be_decided(opened_dialog, path, store, rest, tmp_path):
    other = small_dataset.checkout(store, tmp_path / "other.gpkg")
    edit(other, "UPDATE source SET name = 'Theirs' WHERE name = 'Works'")
    assert open_checkout(other).contribute(store, Identity("Bob", licence="CC-BY-4.0")).status == "ok"
    edit(path, "UPDATE source SET name = 'Mine' WHERE name = 'Works'")
    dialog = opened_dialog()
    dialog.mainButton.click()
    rest(dialog)
    rest(dialog)
    assert "rows were changed in the store meanwhile" in dialog.problemLabel.text()
    assert "Bob" in dialog.problemLabel.text() and len(open_checkout(path).pending()) == 1
    exchange.update(path)
    dialog.controller.look()
    rest(dialog)
    assert dialog.mineButton.isVisible() and not dialog.mainButton.isEnabled()
    dialog.mineButton.click()
    rest(dialog)
    rest(dialog)
    assert dialog.mainButton.isEnabled() and not dialog.mineButton.isVisible()
    dialog.mainButton.click()
    rest(dialog)
    assert store.info().rev == 3


def test_a_deletion_of_accepted_data_is_told_before_it_is_sent_and_given_up(opened_dialog, path, store, rest, monkeypatch):
    """The store would refuse all of it; what else was done stays."""
    (accepted,) = [row for (name, _), row in feed(store).items() if name == "site" and row["name"] == "Yard"]
    store.review(new_id(), EVE, [Decision("site", accepted["uid"], accepted["rev"], "accepted")])
    open_checkout(path).pull(store)
    two_edits(path)
    dialog = opened_dialog()
    assert "ask the National Focal Point to withdraw it" in dialog.verdictLabel.text() and not dialog.mainButton.isEnabled()
    assert dialog.takeBackButton.isVisible() and not dialog.takeBackButton.isEnabled()
    choose(dialog, "Yard")
    buttons = QMessageBox.StandardButton
    for answer, left in ((buttons.Cancel, 2), (buttons.Yes, 1)):
        monkeypatch.setattr(QMessageBox, "question", lambda *asked, answer=answer: answer)
        dialog.takeBackButton.click()
        rest(dialog)
        assert len(open_checkout(path).pending()) == left
    assert dialog.mainButton.isEnabled() and "accepted" not in dialog.verdictLabel.text()
    dialog.mainButton.click()
    rest(dialog)
    assert feed(store)["site", accepted["uid"]]["state"] == "accepted"


def test_what_was_added_is_not_given_up_here(opened_dialog, path):
    edit(path, "INSERT INTO site (country, name) VALUES ('ITA', 'New one')")
    dialog = opened_dialog()
    choose(dialog, "New one")
    assert not dialog.takeBackButton.isEnabled()


def choose(dialog, name):
    """Select the row of that name."""
    (item,) = dialog.changesTree.findItems(name, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    dialog.changesTree.setCurrentItem(item)


def test_offline_the_edits_wait_or_travel_as_a_package(opened_dialog, path, store, rest, tmp_path):
    two_edits(path)
    shutil.move(store.folder, tmp_path / "away")
    dialog = opened_dialog()
    assert "is not connected" in dialog.problemLabel.text()
    assert not dialog.mainButton.isEnabled() and dialog.packageButton.isEnabled()
    (tmp_path / "stick").mkdir()
    dialog.controller.pack(str(tmp_path / "stick"))
    rest(dialog)
    rest(dialog)
    assert len(list((tmp_path / "stick").glob("*.insop"))) == 1
    assert open_checkout(path).receipts()[0].status == "pending"


def test_a_store_that_moved_is_found_again_and_another_one_refused(opened_dialog, path, store, rest, tmp_path):
    two_edits(path)
    moved = shutil.move(store.folder, tmp_path / "away")
    other = small_dataset.store(tmp_path / "other-store")
    with pytest.raises(errors.WrongStore):
        exchange.store_moved(path, other.address)
    exchange.store_moved(path, str(moved))
    dialog = opened_dialog()
    assert dialog.targetText.text() == str(moved) and dialog.mainButton.isEnabled()


def test_a_failure_while_sending_leaves_everything_to_be_sent_again(opened_dialog, path, store, rest, tmp_path):
    two_edits(path)
    dialog = opened_dialog()
    shutil.move(store.folder, tmp_path / "away")
    dialog.mainButton.click()
    rest(dialog)
    assert "There is no INSOP store at" in dialog.problemLabel.text()
    shutil.move(tmp_path / "away", store.folder)
    dialog.controller.look()
    rest(dialog)
    assert dialog.mainButton.text() == "&Send 2 changes" and dialog.mainButton.isEnabled()


def test_receipts_are_listed_newest_first_and_saved(session, path, store, rest, tmp_path):
    for name in ("first", "second"):
        edit(path, "UPDATE site SET name = ? WHERE status = 'SS4'", name)
        exchange.send(path, ANA)
    dialog = receipts.open_receipts(session)
    rest(dialog)
    tree = dialog.receiptsTree
    assert [tree.topLevelItem(n).text(3) for n in range(tree.topLevelItemCount())] == ["3", "2"]
    assert "Who: Ana Díaz" in dialog.receiptText.toPlainText() and "revision 3" in dialog.receiptText.toPlainText()
    receipt = open_checkout(path).receipts()[0]
    dialog.controller.save(receipt, str(tmp_path / "receipt.json"))
    dialog.controller.save(receipt, str(tmp_path / "receipt.txt"))
    kept = Receipt.from_json(json.loads((tmp_path / "receipt.json").read_text(encoding="utf-8")))
    assert kept == receipt and "Ana Díaz" in (tmp_path / "receipt.txt").read_text(encoding="utf-8")


def test_a_receipt_tells_what_became_of_its_rows_in_review(session, path, store, rest):
    two_edits(path)
    sent = exchange.send(path, ANA)
    (row,) = store.queue(Queue(push_id=sent.push_id)).entries
    assert store.review("r1", Identity("Eve"), [Decision(row.collection, row.uid, row.row["rev"], "rejected", "Why?")]).is_stored
    exchange.update(path)
    dialog = receipts.open_receipts(session)
    rest(dialog)
    item = dialog.receiptsTree.topLevelItem(0)
    assert (item.text(1), item.text(2), item.text(4)) == ("in the store", "2", "1 returned")  # the other row was deleted


def test_a_receipt_that_cannot_be_written_is_said(tmp_path):
    controller = receipts.ReceiptsController.__new__(receipts.ReceiptsController)
    with pytest.raises(errors.InsopError, match="receipt.json"):
        controller.save(Receipt("ok", "id"), str(tmp_path / "missing" / "receipt.json"))


def test_counts_are_said_with_their_nouns():
    assert contribute_view._counts_words({"insert": 2, "update": 0, "delete": 1}) == "2 added, 1 deleted"
