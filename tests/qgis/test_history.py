"""The past of a record, what reviewers said of it, and former versions that come back as edits."""

import pytest
from qgis.core import QgsProject, QgsSettings
from qgis.gui import QgsGui

from insop_plugin.adapters import exchange, settings
from insop_plugin.core.changes import Change, Identity, new_id
from insop_plugin.gui import actions, steps, windows
from insop_plugin.gui.form import open_form
from insop_plugin.gui.history import controller, deleted, feature_action, returned
from insop_plugin.gui.session import Session
from insop_plugin.stores.checkout import open_checkout
from insop_plugin.stores.geopackage import opened
from insop_plugin.stores.protocol import Decision
from tests.qgis import small_dataset
from tests.stores.make import BOB, EVE, feed, push

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
    QgsProject.instance().clear()
    current.stop()


@pytest.fixture
def rest(qtbot):
    def wait(name):
        dialog = windows._open[name]
        qtbot.waitUntil(lambda: dialog.task is None, timeout=30_000)
        qtbot.wait(20)
        qtbot.waitUntil(lambda: dialog.task is None, timeout=30_000)
        return dialog

    return wait


def edit(path, text, *values):
    with opened(path) as connection:
        connection.execute(text, values)


def uid_of(store, collection, name):
    rows = ((key, row) for key, row in feed(store).items() if key[0] == collection and row)
    return next(key[1] for key, row in rows if name in (row.get("name"), row.get("code")))


def renamed_and_moved(store, path):
    """Send a new name and place of the well; return its identity."""
    edit(path, "UPDATE site SET name = 'Old well' WHERE name = 'Well'")
    assert open_checkout(path).contribute(store, ANA).is_stored
    return uid_of(store, "site", "Old well")


def lines(tree):
    items = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
    return [[item.text(column) for column in range(tree.columnCount())] for item in items]


def test_versions_are_told_newest_first_with_what_each_changed(session, store, path, rest):
    uid = renamed_and_moved(store, path)
    assert store.review(new_id(), EVE, [Decision("site", uid, 2, "rejected", "Which well?")]).is_stored
    controller.open_history(session, "site", uid)
    dialog = rest("history")
    assert [line[1:] for line in lines(dialog.versionsTree)] == [
        [EVE.name, "Reviewed", "Rejected"], ["Ana Díaz", "Changed", "Submitted"], ["Ann", "Added", "Submitted"],
    ]  # fmt: skip
    assert dialog.headLabel.text() == "Site Old well"
    assert dialog.noteLabel.text().endswith("(revision 3). Reason: Which well?")
    dialog.versionsTree.setCurrentItem(dialog.versionsTree.topLevelItem(1))
    assert lines(dialog.valuesTree)[0] == ["Name", "Well", "Old well"]
    assert dialog.noteLabel.text().startswith("Changed by Ana Díaz, IGAC, ")


def test_a_version_comes_back_as_an_edit_only(session, store, path, rest):
    uid = renamed_and_moved(store, path)
    exchange.update(path)
    controller.open_history(session, "site", uid)
    dialog = rest("history")
    assert not dialog.mainButton.isEnabled()  # the last version is what there is
    dialog.versionsTree.setCurrentItem(dialog.versionsTree.topLevelItem(1))
    dialog.mainButton.click()
    rest("history")
    (change,) = open_checkout(path).pending().changes
    assert (change.action, change.values) == ("update", {"name": "Well"})
    assert feed(store)["site", uid]["name"] == "Old well"
    assert "back as an edit" in dialog.problemLabel.text()


def test_edits_that_would_give_way_are_asked_about(session, store, path, rest, monkeypatch):
    uid = renamed_and_moved(store, path)
    edit(path, "UPDATE site SET name = 'My well' WHERE name = 'Old well'")
    controller.open_history(session, "site", uid)
    dialog = rest("history")
    monkeypatch.setattr(dialog.controller, "_is_wanted", lambda _question: False)
    dialog.mainButton.click()
    assert open_checkout(path).pending().changes[0].values == {"name": "My well"}


