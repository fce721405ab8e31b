"""Kernel density of samples, and relative density: the share of exceeding samples among all around a place."""

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from insop_plugin.core.cost import Cost
from insop_plugin.core.density.grid import QUARTIC, Box, Grid, Points, box_of, grid_over, silverman, usual_cell
from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.progress import Progress, part_of, silent

if TYPE_CHECKING:
    from numpy import ndarray

    from insop_plugin.core.density.kernel_sum import Kernel

NO_EDGE, DIGGLE, JONES_DIGGLE = "none", "Diggle", "Jones-Diggle"
EDGES = (NO_EDGE, DIGGLE, JONES_DIGGLE)
WIDEST, NARROWEST = 5.0, 0.2
"""Adaptive bandwidths stay between these multiples of the fixed one."""
CELLS_AT_LEAST = 1.0
"""A bandwidth spans at least so many cells, else samples would fall between the centres."""
NOISE = 1e-12
"""Share of the highest value below which a Fourier transform only rounds."""


class NoSamples(InsopError):
    """Nothing to sum."""

    template = N_(
        "None of the {rows} rows can be used: {nowhere} have no geometry, {nulls} no weight or class, {outside} lie outside "
        "the area."
    )
    hint = N_("Choose other fields, or look whether the area and the samples overlap.")


class NotAWidth(InsopError):
    """A bandwidth or cell size below 0."""

    template = N_("{name} is {value}; it has to be 0 (chosen from the data) or a distance in metres.")


class CellsTooWide(InsopError):
    """Cells between whose centres kernels would get lost."""

    template = N_("Cells of {cell} m are wider than the bandwidth of {bandwidth} m: samples would fall between their centres.")
    hint = N_("Choose cells of at most a fifth of the bandwidth.")


class NegativeWeight(InsopError):
    """A weight below 0."""

    template = N_("Row {row} has the weight {value}; weights are 0 or more ({n} are not).")
    hint = N_("Choose another field of weights, or leave it empty.")


class NoSuchCorrection(InsopError):
    """Diggle's correction divides by the kernel's mass around the cell, which has no meaning with many bandwidths."""

    template = N_("The edge correction {edge} needs one bandwidth for all samples.")
    hint = N_("Choose Jones-Diggle with adaptive bandwidths.")


class NowhereEnough(InsopError):
    """Shares that could be told nowhere."""

    template = N_("Nowhere do {fewest} effective samples lie under the kernel of {bandwidth} m: no share can be told.")
    hint = N_("Choose a wider bandwidth, or fewer samples as enough.")


@dataclass(frozen=True)
class DensitySettings:
    """What the user chose."""

    kernel: str = QUARTIC
    bandwidth_m: float = 0.0  # 0: by Silverman's rule
    cell_m: float = 0.0  # 0: from the bandwidth
    edge: str = NO_EDGE
    is_adaptive: bool = False
    fewest: float = 5.0  # effective samples under the kernel, below which a share is not told


@dataclass(frozen=True)
class Plan:
    """What will be computed."""

    settings: DensitySettings
    bandwidth_m: float
    grid: Grid


@dataclass(frozen=True)
class Density:
    """One value a cell, NaN where nothing is said, and how it came about."""

    values: "ndarray"  # per square metre, or shares
    way: str
    bandwidths_m: tuple[float, float, float]  # least, median, most
    samples: int
    outside: int  # samples outside the area
    weight: float  # of all samples inside
    cases: int  # samples that exceed; 0 for a plain density
    mass: float  # of the density of all samples over the raster or area; `weight` where no kernel reaches beyond it
    hidden: int  # cells inside the area with too few samples


