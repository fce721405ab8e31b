"""Work beside the user interface: its end arrives in the main thread, whatever it is."""

import threading

import pytest
from qgis.core import QgsApplication, QgsTask

from insop_plugin.adapters import tasks
from insop_plugin.core.errors import Cancelled, InsopError
from insop_plugin.gui.windows import WorkDialog


class Refused(InsopError):
    template = "Row {row} is not right."


@pytest.fixture
def ended(qtbot):
    """Return a callable that runs a function in the background and returns how it ended."""

    def run(function, *args, **kwargs):
        seen = {}

        def note(name):
            return lambda value: seen.update({name: value, "thread": threading.current_thread()})

        seen["task"] = tasks.in_background("Test", function, *args, done=note("done"), failed=note("failed"), **kwargs)
        qtbot.waitUntil(lambda: "thread" in seen, timeout=10_000)
        return seen

    return run


def test_the_result_arrives_in_the_main_thread(ended):
    seen = ended(lambda a, b: (a + b, threading.current_thread()), 2, b=3)
    result, worker = seen["done"]
    assert result == 5
    assert worker is not threading.main_thread() and seen["thread"] is threading.main_thread()


def test_a_refusal_arrives_as_it_was_raised(ended):
    def refuse():
        raise Refused(row=7)

    error = ended(refuse)["failed"]
    assert isinstance(error, Refused) and error.facts == {"row": 7}


def test_a_bug_is_told_and_logged_with_its_place(ended):
    lines = []
    received = QgsApplication.messageLog().messageReceived

    def note(text, tag, *_level):
        lines.append((tag, text))

    received.connect(note)
    error = ended(lambda: {}["missing"])["failed"]
    received.disconnect(note)
    assert isinstance(error, KeyError)
    assert any(tag == "INSOP" and "KeyError" in text and "test_tasks.py" in text for tag, text in lines)


def test_a_function_with_a_progress_gets_one(ended):
    def work(progress):
        progress(0.25)
        return "done"

    seen = ended(work)
    assert seen["done"] == "done"


def test_words_said_at_once_reach_who_looks_on(ended):
    heard = []

    def work(say):
        say("Waiting")
        return "done"

    ended(work, said=lambda text: heard.append((text, threading.current_thread())))
    assert heard == [("Waiting", threading.main_thread())]


def test_a_dialog_hears_what_is_said_before_the_start_returns(qtbot):
    def at_once(_description, function, *, said, done, failed):
        done(function(said))

    dialog = WorkDialog("load", background=at_once)
    qtbot.addWidget(dialog)
    dialog.work("Test", lambda say: say("Waiting"), done=lambda _: None, failed=pytest.fail)
    assert dialog.problemLabel.text() == "Waiting"


def test_cancel_ends_the_work_at_its_next_report(qtbot):
    started, seen = threading.Event(), []

    def work(progress):
        started.set()
        while True:
            progress(0.5)

    task = tasks.in_background("Test", work, failed=seen.append)
    assert started.wait(10)
    task.cancel()
    qtbot.waitUntil(lambda: bool(seen), timeout=10_000)
    assert isinstance(seen[0], Cancelled)


def test_a_detached_task_tells_nobody(qtbot):
    release, seen = threading.Event(), []
    task = tasks.in_background("Test", release.wait, 10, done=seen.append, failed=seen.append)
    task.detach()
    release.set()
    qtbot.waitUntil(lambda: task not in tasks._running, timeout=10_000)
    assert seen == []


def test_unloading_stops_all_tasks(qtbot):
    seen = []

    def work(progress):
        while True:
            progress(0.1)

    tasks.in_background("Test", work, failed=seen.append)
    tasks.in_background("Test", work, failed=seen.append)
    tasks.stop_all()
    qtbot.waitUntil(lambda: not tasks._running, timeout=10_000)
    assert seen == []


def test_qgis_closes_without_a_question_during_a_look_in_passing_only(qtbot):
    go_on = threading.Event()
    looks, works = (start("Test", go_on.wait, 10) for start in (tasks.in_passing, tasks.in_background))
    asked = [bool(task.flags() & QgsTask.Flag.CancelWithoutPrompt) for task in (looks, works)]
    go_on.set()
    assert asked == [True, False]
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0, timeout=10_000)
