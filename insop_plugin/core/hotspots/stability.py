"""How sure is a hot spot: it is found again with other bands, other values for non-detects, other samples, or it is not."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from insop_plugin.core.hotspots.hotspots import (
    BandTooWide,
    HotspotSettings,
    getis_ord,
    level_of,
    transformed,
    two_sided,
)
from insop_plugin.core.multiple_testing import benjamini_hochberg
from insop_plugin.core.neighbourhood.neighbour_pairs import pairs_of
from insop_plugin.core.neighbourhood.neighbours import Band
from insop_plugin.core.places import Places
from insop_plugin.core.progress import Progress, part_of

if TYPE_CHECKING:
    from numpy import ndarray

SCALE, BOUND, BOOTSTRAP = "scale", "bound", "bootstrap"
KINDS = (SCALE, BOUND, BOOTSTRAP)
FACTORS = (0.8, 0.9, 1.1, 1.25)
WIDEST = 2.0
"""A band more than twice as wide asks another question."""
LOW, HIGH = "low", "high"
CELLS_AT_ONCE = 4_000_000


@dataclass(frozen=True)
class Bounds:
    """Between what results below a limit lie: 0 and the limit."""

    is_below: "ndarray"  # one a row
    limit: "ndarray"  # NaN where it is not known


@dataclass(frozen=True)
class Rerun:
    """One repetition: what was changed and what it found."""

    kind: str
    name: str  # the band in metres, LOW or HIGH, the number of the bootstrap
    hot: int
    cold: int
    same: float  # share of the places that keep their direction
    level: "ndarray"  # one a row, masked where it took no part


@dataclass(frozen=True)
class Stability:
    """In what share of the re-runs each place keeps its direction: hot, cold or neither; NaN where it never took part."""

    share: "ndarray"
    by_kind: "dict[str, ndarray]"
    reruns: tuple[Rerun, ...]  # their levels are dropped: n times runs of them would not fit into memory


def stability_of(level: "ndarray", reruns: Iterator[Rerun]) -> Stability:
    """Count in how many re-runs places keep the direction of their class.

    Args:
        level: classes of the run itself, masked where nothing could be said.
        reruns: of the same rows.
    """
    import numpy as np

    n, base = len(level), np.sign(level)
    same, took_part = {kind: np.zeros(n) for kind in KINDS}, {kind: np.zeros(n) for kind in KINDS}
    told = []
    for rerun in reruns:
        there = ~(np.ma.getmaskarray(rerun.level) | np.ma.getmaskarray(level))
        kept = there & (np.sign(rerun.level) == base).filled(False)
        took_part[rerun.kind] += there
        same[rerun.kind] += kept
        told.append(replace(rerun, same=float(kept.sum() / max(1, there.sum())), level=level[:0]))
    by_kind = {kind: _share(same[kind], took_part[kind]) for kind in KINDS}
    return Stability(_share(sum(same.values()), sum(took_part.values())), by_kind, tuple(told))


def other_scales(
    places: Places, values: "ndarray", settings: HotspotSettings, peaks_m: tuple[float, ...], progress: Progress
) -> Iterator[Rerun]:
    """Repeat with shorter and longer bands, and at the other peaks of the curve up to twice the band."""
    band_m = settings.neighbourhood.band_m
    bands = [factor * band_m for factor in FACTORS] + [peak for peak in peaks_m if band_m < peak <= WIDEST * band_m]
    for number, other_m in enumerate(bands):
        share = part_of(progress, number / len(bands), (number + 1) / len(bands))
        try:
            found = getis_ord(places, values, replace(settings, neighbourhood=Band(other_m)), share)
        except BandTooWide:  # nothing could differ: no repetition
            continue
        yield _rerun(SCALE, f"{other_m:.6g}", found.level)


def other_bounds(
    places: Places, values: "ndarray", settings: HotspotSettings, bounds: Bounds, progress: Progress
) -> Iterator[Rerun]:
    """Repeat with 0, and with the limit, for results below one.

    0 has no logarithm: with log10 both are repeated in ranks, for which only the order counts.
    """
    import numpy as np

    settings = replace(settings, transform="rank") if settings.transform == "log10" else settings
    known = bounds.is_below & np.isfinite(bounds.limit)
    for number, (name, instead) in enumerate(((LOW, np.zeros(len(values))), (HIGH, bounds.limit))):
        other = np.where(known, instead, values)
        share = part_of(progress, number / 2, (number + 1) / 2)
        yield _rerun(BOUND, name, getis_ord(places, other, settings, share).level)


def bootstrapped(
    places: Places, values: "ndarray", settings: HotspotSettings, how: tuple[int, int], progress: Progress
) -> Iterator[Rerun]:
    """Repeat with samples drawn with replacement: each counts as often as it was drawn.

    Args:
        places: where the samples are; NaN where there is no geometry.
        values: one a place; NaN where there is none.
        settings: of the run; the neighbourhood is a band, weights are equal, Gi*.
        how: number of runs and seed.
        progress: called after each block.

    Source: Efron 1979, Ann. Stat. 7:1. A sample that was not drawn takes no part in a run.
    """
    import numpy as np

    runs, seed = how
    rows = np.flatnonzero(np.isfinite(places.x) & np.isfinite(places.y) & np.isfinite(values))
    some, x, n = places.take(rows), transformed(values[rows], settings, rows), len(rows)
    x = (x - x.mean()) / x.std()
    generator, at_once = np.random.default_rng(seed), max(1, CELLS_AT_ONCE // n)
    for start in range(0, runs, at_once):
        many = min(at_once, runs - start)
        times = np.column_stack([np.bincount(generator.integers(0, n, n), minlength=n) for _ in range(many)]).astype(float)
        share = part_of(progress, start / runs, (start + many) / runs)
        z, near = _resampled(some, x, times, settings.neighbourhood, share)
        for run in range(many):
            drawn = times[:, run] > 0
            level = np.ma.masked_all(len(values), np.int32)
            level[rows[drawn]] = _level(z[drawn, run], near[drawn, run] > times[drawn, run], settings.alpha)
            yield _rerun(BOOTSTRAP, str(start + run + 1), level)


def _resampled(places: Places, x: "ndarray", times: "ndarray", band: Band, progress: Progress) -> "tuple[ndarray, ndarray]":
    """Return Gi* of every place in every run, and how many samples its neighbourhood holds, itself included."""
    import numpy as np
    from scipy.sparse import csr_matrix

    n, weight, total = len(x), times.copy(), times * x[:, None]
    both = np.hstack((times, total))
    for pairs in pairs_of(places, band, progress):
        ends = np.searchsorted(pairs.own, np.arange(len(pairs.rows) + 1))
        near = csr_matrix((np.ones(len(pairs.own)), pairs.other, ends), (len(pairs.rows), n)) @ both
        weight[pairs.rows] += near[:, : times.shape[1]]
        total[pairs.rows] += near[:, times.shape[1] :]
    mean = x @ times / n
    spread = np.sqrt(np.maximum(x**2 @ times / n - mean**2, 0))
    spread[_are_alike(x, times)] = np.nan  # nothing can cluster; what is left of the difference is rounding
    variance = (n * weight - weight**2) / (n - 1)
    top = total - mean * weight
    return np.divide(top, spread * np.sqrt(np.maximum(variance, 0)), out=np.full(top.shape, np.nan), where=variance > 0), weight


def _are_alike(x: "ndarray", times: "ndarray") -> "ndarray":
    """Return the runs that drew one and the same value only."""
    import numpy as np

    return np.array([np.ptp(x[drawn > 0]) == 0 for drawn in times.T], bool)


def _level(z: "ndarray", has_neighbour: "ndarray", alpha: float) -> "ndarray":
    import numpy as np

    return np.where(has_neighbour, level_of(z, benjamini_hochberg(two_sided(z)), alpha), 0)


def _rerun(kind: str, name: str, level: "ndarray") -> Rerun:
    return Rerun(kind, name, int((level > 0).sum()), int((level < 0).sum()), 0.0, level)


def _share(same: "ndarray", of: "ndarray") -> "ndarray":
    import numpy as np

    return np.divide(same, of, out=np.full(len(of), np.nan), where=of > 0)
