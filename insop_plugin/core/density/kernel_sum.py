"""Sums of kernels over cells: exact, kernel by kernel, or by a Fourier transform of samples shared out over a lattice.

Which one is decided by what it costs. The lattice is made so fine that sharing out (linear binning) errs by less than
a thousandth: a bandwidth spans at least FINE nodes.
"""

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from insop_plugin.core.density.grid import GAUSSIAN, QUARTIC, REACH, Grid, Points
from insop_plugin.core.progress import Progress
from insop_plugin.core.threads import blocks_of, in_threads

if TYPE_CHECKING:
    from numpy import ndarray

AT_ONCE = 1 << 20
"""Kernel values held in memory at a time."""
SHARED_AT_ONCE = 1 << 15
"""Samples shared out over a lattice in one go: what fits into the processor's cache."""
COLUMNS_AT_ONCE = 1 << 6
"""Columns of a transform multiplied in one go, for the same reason."""
FINE = {QUARTIC: 20, GAUSSIAN: 7}
MOST_NODES = 120_000_000
EXACT, BINNED = "exact", "binned"
SECONDS_A_VALUE, SECONDS_A_NODE, NOT_LONG_S = 40e-9, 80e-9, 1.0


@dataclass(frozen=True)
class Kernel:
    """A kernel of volume 1, or its square."""

    name: str
    is_squared: bool = False

    def at(self, squared_m2: "ndarray", bandwidth_m: "ndarray | float") -> "ndarray":
        """Return values per square metre; the argument is overwritten.

        Args:
            squared_m2: squares of distances.
            bandwidth_m: the radius of a quartic kernel, the standard deviation of a Gaussian.
        """
        squared_m2 /= bandwidth_m**2
        if self.name == GAUSSIAN:
            squared_m2 *= -1.0 if self.is_squared else -0.5
            values, top = np.exp(squared_m2, out=squared_m2), 1 / (2 * math.pi)
        else:
            np.subtract(1, squared_m2, out=squared_m2)
            values, top = np.maximum(squared_m2, 0, out=squared_m2), 3 / math.pi
            values *= values
            if self.is_squared:
                values *= values
        values *= (top / bandwidth_m**2) ** (2 if self.is_squared else 1)
        return values

    def reach(self, bandwidth_m: "ndarray | float") -> "ndarray | float":
        """Return how far it reaches, metres."""
        return REACH[self.name] * bandwidth_m


def way_of(grid: Grid, kernel: Kernel, bandwidths_m: "ndarray") -> str:
    """Return EXACT where that takes a second or less, or not longer than BINNED would."""
    exact_s, binned_s, _ = seconds_of(grid, kernel, bandwidths_m)
    return EXACT if exact_s <= max(NOT_LONG_S, binned_s) else BINNED


def seconds_of(grid: Grid, kernel: Kernel, bandwidths_m: "ndarray") -> tuple[float, float, int]:
    """Return about how long EXACT and BINNED take, infinite where memory would not do, and the nodes of the latter."""
    some = bandwidths_m if np.ptp(bandwidths_m) else bandwidths_m[:1]
    values = len(bandwidths_m) * float(((2 * np.ceil(kernel.reach(some) / grid.cell) + 1) ** 2).mean())
    lattice = lattice_over(grid, kernel, float(bandwidths_m.max()), fineness(grid, kernel, bandwidths_m))
    transforms = 2 * len(levels_of(bandwidths_m)) + 1
    binned_s = transforms * lattice.size * SECONDS_A_NODE if lattice.size <= MOST_NODES else math.inf
    return values * SECONDS_A_VALUE, binned_s, lattice.size