def plan(points: Points, settings: DensitySettings, area: Box | None = None) -> Plan:
    """Settle bandwidth, cell size and raster.

    Args:
        points: n samples.
        settings: what the user chose.
        area: the rectangle around the study area; without it that of the samples, wider by the kernel's reach where no
            edge is corrected.

    Raises:
        NotAWidth, NoSuchCorrection, CellsTooWide, AllAtOnePlace, TooManyCells
    """
    from insop_plugin.core.density.kernel_sum import Kernel

    for name, value in (("BANDWIDTH", settings.bandwidth_m), ("CELL", settings.cell_m)):
        if not (value >= 0 and math.isfinite(value)):
            raise NotAWidth(name=name, value=value)
    if settings.is_adaptive and settings.edge == DIGGLE:
        raise NoSuchCorrection(edge=DIGGLE)
    bandwidth_m = settings.bandwidth_m or silverman(points, settings.kernel)
    margin = Kernel(settings.kernel).reach(bandwidth_m) if settings.edge == NO_EDGE else 0.0
    if margin and settings.kernel != QUARTIC:
        margin *= 0.5  # three standard deviations hold 99 % of a Gaussian
    box = area or box_of(points).grown(margin)
    cell_m = settings.cell_m or usual_cell(box, bandwidth_m, settings.kernel)
    if cell_m * CELLS_AT_LEAST > bandwidth_m:
        raise CellsTooWide(cell=cell_m, bandwidth=round(bandwidth_m, 3))
    return Plan(settings, bandwidth_m, grid_over(box, cell_m))


def density(
    points: Points, plan: Plan, cases: "ndarray | None" = None, area: "ndarray | None" = None, progress: Progress = silent
) -> Density:
    """Compute the density of samples, or the share of cases among them.

    Args:
        points: n samples in the plane of the plan's cells.
        plan: see `plan`.
        cases: n times True where a sample exceeds; None for a plain density.
        area: rows x columns, True inside the study area; None for everywhere.
        progress: told the share done.

    Returns:
        The density, sum of w K((x - x_i) / h_i) / h_i^2 per square metre; or the same sum over the cases divided by
        that over all, NaN where the effective number of samples under the kernel, (sum of wK)^2 / sum of (wK)^2, is
        below `fewest`.

    Raises:
        NoSamples, NowhereEnough

    Source: Silverman 1986; square-root law: Abramson 1982, Ann. Stat. 10:1217; edges: Diggle 1985, Jones 1993,
        Stat. Comput. 3:135; relative density: Kelsall and Diggle 1995, Stat. Med. 14:2335.
    """
    import numpy as np

    from insop_plugin.core.density.edges import Kept, kernel_mass, own_mass
    from insop_plugin.core.density.kernel_sum import Kernel, way_of

    rows = _inside(points, plan, area)
    some, kernel = points.take(rows), Kernel(plan.settings.kernel)
    widths = _bandwidths(some, plan, part_of(progress, 0.0, 0.3))
    weighed = some
    if plan.settings.edge == JONES_DIGGLE:
        weighed = some.weighing(some.weight / own_mass(Kept(plan.grid, area, kernel), some, widths))
    way = way_of(plan.grid, kernel, widths)
    values = kernel_sum(plan.grid, weighed, kernel, widths, part_of(progress, 0.3, 0.6))
    mass, hidden = _held(values, plan, area), np.zeros(values.shape, bool)
    if cases is not None:
        share = part_of(progress, 0.6, 1.0)
        values, hidden = _share(weighed, cases[rows], plan, (values, widths), share)
    elif plan.settings.edge == DIGGLE:
        values = _divided(values, kernel_mass(Kept(plan.grid, area, kernel), plan.bandwidth_m))
        mass = _held(values, plan, area)
    if area is not None:
        values, hidden = np.where(area, values, np.nan), hidden & area
    return Density(
        values, way, _three(widths), len(rows),
        len(points) - len(rows), float(some.weight.sum()), int(cases[rows].sum()) if cases is not None else 0, mass,
        int(hidden.sum()),
    )  # fmt: skip


def cost(points: Points, plan: Plan, has_cases: bool) -> Cost:
    """Return about what a density takes: one sum, one more for a pilot, two more for a share of cases."""
    import numpy as np

    from insop_plugin.core.density.kernel_sum import NOT_LONG_S, Kernel, seconds_of

    widths = np.full(len(points), plan.bandwidth_m)
    exact_s, binned_s, nodes = seconds_of(plan.grid, Kernel(plan.settings.kernel), widths)
    is_binned = exact_s > max(NOT_LONG_S, binned_s)
    sums = 1 + plan.settings.is_adaptive + 2 * has_cases
    return Cost(sums * (binned_s if is_binned else exact_s), 150 + plan.grid.columns * plan.grid.rows * 40e-6 + is_binned * nodes * 40e-6)


