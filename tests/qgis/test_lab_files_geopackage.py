import pytest
from osgeo import gdal, ogr, osr

from insop_plugin.adapters.lab_files import read_table, refusals, sheets_of
from insop_plugin.core.reading.raw_table import ReadingOptions


def geopackage(path, epsg=28992, kind=ogr.wkbPoint, points=((181072.25, 333611), None), name="my “points”"):
    gdal.UseExceptions()
    system = osr.SpatialReference()
    system.ImportFromEPSG(epsg)
    source = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    layer = source.CreateLayer(name, srs=system, geom_type=kind)
    for field, of in (("sample", ogr.OFTString), ("zinc", ogr.OFTReal), ("n", ogr.OFTInteger64), ("day", ogr.OFTDate)):
        layer.CreateField(ogr.FieldDefn(field, of))
    for number, point in enumerate(points):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("sample", f"<{number}")
        feature.SetField("zinc", 0.1 + 0.2)
        feature.SetField("n", 2**53 + 1)
        feature.SetField("day", 2020, 2, 29, 0, 0, 0, 0)
        if point and kind == ogr.wkbPoint:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({point[0]} {point[1]})"))
        layer.CreateFeature(feature)
    return path


def test_points_become_columns_and_every_value_is_exact(tmp_path):
    path = geopackage(tmp_path / "a.gpkg")
    before = path.read_bytes()
    table = read_table(path)
    assert table.columns == ("sample", "zinc", "n", "day", "x", "y", "srs")
    assert table.frame.iloc[0].tolist() == [
        "<0",
        "0.30000000000000004",
        "9007199254740993",
        "2020-02-29",
        "181072.25",
        "333611",
        "EPSG:28992",
    ]
    assert table.options.sheet == "my “points”"
    assert path.read_bytes() == before and not list(tmp_path.glob("*-wal"))


def test_rows_without_geometry_are_kept_and_remarked(tmp_path):
    table = read_table(geopackage(tmp_path / "a.gpkg"))
    assert table.frame.iloc[1].tolist()[4:6] == ["", ""]
    assert "1 of 2 rows have no geometry (first: row 2)" in str(table.remarks[0])


def test_degrees_are_called_by_their_names(tmp_path):
    table = read_table(geopackage(tmp_path / "a.gpkg", epsg=4326, points=((-105.5, 39.25),)))
    assert table.columns[-2:] == ("longitude", "latitude")
    assert table.frame.iloc[0].tolist()[-2:] == ["-105.5", "39.25"]


def test_table_without_geometry(tmp_path):
    table = read_table(geopackage(tmp_path / "a.gpkg", kind=ogr.wkbNone))
    assert table.columns == ("sample", "zinc", "n", "day")


def test_polygons_are_no_places(tmp_path):
    with pytest.raises(refusals.NotPoints, match=r"a\.gpkg, layer"):
        read_table(geopackage(tmp_path / "a.gpkg", kind=ogr.wkbPolygon))


def test_layers_are_offered(tmp_path):
    path = geopackage(tmp_path / "a.gpkg")
    assert sheets_of(path) == ("my “points”",)
    with pytest.raises(refusals.NoSuchSheet, match="other"):
        read_table(path, ReadingOptions(sheet="other"))


def test_file_that_is_no_geopackage(tmp_path):
    path = tmp_path / "a.gpkg"
    path.write_bytes(b"site,Pb\nA,1\n")
    with pytest.raises(refusals.NotAWorkbook, match="no GeoPackage"):
        read_table(path)
