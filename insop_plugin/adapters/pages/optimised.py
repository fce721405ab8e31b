"""The account of a run as a web page: each decision with its reason, the alternatives and the numbers."""

import numpy as np

from insop_plugin.adapters.fdr_table import fdr_table
from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.locale_words import digits, number
from insop_plugin.adapters.pages import page
from insop_plugin.adapters.pages.axes import Axis, axis_over, tick_text
from insop_plugin.adapters.pages.page import heading, paragraphs, table
from insop_plugin.adapters.pages.plot import COLD, GREY, HOT, WARM, Plot
from insop_plugin.adapters.provenance import Run
from insop_plugin.adapters.reports.optimised import OptimisedReport
from insop_plugin.core.hotspots.incremental_autocorrelation import AVERAGE, PEAK, Scale
from insop_plugin.core.hotspots.optimised import Optimised
from insop_plugin.core.hotspots.optimised_assessment import OUTLYING, SKEWED
from insop_plugin.core.hotspots.stability import BOOTSTRAP, HIGH, KINDS, LOW, SCALE

SHARES = ((0.95, 1.01), (0.8, 0.95), (0.5, 0.8), (0.0, 0.5))
CRITICAL = 1.96
"""Two-sided 5 % of a standard normal."""


def page_of(run: Run, report: OptimisedReport, found: Optimised) -> str:
    """Return the account of a run as HTML: each decision with its reason, the alternatives and the numbers."""
    parts = [*_incidents(report), *_data(report, found), *_transformation(report, found), *_scale(report, found)]
    return page.document(run, [*parts, *_hotspots(found), *_stability(report, found)], ())


def _incidents(report: OptimisedReport) -> list[str]:
    if report.aggregation is None:
        return []
    rule = tr("Empty cells whose centre lies in the convex hull of the incidents take part with 0; empty ones outside do not exist.")
    return [heading(tr("Incidents")), *paragraphs((*report.counted_words(), rule))]


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
    return [heading(tr("Data")), table((), rows), *paragraphs((*report.entered(), told, place))]


def _transformation(report: OptimisedReport, found: Optimised) -> list[str]:
    seen = found.assessment
    rule = tr("Rule: none up to a skewness of {limit}; log10 above it where all values are positive and log10 evens them out; else rank.")
    rows = [(tr("none"), digits(seen.skewness)), (tr("log10"), digits(seen.log_skewness)), (tr("rank"), digits(0.0))]
    marked = {"none": 0, "log10": 1, "rank": 2}[seen.transform]
    heads = (tr("transformation"), tr("skewness"))
    parts = paragraphs((report.transform_words(found), rule.format(limit=digits(SKEWED))))
    return [heading(tr("Transformation")), *parts, table(heads, rows, marked)]


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
    parts = paragraphs((report.scale_words(found), rule))
    return [heading(tr("Scale")), *parts, drawing(scale), table(heads, rows, marked)]


def _fallback(rule: str, k: int) -> str:
    text = tr("mean distance to {k} neighbours, chosen") if rule == AVERAGE else tr("mean distance to {k} neighbours")
    return text.format(k=number(k))


def _hotspots(found: Optimised) -> list[str]:
    counts = found.hotspots.counts
    least, mean, most = counts.neighbours
    near = tr(
        "Gi* with equal weights; neighbours (the sample itself not counted): at least {least}, on average {mean}, at most "
        "{most}; {islands} without any."
    )
    told = near.format(least=number(least), mean=digits(mean), most=number(most), islands=number(counts.islands))
    fdr = tr("False discovery rate after Benjamini and Hochberg, at most {alpha}; classes above it are not shown.")
    words = paragraphs((told, fdr.format(alpha=digits(found.settings.alpha))))
    return [heading(tr("Hot spots")), *words, fdr_table(found.hotspots, found.settings.alpha)]


def _stability(report: OptimisedReport, found: Optimised) -> list[str]:
    heads = (tr("re-runs"), tr("number"), tr("hot stay hot, %"), tr("cold stay cold, %"), tr("the rest stays, %"))
    level, parts = found.hotspots.level.filled(0), [heading(tr("Stability")), *paragraphs((report.stability_words(found),))]
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


def _kind_words() -> dict[str, str]:
    return dict(zip(KINDS, (tr("other scales"), tr("bounds of censored values"), tr("bootstrap")), strict=True))


def _name(kind: str, name: str) -> str:
    if kind == SCALE:
        return tr("band {band} m").format(band=digits(float(name)))
    return {LOW: tr("results below a limit: 0"), HIGH: tr("results below a limit: the limit")}[name]


def _mean_percent(share: np.ndarray) -> str:
    known = share[~np.isnan(share)]
    return digits(round(100 * float(known.mean()), 1)) if known.size else "–"


def drawing(scale: Scale) -> str:
    """Return an SVG: z of Moran's I by distance, the peaks, the chosen band and the line of significance."""
    bands, z = (np.array([getattr(step, name) for step in scale.steps], float) for name in ("band_m", "z"))
    across = axis_over(tr("distance, m"), np.append(bands, [scale.average_m, scale.band_m]), from_zero=True)
    up = axis_over(tr("z of Moran's I, standard deviations"), np.append(z, [0.0, CRITICAL]))
    plot = Plot(across, Axis(up.words, up.low, up.high + 0.12 * (up.high - up.low)))
    plot.level(CRITICAL, "p = 0.05")
    plot.line(bands, z, COLD)
    chosen = list(scale.peaks[:1]) if scale.rule == PEAK else []
    other = [place for place in scale.peaks if place not in chosen]
    plain = np.setdiff1d(np.arange(len(bands)), scale.peaks)
    for places, colour, radius in ((plain, COLD, 3), (other, WARM, 5), (chosen, HOT, 5)):
        plot.points(bands[places], z[places], colour, radius, 1)
    plot.upright(scale.band_m, f"{tick_text(round(scale.band_m, 1))} m", HOT, "2 2")
    if scale.rule == PEAK:
        plot.upright(scale.average_m, tr("mean distance to {k}").format(k=scale.k), GREY, "1 3")
    return plot.svg(tr("Moran's I by distance"))