def test_an_accepted_plot_is_withdrawn_with_what_belongs_to_it(session, store, path, rest):
    rows = [(key, row["rev"]) for key, row in feed(store).items() if key[0] in ("plot", "sample", "observation")]
    assert store.review(new_id(), EVE, [Decision(*key, rev, "accepted") for key, rev in rows]).is_stored
    exchange.update(path)
    gone, kept = uid_of(store, "plot", "P0"), uid_of(store, "plot", "P1")
    controller.open_history(session, "plot", gone)
    dialog = rest("history")
    assert dialog.withdrawButton.isVisible()
    dialog.controller.withdraw("Mixed up in the laboratory.")
    dialog = rest("history")
    assert dialog.problemLabel.text() == "4 records are withdrawn." and not dialog.withdrawButton.isVisible()
    states = {key: row["state"] for key, row in feed(store).items()}
    assert states["plot", gone] == "withdrawn" and states["plot", kept] == "accepted"
    assert sorted(state for key, state in states.items() if key[0] == "observation") == ["accepted", "withdrawn", "withdrawn"]
    assert store.history("plot", gone)[-1].reason == "Mixed up in the laboratory."


def test_only_what_is_accepted_and_not_ones_own_can_be_withdrawn(session, store, path, rest):
    uid = renamed_and_moved(store, path)
    controller.open_history(session, "site", uid)
    assert not rest("history").withdrawButton.isVisible()  # it waits
    assert store.review(new_id(), EVE, [Decision("site", uid, 2, "accepted")]).is_stored
    controller.open_history(session, "site", uid)
    assert not rest("history").withdrawButton.isVisible()  # Ana sent it herself


def test_what_was_accepted_and_returned_since_can_be_withdrawn(session, store, path, rest):
    uid = renamed_and_moved(store, path)
    assert store.review(new_id(), EVE, [Decision("site", uid, 2, "accepted")]).is_stored
    assert push(store, Change("site", "update", uid, 3, {"name": "Bob's well"}), who=BOB).is_stored
    assert store.review(new_id(), EVE, [Decision("site", uid, 4, "rejected", "Not his.")]).is_stored
    open_checkout(path).pull(store)
    controller.open_history(session, "site", uid)
    dialog = rest("history")
    assert dialog.withdrawButton.isVisible()
    dialog.controller.withdraw("There never was a well.")
    rest("history")
    assert feed(store)["site", uid]["state"] == "withdrawn"


def test_a_record_that_was_never_sent_has_no_history(session, rest):
    controller.open_history(session, "site", new_id())
    dialog = rest("history")
    assert "never sent" in dialog.noteLabel.text() and not dialog.mainButton.isEnabled()


def test_history_is_asked_for_by_the_selection(session, store, rest):
    with pytest.raises(controller.NoRecordChosen):
        controller.open_chosen(session)
    layer = session.layer("site", "Point")
    layer.selectAll()
    controller.open_chosen(session)
    assert rest("history").headLabel.text() == "Site Well"


def test_deleted_records_come_back_as_new_ones(session, store, path, rest, qtbot):
    gone = uid_of(store, "plot", "P1")
    edit(path, "DELETE FROM observation WHERE sample_uid IN (SELECT uid FROM sample WHERE plot_uid = ?)", gone)
    edit(path, "DELETE FROM sample WHERE plot_uid = ?", gone)
    edit(path, "DELETE FROM plot WHERE uid = ?", gone)
    assert open_checkout(path).contribute(store, ANA).is_stored
    deleted.open_deleted(session)
    dialog = rest("deleted")
    model = dialog.controller.model
    names = [model.data(model.index(n, 0)).strip() for n in range(model.rowCount())]
    assert names == ["Plot P1", "Sample S1", "Observation Pb"]
    assert dialog.headLabel.text() == "Training valley: 3 records were deleted"
    assert dialog.mainButton.text() == "&Restore 3 records"
    dialog.childrenCheck.setChecked(False)
    assert dialog.mainButton.text() == "&Restore 1 record"
    dialog.childrenCheck.setChecked(True)
    dialog.mainButton.click()
    qtbot.waitUntil(lambda: "deleted" not in windows._open, timeout=30_000)
    found = open_checkout(path).pending()
    assert {name: counts["insert"] for name, counts in found.counts().items()} == {"plot": 1, "sample": 1, "observation": 1}
    assert gone not in {change.uid for change in found}


