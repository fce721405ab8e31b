"""Review: what contributors sent is shown beside what was accepted, decided by row or whole, and sent after a summary."""

import pytest
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QTreeView

from insop_plugin.adapters import review_drafts, review_layers, settings
from insop_plugin.adapters.review_data import QueueRow
from insop_plugin.core import model, vocabulary
from insop_plugin.core.changes import Identity, new_id
from insop_plugin.core.deciding import Choice, Draft, Rows, Waiting
from insop_plugin.gui import values, windows
from insop_plugin.gui.review import controller, rows_model
from insop_plugin.gui.session import Session
from insop_plugin.stores.protocol import Decision
from tests.qgis import small_dataset
from tests.stores.make import EVE, feed, insert, point, push, update

FOCAL = Identity("Eve, focal point", "Ministry", "ITA")
ANA = Identity("Ana Díaz", "IGAC", "COL", "CC-BY-4.0", "public_exact")


@pytest.fixture
def store(tmp_path):
    """Return the small store: one accepted plot was moved by Ana, one source was sent new, the rest waits as loaded."""
    made = small_dataset.store(tmp_path / "store")
    rows = [key for key, row in feed(made).items() if row]
    assert made.review(new_id(), EVE, [Decision(*key, 1, "accepted") for key in rows]).is_stored
    return made


def row_named(store, collection, name):
    return next(row for (kind, _), row in feed(store).items() if kind == collection and row and name in (row.get("name"), row.get("code")))


@pytest.fixture
def sent(store):
    """Return what Ana sent: a moved plot with a new sample and its result, and a new source."""
    plot = row_named(store, "plot", "P0")
    sample = insert("sample", plot_uid=plot["uid"], code="S9", upper_depth_cm=20.0, lower_depth_cm=40.0)
    lead = insert("observation", sample_uid=sample.uid, value=9.0)
    source = insert("source", name="Tannery", geom=point(11.58, 44.5))
    moved = update(type("C", (), {"collection": "plot", "uid": plot["uid"]}), plot["rev"], geom=point(11.501, 44.5), code="P0b")
    assert push(store, moved, sample, lead, source, who=ANA).is_stored
    return {"plot": plot["uid"], "sample": sample.uid, "observation": lead.uid, "source": source.uid}


@pytest.fixture
def session(store, sent, qgis_iface, qgis_new_project, tmp_path):
    QgsSettings().remove("insop")
    settings.remember_identity(FOCAL)
    current = Session(qgis_iface)
    current.open(small_dataset.checkout(store, tmp_path / "valley.gpkg"))
    yield current
    windows.close_all()
    QgsProject.instance().clear()
    current.stop()


@pytest.fixture
def rest(qtbot):
    def wait(dialog):
        qtbot.waitUntil(lambda: dialog.task is None and not dialog.controller.soon.isActive(), timeout=30_000)

    return wait


@pytest.fixture
def dialog(session, rest):
    controller.open_review(session)
    made = windows._open["review"]
    rest(made)
    rest(made)
    return made


def lines(dialog):
    listed = dialog.controller.model
    return [tuple(listed.data(listed.index(n, column)).strip() for column in range(4)) for n in range(listed.rowCount())]


def choose(dialog, *names):
    listed, view = dialog.controller.model, dialog.rowsView
    view.selectionModel().clear()
    for n, row in enumerate(listed.listed):
        if row.name in names:
            flags = view.selectionModel().SelectionFlag
            view.selectionModel().setCurrentIndex(listed.index(n, 0), flags.Select | flags.Rows)


def fields(tree):
    items = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
    return {item.text(0): (item.text(1), item.text(2)) for item in items}


def state_of(store, collection, uid):
    return feed(store)[collection, uid]["state"]


def test_contributions_and_their_rows_are_listed_owners_first(dialog):
    item = dialog.batchesTree.topLevelItem(0)
    assert dialog.batchesTree.topLevelItemCount() == 1
    assert (item.text(0), item.text(1)) == ("Ana Díaz, IGAC", "COL")
    assert item.text(3) == "Potential sources 1 · Plots 1 · Samples 1 · Observations 1"
    assert [line[:2] for line in lines(dialog)] == [
        ("Potential source Tannery", "New"),
        ("Plot P0b", "Changed: Plot code, Shape on the map"),
        ("Sample S9", "New"),
        ("Observation Pb", "New"),
    ]
    assert dialog.headLabel.text() == "Training valley: 4 rows wait for a decision, in 1 contribution."


