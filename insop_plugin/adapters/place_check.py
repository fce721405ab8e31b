"""Positions of a layer or table as the checks want them: longitude and latitude beside what was delivered."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsLineString,
    QgsPointXY,
)

from insop_plugin.adapters import tables
from insop_plugin.core.errors import N_, InsopError

if TYPE_CHECKING:
    from numpy import ndarray

    from insop_plugin.core.position_checks import Delivered

DEGREES = "EPSG:4326"
AT_ONCE = 100_000
HEAD = 9  # bytes of a line's WKB before its vertices


class OneCoordinateOnly(InsopError):
    """A field for one coordinate, none for the other."""

    template = N_("Only one of the two fields with coordinates is chosen.")
    hint = N_("Choose both X and Y, or none to take the layer's points.")


class NoPositions(InsopError):
    """A table without points and without fields of coordinates."""

    template = N_("The table has no points, and no fields with coordinates are chosen.")
    hint = N_("Choose the fields with X (longitude) and Y (latitude).")


class UnknownCountry(InsopError):
    """A country that is not in the list."""

    template = N_("“{text}” is not a country.")
    hint = N_("Write its ISO code, such as COL, or its name.")


@dataclass(frozen=True)
class Asked:
    """What the user chose; empty texts where nothing is chosen."""

    x: str = ""
    y: str = ""
    crs: QgsCoordinateReferenceSystem | None = None
    country: str = ""
    country_field: str = ""
    accuracy: str = ""
    method: str = ""
    told_by: str = ""

    def fields(self) -> list[str]:
        """Return the fields to read."""
        names = (self.x, self.y, self.country_field, self.accuracy, self.method, self.told_by)
        return list(dict.fromkeys(name for name in names if name))


@dataclass(frozen=True)
class Read:
    """The positions, and the texts of countries that are not known with the number of their rows."""

    delivered: Delivered
    crs: str  # in words
    unknown_countries: dict[str, int]


def read(table: tables.Table, asked: Asked, context: QgsCoordinateTransformContext) -> Read:
    """Return the positions of a table.

    Raises:
        OneCoordinateOnly, NoPositions, UnknownCountry
    """
    from insop_plugin.core.position_checks import Delivered

    if bool(asked.x) != bool(asked.y):
        raise OneCoordinateOnly()
    crs = (asked.crs or QgsCoordinateReferenceSystem()) if asked.x else table.crs
    in_degrees = not crs.isValid() or crs.isGeographic()
    x, y, texts = _numbers(table, asked, in_degrees)
    lon, lat = (x, y) if in_degrees and _is_near_wgs84(crs) else to_degrees(crs, x, y, context)
    country, unknown = _countries(table, asked)
    delivered = Delivered(
        longitude=lon, latitude=lat, country=country,
        method=_methods(table, asked.method), accuracy_m=_accuracy(table, asked.accuracy),
        told_apart=table.columns[asked.told_by] if asked.told_by else None, told_by=asked.told_by,
        x=x, y=y, in_degrees=in_degrees, has_system=crs.isValid(), texts=texts,
    )  # fmt: skip
    return Read(delivered, crs.authid() or crs.description(), unknown)


def to_degrees(
    crs: QgsCoordinateReferenceSystem, x: ndarray, y: ndarray, context: QgsCoordinateTransformContext
) -> tuple[ndarray, ndarray]:
    """Return longitude and latitude of coordinates; NaN where that is impossible.

    Args:
        crs: what the coordinates are in.
        x: eastings, NaN where there are none.
        y: northings.
        context: which transformations the user prefers.
    """
    import numpy as np

    transform = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(DEGREES), context)
    found = np.full((len(x), 2), np.nan)
    here = np.flatnonzero(np.isfinite(x) & np.isfinite(y))
    for start in range(0, len(here), AT_ONCE):
        part = here[start : start + AT_ONCE]
        found[part] = _transformed(transform, x[part], y[part])
    found[~np.isfinite(found).all(axis=1)] = np.nan
    return found[:, 0], found[:, 1]


def _transformed(transform: QgsCoordinateTransform, x: ndarray, y: ndarray) -> ndarray:
    """Transform many points in one call; one by one where some cannot be."""
    import numpy as np

    line = QgsLineString(x.tolist(), y.tolist())
    try:
        line.transform(transform)
    except QgsCsException:
        return np.array([_one(transform, *place) for place in zip(x.tolist(), y.tolist(), strict=True)])
    return np.frombuffer(bytes(line.asWkb()), "<f8", 2 * len(x), HEAD).reshape(-1, 2)


def _one(transform: QgsCoordinateTransform, x: float, y: float) -> tuple[float, float]:
    try:
        place = transform.transform(QgsPointXY(x, y))
    except QgsCsException:
        return math.nan, math.nan
    return place.x(), place.y()


def _is_near_wgs84(crs: QgsCoordinateReferenceSystem) -> bool:
    """Say whether degrees can be taken as they are: WGS 84 and what differs by less than two metres, or not known."""
    from insop_plugin.core.harmonise.positions import DEGREES as ALIKE

    return not crs.isValid() or crs.authid() in ALIKE


def _numbers(table: tables.Table, asked: Asked, in_degrees: bool) -> tuple[ndarray, ndarray, ndarray | None]:
    """Return the coordinates as numbers, and the cells where they are texts."""
    import numpy as np

    if not asked.x:
        if np.isnan(table.x).all() and len(table):
            raise NoPositions()
        return table.x, table.y, None
    columns = [table.columns[name] for name in (asked.x, asked.y)]
    if all(column.dtype.kind == "f" for column in columns):
        return (*columns, None)
    read = [_of_texts(column, axis, in_degrees) for column, axis in zip(columns, ("lon", "lat"), strict=True)]
    told = ["" if any(map(_is_empty, pair)) else f"{pair[0]} / {pair[1]}" for pair in zip(*columns, strict=True)]
    return (*read, np.array([*told, None], object)[:-1])


def _is_empty(cell: object) -> bool:
    return cell is None or cell != cell or not str(cell).strip()


def _of_texts(column: ndarray, axis: str, in_degrees: bool) -> ndarray:
    """Read coordinates as they are written: decimals, degrees-minutes-seconds, metres with either decimal mark."""
    import numpy as np

    from insop_plugin.core.harmonise.coded import coded
    from insop_plugin.core.reading.coordinates import read_angles, read_metres

    if column.dtype.kind == "f":
        return column
    cells = coded(np.array([None if cell is None else str(cell) for cell in column], object))
    if not len(cells.texts):
        return np.full(len(column), np.nan)
    values = read_angles(cells.texts, axis).degrees if in_degrees else read_metres(cells.texts)[0]
    return cells.spread(values, np.nan)


def _texts(table: tables.Table, name: str) -> ndarray | None:
    import numpy as np

    if not name:
        return None
    return np.array([*("" if cell is None else str(cell).strip() for cell in table.columns[name]), None], object)[:-1]


def _methods(table: tables.Table, name: str) -> ndarray | None:
    """Return the codes of ways of locating, by code or label; other words stay as they are."""
    from insop_plugin.core.contaminants.names import fold_name
    from insop_plugin.core.harmonise.coded import coded
    from insop_plugin.core.vocabulary import terms

    if not name:
        return None
    known = {fold_name(text): term.code for term in terms("coord_method") for text in (term.label, term.code)}
    return coded(_texts(table, name)).map(lambda text: known.get(fold_name(text), text), "")


def _accuracy(table: tables.Table, name: str) -> ndarray | None:
    return tables.numbers(table, name) if name else None


def _countries(table: tables.Table, asked: Asked) -> tuple[ndarray | None, dict[str, int]]:
    """Return ISO codes by row, and the texts that are none."""
    import numpy as np

    from insop_plugin.core.contaminants.names import fold_name
    from insop_plugin.core.harmonise.coded import coded
    from insop_plugin.core.harmonise.row_facts import country_codes

    known = country_codes()
    usual = known.get(fold_name(asked.country), "") if asked.country.strip() else ""
    if asked.country.strip() and not usual:
        raise UnknownCountry(text=asked.country)
    if not asked.country_field:
        return (np.full(len(table), usual, object) if usual else None), {}
    cells = coded(_texts(table, asked.country_field))
    found = cells.map(lambda text: known.get(fold_name(text), "?"), usual)
    n = np.bincount(cells.codes[cells.codes >= 0], minlength=len(cells.texts))
    unknown = {text: int(rows) for text, rows in zip(cells.texts, n, strict=True) if fold_name(text) not in known}
    return np.where(found == "?", "", found).astype(object), unknown
