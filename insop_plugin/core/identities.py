"""Identifiers that come out the same each time: UUID version 5 of what identifies a thing.

`identifiers("plot", keys)` equals `uuid.uuid5(uuid.uuid5(NAMESPACE, "plot"), key)` for each key
(RFC 4122, SHA-1), only faster. Sending the same table twice therefore stores it once.
"""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Sequence

import numpy

NAMESPACE = uuid.UUID("6d1b3c52-7f0e-5a0c-9e53-1f0a2f4d8b11")
"""The namespace of INSOP; never change it."""

_HYPHENS = (8, 13, 18, 23)
_HEX = numpy.frombuffer(b"0123456789abcdef", dtype=numpy.uint8)


def identifiers(kind: str, keys: Sequence[str]) -> numpy.ndarray:
    """Return one UUID text per key.

    Args:
        kind: what is identified: plot, sample, observation.
        keys: texts that identify one thing each.

    Source:
        RFC 4122, section 4.3.
    """
    start = hashlib.sha1(uuid.uuid5(NAMESPACE, kind).bytes, usedforsecurity=False)
    digests = []
    for key in keys:
        digest = start.copy()
        digest.update(key.encode("utf-8"))
        digests.append(digest.digest())
    octets = numpy.frombuffer(b"".join(digests), dtype=numpy.uint8).reshape(-1, 20)[:, :16].copy()
    octets[:, 6] = octets[:, 6] & 0x0F | 0x50
    octets[:, 8] = octets[:, 8] & 0x3F | 0x80
    return _texts(octets)


def _texts(octets: numpy.ndarray) -> numpy.ndarray:
    letters = numpy.empty((len(octets), 36), dtype=numpy.uint8)
    digits = numpy.stack([_HEX[octets >> 4], _HEX[octets & 0x0F]], axis=2).reshape(len(octets), 32)
    places = [place for place in range(36) if place not in _HYPHENS]
    letters[:, places] = digits
    letters[:, _HYPHENS] = ord("-")
    joined = letters.tobytes().decode("ascii")
    return numpy.array([joined[start : start + 36] for start in range(0, len(joined), 36)], dtype=object)
