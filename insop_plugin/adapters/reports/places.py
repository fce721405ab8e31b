"""What the check of coordinates found: points, lines to where they might belong, lines of the log."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsGeometry,
    QgsLayerMetadata,
    QgsPoint,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QLocale

from insop_plugin.adapters import frame_layers, styling
from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.place_check import DEGREES, Read
from insop_plugin.adapters.provenance import Run, digest_of, metadata_of
from insop_plugin.adapters.reports.checks import severity_words
from insop_plugin.adapters.tables import Input, NotWritten

if TYPE_CHECKING:
    import pandas

    from insop_plugin.core.position_checks import Checked, Found

KINDS = {
    "row": "integer", "told_by": "text", "check": "text", "severity": "text", "message": "text", "hint": "text",
    "x": "real", "y": "real", "country": "text", "proposed_longitude": "real", "proposed_latitude": "real",
    "moved_km": "real", "proposed_system": "text", "accuracy_m": "real", "qc_flag": "integer",
}  # fmt: skip
LINE_KINDS = {name: KINDS[name] for name in ("row", "told_by", "check", "message", "hint", "moved_km")}
OF_THE_WHOLE = ("datum_unknown",)
"""Checks that say one thing about all rows: one finding without a place."""
STYLE = "checkcoordinates"


@dataclass(frozen=True)
class Report:
    """One run of the tool, ready to be told."""

    tool: QgsProcessingAlgorithm
    parameters: dict
    context: QgsProcessingContext
    read: Read
    checked: Checked

    def frame(self) -> pandas.DataFrame:
        """Return one row per finding, in the order of the input's rows."""
        import pandas

        parts = [_frame_of(found, self) for found in self.checked.found]
        if not parts:
            return pandas.DataFrame(columns=[*KINDS, "longitude", "latitude"])
        return pandas.concat(parts, ignore_index=True).sort_values("row", kind="stable", ignore_index=True)

    def numbers(self, frame: pandas.DataFrame) -> dict[str, int]:
        """Return the tool's numeric outputs."""
        severity = frame["severity"]
        return {
            "ROWS": len(self.checked.flags), "ROWS_WITH_FINDINGS": int(frame["row"].dropna().nunique()),
            "ERRORS": int((severity == "error").sum()), "WARNINGS": int((severity == "warning").sum()),
            "PROPOSED": int(frame["proposed_longitude"].notna().sum()),
        }  # fmt: skip

    def sentences(self, numbers: dict[str, int]) -> list[str]:
        """Return what was found, the sentence with the answer last."""
        told = [_counted(found, self) for found in self.checked.found]
        for text, n in self.read.unknown_countries.items():
            told.append(_filled(tr("{n} rows have the country “{text}”, which is not known."), n=n, text=text))
        if self.checked.main_country:
            text = tr("Rows without a country were held against {country}, where at least two thirds of the positions lie.")
            told.append(text.format(country=_country(self.checked.main_country)))
        if self.checked.guess is not None and "coordinate_projected" not in self.checked.counts():
            told.append(self.guess())
        good = numbers["ROWS"] - numbers["ROWS_WITH_FINDINGS"]
        answer = tr("Rows: {rows} = {good} without a finding + {bad} with. {errors} errors, {warnings} warnings; nothing was moved.")
        counts = {"rows": numbers["ROWS"], "good": good, "bad": numbers["ROWS_WITH_FINDINGS"]}
        return [*told, _filled(answer, **counts, errors=numbers["ERRORS"], warnings=numbers["WARNINGS"])]

    def guess(self) -> str:
        """Return which coordinate system the numbers may be in, in words; empty where nothing was guessed."""
        if self.checked.guess is None:
            return ""
        template, facts = self.checked.guess.words()
        return _filled(tr(template), **{**facts, "country": _country(str(facts["country"]))})

    def metadata(self, sentences: list[str], given: Input) -> QgsLayerMetadata:
        """Return the metadata of the findings."""
        delivered = self.read.delivered
        run = Run(self.tool, self.parameters, self.context, title=tr("Findings on coordinates"), sentences=tuple(sentences),
                  digest=digest_of(delivered.x, delivered.y))  # fmt: skip
        return metadata_of(run, given)


def write(report: Report, frame: pandas.DataFrame, metadata: QgsLayerMetadata, feedback: QgsProcessingFeedback) -> dict:
    """Write findings and proposals; return their places."""
    output = frame_layers.FrameOutput(report.tool, report.parameters, "FINDINGS", frame, KINDS)
    places = {"FINDINGS": frame_layers.write(output, report.context, feedback)}
    if report.parameters.get("PROPOSALS"):
        places["PROPOSALS"] = _write_lines(report, frame)
    for name, place in places.items():
        if place:
            styling.styled(report.tool, report.context, place, STYLE, _titled(metadata, name))
    return places


def _titled(metadata: QgsLayerMetadata, output: str) -> QgsLayerMetadata:
    """Return the metadata of one of the two layers, which are told apart by their titles."""
    if output != "PROPOSALS":
        return metadata
    proposals = QgsLayerMetadata(metadata)
    proposals.setTitle(tr("Where the positions may belong"))
    return proposals


