"""Page 3: what becomes of the rows: kept as what, refused why, and how to mend it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHeaderView

from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.lab_report import Line, lines_of
from insop_plugin.adapters.locale_words import number
from insop_plugin.core.errors import N_
from insop_plugin.gui.import_table.columns_model import label_of
from insop_plugin.gui.import_table.dialog import COLUMNS, FILE
from insop_plugin.gui.import_table.frame_model import FrameModel, as_shown
from insop_plugin.gui.import_table.mends import mend_of

if TYPE_CHECKING:
    import pandas

    from insop_plugin.core.harmonise import Harmonised

SHOWN = 300
ROW_HEIGHT = 24
LOOKED_AT = 30  # rows, for the widths of columns
SIGNS = {"left": "< ", "right": "> ", "none": "", "interval": ""}
KEPT_HEADERS = (
    N_("Row"), N_("As delivered"), N_("Value"), N_("Unit"), N_("Understood as"), N_("Result"), N_("Unit"), N_("Basis"),
    N_("Sample"), N_("Depth (cm)"), N_("Date"),
)  # fmt: skip
SAMPLE_COLUMNS = ["code", "upper_depth_cm", "lower_depth_cm", "plot_uid"]
KEPT_COLUMNS = ["row", "contaminant_orig", "value_orig", "unit_orig", "contaminant", "unit", "weight_basis"]
RESULT_COLUMNS = ["censor", "value", "censor_limit", "censor_upper"]
NO_VALUE = frozenset(("no_measurement", "no_value", "empty_value"))
ELSEWHERE = {
    "coordinate_swapped": (COLUMNS, "columnsTable"),
    "coordinate_projected": (COLUMNS, "columnsTable"),
    "coordinate_degrees": (COLUMNS, "columnsTable"),
    "coordinate_system": (COLUMNS, "crsWidget"),
    "unit_missing": (COLUMNS, "unitCombo"),
    "unit_mismatch": (COLUMNS, "columnsTable"),
    "impossible_value": (COLUMNS, "columnsTable"),
    "moisture_missing": (COLUMNS, "basisCombo"),
    "method_unknown": (COLUMNS, "procedureCombo"),
    "decimal_mark_unclear": (FILE, "decimalCombo"),
    "decimal_mark_other": (FILE, "decimalCombo"),
    "date_ambiguous": (FILE, "dateCombo"),
    "depth_unit": (COLUMNS, "depthEdit"),
}
"""Refusals and flags that are mended on another page: where."""
LINE_HEADERS = (N_("What"), N_("Results"), N_("Why"), N_("Next step"), N_("First row"), N_("Column"))


class CheckPage(QObject):
    """Shows an outcome; `mend` asks for a refusal to be mended."""

    mend = pyqtSignal(object)  # Line

    def __init__(self, page, parent=None):
        super().__init__(parent)
        self.page, self.lines, self.results = page, [], 0
        page.mendButton.setEnabled(False)
        page.saveRefusedButton.setEnabled(False)
        page.mendButton.clicked.connect(self._mend)
        page.refusedTable.doubleClicked.connect(lambda _index: self._mend())

    def show(self, outcome: Harmonised, is_part: bool) -> None:
        """Show what becomes of the rows, or of the first ones."""
        counts = outcome.conservation
        text = tr(
            "<b>{rows_in} rows = {rows_kept} kept + {rows_refused} refused</b> · "
            "{cells_in} results = {cells_kept} kept + {cells_refused} refused + {cells_without} not measured"
        )
        text = text.format(**{name: number(count) for name, count in vars(counts).items() if isinstance(count, int)})
        self.page.summaryLabel.setText(tr("The first rows: {text} …").format(text=text) if is_part else text)
        self.lines, self.results = lines_of(outcome), counts.cells_in
        self._show_lines()
        self._show_kept(outcome)
        self.page.saveRefusedButton.setEnabled(not is_part and len(outcome.refused) > 0)

    def clear(self) -> None:
        """Show nothing."""
        self.lines = []
        self.page.summaryLabel.clear()
        self.page.keptLabel.clear()
        self.page.refusedTable.setModel(None)
        self.page.keptTable.setModel(None)
        self.page.mendButton.setEnabled(False)
        self.page.saveRefusedButton.setEnabled(False)

    def chosen(self) -> Line | None:
        """Return the chosen refusal."""
        index = self.page.refusedTable.currentIndex()
        return self.lines[index.row()] if index.isValid() and index.row() < len(self.lines) else None

    def _show_lines(self) -> None:
        import pandas

        self.page.refusedLabel.setText(tr("What is refused or flagged"))
        rows = [
            (_what(line), number(line.n), line.words, line.next_step, number(line.row), line.column) for line in self.lines
        ]
        model = FrameModel(pandas.DataFrame(rows, columns=range(len(LINE_HEADERS))), [tr(text) for text in LINE_HEADERS])
        model.marked = {(n, 0): "" for n, line in enumerate(self.lines) if line.is_refusal and line.reason not in NO_VALUE}
        table = self.page.refusedTable
        self.page.splitter.widget(0).setVisible(bool(self.lines))
        table.setModel(model)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for place, mode in enumerate((QHeaderView.ResizeMode.ResizeToContents,) * 2 + (QHeaderView.ResizeMode.Stretch,) * 2):
            header.setSectionResizeMode(place, mode)
        table.selectionModel().currentChanged.connect(self._look)
        self._look()

    def _show_kept(self, outcome: Harmonised) -> None:
        shown = _kept(outcome)
        text = tr("How the first {n} of {all} results are understood")
        self.page.keptLabel.setText(text.format(n=number(len(shown)), all=number(len(outcome.observations))))
        self.page.keptTable.setModel(FrameModel(shown, [tr(text) for text in KEPT_HEADERS]))
        table = self.page.keptTable
        table.verticalHeader().hide()
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        table.horizontalHeader().setResizeContentsPrecision(LOOKED_AT)
        table.resizeColumnsToContents()
        table.horizontalHeader().setStretchLastSection(True)

    def _look(self, *_what) -> None:
        line = self.chosen()
        self.page.mendButton.setEnabled(line is not None and self._can_mend(line))

    def _can_mend(self, line: Line) -> bool:
        if line.reason == "coordinate_swapped":  # columns are exchanged for all rows or not at all
            return 2 * line.n > self.results
        return mend_of(line) is not None or line.reason in ELSEWHERE

    def _mend(self) -> None:
        if self.page.mendButton.isEnabled():
            self.mend.emit(self.chosen())


def _what(line: Line) -> str:
    if line.reason in NO_VALUE:
        return tr("no value")
    return tr("refused") if line.is_refusal else tr("flagged")


def _kept(outcome: Harmonised) -> pandas.DataFrame:
    """Return what was delivered beside what it became."""
    import pandas

    shown = outcome.observations.head(SHOWN)
    samples = _samples_of(outcome, shown)
    shown = shown.reindex(columns=KEPT_COLUMNS + RESULT_COLUMNS)
    rows = []
    for sample, (row, name, text, given, code, unit, basis, *result) in zip(samples, shown.itertuples(index=False, name=None)):
        rows.append((row, name, text, given, label_of(code), _result(*result), unit, basis, *sample))
    return pandas.DataFrame(rows, columns=range(len(KEPT_HEADERS)))


def _samples_of(outcome: Harmonised, shown: pandas.DataFrame) -> list[tuple[str, str, str]]:
    """Return number, depth and date of the sample of each result."""
    if shown.empty:
        return []
    samples = outcome.samples.set_index("uid").loc[shown["sample_uid"], SAMPLE_COLUMNS]
    dates = outcome.plots.set_index("uid")["sampling_date"].loc[samples["plot_uid"]]
    return [
        (as_shown(code), "–".join(filter(None, (as_shown(upper), as_shown(lower)))), as_shown(date))
        for (code, upper, lower, _plot), date in zip(samples.itertuples(index=False, name=None), dates)
    ]


def _result(censor: str, value: float, limit: float, upper: float) -> str:
    if censor == "none":
        return f"{value:.6g}"
    if censor == "interval":
        return f"{limit:.6g} – {upper:.6g}"
    return f"{SIGNS[censor]}{limit:.6g}"
