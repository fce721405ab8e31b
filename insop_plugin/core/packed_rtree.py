"""A packed R-tree in SQLite's own node format, laid out at once instead of row by row.

SQLite's R-tree module keeps its nodes as blobs: the tree's depth (root only) and the number of
cells as 16-bit numbers, then per cell a 64-bit id and four 32-bit floats (west, east, south,
north), all big endian (https://www.sqlite.org/rtree.html, shadow tables). Rows are grouped by
sort-tile-recursive order (Leutenegger, Lopez and Edgington 1997).
"""

from dataclasses import dataclass

import numpy

from insop_plugin.core.threads import blocks_of, in_threads

CELL = numpy.dtype([("id", ">i8"), ("box", ">f4", 4)])
ROOT = 1
BLOCK = 1 << 16
STEPS = (1 << 16) - 1
"""Numbers of 16 bits are sorted in one pass."""


@dataclass(frozen=True)
class PackedTree:
    """The rows of the three shadow tables."""

    nodes: list[tuple[int, bytes]]  # number, blob
    rowids: list[tuple[int, int]]  # row id, leaf number
    parents: list[tuple[int, int]]  # number, parent's number; the root has none


@dataclass(frozen=True)
class PackedNodes:
    """The same as arrays, for very many rows."""

    nodes: numpy.ndarray  # blobs as rows of bytes; node 1 first
    leaf_of: numpy.ndarray  # number of the leaf of each id, in the order the ids were given
    parents: numpy.ndarray  # parent's number of each node from 2 on


def pack(ids: numpy.ndarray, boxes: numpy.ndarray, node_size: int) -> PackedTree:
    """Return an R-tree over boxes.

    Args:
        ids: row ids, int64, unique.
        boxes: one row per id: west, east, south, north; finite.
        node_size: bytes of a node, as the empty R-tree has it.
    """
    tree = pack_nodes(ids, boxes, node_size)
    numbered = enumerate((node.tobytes() for node in tree.nodes), ROOT)
    rowids = zip(ids.tolist(), tree.leaf_of.tolist(), strict=True)
    return PackedTree(list(numbered), list(rowids), list(enumerate(tree.parents.tolist(), ROOT + 1)))


def pack_nodes(ids: numpy.ndarray, boxes: numpy.ndarray, node_size: int) -> PackedNodes:
    """Return an R-tree over boxes as arrays; see `pack`."""
    capacity = (node_size - 4) // CELL.itemsize
    order = _tiles(boxes, capacity)
    cells = numpy.empty(len(ids), CELL)
    parts = blocks_of(len(ids), BLOCK)
    for part, small in zip(parts, in_threads(lambda part: _outward(boxes[order[part]]), parts)):
        cells["box"][part] = small
    cells["id"] = ids[order]
    levels = _levels(cells, capacity)
    nodes, parents, first = [], [], ROOT
    for depth, cells in enumerate(reversed(levels)):
        count = max(1, -(-len(cells) // capacity))
        if depth < len(levels) - 1:
            cells["id"] += first + count
            parents.append(first + numpy.arange(len(cells)) // capacity)
        nodes.append(_blobs(cells, count, node_size))
        first += count
    nodes[0][0, :2] = divmod(len(levels) - 1, 256)
    leaf_of = numpy.empty(len(ids), numpy.int64)
    leaf_of[order] = first - count + numpy.arange(len(ids)) // capacity
    return PackedNodes(numpy.concatenate(nodes), leaf_of, numpy.concatenate([numpy.zeros(0, int), *parents]))


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


def _blobs(cells: numpy.ndarray, count: int, node_size: int) -> numpy.ndarray:
    """Return the nodes that hold some cells, one after the other, as rows of bytes."""
    capacity = (node_size - 4) // CELL.itemsize
    padded = numpy.zeros(count * capacity, CELL)
    padded[: len(cells)] = cells
    nodes = numpy.zeros((count, node_size), numpy.uint8)
    nodes[:, 4 : 4 + capacity * CELL.itemsize] = padded.view(numpy.uint8).reshape(count, -1)
    held = numpy.full(count, capacity)
    held[-1] = len(cells) - (count - 1) * capacity
    nodes[:, 2], nodes[:, 3] = held >> 8, held & 0xFF
    return nodes


def _tiles(boxes: numpy.ndarray, capacity: int) -> numpy.ndarray:
    """Return an order in which `capacity` rows in turn lie close together."""
    leaves = max(1, -(-len(boxes) // capacity))
    strip = -(-len(boxes) // max(1, int(numpy.ceil(numpy.sqrt(leaves)))))
    x, y = boxes[:, 0] + boxes[:, 1], boxes[:, 2] + boxes[:, 3]
    by_x = _ascending(x)

    def by_y(part: slice) -> numpy.ndarray:
        return by_x[part][_ascending(y[by_x[part]])]

    return numpy.concatenate([by_x[:0], *in_threads(by_y, blocks_of(len(boxes), max(1, strip)))])


def _ascending(values: numpy.ndarray) -> numpy.ndarray:
    """Return an order in which values ascend, to the 65,536th part of their range: tiles need no more, and it is one pass."""
    scale = STEPS / ((numpy.ptp(values) if len(values) else 0) or 1)
    if not numpy.isfinite(scale):
        return numpy.argsort(values, kind="stable")
    return numpy.argsort(((values - values.min(initial=numpy.inf)) * scale).astype(numpy.uint16), kind="stable")


def _outward(boxes: numpy.ndarray) -> numpy.ndarray:
    """Return boxes as 32-bit floats that contain the given ones."""
    small = boxes.astype("f4")
    lower, upper = small[:, ::2], small[:, 1::2]
    lower[lower > boxes[:, ::2]] = numpy.nextafter(lower[lower > boxes[:, ::2]], numpy.float32(-numpy.inf))
    upper[upper < boxes[:, 1::2]] = numpy.nextafter(upper[upper < boxes[:, 1::2]], numpy.float32(numpy.inf))
    return small
