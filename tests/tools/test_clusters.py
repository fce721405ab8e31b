"""insop:clusters in the real qgis_process."""

import numpy as np

from insop_plugin.paths import RESOURCES
from tests.core.cluster_cases import stored
from tests.tools.test_getisord import DATA, column


def test_the_worked_example_of_the_help_page(qgis_process, tmp_path):
    samples, output, hulls = tmp_path / "colorado.gpkg", tmp_path / "clusters.gpkg", tmp_path / "hulls.gpkg"
    made = qgis_process("insop:harmonisetable", INPUT=RESOURCES / "sample" / "usgs_conus_colorado.csv", SAMPLES=samples, OBSERVATIONS=tmp_path / "o.gpkg")
    assert made.returncode == 0, made.stderr
    done = qgis_process("insop:clusters", INPUT=samples, FIELD="Pb", THRESHOLD=30, METHOD=0, EPS=60000, MIN_SAMPLES=3,
                        MIN_CLUSTER_SIZE=3, OUTPUT=output, HULLS=hulls)  # fmt: skip
    assert done.returncode == 0, done.stderr
    page = (RESOURCES / "help" / "clusters.md").read_text(encoding="utf-8")
    said = done.log.splitlines()[-4:]
    assert len(said) == 4 and all(f"        {line}\n" in page for line in said), said
    assert column(hulls, "n") == [8, 8, 3] and column(hulls, "value_max")[1] == 1510
    assert {None, "core", "border", "noise"} == set(column(output, "cluster_role"))


def test_meuse_as_scikit_learn_has_it(qgis_process, tmp_path):
    uri = f"delimitedtext://file://{DATA / 'meuse_155.csv'}?xField=x&yField=y&crs=EPSG:28992&detectTypes=yes"
    output = tmp_path / "clusters.gpkg"
    done = qgis_process("insop:clusters", INPUT=uri, EPS=180, MIN_SAMPLES=5, MIN_CLUSTER_SIZE=1, OUTPUT=output)
    assert done.returncode == 0, done.stderr
    found = [0 if number is None else number for number in column(output, "cluster_id")]
    assert len(set(found)) > 4 and _same(found, stored()["meuse"]["dbscan"])


def _same(one, other):
    pairs = set(zip(one, np.asarray(other, int).tolist(), strict=True))
    return len(pairs) == len({a for a, _ in pairs}) == len({b for _, b in pairs})