def test_a_changed_row_shows_what_was_accepted_and_how_far_it_moved(dialog):
    choose(dialog, "P0b")
    shown = fields(dialog.valuesTree)
    assert shown["Plot code"] == ("P0", "P0b")
    before, now = shown["Shape on the map"]
    assert before == "Point (11.5 44.5)" and now.startswith("moved 79.5 m · ")  # 0.001° at 44.5° N on WGS 84: 79.52 m
    assert dialog.valuesTree.topLevelItem(0).font(0).bold()
    assert shown["Country"] == ("Italy", "Italy")


def test_the_map_has_the_old_place_in_grey_and_the_new_ones_by_decision(dialog):
    found = {layer.name(): layer for layer in dialog.controller.layers.layers}
    assert sorted(found) == ["Before, as accepted", "Contributed"]
    assert found["Contributed"].featureCount() == 2 and found["Before, as accepted"].featureCount() == 1
    assert QgsProject.instance().layerTreeRoot().findGroups()[0].name() == review_layers.GROUP
    choose(dialog, "Tannery")
    dialog.acceptButton.click()
    decided = {feature["name"]: feature["decision"] for feature in found["Contributed"].getFeatures()}
    assert decided == {"Tannery": "accepted", "P0b": "submitted"}


def test_findings_of_the_rules_stand_beside_the_row(store, session, rest):
    assert push(store, insert("source", name="Doubtful", evidence=None), who=ANA).is_stored
    controller.open_review(session)
    dialog = windows._open["review"]
    rest(dialog)
    rest(dialog)
    dialog.batchesTree.setCurrentItem(dialog.batchesTree.topLevelItem(1))
    rest(dialog)
    assert "warning" in lines(dialog)[0][2]
    texts = [dialog.saidList.item(n).text() for n in range(dialog.saidList.count())]
    assert any("vidence" in text for text in texts)


def test_a_review_is_sent_after_its_summary(dialog, store, sent, rest):
    choose(dialog, "Tannery")
    dialog.reasonBox.setEditText("No such place.")
    dialog.rejectButton.click()
    choose(dialog, "S9")
    dialog.acceptButton.click()
    assert [line[3] for line in lines(dialog)] == ["Reject: No such place.", "Accept", "Accept", "Accept"]
    assert dialog.mainButton.text() == "Look &over 4 decisions…"
    dialog.mainButton.click()
    assert dialog.summaryLabel.text() == "This will be sent to the store: 3 accepted, 1 rejected."
    top = dialog.summaryTree.topLevelItem(0)
    assert top.text(1) == "3 accepted, 1 rejected" and top.child(0).text(1) == "Reject: No such place."
    assert state_of(store, "source", sent["source"]) == "submitted"  # nothing is sent yet
    assert dialog.mainButton.text() == "&Send: 3 accepted, 1 rejected"
    dialog.mainButton.click()
    rest(dialog)
    rest(dialog)
    assert {name: state_of(store, name, uid) for name, uid in sent.items()} == {
        "source": "rejected", "plot": "accepted", "sample": "accepted", "observation": "accepted",
    }  # fmt: skip
    assert store.history("source", sent["source"])[-1].reason == "No such place."
    assert dialog.headLabel.text() == "Training valley: Nothing waits for a decision."
    assert dialog.controller.begun.draft.choices == {} and not dialog.mainButton.isEnabled()


def test_a_rejection_needs_a_reason_and_takes_along_what_belongs_to_the_row(dialog):
    choose(dialog, "P0b")
    dialog.rejectButton.click()
    assert "needs a reason" in dialog.problemLabel.text() and dialog.controller.begun.draft.choices == {}
    dialog.reasonBox.setCurrentIndex(0)
    dialog.rejectButton.click()
    assert [line[3].partition(":")[0] for line in lines(dialog)] == ["", "Reject", "Reject", "Reject"]
    choose(dialog, "Pb")
    dialog.acceptButton.click()
    assert "belong to a rejected one" in dialog.problemLabel.text()
    choose(dialog, "P0b")
    dialog.clearButton.click()
    assert [line[3] for line in lines(dialog)] == ["", "", "", ""]


