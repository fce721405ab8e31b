"""Positions that are possible but not plausible (domain review 4.6); suggested, never mended by itself.

The checks themselves are those of `core.position_checks`: form, import and tool give the same verdict.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from insop_plugin.core import countries
from insop_plugin.core.errors import N_
from insop_plugin.core.position_checks import digits, minutes, repeats, turns
from insop_plugin.core.position_checks.centroids import on_centroid
from insop_plugin.core.position_checks.kinds import BY_CODE
from insop_plugin.core.rules.engine import Judged, doubtful, wrong
from insop_plugin.core.rules.rows import Rows

SHAPED = "source site plot"
LEAST_ACCURACY_M = {"map": 1.0, "geocoded": 5.0, "centroid_admin": 200.0}
MANY_PLOTS = 5


def _words(code: str) -> tuple[str, str]:
    return BY_CODE[code].words, BY_CODE[code].next_step


@wrong(SHAPED, "geom", *_words("coordinate_zero"))
def at_zero(rows: Rows) -> np.ndarray:
    return (rows.shapes.first() == 0).all(axis=1)


@doubtful(SHAPED, "geom", *_words("coordinate_axis"))
def one_zero(rows: Rows) -> np.ndarray:
    return (rows.shapes.first() == 0).sum(axis=1) == 1


@doubtful(SHAPED, "geom", *_words("coordinate_swapped"))
def coordinates_swapped(rows: Rows) -> Judged:
    return _placement(rows) == "swapped", _place(rows)


@doubtful(SHAPED, "geom", *_words("coordinate_sign"))
def coordinate_sign(rows: Rows) -> Judged:
    return _placement(rows) == "flipped", _place(rows)


@doubtful(SHAPED, "geom", *_words("coordinate_unclear"))
def coordinate_unclear(rows: Rows) -> Judged:
    return _placement(rows) == "unclear", _place(rows)


@doubtful(SHAPED, "geom", *_words("outside_country"))
def outside_country(rows: Rows) -> Judged:
    return (_placement(rows) == "outside") & ~_at_sea(rows), _place(rows)


@doubtful(SHAPED, "geom", *_words("at_sea"))
def at_sea(rows: Rows) -> Judged:
    return _at_sea(rows), _place(rows)


@doubtful(SHAPED, "geom", N_("The position lies {distance_m} m from the centre of {area}: probably only that was known."),
          BY_CODE["on_centroid"].next_step)  # fmt: skip
def on_area_centre(rows: Rows) -> Judged:
    """Say which points stand at the centre of a country or province, though nobody says that only that was known."""
    first = np.where((rows.shapes.kind == "Point")[:, None], rows.shapes.first(), np.nan)
    hits = on_centroid(first[:, 0], first[:, 1])
    found, area = np.zeros(len(rows), bool), np.full(len(rows), "", object)
    found[hits.rows], area[hits.rows] = True, hits.names()
    distance_m = np.zeros(len(rows), int)
    distance_m[hits.rows] = hits.distance_m.round()
    return found & ~rows.among("coord_method", *digits.BY_NAME), {"area": area, "distance_m": distance_m}


@doubtful(SHAPED, "geom", *_words("low_precision"))
def low_precision(rows: Rows) -> Judged:
    first = rows.shapes.first()
    judged = (rows.shapes.kind == "Point") & (np.abs(first) <= (180, 90)).all(axis=1) & (first != 0).all(axis=1)
    decimals = digits.decimals_of_pairs(*first.T)
    north, east = digits.precision_m(decimals, first[:, 1])
    stated = rows.number("positional_accuracy_m") if rows.has("positional_accuracy_m") else np.full(len(rows), np.nan)
    km = {"north_km": (north / 1000).round(1), "east_km": (east / 1000).round(1)}
    by_name = rows.among("coord_method", *digits.BY_NAME)
    return judged & (decimals <= digits.COARSE_DECIMALS) & ~(stated >= north / 2) & ~by_name, {"decimals": decimals, **km}


@doubtful(
    SHAPED,
    "positional_accuracy_m",
    N_("An accuracy of {positional_accuracy_m} m is better than this way of locating allows."),
    N_("State how far the true position may be from the point: for the centre of a commune some kilometres."),
)
def accuracy_too_good(rows: Rows) -> np.ndarray:
    least = rows.each("coord_method", lambda value: LEAST_ACCURACY_M.get(value, 0.0), 0.0)
    return rows.number("positional_accuracy_m") < least


@doubtful(
    SHAPED,
    "positional_accuracy_m",
    N_("The position was made inexact, but not how much."),
    N_("Write the largest distance by which it was moved."),
)
def obfuscated_without_accuracy(rows: Rows) -> np.ndarray:
    return rows.among("coord_method", "obfuscated") & rows.missing("positional_accuracy_m")


@doubtful(
    "plot",
    "geom",
    N_("{plots} plots with different codes lie in exactly this place."),
    N_("Perhaps it is the centre of a commune or an office. Find the true positions, or choose “centre of an area”."),
)
def shared_position(rows: Rows) -> Judged:
    first = rows.with_rest(lambda part: part.shapes.first())
    code = rows.with_rest(lambda part: np.where(part.missing("code"), None, part.text("code")))
    plots = repeats.distinct_at_each_place(first[:, 0], first[:, 1], code)[: len(rows)]
    return (plots >= MANY_PLOTS) & ~rows.among("coord_method", "centroid_admin"), {"plots": plots}


@doubtful(
    "plot source",
    "table",
    N_("The decimals of all {points} places are below 0.60: they look like minutes (by chance: {chance})."),
    N_("Check one position in the field book. If 9.45 means 9° 45', import the coordinates as degrees and minutes."),
)
def minutes_as_decimals(rows: Rows) -> Iterator[dict]:
    evidence = minutes.minutes_as_decimals(*rows.with_rest(lambda part: part.shapes.first()).T)
    if evidence:
        yield {"points": evidence.points, "chance": f"{evidence.chance:.0e}"}


def _place(rows: Rows) -> dict[str, np.ndarray]:
    first = rows.shapes.first()
    return {"x": first[:, 0], "y": first[:, 1]}


def _placement(rows: Rows) -> np.ndarray:
    return rows.once("placement", _judge_placement)


def _judge_placement(rows: Rows) -> np.ndarray:
    """Say of each row: outside its country, swapped, flipped, unclear; empty when it lies inside or nobody can tell."""
    said = np.full(len(rows), "", dtype="<U8")
    codes, distinct = rows.factors("country")
    shapes = rows.shapes
    on_earth = (np.abs(shapes.xy) <= (180, 90)).all(axis=1)
    for number, code in enumerate(distinct):
        if not countries.has_outline(str(code)):
            continue
        at = on_earth & (codes[shapes.row] == number)
        mine = np.unique(shapes.row[at])
        outside = np.setdiff1d(mine, shapes.row[at][countries.inside(str(code), shapes.xy[at])])
        said[outside] = "outside"
        again = at & np.isin(shapes.row, outside)
        _turn(said, str(code), shapes.xy[again], shapes.row[again])
    said[(shapes.first() == 0).any(axis=1)] = ""
    return said


def _turn(said: np.ndarray, code: str, xy: np.ndarray, row: np.ndarray) -> None:
    """Say of shapes outside their country what would put a corner of them into it."""
    turned = [("swapped", xy[:, ::-1]), *(("flipped", xy * sign) for sign in turns.SIGNS)]
    for name, places in turned:
        fits = np.unique(row[countries.inside(code, places)])
        said[fits] = np.where(said[fits] == "outside", name, "unclear")


def _at_sea(rows: Rows) -> np.ndarray:
    """Say which shapes lie at sea with every corner, unless something would put them into their country."""
    return rows.once("at sea", _judge_at_sea)


def _judge_at_sea(rows: Rows) -> np.ndarray:
    shapes, found = rows.shapes, np.zeros(len(rows), bool)
    if rows.has("country"):
        codes, distinct = rows.factors("country")
        outlined = np.array([*(countries.has_outline(str(code)) for code in distinct), False])
        open_rows = (_placement(rows) == "outside") | ~outlined[codes]
        first = tuple(str(code) for code in distinct)
    else:
        open_rows, first = np.ones(len(rows), bool), ()
    open_rows &= (shapes.first() != 0).all(axis=1)
    at = np.flatnonzero(open_rows[shapes.row] & (np.abs(shapes.xy) <= (180, 90)).all(axis=1))
    found[shapes.row[at]] = True
    found[shapes.row[at[countries.in_any(shapes.xy[at], first)]]] = False
    return found
