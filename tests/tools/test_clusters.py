"""insop:clusters in the real qgis_process."""

import numpy as np

from tests.core.cluster_cases import stored
from tests.tools.test_getisord import DATA, column


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
