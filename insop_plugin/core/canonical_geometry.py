"""One spelling per geometry: ISO WKB, little endian, two dimensions, finite coordinates.

Only equal bytes mean equal places, so every geometry passes here before it is compared, sent or stored.
"""

import struct
from collections.abc import Iterator
from math import isfinite

from insop_plugin.core.errors import N_, InsopError

KINDS = {1: "Point", 2: "LineString", 3: "Polygon", 4: "MultiPoint", 5: "MultiLineString", 6: "MultiPolygon"}
SINGLE_OF = {"MultiPoint": "Point", "MultiLineString": "LineString", "MultiPolygon": "Polygon"}
POINT_HEAD = b"\x01\x01\x00\x00\x00"
Bounds = tuple[float, float, float, float]


class BadGeometry(InsopError):
    """Bytes that are no geometry of the data model."""

    template = N_("The geometry cannot be read: {reason}.")
    hint = N_("Draw it again, as a point, line or outline in longitude and latitude without heights.")


def normal_wkb(wkb: bytes) -> bytes | None:
    """Return the geometry in its one spelling; None where it is empty.

    Args:
        wkb: WKB of any byte order, ISO or EWKB.

    Raises:
        BadGeometry: the bytes are cut, of another kind, have a third dimension or coordinates that are no number.
    """
    if len(wkb) == 21 and wkb[:5] == POINT_HEAD and _is_finite(wkb[5:]):
        return bytes(wkb)
    reader = _Reader(wkb)
    parts = reader.geometry()
    if reader.at != len(wkb):
        raise BadGeometry(reason=N_("it goes on after its end"))
    return parts or None


def kind_of(wkb: bytes) -> str:
    """Return Point, LineString, Polygon or their Multi form, for a geometry in its one spelling."""
    return KINDS[wkb[1]]


def bounds(wkb: bytes) -> Bounds:
    """Return (west, south, east, north) of a geometry in its one spelling."""
    if wkb[1] == 1:
        x, y = struct.unpack_from("<dd", wkb, 5)
        return x, y, x, y
    xs, ys = [], []
    for coordinates in _Reader(wkb).rings():
        xs.extend(coordinates[::2])
        ys.extend(coordinates[1::2])
    return min(xs), min(ys), max(xs), max(ys)


def _is_finite(packed: bytes) -> bool:
    return all(map(isfinite, struct.unpack("<dd", packed)))


class _Reader:
    """Reads one WKB from front to back and writes it anew in its one spelling."""

    def __init__(self, wkb: bytes):
        self.wkb, self.at, self.order = wkb, 0, "<"

    def geometry(self, depth: int = 0) -> bytes:
        """Return the next geometry, empty bytes where it is empty."""
        kind = self.head()
        if kind not in KINDS or (kind > 3 and depth):
            raise BadGeometry(reason=N_("it is no point, line or outline"))
        if kind == 1:
            body = self.pairs(1, may_be_empty=True)
        elif kind == 2:
            body = self.ring()
        else:
            body = self.parts(kind, depth)
        return b"\x01" + struct.pack("<I", kind) + body if body else b""

    def parts(self, kind: int, depth: int) -> bytes:
        """Return the rings of an outline or the members of a collection, with their count in front."""
        read = self.ring if kind == 3 else lambda: self.geometry(depth + 1)
        found = [part for part in (read() for _ in range(self.count())) if part]
        return struct.pack("<I", len(found)) + b"".join(found) if found else b""

    def ring(self) -> bytes:
        """Return a run of coordinate pairs with its count in front."""
        n = self.count()
        return struct.pack("<I", n) + self.pairs(n) if n else b""

    def rings(self) -> Iterator[tuple[float, ...]]:
        """Yield the coordinates of every point, line or ring, x and y in turn."""
        kind = self.head()
        if kind > 3:
            for _ in range(self.count()):
                yield from self.rings()
            return
        for _ in range(self.count() if kind == 3 else 1):
            n = 1 if kind == 1 else self.count()
            yield struct.unpack(f"<{2 * n}d", self.take(16 * n))

    def head(self) -> int:
        """Return the kind of the next geometry and note its byte order."""
        order = self.take(1)[0]
        if order > 1:
            raise BadGeometry(reason=N_("its first byte is wrong"))
        self.order = "<" if order else ">"
        kind = self.count()
        if kind & 0x20000000:  # EWKB with a reference system
            self.take(4)
            kind &= ~0x20000000
        if kind & 0xC0000000 or 1000 < kind < 4000:
            raise BadGeometry(reason=N_("it has heights or measures"))
        return kind

    def count(self) -> int:
        return struct.unpack(self.order + "I", self.take(4))[0]

    def pairs(self, n: int, may_be_empty: bool = False) -> bytes:
        """Return n coordinate pairs, little endian."""
        numbers = struct.unpack(f"{self.order}{2 * n}d", self.take(16 * n))
        if not all(map(isfinite, numbers)):
            if may_be_empty and all(number != number for number in numbers):
                return b""
            raise BadGeometry(reason=N_("a coordinate is no number"))
        return struct.pack(f"<{2 * n}d", *numbers)

    def take(self, n: int) -> bytes:
        if self.at + n > len(self.wkb):
            raise BadGeometry(reason=N_("it is cut off"))
        self.at += n
        return self.wkb[self.at - n : self.at]
