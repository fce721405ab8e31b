"""The account of a colocation as a web page: quotients, and the cross-K function as a drawing and a table."""

from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.locale_words import digits
from insop_plugin.adapters.pages import page
from insop_plugin.adapters.pages.axes import axis_over
from insop_plugin.adapters.pages.plot import HOT, PALE, Plot
from insop_plugin.adapters.provenance import Run
from insop_plugin.adapters.reports.colocation import quotients
from insop_plugin.core.colocation.colocation import Colocation, CrossK

KILOMETRES_FROM_M = 5000


def page_of(run: Run, found: Colocation) -> str:
    """Return the account of a run as HTML."""
    parts = [_quotient_table(found), page.heading(tr("Cross-K function")), drawing(found.cross_k)]
    return page.document(run, [*parts, *page.paragraphs([_legend()]), _curve_table(found.cross_k)])


def drawing(curve: CrossK) -> str:
    """Return an SVG: the function and its envelope as multiples of what relabelling expects, by distance."""
    import numpy as np

    known = curve.expected > 0
    if not known.any():
        return "".join(page.paragraphs([tr("No sample lies within the drawn distances of a source.")]))
    is_far = curve.distance_m[-1] >= KILOMETRES_FROM_M
    x = curve.distance_m[known] / (1000 if is_far else 1)
    observed, lower, upper = (line[known] / curve.expected[known] for line in (curve.observed, curve.lower, curve.upper))
    across = axis_over(tr("Distance, km") if is_far else tr("Distance, m"), x, from_zero=True)
    every = np.concatenate([[1.1], observed, lower, upper])
    plot = Plot(across, axis_over(tr("Cross-K by what relabelling expects (ratio)"), every, from_zero=True))
    plot.band(x, lower, upper, PALE)
    plot.level(1.0)
    plot.line(x, observed, HOT)
    plot.points(x, observed, HOT, opacity=1)
    return plot.svg(tr("Cross-K function"))


def _legend() -> str:
    return tr(
        "Red: hot samples within the distance of a source, as a multiple of what relabelling expects (dashed, 1). Grey: what "
        "chance makes of it at each distance. Above the grey, hot samples lie nearer to sources than sampled places do."
    )


def _quotient_table(found: Colocation) -> str:
    heads = (tr("colocation quotient"), tr("observed"), tr("expected by relabelling"), tr("observed / expected"), tr("p, two-sided"))
    rows = [(words, *map(digits, (one.value, one.expected, one.times, one.p))) for words, one in quotients(found)]
    return page.table(heads, rows)


def _curve_table(curve: CrossK) -> str:
    heads = (tr("distance, m"), tr("cross-K / area"), tr("expected"), tr("envelope from"), tr("to"))
    lines = (curve.distance_m, curve.observed, curve.expected, curve.lower, curve.upper)
    return page.table(heads, [tuple(map(digits, row)) for row in zip(*lines, strict=True)])