def exact_sum(grid: Grid, points: Points, kernel: Kernel, bandwidths_m: "ndarray", progress: Progress) -> "ndarray":
    """Sum every kernel over every cell centre that it reaches.

    Args:
        grid: the cells; every sample lies in one.
        points: n samples.
        kernel: its form.
        bandwidths_m: n bandwidths.
        progress: called after each block.

    Returns:
        Weighted values per square metre, one a cell.
    """
    row, column = grid.cell_of(points)
    reach = np.ceil(kernel.reach(bandwidths_m) / grid.cell).astype(np.int64)
    reach = np.minimum(reach, max(grid.rows, grid.columns))
    widest = int(reach.max())
    width = grid.columns + 2 * widest
    total = np.zeros((grid.rows + 2 * widest) * width)
    order = np.lexsort((column, row, reach))
    first, n = 0, len(points)
    while first < n:
        one = int(reach[order[first]])
        step = max(1, AT_ONCE // (2 * one + 1) ** 2)
        last = min(first + step, int(np.searchsorted(reach[order], one, side="right")))
        rows = order[first:last]
        corner = (row[rows] + widest - one) * width + column[rows] + widest - one
        values = _window(grid, points.take(rows), (row[rows], column[rows], one), (kernel, bandwidths_m[rows]))
        _add(total, corner, width, values)
        first = last
        progress(first / n)
    return total.reshape(-1, width)[widest : widest + grid.rows, widest : widest + grid.columns].copy()


def _window(grid: Grid, points: Points, at: tuple, form: tuple) -> "ndarray":
    """Return the kernel values of samples over the cells around them, one square a sample."""
    row, column, reach = at
    kernel, bandwidths_m = form
    steps = np.arange(-reach, reach + 1)
    east = grid.left + (column[:, None] + steps + 0.5) * grid.cell - points.x[:, None]
    north = grid.top - (row[:, None] + steps + 0.5) * grid.cell - points.y[:, None]
    squares = (north**2)[:, :, None] + (east**2)[:, None, :]
    values = kernel.at(squares, bandwidths_m[:, None, None])
    values *= (points.weight**2 if kernel.is_squared else points.weight)[:, None, None]
    return values


def _add(total: "ndarray", corner: "ndarray", width: int, values: "ndarray") -> None:
    """Add windows to the raster, in the stretch of it that they touch."""
    side = values.shape[1]
    steps = (np.arange(side) * width)[:, None] + np.arange(side)
    low = int(corner.min())
    places = (corner - low)[:, None, None] + steps
    length = int(corner.max()) - low + int(steps[-1, -1]) + 1
    total[low : low + length] += np.bincount(places.ravel(), values.ravel(), minlength=length)


def fineness(grid: Grid, kernel: Kernel, bandwidths_m: "ndarray") -> int:
    """Return how many lattice nodes a cell side has."""
    return max(1, math.ceil(FINE[kernel.name] * grid.cell / float(bandwidths_m.min()) - 1e-9))


def lattice_over(grid: Grid, kernel: Kernel, widest_m: float, fine: int) -> "Lattice":
    """Return the lattice with room for a kernel of this bandwidth."""
    from scipy.fft import next_fast_len

    reach = math.ceil(kernel.reach(widest_m) * fine / grid.cell)
    shape = tuple(
        next_fast_len((cells - 1) * fine + 1 + 2 * _margin(fine) + min(reach, (cells + 1) * fine), real=True)
        for cells in (grid.rows, grid.columns)
    )
    return Lattice(grid, fine, shape)


@dataclass(frozen=True)
class Lattice:
    """Nodes through the centres of the cells, `fine` a cell side, with room for the reach of kernels."""

    grid: Grid
    fine: int
    shape: tuple[int, int]

    @property
    def step(self) -> float:
        """Metres between nodes."""
        return self.grid.cell / self.fine

    @property
    def size(self) -> int:
        """How many nodes there are."""
        return self.shape[0] * self.shape[1]

    @property
    def cells(self) -> tuple[slice, slice]:
        """Where the centres of the cells are among the nodes."""
        first = _margin(self.fine)
        return tuple(slice(first, first + (n - 1) * self.fine + 1, self.fine) for n in (self.grid.rows, self.grid.columns))

    def shared_out(self, points: Points, weight: "ndarray") -> "ndarray":
        """Return the weights shared out over the four nodes around each sample, by nearness."""
        nodes, shares = np.empty((4, len(points)), np.int64), np.empty((4, len(points)))

        def share(part: slice) -> None:
            y = (self.grid.top - points.y[part]) / self.step - self.fine / 2 + _margin(self.fine)
            x = (points.x[part] - self.grid.left) / self.step - self.fine / 2 + _margin(self.fine)
            row, column = np.floor(y), np.floor(x)
            down, right = y - row, x - column
            low, high = weight[part] * (1 - down), weight[part] * down
            place = row.astype(np.int64) * self.shape[1] + column.astype(np.int64)
            for corner, shift in enumerate((0, 1, self.shape[1], self.shape[1] + 1)):
                np.add(place, shift, out=nodes[corner, part])
                np.multiply((low, high)[corner // 2], right if corner % 2 else 1 - right, out=shares[corner, part])

        for _ in in_threads(share, blocks_of(len(points), SHARED_AT_ONCE)):
            pass
        return np.bincount(nodes.ravel(), shares.ravel(), minlength=self.size).reshape(self.shape)

    def smooth(self, spectrum: "ndarray", kernel: Kernel, bandwidth_m: float) -> "ndarray":
        """Multiply a transform by that of the kernel around node 0, in place; only the rows that it reaches are transformed twice."""
        from scipy.fft import fft, rfft

        rows, values = self.kernel(kernel, bandwidth_m)
        narrow = rfft(values, axis=1, workers=-1)

        def multiply(part: slice) -> None:
            whole = np.zeros((self.shape[0], part.stop - part.start), complex)
            whole[rows] = narrow[:, part]
            spectrum[:, part] *= fft(whole, axis=0, overwrite_x=True)

        for _ in in_threads(multiply, blocks_of(spectrum.shape[1], COLUMNS_AT_ONCE)):
            pass
        return spectrum

    def kernel(self, kernel: Kernel, bandwidth_m: float) -> "tuple[ndarray, ndarray]":
        """Return the rows that the kernel around node 0 reaches and its values there, those left and above at the far ends."""
        rows, columns = ((np.arange(n) + n // 2) % n - n // 2 for n in self.shape)
        reach = kernel.reach(bandwidth_m) / self.step
        near = [np.flatnonzero(np.abs(steps) <= reach) for steps in (rows, columns)]
        squares = ((rows[near[0]] * self.step) ** 2)[:, None] + ((columns[near[1]] * self.step) ** 2)[None, :]
        values = np.zeros((len(near[0]), self.shape[1]))
        values[:, near[1]] = kernel.at(squares, bandwidth_m)
        return near[0], values

    def at_cells(self, spectrum: "ndarray") -> "ndarray":
        """Return what a transform holds at the centres of the cells."""
        from scipy.fft import irfft2

        found = irfft2(spectrum, self.shape, overwrite_x=True, workers=-1)[self.cells]
        return np.maximum(found, 0, out=found)


def binned_sum(grid: Grid, points: Points, kernel: Kernel, bandwidths_m: "ndarray", progress: Progress) -> "ndarray":
    """Sum kernels by Fourier transform; a sample's kernel is blended from the two nearest of a row of bandwidths.

    Args, Returns:
        As `exact_sum`.
    """
    from scipy.fft import rfft2

    steps = levels_of(bandwidths_m)
    lattice = lattice_over(grid, kernel, float(steps[-1]), fineness(grid, kernel, steps))
    weight = points.weight**2 if kernel.is_squared else points.weight
    if len(steps) == 1:
        whole = rfft2(lattice.shared_out(points, weight), overwrite_x=True, workers=-1)
        return lattice.at_cells(lattice.smooth(whole, kernel, float(steps[0])))
    share = between(steps, bandwidths_m)
    total = np.zeros((lattice.shape[0], lattice.shape[1] // 2 + 1), complex)
    for number, bandwidth_m in enumerate(steps):
        part = np.clip(1 - np.abs(share - number), 0, 1)
        some = np.flatnonzero(part)
        if some.size:
            counts = lattice.shared_out(points.take(some), weight[some] * part[some])
            total += lattice.smooth(rfft2(counts, workers=-1), kernel, float(bandwidth_m))
        progress((number + 1) / len(steps))
    return lattice.at_cells(total)


LEVEL_RATIO = 1.05


def levels_of(bandwidths_m: "ndarray") -> "ndarray":
    """Return a row of bandwidths, each 5 % wider than the one before or less, that holds all of them."""
    low, high = float(bandwidths_m.min()), float(bandwidths_m.max())
    if high <= low * (1 + 1e-12):
        return np.array([low])
    count = 1 + math.ceil(math.log(high / low) / math.log(LEVEL_RATIO))
    return np.geomspace(low, high, max(2, count))


def between(steps: "ndarray", bandwidths_m: "ndarray") -> "ndarray":
    """Return where in a row of bandwidths each one lies, 0 for the first."""
    if len(steps) == 1:
        return np.zeros(len(bandwidths_m))
    place = np.log(bandwidths_m / steps[0]) / math.log(steps[-1] / steps[0]) * (len(steps) - 1)
    return np.clip(place, 0, len(steps) - 1)


def _margin(fine: int) -> int:
    return fine // 2 + 2
