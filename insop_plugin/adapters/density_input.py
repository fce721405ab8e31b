"""From a layer of samples to a raster of densities."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingContext, QgsProcessingFeatureSource, QgsProcessingFeedback

from insop_plugin.adapters import forecast, tables
from insop_plugin.adapters.feedback import progress_of
from insop_plugin.adapters.ground_plane import Plane, plane_of
from insop_plugin.adapters.i18n import tr
from insop_plugin.adapters.raster_result import Raster
from insop_plugin.adapters.reports.density import PER_KM2, Asked, DensityReport
from insop_plugin.adapters.study_area import StudyArea, corner_of
from insop_plugin.adapters.value_words import censored_words, with_censor
from insop_plugin.core.density import density
from insop_plugin.core.density.cases import Chosen, check_threshold, choose, exceeding
from insop_plugin.core.density.grid import Points
from insop_plugin.core.progress import part_of

if TYPE_CHECKING:
    from numpy import ndarray


@dataclass(frozen=True)
class Samples:
    """The samples that take part, in their plane."""

    points: Points
    cases: "ndarray | None"
    plane: Plane
    chosen: Chosen
    columns: "tuple[ndarray, ...]"  # of all rows, as read
    entered: tuple[str, ...]  # how results below a limit entered


def read(given: tables.Input, asked: Asked, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Samples:
    """Read the samples; raises those of `tables.read`, `plane_of`, `exceeding` and `choose`."""
    import numpy as np

    check_threshold(asked.cases, asked.threshold)
    names = with_censor(given, [name for name in (asked.weights, asked.cases) if name])
    table = tables.read(given, names, feedback)
    plane, n = plane_of(table, context.transformContext()), len(table)
    weight = tables.numbers(table, asked.weights) if asked.weights else np.ones(n)
    cases = exceeding(table.columns[asked.cases], asked.cases, asked.threshold) if asked.cases else np.zeros(n)
    chosen = choose(plane.x, weight, cases)
    points = Points(plane.x[chosen.rows], plane.y[chosen.rows], weight[chosen.rows])
    is_case = cases[chosen.rows] == 1 if asked.cases else None
    return Samples(points, is_case, plane, chosen, (table.x, table.y, weight, cases), censored_words(table, asked.cases, False))


def area_of(
    source: QgsProcessingFeatureSource | None, samples: Samples, context: QgsProcessingContext
) -> StudyArea | None:
    """Return the study area, None where none was chosen."""
    return None if source is None else StudyArea(source, samples.plane, context.transformContext())


def computed(
    samples: Samples, settings: density.DensitySettings, area: StudyArea | None, feedback: QgsProcessingFeedback
) -> tuple[density.Plan, density.Density]:
    """Return what was planned and what came out; say before what it will take, where that is long."""
    plan = density.plan(samples.points, settings, area.box() if area else None)
    cost = density.cost(samples.points, plan, samples.cases is not None)
    forecast.say(cost, feedback, tr("Larger cells are quicker."))
    progress = part_of(progress_of(feedback), 0.3, 0.9)
    cells = area.cells(plan.grid) if area else None
    found = density.density(samples.points, plan, samples.cases, cells, progress)
    progress(1.0)
    return plan, found


def raster_of(report: DensityReport) -> Raster:
    """Return the raster to write."""
    grid, plane = report.plan.grid, report.plane
    values = report.found.values * (1.0 if report.asked.cases else PER_KM2)
    return Raster(values, corner_of(grid, plane.metres_per_unit), plane.crs, report.title(), report.unit())


def numbers(report: DensityReport) -> dict[str, float]:
    """Return the numeric outputs."""
    import numpy as np

    found, scale = report.found, 1.0 if report.asked.cases else PER_KM2
    return {
        "N": found.samples, "NULLS": report.chosen.nulls, "EXCEEDING": found.cases, "BANDWIDTH_M": report.plan.bandwidth_m,
        "CELL_M": report.plan.grid.cell, "MAXIMUM": float(np.nanmax(found.values)) * scale, "MASS": found.mass,
    }  # fmt: skip
