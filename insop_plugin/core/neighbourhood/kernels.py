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
APART = np.float32(1 + 2.0**-22)
"""Short floats that differ by more differ as long ones too, and so do their roots."""
MOST = 256
"""Samples in a cell and those around it, beyond which they are not ranked."""
WIDE = 8
"""So many at once, a number known beforehand: then the compiler uses the processor's wide registers."""
ENOUGH = 2.0
"""So many times as many as wanted should lie within the distance to which they are looked for."""


def cells_of(points: tuple, origin: tuple, shape: tuple, part: tuple, into: tuple) -> None:
    """Write the cells of a part of the samples, and count how many of them lie in each.

    Args:
        points: x and y, n each.
        origin: left, bottom and side of the cells.
        shape: columns and rows of cells.
        part: first and last sample.
        into: cells, n, and numbers, one a cell, 0 so far.
    """
    (x, y), (left, bottom, side), (columns, rows), (cell, count) = points, origin, shape, into
    for i in range(part[0], part[1]):
        cell[i] = min(int((y[i] - bottom) / side), rows - 1) * columns + min(int((x[i] - left) / side), columns - 1)
        count[cell[i]] += 1


def by_cell(points: tuple, cell: "ndarray", seats: "ndarray", part: tuple, into: tuple) -> None:
    """Write x, y and rows of a part of the samples to their seats, cell by cell.

    Args:
        points: x and y, n each.
        cell: of each sample.
        seats: of each cell the seat of the first sample of the part; changed.
        part: first and last sample.
        into: x, y and rows, n each.
    """
    (x, y), (across, along, order) = points, into
    for i in range(part[0], part[1]):
        seat = seats[cell[i]]
        order[seat], across[seat], along[seat] = i, x[i], y[i]
        seats[cell[i]] += 1


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
    k, number, padded, before, left_over, many = len(near), 0, 0, -1, np.empty(part[1] - part[0], np.int64), 0
    across, along, square, close = np.empty(MOST), np.empty(MOST), np.empty(MOST, np.float32), np.empty(MOST + WIDE, np.float32)
    some, who, shift, edge = np.empty(MOST, np.int64), np.empty(MOST, np.int64), np.zeros(3, np.int64), np.zeros(3, np.int64)
    for i in range(part[0], part[1]):
        column, row = min(int((x[i] - left) / side), columns - 1), min(int((y[i] - bottom) / side), rows - 1)
        if row * columns + column != before:  # else those around are the same as of the sample before
            before, number = row * columns + column, 0
            for step in range(3):
                base, is_there = min(max(row + step - 1, 0), rows - 1) * columns, 0 <= row + step - 1 < rows
                first, end = start[base + max(column - 1, 0)], start[base + min(column + 1, columns - 1) + 1]
                more = min(end - first, MOST - number) * is_there
                across[number : number + more], along[number : number + more] = x[first : first + more], y[first : first + more]
                shift[step], edge[step], number = first - number, number + more, number + more
            padded = (number + WIDE - 1) // WIDE * WIDE
            across[number:padded] = math.inf
        right, top, found = left + (column + 2) * side, bottom + (row + 2) * side, 0
        rim = min(right - x[i], x[i] - right + 3 * side, top - y[i], y[i] - top + 3 * side) - ROUNDING * side
        limit = np.float32(min(rim**2, ENOUGH * (k + 1) * 9 * side**2 / (math.pi * max(number, 1))))
        for c in range(padded):
            square[c] = (across[c] - x[i]) ** 2 + (along[c] - y[i]) ** 2
        square[min(i - shift[1], MOST - 1)] = math.inf  # itself; among too many it may be cut off
        for c in range(number):
            some[found], close[found] = c, square[c]
            found += square[c] < limit
        close[found : found + WIDE] = math.inf
        who[: k + 1] = -1
        for b in range(found):
            rank, one = 0, close[b]
            for c in range((found + WIDE - 1) // WIDE * WIDE):
                rank += np.int32(close[c] < one)
            who[rank] = some[b]
        if number < MOST and who[: k + 1].min() >= 0 and square[who[k - 1]] * APART < square[who[k]]:
            for place in range(k):
                c = who[place]
                near[place, i], apart[place, i] = c + shift[int(c >= edge[0]) + int(c >= edge[1])], math.sqrt(square[c])
        else:
            left_over[many], many = i, many + 1
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


def along_order(columns: tuple, order: "ndarray", part: tuple, into: "ndarray") -> None:
    """Write a part of m columns of n values, m x n, along the order of their rows."""
    for column in range(len(columns)):
        for i in range(part[0], part[1]):
            into[column, i] = columns[column][order[i]]


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
    last, some = apart[-1], np.empty(part[1] - part[0], np.int64)
    for place in range(len(near)):
        unsure = 0
        for i in range(part[0], part[1]):
            farthest, own = last[near[place, i]], apart[place, i]
            is_nearer = (farthest >= shortest) & (own < farthest * below)
            found += is_nearer
            some[unsure] = i
            unsure += not (is_nearer | ((farthest >= shortest) & (own > farthest * beyond)))
        for i in some[:unsure]:
            other, seat = near[place, i], len(near) - 1  # mostly the last
            while seat >= 0 and near[seat, other] != i:
                seat -= 1
            found += seat >= 0
    return found


def held(near: "ndarray", dealt: "ndarray") -> "ndarray":
    """Return what each sample gets when every one deals its value out to each of its neighbours."""
    found = np.zeros(len(dealt))
    for place in range(len(near)):
        for i in range(len(dealt)):
            found[near[place, i]] += dealt[i]
    return found
