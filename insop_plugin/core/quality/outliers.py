"""Values far from the rest, by several robust rules on logarithms: flagged, never deleted."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from insop_plugin.core.neighbourhood.nearest import along_cells
from insop_plugin.core.places import axes
from insop_plugin.core.progress import Progress, silent
from insop_plugin.core.quality.findings import Found
from insop_plugin.core.quality.limits import limit
from insop_plugin.core.quality.medcouple import medcouple
from insop_plugin.core.quality.observations import Observations

FEWEST, FEWEST_AROUND, NEIGHBOURS = 10, 20, 8
NORMAL_MAD = 0.6745
METHODS = ("MAD", "Tukey", "adjusted boxplot")
BLOCK = 1 << 17


@dataclass(frozen=True)
class Flags:
    """One entry a row of the observations; False and NaN where a row took no part."""

    z: np.ndarray
    mad: np.ndarray
    tukey: np.ndarray
    adjusted: np.ndarray

    @property
    def several(self) -> np.ndarray:
        """Rows that at least two of the rules flag: one alone flags too many, above all in skewed series."""
        return self.mad.astype(int) + self.tukey + self.adjusted > 1


def robust_z(values: np.ndarray, groups: np.ndarray) -> np.ndarray:
    """Return 0.6745 (x - median) / MAD within groups; NaN where half the values are the same.

    Source: Iglewicz and Hoaglin 1993, How to Detect and Handle Outliers, ASQC.
    """
    apart = values - _median(values, groups)
    spread = _median(np.abs(apart), groups)
    return np.divide(NORMAL_MAD * apart, spread, out=np.full(len(values), np.nan), where=spread > 0)


def fences(values: np.ndarray, groups: np.ndarray, skewness: np.ndarray | None = None) -> tuple[np.ndarray, np.ndarray]:
    """Return Tukey's fences of each row's group, or those that follow its skewness.

    Args:
        values: one a row.
        groups: number of the group of each row, from 0.
        skewness: medcouple of each group.

    Returns:
        Lower and upper fence, one a row.

    Source: Tukey 1977; Hubert and Vandervieren 2008, Comput. Stat. Data Anal. 52:5186.
    """
    quartiles = pd.Series(values).groupby(groups).quantile([0.25, 0.75]).unstack()
    quartiles = quartiles.reindex(range(groups.max(initial=-1) + 1)).to_numpy().reshape(-1, 2)
    low, high = quartiles.T
    skew = np.zeros(len(low)) if skewness is None else skewness
    reach = limit("tukey") * (high - low)
    down = low - reach * np.exp(np.where(skew >= 0, -4, -3) * skew)
    up = high + reach * np.exp(np.where(skew >= 0, 3, 4) * skew)
    return down[groups], up[groups]


def flags(observations: Observations, progress: Progress = silent) -> Flags:
    """Flag normal results by robust z, by Tukey's fences and by the boxplot adjusted to skewness, in each series.

    Args:
        observations: all results; series of fewer than 10 numbers are left alone.
        progress: called after each series.

    Returns:
        The flags. Where the quartiles coincide the fences say nothing and flag nothing.
    """
    rows = _rows(observations, FEWEST)
    groups, logs = pd.factorize(observations.series[rows])[0], np.log10(observations["value"][rows])
    z = robust_z(logs, groups)
    skewness = _skewness(logs, groups, progress)
    n = len(observations)
    found = {"mad": np.abs(z) > limit("mad_z")}
    for name, skew in (("tukey", None), ("adjusted", skewness)):
        down, up = fences(logs, groups, skew)
        found[name] = ((logs < down) | (logs > up)) & (up > down)
    whole = {name: np.zeros(n, bool) for name in found}
    for name, flagged in found.items():
        whole[name][rows] = flagged
    scores = np.full(n, np.nan)
    scores[rows] = z
    return Flags(scores, **whole)


def unlike_neighbours(observations: Observations, progress: Progress = silent) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Compare each normal result with the median of its 8 nearest of the same series, on logarithms.

    Args:
        observations: all results; series of fewer than 20 numbers with a place are left alone.
        progress: called between blocks.

    Returns:
        Rows flagged, robust z of their difference, and the median of their neighbours.
    """
    here = np.isfinite(observations.places.x) & np.isfinite(observations.places.y)
    rows = _rows(observations, FEWEST_AROUND, here)
    series, logs = observations.series[rows], np.log10(observations["value"][rows])
    near = np.full(len(rows), np.nan)
    order = np.argsort(series, kind="stable")
    for some in _parts(series[order], order):
        near[some] = _medians_around(observations, rows[some], logs[some], progress)
    z = robust_z(logs - near, pd.factorize(series)[0])
    far = np.abs(z) > limit("mad_z")
    return rows[far], z[far], 10 ** near[far]


