"""Results that stand there twice: exactly, or at nearly one place with nearly one value."""

from __future__ import annotations

import numpy as np
import pandas as pd

from insop_plugin.core.places import EARTH_RADIUS_M, axes
from insop_plugin.core.quality.findings import Found
from insop_plugin.core.quality.limits import limit
from insop_plugin.core.quality.observations import NORMAL, Observations

DECIMALS_OF_DEGREES, DECIMALS_OF_METRES = 5, 0
WIDEST_M = 500.0
"""However vague a position is, results further apart are not called near."""
MOST_PAIRS = 1_000_000
"""More pairs than this are a mistake in the positions, not duplicates."""
MIXER = 2_654_435_761
APART = 10.0
"""Between groups that are not compared, in the units of the search."""


def exact_duplicates(observations: Observations) -> list[Found]:
    """Return rows that repeat an earlier one in place (to a metre), depth, date, sample, series and result.

    Args:
        observations: all results; duplicates that are declared as such take no part, nor rows without place and sample.

    Returns:
        One finding for each later row.
    """
    is_somebodys = np.isfinite(observations.places.x) | (observations["sample"] != "")
    rows = np.flatnonzero((observations["role"] == NORMAL) & np.isfinite(observations.reckoned) & is_somebodys)
    alike = pd.DataFrame({"series": observations.series[rows], "result": observations.reckoned[rows]}).duplicated(keep=False)
    rows = rows[alike.to_numpy()]
    key = _key(observations, rows)
    first = key.groupby(list(key.columns), sort=False, dropna=False).ngroup().to_numpy()
    leader = np.full(first.max(initial=-1) + 1, -1)
    leader[first[::-1]] = rows[::-1]
    twice = leader[first] != rows
    return [Found("duplicate_exact", rows[twice], {"other": leader[first][twice] + 1})] if twice.any() else []


def near_duplicates(observations: Observations, exact: np.ndarray) -> list[Found]:
    """Return pairs of one series, depth and date nearer than 10 m, or half the stated precision, and 1 % in value.

    Args:
        observations: all results, with places.
        exact: rows that repeat another exactly and are told already.

    Returns:
        One finding for the later row of each pair; great circles for degrees.
    """
    from scipy.spatial import cKDTree

    here = np.isfinite(observations.places.x) & np.isfinite(observations.places.y)
    rows = np.flatnonzero(observations.usual & here & ~np.isin(np.arange(len(observations)), exact))
    if len(rows) < 2:
        return []
    points, reach_m = _metres(observations, rows), _reach(observations, rows)
    logs, widest_m = np.log(observations["value"][rows]), float(reach_m.max())
    searched = np.column_stack([points / widest_m, logs / limit("duplicate_ln"), APART * _comparable(observations, rows)])
    pairs = _surely_near(searched)
    if pairs > MOST_PAIRS:
        return [Found("near_too_many", np.array([-1]), {"pairs": np.array([pairs])}, contaminant=np.array([""]))]
    first, second = cKDTree(searched).query_pairs(np.sqrt(2), output_type="ndarray").T
    apart_m = np.sqrt(((points[first] - points[second]) ** 2).sum(axis=1))
    near = (apart_m < np.maximum(reach_m[first], reach_m[second])) & (np.abs(logs[first] - logs[second]) < limit("duplicate_ln"))
    return _told(observations, (rows[first[near]], rows[second[near]]), apart_m[near])


def _surely_near(searched: np.ndarray) -> int:
    """Return how many pairs share a cell of half the search distance: fewer than there are, but quickly counted."""
    mixer = np.array([MIXER**power % (1 << 61) for power in range(1, searched.shape[1] + 1)], np.int64)
    count = np.unique(np.floor(2 * searched).astype(np.int64) @ mixer, return_counts=True)[1]
    return int((count * (count - 1) // 2).sum())


def _told(observations: Observations, pair: tuple[np.ndarray, np.ndarray], apart_m: np.ndarray) -> list[Found]:
    earlier, later = np.minimum(*pair), np.maximum(*pair)
    order = np.lexsort((earlier, later))
    facts = {"other": earlier + 1, "distance": np.round(apart_m, 1), "other_value": observations["value"][earlier]}
    return [Found("duplicate_near", later[order], {name: fact[order] for name, fact in facts.items()})] if len(order) else []


def _key(observations: Observations, rows: np.ndarray) -> pd.DataFrame:
    places = observations.places
    decimals = DECIMALS_OF_DEGREES if places.geographic else DECIMALS_OF_METRES
    scale = 1.0 if places.geographic else places.metres_per_unit
    names = ["sample", "upper_cm", "lower_cm", "date", "censor", "dataset"]
    key = observations.frame[names].iloc[rows].reset_index(drop=True)
    spots = {name: np.round(part[rows] * scale, decimals) + 0.0 for name, part in (("x", places.x), ("y", places.y))}
    return key.assign(**spots, series=observations.series[rows], result=observations.reckoned[rows])


def _metres(observations: Observations, rows: np.ndarray) -> np.ndarray:
    places = observations.places.take(rows)
    return np.column_stack(axes(places)) * (EARTH_RADIUS_M if places.geographic else 1.0)


def _reach(observations: Observations, rows: np.ndarray) -> np.ndarray:
    stated = np.nan_to_num(observations["precision_m"][rows] / 2, nan=0.0)
    return np.clip(stated, limit("duplicate_distance"), WIDEST_M)


def _comparable(observations: Observations, rows: np.ndarray) -> np.ndarray:
    """Return one number for each series, depth and date."""
    depths = observations.frame[["upper_cm", "lower_cm", "date"]].iloc[rows].assign(series=observations.series[rows])
    return depths.groupby(list(depths.columns), sort=False, dropna=False).ngroup().to_numpy()
