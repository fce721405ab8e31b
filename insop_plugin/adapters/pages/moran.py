"""The account of local Moran's I as a web page: the scatter plot, the whole data set, the values."""

from typing import TYPE_CHECKING

from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.locale_words import digits, number
from insop_plugin.adapters.pages import charts, page
from insop_plugin.adapters.pages.axes import axis_over
from insop_plugin.adapters.pages.plot import COLD, COOL, GREY, HOT, INK, MOST_POINTS, PALE, WARM, Plot, every
from insop_plugin.adapters.provenance import Run
from insop_plugin.adapters.reports.moran import MoranReport, join_names
from insop_plugin.adapters.value_words import field_words, scale_words
from insop_plugin.core.hotspots.local_moran import QUADRANTS, LocalMoran, MoranSettings

if TYPE_CHECKING:
    from numpy import ndarray

COLOURS = dict(zip(QUADRANTS, (PALE, HOT, COLD, WARM, COOL), strict=True))
SQUARE = (600, 480)


def page_of(run: Run, report: MoranReport, found: LocalMoran) -> str:
    """Return the account of a run as HTML."""
    parts = [page.heading(tr("Moran scatter plot")), scatter(report, found), *page.paragraphs(_legend(found)), _quadrants(found)]
    if found.counts.moran is not None:
        parts += [page.heading(tr("The whole data set")), _whole(found), *page.paragraphs([_inference(found)])]
    return page.document(run, [*parts, *_values(report, found)])


def scatter(report: MoranReport, found: LocalMoran) -> str:
    """Return an SVG: each sample by its own value and the mean of its neighbours, in the colour of its quadrant."""
    import numpy as np

    settings, key = report.settings, [(COLOURS[name], words) for name, words in _names().items()]
    x = axis_over(tr("{field}, standard deviations from the mean").format(field=_scaled(settings.field, settings)), found.own)
    near = tr("mean of {field} around, standard deviations").format(field=_scaled(settings.second_field or settings.field, settings))
    plot = Plot(x, axis_over(near, found.lag), key, SQUARE)
    plot.level(0.0, colour=GREY)
    plot.upright(0.0, "", GREY)
    quadrant = found.quadrant.filled(-1)
    for place in np.argsort(np.array(QUADRANTS) != "ns", kind="stable"):  # what is significant lies on top
        rows = np.flatnonzero((quadrant == place) & np.isfinite(found.lag))
        rows = rows[every(len(rows))]
        plot.points(found.own[rows], found.lag[rows], COLOURS[QUADRANTS[place]], 3, 0.85)
    if found.counts.moran is not None:
        ends = _within(found.counts.moran.value, plot)
        plot.line(ends, ends * found.counts.moran.value, INK, width=1.5)
    for place, name in (((0.99, 0.97), "HH"), ((0.01, 0.02), "LL"), ((0.99, 0.02), "HL"), ((0.01, 0.97), "LH")):
        plot.words(place, name, "end" if place[0] > 0.5 else "start", GREY)
    return plot.svg(tr("Moran scatter plot"))


def _scaled(field: str, settings: MoranSettings) -> str:
    """Return a field in the scale in which it was compared."""
    text = {"log10": tr("log10 of {field}"), "rank": tr("rank of {field}")}.get(settings.transform, "{field}")
    return text.format(field=field)


def _within(slope: float, plot: Plot) -> "ndarray":
    """Return where the line through the origin enters and leaves the frame."""
    import numpy as np

    ends = np.array([plot.across.low, plot.across.high])
    return ends if slope == 0 else np.clip(ends, *sorted((plot.up.low / slope, plot.up.high / slope)))


def _names() -> dict[str, str]:
    return {
        "HH": tr("HH: high among high"), "LL": tr("LL: low among low"), "HL": tr("HL: high among low"),
        "LH": tr("LH: low among high"), "ns": tr("ns: not significant"),
    }  # fmt: skip


def _legend(found: LocalMoran) -> list[str]:
    told = [tr("Each point is a sample: its own value across, the mean of its neighbours upwards.")]
    if found.counts.moran is not None:
        told.append(tr("The line through the origin has Moran's I of all samples as its slope."))
    if max(found.counts.quadrants.values()) > MOST_POINTS:
        told.append(tr("Of a quadrant with more than {n} samples not all are drawn.").format(n=number(MOST_POINTS)))
    return [" ".join(told)]


def _quadrants(found: LocalMoran) -> str:
    counts = found.counts.quadrants
    return page.table((tr("quadrant"), tr("samples")), [(words, number(counts[name])) for name, words in _names().items()])


def _whole(found: LocalMoran) -> str:
    heads = (tr("statistic"), tr("value"), tr("expected"), "z", tr("p, two-sided"))
    moran = tr("Moran's I") if found.counts.geary else tr("Bivariate Moran's I")
    both = ((moran, found.counts.moran), (tr("Geary's C"), found.counts.geary))
    every = (*(pair for pair in both if pair[1]), *(zip(join_names(), found.counts.joins.each, strict=True) if found.counts.joins else ()))
    return page.table(heads, [(name, *map(digits, (one.value, one.expected, one.z, one.p))) for name, one in every])


def _inference(found: LocalMoran) -> str:
    if not found.counts.geary:
        return tr(
            "z and p of the whole data set are those over all permutations of the second field (Hoeffding 1951): as if it had no "
            "pattern of its own. Where it has one, p is too small."
        )
    return tr("z and p of the whole data set are those under randomisation (Cliff and Ord 1981), not from permutations.")


def _values(report: MoranReport, found: LocalMoran) -> list[str]:
    import numpy as np

    settings, parts = report.settings, [page.heading(tr("Values")), *page.paragraphs([scale_words(report.settings.transform)])]
    is_log = settings.transform == "log10"
    for field in dict.fromkeys(name for name in (settings.field, settings.second_field) if name):
        values = np.where(np.isfinite(found.own), report.table.columns[field], np.nan)
        words = field_words(report.table, field, is_log)
        parts.append(charts.counted(values, words, charts.samples(), is_log=is_log).svg(tr("Histogram of {field}").format(field=field)))
    return parts
