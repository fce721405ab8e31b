"""Where a raster is highest: the tops of its hills."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from numpy import ndarray

    from insop_plugin.core.density.grid import Grid


def peaks(values: "ndarray", grid: "Grid", apart_m: float, most: int) -> "list[tuple[float, float, float]]":
    """Return x, y and value of the highest tops, in metres of the grid's plane, the highest first.

    Args:
        values: rows by columns; NaN where nothing is said. A top is above 0 and not below any of its eight neighbours.
        grid: where the cells lie.
        apart_m: a top within this distance of a higher one does not count.
        most: how many are wanted.
    """
    import numpy as np
    from scipy.ndimage import maximum_filter

    known = np.where(np.isfinite(values), values, 0.0)
    rows, columns = np.nonzero((known > 0) & (known == maximum_filter(known, 3, mode="constant")))
    order = np.argsort(-known[rows, columns], kind="stable")
    rows, columns = rows[order], columns[order]
    x, y = (axis[places] for axis, places in zip(grid.centres(), (columns, rows), strict=True))
    tops, found = known[rows, columns], []
    while len(tops) and len(found) < most:
        found.append((float(x[0]), float(y[0]), float(tops[0])))
        far = np.hypot(x - x[0], y - y[0]) > apart_m
        far[0] = False
        x, y, tops = x[far], y[far], tops[far]
    return found
