"""Coordinates as delivered: decimal degrees, degrees-minutes-seconds, projected metres.

The change of coordinate system itself is done by a function that the caller hands in (QGIS or
pyproj); nothing here is ever swapped or mended, only proposed.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy

from insop_plugin.core.reading.number_texts import POINT, UNDECIDED, decimal_evidence, plain, read_numbers
from insop_plugin.core.vocabulary import table

Transform = Callable[[str, numpy.ndarray, numpy.ndarray], tuple[numpy.ndarray, numpy.ndarray]]
"""Takes an EPSG code and x, y; returns longitude and latitude (EPSG:4326), not finite where impossible."""

IsInCountry = Callable[[numpy.ndarray, numpy.ndarray, numpy.ndarray], numpy.ndarray]
"""Takes longitude, latitude and ISO 3166-1 alpha-3 codes; says which points lie in (or next to) their country."""

METRES_PER_DEGREE = 111_320.0
LOW_PRECISION_M = 1_000.0
_SIGN = {"north": 1, "south": -1, "east": 1, "west": -1}
_AXIS = {"north": "lat", "south": "lat", "east": "lon", "west": "lon"}
_UNIT_MARKS = re.compile(
    r"(?<=\d)\s*(?:degrees?|deg|grados|degr[ée]s|d|minutes?|min|m|seconds?|sec|seg)(?![a-z])", re.I
)
_SIGNS = str.maketrans(dict.fromkeys("°º˚’′'\"”″“´`:_", " "))
_PARTS = re.compile(r"\d+(?:[.,]\d+)?")


@dataclass(frozen=True)
class Angles:
    """Degrees read from texts, NaN where a text is none; `precision_m` from the digits given."""

    degrees: numpy.ndarray
    precision_m: numpy.ndarray
    wrong_axis: numpy.ndarray


@dataclass(frozen=True)
class Places:
    """Where things are: EPSG:4326, with a problem code and a proposal where the position is refused."""

    longitude: numpy.ndarray
    latitude: numpy.ndarray
    precision_m: numpy.ndarray
    problem: numpy.ndarray  # "" where the position is good
    proposal: numpy.ndarray


def read_angles(texts: Sequence[str], axis: str, o_is_east: bool = False) -> Angles:
    """Return degrees from decimal or sexagesimal texts.

    Args:
        texts: distinct cells, none empty.
        axis: `lon` or `lat`; a letter of the other axis is reported, not read.
        o_is_east: the letter O means Ost, not Oeste or Ouest.
    """
    pointed = [text if "." in text or text.count(",") != 1 else text.replace(",", ".") for text in texts]
    numbers = read_numbers(pointed, POINT)  # there are no thousands of degrees
    degrees, precision_m = numbers.values.copy(), _decimal_precision(texts)
    wrong_axis = numpy.zeros(len(texts), bool)
    for place, text in enumerate(texts):
        if numpy.isnan(degrees[place]) or " " in text.strip():
            degrees[place], precision_m[place], side = _sexagesimal(text, o_is_east)
            wrong_axis[place] = bool(side) and _AXIS[side] != axis
    return Angles(numpy.where(wrong_axis, numpy.nan, degrees), precision_m, wrong_axis)


def read_metres(texts: Sequence[str]) -> tuple[numpy.ndarray, numpy.ndarray]:
    """Return projected coordinates and their precision from distinct texts; NaN where a text is no number."""
    marks = decimal_evidence(texts)
    values = read_numbers(texts, next(iter(marks)) if len(marks) == 1 else UNDECIDED).values
    return values, _decimal_precision(texts) / METRES_PER_DEGREE


def geographic_problems(longitude: numpy.ndarray, latitude: numpy.ndarray) -> tuple[numpy.ndarray, numpy.ndarray]:
    """Return a problem code ("" for none) and a proposal for each pair of degrees."""
    problem, proposal = _empty(len(longitude)), _empty(len(longitude))
    outside = (numpy.abs(latitude) > 90) | (numpy.abs(longitude) > 180)
    swapped = outside & (numpy.abs(longitude) <= 90) & (numpy.abs(latitude) <= 180)
    projected = outside & ((numpy.abs(latitude) > 1000) | (numpy.abs(longitude) > 1000))
    problem[outside], problem[swapped] = "coordinate_outside", "coordinate_swapped"
    problem[projected] = "coordinate_projected"
    wraps = outside & (longitude > 180) & (longitude <= 360) & (numpy.abs(latitude) <= 90)
    problem[wraps] = "coordinate_wraps"
    proposal[wraps] = _pairs(longitude[wraps] - 360, latitude[wraps])
    problem[(longitude == 0) & (latitude == 0)] = "coordinate_zero"
    proposal[swapped] = _pairs(latitude[swapped], longitude[swapped])
    return problem, proposal


def projected_problems(x: numpy.ndarray, y: numpy.ndarray) -> numpy.ndarray:
    """Return a problem code ("" for none) for each pair in a projected system, before transformation."""
    problem = _empty(len(x))
    problem[(numpy.abs(x) <= 180) & (numpy.abs(y) <= 90)] = "coordinate_degrees"
    problem[(x == 0) & (y == 0)] = "coordinate_zero"
    return problem


def _sexagesimal(text: str, o_is_east: bool) -> tuple[float, float, str]:
    bare = _UNIT_MARKS.sub(" ", plain(_without_seconds_mark(text).translate(_SIGNS)))
    words = re.findall(r"[^\W\d_](?:[^\W\d_]|\.(?=[^\W\d_]))*", bare)
    sides = [_sides().get(word.replace(".", "").casefold()) for word in words]
    parts = [float(part.replace(",", ".")) for part in _PARTS.findall(bare)]
    whole = all(part.is_integer() for part in parts[:-1])
    if (
        None in sides
        or len(sides) > 1
        or not 1 <= len(parts) <= 3
        or not whole
        or any(part >= 60 for part in parts[1:])
    ):
        return numpy.nan, numpy.nan, ""
    side = "east" if sides and o_is_east and words[0].casefold() == "o" else (sides[0] if sides else "")
    if not side and len(parts) == 1:
        return numpy.nan, numpy.nan, ""
    sign = -1 if bare.lstrip().startswith("-") else _SIGN.get(side, 1)
    degrees = sum(part / 60**power for power, part in enumerate(parts))
    decimals = len(_PARTS.findall(bare)[-1].replace(",", ".").partition(".")[2])
    return sign * degrees, METRES_PER_DEGREE / 60 ** (len(parts) - 1) / 10**decimals, side


@lru_cache(maxsize=1)
def _sides() -> dict[str, str]:
    return {row["word"]: row["side"] for row in table("compass_word")}


def _without_seconds_mark(text: str) -> str:
    """Take the s of `8d32m41s` away, which is not the S of south."""
    return re.sub(r"(?<=\d)s(?=\s*([NSEWOnewo]|$))", " ", text) if re.search(r"\d\s*m", text) else text


def _decimal_precision(texts: Sequence[str]) -> numpy.ndarray:
    decimals = [len(text.strip().replace(",", ".").partition(".")[2]) for text in texts]
    return METRES_PER_DEGREE / 10.0 ** numpy.minimum(numpy.array(decimals, dtype=float), 12)


def _pairs(longitude: numpy.ndarray, latitude: numpy.ndarray) -> list[str]:
    return [f"longitude {lon:g}, latitude {lat:g}" for lon, lat in zip(longitude, latitude, strict=True)]


def _empty(length: int) -> numpy.ndarray:
    return numpy.full(length, "", dtype=object)