def _write_lines(report: Report, frame: pandas.DataFrame) -> str:
    """Write a line from where a point was delivered to where it may belong."""
    fields, kind = frame_layers.fields_of(LINE_KINDS), QgsWkbTypes.Type.LineString
    degrees = QgsCoordinateReferenceSystem(DEGREES)
    sink, place = report.tool.parameterAsSink(report.parameters, "PROPOSALS", report.context, fields, kind, degrees)
    if sink is None:
        raise QgsProcessingException(report.tool.invalidSinkError(report.parameters, "PROPOSALS"))
    ends = ["longitude", "latitude", "proposed_longitude", "proposed_latitude"]
    drawn = frame[frame[ends].notna().all(axis=1) & (frame["moved_km"] > 0)]
    cells = drawn[list(LINE_KINDS)].astype(object).where(drawn[list(LINE_KINDS)].notna(), None)
    rows = zip(drawn[ends].to_numpy(float).tolist(), cells.to_numpy().tolist(), strict=True)
    for (x, y, to_x, to_y), attributes in rows:
        feature = QgsFeature(fields)
        feature.setGeometry(QgsGeometry.fromPolyline([QgsPoint(x, y), QgsPoint(to_x, to_y)]))
        feature.setAttributes(attributes)
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise NotWritten(place=place, row=attributes[0], reason=sink.lastError())
    if not sink.flushBuffer():
        raise NotWritten(place=place, row=len(drawn), reason=sink.lastError())
    return place


def _frame_of(found: Found, report: Report) -> pandas.DataFrame:
    import numpy as np
    import pandas

    given = report.read.delivered
    is_whole = found.check.code in OF_THE_WHOLE
    at = np.arange(1 if is_whole else len(found.rows))
    rows = found.rows[at]
    said = [_said(found, place, report) for place in at]
    lon, lat = (np.where(_on_earth(given, rows), part[rows], np.nan) for part in (given.longitude, given.latitude))
    frame = pandas.DataFrame({
        "row": (rows + 1).astype(object), "told_by": None if given.told_apart is None else given.told_apart[rows],
        "check": found.check.code, "severity": found.check.severity, "message": [one for one, _ in said],
        "hint": [other for _, other in said], "x": given.x[rows], "y": given.y[rows],
        "country": None if given.country is None else given.country[rows],
        "proposed_longitude": found.longitude[at], "proposed_latitude": found.latitude[at],
        "moved_km": _apart_km(lon, lat, found.longitude[at], found.latitude[at]),
        "proposed_system": _system(found, report), "accuracy_m": report.checked.accuracy_m[rows],
        "qc_flag": found.check.bit, "longitude": lon, "latitude": lat,
    })  # fmt: skip
    frame["told_by"] = frame["told_by"].map(lambda cell: None if cell is None else str(cell)).astype(object)
    if is_whole:
        frame[["row", "told_by", "x", "y", "longitude", "latitude", "accuracy_m"]] = np.nan
    return frame


def _system(found: Found, report: Report) -> str | None:
    """Return the system to propose for numbers that are no degrees: only where the guess is a single place."""
    guess = report.checked.guess
    if found.check.code != "coordinate_projected" or guess is None or guess.best is None:
        return None
    return guess.best.code


def _said(found: Found, at: int, report: Report) -> tuple[str, str]:
    """Return message and hint of one finding in the user's language."""
    facts = {name: _shown(fact) for name, fact in found.told(at).items()}
    if "country" in facts:
        facts["country"] = _country(facts["country"])
    if "guess" in facts:
        facts["guess"] = report.guess()
    return tr(found.check.words).format(**facts), tr(found.check.next_step).format(**facts)


def _counted(found: Found, report: Report) -> str:
    """Return how often a check found something, with the first case."""
    message, hint = _said(found, 0, report)
    if found.check.code in OF_THE_WHOLE:
        return f"{message} {hint}"
    row = int(found.rows[0]) + 1
    severity = severity_words()[found.check.severity]
    return _filled(tr("{n} × {severity}, first in row {row}: {message} {hint}"), n=len(found.rows), severity=severity,
                   row=row, message=message, hint=hint)  # fmt: skip


@cache
def _country(code: str) -> str:
    from insop_plugin.core.vocabulary import terms

    return next((tr(term.label) for term in terms("country") if term.code == code), code)


def _shown(fact: object) -> str:
    """Return a fact as text; coordinates with the digits they have."""
    return f"{fact:.10g}" if isinstance(fact, float) else str(fact)


def _filled(template: str, /, **facts: object) -> str:
    locale = QLocale()
    written = {name: locale.toString(fact) if isinstance(fact, int) else fact for name, fact in facts.items()}
    return template.format(**written)


def _on_earth(given: object, rows: object) -> object:
    import numpy as np

    return (np.abs(given.latitude[rows]) <= 90) & (np.abs(given.longitude[rows]) <= 360)


def _apart_km(lon: object, lat: object, to_lon: object, to_lat: object) -> object:
    """Return the great circle between two places, in kilometres; NaN where one is missing."""
    import numpy as np

    from insop_plugin.core.places import EARTH_RADIUS_M

    lon, lat, to_lon, to_lat = (np.radians(part) for part in (lon, lat, to_lon, to_lat))
    half = np.sin((to_lat - lat) / 2) ** 2 + np.cos(lat) * np.cos(to_lat) * np.sin((to_lon - lon) / 2) ** 2
    return np.round(2 * EARTH_RADIUS_M / 1000 * np.arcsin(np.sqrt(np.minimum(half, 1))), 3)
