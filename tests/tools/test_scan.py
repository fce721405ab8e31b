"""insop:scan in the real qgis_process."""

import sqlite3

import numpy as np

from tests.tools.test_getisord import column, geopackage


def test_a_cluster_is_found_and_drawn(qgis_process, tmp_path):
    rng = np.random.default_rng(3)
    x, y = rng.random((2, 120)) * 0.5
    value = np.where(np.hypot(x - 0.2, y - 0.2) < 0.12, 9.0, rng.random(120) * 6)
    points = geopackage(tmp_path / "p.gpkg", [*(10 + x), 10.1], [*(50 + y), 50.1], [*value, None], 4326)
    output, circles = str(tmp_path / "scan.gpkg"), str(tmp_path / "circles.gpkg")
    done = qgis_process("insop:scan", INPUT=points, CASES="zinc", THRESHOLD=5, OUTPUT=output, CIRCLES=circles)
    assert done.returncode == 0, done.stderr
    assert done.results["CLUSTERS"] == 1 and done.results["P"] == 0.001 and done.results["NULLS"] == 1
    cluster = column(output, "scan_cluster")
    assert cluster[-1] is None and cluster.count(1) == column(circles, "samples")[0]
    assert column(circles, "observed")[0] == sum(value[row] > 5 for row in range(120) if cluster[row] == 1)
    with sqlite3.connect(circles) as file:
        assert file.execute("SELECT count(*) FROM layer_styles").fetchone()[0] == 1
    assert "great circles" in done.log and "Scan: 1 significant clusters" in done.log


def test_poisson_needs_a_population(qgis_process, tmp_path):
    points = geopackage(tmp_path / "p.gpkg", range(30), range(30), range(30))
    done = qgis_process("insop:scan", INPUT=points, MODEL=1, CASES="zinc", OUTPUT=tmp_path / "no.gpkg")
    assert done.returncode == 1 and "needs a field with the population" in done.stderr and not (tmp_path / "no.gpkg").exists()
