"""Positions that are possible but not plausible (domain review 4.6); suggested, never mended by itself."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd

from insop_plugin.core import countries
from insop_plugin.core.errors import N_
from insop_plugin.core.rules.engine import Judged, doubtful, wrong
from insop_plugin.core.rules.rows import Rows

SHAPED = "source site plot"
KM_PER_DEGREE = 111.32
LEAST_ACCURACY_M = {"map": 1.0, "geocoded": 5.0, "centroid_admin": 200.0}
MANY_PLOTS = 5
DMS_POINTS, DMS_EXTENT = 30, 3.0


@wrong(
    SHAPED,
    "geom",
    N_("The position is 0, 0: in the sea off Africa."),
    N_("The coordinates were probably empty. Find them in the field book."),
)
def at_zero(rows: Rows) -> np.ndarray:
    return (rows.shapes.first() == 0).all(axis=1)


@doubtful(SHAPED, "geom", N_("One coordinate is exactly 0."), N_("Check whether it was empty in the delivered table."))
def one_zero(rows: Rows) -> np.ndarray:
    return (rows.shapes.first() == 0).sum(axis=1) == 1


@doubtful(
    SHAPED,
    "geom",
    N_("Longitude and latitude are probably exchanged: {y}, {x} lies in {country}, {x}, {y} does not."),
    N_("Exchange the two columns in the recipe and import again, or move the point."),
)
def coordinates_swapped(rows: Rows) -> Judged:
    return _placement(rows) == "swapped", _place(rows)


@doubtful(
    SHAPED,
    "geom",
    N_("A minus sign is probably missing or too much: {x}, {y} does not lie in {country}."),
    N_("West and south are negative. Correct the sign in the delivered table, or move the point."),
)
def coordinate_sign(rows: Rows) -> Judged:
    return _placement(rows) == "flipped", _place(rows)


@doubtful(
    SHAPED,
    "geom",
    N_("The position {x}, {y} does not lie in {country}."),
    N_("Correct the country or the position. The outlines used here are coarse and no statement on boundaries."),
)
def outside_country(rows: Rows) -> Judged:
    return _placement(rows) == "outside", _place(rows)


@doubtful(
    SHAPED,
    "geom",
    N_("The coordinates have only {decimals} decimals: the position is known to about {km} km."),
    N_("Find the full coordinates, or state the accuracy of the position."),
)
def low_precision(rows: Rows) -> Judged:
    first = rows.shapes.first()
    judged = (rows.shapes.kind == "Point") & (np.abs(first) <= (180, 90)).all(axis=1) & (first != 0).all(axis=1)
    decimals = _decimals(first)
    km = KM_PER_DEGREE * 10.0**-decimals
    stated = rows.number("positional_accuracy_m") if rows.has("positional_accuracy_m") else np.full(len(rows), np.nan)
    honest = stated >= 500 * km
    return judged & (decimals <= 2) & ~honest, {"decimals": decimals, "km": km.round(1)}


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
    code = rows.with_rest(lambda part: part.text("code"))
    frame = pd.DataFrame({"x": first[:, 0], "y": first[:, 1], "code": code})
    plots = frame.groupby(["x", "y"])["code"].transform("nunique").fillna(0).to_numpy()[: len(rows)]
    return (plots >= MANY_PLOTS) & ~rows.among("coord_method", "centroid_admin"), {"plots": plots}


@doubtful(
    "plot source",
    "table",
    N_("The decimals of all {points} positions are below 0.60: they look like minutes, not decimals of a degree."),
    N_("Check one position in the field book. If 9.45 means 9° 45', import the coordinates as degrees and minutes."),
)
def minutes_as_decimals(rows: Rows) -> Iterator[dict]:
    xy = np.abs(rows.with_rest(lambda part: part.shapes.first()))
    xy = np.unique(xy[np.isfinite(xy).all(axis=1) & (_decimals(xy) >= 2)], axis=0)
    wide = len(xy) >= DMS_POINTS and (np.ptp(xy, axis=0) > DMS_EXTENT).all()
    if wide and (np.mod(xy, 1) < 0.6 - 1e-9).all():
        yield {"points": len(xy)}


def _place(rows: Rows) -> dict[str, np.ndarray]:
    first = rows.shapes.first()
    return {"x": first[:, 0], "y": first[:, 1]}


def _placement(rows: Rows) -> np.ndarray:
    return rows.once("placement", _judge_placement)


def _judge_placement(rows: Rows) -> np.ndarray:
    """Say of each row: outside its country, swapped, flipped; empty when it lies inside or nobody can tell."""
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
        xy, row = shapes.xy[again], shapes.row[again]
        for sign in ((-1, 1), (1, -1), (-1, -1)):
            said[row[countries.inside(str(code), xy * sign)]] = "flipped"
        said[row[countries.inside(str(code), xy[:, ::-1])]] = "swapped"
    said[(shapes.first() == 0).any(axis=1)] = ""
    return said


def _decimals(xy: np.ndarray) -> np.ndarray:
    """Return how many decimals the coordinates have, 0 to 6: the larger of the two."""
    decimals = np.full(len(xy), 6)
    xy = np.where(np.isfinite(xy), xy, np.pi)
    for places in range(5, -1, -1):
        whole = np.abs(xy * 10**places - np.round(xy * 10**places)) < 1e-6 * np.maximum(1, np.abs(xy))
        decimals[whole.all(axis=1)] = places
    return decimals
