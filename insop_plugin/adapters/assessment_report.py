"""What an assessment found, in words, as counts and as metadata."""

from typing import TYPE_CHECKING

from qgis.core import QgsLayerMetadata, QgsProcessingFeedback

from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.provenance import Run, digest_of, metadata_of

if TYPE_CHECKING:
    from insop_plugin.adapters.tables import Input, Output
    from insop_plugin.core.assessment.assess import Assessment
    from insop_plugin.core.assessment.fitting import Observed

FREQUENT_REASONS = 5


def sentences(done: "Assessment") -> tuple[str, ...]:
    """Return what was compared and what came out."""
    found = done.rows["class"].value_counts()
    compared = tr("{n} results = {compared} compared + {without} without a guideline value; {pairs} comparisons.")
    answer = tr("{above} above, {below} below, {cannot} cannot tell, {undetermined} undetermined.")
    counted = {"above": "above", "below": "below", "cannot": "cannot tell", "undetermined": "undetermined"}
    facts = {name: int(found.get(code, 0)) for name, code in counted.items()}
    numbers = {"n": done.n, "compared": done.n - done.n_without, "without": done.n_without, "pairs": len(done.rows)}
    return compared.format(**numbers), answer.format(**facts)


def say(done: "Assessment", feedback: QgsProcessingFeedback) -> None:
    """Tell the user, the answer last."""
    reasons = done.rows.loc[done.rows["reason"] != "", "reason"].value_counts().head(FREQUENT_REASONS)
    for reason, n in reasons.items():
        feedback.pushInfo(tr("Undetermined: {reason} ({n})").format(reason=tr(reason), n=n))
    if done.without_guideline:
        names = ", ".join(done.without_guideline)
        feedback.pushInfo(tr("No value in the chosen instruments for: {names}").format(names=names))
    medium = int((done.rows["confidence"] != "high").sum())
    if medium:
        text = tr("{n} comparisons use a value that has not been checked against the official text (confidence “medium”).")
        feedback.pushWarning(text.format(n=medium))
    for sentence in sentences(done):
        feedback.pushInfo(sentence)


def metadata(done: "Assessment", observed: "Observed", output: "Output", given: "Input") -> QgsLayerMetadata:
    """Return the metadata of the layer."""
    used = done.rows[["jurisdiction", "instrument", "year"]].drop_duplicates()
    instruments = "; ".join(f"{row.jurisdiction} {row.instrument} ({row.year})" for row in used.itertuples())
    results = observed.results
    run = Run(
        output.tool, output.parameters, output.context, tr("Results beside guideline values"),
        (*sentences(done), tr("For screening, not a legal statement. Instruments: {names}").format(names=instruments)),
        digest_of(results.value, results.limit, results.upper), ("numpy", "pandas"),
    )  # fmt: skip
    return metadata_of(run, given)
