"""The account of a run as a web page: each decision with its reason, the alternatives and the numbers."""

from collections.abc import Iterable
from html import escape
from pathlib import Path

import numpy as np
from qgis.PyQt.QtCore import QLocale

from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.locale_words import number
from insop_plugin.adapters.optimised_plot import drawing
from insop_plugin.adapters.optimised_report import OptimisedReport
from insop_plugin.adapters.provenance import versions
from insop_plugin.core.incremental_autocorrelation import AVERAGE, PEAK
from insop_plugin.core.optimised import Optimised
from insop_plugin.core.optimised_assessment import OUTLYING, SKEWED
from insop_plugin.core.stability import BOOTSTRAP, HIGH, KINDS, LOW, SCALE

STYLE = (
    "body{font-family:sans-serif;max-width:60em;margin:1em auto;line-height:1.4} table{border-collapse:collapse;margin:.6em 0} "
    "td,th{padding:2px 14px 2px 0;text-align:left;border-bottom:1px solid #dddddd} .chosen{font-weight:bold;color:#b2182b}"
)
SHARES = ((0.95, 1.01), (0.8, 0.95), (0.5, 0.8), (0.0, 0.5))


def write_page(path: str, report: OptimisedReport, found: Optimised) -> None:
    """Write the account as a web page."""
    Path(path).write_text(page(report, found), encoding="utf-8")


def page(report: OptimisedReport, found: Optimised) -> str:
    """Return the account as HTML."""
    title = escape(report.title())
    parts = [f"<h1>{title}</h1>", f"<p><b>{escape(report.answer(found))}</b></p>", *_cautions(report, found)]
    parts += [*_incidents(report), *_data(report, found), *_transformation(report, found), *_scale(report, found)]
    parts += [*_hotspots(found), *_stability(report, found), *_made(report)]
    head = f'<!doctype html><html><head><meta charset="utf-8"><title>{title}</title><style>{STYLE}</style></head>'
    return f"{head}<body>{''.join(parts)}</body></html>\n"


def _cautions(report: OptimisedReport, found: Optimised) -> list[str]:
    told = "".join(f"<li>{escape(text)}</li>" for text in report.cautions(found))
    return [f"<ul>{told}</ul>"] if told else []


def _incidents(report: OptimisedReport) -> list[str]:
    if report.aggregation is None:
        return []
    rule = tr("Empty cells whose centre lies in the convex hull of the incidents take part with 0; empty ones outside do not exist.")
    return [f"<h2>{escape(tr('Incidents'))}</h2>", *_paragraphs((*report.counted_words(), rule))]


def _data(report: OptimisedReport, found: Optimised) -> list[str]:
    seen = found.assessment
    rows = [
        (tr("rows"), number(seen.rows)), (tr("used"), number(seen.samples)), (tr("without a value"), number(seen.nulls)),
        (tr("without a geometry"), number(seen.nowhere)), (tr("at the place of another one"), number(seen.shared_places)),
        (tr("least"), digits(seen.least)), (tr("median"), digits(seen.median)), (tr("mean"), digits(seen.mean)),
        (tr("most"), digits(seen.most)), (tr("outliers of value"), number(seen.value_outliers.sum())),
        (tr("outliers of place"), number(seen.place_outliers.sum())),
    ]  # fmt: skip
    value = tr(
        "Outliers of value: 0.6745 |x - median| / MAD above {limit}, in the scale used (MAD {mad}). They are flagged and take "
        "part everywhere."
    )
    if seen.mad == 0:
        value = tr("Outliers of value cannot be told: more than half of the values are one and the same (MAD 0).")
    place = tr(
        "Outliers of place: the nearest sample is farther than the mean + 3 standard deviations of that distance. They are "
        "left out of the search for the band only."
    )
    told = value.format(limit=digits(OUTLYING), mad=digits(seen.mad))
    return [f"<h2>{escape(tr('Data'))}</h2>", table((), rows), *_paragraphs((told, place))]


