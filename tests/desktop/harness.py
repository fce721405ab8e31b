"""Runs inside the real QGIS: sizes the window, offers hands and eyes to a script, reports, and quits.

The script is a Python file with a function `main(desk)`; what it returns (JSON) and any failure go into
the file INSOP_DESKTOP_REPORT, pictures into INSOP_DESKTOP_PICTURES. It may also be a generator function:
each `yield` gives the time back to QGIS for that many seconds (None: until nothing is waiting).
"""

import importlib.util
import inspect
import json
import os
import sys
import threading
import time
import traceback
from pathlib import Path

from qgis.core import QgsApplication, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget
from qgis.utils import iface, noted_failures, plugins

REPORT = Path(os.environ["INSOP_DESKTOP_REPORT"])
PICTURES = Path(os.environ["INSOP_DESKTOP_PICTURES"])
SCRIPT = Path(os.environ["INSOP_DESKTOP_SCRIPT"])
PATIENCE_S = float(os.environ["INSOP_DESKTOP_PATIENCE"])
WIDTH, HEIGHT = (int(part) for part in os.environ["INSOP_DESKTOP_SIZE"].split("x"))
LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier


class Desk:
    """Hands and eyes for a script: find, click, type, wait, grab."""

    def __init__(self):
        self.iface = iface
        self.window = iface.mainWindow()
        self.canvas = iface.mapCanvas()
        self.project = QgsProject.instance()
        self.pictures = []

    @property
    def plugin(self):
        """The plugin object that QGIS made."""
        return plugins["insop_plugin"]

    def find(self, name, kind=QWidget, inside=None):
        """Return the visible widget of that objectName, in `inside` or anywhere; the newest where there are several."""
        places = [inside] if inside else QApplication.topLevelWidgets()
        every = [child for place in places for child in [place, *place.findChildren(kind)]]
        found = [child for child in every if child.objectName() == name]
        seen = [child for child in found if isinstance(child, kind) and child.isVisible()]
        if not seen:
            state = "hidden" if found else "nowhere"
            raise LookupError(f"No visible widget {name!r}: it is {state}. Dialogs open: {self.dialogs()}")
        return seen[-1]

    def dialogs(self):
        """Return the object names (or classes) of the open dialogs."""
        return [widget.objectName() or type(widget).__name__ for widget in _open_dialogs()]

    def click(self, target, position=None, button=LEFT, inside=None):
        """Click a widget (or the one of that objectName) with the mouse, at its middle or at a QPoint in it."""
        widget = self.find(target, inside=inside) if isinstance(target, str) else target
        if not widget.isEnabled():
            raise LookupError(f"{widget.objectName()!r} is disabled: {widget.toolTip() or 'no tooltip says why'}")
        QTest.mouseClick(widget, button, PLAIN, position or _middle(widget))
        self.settle()

    def click_text(self, text, inside=None):
        """Click the visible button with that text; mnemonic marks are ignored."""
        places = [inside] if inside else QApplication.topLevelWidgets()
        buttons = [one for place in places for one in place.findChildren(QAbstractButton) if one.isVisible()]
        for button in buttons:
            if button.text().replace("&", "") == text:
                return self.click(button)
        raise LookupError(f"No visible button says {text!r}; there are {sorted(b.text() for b in buttons if b.text())}")

    def type(self, target, text, inside=None):
        """Put the cursor into a widget, replace its text by typing."""
        widget = self.find(target, inside=inside) if isinstance(target, str) else target
        self.click(widget)
        QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(widget, text)
        self.settle()

    def soon(self, action, seconds=0.5):
        """Do something later: what a script says before it opens a dialog that waits for an answer."""
        QTimer.singleShot(int(1000 * seconds), action)

    def click_map(self, x, y, button=LEFT):
        """Click the map canvas at map coordinates, as a hand would: move, press, release."""
        self.move_on_map(x, y)
        QTest.mouseClick(self.canvas.viewport(), button, PLAIN, self._pixel(x, y))
        self.settle()

    def move_on_map(self, x, y):
        """Move the mouse over the map canvas to map coordinates."""
        QTest.mouseMove(self.canvas.viewport(), self._pixel(x, y))
        self.settle()

    def double_click_map(self, x, y):
        """Double-click the map canvas at map coordinates."""
        QTest.mouseDClick(self.canvas.viewport(), LEFT, PLAIN, self._pixel(x, y))
        self.settle()

    def settle(self, seconds=0.0):
        """Let QGIS do what is waiting, for at least that long."""
        end = time.monotonic() + seconds
        while True:
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            if time.monotonic() >= end:
                return
            time.sleep(0.01)

    def wait_for(self, condition, seconds=30.0, what=""):
        """Wait until condition() is true and return its value; fail with `what` when it takes too long."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.settle(0.05)
            value = condition()
            if value:
                return value
        raise TimeoutError(f"Waited {seconds:.0f} s in vain for {what or inspect.getsource(condition).strip()}")

    def wait_for_tasks(self, seconds=120.0):
        """Wait until no background task is running."""
        self.wait_for(lambda: QgsApplication.taskManager().countActiveTasks() == 0, seconds, "the background tasks")

    def wait_for_map(self, seconds=30.0):
        """Redraw the map and wait until it is drawn."""
        self.canvas.refresh()
        self.settle(0.1)
        self.wait_for(lambda: not self.canvas.isDrawing(), seconds, "the map to be drawn")

    def messages(self):
        """Return the texts that stand in the message bar, newest first."""
        items = iface.messageBar().items() if hasattr(iface.messageBar(), "items") else []
        return [f"{item.title()}: {item.text()}" if item.title() else item.text() for item in items]

    def grab(self, name, widget=None):
        """Save a picture of the screen, or of one widget, as NAME.png; returns its path."""
        self.settle(0.2)
        path = PICTURES / f"{name}.png"
        picture = widget.grab() if widget else QApplication.primaryScreen().grabWindow(0)
        if not picture.save(str(path)):
            raise OSError(f"The picture {path} could not be written.")
        self.pictures.append(str(path))
        return path

    def _pixel(self, x, y):
        point = self.canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
        return QPoint(round(point.x()), round(point.y()))


def _open_dialogs():
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog) and widget.isVisible()]


def _middle(widget):
    """Return where to click: on the mark of a check box, else in the middle."""
    area = widget.rect()
    wide_mark = widget.metaObject().className() in ("QCheckBox", "QRadioButton")
    return QPoint(min(10, area.width() // 2), area.height() // 2) if wide_mark else area.center()


class Run:
    """One script from its start to QGIS's exit."""

    def __init__(self):
        self.desk = Desk()
        self.failures = noted_failures  # from before the start: a plugin that did not load
        if "insop_plugin" not in plugins and not self.failures:
            self.failures.append("QGIS did not load the plugin.")
        self.result = None
        sys.excepthook = self._note  # QGIS's own would open a dialog and wait
        self.patience = QTimer(singleShot=True, interval=int(1000 * PATIENCE_S))
        self.patience.timeout.connect(self._stuck)

    def start(self):
        """Size the window and run the script's main."""
        self.desk.window.setGeometry(0, 0, WIDTH, HEIGHT)
        iface.newProject()  # the map instead of the welcome page
        iface.messageBar().clearWidgets()
        self.desk.settle(0.3)
        self.patience.start()
        try:
            answer = _script().main(self.desk)
        except BaseException:  # the report must be written whatever happened
            self._failed()
            return
        self.steps = answer if inspect.isgenerator(answer) else None
        if self.steps:
            self._step()
        else:
            self._done(answer)

    def _step(self):
        try:
            seconds = next(self.steps)
        except StopIteration as end:
            self._done(end.value)
        except BaseException:
            self._failed()
        else:
            QTimer.singleShot(int(1000 * (seconds or 0)), self._step)

    def _note(self, *failure):
        self.failures.append("".join(traceback.format_exception(*failure)))
        traceback.print_exception(*failure)

    def _failed(self):
        self.failures.append(traceback.format_exc())
        self._end()

    def _stuck(self):
        tasks = [f"{task.description()} ({task.status()}, {task.progress():.0f} %)" for task in QgsApplication.taskManager().activeTasks()]
        busy = f"Dialogs open: {self.desk.dialogs()}. Tasks: {tasks}"
        self.failures.append(f"Still waiting after {PATIENCE_S:.0f} s. {busy}\n{_every_stack()}")
        self._end()

    def _end(self):
        """Leave at once: what is open might ask and wait for an answer."""
        self._picture_of_failure()
        self._report()
        os._exit(70)

    def _picture_of_failure(self):
        path = PICTURES / f"failure-{SCRIPT.stem}-{os.getpid()}.png"
        QApplication.primaryScreen().grabWindow(0).save(str(path))
        self.desk.pictures.append(str(path))

    def _done(self, result):
        self.result = result
        self._quit()

    def _report(self):
        report = {"result": self.result, "failures": self.failures, "pictures": self.desk.pictures}
        REPORT.write_text(json.dumps(report, default=str), encoding="utf-8")

    def _quit(self):
        self.patience.stop()
        self._report()
        for dialog in _open_dialogs():
            dialog.reject()
        for layer in QgsProject.instance().mapLayers().values():
            if isinstance(layer, QgsVectorLayer) and layer.isEditable():
                layer.rollBack()
        QgsProject.instance().clear()
        QgsProject.instance().setDirty(False)
        QTimer.singleShot(0, iface.actionExit().trigger)


def _every_stack():
    """Return what each Python thread does, this one first: who waits for whom."""
    frames = sys._current_frames()
    own = frames.pop(threading.get_ident())
    return "\n".join("".join(traceback.format_stack(frame)) for frame in [own, *frames.values()])


def _script():
    specification = importlib.util.spec_from_file_location(SCRIPT.stem, SCRIPT)
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


def begin():
    """Start once QGIS has finished its own start."""
    run = Run()
    QTimer.singleShot(500, run.start)
    return run


running = begin()