def kernel_sum(
    grid: Grid, points: Points, kernel: "Kernel", widths: "ndarray", progress: Progress = silent
) -> "ndarray":
    """Sum kernels over cells by the quicker way: see `kernel_sum`."""
    from insop_plugin.core.density import kernel_sum as sums

    is_exact = sums.way_of(grid, kernel, widths) == sums.EXACT
    return (sums.exact_sum if is_exact else sums.binned_sum)(grid, points, kernel, widths, progress)


def _inside(points: Points, plan: Plan, area: "ndarray | None") -> "ndarray":
    import numpy as np

    rows = np.arange(len(points))
    if area is not None:
        grid = plan.grid
        held = (points.x >= grid.left) & (points.x <= grid.left + grid.columns * grid.cell)
        held &= (points.y <= grid.top) & (points.y >= grid.top - grid.rows * grid.cell)
        rows = np.flatnonzero(held & area[grid.cell_of(points)])
    if not rows.size:
        raise NoSamples(rows=len(points), nowhere=0, nulls=0, outside=len(points))
    return rows


def _bandwidths(points: Points, plan: Plan, progress: Progress) -> "ndarray":
    """Return one bandwidth a sample: the same, or wider where samples are sparse (h sqrt(g / pilot density))."""
    import numpy as np
    from scipy.ndimage import map_coordinates

    from insop_plugin.core.density.kernel_sum import Kernel

    widths = np.full(len(points), plan.bandwidth_m)
    if not plan.settings.is_adaptive:
        return widths
    grid = plan.grid
    pilot = kernel_sum(grid, points, Kernel(plan.settings.kernel), widths, progress)
    places = (grid.top - points.y) / grid.cell - 0.5, (points.x - grid.left) / grid.cell - 0.5
    found = np.maximum(map_coordinates(pilot, places, order=1, mode="nearest"), pilot.max() * NOISE)
    typical = math.exp(float(np.log(found).mean()))
    return np.maximum(widths * np.clip(np.sqrt(typical / found), NARROWEST, WIDEST), grid.cell * CELLS_AT_LEAST)


def _held(values: "ndarray", plan: Plan, area: "ndarray | None") -> float:
    """Return how many samples a density has inside the area."""
    import numpy as np

    return float(np.nansum(values if area is None else values[area])) * plan.grid.cell**2


def _three(widths: "ndarray") -> tuple[float, float, float]:
    """Return least, median and most."""
    import numpy as np

    least, most = float(widths.min()), float(widths.max())
    return least, float(np.median(widths)) if most > least else least, most


def _share(
    points: Points, cases: "ndarray", plan: Plan, summed: "tuple[ndarray, ndarray]", progress: Progress
) -> "tuple[ndarray, ndarray]":
    """Return the share of cases, and where too few samples are near to tell it."""
    import numpy as np

    from insop_plugin.core.density.kernel_sum import Kernel

    (total, widths), name, weight = summed, plan.settings.kernel, points.weight
    exceeding = points.weighing(np.where(cases, weight, 0.0))
    above = kernel_sum(plan.grid, exceeding, Kernel(name), widths, part_of(progress, 0.0, 0.5))
    squares = kernel_sum(plan.grid, points, Kernel(name, is_squared=True), widths, part_of(progress, 0.5, 1.0))
    known = (total > NOISE * total.max()) & (squares > NOISE * squares.max())
    effective = _divided(total, np.where(known, squares, np.nan)) * total
    hidden = ~(effective >= plan.settings.fewest)
    if hidden.all():
        raise NowhereEnough(fewest=plan.settings.fewest, bandwidth=round(plan.bandwidth_m, 1))
    return np.where(hidden, np.nan, np.clip(_divided(above, total), 0, 1)), hidden


def _divided(above: "ndarray", below: "ndarray") -> "ndarray":
    import numpy as np

    return np.divide(above, below, out=np.full(above.shape, np.nan), where=below > 0)


