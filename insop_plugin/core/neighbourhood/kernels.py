"""Loops that numba compiles; see `accelerated`. Plain Python over numpy arrays, slow without being compiled."""

import math
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy import ndarray

ROUNDING = 1e-9
"""Share of a cell's side by which a sample may seem to lie in the next one."""
RANKED = 24
"""From more neighbours on ranks cost more than they save."""
MOST = 256
"""Samples in a cell and those around it, beyond which they are not ranked."""
ENOUGH = 1.9
"""So many times as many as wanted should lie within the distance to which they are looked for."""


def by_cell(points: tuple, origin: tuple, shape: tuple, into: tuple) -> "ndarray":
    """Write x, y and rows of samples cell by cell, row by row of cells; return where each cell starts among them.

    Args:
        points: x and y, n each.
        origin: left, bottom and side of the cells.
        shape: columns and rows of cells.
        into: x, y, rows and cells, n each; from numpy, whose large arrays come in large pages.
    """
    (x, y), (left, bottom, side), (columns, rows), n = points, origin, shape, len(points[0])
    (across, along, order, cell), start = into, np.zeros(columns * rows + 1, np.int64)
    for i in range(n):
        cell[i] = min(int((y[i] - bottom) / side), rows - 1) * columns + min(int((x[i] - left) / side), columns - 1)
        start[cell[i] + 1] += 1
    for number in range(columns * rows):
        start[number + 1] += start[number]
    place = start[:-1].copy()
    for i in range(n):
        seat = place[cell[i]]
        order[seat], across[seat], along[seat] = i, x[i], y[i]
        place[cell[i]] += 1
    return start


def nearest(points: tuple, cells: tuple, some: "ndarray", into: tuple) -> int:
    """Write the k nearest others of some samples, and how far they are; return how many had ties at the last.

    Args:
        points: x and y of n places, cell by cell, and their rows, which settle ties.
        cells: where each cell starts; left, bottom and side of the cells; columns and rows of cells.
        some: which samples.
        into: neighbours and distances, k x n each.
    """
    (x, y, order), (start, (left, bottom, side), (columns, rows)), (near, apart) = points, cells, into
    k, tied = len(near), 0
    best, who = np.empty(k + 2), np.empty(k + 2, np.int64)  # the k, the next one, and what drops out
    for i in some:
        column, row = min(int((x[i] - left) / side), columns - 1), min(int((y[i] - bottom) / side), rows - 1)
        best[:], who[:], limit, ring, reach = math.inf, -1, math.inf, 0, 0.0
        while best[k] >= reach and ring <= max(columns, rows):
            ring += 1
            for number in range(2 * ring + 1):
                step = (number + 1) // 2 * (1 - number % 2 * 2)  # 0, -1, 1: the own row first, where the nearest are
                pieces = 1 if ring == 1 or abs(step) == ring else 2  # of the inner rows only both ends are new
                for piece in range(pieces if 0 <= row + step < rows else 0):
                    low, high = column - ring + 2 * ring * piece, column + ring if pieces == 1 else column - ring + 2 * ring * piece
                    if high < 0 or low >= columns:
                        continue
                    base = (row + step) * columns
                    for j in range(start[base + max(low, 0)], start[base + min(high, columns - 1) + 1]):
                        square = (x[i] - x[j]) ** 2 + (y[i] - y[j]) ** 2
                        if square > limit or j == i:
                            continue
                        distance, place = math.sqrt(square), k + 1
                        while place > 0 and (
                            distance < best[place - 1] or (distance == best[place - 1] and order[j] < order[who[place - 1]])
                        ):
                            best[place], who[place] = best[place - 1], who[place - 1]
                            place -= 1
                        best[place], who[place] = distance, j
                        limit = best[k] ** 2 * (1 + ROUNDING)
            across = min(left + (column + ring + 1) * side - x[i], x[i] - left - (column - ring) * side)
            along = min(bottom + (row + ring + 1) * side - y[i], y[i] - bottom - (row - ring) * side)
            reach = min(across, along) - ROUNDING * side
        tied += best[k - 1] == best[k]
        for place in range(k):
            near[place, i], apart[place, i] = who[place], best[place]
    return tied


