"""Geometries of many rows as arrays: ISO WKB read at once, and what can be asked of it."""

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

KINDS = {1: "Point", 2: "LineString", 3: "Polygon", 4: "MultiPoint", 5: "MultiLineString", 6: "MultiPolygon"}
MISSING, UNREADABLE, OTHER = "", "unreadable", "other"
EWKB_Z, EWKB_M, EWKB_SRID = 0x80000000, 0x40000000, 0x20000000
AUTHALIC_RADIUS_M = 6371007.181
_POINT = np.dtype([("order", "u1"), ("kind", "<u4"), ("x", "<f8"), ("y", "<f8")])


@dataclass(frozen=True)
class Shapes:
    """Rows of geometry: the kind of each row, and all vertices with their row and ring."""

    kind: np.ndarray
    has_height: np.ndarray  # or measures
    row: np.ndarray
    ring: np.ndarray
    xy: np.ndarray

    @cached_property
    def count(self) -> np.ndarray:
        """Vertices per row."""
        return np.bincount(self.row, minlength=len(self.kind))

    def any_vertex(self, mask: np.ndarray) -> np.ndarray:
        """Return the rows that have a vertex for which the mask holds."""
        return np.bincount(self.row[mask], minlength=len(self.kind)) > 0

    def first(self) -> np.ndarray:
        """Return the first vertex of each row; NaN where there is none."""
        found = np.full((len(self.kind), 2), np.nan)
        at = np.concatenate([[0], np.cumsum(self.count)[:-1]]) if len(self.kind) else np.zeros(0, int)
        filled = self.count > 0
        found[filled] = self.xy[at[filled].astype(int)]
        return found

    @cached_property
    def area_m2(self) -> np.ndarray:
        """Return the area of polygon rows on the authalic sphere; 0 for other rows."""
        a, b, _row, ring, _place, _size = self.edges
        step = np.radians(b[:, 0] - a[:, 0]) * (np.sin(np.radians(a[:, 1])) + np.sin(np.radians(b[:, 1]))) / 2
        rings = np.bincount(ring, weights=step, minlength=int(self.ring.max()) + 1 if len(self.ring) else 0)
        owner, is_first = self._ring_owner(len(rings))
        signed = np.where(is_first, np.abs(rings), -np.abs(rings))
        area = np.bincount(owner, weights=signed, minlength=len(self.kind)) * AUTHALIC_RADIUS_M**2
        return np.where(self.kind == "Polygon", area, 0.0)

    @cached_property
    def edges(self) -> tuple[np.ndarray, ...]:
        """Return start, end, row, ring, place in the ring and size of the ring of every edge longer than nothing."""
        follows = (self.ring[1:] == self.ring[:-1]) & (self.xy[1:] != self.xy[:-1]).any(axis=1)
        at = np.flatnonzero(follows)
        ring = self.ring[at]
        size = np.bincount(ring, minlength=int(self.ring.max()) + 1 if len(self.ring) else 0)
        start = np.concatenate([[0], np.cumsum(size)[:-1]]).astype(int) if len(size) else size
        place = np.arange(len(at)) - start[ring]
        return self.xy[at], self.xy[at + 1], self.row[at], ring, place, size[ring]

    def _ring_owner(self, count: int) -> tuple[np.ndarray, np.ndarray]:
        owner = np.zeros(count, int)
        owner[self.ring] = self.row
        is_first = np.concatenate([[True], owner[1:] != owner[:-1]]) if count else np.zeros(0, bool)
        return owner, is_first


def read_shapes(geometries: Sequence[bytes | None]) -> Shapes:
    """Return the geometries of many rows as arrays.

    Args:
        geometries: ISO WKB or None, one per row; heights and measures are read over.
    Returns:
        The shapes; a row that cannot be read has the kind `unreadable`.
    """
    kind = np.full(len(geometries), MISSING, dtype="<U15")
    has_height = np.zeros(len(geometries), bool)
    points = np.array([_is_plain_point(wkb) for wkb in geometries], dtype=bool)
    parts = [_points(geometries, np.flatnonzero(points), kind)]
    for index in np.flatnonzero(~points):
        if geometries[index]:
            kind[index], has_height[index], rings = _read(bytes(geometries[index]))
            parts.extend((np.full(len(ring), index), number, ring) for number, ring in enumerate(rings) if len(ring))
    return _sorted(kind, has_height, parts)


