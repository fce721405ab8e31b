"""Make resources/tables/national_system.csv: which projected coordinate systems a country's coordinates may be in.

Usage: /usr/bin/python3 tools/national_systems.py PROJ.db

PROJ.db is the register that comes with PROJ (proj.db); only systems of EPSG that are not deprecated are taken.
A row is one system: the country its area of use begins with, or none where it is for several (UTM zones, Europe);
then the box alone says where it can be used. `x_min` to `y_max` is that box in the system's own units, so that most
systems can be ruled out without transforming anything. Newer readings of NAD83 are left out (one or two metres from
NAD83, or systems of single counties), and so are world-wide systems (but for that of web maps),
Arctic tiles and WGS 72.
"""

import csv
import math
import re
import sqlite3
import sys
from pathlib import Path

from osgeo import osr

TABLES = Path(__file__).resolve().parent.parent / "resources" / "tables"
BOX, REACH, STEPS = ("west", "south", "east", "north"), ("x_min", "y_min", "x_max", "y_max"), 12
WEB_MERCATOR = 3857
OTHER_DATUMS = ("NAD83(", "WGS 72", "Unspecified", "Unknown")
LEFT_OUT = ("Arctic", "World", "Antarctica", "Northern hemisphere", "Southern hemisphere")
ALSO = {
    "the democratic republic of the congo": "COD", "united kingdom": "GBR", "czechia": "CZE", "north macedonia": "MKD",
    "bosnia": "BIH", "reunion": "REU", "trinidad": "TTO", "st helena": "SHN", "cocos": "CCK", "st pierre": "SPM",
    "wallis": "WLF", "austria": "AUT", "canada": "CAN", "france": "FRA", "australia": "AUS", "luxembourg": "LUX",
    "vietnam": "VNM", "russia": "RUS", "iran": "IRN", "syria": "SYR", "laos": "LAO", "tanzania": "TZA",
    "moldova": "MDA", "brunei": "BRN", "bolivia": "BOL", "venezuela": "VEN", "korea": "KOR", "netherlands": "NLD",
}  # fmt: skip
QUERY = """
SELECT DISTINCT c.code, c.name, e.description, e.west_lon, e.south_lat, e.east_lon, e.north_lat
FROM projected_crs c
JOIN usage u ON u.object_table_name = 'projected_crs' AND u.object_auth_name = c.auth_name AND u.object_code = c.code
JOIN extent e ON e.auth_name = u.extent_auth_name AND e.code = u.extent_code
WHERE c.auth_name = 'EPSG' AND c.deprecated = 0 ORDER BY CAST(c.code AS INTEGER)
"""


def main(path: str) -> None:
    """Read the register, write the table."""
    with sqlite3.connect(path) as register:
        facts = dict(register.execute("SELECT key, value FROM metadata"))
        systems = register.execute(QUERY).fetchall()
    source = f"EPSG {facts['EPSG.VERSION']}, PROJ {facts['PROJ.VERSION']}"
    names, seen = country_names(), set()
    osr.UseExceptions()
    with (TABLES / "national_system.csv").open("w", encoding="utf-8", newline="") as out:
        table = csv.writer(out, lineterminator="\n")
        table.writerow(["code", "name", "country", *BOX, *REACH, "source"])
        for code, name, area, *box in systems:
            is_web_map = int(code) == WEB_MERCATOR
            if code in seen or name.startswith(OTHER_DATUMS) or (area.startswith(LEFT_OUT) and not is_web_map):
                continue
            seen.add(code)
            reach = reach_of(code, *box)
            if reach:
                told = [f"EPSG:{code}", name, country_of(area, names), *(f"{degree:g}" for degree in box)]
                table.writerow([*told, *reach, source])


def reach_of(code: int, west: float, south: float, east: float, north: float) -> list[int]:
    """Return the least and largest x and y of a box of degrees, in the system's units; none where it has none."""
    system, degrees = osr.SpatialReference(), osr.SpatialReference()
    system.ImportFromEPSG(int(code))
    degrees.ImportFromEPSG(4326)
    for one in (system, degrees):
        one.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    width = east - west if east >= west else east + 360 - west
    steps = [step / STEPS for step in range(STEPS + 1)]
    grid = [((west + width * i + 180) % 360 - 180, south + (north - south) * j) for i in steps for j in steps]
    try:
        places = osr.CoordinateTransformation(degrees, system).TransformPoints(grid)
    except RuntimeError:
        return []
    xs, ys = ([place[axis] for place in places if math.isfinite(place[axis])] for axis in (0, 1))
    return [math.floor(min(xs)), math.floor(min(ys)), math.ceil(max(xs)), math.ceil(max(ys))] if xs and ys else []


def country_names() -> dict[str, str]:
    """Return ISO codes by the English names of countries."""
    found = {}
    for table, column in (("country_synonym", "text"), ("country", "label")):
        with (TABLES / f"{table}.csv").open(encoding="utf-8") as lines:
            found |= {row[column].lower(): row["code"] for row in csv.DictReader(lines)}
    return found | ALSO


def country_of(area: str, names: dict[str, str]) -> str:
    """Return the country with which the words on an area of use begin; empty where it is none, or several."""
    lead = re.split(r" - | \(|;|,|\.| and | onshore| offshore| mainland| between| west of| east of| including", area)[0]
    several = re.match(r"[^-(]*(;| and |\. [A-Z])", area)
    return "" if several else names.get(lead.strip().lower(), "")


if __name__ == "__main__":
    main(*sys.argv[1:])