def test_the_whole_contribution_at_once_with_a_remark(dialog):
    dialog.reasonBox.setEditText("Thank you.")
    dialog.acceptAllButton.click()
    assert {line[3] for line in lines(dialog)} == {"Accept: Thank you."}


def test_own_rows_are_grey_and_stay_undecided(dialog, store, session, rest):
    push(store, insert("dataset", title="Mine"), who=FOCAL)
    dialog.controller.refresh()
    rest(dialog)
    dialog.batchesTree.setCurrentItem(dialog.batchesTree.topLevelItem(1))
    rest(dialog)
    assert lines(dialog)[0][3] == "Your own" and not dialog.acceptButton.isEnabled() and not dialog.acceptAllButton.isEnabled()
    listed = dialog.controller.model
    tip = listed.data(listed.index(0, rows_model.DECISION), Qt.ItemDataRole.ToolTipRole)
    assert "somebody else has to decide" in tip


def test_a_row_changed_meanwhile_comes_back_and_the_other_decisions_are_done(dialog, store, sent, rest):
    dialog.acceptAllButton.click()
    source = row_named(store, "source", "Tannery")
    again = update(type("C", (), {"collection": "source", "uid": source["uid"]}), source["rev"], name="Old tannery")
    assert push(store, again, who=Identity("Bob")).is_stored
    dialog.mainButton.click()
    dialog.mainButton.click()
    rest(dialog)
    rest(dialog)
    assert "1 row was changed meanwhile: look at it again." in dialog.problemLabel.text()
    assert state_of(store, "plot", sent["plot"]) == "accepted" and state_of(store, "source", sent["source"]) == "submitted"
    assert [line[0] for line in lines(dialog)] == ["Potential source Old tannery"]
    assert dialog.controller.begun.draft.choices == {}


def test_decisions_on_other_rows_stay_when_the_queue_is_read_again(dialog, store, rest):
    dialog.acceptAllButton.click()
    source = row_named(store, "source", "Tannery")
    push(store, update(type("C", (), {"collection": "source", "uid": source["uid"]}), source["rev"], name="Old tannery"))
    dialog.refreshButton.click()
    rest(dialog)
    rest(dialog)
    assert [line[3] for line in lines(dialog)] == ["Accept", "Accept", "Accept"]
    dialog.batchesTree.setCurrentItem(dialog.batchesTree.topLevelItem(1))
    rest(dialog)
    assert [line[0] + line[3] for line in lines(dialog)] == ["Potential source Old tannery"]


def test_closing_keeps_the_decisions_and_takes_the_layers_off_the_map(dialog, session, rest):
    dialog.acceptAllButton.click()
    dialog.closeButton.click()
    assert not QgsProject.instance().layerTreeRoot().findGroups() or all(
        group.name() != review_layers.GROUP for group in QgsProject.instance().layerTreeRoot().findGroups()
    )
    (begun,) = session.reviews.values()
    assert len(begun.draft.choices) == 4
    controller.open_review(session)
    again = windows._open["review"]
    rest(again)
    rest(again)
    assert {line[3] for line in lines(again)} == {"Accept"}


def test_decisions_for_one_store_wait_while_another_is_looked_at(dialog, session, rest, tmp_path):
    first = session.checkout_path
    dialog.acceptAllButton.click()
    session.open(small_dataset.checkout(small_dataset.store(tmp_path / "other"), tmp_path / "other.gpkg"))
    dialog.controller.refresh()
    rest(dialog)
    rest(dialog)
    assert len(lines(dialog)) == 15 and {line[3] for line in lines(dialog)} == {""}
    session.open(first)
    dialog.controller.refresh()
    rest(dialog)
    rest(dialog)
    assert [line[3] for line in lines(dialog)] == ["Accept"] * 4


