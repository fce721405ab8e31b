"""The account of hot spots as a web page: the values, z beside its classes, and what the correction does."""

from typing import TYPE_CHECKING

from insop_plugin.adapters.fdr_table import fdr_table
from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.locale_words import digits
from insop_plugin.adapters.pages import charts, page
from insop_plugin.adapters.pages.charts import Mark
from insop_plugin.adapters.pages.plot import COLD, HOT
from insop_plugin.adapters.provenance import Run
from insop_plugin.adapters.value_words import field_words, scale_words
from insop_plugin.core.hotspots.hotspots import Hotspots

if TYPE_CHECKING:
    from insop_plugin.adapters.reports.hotspots import HotspotReport


def page_of(run: Run, report: "HotspotReport", found: Hotspots) -> str:
    """Return the account of a run as HTML."""
    parts = [page.heading(tr("Values")), *page.paragraphs([scale_words(report.settings.transform)]), values(report, found)]
    parts += [page.heading(tr("Scores (z)")), scores(report, found), *page.paragraphs([_legend()])]
    fdr = tr("False discovery rate after Benjamini and Hochberg, at most {alpha}; classes above it are not shown.")
    words = page.paragraphs([fdr.format(alpha=digits(report.settings.alpha))])
    return page.document(run, [*parts, page.heading(tr("Hot spots")), *words, fdr_table(found, report.settings.alpha)])


def values(report: "HotspotReport", found: Hotspots) -> str:
    """Return an SVG: how many samples have which value."""
    import numpy as np

    field, is_log = report.settings.field, report.settings.transform == "log10"
    taking_part = np.where(found.level.mask, np.nan, report.table.columns[field])
    words = field_words(report.table, field, is_log)
    return charts.counted(taking_part, words, charts.samples(), is_log=is_log).svg(tr("Histogram of {field}").format(field=field))


def scores(report: "HotspotReport", found: Hotspots) -> str:
    """Return an SVG: how many samples have which z, and from where on they are hot or cold."""
    level, marks = found.level.filled(0), []
    for is_there, side, words, colour in ((level < 0, max, tr("cold"), COLD), (level > 0, min, tr("hot"), HOT)):
        if is_there.any():
            edge = float(side(found.z[is_there]))
            marks.append(Mark(edge, tr("{words} from {z}").format(words=words, z=digits(edge)), colour))
    name = "Gi*" if report.settings.star else "Gi"
    axis = tr("z of {statistic}, standard deviations").format(statistic=name)
    return charts.counted(found.z, axis, charts.samples(), marks).svg(tr("Histogram of z"))


def _legend() -> str:
    return tr(
        "Lines: the z from which samples are hot or cold after the correction for their number. A sample without neighbours "
        "is never hot or cold, however far its z lies."
    )
