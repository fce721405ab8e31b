"""Sums over all samples within a distance: exact, in bounded memory, also for wide bands.

The samples are sorted into strips, and along each strip. Of every strip that a sample's circle crosses, the part that
is surely inside is summed by a difference of running sums; only samples near the rim are measured one by one. So the
work grows with the square root of the number of neighbours.
"""

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from insop_plugin.core.neighbourhood import accelerated
from insop_plugin.core.neighbourhood.sorted_places import Ground
from insop_plugin.core.places import EARTH_RADIUS_M, Places, axes, chord
from insop_plugin.core.progress import Progress
from insop_plugin.core.threads import blocks_of, in_threads

if TYPE_CHECKING:
    from numpy import ndarray

MEASURED_AT_ONCE = 1 << 18
"""Distances measured in one go; what fits into the processor's cache is fastest."""
FEW_STRIPS = 2
"""With so few strips to each side measuring all is as quick as taking differences of running sums, and rounds less."""
COUNTED_AT_MOST = 50_000
"""Samples that a forecast looks at."""
ON_THE_RIM = 1 + 1e-12
"""A sample exactly at the distance is a neighbour, whatever the rounding."""


def expected_neighbours(places: Places, band_m: float) -> float:
    """Return about how many other samples lie within the band of one, from counts in cells of that size."""
    across, along, radius = _flat(places.take(slice(None, None, -(-len(places) // COUNTED_AT_MOST))), band_m)
    if places.geographic:
        across = across * np.cos(along)
    rows, columns = np.floor(along / radius).astype(np.int64), np.floor(across / radius).astype(np.int64)
    counts = np.unique(rows * (1 << 31) + columns, return_counts=True)[1].astype(float)
    share = len(along) / len(places)
    return min(len(places) - 1.0, math.pi * float((counts * (counts - 1)).sum()) / len(along) / share)


def microseconds_each(neighbours: float) -> float:
    """Return the time one sample takes on a laptop, roughly."""
    sides = _each_side(neighbours)
    return 0.4 + 0.2 * (2 * sides + 1) + 0.04 * neighbours / sides


def band_sums(ground: Ground, columns: "Sequence[ndarray]", progress: Progress) -> "tuple[list[ndarray], ndarray]":
    """Return the sums of several columns of values within the band, and the number of samples, itself included."""
    n = len(ground.order)
    ordered = [values[ground.order] for values in columns]
    if quick := accelerated.band_sums(ground, np.array(ordered).reshape(-1, n), progress):
        return [_in_rows(ground, total) for total in quick[0]], _in_rows(ground, quick[1])
    running = [np.concatenate(([0.0], np.cumsum(values, dtype=np.longdouble).astype(float))) for values in ordered]
    totals, count = [np.empty(n) for _ in columns], np.empty(n, np.int64)
    wild = _wild(ground)

    def summed(part: slice) -> None:
        rows = np.arange(part.start, part.stop)
        rows = rows[~wild[part]]
        sums, count[ground.order[rows]] = _sums_of(ground, rows, ordered, running)
        for total, found in zip(totals, sums, strict=True):
            total[ground.order[rows]] = found

    step = max(64, MEASURED_AT_ONCE // (8 * (2 * ground.each_side + 1)))
    for _ in in_threads(summed, blocks_of(n, step), progress):
        pass
    _sum_wild(ground, np.flatnonzero(wild), ordered, (totals, count, progress))
    return totals, count


def _in_rows(ground: Ground, values: "ndarray") -> "ndarray":
    found = np.empty_like(values)
    found[ground.order] = values
    return found


def rim_of(places: Places, band_m: float) -> float:
    """Return the straight distance, as `axes` measure it, up to which samples are neighbours: a hair beyond the band."""
    straight = chord(band_m) if places.geographic else band_m + rounding(places)
    return straight * math.sqrt(ON_THE_RIM)


def _flat(places: Places, band_m: float) -> "tuple[ndarray, ndarray, float]":
    if not places.geographic:
        return (*axes(places), float(band_m))
    longitude = (np.radians(places.x) + math.pi) % (2 * math.pi) - math.pi
    return longitude, np.radians(places.y), band_m / EARTH_RADIUS_M


def _each_side(neighbours: float) -> int:
    return int(min(64, max(2, round(math.sqrt(neighbours) / 3))))


def sorted_ground(places: Places, band_m: float) -> Ground:
    """Sort samples into strips, for sums over all within a band."""
    across, along, radius = _flat(places, band_m)
    sides = _each_side(expected_neighbours(places, band_m))
    height = max(radius / sides * (1 + 1e-6), float(np.ptp(along)) * 1e-7)
    first = np.floor(along.min() / height)
    strip = np.floor(along / height) - first
    span = float(np.ptp(across)) + 8 * radius + 2 * math.pi * places.geographic
    key = strip * span + across
    order = np.argsort(key)
    return Ground(
        order=order, key=key[order], span=span, strip=strip[order], bottom=first * height,
        height=height, across=across[order], along=along[order],
        axes=tuple(axis[order] for axis in axes(places)), radius=radius, limit=rim_of(places, band_m) ** 2,
        slack=1e-6 * radius + 1e-15 * float(strip.max() + 2 * sides) * span,
        each_side=sides, spherical=places.geographic,
    )  # fmt: skip


def rounding(places: Places) -> float:
    """Return what the computer's numbers may be off by so far from the origin, in metres."""
    farthest = max(np.abs(places.x).max(), np.abs(places.y).max())
    return 2 * float(np.spacing(farthest)) * places.metres_per_unit


def _sums_of(ground: Ground, rows: "ndarray", columns: "list[ndarray]", running: "list[ndarray]") -> "tuple[list, ndarray]":
    """Sum for a block of sorted rows: the sure part by running sums, the rim by measuring."""
    starts, ends, totals, count = _windows(ground, rows, running)
    lengths = ends - starts
    part = np.cumsum(lengths.sum(axis=1)) // MEASURED_AT_ONCE
    for first, last in _runs(part):
        here = slice(first, last)
        near, many = _measured(ground, rows[here], starts[here].ravel(), lengths[here].ravel())
        count[here] += many
        row_ends = np.cumsum(many)
        for total, values in zip(totals, columns, strict=True):
            total[here] += _by_row(values[near], row_ends)
    return totals, count


def _windows(ground: Ground, rows: "ndarray", running: "list[ndarray]") -> "tuple[ndarray, ndarray, list, ndarray]":
    """Return per row the runs of samples to measure (left and right rim of every strip), and the sums between."""
    strips = 2 * ground.each_side + 1
    starts, ends = np.empty((len(rows), 2 * strips), np.int64), np.empty((len(rows), 2 * strips), np.int64)
    totals, count = [np.zeros(len(rows)) for _ in running], np.zeros(len(rows), np.int64)
    for number in range(strips):
        strip = ground.strip[rows] + (number - ground.each_side)
        inner, outer = _reach(ground, ground.along[rows], ground.bottom + strip * ground.height)
        middle = strip * ground.span + ground.across[rows]
        left, right = ground.key.searchsorted(middle - outer), ground.key.searchsorted(middle + outer)
        sure = until = right
        if ground.each_side > FEW_STRIPS:
            sure, until = ground.key.searchsorted(middle - inner), ground.key.searchsorted(middle + inner)
            until = np.maximum(sure, until)
        starts[:, 2 * number], ends[:, 2 * number] = left, sure
        starts[:, 2 * number + 1], ends[:, 2 * number + 1] = until, right
        for total, sums in zip(totals, running, strict=True):
            total += sums[until] - sums[sure]
        count += until - sure
    return starts, np.maximum(starts, ends), totals, count


def _reach(ground: Ground, along: "ndarray", low: "ndarray") -> "tuple[ndarray, ndarray]":
    """Return half the width of the circle in a strip: surely inside, and at most.

    The circle is widest at one place and narrows from there to both sides, so that the strip's edges decide.
    """
    high = low + ground.height
    widest, half_width = (_widest_latitude, _half_longitude) if ground.spherical else (_same, _half_chord)
    at_most = half_width(ground.radius, along, np.clip(widest(ground.radius, along), low, high))
    surely = np.minimum(half_width(ground.radius, along, low), half_width(ground.radius, along, high))
    return np.maximum(surely - ground.slack, 0), at_most + ground.slack


def _same(radius: float, along: "ndarray") -> "ndarray":
    return along


def _half_chord(radius: float, along: "ndarray", at: "ndarray") -> "ndarray":
    return np.sqrt(np.maximum(radius**2 - (at - along) ** 2, 0))


def _widest_latitude(radius: float, latitude: "ndarray") -> "ndarray":
    return np.arcsin(np.clip(np.sin(latitude) / math.cos(radius), -1, 1))


def _half_longitude(radius: float, latitude: "ndarray", at: "ndarray") -> "ndarray":
    rest = math.sin(radius / 2) ** 2 - np.sin((at - latitude) / 2) ** 2
    return 2 * np.arcsin(np.sqrt(np.clip(rest / (np.cos(latitude) * np.cos(at)), 0, 1)))


def _runs(part: "ndarray") -> "list[tuple[int, int]]":
    edges = np.flatnonzero(np.diff(part)) + 1
    return list(zip((0, *edges), (*edges, len(part)), strict=True)) if len(part) else []


def _measured(ground: Ground, rows: "ndarray", starts: "ndarray", lengths: "ndarray") -> "tuple[ndarray, ndarray]":
    """Return the samples of the runs that are within reach, row by row, and how many each row has."""
    ends = np.cumsum(lengths)
    other = np.arange(ends[-1]) + np.repeat(starts - (ends - lengths), lengths)
    row_ends = ends.reshape(len(rows), -1)[:, -1]
    per_row = np.diff(row_ends, prepend=0)
    squared = np.zeros(len(other))
    for axis in ground.axes:
        apart = axis[other]
        apart -= np.repeat(axis[rows], per_row)
        apart *= apart
        squared += apart
    within = squared <= ground.limit
    return other[within], _by_row(within, row_ends)


def _by_row(terms: "ndarray", row_ends: "ndarray") -> "ndarray":
    return np.diff(np.concatenate(([0], np.cumsum(terms)))[row_ends], prepend=0)


def _wild(ground: Ground) -> "ndarray":
    """Return which samples' circles touch a pole or the date line, where longitudes break off."""
    if not ground.spherical:
        return np.zeros(len(ground.order), bool)
    poleward = np.abs(ground.along) + ground.radius
    width = _half_longitude(ground.radius, ground.along, _widest_latitude(ground.radius, ground.along))
    return (poleward > math.radians(89)) | (np.abs(ground.across) + width + 1e-6 > math.pi)


def _sum_wild(ground: Ground, rows: "ndarray", columns: "list[ndarray]", into: tuple) -> None:
    """Sum the remaining rows by a search through the globe's three axes."""
    if not rows.size:
        return
    from scipy.spatial import cKDTree

    totals, count, progress = into
    points, reach = np.column_stack(ground.axes), math.sqrt(ground.limit)
    tree = cKDTree(points)
    count[ground.order[rows]] = found = tree.query_ball_point(points[rows], reach, return_length=True)
    for first, last in _runs(np.cumsum(found) // MEASURED_AT_ONCE):
        some = rows[first:last]
        near = tree.query_ball_point(points[some], reach)
        for total, values in zip(totals, columns, strict=True):
            total[ground.order[some]] = [values[one].sum() for one in near]
        progress(last / len(rows))
