"""GeoPackages: an attribute table or a point layer, opened read-only; points become coordinate columns."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from osgeo import gdal, ogr

from insop_plugin.adapters.lab_files import refusals
from insop_plugin.adapters.lab_files.assembly import ONE_ROW, Delivered, Row
from insop_plugin.adapters.lab_files.sheet_choice import Sheets, chosen
from insop_plugin.core.errors import N_
from insop_plugin.core.progress import Progress
from insop_plugin.core.reading.raw_table import ReadingOptions

REAL = (ogr.OFTReal, ogr.OFTInteger, ogr.OFTInteger64)
MOMENT = (ogr.OFTDate, ogr.OFTDateTime, ogr.OFTTime)
REPORT_EVERY = 20_000
DEGREES = ("longitude", "latitude")
METRES = ("x", "y", "srs")


def sheets(path: Path) -> list[str]:
    """Return the names of the layers and tables."""
    source = _opened(path)  # GDAL's layers die with their source: it has to have a name
    return [layer.GetName() for layer in _layers(source)]


def deliver(path: Path, options: ReadingOptions, progress: Progress, is_part: bool = False) -> Delivered:
    """Open one layer; its rows come while it is read."""
    source = _opened(path)
    names = [layer.GetName() for layer in _layers(source)]
    layer = source.GetLayerByName(
        chosen(Sheets(path.name, names, names, lambda name: _first_rows(source, name)), options.sheet)
    )
    kind = ogr.GT_Flatten(layer.GetGeomType())
    if kind not in (ogr.wkbNone, ogr.wkbPoint, ogr.wkbUnknown):
        facts = {"sheet": layer.GetName(), "kind": ogr.GeometryTypeToName(kind)}
        raise refusals.NotPoints(name=path.name, **facts)
    settled = replace(options, sheet=layer.GetName(), decimal_mark=".", date_order="ymd", **ONE_ROW)
    delivered = Delivered(path.name, iter(()), settled, is_even=True)
    delivered.rows = _rows(source, layer, delivered, progress)
    return delivered


def _opened(path: Path):
    gdal.UseExceptions()
    try:
        return gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY, allowed_drivers=["GPKG"])
    except RuntimeError as error:
        raise refusals.NotAWorkbook(name=path.name, reason=N_("it is no GeoPackage")) from error


def _layers(source) -> list:
    return [source.GetLayer(place) for place in range(source.GetLayerCount())]


def _first_rows(source, name: str) -> Iterator[Row]:
    """Enough for seeing whether a layer holds a table."""
    layer = source.GetLayerByName(name)
    width = layer.GetLayerDefn().GetFieldCount() + 1
    return iter([["x"] * width] * min(2, layer.GetFeatureCount()))


def _rows(source, layer, delivered: Delivered, progress: Progress) -> Iterator[Row]:
    """Give the names of the columns, then each row; `source` is kept open by being here."""
    fields = layer.GetLayerDefn()
    kinds = [fields.GetFieldDefn(place).GetType() for place in range(fields.GetFieldCount())]
    names = [fields.GetFieldDefn(place).GetName() for place in range(fields.GetFieldCount())]
    places = _place_columns(layer, names)
    yield names + places
    system = _system(layer)
    total, lost, first = layer.GetFeatureCount(), 0, 0
    for number, feature in enumerate(layer, 1):
        place = _place(feature, delivered, system)[: len(places)] if places else []
        if places and not place[0]:
            lost, first = lost + 1, first or number
        yield [_text(feature, column, kind) for column, kind in enumerate(kinds)] + place
        if number % REPORT_EVERY == 0:
            progress(number / max(total, number))
    if lost:
        delivered.remarks.append(refusals.PointsWithoutPlace(n=lost, total=total, cell=first))


def _place_columns(layer, names: list[str]) -> list[str]:
    """Name the columns of the points: by their meaning, with the EPSG code where they are projected."""
    if layer.GetGeomType() == ogr.wkbNone:
        return []
    system = layer.GetSpatialRef()
    wanted = DEGREES if system is not None and system.IsGeographic() else METRES
    taken = {name.lower() for name in names}
    return [name if name not in taken else f"geometry {name}" for name in wanted]


def _system(layer) -> str:
    """Return the coordinate system as AUTHORITY:CODE, empty where the layer does not say."""
    system = layer.GetSpatialRef()
    code = system.GetAuthorityCode(None) if system is not None else None
    return f"{system.GetAuthorityName(None)}:{code}" if code else ""


def _place(feature, delivered: Delivered, system: str) -> list[str]:
    geometry = feature.GetGeometryRef()
    if geometry is None or geometry.IsEmpty():
        return ["", "", system]
    if ogr.GT_Flatten(geometry.GetGeometryType()) != ogr.wkbPoint:
        facts = {"sheet": delivered.options.sheet, "kind": geometry.GetGeometryName()}
        raise refusals.NotPoints(name=delivered.name, **facts)
    return [_number(geometry.GetX()), _number(geometry.GetY()), system]


def _text(feature, column: int, kind: int) -> str:
    if not feature.IsFieldSetAndNotNull(column):
        return ""
    if kind in REAL:
        return _number(feature.GetField(column))
    return _moment(feature, column, kind) if kind in MOMENT else feature.GetFieldAsString(column)


def _number(number: float | int) -> str:
    if isinstance(number, int):
        return str(number)
    return str(int(number)) if number.is_integer() and abs(number) < 1e15 else repr(number)


def _moment(feature, column: int, kind: int) -> str:
    year, month, day, hour, minute, second, _zone = feature.GetFieldAsDateTime(column)
    date, time = f"{year:04d}-{month:02d}-{day:02d}", f"{hour:02d}:{minute:02d}:{int(second):02d}"
    if kind == ogr.OFTTime:
        return time
    return date if kind == ogr.OFTDate else f"{date}T{time}"
