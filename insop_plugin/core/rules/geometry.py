"""Shapes: there, of the right kind, closed, not crossing themselves, on the globe."""

from __future__ import annotations

import numpy as np

from insop_plugin.core.crossings import crossing_rows
from insop_plugin.core.errors import N_
from insop_plugin.core.rules.engine import Judged, doubtful, wrong
from insop_plugin.core.rules.rows import Rows
from insop_plugin.core.shapes import KINDS, MISSING, UNREADABLE

SHAPED = "source site plot event"
LARGE_KM2 = 10_000.0
NOT_DEGREES = 360.0


@wrong("source site", "geom", N_("The {singular} is not on the map."), N_("Draw it, or delete the record."))
def geometry_missing(rows: Rows) -> np.ndarray:
    return (rows.shapes.kind == MISSING) | _empty(rows)


@doubtful(
    "plot",
    "geom",
    N_("The plot has no position: it will be missing from every map."),
    N_("Draw it, or find its coordinates in the field book."),
)
def position_missing(rows: Rows) -> np.ndarray:
    return (rows.shapes.kind == MISSING) | _empty(rows)


@wrong(SHAPED, "geom", N_("The shape cannot be read."), N_("Delete the shape and draw it again."))
def geometry_unreadable(rows: Rows) -> np.ndarray:
    return rows.shapes.kind == UNREADABLE


@wrong(
    SHAPED,
    "geom",
    N_("A {singular} cannot be a {kind}; it can be: {kinds}."),
    N_("Draw it as one of these. Split a shape of several parts into several records (Multipart to singleparts)."),
)
def geometry_kind(rows: Rows) -> Judged:
    kind = rows.shapes.kind
    allowed = (*rows.collection.geometry, MISSING, UNREADABLE)
    return ~np.isin(kind, allowed), {"kind": kind, "kinds": ", ".join(rows.collection.geometry)}


@wrong(
    SHAPED,
    "geom",
    N_("The shape has heights or measures; the dataset has none."),
    N_("Drop them (tool Drop M/Z values), or draw the shape again."),
)
def geometry_with_height(rows: Rows) -> np.ndarray:
    return rows.shapes.has_height


@wrong(SHAPED, "geom", N_("A coordinate is not a number."), N_("Delete the shape and draw it again."))
def coordinate_not_finite(rows: Rows) -> np.ndarray:
    return rows.shapes.any_vertex(~np.isfinite(rows.shapes.xy).all(axis=1))


@wrong(
    SHAPED,
    "geom",
    N_("The coordinates are no degrees: {x}, {y}."),
    N_("They look like metres. Set the right coordinate system of the layer, then import it again."),
)
def coordinate_not_degrees(rows: Rows) -> Judged:
    return rows.shapes.any_vertex(_beyond(rows, NOT_DEGREES, NOT_DEGREES)), _place(rows)


@wrong(
    SHAPED,
    "geom",
    N_("The position {x}, {y} is not on Earth (longitude -180 to 180, latitude -90 to 90)."),
    N_("Compare with the field book: perhaps longitude and latitude are exchanged, or a digit is wrong."),
)
def coordinate_out_of_range(rows: Rows) -> Judged:
    outside = _beyond(rows, 180, 90) & ~_beyond(rows, NOT_DEGREES, NOT_DEGREES)
    return rows.shapes.any_vertex(outside), _place(rows)


@wrong(
    SHAPED,
    "geom",
    N_("The outline is not closed or has less than three corners."),
    N_("Delete the shape and draw it again."),
)
def ring_open(rows: Rows) -> np.ndarray:
    shapes = rows.shapes
    if not len(shapes.ring):
        return np.zeros(len(rows), bool)
    first = np.flatnonzero(np.diff(shapes.ring, prepend=-1))
    last = np.append(first[1:], len(shapes.ring)) - 1
    broken = (shapes.xy[first] != shapes.xy[last]).any(axis=1) | (last - first < 3)
    is_open = np.zeros(len(rows), bool)
    is_open[shapes.row[first[broken]]] = True
    return is_open & (shapes.kind == "Polygon")


@wrong(
    SHAPED,
    "geom",
    N_("The outline crosses itself."),
    N_("Move the corners with the vertex tool until no edge crosses another (or use Fix geometries)."),
)
def outline_crosses_itself(rows: Rows) -> np.ndarray:
    return rows.once("crossing", lambda rows: crossing_rows(rows.shapes))


@wrong(
    SHAPED,
    "geom",
    N_("The shape has no extent: all its points are in one place or on one line."),
    N_("Draw it again, or draw it as a point."),
)
def no_extent(rows: Rows) -> np.ndarray:
    shapes, moves = rows.shapes, np.zeros(len(rows), bool)
    moves[shapes.edges[2]] = True
    line = (shapes.kind == "LineString") & ~moves
    flat = (shapes.kind == "Polygon") & (shapes.area_m2 < 1e-3) & ~shapes.any_vertex(_beyond(rows, 180, 90))
    return (line | flat) & (shapes.count > 0) & ~outline_crosses_itself.judge(rows)


@doubtful(
    SHAPED,
    "geom",
    N_("The shape reaches over half of the Earth."),
    N_("If it lies at the 180° meridian, draw it in two parts, one on each side."),
)
def crosses_date_line(rows: Rows) -> np.ndarray:
    start, end, row = rows.shapes.edges[:3]
    found = np.zeros(len(rows), bool)
    found[row[np.abs(end[:, 0] - start[:, 0]) > 180]] = True
    return found & ~rows.shapes.any_vertex(_beyond(rows, 180, 90))


@doubtful(
    "source site",
    "geom",
    N_("The area is {km2} km²: very large for one {singular}."),
    N_("Check the scale you drew at; draw the parts as separate records."),
)
def area_very_large(rows: Rows) -> Judged:
    km2 = rows.shapes.area_m2 / 1e6
    return (km2 > LARGE_KM2) & ~rows.shapes.any_vertex(_beyond(rows, 180, 90)), {"km2": km2.round()}


def _empty(rows: Rows) -> np.ndarray:
    return np.isin(rows.shapes.kind, list(KINDS.values())) & (rows.shapes.count == 0)


def _beyond(rows: Rows, longitude: float, latitude: float) -> np.ndarray:
    x, y = rows.shapes.xy.T
    return np.isfinite(x) & np.isfinite(y) & ((np.abs(x) > longitude) | (np.abs(y) > latitude))


def _place(rows: Rows) -> dict[str, np.ndarray]:
    first = rows.shapes.first()
    return {"x": first[:, 0], "y": first[:, 1]}
