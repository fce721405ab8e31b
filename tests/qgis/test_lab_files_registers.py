"""Registers in XML, KML and GeoJSON: repeating elements become rows, what is wrong is said with its line."""

import csv
import json
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

import pytest

from insop_plugin.adapters.lab_files import read_table, refusals, sheets_of
from insop_plugin.core.harmonise import suggest
from insop_plugin.core.reading.raw_table import ReadingOptions

DATA = Path(__file__).parent.parent / "data" / "import"
SOILS = """<?xml version="1.0" encoding="windows-1251"?>
<реестр xmlns="urn:x"><организация>Лаборатория</организация>
 <площадка код="П-1"><широта>55.1</широта><долгота>37.2</долгота>
  <проба номер="1"><кадмий единица="мг/кг">0,3</кадмий><свинец unit="мг/кг">&lt;12</свинец></проба>
  <проба номер="2"><кадмий единица="мг/кг">0,4</кадмий><свинец unit="мг/кг">13</свинец></проба></площадка>
 <площадка код="П-2"><широта>55.2</широта><долгота>37.3</долгота>
  <проба номер="1"><свинец unit="мг/кг">14</свинец></проба></площадка>
 <год>2020</год>
</реестр>"""


def write(path, text, encoding="utf-8"):
    path.write_text(text, encoding=encoding)
    return path


def test_samples_inside_places_take_what_stands_around_them(tmp_path):
    path = write(tmp_path / "a.xml", SOILS, "cp1251")
    assert sheets_of(path) == ("площадка", "площадка/проба")
    with pytest.raises(refusals.SeveralSheets):
        read_table(path)
    table = read_table(path, ReadingOptions(sheet="площадка/проба"))
    assert table.columns == ("организация", "код", "широта", "долгота", "номер", "кадмий [мг/кг]", "свинец [мг/кг]", "год")
    assert table.frame.iloc[0].tolist() == ["Лаборатория", "П-1", "55.1", "37.2", "1", "0,3", "<12", "2020"]
    assert table.frame.iloc[2].tolist() == ["Лаборатория", "П-2", "55.2", "37.3", "1", "", "14", "2020"]
    recipe = suggest(table)
    assert {value.contaminant for value in recipe.values} == {"Cd", "Pb"}
    assert recipe.columns["latitude"] == "широта"
    assert read_table(path, table.options).frame.equals(table.frame)


def test_places_alone_leave_the_samples_out(tmp_path):
    table = read_table(write(tmp_path / "a.xml", SOILS, "cp1251"), ReadingOptions(sheet="площадка"))
    assert table.columns == ("организация", "код", "широта", "долгота", "год")
    assert len(table) == 2


def test_a_real_register_reads_as_its_table_does(tmp_path):
    """Reports of the European register (see tests/data/import), nested as its XML reports are."""
    with (DATA / "eprtr_plants_mac_cr.csv").open(encoding="mac_roman", newline="") as lines:
        plants = list(csv.DictReader(lines))
    inside = ("Lat", "Long")
    parts = ["<PollutantReleaseAndTransferReport><CountryID>AT</CountryID>"]
    for plant in plants:
        fields = "".join(f"<{k}>{escape(v)}</{k}>" for k, v in plant.items() if k not in inside and v)
        parts.append(f"<FacilityReport>{fields}<GeographicalCoordinate><Long>{plant['Long']}</Long><Lat>{plant['Lat']}</Lat></GeographicalCoordinate></FacilityReport>")  # fmt: skip
    table = read_table(write(tmp_path / "r.xml", "".join(parts) + "</PollutantReleaseAndTransferReport>"))
    assert len(table) == len(plants)
    for name in ("FacilityName", "Lat", "Long", "MainIAActivityName"):
        assert table.frame[name].tolist() == [plant[name].strip() for plant in plants]


