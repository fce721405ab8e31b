"""Analyse: questions in groups, found by words, each opening a tool that is filled in and runs as it stands."""

import processing
import pytest
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import Qt

from insop_plugin.adapters import point_facts, result_layers, settings
from insop_plugin.adapters.answer_group import AnswerGroup, hide
from insop_plugin.adapters.layer_marks import collection_of
from insop_plugin.adapters.point_facts import Fact
from insop_plugin.core import model
from insop_plugin.gui import analyse, answers, questions, windows
from insop_plugin.gui.question_tree import QuestionTree
from insop_plugin.gui.session import Session
from insop_plugin.processing.provider import InsopProvider
from insop_plugin.stores import results
from tests.qgis import small_dataset
from tests.stores.make import insert, point, push

SIDE = 8
CONTAMINANTS = ("Pb", "Zn", "Cd", "Al")


@pytest.fixture(scope="module", autouse=True)
def provider(qgis_app, qgis_processing):
    made = InsopProvider()
    QgsApplication.processingRegistry().addProvider(made)
    yield made
    QgsApplication.processingRegistry().removeProvider(made)


@pytest.fixture(scope="module")
def checkout(tmp_path_factory):
    """A checkout of a valley with 64 plots, four elements in each, three of them high in one corner, Cd partly below a limit."""
    folder = tmp_path_factory.mktemp("analyse")
    made = small_dataset.store(folder / "store")
    rows = []
    for n in range(SIDE * SIDE):
        column, row = n % SIDE, n // SIDE
        plot = insert("plot", code=f"G{n}", country="ITA", geom=point(11.5 + column / 50, 44.5 + row / 50))
        sample = insert("sample", plot_uid=plot.uid, code=f"G{n}", country="ITA", upper_depth_cm=0, lower_depth_cm=20)
        is_high = column < 3 and row < 3
        rows += [plot, sample]
        for place, code in enumerate(CONTAMINANTS):
            value = (200.0 if is_high and code != "Al" else 20.0) + 0.1 * ((n * 7 + place * 3) % 17)
            below = code == "Cd" and n % 9 == 8
            number = {"censor": "left", "value": None, "censor_limit": 1.0} if below else {"value": value, "censor": "none"}
            rows.append(insert("observation", sample_uid=sample.uid, contaminant=code, procedure="AR", unit="mg/kg", **number))
    receipt = push(made, *rows)
    assert receipt.status == "ok", receipt
    return small_dataset.checkout(made, folder / "valley.gpkg")


@pytest.fixture
def session(qgis_iface, qgis_new_project, checkout):
    QgsSettings().remove("insop")
    current = Session(qgis_iface)
    current.open(checkout)
    yield current
    windows.close_all()
    QgsProject.instance().clear()
    current.stop()


@pytest.fixture
def dialog(session, qtbot):
    analyse.open_analyse(session)
    found = windows._open["analyse"]
    qtbot.waitUntil(lambda: found.task is None and bool(found.controller.found), timeout=30_000)
    return found


def points_of(session, code=""):
    series = results.longest_of(results.series_of(session.checkout_path))
    mine = tuple(one for one in series if code in ("", one.contaminant))
    order = result_layers.PointsOrder(session.checkout_path, mine, "half_limit", f"{session.checkout_path}-{code or 'all'}.gpkg")
    result_layers.make_points(order)
    return result_layers.show_points(order, session.project)


def items_of(dialog):
    return dialog.controller.questions._items()


def choose(dialog, label):
    item = next(one for one in items_of(dialog) if one.data(0, Qt.ItemDataRole.UserRole).label == label)
    dialog.questionTree.setCurrentItem(item)


def test_each_question_has_a_tool_with_these_parameters():
    for question in questions.QUESTIONS:
        tool = QgsApplication.processingRegistry().algorithmById(question.tool)
        names = {parameter.name() for parameter in tool.parameterDefinitions()}
        assert {question.input, *question.given} <= names, question.label
        assert "{n}" in question.verb and question.tip.endswith(".")
        assert not question.collection or ("SOURCES" in names and model.collection(question.collection))


def test_questions_stand_in_groups_and_are_found_by_the_words_of_their_tools(dialog):
    assert [dialog.questionTree.topLevelItem(n).text(0) for n in range(4)] == list(questions.groups())
    dialog.searchEdit.setText("kulldorff")
    assert [item.text(0) for item in items_of(dialog) if not item.isHidden()] == ["In which circle do high values crowd most?"]
    assert dialog.controller.questions.chosen().tool == "insop:scan"
    assert dialog.mainButton.text().replace("&", "").startswith("Scan ")
    dialog.searchEdit.setText("no such thing")
    assert all(item.isHidden() for item in items_of(dialog))
    dialog.searchEdit.clear()
    assert dialog.controller.questions.chosen().tool == "insop:scan"
    dialog.controller.questions.keep()
    assert settings.value("question") == "In which circle do high values crowd most?"
    again = QuestionTree(dialog.questionTree.__class__(), dialog.searchEdit.__class__(), lambda: None)
    assert again.chosen().tool == "insop:scan"


