"""Slow work beside the user interface: a QGIS task with progress and cancel."""

import inspect
from collections.abc import Callable

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from insop_plugin.adapters.messages import log, note
from insop_plugin.core.errors import Cancelled

_running: set["Background"] = set()  # QGIS keeps no Python reference: without this a task vanishes half-way


PASSING = QgsTask.Flag.CanCancel | QgsTask.Flag.CancelWithoutPrompt


class Background(QgsTask):
    """One function run beside the user interface; its result arrives in the main thread."""

    said = pyqtSignal(str)  # words about what happens, for whoever looks on

    def __init__(self, description: str, work: Callable[["Background"], object], is_passing: bool = False):
        super().__init__(description, PASSING if is_passing else QgsTask.Flag.CanCancel)
        self.work = work
        self.done: Callable[[object], None] | None = None
        self.failed: Callable[[Exception], None] | None = None
        self.result: object = None
        self.error: Exception | None = None

    def run(self) -> bool:
        """Work; QGIS calls this in another thread, so no widget and no layer is touched."""
        try:
            self.result = self.work(self)
        except Exception as error:
            # Broad on purpose: whatever leaves this method is lost between threads, and with it done and failed.
            # finished() logs it and hands it on unchanged; what ends the interpreter is no Exception and passes.
            self.error = error
        return self.error is None

    def finished(self, succeeded: bool) -> None:
        """Hand over the result or the failure; QGIS calls this in the main thread."""
        _running.discard(self)
        if succeeded and not self.isCanceled():
            if self.done:
                self.done(self.result)
            return
        error = self.error or Cancelled()
        if not isinstance(error, Cancelled):
            log(error)
        if self.failed:
            self.failed(error)

    def report(self, share: float) -> None:
        """Show the share done; raises `Cancelled` when the user has cancelled."""
        if self.isCanceled():
            raise Cancelled()
        self.setProgress(100 * share)

    def detach(self) -> None:
        """Cancel and tell nobody: whoever asked is gone."""
        self.done = self.failed = None
        self.cancel()


def in_background(
    description: str,
    function: Callable,
    *args: object,
    done: Callable | None = None,
    failed: Callable | None = None,
    said: Callable[[str], None] | None = None,
    is_passing: bool = False,
    **kwargs: object,
) -> Background:
    """Run a function as a QGIS task.

    Args:
        description: what the user reads in the status bar.
        function: the work; where it has parameters `progress` or `say` it is given them.
        done: called with the result, in the main thread.
        failed: called with the exception (`Cancelled` after a cancel), in the main thread.
        said: called with what the work says, in the main thread.
        is_passing: a look in passing, for which QGIS need not ask before it closes.
    """
    wanted = inspect.signature(function).parameters.keys() - kwargs.keys()

    def work(task: Background) -> object:
        known = {"progress": task.report, "say": task.said.emit}
        return function(*args, **kwargs, **{name: known[name] for name in known if name in wanted})

    task = Background(description, work, is_passing)
    task.done, task.failed = done, failed
    task.said.connect(note)
    if said:
        task.said.connect(said)  # before the start: the first words may come at once
    _running.add(task)
    QgsApplication.taskManager().addTask(task)
    return task


def in_passing(description: str, function: Callable, *args: object, **kwargs: object) -> Background:
    """Run a function as a task that may be left at any moment, see `in_background`."""
    return in_background(description, function, *args, is_passing=True, **kwargs)


def stop_all() -> None:
    """Cancel every running task without telling anybody; for the plugin's unload."""
    for task in tuple(_running):
        task.detach()
