"""insop:optimisedhotspots in the real qgis_process."""

import re

import numpy as np
import pytest

from insop_plugin.paths import RESOURCES
from tests.core import meuse
from tests.tools.test_getisord import column, geopackage


def test_meuse_with_a_report(qgis_process, tmp_path):
    output, report = tmp_path / "hot.gpkg", tmp_path / "hot.html"
    points = geopackage(tmp_path / "meuse.gpkg", meuse.places().x, meuse.places().y, meuse.zinc())
    done = qgis_process("insop:optimisedhotspots", INPUT=points, FIELD="zinc", OUTPUT=output, REPORT=report)
    assert done.returncode == 0, done.stderr
    golden = meuse.columns("meuse_optimised.csv")
    for name, field in (("z", "gi_z"), ("class", "gi_class"), ("stability", "gi_stability")):
        np.testing.assert_allclose(column(output, field), golden[name], atol=1e-6)
    assert done.results["BAND"] == pytest.approx(439.94, abs=0.01) and (done.results["HOT"], done.results["COLD"]) == (23, 31)
    page = report.read_text(encoding="utf-8")
    assert re.search(r"<svg.*439.9 m.*</svg>", page, re.S) and "peak, chosen" in page and "SEED" in page and "numpy" in page
    assert "Transformation: log10 (skewness 1.472; proposed: log10)." in page


def test_the_worked_example_of_the_help_page(qgis_process, tmp_path):
    samples, output = tmp_path / "colorado.gpkg", tmp_path / "hot.gpkg"
    made = qgis_process("insop:harmonisetable", INPUT=RESOURCES / "sample" / "usgs_conus_colorado.csv", SAMPLES=samples, OBSERVATIONS=tmp_path / "o.gpkg")
    assert made.returncode == 0, made.stderr
    done = qgis_process("insop:optimisedhotspots", INPUT=samples, FIELD="Pb", OUTPUT=output)
    assert done.returncode == 0, done.stderr
    page = (RESOURCES / "help" / "optimisedhotspots.md").read_text(encoding="utf-8")
    said = [line for line in done.log.splitlines() if line.startswith(("Rows:", "Transformation:", "Distance band:", "Stability", "Optimised"))]
    assert len(said) == 5 and all(f"        {line}\n" in page for line in said), said
    stability, level = column(output, "gi_stability"), column(output, "gi_class")
    assert sum(share < 0.8 for share, one in zip(stability, level) if one > 0) == 7


def test_too_few_are_refused_and_leave_no_file(qgis_process, tmp_path):
    points = geopackage(tmp_path / "p.gpkg", range(20), [i % 3 for i in range(20)], range(1, 21))
    done = qgis_process("insop:optimisedhotspots", INPUT=points, FIELD="zinc", OUTPUT=tmp_path / "no.gpkg")
    assert done.returncode == 1 and "20 samples of zinc can be used; choosing a scale needs 30" in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr and not (tmp_path / "no.gpkg").exists()
