"""The steps and the session behind them: what is said, when it is said anew, and what is offered."""

import shutil

import pytest
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtWidgets import QLabel

from insop_plugin.adapters import checkout_facts, settings
from insop_plugin.adapters.checkout_facts import CheckoutFacts
from insop_plugin.core.rules import Finding
from insop_plugin.gui import actions, steps
from insop_plugin.gui.dock import InsopDock
from insop_plugin.gui.session import Session
from insop_plugin.stores import errors
from tests.qgis import small_dataset

COUNTS = {"sample": 1240, "source": 86, "site": 3, "plot": 310, "observation": 5000}


def facts(**given):
    known = {"path": "a.gpkg", "title": "Valley", "address": "/stick", "is_store_near": True, "counts": COUNTS}
    return CheckoutFacts(**{**known, **given})


def said(**given):
    return {number: state.text for number, state in steps.states(steps.Situation(**given)).items()}


def finding(severity):
    return Finding("site", "u", "status", "rule", severity, "wrong", "mend it")


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("dock")
    return small_dataset.checkout(small_dataset.store(folder / "store"), folder / "valley.gpkg")


@pytest.fixture
def path(made, tmp_path):
    return str(shutil.copy(made, tmp_path / "valley.gpkg"))


@pytest.fixture
def session(qgis_iface, qgis_new_project):
    QgsSettings().remove("insop")
    current = Session(qgis_iface)
    yield current
    for layer in current.layers():
        layer.rollBack()
    QgsProject.instance().clear()
    current.stop()


@pytest.fixture
def dock(session, qtbot):
    made = InsopDock(session)
    qtbot.addWidget(made)
    yield made
    made.stop()


def texts(dock):
    return {number: card.stateLabel.text() for number, card in dock.cards.items()}


def test_every_step_says_how_far_it_is():
    pulled = facts(pulled="2024-05-17T10:00:00.000Z", changes=12)
    told = said(facts=pulled, findings=(finding("error"), finding("warning"), finding("error")))
    assert told[1].startswith("1,240 samples, 86 sources, 3 sites · updated ") and "2024" in told[1].replace("/24", "2024")
    assert told[2] == "86 potential sources, 3 sites"
    assert told[3] == "310 plots, 1,240 samples, 5,000 results"
    assert told[4] == "2 errors, 1 warning"
    assert told[5] == "5,000 results to look at"
    assert told[6] == "12 changes not sent"


def test_nothing_wrong_and_not_checked_are_not_the_same():
    assert said(facts=facts(), findings=())[4] == "Nothing is wrong."
    assert said(facts=facts(), findings=None)[4] == "Not checked since the last change."


def test_changes_on_their_way_are_not_called_unsent():
    assert said(facts=facts(waiting=3))[6] == "3 changes wait for an answer"


def test_offline_is_a_normal_state():
    assert steps.store_line(facts(is_store_near=False)).startswith("Working offline")
    assert steps.states(steps.Situation(facts(is_store_near=False)))[6].is_ready


def test_without_a_dataset_every_step_offers_the_first_one():
    told = steps.states(steps.Situation())
    assert told[1].main == "load" and told[1].offer == "training"
    assert all(not told[n].is_ready and told[n].offer == "load" for n in range(2, 7))


def test_the_dataset_of_last_time_is_offered_first():
    assert steps.states(steps.Situation(last_title="valley"))[1].main == "reopen"


def test_analysing_needs_results_and_offers_the_import():
    state = steps.states(steps.Situation(facts(counts={"sample": 3})))[5]
    assert not state.is_ready and state.offer == "import"


def test_every_action_can_be_found_and_has_words():
    import importlib

    for action in actions.ACTIONS:
        module, _, function = action.opener.partition(":")
        assert callable(getattr(importlib.import_module(f"insop_plugin.gui.{module}"), function)), action.name
        assert action.tip and actions.plain_label(action)