def nearest_in_block(points: tuple, cells: tuple, part: tuple, into: tuple) -> "ndarray":
    """Write the k nearest others of a part of the samples, and how far they are, as far as the cells around tell.

    Without branches: of those within a distance that should hold enough, each is given its rank by counting who is nearer.

    Args:
        points: x and y of n places, cell by cell, and their rows.
        cells: where each cell starts; left, bottom and side of the cells; columns and rows of cells.
        part: first and last sample.
        into: neighbours and distances, k x n each.

    Returns:
        The samples that are left over: they have too few or too many others around, or two of them at one distance.
    """
    (x, y, _), (start, (left, bottom, side), (columns, rows)), (near, apart) = points, cells, into
    k, number, before, left_over, many = len(near), 0, -1, np.empty(part[1] - part[0], np.int64), 0
    beside, away, square = np.empty((2, MOST)), np.empty(MOST), np.empty(MOST)
    some, rank, who = np.empty(MOST, np.int64), np.empty(MOST, np.int64), np.empty(MOST, np.int64)
    edge, shift = np.zeros(3, np.int64), np.zeros(3, np.int64)
    for i in range(part[0], part[1]):
        column, row = min(int((x[i] - left) / side), columns - 1), min(int((y[i] - bottom) / side), rows - 1)
        is_new = row * columns + column != before  # else those around are the same as of the sample before
        before, number = row * columns + column, 0 if is_new else number
        for step in range(3 if is_new else 0):
            base, is_there = min(max(row + step - 1, 0), rows - 1) * columns, 0 <= row + step - 1 < rows
            first, end = start[base + max(column - 1, 0)], start[base + min(column + 1, columns - 1) + 1]
            more = min(end - first, MOST - number) * is_there
            beside[0, number : number + more], beside[1, number : number + more] = x[first : first + more], y[first : first + more]
            shift[step], edge[step], number = first - number, number + more, number + more
        across = min(left + (column + 2) * side - x[i], x[i] - left - (column - 1) * side)
        along = min(bottom + (row + 2) * side - y[i], y[i] - bottom - (row - 1) * side)
        rim, own, found = min(across, along) - ROUNDING * side, i - shift[1], 0
        limit = min(rim**2, ENOUGH * (k + 1) * 9 * side**2 / (math.pi * max(number, 1)))
        for c in range(number):
            away[c] = (beside[0, c] - x[i]) ** 2 + (beside[1, c] - y[i]) ** 2
        for c in range(number):
            some[found], square[found], rank[found] = c, away[c], 0
            found += (away[c] < limit) & (c != own)
        for b in range(found):
            for a in range(found):
                rank[a] += square[a] > square[b]
        who[: k + 1] = -1
        for a in range(found):
            who[rank[a]] = a
        is_sound = number < MOST and found > k and who[: k + 1].min() >= 0
        if is_sound and math.sqrt(square[who[k - 1]]) < math.sqrt(square[who[k]]):
            for place in range(k):
                c = some[who[place]]
                near[place, i], apart[place, i] = c + shift[int(c >= edge[0]) + int(c >= edge[1])], math.sqrt(square[who[place]])
        else:
            left_over[many] = i
            many += 1
    return left_over[:many]


def within(ground: tuple, columns: "ndarray", reach: tuple, part: tuple, into: tuple) -> None:
    """Write sums of m columns, and the number, over all samples within a distance, of a part of the samples.

    Args:
        ground: of n samples the keys, ascending: strip times span plus place across; strips; places across; x and y,
            which are measured; and the span.
        columns: m x n values.
        reach: how far across, square of the distance, strips to each side.
        part: first and last sample.
        into: sums and numbers, m x n and n.
    """
    (key, strip, place, x, y, span), (across, limit, sides), (totals, count) = ground, reach, into
    first, before = np.zeros(2 * sides + 1, np.int64), -1.0
    for i in range(part[0], part[1]):
        for step in range(2 * sides + 1):
            middle = (strip[i] + step - sides) * span + place[i]
            if strip[i] != before:
                first[step] = np.searchsorted(key, middle - across)
            while first[step] < len(key) and key[first[step]] < middle - across:
                first[step] += 1
            for j in range(first[step], len(key)):
                if key[j] > middle + across:
                    break
                if (x[j] - x[i]) ** 2 + (y[j] - y[i]) ** 2 <= limit:
                    count[i] += 1
                    for column in range(len(columns)):
                        totals[column, i] += columns[column, j]
        before = strip[i]


def summed(near: "ndarray", order: "ndarray", columns: "ndarray", part: tuple, into: "ndarray") -> None:
    """Write the sums over the neighbours of a part of the samples.

    Args:
        near: k x n, for each sample along `order` places in it.
        order: rows of the samples.
        columns: m x n values, along `order`.
        part: first and last sample.
        into: m x n sums, by rows.
    """
    for i in range(part[0], part[1]):
        for column in range(len(columns)):
            total = columns[column, near[0, i]]
            for place in range(1, len(near)):
                total += columns[column, near[place, i]]
            into[column, order[i]] = total


def mutual(near: "ndarray", apart: "ndarray", part: tuple, sure: tuple) -> int:
    """Count the pairs of a part of the samples of which each is among the other's nearest.

    Args:
        near: k x n, as for `summed`.
        apart: k x n distances, the farthest last.
        part: first and last sample.
        sure: below which share of the other's farthest a sample is surely among its nearest, from which not, and the
            shortest distance for which that holds; what is unsure is looked up.
    """
    (below, beyond, shortest), found = sure, 0
    for place in range(len(near)):
        for i in range(part[0], part[1]):
            other = near[place, i]
            farthest = apart[-1, other]
            if farthest >= shortest and apart[place, i] < farthest * below:
                found += 1
            elif not (farthest >= shortest and apart[place, i] > farthest * beyond):
                for seat in range(len(near)):
                    found += near[seat, other] == i
    return found


def held(near: "ndarray", dealt: "ndarray") -> "ndarray":
    """Return what each sample gets when every one deals its value out to each of its neighbours."""
    found = np.zeros(len(dealt))
    for place in range(len(near)):
        for i in range(len(dealt)):
            found[near[place, i]] += dealt[i]
    return found
