"""Geometries as GeoPackage keeps them: a header, then WKB (OGC 12-128r18, clause 2.1.3)."""

import struct

from insop_plugin.core.canonical_geometry import BadGeometry, bounds, normal_wkb
from insop_plugin.core.errors import N_

SRS_ID = 4326
ENVELOPE_BYTES = (0, 32, 48, 48, 64)
POINT_HEADER = b"GP\x00\x01" + struct.pack("<i", SRS_ID)


def to_blob(wkb: bytes | None) -> bytes | None:
    """Return a GeoPackage geometry of WKB in its one spelling; lines and outlines get an envelope."""
    if wkb is None:
        return None
    if wkb[1] == 1:
        return POINT_HEADER + wkb
    west, south, east, north = bounds(wkb)
    return b"GP\x00\x03" + struct.pack("<i4d", SRS_ID, west, east, south, north) + wkb


def to_wkb(blob: bytes | None) -> bytes | None:
    """Return the WKB inside a GeoPackage geometry in its one spelling; None where there is none.

    Raises:
        BadGeometry: the bytes are no GeoPackage geometry.
    """
    if blob is None:
        return None
    if len(blob) < 8 or blob[:2] != b"GP" or (blob[3] >> 1) & 7 > 4:
        raise BadGeometry(reason=N_("it is no GeoPackage geometry"))
    if blob[3] & 0x10:
        return None
    return normal_wkb(blob[8 + ENVELOPE_BYTES[(blob[3] >> 1) & 7] :])