def test_texts_that_repeat_in_a_record_are_joined(tmp_path):
    text = "<r><s><n>1</n><use>a</use><use>b</use></s><s><n>2</n><use>c</use></s></r>"
    table = read_table(write(tmp_path / "a.xml", text))
    assert table.frame["use"].tolist() == ["a; b", "c"]


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("<r>\n<s><n>1</n></t></r>", refusals.MalformedXml, "line 2, place 14"),
        ("<r><a>1</a></r>", refusals.NoRecords, "no element that repeats"),
        ('<!DOCTYPE r [<!ENTITY x "y">]><r><s><n>1</n></s></r>', refusals.UnsafeArchive, "document type"),
        ("<r>" * 99 + "</r>" * 99, refusals.UnsafeArchive, "nested too deeply"),
        ("site;Pb\nA;1\n", refusals.MalformedXml, "line 1"),
        ('<?xml version="1.0" encoding="klingon"?><r/>', refusals.MalformedXml, "line 1"),
    ],
)
def test_what_is_wrong_is_said(tmp_path, text, kind, words):
    with pytest.raises(kind, match=words):
        read_table(write(tmp_path / "a.xml", text))


def test_preview_reads_only_the_beginning(tmp_path):
    text = "<r>" + "".join(f"<s n={quoteattr(str(n))}><Pb>{n}</Pb></s>" for n in range(9000)) + "</r>"
    path = write(tmp_path / "a.xml", text)
    assert (len(read_table(path, limit=5)), len(read_table(path))) == (5, 9000)


def test_placemarks_become_rows_with_their_own_fields(tmp_path):
    mark = '<Placemark><name>{n}</name><ExtendedData><Data name="Pb [mg/kg]"><value>{pb}</value></Data></ExtendedData><Point><coordinates>8.5,47.{n},430</coordinates></Point></Placemark>'  # fmt: skip
    text = '<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder><name>soils</name>'
    text += mark.format(n=1, pb="12") + mark.format(n=2, pb="&lt;5") + "</Folder></Document></kml>"
    table = read_table(write(tmp_path / "a.kml", text))
    found = dict(zip(table.columns, table.frame.iloc[1]))
    assert (found["Pb [mg/kg]"], found["longitude"], found["latitude"]) == ("<5", "8.5", "47.2")
    assert {found["Placemark/name"], found["Folder/name"]} == {"2", "soils"}


def feature(place, **properties):
    geometry = {"type": "Point", "coordinates": place} if place else None
    return {"type": "Feature", "properties": properties, "geometry": geometry}


def test_geojson_keeps_the_text_of_numbers(tmp_path):
    text = '{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"site": "A", "Pb": 12.50, "lab": {"n": 1}}, "geometry": {"type": "Point", "coordinates": [8.50, 47.2]}}]}'  # fmt: skip
    table = read_table(write(tmp_path / "a.geojson", text))
    assert table.columns == ("site", "Pb", "lab/n", "longitude", "latitude")
    assert table.frame.iloc[0].tolist() == ["A", "12.50", "1", "8.50", "47.2"]


def test_geojson_of_another_system_says_so(tmp_path):
    whole = {"type": "FeatureCollection", "features": [feature([600000, 200000], Pb="1"), feature(None, Pb="2")],
             "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::2056"}}}  # fmt: skip
    table = read_table(write(tmp_path / "a.geojson", json.dumps(whole)))
    assert table.frame.to_numpy().tolist() == [["1", "600000", "200000", "EPSG:2056"], ["2", "", "", "EPSG:2056"]]


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ('{"features": [\n{]}', refusals.MalformedJson, "line 2"),
        ('{"a": 1}', refusals.NotGeoJson, "no list of features"),
        ("[" * 100_000, refusals.NotGeoJson, "nested too deeply"),
        ('{"features": [{"geometry": {"type": "Polygon", "coordinates": []}}]}', refusals.NotPoints, "Polygon"),
    ],
)
def test_what_is_wrong_with_json_is_said(tmp_path, text, kind, words):
    with pytest.raises(kind, match=words):
        read_table(write(tmp_path / "a.geojson", text))