def test_a_step_started_without_a_dataset_offers_to_load_one(session, qgis_iface):
    actions.start(actions.named("contribute"), session)
    item = qgis_iface.messageBar().currentItem() if hasattr(qgis_iface.messageBar(), "currentItem") else None
    assert item is None or "Load a dataset first" in item.text()


def test_opening_a_checkout_brings_its_layers_and_its_state(dock, session, path, qtbot):
    assert dock.page.titleLabel.text() == "Soil pollution in six steps"
    session.open(path)
    qtbot.waitUntil(lambda: dock.page.titleLabel.text() == "Training valley", timeout=20_000)
    assert texts(dock)[3] == "2 plots, 2 samples, 3 results"
    assert dock.cards[6].mainButton.isEnabled()
    assert session.layer("source", "LineString").featureCount() == 1
    assert settings.last_checkout() == path


def test_saved_edits_are_counted_without_asking(dock, session, path, qtbot):
    session.open(path)
    layer = session.layer("site", "Point")
    layer.startEditing()
    layer.changeAttributeValue(layer.allFeatureIds().pop(), layer.fields().indexOf("name"), "Old well")
    assert [one.name() for one in session.unsaved()] == ["Sites (points)"]
    assert layer.commitChanges()
    qtbot.waitUntil(lambda: texts(dock)[6] == "1 change not sent", timeout=20_000)


def test_edits_make_an_earlier_check_worthless(session, path, qtbot):
    session.open(path)
    session.checked([])
    assert session.findings == ()
    layer = session.layer("site", "Point")
    layer.startEditing()
    layer.changeAttributeValue(layer.allFeatureIds().pop(), layer.fields().indexOf("name"), "Old well")
    layer.commitChanges()
    assert session.findings is None


def test_closing_the_project_closes_the_dataset(dock, session, path, qtbot):
    session.open(path)
    qtbot.waitUntil(lambda: dock.page.titleLabel.text() == "Training valley", timeout=20_000)
    QgsProject.instance().clear()
    assert session.checkout_path == ""
    qtbot.waitUntil(lambda: dock.cards[1].main == "reopen", timeout=20_000)
    assert "valley" in texts(dock)[1]


def test_a_project_with_a_checkout_inside_is_followed(session, path, tmp_path, qtbot):
    session.open(path)
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "work.qgz"))
    project.clear()
    assert session.checkout_path == ""
    project.read(str(tmp_path / "work.qgz"))
    assert session.checkout_path == path
    assert session.layer("plot").featureCount() == 2


def test_a_file_that_is_no_checkout_leaves_what_is_open(session, path, tmp_path):
    session.open(path)
    (tmp_path / "other.gpkg").write_text("no database")
    with pytest.raises(errors.NotACheckout):
        session.open(str(tmp_path / "other.gpkg"))
    assert session.checkout_path == path and session.layers()


def test_a_checkout_that_vanished_is_said_in_words(dock, session, path, qtbot, monkeypatch):
    def gone(_path):
        raise errors.NotACheckout(path="valley.gpkg", reason="the file does not exist")

    monkeypatch.setattr(checkout_facts, "read", gone)
    session.open(path)
    qtbot.waitUntil(lambda: "is no INSOP checkout" in dock.page.titleLabel.text(), timeout=20_000)


def test_names_with_marks_of_html_are_shown_as_text(dock, session, path, qtbot):
    settings.remember("checkout", path)
    dock.cards[1].show_state(steps.StepState("<b>1 & 2</b>", "load"))
    assert dock.cards[1].stateLabel.text() == "&lt;b&gt;1 &amp; 2&lt;/b&gt;"


def test_no_label_of_the_dock_is_cut(dock, qtbot):
    dock.resize(300, 700)
    dock.show()
    qtbot.waitExposed(dock)
    for label in dock.findChildren(QLabel):
        if label.isVisible() and label.text() and not label.wordWrap():
            assert label.sizeHint().width() <= label.width() + 1, label.text()