def told(observations: Observations, found: Flags) -> list[Found]:
    """Return rows that several rules flag as findings, with the rules."""
    rows = np.flatnonzero(found.several)
    if not len(rows):
        return []
    by = np.column_stack([found.mad, found.tukey, found.adjusted])[rows] @ np.array([1, 2, 4])
    words = np.array([", ".join(name for bit, name in enumerate(METHODS) if code >> bit & 1) for code in range(8)], object)
    size = np.bincount(observations.series[observations.usual], minlength=len(observations.names))
    facts = {"n": size[observations.series[rows]] - 1, "z": np.round(found.z[rows], 1), "methods": words[by]}
    return [Found("outlier", rows, facts)]


def told_by_place(found: tuple[np.ndarray, np.ndarray, np.ndarray]) -> list[Found]:
    """Return rows unlike their neighbours as findings."""
    rows, z, near = found
    facts = {"k": np.full(len(rows), NEIGHBOURS), "near": near, "z": np.round(z, 1)}
    return [Found("outlier_spatial", rows, facts)] if len(rows) else []


def _rows(observations: Observations, fewest: int, more: np.ndarray | None = None) -> np.ndarray:
    """Return normal rows with a number, of series that have enough of them."""
    usable = observations.usual if more is None else observations.usual & more
    size = np.bincount(observations.series[usable], minlength=len(observations.names))
    return np.flatnonzero(usable & (size[observations.series] >= fewest)) if len(size) else np.zeros(0, int)


def _median(values: np.ndarray, groups: np.ndarray) -> np.ndarray:
    return pd.Series(values).groupby(groups).transform("median").to_numpy()


def _skewness(values: np.ndarray, groups: np.ndarray, progress: Progress) -> np.ndarray:
    order = np.argsort(groups, kind="stable")
    found = []
    for some in _parts(groups[order], order):
        found.append(medcouple(values[some]))
        progress(min(1.0, len(found) / (groups.max() + 1)))
    return np.array(found)


def _parts(ordered: np.ndarray, order: np.ndarray) -> list[np.ndarray]:
    """Return the places of each group, from its sorted numbers and the order that sorts them."""
    return np.split(order, np.flatnonzero(np.diff(ordered)) + 1) if len(order) else []


def _medians_around(observations: Observations, rows: np.ndarray, logs: np.ndarray, progress: Progress) -> np.ndarray:
    from scipy.spatial import cKDTree

    places = observations.places.take(rows)
    order = along_cells(places)
    points, ordered = np.column_stack(axes(places))[order], logs[order]
    tree, found = cKDTree(points, balanced_tree=False), np.empty(len(rows))
    for start in range(0, len(rows), BLOCK):
        some = np.arange(start, min(start + BLOCK, len(rows)))
        near = tree.query(points[some], NEIGHBOURS + 1, workers=-1)[1]
        found[order[some]] = _median_of_others(ordered, near, some)
        progress(min(1.0, (start + BLOCK) / len(rows)))
    return found


def _median_of_others(logs: np.ndarray, near: np.ndarray, own: np.ndarray) -> np.ndarray:
    """Return the median of the neighbours; where the row itself is not among them, many lie at its place."""
    is_own = near == own[:, None]
    is_own[~is_own.any(axis=1), -1] = True
    return np.median(logs[near][~is_own].reshape(len(near), NEIGHBOURS), axis=1)
