"""The account of clusters as a web page: the curve of distances with its knee, and the sizes."""

from typing import TYPE_CHECKING

from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.locale_words import digits, number
from insop_plugin.adapters.pages import charts, page
from insop_plugin.adapters.pages.axes import Axis, axis_over
from insop_plugin.adapters.pages.plot import COLD, HOT, PALE, WARM, Plot, every
from insop_plugin.adapters.provenance import Run
from insop_plugin.core.clusters.clusters import BORDER, CORE, MEMBER, ROLES, Clusters

if TYPE_CHECKING:
    from insop_plugin.adapters.reports.clusters import ClustersReport

MOST_BARS = 25


def page_of(run: Run, report: "ClustersReport", found: Clusters) -> str:
    """Return the account of a run as HTML."""
    parts = [page.heading(tr("Distances to near samples")), distances(report, found), *page.paragraphs([_legend(report, found)])]
    return page.document(run, [*parts, page.heading(tr("Sizes of the clusters")), *_sizes(found)])


def distances(report: "ClustersReport", found: Clusters) -> str:
    """Return an SVG: the distance of each sample to its k-th nearest, sorted, and EPS."""
    import numpy as np

    from insop_plugin.core.clusters.knee import distances_to_nearest

    k = _k(report)
    curve = np.sort(distances_to_nearest(report.measure.places.take(np.flatnonzero(~found.role.mask)), k))
    keep = np.unique(np.append(np.arange(len(curve))[every(len(curve))], len(curve) - 1))
    eps_m = found.counts.eps_m
    up = axis_over(tr("distance to nearest sample number {k}, m").format(k=k), np.append(curve, eps_m), from_zero=True)
    plot = Plot(Axis(tr("samples, by distance (number)"), 0.0, float(len(curve))), up)
    plot.line(keep + 1.0, curve[keep], COLD)
    if eps_m:
        plot.level(eps_m, tr("EPS {eps} m").format(eps=digits(eps_m)), HOT)
        plot.upright(float((curve <= eps_m).sum()), "", HOT)
    return plot.svg(tr("Distances to near samples"))


def _k(report: "ClustersReport") -> int:
    return max(1, report.settings.min_samples - 1)


def _legend(report: "ClustersReport", found: Clusters) -> str:
    text = tr("Each sample by the distance to its nearest sample number {k}, from the shortest to the longest.")
    told = [text.format(k=_k(report))]
    if found.counts.eps_m:
        at_knee = tr("EPS was read off at the knee of the curve, where it bends most; beyond it samples lie apart.")
        told.append(tr("EPS was given.") if report.settings.eps_m else at_knee)
    else:
        told.append(tr("HDBSCAN needs no EPS: it takes clusters of every density."))
    return " ".join(told)


def _sizes(found: Clusters) -> list[str]:
    import numpy as np

    if not found.counts.clusters:
        return page.paragraphs([tr("There is no cluster.")])
    numbers = found.number.filled(0)
    sizes = np.bincount(numbers)[1:]
    roles = found.role.filled(-1)
    counts = [np.bincount(numbers[roles == ROLES.index(role)], minlength=len(sizes) + 1)[1:] for role in (CORE, MEMBER, BORDER)]
    order = np.argsort(-sizes, kind="stable")[:MOST_BARS]
    inside, border = (counts[0] + counts[1])[order].tolist(), counts[2][order].tolist()
    named = [(tr("cluster {number}").format(number=place + 1), pair) for place, *pair in zip(order.tolist(), inside, border, strict=True)]
    kinds = ((WARM, tr("core or member")), (PALE, tr("border")))
    drawn = charts.stacked(named, kinds, charts.samples(), tr("Sizes of the clusters"))
    noise = tr("{noise} of {n} samples are noise, in no cluster.")
    words = [noise.format(noise=number(found.counts.noise), n=number(found.counts.samples))]
    if len(sizes) > MOST_BARS:
        words.append(tr("The {shown} largest of {n} clusters are shown.").format(shown=MOST_BARS, n=number(len(sizes))))
    return [drawn, *page.paragraphs([" ".join(words)])]
