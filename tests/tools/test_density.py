"""insop:density in the real qgis_process."""

import numpy as np
import pytest
from osgeo import gdal

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


def test_a_refusal_leaves_no_file(qgis_process, points, tmp_path):
    done = qgis_process("insop:density", INPUT=points, CASES="zinc", OUTPUT=tmp_path / "no.tif")
    assert done.returncode == 1 and "Give THRESHOLD in the unit of the field" in done.stderr
    assert not (tmp_path / "no.tif").exists()
