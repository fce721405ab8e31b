"""Cluster the data sets of tests/core/cluster_cases.py with scikit-learn, for tests/data/clusters_sklearn.csv.

Run in an environment of its own: pip install scikit-learn==1.9.1, then PYTHONPATH=. python tests/reference/clusters_sklearn.py
"""

import csv
from importlib.metadata import version

import numpy as np
from sklearn.cluster import DBSCAN, HDBSCAN

from tests.core.cluster_cases import CASES, DATA, places_of

EARTH_M = 6_371_008.8

with (DATA / "clusters_sklearn.csv").open("w", newline="") as out:
    out.write(f"# scikit-learn {version('scikit-learn')}, numpy {version('numpy')}; tests/reference/clusters_sklearn.py\n")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("case", "row", "dbscan", "core", "hdbscan", "probability", "hdbscan_ties"))
    for case, (_, _, eps_m, min_samples, min_cluster_size) in CASES.items():
        x, y, is_degrees = places_of(case)
        points = np.radians(np.column_stack((y, x))) if is_degrees else np.column_stack((x, y))
        facts = {"metric": "haversine", "algorithm": "ball_tree"} if is_degrees else {}
        dense = DBSCAN(eps=eps_m / EARTH_M if is_degrees else eps_m, min_samples=min_samples, **facts).fit(points)
        core = np.isin(np.arange(len(x)), dense.core_sample_indices_)
        # from 3 on many edges of mutual reachability are equal, and scikit-learn takes those in no certain order
        lasting, ties = (HDBSCAN(min_cluster_size=min_cluster_size, min_samples=k, copy=True, **facts).fit(points) for k in (2, min_samples))
        rows = zip(dense.labels_, core, lasting.labels_, lasting.probabilities_, ties.labels_, strict=True)
        for row, (label, is_core, other, probability, tied) in enumerate(rows):
            writer.writerow((case, row, label, int(is_core), other, f"{probability:.8g}", tied))
        print(case, dense.labels_.max() + 1, (dense.labels_ < 0).sum(), lasting.labels_.max() + 1, (lasting.labels_ < 0).sum())
