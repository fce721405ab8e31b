"""The account of a scan as a web page: the clusters beside what chance makes, and the circles as a table."""

import math
from typing import TYPE_CHECKING

from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.locale_words import digits, number
from insop_plugin.adapters.pages import charts, page
from insop_plugin.adapters.pages.charts import Mark
from insop_plugin.adapters.pages.plot import COLD, GREY, HOT
from insop_plugin.adapters.provenance import Run
from insop_plugin.core.scan.scan import KINDS, Circle, Scan

if TYPE_CHECKING:
    from insop_plugin.adapters.reports.scan import ScanReport

MOST_MARKS = 8


def page_of(run: Run, report: "ScanReport", found: Scan) -> str:
    """Return the account of a run as HTML."""
    parts = [page.heading(tr("Clusters beside chance")), drawing(found), *page.paragraphs([_legend(report)])]
    return page.document(run, [*parts, page.heading(tr("Circles")), _circles(report, found)])


def drawing(found: Scan) -> str:
    """Return an SVG: the largest ratios of the simulated maps, and the ratios of the clusters."""
    text = tr("cluster {number}: {llr}, p {p}")
    marks = [
        Mark(circle.llr, text.format(number=place, llr=digits(circle.llr), p=digits(circle.p)), _colour(circle))
        for place, circle in enumerate(found.circles[:MOST_MARKS], 1)
    ]
    axis = tr("largest log likelihood ratio of a map (no unit)")
    return charts.counted(found.simulated, axis, tr("number of simulated maps"), marks).svg(tr("Clusters beside chance"))


def _colour(circle: Circle) -> str:
    if not circle.is_significant:
        return GREY
    return HOT if circle.kind == KINDS[0] else COLD


def _legend(report: "ScanReport") -> str:
    text = tr(
        "Columns: the largest log likelihood ratio of any circle in each of {n} maps on which the cases fell by chance. Lines: "
        "the clusters found; the fewer columns to the right of a line, the less likely it is chance. Red: more cases than "
        "expected, blue: fewer, grey: not significant."
    )
    return text.format(n=number(report.settings.simulations))


def _circles(report: "ScanReport", found: Scan) -> str:
    heads = (
        tr("cluster"), tr("cases"), tr("expected"), tr("relative risk"), tr("samples"), tr("radius, m"), "x", "y",
        tr("log likelihood ratio"), "p", tr("p (Gumbel)"), tr("significant"),
    )  # fmt: skip
    rows = [(number(place), *_cells(circle)) for place, circle in enumerate(found.circles[: page.MOST_ROWS], 1)]
    return page.table(heads, rows, of=len(found.circles))


def _cells(circle: Circle) -> tuple[str, ...]:
    risk = digits(circle.relative_risk) if math.isfinite(circle.relative_risk) else tr("infinite")
    place = (f"{circle.x:.8g}", f"{circle.y:.8g}")
    sure = tr("yes") if circle.is_significant else tr("no")
    return (
        number(circle.observed), digits(circle.expected), risk, number(circle.samples), digits(circle.radius_m), *place,
        digits(circle.llr), digits(circle.p), digits(circle.p_gumbel), sure,
    )  # fmt: skip
