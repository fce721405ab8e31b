"""Store and checkout are GeoPackages as the standard wants them; GDAL's own validator says so."""

import importlib.util
import struct
import subprocess
import sys

import pytest

from insop_plugin.stores import blobs, geopackage, writing
from insop_plugin.stores.checkout import create_checkout
from tests.stores.make import blob, insert, line, point, push, row, sql, square

VALIDATOR = "osgeo_utils.samples.validate_gpkg"


@pytest.fixture
def files(store, tmp_path):
    """Return a store file and a checkout with every kind of geometry."""
    places = [point(11, 44), line((1, 2), (3, 4)), square(11, 44)]
    assert push(store, insert("plot"), insert("dataset"), *(insert("source", geom=g) for g in places)).status == "ok"
    create_checkout(store, tmp_path / "a.gpkg")
    return store.file, tmp_path / "a.gpkg"


@pytest.mark.skipif(not importlib.util.find_spec("osgeo_utils"), reason="GDAL's Python scripts are not installed")
def test_gdal_finds_them_valid(files):
    for path in files:
        done = subprocess.run([sys.executable, "-m", VALIDATOR, str(path)], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr[-500:]


def test_the_spatial_index_follows_every_edit(files):
    _, path = files
    steps = [
        ("UPDATE plot SET geom = ?", blob(point(1, 2)), [(1, 1.0, 2.0)]),
        ("UPDATE plot SET fid = 7, geom = ?", blob(point(3, 4)), [(7, 3.0, 4.0)]),
        ("UPDATE plot SET geom = ?", None, []),
        ("UPDATE plot SET geom = ?", blob(point(5, 6)), [(7, 5.0, 6.0)]),
        ("UPDATE plot SET fid = 8, geom = ?", None, []),
        ("INSERT INTO plot (geom) VALUES (?)", blob(point(7, 8)), [(9, 7.0, 8.0)]),
        ("DELETE FROM plot WHERE geom = ?", blob(point(7, 8)), []),
    ]
    for text, geometry, expected in steps:
        sql(path, text, geometry)
        assert sql(path, "SELECT id, minx, miny FROM rtree_plot_geom") == expected


def test_many_rows_at_once_leave_index_and_triggers_as_they_were(files):
    _, path = files
    triggers = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name"
    before = sql(path, triggers)
    with geopackage.opened(path) as connection, geopackage.transaction(connection):
        writing.insert(connection, "plot", [row("plot", geom=point(n / 100, 1)) for n in range(writing.MANY)])
    assert sql(path, triggers) == before
    assert sql(path, "SELECT rtreecheck('rtree_plot_geom')") == [("ok",)]
    assert sql(path, "SELECT count(*) FROM rtree_plot_geom") == [(writing.MANY + 1,)]


def test_a_file_that_fails_half_way_is_not_there(tmp_path):
    with pytest.raises(ZeroDivisionError), geopackage.new_file(tmp_path / "a.gpkg") as connection:
        geopackage.create_collections(connection)
        1 / 0  # noqa: B018
    assert list(tmp_path.iterdir()) == []


def test_geometry_blobs_of_every_envelope_are_read():
    wkb = bytes.fromhex(point(1.5, -2.5))
    for kind, size in enumerate((0, 32, 48, 48, 64)):
        header = b"GP\x00" + bytes([kind << 1 | 1]) + b"\xe6\x10\x00\x00" + bytes(size)
        assert blobs.to_wkb(header + wkb) == wkb
    assert blobs.to_wkb(None) is None and blobs.to_blob(None) is None
    assert blobs.to_blob(bytes.fromhex(line((1, 2), (3, 5))))[8:40] == struct.pack("<4d", 1, 3, 2, 5)
