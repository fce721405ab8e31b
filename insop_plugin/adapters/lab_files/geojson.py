"""GeoJSON: one row per feature, its properties as columns, points as coordinates; numbers keep the text of the file."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from insop_plugin.adapters.lab_files import refusals
from insop_plugin.adapters.lab_files.assembly import ONE_ROW, Delivered, Row
from insop_plugin.adapters.lab_files.memory import BYTES_PER_FILE_BYTE, check_room
from insop_plugin.core.errors import N_
from insop_plugin.core.progress import Progress
from insop_plugin.core.reading.raw_table import ReadingOptions

DEGREES, METRES = ("longitude", "latitude"), ("x", "y", "srs")
CODE = re.compile(r"EPSG:+(?:[\d.]*:)?(\d+)$")
SEVERAL = "; "


def sheets(path: Path) -> list[str]:
    """Return nothing: a file has one table."""
    return []


def deliver(path: Path, options: ReadingOptions, progress: Progress, is_part: bool = False) -> Delivered:
    """Open the features of a file as a table."""
    check_room(path.name, BYTES_PER_FILE_BYTE * path.stat().st_size)
    whole = _loaded(path)
    features = whole.get("features") if isinstance(whole, dict) else None
    if not isinstance(features, list) or not features or not all(isinstance(feature, dict) for feature in features):
        raise refusals.NotGeoJson(name=path.name, reason=N_("it has no list of features"))
    rows = _rows(path.name, features, _system(whole))
    return Delivered(path.name, rows, replace(options, **ONE_ROW), is_even=True)


def _loaded(path: Path) -> object:
    try:
        return json.loads(path.read_text(encoding="utf-8-sig"), parse_float=str, parse_int=str, parse_constant=str)
    except json.JSONDecodeError as error:
        raise refusals.MalformedJson(name=path.name, line=error.lineno, place=error.colno, reason=error.msg) from error
    except UnicodeDecodeError as error:
        raise refusals.NotGeoJson(name=path.name, reason=N_("it is not written in UTF-8")) from error
    except RecursionError as error:
        raise refusals.NotGeoJson(name=path.name, reason=N_("it is nested too deeply")) from error


def _rows(name: str, features: list[dict], system: str) -> Iterator[Row]:
    records = [dict(_flat(feature.get("properties") or {})) for feature in features]
    columns = list(dict.fromkeys(key for record in records for key in record))
    places = [] if all(not feature.get("geometry") for feature in features) else list(METRES if system else DEGREES)
    yield columns + [place if place not in columns else f"geometry {place}" for place in places]
    for number, (feature, record) in enumerate(zip(features, records), 1):
        place = _place(name, number, feature.get("geometry"), system) if places else []
        yield [record.get(column, "") for column in columns] + place


def _place(name: str, number: int, geometry: object, system: str) -> list[str]:
    more = [system] if system else []
    if not geometry:
        return ["", "", *more]
    kind = geometry.get("type", "") if isinstance(geometry, dict) else ""
    place = geometry.get("coordinates") if kind == "Point" else None
    if not isinstance(place, list) or len(place) < 2:
        raise refusals.NotPoints(name=name, sheet=number, kind=kind or "?")
    return [_text(place[0]), _text(place[1]), *more]


def _flat(properties: dict, before: str = "") -> Iterator[tuple[str, str]]:
    """Give every property; those of objects inside are called “object/property”."""
    for key, value in properties.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{before}{key}/")
        else:
            yield f"{before}{key}", SEVERAL.join(map(_text, value)) if isinstance(value, list) else _text(value)


def _text(value: object) -> str:
    if isinstance(value, (dict, list)):
        return json.dumps(value, ensure_ascii=False)
    return "" if value is None else str(value).upper() if isinstance(value, bool) else str(value)


def _system(whole: dict) -> str:
    """Return the coordinate system of an old file that names another one than degrees, "" for degrees."""
    named = whole.get("crs")
    name = named.get("properties", {}).get("name", "") if isinstance(named, dict) else ""
    code = CODE.search(str(name))
    return f"EPSG:{code[1]}" if code and code[1] != "4326" else ""
