"""Summaries with results below limits as a web page: the statistics, and the distribution of each group as a curve."""

from itertools import islice
from typing import TYPE_CHECKING

from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.locale_words import digits, number
from insop_plugin.adapters.pages import page
from insop_plugin.adapters.pages.axes import Axis, axis_over
from insop_plugin.adapters.pages.plot import COLD, GREY, HOT, Plot
from insop_plugin.adapters.provenance import Run

if TYPE_CHECKING:
    from insop_plugin.adapters.reports.censored import CensoredReport
    from insop_plugin.core.censored.curves import Curve
    from insop_plugin.core.censored.statistics import Summaries

MOST_DRAWN = 12


def page_of(run: Run, report: "CensoredReport", found: "Summaries") -> str:
    """Return the account of a run as HTML; the first groups are drawn, all stand in the table."""
    from insop_plugin.core.censored.curves import curves

    asked, parts = report.asked, [page.heading(tr("Summary")), _table(report, found)]
    drawn = list(islice(curves(asked.results, asked.groups), MOST_DRAWN))
    for curve in sorted(drawn, key=lambda one: one.group):
        title = asked.labels[curve.group] or report.named.value
        parts += [page.heading(title), drawing(curve, found, _axis(report, curve.group))]
    if drawn:
        parts += page.paragraphs([_legend()])
    if len(asked.labels) > len(drawn):
        text = tr("{shown} of {n} groups are drawn; groups without statistics have no curve.")
        parts += page.paragraphs([text.format(shown=len(drawn), n=number(len(asked.labels)))])
    return page.document(run, parts)


def _axis(report: "CensoredReport", group: int) -> str:
    unit = report.asked.units[group] or tr("unit of the field")
    return tr("{field}, {unit}, logarithmic axis").format(field=report.named.value, unit=unit)


def drawing(curve: "Curve", found: "Summaries", words: str) -> str:
    """Return an SVG: the share of the results up to each value, the line of ROS, the mean and its upper limit."""
    import numpy as np

    from insop_plugin.core.censored.curves import SHARES

    shown = np.isfinite(curve.values) & (curve.values > 0)
    mean, upper = float(found.mean[curve.group]), float(found.ucl95[curve.group])
    line = curve.ros if np.isfinite(curve.ros).all() else np.zeros(0)
    within = line[(line >= curve.values[shown].min() / 10) & (line <= curve.values[shown].max() * 10)] if shown.any() else line
    values = np.concatenate([curve.values[shown], within, [one for one in (mean, upper) if one > 0]])
    across = axis_over(words, values, is_log=True)
    key = [(COLD, tr("Kaplan-Meier")), (HOT, tr("ROS (lognormal line)")), ("#ffffff", tr("limit of a result below it"))]
    plot = Plot(across, Axis(tr("results up to it, %"), 0.0, 118.0, until=100.0), key)
    if line.size:
        is_in = (line >= across.low) & (line <= across.high)
        plot.line(line[is_in], 100 * SHARES[is_in], HOT, "6 3")
    plot.steps(curve.values[shown], 100 * curve.reached[shown], COLD)
    limits = shown & curve.below
    plot.rings(curve.values[limits], 100 * curve.reached[limits])
    for value, said in ((mean, tr("mean {value}")), (upper, tr("UCL95 of the mean {value}"))):
        if value > 0:
            plot.upright(value, said.format(value=digits(value)), GREY)
    return plot.svg(tr("Distribution of the results"))


def _legend() -> str:
    return tr(
        "Kaplan-Meier needs no distribution; below the lowest limit it tells nothing. ROS lays a lognormal line through the "
        "measured values and reads the others off it. Where the two part, the lognormal shape does not hold."
    )


def _table(report: "CensoredReport", found: "Summaries") -> str:
    names = ("n", "n_censored", "method", "mean", "sd", "median", "p75", "p90", "p95", "ucl95", "reason")
    numbers = (tr("mean"), "sd", tr("median"), "p75", "p90", "p95", "ucl95")
    heads = (tr("group"), tr("unit"), "n", tr("below limits"), tr("method"), *numbers, tr("reason"))
    frame = report.frame(found)
    rows = [
        (row["group"] or "–", unit or "–", *(_cell(row[name]) for name in names))
        for row, unit in zip(frame.head(page.MOST_ROWS).to_dict("records"), report.asked.units)
    ]  # fmt: skip
    return page.table(heads, rows, of=len(frame))


def _cell(value: object) -> str:
    if isinstance(value, str):
        return tr(value)
    return "–" if value is None else digits(value)