def test_a_sample_without_its_plot_is_refused_in_words(session, store, path, rest):
    gone = uid_of(store, "plot", "P1")
    edit(path, "DELETE FROM observation WHERE sample_uid IN (SELECT uid FROM sample WHERE plot_uid = ?)", gone)
    edit(path, "DELETE FROM sample WHERE plot_uid = ?", gone)
    edit(path, "DELETE FROM plot WHERE uid = ?", gone)
    assert open_checkout(path).contribute(store, ANA).is_stored
    deleted.open_deleted(session)
    dialog = rest("deleted")
    dialog.rowsView.setCurrentIndex(dialog.controller.model.index(1, 0))
    dialog.mainButton.click()
    rest("deleted")
    assert "Restore that record too" in dialog.problemLabel.text() and not len(open_checkout(path).pending())


@pytest.fixture
def came_back(session, store, path):
    """Return the identity of a well that Ana sent, Eve returned, and an update brought back."""
    uid = renamed_and_moved(store, path)
    assert store.review(new_id(), EVE, [Decision("site", uid, 2, "rejected", "Which well?")]).is_stored
    assert len(exchange.update(path).verdicts) == 1
    return uid


def test_what_was_returned_is_listed_with_its_reason(session, came_back, rest):
    returned.open_returned(session)
    dialog = rest("returned")
    (line,) = lines(dialog.rowsTree)
    assert (line[:4], line[5]) == (["Site Old well", "returned", "Which well?", EVE.name], "Ana Díaz")
    assert dialog.headLabel.text() == "1 record was returned: mend it and send it again."
    assert dialog.reasonText.toPlainText().endswith("returned – Which well?")
    assert dialog.mainButton.isEnabled() and dialog.zoomButton.isEnabled()


def test_what_others_sent_is_listed_when_asked_for(session, came_back, rest):
    settings.remember_identity(Identity("Carlos"))
    returned.open_returned(session)
    dialog = rest("returned")
    assert len(lines(dialog.rowsTree)) == 1 and not dialog.mineCheck.isEnabled()  # nothing of one's own: all is shown


def test_the_dock_tells_of_records_that_came_back(session, came_back, path):
    from insop_plugin.adapters import checkout_facts, review_facts

    review_facts.forget()
    facts = checkout_facts.read(path)
    assert (facts.returned, facts.to_review) == (1, 14)  # of the 15 rows sent the well is decided
    told = steps.states(steps.Situation(facts))
    assert (told[6].text, told[6].offer) == ("1 record was returned to you.", "returned")
    assert told[7].text == "14 rows wait for a decision" and told[7].is_ready
    assert steps.states(steps.Situation(facts, decisions=3))[7].text == "3 decisions not sent"


def test_the_form_shows_state_reason_and_the_way_to_the_history(session, came_back, qgis_iface, rest):
    action = feature_action.HistoryAction(lambda layer, feature: controller.open_of_feature(session, layer, feature), qgis_iface.mainWindow())
    QgsGui.mapLayerActionRegistry().addMapLayerAction(action)
    layer = session.layer("site", "Point")
    form = open_form(layer, next(layer.getFeatures()), qgis_iface)
    note = form.dialog.noteLabel.text()
    assert note.startswith("Review state: Rejected") and "Which well?" in note and EVE.name in note
    form.dialog.noteLabel.linkActivated.emit("history")
    assert rest("history").headLabel.text() == "Site Old well"
    assert not action.canRunUsingLayer(None)
    QgsGui.mapLayerActionRegistry().removeMapLayerAction(action)
    form.dialog.leave()


def test_an_update_tells_what_reviewers_said(session, store, path, qgis_iface, qtbot):
    uid = renamed_and_moved(store, path)
    assert store.review(new_id(), EVE, [Decision("site", uid, 2, "accepted", "Good.")]).is_stored
    bar = qgis_iface.messageBar()
    bar.clearWidgets()
    actions.start(actions.named("pull"), session)
    qtbot.waitUntil(lambda: bar.currentItem() is not None, timeout=10_000)
    assert "Reviewers had something to say on 1 record." in bar.currentItem().text()
