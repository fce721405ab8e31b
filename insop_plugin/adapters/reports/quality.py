"""The findings of quality control as points, its summary as a table, and both as lines of the log."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeedback,
    QgsLayerMetadata,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QLocale

from insop_plugin.adapters import frame_layers, styling
from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.locale_words import number
from insop_plugin.adapters.provenance import Run, digest_of, for_part
from insop_plugin.adapters.tables import Input, Output, Table
from insop_plugin.core.quality.check import KINDS, Checked
from insop_plugin.core.quality.controls import ABOVE_LIMIT, ABOVE_SHARE
from insop_plugin.core.quality.findings import CHECKS, NOTE, WARNING, Found
from insop_plugin.core.quality.observations import Observations

if TYPE_CHECKING:
    import numpy
    import pandas

FINDING_KINDS = {
    "row": "integer", "uid": "text", "check": "text", "severity": "text", "contaminant": "text", "procedure": "text",
    "value": "real", "message": "text", "next_step": "text", "proposed_factor": "real", "qc_flag": "integer",
}  # fmt: skip
TRANSLATED = frozenset((ABOVE_LIMIT, ABOVE_SHARE))


def counts(checked: Checked) -> dict[str, int]:
    """Return the tool's numeric outputs."""
    by_severity = {
        severity: sum(len(one.rows) for one in checked.found if CHECKS[one.check].severity == severity) for severity in (WARNING, NOTE)
    }
    return {"WARNINGS": by_severity[WARNING], "NOTES": by_severity[NOTE], "ROWS": checked.n_rows, "SERIES": len(checked.summary)}


def write_findings(
    output: Output, checked: Checked, given: tuple[Input, Table, Observations], feedback: QgsProcessingFeedback
) -> str | None:
    """Write the findings as points in longitude and latitude; return their place, None when nobody wants them."""
    _, table, results = given
    frame = frame_of(checked, results)
    x, y = _degrees(table, frame["row"], output.context)
    frame = frame.assign(longitude=x, latitude=y)
    place = frame_layers.write(
        frame_layers.FrameOutput(output.tool, output.parameters, output.name, frame, FINDING_KINDS), output.context, feedback
    )
    if place:
        styling.styled(output.tool, output.context, place, "qualitycheck", _metadata(output, checked, given))
    return place


def write_summary(
    output: Output, checked: Checked, given: tuple[Input, Table, Observations], feedback: QgsProcessingFeedback
) -> str | None:
    """Write the summary, one row a series; return its place, None when nobody wants it."""
    whole = frame_layers.FrameOutput(output.tool, output.parameters, output.name, checked.summary, KINDS)
    place = frame_layers.write(whole, output.context, feedback)
    if place:
        about = for_part(_metadata(output, checked, given), output.tool, output.name)
        styling.styled(output.tool, output.context, place, "", about)
    return place


def _metadata(output: Output, checked: Checked, given: tuple[Input, Table, Observations]) -> QgsLayerMetadata:
    source, table, results = given
    digest = digest_of(results["value"], table.x, table.y)
    run = Run(output.tool, output.parameters, output.context, tr("Quality control"), (summary(checked),), digest)
    return run.metadata(source)


def frame_of(checked: Checked, results: Observations) -> pandas.DataFrame:
    """Return one row per finding, in the user's language, in the order of the rows."""
    import pandas

    parts = [_part(found, results) for found in checked.found]
    whole = pandas.concat(parts, ignore_index=True) if parts else pandas.DataFrame(columns=list(FINDING_KINDS))
    return whole.sort_values("row", kind="stable", na_position="first", ignore_index=True)[list(FINDING_KINDS)]


def log(checked: Checked, results: Observations, feedback: QgsFeedback) -> None:
    """Say how often each check spoke, with its first words."""
    if checked.n_without_place:
        text = tr("{n} rows have no position: near duplicates and neighbours could not be looked for there.")
        feedback.pushInfo(text.format(n=number(checked.n_without_place)))
    for found in checked.found:
        text = tr("{n} × {check}, first: {message}")
        message = next(_messages(found, results))
        feedback.pushInfo(text.format(n=number(len(found.rows)), check=found.check, message=message))
    feedback.pushInfo(summary(checked))


def summary(checked: Checked) -> str:
    """Return the answer in one line."""
    text = tr("{warnings} to be looked at, {notes} worth knowing, in {rows} rows and {series} series. Nothing was changed.")
    told = {name.lower(): number(n) for name, n in counts(checked).items()}
    return text.format(**told)


def _part(found: Found, results: Observations) -> pandas.DataFrame:
    import numpy as np
    import pandas

    check, of_row = CHECKS[found.check], found.rows >= 0
    at = np.where(of_row, found.rows, 0)
    texts = {name: np.where(of_row, results[name][at], None) for name in ("uid", "contaminant", "procedure")}
    if found.contaminant is not None:
        texts["contaminant"] = found.contaminant
    factor = np.full(len(at), np.nan) if found.proposal is None else found.proposal
    return pandas.DataFrame({
        "row": np.where(of_row, found.rows + 1.0, np.nan), **texts, "check": found.check, "severity": check.severity,
        "value": np.where(of_row, results["value"][at], np.nan), "message": list(_messages(found, results)),
        "next_step": tr(check.next_step), "proposed_factor": factor.astype(float),
        "qc_flag": np.where(check.flag, float(check.flag), np.nan),
    })  # fmt: skip


def _messages(found: Found, results: Observations) -> Iterator[str]:
    """Yield what each finding says."""
    template, value = tr(CHECKS[found.check].words), results["value"]
    columns = [[_written(fact) for fact in column.tolist()] for column in found.facts.values()]
    for place, row in enumerate(found.rows.tolist()):
        facts = {name: column[place] for name, column in zip(found.facts, columns, strict=True)}
        facts.setdefault("value", _written(float(value[row])) if row >= 0 else "")
        yield template.format(**facts)


def _written(fact: object) -> str:
    if isinstance(fact, float):
        return QLocale().toString(fact, "g", 4 if abs(fact) < 1e6 else 6)
    if isinstance(fact, int):
        return number(fact)
    return tr(fact) if fact in TRANSLATED else str(fact)


def _degrees(table: Table, rows: pandas.Series, context: QgsProcessingContext) -> tuple[numpy.ndarray, numpy.ndarray]:
    """Return longitude and latitude of the findings' rows; NaN where there is no position or no coordinate system."""
    import numpy as np

    x, y = np.full(len(rows), np.nan), np.full(len(rows), np.nan)
    known = np.flatnonzero(rows.notna().to_numpy())
    at = rows.to_numpy(float)[known].astype(int) - 1
    here = known[np.isfinite(table.x[at]) & np.isfinite(table.y[at]) & table.crs.isValid()]
    x[here], y[here] = (part[rows.to_numpy(float)[here].astype(int) - 1] for part in (table.x, table.y))
    to_degrees = QgsCoordinateTransform(table.crs, QgsCoordinateReferenceSystem("EPSG:4326"), context.transformContext())
    if to_degrees.isShortCircuited():
        return x, y
    for place in here.tolist():
        x[place], y[place] = _moved(to_degrees, x[place], y[place])
    return x, y


def _moved(to_degrees: QgsCoordinateTransform, x: float, y: float) -> tuple[float, float]:
    try:
        point = to_degrees.transform(QgsPointXY(x, y))
    except QgsCsException:
        return float("nan"), float("nan")
    return point.x(), point.y()
