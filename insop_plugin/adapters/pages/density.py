"""The account of a density as a web page: what was summed, how wide, and where it is highest."""

from typing import TYPE_CHECKING

from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.locale_words import digits, number
from insop_plugin.adapters.pages import charts, page
from insop_plugin.adapters.pages.charts import Mark
from insop_plugin.adapters.pages.plot import HOT
from insop_plugin.adapters.provenance import Run
from insop_plugin.adapters.reports.density import PER_KM2
from insop_plugin.core.density.peaks import peaks

if TYPE_CHECKING:
    from insop_plugin.adapters.reports.density import DensityReport

MOST_PEAKS = 10


def page_of(run: Run, report: "DensityReport") -> str:
    """Return the account of a run as HTML."""
    factor = 1.0 if report.asked.cases else PER_KM2
    highest = [(x, y, value * factor) for x, y, value in peaks(report.found.values, report.plan.grid, report.plan.bandwidth_m, MOST_PEAKS)]
    parts = [page.heading(tr("What was summed")), _summed(report), page.heading(tr("Highest places")), _places(report, highest)]
    apart = tr("Tops of the density; those nearer than one bandwidth ({width} m) to a higher one are left out.")
    parts += page.paragraphs([apart.format(width=digits(report.plan.bandwidth_m))])
    parts += [page.heading(tr("Values of the cells")), cells(report, factor, highest)]
    return page.document(run, [*parts, *page.paragraphs([tr("Cells to which no sample reaches are not counted.")])])


def cells(report: "DensityReport", factor: float, highest: "list[tuple[float, float, float]]") -> str:
    """Return an SVG: how many cells have which value; cells without any sample near are left out."""
    import numpy as np

    values = report.found.values[np.isfinite(report.found.values)] * factor
    values = values if report.asked.cases else values[values > 0]  # a share of 0 says something, a density of 0 nothing
    marks = [Mark(value, tr("highest place: {value}").format(value=digits(value)), HOT) for _, _, value in highest[:1]]
    axis = tr("value of a cell, {unit}").format(unit=report.unit())
    return charts.counted(values, axis, tr("number of cells"), marks).svg(tr("Values of the cells"))


def _summed(report: "DensityReport") -> str:
    found, plan, least_to_most = report.found, report.plan, report.found.bandwidths_m
    rows = [
        (tr("samples used"), number(found.samples)), (tr("their weight"), digits(found.weight)),
        (tr("field with weights"), report.asked.weights or tr("none: each sample weighs 1")), (tr("kernel"), tr(plan.settings.kernel)),
        (tr("bandwidth, m"), digits(plan.bandwidth_m)), (tr("edge correction"), tr(plan.settings.edge)),
        (tr("cell size, m"), digits(plan.grid.cell)), (tr("raster, cells"), f"{number(plan.grid.columns)} × {number(plan.grid.rows)}"),
    ]  # fmt: skip
    if plan.settings.is_adaptive:
        rows.append((tr("adaptive bandwidths, m (least, median, most)"), ", ".join(map(digits, least_to_most))))
    if report.asked.cases:
        rows += [(tr("samples that exceed"), number(found.cases)), (tr("they exceed by"), report.rule())]
        rows.append((tr("cells with too few samples, left empty"), number(found.hidden)))
    return page.table((), rows)


def _places(report: "DensityReport", highest: "list[tuple[float, float, float]]") -> str:
    metres, system = report.plane.metres_per_unit, report.plane.crs.authid() or tr("system of the raster")
    rows = [(number(place), f"{x / metres:.8g}", f"{y / metres:.8g}", digits(value)) for place, (x, y, value) in enumerate(highest, 1)]
    return page.table(("", f"x ({system})", f"y ({system})", report.unit()), rows)
