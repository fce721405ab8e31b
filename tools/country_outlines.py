"""Make resources/tables/country_outline.csv: for each ISO country the area where its points may lie.

Usage: /usr/bin/python3 tools/country_outlines.py NATURAL_EARTH.gpkg WORLD_MAP.gpkg

NATURAL_EARTH holds the 1:50m layer countries50 (fields iso_a3 and adm0_a3), WORLD_MAP the 1:10m layer countries as
QGIS ships it in resources/data/world_map.gpkg, with smaller islands and closer coasts; an area counts where either
of the two has it (https://www.naturalearthdata.com, public domain). The outlines are widened by 0.05 degrees,
simplified and rounded to 0.01 degrees; small islands of the layer tiny_countries50 get a circle. It is
for one question only: is a point plausible for the country it is said to be in?
Where an area is disputed it belongs to every side, so that the check takes no side.
"""

import csv
import sys
from pathlib import Path

from osgeo import ogr

BUFFER, ISLAND, TOLERANCE, SCALE = 0.05, 0.25, 0.015, 100
TABLES = Path(__file__).resolve().parent.parent / "resources" / "tables"
SMALLEST_HOLE = 0.02  # square degrees; lakes and gaps of the widening
SOURCE = "Natural Earth 1:50m and 1:10m countries, public domain; widened by 0.05 degrees and simplified"
OTHER_CODES = {"SDS": "SSD", "SAH": "ESH", "PSX": "PSE", "ALD": "ALA"}
ALSO = {  # areas that are drawn apart, or belong to several sides
    "KOS": ["SRB"], "CYN": ["CYP"], "SOL": ["SOM"], "ESH": ["ESH", "MAR"], "TWN": ["TWN", "CHN"],
    "FLK": ["FLK", "ARG"], "KAS": ["IND", "PAK"], "IOA": ["CXR", "CCK", "AUS"], "ATC": ["AUS"],
}  # fmt: skip
WITHIN = {  # territories that Natural Earth draws as part of a country: west, south, east, north
    "GUF": ("FRA", -55, 1, -51, 6.5), "GLP": ("FRA", -62.5, 15.5, -60.5, 17), "MTQ": ("FRA", -61.5, 14, -60.5, 15.2),
    "REU": ("FRA", 54.5, -22, 56.5, -20), "MYT": ("FRA", 44.5, -13.5, 45.8, -12), "SJM": ("NOR", -10, 70, 40, 82),
    "BES": ("NLD", -69, 11.5, -62, 18), "UKR": ("RUS", 32, 44, 36.8, 46.3),
}  # fmt: skip


def main(path: str, world_map: str) -> None:
    """Read the countries, widen and simplify them, write the table."""
    countries, finer = ogr.Open(path), ogr.Open(world_map)  # must stay alive as long as their layers are read
    parts = areas(countries.GetLayerByName("countries50"), finer.GetLayerByName("countries"))
    add_islands(parts, countries.GetLayerByName("tiny_countries50"))
    with (TABLES / "country_outline.csv").open("w", encoding="utf-8", newline="") as out:
        table = csv.writer(out, lineterminator="\n")
        table.writerow(["code", "source", "rings"])
        for code in sorted(parts):
            table.writerow([code, SOURCE, "|".join(map(packed, rings_of(parts[code])))])


def areas(layer: ogr.Layer, finer: ogr.Layer) -> dict[str, ogr.Geometry]:
    """Return the area of each ISO code, territories and disputed areas included."""
    iso = {row["code"] for row in csv.DictReader((TABLES / "country.csv").open(encoding="utf-8"))}
    found: dict[str, ogr.Geometry] = {}
    for feature in layer:
        code = feature["iso_a3"] if feature["iso_a3"] in iso else feature["adm0_a3"]
        code = OTHER_CODES.get(code, code)
        for owner in ALSO.get(code, [code]):
            add(found, owner, feature.GetGeometryRef())
    for feature in finer:
        code = OTHER_CODES.get(feature["ISO_A3"], feature["ISO_A3"])
        for owner in ALSO.get(code, [code]):
            if owner in found:
                found[owner] = found[owner].Buffer(0).Union(feature.GetGeometryRef().Buffer(0))
    for code, (owner, *box) in WITHIN.items():
        part = found[owner].Intersection(rectangle(*box)) if owner in found else None
        if part is not None and not part.IsEmpty():
            add(found, code, part)
    return {code: area for code, area in found.items() if code in iso}


def add_islands(found: dict[str, ogr.Geometry], points: ogr.Layer) -> None:
    """Add a circle around each country too small to be drawn."""
    iso = {row["code"] for row in csv.DictReader((TABLES / "country.csv").open(encoding="utf-8"))}
    for feature in points:
        code = feature["iso_a3"] if feature["iso_a3"] in iso else feature["adm0_a3"]
        if code in iso:
            add(found, code, feature.GetGeometryRef().Buffer(ISLAND, 8))


def add(found: dict[str, ogr.Geometry], code: str, area: ogr.Geometry) -> None:
    """Join an area to what is known of a country."""
    found[code] = found[code].Union(area) if code in found else area.Clone()


def rectangle(west: float, south: float, east: float, north: float) -> ogr.Geometry:
    """Return a box as a polygon."""
    return ogr.CreateGeometryFromWkt(
        f"POLYGON(({west} {south},{east} {south},{east} {north},{west} {north},{west} {south}))"
    )


def rings_of(area: ogr.Geometry) -> list[list[tuple[float, float]]]:
    """Return the rings of the widened, simplified area; holes too small to matter are dropped."""
    wide = area.Buffer(BUFFER, 4).SimplifyPreserveTopology(TOLERANCE)
    polygons = [wide] if wide.GetGeometryName() == "POLYGON" else parts_of(wide)
    rings = [(number, ring) for polygon in polygons for number, ring in enumerate(parts_of(polygon))]
    return [ring.GetPoints() for number, ring in rings if number == 0 or ring.Area() >= SMALLEST_HOLE]


def parts_of(shape: ogr.Geometry) -> list[ogr.Geometry]:
    """Return the polygons of a multipolygon or the rings of a polygon."""
    return [shape.GetGeometryRef(i) for i in range(shape.GetGeometryCount())]


def packed(ring: list[tuple[float, float]]) -> str:
    """Return a ring as hundredths of a degree: the first vertex, then steps from vertex to vertex."""
    whole = [(round(x * SCALE), round(y * SCALE)) for x, y in ring[:-1]]
    steps = [(x - before[0], y - before[1]) for (x, y), before in zip(whole, [(0, 0), *whole])]
    return " ".join(f"{dx},{dy}" for dx, dy in steps if (dx, dy) != (0, 0))


if __name__ == "__main__":
    main(*sys.argv[1:])
