"""The two tables that show an outcome: what is refused or flagged, and how the rest is understood."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHeaderView, QTableView

from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.lab_lines import NO_VALUE, Line
from insop_plugin.adapters.locale_words import number
from insop_plugin.core.errors import N_
from insop_plugin.gui.import_table.columns_model import label_of
from insop_plugin.gui.import_table.frame_model import FrameModel, as_shown

if TYPE_CHECKING:
    import pandas

    from insop_plugin.core.harmonise import Harmonised

SHOWN = 300
ROW_HEIGHT = 24
LOOKED_AT = 30  # rows, for the widths of columns
NARROW, WIDE = 60, 110  # pixels
SIGNS = {"left": "< ", "right": "> ", "none": "", "interval": ""}
KEPT_HEADERS = (
    N_("Row"), N_("As delivered"), N_("Value"), N_("Unit"), N_("Understood as"), N_("Result"), N_("Unit"), N_("Basis"),
    N_("Sample"), N_("Depth (cm)"), N_("Date"),
)  # fmt: skip
SAMPLE_COLUMNS = ["code", "upper_depth_cm", "lower_depth_cm", "plot_uid"]
KEPT_COLUMNS = ["row", "contaminant_orig", "value_orig", "unit_orig", "contaminant", "unit", "weight_basis"]
RESULT_COLUMNS = ["censor", "value", "censor_limit", "censor_upper"]
LINE_HEADERS = (N_("What"), N_("Results"), N_("Why"), N_("Next step"), N_("First row"), N_("Column"), N_("Value"))


def show_lines(table: QTableView, lines: Sequence[Line]) -> None:
    """Show one line per reason, refusals tinted."""
    import pandas

    rows = [
        (_what(line), number(line.n), line.words, line.next_step, number(line.row), line.column, line.value) for line in lines
    ]
    model = FrameModel(pandas.DataFrame(rows, columns=range(len(LINE_HEADERS))), [tr(text) for text in LINE_HEADERS])
    model.marked = {(n, 0): "" for n, line in enumerate(lines) if line.is_refusal and line.reason not in NO_VALUE}
    table.setModel(model)
    _plain(table)
    fitted, wide = QHeaderView.ResizeMode.ResizeToContents, QHeaderView.ResizeMode.Stretch
    for place, mode in enumerate((fitted, fitted, wide, wide, fitted)):
        table.horizontalHeader().setSectionResizeMode(place, mode)
    table.setColumnWidth(LINE_HEADERS.index("Column"), WIDE)
    table.setColumnWidth(LINE_HEADERS.index("Value"), NARROW)


def show_kept(table: QTableView, outcome: Harmonised) -> int:
    """Show what was delivered beside what it became; return how many results are shown."""
    shown = _kept(outcome)
    table.setModel(FrameModel(shown, [tr(text) for text in KEPT_HEADERS]))
    _plain(table)
    table.horizontalHeader().setResizeContentsPrecision(LOOKED_AT)
    table.resizeColumnsToContents()
    table.horizontalHeader().setStretchLastSection(True)
    return len(shown)


def _plain(table: QTableView) -> None:
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)


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
