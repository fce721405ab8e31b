"""Contaminants together as a web page: pairs, sets, mixtures, components and sources."""

from html import escape
from typing import TYPE_CHECKING

from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.locale_words import digits
from insop_plugin.adapters.mixture_tables import joined, pair_frame, sample_frame, set_frame, source_frame
from insop_plugin.adapters.pages import page
from insop_plugin.adapters.pages.mixture_plots import CLASS_COLOURS, QUIET, biplot, matrix
from insop_plugin.adapters.provenance import Run
from insop_plugin.core.errors import N_

if TYPE_CHECKING:
    import pandas

    from insop_plugin.adapters.mixture_input import Asked
    from insop_plugin.core.cooccurrence.explore import Together

HEADS = {
    "first": N_("first"), "second": N_("second"), "n_both": N_("both known"), "both": N_("both exceed"), "jaccard": "Jaccard",
    "phi": "φ", "lift": N_("lift"), "odds_ratio": N_("odds ratio"), "q_fisher": N_("q (Fisher)"), "q_block": N_("q (blocks)"),
    "finding": N_("finding"), "contaminants": N_("contaminants"), "size": N_("size"), "n": N_("samples"),
    "n_known": N_("all known in"), "share": N_("share"), "sample": N_("sample"), "longitude": "x", "latitude": "y",
    "n_above": N_("exceeding"), "exceeding": N_("contaminants"), "shares": N_("shares"), "n_sharing": N_("with so many samples"),
}  # fmt: skip


def page_of(run: Run, done: "Together", asked: "Asked") -> str:
    """Return the account of a run as HTML."""
    parts = [page.heading(tr("Pairs of contaminants")), matrix(done), *page.paragraphs([_legend()])]
    parts += [_table(_pairs(done), len(done.findings)), page.heading(tr("Sets found often"))]
    parts += [_table(set_frame(done).head(page.MOST_ROWS), len(done.sets.sets)), page.heading(tr("Mixtures")), _classes(done)]
    parts += [page.heading(tr("Samples with several contaminants")), _mixed(done, asked)]
    if done.concentrated is not None:
        classes = done.mixtures.classes[done.concentrated.composition.rows]
        parts += [page.heading(tr("Components of the concentrations")), biplot(done.concentrated, classes)]
        parts += [*page.paragraphs([_biplot_legend()]), page.heading(tr("Sources")), *page.paragraphs([_source_legend()]), _sources(done)]
    return page.document(run, parts)


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
    frame = pair_frame(done).head(page.MOST_ROWS)
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
    shown = mixed[kept].head(page.MOST_ROWS)
    places = {name: shown[name].map("{:.8g}".format) for name in ("longitude", "latitude") if name in shown}
    return _table(shown.assign(**places), len(mixed))


def _sources(done: "Together") -> str:
    import pandas

    frame = source_frame(done)
    frame["cell"] = [f"{digits(amount)} ({share:.0%})" for amount, share in zip(frame["mg_kg"], frame["share"], strict=True)]
    wide = frame.pivot(index="contaminant", columns="source", values="cell").reset_index()
    wide.columns = [tr("contaminant"), *(tr("source {number}").format(number=one) for one in wide.columns[1:])]
    return _table(pandas.DataFrame(wide), len(wide))


def _table(frame: "pandas.DataFrame", n: int) -> str:
    """Return rows as HTML, and how many more there are."""
    heads = [tr(HEADS.get(name, name)) for name in frame.columns]
    return page.table(heads, [[_written(cell) for cell in row] for row in frame.itertuples(index=False)], of=n)


def _written(cell: object) -> str:
    return digits(cell) if isinstance(cell, float) else str(cell)
