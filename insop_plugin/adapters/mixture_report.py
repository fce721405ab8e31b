"""What is said of contaminants that occur together: log lines, metadata and a page with drawings and tables."""

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsFeedback, QgsLayerMetadata
from qgis.PyQt.QtCore import QLocale

from insop_plugin.adapters.i18n import tr, words
from insop_plugin.adapters.locale_words import number
from insop_plugin.adapters.mixture_plots import CLASS_COLOURS, QUIET, biplot, matrix
from insop_plugin.adapters.mixture_tables import joined, pair_frame, sample_frame, set_frame, source_frame
from insop_plugin.adapters.provenance import Run, digest_of, metadata_of, versions
from insop_plugin.core.cooccurrence.explore import CLUSTERS_OPEN, FINDINGS, TOGETHER
from insop_plugin.core.errors import N_

if TYPE_CHECKING:
    import pandas

    from insop_plugin.adapters.mixture_input import Asked
    from insop_plugin.adapters.tables import Input, Output
    from insop_plugin.core.cooccurrence.explore import Settings, Together

STYLE = (
    "body{font-family:sans-serif;max-width:64em;margin:1em auto;padding:0 1em} table{border-collapse:collapse;margin:.6em 0}"
    " td,th{padding:2px 14px 2px 0;text-align:left;vertical-align:top} tr:nth-child(even){background:#f4f4f4}"
    " .dot{display:inline-block;width:.8em;height:.8em;border-radius:50%;margin-right:.4em}"
)
HEADS = {
    "first": N_("first"), "second": N_("second"), "n_both": N_("both known"), "both": N_("both exceed"), "jaccard": "Jaccard",
    "phi": "φ", "lift": N_("lift"), "odds_ratio": N_("odds ratio"), "q_fisher": N_("q (Fisher)"), "q_block": N_("q (blocks)"),
    "finding": N_("finding"), "contaminants": N_("contaminants"), "size": N_("size"), "n": N_("samples"),
    "n_known": N_("all known in"), "share": N_("share"), "sample": N_("sample"), "longitude": "x", "latitude": "y",
    "n_above": N_("exceeding"), "exceeding": N_("contaminants"), "shares": N_("shares"), "n_sharing": N_("with so many samples"),
}  # fmt: skip
MOST_ROWS = 40
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
        text = tr("No pair could be tested by blocks: there are too few blocks of {side} km.")
        found.append(text.format(side=_digits(done.blocked.side_m / 1000)))
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
        limits = ", ".join(f"{code} {_written(limit)}" for code, limit in asked.limits.items())
        told.append(tr("Limits drawn from the data, mg/kg: {limits}.").format(limits=limits))
    told += _concentrated(done)
    if done.blocked.blocks:
        text = tr("Blocks of {side} km: {blocks} with samples.")
        told.append(text.format(side=_digits(done.blocked.side_m / 1000), blocks=done.blocked.blocks))
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


def metadata(done: "Together", asked: "Asked", output: "Output", given: "Input") -> QgsLayerMetadata:
    """Return the metadata of the layers."""
    states = done.states
    told = (*sentences(done, asked), *cautions(done, asked))
    digest = digest_of(states.known, states.above)
    return metadata_of(Run(output.tool, output.parameters, output.context, tr("Contaminants together"), told, digest), given)


def write_page(path: str, done: "Together", asked: "Asked") -> None:
    """Write the account as a web page."""
    Path(path).write_text(page(done, asked), encoding="utf-8")


def page(done: "Together", asked: "Asked") -> str:
    """Return the account as HTML."""
    title = tr("Contaminants together")
    parts = [f"<h1>{escape(title)}</h1>", *(f"<p>{escape(text)}</p>" for text in sentences(done, asked))]
    parts += [f"<p><b>{escape(text)}</b></p>" for text in cautions(done, asked)]
    parts += [_heading(tr("Pairs of contaminants")), matrix(done), f"<p>{escape(_legend())}</p>", _table(_pairs(done), len(done.findings))]
    parts += [_heading(tr("Sets found often")), _table(set_frame(done).head(MOST_ROWS), len(done.sets.sets))]
    parts += [_heading(tr("Mixtures")), _classes(done), _heading(tr("Samples with several contaminants")), _mixed(done, asked)]
    if done.concentrated is not None:
        classes = done.mixtures.classes[done.concentrated.composition.rows]
        parts += [_heading(tr("Components of the concentrations")), biplot(done.concentrated, classes)]
        parts.append(f"<p>{escape(_biplot_legend())}</p>")
        parts += [_heading(tr("Sources")), f"<p>{escape(_source_legend())}</p>", _sources(done)]
    parts.append(f"<p>{escape(versions(('numpy', 'scipy')))}</p>")
    head = f'<!doctype html><html><head><meta charset="utf-8"><title>{escape(title)}</title><style>{STYLE}</style></head>'
    return f"{head}<body>{''.join(parts)}</body></html>\n"


