"""What follows a question: the tool's dialog filled in, and its answer brought before the eyes."""

from __future__ import annotations

from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QLocale, QSize, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QWidget

from insop_plugin.adapters import messages, point_facts, table_view
from insop_plugin.adapters.answer_group import AnswerGroup, hide, sorted_down
from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.layer_marks import collection_of
from insop_plugin.adapters.locale_words import number
from insop_plugin.core import model
from insop_plugin.gui import windows
from insop_plugin.gui.questions import Question, filled
from insop_plugin.gui.session import Session

NUMBERS_SHOWN = 4  # of the tool's counts, in the message
DIGITS, LARGE = 4, 1000
ROOMY = QSize(960, 640)  # pixels of a tool's window, so that nothing is cut off


def ask(question: Question, points: QgsVectorLayer, session: Session) -> Answer:
    """Open the tool of a question, filled in for these points.

    Raises:
        NothingNear: there is nothing that the points could be compared with.
    """
    from processing import createAlgorithmDialog

    given, inputs = {question.input: points.id(), **filled(question, point_facts.facts_of(points))}, [points]
    compared = [layer for layer in session.layers() if question.collection and collection_of(layer) == question.collection]
    if question.collection:
        near = _near(question.collection, compared, points, session)
        given["SOURCES"], inputs = near.id(), [points, near]
    dialog = createAlgorithmDialog(question.tool, given)
    dialog.resize(dialog.size().expandedTo(ROOMY))
    windows.fit(dialog)
    group = AnswerGroup(session.project, tr("{name}: {question}").format(name=points.name(), question=tr(question.label)))
    group.show_inputs(inputs)
    covered = [layer.id() for layer in (*inputs, *compared, session.layer("plot")) if layer is not None]
    dialog.answer = Answer(dialog, group, covered, session)  # lives as long as the dialog
    dialog.show()
    return dialog.answer


class Answer:
    """Waits for the end of a tool: then its result alone is on the map, in view, with a line that says what came out."""

    def __init__(self, dialog, group: AnswerGroup, covered: list[str], session: Session):
        self.dialog, self.group, self.session = dialog, group, session
        self.covered = covered  # layers whose marks lie where the result's do
        self.known = set(session.project.mapLayers())
        self.had_viewer = _is_seen(_viewer())
        dialog.algorithmFinished.connect(self._finished)

    def _finished(self, is_done: bool, results: dict) -> None:
        if not is_done:
            return
        layers = self.session.project.mapLayers()
        new = sorted_down(layer for name, layer in layers.items() if name not in self.known)
        self.known = set(layers)
        self.group.show_results(new)
        hide(self.session.project, self.covered)
        if not self.had_viewer and _viewer() is not None:
            _viewer().hide()  # QGIS opens it for reports, where it takes the dock's place; the message has the link
        self._show(new)
        self._say(results)
        QTimer.singleShot(0, self.dialog.hide)  # not yet: QGIS deletes a tool's window that is hidden when the tool ends

    def _say(self, results: dict) -> None:
        tool = self.dialog.algorithm()
        links = {label: lambda path=path: open_file(path) for label, path in _reports(tool, results)}
        links[tr("Log")] = self.dialog.show
        messages.show_result(self.session.iface.messageBar(), said(tool, results), links)

    def _show(self, layers: list[QgsMapLayer]) -> None:
        """Bring the first result into view: on the map, or as a table where it has no place."""
        iface = self.session.iface
        if not layers:
            return
        first = layers[0]
        iface.setActiveLayer(first)
        if not first.isSpatial():
            table_view.lay_out(first)
            iface.showAttributeTable(first)
        elif not first.extent().isEmpty():
            area = first.extent()
            area.scale(1.1)
            iface.mapCanvas().setReferencedExtent(QgsReferencedRectangle(area, first.crs()))
            iface.mapCanvas().refresh()


def said(tool: QgsProcessingAlgorithm, results: dict) -> str:
    """Return the counts of a tool in one line."""
    numbers = [one for one in tool.outputDefinitions() if isinstance(one, QgsProcessingOutputNumber) and one.name() in results]
    return " · ".join(f"{one.description()}: {_written(results[one.name()])}" for one in numbers[:NUMBERS_SHOWN])


def open_file(path: str) -> None:
    """Open a report in the browser."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(path))


def _viewer() -> QWidget | None:
    """Return QGIS's panel of reports."""
    from qgis.utils import plugins

    return getattr(plugins.get("processing"), "resultsDock", None)


def _is_seen(widget: QWidget | None) -> bool:
    return widget is not None and widget.isVisible()


def _near(collection: str, layers: list[QgsVectorLayer], points: QgsVectorLayer, session: Session) -> QgsVectorLayer:
    """Return the records of a collection's layers among the points, as a layer of the project."""
    label = tr(model.collection(collection).label)
    found = point_facts.near(layers, points, tr("{what} near the samples").format(what=label))
    session.project.addMapLayer(found, False)
    return found


def _reports(tool: QgsProcessingAlgorithm, results: dict) -> list[tuple[str, str]]:
    """Return what a tool wrote for the browser, with its name."""
    files = [one for one in tool.destinationParameterDefinitions() if isinstance(one, QgsProcessingParameterFileDestination)]
    found = [(one.description(), str(results.get(one.name()) or "")) for one in files]
    return [(label, path) for label, path in found if path.lower().endswith((".html", ".htm"))]


def _written(value: float) -> str:
    """Return a count, or a number with a few digits, as the locale writes it."""
    if float(value).is_integer() or abs(value) >= LARGE:
        return number(round(value))
    return QLocale().toString(float(value), "g", DIGITS)
