"""Positions held against their country, the sea and the centres of areas: each distinct place is looked at once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy

from insop_plugin.core import countries
from insop_plugin.core.harmonise.problems import Notes, Told
from insop_plugin.core.position_checks import minutes, turns
from insop_plugin.core.position_checks.centroids import on_centroid
from insop_plugin.core.reading.coordinates import Places

SWAPPED, OUTSIDE_COUNTRY, ON_CENTROID, LOW_PRECISION = 2, 4, 8, 16


@dataclass(frozen=True)
class Kept:
    """Which rows are kept, and of those which lie outside their country, have none, or are located by name only."""

    rows: numpy.ndarray
    outside: numpy.ndarray
    nowhere: numpy.ndarray
    by_name: numpy.ndarray


def against_country(places: Places, country: numpy.ndarray, distinct: tuple) -> tuple[Places, numpy.ndarray]:
    """Compare positions with the country they are said to be in.

    Args:
        places: one per row.
        country: ISO 3166-1 alpha-3 codes, empty where it is not known.
        distinct: the number of each row's place, and the first row of each place.
    Returns:
        the places, refused with a proposal where an exchange or a sign would put them into the country, and a mask
        of those that merely lie outside it.
    """
    place, first = distinct
    tested = numpy.where(places.problem[first] == "", places.longitude[first], numpy.nan)
    found = turns.turned(tested, places.latitude[first], country[first], turns.is_in_outline)
    code = numpy.where(found.ways > 1, "coordinate_unclear", found.kind).astype(object)
    told, turned = numpy.full(len(first), "", object), numpy.flatnonzero(found.ways > 0)
    told[turned] = found.proposals(turned)
    refused = (code != "")[place]
    problem = numpy.where(refused, code[place], places.problem)
    proposal = numpy.where(refused, told[place], places.proposal)
    merely = found.outside & (found.ways == 0)
    return Places(places.longitude, places.latitude, places.precision_m, problem, proposal), merely[place]


def note_doubts(places: Places, kept: Kept, distinct: tuple, notes: Notes, told: tuple[str, Told]) -> None:
    """Flag positions that are possible but not plausible.

    Args:
        places: one per row.
        kept: the rows to look at, and what is known of them.
        distinct: the number of each row's place, and the first row of each place.
        notes: the flags go there.
        told: the names of the columns, and what was delivered.
    """
    place, first = distinct
    here, outside, nowhere = _with_kept(kept.rows, distinct), kept.outside[first], kept.nowhere[first]
    lon, lat = (numpy.where(here, part[first], numpy.nan) for part in (places.longitude, places.latitude))
    swapped = _swapped(lon, lat, here & nowhere)
    at_sea = numpy.isfinite(lon) & (outside | nowhere) & ~swapped
    rows = numpy.flatnonzero(at_sea)
    at_sea[rows] = ~countries.in_any(numpy.column_stack([lon, lat])[rows])
    centre = numpy.full(len(first), "", object)
    hits = on_centroid(lon, lat)
    centre[hits.rows] = hits.names()
    names, shown = told
    turned = numpy.full(len(first), "", object)
    turned[swapped] = [f"longitude {y:g}, latitude {x:g}" for x, y in zip(lon[swapped], lat[swapped], strict=True)]
    notes.add(swapped[place] & kept.rows, "coordinate_doubt", SWAPPED, names, shown, turned[place])
    notes.add((outside & ~at_sea)[place] & kept.rows, "outside_country", OUTSIDE_COUNTRY, names, shown)
    notes.add(at_sea[place] & kept.rows, "at_sea", OUTSIDE_COUNTRY, names, shown)
    notes.add((centre != "")[place] & kept.rows & ~kept.by_name, "on_centroid", ON_CENTROID, names, shown, centre[place])


def note_minutes(places: Places, kept: numpy.ndarray, distinct: tuple, notes: Notes, told: tuple[str, Told]) -> None:
    """Flag a column whose decimals look like minutes."""
    here, first = _with_kept(kept, distinct), distinct[1]
    lon, lat = (part[first][here] for part in (places.longitude, places.latitude))
    evidence = minutes.minutes_as_decimals(lon, lat)
    if evidence:
        names, shown = told
        notes.add(kept, "minutes_as_decimals", LOW_PRECISION, names, shown, f"{evidence.chance:.0e}")


def _with_kept(kept: numpy.ndarray, distinct: tuple) -> numpy.ndarray:
    """Say which places have a row that is kept: the first row of a place may be refused for another reason."""
    place, first = distinct
    found = numpy.zeros(len(first), bool)
    found[place[kept]] = True
    return found


def _swapped(lon: numpy.ndarray, lat: numpy.ndarray, nowhere: numpy.ndarray) -> numpy.ndarray:
    """Say which places without a country are exchanged, by where the rest of the table lies."""
    found = numpy.zeros(len(lon), bool)
    main = turns.main_country(lon, lat) if nowhere.any() else ""
    if main:
        found[turns.swapped_against(main, numpy.where(nowhere, lon, numpy.nan), lat)] = True
    return found
