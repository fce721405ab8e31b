"""Where a raster is highest: cells that no higher one lies near."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from numpy import ndarray

    from insop_plugin.core.density_grid import Grid


def peaks(values: "ndarray", grid: "Grid", apart_m: float, most: int) -> "list[tuple[float, float, float]]":
    """Return x, y and value of the highest places, in metres of the grid's plane.

    Args:
        values: rows by columns; NaN where nothing is said.
        grid: where the cells lie.
        apart_m: a place within this distance of a higher one does not count.
        most: how many are wanted.
    """
    import numpy as np

    x, y = grid.centres()
    left, found = np.where(np.isfinite(values), values, -np.inf), []
    reach = max(1, int(np.ceil(apart_m / grid.cell)))
    while len(found) < most:
        row, column = np.unravel_index(int(np.argmax(left)), left.shape)
        if not left[row, column] > 0:
            break
        found.append((float(x[column]), float(y[row]), float(values[row, column])))
        rows, columns = (slice(max(0, place - reach), place + reach + 1) for place in (row, column))
        near = np.hypot(x[columns] - x[column], (y[rows] - y[row])[:, None]) <= apart_m
        left[rows, columns][near] = -np.inf
        left[row, column] = -np.inf
    return found
