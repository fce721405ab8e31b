"""insop:density in the real qgis_process."""

import numpy as np
import pytest
from osgeo import gdal

from insop_plugin.paths import RESOURCES
from tests.core import meuse
from tests.tools.test_getisord import geopackage


@pytest.fixture(scope="module")
def points(tmp_path_factory):
    """Meuse zinc, with one row without a value."""
    x, y, zinc = meuse.places().x, meuse.places().y, meuse.zinc()
    return geopackage(tmp_path_factory.mktemp("meuse") / "meuse.gpkg", [*x, x[0]], [*y, y[0]], [*zinc, None])


def read(path):
    """Return a raster's values with NaN, its corner, and its band."""
    file = gdal.Open(str(path))
    band = file.GetRasterBand(1)
    values = band.ReadAsArray().astype(float)
    return np.where(values == band.GetNoDataValue(), np.nan, values), file.GetGeoTransform(), (band.GetDescription(), band.GetUnitType())


def test_meuse_has_155_samples_per_its_area(qgis_process, points, tmp_path):
    output = tmp_path / "density.tif"
    done = qgis_process("insop:density", INPUT=points, BANDWIDTH=400, CELL=40, OUTPUT=output)
    assert done.returncode == 0, done.stderr
    values, corner, (name, unit) = read(output)
    assert corner == pytest.approx((178605 - 400, 40, 0, 333611 + 400, 0, -40))
    assert values.sum() * 0.04**2 == pytest.approx(156, rel=1e-4) and done.results["N"] == 156
    assert (name, unit) == ("Density of samples per km²", "samples per km²")
    assert "Density: at most" in done.log.splitlines()[-1]
    assert (tmp_path / "density.qml").exists() and (tmp_path / "density.qmd").exists()


def test_the_worked_example_of_the_help_page(qgis_process, tmp_path):
    samples, output = tmp_path / "colorado.gpkg", tmp_path / "share.tif"
    made = qgis_process("insop:harmonisetable", INPUT=RESOURCES / "sample" / "usgs_conus_colorado.csv", SAMPLES=samples, OBSERVATIONS=tmp_path / "o.gpkg")
    assert made.returncode == 0, made.stderr
    done = qgis_process("insop:density", INPUT=samples, CASES="Pb", THRESHOLD=30, BANDWIDTH=120000, CELL=5000, OUTPUT=output)
    assert done.returncode == 0, done.stderr
    page = (RESOURCES / "help" / "density.md").read_text(encoding="utf-8")
    said = done.log.splitlines()[-5:]
    assert len(said) == 5 and all(f"        {line}\n" in page for line in said), said
    values, *_ = read(output)
    assert np.nanmax(values) == pytest.approx(done.results["MAXIMUM"], rel=1e-6) and np.isnan(values[0, 0])


def test_a_refusal_leaves_no_file(qgis_process, points, tmp_path):
    done = qgis_process("insop:density", INPUT=points, CASES="zinc", OUTPUT=tmp_path / "no.tif")
    assert done.returncode == 1 and "Give THRESHOLD in the unit of the field" in done.stderr
    assert not (tmp_path / "no.tif").exists()