def _transformation(report: OptimisedReport, found: Optimised) -> list[str]:
    seen = found.assessment
    rule = tr("Rule: none up to a skewness of {limit}; log10 above it where all values are positive and log10 evens them out; else rank.")
    rows = [(tr("none"), digits(seen.skewness)), (tr("log10"), digits(seen.log_skewness)), (tr("rank"), digits(0.0))]
    marked = {"none": 0, "log10": 1, "rank": 2}[seen.transform]
    heads = (tr("transformation"), tr("skewness"))
    parts = _paragraphs((report.transform_words(found), rule.format(limit=digits(SKEWED))))
    return [f"<h2>{escape(tr('Transformation'))}</h2>", *parts, table(heads, rows, marked)]


def _scale(report: OptimisedReport, found: Optimised) -> list[str]:
    scale = found.scale
    heads = (tr("distance, m"), tr("Moran's I"), tr("expected"), "z", "p", tr("neighbours"), "")
    names = {place: tr("peak") for place in scale.peaks}
    if scale.rule == PEAK:
        names[scale.peaks[0]] = tr("peak, chosen")
    rows = [
        (digits(s.band_m), digits(s.value), digits(s.expected), digits(s.z), digits(s.p), digits(s.neighbours), names.get(place, ""))
        for place, s in enumerate(scale.steps)
    ]
    rows.append((digits(scale.average_m), "", "", "", "", number(scale.k), _fallback(scale.rule, scale.k)))
    marked = scale.peaks[0] if scale.rule == PEAK else len(rows) - 1
    rule = tr(
        "Rule: Moran's I over up to 30 distances, from the one that gives every sample a neighbour; the first peak of z with p up "
        "to 0.05 is the band. Without a peak: the mean distance to K neighbours, K = 5 % of the samples, 3 to 30."
    )
    parts = _paragraphs((report.scale_words(found), rule))
    return [f"<h2>{escape(tr('Scale'))}</h2>", *parts, drawing(scale), table(heads, rows, marked)]


def _fallback(rule: str, k: int) -> str:
    text = tr("mean distance to {k} neighbours, chosen") if rule == AVERAGE else tr("mean distance to {k} neighbours")
    return text.format(k=number(k))


def _hotspots(found: Optimised) -> list[str]:
    level, counts = found.hotspots.level.compressed(), found.hotspots.counts
    least, mean, most = counts.neighbours
    near = tr(
        "Gi* with equal weights; neighbours (the sample itself not counted): at least {least}, on average {mean}, at most "
        "{most}; {islands} without any."
    )
    told = near.format(least=number(least), mean=digits(mean), most=number(most), islands=number(counts.islands))
    plain = np.nan_to_num(found.hotspots.p, nan=1.0) <= found.settings.alpha
    names = {3: "q ≤ 0.01", 2: "q ≤ 0.05", 1: "q ≤ 0.10"}
    rows = [(name, number((level == step).sum()), number((level == -step).sum())) for step, name in names.items()]
    rows.append((tr("p alone, without correction"), *(number((plain & (side * found.hotspots.z > 0)).sum()) for side in (1, -1))))
    fdr = tr("False discovery rate after Benjamini and Hochberg, at most {alpha}; classes above it are not shown.")
    heads = ("", tr("hot"), tr("cold"))
    return [f"<h2>{escape(tr('Hot spots'))}</h2>", *_paragraphs((told, fdr.format(alpha=digits(found.settings.alpha)))), table(heads, rows)]


