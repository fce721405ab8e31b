"""What is said of contaminants that occur together: log lines and metadata."""

from typing import TYPE_CHECKING

from qgis.core import QgsFeedback

from insop_plugin.adapters.i18n import tr, words
from insop_plugin.adapters.locale_words import digits, number
from insop_plugin.adapters.provenance import Run, digest_of
from insop_plugin.core.cooccurrence.explore import CLUSTERS_OPEN, FINDINGS, TOGETHER

if TYPE_CHECKING:
    from insop_plugin.adapters.mixture_input import Asked
    from insop_plugin.adapters.tables import Output
    from insop_plugin.core.cooccurrence.explore import Settings, Together

SECONDS_A_SAMPLE = 5e-6
"""Of one permutation of blocks, measured."""
LONG_S = 20


def before(asked: "Asked", settings: "Settings", feedback: QgsFeedback) -> None:
    """Say how distances are taken and what the permutations will cost."""
    import numpy as np

    for warning in asked.measure.warnings:
        feedback.pushWarning(warning)
    patterns = len(np.unique(asked.states.known, axis=1).T)
    seconds = SECONDS_A_SAMPLE * settings.shuffle.permutations * (len(asked.states) + 100) * patterns
    say = feedback.pushWarning if seconds > LONG_S else feedback.pushInfo
    text = tr("{permutations} permutations of blocks, seed {seed}. Forecast: about {seconds} s.")
    say(text.format(permutations=settings.shuffle.permutations, seed=settings.shuffle.seed, seconds=round(seconds, 1)))


def numbers(done: "Together") -> dict[str, int]:
    """Return the tool's numeric outputs."""
    import numpy as np

    together = np.isin(done.findings, (TOGETHER, CLUSTERS_OPEN))
    return {
        "N": len(done.states), "CONTAMINANTS_N": len(done.states.contaminants), "PAIRS_N": len(done.findings),
        "TOGETHER": int(together.sum()), "SETS_N": len(done.sets.sets),
        "MIXED": int((done.states.above.sum(axis=1) > 1).sum()),
    }  # fmt: skip


def say(done: "Together", asked: "Asked", feedback: QgsFeedback) -> None:
    """Tell the user, doubts first, the answer last."""
    for caution in cautions(done, asked):
        feedback.pushWarning(caution)
    for sentence in sentences(done, asked):
        feedback.pushInfo(sentence)


def cautions(done: "Together", asked: "Asked") -> list[str]:
    """Return what the user should know before believing the answer."""
    found = []
    if asked.by_place:
        found.append(tr("No field names the samples: results at the same place count as one sample."))
    if done.states.several:
        text = tr("{n} samples and contaminants have several comparisons: one above counts as exceeding.")
        found.append(text.format(n=number(done.states.several)))
    if asked.nowhere:
        text = tr("{n} of {of} samples have no place: they take no part in the permutation of blocks.")
        found.append(text.format(n=number(asked.nowhere), of=number(len(done.states))))
    if asked.nowhere < len(done.states) and (done.blocked.p != done.blocked.p).all():
        text = tr("No pair could be tested by blocks of {side} km: they are too few, or each contaminant exceeds everywhere or nowhere.")
        found.append(text.format(side=digits(done.blocked.side_m / 1000)))
    if done.sets.stopped_at:
        found.append(tr("Sets of {size} or more contaminants are too many to be listed.").format(size=done.sets.stopped_at))
    if done.why_not is not None:
        found.append(words(done.why_not))
    return found


def sentences(done: "Together", asked: "Asked") -> list[str]:
    """Return rows, samples, pairs and mixtures in words; also the abstract of the layers."""
    counts = numbers(done)
    told = [_rows(asked)]
    text = tr("{n} samples, {k} contaminants; {pairs} pairs known together often enough, {few} too seldom.")
    told.append(text.format(n=number(counts["N"]), k=counts["CONTAMINANTS_N"], pairs=counts["PAIRS_N"], few=number(done.too_few)))
    if asked.limits:
        limits = ", ".join(f"{code} {digits(limit)}" for code, limit in asked.limits.items())
        told.append(tr("Limits drawn from the data, mg/kg: {limits}.").format(limits=limits))
    told += _concentrated(done)
    if done.blocked.blocks:
        text = tr("Blocks of {side} km: {blocks} with samples.")
        told.append(text.format(side=digits(done.blocked.side_m / 1000), blocks=done.blocked.blocks))
    found = {name: int((done.findings == name).sum()) for name in FINDINGS}
    parts = "; ".join(f"{tr(name)}: {number(n)}" for name, n in found.items() if n)
    text = tr("Pairs – {parts}. Mixtures: {mixed} samples exceed for two contaminants or more; {sets} sets found often.")
    told.append(text.format(parts=parts, mixed=number(counts["MIXED"]), sets=counts["SETS_N"]))
    return told


def _rows(asked: "Asked") -> str:
    text = tr(
        "Rows: {rows} = {used} used + {nameless} without a sample + {others} of soil properties or contaminants not asked"
        " for + {out} deleted or rejected."
    )
    used = asked.rows - asked.nameless - asked.others - asked.left_out
    counts = {"rows": asked.rows, "used": used, "nameless": asked.nameless, "others": asked.others, "out": asked.left_out}
    return text.format(**{name: number(count) for name, count in counts.items()})


def _concentrated(done: "Together") -> list[str]:
    """Return what components and sources are of."""
    if done.concentrated is None:
        return []
    parts, found = done.concentrated.composition, done.concentrated
    text = tr("Concentrations of {names}, complete in {n} samples; {replaced} below limits stand at 0.65 of the limit.")
    told = [text.format(names=", ".join(parts.contaminants), n=number(len(parts.rows)), replaced=number(parts.replaced))]
    if parts.left_out:
        text = tr("Left out, too seldom measured or quantified: {names}.")
        told.append(text.format(names=", ".join(parts.left_out)))
    shares = " + ".join(f"{100 * share:.0f} %" for share in found.components.explained)
    text = tr(
        "Components: {shares} of the variance. Sources: {n}, {rest} % of the scaled concentrations left (over the starts"
        " up to {worst} %)."
    )
    rest, worst = (f"{100 * value:.1f}" for value in (found.sources.residual, found.sources.residuals.max()))
    told.append(text.format(shares=shares, n=len(found.sources.profiles), rest=rest, worst=worst))
    return told


def run_of(done: "Together", asked: "Asked", output: "Output") -> Run:
    """Return what result and report tell of themselves."""
    made = (output.tool, output.parameters, output.context, tr("Contaminants together"))
    digest = digest_of(done.states.known, done.states.above)
    return Run(*made, tuple(sentences(done, asked)), digest, cautions=tuple(cautions(done, asked)))
