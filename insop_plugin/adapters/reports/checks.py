"""The findings of a check as a layer, and as lines of the log."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingFeedback

from insop_plugin.adapters import frame_layers, styling
from insop_plugin.adapters.check_data import said
from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.provenance import Run
from insop_plugin.adapters.tables import Output
from insop_plugin.core import model

if TYPE_CHECKING:
    import pandas

    from insop_plugin.core.rules.whole import Checked

KINDS = {
    "collection": "text", "uid": "text", "row": "integer", "field": "text", "rule": "text", "severity": "text",
    "message": "text", "hint": "text", "value": "text",
}  # fmt: skip
STYLE = "validate"


def write(checked: Checked, output: Output, digest: str, feedback: QgsProcessingFeedback) -> str | None:
    """Write the findings; return their place, None when nobody wants them.

    Args:
        checked: what was found.
        output: where it goes.
        digest: of the rows that were looked at.
        feedback: told the progress.
    """
    new = frame_layers.FrameOutput(output.tool, output.parameters, output.name, frame_of(checked), KINDS)
    place = frame_layers.write(new, output.context, feedback)
    if place:
        run = Run(output.tool, output.parameters, output.context, output.tool.displayName(), _sentences(checked), digest, ("pandas",))
        styling.styled(output.tool, output.context, place, STYLE, run.metadata())
    return place


def _sentences(checked: Checked) -> tuple[str, ...]:
    """Return what was checked and found, in words."""
    rows = tr("{n} rows checked by INSOP's rules.").format(n=sum(checked.rows.values()))
    return rows, summary(checked)


def frame_of(checked: Checked) -> pandas.DataFrame:
    """Return one row per finding, in the user's language."""
    import pandas

    rows = [_row(finding, place) for finding, place in zip(checked.findings, checked.places, strict=True)]
    frame = pandas.DataFrame(rows, columns=[*KINDS, "longitude", "latitude"])
    return frame.astype({"row": object, "longitude": float, "latitude": float})


def log(checked: Checked, feedback: QgsProcessingFeedback) -> None:
    """Say how many rows were checked and how often each rule spoke, errors first."""
    for name, n in checked.rows.items():
        feedback.pushInfo(tr("{collection}: {n} rows checked").format(collection=tr(model.collection(name).label), n=n))
    counts = Counter((finding.severity, finding.rule, finding.collection) for finding in checked.findings)
    first = {(f.severity, f.rule, f.collection): f for f in reversed(checked.findings)}
    for key, n in sorted(counts.items()):
        message, hint = said(first[key])
        label = tr(model.collection(key[2]).label)
        facts = {"n": n, "severity": severity_words()[key[0]], "collection": label, "message": message, "hint": hint}
        feedback.pushInfo(tr("{n} × {severity} in {collection}, first: {message} {hint}").format(**facts))
    feedback.pushInfo(summary(checked))


def summary(checked: Checked) -> str:
    """Return the counts in one line."""
    return tr("{errors} errors, {warnings} warnings").format(errors=checked.errors, warnings=checked.warnings)


def severity_words() -> dict[str, str]:
    """Return what the severities are called."""
    return {"error": tr("error"), "warning": tr("warning")}


def _row(finding: object, place: tuple[float, float] | None) -> tuple:
    message, hint = said(finding)
    facts = (finding.collection, finding.uid or None, finding.row, finding.field or None, finding.rule)
    return (*facts, finding.severity, message, hint, finding.value or None, *(place or (None, None)))