def _stability(report: OptimisedReport, found: Optimised) -> list[str]:
    heads = (tr("re-runs"), tr("number"), tr("hot stay hot, %"), tr("cold stay cold, %"), tr("the rest stays, %"))
    level, parts = found.hotspots.level.filled(0), [f"<h2>{escape(tr('Stability'))}</h2>", *_paragraphs((report.stability_words(found),))]
    kinds = [rerun.kind for rerun in found.stability.reruns]
    lines = [(_kind_words()[kind], kinds.count(kind), found.stability.by_kind[kind]) for kind in KINDS]
    lines.append((tr("all"), len(kinds), found.stability.share))
    sides = (level > 0, level < 0, (level == 0) & ~np.ma.getmaskarray(found.hotspots.level))
    rows = [(name, number(many), *(_mean_percent(share[side]) for side in sides)) for name, many, share in lines]
    parts.append(table(heads, rows, len(rows) - 1))
    heads = (tr("stays in its class in"), tr("hot places"), tr("cold places"))
    share = found.stability.share
    rows = [
        (f"{100 * low:.0f} – {min(100 * high, 100):.0f} %", *(number(((share >= low) & (share < high) & side).sum()) for side in sides[:2]))
        for low, high in SHARES
    ]
    return [*parts, table(heads, rows), *_reruns(found)]


def _reruns(found: Optimised) -> list[str]:
    heads = (tr("re-run"), tr("hot"), tr("cold"), tr("places that keep their class, %"))
    rows = [(_name(rerun.kind, rerun.name), number(rerun.hot), number(rerun.cold), digits(round(100 * rerun.same, 1)))
            for rerun in found.stability.reruns if rerun.kind != BOOTSTRAP]  # fmt: skip
    drawn = [rerun for rerun in found.stability.reruns if rerun.kind == BOOTSTRAP]
    if drawn:
        spans = [[getattr(rerun, part) for rerun in drawn] for part in ("hot", "cold")]
        words = [f"{number(min(span))} – {number(max(span))}" for span in spans]
        rows.append((tr("bootstrap, all runs"), *words, digits(round(100 * float(np.mean([rerun.same for rerun in drawn])), 1))))
    return [table(heads, rows)]


def _made(report: OptimisedReport) -> list[str]:
    chosen = report.settings
    rows = [
        (tr("field"), report.fields.value), ("ALPHA", digits(chosen.alpha)), ("RUNS", number(chosen.runs)), ("SEED", str(chosen.seed)),
        ("TRANSFORM", tr(chosen.transform) if chosen.transform else tr("as proposed")), (tr("distances"), report.measure.method),
        (tr("input, SHA-256"), report.digest()),
    ]  # fmt: skip
    if report.fields.censor:
        rows.append(("CENSOR, CENSOR_LIMIT", f"{report.fields.censor}, {report.fields.limit}"))
    return [f"<h2>{escape(tr('Made with'))}</h2>", table((), rows), f"<p>{escape(versions(('numpy', 'scipy')))}</p>"]


def _kind_words() -> dict[str, str]:
    return dict(zip(KINDS, (tr("other scales"), tr("bounds of censored values"), tr("bootstrap")), strict=True))


def _name(kind: str, name: str) -> str:
    if kind == SCALE:
        return tr("band {band} m").format(band=digits(float(name)))
    return {LOW: tr("results below a limit: 0"), HIGH: tr("results below a limit: the limit")}[name]


def _mean_percent(share: np.ndarray) -> str:
    known = share[~np.isnan(share)]
    return digits(round(100 * float(known.mean()), 1)) if known.size else "–"


def _paragraphs(texts: Iterable[str]) -> list[str]:
    return [f"<p>{escape(text)}</p>" for text in texts]


def table(heads: tuple[str, ...], rows: list[tuple[str, ...]], marked: int = -1) -> str:
    """Return rows as an HTML table, one of them marked as chosen."""
    head = f"<tr>{''.join(f'<th>{escape(one)}</th>' for one in heads)}</tr>" if heads else ""
    body = "".join(
        f"<tr{' class=chosen' if place == marked else ''}>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>"
        for place, row in enumerate(rows)
    )
    return f"<table>{head}{body}</table>"


def digits(value: float) -> str:
    """Return a number with four digits that count, as the locale writes it."""
    return "–" if value != value else QLocale().toString(float(f"{value:.4g}"), "g", 6)
