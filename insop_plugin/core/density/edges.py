"""How much of a kernel lies inside the study area."""

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.fft import rfft2

from insop_plugin.core.density.grid import Grid, Points
from insop_plugin.core.density.kernel_sum import Kernel, between, lattice_over, levels_of

if TYPE_CHECKING:
    from numpy import ndarray


@dataclass(frozen=True)
class Kept:
    """The study area on its cells, and the form of the kernels."""

    grid: Grid
    area: "ndarray | None"  # rows x columns, True inside; None where every cell is
    kernel: Kernel


def kernel_mass(kept: Kept, bandwidth_m: float) -> "ndarray":
    """Return which share of a kernel around each cell's centre lies inside, summed over the centres of cells.

    Args:
        kept: area and kernel.
        bandwidth_m: its width.

    Returns:
        Rows x columns, 1 where the whole kernel lies inside.
    """
    lattice, cell = lattice_over(kept.grid, kept.kernel, bandwidth_m, 1), kept.grid.cell
    side = 2 * math.ceil(kept.kernel.reach(bandwidth_m) / cell) + 1
    wide = lattice_over(Grid(0, 0, cell, side, side), kept.kernel, bandwidth_m, 1)
    inside = np.zeros(lattice.shape)
    inside[lattice.cells] = 1.0 if kept.area is None else kept.area
    whole = float(wide.kernel(kept.kernel, bandwidth_m)[1].sum())
    return lattice.at_cells(lattice.smooth(rfft2(inside, workers=-1), kept.kernel, bandwidth_m)) / whole


def own_mass(kept: Kept, points: Points, widths_m: "ndarray") -> "ndarray":
    """Return which share of each sample's own kernel lies inside, as its cell has it; widths in between are blended."""
    steps, cells = levels_of(widths_m), kept.grid.cell_of(points)
    place, mass = between(steps, widths_m), np.zeros(len(points))
    for number, width in enumerate(steps):
        part = np.clip(1 - np.abs(place - number), 0, 1)
        if part.any():
            mass += part * kernel_mass(kept, float(width))[cells]
    return mass
