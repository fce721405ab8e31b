"""Where each row was taken: position in EPSG:4326 with what was delivered kept beside it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

import numpy
import pandas

from insop_plugin.core.errors import N_, InsopError
from insop_plugin.core.harmonise.coded import Coded, combined
from insop_plugin.core.harmonise.listed import listed
from insop_plugin.core.harmonise.placement import Kept, against_country, note_doubts, note_minutes
from insop_plugin.core.harmonise.problems import Notes, Problems
from insop_plugin.core.harmonise.source import Source
from insop_plugin.core.position_checks.digits import BY_NAME
from insop_plugin.core.reading.coordinates import (
    LOW_PRECISION_M,
    Places,
    Transform,
    geographic_problems,
    projected_problems,
    read_angles,
    read_metres,
)  # fmt: skip

MISSING, LOW_PRECISION = 1, 16
GEOGRAPHIC = "EPSG:4326"
DEGREES = frozenset((GEOGRAPHIC, "EPSG:4269", "EPSG:4258", "OGC:CRS84", "EPSG:4979"))
"""Systems in degrees that differ from WGS 84 by less than two metres and are taken as they are."""


class CoordinateSystemMissing(InsopError):
    """Coordinates without a system."""

    template = N_("{name}: the columns {x} and {y} hold coordinates, but their coordinate system is not known.")
    hint = N_("State its EPSG code in the recipe (constants, srs), for example EPSG:32618.")


class NoTransformation(InsopError):
    """Projected coordinates where nobody can transform them."""

    template = N_("The coordinates are in {srs} and cannot be transformed here.")
    hint = N_("Run the tool in QGIS, or deliver longitude and latitude.")


@dataclass(frozen=True)
class Positions:
    """One position per row; NaN where there is none."""

    longitude: numpy.ndarray
    latitude: numpy.ndarray
    precision_m: numpy.ndarray
    x_orig: numpy.ndarray
    y_orig: numpy.ndarray
    srs_orig: numpy.ndarray


def locate(
    source: Source, country: numpy.ndarray, problems: Problems, notes: Notes, transform: Transform | None
) -> Positions:
    """Return where each row was taken; refusals and flags are added to `problems` and `notes`.

    Raises:
        CoordinateSystemMissing: the columns x and y have no EPSG code.
        NoTransformation: they are projected and no transformation was handed in.
    """
    axes = _axes(source)
    if axes is None:
        notes.add(numpy.ones(len(source), bool), "coordinate_absent", MISSING, "")
        return _nowhere(len(source))
    x, y = (source.role(role) for role in axes)
    names = " / ".join(source.name_of(role) for role in axes)
    shown = both(x, y)
    problems.add(x.is_empty() | y.is_empty(), "coordinate_missing", names, shown)
    srs = _systems(source, axes)
    places = _places(source, axes, srs, transform)
    distinct = combined([x.codes, y.codes, pandas.factorize(country)[0], pandas.factorize(srs)[0]])
    places, outside = against_country(places, country, distinct)
    _refuse(places, problems, names, shown)
    for system in sorted(set(srs.tolist()) - {"", GEOGRAPHIC}):
        notes.say("coordinate_system", names, system, GEOGRAPHIC, srs == system)
    good = problems.open()
    if not source.has("srs"):
        notes.say("datum_assumed", names, "", GEOGRAPHIC, good)
    axis = good & ((places.longitude == 0) | (places.latitude == 0))
    notes.add(axis, "coordinate_axis", MISSING, names, shown)
    kept = good & ~axis & (places.problem == "")
    by_name = numpy.isin(listed(source, "coord_method", "coord_method").astype(str), BY_NAME)
    note_doubts(places, Kept(kept, outside, country == "", by_name), distinct, notes, (names, shown))
    if set(srs.tolist()) <= DEGREES:
        note_minutes(places, kept, distinct, notes, (names, shown))
    coarse = good & ~by_name & (places.precision_m >= LOW_PRECISION_M)
    notes.add(coarse, "low_precision", LOW_PRECISION, names, shown)
    return Positions(places.longitude, places.latitude, places.precision_m, x.cells(), y.cells(), srs)


def both(first: Coded, second: Coded) -> Callable[[numpy.ndarray], numpy.ndarray]:
    """Return a function that tells two columns as one text, for the rows that are asked for."""

    def told(rows: numpy.ndarray) -> numpy.ndarray:
        texts = numpy.empty(len(rows), dtype=object)
        texts[:] = [f"{first.at(row)} / {second.at(row)}" for row in rows]
        return texts

    return told


def _refuse(places: Places, problems: Problems, names: str, shown: Callable) -> None:
    for code in sorted(set(places.problem.tolist()) - {""}):
        problems.add(places.problem == code, code, names, shown, places.proposal)


def epsg(text: str) -> str:
    """Return `EPSG:nnnn` of a way to write it, "" when it is none."""
    found = re.fullmatch(r"\s*(?:epsg\s*:{0,2}\s*)?(\d{4,6})\s*", text, re.I) or re.search(
        r"epsg:+(?:[\d.]*:)?(\d{4,6})", text, re.I
    )
    if found:
        return f"EPSG:{found[1]}"
    return GEOGRAPHIC if re.fullmatch(r"\s*(wgs ?_?-?84|gps|wgs ?1984|crs ?84)\s*", text, re.I) else ""


def _axes(source: Source) -> tuple[str, str] | None:
    for axes in (("longitude", "latitude"), ("x", "y")):
        if all(source.has(role) for role in axes):
            return axes
    return None


def _systems(source: Source, axes: tuple[str, str]) -> numpy.ndarray:
    if axes == ("longitude", "latitude") and not source.has("srs"):
        return numpy.full(len(source), GEOGRAPHIC, dtype=object)
    if not source.has("srs"):
        raise CoordinateSystemMissing(name=source.raw.name, x=source.name_of("x"), y=source.name_of("y"))
    decided = source.recipe.decided("srs")
    return source.role("srs").map(lambda text: epsg(decided.get(text.strip(), text)), "")


def _places(source: Source, axes: tuple[str, str], srs: numpy.ndarray, transform: Transform | None) -> Places:
    length = len(source)
    lon, lat, precision = (numpy.full(length, numpy.nan) for _ in range(3))
    problem, proposal = (numpy.full(length, "", dtype=object) for _ in range(2))
    problem[srs == ""] = "coordinate_system"
    for system in sorted(set(srs) - {""}):
        rows = numpy.flatnonzero(srs == system)
        read = _degrees if _is_in_degrees(system, axes) else _projected
        found = read(source, axes, rows, system, transform)
        for target, part in zip((lon, lat, precision, problem, proposal), found, strict=True):
            target[rows] = part
    return Places(lon, lat, precision, problem, proposal)


def _degrees(
    source: Source, axes: tuple[str, str], rows: numpy.ndarray, system: str, transform: Transform | None
) -> tuple:
    read = []
    for role, axis in zip(axes, ("lon", "lat"), strict=True):
        column = source.role(role).take(rows)
        angles = read_angles(column.texts, axis, source.recipe.rules.o_is_east or "W" in "".join(column.texts).upper())
        read.append(
            [column.spread(part, numpy.nan) for part in (angles.degrees, angles.precision_m, angles.wrong_axis)]
        )
    (lon, lon_precision, lon_wrong), (lat, lat_precision, lat_wrong) = read
    problem, proposal = geographic_problems(lon, lat)
    problem[numpy.isnan(lon) | numpy.isnan(lat)] = "coordinate_unreadable"
    problem[(lon_wrong == 1) & (lat_wrong == 1)] = "coordinate_swapped"
    if system not in DEGREES:
        lon, lat = _transformed(system, transform, (lon, lat), problem)
    return lon, lat, numpy.fmin(lon_precision, lat_precision), problem, proposal


def _projected(
    source: Source, axes: tuple[str, str], rows: numpy.ndarray, system: str, transform: Transform | None
) -> tuple:
    read = []
    for role in axes:
        column = source.role(role).take(rows)
        read.append([column.spread(part, numpy.nan) for part in read_metres(column.texts)])
    (x, x_precision), (y, y_precision) = read
    problem = projected_problems(x, y)
    problem[numpy.isnan(x) | numpy.isnan(y)] = "coordinate_unreadable"
    lon, lat = _transformed(system, transform, (x, y), problem)
    return lon, lat, numpy.fmin(x_precision, y_precision), problem, numpy.full(len(rows), "", dtype=object)


def _is_in_degrees(system: str, axes: tuple[str, str]) -> bool:
    """Say whether a system is one of degrees: by the roles, or because EPSG numbers those 4000 to 4999."""
    code = system.partition(":")[2]
    return axes == ("longitude", "latitude") or system in DEGREES or (len(code) == 4 and code.startswith("4"))


def _transformed(
    system: str, transform: Transform | None, xy: tuple, problem: numpy.ndarray
) -> tuple[numpy.ndarray, numpy.ndarray]:
    """Return longitude and latitude of what has no problem; what cannot be transformed gets one."""
    if transform is None:
        raise NoTransformation(srs=system)
    lon, lat = (numpy.full(len(problem), numpy.nan) for _ in range(2))
    good = problem == ""
    lon[good], lat[good] = transform(system, xy[0][good], xy[1][good])
    problem[good & ~(numpy.isfinite(lon) & numpy.isfinite(lat) & (numpy.abs(lat) <= 90) & (numpy.abs(lon) <= 180))] = (
        "coordinate_outside"
    )
    return lon, lat


def _nowhere(length: int) -> Positions:
    nothing = numpy.full(length, numpy.nan)
    none = numpy.full(length, None, dtype=object)
    return Positions(nothing, nothing, nothing, none, none, none)
