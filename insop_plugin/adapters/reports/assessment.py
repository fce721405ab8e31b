"""What an assessment found, in words, as counts and as metadata."""

from typing import TYPE_CHECKING

from qgis.core import QgsProcessingFeedback

from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.provenance import Run, digest_of

if TYPE_CHECKING:
    from insop_plugin.adapters.tables import Output
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
    return _entered(), compared.format(**numbers), answer.format(**facts)


def _entered() -> str:
    return tr(
        "A result below a limit is compared as all that lies from 0 to the limit, never as one number: where the guideline value "
        "lies between, the class is cannot tell."
    )


def say(done: "Assessment", feedback: QgsProcessingFeedback) -> None:
    """Tell the user, the answer last."""
    reasons = done.rows.loc[done.rows["reason"] != "", "reason"].value_counts().head(FREQUENT_REASONS)
    for reason, n in reasons.items():
        feedback.pushInfo(tr("Undetermined: {reason} ({n})").format(reason=tr(reason), n=n))
    if done.without_guideline:
        names = ", ".join(done.without_guideline)
        feedback.pushInfo(tr("No value in the chosen instruments for: {names}").format(names=names))
    for caution in cautions(done):
        feedback.pushWarning(caution)
    for sentence in sentences(done):
        feedback.pushInfo(sentence)


def cautions(done: "Assessment") -> list[str]:
    """Return what the user should know before believing the map."""
    unchecked, n = int((done.rows["checked"] != "yes").sum()), len(done.rows)
    text = tr(
        "{unchecked} of {n} comparisons use a value that was entered from knowledge and not compared with the text of its "
        "instrument (checked: no). Look each one up before anybody acts on it."
    )
    return [text.format(unchecked=unchecked, n=n)] if unchecked else []


def run_of(done: "Assessment", observed: "Observed", output: "Output") -> Run:
    """Return what result and report tell of themselves."""
    used = done.rows[["jurisdiction", "instrument", "year"]].drop_duplicates()
    instruments = "; ".join(f"{row.jurisdiction} {row.instrument} ({row.year})" for row in used.itertuples())
    results = observed.results
    screening = tr("For screening, not a legal statement. Instruments: {names}").format(names=instruments)
    return Run(
        output.tool, output.parameters, output.context, tr("Results beside guideline values"), sentences(done),
        digest_of(results.value, results.limit, results.upper), ("numpy", "pandas"), (*cautions(done), screening),
    )  # fmt: skip