def test_decisions_outlive_qgis_where_their_row_is_still_the_same(dialog, session, store, rest):
    dialog.reasonBox.setEditText("Thank you.")
    dialog.acceptAllButton.click()
    dialog.closeButton.click()
    session.reviews.clear()  # as in a new session of QGIS
    source = row_named(store, "source", "Tannery")
    push(store, update(type("C", (), {"collection": "source", "uid": source["uid"]}), source["rev"], name="Old tannery"))
    controller.open_review(session)
    again = windows._open["review"]
    rest(again)
    rest(again)
    assert [line[3] for line in lines(again)] == ["Accept: Thank you."] * 3
    again.batchesTree.setCurrentItem(again.batchesTree.topLevelItem(1))
    rest(again)
    assert [line[0] + line[3] for line in lines(again)] == ["Potential source Old tannery"]
    (begun,) = (again.controller.begun,)
    assert len(review_drafts.load(begun.store_id)) == 4
    again.mainButton.click()
    again.mainButton.click()
    rest(again)
    rest(again)
    assert review_drafts.load(begun.store_id) == {}


@pytest.mark.parametrize("text", ["", "{", "[]", '{"format": "insop-review/1"}', '{"format": "insop-review/1", "decisions": [[1]]}'])
def test_a_broken_file_of_kept_decisions_is_as_none(text):
    path = review_drafts._path("broken")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    assert review_drafts.load("broken") == {}
    review_drafts.save("broken", {})
    assert not path.exists()


def test_another_project_takes_the_layers_away_without_harm(dialog):
    layers = dialog.controller.layers.layers
    QgsProject.instance().removeMapLayers([layer.id() for layer in layers])
    dialog.acceptAllButton.click()
    assert {line[3] for line in lines(dialog)} == {"Accept"}
    dialog.closeButton.click()


def test_keys_decide_and_go_on(dialog, qtbot):
    dialog.rowsView.setFocus()
    choose(dialog, "Tannery")
    qtbot.keyClick(dialog.rowsView, Qt.Key.Key_A)
    assert lines(dialog)[0][3] == "Accept" and dialog.controller.deciding._chosen()[0].name == "P0b"
    dialog.reasonBox.setEditText("Moved without a reason.")
    qtbot.keyClick(dialog.rowsView, Qt.Key.Key_R)
    assert lines(dialog)[1][3] == "Reject: Moved without a reason."
    choose(dialog, "Tannery")
    qtbot.keyClick(dialog.rowsView, Qt.Key.Key_Delete)
    assert lines(dialog)[0][3] == ""


def test_the_list_can_be_cut_to_what_is_open_or_doubted(dialog):
    choose(dialog, "Tannery")
    dialog.acceptButton.click()
    dialog.showBox.setCurrentIndex(dialog.showBox.findData(rows_model.OPEN))
    assert [line[0] for line in lines(dialog)] == ["Plot P0b", "Sample S9", "Observation Pb"]
    dialog.showBox.setCurrentIndex(dialog.showBox.findData(rows_model.DECIDED))
    assert [line[0] for line in lines(dialog)] == ["Potential source Tannery"]


def test_flags_are_shown_by_their_labels():
    column = model.collection("plot").column("qc_flags")
    labels = {int(term.code): term.label for term in vocabulary.terms("qc_flag")}
    low, high = sorted(labels)[:2]
    assert values.value_words(column, low + high) == f"{labels[low]}, {labels[high]}" and values.value_words(column, 0) == "0"


def test_a_list_of_many_rows_is_asked_only_for_what_it_shows(qtbot):
    asked = []

    class Counting(rows_model.RowsModel):
        def data(self, index, role=Qt.ItemDataRole.DisplayRole):
            asked.append(index.row())
            return super().data(index, role)

    view = QTreeView()
    qtbot.addWidget(view)
    view.setUniformRowHeights(True)
    many = Counting(view)
    view.setModel(many)
    view.resize(600, 300)
    view.show()
    rows = [QueueRow(("dataset", str(n)), "p", {"uid": str(n)}, f"Part {n}") for n in range(50_000)]
    draft = Draft(Rows({row.key: Waiting(1) for row in rows}))
    many.show(rows_model.Shown(rows, draft))
    many.redraw(draft.decide([rows[0].key], Choice("accepted")))
    qtbot.waitUntil(lambda: bool(asked), timeout=5000)
    qtbot.wait(50)
    assert len(set(asked)) < 200
