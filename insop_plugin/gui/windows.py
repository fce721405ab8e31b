"""Dialogs that remember their size, come to the front when asked for twice, and whose slow work may outlive them."""

from collections.abc import Callable

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QByteArray
from qgis.PyQt.QtWidgets import QDialog, QProgressBar, QPushButton, QWidget

from insop_plugin.adapters import settings
from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.tasks import Background, in_background
from insop_plugin.gui.ui import load_ui

SHOW_REST_AFTER_S = 3

_open: dict[str, QDialog] = {}


class WorkDialog(QDialog):
    """A dialog laid out by `resources/ui/<name>.ui`, with `progressBar` and `stopButton` for its background work."""

    progressBar: QProgressBar
    stopButton: QPushButton
    closeButton: QPushButton

    def __init__(self, name: str, parent: QWidget | None = None, background: Callable = in_background):
        super().__init__(parent)
        load_ui(name, self)
        self.name, self.background = name, background
        self.task: Background | None = None
        self.stopButton.clicked.connect(self._stop)
        self.closeButton.clicked.connect(self.reject)
        self._show_working(False)

    def work(self, description: str, function: Callable, *args: object, done: Callable, failed: Callable) -> None:
        """Run a function in the background, showing its progress; work still running is cancelled."""
        self.stop_work()
        self.progressBar.setRange(0, 0)
        self.progressBar.setFormat("%p %")
        self._show_working(True)
        ends = {"done": self._then(done), "failed": self._then(failed)}
        self.task = self.background(description, function, *args, said=self._show_said, **ends)
        if self.task is not None:
            self.task.progressChanged.connect(self._show_progress)

    def stop_work(self) -> None:
        """Cancel what is running; its end is not reported."""
        if self.task is not None:
            self.task.detach()
            self.task = None
        self._show_working(False)

    def done(self, result: int) -> None:
        """Close; work that is running goes on and reports in the message bar."""
        QgsSettings().setValue(f"{settings.PREFIX}size/{self.name}", self.saveGeometry())
        _open.pop(self.name, None)
        super().done(result)
        if self.task is None:
            self.deleteLater()

    def _then(self, follow: Callable) -> Callable:
        def ended(value: object) -> None:
            self.task = None
            self._show_working(False)
            follow(value)
            if not self.isVisible() and self.task is None:
                self.deleteLater()

        return ended

    def _stop(self) -> None:
        if self.task is not None:
            self.task.cancel()

    def _show_working(self, is_working: bool) -> None:
        for part in (self.progressBar, self.stopButton):
            part.setVisible(is_working)

    def _show_said(self, text: str) -> None:
        """Show what the work says while it waits."""
        if hasattr(self, "problemLabel"):
            self.problemLabel.setText(text)

    def _show_progress(self, percent: float) -> None:
        self.progressBar.setRange(0, 100)
        self.progressBar.setValue(int(percent))
        elapsed_s = self.task.elapsedTime() / 1000 if self.task else 0
        if elapsed_s > SHOW_REST_AFTER_S and percent > 0:
            rest_s = elapsed_s * (100 - percent) / percent
            self.progressBar.setFormat(tr("%p % · about {rest} left").format(rest=_duration(rest_s)))


def show(name: str, make: Callable[[], QDialog]) -> QDialog:
    """Show a dialog; where one of that name is open, bring it to the front instead of making another."""
    dialog = _open.get(name)
    if dialog is None:
        dialog = _open[name] = make()
        size = QgsSettings().value(f"{settings.PREFIX}size/{name}")
        if isinstance(size, QByteArray):
            dialog.restoreGeometry(size)
        fit(dialog)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    return dialog


def fit(window: QWidget) -> None:
    """Make a window no larger than its screen, which at 200 % is small."""
    window.resize(window.size().boundedTo(window.screen().availableGeometry().size()))


def close_all() -> None:
    """Close every open dialog; for the plugin's unload."""
    for dialog in tuple(_open.values()):
        dialog.reject()
    _open.clear()


def _duration(seconds: float) -> str:
    if seconds < 90:
        return tr("{n} s").format(n=max(1, round(seconds)))
    return tr("{n} min").format(n=round(seconds / 60))
