"""Local backgrounds as a web page: results of each contaminant from the lowest to the highest, and every method's threshold."""

from itertools import islice
from typing import TYPE_CHECKING

from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.locale_words import digits, number
from insop_plugin.adapters.pages import charts, page
from insop_plugin.adapters.pages.axes import Axis, axis_over
from insop_plugin.adapters.pages.plot import COLD, HOT, INK, LINES, Plot
from insop_plugin.adapters.provenance import Run

if TYPE_CHECKING:
    from insop_plugin.adapters.reports.background import BackgroundReport
    from insop_plugin.core.background.compared import Compared
    from insop_plugin.core.progress import Progress

MOST_DRAWN, STEPS = 12, 120


def page_of(run: Run, report: "BackgroundReport", progress: "Progress") -> str:
    """Return the account of a run as HTML; the first ones for which some method gives a threshold are drawn."""
    from insop_plugin.adapters.reports.background import groups_of
    from insop_plugin.core.background.compared import every_method

    groups = groups_of(report.given, report.asked.group)
    told = (one for one in every_method(report.given.entries, groups, progress) if one.is_told)
    drawn = list(islice(told, MOST_DRAWN))
    parts = [page.heading(tr("Backgrounds and thresholds")), _table(report)]
    for one in drawn:
        parts += _part(one, report.asked.method)
    if len(report.local.rows) > len(drawn):
        text = tr("{shown} of {n} contaminants and groups are drawn: the first for which some method gives a threshold.")
        parts += page.paragraphs([text.format(shown=len(drawn), n=number(len(report.local.rows)))])
    return page.document(run, parts)


def _table(report: "BackgroundReport") -> str:
    heads = (
        tr("contaminant"), tr("group"), tr("results"), tr("below limits"), tr("background, mg/kg"), tr("threshold, mg/kg"),
        tr("above"), tr("note"),
    )  # fmt: skip
    rows = [
        (
            row.contaminant, row.group or "–", number(row.n), number(row.n_censored), digits(row.background), digits(row.threshold),
            digits(row.n_above), row.note or "",
        )
        for row in report.frame().head(page.MOST_ROWS).itertuples()
    ]  # fmt: skip
    return page.table(heads, rows, of=len(report.local.rows))


def _part(one: "Compared", chosen: str) -> list[str]:
    from insop_plugin.core.background.local import published_words
    from insop_plugin.core.background.methods import METHODS

    rows = [
        (tr(METHODS[code].label), digits(found.background), digits(found.threshold),
         " ".join(tr(reason.text).format(**dict(reason.facts)) for reason in found.notes))
        for code, found in one.found.items()
    ]  # fmt: skip
    heads = (tr("method"), tr("background, mg/kg"), tr("threshold, mg/kg"), tr("note"))
    title = f"{one.contaminant}, {one.group}" if one.group else one.contaminant
    table, known = page.table(heads, rows, list(one.found).index(chosen)), published_words(one.contaminant)
    published = page.paragraphs([tr("Published backgrounds, mg/kg: {values}.").format(values=known)] if known else [])
    return [page.heading(title), cumulative(one, chosen), *_populations(one), table, *published]


def cumulative(one: "Compared", chosen: str) -> str:
    """Return an SVG: the share of the results up to each concentration, and the threshold of each method."""
    import numpy as np

    from insop_plugin.core.background.methods import METHODS
    from insop_plugin.core.censored.estimates import cumulative as shares
    from insop_plugin.core.censored.estimates import sorted_rows

    is_open = one.sample.is_open
    rows = sorted_rows(np.where(is_open, one.sample.high, one.sample.low)[None], is_open[None])
    known = np.isfinite(rows.values[0]) & (rows.values[0] > 0)
    thresholds = {code: found.threshold for code, found in one.found.items() if np.isfinite(found.threshold)}
    across = axis_over(_axis(one), np.append(rows.values[0][known], list(thresholds.values())), is_log=True)
    plot = Plot(across, Axis(tr("results up to it, %"), 0.0, 100.0 + 9 * len(thresholds), until=100.0))
    plot.steps(rows.values[0][known], 100 * shares(rows)[0][known], INK)
    for place, (code, value) in enumerate(sorted(thresholds.items(), key=lambda pair: pair[1])):
        words = tr("{method}: {value} mg/kg").format(method=tr(METHODS[code].label), value=digits(value))
        colour = HOT if code == chosen else LINES[1 + place % (len(LINES) - 1)]
        plot.upright(value, words, colour, "" if code == chosen else "5 3")
    return plot.svg(tr("Cumulative curve of {contaminant}").format(contaminant=one.contaminant))


def _axis(one: "Compared") -> str:
    return tr("{contaminant}, mg/kg, logarithmic axis").format(contaminant=one.contaminant)


def _populations(one: "Compared") -> list[str]:
    """Return the histogram with the fitted populations, nothing where none were fitted."""
    import numpy as np

    from insop_plugin.core.background.compared import expected_counts
    from insop_plugin.core.histogram import histogram

    fitted = one.populations
    if fitted is None:
        return []
    edges = histogram(one.sample.low, is_log=True).edges
    values, width = np.geomspace(edges[0], edges[-1], STEPS), float(np.log(edges[1] / edges[0]))
    expected = expected_counts(fitted, values, width, len(one.sample))
    plot = charts.counted(one.sample.low, _axis(one), tr("number of results"), is_log=True, room_for=float(expected.max()))
    for counts, colour in zip(expected, (COLD, HOT)):
        plot.line(values, counts, colour)
    text = tr("Lines: one lognormal population, which describes the values best.")
    if len(fitted.mean) > 1:
        text = tr("Lines: the two lognormal populations that describe the values best; the lower one (blue) gives the threshold.")
    return [plot.svg(tr("Populations of {contaminant}").format(contaminant=one.contaminant)), *page.paragraphs([text])]
