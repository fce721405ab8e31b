"""Analyse: choose a question and what was measured, make points of it, open the tool with them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from insop_plugin.adapters import exchange, messages, result_layers, settings
from insop_plugin.adapters.i18n import tr, words
from insop_plugin.adapters.locale_words import number
from insop_plugin.core.errors import N_, InsopError
from insop_plugin.gui import answers, editing, store_counts, term_boxes, windows
from insop_plugin.gui.question_tree import QuestionTree
from insop_plugin.gui.session import Session

if TYPE_CHECKING:
    from insop_plugin.stores.results import Series

CONTAMINANT = "contaminant"  # the setting that keeps what was looked at last
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
    """Offers questions about the series of the current checkout; results by several methods are never mixed."""

    def __init__(self, dialog: windows.WorkDialog, session: Session):
        self.dialog, self.session = dialog, session
        self.found: list[Series] = []
        self.questions = QuestionTree(dialog.questionTree, dialog.searchEdit, self._show_counts)
        term_boxes.make_searchable(dialog.contaminantBox)
        for code, label in WAYS.items():
            dialog.censoredBox.addItem(tr(label), code)
        dialog.contaminantBox.currentIndexChanged.connect(self._show_methods)
        dialog.methodBox.currentIndexChanged.connect(self._show_counts)
        dialog.questionTree.itemActivated.connect(lambda *_item: dialog.mainButton.click())
        dialog.mainButton.clicked.connect(lambda: self.make(self._ask))
        dialog.layerButton.clicked.connect(lambda: self.make(self._tell))

    def look(self) -> None:
        """Read what was measured."""
        from insop_plugin.stores import results

        self._show_ready(False)
        path = self.session.checkout_path
        self.dialog.work(tr("Reading the results"), results.series_of, path, done=self._seen, failed=self._failed)

    def chosen(self) -> tuple[Series, ...]:
        """Return the series that the question is about: the one chosen, or one of each contaminant."""
        from insop_plugin.stores import results

        if self.questions.chosen().has_several:
            return tuple(results.longest_of(self.found))
        one = self.dialog.methodBox.currentData()
        return () if one is None else (one,)

    def make(self, follow) -> None:
        """Make the points, then go on."""
        self._show_ready(False)
        self.questions.keep()
        settings.remember(CONTAMINANT, term_boxes.chosen(self.dialog.contaminantBox))
        checkout, series = Path(self.session.checkout_path), self.chosen()
        part = series[0].contaminant if len(series) == 1 else tr("contaminants")
        target = exchange.free_path(checkout.parent, checkout.stem, part)
        order = result_layers.PointsOrder(str(checkout), series, self.dialog.censoredBox.currentData(), str(target))
        self.dialog.work(
            tr("Making the points"), result_layers.make_points, order, done=lambda made: self._made(made, follow), failed=self._failed
        )

    def _seen(self, found: list[Series]) -> None:
        from insop_plugin.stores import results

        self.found, box = found, self.dialog.contaminantBox
        known = term_boxes.chosen(box) or settings.value(CONTAMINANT)
        labels = {one.contaminant: store_counts.label_of("determinand", one.contaminant) for one in found}
        box.blockSignals(True)
        box.clear()
        for code, label in sorted(labels.items(), key=lambda entry: entry[1].casefold()):
            box.addItem(f"{label} ({code})" if label != code else code, code)
        term_boxes.choose(box, known if known in labels else results.most_measured(found))
        box.blockSignals(False)
        self._show_methods()

    def _made(self, order: result_layers.PointsOrder, follow) -> None:
        layer = result_layers.show_points(order, self.session.project)
        try:
            follow(layer)
        except InsopError as error:
            return self._failed(error)
        self.dialog.accept()

    def _ask(self, layer) -> None:
        answers.ask(self.questions.chosen(), layer, self.session)

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
        series, question = self.chosen(), self.questions.chosen()
        self.dialog.problemLabel.setText("" if self.found else tr("There are no results yet: import a table first (step 3)."))
        self.dialog.tipLabel.setText(tr(question.tip))
        self.dialog.countsLabel.setText(_counts_words(series, len(self.found)) if series else "")
        for box in (self.dialog.contaminantBox, self.dialog.methodBox):
            box.setEnabled(not question.has_several)
        self.dialog.censoredBox.setEnabled(question.needs_values and any(one.n_censored for one in series))
        self._show_ready(bool(series) and self.dialog.task is None)

    def _show_ready(self, is_ready: bool) -> None:
        for button in (self.dialog.mainButton, self.dialog.layerButton):
            button.setEnabled(is_ready)
        series = self.chosen()
        count = number(sum(one.n for one in series)) if series else ""
        self.dialog.mainButton.setText(tr(self.questions.chosen().verb).format(n=count))

    def _failed(self, error: Exception) -> None:
        self.dialog.problemLabel.setText(words(error))
        self._show_ready(bool(self.chosen()))
        if not self.dialog.isVisible():
            messages.show_problem(self.session.iface.messageBar(), error)


def _series_words(series: Series) -> str:
    method = store_counts.label_of("procedure", series.procedure) if series.procedure else tr("method not given")
    return tr("{method} · {unit} · {n} results").format(method=method, unit=series.unit or "?", n=number(series.n))


def _counts_words(series: tuple[Series, ...], n_known: int) -> str:
    n, n_censored = sum(one.n for one in series), sum(one.n_censored for one in series)
    text = tr("{n} results, none of them below a limit.").format(n=number(n))
    if n_censored:
        share = n_censored / n
        text = tr("{n} results; {below} of them ({percent} %) are only known to lie below or above a limit.").format(
            n=number(n), below=number(n_censored), percent=f"{100 * share:.2g}"
        )
        if share > MUCH_CENSORED and len(series) == 1:
            text += " " + tr("That is much: try two ways to enter them, and compare.")
    return text if len(series) == 1 else _several_words(series, n_known) + " " + text


def _several_words(series: tuple[Series, ...], n_known: int) -> str:
    text = tr("All {n} contaminants, each by the method with most of its results.").format(n=number(len(series)))
    behind = n_known - len(series)
    return text if not behind else text + " " + tr("{n} other series (soil properties, other methods) stay out.").format(n=number(behind))
