"""Make resources/tables/place_centroid.csv: the centres of countries and their first-level areas.

Usage: /usr/bin/python3 tools/place_centroids.py WORLD_MAP.gpkg NATURAL_EARTH.gpkg

WORLD_MAP holds the layers `countries` and `states_provinces` (Natural Earth 1:10m 4.1.0, as QGIS ships it in
resources/data/world_map.gpkg), NATURAL_EARTH the layer `countries50` (Natural Earth 1:50m, with label points);
https://www.naturalearthdata.com, public domain. A centre is the centroid of the area in longitude and latitude,
as databases compute it; for countries also that of the largest part and the label point. Areas in which a place
taken at random would lie within one kilometre of the centre with a chance of more than 1 % are left out.
"""

import csv
import math
import sys
from collections.abc import Iterator
from pathlib import Path

from osgeo import ogr

TABLES = Path(__file__).resolve().parent.parent / "resources" / "tables"
SMALLEST_KM2 = math.pi / 0.01
KM_PER_DEGREE = 111.32
SAME_DEGREES = 0.001
OTHER_CODES = {"SDS": "SSD", "SAH": "ESH", "PSX": "PSE", "ALD": "ALA", "KOS": "SRB", "SOL": "SOM", "CYN": "CYP"}
TEN, FIFTY = "Natural Earth 1:10m 4.1.0, public domain", "Natural Earth 1:50m, public domain"


def main(world_map: str, natural_earth: str) -> None:
    """Read the areas, compute their centres, write the table."""
    iso = {row["code"] for row in csv.DictReader((TABLES / "country.csv").open(encoding="utf-8"))}
    sources = ogr.Open(world_map), ogr.Open(natural_earth)  # must stay alive as long as their layers are read
    found: dict[tuple[str, str], list[tuple[float, float]]] = {}
    rows = []
    for code, name, kind, x, y, source in _centres(*sources):
        code, x, y = OTHER_CODES.get(code, code), round(x, 4), round(y, 4)
        known = found.setdefault((code, name), [])
        if code in iso and not any(math.dist((x, y), one) < SAME_DEGREES for one in known):
            known.append((x, y))
            rows.append((code, name, kind, x, y, source))
    with (TABLES / "place_centroid.csv").open("w", encoding="utf-8", newline="") as out:
        table = csv.writer(out, lineterminator="\n")
        table.writerow(["country", "name", "kind", "longitude", "latitude", "source"])
        table.writerows(sorted(rows))


def _centres(world_map: ogr.DataSource, natural_earth: ogr.DataSource) -> Iterator[tuple]:
    for layer, code, name, source in (
        (world_map.GetLayerByName("countries"), "ISO_A3", "NAME", TEN),
        (natural_earth.GetLayerByName("countries50"), "iso_a3", "name", FIFTY),
    ):
        for feature in layer:
            yield from _of_country(feature, code, name, source)
    for feature in world_map.GetLayerByName("states_provinces"):
        shape = feature.GetGeometryRef()
        if shape is not None and feature["name"] and _km2(shape) >= SMALLEST_KM2:
            at = shape.Centroid()
            yield feature["adm0_a3"], feature["name"], "area", at.GetX(), at.GetY(), TEN


def _of_country(feature: ogr.Feature, code: str, name: str, source: str) -> Iterator[tuple]:
    shape = feature.GetGeometryRef()
    told = (feature[code] if feature[code] != "-99" or source == TEN else feature["adm0_a3"], feature[name])
    if shape is None or _km2(shape) < SMALLEST_KM2:
        return
    parts = [shape.GetGeometryRef(i) for i in range(shape.GetGeometryCount())]
    largest = max(parts, key=lambda part: part.Area()) if shape.GetGeometryName() == "MULTIPOLYGON" else shape
    for kind, at in (("country", shape.Centroid()), ("largest part", largest.Centroid())):
        yield *told, kind, at.GetX(), at.GetY(), source
    if source == FIFTY:
        yield *told, "label point", feature["label_x"], feature["label_y"], source


def _km2(shape: ogr.Geometry) -> float:
    """Return about how large an area in degrees is."""
    south, north = shape.GetEnvelope()[2:]
    return shape.Area() * KM_PER_DEGREE**2 * math.cos(math.radians((south + north) / 2))


if __name__ == "__main__":
    main(*sys.argv[1:])