def _heading(text: str) -> str:
    return f"<h2>{escape(text)}</h2>"


def _legend() -> str:
    return tr(
        "Below the diagonal: φ, and ● together, ◐ together but clusters could not be considered, ○ clusters of both may"
        " explain it, – not tested. Above: samples in which both exceed. On it: samples in which the contaminant exceeds."
    )


def _biplot_legend() -> str:
    return tr(
        "Points: samples, in the colours of the mixtures. Arrows: contaminants; those that point the same way rise and fall"
        " together in proportion to the others (centred log-ratios)."
    )


def _source_legend() -> str:
    return tr(
        "What each source adds to an average sample, mg/kg, and its share of the contaminant. A profile is a pattern of the"
        " data, not a proof of a polluter."
    )


def _pairs(done: "Together") -> "pandas.DataFrame":
    frame = pair_frame(done).head(MOST_ROWS)
    kept = ["first", "second", "n_both", "both", "jaccard", "phi", "lift", "odds_ratio", "q_fisher", "q_block", "finding"]
    return frame[kept].assign(finding=frame["finding"].map(tr))


def _classes(done: "Together") -> str:
    states, classes = done.states, done.mixtures.classes.tolist()
    rows = []
    for kind in sorted(set(classes), key=lambda one: (list(CLASS_COLOURS).index(one) if one in CLASS_COLOURS else 99, one)):
        place = int(kind.rpartition(" ")[2]) - 1 if kind.startswith("mixture ") else -1
        name = joined(states, done.mixtures.frequent[place]) if place >= 0 else tr(kind)
        dot = f'<span class="dot" style="background:{CLASS_COLOURS.get(kind, QUIET)}"></span>'
        rows.append(f"<tr><td>{dot}{escape(name)}</td><td>{classes.count(kind)}</td></tr>")
    return f"<table><tr><th>{escape(tr('mixture'))}</th><th>{escape(tr('samples'))}</th></tr>{''.join(rows)}</table>"


def _mixed(done: "Together", asked: "Asked") -> str:
    frame = sample_frame(done, asked)
    mixed = frame[frame["n_above"] > 1].sort_values("n_above", ascending=False, kind="stable")
    kept = [name for name in ("sample", "longitude", "latitude", "n_above", "exceeding", "shares", "n_sharing") if name in mixed]
    return _table(mixed[kept].head(MOST_ROWS), len(mixed))


def _sources(done: "Together") -> str:
    import pandas

    frame = source_frame(done)
    frame["cell"] = [f"{_digits(amount)} ({share:.0%})" for amount, share in zip(frame["mg_kg"], frame["share"], strict=True)]
    wide = frame.pivot(index="contaminant", columns="source", values="cell").reset_index()
    wide.columns = [tr("contaminant"), *(tr("source {number}").format(number=one) for one in wide.columns[1:])]
    return _table(pandas.DataFrame(wide), len(wide))


def _table(frame: "pandas.DataFrame", n: int) -> str:
    """Return rows as HTML, and how many more there are."""
    if not len(frame):
        return f"<p>{escape(tr('None.'))}</p>"
    heads = "".join(f"<th>{escape(tr(HEADS.get(name, name)))}</th>" for name in frame.columns)
    lines = ("".join(f"<td>{escape(_written(cell))}</td>" for cell in row) for row in frame.itertuples(index=False))
    more = tr("The first {shown} of {n}; all are in the tables.").format(shown=len(frame), n=n)
    rest = f"<p>{escape(more)}</p>" if n > len(frame) else ""
    return f"<table><tr>{heads}</tr>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>{rest}"


def _written(cell: object) -> str:
    if isinstance(cell, float):
        return "–" if cell != cell else _digits(cell)
    return str(cell)


def _digits(value: float) -> str:
    return QLocale().toString(float(value), "g", 4)
