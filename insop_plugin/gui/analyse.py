"""Analyse: choose what was measured, make points of it, open the tool with them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from insop_plugin.adapters import exchange, messages, result_layers
from insop_plugin.adapters.i18n import tr, words
from insop_plugin.adapters.locale_words import number
from insop_plugin.core.errors import N_
from insop_plugin.gui import editing, store_counts, term_boxes, windows
from insop_plugin.gui.session import Session

if TYPE_CHECKING:
    from insop_plugin.stores.results import Series

@dataclass(frozen=True)
class Question:
    """What can be found out about points, and the tool that does."""

    tool: str
    label: str
    verb: str  # of the button, with `{n}` results
    needs_values: bool = True  # of results below a limit


QUESTIONS = (
    Question("insop:getisord", N_("Hot spots (Getis-Ord Gi*)"), N_("&Find hot spots in {n} results…")),
    Question("insop:localmoran", N_("Clusters and outliers (local Moran's I)"), N_("&Find clusters in {n} results…")),
    Question("insop:assess", N_("Above or below guideline values"), N_("&Compare {n} results…"), False),
)
NEAREST, NO_TRANSFORM, LOG10 = 1, 0, 1  # of the tool's choices
MUCH_CENSORED = 0.15  # from this share the choice below a limit changes the result
WAYS = {
    "half_limit": N_("Enter half the limit"),
    "limit": N_("Enter the limit"),
    "left_out": N_("Leave them out"),
}


def open_analyse(session: Session) -> None:
    """Open the dialog, once all edits are saved."""
    editing.settled(session, lambda: _open(session))


def open_toolbox(session: Session) -> None:
    """Show the Processing toolbox at the tools of INSOP."""
    from qgis.utils import plugins

    toolbox = plugins["processing"].toolbox
    toolbox.setUserVisible(True)
    toolbox.searchBox.setText("insop")
    toolbox.searchBox.setFocus()


def _open(session: Session) -> None:
    dialog = windows.show("analyse", lambda: windows.WorkDialog("analyse", session.iface.mainWindow()))
    if not hasattr(dialog, "controller"):
        dialog.controller = AnalyseController(dialog, session)
    dialog.controller.look()


class AnalyseController:
    """Offers the series of the current checkout; results by several methods are never mixed."""

    def __init__(self, dialog: windows.WorkDialog, session: Session):
        self.dialog, self.session = dialog, session
        self.found: list[Series] = []
        term_boxes.make_searchable(dialog.contaminantBox)
        for code, label in WAYS.items():
            dialog.censoredBox.addItem(tr(label), code)
        for question in QUESTIONS:
            dialog.toolBox.addItem(tr(question.label), question)
        dialog.contaminantBox.currentIndexChanged.connect(self._show_methods)
        dialog.methodBox.currentIndexChanged.connect(self._show_counts)
        dialog.toolBox.currentIndexChanged.connect(self._show_counts)
        dialog.mainButton.clicked.connect(lambda: self.make(self._open_tool))
        dialog.layerButton.clicked.connect(lambda: self.make(self._tell))

    def look(self) -> None:
        """Read what was measured."""
        from insop_plugin.stores import results

        self._show_ready(False)
        path = self.session.checkout_path
        self.dialog.work(tr("Reading the results"), results.series_of, path, done=self._seen, failed=self._failed)

    def chosen(self) -> Series | None:
        """Return the series chosen."""
        return self.dialog.methodBox.currentData()

    def make(self, follow) -> None:
        """Make the points, then go on."""
        self._show_ready(False)
        checkout, series = Path(self.session.checkout_path), self.chosen()
        target = exchange.free_path(checkout.parent, checkout.stem, series.contaminant)
        order = result_layers.PointsOrder(str(checkout), series, self.dialog.censoredBox.currentData(), str(target))
        self.dialog.work(
            tr("Making the points"), result_layers.make_points, order, done=lambda made: self._made(made, follow), failed=self._failed
        )

    def _seen(self, found: list[Series]) -> None:
        self.found, box, known = found, self.dialog.contaminantBox, term_boxes.chosen(self.dialog.contaminantBox)
        labels = {one.contaminant: store_counts.label_of("determinand", one.contaminant) for one in found}
        box.blockSignals(True)
        box.clear()
        for code, label in sorted(labels.items(), key=lambda entry: entry[1].casefold()):
            box.addItem(f"{label} ({code})" if label != code else code, code)
        term_boxes.choose(box, known)
        box.blockSignals(False)
        self._show_methods()

    def _made(self, order: result_layers.PointsOrder, follow) -> None:
        label = store_counts.label_of("determinand", order.series.contaminant)
        name = tr("{name}, {unit}").format(name=label, unit=order.series.unit)
        layer = result_layers.show_points(order, name, self.session.project)
        self.dialog.accept()
        follow(layer)

    def _open_tool(self, layer) -> None:
        """Open the tool chosen, filled in for these points."""
        from processing import createAlgorithmDialog

        question = self.dialog.toolBox.currentData()
        given = {"INPUT": layer.id(), **(_values(layer) if question.needs_values else {})}
        dialog = createAlgorithmDialog(question.tool, given)
        places = [layer.id(), *(plots.id() for plots in [self.session.layer("plot")] if plots is not None)]
        dialog.algorithmFinished.connect(lambda is_done, _results: self._hide(places if is_done else []))
        dialog.show()

    def _hide(self, layers: list[str]) -> None:
        """Take the marks that lie at the same places off the map: the result alone is seen."""
        for node in map(self.session.project.layerTreeRoot().findLayer, layers):
            if node is not None:
                node.setItemVisibilityChecked(False)

    def _tell(self, layer) -> None:
        text = tr("{name}: {n} points.").format(name=layer.name(), n=number(layer.featureCount()))
        messages.show_result(self.session.iface.messageBar(), text)

    def _show_methods(self, *_index: int) -> None:
        box, code = self.dialog.methodBox, term_boxes.chosen(self.dialog.contaminantBox)
        box.clear()
        for series in self.found:
            if series.contaminant == code:
                box.addItem(_series_words(series), series)
        self._show_counts()

    def _show_counts(self, *_index: int) -> None:
        series = self.chosen()
        self.dialog.problemLabel.setText("" if self.found else tr("There are no results yet: import a table first (step 3)."))
        self.dialog.countsLabel.setText(_counts_words(series) if series else "")
        needs_values = self.dialog.toolBox.currentData().needs_values
        self.dialog.censoredBox.setEnabled(bool(series and series.n_censored and needs_values))
        self._show_ready(series is not None and self.dialog.task is None)

    def _show_ready(self, is_ready: bool) -> None:
        for button in (self.dialog.mainButton, self.dialog.layerButton):
            button.setEnabled(is_ready)
        series = self.chosen()
        verb = self.dialog.toolBox.currentData().verb
        self.dialog.mainButton.setText(tr(verb).format(n=number(series.n) if series else ""))

    def _failed(self, error: Exception) -> None:
        self.dialog.problemLabel.setText(words(error))
        self._show_ready(self.chosen() is not None)
        if not self.dialog.isVisible():
            messages.show_problem(self.session.iface.messageBar(), error)


def _values(layer) -> dict[str, object]:
    """Return what tools that look at values are given; logarithms where all values have one."""
    low = result_layers.smallest(layer)
    transform = LOG10 if low is not None and low > 0 else NO_TRANSFORM
    return {"FIELD": result_layers.VALUE, "NEIGHBOURHOOD": NEAREST, "TRANSFORM": transform}


def _series_words(series: Series) -> str:
    method = store_counts.label_of("procedure", series.procedure) if series.procedure else tr("method not given")
    return tr("{method} · {unit} · {n} results").format(method=method, unit=series.unit or "?", n=number(series.n))


def _counts_words(series: Series) -> str:
    text = tr("{n} results, none of them below a limit.").format(n=number(series.n))
    if series.n_censored:
        share = series.n_censored / series.n
        text = tr("{n} results; {below} of them ({percent} %) are only known to lie below or above a limit.").format(
            n=number(series.n), below=number(series.n_censored), percent=f"{100 * share:.2g}"
        )
        if share > MUCH_CENSORED:
            text += " " + tr("That is much: try two ways to enter them, and compare.")
    return text
