"""Identifiers that come out the same each time: UUIDs made from what identifies a thing.

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
        kind: what is identified: plot, sample, dataset.
        keys: texts that identify one thing each.

    Source:
        RFC 4122, section 4.3.
    """
    return _texts(_versioned(_digests(kind, keys), 5))


def identifiers_of_parts(
    kind: str, wholes: Sequence[str], endings: Sequence[str], whole: numpy.ndarray, ending: numpy.ndarray
) -> numpy.ndarray:
    """Return one UUID text per part of something, from the digests of the whole and of what the part is.

    The two 128-bit digests are combined by exclusive or, which is as good as hashing each pair for
    digests that look random, and much faster for millions of results. The version is 8 (RFC 9562).

    Args:
        kind: what is identified: observation.
        wholes: distinct keys of the wholes (samples).
        endings: distinct keys of the parts within a whole.
        whole: for each part the place in `wholes`.
        ending: for each part the place in `endings`.
    """
    octets = _digests(kind, wholes)[whole] ^ _digests(f"{kind} of", endings)[ending]
    return _texts(_versioned(octets, 8))


def _digests(kind: str, keys: Sequence[str]) -> numpy.ndarray:
    start = hashlib.sha1(uuid.uuid5(NAMESPACE, kind).bytes, usedforsecurity=False)
    digests = []
    for key in keys:
        digest = start.copy()
        digest.update(key.encode("utf-8"))
        digests.append(digest.digest())
    return numpy.frombuffer(b"".join(digests), dtype=numpy.uint8).reshape(-1, 20)[:, :16]


def _versioned(octets: numpy.ndarray, version: int) -> numpy.ndarray:
    octets = octets.copy()
    octets[:, 6] = octets[:, 6] & 0x0F | version << 4
    octets[:, 8] = octets[:, 8] & 0x3F | 0x80
    return octets


def _texts(octets: numpy.ndarray) -> numpy.ndarray:
    letters = numpy.empty((len(octets), 36), dtype=numpy.uint8)
    digits = numpy.stack([_HEX[octets >> 4], _HEX[octets & 0x0F]], axis=2).reshape(len(octets), 32)
    places = [place for place in range(36) if place not in _HYPHENS]
    letters[:, places] = digits
    letters[:, _HYPHENS] = ord("-")
    joined = letters.tobytes().decode("ascii")
    return numpy.array([joined[start : start + 36] for start in range(0, len(joined), 36)], dtype=object)
