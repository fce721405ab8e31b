"""insop:localmoran in the real qgis_process."""

import numpy as np
import pytest

from tests.core import meuse
from tests.tools.test_getisord import column, geopackage


@pytest.fixture(scope="module")
def points(tmp_path_factory):
    """Meuse zinc as a GeoPackage, with one row without a value."""
    x, y, zinc = meuse.places().x, meuse.places().y, meuse.zinc()
    return geopackage(tmp_path_factory.mktemp("meuse") / "meuse.gpkg", [*x, x[0]], [*y, y[0]], [*zinc, None])


def test_meuse_as_spdep_has_it(qgis_process, points, tmp_path):
    output, report = str(tmp_path / "moran.gpkg"), tmp_path / "moran.html"
    done = qgis_process("insop:localmoran", INPUT=points, FIELD="zinc", NEIGHBOURHOOD=1, K=8, SEED=42, OUTPUT=output, REPORT=report)
    assert done.returncode == 0, done.stderr
    np.testing.assert_allclose(column(output, "lm_i")[:5], [0.4648, 0.5392, 0.0492, -0.1053, 0.2316], atol=5e-5)
    assert (done.results["N"], done.results["NULLS"], round(done.results["MORAN"], 4)) == (155, 1, 0.4135)
    quadrants = column(output, "lm_quadrant")
    assert quadrants[-1] is None and set(quadrants[:-1]) == {"HH", "LL", "HL", "LH", "ns"}
    assert "two-sided, 9999 permutations, seed 42" in done.log and "z 11.4" in done.log
    page = report.read_text(encoding="utf-8")
    assert done.results["REPORT"] == str(report) and page.count("<svg") == 2 and "<td>moran.gpkg</td>" in page and "<td>42</td>" in page


def test_too_few_permutations_are_refused(qgis_process, points, tmp_path):
    done = qgis_process("insop:localmoran", INPUT=points, FIELD="zinc", PERMUTATIONS=100, ALPHA=0.01, OUTPUT=tmp_path / "no.gpkg")
    assert done.returncode == 1 and "Use at least 199 permutations" in done.stderr and not (tmp_path / "no.gpkg").exists()