def test_a_question_about_all_contaminants_asks_for_none(dialog):
    choose(dialog, "Which contaminants come together?")
    assert not dialog.contaminantBox.isEnabled() and not dialog.methodBox.isEnabled() and not dialog.censoredBox.isEnabled()
    assert dialog.countsLabel.text().startswith("All 5 contaminants, each by the method with most of its results.")
    choose(dialog, "Where are hot spots?")
    assert dialog.contaminantBox.isEnabled()
    assert dialog.tipLabel.text() == "Shows where high or low values crowd together more than chance would have it."


def test_points_tell_how_a_tool_is_filled_in(session):
    facts = point_facts.facts_of(points_of(session, "Zn"))
    assert facts[Fact.TRANSFORM] == point_facts.LOG10
    assert facts[Fact.HIGH] == 200  # 9 of 64 plots have 200.0 to 201.6: a tenth lies above 200.4, rounded down to three digits
    assert facts[Fact.REACH] == 3200  # the extent of 11.1 by 15.6 km has room for 64 plots 1.64 km apart; twice that
    every = point_facts.facts_of(points_of(session))
    assert every[Fact.TRACE] == "Cd,Pb,Zn"  # no major element, nothing that few samples have


@pytest.mark.parametrize("question", questions.QUESTIONS, ids=lambda question: f"{question.tool[6:]}-{question.collection}")
def test_one_click_answers_a_question(session, question):
    points = points_of(session, "" if question.has_several else "Zn")
    given = {question.input: points, **questions.filled(question, point_facts.facts_of(points))}
    if question.collection:
        layers = [layer for layer in session.layers() if collection_of(layer) == question.collection]
        given["SOURCES"] = answers._near(question.collection, layers, points, session)
        assert given["SOURCES"].featureCount() == {"source": 3, "site": 2}[question.collection]  # the mine lies elsewhere
    tool = QgsApplication.processingRegistry().algorithmById(question.tool)
    sinks = [one.name() for one in tool.destinationParameterDefinitions() if not one.flags() & one.Flag.FlagOptional]
    done = processing.run(question.tool, {**given, **dict.fromkeys(sinks, "TEMPORARY_OUTPUT")})
    assert all(done[name] is not None for name in sinks)
    assert answers.said(tool, done)


def test_nothing_near_is_said_in_words(session):
    points, mine = points_of(session, "Zn"), session.layer("source", "Point")
    mine.setSubsetString("name = 'Alpine mine'")
    with pytest.raises(point_facts.NothingNear, match="None of the 1 records of “Mines” lies in the sampled area"):
        point_facts.near([mine], points, "Mines")


def test_an_answer_has_a_group_with_its_result_on_top_and_former_answers_are_switched_off(session):
    first, second = points_of(session, "Zn"), points_of(session, "Pb")
    old, new = AnswerGroup(session.project, "Old"), AnswerGroup(session.project, "New")
    old.show_inputs([first])
    new.show_inputs([second])
    result = processing.run("native:buffer", {"INPUT": first, "DISTANCE": 0.01, "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]
    session.project.addMapLayer(result)
    new.show_results([result])
    root = session.project.layerTreeRoot()
    group = root.findGroup("New")
    assert [node.layer().id() for node in group.findLayers()] == [result.id(), second.id()]
    assert group.itemVisibilityChecked() and not root.findGroup("Old").itemVisibilityChecked()
    root.removeChildNode(group)  # by a user, while the tool runs again
    new.show_results([result])
    assert [node.layer().id() for node in root.findGroup("New").findLayers()] == [result.id()]


def test_what_an_answer_takes_off_the_map_comes_back_with_the_next_one(session):
    points, root = points_of(session, "Zn"), session.project.layerTreeRoot()
    AnswerGroup(session.project, "Answer").show_inputs([points])
    plots, sites = session.layer("plot").id(), session.layer("site", "Point").id()

    def seen():
        return [root.findLayer(one).itemVisibilityChecked() for one in (points.id(), plots, sites)]

    hide(session.project, [points.id(), plots, sites])
    assert seen() == [False, False, False]
    hide(session.project, [plots])
    assert seen() == [False, False, True]  # points of a former answer stay off in their group
    root.findLayer(plots).setItemVisibilityChecked(True)  # by the user
    hide(session.project, [])
    assert seen() == [False, True, True]