def _sorted(kind: np.ndarray, has_height: np.ndarray, parts: list[tuple]) -> Shapes:
    row = np.concatenate([part[0] for part in parts])
    number = np.concatenate([np.full(len(part[0]), part[1]) for part in parts])
    xy = np.concatenate([part[2] for part in parts])
    order = np.lexsort((number, row))
    row, number, xy = row[order], number[order], xy[order]
    starts = (row[1:] != row[:-1]) | (number[1:] != number[:-1])
    ring = np.concatenate([[0], np.cumsum(starts)]).astype(int)[: len(row)]
    return Shapes(kind, has_height, row, ring, xy)


def _is_plain_point(wkb: bytes | None) -> bool:
    return wkb is not None and len(wkb) == 21 and bytes(wkb[:5]) == b"\x01\x01\x00\x00\x00"


def _points(geometries: Sequence[bytes | None], at: np.ndarray, kind: np.ndarray) -> tuple:
    """Read all plain points in one go; a point of NaN is empty."""
    read = np.frombuffer(b"".join(bytes(geometries[index]) for index in at), dtype=_POINT)
    kind[at] = "Point"
    xy = np.column_stack([read["x"], read["y"]]) if len(at) else np.empty((0, 2))
    filled = ~np.isnan(xy).all(axis=1)
    return at[filled], 0, xy[filled]


def _read(wkb: bytes) -> tuple[str, bool, list[np.ndarray]]:
    try:
        kind, size, rings, end = _geometry(wkb, 0)
    except (struct.error, ValueError, IndexError):
        return UNREADABLE, False, []
    return (kind, size > 2, rings) if end == len(wkb) else (UNREADABLE, False, [])


def _geometry(wkb: bytes, at: int) -> tuple[str, int, list[np.ndarray], int]:
    """Return kind, numbers per vertex, rings and where the geometry ends."""
    order = "<>"[1 - wkb[at]]
    (code,) = struct.unpack_from(order + "I", wkb, at + 1)
    at += 9 if code & EWKB_SRID else 5
    size = 2 + (0, 1, 1, 2)[(code & 0xFFFF) % 4000 // 1000] + bool(code & EWKB_Z) + bool(code & EWKB_M)
    kind = KINDS.get((code & 0xFFFF) % 1000, OTHER)
    if kind == OTHER:
        return OTHER, size, [], len(wkb)
    if kind == "Point":
        ring = np.frombuffer(wkb, order + "f8", size, at)[None, :2]
        return kind, size, [] if np.isnan(ring).all() else [ring], at + 8 * size
    if kind == "LineString":
        ring, at = _ring(wkb, at, order, size)
        return kind, size, [ring], at
    return _parts(wkb, at, order, (kind, size))


def _parts(wkb: bytes, at: int, order: str, form: tuple[str, int]) -> tuple[str, int, list[np.ndarray], int]:
    kind, size = form
    (count,) = struct.unpack_from(order + "I", wkb, at)
    rings, at = [], at + 4
    for _ in range(count):
        if kind == "Polygon":
            ring, at = _ring(wkb, at, order, size)
            rings.append(ring)
        else:
            _kind, _size, more, at = _geometry(wkb, at)
            rings.extend(more)
    return kind, size, rings, at


def _ring(wkb: bytes, at: int, order: str, size: int) -> tuple[np.ndarray, int]:
    (count,) = struct.unpack_from(order + "I", wkb, at)
    ring = np.frombuffer(wkb, order + "f8", count * size, at + 4).reshape(count, size)
    return ring[:, :2].astype(float), at + 4 + 8 * size * count
