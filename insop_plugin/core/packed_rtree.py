"""A packed R-tree in SQLite's own node format, laid out at once instead of row by row.

SQLite's R-tree module keeps its nodes as blobs: the tree's depth (root only) and the number of
cells as 16-bit numbers, then per cell a 64-bit id and four 32-bit floats (west, east, south,
north), all big endian (https://www.sqlite.org/rtree.html, shadow tables). Rows are grouped by
sort-tile-recursive order (Leutenegger, Lopez and Edgington 1997).
"""

from dataclasses import dataclass

import numpy

CELL = numpy.dtype([("id", ">i8"), ("box", ">f4", 4)])
ROOT = 1


@dataclass(frozen=True)
class PackedTree:
    """The rows of the three shadow tables."""

    nodes: list[tuple[int, bytes]]  # number, blob
    rowids: list[tuple[int, int]]  # row id, leaf number
    parents: list[tuple[int, int]]  # number, parent's number; the root has none


def pack(ids: numpy.ndarray, boxes: numpy.ndarray, node_size: int) -> PackedTree:
    """Return an R-tree over boxes.

    Args:
        ids: row ids, int64, unique.
        boxes: one row per id: west, east, south, north; finite.
        node_size: bytes of a node, as the empty R-tree has it.
    """
    capacity = (node_size - 4) // CELL.itemsize
    order = _tiles(boxes, capacity)
    cells = numpy.empty(len(ids), CELL)
    cells["id"], cells["box"] = ids[order], _outward(boxes[order])
    levels = _levels(cells, capacity)
    return _number(levels, node_size, capacity)


def _levels(cells: numpy.ndarray, capacity: int) -> list[numpy.ndarray]:
    """Return the cells of each level, leaves first; ids of upper cells are positions in the level below."""
    levels = [cells]
    while len(levels[-1]) > capacity:
        below = levels[-1]["box"]
        starts = numpy.arange(0, len(below), capacity)
        upper = numpy.empty(len(starts), CELL)
        upper["id"] = numpy.arange(len(starts))
        for column, reduce in enumerate((numpy.minimum, numpy.maximum) * 2):
            upper["box"][:, column] = reduce.reduceat(below[:, column].astype("f4"), starts)
        levels.append(upper)
    return levels


def _number(levels: list[numpy.ndarray], node_size: int, capacity: int) -> PackedTree:
    """Give every node its number, top down, and write its blob."""
    nodes, parents, first = [], [], ROOT
    for depth, cells in enumerate(reversed(levels)):
        is_leaf = depth == len(levels) - 1
        count = max(1, -(-len(cells) // capacity))
        if not is_leaf:
            children = cells["id"] + first + count
            parents += zip(children.tolist(), (first + numpy.arange(len(cells)) // capacity).tolist(), strict=True)
            cells["id"] = children
        head = len(levels) - 1 if depth == 0 else 0
        nodes += _blobs(cells, first, node_size, head)
        first += count
    leaves = first - count + numpy.arange(len(levels[0])) // capacity
    rowids = list(zip(levels[0]["id"].tolist(), leaves.tolist(), strict=True))
    return PackedTree(nodes, rowids, parents)


def _blobs(cells: numpy.ndarray, first: int, node_size: int, depth: int) -> list[tuple[int, bytes]]:
    capacity, raw = (node_size - 4) // CELL.itemsize, cells.tobytes()
    found = []
    for number, start in enumerate(range(0, max(1, len(cells)), capacity), first):
        part = raw[start * CELL.itemsize : (start + capacity) * CELL.itemsize]
        head = depth.to_bytes(2, "big") + (len(part) // CELL.itemsize).to_bytes(2, "big")
        found.append((number, (head + part).ljust(node_size, b"\0")))
    return found


def _tiles(boxes: numpy.ndarray, capacity: int) -> numpy.ndarray:
    """Return an order in which `capacity` rows in turn lie close together."""
    leaves = max(1, -(-len(boxes) // capacity))
    strip = -(-len(boxes) // max(1, int(numpy.ceil(numpy.sqrt(leaves)))))
    x, y = boxes[:, 0] + boxes[:, 1], boxes[:, 2] + boxes[:, 3]
    by_x = numpy.argsort(x, kind="stable")
    strips = numpy.arange(len(boxes)) // max(1, strip)
    return by_x[numpy.lexsort((y[by_x], strips))]


def _outward(boxes: numpy.ndarray) -> numpy.ndarray:
    """Return boxes as 32-bit floats that contain the given ones."""
    small = boxes.astype("f4")
    lower, upper = small[:, ::2], small[:, 1::2]
    lower[lower > boxes[:, ::2]] = numpy.nextafter(lower[lower > boxes[:, ::2]], numpy.float32(-numpy.inf))
    upper[upper < boxes[:, 1::2]] = numpy.nextafter(upper[upper < boxes[:, 1::2]], numpy.float32(numpy.inf))
    return small
