"""Coordinates of delivered tables: from any system of the EPSG register to longitude and latitude."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from insop_plugin.core.errors import N_, InsopError

if TYPE_CHECKING:
    import numpy
    from osgeo import osr

DEGREES = 4326


class UnknownSystem(InsopError):
    """A code that is not in the register."""

    template = N_("“{system}” is not a coordinate system of the EPSG register.")
    hint = N_("Choose the system in which the coordinates were measured.")


def to_degrees(system: str, x: numpy.ndarray, y: numpy.ndarray) -> tuple[numpy.ndarray, numpy.ndarray]:
    """Return longitude and latitude (EPSG:4326) of coordinates; NaN where that is impossible.

    Raises:
        UnknownSystem: no such system.
    """
    import numpy

    places = numpy.column_stack([x, y]).astype(float)
    found = numpy.full_like(places, numpy.nan)
    good = numpy.isfinite(places).all(axis=1)
    if good.any():
        found[good] = numpy.array(_transformation(system).TransformPoints(places[good]), dtype=float)[:, :2]
    found[~numpy.isfinite(found).all(axis=1)] = numpy.nan
    return found[:, 0], found[:, 1]


@lru_cache(maxsize=8)
def _transformation(system: str) -> osr.CoordinateTransformation:
    from osgeo import osr

    return osr.CoordinateTransformation(_reference(system), _reference(f"EPSG:{DEGREES}"))


def _reference(system: str) -> osr.SpatialReference:
    """Return a system with x, y or longitude, latitude in this order."""
    from osgeo import osr

    osr.UseExceptions()
    code = re.fullmatch(r"EPSG:(\d+)", system)
    reference = osr.SpatialReference()
    try:
        reference.ImportFromEPSG(int(code[1]) if code else -1)
    except RuntimeError as error:
        raise UnknownSystem(system=system) from error
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference
