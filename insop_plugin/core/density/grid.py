"""The cells of a density: where they lie, how many there are, and how wide a kernel reaches over them."""

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from insop_plugin.core.errors import N_, InsopError

if TYPE_CHECKING:
    from numpy import ndarray

QUARTIC, GAUSSIAN = "quartic", "Gaussian"
KERNELS = (QUARTIC, GAUSSIAN)
MOST_CELLS = 60_000_000
REACH = {QUARTIC: 1.0, GAUSSIAN: 6.0}
"""How many bandwidths a kernel reaches; beyond six standard deviations a Gaussian is below 2e-8 of its top."""
NORMAL_RULE = {QUARTIC: (2304 / 5) ** (1 / 6), GAUSSIAN: 1.0}
"""Factor of the best bandwidth for a bivariate normal (Silverman 1986, equation 4.14 and table 4.1: 2.78 and 1)."""
CELLS_A_BANDWIDTH, LONGEST_SIDE = {QUARTIC: 20, GAUSSIAN: 8}, 1500
"""What a cell size of 0 means: so many cells a bandwidth, at most so many cells along the longer side."""


class TooManyCells(InsopError):
    """A raster that no memory would hold."""

    template = N_("Cells of {cell} m make a raster of {columns} x {rows}; {most} cells are allowed.")
    hint = N_("Choose cells of at least {needed} m, or a smaller area.")


class AllAtOnePlace(InsopError):
    """No spread from which a bandwidth could be told."""

    template = N_("All {n} samples lie at one place: no rule gives a bandwidth.")
    hint = N_("Give BANDWIDTH in metres.")


@dataclass(frozen=True)
class Points:
    """Samples in a plane, metres; every weight is 0 or more."""

    x: "ndarray"
    y: "ndarray"
    weight: "ndarray"

    def __len__(self) -> int:
        return len(self.x)

    def take(self, rows: "ndarray") -> "Points":
        """Return some of the samples."""
        return Points(self.x[rows], self.y[rows], self.weight[rows])

    def weighing(self, weight: "ndarray") -> "Points":
        """Return the same samples with other weights."""
        return Points(self.x, self.y, weight)


@dataclass(frozen=True)
class Box:
    """A rectangle in metres."""

    left: float
    bottom: float
    right: float
    top: float

    def grown(self, by_m: float) -> "Box":
        """Return the rectangle wider by a margin on each side."""
        return Box(self.left - by_m, self.bottom - by_m, self.right + by_m, self.top + by_m)


@dataclass(frozen=True)
class Grid:
    """Square cells from the upper left corner on, metres."""

    left: float
    top: float
    cell: float
    columns: int
    rows: int

    def centres(self) -> "tuple[ndarray, ndarray]":
        """Return x of the columns and y of the rows."""
        import numpy as np

        return self.left + (np.arange(self.columns) + 0.5) * self.cell, self.top - (np.arange(self.rows) + 0.5) * self.cell

    def cell_of(self, points: Points) -> "tuple[ndarray, ndarray]":
        """Return row and column of each sample; samples on the outer edge lie in the last cell."""
        import numpy as np

        row, column = np.floor((self.top - points.y) / self.cell), np.floor((points.x - self.left) / self.cell)
        return _inside(row, self.rows), _inside(column, self.columns)


def box_of(points: Points) -> Box:
    """Return the rectangle that holds all samples."""
    return Box(float(points.x.min()), float(points.y.min()), float(points.x.max()), float(points.y.max()))


def grid_over(box: Box, cell_m: float) -> Grid:
    """Lay cells over a rectangle from its upper left corner, as many as are needed to cover it.

    Raises:
        TooManyCells
    """
    def cells(length: float) -> int:
        return max(1, math.ceil(length / cell_m - 1e-9))

    columns, rows = cells(box.right - box.left), cells(box.top - box.bottom)
    if columns * rows > MOST_CELLS:
        needed = math.sqrt((box.right - box.left) * (box.top - box.bottom) / MOST_CELLS)
        raise TooManyCells(cell=cell_m, columns=columns, rows=rows, most=MOST_CELLS, needed=math.ceil(needed * 1.01))
    return Grid(box.left, box.top, cell_m, columns, rows)


def usual_cell(box: Box, bandwidth_m: float, kernel: str) -> float:
    """Return a cell size that shows the kernel smooth and keeps the raster small, two digits."""
    fine = bandwidth_m / CELLS_A_BANDWIDTH[kernel]
    least = max(box.right - box.left, box.top - box.bottom) / LONGEST_SIDE
    exact = max(fine, least)
    step = 10.0 ** (math.floor(math.log10(exact)) - 1)
    return float(f"{math.ceil(exact / step) * step:.10g}")


def silverman(points: Points, kernel: str) -> float:
    """Return the bandwidth in metres by the rule of a normal distribution, spreads taken robustly.

    Args:
        points: n samples; their weights play no part.
        kernel: one of KERNELS.

    Returns:
        A sigma n^(-1/6), sigma^2 the mean over both axes of min(standard deviation, IQR / 1.34)^2.

    Raises:
        AllAtOnePlace

    Source: Silverman 1986, Density estimation, section 4.3.2; the robust spread section 3.4.2.
    """
    spread = math.sqrt((_spread(points.x) ** 2 + _spread(points.y) ** 2) / 2)
    if not spread > 0:
        raise AllAtOnePlace(n=len(points))
    return NORMAL_RULE[kernel] * spread * len(points) ** (-1 / 6)


def _spread(values: "ndarray") -> float:
    import numpy as np

    deviation = float(values.std(ddof=1)) if len(values) > 1 else 0.0
    low, high = np.percentile(values, (25, 75))
    robust = float(high - low) / 1.34
    return min(deviation, robust) if robust > 0 else deviation


def _inside(place: "ndarray", length: int) -> "ndarray":
    import numpy as np

    return np.clip(place, 0, length - 1).astype(np.int64)
